extension RuleText.Source {
    /// Single services and how they are led.
    static let service = RuleText.Source("Service", """
theme training-awareness | role=agency keep-topic
rule training: staff or public knowledge lacking, improved or recommended
  (training|trained|train|untrained|retrained|e learning|elearning|refresher|workshops|workshop|learning event|learning events|briefing|briefings|seven minute briefing|workforce development|learning programme|continuing professional development|induction|masterclass|seminar|curriculum|upskill*|staff development|"CPD"|"TNA"|webinar|learning sessions|bite size|lunch and learn|away day)
  (raise|raised|raising|increase|increased|increasing|improve|improved|improving|lack of|limited|lacked|low|poor|greater|better|promote|promoting|gaps in|gap in|insufficient|deepen|build|strengthen) ..4 (awareness|knowledge|understanding|confidence|skills|literacy) ..10
  (knowledge|understanding|awareness|confidence|skills) ..6 (lacking|limited|poor|gap|gaps|weak|low|insufficient|variable|inconsistent|absent|patchy|improved|needed|not|among|of staff|of professionals|of practitioners|of officers|of domestic|of coercive|of economic|of the signs)
  (staff|officers|practitioners|professionals|workers|gps|receptionists|clinicians|nurses|teachers|managers|agencies|advisers) ..5 (did not know|unaware|were unaware|lacked|unfamiliar|not familiar|did not understand|not aware|limited understanding|understood little|knew little|confident|not confident)
  (not|never|nobody|none|no|neither|not one) ..8 (trained|training|briefed|been taught|received ..3 training|shown how)
  (awareness|plain guidance|poster|posters|toolbox talk|campaign) ..10 (employers|local|canteen|relatives|friends|public|staff|people|community|compulsory|raise*|recommends|who are worried|lead)
  (received|had) ..6 training
  (not been shown how|never been told|never been taught|not known what else|nobody had told them)
  (half day briefing|briefing on)
  (training log|awareness compulsory|abuse matters)
  awareness for local employers
veto biography: the chair's training, or other training | overlap
  (chair|author) ..10 (training|trained|trains|course|modules)
  (initial teacher|vocational|apprenticeship|weight|strength|gym|football|military|army|nurse|nursing|teacher|police|dog|potty|electrician|plumbing|job|driver|forklift) training
  (training|trained) (as|to be|to become|to work as) ..4 (a|an)
  (he|she|NAME) ..3 (was|had|is|trained) ..2 (training|trained|trained) (as|for|in|at)
  (train|trains) (station|driver|line|track|tracks|to|from|home)
  (by|a|the|of a|his|her) train
  training ground
veto taught-life: life taught | overlap
  (race|years) ..4 taught
  had taught drama
  publicity and the referral

theme policy-supervision | role=agency
rule policy: policies or oversight absent, not followed, not checked, or mended
  (policy|policies|procedure|procedures|guidance|standard operating procedure|standard operating procedures|"SOP"|"SOPs"|process|processes) ..8 (not followed|not adhered|followed|breach|breached|contrary|absent|absence|lack|lacked|no|outdated|out of date|unclear|not in place|did not exist|does not|did not|revised|review|reviewed|updated|rewritten|embedded|compliance|complied|comply|ignored|required|requires|not known|introduced|silent|departed|deviat*|existed|strengthen*|amend*|make clear|ensure|include|developed|develop|implement*|expected|set out|states|stated|disregard*|missing|weak|inconsistent*|applied)
  (lack|lacked|absence of|contrary to|in line with|breach of|departure from|outside|against|followed|follow|following|adhere|adhered|compliance with|comply|did not have|review its|review their|update|revise|revised|introduce|introduced|new|ignored|not follow|own|existing|robust|clear) ..5 (policy|policies|procedure|procedures|protocol|protocols|pathway|standard operating|guidance)
  (supervision discussions|monthly supervision|not received supervision|supervisory review|management oversight|managerial oversight|oversight|line management|clinical lead|senior manager|management review|quality assurance|dip sample|dip sampling|dip sampled|scrutiny|sign off|signed off|signing off|countersigned|audit|audits|audited|auditing|case review|case file audit|safeguarding lead|named nurse|line manager|management grip|caseload supervision|peer review|duty manager|case discussion|escalation policy|escalation process|escalation procedure|resolution policy) ..8
  (contrary to|breach of|gaps in) ..5 (policy|procedure)
  (had no|no) ..3 policy ..4 (and|on|dates)
  (supervision) ..10 (not|held|received|eleven|monthly|audit|weeks|written)
  (manager|managers|head of service|team manager|inspector|supervisor) ..14 (check|checks|read|sign off|dip sample|agreement of|agreed|appraisals|took the disagreement|lead|off sick|talked it through|rang|review all|reviewed)
  (escalation (policy|procedure)|escalated the matter)
  (somebody|nobody|no one|someone) ..6 (to ring that day|talked it through|could have talked)
  (binder|rules there were|two visits a letter)
  (not reviewed by|reviewed by anyone|sign off)
  policy dates from
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
veto offender-supervision: an offender's, a work complaint, family | overlap
  twelve months supervision
  (against|told) ..2 (a|her|his) supervisor
  (unsupervised|supervised) weekend
  (team leader guessed|joint protocol|joint pathway|protocol and a ring)
  months supervision and

theme adult-safeguarding-capacity | role=agency
rule safeguarding: adult safeguarding, care needs or capacity considered or not
  (safeguarding) ..3 (adult|adults|concern|concerns|referral|referrals|alert|alerts|enquiry|enquiries|team|plan|response|duty|duties|threshold|adults team|hub|procedures|meeting|investigation|raised|adult review|process|strategy|notification)
  (adult|adults) ..1 (safeguarding|at risk|social care|protection|services) ..8
  (section 42|"S42"|s42|care act|care and support needs|care and support|care needs|needs assessment|section 9 assessment|adult at risk|vulnerable adult|adults at risk|best interests|unwise decision|unwise decisions|inherent jurisdiction|mental capacity|executive capacity|executive functioning|deprivation of liberty|dols|court of protection|lasting power of attorney|advocacy|independent advocate|making safeguarding personal|capacitous|"MCA"|"SAR"|"SAB"|"DoLS"|"IMCA"|"LPA"|multi agency adult)
  (capacity) ..8 (assess*|decision|decisions|consent|lack*|lacked|presum*|assum*|had|has|fluctuat*|make|question*|doubt|understand*|tested|coercion|duress|undue|issue|formal*|act|considered|recorded|to choose|to refuse|to decide)
  (assess*|lack*|lacked|had|has|presum*|assum*|mental|fluctuat*|question*|doubt*|having|test*|formal) ..3 capacity
  (coercion|duress|undue influence|freely|under pressure) ..10 (capacity|decision|decisions|consent|choice|choices|choose)
  (capacity|unwise|best interests|choose freely|chosen freely|deciding freely|own choice|undue influence|his choice|her choice) ..12 (decision|decide|decisions|tested|one|that|nephew|respected|socks|by him|free|influence|sign)
  (held to have chosen|still choose to be|forever being told it was his choice|sat down and tested)
  (safeguarding|care act|s 42|section 42|s 9 assessment|needs assessment) ..12
  (s) 42 ..4
  (s) 9 assessment
  (concern|concerns) ..4 (safeguarding)
veto staffing: capacity of a service, a name, children's safeguarding | overlap
  (no|limited|lack of|insufficient|staff|team|service|staffing|bed|refuge|operational|court|system|workforce|organisational|at|over|beyond|reduced|full) capacity
  capacity ..3 (of|in|within) (the (service|team|refuge|system|trust)|services|teams)
  (in|working in) (a|her|his|their) ..1 capacity
  (safeguarding) ..1 (children|child|partnership|lead|board|midwife|nurse|board|hub)
  (children's|child) safeguarding
  (head|director|lead|manager|representative|chair) ..3 (of|for) ..3 (safeguarding|adult)
  (adult social care|safeguarding adults board) ..4 (imr|panel|representative)
veto listed-safeguarding: a list, a check, a board | overlap
  no adult safeguarding concerns
  safeguarding adults (level|board|review into)
  adult social care was not
  (safeguarding) (letter|checks|children|board|partnership|form completed|midwife)
  cafcass safeguarding

theme safety-planning-referral | role=agency
rule referral: linked, or not, to specialist help and a safety plan
  (referr*|refer|referral|referrals|signpost*|introduc*|link*|linked|put in touch|passed|directed|contact*) ..10 (idva|"IDVA"|idvas|idaa|isva|domestic abuse service|domestic abuse services|domestic abuse charity|domestic abuse support|specialist|specialist service|specialist support|refuge|women's aid|outreach|outreach service|domestic violence|domestic abuse|independent domestic|helpline|victim support|support service|dv service|national centre|specialist domestic|domestic abuse helpline|domestic abuse advocate|domestic abuse worker|stalking service|by and for|advocacy|men's)
  (idva|idvas|"IDVA"|"IDAA"|independent domestic|domestic abuse service|domestic abuse services|domestic abuse outreach|specialist domestic|domestic abuse worker|domestic abuse advocate|domestic abuse support|women's aid|refuge|outreach worker|specialist support|specialist service|specialist services|hospital idva|health idva|domestic abuse specialist|helpline) ..12 (referr*|offer*|declin*|refer|contact*|accept*|call*|visit*|support*|plan|plann*|not|never|closed|close|safety|met|told|spoke*|allocat*|assign*|phone*|number|leaflet|card|wait*|worker|stay*|co located|arrang*|place|space|gave|give|help*|advis*|rang|follow*|attempt*|present|after|text*|first|case)
  (safety) ..1 (plan|plans|planning|planned|measures|advice|and support plan)
  (target hardening|target hardened|panic alarm|alarm fitted|tecsos|sanctuary scheme|sanctuary measures|ring of safety|code word|exit plan|cocoon watch|personal alarm|home security|safe contact|helpline number|signposted|signposting|crimestoppers card|support plan) ..8
  (no|not|never|without|nobody|neither|should have) ..6 (referral|referred|signposted|safety plan|safety planning|specialist support|specialist service|safety advice|offered support|support offered|offered any|referral made|onward referral)
  (refuge|refuges) ..12 (declined|offered|space|spaces|moved|address|neither|turned away|no|full|place|sought|two)
  (moved|taken) ..4 (to a)? refuge
  (idva|idvas|violence adviser|violence advisor) ..14
  (specialist|by and for|dedicated) (service|support|organisation|referral) ..8
  (helpline|helplines|leaflet ..6 outreach) ..8 (offered|signposted|gave|generic|in english|number|call|ring|rings)
  (generic|charity|its) helpline
  (code word|a plan for that night|safety plan|planning for adult NAME's safety|planning for (her|his) safety)
  (violence advisor|support worker calls|referral to victim support|victim support has been offered)
  (rang three places|a card|fund and a lawyer|refuge provider|a bed while|domestic abuse service) ..10
  (sanctuary scheme|safety)
  referral ..6 to the idva service
  (idva service) was running
  (contact was attempted by text)
veto clinical: a clinical referral, a named person, a description | overlap
  (referr*|referral) ..4 (physiotherapy|dermatology|cardiology|memory clinic|dietitian|podiatry|gynaecology|orthopaedic|surgery|scan|x ray|neurology|bowel|audiology|optician|counselling|talking therapies|cmht|mental health|psychiatr*|drug|alcohol|children's social care|mash|marac|crisis|occupational health)
  (idva|refuge|women's aid) ..4 (panel|representative|manager sat|chief executive|member)
  (fire|road|patient|food|water|child|building|online|public|railway|community) safety
  community safety partnership
veto helper: named only | overlap
  (refuge accommodation|safety letters|felt safe|feel safe|road safety|officer's safety|community safety|person's safety|brought to safety|for safety|including one to safety|risk to staff|keep her safe from) 
  (idva) ..3 (notes|and to the samaritans|was told of this|in her)
  (told|spoken|said) ..6 (to her idva|idva)
  animal sanctuary
  safety plan for her thoughts
  (describes|contacts) the outreach
veto advocate: an advocate for the review or another | overlap
  (race|women) ..4 by and for organisation for black women
  two refuges declined
  a card through

theme primary-care-health | role=agency
rule chance: a GP, hospital, ambulance, maternity or pharmacy had a chance to identify and act on abuse
  (gp|gps|surgery|practice nurse|general practitioner|doctor|doctors|hospital|emergency department|a&e|accident and emergency|minor injuries|walk in centre|ambulance|paramedic|paramedics|pharmacist|pharmacy|health visitor|health visitors|midwife|midwives|district nurse|district nurses|dentist|physiotherapist|nurse|nurses|clinic|ward|health centre|consultant|fracture clinic|triage nurse|sexual health|"ED"|optician|podiatrist|practice|receptionist|community nurse|clinician|emergency doctor|junior doctor|discharge team|maternity|school nurse|urgent treatment|out of hours) ..18 (ask|asked|asking|enquir*|abuse|domestic|bruis*|injur*|safeguarding|disclos*|concern*|safe|partner|husband|alone|explor*|question*|identif*|opportunit*|recognis*|curio*|violence|relationship|idva|iris|fracture*|assault*|strang*|marks|jaw|wrist|burn|burnt|hoarse|throat|overdose|self harm|pregnan*|contraception|pills|supportive partner)
  (bruis*|injur*|abuse|domestic|disclos*|violence|assault*|fracture|fractures|black eye|burn|burns|bruised|cut scalp|controlling|overdose|strang*|hoarse|choked|wrist) ..14 (gp|gps|surgery|practice nurse|general practitioner|doctor|hospital|emergency department|a&e|accident and emergency|minor injuries|walk in centre|ambulance|paramedic|paramedics|pharmacist|health visitor|midwife|midwives|district nurse|dentist|physiotherapist|nurse|clinic|fracture clinic|"ED"|maternity|health professional|health professionals|health services|consultation|consultations|primary care|health visitor|health staff|medical staff|ward staff)
veto clinical: the fatal injury or an agency list | overlap
  (paramedics|ambulance) ..10 (pronounced|resuscitat*|cpr|declared|life extinct|scene|found her dead|certified|attended the scene|death)
  (pronounced|died|death) ..4 (hospital|scene|ward)
  (imr|individual management|panel|representative|contributor|contributed|contributing|submitted|author|commissioned|reports were|information was requested) ..12 (gp|hospital|ambulance|surgery|health|trust|midwife*)
  (gp|hospital|ambulance|trust|surgery) ..6 (imr|individual management|panel|submitted|chronology|representative)
rule seen-in-health: a health service saw the person, with signs of abuse or a chance to ask | if=health-there passage-if=abuse-cue passage-unless=imr-list
  (ask|asked|asking|enquiry|alone|husband|partner|wife|daughter in law|son|nephew|mother in law) ..20 (gp|doctor|nurse|midwife|midwives|appointment|clinic|ward|consultation|consultations|antenatal|surgery|practice|dentist|pharmacist|receptionist|hospital|booking|scan|health visitor)
  (gp|doctor|nurse|midwife|midwives|clinic|ward|consultation|consultations|antenatal|surgery|practice|dentist|pharmacist|receptionist|hospital|emergency department|ed|health visitor|paramedic|paramedics|ambulance|crew|physiotherapist|consultant|walk in|minor injuries|scan|chemist|casualty) ..30 (ask|asked|enquiry|alone|husband|partner|wife|daughter in law|son|nephew|mother in law|home|explanation|accepted|friend|sister|wife|fell|fall|injuries|bruis*|safe|telephone|lockdown|disclos*|wrist|neck|tooth|headache)
rule health-setting: health as the place of change: coding, IRIS, a health IDVA, both as patients
  (iris|health based idva|hospital idva|health idva)
  (same|both) ..3 (gp|surgery|practice|patients|registered)
  (emergency department|hospital|maternity|surgery|practice) ..12 (flag|idva|contact the idva|training|coded|domestic abuse)
  (domestic abuse) ..12 (practice|daughter's notes|patient record|gp)
  (act of self harm|self harm) ..8 hospital staff
  (practice|surgery)'s records
  (practice|practices) should
  (sexual health|drug|pain) clinic ..20 (boyfriend|partner|pushed|ending)
  (phq|leaflet) ..10 (wife|husband|killed)
  gp in july
veto only-named: a health service named without a chance | overlap
  (gp) ..6 (did not tell the firearms|tell the firearms)
  gp received a letter
  (trust) did not tell the gp
  (told no one but|notes|letter to) the district nurse
  (discharged|back) ..2 to ..2 gp
  registration lapsed
  (seen by child and adolescent)
  (sister tells|pronounced) paramedics
veto list-of-reports: list of reports | passage
  (individual management reviews|independent management reviews) were (received|provided)
rule health-and-abuse: a health service, and signs of abuse in the same passage | passage-if=abuse-cue passage-unless=imr-list,health-list,help-page
  (practice nurse|nurse|midwife|midwives|health visitor|dentist|pharmacist|physiotherapist|receptionist|clinicians|antenatal|minor injuries|walk in|day assessment unit|emergency department|fracture clinic|a&e|paramedic|consultations|his doctor|her doctor|surgery|community midwife|casualty|ed record|in ed|the practice|scan room|ambulance service attended|behavioural and psychological|maternity|chemist|cut scalp|his notes suggest|gp recorded|gp noted|told (his|her|the) gp|told the gp)
veto elsewhere: other help, or a health worker as somebody else | overlap
  (surgery from the victim|from the victim)
  (gp) to her idva
  (obvious head injury)
  (maternal mental health|school nurse|practice nurse who gave)
  consultant clinic fortnightly
  (midwife nor the health|health visitor of low)
  (ambulance) ..4 housing association
  (vet|vets|every surgery)
  (children|teacher) ..4 nurse
  (told|rang|tells) ..3 (the)? district nurse
  (health visitor|midwife) ..10 (met sunita|talk to someone)
  (in|to) ed service
  (arrived|taken|was taken) ..2 to the emergency department

theme police-practice | role=agency
veto after: the investigation of the death, or service names | overlap
  (murder|homicide|fatal|killing|death|major crime|major incident|manslaughter|post death|after the killing|after her death) ..8 (investigation|investigating|investigated|enquiry|charged|arrest|arrested|trial|detectives|police|officer|senior investigating|custody|remand|court)
  (arrested|charged|remanded|detained) ..8 (murder|manslaughter|killing|scene|attempted murder)
  (police|detectives|officer|officers|constabulary) ..10 (murder|killing|forced entry|found her body|found the body|found the bodies|discovered the|found his body|panel|imr|submitted|chronology|pnc|representative|homicide investigation|crime scene|cordon*|seized his phone|forensic*|recovered the)
  (senior investigating officer|family liaison officer|disclosure officer|coroner's officer|police national computer|police and crime|chief constable|retired police|former police|medical officer|housing officer|probation officer|data protection officer|military police|independent office for police|police staff)
  (convicted|sentenced|pleaded|guilty|trial|jury|judge|crown court) ..6
  (in|of) court ..3 (martial|protection)
  (family court|court of protection|civil court)
rule acted: what officers, call handlers or prosecutors did or left undone
  (officer|officers|police|pc|constable|sergeant|inspector|dc|force|constabulary|call handler|call taker|control room|duty sergeant|response officers) ..10!(trial|murder) (attend|attended|attending|recorded|record|graded|grade|downgrade|downgraded|arrested|arrest|described|took|assumed|submitted|logged|log|crimed|treated|investigat*|responded|response|resourced|linked|visited|spoke|said|saw|asks|asked|accepted|failed|considered|did not|not consider|found her|found two|runs|used|explained|advice|left|leave|told|dealt|closed|filed|apply|consider|review|ticked|notified|rang|removed|drew|met by|associated|received|misread|carried on)
  (incident|incidents|call|calls|attendance|attendances|log|logs|report|reports|every call|each call) ..12 (graded|recorded|crimed|logged|dealt with|filed|resourced|finalised|closed)
  (graded) ..4 (response|scheduled|medium|standard|prompt)
  (arrested|charged with|bailed) ..6 (assault|grievous|common assault|breach|criminal damage|stalking|battery|on suspicion)
  (it was charged as|charged as|recorded as) (criminal damage|common assault|nuisance|malicious|intelligence)
  (no crime recorded|words of advice|no further action|outcome 16|evidence led|body worn|civil matter|scheduled response|area search|no knock|finalised by|secondary assessment|released under investigation|welfare check|primary aggressor)
  (support|supported) a prosecution
  (999 call|called 999|rang 999|call to police|calls to police|police contacts|told the police|reported to police|reports to police|rings the police)
  (someone would come|they came on the) ..20
  (police) ..3 (came|come|turned up|attend|attends|force entry)
  (told|tells|reports|reported) ..4 (officers|police|the attending officer|call handler|pcso) 
  (constabulary|force|chief constable) (should|must)
  (breach|order) ..12 (recorded as|not put before|not on pnc)
  (trial) ..6 (vacated|listed)
  (bail) ..4 (allowed to lapse|lapse)
  (firearms|licensing officer) ..6 (accepted|licensing)
  (clare's law|right to know|disclosure scheme) ..12
  (male|female) reports to police
  victim attends front counter
veto murder-inquiry: the inquiry into the killing, or police as mere detail | passage passage-unless=earlier-police
  (senior investigating officer|murder investigation|murder enquiry)
  (police) ..3 (found|force entry|dog handler)
  officers were called to a flat
veto named-only: police only named | overlap
  (described) to police and
  told the police whether
  (found by) police
  (police|officers) ..3 (bag|vulnerability notices|treat her as|log)
  (supervising|licensing|housing|probation|medical|welfare) officer
  (moved by|threatened|asked|ask|told officers that her|told) ..2 (by)? (the)? (police|officers) (to a refuge|to remove|whether|that)
  (met the|from the) police
  (officers) had found the body
  hate crime
  trial for
fact earlier-police: police contact before the death
  (attended|attend|reported|999|calls|called to|logs|graded|bail|breach|crime recorded|shotguns)
""")
}
