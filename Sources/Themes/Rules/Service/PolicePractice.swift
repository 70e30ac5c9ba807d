extension RuleText.Source {
    /// Police and justice response.
    static let policePractice = RuleText.Source("police-practice", """
class POLICEWHO = police officer officers constabulary constable constables pc pcs pcso sergeant sgt inspector dc ds detective detectives call_handler call_taker call_handlers call_takers control_room switchboard dispatcher desk_officer force forces custody gaoler cps crown_prosecution_service prosecutor prosecutors magistrates firearms_licensing licensing_unit licensing_officer enquiry_officer firearms_officer domestic_abuse_unit public_protection_unit victim_care_unit response_team pair_of_officers safer_neighbourhood neighbourhood_team secondary_assessor secondary_risk_assessor risk_assessor uniforms in_uniform
class POLICEDID = attend* arriv* record* grad* downgrad* upgrad* arrest* describ* took take takes assum* submit* log logs logged crim* treat* investigat* respon* resourc* link* visit* spoke speak speaks said saw see asks asked ask accept* fail* consider* explain* advi* left leave dealt deal clos* filed file appl* review* tick* notif* remov* seiz* misread believ* thought complet* warn* move* separat* handcuff* laugh* joked refus* declin* promis* sent wrote scor* rang call* interview* releas* caution* bail* charg* decid* deploy* dispatch* search* check* serve* enforc* execut* trac* renew* grant* grants recogni* assess* identif* circulat* obtain* gave give gives return* wait* made makes used use came come comes stood sat stopped drove knock* told noted referred allow* discontinu* drop* dropped photograph* downloaded turned talked listen* commend* collect* seiz*  chas* escalat* passed follow* should must did
fact policeafter: the inquiry into the death, or the trial
  (murder|homicide|manslaughter|fatal|major crime|major incident|post death) ..6 (investigation|investigating|investigated|enquiry|inquiry|detectives|team|trial)
  (senior investigating officer|family liaison officer|crime scene|cordon|cordoned|forensic*|life extinct|post mortem|pronounced dead|pronounced|found her body|found his body|found the body|found the bodies|discovered the body|her body|his body|bodies|body of|home office pathologist|exhibits|inquest|jury)
  (arrested|charged|remanded|detained|cautioned|convicted|sentenced|pleaded) ..8 (murder|manslaughter|killing|scene|attempted murder|her death|his death)
  (police dog|dog handler|stolen bicycle|burglary|theft of)
  after (her|his|the) (death|killing|murder)
  told the (court|jury|inquest|trial)
  (fatal injuries|found dead|found deceased|bodies|no body|killed her|killing her|killed him|had killed|murders|undetermined|treat her as having died|homicide)
  never been arrested
  (police|officers) ..3 (force|forced) entry
fact policemurder: the passage tells of the inquiry into the killing
  (senior investigating officer|murder enquiry|murder inquiry|murder investigation|homicide team|life extinct|home office pathologist|crime scene)
fact policeservice: housing, probation and other officers
  (housing|probation|supervising|cafcass|medical|welfare|education|liaison|benefits|loans|tenancy|environmental health|data protection|prison|personnel|reporting|visa|immigration|army|military|anti social behaviour|family court) officer
theme police-practice | role=agency keep-topic unless=biography,definition,law,contents 
rule acted: what officers, call handlers or prosecutors did or left undone | unless=biography,definition,law,contents,policeafter,policeservice,research,review-process
  POLICEWHO ..9!(she|he|they|trial|murder|knew|told|if|because|panel|and|would|will|might) POLICEDID
  (incident|incidents|call|calls|attendance|attendances|report|reports|complaint|crime|allegation) ..11 (graded|crimed|dealt with|filed|resourced|finalised|diarised|downgraded|recorded as|logged as|closed as|closed without|not crimed|written up as|no crimed|discontinued|not investigated|not linked|linked)
  (grade|graded|grading) ..4 (response|scheduled|medium|standard|prompt|NUM|high|routine|of the call|immediate)
  (no officer|no officers|no unit|no units|no police|no resource) ..9
rule outcome: arrest, bail, charge, no further action | passage-unless=policemurder unless=biography,definition,law,contents,policeafter,research,review-process
  (arrested|bailed|dearrested|interviewed under caution|handcuffed|reported for summons|summonsed|voluntary interview|voluntary attendance)!murder ..9
  breach* ..9 (bail|order|conditions|it) ..12 (spoken to|times|no arrest|not arrested|nothing|warned|ignored|recorded|arrest)
  no crime ..9 (raised|recorded|report)
  (call|calls|incident|report|dispatch) ..10 (coded|classed|typed|tagged|marked|closed) ..9 (as|verbal|nuisance|domestic|neighbours|civil)
  statement ..10 (taken|not taken|never taken|refused)
  (not|never) ..11 by (the|any)? ..7 (police|officers|force)
  (matter|case|complaint|investigation) (was|were) (closed|dropped|discontinued|filed) ..9
  (charged|cautioned) ..8 (with|for) ..9 (assault|battery|harm|damage|stalking|harassment|breach|threats|strangul*|abh|gbh|affray)
  (released) ..10 (bail|conditions|charge|investigation|custody|caution)
  (no crime recorded|words of advice|advice given|no further police action|no further action|"NFA"|outcome 16|outcome 15|evidence led|body worn|"BWV"|civil matter|scheduled response|area search|no knock|finalised by|secondary assessment|released under investigation|welfare check|primary aggressor|primary perpetrator|verbal only|domestic verbal|no offences|no offence|insufficient evidence|evidential difficulties|victimless|positive action|golden hour|house to house|counter allegation|cross allegation|cross allegations|simple caution|fixed penalty|community resolution|breach of the peace|no complaint made|moved him on|move him on|sent on his way)
  (support|supported|withdrew|withdrawn|retracted|not support|declined to support|decline to support|declined to make|would not make|would not give|wish to make) ..10 (prosecution|statement|complaint|charges|police action)
  (press|pressed|pressing) charges
  (charged as|recorded as|crimed as|filed as) ..10 (criminal damage|common assault|nuisance|malicious*|intelligence|assault|verbal|domestic|incident|civil|harassment|neighbour)
  (bail|bail conditions|conditions|remand|warrant) ..11 (lapse|lapsed|lifted|varied|expired|expire|breach*|without conditions|dropped|not sought|ran out|executed|outstanding|not to contact|allowed)
  (released|bailed) ..10 (without|with) ..8 (conditions|charge|bail)
  (victim|she) not supportive
  (breach|breaches|order) ..10 (recorded as|not put before|not on pnc|not arrested|not enforced|not recorded|no action|not treated|not acted|recorded but)
rule courts: prosecutors and courts before the death | unless=biography,definition,law,contents,policeafter,research,review-process
  (trial|hearing|case) ..9 (put off|postponed)
  (trial|hearing|case) ..9 (vacated|listed for|adjourned|discontinued|collapsed|dropped|offered no evidence|put back|relisted)
  (magistrates|judge|bench|court|recorder|custody sergeant) ..10 (released|bailed|fined|discharge|conditional discharge|suspended sentence|community order|lifted|varied|refused|dismissed|adjourned|granted bail|let him|allowed him|without conditions|pre sentence)
  (crown prosecution|cps|prosecutor|prosecution|prosecutors) ..10 (decided|declined|advised|discontinued|dropped|charged|charging|evidence|not|no|lawyer|file|reviewed|realistic|authorised|halted|proceed)
  (charging decision|witness care|special measures|realistic prospect)
rule phoned: a call to the police, and what came of it | unless=biography,definition,law,contents,policeafter,research,review-process drop-hypothetical
  (999 call|999 calls|called 999|rang 999|rings 999|dials 999|dialled 999|phoned 999|called 101|calls 101|rang 101|rings 101|call to police|calls to police|calls to the police|police contacts|rang the police|called the police|phoned the police|rings the police|police were called|police called|asked the police|asked police|went to the police station|police station|front counter|the front desk|the desk sergeant|into the station|the desk is)
  (someone would come|they came on the|would not come past|who came to the door|asked to come again|told to ring again|told to call back|somebody would be round) ..9
  (constabulary|force|chief constable|police) ..5 (should|must|to (review|introduce|ensure|amend|add|require|remind|change))
  (two|three|four) ..5 (men|women|officers|uniforms|policemen|lads) ..8 (in uniform|on her settee|on the doorstep|at the door|stood)
  (shotgun|firearms|certificate) ..10 (renewed|granted|licensing|revoked|not revoked|removed|seized|review)
  (crime|log|file) ..10 (closed|filed|finalised) ..5 (as|with|because|without|after)
weak police: the police are there | unless=policeafter,policeservice,biography,contents
  (police|officer|officers|constable|constables|pc|sergeant|inspector|call handler|call taker|control room|999|101|police station|custody|firearms licensing|cps|prosecutor)
weak tool: the risk form, a marker or a check
  (dash|risk form|intelligence check|no visible injury|isolated incident|falling out|bickering|marker|verbal argument|nothing on him|vulnerability|minutes later|previous calls|earlier calls|history of calls|body worn|take a statement|took a statement)
weak report: a report, a complaint, a statement, and what became of it | passage-unless=policemurder unless=policeafter,biography,contents
  (graded|bail|statement|charged with|arrested|offence|log|recording was not|handset|crime|complaint|allegation|prosecution|self defence|suspect|breach*|handcuffed|shredded|incident report|counter|told to|explained|busy|laughed|no one came)
veto other-officers: housing, probation and other officers; a job; the review | overlap
  (housing|probation|supervising|cafcass|medical|welfare|education|liaison|benefits|loans|tenancy|data protection|prison|army|military|safeguarding|disclosure|coroner's|review) officer
  (police national computer|police and crime|chief constable's|retired police|former police|independent office for police|police staff|police imr|police college|college of policing)
  (convicted|sentenced|pleaded|guilty) ..6 (murder|manslaughter)
  (in|came into|the|air|work|by|full|brute|sheer|task|gale) force (of|that|and|in|with)
  (family court|court of protection|civil court|private law) ..8
  (charged|charge) ..3 (phone|battery|fee|money|rent|interest)
  (released|release) ..3 (from|on) ..2 (prison|hospital|licence|section)
  (bus|train|railway|radio|petrol|power|fire|ambulance) station
  (housing|project|scheme|clinical|shop|shift|swim|student) supervisor
  (police|officers|detective|detectives|officer) ..3 told the (review|court|jury|inquest|panel|trial)
  police (log|file|records|record|intelligence|national|database|call|callout|call outs|domestic abuse call|domestic abuse|risk assessment|and partner|and other)
  police's most recent
  officers during the period
  grade (three|four|two|NUM) pressure
  custody assessment
  (officer|detectives) ..6 (to us|to the panel|told the author|commissioned|managed its budget)
  (armed|special) forces
rule handling: how a call, evidence, a caution or a hearing was dealt with | passage-unless=policemurder unless=biography,definition,law,contents,policeafter,policeservice,research,review-process 
  (call|calls|incident|incidents|report|reports|each|attendance|callout|callouts) ..10 (treated|seen|dealt with|handled|regarded|viewed|taken|logged|recorded|approached) ..7 as ..7 (a|an)? ..7 (fresh|new|separate|isolated|single|one off|stand alone|first|unconnected|discrete|minor|trivial)
  (took|takes|taken) (the)? (police|officers|patrol|constables|constable|force) ..10 (hours|days|minutes|weeks|months)
  (phone|handset|laptop|clothing|cctv|footage|weapon|knife|messages|evidence|photographs|statement|statements|forensic*|house to house|voicemails|texts|screenshots|recording) ..10 (never|not|nobody|no one) ..9 (seize~|secure~|collect~|download~|examine~|gather~|recover~|view~|exhibit~|preserve~|photograph~|taken|obtain~|listened|watched|followed up)
  (accept~|give~|gave|take~|took|issue~|administer~|receive~|offer~) ..10 caution!to
  (call|calls) ..8 (abandoned|cut off|cut short|dropped|hung up)
  (judge|court|magistrates|bench|recorder) ..10 (not|never) ..8 (told|shown|aware|given|informed|know|knew|asked) ..10 (bail|conviction*|breach*|order|previous|earlier|risk|history)
  (kept|held|remanded|detained|taken) ..5 (in|into) (police)? custody ..11
  charged ..9 (same|next|that) ..5 (night|day|evening|morning)
  (trial|hearing|case) ..10 (earlier|first|previous) ..5 (assault|attack|breach|offence|incident|charge) ..12 (put off|postponed|adjourned|delay*|collapsed|dropped|put back|vacated)
  (stalking protection order|domestic violence protection notice|domestic violence protection order|protection notice|"DVPN"|"DVPO"|"SPO") ..11 (applied|sought|considered|issued|not|never|breach*|granted|refused|served|lapsed|drafted|obtained)
  (seized from|seized his|seized her|seized the) ..11
veto traffic: roads, rent, other senses of arrest and charge | overlap
  police ..2 (closed|close|cordon*|diverted) ..2 (road|street|lane|motorway|bridge)
  arrested by the (beauty|sight|view|sound|colour|colours)
  (collision|speeding|parking|lost wallet|wallet)
  training on ..6
  (friends|sister|mother|family|neighbour|colleague) ..3 (urge*|beg*|told|press*|want*) ..2 (her|him|them) to (ring|call|go|tell|phone) ..2 police
""")
}
