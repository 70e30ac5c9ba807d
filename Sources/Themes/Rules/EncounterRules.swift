extension RuleText.Source {
    /// What practitioners saw, asked, wrote down and did when they met somebody.
    static let encounter = RuleText.Source("Encounter", """
class WORKER = officer officers worker workers nurse nurses gp gps doctor doctors midwife midwives practitioner practitioners professional professionals clinician clinicians consultant psychiatrist psychologist therapist teacher teachers team teams staff services service agencies agency practice surgery trust police hospital department assessor caseworker probation paramedics paramedic crew visitor managers manager council housing school idva
class MISNAME = argument arguments dispute disputes stress strain nerves drink drinker drinking drunk drama friendship bickering quarrel quarrels scuffle nuisance antisocial falling_out flatmates friends verbal symptom symptoms paranoid holiday supportive clumsy fall falls fell love isolated civil conduct behaviour phase grief row tiff anxiety depression stressed social cultural culturally damage tissue parenting illness illnesses naughty difficulties difficulty tension temper chaotic marital relationship mutual minor trivial lifestyle housing alcohol accident accidental noise neighbour misunderstanding separate single individual culture normal caring friend sister mental care carer volatile incident sibling series different distraction
class ABUSEWORD = abuse violence home relationship safety safe abused partner husband frightened controlled hurt injuries bruises bruising happening going

fact abuse-said: abuse is spoken of
  (abuse|abused|abusive|violence|violent|control*|coerc*|bruis*|injur*|assault*|frighten*|afraid|harm|hit|domestic)

theme professional-curiosity | role=agency
rule named: professional curiosity is named
  (professional|professionally) (curiosity|curious|inquisitive*|inquisitiveness)
  (curiosity|curious|inquisitive|inquisitiveness|incurious|uncurious) ..10
  (respectful uncertainty|respectful scepticism|healthy scepticism|rule of optimism|over optimism|over optimistic|overoptimistic|over optimistically|undue optimism|optimistic|optimism|unquestioning|unquestioned|face value|disguised compliance)
  says ..10 accepted
  ^ accepted
  asked how (her|his) ..4 came to be
  (nobody) who had fallen for
rule not-explored: what was told or seen was taken as it was
  (what lay behind|what lay beneath|what was behind|root cause|underlying cause|bigger picture|beneath the surface|below the surface|tip of the iceberg|between the lines|what else)
  (missed|cancelled|failed|repeated|frequent|multiple|pattern of) ..3 (appointments|attendances|injuries|absences|presentations|visits) ..12 (not|never|nobody|without|no) ..5 (explor*|question*|ask*|follow*|probe*|curio*|consider*|link*)
  (should|could|might|would) ..5 (have)? ..2 (explored|probed|asked|questioned|wondered|looked|prompted|triggered|led|raised) ..6 (further|why|what|how|more|questions|curiosity|enquiry|deeper|beyond|concern)
veto training: a course's title | overlap
  (training|course|module|workshop|e learning|seven minute) ..6 (professional curiosity)
  (optimis*) ..3 (future|recovery|about her|about his|outlook|treatment|prognosis)
rule accepted: an account accepted, a cause not asked after
  (accepted|accepting|accept) ..4 (that|his|her|the|mother's|what|as) ..6 (bruis*|injur*|explanation|account|word|fall|caught|cupboard|had come from|had caught|was told|version)
  (account|accounts|explanation|explanations) ..4 (was|were) ..1 (accepted|unchallenged|taken|believed)
  accepted ..3 (carer|nephew|next day)
  (taken|took) at face value
  (assurance|word|say so|over optimism|assumption) ..8 (taken no further|meant that|accepted|enough)
  (injury|injuries|bruise|bruising) ..12 (no cause|accepted|did not fit|not fit)
  (no cause was written|account did not fit|did not fit the injury)
rule not-asked-why: nobody wondered, looked behind or asked why
  (nobody|no one|none|neither|not|never|nor) ..5 (wondered|wonder|enquired|enquire|curious|explored|explore|ask why|asked why|asked how|ask how|look behind|looked behind|looked beyond|follow up|followed up|put together|laid the|establish|considered what|considered whether|considered why|ask what the|asked what the)
  (not explored|never explored|not asked further|not asked anything further|was never considered by anyone|never considered by anyone|taken no further|not established|what pain exactly)
  (without|not) ..3 (remarking|remarked) upon
  (wondered) ..3 (why|what|whether|how)
  (no one|nobody) asked (why|about his wife|about her husband|who|what he|how she|how he|after)
  no one rang to ask
  (find|found|finding) (a|any|no) reason to ask
  (find|found) out how ..6 (came about|damage|happened)
  (who else was|what home was like|how the damage)
  (did not|not) explore why
  (took a year) ..8 wonder
  (why a child|why she|why he|why a woman) might
  (not been content|made up a reason|asked to speak to|careful statement|sees that she|commends her persistence|merely old)
  (questions about that person's|calls for questions)
  (merely|only) ..2 (be|being) (old|a drinker|ill)
  (thought it was funny|none of her business to ask)
  none of (her|his) business
  (relied|relies) (entirely|only|wholly|solely) on ..4 (account|assurance|word|mother's)
  (forgetful with contraception|supportive partner)
  (the decision was hers|whether the decision)
  (each time) ..6 (treated and she went|was treated)
  (free of|under) his brother's influence
  not know what the difficulties were
  not asked what the
veto routine-only: the question about home, or something else | overlap
  (asked|ask) ..2 (the review|her colleague|her to)
  (not be established|could not be established)
  (considered whether coercion)
  (no one|nobody) wondered whether a father
  not establish whether
veto own-business: neighbours, or another question | overlap
  accept so as to
  (no one|nobody) ever laid
  (put together) ..3 after
  taken at face value ..6
  what else to look
  not ask how she had come
  nor did not know
  who else was in the room

theme routine-enquiry | role=agency
rule asked: asked, or not asked, about abuse
  (asked|ask|asking|asks|enquired|enquire|enquiry|enquiries|inquiry|inquired|question|questions|questioned|screened|screening|screen|enquiring|prompt) ..8!(police|murder) (abuse|domestic|violence|at home|home life|relationship|safe|safety|how they came about|how she was hurt|injuries|injury|bruise|bruises|bruising|what was happening|frightened|afraid|anyone hurting|being hurt|hurt by|partner|things at home|how things were|feeling safe|home situation|home circumstances)
  (routine|selective|targeted|sensitive|direct|clinical|safe|universal|private) ..2 (enquiry|enquiries|inquiry|questioning|question|questions)
  (direct|directly|specific|straightforward|simple|open|routine|the) (question|questions|asked) ..10 (abuse|domestic|home|safe|violence|put|asked|never|not|harm|partner|relationship)
  (asked|ask) ..3 (directly|outright|privately|in private|alone|on her own|on his own|sensitively)
  (harks|"HARKS"|ask and act|iris|"IRIS") ..8
  (find|found) a reason to ask
  (asked|asks) about abuse
veto police: another kind of enquiry | overlap
  (police|murder|criminal|house to house|door to door|section 42|safeguarding|adult|public|s42|initial|statutory|pnc|internal|firearms) (enquiry|enquiries|inquiry)
  (asked|ask|asking|questioned) ..6 (by police about|in interview|under caution|for help|for money|to leave|to move|the council|for a|for the|for an|him to|her to|to be|them to|that)
  (review|panel|terms|reference|chair) ..6 (asked|ask|question|questions|enquire)
  (family|sister|mother|friends|friend|brother) ..4 (asked|ask|asks|question|questions)
  (asked|questions|question) ..3 (by|of|for) (the (family|review|panel|coroner))
  line of enquiry
  lines of enquiry
rule not-asked: asked, or never asked, about home, a partner or harm
  (asked|ask|asks|asking) ..8 (home|safe|abuse|partner|husband|wife|relationship|difficulties|ever hit|things were|on with her|on with him|feel safe|felt safe|about harm|in the room|person they look after)
  (not|never|no one|nobody|neither|nor|not once|none) ..6 (asked|ask|asks|put to him|put to her) ..8 (home|safe|abuse|partner|husband|wife|relationship|anything further|difficulties|him|alone|her|kim|ask him|about domestic)
  (was|were|is|been) (not|never) asked (about|anything|what the|whether)
  (nothing|nobody|never) asked about home
  (nothing|not) asked about ..3 (home|abuse|partner)
  no one in fact had ever asked him
  (routine|targeted|direct|clinical) enquiry
  (enquiry) (could not|template|not completed|was recorded|prompt)
  (harks|not alone|unable to ask|smear test that she does not need)
  (nobody|no one) put to (him|her)
  (ask carers|asked carers|asked about abuse|asked how (her|his) (wrist|injury|injuries|arm|eye))
  how ..3 (wrist|injury|arm|eye|bruise|bruises) came to be
  (question|questions) ..10 (felt safe|safe at home|how a question lands|put the question|hurt at home)
  (did any of them|not once) ..10 ask
  (asked whether she was ever|asked whether he was ever|asked whether she felt|felt safe at home|safe at home)
  they (asked|ask) about the drink
veto other-asking: asked about something else | overlap
  (no one|nobody) asked (about his wife|why a woman|after)
  (asks|asked|ask) whether her ex
  (asked) ..3 (to look after|the review|her supervisor|him to leave)
  (not|did not) ask (how she had come|about phones|about her younger)
  (no one|nobody) (rang to ask|asked about her younger|asked why)
  that person's safety
  what stamp
  (chance to ask|ask him to step)
  agency asked how
  (none|nobody) asked what (living|it meant)
veto question-status: what status | overlap
  question she was asked at

theme recognition-of-abuse | role=agency
rule missed: signs missed or given another name
  (not|never|nobody|no one|none|neither|nor|failed|failure|failing|fail|without|rather than|instead of|lack of|little|did not) ..8 (recognis*|identif*|seen|see|saw|view*|understood|understand*|named|name|label*|regard*|treated|treat|consider*|record*|call*|describe*|categoris*|flag*|framed|frame|thought|spotted|spot|linked|link|connect*|acknowledg*|classif*|conceptualis*|interpret*|perceiv*) ..7 (as)? ..3 (abuse|abusive|domestic abuse|domestic violence|domestic|coercive|controlling|victim|coercion|harassment|stalking|control|signs|indicators|the pattern|a pattern|perpetrator|crime|violence)
  (carer stress|marital|relationship|domestic dispute|drink|alcohol|mental health|family dispute|verbal argument|volatile|toxic|argument|civil dispute) ..6 (rather than|not as|instead of|and not|never as)
  (volatile|toxic|stormy|tempestuous|fiery|dysfunctional|turbulent) ..1 (relationship|marriage|couple|household)
  (verbal argument|verbal altercation|domestic dispute|domestic incident|marital problems|marital difficulties|marital discord|relationship difficulties|relationship problems|relationship issues|six of one|family argument|family dispute|civil matter|lovers tiff|just a domestic) ..8
  (incident|incidents) ..5 (isolation|in isolation|isolated|single|one off|separately|incident by incident|on its own|individually|standalone)
  (missed|lost|wasted) ..2 (opportunity|opportunities|chance|chances|signs|indicators|cues|clues|warning) ..14 (abuse|recognis*|identif*|domestic|intervene|safeguard|victim|signs|understand|see|name)
  (recognis*|identif*|understood|understand|named|spotted) ..6 (the|as|that|signs|pattern|indicators|this|it|his|her|domestic) ..6 (abuse|abusive|domestic|coercive|controlling|pattern|control|victim)
  (told|saw|seen|treated) ..6 (symptom|symptoms|presenting|drinking|injuries|illness) ..10 (not|without|never|rather) ..4 (cause|behind|abuse|why|underlying|the person)
  (familial|older|male|same sex|sibling|son|adult child|parent|daughter|elderly|family) ..10 (not|never|unlikely|did not|failed) ..5 (recognis*|seen|consider*|identif*|thought|understood|fit|treated|view*) ..5 (abuse|victim|domestic|victims|perpetrator)?
  (warning signs|red flags|indicators|signs|cues|clues) ..6 (missed|ignored|overlooked|not|unseen|not acted|lost|there|present|visible)
  (incident based|incident led|episodic|episode by episode|each incident)
  (was|were|be) called ..3 MISNAME
  (called|call) (it|them|this) ..2 MISNAME
  (put down|wrote|recorded|logged|treated|ascribed) ..12 (difficulty of caring|caring for a person|drinker who fell|bickering|scuffle)
  kept the drawings
  (gone|go) unchallenged from a woman
  (described him to us as a saint|merely be old|merely old|your pal|tight scarf|said ..3 tight)
  described him to us as
veto victim-own: the victim's own lack of recognition, or praise | overlap
  (she|he|NAME|victim|mother) ..3 (did|does|could|would|had) not ..3 (see|recognise|regard|identify|think|view|consider|call|understand|describe|name) ..6 (herself|himself|abuse|victim|abusive)
  (missed|miss) ..2 (appointment|appointments|call|calls)
  (panel|family|chair|review) ..3 recognis* ..4 (work|efforts|contribution|considerable|commitment|that the|how)
rule misnamed: called, recorded or treated as something else
  (filed|logged|recorded|record|treated|treating|coded|closed|described|put down|handled|dealt with|seen|see|saw|classed|classified|noted|regarded|attributed|ascribed|explained|framed|labelled|categorised|talked of|wrote|understood|viewed|charged) ..5!(court) (as|to|by|of|was|were|beside|only) ..5 MISNAME
  (recorded|logged|noted|wrote|reads|filed|writes|note) ..3 (verbal|relationship difficulties|elderly couple|supportive partner|argument with|paranoid|dispute|a dispute|minor|domestic verbal|gets upset|struggling as a carer|friend)
  (charged|dealt with|recorded|crimed) as (criminal damage|nuisance|anti social|malicious|breach|soft)
  (coded|recorded) as (soft tissue|a fall)
  each (call|attendance|incident|visit|report|of them|one|was|phrase) ..4 (was|were)? ..4 (treated|recorded|filed|dealt|closed|separate|taken|seen)
  (every|each) attendance
  (word|words) (abuse|domestic abuse) ..4 (never|not|only)
  (never|not|none|nobody) ..3 (called|named|recorded|described|seen|treated|regarded|flagged|crimed) ..2 (as)? ..2 (domestic|abuse|domestic abuse)
  (nobody|no one|never|not|none) ..6 (put|putting|connect|connected|understood|joined|see|saw|laid|link|linked) ..5 (together|two|as one|as domestic|domestic abuse|the other|reports|one story|side by side)
  (did not|not) occur to
  (not|rather than) ..3 (see|saw|recognised|recognise) ..4 (domestic abuse|abuse|controlling|coercive)
  (led|leading) (professionals|officers|staff|services|the incident|them) to (see|be seen)
  (pictured|picture|picturing) ..4 (couples|abuse|domestic|a young man|women|a man)
  (nobody|no one) pictured
  (something|happens) ..3 only to (girls|women|young)
  (thought of) ..4 as something that happens only
  (thought it was none|thought it was funny|vet had noticed)
  (stereotype|stereotyped|assumption|assumed that|assumes that) ..12 (black|man|older|cultur*|straight|strong|women|carer|parents|aggressor|family|saint)
  (would have prompted|would have been asked) ..3 questions
  (shut|closed) the conversation
  (romantic language|mercy killing|tragic devotion|carer stress|carer strain) ..20
  (injuries|injury|bruis*) ..6 (attributed|put down|ascribed|treated as|explained)
  (drinking was treated and the injuries|treated the mood|illness was treated as the cause|drinking was treated)
  (harm|abuse|relationship) ..6 (understood|mistaken|misread|passed off) as
  (should have been recognised|ought to have been recognised|not recognised|unrecognised|misidentified|overlooked)
  (more than) ..3 (carer stress|drinking|nerves)
  (to the surgery|to the vicar|to the police) it was ..3
  kind word for
  (behavioural and psychological symptoms) ..12
  lowered the standard of
  puppy love
  (for some services|to some) ..14 (for others|to others)
  (violence|abuse) ..6 (did not)? ..2 count
  thought it kinder
veto praise-or-own: praise, a law, her own view, a service | overlap
  (training log|lists|list) ..14
  panel recognised
  (told|described) ..3 to police
  (presented) to the housing
  (described) ..3 (by|to|a gentle|him to us|the work|him as clean|an adviser|as sharing)
  (described by her|describe|described eight|described a household)
  (recorded as the|recorded as)? separated
  civil matter see
  (seen) (together|weekly|by)
  (not|to) (consider|considered) whether coercion
  domestic abuse checks
  (domestic incident) from
veto training-log: a list of courses | passage
  training log
veto friends-tenancy: friends tenancy | overlap
  (treated) by them as friends
  own life while affected
  (see|seen) and that the offer of
veto caring-review: other senses | overlap
  (no evidence that a review)
  noted superficial
  (see repeatedly was)
  considered whether coercion
  (down in the family) as
  supportive partner
  each was closed because
  business and that someone
  named in any domestic
  understood apart from

theme risk-assessment | role=agency
rule tool: risk tools and judgement of risk
  (risk) ..2 (assessment|assessments|assess|assessed|assessing|assessor|graded|grading|rating|level|levels|identification|checklist|tool|tools|score|scoring|scored|management plan|indication|categor*|screening|judgement|judgment|factors|formulation|evaluation|review|reassess*)
  (assess|assessed|assessing|graded|grading|rated|scored|categorised|reassess*|judged|downgraded|upgraded|evaluated|classified|recorded|marked|deemed|considered|treated) ..6 (risk|standard|medium|high|low|standard risk|medium risk|high risk)
  (standard|medium|moderate) ..1 risk ..3 (victim|case|cases|of|assess*|level|to|grading|and|rating|because|was|by|as|from|on|at|in|with|again|threshold|status|domestic)?
  (dash|"DASH"|"RIC"|"DARA"|"DARAC"|caada|"PPN"|"VAF"|"S-DASH"|dom5|saf lives|safelives checklist|public protection notice|public protection notices|vulnerability assessment|brief risk|sara|"SARA"|vist|"PVP"|"DAQ"|"SRA"|stalking screening|"CPN") ..6
  (ticks|yes answers|positive answers|score|scored|scores) ..6 (fourteen|NUM|ten|twelve|nine|eleven|threshold|high|medium|standard|dash|form|risk|checklist|seven|eight|six)
  (professional judgement|professional judgment|visible high risk|actuarial|dynamic risk|cumulative risk|risk was|risk had|risks were|level of risk|degree of risk|the risk|risk he posed|risk posed|risks posed|risk management)
  (ticked|ticks|boxes) ..6
  (woman|man|person|case) at (little|low|high) risk
  (graded|graded as|rated|scored) (standard|medium|high|low)
  (marker|picture) of risk
  high risk (criteria|case|victim|grading)
  (not read|without weighing|weighing) who was afraid
  (score|scores|scored|scoring) ..8 (stayed|four|eleven|ticks|injuries|standard|repeated|spring|nothing)
  (risk he posed|risk that he posed|risk of reoffending|a plan to die)
  (downgrade|downgraded|lower|lowered|reduction) ..5 (risk|grading|rating)
  risk tool
veto clinical: another kind of risk, the tool's row in a glossary, a topic | overlap
  (fire|falls|fall|clinical|pressure|moving and handling|flood|health and safety|suicide|self harm|lone worker|security|infection|credit|financial|nutritional|violence to staff|thrombosis) risk
  (at|risk) ..2 (risk)? of (fall|falls|falling|homelessness|eviction|infection|stroke|pre eclampsia|fire|heart|diabetes|malnutrition)
  high risk (pregnancy|antenatal|offender|area|drinking)
  (risk register|corporate risk|at own risk|data risk|risk averse|risk of repetition)
  (dash|"DASH") ..4 (charity|refuge|stands|domestic abuse stalking)
  risk factors for ..3 (stroke|heart|homicide|filicide|disease|diabetes)
veto elsewhere: other risk | overlap
  medium risk of harm to the public
  (pressure area|falls) ..3 risk
  risk identification checklist
  fourteen or more ticks
  (high risk) (victim of|perpetrators|victims referred)
  lower the patient's risk
  known increased risk
veto ppn-only: a notice about children, substances | overlap
  ppn was submitted for them
  linked to risk but
  pressure area risk

theme victim-voice | role=agency
rule alone: seen alone, listened to, kept at the centre; or not
  (spoke|spoken|speak|speaking|interviewed|met|asked|talk|talked|visited|assessed|consulted|time|interview|seeing|conversation|opportunity) ..6 (alone|on her own|on his own|in private|privately|by herself|by himself|separately|away from|without him|without her husband|without his wife|without the partner|without her son|one to one|in confidence|apart from|out of his hearing|out of earshot|without her partner|without the husband)
  (presence|company|hearing|front|earshot) of ..1 (her|his|the) ..2 (husband|wife|partner|son|daughter|mother in law|perpetrator|abuser|boyfriend|father|him|mother|family|in laws|brother)
  (voice|voices) ..3 (of|was|were|is|lost|missing|absent|heard|not) ..5 (victim|her|him|NAME|adult|patient|woman|person|lost|absent|missing|heard|record|silent|survivor|records|unheard)
  (her|his|NAME's|victim's|mother's|patient's) ..1 (voice|views|wishes|view|wishes and feelings|lived experience|own words|account|perspective|opinion|experience|daily life|story|preferences|desired outcomes) ..10 (not|never|lost|absent|missing|heard|sought|recorded|captured|central|centre|considered|asked|silent|little|unheard|invisible|nowhere|included|listen*|lacking|taken into account|overlooked|ignored|record|disregard*|believed)
  (felt|feel|feeling) ..4 (listened to|heard|believed|ignored|dismissed|unheard|judged|disbelieved|fobbed off|patronised|not believed|let down)
  (making safeguarding personal|person centred|lived experience|wishes and feelings|through her eyes|voice of the|day in her life|day in the life|what life was like|daily life|what mattered to her|what she wanted|what he wanted|what they wanted|what outcome|her own words|his own words)
  (being|be) seen without him
  answered every question
  dash answered through him
veto child: the child's voice, or a tribute | overlap
  (voice|voices|wishes|lived experience|views) ..3 (of)? ..2 (child|children|child's|children's)
  (child|children|boy|girl|baby)'s ..2 (voice|wishes|lived experience|views)
  (children|child|boy|girl|baby) ..4 (seen|spoken|saw) ..3 (alone)
  (voicemail|voice message|pen portrait|tone of voice|raised voice|raised voices|family's voice|voice of the family|voice recording|voices told|hearing voices|heard voices)
  (living|lives|lived|live|left|home|walked|walking|slept|sat|drank|drinking|die|died|parent|struggling|coping) ..1 alone
  (alone) ..3 (at home|in the house|overnight|with the children|upstairs)
rule unheard: seen apart or not, spoken for, or not asked what they wanted
  (seen|saw|see|interviewed|spoken to|met|meet|take|takes|took|spoke to) ..8 (alone|on (her|his) own|without (her|his) (husband|wife|in laws|partner|son|daughter)|apart|in private|with the door closed)
  (speak|spoke|talk) to (NAME|her|him) alone
  (not|never|no|nobody|nor|without) ..5 (being)? ..1 (seen alone|seen without|spoken to|seen on her own|on her own|asked what|see her alone|see farah|himself spoken|herself spoken)
  (answered|answers|answer) ..6 (every question|all questions|for her|for him|for mrs|through him|through her|by mrs|by her)
  (questions) were answered by
  (spoke|speaks|speaking) (for|on) (her|his|him) ..1
  (translates|translated|interprets|interpreted|interpreting) ..4 (for her|for him|at the door)
  (mother in law|husband|partner|son|daughter|wife) ..2 (interpreted|translated|translates)
  (husband|partner|wife|son|he|him|male) ..6 (in the hall|standing in the hall|came back into|in the room|present at every|in the background|with the speaker on|explains|explaining|without him there)
  (both adults|both|them|couple) spoken to together
  (turned|turn|directed|spoke) to (her|his) (husband|wife|son|partner)
  (talked|talking|spoke) over her head
  (in|of) (her|his) own words
  (wishes verbatim|been heard|her opinion|her opinions|opinions of everything)
  (her|his) view ..6 (weight|final grading)
  (her view|his view|her voice|his voice) ..4
  (never|not) ..1 (told|asked) ..4 (what (she|he) (wanted|ought)|they had met|what they had decided)
  (never once told) ..4 what she ought
  (was not told|not told) that they had met
  (looks at him before|looks to his wife before|points to own|smiled throughout|met it as|scan room was the one place|asked to wait outside|stayed until ..6 left|left the room|could not get a word)
  (fuller account|intermediary)
  (should|must) (sit down with|see|speak to|speak with) the person
  (to have sat with her|ever sat with her)
  (lived experience|daily life)
  (without her in laws|without her husband|husband and wife apart|him standing there|with her father standing)
  (not alone|unable to ask)
  (visitors|professionals|services) ..6 (turned to|directed to|spoke to) (her|his) (husband|son|wife)
  (said that help was not wanted|help was not wanted) ..4
  (ask|asks|asked) (if|whether) his pal
  (had chosen|closed) without his being
veto by-himself: other senses of alone | overlap
  (leave|let|left|be|going|went) ..3 (her|him|me|out)? ..1 alone
  (house|home) alone
  (spoke|spoken) ..3 (child|boy|girl|children)
  (asked alone) ..6 (felt safe|whether)
  (daily life) is like for that child
  the child is seen alone
  (characteristics|through one) ..3 alone
  (hidden|sits) ..3 alone
  strangulation ..4 own
  judgement alone
  lost it with her
veto other-voice: a voice on a recording, or other | overlap
  male voice
  (nobody asked what it meant|not asked what the difficulties)
  relied on his own
  mrs o's son had left

theme non-engagement | role=agency
rule closed: closed or withdrawn because the person did not come, answer or agree
  (engaged|disengaged|disengagement|disengage|disengaging|non engagement|nonengagement|non attendance|nonattendance|poor engagement|sporadic|sporadically|intermittent engagement|not engaging|hard to reach|difficult to engage|hard to engage|lack of engagement|was not brought|did not attend|unable to contact|no reply no voicemail|no response|unanswered|uncontactable|"DNA"|"DNAs"|"WNB"|"DNA'd"|missed appointments|missed appointment|missed three|missed two|missed four|missed several|non compliance|non compliant|dropped out|opt in letter|opt in|discharged for) ..8
  (closed|closure|discharged|discharge|withdrew|withdrawn|ended|removed|taken off|struck off|signed off) ..6 (after|because|for non|back to gp|following|non|unable|list|caseload|file|letters|attend*|engage*|contact|respon*|support|calls|attempts|gp|declin*|consent|service|register|missed)
  (letters|letter|calls|texts|voicemail|voicemails|messages|attempts|telephone calls|phone calls|call) ..8 (unanswered|no reply|no response|closed|without reply|not returned|before clos*|not answered|were sent|went to|to contact|then closed|discharged)
  (attempts|tries|attempted|tried|unable|three attempts|two attempts|several attempts) ..3 (to)? (contact|reach|engage|call|telephone|phone|visit|speak)
  (tenacity|persistence|persistent|persisted|assertive outreach|creative|flexible|proactive|proactively|re engage|reengage|kept trying|trauma informed|meet her where|another way) ..14 (engag*|contact*|reach*|appointment*|visit*|attend*|text*|respond*|approach|outreach|closed|keep*|discharg*|service|services)
  (victim blaming|blaming language) ..12
  (did|does|do|had|has|would|could|was) not ..2 (engage|engaging|attend|respond|reply|take up|opt in|wish to engage|want support|want help|brought|contactable|kept her appointment)
  (failed|failure|refused|declined|unable) ..1 to ..1 (engage|attend|respond|contact|take part)
veto forensic: DNA in evidence, or engagement with the review | overlap
  (dna|"DNA") ..4 (evidence|profile|sample|match|matched|test|found|recovered|knife|swab|on the|analysis|results)
  (blood|forensic|fingerprints) ..4 dna
  (family|sister|mother|brother|relatives|friends|perpetrator|parents|chair|panel|agency|agencies) ..6 (engage|engaged|declined|engagement|take part|invited|respond|responded|reply) ..4 (review|panel|letter|to take part|to contribute|with the review|in the review|participate)?
  (engaged|engagement) ..4 (well|review|in the review|with the review|to be married|ring|party|to marry|meaningfully with the review)
  engaged ..2 (to|in work|in a)
  (public|community|stakeholder|family) engagement
  (ended|closed) ..3 (call|door|relationship|marriage|investigation|crime|roads|office|school|during lockdown)
rule let-go: let go because they did not come, answer or agree
  (case|referral|enquiry|file|concern|it|each) ..5 (closed|shut|close) ..10 (call|text|letter|telephone|declined|said|unable|no reply|voicemail|say so|contact|help was not wanted|unanswered|not wanted)
  (no reply|unanswered|two dnas|dnas|no contact|not answered|missed appointments|did not attend|declined) ..16 (closed|discharged|close|list|took her name|back to gp|discharge)
  (closed|discharged|took her name off|stepped down) ..8 (missed appointments|non attendance|dnas|unanswered|third|second|behaviour|letter|not attend|declined)
  (discharged) ..6 (gp|for)
  (not discharged|are not discharged|cease to close) ..6
  (miss|missed) appointments ..8 (not discharged|trauma|led her|past)
  (letters|letter) ..10 (never answered|unanswered|not answered)
  (visits|appointments) declined
  (she|he|mr NAME|mrs NAME) declined to take part
  (rules|two visits|second opinion before closing) ..20 (closing|shut)
  case to close
  (did not wish|failed) to engage
veto forensic-or-review: evidence, the review, other | overlap
  refused refuge
  (declined) ..3 (the|a)? referral
  missed appointments (in paragraph|at the department)
  (dna) recovered
  non engagement with the review
  (police|officers|sat|fri) ..10 no reply
  (not)? support a prosecution
  no one comes back

theme record-keeping | role=agency
rule records: records missing, vague, misfiled, unflagged or good
  (poor|missing|incomplete|absent|lost|vague|brief|inaccurate|unclear|scant|sparse|inconsistent|inadequate|good|thorough|detailed|clear|accurate|contemporaneous|better|improve|improved|quality of|standard of|lack of|absence of|gaps in|weakness in|ambiguous|misleading) ..3 (record|records|recording|record keeping|documentation|notes|entries|minutes|case notes|case recording|documentation of|log|note)
  (systems|system|databases|database|software|record system|electronic system|electronic patient record|it system|case management system) ..8 (link*|talk|speak|not|separate|could not|unable|different|migration|migrat*|failed|incompatible|search*|access*|lost|merged|duplicate|updated|linked)
  (retention|shredded|destroyed|weeded|misfiled|mislaid|cannot be located|could not be located|could not be traced|overwritten|illegible|audit trail)
  (decision|decisions|rationale|reason|reasons|discussion|discussions|outcome|conversation|actions|advice|supervision|contact) ..5 (was|were|is|are|being|been) ..2 (not|never|poorly|nowhere) ..2 (recorded|documented|noted|written|logged|minuted|entered)
  (marker) ..6 (no|not) 
veto absence: an absence of abuse, or a criminal or other record | overlap
  (criminal|police|crime|conviction|military|school|attendance|employment|birth|medical|track|work) record
  no record of ..3 (domestic abuse|abuse|violence|any|previous|him|her|either|incidents|police contact|contact|convictions|mental illness|concerns|domestic|injuries)
  (phone|telephone|bank|dental|court|text|call|post mortem|land registry) records
  (open|narrative|verdict|conclusion|misadventure|suicide|unlawful|accidental) ..4 recorded
  (coroner|jury|inquest) ..3 recorded
  recorded ..2 (crime|crimes|crime figures|verdict|conclusion|delivery|deliveries|music)
  (on record|for the record|broke the record)
rule kept-or-not: how things were written, flagged, coded, linked or lost
  (not|never|nowhere) ..2 (written up|flagged|coded|linked|scanned|minuted|recorded on|entered on|documented)
  (not|without being) (flagged|coded|linked|written up)
  (decision|decisions|discussions|rationale|discussion|supervision|reason|reasons|advice) ..6 (not|never|nowhere|no) ..3 (recorded|written|documented|noted|minuted)
  (records|systems|files) ..4 (not|never|were not) ..1 linked
  (coded|code|flag|flagged|marker) ..8 (notes|record|records|system|systems|electronic|patient|mother's|daughter's)
  (page|pages|minutes|notes|file|record|records|entry|entries) ..3 (is|are|was|were|found) ..2 (missing|lost|vague|incomplete|absent|blank|illegible|thin|silent)
  (vague|poor|inaccurate|incomplete|missing|thin|brief) ..1 (recording|records|entries|record keeping|notes|files)
  (recording of this kind|record keeping|contemporaneous note|duplicate paper|phrase ..3 appears|told later readers|nothing to alert them|spelt (two|three)|two systems|one spelling|different spelling|no name and the worker|no place on the form)
  (could not say|cannot say) ..8 (recorded|decision|why|who|what)
  (surname|name) ..4 (spelt|under another|misspelt)
  entries such as
  (lived experience|own words) ..10 records
  (record|recorded) ..3 (friend or|as friend|as sister)
  records referred to
  (scanned and filed|without being coded|not on pnc|order not on)
  (template|flag|electronic patient record|duplicate|folders)
  (phrase) ..12 (chronology|records)
veto template-only: other | overlap
  (assessment template|enquiry template|lists ..3 template|template supplied)
  electronic patient record ..3 only
  (lived experience) ..10 records
  (no criminal|no police) record
  (reports|voice|account) ..3 records
veto marker-told: other use | overlap
  marker had been placed on his notes
  flag records
  (order) not on pnc
  not on pnc
  phrase carer stress
""")
}
