extension RuleText.Source {
    /// Referral, safety planning and specialist support.
    static let safetyPlanningReferral = RuleText.Source("safety-planning-referral", """
class REFERDA = idva idvas "IDVA" idaa isva da_service da_worker domestic_abuse_service domestic_abuse_services domestic_abuse_charity domestic_abuse_support domestic_abuse_helpline domestic_abuse_advocate domestic_abuse_worker domestic_abuse_workers domestic_abuse_team domestic_abuse_outreach specialist_service specialist_services specialist_support specialist_domestic refuge refuges women's_aid outreach_worker outreach_service outreach_team outreach_project outreach independent_domestic violence_adviser violence_advisor helpline helplines victim_support stalking_service stalking_advocate stalking_advocacy dv_advocate domestic_violence_advocate iris_advocate men's_advocate dv_service national_centre by_and_for led_by_and_for men's_advice family_justice_centre women's_centre women's_group solace safe_house
class REFERACT = referr* refer referral referrals signpost* introduc* link* put_in_touch passed directed contact* offer* gave given give told suggest* number leaflet card accept* declin* refus* turned call* rang ring phone* text* visit* support* help* plan* met meet allocat* assign* wait* closed close case follow* attempt* arrang* bed room space spaces place places full moved worked work sat drove promised fled move stay* helped advis* found sought engage* worker co_located visits never not no nobody without lock locks alarm
theme safety-planning-referral | role=agency keep-topic unless=biography,definition,law,contents,review-process,research 
rule referral: linked, or not, to specialist help
  (referr*|refer|referral|referrals|signpost*|introduc*|put in touch|directed|contact details|gave|given|told|offered|number|passed|handed) ..11 REFERDA
  REFERDA ..10!(panel|representative|imr) REFERACT
  (declin*|refus*|accept*|never|not|no|without|nobody|wait*|turned down|turned away|rang|telephoned|place in|space in|room in|bed in|fled to|moved to|moved into|stay in|went to|into) ..6!(panel) REFERDA
  (no|not|never|without|nobody|neither|should have) ..9 (signposted|specialist support|specialist service|safety advice|support offered|offered any|onward referral)!because
  (by and for|culturally specific|specialist) ..8 (service|services|support|organisation|advocacy|referral|charity|worker)
  (commission|fund|secure|funding) ..11 (refuge|advocacy|idva|by and for|bed spaces|refuge places|advocates|specialist)
  REFERDA ..5 (was|were|had|has|should|could|would|did|is)
rule plan: a safety plan, locks, alarms, a way out
  (safety) ..7 (plan|plans|planning|planned|measures|advice|and support plan)
  (target hardening|target hardened|panic alarm|alarm fitted|alarms fitted|tecsos|sanctuary scheme|sanctuary|ring of safety|code word|safe word|exit plan|escape plan|cocoon watch|personal alarm|home security|safe contact|helpline number|crimestoppers card|support plan|grab bag|bag packed|packed bag|go bag|ring doorbell|video doorbell|fire proof letterbox|marker on the address|priority marker)
  (alarm|alarms|cctv|door chain|new locks) ..9 (fitted|installed|replaced|fit|provided|arranged|requested|never|not)
  (arranged|provided|fitted|installed|requested|offered|council|police|officers|landlord|housing|association) ..9 (locks|alarm|alarms|panic button|cctv|doorbell)
  (plan|plans) ..10 (for)? ..7 (leaving|that night|getting out|get out|to go|escape|keep her safe|keep him safe|keeping her safe|her safety|his safety|when he was released|his release)
  (worker|officer|visitor|council|advocate|team|group|housing|service|teacher|midwife) ..12 (travel warrant|taxi to|a bed|somewhere safe|hotel|train ticket|emergency accommodation|place of safety)
  (women's|asian women's|men's|lgbt|deaf|somali|jewish|polish|muslim) ..8 (charity|service|organisation|group|project|centre)
  closed ..8 after ..10 (calls|attempts|texts|voicemails|messages|call|text)
  (service|charity|project|group|helpline|worker|support) for (men|women|victims|survivors|male|older|black|asian|lesbian|gay|lgbt|disabled|deaf|migrant) ..9
  (nobody|no one|never|not) ..8 (helped|helping) ..10 (think|plan|leave|move|apply)
rule way-in: a leaflet, a card, a number; or a bed that could not be found
  (given|handed|offered|slipped|pressed|gave) ..8 (a|the|two)? ..7 (slip of paper|number on|leaflets|card with|helpline|number for|number of)
  (rang|telephoned|phoned|called|tried|ringing|contacted) ..9 (NUM|two|three|four|five|six|seven|several|every) ..7 (places|refuges|refuge|hostels|shelters|services|numbers)
  (no bed|no beds|no room|no space|bed|beds|vacancy) ..12 (no boys|not with a boy|with children|over twelve|son of|in the county|next county|gone by|pets|greyhound|gay man|recourse|papers)
  (worker|advocate|adviser) ..9 (went on ringing|rang every|called every|never gave up|stayed with her|at court|drove her|went with her|walked with her|closed the case|closed her case|texted|never met)
veto clinical: a clinical referral, a named person, a description | overlap
  (referr*|referral) ..4 (physiotherapy|dermatology|cardiology|memory clinic|dietitian|podiatry|gynaecology|orthopaedic|surgery|scan|x ray|neurology|bowel|audiology|optician|counselling|talking therapies|cmht|mental health|psychiatr*|drug|alcohol|crisis|occupational health|home treatment|learning disability|autism)
  (idva|refuge|women's aid) ..4 (panel|representative|manager sat|chief executive|member)
  (fire|road|patient|food|water|child|building|online|public|railway|community) safety
  community safety partnership
  (refuge accommodation|safety letters|felt safe|feel safe|road safety|community safety|brought to safety)
  animal sanctuary
  (idva) ..3 (notes)
  safety plan for her thoughts
  (family|funeral|bereavement|homicide) ..6 (advocate|advocacy|victim support)
  (aafda|advocacy after)
  (samaritans|childline|crisis) ..2 (helpline|line)
  took refuge in
  victim support's homicide
  advised by ..6
  (keep|kept) cctv
  not have gone to a refuge
  national (sources|helplines|charity)
  helplines reported
  refuge in (her|his|the|drink|work)
rule planned-with: how to keep safe was worked out with the person, or was not
  (talk~|speak~|discuss~|went through|go through|work~ out|worked through|drew up|drawn up|write down|wrote down|rehearse~|plan~|agree~|advise~|help~) ..11 (how|what|where|when|who) ..5 (she|he|they|her|him|to) ..10 (leave|leaving|go|do if|call|ring|run|hide|stay|escape|sleep|keep safe|get out|do when|turn to|get away|protect)
  (drew up|draw up|drawn up|wrote|made|agree~|work~|devise~|put together|prepared|go~ over|went over|rehears*) ..8 with (her|him|them|NAME|mr|mrs|ms|adult|victim|the) ..11 (what|how|where|plan|steps|list|if|arrangements)
  (plan|plans) ..9 (depended|relied|rested|hinged|turned|counted) ..5 (on|upon) ..12
  (practical|protective|safety|security) ..7 (measures|steps|precautions|arrangements)
  (changing|varying|altering) ..8 (route|routine|locks|lock|number|shifts|passwords) ..11
rule linked: linked with help, moved to safety, or left with a website
  signpost* ..9 (website|leaflet|helpline|service|services|support|charity|online|app|only|alone|nothing)
  (link~|connect~|put|putting|introduc~|join~|hook~) ..10 (in touch)? ..7 with ..11 (help|support|specialist|specialists|advocate|advocacy|caseworker|support worker|women's|charity|project|solicitor|adviser)
  (put|putting) ..8 in touch with ..9
  (telling|told|tells|know|knew|advised|shown) ..9 where ..8 (help|support|advice|safety|refuge) 
  (management move|managed move|emergency move|urgent move|priority move|safe address|confidential address|secret address|undisclosed address|cocooned|cocooning|cocoon|relocat*|safe accommodation|safe housing)
  (referral|referrals) ..5 (for|to) ..7 (advocacy|support|outreach|specialist|counselling for|independent|housing for|programme)
  (had|with|without|left|offered|given) ..1 (no|neither|nor|an?) ..2 (advocate|caseworker|safe address|safe place|safety plan|support worker|key worker|refuge place|keyworker)
  (follow up|safe|check in|welfare|return) (call|calls|contact|text|texts|visit) ..10 (landline|answered|voicemail|partner|he|unsafe|never|not|nobody|wrong|daily|weekly|each)
  (victims|victim|survivors|parents|women|men|people|those|older) ..9 (can|have|get|access|receive|reach|offered|given|find) ..9 (specialist|confidential|independent|expert|tailored) ..5 (advice|support|help|advocacy|service|services|counselling)
  (perpetrator|behaviour change) programme ..14 (partner|women's) ..9 (worker|support|linked|contact)
veto descriptions: what a service is, and jobs held | overlap
  (independent advisor|independent adviser) to the review
rule offered: what help was offered, found, fitted or left unsaid
  (abuse|violence|stalking|dv) ..5 (agency|organisation|organisations|project|practitioner|specialist|adviser|advisor|advisers|team|provider|charity|service|services|worker|workers) ..11 (refer*|contact*|offer*|rang|phoned|told|called|linked|accept*|declin*|visit*|number|met|support*|closed|wait*|never|not|no|put|helped|spoke)
  (refer*|contact*|offer*|rang|phoned|told|called|linked|accept*|declin*|number|put|support|never|not|no|without|nobody) ..9 (abuse|violence|stalking) ..5 (agency|organisation|organisations|project|practitioner|specialist|adviser|advisor|advisers|team|provider|charity|service|services|worker|workers)
  (offered|find|found|given|secured|arranged|booked|paid for|offer|provided) ..10 (refuge|hostel|hotel|safe|emergency|temporary) ..7 (place|space|room|accommodation|bed|house|flat|lodging)
  (nobody|no one|never|not|none) ..9 (offered|gave|told|mentioned|suggested|explained|pointed|directed) ..10 (helpline|refuge|options|choices|specialist|advocate|support service|advice service|where to)
  (declined|refused|accepted|turned down|wanted|would not accept|said no to|agreed to|said yes to|took up|consented to) ..10 (specialist support|referral|a referral|offer of support|support from|refuge|outreach|onward referral|advocacy)
  (letterbox|door|doors|windows|window|locks|gate|lighting|camera|cameras|alarm|bolts|peephole) ..9 (reinforced|sealed|strengthened|fitted|installed|secured|replaced|repaired|changed by|upgraded)
  (fitted|installed|reinforced|sealed|strengthened|supplied|issued|given) ..11 (letterbox|bolts|bolt|camera|cameras|lighting|alarm|alarms|pendant|tracker|locks|doorbell|phone for emergencies)
  (no|any|a|without|clear|written) ..5 (plan|plans) ..9 (leave|leaving|escape|safe|safety|released|release|if he came|came back|returned|turn up|turned up|get out)
  (specialist|expert|dedicated|independent|ongoing|emotional|practical|outreach) ..5 (support|advocacy|advice|help) ..11 (offered|not|never|no|given|declined|arranged|provided|received|refused|accepted|began|ended|wait*|came|sought|needed)
  (accompanied|went with|drove|escorted|helped) ..5 (her|him|them|NAME) ..10 (refuge|court|solicitor|another town|another city|safe|new flat|new home|safety|move|pack|leave)
  (advocate|support worker|idva|adviser) ..10 (allocated|assigned|visited|phoned|contacted|accompanied|stayed|helped|kept)
  (kept|keep|keeping) ..5 (her|him|them) safe ..11
  (safety|protection|protective) ..7 (measure|advice|package|steps|arrangements|planning|strategy)
rule help-close: help and what was done about it, close together
  (refer|referred|referral|referring|referrals|signposted|signposting|introduced|directed) ..11!(gp|physiotherapy|dermatology|mental|memory|camhs|cmht) (support|specialist|advocacy|refuge|outreach|charity|helpline|safe|safety|victims|victim|survivors|stalking)
  (support|specialist|advocacy|refuge|outreach|charity|helpline) ..11!(gp|mental|carers|and) (refer|referred|signposted|offered|declined|accepted|arranged|allocated)!for
  (plan|planning|planned|plans) ..11 (safe|safely|safety|leave|leaving|escape|flee|get away|get out|move out)!holiday
  (advised|advice|urged|encouraged|helped) ..8 to ..8 (leave|flee|escape|move out|get out|go to a refuge|stay safe|keep safe|seek an order|get an injunction|change the locks|ring 999)
rule left-with: what she was left with, or nobody thought of
  (officer|officers|police|nurse|doctor|gp|worker|midwife|receptionist|teacher|council|clerk|desk) ..9 (gave|give|handed|slipped|left|posted|passed|offered|pressed) ..8 (her|him|them|a|the)? ..8 (card|leaflet|number|list|sheet|slip|link|poster|pack|booklet) ..10
  (nobody|no one|never|not|none) ..8 (sat|sit|talked|talk|spoke|thought|worked|asked her|asked him) ..8 (down)? ..8 (with)? ..7 (her|him|them)? ..10 (how|where) ..5 (she|he|they|to) ..9 (get out|leave|sleep|go|be safe|keep safe|escape|live|turn|do if|would do)
  (alarm|alarms|grille|doorbell|shutters|security lights) ..9 (put in|put up|put on|fitted|installed|linked|added|replaced|supplied|mended)
  (employer|manager|school|college|university|work|landlord|company) ..9 (moved|changed|gave|arranged|let|walked|escorted|blocked|screened) ..11 (desk|shift|shifts|parking|door|entrance|rota|calls|car|room|timetable|reception|safe|branch)
veto institution-doors: doors of a ward, a prison or a unit | sentence
  (ward|prison|cell|cells|unit|hospital|hmp) ..14 (door|doors|window|windows)
  (door|doors|window|windows) ..14 (ward|prison|cell|cells|unit|hospital|hmp)
""")
}
