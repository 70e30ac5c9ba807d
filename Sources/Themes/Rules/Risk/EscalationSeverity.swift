extension RuleText.Source {
    /// Escalation in frequency or severity.
    static let escalationSeverity = RuleText.Source("escalation-severity", """
theme escalation-severity | role=perpetrator keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
rule worse: more often, worse, or of more kinds
  (escalat*) ..3!(policy|to|manager) (in|of|risk|violence|abuse|incidents|severity|frequency|pattern|behaviour|rapidly|over|quickly|sharply|during|before|after|from|further|and|seriousness|concern|jealousy|threats|conduct|steadily|calls)
  (abuse|violence|risk|behaviour|incidents|pattern|control|conduct|threats|assaults|aggression|situation|frequency|severity|things|calls|stalking|contact|contacts|harassment|controlling|injuries|quarrels|arguments|rows|attacks|beatings|messages|visits|jealousy|temper|rages|beating|quarrel) ..6!(health|symptoms) (escalat*|worse|worsened|worsening|intensified|intensifying|increased|increasing|more frequent|more serious|more severe|more violent|more often|deteriorat*|ramped|stepped up|doubled|trebled|tripled|quadrupled|multiplied|accelerat*|nastier|harder|closer together|louder|heavier|mounting|rising|rose)
  (pattern|signs|evidence|history|clear|rapid|marked|period|steep|sharp|recent|sudden|of|an|the|this) escalation
  (it|he|things|this|that|they|which|abuse|violence|son|husband|what) ..1 (was|were|is|had|has|kept|only)? ..1 (getting|got|become|becoming|became|grew|growing|gone|went|turned) ..2 (worse|more violent|more frequent|more serious|more severe|more aggressive|more controlling|more extreme|more dangerous|more often|increasingly|nastier|rougher|out of hand|beyond|physical|uglier|darker|bolder)
  (increase|increased|increasing|rise|rose|rising|growing|surge|spike|acceleration|mounting|progressive|progression|growth|upward) ..3 (in|of)? ..3 (frequency|severity|seriousness|violence|incidents|calls|reports|aggression|intensity|call outs|callouts|number of|gravity|danger|menace|assaults|threats|abuse)
  (more|increasingly|ever more|growing|progressively|steadily|graver) ..1 (frequent|serious|severe|violent|aggressive|dangerous|extreme|threatening|controlling|often|brutal|intense|unpredictable|gravity|frequently|menacing|forceful|bizarre|possessive)
  (growing|increasing|greater|mounting) (gravity|seriousness|severity|violence|danger|intensity)
  (clear|steady|marked|visible|obvious|a|sharp) (progression|crescendo|acceleration|intensification|worsening)
  (each|every|one) ..2 (worse|more serious|harder|longer|more severe|more violent|louder|graver|heavier|nastier) than
  (each|every) (time|incident|assault|attack|occasion|report|visit|one) ..4 (worse|more serious|harder|longer|more severe|more violent|further|closer|louder|nastier)
  (louder|longer|worse|harder|graver|closer|bolder) (and|each) ..2 (louder|longer|worse|harder|graver|closer|time)
  (change in thinking|crossed a line|last resort|final stage|end game|step change|marked change|shift from)
  (closer together|upward pattern|crept up|cranked up|racheted|ratcheted|snowball*|spiral*|gather* pace|stepping up)
  (weeks|days|month|week|fortnight|end|then) ..3 (it|all|everything|he|phone|messages|things) ..1 (went|gone|fell|fallen|stopped) (quiet|silent|dead) ..20
  (that|the|this) (silence|quiet|calm|lull) ..12 (worrying|change|before)
  (shift|shifted|progressed|graduated|escalated|altered|calls|violence|abuse|threats|contact|messages|incidents|assaults|injuries|content|nature|behaviour|he) ..8 (from|altered) ..2!(address) (pleading|shouting|words|pushing|shoving|slaps|verbal|losing control|texts|messages|calls|insults|threats|arguments|criticism|push|shove|slap|monthly|weekly|occasional|one|once|watching|following) ..12 (to|into)
  from a (slap|push|shove|shout|kick|row) ..20 to
  nature moved from
  from ..6 (push*|shov*|slap*|slaps|shouting|words|insults|threats|pleading|criticism|remark|remarks|text|texts|letters|calls|verbal|arguments|name calling|grabbing|smash*|thrown|shove|push) ..10 to ..8 (punch*|kick*|strang*|knife|weapon*|chok*|assault*|violence|threat*|hitting|physical|injur*|neck|menace|hospital|fracture*|broken|burn*|kill|throat|belt|blows|rape*|stab*)
  (began|begin|started|starts|starting) (with|as|by) ..12 (then|ended|later|moved|became|by the|finished|progressed|soon|next|now|within|until|before)
  (first|first week|at first|to begin with|initially|in the beginning|early on|in the old days|it used to|used to be|once it was|first it was|to start with) ..8 (push|shove|slap|slapped|shout|shouting|shouted|slammed|words|message|messages|calls|text|texts|insult|insults|grabbed|threw|thrown|temper|pushed|shoved|jealousy|jealous|rows|arguments|bad weekend|crying|names|remarks|comments) ..20 (then|later|by the|now|next|towards the end|until|after that|soon|in the last|these days|latterly|lately|eventually|recently)
  (weekly|monthly|yearly|occasional|sometimes|once a month|most weekends|payday) ..14 (daily|weekly|every (day|night|week)|nightly|most (nights|days)|constant|twice a)
  (for the first time|first time|never before|first assault|first physical) ..10 (hit|physical|strang*|hands|throat|neck|weapon|knife|struck|punched|injur*|hurt|in public|in front|assault*|violen*|police|kick*|use|used)
  (first|to a first) (assault|blow|injury|physical assault) ..6
  (hardly|scarcely|barely|not|never) ..3 (a|one) (weekend|week|day|night) ..3 (when|without|passed|went)
  (last|final) ..2 (weeks|months|fortnight|year|week|days) ..10 (worse|more|doubled|daily|every|increas*|knife|escalat*|change|changed|constant|strang*)
  world ..3 (smaller|shrunk|shrank|narrower)
rule growing: more of it, or harder, in other words
  ESCALATION_COUNT ..1 in (NUM|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) ..1 (ESCALATION_COUNT|every) ..3 in
  (minor|slight|mild|verbal|occasional|small|sporadic|isolated) ..5 (then|later|to|now|became|by) ..4 (serious|severe|grave|major|frequent|physical|worse|regular|constant|daily|grievous|broken)
  ESCALATION_THING ..6 used to ..10 now
  (where|whereas) ..2 (before|previously|earlier|once|formerly) ..12
  (every|each|daily|nightly|weekly|most) ..1 (day|night|week|weekend|month)? ..1 by the (end|summer|winter|spring|autumn|time)
  ESCALATION_THING ..6 (grew|turned|developed|progressed|gave way|giving way|evolved|tipped|spilled|graduated|advanced) ..1 (into|to|from)
  (grown|grew|growing|increased|increase|increasing|rose|risen|rising|mounting|mounted|gaining|gained|gathered) ..2 (in|both|pace) ..3 (number|force|severity|frequency|intensity|strength|violence|gravity|seriousness|ferocity|brutality|scale|menace|pace|momentum)
  verbal ..8 (push|slap|punch|shove|physical|grab) ..8 (kick|punch|hospital|strang*|knife|fracture|weapon|kicked|punched)
  (as (often|many|much)|more (often|times|calls|incidents)) ..6 (as|than) ..3 (in|over|during)? ..1 (all|whole|three|two|four|five|ten|previous|preceding|entire|NUM) ..2 (year|years|months|decade|preceding|before)
  (add|added|adding) ..4 (violence|threats|abuse|strangulation|assault|assaults|weapon|weapons|blows|stalking) to
  ESCALATION_THING ..4 (on the (increase|rise)|broaden*|widen*|spread|multiplied|harden*|deepen*|diversif*|expand*|mushroom*|snowball*|mounted|mounting|thicken*)
  (from|after|by|with) the (second|third|fourth|fifth|sixth|last) (episode|incident|assault|attack|attendance|report) (onwards|on|onward)
  (pace|rate|speed|tempo|rapidity|interval|intervals|gap|gaps|spacing|time) ..4 (between|of|at which|with which) ..3 ESCALATION_THING
  (turned|gone|went|turning|become|became) (physical|physically violent|uglier|nastier)
  (steadily|ever|increasingly|progressively|gradually|daily|growing|grew|grown|got|getting|become|became|becoming) ..1 (rougher|nastier|bolder|fiercer|crueller|wilder|harsher|uglier|angrier|deadlier|heavier|worse|more dangerous)
  (quicken*|accelerat*|intensif*|heighten*|worsen*) ..4 ESCALATION_THING
  (control|grip|restrictions|rules|demands|abuse|violence|hold|surveillance|monitoring|attacks|jealousy) ..6 (tightened|tighten|tightening|hardened|grew|worsened|deepened|widened|spread|multiplied|intensified|extended|stepped up|grew more|increased)
  (nearer|closer|worse|harder|longer|bolder|louder|heavier) ..6 than the (last|one before|previous|first|time before)
  (began|begun|started|start) (as|with|out as) ..6 (name calling|shouting|words|comments|remarks|jealousy|pushing|insults|a push|a slap|texts|rows|arguments|criticism|checking) ..8 (ended|finished|became|turned|led|to|grew|progressed)
rule rising: violence or its signs, and more of it, near each other in either order
  ESCALATION_THING ~7 (varied|crueller|deterioration|deteriorated|deteriorating|daily|nightly|dangerous|weekly)
  ESCALATION_THING ~7 (worse|worsened|worsening|worst|increased|increasing|increasingly|increase|rising|rose|risen|mounting|mounted|intensified|intensifying|intensity|accelerated|accelerating|accelerate|doubled|trebled|quickened|quickening|multiplied|surge|surged|spike|spiked|upsurge|sharper|harsher|graver|heavier|bolder|frequent|frequency|deepened|deepening|unrelenting|crescendo|peaked|heightened|climbing|climbed|growing|grew|tightened|tightening|tighter|hardened|stepped)
  (more|greater|higher|rising|growing|increasing) ..3 (frequent|serious|severe|violent|dangerous|extreme|brutal|intense|often|injurious|injuries|frequency|severity|ferocity|force|savage|savagely|threatening|aggressive|controlling)
rule by-dates: told stage by stage, from one thing to a worse one | across
  (at first|first|first it was|initially|in the beginning|one year|in winter|in spring|in summer|in autumn|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|at (NUM|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)) ..20 (push|pushed|shove|shoved|slap|slapped|shout|shouting|shouted|slammed|words|wave|weekly|message|messages|calls|call|door|doors|text|thump|insult|insults|grabbed|followed|letter|letters) ..20 (then|by|christmas|easter|february|march|april|may|june|july|august|september|october|november|december|next|at|in NUM|in|later|breach|towards) ..25 (black eye|ribs|fracture|fractured|broken|punch|punched|kick|kicked|neck|throat|headlock|knife|daily|hospital|wrist|garage|burn|burned|strangled|fridge|every|axe|stabbed|house|most nights|petrol|hammer|kicked|worse|lung)
  (used to be|in the old days) ..30 (then|towards the end|now) ..25
  breach (1|one) ..60 breach (4|5|four|five|3|three)
weak escalate-word: escalation is mentioned
  (worse|worsen*|intensif*|progression|gravity)
veto manager: escalated to a manager, or a policy | overlap
  (pain|symptom|symptoms|cough|headaches|seizures|falls|anxiety|sleep|asthma|voices|drinking) ..4 (worse|more frequent|increas*|more severe)
  (noise|fire|flames|blaze|costs|demand|prices|traffic|parking|boundary|workload) ..5 (escalat*|more frequent|increas*|worse*|rose)
  (no|nothing|without) ..2 (sign|evidence|indication|suggestion|record|pattern|suggest|indicate) ..12 (escalat*|more frequent|more serious|more severe|worse*|increas*)
  (research|studies|literature|evidence) (link*|show*|suggest*|find*|found|associat*|indicat*|tell*) ..14
  (escalat*) ..3 (policy|procedure|process|protocol|to|up|through|it|the|concern|concerns|matter|case|referral|with|within)? ..4 (manager|managers|team leader|supervisor|supervisors|line|senior|head|lead|chain|consultant|sergeant|inspector|director|policy|procedure|process|protocol|safeguarding lead|board|marac|duty)
  (not|was|were|been|be|should|could|have) ..2 escalated
  (escalated|escalate|escalating) (the|this|these|their|his|her|any|it|concerns|a|to) ..1
  (health|dementia|symptoms|illness|mental health|drinking|debts|condition|memory|mobility|depression|pain|eyesight|confusion|low mood|mood|diabetes|business|arrears|finances) ..5 (worse|worsen*|deteriorat*|declin*|increas*|more)
veto made-worse: advice or another matter | overlap
  make it (harder|worse)
  not mind who heard
  (fifty|forty|sixty|thirty) ..1 years he put
veto thresholds: a threshold or a rule | overlap
  (escalation|incidents) ..4 in twelve months
  (thresholds|threshold|criteria) ..30 (escalation|incidents)
veto not-abuse: an illness, a procedure, other | overlap
  (from|to) ..3 (february|january|march|april|monday|police system)
  (visits|friends) went from
""")
}
