extension RuleText.Source {
    /// Risk indicators and the course of the relationship.
    static let risk = RuleText.Source("Risk", """
class WEAPON = knife knives blade machete cleaver dagger axe hatchet sword hammer bat crowbar crossbow gun guns shotgun shotguns rifle rifles firearm firearms pistol revolver airgun weapon weapons screwdriver scissors razor acid petrol bottle sledgehammer spanner poker
class FEARWORD = frightened scared afraid terrified fearful petrified fear feared fears dread dreaded terror
class SUICIDALITY = suicidal suicidality suicide overdose overdosed self_harm self_harming self_harmed self_harms
class ENDLIFE = (take|takes|took|taken|taking|end|ended|ending) (his|her|their) own? (life|lives)

theme separation-relationship-ending | role=victim
rule ended: the relationship had ended or was ending
  (ended|ending|end|finished|break off|broke off|broken off|ends|terminated|called off) ..3 (the|their|her|his|this)? ..1 (relationship|marriage|engagement|affair|it|things)
  (relationship|marriage|engagement) ..4 (ended|ending|over|broke down|broken down|breakdown|finished|come to an end|coming to an end|failing|was at an end|breaking down|had ended|end|collapsed|dissolved|in difficulty)
  (end|breakdown|ending|break up|breakup|breakdown) of ..3 (relationship|marriage|engagement)
  (after|since|when|once|weeks after|until) (she|they) ..1 (had)? ..1 (left|parted|separated|moved out|split)
  (after|when|once) he finished with (her|him)
  each time she packed
  he had gone by
  if he (went|left) ..2
rule leaving: somebody left, was leaving or planned to leave
  (left|leave|leaving|leaves|walked out on|walk out on) (him|her|NAME|his wife|her husband|the relationship|the marriage|the family home|her partner|his partner|the marital home|the matrimonial home|home with the children)
  (planned|planning|plans|plan|intended|intending|intention|wanted|wanting|preparing|prepared|ready|thinking|about|decided|deciding|decision|hoping|hoped|trying|tried|asked|told|considering|going|packed|had made up) ..4 (to|of|about|him|a)? ..2 (leave|leaving|divorce|separating|move out|moving out|end things|end the|get away|start again|a fresh start)
  (moved|moving|move) out
  (asked|told|wanted|telling|ordered|begged) (him|her|NAME) to (leave|go|move out)
  (told|telling|tell) (him|her|NAME) ..5 (over|leaving|it was over|finished|not coming back|wanted out|divorce|no longer)
  (threw|thrown|put|kicked|throw) (him|her|NAME|his belongings) out
  (new|another) ..1 (partner|relationship|boyfriend|girlfriend|man) ..14 (ex|jealous|found out|discovered|learned|left|separated|former|told him|husband|killed|he|anger*)
  (found|viewed|viewing|secured|signed|looking for|rented|rent|deposit) ..5 (flat|place of her own|her own place|tenancy|somewhere else|new home|own home|room)
  (solicitor|solicitors|family lawyer) ..12 (divorce|separat*|leave|marriage|split|house)
  (changed|changing) the locks
  (bags|suitcase|case|belongings|boxes) ..3 (packed|packing)
  (packed|packing) ..4 (bag|bags|suitcase|case|belongings|boxes|things)
  (getting|get|got|was|were) ..2 (out|away) of ..2 (relationship|marriage)
  (gave|giving|given) him ..4 (notice|ultimatum|until)
  (reconcil*|on and off|on off|off and on|back together)
weak separation-word: separation is mentioned
  (left him|left her|leaving|separation|separated|divorce|split|parted|ended|estranged|moved out|no longer together|own flat|breakup)
veto status: a form's field, or other separation | overlap
  (marital|relationship) status
  (estranged|separated) from ..4 (family|father|mother|parents|brother|sister|siblings|children|son|daughter|relatives)
  separation of (duties|powers|roles)
  (separate|separated) ..2 (rooms|interviews|reports|records|officers|occasions|issues|room|teams|systems|incidents|addresses|agencies|meeting|meetings|times)
  (parents|mother and father) ..3 (separated|divorced|split|separation|divorce) ..12 (child|childhood|young|when|aged|he was|she was)
  (ended|end|ending) (the|her|his|their) (call|life|own|shift|visit|meeting|conversation|interview|appointment|employment|tenancy|placement|involvement)
  (left|leave|leaving) (him|her|NAME|them) ..3 (with|alone|at home|at the|a|in the|bruised|unable|feeling|frightened|dead|for dead|on|isolated|voicemail|message|to)
  (told|asked) (him|her) to (leave|go) (the (ward|room|surgery|shop|department|hospital|clinic|building))
  (ended|ending) it all
rule parting: separation, divorce or leaving in other words
  (separated|separating|split up|splitting up|broke up|broken up|breaking up|parted|divorced|divorcing|decree nisi|decree absolute|divorce papers|divorce petition|trial separation|the divorce|a divorce|their divorce|solicitor's envelope)
  (following|after|since|by|of|on|before|followed by|factor|trigger|accept|accepted|their|her|the) ..2 (separation|divorce|breakup|break up|split)
  (left|leave|leaving|walked out on) (him|NAME)
  (she|he|NAME|her|adult) ..4 (leaving|stopping with her sister|going to leave|had left|was leaving|moved out|has left|had moved out|wants to go|wants to leave)
  (told|tells) (him|her) ..3 (done|leaving|it was over)
  (got|has|had|seeing|found|started seeing) ..2 (someone|somebody) else
  started seeing (somebody|someone)
  (marriage|relationship) ..3 (was|is|had been) over
  (bag|bags|suitcase|case) ..4 packed
  packed (a|her|the|and) ..4 (bag|bags|case|suitcase)
  with a case packed
  (not|no longer) ..2 (been)? a couple
  (own|her own|his own|second|new) ..1 (flat|place) ..8 (moved|moves|move|rent|deposit|viewed|left|visits)
  (moves|moved|moving) to her own
  (viewed|deposit paid|keep the flat|one bedroom place)
  (removed|remove|taken off) ..5 (tenancy|agreement)
  thought leaving was
  (leave|left|leaving|escape|escaped) ..3 (abusive|the|her|this|that) ..1 (marriage|relationship|husband|partner)
  (left|leaving|out of) an? ..1 marriage
  (applications|contact) ..6 after (they|the parties) (parted|separated)
  (house|it) sold ..12 divorce
veto status-field: a form's field or another parting | overlap
  (status) ..6 separated
  (separated|divorced) ..2 (as a child|when he was|when she was)
  (questions|jealousy) ..3 separation
  (left|leave|leaving) (him|her|them) ..2 (unable|with poor|body|poorer|with poor)
  (left|leave|leaving) (him|her) ..3 (to (her|him)self|behind)
  (dead|died) ..3 (left|leaving) (him|her)
  asked to leave for
  (on|as) leaving (school|care|university|hospital)
  clear separation
  wore her out

theme threats-to-kill | role=perpetrator
rule threatened: threatened to kill or seriously harm
  (threat|threats|threatened|threatening|threaten|threatens) ..8 (kill|killed|kills|murder|life|lives|stab|shoot|burn|harm|hurt|behead|bury|death|slit|finish|petrol|set fire|burn the house|acid|smash her face|cut|dead|throat)
  (said|told|saying|warned|telling|shouted|vowed|promised|swore|messages|message|text|texted|screamed|repeatedly said|posted|wrote|tells|says|say) ..8 (would|will|going to|gonna|could|d) ..3 (kill|murder|stab|shoot|strangle|bury|burn|finish|end|slit|cut) (her|him|them|NAME|you|me|everyone|his mother|his wife|the children|us|someone|both|his parents|the house|it)
  (would|will|going to) ..2 (kill|murder|stab|shoot|slit|strangle|burn) (her|him|them|you|NAME|me|us|everyone|the children|his mother|someone|his throat|her throat) ..4 (if|one day|and|when|before|rather|unless|said|told)
  if i (can not|cannot|can) ..3 have (you|her)
  (no one|nobody) ..3 (else)? ..2 (have|would have) (her|you) ..2 (else)?
  (death threats|threats to her life|threats to his life|threat to life|osman)
  (dead|grave|coffin|body bag|six feet|never find|next one|bury) ..10 (threat*|told her|said|joke*|if she)
  (thoughts|thinking|voices|urges|urge|fantasies|fantasised|dreams|intrusive|commanding|plan|plans|planned|intention|intent|ideas|impulses) ..5 (kill|killing|harm|harming|stab|stabbing|strangle|strangling|hurt|hurting) ..4 (mother|wife|partner|her|him|someone|others|people|family|parents|NAME|father|children|them|girlfriend|everyone)
  (want|wanted|wanting|feel|felt|feeling) ..2 (to|like) ..1 (kill|killing|hurt|hurting|harm|harming|murder|stab|stabbing) (her|his|someone|him|NAME|them|people|others|everyone)
  (burn|set fire|petrol|torch|blow up) ..6 (house|home|her|flat|down|place) ..10 (threat*|said|told|if)
  (threat|threats|threatened) ..3 (to|of) kill
  "TTK"
  said he would finish it
  put (her|him) (in the ground|under)
weak threat-word: a threat is mentioned
  (threat|threats|threatened|threatening)
veto suicide-threat: a threat of suicide only | overlap
  (threat*|said|told|would|wanted|thoughts|going) ..8 (kill|killing|harm|harming|hurt|hurting) (himself|herself|themselves)
  (threat*) ..4 (suicide|own life)
veto not-kin: a threat with no link to the case | overlap
  (threat*) ..5 (neighbour|police officer|colleague|stranger|councillor|staff|doorman|officer|bank)
  (offence|charge|definition|category) ..2 of ..2 threats to kill
veto after: said in court of the killing | overlap if=legal-outcome
  (trial|jury|judge|court) ..12 (kill|killed|threat*)
veto conditional-threat: pets only | overlap
  (kill|hurt|harm) (the|her|his|their) PETS
rule put-otherwise: a threat in other words
  (bury|burn|sort|stab|kill|shoot|drown|petrol) ..2 (her|him|them|it|the house|stepdad|someone|anyone) ..4 (under|patio|in the ground|out for good|off|down|with her in it|and then)
  (put|putting) (her|him|them) in the (ground|grave)
  (not|never) live to see
  (do time|swing) for (her|him)
  (no other man|nobody else|no one else) ..4 (have|had) her
  (finish|end) (her|him) off
  (use|used|using) it on (anyone|her|him|them)
  (thinks|thinking|thought|talked|spoke) ..2 (about|of) (stabbing|killing|hurting|strangling) ..3
  (picked|chosen|set) the day
  (not|never) ..2 be going alone
  (take|taking) (her|him|them) with (him|me)
  (it was for (her|him)) ..10 (sharp|ready)
  (shown|showed|showing) ..4 (axe|knife|gun|machete)
  (relatives|brothers|family|they|he) threatened to kill
  (threatened|threatening|threats) ..10 (kill|beating|burn|ground|stab|patio|shoot|dead)
  (said|told|says|tells) ..6 (would|will) ..2 (kill|burn|bury|stab|shoot|sort|use it)
  (leave|left) (her)? (to|with) strangers
  better if neither of them woke
veto expected: what she feared, or what somebody said of grief | overlap
  (killed|kill) ..4 (going so soon|for people to know|the pain)
  (is|was) going to kill me
  (could have|would have|it would have) ..2 killed
  (intention to kill)
  (answered|said) no
  question about threats to kill she

theme escalation-severity | role=perpetrator
rule worse: more often, worse, or of more kinds
  (escalat*) ..3!(policy|to|manager) (in|of|risk|violence|abuse|incidents|severity|frequency|pattern|behaviour|rapidly|over|quickly|sharply|during|before|after|from|further|and|seriousness|concern|jealousy|threats|conduct|steadily|calls)
  (abuse|violence|risk|behaviour|incidents|pattern|control|conduct|threats|assaults|aggression|situation|frequency|severity|things|calls|stalking|contact|harassment|controlling) ..8 (escalat*|worse|worsened|worsening|intensified|intensifying|increased|increasing|more frequent|more serious|more severe|more violent|more often|deteriorat*|ramped|stepped up|grew|doubled|trebled|accelerat*)
  (pattern|signs|evidence|history|clear|rapid|marked|period|steep|sharp|recent|sudden|of|an|the|this) escalation
  (getting|got|getting|become|becoming|became|grew|growing|gone|went|going) ..2 (worse|more violent|more frequent|more serious|more severe|more aggressive|more controlling|more extreme|more dangerous|more often|increasingly|downhill)
  (increase|increased|increasing|rise|rose|rising|growing|surge|spike|acceleration) ..3 (in|of)? ..3 (frequency|severity|seriousness|violence|incidents|calls|reports|aggression|intensity|call outs|callouts|number of)
  (more|increasingly|ever more) (frequent|serious|severe|violent|aggressive|dangerous|extreme|threatening|controlling|often|brutal|intense|unpredictable)
  (from|began|started|first|then) ..8 (shouting|pushing|shoving|slap|slapping|verbal|threats|arguments|insults|words|text messages) ..14 (to|then|followed|progressed|moved|by) ..8 (punch*|kick*|strang*|knife|weapon*|chok*|assault*|violence|threat*|hitting|outside her|physical|injur*|neck)
  (NUM|two|three|four|five|six|seven|eight|nine) ..3 (incidents|calls|reports|attendances|assaults|call outs|callouts) ..8 (in|within|over) ..4 (weeks|months|days|fortnight|year|month|week) ..14 (compared|previous|after none|where there had been|more than|before|against|none|earlier|years|double|increase*)
  (each|every) (time|incident|assault|attack|occasion) ..4 (worse|more serious|harder|longer|more severe|more violent)
  (change in thinking|crossed a line|last resort|final stage|end game)
  (closer together|more dangerous|upward pattern|crept up|every weekend|most weekends|most nights)
  (one year|used to be|it used|spring|first week) ..25 (then|next|summer|second week) ..25 (then|by the end|third week|that last year|september|the next)
  (one call|first week|most months|most weekends) ..20 (seven|second week|third|every|most nights|weekend)
  (injuries|violence|abuse|threats|assaults|calls) ..8 (moved|went|grew|rose|increased) from ..8 to
  (first|to a first) assault ..6
  (weekly|monthly) ..8 (daily|weekly)
  one year you could not ..20 the next
  (not|hardly|never) ..3 (a weekend|a week) when
weak escalate-word: escalation is mentioned
  (escalat*|worse|worsen*|intensif*)
  (increase|increased|increasing|increasingly|more and more)
weak incidents: a run of incidents
  (incidents|calls|reports|assaults|violence|abuse|threats|jealous*|frequency|severity)
veto manager: escalated to a manager, or a policy | overlap
  (escalat*) ..3 (policy|procedure|process|protocol|to|up|through|it|the|concern|concerns|matter|case|referral|with|within)? ..4 (manager|managers|team leader|supervisor|supervisors|line|senior|head|lead|chain|consultant|sergeant|inspector|director|policy|procedure|process|protocol|safeguarding lead|board|marac|duty)
  (not|was|were|been|be|should|could|have) ..2 escalated
  (escalated|escalate|escalating) (the|this|these|their|his|her|any|it|concerns|a|to) ..1
  (health|dementia|symptoms|illness|mental health|drinking|debts|condition|memory|mobility|physical) ..4 (worse|worsen*|deteriorat*|declin*)
veto not-abuse: an illness, a procedure, other | overlap
  (from|to) ..3 (february|january|march|april|monday|police system)
  (visits|friends) went from
  (search|history|searched) ..8 began
rule from-to: from one thing to a worse one | across
  (spring|first week|it used to be|january|one year) ..14 (takes|shove|messages|one call|radio|four) ..30 (summer|second week|most|july|next|then) ..40 (holds|burn|brick|waited|weekend|seven|rehomed|whisper)

theme firearms-weapons | role=perpetrator
rule gun: firearms, licences, certificates
  (shotgun|shotguns|firearm|firearms|rifle|rifles|gun|airgun) ..3 (certificate|certificates|licence|licences|licensing|license|cabinet|owner|ownership|holder|permit|renewal|application|legally|lawfully)
  (held|owned|kept|possessed|possession|access|licence|licensed|certificate|renewed|surrendered|seized|removed|refused|legally|granted|revoked|had) ..6 (shotgun|shotguns|firearm|firearms|gun|guns|rifle|rifles|weapons|crossbow|air rifle|air weapon|pistol|airgun)
  (feo|firearms enquiry|medical marker|firearms marker|gun cabinet|crossbow|crossbows|shooting club|gun club|clay pigeon)
  (certificate holder|removal of guns|remove his (shotguns|guns)|licensing officer|firearms licensing)
  (asked|ask) ..6 (remove|take) ..3 (shotguns|guns|gun|firearm*)
  (knife|machete|axe|crossbow|gun|sword|hammer) ..14 (beneath the bed|under the bed|arm of the chair|kitchen table|in the loft|when they argue|win an argument|demanding|behind the door|hid|hidden|shown|sharp)
  (gathered up|hid|hides|hiding|wrapped|posted|removed|locked away) ..6 (knives|scissors|knife)
  (finds|found) a (crossbow|gun|knife|machete|sword)
  held a (shotgun|firearm)
  (firearms licensing|shotgun certificate)
  knives (he|she) hid
rule threatened-with: a weapon carried, shown or used earlier
  (threatened|threatening|threaten|held|holding|brandished|brandishing|waved|waving|carried|carrying|produced|pulled|armed|picked up|pointed|pointing|chased|attacked|grabbed|hit|struck|hid|hidden|kept|keeping|found|slept|seen|bought|sharpened|sharpening|collected|collection|possession|possessing|swung|using|used|wielding|wielded|throwing|threw|lunged|showed|shown) ..6!(sleep) (knife|knives|blade|machete|cleaver|dagger|axe|hatchet|sword|swords|hammer|baseball bat|bat|crowbar|crossbow|weapon|weapons|screwdriver|scissors|acid|petrol|razor|samurai|knuckleduster|taser|imitation firearm|sledgehammer|iron bar|metal bar|bottle)
  (knife|knives|blade|machete|axe|hammer|baseball bat|weapon|weapons|sword|crossbow|scissors|cleaver|screwdriver) ..5 (to|at|against|near|under|beside|by|in|on|from) ..2 (her|his|my|their|the) ..2 (throat|neck|face|bed|pillow|pocket|car|chest|coat|mattress|back|stomach|kitchen|bag|waistband|bedroom|boot|jacket)
  (petrol|acid|accelerant) ..8 (threat*|doused|poured|throw|thrown|burn|set|over her)
  (weapons|knife|knives|bladed|offensive weapon) ..3 (marker|offence|offences|possession|conviction|convictions|crime|article|carrying|under|warning)
  (history|use|used) of weapons
  (bladed article|offensive weapon)
weak weapon-word: a weapon is mentioned
  WEAPON
weak weapon-conduct: carried, threatened, licensed
  (threatened|threatening|threat|carried|carrying|licence|certificate|licensing|possession|seized|armed|kept)
veto murder-weapon: the weapon of the killing | sentence unless=earlier-weapon
  (killed|murdered|fatally|fatal|died|death|killing|murder) ..14 (knife|blade|axe|hammer|shotgun|gun|machete|weapon|stab|crossbow|screwdriver|scissors|bottle|bat)
  (stabbed|shot|bludgeoned|struck) ..12 (death|died|killed|fatally)
  (knife|blade|axe|hammer|shotgun|gun|machete|weapon|scissors) ..12 (killed|murdered|fatally|killing|murder|died|jury|trial|forensic|dna|blood|scene|recovered)
  (post mortem|pathologist|stab wounds|dna|forensic)
veto forces: other senses | overlap
  (armed forces|armed police|armed officers|armed response|family liaison|weapon of control|as a weapon|weaponis*|jumping the gun)
  (immigration|contact|court|children|visa|status|money) ..5 (as|a) ..1 weapon
fact earlier-weapon: earlier, or licensing
  (licence|licensing|certificate|certificates|previous|previously|earlier|before|weeks|months|years|threatened|history|cabinet|bought|purchased|renewed|access|legally)
veto trial-weapon: at the trial or of the killing | sentence if=legal-outcome unless=licence-told
  (knife|weapon|gun|hammer|axe)
  petrol station
fact licence-told: licensing is spoken of
  (licen*|certificate|certificates)

theme perpetrator-suicidality | role=perpetrator
rule his-suicidality: the person said to have caused the death spoke of, planned or tried suicide before | who=perpetrator
  (threat|threats|threatened|threatening|threaten|threatens|talked|talking|talk|spoke|speaking|thoughts|thought|thinking|feelings|ideas|ideation|intent|intention|plans|plan|planned|planning|wish|wished|wanted|wanting|want|attempt|attempts|attempted|attempting|tried|trying|try|considered|considering|contemplated|contemplating|going|would|history|risk|concern|concerns|said|told|disclosed|expressed|expressing|reported|cry|searched) ..7 (suicide|suicidal|suicidality|kill himself|kill herself|killing himself|killing herself|end his life|end her life|ending his life|ending her life|take his own life|taking his own life|take her own life|taking her own life|his own life|her own life|end it all|ending it all|end it|hang himself|harm himself|harming himself|self harm|overdose|die|died|dying|not be here|not wake up|not want to live|no reason to live|jump|not want to be here|nothing to live for|be dead|better off dead|end things|life was not worth)
  (suicidal|suicidality|suicide) ..4 (thoughts|ideation|feelings|ideas|intent|plans|thinking|threats|attempt|attempts|crisis|gestures|risk|behaviour|statements|acts|impulses|note|messages|and|when|after|if|because)
  (was|were|felt|feeling|feels|being|became|become|been|actively|acutely|chronically) ..2 (suicidal|at risk of suicide)
  (took|taken|taking|takes|attempted|admitted|after|following|an|intentional|deliberate|impulsive|previous|mixed|further|second|serious) ..3 (overdose|overdoses)
  overdosed
  (cut|cutting|slashed|slit|harmed|harming|injured|hanged|hang|burned|hurt|stabbed) ..4 (himself|herself|his wrists|her wrists|his arms|her arms|his wrist|her wrist|his forearm|her forearm)
  (self harm|self harmed|self harming|self injury|self injured|self inflicted|parasuicide|ligature|"DSH")
  (bridge|railway|train|tracks|roof|cliff|car park|noose|rope|platform|viaduct) ..12 (talked down|talked him down|jump|threaten*|police|negotiat*|suicid*|end|found|him)
  (section 136|crisis team|samaritans|negotiator|negotiators|liaison psychiatry) ..14 (suicid*|overdose|bridge|jump|life|himself|kill*|harm|risk)
  (end|take) his own life ..8 (survived|transferred)
  thought to be suicide
  the day he died
  (her|victim's|mother's|daughter's|child's) ..1 (suicidal|suicidality|suicide|overdose|self harm)
rule threat-to-control: threatened suicide if left | who=perpetrator
  (threatened|threats|threatening|threaten|would|say|said|told) ..5 (kill himself|harm himself|end his life|take his own life|suicide|end it all|hang himself|kill himself) ..5 (if|when|unless|each time|every time|whenever|should) ..3 (she|her|they|he)
  (perpetrator's|perpetrator|offender|offender's|his) ..3 (suicidality|suicidal|suicide threats|threats of suicide|suicide attempt|suicide attempts|self harm|overdose)
  (he|NAME|husband|son|partner|perpetrator|ex|boyfriend|him) ..10 (suicidal|end his life|kill himself|ending his life|killing himself|take his own life|taking his own life|hang himself|wanted to die|wish to die|self harm|self harmed|himself on the bridge)
veto victim-or-other: somebody else's suicidality | overlap
  (suicide) ..1 (prevention|bereavement|strategy|review|awareness|pact|note)
  (father's|brother's|mother's|friend's|cousin's|uncle's) ..1 (suicide|death)
  (suicide|death) of (his|her|a) ..2 (father|brother|mother|friend|uncle|cousin|colleague|son|sister)
  (suicide|suicidal) ..6 (of|by) (his|her) ..2 (father|brother|mother|friend|uncle|cousin)
veto after-killing: after the killing | overlap
  (after|following|having) ..4 (killing|killed|stabbing|murder|homicide|attack|murdering) ..14 (himself|own life|suicide|overdose|wrists|hang*)
  (killed|murdered|stabbed|killing|shot|strangled|smothered|suffocated) ..20 (himself|herself|own life|suicide|overdose|hanged|hanging)
  (himself|herself|own life|suicide) ..8 (after|following) ..3 (killing|killed|stabbing|murder|homicide|attack|murdering)
  (in custody|on remand|in prison|in his cell|awaiting trial|since his arrest|before trial)
  (died by suicide|took his own life|hanged himself|ended his life|killed himself)
rule put-otherwise: he could see no future, or would not be there | who=perpetrator
  (no|not|never) ..2 (future|point|use|reason) ..6 (without her|living|going on|live|point)
  (see no future|might as well finish it|finish it|end of it all|ending it all|ending it|could not go on|not care to go on|what's the use|what is the use|not be here to see|no point in living|no point in her living)
  (not|never) ..2 be (here|around) ..6
  (driving off the road|drive off the road|wrong side of rail|wrong side of the rail|on the bridge|off the bridge|from the bridge|on the roof|on a bridge|car park roof)
  (better if) ..6 woke up
  (picture|photograph|photo) ..6 (bridge|tablets|pills|rope|noose)
  (not be going alone|take her with him|take them with him)
  (talked in|talked down) ..12
  (he|husband|son|NAME) had tried at
  (tried at school|tried in the army|tried on his)
  (no point in (her|his) living|kill herself if he|kill himself if she)
  (threat|threats) ..20 (brought to safety|taken to hospital|carried out)
  (list of who should have|put his affairs|letter to the bank)
  (plan to die|wished to be dead|wanted to die)
  (crisis line|samaritans) ..8 (son|he|husband|better|says)
rule her-threat: the woman who killed him had spoken of it | passage-if=killed-man
  (she|wife|girlfriend) ..25 (no point in her living|kill herself|end her life)
fact killed-man: she killed him
  she killed
veto denied: no such thing | overlap
  (denied|no) ..3 thoughts
rule heard: others heard it
  (say it at the bar|not be here to see|i will not be here|take her with him|she would be sorry when)
  (threatened|threatening) suicide in (voicemails|messages|texts)
  threat been carried out ..8 two deaths
  (had taken|took) overdoses ..30 (killed|killing)

theme homicide-timeline | role=perpetrator
rule stages: the stages of a homicide timeline
  (homicide|femicide|domestic abuse|domestic homicide|suicide) timeline
  (eight|8|eighth|8th) stage*
  (stage|stages) (one|two|three|four|five|six|seven|eight|NUM)
  (one|two|three|four|five|six|seven|eight) stages
  monckton smith
  (stages|stage|timeline|progression|steps) ..6 (model|of the timeline|towards homicide|to homicide|homicide|mapped|escalation|planning|trigger)
  (trigger|triggers|triggering) (event|events|point|was|for|appears|identified|being|came|stage|in)
  (change in thinking|last chance thinking|planning stage|planning phase|last chance)
  (lay in wait|lying in wait|lured)
  (hired a car|in another name|search history|walked the towpath|put his affairs in order|drafted notes|getting ready|got ready|signs of preparation|had been planned|how long a person may be missing)
  (trigger) ..12
  (mapped|maps|mapping|applying|applied|stages) ..8 (timeline|model|stage|stages|case)
  (cancelled|told his employer|arranged|booked) ..10 (friday|boarding|not be in|away)
  (list of who should|letter to the bank|who should have the)
rule planned: signs that the killing was prepared
  (planned|planning|premeditated|premeditation|pre planned|preparation|preparations|prepared|rehearsed|plotted|plotting|reconnaissance) ..8 (killing|murder|homicide|attack|kill|death|her|evidence|degree|signs|days|before|weapon|signif*|months)
  (killing|murder|homicide|attack) ..6 (planned|premeditated|pre planned|planning|rehearsed|prepared)
  (internet|online|google|web|phone) (search|searches|searched|history) ..14 (kill|poison|sentence|murder|body|strang*|how to|knives|knife|dispose|sleeping|flights|prison|undetected|wound|wounds|mother|wife|months|days)
  (searched|searches|searching|researched|googled|looked up) ..8 (how to|for|kill|poison|sentences|sentence|prison|knives|methods|ways|body|strang*|undetect*|sharp*|quick*)
  (bought|purchased|buying|ordered|acquired|obtained|hired|dug|borrowed|sharpened) ..5 (knife|knives|rope|petrol|shovel|bin bags|sheeting|tape|gloves|cable ties|weapon|axe|spade|tarpaulin|bleach|van|hammer|poison|grave|sat nav|tracker) ..10
  (cable ties|bin liners|shovel|plastic sheeting|gaffer tape|balaclava) ..8
  (will|wills|life insurance|farewell|goodbye|letters|affairs|funeral plan|bank accounts|notes) ..8 (before|days before|in order|changed|wrote|made|left|week before|written) ..8 (killing|killed|death|attack|homicide|murder|he)
  (told|said|asked) ..6 (alibi|get away with|better off|how long ..4 sentence|not be around|would be over soon|something bad)
weak stage-word: trigger, stage, planning
  (trigger|triggers|stage|stages|timeline|planned|planning|premeditated)
weak before-killing: shortly before the killing
  (before|prior|preceding|leading|days|week) ..5 (killing|killed|homicide|murder|death|attack)
veto other-timeline: the review's own timeline, or a plan of care | overlap
  (timeline|timetable) ..3 (of|for) ..3 (review|events|report|contact|contacts|involvement|agency|publication|engagement|the review|inquest)
  (care|safety|discharge|support|treatment|birth|transition|family|contingency|meal|lesson|step) (planning|planned|plan)
  (pregnancy|visit|trip|holiday|appointment|meeting|discharge|admission|contact) ..3 (was|were)? planned
  (asthma|migraine|stress|relapse|pain) triggers
veto background: only reading or process | passage
  (further reading|timeline of the review)
  (was extended twice)

theme serial-perpetrator | role=perpetrator
rule earlier-partners: abusive to earlier partners or others of the family
  (previous|former|earlier|past|prior|ex|other|two|three|four|several|another|subsequent|first|different|at least) ..3 (partner|partners|wife|wives|girlfriend|girlfriends|relationship|relationships|women|victims|woman) ..14!(her) (abus*|assault*|violen*|harass*|stalk*|control*|attack*|strang*|threat*|injunction|restraining|order|convict*|report*|disclos*|hit|beat*|fled|refuge|similar|same|dvds|rape*|frighten*|afraid|complain*|allegation*|injur*|pattern)
  (abus*|assault*|violen*|harass*|stalk*|attack*|strang*|threat*|convict*|hit|beat*|allegation*|offences|offending|perpetrat*|history|controlling|pattern|injur*|arrest*|reported) ..10 (against|to|towards|on|of|with|from|by|involving|in|across|at) ..4 (previous|former|earlier|past|prior|ex|other|two|three|four|several|another|first|different) ..3 (partner|partners|wife|wives|girlfriend|girlfriends|relationship|relationships|women|victims|woman)
  (serial|repeat|prolific|high harm|habitual|persistent|career) ..2 (perpetrator|perpetrators|domestic abuser|abuser|offender|offenders|domestic abuse offender|domestic abuse perpetrator|perpetrator of)
  (his|perpetrator's|he) ..6 (history|pattern) of ..5 (violence|violent|abuse|offending|abusive|assault|domestic|controlling|convictions|stalking|harassment|aggression|offences|arrests)
  (ex wife|ex wives|ex girlfriend|ex girlfriends|ex partners|previous partners|former partners|previous victims|previous partner|former wife|previous wife|first wife|former girlfriend) ..20 (abus*|assault*|violen*|strang*|order|control*|injur*|police|afraid|same|him|refuge|hit|harass*)
  (women|girlfriends|wives|partners|woman) ..8 (before her|before that|who had left him|years before|who had lived with him|had lived with him|in three|he had harmed)
  (harmed|hurt|assaulted|hit) ..3 (four|three|two|other|several) ..2 (women|girlfriends|partners)
  (other|two|three|four) women
  (before|earlier) ..5 (he|she|leanne|NAME) ..3 (met|knew|her) ..10 (he had|had|broken|there had been)
  (ex wife|ex partner|former partner|former girlfriend|girlfriend|former wife|previous wife|different partner|earlier victim|earlier partners|three earlier partners) ..16 (assault*|chok*|violen*|conviction|reported|describes|convicted|licence|battery|broke|abus*|report|injur*|he did)
  (assault*|conviction|convictions|convicted|battery|licence|chok*|abh|actual bodily harm|violence) ..12 (previous|former|earlier|different|ex|another|girlfriend|women|partners)
  (everything|what) ..6 (he did to her) ..8 (me|her) first
  (hurt|harmed) other women
  (has|had) hurt ..3 women
  convictions for assault
  each was told by him about
  (put out of two homes|women who would not have him|there had been a)
  (earlier|previous) victim
  conviction for battery
  (two|other) women (before|had)
  (man you have met|man she had met) has hurt
  hurt other women
rule record: convictions, cautions or police intelligence of violence
  (previous|prior|earlier|past|spent|criminal|string of|several|numerous|NUM|two|three|four|five|six|eight|nine|ten|eleven|twelve) ..2 (convictions|conviction|cautions|caution|offences|record|arrests|antecedents|offending) ..14 (violen*|assault*|abus*|harass*|partner*|abh|gbh|battery|wound*|domestic|threat*|weapon*|women|criminal damage|robbery|stalk*|breach*|dishonesty|drugs|burglary|public order|theft)
  (convicted|conviction|convictions|cautioned|caution|cautions|imprisoned|sentenced|jailed|arrested|served|custodial|prison) ..10 (assault*|violen*|abh|gbh|battery|wounding|harass*|stalk*|robbery|affray|rape|manslaughter|threats to kill|criminal damage|domestic|against|attack*) ..8
  (known to ..3 police|well known to the police|known to police) ..14 (violen*|assault*|abus*|domestic|partner*|harass*|offen*|convict*|drugs|perpetrator)
  (offending history|criminal history|history of offending|history of violence|violent history|criminal record|forensic history|offending behaviour|police national computer|"PNC"|"PND") ..12 (violen*|assault*|abus*|partner*|convict*|includ*|show*|record*|held|reveal*|began|from|domestic|warning|markers|offences|long)
  (history|record|background) of ..4 (violence|violent offending|violent offences|assaults|offending|domestic abuse|domestic violence|domestic abuse perpetration) ..6 (against|towards|previous|with|dating|going|including|from|and)?
weak earlier: earlier partners or offences
  (previous|former|earlier|prior|past|ex) ..2 (partner|partners|wife|wives|girlfriend|girlfriends|relationship|relationships|offences|convictions|victims)
weak record-word: convictions
  (convictions|convicted|cautioned|caution|arrested|pnc|offending|criminal|serial|perpetrator)
veto her-past: the earlier partner of the person who died, or no record | overlap
  (her|NAME's) ..1 (previous|former|earlier|past|ex|first) ..2 (partner|partners|husband|relationship|relationships|boyfriend)
  (no|nor|not|never|without|nothing) ..6 (convictions|conviction|cautions|criminal record|trace|record|offending|history|police record|known to)
  (she|victim) ..4 (convictions|convicted|caution|cautioned|arrested|known to police)
  (no trace|convicted of (her|his|the) (murder|manslaughter)|convicted of murder|convicted of manslaughter|sentenced to life)
  (murder|manslaughter|killing) ..3
  (single|one|a) ..1 (caution|conviction) ..12 (drink|driving|speeding|insurance|shoplifting|riding|motoring|theft|cannabis)
  (motoring|driving|speeding|parking|drink driving) (offences|offence|convictions|conviction)
  (abusive|violent|controlling) ..4 (her|by her) (previous|former|ex)
veto not-his: somebody else's record, or one of another kind | overlap
  (arrested|detained|charged) ..4 (for breach|on suspicion|murder)
  known perpetrator
  (arrested twice that year|arrested) ..6 assaulting her
  (first|former|ex) husband ..6 (violent to her|imprisoned)
  (emergency worker|doorman|football ground|moped)
veto repeat-reports: reports by a victim | overlap
  (former|ex) (partner|wife|husband|boyfriend|girlfriend) ..1 (within|came|conduct|after)
  (former|ex) ..1 (partner's|husband's) conduct
  (history of domestic abuse)
  48 hours
  repeated unwanted contact
  girlfriend after two years
  person convicted of domestic

theme victim-fear-perception | role=victim
rule afraid: said or showed how frightened they were
  (frightened|scared|afraid|terrified|fearful|petrified|wary|in fear|living in fear|lived in fear|fear) ..2 (of|for|that|about|what|to|he|because) ..6 (him|her|his|life|safety|husband|partner|son|going|herself|her son|would|kill|home|go|NAME|what|return|leave|be|father|brother|daughter|ex|the children|tell|sleep|wife|do)
  (she|NAME|mother|victim|mum|he|they|father) ..4!(not) (was|were|felt|became|looked|seemed|appeared|is|sounded|be|being|been) ..3 (frightened|scared|afraid|terrified|fearful|petrified|very frightened|in fear|nervous|anxious of|unsafe)
  (feared|fears|fearing|dreaded|dreading|convinced|certain|predicted) ..5 (he|him|son|partner|husband|would|for her|that)? ..4 (kill|murder|die|dead|hurt her|harm her|end up dead|her life|find her|come for her|come after|kill her|next time|do something|never be safe|finish)
  (he|one day|eventually|going to|gonna|would|will) ..3 (kill me|kill her one day|kill her eventually|going to kill me|be the death of me|finish me|do me in|murder me)
  (if anything|if something) (happens|happened) to (me|her)
  (felt|feel|feels|feeling) ..2 (unsafe|in danger|not safe)
  (not|never) ..1 (feel|felt|feeling) safe
  (fear|fears|fearful|frightened) ..4 (for her|for his|for their) ..3 (life|safety|lives|own|children)
  (predict*|premonition) ..6 (death|kill*|die)
  bolts bedroom
rule precautions: slept with the door locked, hid knives, kept a bag packed
  (slept|sleep|sleeping) ..6 (door|locked|chair|knife|clothes|phone|car|dressed|bolt|lock|wedged|hammer|shoes|under|light on|one eye)
  (locked|lock|barricaded|bolted|wedged|locking|blocked|bolt) ..4 (herself|himself|her|bedroom|door|doors|bathroom|in|themselves) ..8 (night|room|door|him|son|afraid|when|bathroom|bedroom|against|because|each|because|car|chair|toilet)
  (hid|hidden|hide|hiding|removed|locked away) ..3 (knives|the knives|kitchen knives|car keys|sharp|scissors|phone)
  (hid|hiding|hidden) ..4 (from him|in the|behind|upstairs|under|bathroom|neighbour's|shed|garden|when he)
  (panic alarm|panic button|bag packed|packed bag|code word|codeword|escape bag|emergency bag|safe word|extra locks|new locks|changed the locks|chain on the door|alarm by)
  (shaking|trembling|flinched|flinch|flinching|cowered|cowering|whispered|whispering|tearful and shaking|crying and shaking|shook) ..12 (him|partner|husband|phone|when|name|door|son|near|raised|said|came)
  (told|said|telling|confided|texted|wrote|asked) ..10 (funeral|look after (the|my|her) (children|dog)|my will|if i die|if she died|look after them|if i am found|if she was found)
  (signed|wrote|made) ..3 (letter|will|note|diary) ..10 (if|case) ..4 (happen*|die|death|kill*)
veto other-fear: fear of something else | overlap
  (fear|afraid|frightened|scared|terrified|fears|worried) ..3 (of|about|that) ..5 (hospital|hospitals|needles|losing her|losing the children|losing their|children removed|being deported|deport*|deportation|immigration|covid|crime|dark|spiders|dogs|heights|not being believed|being judged|repercussions for|racist|reprisal|causing offence|services|social workers|social services|the authorities|authority|stigma|gossip|what people|flying|falling)
  (fear|fears) of (crime|violence against|falling|flying|losing)
  (not|never|nor|no longer|denied) ..4 (frightened|afraid|scared|fearful|in fear)
veto professional: an officer's or worker's fear | overlap
  (staff|officers|workers|professionals|practitioners|nurses|carers|social workers|neighbours) ..4 (frightened|afraid|scared|fearful|intimidated|feared|wary)
veto child-fear: a child's fear | overlap
  (children|child|child's|boy|girl|baby) ..3 (frightened|afraid|scared|terrified|fearful)
rule showed: fear shown by what she did or said
  (scared|frightened|afraid|terrified) (to|of|in case) ..5
  (said|was|were|felt|became) ..2 (very|so|more)? ..1 (frightened|scared|afraid|terrified)
  (dared|dare) not ..4 (go|home|say|be)
  (expected|expects) to be ..2 (harmed|killed|hurt|seriously)
  (going to kill|always going to find|will find|would find|going to find) (me|her)
  (drawers|sideboard|chair|wardrobe|bed|furniture) ..6 (across|against|under) ..3 (door|handle)
  (bolts|bolted|bolting|locks|locked|lock) ..5 (bedroom|her door|the door|his bedroom)
  (locks changed|changed the locks|number of her phone|then the school)
  (walk|walks) ..3 behind her
  (look|looking|looks) out for
  (so that (he|she) (will|would) know (she|he) is alive|moves the matches)
  (list|page|diary) ..12 (who was to have|what should be done about)
  (envelope|insurance papers|name of the school|spare key|overnight bag) ..20 (in case|if it|came to it|just in case)
  in case was all
  (stopped sleeping|stop sleeping|slept in her|sleeping in her coat|sleeping at her friend's|sleep in the box room|sleeping in the box room)
  (looked|looks|look) at him before (she|he)
  (knives|scissors) ..12 (wrapped|posted|hid|next door)
  (whispers|whispered|line goes dead)
  (knows|knew) ..3 (he would|he will|he is) ..3 (kill|find|come)
  (will all have agreed|have to agree)
  (telephone|ring|call) before every visit
  (perception|view|sense) of ..2 (risk|danger|safety)
  (yes) to ..2 (being)? ..1 (frightened|scared|afraid)
  need not bother now
veto child-or-other: a child's or general fear | overlap
  (bag|code word) ..2 packed
  (flinched|flinch)
  (slept|sleeps) in his shoes
  (teenager|being) ..3 frightened by
  frightened person
  (waiting room|lifelong fear|hospitals) ..3
  (who) ..2 (was|is) afraid of whom
  wedding night
veto other-bolt: a bolt that keeps somebody in, or advice | overlap
  outside of (his|her) bedroom
  (before she answers|code word|looks at him before)

theme pregnancy-perinatal | role=victim
rule pregnant: pregnancy, birth, loss or a young baby as part of the case
  (pregnant|pregnancy|pregnancies|antenatal|ante natal|perinatal|postnatal|post natal|postpartum|unborn|miscarriage|miscarried|stillbirth|stillborn|termination|midwife|midwives|midwifery|trimester|gestation|booking appointment|booking in|maternity|newborn|expecting|concealed pregnancy|abortion|obstetric|labour ward|delivery suite)
  (weeks|months) pregnant
  (gave|giving|after|following|since|before|time of|premature) ..2 birth ..3 (to|of)
  (birth) of (their|her|the|his) ..4 (child|baby|son|daughter|first|second|third|twins|youngest)
  (baby|infant|newborn) ..8 (weeks old|months old|days old|week old|month old|born)
  (week|month|weeks|months) old (baby|son|daughter|infant|child)
  (born|birth) (prematurely|early|six weeks|eight weeks)
  (waters break|scan picture|scan room|baby|babies|twins) ..8 (born|weeks old|nine weeks|months|seven pounds|midwife|scan|hidden|no baby|be no baby|second|first)
  (second|first|third|new) baby
  (there would be no baby|too far on)
  (terminations|termination|contraception)
  (reduced movements|day assessment unit|pre birth|scan room|maternal mental health)
  (booked late|at 28 weeks|at 22 weeks|weeks pregnant)
  a girl seven pounds
  (thirty one|fourteen|twenty|thirty) weeks pregnant
  contraception ..30 (chosen for her|pills)
veto list: the Act's list, or a birth long past | overlap
  pregnancy (and|or|&) maternity
  (pregnancy|maternity) ..4 (religion|race|sex|belief|marriage|orientation|characteristic|characteristics)
  (when|as) (she|he) was born
  (termination|terminated) of ..3 (employment|tenancy|contract|contact|services|parental|the call|his|her employment)
  (maternity (leave|cover))
  (trust|hospital|services|service) ..4 (maternity) ..4 (imr|author|representative|panel)
  (head|director|lead|named) ..2 (of)? ..1 (midwifery|midwife|maternity)
veto questions: only questions of a form | overlap
  (questions|about) ..4 (children and)? pregnancy
  (school) ..3 midwife
  midwife ..4 grandparent
veto pill-only: advice or a record system | overlap
  advised her on contraception
  (emergency department|record) ..6 maternity

""")
}
