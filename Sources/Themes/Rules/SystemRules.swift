extension RuleText.Source {
    /// The multi-agency system.
    static let system = RuleText.Source("System", """
theme information-sharing | role=system
rule shared: information passed, or not, within or between agencies
  (information|intelligence|concerns|concern|details|knowledge|history|records|referral|disclosure|disclosures|facts|risk|risks|findings|outcome|report|reports|letter|notification|notifications|this|it|these|assessment|plan|decision|what she|what he|incident|incidents|alert|background|allegation|threats|diagnosis|discharge summary|arrest|release) ..8 (shared|share|sharing|passed|pass|passing|exchanged|exchange|forwarded|communicated|disclosed to|relayed|told|sent|reached|reach|requested|notified|withheld|available to|not known to|conveyed|handed over|copied|transferred|not given|flowed|flow|lost between)
  (shared|share|sharing|passed|pass|passing|exchanged|exchange|forwarded|communicated|communicate|relayed|sent|notified|notify|informed|inform|told|tell|alerted|alert|copied) ..8 (information|intelligence|concerns|with|between|to|agencies|gp|police|social care|school|services|midwife|health visitor|probation|housing|each other|one another|other agencies|partners|across|cmht|practice|mental health|anyone|nobody|no one)
  (information sharing|sharing of information|share information|information exchange|information flow|flow of information|sharing information|data sharing|intelligence sharing)
  (not|never|nor|no|nobody|none|neither|without|was not|were not|had not|did not) ..4 (shared|share|passed|pass|told|tell|informed|inform|notified|notify|communicated|aware|alerted|copied|forwarded|sent|made aware|relayed|known to|included in|sighted|privy|connected|linked|joined|advised|disclosed|invited|party|seen by|given|requested|sought|checked with|consulted|request)  ..6 (gp|police|social|school|service|services|agencies|agency|team|probation|housing|of|that|with|about|to|by|cmht|hospital|midwife|practice|anyone|each|other|health|mental|idva|trust|children's|about)
  (gp|police|social care|social worker|school|services|probation|housing|health visitor|midwife|cmht|mental health|hospital|agency|agencies|practice|team|trust|council|idva|adult social care|children's services|crisis team|nursery|officers|nurse|clinicians|psychiatrist|teams|surgery|court|prison|staff|refuge) ..5 (not|never|unaware|no knowledge|did not know|had no|unsighted|knew nothing|were unaware|was unaware) ..4 (told|informed|aware|know|knew|notified|of|that|information|copied|sent|given|advised|knowledge|sighted|record|about|made aware|invited|asked|alerted|seen)
  (each|every|different|several|one|no) ..2 (agency|agencies|service|services|professional|team|teams|part|held|single) ..8 (held|hold|piece|pieces|part|parts|knew|jigsaw|picture|fragment|fragments|own|knowledge|had)
  (jigsaw|whole picture|full picture|fuller picture|complete picture|bigger picture|silo|silos|siloed|silo working|joined the dots|join the dots|joined up|pieced together|holistic picture|lost in translation|fell between|two halves)
  (consent|gdpr|data protection|confidential*|privacy) ..14 (share|sharing|shared|barrier|misunderst*|override|overrid*|prevent*|inform*|disclos*|police|agencies|reluct*|refus*|fear|wrongly|public interest)
  (cross border|cross boundary|out of area|moved area|moved from|previous area|another force|other force|neighbouring force|two forces|another area|another county|two local authorit*|neighbouring county|county boundary) ..16 (inform*|record*|shar*|transfer*|know*|knew|told|pass*|pass|check*|history|aware|notif*|request*|intelligence|follow*|file)
  (third party|anonymous) ..3 (information|report|reports|referral) ..8
  (letter|email|fax|referral|discharge summary|report|form|notification|copy) ..8 (never|not|did not|late|lost|went to|wrong|unread|filed) ..6 (arrive*|reach*|received|sent|read|seen|opened|gp|actioned|practice|inbox)
veto report: sharing of the report, or other sharing | overlap
  (report|review|terms of reference|draft|findings of the review|learning|recommendations|overview|learning from this review) ..8 (shared|share|sent|circulated|disseminat*)
  (shared|share) ..2 (house|flat|home|kitchen|drive|address|bed|room|tenancy|accommodation|care|interest|interests|parental|custody|a home|the home|a house|the house|with her (partner|husband|son|sister|mother))
  (home|house|flat|address|bedroom) ..3 (they|he|she)? ..1 shared
  (told|tell|telling|informed|inform|share|shared|sent) ..3 (her sister|her mother|his mother|a friend|her friend|friends|her daughter|family|him|his wife|her husband|the review|the panel|the chair|her|the court|the jury)
  (images|photographs|pictures|photos|video|videos|location) ..4 shared
  shared ..3 (images|photographs|photos|pictures|location|video)
  sharing ..2 (location|images|a house|a home)

theme marac | role=system
rule marac: the multi-agency risk assessment conference used, missed or of what quality
  (marac|maracs|"MARAC"|multi agency risk assessment conference|marac's) ..10
veto list: its row in a list, a job or a panel seat | overlap
  (marac) ..2 (coordinator|co ordinator|administrator|chair|representative|lead|manager|stands|steering) ..4 (panel|was a member|sat|attended the panel|for|from|of|and)
  (chair|coordinator|member|manager|head) ..4 (of|for) ..4 marac
  (mappa|matac) (and|or)? marac
  marac (multi agency|is a|are a|is the|a multi)
  marac ..3 (mappa|matac) (and|or)

theme dvds | role=system
rule scheme: the right to ask or to know was used, considered or overlooked
  (clare's law|clares law|dvds|"DVDS"|domestic violence disclosure scheme|domestic abuse disclosure scheme|disclosure scheme|right to ask|right to know) ..10
  (disclosure) ..8 (his history|his past|his previous|previous partners|past violence|previous convictions|under the scheme|right to)
  (told|warned|informed|known|knew|learned|discovered) ..6 (about|of) ..3 (his|the perpetrator's|her new partner's|partner's) ..2 (history|past|convictions|previous|record) ..6 (disclos*|police|scheme|application|clare*)
veto other: barring and court disclosure | overlap
  (disclosure and barring|"DBS"|disclosure officer|prosecution disclosure|schedule)

theme multi-agency-coordination | role=system
rule together: how services worked together, who led, whether plans joined up
  (multi agency|multiagency|interagency|inter agency|joint|joined up|partnership|multi disciplinary|multidisciplinary|cross agency|coordinated|co ordinated|collaborative|collective|integrated|shared) ..4 (working|work|approach|response|plan|plans|planning|meeting|meetings|discussion|discussions|conference|forum|strategy|visit|visits|assessment|assessments|coordination|co ordination|oversight|process|arrangements|effort|action|ownership|panel|team|hub|management|decision|strategies|conversation|understanding|care|package|care plan|professionals)
  (coordinated community response|coordination|co ordination|coordinate|coordinated|coordinating|uncoordinated|unco ordinated|joined up|disjointed|fragmented|piecemeal|parallel|in isolation|silo|silos|silo working|think family|whole family|lead professional|lead agency|lead practitioner|key worker|lead worker|single point|professionals meeting|strategy meeting|strategy discussion|strategy meetings|network meeting|case conference|team around|multi agency meeting|mdt|"MDT"|"MASH"|"MAT"|"CCR"|round the table|around the table|overall responsibility|ownership|took the lead|take the lead|taking the lead|no lead)
  (no|nobody|no one|not|none|without|never|lack of|neither) ..6 (single|one|overall|lead|agency|service|professional|held|took|coordinat*|joint|together|responsib*|ownership|overarching|joined|convened|called a meeting) ..8 (lead|responsib*|whole|coordinat*|together|picture|ownership|plan|overview|oversight|agencies|services|meeting|joined|view|charge|case|approach)
  (each|every|several|separate|different|individual|many|six|five|seven|four|eight|nine|multiple|numerous) ..2 (agency|agencies|service|services|professional|professionals|team|teams|organisation|organisations) ..12 (separate*|own|alone|isolat*|independent*|parallel|without reference|not|assumed|coordinat*|together|plan|plans|different|another|involved|nobody|none|working|but)
  (agencies|services|professionals|teams|partners|organisations|police and|health and|disciplines) ..8 (worked|working|work|came|met|meet|come|brought|sat|act|acted|planned|liaised|liaise) ..4 (together|jointly|alongside|in isolation|separately|in parallel|side by side|closely|well together|as one|alone|around|collectively|in silos|independently)
  (handed|passed|passing|referred|bounced|sent|moved|transferred) ..6 (from|between|around|back and forth|to) ..4 (agency|service|services|team|agencies|teams|one|area|pillar|post)
  (transition|transfer|handover|hand over) ..4 (between|from|to|of) ..8 (area|areas|services|teams|authorit*|adult|team|county|trust|case)
  (liaison|liaised|liaise|communication|communicated) ..4 (between|with|across) ..6 (agencies|services|teams|police|gp|social|mental|health|housing|probation)
veto panel: the review panel itself | overlap
  (review panel|panel|review|dhr) ..6 (multi agency|partnership)
  (multi agency) ..2 (statutory guidance|safeguarding hub referral|guidance for|risk assessment conference|public protection|review|panel|training)
  (community safety|safeguarding|safeguarding children|children) partnership
  (lead|leading) (to|up)
  joint (tenancy|account|mortgage|bank|names|home|review|commission*|targeted)
  (integrated care|integrated offender)

theme thresholds-capacity | role=system
rule demand: thresholds, waiting, funding or gaps limited help
  (threshold|thresholds|criteria|criterion|eligibility|eligible|ineligible|remit) ..8 (met|meet|not|too high|high|below|under|did not|raised|screen*|reject*|declined|refused|reached|applied|closed|accepted|misunderst*|inconsisten*|interpret*|care act|unclear|for|satisfied|outside|fell short|set)
  (met|meet|meeting|below|under|reach|reached|outside|fell|crossed|satisfied|satisfy|raised|not) ..5 (threshold|thresholds|criteria|remit|eligibility)
  (waiting|wait|waited|waits) ..4 (list|lists|time|times|months|weeks|for|of|nine|six|four|eight|NUM|period) ..10 (weeks|months|list|therapy|service|idva|assessment|appointment|counselling|refuge|allocation|programme|referral|support|team|psycholog*|care|trauma|year|bed|treatment|help|diagnosis)
  (no|limited|lack of|insufficient|reduced|without|full|at|over|stretched|beyond|little|not have the) ..2 (capacity|resources|resource|funding|provision|beds|bed|spaces|places|staff|availability|vacancies|appointments|service available|specialist provision)
  (caseload|caseloads|workload|workloads|staff shortage|staff shortages|staffing|short staffed|shortage|shortages|vacancy|vacancies|unfilled|sickness absence|turnover|demand|overstretched|stretched|under resourced|underfunded|under funded|short term funding|funding|decommissioned|recommissioned|commissioned|commissioning|commission|commissioners|austerity|cuts|budget|resource|resources|resourcing|backlog|backlogs|gap in provision|gaps in provision|gap in service|service gap|postcode lottery|out of area|unallocated|allocation|agency staff|locum|locums|pressure on|capacity issues|capacity within|high volume|volume of) ..8
  (referral|referrals) ..6 (rejected|declined|refused|turned down|not accepted|bounced|returned|closed|screened out|sent back)
  (did not|would not|not|could not) ..3 (accept|take|offer|provide) ..5 (referral|referrals|because|who|people with|cases|anyone|patients|women with|men)
  (no|not|nothing) ..4 (service|services|provision|programme|refuge|bed|support) ..6 (available|existed|in the area|in the county|for men|for older|locally|that could|who could|accepted|commissioned|for perpetrators|nearby|open)
veto mental: mental capacity, or other senses | overlap
  (mental|executive|lack of mental|lacked) capacity
  (capacity) (assessment|assessments|to (make|consent|decide|refuse|understand))
  (evidential|code test|charging|criminal|pain|scoping|front) threshold
  threshold test
  (marac) ..3 threshold
  threshold ..3 (door|house|home)
  (commissioned|commission) ..3 (review|dhr|report|chair|author|this)
  (review|dhr|report|partnership) ..4 commissioned
  (on|in|at|of|to|take|took|had|upon|demand) ..1 (him|her|his demands)
  (demands|demand) ..3 (money|cash|sex|his|her|that|he|she|for money|to know)
  waiting ..3 (outside|for her|for him|at the|in the|room|when)
  wait ..3 (until|outside|and see)
  (state|benefit|public|legal) fund*
  recourse to public

theme covid-19 | role=system
rule pandemic: the pandemic changed risk, contact or services
  (covid|coronavirus|pandemic|lockdown|lockdowns|shielding|shielded|furlough|furloughed|social distancing|restrictions|covid 19|stay at home|bubble|support bubble|self isolat*|clinically vulnerable) ..30
  (during|because of|due to|owing to|after|first|second|third|national|before) ..3 (covid|lockdown|pandemic|coronavirus|restrictions)
veto meeting: the panel met online, or the review was delayed | sentence if=review-process
  (covid|coronavirus|pandemic|lockdown|restrictions)
veto panel: the panel met online, or a death from it | overlap
  (panel|review|inquest|trial|meeting|meetings|publication|chair|hearing|report|interviews) ..20 (covid|coronavirus|pandemic|lockdown|restrictions)
  (covid|coronavirus|pandemic|lockdown|restrictions) ..14 (panel|inquest|trial|review process|the review|publication|virtual meeting|microsoft teams)
  (died|death) ..4 (of|from|with) ..2 (covid|coronavirus)
  (bail|licence|reporting|dietary|driving|mobility) restrictions
""")
}
