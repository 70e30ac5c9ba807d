extension RuleText.Source {
    /// The person causing harm.
    static let perpetrator = RuleText.Source("Perpetrator", """
theme invisible-perpetrator | role=perpetrator
rule unseen: services worked round the abusive person
  (invisible|unseen|hidden|absent|overlooked|shadowy|shadow|faceless|unknown quantity) ..5 (man|men|male|males|father|fathers|perpetrator|partner|figure|to services|in the record|in records|to agencies|in the|from view)
  (perpetrator|he|NAME|father|partner|husband|boyfriend|him|abuser|man|son) ..8 (invisible|unseen|out of sight|off the radar|absent from|not on anyone's radar|under the radar|never named|unnamed|not named|faceless|left out of|nowhere in|a blank)
  (not|never|nobody|no one|no|none|neither|nor|without|failed|rarely) ..8 (speak|spoke|spoken|interview*|assess*|engage*|contact*|meet|met|identif*|establish*|ask*|question*|saw|seen|see|visit*|check*|know|knew|consider*|record*|challenge*|curious|include*) ..4 (to|with|of|about|who|the|his)? ..3 (perpetrator|him|he|NAME's partner|the father|the partner|her partner|her husband|the boyfriend|her boyfriend|father|abuser|the man|his name|who he was|his details|his history|her son|partner's|stepfather)
  (perpetrator|father|partner|boyfriend|husband|son|abuser|he|his name|his) ..5 (was|were|had|is) ..2 (not|never) ..4 (spoken|seen|interviewed|assessed|contacted|identified|named|approached|challenged|asked|recorded|considered|included|engaged|met|known to|on the|held to account|offered|visited|linked|invited|questioned|checked)
  (focus|focused|focussed|focusing|attention|responsibility|burden|onus|expectation|expected|expectations|emphasis|work|placed|fell|put|demands) ..8 (on|of|with|upon|from) ..3 (her|the mother|mother|the victim|victim|victims|NAME|women|the woman|protect|her own safety) ..20 (rather than|not on|instead|while|without|and not|keep the children|protect|leave|him|perpetrator|he|father|end the relationship|behaviour|abuser|safe)
  (held|hold|holding) ..2 (to account|accountable|responsible for)
  (responsible|responsibility|blame|expected|required|told|asked) ..6 (for|to) ..4 (protect|protecting|keep|manag* his|his behaviour|keeping) ..6 (children|herself|him|safe|away)
  (no|without|little|limited) ..3 (focus|consideration|assessment|information|mention|analysis|picture|scrutiny|curiosity|exploration|record|attempt|contact|knowledge) ..5 (on|of|about|to|with|by) ..3 (him|the perpetrator|perpetrator|his|the father|father|the husband|her partner|the partner|the man|the son|who he)
  (a|the|her|new|his) ..1 (boyfriend|partner|man|male|friend|father) ..12 (not|never|did not|no) ..4 (establish*|identif*|name|named|recorded|asked|checked|known)
veto managed: formally managed | overlap
  invisible (disability|disabilities|injuries|illness|wounds|condition)

theme perpetrator-management | role=perpetrator
rule managed: programmes, probation, licence, tasking, or their absence
  (perpetrator|behaviour change|domestic abuse|accredited|building better|offending behaviour|men's|drive|respect|anger management|abuser|intervention) ..2 (programme|programmes|intervention|interventions|course|work|project|group|provision)
  (mappa|matac|"IOM"|"DAPP"|"MATAC"|"MAPPA"|"PSR"|"OASys"|"SARA"|"BBR"|"CRC"|"NPS"|"ERSV"|integrated offender management|building better relationships|caring dads|drive project|pre sentence report|post sentence supervision|community order|community payback|unpaid work|suspended sentence|licence conditions|on licence|breach of licence|recall|recalled|oasys|probation|offender manager|probation officer|probation practitioner|supervising officer|supervision order|rehabilitation activity|release planning|resettlement|home detention curfew|electronic tag|electronic monitoring|tagged|approved premises|sentence plan|community rehabilitation|probation service|offender management|high harm offender|high harm perpetrator|released from prison|release from prison|prison release|multi agency tasking|lifer|parole)
  (perpetrator|offender|him|he|NAME) ..10 (disrupt*|supervis*|licence|recalled|tagged|programme|manage*|breach* of)
  (anger management) ..8
weak manage-word: managing the person causing harm
  (perpetrator*|offender*|licence|supervision|programme|order|sentence)
weak manage-risk: risk managed, or nobody did
  (disrupt*|manage*|released|recall*|challeng*|offending|reoffend*|conditions|accountab*)
veto other: staff supervision, another licence, the verb | overlap
  (staff|clinical|safeguarding|management|group|reflective|managerial|peer|professional|line) supervision
  (driving|firearms|shotgun|gun|alcohol|premises|taxi|television) licence
  (probation|probationary) period
  (recall|recalled|recalls) ..3 (that|seeing|her|him|being|the conversation|hearing|events|how|any)
  (sister|mother|friend|she|he|family|staff|officer|neighbour) recalled
  (pest|symptom|infection) management

theme protective-orders
rule order: a protective order or bail condition sought, missed, granted, breached or expired
  (restraining|non molestation|nonmolestation|occupation|protection|protective|stalking protection|civil|domestic abuse protection|domestic violence protection|prohibitive|sexual harm prevention|criminal behaviour) ..1 (order|orders|notice|notices|injunction)
  (injunction|injunctions|non mol|non mols|bail conditions|conditional bail|police bail|bailed|breach of bail|breached bail|released under investigation|bail|dvpn|dvpo|dapn|dapo|dvpns|dvpos|"RUI"|"NMO"|"SPO"|"FMPO"|undertaking to the court|exclusion zone|exclusion order|no contact order|not to contact|power of arrest)
  (breach|breached|breaching|breaches) ..4 (order|orders|conditions|injunction|undertaking|notice|non molestation|restraining|terms)
  (order|conditions) ..6 (breach*|expired|lapsed|granted|refused|applied|sought|prohibit*|forbid*|enforced|not enforced|preventing|prevented|in place|obtained|served)
veto other: other orders | overlap
  (community|hospital|treatment|standing|court|postal|mail|money|purchase|committal|parenting|supervision|care|contact|child arrangements|community treatment|guardianship|committal|attachment|possession|confidentiality) (order|orders)
  (in order to|order of events|chronological order|alphabetical order|deprivation of liberty)
  (data|child|adult|fire|witness|social|environmental) protection ..2 (plan|conference|act|order)?
  (bail|bailed) ..6 (murder|manslaughter|after the killing|trial)
  (breach of (confidentiality|contract|trust|duty|tenancy|the peace|data))

theme counter-allegations | role=perpetrator
rule misread: the abusive person was taken for the victim, or worked on the services
  (counter|cross|false|malicious|retaliatory|tit for tat) ..1 (allegation|allegations|accusations|complaint|complaints|claims|claim|report|reports)
  (primary|predominant|true|real|main|wrong) (aggressor|perpetrator|victim|abuser)
  (presented|portrayed|presenting|portraying|painted|painting|cast|casting|positioned|posed|posing|depicted|claimed|claiming|saw|claimed to be) ..4 (himself|herself|him|her|to be) ..5 (victim|injured party|wronged|put upon|carer|long suffering|devoted|abused)
  (both|each) ..3 (parties|party|sides|as bad|accused|arrested|alleged|blamed|perpetrator and victim|perpetrators|victims|suspect|victim and perpetrator|recorded as)
  (mutual|two way|bidirectional|six of one|tit for tat|as bad as each other|fifty fifty|both as bad)
  (she|NAME|victim|her) ..4 (was|were|had been|being) ..2 (arrested|charged|cautioned|detained|recorded as the (perpetrator|suspect|aggressor)|handcuffed|bailed|named as the (perpetrator|suspect)|treated as the (perpetrator|suspect|aggressor))
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
""")
}
