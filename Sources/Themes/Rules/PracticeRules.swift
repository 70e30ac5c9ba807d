extension RuleText.Source {
    /// Professional practice.
    static let practice = RuleText.Source("Practice", """
class WORKER = officer officers worker workers nurse nurses gp gps doctor doctors midwife midwives practitioner practitioners professional professionals clinician clinicians consultant psychiatrist psychologist therapist teacher teachers team teams staff services service agencies agency practice surgery trust police hospital department assessor caseworker probation paramedics paramedic crew visitor managers manager council housing school idva
class ABUSEWORD = abuse violence home relationship safety safe abused partner husband frightened controlled hurt injuries bruises bruising happening going

fact abuse-said: abuse is spoken of
  (abuse|abused|abusive|violence|violent|control*|coerc*|bruis*|injur*|assault*|frighten*|afraid|harm|hit|domestic)

theme professional-curiosity | role=agency
rule named: professional curiosity is named
  (professional|professionally) (curiosity|curious|inquisitive*|inquisitiveness)
  (curiosity|curious|inquisitive|inquisitiveness|incurious|uncurious) ..10
  (respectful uncertainty|respectful scepticism|healthy scepticism|rule of optimism|over optimism|over optimistic|overoptimistic|over optimistically|undue optimism|optimistic|optimism|unquestioning|unquestioned|face value|disguised compliance)
rule not-explored: what was told or seen was taken as it was
  (taken|took|accepted|accept|accepting|accepts|believed|believing|relied|reliance|reassured|recorded|satisfied) ..8 (at face value|face value|explanation|explanations|without question|without challenge|without further|unchallenged|assurance|assurances|reassurance|reassurances|his word|her word|his account|self report|self reported|version|no further questions|without exploring|without exploration|without asking|on trust|without checking|and moved on)
  (explanation|explanations|account|assurance|answer|version|story|statement|response) ..6 (accepted|not questioned|not challenged|unchallenged|not explored|not tested|never tested|taken|not probed|was not followed|not checked|without question|not pursued|believed)
  (not|never|nobody|no one|no|none|neither|nor|without|failed|failure|did not|little|limited|insufficient|lack of|opportunity to|should have|could have|need to|needs to) ..6 (explor*|probe|probed|probing|dig|dug|look deeper|looked beyond|look beyond|look behind|looked behind|look past|wonder*|enquir* further|question* further|ask* why|asking why|asked why|find out|found out|follow* up|pursue|pursued|curious|curiosity|inquisitive|challenge|challenged|scepticism|test|tested|triangulat*|clarif*|unpick*|join* the dots|connect* the|asked how|asked what|asked who|ask what|ask how|ask who|wanted to know|check|checked|establish*|investigate further|consider* why|consider* what|further questions|more questions|next question|second question|obvious question|went further|gone further|taken further|explored further) ..4
  (asked|ask|asks|pose|posed|put) ..3 (the)? ..1 (next|obvious|second|further|follow up|difficult|simple|one more|more|deeper|open|right|another|any) ..1 (question|questions)
  (explored|probed|asked|looked|saw|dug|followed|noticed|pressed|persisted|questioned|checked) ..6 (further|deeper|beyond|behind|beneath|past|why|gently|again|no further|more closely|rather than accept*|instead of accept*)
  (what lay behind|what lay beneath|what was behind|root cause|underlying cause|bigger picture|beneath the surface|below the surface|tip of the iceberg|between the lines|what else)
  (why|how|who|what) ..10 (was not|were not|never|not) ..2 (asked|explored|questioned|established|pursued|considered|sought|followed|probed|clarified|wondered|identified|known)
  (nobody|no one|none|neither) ..8 (asked|wondered|questioned|explored|queried|thought to|sought|looked|checked|followed)
  (missed|cancelled|failed|repeated|frequent|multiple|pattern of) ..3 (appointments|attendances|injuries|absences|presentations|visits) ..12 (not|never|nobody|without|no) ..5 (explor*|question*|ask*|follow*|probe*|curio*|consider*|link*)
  (should|could|might|would) ..5 (have)? ..2 (explored|probed|asked|questioned|wondered|looked|prompted|triggered|led|raised) ..6 (further|why|what|how|more|questions|curiosity|enquiry|deeper|beyond|concern)
weak asked-no-more: nobody asked further
  (not|never|nobody|no) ..3 (asked|ask|explored|explore|questioned|probed|followed|pursued|challenged|curious|checked)
  (accepted|face value|explanation|assumed|assumption|assumptions|optimis*|took no further|reassured)
veto training: a course's title | overlap
  (training|course|module|workshop|e learning|seven minute) ..6 (professional curiosity)
  (optimis*) ..3 (future|recovery|about her|about his|outlook|treatment|prognosis)

theme routine-enquiry | role=agency
rule asked: asked, or not asked, about abuse
  (asked|ask|asking|asks|enquired|enquire|enquiry|enquiries|inquiry|inquired|question|questions|questioned|screened|screening|screen|enquiring|prompt) ..8!(police|murder) (abuse|domestic|violence|at home|home life|relationship|safe|safety|how they came about|how she was hurt|injuries|injury|bruise|bruises|bruising|what was happening|frightened|afraid|anyone hurting|being hurt|hurt by|partner|things at home|how things were|feeling safe|home situation|home circumstances)
  (routine|selective|targeted|sensitive|direct|clinical|safe|universal|private) ..2 (enquiry|enquiries|inquiry|questioning|question|questions)
  (not|never|nobody|no one|none|neither|no|nor|without|rarely) ..5 (asked|ask|asking|enquired|enquire|screened|questioned|enquiry) ..3 (directly|about|whether|if|how|what|why|alone|her|him|any|either|in|at|again|a|the)?
  (direct|directly|specific|straightforward|simple|open|routine|the) (question|questions|asked) ..10 (abuse|domestic|home|safe|violence|put|asked|never|not|harm|partner|relationship)
  (asked|ask) ..3 (directly|outright|privately|in private|alone|on her own|on his own|sensitively)
  (harks|"HARKS"|ask and act|iris|"IRIS") ..8
  (opportunity|opportunities|chance|chances) ..8 (ask|enquire|enquiry|question|asking|screen)
  (had|if) ..4 (been asked|asked her|asked him|somebody asked|anyone asked|anybody asked)
veto police: another kind of enquiry | overlap
  (police|murder|criminal|house to house|door to door|section 42|safeguarding|adult|public|s42|initial|statutory|pnc|internal|firearms) (enquiry|enquiries|inquiry)
  (asked|ask|asking|questioned) ..6 (by police about|in interview|under caution|for help|for money|to leave|to move|the council|for a|for the|for an|him to|her to|to be|them to|that)
  (review|panel|terms|reference|chair) ..6 (asked|ask|question|questions|enquire)
  (family|sister|mother|friends|friend|brother) ..4 (asked|ask|asks|question|questions)
  (asked|questions|question) ..3 (by|of|for) (the (family|review|panel|coroner))
  line of enquiry
  lines of enquiry

theme recognition-of-abuse | role=agency
rule missed: signs missed or given another name
  (not|never|nobody|no one|none|neither|nor|failed|failure|failing|fail|without|rather than|instead of|lack of|little|did not) ..8 (recognis*|identif*|seen|see|saw|view*|understood|understand*|named|name|label*|regard*|treated|treat|consider*|record*|call*|describe*|categoris*|flag*|framed|frame|thought|spotted|spot|linked|link|connect*|acknowledg*|classif*|conceptualis*|interpret*|perceiv*) ..7 (as)? ..3 (abuse|abusive|domestic abuse|domestic violence|domestic|coercive|controlling|victim|coercion|harassment|stalking|control|signs|indicators|the pattern|a pattern|perpetrator|crime|violence)
  (abuse|domestic abuse|domestic violence|coercive control|control|coercion|violence|stalking|signs|indicators|pattern) ..6 (was|were|been|being|went|had|is|are) ..3 (not|never|missed|unrecognised|overlooked|minimised|unseen|unidentified|lost|hidden|misread|masked|obscured) ..4 (recognis*|identif*|seen|named|understood|considered|recorded|labelled|acknowledg*|spotted|by|behind)?
  (seen|viewed|treated|regarded|recorded|described|understood|framed|labelled|logged|put down|attributed|explained|explain|explained away|interpreted|perceived|categorised|classified|dealt with|responded to|characterised|dismissed|written off|presented|coded|assumed|ascribed|closed) ..4 (as|to|by) ..8 (carer stress|stress|marital|relationship|domestic dispute|dispute|argument|arguments|row|drink|drinking|drunk|alcohol|mental health|mental illness|depression|anxiety|family matter|family dispute|accident|accidental|accidents|falls|fall|clumsiness|behaviour problem|behavioural|parenting|illness|dementia|nuisance|antisocial behaviour|anti social|neighbour|noise|verbal|two people|squabble|teenage|cultural|old age|grief|volatile|toxic|mutual|tiff|frailty|non domestic|autism|adhd|his illness|her drinking|a phase|housing|bickering|friction|difficulties|lifestyle|chaotic|confusion|family tension|one off|isolated)
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
weak missed-word: missed, not named, seen as something else
  (missed opportunity|missed opportunities|misread|misunderstood|misinterpreted|overlooked|minimised|dismissed|assumed|assumption|recognised|recognise|recognition|not named|stereotyp*)
weak abuse-word: abuse
  (domestic abuse|domestic violence|coercive|abuse|victim|abusive|controlling)
veto victim-own: the victim's own lack of recognition, or praise | overlap
  (she|he|NAME|victim|mother) ..3 (did|does|could|would|had) not ..3 (see|recognise|regard|identify|think|view|consider|call|understand|describe|name) ..6 (herself|himself|abuse|victim|abusive)
  (missed|miss) ..2 (appointment|appointments|call|calls)
  (panel|family|chair|review) ..3 recognis* ..4 (work|efforts|contribution|considerable|commitment|that the|how)

theme risk-assessment | role=agency
rule tool: risk tools and judgement of risk
  (risk) ..2 (assessment|assessments|assess|assessed|assessing|assessor|graded|grading|rating|level|levels|identification|checklist|tool|tools|score|scoring|scored|management plan|indication|categor*|screening|judgement|judgment|factors|formulation|evaluation|review|reassess*)
  (assess|assessed|assessing|graded|grading|rated|scored|categorised|reassess*|judged|downgraded|upgraded|evaluated|classified|recorded|marked|deemed|considered|treated) ..6 (risk|standard|medium|high|low|standard risk|medium risk|high risk)
  (standard|medium|high|low|highest|elevated|increased|moderate) ..1 risk ..3 (victim|case|cases|of|assess*|level|to|grading|and|rating|because|was|by|as|from|on|at|in|with|again|threshold|status|domestic)?
  (dash|"DASH"|"RIC"|"DARA"|"DARAC"|caada|"PPN"|"VAF"|"S-DASH"|dom5|saf lives|safelives checklist|public protection notice|public protection notices|vulnerability assessment|brief risk|sara|"SARA"|vist|"PVP"|"DAQ"|"SRA"|stalking screening|"CPN") ..6
  (ticks|yes answers|positive answers|score|scored|scores) ..6 (fourteen|NUM|ten|twelve|nine|eleven|threshold|high|medium|standard|dash|form|risk|checklist|seven|eight|six)
  (professional judgement|professional judgment|visible high risk|actuarial|dynamic risk|cumulative risk|risk was|risk had|risks were|risk to|level of risk|degree of risk|the risk|risk he posed|risk posed|risks posed|risk management)
veto clinical: another kind of risk, the tool's row in a glossary, a topic | overlap
  (fire|falls|fall|clinical|pressure|moving and handling|flood|health and safety|suicide|self harm|lone worker|security|infection|credit|financial|nutritional|violence to staff|thrombosis) risk
  (at|risk) ..2 (risk)? of (fall|falls|falling|homelessness|eviction|infection|stroke|pre eclampsia|fire|heart|diabetes|malnutrition)
  high risk (pregnancy|antenatal|offender|area|drinking)
  (risk register|corporate risk|at own risk|data risk|risk averse|risk of repetition)
  (dash|"DASH") ..4 (charity|refuge|stands|domestic abuse stalking)
  risk factors for ..3 (stroke|heart|homicide|filicide|disease|diabetes)

theme victim-voice | role=agency
rule alone: seen alone, listened to, kept at the centre; or not
  (seen|saw|see|spoke|spoken|speak|speaking|interviewed|met|asked|talk|talked|visited|assessed|consulted|time|interview|seeing|conversation|opportunity) ..6 (alone|on her own|on his own|in private|privately|by herself|by himself|separately|away from|without him|without her husband|without his wife|without the partner|without her son|one to one|in confidence|apart from|out of his hearing|out of earshot|without her partner|without the husband)
  (never|not|rarely|nobody|no one|no|seldom) ..8 (alone|on her own|on his own|in private|privately|by herself|separately|her voice|his voice|her views|his views|her wishes|his wishes|what she wanted|what he wanted|her account|hear from her|heard from her|ask her|asked her|spoke to her|spoken to|speak to her|listened|consulted|her opinion)
  (presence|company|hearing|front|earshot) of ..1 (her|his|the) ..2 (husband|wife|partner|son|daughter|mother in law|perpetrator|abuser|boyfriend|father|him|mother|family|in laws|brother)
  (husband|partner|son|wife|daughter|mother in law|boyfriend|he|brother in law|sister in law|relative|family|mother|carer|father) ..6!(not) (present|spoke for|spoke on|answered for|answered on|answered the|answering for|did the talking|did most of the talking|spoke over|translated|interpreted|in the room|in the next room|sat in|remained|stayed|attended with|accompanied|beside her|at her side|insisted on attending|spoke instead|took the phone|interrupted|listening|talked over|hovered|would not leave|present throughout|always present|always there|gave the history|gave the answers)
  (voice|voices) ..3 (of|was|were|is|lost|missing|absent|heard|not) ..5 (victim|her|him|NAME|adult|patient|woman|person|lost|absent|missing|heard|record|silent|survivor|records|unheard)
  (her|his|NAME's|victim's|mother's|patient's) ..1 (voice|views|wishes|view|wishes and feelings|lived experience|own words|account|perspective|opinion|experience|daily life|story|preferences|desired outcomes) ..10 (not|never|lost|absent|missing|heard|sought|recorded|captured|central|centre|considered|asked|silent|little|unheard|invisible|nowhere|included|listen*|lacking|taken into account|overlooked|ignored|record|disregard*|believed)
  (listened|listen|listening|heard|hear|believed|believe|taken seriously|ignored|dismissed|disbelieved|not believed|not listened) ..6 (to)? ..3 (her|him|NAME|mother|victim|she|he|what she|what he|them|the family|wife|parents|woman)
  (felt|feel|feeling) ..4 (listened to|heard|believed|ignored|dismissed|unheard|judged|disbelieved|fobbed off|patronised|not believed|let down)
  (making safeguarding personal|person centred|lived experience|wishes and feelings|through her eyes|voice of the|day in her life|day in the life|what life was like|daily life|what mattered to her|what she wanted|what he wanted|what they wanted|what outcome|her own words|his own words)
  (talked|spoken|done|decisions|plans|discussed|decided) ..4 (about|over|without) (her|him) ..4 (rather than|not with|not to|without|instead)?
  (all|every|each) ..6 (contact|contacts|appointment|appointments|visit|visits|conversation|conversations|call|calls|information|correspondence|message) ..10 (with|through|via|by|accompanied|present|him|son|husband|partner|daughter)
weak voice-word: voice, wishes, alone, presence
  (voice|wishes|listened|alone|unheard|privately|in private|present|lived experience)
weak other-spoke: somebody else was there or spoke
  (husband|partner|son|wife|daughter|through her|spoke for|answered|with her|behalf|interpreted|accompanied)
veto child: the child's voice, or a tribute | overlap
  (voice|voices|wishes|lived experience|views) ..3 (of)? ..2 (child|children|child's|children's)
  (child|children|boy|girl|baby)'s ..2 (voice|wishes|lived experience|views)
  (children|child|boy|girl|baby) ..4 (seen|spoken|saw) ..3 (alone)
  (voicemail|voice message|pen portrait|tone of voice|raised voice|raised voices|family's voice|voice of the family|voice recording|voices told|hearing voices|heard voices)
  (living|lives|lived|live|left|home|walked|walking|slept|sat|drank|drinking|die|died|parent|struggling|coping) ..1 alone
  (alone) ..3 (at home|in the house|overnight|with the children|upstairs)

theme non-engagement | role=agency
rule closed: closed or withdrawn because the person did not come, answer or agree
  (did|does|do|had|has|would|could|was|were|will) not ..3 (engage|engaged|engaging|attend|attended|respond|responded|reply|replied|answer|answered|return|returned|turn up|collect|keep|take up|opt in|brought|contactable|make contact|arrive|show|open the door|pick up|consent|wish to engage|want support|want help|accept support|accept a referral|want contact|return calls) ..12
  (failed|failure|fails|failing|refused|declined|unwilling|reluctant|unable) ..2 (to)? ..1 (engage|attend|respond|engagement|keep appointments|take up|support|services|further support|all support|offers|help|referral|a referral|contact|an assessment|the referral|intervention|follow up)
  (engaged|disengaged|disengagement|disengage|disengaging|non engagement|nonengagement|non attendance|nonattendance|poor engagement|sporadic|sporadically|intermittent engagement|not engaging|hard to reach|difficult to engage|hard to engage|lack of engagement|was not brought|did not attend|unable to contact|no reply|no response|no answer|unanswered|uncontactable|"DNA"|"DNAs"|"WNB"|"DNA'd"|missed appointments|missed appointment|missed three|missed two|missed four|missed several|non compliance|non compliant|uncooperative|dropped out|opt in letter|opt in|voicemail|voicemails|discharged for) ..8
  (closed|close|closing|closure|discharged|discharge|withdrew|withdrawn|ended|removed|taken off|struck off|signed off) ..10 (case|referral|after|because|when|for|back to|following|non|not|without|list|caseload|file|letters|attend*|engage*|contact|respon*|support|calls|attempts|gp|declin*|consent|service|register|missed)
  (case|referral|file|her file|support|episode|contact) ..3 (was|were|is|had been|being) ..2 (closed|discharged|ended|withdrawn)
  (missed|cancelled|rearranged|not kept|failed) ..4 (appointment|appointments|visits|sessions|visit|meeting|meetings|calls|assessment|assessments|clinic|scan|contacts|home visits|group)
  (letters|letter|calls|texts|voicemail|voicemails|messages|attempts|telephone calls|phone calls|call) ..8 (unanswered|no reply|no response|closed|without reply|not returned|before clos*|not answered|were sent|went to|to contact|then closed|discharged)
  (attempts|tries|attempted|tried|unable|three attempts|two attempts|several attempts) ..3 (to)? (contact|reach|engage|call|telephone|phone|visit|speak)
  (declined|refused|did not want|not want|turned down|rejected|not consent|no consent|not accept|not wish) ..6 (support|help|services|service|referral|refuge|contact|engage|idva|assessment|intervention|offer|offers|follow up|statement|prosecution|counselling|outreach)
  (tenacity|persistence|persistent|persisted|assertive outreach|creative|flexible|proactive|proactively|re engage|reengage|kept trying|trauma informed|meet her where|another way) ..14 (engag*|contact*|reach*|appointment*|visit*|attend*|text*|respond*|approach|outreach|closed|keep*|discharg*|service|services)
  (victim blaming|blaming language) ..12
  (would not|not|refused to|unwilling to|declined to) ..3 (support|supporting) ..3 (a|the|any)? (prosecution|charges|complaint|charge|police|investigation|action)
weak engage-word: engagement, attendance, closing
  (engag*|attend*|closed|discharg*|declin*|missed|disengag*|appointment*)
weak engage-fail: not, after attempts
  (closed|discharged|no response|no reply|not attend|declined|missed|unanswered|attempts|non|letters|three|consent)
veto forensic: DNA in evidence, or engagement with the review | overlap
  (dna|"DNA") ..4 (evidence|profile|sample|match|matched|test|found|recovered|knife|swab|on the|analysis|results)
  (blood|forensic|fingerprints) ..4 dna
  (family|sister|mother|brother|relatives|friends|perpetrator|parents|chair|panel|agency|agencies) ..6 (engage|engaged|declined|engagement|take part|invited|respond|responded|reply) ..4 (review|panel|letter|to take part|to contribute|with the review|in the review|participate)?
  (engaged|engagement) ..4 (well|review|in the review|with the review|to be married|ring|party|to marry|meaningfully with the review)
  engaged ..2 (to|in work|in a)
  (public|community|stakeholder|family) engagement
  (ended|closed) ..3 (call|door|relationship|marriage|investigation|crime|roads|office|school|during lockdown)

theme record-keeping | role=agency
rule records: records missing, vague, misfiled, unflagged or good
  (not|never|nor|no|nothing|nobody|poorly|inadequately|incorrectly|wrongly|inaccurately|properly|accurately|clearly|fully|well|only|partially|inconsistently) ..3 (record|recorded|records|document|documented|documentation|note|noted|notes|logged|log|entered|written|written up|coded|flagged|flag|flags|entry|entries|minuted|minutes|marker|markers|uploaded|scanned|filed|linked|updated|transferred) ..2 (down|up)?
  (record|records|recording|record keeping|recordkeeping|documentation|notes|note keeping|case notes|case recording|minutes|entries|entry|file|files|log|logs|case file|rationale|handover notes|electronic record|clinical record|care record|paperwork) ..8 (poor|missing|incomplete|absent|lost|vague|brief|inaccurate|unclear|lacking|scant|sparse|limited|inconsistent|could not be found|not found|illegible|inadequate|destroyed|misfiled|wrong|fragmented|do not|does not|did not|makes no|silent|contain no|contained no|no detail|no mention|not include|not reflect|not available|good|thorough|detailed|clear|comprehensive|exemplary|improve*|standard|standards|accurate|separate|unlinked|not linked|different systems|not show|not say|blank|gaps|deleted|cut and paste|copied|duplicate|quality|confus*|weak|opaque|under the wrong|misspelt|contradict*|not accessible|two systems|on paper|paper|flag*)
  (poor|missing|incomplete|absent|lost|vague|brief|inaccurate|unclear|scant|sparse|inconsistent|inadequate|good|thorough|detailed|clear|accurate|contemporaneous|better|improve|improved|quality of|standard of|lack of|absence of|gaps in|weakness in|ambiguous|misleading) ..3 (record|records|recording|record keeping|documentation|notes|entries|minutes|case notes|case recording|documentation of|log|note)
  (no|without a|without|not a) ..2 (record|note|entry|rationale|mention|flag|marker|alert|documented|audit trail|trace|evidence) ..8 (of|that|why|how|who|whether|on|in|to|was|for|about|explain*|record*|system|file|reason|conversation|discussion|decision|action|outcome)
  (flag|flags|flagged|marker|markers|alert|alerts|read code|read codes|snomed|coded|coding|warning marker|address flag|special scheme|system flag) ..10 (record|records|system|systems|not|no|placed|added|address|file|missing|removed|place|should|never|dropped|lapsed|gp|chart|notes|patient|migrat*)
  (systems|system|databases|database|software|record system|electronic system|electronic patient record|it system|case management system) ..8 (link*|talk|speak|not|separate|could not|unable|different|migration|migrat*|failed|incompatible|search*|access*|lost|merged|duplicate|updated|linked)
  (recorded|record|entered|filed|logged|noted|wrote|documented|coded|recording) ..8 (wrong|incorrectly|incorrect|under|as the|another|name|surname|only as|as (a|an|mother|partner)|without detail|without naming|verbatim|clearly|carefully|in full|simply|in the wrong|free text|spelling|different spelling)
  (retention|shredded|destroyed|weeded|misfiled|mislaid|cannot be located|could not be located|could not be traced|overwritten|hand written|handwritten|illegible|diary|post it|audit trail)
  (decision|decisions|rationale|reason|reasons|discussion|discussions|outcome|conversation|actions|advice|supervision|contact) ..5 (was|were|is|are|being|been) ..2 (not|never|poorly|nowhere) ..2 (recorded|documented|noted|written|logged|minuted|entered)
weak record-word: recording is mentioned
  (record keeping|recorded|records|recording|documented|documentation|flag|coded|notes|minutes|system|entry)
weak record-gap: not, missing, unclear
  (not recorded|no record|missing|unclear|vague|lost|separate|absent|incomplete|nowhere|illegible|omitted|without|wrong|inaccurate)
veto absence: an absence of abuse, or a criminal or other record | overlap
  (criminal|police|crime|conviction|military|school|attendance|employment|birth|medical|track|work) record
  no record of ..3 (domestic abuse|abuse|violence|any|previous|him|her|either|incidents|police contact|contact|convictions|mental illness|concerns|domestic|injuries)
  (phone|telephone|bank|dental|court|text|call|post mortem|land registry) records
  (open|narrative|verdict|conclusion|misadventure|suicide|unlawful|accidental) ..4 recorded
  (coroner|jury|inquest) ..3 recorded
  recorded ..2 (crime|crimes|crime figures|verdict|conclusion|delivery|deliveries|music)
  (on record|for the record|broke the record)

theme training-awareness | role=agency keep-topic
rule training: staff or public knowledge lacking, improved or recommended
  (training|trained|train|untrained|retrained|e learning|elearning|refresher|workshops|workshop|learning event|learning events|briefing|briefings|seven minute briefing|workforce development|learning programme|continuing professional development|induction|masterclass|seminar|curriculum|upskill*|staff development|"CPD"|"TNA"|webinar|learning sessions|bite size|lunch and learn|away day)
  (awareness|public awareness|campaign|campaigns|awareness raising|publicity|poster|posters|leaflets) ..10 (raise|raised|raising|staff|public|community|communities|domestic|abuse|campaign|increase*|improv*|lack*|better|greater|among|professional*|of|low|limited|employers|families|practitioners)
  (raise|raised|raising|increase|increased|increasing|improve|improved|improving|lack of|limited|lacked|low|poor|greater|better|promote|promoting|gaps in|gap in|insufficient|deepen|build|strengthen) ..4 (awareness|knowledge|understanding|confidence|skills|literacy) ..10
  (knowledge|understanding|awareness|confidence|skills) ..6 (lacking|limited|poor|gap|gaps|weak|low|insufficient|variable|inconsistent|absent|patchy|improved|needed|not|among|of staff|of professionals|of practitioners|of officers|of domestic|of coercive|of economic|of the signs)
  (not|never|nobody|had|have|been|no|were|was|all|mandatory|none) ..3 (trained|training|briefed|taught|received training)
  (staff|officers|practitioners|professionals|workers|gps|receptionists|clinicians|nurses|teachers|managers|agencies|advisers) ..5 (did not know|unaware|were unaware|lacked|unfamiliar|not familiar|did not understand|not aware|limited understanding|understood little|knew little|confident|not confident)
veto biography: the chair's training, or other training | overlap
  (chair|author) ..10 (training|trained|trains|course|modules)
  (initial teacher|vocational|apprenticeship|weight|strength|gym|football|military|army|nurse|nursing|teacher|police|dog|potty|electrician|plumbing|job|driver|forklift) training
  (training|trained) (as|to be|to become|to work as) ..4 (a|an)
  (he|she|NAME) ..3 (was|had|is|trained) ..2 (training|trained|trained) (as|for|in|at)
  (train|trains) (station|driver|line|track|tracks|to|from|home)
  (by|a|the|of a|his|her) train
  training ground

theme policy-supervision | role=agency
rule policy: policies or oversight absent, not followed, not checked, or mended
  (policy|policies|procedure|procedures|protocol|protocols|pathway|pathways|guidance|standard operating procedure|standard operating procedures|"SOP"|"SOPs"|process|processes) ..8 (not followed|not adhered|followed|breach|breached|contrary|absent|absence|lack|lacked|no|outdated|out of date|unclear|not in place|did not exist|does not|did not|revised|review|reviewed|updated|rewritten|embedded|compliance|complied|comply|ignored|required|requires|not known|introduced|silent|departed|deviat*|existed|strengthen*|amend*|make clear|ensure|include|developed|develop|implement*|expected|set out|states|stated|disregard*|missing|weak|inconsistent*|applied)
  (no|without|lack|lacked|absence of|contrary to|in line with|breach of|departure from|outside|against|followed|follow|following|adhere|adhered|compliance with|comply|did not have|review its|review their|update|revise|revised|introduce|introduced|new|ignored|not follow|own|existing|robust|clear) ..5 (policy|policies|procedure|procedures|protocol|protocols|pathway|standard operating|guidance)
  (supervision|supervised|unsupervised|supervisor|supervisors|supervisory|supervisory review|management oversight|managerial oversight|oversight|line management|team leader|clinical lead|senior manager|management review|quality assurance|dip sample|dip sampling|dip sampled|scrutiny|sign off|signed off|signing off|countersigned|audit|audits|audited|auditing|case review|case file audit|safeguarding lead|named nurse|line manager|management grip|governance|caseload supervision|peer review|duty manager|case discussion|escalation policy|escalation process|escalation procedure|resolution policy) ..8
  (escalat*) ..4 (to|concern*|manager*|disagree*|policy|process|procedure|senior|head|supervisor|line|safeguarding|it|not|never)
weak policy-word: policy or oversight is mentioned
  (policy|procedure|protocol|supervision|supervisor|oversight|audit|manager|escalat*)
weak policy-gap: not, none, should
  (not|without|no|lack*|absence|review*|embed*|ensure*|compliance|never|weak*|follow*)
veto offender: supervision of an offender, an alcohol score, the review's own assurance | overlap
  (offender|licence|probation|community|post sentence|his) supervision
  (supervision) (order|by probation|appointment|appointments|requirement)
  (supervising) (officer|probation)
  audit (score|tool|c|questionnaire)
  supervised (contact|consumption|visits)
  quality assurance (panel|process|letter|feedback)
  (home office) ..6 (guidance|quality)
  (statutory|multi agency statutory) guidance
  (insurance|life|housing allocation|immigration|government|foreign) policy
  (criminal|court|surgical|medical|disciplinary|grievance|complaint) (procedure|procedures|proceedings)
  (supervised|supervising) (her|him|the children|his children|every|his visits)

theme adult-safeguarding-capacity | role=agency
rule safeguarding: adult safeguarding, care needs or capacity considered or not
  (safeguarding) ..3 (adult|adults|concern|concerns|referral|referrals|alert|alerts|enquiry|enquiries|team|plan|response|duty|duties|threshold|adults team|hub|procedures|meeting|investigation|raised|adult review|process|strategy|notification)
  (adult|adults) ..1 (safeguarding|at risk|social care|protection|services) ..8
  (section 42|"S42"|s42|care act|care and support needs|care and support|care needs|needs assessment|section 9 assessment|adult at risk|vulnerable adult|adults at risk|best interests|unwise decision|unwise decisions|inherent jurisdiction|mental capacity|executive capacity|executive functioning|deprivation of liberty|dols|court of protection|lasting power of attorney|advocacy|independent advocate|making safeguarding personal|capacitous|"MCA"|"SAR"|"SAB"|"DoLS"|"IMCA"|"LPA"|multi agency adult)
  (capacity) ..8 (assess*|decision|decisions|consent|lack*|lacked|presum*|assum*|had|has|fluctuat*|make|question*|doubt|understand*|tested|coercion|duress|undue|issue|formal*|act|considered|recorded|to choose|to refuse|to decide)
  (assess*|lack*|lacked|had|has|presum*|assum*|mental|fluctuat*|question*|doubt*|having|test*|formal) ..3 capacity
  (social care|adult social|council|social worker|social services) ..10 (assessment|assess*|review|package|referral|referr*|safeguard*|concern|duty|threshold|eligib*|screen*) ..6
  (coercion|duress|undue influence|freely|under pressure) ..10 (capacity|decision|decisions|consent|choice|choices|choose)
veto staffing: capacity of a service, a name, children's safeguarding | overlap
  (no|limited|lack of|insufficient|staff|team|service|staffing|bed|refuge|operational|court|system|workforce|organisational|at|over|beyond|reduced|full) capacity
  capacity ..3 (of|in|within) (the (service|team|refuge|system|trust)|services|teams)
  (in|working in) (a|her|his|their) ..1 capacity
  (safeguarding) ..1 (children|child|partnership|lead|board|midwife|nurse|board|hub)
  (children's|child) safeguarding
  (head|director|lead|manager|representative|chair) ..3 (of|for) ..3 (safeguarding|adult)
  (adult social care|safeguarding adults board) ..4 (imr|panel|representative)

theme safety-planning-referral | role=agency
rule referral: linked, or not, to specialist help and a safety plan
  (referr*|refer|referral|referrals|signpost*|introduc*|link*|linked|put in touch|passed|directed|contact*) ..10 (idva|"IDVA"|idvas|idaa|isva|domestic abuse service|domestic abuse services|domestic abuse charity|domestic abuse support|specialist|specialist service|specialist support|refuge|women's aid|outreach|outreach service|domestic violence|domestic abuse|independent domestic|helpline|victim support|support service|dv service|national centre|specialist domestic|domestic abuse helpline|domestic abuse advocate|domestic abuse worker|stalking service|by and for|advocacy|men's)
  (idva|idvas|"IDVA"|"IDAA"|independent domestic|domestic abuse service|domestic abuse services|domestic abuse outreach|specialist domestic|domestic abuse worker|domestic abuse advocate|domestic abuse support|women's aid|refuge|outreach worker|specialist support|specialist service|specialist services|hospital idva|health idva|domestic abuse specialist|helpline) ..12 (referr*|offer*|declin*|refer|contact*|accept*|call*|visit*|support*|plan|plann*|not|never|closed|close|safety|met|told|spoke*|allocat*|assign*|phone*|number|leaflet|card|wait*|worker|stay*|co located|arrang*|place|space|gave|give|help*|advis*|rang|follow*|attempt*|present|after|text*|first|case)
  (safety) ..1 (plan|plans|planning|planned|measures|advice|and support plan)
  (safe and well|target hardening|target hardened|panic alarm|alarm fitted|tecsos|sanctuary scheme|sanctuary measures|sanctuary|door locks|locks changed|ring of safety|code word|exit plan|cocoon watch|personal alarm|home security|leaflet|leaflets|safe contact|helpline number|signposted|signposting|crimestoppers card|support plan) ..8
  (no|not|never|without|nobody|neither|should have) ..6 (referral|referred|signposted|safety plan|safety planning|specialist support|specialist service|safety advice|offered support|support offered|offered any|referral made|onward referral)
veto clinical: a clinical referral, a named person, a description | overlap
  (referr*|referral) ..4 (physiotherapy|dermatology|cardiology|memory clinic|dietitian|podiatry|gynaecology|orthopaedic|surgery|scan|x ray|neurology|bowel|audiology|optician|counselling|talking therapies|cmht|mental health|psychiatr*|drug|alcohol|children's social care|mash|marac|crisis|occupational health)
  (idva|refuge|women's aid) ..4 (panel|representative|manager sat|chief executive|member)
  (fire|road|patient|food|water|child|building|online|public|railway|community) safety
  community safety partnership

theme primary-care-health | role=agency
rule chance: a GP, hospital, ambulance, maternity or pharmacy had a chance to identify and act on abuse
  (gp|gps|surgery|practice nurse|general practitioner|doctor|doctors|hospital|emergency department|a&e|accident and emergency|minor injuries|walk in centre|ambulance|paramedic|paramedics|pharmacist|pharmacy|health visitor|health visitors|midwife|midwives|district nurse|district nurses|dentist|physiotherapist|nurse|nurses|clinic|ward|health centre|consultant|fracture clinic|triage nurse|sexual health|"ED"|optician|podiatrist|practice|receptionist|community nurse|clinician|emergency doctor|junior doctor|discharge team|maternity|school nurse|urgent treatment|out of hours) ..18 (ask|asked|asking|enquir*|abuse|domestic|bruis*|injur*|safeguarding|disclos*|concern*|safe|partner|husband|alone|explor*|question*|identif*|opportunit*|recognis*|refer*|told|note*|record*|saw|seen|curio*|missed|aware|code*|flag*|violence|home|relationship|idva|iris|treated|follow*|fall|falls|fracture*|documented|noticed|assault*)
  (bruis*|injur*|abuse|domestic|disclos*|violence|assault*|fracture|fractures|black eye|burn|burns|falls|fell|told|asked|attend*|presented|presentation*|opportunit*|safeguarding|visit*|confid*|controlling|saw|seen) ..14 (gp|gps|surgery|practice nurse|general practitioner|doctor|hospital|emergency department|a&e|accident and emergency|minor injuries|walk in centre|ambulance|paramedic|paramedics|pharmacist|health visitor|midwife|midwives|district nurse|dentist|physiotherapist|nurse|clinic|fracture clinic|"ED"|maternity|health professional|health professionals|health services|consultation|consultations|primary care|health visitor|health staff|medical staff|ward staff)
  (iris|"IRIS"|health idva|hospital idva|identification and referral to improve safety|same gp|same surgery|same practice|gp for both|both parties at the same|registered with the same|primary care|health services|health professionals|health settings|practice meeting|icb|ccg|integrated care board) ..10
weak health-word: a health service
  (gp|gps|surgery|practice|hospital|nurse|midwife|doctor|ambulance|paramedics|a&e|emergency department|health visitor|pharmacist|ward|maternity|consultation|clinic)
weak health-chance: abuse, injuries, asking
  (abuse|injur*|bruis*|asked|ask|disclos*|safeguarding|enquiry|opportunit*|attended|presented|curio*|explor*|domestic|partner|frighten*|consultation*)
veto clinical: the fatal injury or an agency list | overlap
  (paramedics|ambulance) ..10 (pronounced|resuscitat*|cpr|declared|life extinct|scene|found her dead|certified|attended the scene|death)
  (pronounced|died|death) ..4 (hospital|scene|ward)
  (imr|individual management|panel|representative|contributor|contributed|contributing|submitted|author|commissioned|reports were|information was requested) ..12 (gp|hospital|ambulance|surgery|health|trust|midwife*)
  (gp|hospital|ambulance|trust|surgery) ..6 (imr|individual management|panel|submitted|chronology|representative)

theme police-practice | role=agency
rule response: call handling, attendance, investigation, arrest, charging and courts
  (police|officer|officers|constable|pc|sergeant|detective|force|call handler|call handlers|control room|dispatcher|constabulary|neighbourhood team|response team|call taker|custody sergeant|inspector) ..14 (attend*|arriv*|arrest*|investigat*|respon*|grade*|graded|call*|bail*|charge*|statement|statements|body worn|camera|risk|dash|crime|crimed|recorded|no further action|nfa|took|spoke|visit*|downgrad*|deploy*|dispatch*|advis*|closed|close|evidence|log|incident|incidents|action|told|ask*|check*|seen|saw|separate*|remov*|intelligence|reported|linked|positive|decision|complain*|caution*|warn*|resolved|domestic|prioriti*|knew|failed|fail|left|pursue*|prosecut*|submit*|refer*|treat*|believ*|search*|attended|cordial*|forms|powers|interview*|took her|community resolution|words of advice|body|did not)
  (called|call|calls|reported|report|reports|rang|contacted|dialled|phoned|complained|attended by|told|arrested by|visited by|disclosed) ..6 (to)? ..2 (police|999|101|officer|officers)
  (positive action|body worn|evidence led|victimless|call grading|incident log|call log|outcome 16|outcome 15|no further action|no further police|further action|charging decision|cps|crown prosecution|prosecutor|evidential|threshold test|full code test|community resolution|voluntary interview|voluntary attendance|safeguarding visit|house to house|domestic incident|999 call|101 call|101|999|crimed|uncrimed|recorded crime|crime report|crime number|arrest|arrested|custody|magistrates|court|prosecution|prosecute|prosecuted|discontinued|hearsay|witness statement|victim statement|special measures|witness care|remand|investigating officer|oic|domestic abuse unit|public protection unit|vulnerability unit|domestic abuse officer|daso|specialist court|harassment warning|pin notice|words of advice|welfare check|concern for welfare)  ..6
veto after: the investigation of the death, or service names | overlap
  (murder|homicide|fatal|killing|death|major crime|major incident|manslaughter|post death|after the killing|after her death) ..8 (investigation|investigating|investigated|enquiry|charged|arrest|arrested|trial|detectives|police|officer|senior investigating|custody|remand|court)
  (arrested|charged|remanded|detained) ..8 (murder|manslaughter|killing|scene|attempted murder)
  (police|detectives|officer|officers|constabulary) ..10 (murder|killing|forced entry|found her body|found the body|found the bodies|discovered the|found his body|panel|imr|submitted|chronology|pnc|representative|homicide investigation|crime scene|cordon*|seized his phone|forensic*|recovered the)
  (senior investigating officer|family liaison officer|disclosure officer|coroner's officer|police national computer|police and crime|chief constable|retired police|former police|medical officer|housing officer|probation officer|data protection officer|military police|independent office for police|police staff)
  (convicted|sentenced|pleaded|guilty|trial|jury|judge|crown court) ..6
  (in|of) court ..3 (martial|protection)
  (family court|court of protection|civil court)
""")
}
