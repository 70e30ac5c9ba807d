extension RuleText.Source {
    /// The person causing harm.
    static let perpetrator = RuleText.Source("Perpetrator", """
theme invisible-perpetrator | role=perpetrator
rule unseen: services worked round the abusive person
  (invisible|unseen|hidden|absent|overlooked|shadowy|shadow|faceless|unknown quantity) ..5 (man|men|male|males|father|fathers|perpetrator|partner|figure|to services|in the record|in records|to agencies|in the|from view)
  (perpetrator|he|NAME|father|partner|husband|boyfriend|him|abuser|man|son) ..8 (invisible|unseen|out of sight|off the radar|absent from|not on anyone's radar|under the radar|never named|unnamed|not named|faceless|left out of|nowhere in|a blank)
  (held|hold|holding) ..2 (to account|accountable|responsible for)
  (responsible|responsibility|blame|expected|required|told|asked) ..6 (for|to) ..4 (protect|protecting|keep|manag* his|his behaviour|keeping) ..6 (children|herself|him|safe|away)
  (a|the|her|new|his) ..1 (boyfriend|partner|man|male|friend|father) ..12 (not|never|did not|no) ..4 (establish*|identif*|name|named|recorded|asked|checked|known)
veto managed: formally managed | overlap
  invisible (disability|disabilities|injuries|illness|wounds|condition)
rule nobody-saw-him: the man in the house was not named, met or asked
  (man in the house|mum's partner|mother's partner|her boyfriend|a boyfriend|the boyfriend|new partner|father of the children|male partner|male partners|fathers|adult male|adult males|father|fathers and) ..30 (never obtained|not establish*|never named|not named|not known|nobody|nor was|without anyone|four lines|relied entirely|identified contacted|spoken to|seen|met|checked)
  (see|assess|speak|speaking) ..5 (with|to) fathers
  (of him there is|about him there|straight past him|could have been the cat|come in through the window|man he was running from|not on anybody's list)
  (ever|never|nobody had|no professional) ..4 (met|spoken to|asked|seen) ..6 (person who was hurting|the perpetrator|the father|her partner|the man who|his name)
  (name|surname|date of birth|address|history) ..6 (never|not|nor) ..3 (obtained|established|asked|recorded|checked)
  (not|never) establish (his|who)
  (all the tasks|every task|the tasks|the plan) ..10 (mother's|mother|hers|her)
  (focus|work|responsibility|tasks|demands) ..6 (on|was|were|of) (the mother|her|mother's|the victim) ..14 (rather than|not) ..4 (him|perpetrator|father|his)
  (perpetrator|father|him) ..4 (not|never) ..3 (spoken to|interviewed|assessed|seen|met|challenged|held to account)
  (held|hold) to account
  each adult male
  (invisible|unseen|hidden) (perpetrator|men|man|male|father|fathers)
  he opened the door to them
veto father-met: father met | overlap
  (counted|father counted)

theme perpetrator-management | role=perpetrator
rule managed: programmes, probation, licence, tasking, or their absence
  (perpetrator|behaviour change|domestic abuse|accredited|building better|offending behaviour|men's|drive|respect|anger management|abuser|intervention) ..2 (programme|programmes|intervention|interventions|course|work|project|group|provision)
  (mappa|matac|"IOM"|"DAPP"|"MATAC"|"MAPPA"|"PSR"|"OASys"|"SARA"|"BBR"|"CRC"|"NPS"|"ERSV"|integrated offender management|building better relationships|caring dads|drive project|pre sentence report|post sentence supervision|community order|community payback|unpaid work|suspended sentence|licence conditions|breach of licence|recall|recalled|oasys|offender manager|probation officer|probation practitioner|supervising officer|supervision order|rehabilitation activity|release planning|resettlement|home detention curfew|electronic tag|electronic monitoring|tagged|approved premises|sentence plan|community rehabilitation|probation service|offender management|high harm offender|high harm perpetrator|released from prison|release from prison|prison release|multi agency tasking|lifer|parole)
  (anger management) ..8
  (probation) ..10 (not complete|pre sentence|recall|licence|manager|sessions|risk of harm|tag|measure|supervis*|managed|sign|accept*|programme|remote reporting|joint meeting|force and)
  (managed by|supervised by|force and|on) probation
  (sentenced to|subject to|requirement|on) ..4 (community order|suspended sentence|tag|licence at)
  released on licence
  (course|programme|certificate|sessions|intervention) ..12 (men who hurt|anger|blaming|changed man|perpetrators|high harm|closed when|behaviour)
  (no plan|plan) ..8 (about him|disrupt his|his behaviour)
  (most harmful perpetrators|perpetrator programme)
  (mappa|matac) ..3
  (he was) on tag
  prison with no release plan
veto other: staff supervision, another licence, the verb | overlap
  (staff|clinical|safeguarding|management|group|reflective|managerial|peer|professional|line) supervision
  (driving|firearms|shotgun|gun|alcohol|premises|taxi|television) licence
  (probation|probationary) period
  (recall|recalled|recalls) ..3 (that|seeing|her|him|being|the conversation|hearing|events|how|any)
  (sister|mother|friend|she|he|family|staff|officer|neighbour) recalled
  (pest|symptom|infection) management
veto governance: boards, research, others | overlap
  (mappa|marac) ..3 (governance|groups)
  (mentor|ombudsman)
  (restricted|suicide) ..2 prison

theme protective-orders
rule order: a protective order or bail condition sought, missed, granted, breached or expired
  (restraining|non molestation|nonmolestation|occupation|protection|protective|stalking protection|civil|domestic abuse protection|domestic violence protection|prohibitive|sexual harm prevention|criminal behaviour) ..1 (order|orders|notice|notices|injunction)
  (injunction|injunctions|non mol|non mols|bail conditions|conditional bail|police bail|bailed|breach of bail|breached bail|bail|dvpn|dvpo|dapn|dapo|dvpns|dvpos|"RUI"|"NMO"|"SPO"|"FMPO"|undertaking to the court|exclusion zone|exclusion order|no contact order|not to contact|power of arrest)
  (breach|breached|breaching|breaches) ..4 (order|orders|conditions|injunction|undertaking|notice|non molestation|restraining|terms)
  (order|conditions) ..6 (breach*|expired|lapsed|granted|refused|applied|sought|prohibit*|forbid*|enforced|not enforced|preventing|prevented|in place|obtained|served)
  (order|map) ..6 (red line|crossed the line|not be within|hundred yards|name and his|ran out)
  (judge) ..4 (had)? said (so|she must|he must)
  (not supposed to be within|condition not to|condition with|with a condition)
  (stalking protection order)
  (bail) ..4 (lapse|condition|conditions|allowed to)
veto other: other orders | overlap
  (community|hospital|treatment|standing|court|postal|mail|money|purchase|committal|parenting|supervision|care|contact|child arrangements|community treatment|guardianship|committal|attachment|possession|confidentiality) (order|orders)
  (in order to|order of events|chronological order|alphabetical order|deprivation of liberty)
  (data|child|adult|fire|witness|social|environmental) protection ..2 (plan|conference|act|order)?
  (bail|bailed) ..6 (murder|manslaughter|after the killing|trial)
  (breach of (confidentiality|contract|trust|duty|tenancy|the peace|data))
veto listed: only listed law | passage
  legislation referred to

theme counter-allegations | role=perpetrator
rule misread: the abusive person was taken for the victim, or worked on the services
  (counter|cross|false|malicious|retaliatory|tit for tat) ..1 (allegation|allegations|accusations|complaint|complaints|claims|claim|report|reports)
  (primary|predominant|true|real|main|wrong) (aggressor|perpetrator|victim|abuser)
  (presented|portrayed|presenting|portraying|painted|painting|cast|casting|positioned|posed|posing|depicted|claimed|claiming|saw|claimed to be) ..4 (himself|herself|him|her|to be) ..5 (victim|injured party|wronged|put upon|carer|long suffering|devoted|abused)
  (two way|bidirectional|six of one|tit for tat|as bad as each other|fifty fifty|both as bad)
  (arrested|arrest) ..4 (her|NAME|the victim|instead|rather than) ..10 (he|him|instead|although|injur*|claim*|bruis*|said|after)
  (manipulated|manipulating|manipulate|manipulative|charmed|charming|charm|plausible|convincing|persuasive|groomed|deceived|misled|misleading|colluded|collusion|taken in|hoodwinked|won over|articulate and) ..8 (professionals|professional|staff|officers|services|agencies|workers|social worker|police|practitioners|courts|gp|doctor|believed|polite|calm|courteous)
  (professionals|staff|officers|services|agencies|social worker|police|practitioners|gp|nurse|doctor|workers|they) ..8 (manipulated|charmed|taken in|plausible|charming|convinced by|persuaded by|misled|deceived|colluded|found him (polite|calm|plausible|charming|pleasant|reasonable|credible)|impressed by|sided)
  (he|NAME|husband|partner|son|perpetrator|him) ..6 (superficially|plausible|charming|credible|reasonable|articulate|calm and|polite|pleasant|disguised compliance|apparent compliance)
  (disguised compliance|superficial compliance|false compliance)
  (he|NAME|husband|partner|son|perpetrator|ex) ..5 (told|reported|said|claimed|alleged|complained|made|called|rang|accused|convinced|persuaded|insisted|informed) ..10 (she|her|his wife|his partner|that she|NAME|wife) ..5 (had|was|were|to be|is) ..3 (assault*|hit|attack*|violent|abus*|unstable|mad|mentally|drunk|drinking|lying|aggressor|crazy|unwell|bipolar|attacked|making it up|threatened him|the violent|hysterical|neglect*|unfit|drug*|started|provok*)
  (report*|complain*|allegation*|referral*|call*) ..6 (to|about|against) ..6 (her|NAME|mother) ..10 (malicious|false|vexatious|unfounded|discredit|neglect*|unfit mother|to punish|retaliat*|first|before she could|in turn)
  (his|the perpetrator's|his own|her husband's|husband's|partner's) ..2 (version|account|word|story|narrative|claims|explanation) ..8 (accepted|believed|preferred|unchallenged|taken|relied|over hers|recorded|prevailed|repeated|adopted)
  (got in first|ring first|called first|reported first|calling the police first|he rang first)
veto court: questioning in court, or really both | overlap
  (cross examin*|examination in chief)
  (both) ..2 (police|agencies|parents|services|families|teams|hospitals|children|daughters|sons) ..1
  (she|NAME|victim) ..5 (arrested|charged) ..8 (shoplift*|drink driv*|drunk driv*|murder|manslaughter|killing|his death)
rule turned-round: he got in first, or she was taken for the aggressor
  (she|victim|hannah|woman) ..3 (was|had been) ..2 (arrested|cautioned|charged) ..12
  (police|officers) arrested (NAME|her|the victim|the woman) ..4 who
  (both parties) ..12 (victim and|perpetrator)
  (as victim and as perpetrator|cross allegations)
  (accepting|accept|accepted|seen|treated|recorded) ..6 (as)? mutual
  (get to people first|rung first|rang first|got in first|had rung)
  (attacks him all the time|attacks him|she attacks|asks for log number|requests letter)
  (made the tea|fallen for the charm|saint|one of her days|impressed people|composed and|calm and fluent|charm) ..20
  (told cafcass|alleged parental|parental alienation|turning the boys|turning the children against)
  (defending herself|defending himself) ..12 face value
  (primary aggressor)
  (who had rung 999|called 999) ..20 (arrested|asked to leave)
  (it was he who was asked|it was she who was asked) to leave
  (worried phone call|worried letter|sorry for you|you that was poorly)
  (partner|wife) ..4 attacks him
  (identical report|almost identical)
  (unstable|alcoholic|mad|ill) ..8 turning the
veto mutual-found: really mutual | passage
  (truly mutual)
veto counter-front: a front counter | overlap
  (front|post office) counter

""")
}
