extension RuleText.Source {
    /// Homicide timeline stages and planning.
    static let homicideTimeline = RuleText.Source("homicide-timeline", """
theme homicide-timeline | role=perpetrator keep-hypothetical unless=risk-general
rule stages: the stages of a homicide timeline | keep-topic unless=risk-general,definition,law,contents,purpose,service,risk-training
  (homicide|femicide|domestic abuse|domestic homicide|suicide) timeline
  (eight|8|eighth|8th|seventh|7th) stage*
  (stage|stages) (one|two|three|four|five|six|seven|eight|NUM)
  (one|two|three|four|five|six|seven|eight|fifth|sixth|seventh|final|later|late|latter|last|planning|early) (stage|stages)
  monckton smith ..12 (case|perpetrator|his|panel|this|events|here|stages|model|timeline)
  (panel|author|mapped|maps|mapping|applied|applying|placed|plotted|against) ..6 (stages|stage|homicide timeline) ..4 (model|of|towards|to homicide|homicide)?
  (trigger|triggers|triggering) (event|events|point|was|for|appears|identified|being|came|stage|of|appear*)
  (as|was|were|the|a|likely|final|clear|is) (the|a|likely|final|clear|probable|main)? ..1 trigger ..4
  (change in thinking|last chance thinking|planning stage|planning phase|last chance|point of no return|tipping point|turning point|losing control|loss of control over her)
rule made-ready: went to look, arranged to be alone with the victim, settled his affairs
  (driven|drove|drive|driving|walked|cycled|parked|stood|standing|sat|waited|waiting|seen|circled|passed|filmed|standing in) ..6 (past|by|outside|opposite|near|round|around|alley|behind|street|in the) ..8 (times|hours|minutes|occasions|evenings|nights|mornings) ..10 (that week|before|came|fortnight|week|hours she|she came|left for work|days)
  (about to do|what he was going to do|what he meant to do|what he intended)
  (browsing|search|internet|phone|online) history ..14
  (practis*|practised|practising|tested|test|rehears*) ..4 (crossbow|gun|knife|shot|drive|route|aim|knots|on a|it in)
rule planned: signs that the killing was prepared | keep-negated keep-topic unless=risk-general,definition,law,research,service,contents,risk-training
  (clear*|cancel*|settl*|sold|clos*|gave up|resign*|emptied) ..3 (desk|gym|locker|affairs|membership|contract|appointments|belongings) ..12
  (dug|digging|digs) ..4 (trench|hole|grave|pit)
  (insurance|policy|cover) ..2 (on|upon) (her|his|their) (life|lives)
  (thinking|attitude|mind|purpose) (changed|shifted|turned|hardened|moved|altered)
  (from wanting her back|wanting her dead)
  (pathway|path|road|route|progress|progression|progressed|journey|trajectory|march|moved) (to|towards) (homicide|murder|the killing|killing|lethal|her death|the homicide)
  (resolved|decided|settled|determined|fixed|intent|bent|resolve|decision) ..1 (upon|on|to commit|in favour of) ..2 (homicide|murder|killing|kill|what he would do|her death)
  (disable*|disconnect*|unplugg*|unscrew*|removed|loosened|broke|smashed) ..4 (light|lights|bulb|lock|camera|alarm) ..12
  (borrowed|copied|obtained|had cut|kept|stole|took) ..4 (key|keys) ..14 (week|days|before|attack|killing|weeks)
  (stages|phases) of ..8 (planning|escalation|trigger|control|pre history)
  (signs|sign|suggest*|indicat*|evidence|shows|appears) ..3 he ..4 (settled on|decided|resolved|planned|prepared|made up his mind|intended|been preparing|preparing)
  (studied|logged|established|researched|memoris*|worked out|recorded|monitored) ..2 (her|their|the) ..2 (rota|routine|routines|movements|shifts|shift|timetable|journey|route|habits|working hours|schedule)
  (chose|chosen|picked|choosing|selected|timed) ..2 (an evening|a time|the time|a day|a night|the night|the evening|moment|an hour|the hour) ..3 (when|that|she|for|to)
  (drafted|wrote|left|prepared|posted|recorded) ..3 (letters|letter|notes|note|video|message) ..6 (opened|deed|found after|read after|explain*)
  (waited|wait|waiting|knew|when) ..6 (house|home|children|neighbours|parents) ..3 (empty|be out|be away|asleep|alone)
  (planned|planning|premeditated|premeditation|pre planned|preplanned|preparation|preparations|prepared|prepare|preparing|rehears*|plotted|plotting|plot|reconnaissance|calculated|deliberate|intent|orchestrat*|scheme|set a trap|organised) ..8 (killing|murder|homicide|attack|kill|her death|his death|evidence|degree|signs|days before|signif*|months before|weeks|ambush|in advance|beforehand|meticulous*|careful*)
  (decision|decided|resolve|resolved|intention|intent|idea|mind) ..3 to (kill|murder|end her life) ..8 (formed|made|taken|weeks|days|earlier|before|once|when|dated|fixed)
  (killing|murder|homicide|attack|offence|days|weeks|it) ..6 (planned|premeditated|pre planned|planning|rehears*|prepared|preparation|calculated|no impulse|not impulsive|not spontaneous)
  (regards|sees|saw|considers|as|evidence of|signs of|amount* to|degree of|acts of|period of|looked like|were) ..8 (preparation|planning|premeditation|rehears*|reconnaissance|preparations)
  (signs of preparation|getting ready|got ready|had been planned|been getting ready|lay in wait|laid in wait|lying in wait|lain in wait|lured|lure|ambush*|on the pretext|on a pretext)
  (internet|online|google|web|phone|laptop|browser|computer|tablet|search engine) ..3 (search|searches|searched|searching|history) ..16
  (search|searches|searched|searching|researched|googled|looked up|looking up|typed|wondered) ..6 (how to|how long|how much|how many|where ..4 (get|hide|buy|bury|find)|for|online|whether|what happens|about) ..8 (kill*|poison*|sentence|sentences|prison|knives|knife|methods|body|bodies|strang*|undetect*|sharp*|quick*|cctv|police|forensic*|die|drown*|smother*|dispose|shift|rota|timetable|route|address|flights|ferry|passport|boat|missing|death|murder|dna|jail|manslaughter|alibi|fingerprint*|acid|wife|artery|neck)
  (bought|buys|purchased|purchase|purchases|buying|ordered|orders|acquired|obtained|hired|hires|dug|digs|borrowed|sharpened|stole|collected|fetched|packed|paid) ..7!(flat|flowers) (knife|knives|rope|petrol|shovel|bin bags|bin liners|sheeting|tape|gloves|cable ties|weapon|axe|spade|tarpaulin|bleach|van|hammer|poison|grave|sat nav|tracker|second phone|burner|sim card|balaclava|petrol cans|cleaver|machete|chain|freezer|suitcase|acid|padlock|hole|lime|disguise|wig|crowbar|ladder|life policy|insurance|crossbow|shotgun|sledgehammer|torch)
  (cable ties|bin liners|shovel|plastic sheeting|gaffer tape|duct tape|balaclava|change of clothes|murder kit|burner phone|second phone|second sim|rope and tape|false plates|false number plates|alibi|hire car|hired car)
  (bought|purchased|ordered) (the|a) (knife|hammer|axe|petrol|rope|machete)
  (took out|taken out|increased|forged|changed|altered|insured) ..8 (life policy|life insurance|policy|insurance|will|signature|beneficiary) ..10
  (will|wills|life insurance|life policy|farewell|goodbye|letters|affairs|funeral|bank accounts|notes|savings|money|passport) ..5 (in order|laid out|left out) ..6
  (withdrew|emptied|transferred|moved|closed|drew out) ..4 (savings|money|account|accounts|passport|cash)
  (gave in|handed in|resigned|resigns|quit|left) ..4 (notice|job|work|team|club|league)
  (cancelled|cancels) ..6 (appointments|appointment|milk|papers|standing order|direct debit|subscription|holiday|delivery|shift|dentist)
  (booked|books|took|takes|requested|asked for) ..3 (leave|time off|day off|week off|annual leave) ..10
  (sent|invited|invite|arranged|took) ..4 (neighbours|neighbour|children|boys|girls|dog|mother) ..4 (away|kennels|boarding|grandparents|out of the house)
  (told|tells) (his employer|his manager|his boss|work|the foreman) ..4 (not be in|would not be|be away|be gone)
  (flight|flights|ferry|plane|train|hotel|van|car|storage unit|room) ..2 (booked|hired|paid for|rented) ..3 (in|under|with|for)? ..2 (false|another|cousin's|one way|cash|name|names|night)
  (false|another|assumed) (name|names|plates|identity)
  (planned|plotted|agreed|decided|arranged|settled) ..2 (together|between them|the date|the day)
  (date|day|hour|night) was (settled|fixed|agreed|chosen|set)
  (saved|saving|hoarded|stored|kept) ..5 (tin|jar|drawer) ..3 (since|for months)
  (will) ..2 (re dated|redated|dated|changed|signed|rewritten)
  (note|notes) left for the (milk|milkman|cleaner|cat|neighbour|postman|police)
  (nothing|not|no) ..8 (sudden|impulse|impulsive|spur of the moment|spontaneous|out of the blue|snapped)
  timing the (lights|journey|walk|drive)
  (parked|sat|waited|watched|seen) ..4 outside ..4 (evenings|nights|mornings|days) before ..6
  how long ..4 (missing|sentence|before anybody|before anyone|would get)
  (drove|walked|rehears*|practis*|visited|cycled|timed|measured|watched|filmed|photographed|noted|learned|learnt|checked|followed|logged) ..5 (drive|route|routine|routines|spot|reservoir|towpath|path|wood|woods|house|back way|movements|comings and goings|shift|shifts|rota|home on|street|window|bus|timetable|registration|lane|place) ..10 (days before|before|twice|times|week|weeks|evenings|nights|night before|fortnight|he killed|murder)
  (hid|hidden|planted) ..3 (camera|cameras) ..6 (facing|hedge|opposite|trained)
  in the past tense
  (hid|hidden|waited|waiting|concealed) ..6 (garden|garage|hedge|shed|loft|bushes|behind the|stairwell|porch|car) ..6 (until|for her|armed|with|hours)
  (man|men|people) who snaps
rule killing-prepared: the killing, and its preparation, near each other in either order
  (killing|murder|homicide|attack|kill|killed|death|fatal|fatally|stabbing|shooting|offence) ~9 (planned|planning|premeditated|premeditation|rehearsed|rehearsal|prepared|preparation|preparations|preparatory|preparing|reconnaissance|plotted|plotting|deliberate|deliberation|calculated|forethought|organised|staged|plan|plans|scouted|methodical|methodically|advance|intent|trigger|triggered|precipitated|countdown|step|steps)
weak stage-word: trigger, stage, planning
  (trigger|triggers|stage|stages|planned|planning)
veto other-timeline: the review's own timeline, or a plan of care | overlap
  (timeline|timetable) ..3 (of|for) ..3 (review|events|report|contact|contacts|involvement|agency|publication|engagement|the review|inquest)
  (care|safety|discharge|support|treatment|birth|transition|family|contingency|meal|lesson|step|escape|exit|relapse|school|release|protection) (planning|planned|plan|plans)
  (pregnancy|visit|trip|holiday|appointment|meeting|discharge|admission|contact|wedding|move|operation|surgery|refuge|baby) ..3 (was|were)? planned
veto read-only: a model cited, not applied | overlap
  (research|studies|author|academic*) ..2 (described|identified|developed|published|set out) ..6 (timeline|stage|stages)
  timeline (is|was) (a|an|the) ..8 (model|stages|tool|framework|process) ..4 (stages)?
  timeline ..2 which ..6
  (cancer|tumour|disease|kidney|dementia|heart) ..6 stage*
  readers may
  (learned|learnt|drew on|draws on|familiar with|training|presentation|workshop|lecture|book|published|reading|attended) ..10 (timeline|stages|stage|monckton)
veto background: only reading or process | passage
  (further reading|timeline of the review)
  (was extended twice)
  (whether|panel will) ..12 (timeline|eight stage) ..6 (assists|helps|apply|applies|understanding)
""")
}
