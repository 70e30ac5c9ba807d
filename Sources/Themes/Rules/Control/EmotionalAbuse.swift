extension RuleText.Source {
    /// Emotional and psychological abuse.
    static let emotionalAbuse = RuleText.Source("emotional-abuse", """
theme emotional-abuse | role=victim keep-hypothetical
rule named: emotional, psychological or verbal abuse is named as what happened
  (emotional|emotionally|psychological|psychologically|mental|mentally|verbal|verbally) ..2 (abuse|abusive|abused|abusing|cruelty|torture|blackmail|bullying|torment|tormented|bullied|cruel) !team
  (mind games|silent treatment|emotional blackmail|name calling|put downs|head games|guilt tripped|guilt trips)
rule belittled: mocked, shamed, run down
  EMOTIONAL_BELITTLE ..3 (CONTROL_HER|his|by|in front|daily|publicly|in public)
  (was|were|been|being|be) ..2 (belittled|humiliated|mocked|ridiculed|taunted|degraded|demeaned|shamed|berated|goaded|jeered|sneered at|shouted at|sworn at|screamed at|spoken to like|made fun of|talked down to|run down)
  (laughed|laughs|laughing|sneered|jeered|spat|spit|spits|spitting) ..1 (at|on|in) (her|him|NAME|his wife|his mother|her husband|mum)
  (laughed|laugh|laughs|laughing) ..4 (her crying|she cried|when she|her tears|him crying|her accent|breakfast)
  (voice|tone) ..5 (used to|kept for) (her|him) 
rule insulted: called names or told she is worth nothing | keep-negated
  (called|calling|calls|call|labelled|named|nicknamed) (CONTROL_HER) ..8 EMOTIONAL_INSULT
  (called|calling|calls|call) (her|him|them|NAME) (names|every name|all sorts|all the names)
  (told|telling|tells|tell|convinced|persuaded|insisted) CONTROL_HER ..5 (she|he|that|they) ..6 EMOTIONAL_INSULT
  (being|been|was|were|is) ..2 (told|called) ..5!(diabetic|by) EMOTIONAL_INSULT
  (said|says|saying|shouted|say) ..4 (she|he|they|you|mum) ..1 (was|were|had got|is|are|looked) ..3 EMOTIONAL_INSULT
  EMOTIONAL_INSULT EMOTIONAL_INSULT
  (useless|worthless|stupid|ugly|thick|pathetic|disgusting) ..2 (and|or)? ..2 (useless|worthless|stupid|ugly|thick|lazy|fat|pathetic|mad|disgusting)
  (made|make|making|makes) (her|him|NAME) ..2 (feel|believe|think) ..5 (worthless|small|stupid|mad|crazy|useless|guilty|nothing|going mad|ugly|her fault|his fault|to blame|a failure|dirt)
  (her fault|her doing|his fault|you did this|on her head|brought it on herself) ..2 
  (told|telling|said|tells) ..8 (better off without (her|him)|better off dead|do better without|should die|kill herself|kill yourself|that she should|ought to be dead|never been born|wished she|end it)
  (not|never) ..3 (proper wife|real man|proper man|proper mother|real woman|fit to be) ..4
  (dead|old|birth|former) name ..6 (insult|taunt|stick|use~|called|mock*)
  (repeated|repeating|saying back|said back) ..8 (what he said|what he called|partner called|he told her|word for word)
  (what|names|words|things) ..2 (he|she|partner|husband|son|wife|daughter) ..2 (called|calls|said to|says to|used for|used to call|used to say to|had called|had said to|has called) ..1 (her|him|mum|dad|me)
  (being told|been told|told|hearing|hear) ..3 (every night|daily|each day|every day|each night|for years|so often|constantly|repeatedly|all her life|at night|over and over|day after day|again and again) ..2 (that|by) ..10
  (find|finds|found|finding) fault
  (mimic*|imitated|imitates|imitating|impersonated|parroted) (her|his|him|NAME)
  (told|tells|telling) ..2 (everyone|everybody|neighbours|the neighbours|friends|colleagues|people|the school|teacher|the teacher|the family|anyone|the girls|the children) ..3 (she|he|mum|her mother|his wife|mummy|their mother) (was|is|had) ..3 (EMOTIONAL_INSULT|drunk|drinking|unstable|ill|unwell|a drunk|an alcoholic|a liar|not well|lying|abandoned)
  (worried|concerned) about her (drinking|mental|state|sanity|mind)
  (put|throw|leave) (her|him) out with the (bins|rubbish)
  (he|husband|father|brother|mother_in_law|partner|boyfriend|son|grandson|in_laws|stepfather|uncle) ..4 (told|tells|telling) (her|NAME|his wife|his mother|mum) ..4 (she was|she is|she looked|she smelled|she stank|she had ruined|she would never|she could not even|her cooking|her body|you were|she disgusted|she had let)
  (make|made|makes|making|reduce|reduced|reduces) (her|him|NAME|his wife|his mother|her mother|mum|dad|the old man) ..1 (cry|weep|tears|sob|tremble|shake|cower|beg|grovel|jump)
  insults
  (said|told|say|says|what|called|being|was|were) ..6 (poor|bad|terrible|hopeless|unfit|useless|dreadful|worst) (wife|mother|husband|father|daughter|cook|housekeeper|mum|son)
rule gestures: frightened by fists, faces, driving, and nights without sleep
  (punched|punches|punching|kicked|put his fist through|headbutted) (the|a) ..1 (wall|door|fridge|cupboard|car|windscreen|mirror) ..6 (beside|next to|by|near|behind|in front|inches|when|because)
rule silent: days of silence, sulking
  (not|never|refused to|refuse to|stopped|without|refusing to) ..2 (speak|talk|speaking|talking|spoke|a word) ..3 (her|him|NAME|his wife|mum)? ..4 (days|weeks|week|fortnight|month|months|hours|day at a time|at a time)
  (sulk|sulks|sulked|sulking|ignored|ignoring|ignore|ignores|blanked|blank|blanks|stonewalled|froze) ..4 (for|days|weeks|her|him) ..4 (days|weeks|hours|if|when|until)
rule shouted: shouted at, screamed at, raged at
  (shouted|shouting|shout|shouts|screamed|screaming|screams|scream|yelled|yelling|yells|swore|swearing|swears|swear|ranted|ranting|rant|rage|rages|raged|raging|roared|roaring|bawled|bawling|bellowed|bellowing|shrieked|hollering) ..2 (abuse|obscenities|insults)? ..1 (at|into|over) (CONTROL_HER|them|the family|her face|his face|carers)
  (shout|shouts|shouted|shouting|scream|screams|screamed|screaming|yell|rant|rants|ranted) ..3 (for hours|day and night|all night|daily|every night|and throw|and threats|threats|in her face|name calling)
  (frightened|scared|afraid|terrified|dread|dreaded|fearful|wary) of ..1 (his|her) ..2 (temper|shouting|moods|mood|rages|tongue|outbursts|anger|footsteps|key)
rule menaced: frightened by threats, weapons left in view, or stares
  (threatened|threatens|threatening|threats) ..6 (to|with)? ..3 (leave|hurt|kill|drown|poison|smash|burn|harm|put down|sell|rehome|get rid) ..4 (CONTROL_PETS|clock|photographs|belongings|ashes|things|china)
  (would be|be|was) gone by morning
rule cruelty-to-pet: an animal hurt or threatened in front of the person who loves it
  (threatened|threatens|threatening|threat) ..8 CONTROL_PETS
  (killed|kills|killing|kicked|kicks|drowned|poisoned|strangled|hung|stamped on|beat|threw|thrown|shot|hurt|hurts|harmed|burned|wrung|held|hold|holds|dangled|starved|put down) ..4 (the|her|his|their|my|children's|mum's|NAME's) ..2 CONTROL_PETS ..12 (front|watch|told|argument|argue*|because|when|until|window|if|laugh*|neck|next|over|crying|children|away)
  CONTROL_PETS ..4 (kicked in|one dead|killed|drowned|strangled|poisoned|hanged) 
  (cage of|cage) ..8 (in front of|one by one)
  (made|make|makes) (her|him|them|the children) ..1 watch
rule destroyed: treasured things broken, spoiled or burned
  (torn|tore|ripped|burned|burnt|smashed|destroyed|cut|shredded|slashed|threw|thrown|binned|broke) ..1 (up|out|away)? (her|his|their) ..3 (sketchbooks|clothes|photographs|photos|books|letters|drawings|dress|paintings|ornaments|china|wedding|ashes|certificates|passport|clock|diary|quilt|late|mother's|instrument|crockery|possessions|belongings|things)
rule disgraced: punished, shut out or shamed before others
  (shamed|humiliated|disgraced|exposed) ..3 (online|in public|on purpose|deliberately|at work|in front|before)
  (in front of|before) ..2 (everyone|the staff|us|the lads|the children|our children|friends|guests|the whole|colleagues|her colleagues|his mates|visitors|the neighbours) ..10 (called|laughed|shouted|insult*|mock*|useless|humiliat*|fat|stupid|told|names)
  (put her shoes|locked her out|made her stand|made her sleep|made her beg|made her kneel|made her apologise|kneel|crawl) ..10
  (not well in the head|wrong in the head|soft in the head|off her head|losing her mind|losing his mind|going mad|going senile|imagining things|making it up|told ..6 she was mad)
  (ate|eat|eats|meals|fed) ..8 (when he had finished|standing up|on the floor|on the stairs|leftovers)
  (cross with|angry with) (mummy|mum|mother)
rule meant-to-hurt: done to frighten, shame or wound
  (to|liked|tried|enjoyed|because|it|only|just|that) ..1 (frighten|frightened|terrify|terrified|scare|scared|humiliate|humiliated|upset|shame|shamed|unnerve|unnerved|degrade|wound|embarrass|hurt) (her|NAME|his wife|mum|his mother|her mother|the old)
  (to|liked to|enjoyed) (frighten|frightening|terrify|scare|scaring|humiliate|humiliating|degrade|embarrass|belittle|mock|taunt) (him|them|her|us|me)
  (cruelty|cruel|vicious|spiteful|wounding|cutting|hurtful|poisonous|foul|degrading|humiliating|demeaning|contemptuous|sarcastic|sneering|derogatory|venomous|disparaging) ..3 (words|remarks|remark|comments|tongue|names|language|taunts|jokes|tone|mouth|jibes|speech)
  (treated|treats|treat|treating) (her|him|NAME|his wife|mum|his mother|me|the old) ..2 (as|like) ..3 (servant|dirt|slave|child|skivvy|dog|animal|rubbish|maid|nothing|furniture|doormat|idiot|fool|something|muck|stranger|scum)
  (ugly|stupid|fat|mad|useless|thick|lazy|crazy|worthless|hopeless) like (her|him|his|you)
  (leave|walk out on) (her|him) with nothing
  (tells|told|telling) (her|him|NAME) ..2 (god|everyone|everybody|the children|the kids|her family|people|her own|his own|the family) ..2 (hates|hated|hate|despise*|laugh*|cannot stand|could not stand|ashamed|pitied|sick of)
  (waiting|wished|wishes|hoped|longed|wanted|wishing|hoping) ..2 (for)? (him|her|NAME|she|he) (to die|dead|would die|were dead|was dead|gone)
  EMOTIONAL_BELITTLE ..1 (her|his|NAME's) ..2 (prayers|accent|weight|body|cooking|faith|stammer|epilepsy|illness|family|english|job|disability|looks|hair|clothes|speech|tremor|seizures|limp|age|memory|ideas|opinions|efforts|dreams|studies|work|parents|figure|background|education|confidence|mothering)
  (stank|stinks|smelled|a burden|in the way|past it|an embarrassment|a disgrace|a disappointment) ..8 (told|said|shout*|call*|her|him)
  (told|says|said|telling|tells|shouting|bawling|screaming|shouted) ..8 (she|he|they|mum) ..1 (stank|stinks|smelled|smelt|disgusted|sickened|was a burden|repulsed|was in the way|was past it|was to blame|was finished)
  (confidence|spirit|self esteem|self respect|self worth) ..4 (destroyed|crushed|broken|ground down|worn away|shattered|sapped|whittled|chipped|eroded) ..2 by
  (lived|living|live|lives|existed) ..2 in ..2 (dread|fear|terror) of (his|her) ..2 (temper|moods|mood|tongue|rages|outbursts|footstep|key|anger|return|voice|words)
  (on edge|braced|jumps|jumped|jumpy|flinches|flinched|tense|anxious) ..4 (when|whenever|at|until|before) ..4 (key|car|footsteps|door|voice|came home|comes home|his name|his step)
rule scorned: contempt, criticism and blame, in any wording
  (he|him|his|husband|partner|son|wife|daughter|boyfriend) ..3 (rant*|rav*|rage*|raging|shout*|scream*|bawl*|bellow*|swear*|yell*) ..8 (night after night|every night|nightly|day after day|daily|most nights|all hours|every evening|most evenings|for hours|constantly|through the wall|through the walls)
  (confidence|self esteem|spirit|sparkle|belief in herself|sense of self|self respect|opinion of herself) ..3 (gone|destroyed|taken|lost|left|crushed|drained|sapped)
  (calls|called|calling|call|named|branded|labelled) (her|him|NAME|mum|his wife|his mother) ..3 (filth|bad|terrible|mad|liar|disgrace|failure|whore|names|barren|fat|lazy|sick|evil|nothing|waste|embarrassment|dirty|old|unfit|psycho|slag|ugly|useless|stupid)
  (bullied|bullies|bullying|tormented|torments|terrorised|terrorises|humiliated|humiliates|degraded|degrades|ridiculed|ridicules) (her|him|NAME|his wife|his mother|her father|her mother|mum|their mother)
rule butt: the butt of temper, jokes and silences
  (silence|silences|sulk|sulks|sulking) ..2 (followed|lasted|for days|for weeks|punished|could last|went on|that lasted)
  (ripped|tore|torn|smashed|burned|burnt|cut|threw|destroyed|broke|shredded|stamped|spoiled|ruined|poured|drowned) ..2 (up|away|out|on|over)? ..1 (her|his wife's|NAME's|mum's|his mother's|treasured|children's|late) ..2 (letter|letters|photographs|photograph|clothes|dress|books|book|china|ornaments|toys|cards|card|work|paintings|painting|drawings|garden|plants|flowers|instrument|knitting|cake|diary|necklace|records|certificate|essays|mother's|father's|bible|quran|wedding|cooking)
  (enjoyed|pleasure|delighted|delight|amused|satisfaction|smiled|laughed|grinned) ..6 (her (fear|tears|distress|crying|discomfort|humiliation|misery|pain)|she (cried|wept|trembled|shook|begged|flinched|jumped))
weak scorn-word: contempt, criticism, blame
  (contempt*|criticis*|ridicul*|belittl*|humiliat*|degrad*|demean*|insult*|taunt*|mock*|sneer*|derid*|undermin*|put downs|put down|blamed|unkind|cruel*|bully*|bullied|hurtful)
weak insult-word: a word of contempt
  EMOTIONAL_SLUR
weak frightened: he frightens her
  (learnt|learned) to (read|listen|laugh|look|keep|say|be quiet|walk)
weak worn: worn down, ashamed
  (worn down|wore ..1 down|wearing ..1 down|ashamed|crushed|confidence|self esteem|shame|apologis* for|broken spirit|lost three stone)
weak in-front: before others
  (in front of|before) ..3 (guests|friends|the family|visitors|colleagues|the children|strangers|everyone)
veto topic-of: the topic of teaching, a definition, a question, or done by strangers | overlap
  (training|awareness|briefing|course|workshop|leaflet|policy|guidance|definition|campaign|module|charity|helpline|legislation|research|question|questions|law) ..2 (on|in|about|of|for|to|into|covers|covering) ..5 (stalking|harassment|abuse|coercive|control|controlling)
  (stalking|harassment|emotional abuse|psychological abuse|verbal abuse|economic abuse|financial abuse|coercive control|technology facilitated abuse|separation abuse) ..1 (training|policy|service|services|charity|lead|leads|team|unit|helpline|module|awareness|forum|clinic|legislation|workshop|toolkit|guidance|offence|offences) ..1 (is|are|was|were|should|offers|has|have|for|and|in)
  (was there|were there|is there|did any|did the|whether there) ..10 (stalking|harassment|abuse|coercive|control|controlling|monitoring|tracking)
  (harass*|stalk*|bullied|bullying|followed|abused|insulted|mocked|humiliated|taunted|shouted at|sworn at|threatened) ..3 (by|from|at) ..2 (colleagues|manager|school|pupils|stranger|strangers|youths|gang|landlord|customers|bailiffs|press|journalists|employer|work|neighbours|patients)
veto general: told in general, supposed, denied, taught, or a post or service | sentence
  (abuse|control|harassment|stalking|behaviour|violence|it) (means|is described|is understood|denotes)
  (studies|study|research|literature|evidence) ..3 (describe|describes|suggest|suggests|indicate|indicates|show|shows|link|find|finds)
  (^ training|^ a training|awareness session|awareness training|^ guidance|^ further training)
  (training|workshop|briefing|course|leaflet|session) ..8 (should|offered|be given|must) 
  (staff|handlers|officers|practitioners|clerks|teachers) should ..3 (be offered|receive|be given|be trained|have training)
  ^ if (he|she|they|NAME|the|her|his) ..3 had
  (no agency|no service|nobody|no one|neither|none) ..6 (held|had|seen|saw|knew) ..3 (any|information|sign|of) ..12
  (asked|asking|enquired) (whether|if) ..12 (replied|said|answered|told) ..5 (never|not|no)
  (helpline|the service|website|advocacy service|drop in) ..2 (offers|takes|provides|gives|can be|helps|runs)
veto definition-list: the statute's list | passage
  (consists|consisting) of ..6 (physical|following|behaviour|abuse)
  physical or sexual abuse ..6 violent or threatening
veto service: a service, a law, a definition | overlap
  (emotional wellbeing|emotional support|psychological (assessment|therapy|therapies|services|service|support|wellbeing|report|treatment|intervention))
veto imagined: it is imagined or asked and not told | sentence
  (panel|members|review|author) ..3 (asked|considered|explored) whether
  (would|could|might|may) ..1 have (been|told|said|disclosed|led|made|helped|prompted|allowed|given|asked)
  (panel|review|officer|officers|staff|agencies|agency|nobody|no one|gp|nurse|police|practitioners|worker|midwife|services|chair|established|establish|wondered|members|professionals) ..4 (whether there|if there|whether any)
  ^ had (he|she|they|anyone|anybody|any|the|staff|services|agencies|NAME)
  had (anyone|anybody|they|somebody|staff|services) ..1 asked
  (if|where) (a|an|any) (victim|person|patient|perpetrator|woman|client|adult|child)
veto none-found: the panel found none | passage
  (no indication|no sign|no evidence|no suggestion|nothing to suggest) of ..2 (psychological|emotional|verbal|coercive)
veto staff-abused: abusive to staff, or as a boy | overlap
  (abusive|abuse|aggressive|rude|threatening) ..2 (to|towards|at) ..2 (staff|receptionist|nurse|nurses|officer|officers|police|paramedics|clerk|doctor|neighbour|neighbours|official|adviser)
  (as a (boy|child)|in (his|her) childhood) ..16
veto other-shout: neighbours hear noise, somebody shouts for help, or calls back | overlap
  (call|called|calls) ..2 (back|the police|999|by|again|at)
  (wished|wish) ..3 (dead|to die)
  (shouting|shouted) ..3 (cannot be understood|trouble|for help|from the next)
  (both|each other|one another|they) ..3 (shouted|shouting|argu*)
""")
}
