extension RuleText.Source {
    /// Professional curiosity.
    static let professionalCuriosity = RuleText.Source("professional-curiosity", """
theme professional-curiosity | role=agency not-in=background,family,appendix
rule named: curiosity, or optimism and acceptance in its place, is named
  (professional|professionally) (curiosity|curious|inquisitive*|inquisitiveness)
  (more|insufficient|insufficiently|not|never|little|lack of|lacked|absence of|want of|without|showed|shown|greater|no|healthy|such|this|enough|their|her|his|of) ..2 (curiosity|curious|inquisitive|inquisitiveness|scepticism)
  (incurious|uncurious|curiosity of|respectful uncertainty|respectful scepticism|rule of optimism|over optimism|over optimistic|overoptimistic|overly optimistic|over optimistically|undue optimism|unquestioning|unquestioned|unquestioningly|face value|disguised compliance|uncritical|uncritically|too readily|benefit of the doubt|reassured too|falsely reassured|false reassurance|plausible|took the arrangement at its word|at (its|his|her|their) word)
rule accepted: an account or a reassurance was accepted as it stood
  (accepted|accepting|accept|relied|rely|relying|reassured by|satisfied with|satisfied by) ..3 (that|his|her|the|their|this|on|with|mother's|what|as) ..5 (explanation|explanations|account|accounts|word|version|story|assurance|assurances|reassurance|say so|was told|were told|answer|claim|fall|caught|cupboard|stairs|reply)
  (explanation|explanations|account|accounts|story|assurance|version|excuse|excuses) ..8 (was|were|is|went|being) ..2 (accepted|unchallenged|taken|believed|recorded|noted|written|not questioned|not challenged|not tested|not checked|not probed|not pursued|without comment|not verified|not corroborated)
  (without comment|without remark|without further|without question|without questioning|without asking|without exploring|without checking|without challenge|without probing|without enquiry|no comment|made no comment)
  (account|explanation|story|injury|injuries|mechanism) ..5 (did not fit|not fit|not match|not tally|inconsistent|implausible|did not add up|at odds|did not explain|not consistent)
  ^ accepted
rule cover-story: an injury or absence was put down to a mishap or excuse and nothing more was asked | across if=health-there
  (says|said|told|tells|states|stated|explained|gave|reports|reported|giving|claimed|claims|saying|having) ..8 (fell|fallen|falling|tripped|slipped|walked into|banged|stairs|cupboard|drops things|clumsy|domestic accident|worktop|trampoline|kitchen door|doorframe)
rule carried-on: what was odd was written down and left
  (recorded|noted|wrote|logged|written|writes|accepted) ..4 (account|explanation|this|it|that) ..2 (without|and) ..2 (comment|remark|challenge|left|moved|closed|question)
  (recorded|noted|wrote|written|put) ..8 (supportive|attentive|devoted|lovely|pleasant|polite|engaging|caring|happy) ..1 (partner|husband|son|daughter|father|family|carer|interaction|gentleman|couple|mother|man)
  (not|never|nobody|no one) ..4 (seen|saw|met|spoken|spoke|visited|known) ..3 (upstairs|inside|past|the bedroom|the partner|the father|this man|him|beyond the)
rule not-asked-why: nobody asked how, why or who, looked behind or followed up
  ENCNOT ..6 ENCASK ..6!(abuse|police|violence) (how|why|who|whose|where|what had|what was|what the|what lay|what his|what it|what happened|when|cause|reason|reasons|further|more|anything else|explanation|account|injur*|absence*|behind|beneath|beyond|inconsisten*)
  (not|never) ..2 (explored|probed|queried|pursued|questioned|followed up|chased|verified|corroborated|tested|triangulated|looked into|gone into|enquired into|challenged|unpicked|picked up)
  ENCNOT ..4 (wondered|wonder|curious|remarked|remarking|looked behind|looked beyond|looked past|looked further|joined the dots|thought to ask|thought to look|thought to check|thought given|thought was given|consideration given|consideration was given|went upstairs|seen past|looked underneath)
  (no (enquiry|exploration|question|questions|curiosity|attempt|effort|discussion)) ..6 (why|how|who|what|into|about|reason|reasons|cause|behind|as to)
  (taken no further|took the matter no further|took it no further|left it there|left it at that|let it pass|let it go|moved on to|changed the subject|seemed rude|did not like to|not her place|not his place|none of her business|none of his business)
  (no cause|no reason) (was|were|is) ..1 (written|recorded|sought|given|asked)
  (find|found|finding) (a|any|no) (reason|way|pretext) to (ask|see|speak)
  (nobody's|no one's) job
  (information|callout information|history|checks|collateral|records) ..3 (not|never) ..1 (requested|sought|obtained|checked)
  no ..3 (information|history|checks|collateral) ..2 (requested|sought|obtained|made|carried out)
rule should-look: staff should have looked, or should look, beyond what was said
  (should have|could have|might have|ought to have|would have|should) ..4!how (explored|explore|probed|probe|asked|questioned|wondered|looked|look|prompted|triggered|led|raised|ask|queried|challenged|pursued) ..6 (further|why|what|how|more|questions|curiosity|enquiry|deeper|beyond|behind|concern|who|someone to ask|explanation)
  (each|every) ..4 (time|clinician|attendance|visit|contact|one) ..8 (dealt with|treated|patched|sent home|went away|in isolation|one symptom|in front of)
rule good-curiosity: somebody noticed that something did not fit, and asked | only-in=good-practice keep-hypothetical
  (noticed|noticing|saw|seeing|heard|hearing|observed) ..20 (asked|queried|checked|questioned|sent him|finding|pretext|wondered|rang|judged|by herself)
  (bothered|uneasy|puzzled|not reassured|was not satisfied|not been content|not content|queried|thought it odd|struck by|hunch|wondered|something about|curious|look behind|asked why|asked how|asked who|asked herself|asked himself|unconvinced|doubted)
  (made up|invented|contrived|found|finding) ..2 (a|some) (reason|pretext|excuse)
  (asked|asks) ..5 (plainly|outright|about her boyfriend|about her husband|who else|what else|how|why|whether she was free)
weak saw: staff saw or heard something that did not fit
  (looked|looks|looking|glanced|glances|checks) (to|at|towards) (him|her|his|husband|wife) ..2 (before|first)
  (unexplained|repeated|third|fourth|several|another|second) ..3 ENCINJURY
weak went-no-further: it went no further
  (no further|nothing further|did not ask|not asked|never asked|no one asked|nobody asked|did not find|told her supervisor|went away|drove away|not followed|seemed rude|nothing more|accepted|without asking|stayed one|card left|was not spoken to|not chased|moved to universal|did not describe|no action)
veto training: a course's title, hope, or other people's questions | overlap
  (training|course|module|workshop|e learning|seven minute) ..4 (professional curiosity)
  (family|sister|mother|brother|neighbour|neighbours|friend|friends|jury|coroner|court|pathologist|panel|review|inquest) ..3 (not|could not|never|did not|accepted|believed|asked|wondered) ..6
  (not be|never be|could not be|not been|cannot be) ..1 established
  (not|never|asked) ..3 (asked|ask) ..6 (safe|abuse|violence|at home|happening)
  (he|she|offender|perpetrator|suspect) ..2 (was|were) ..1 (questioned|pursued|challenged)

rule saw-and-left: staff saw, heard or were told something and let it lie
  ENCSTAFF ..8 (noticed|notice|noticed|saw|sees|heard|hears|told|shown|smelt|found|recorded|noted|observed|registered|remarked|given|greeted|met) ..22 (not|never|no|nothing|without|nobody) ..3 (ask|asked|asking|remark|remarked|comment|commented|query|queried|question|questioned|pursue|pursued|enquire|enquired|react|reacted|press|pressed|probe|probed|explore|explored|wonder|wondered|check|checked|look|looked|follow)
  (asked nothing|asked no|said nothing further|asked nothing further|asked nothing more|made nothing of|thought nothing of|thought no more|let the matter rest|let the matter drop|let it rest|let it drop|left the matter|left it at|took it as read|took this as read|at its face)
  (left|leaves|leaving|went away|came away|drove away|departed|ended|closed|discharged|prescribed) ..4 without (going|seeing|asking|checking|looking|entering|speaking|establishing|finding|knowing|exploring|enquiring|questioning|probing|learning|setting)
  ENCNOT ..5 (struck|strike|strikes|occurred|occur|puzzled|bothered|troubled|surprised|seemed|dawned) ..6 (strange|odd|unusual|anyone|anybody|staff|them|peculiar|curious|why|worth|amiss|wrong|remarkable)
  (no one|nobody|none|neither|never|not) ..3 (queried|challenged|probed|remarked|unpicked|interrogated|scrutinised|wondered|doubted|double checked|cross checked) ..2 (it|this|that|them|these|him|his|her|the|how|why|what|upon|on|whether|about|at)
  ENCNOT ..2 (enquire|enquired|ask|asked|query|explore|explored|establish|established|find out|found out|wonder|wondered|determine|asks|enquiring|asking) ..2 (why|how come|what (kept|caused|made|lay|led|prompted|brought|drove|was|had|might|could|it|this|that|happened|became|changed|they|else|sort|kind|went))
  ENCNOT ..2 (ask|asked|asks|asking|sought|seek|insist|insisted|offer) to ..1 (see|speak|look|meet|be|come|go|check|view|visit|enter)
  (not|never|without) ..2 (see|saw|seen|seeing|look|looked|looking|check|checked|inspect|enter|entered|entering) ..3 (rest of|upstairs|bedroom|bedrooms|other rooms|kitchen|fridge|cupboards|inside|sleeping arrangements|living conditions)
  (assumptions were made|assumption was made|took for granted|taken for granted|jumped to)
  (probe|probed|probing|test|tested|testing|challenge|challenged|challenging|question|questioned|questioning|query|queried|querying|scrutinise|scrutinised|scrutiny|corroborate|corroborated|verify|verified|verifying|triangulate|triangulated|cross check|weigh|interrogate) ..5 (account|accounts|story|stories|explanation|explanations|version|versions|claim|claims|assurance|assurances|narrative|narratives|presentation|self report|inconsistencies|discrepancies|what they are told|what they were told|what he said|what is said)
  (look|looks|looked|looking|see|saw|seeing|dig|digging|get|go|went|gone|going|peer|reach|listen) ..2 (beneath|behind|underneath|beyond|past|below) ..4 (story|stories|account|surface|words|smile|smiles|door|presentation|explanation|drinking|drink|injury|symptom|symptoms|behaviour|label|front|facade|immediate|obvious|presenting|charm|first|answer|given|said|told|request|complaint)
  (adds|added|adding|add) up
  (by|to) one ..14 (by|to) (another|a second|the next|the other) ..12 (no one|nobody|none|neither|not|never|without)
  ENCSTAFF accepted ..1 (a|his|her|their|this|these|what|such|the) ..2 (note|letter|message|text|reason|reasons|answer|reply|assurance|reassurance|word|excuse|refusal|mother's|father's|husband's|partner's|explanation|account|cancellation|he|she|they)
  (decision|reversal|change|withdrawal|refusal|retraction|absence|answer|reply|note|cancellation) ..12 (was|were) ..1 accepted
  without ..2 (exploration|enquiry|challenge|scrutiny|curiosity|probing|follow up|explanation being sought)
  (inquisitive|inquisitiveness|prying|nosy|nosiness|pry|can of worms|open a box|intruding|intrusive to ask|rude to ask|impolite to ask|awkward to ask|embarrassed to ask|afraid to ask|scared to ask|too busy to ask|no time to ask)
  (curiosity) ..3 (about|into|as to|was|is|ended|stopped|shown)
  (was|were) (not|never) ..1 (satisfied|content|convinced|reassured|persuaded) ..2 (with|by|that|and) ..12
veto curiosity-topic: a guide, a course, a research theme | overlap
  (guide|guidance|leaflet|podcast|briefing|toolkit|reviews|research|studies|literature|analysis of|webinar|poster|series|newsletter) ..9 (professional curiosity)
  (professional curiosity) ..6 (is a|is the|means|refers|common theme|recurring theme|training|course|module|toolkit|champion|week|session|sessions|resources)
rule taken-in: staff believed, were satisfied or charmed, and did not look further
  (optimism|optimistic|hopeful|naive|naivety|credulous|gullible|trusting|unsuspecting|complacent|complacency) ..4 (about|that|of|over|in|view|approach|by|and)
  ENCNOT ..5 (sought|attempt|attempts|attempted|effort|tried|try|set out|bothered|troubled|stopped|paused) ..3 to (find|learn|discover|establish|see|know|look|understand|check|speak|ask|wonder|consider|trace|meet)
  (awkward|difficult|second|next|hard|uncomfortable|follow up|obvious|simple|right|searching|probing|curious|open) question*
  (unexamined|unexplored|unquestioned|untested|unprobed|unremarked|unnoticed|unchallenged|unverified|unqueried)
  (inquiring|enquiring|questioning|curious|sceptical|inquisitive) ..2 (mind|minds|approach|attitude|about|stance|culture|eye|practice|as to|enough)
veto pc-other: private curiosity, courts and juries | overlap
  (jury|court|judge|coroner|magistrates|tribunal|pathologist|neighbour|neighbours|cat|child|boy|girl) ..5 (accept|accepted|curious|curiosity|wondered|reject|rejected|believe|believed) ..6
rule let-pass: an absence, a contradiction or an answer was let pass
  (content|satisfied|happy|comfortable|reassured) with ..3 (answer|explanation|fell|fall|account|that|walked|nothing|story|word|reply|this)
""")
}
