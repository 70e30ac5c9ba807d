extension RuleText.Source {
    /// The multi-agency system.
    static let system = RuleText.Source("System", """
theme information-sharing | role=system
rule shared: information passed, or not, within or between agencies
  (information sharing|sharing of information|share information|information exchange|information flow|flow of information|sharing information|data sharing|intelligence sharing)
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
class AG = police gp gps surgery practice practices school probation housing midwife visitor cmht team teams service services agency agencies trust mash cafcass idva hospital council court marac unit nurse social coordinator psychiatrist crisis hub refuge authority inspector licensing partnership commissioner landlord office foreman referrer recovery supervisor prison magistrates judge worker
rule passed-on: passed, or not passed, to those who needed it
  AG ..6!(did) (not|never|nobody|neither|nor|unaware|no) ..3 (told|informed|notified|aware|sent|copied|alerted|knew|know|received|given|sighted) 
  (not|never|nobody|none|no one|nor|neither|which nobody) ..4 (told|tell|informed|inform|notified|notify|shared|share|passed|pass|sent|copied|alerted|communicated|reported) ..5 (AG|on|stepdad|mother|who needed)
  (passed|passing|pass|shared|share|sent|send|copied|notified|notify|forwarded|relayed|circulated|disclosed|handed) ..6 (on to|to|with|by|between) ..4 (AG|agencies|one another|each other|gas fitters)
  (did|does|do) not ..3 (tell|inform|notify|share|pass|know|follow) ..5 (AG|on|them|that the)
  (was|were|had been) not (told|informed|notified)
  (gp|mother|stepdad|team|father|parents) not told
  nor the (health visitor|gp|midwife|police|school) knew
  neither the ..6 knew
  (notify|inform|tell) the (gp|police|school|practice|midwife|health visitor|partner)
  (firearms licensing|school|gp|police|surgery) ..4 (is|was|were) (notified|told|informed)
  (no route|different system|another system|another spelling|own system|service's system only|that service's system|silent on|not linked|never compared|cross border|different systems|secure mailbox|data protection|corner of the picture|half of the plan|both halves|held that information|neither file|without reference to)
  (information) ..6 (brought together|shared|exist*|passed|held)
  (each|every) ..6 (had|held|own) ..6 (part|corner|piece|picture|one part|own file|of the account|of it)
  (nobody|nothing|tells nobody|none of which) ..2 (was)? ..1 (passed|told|picked up the telephone)
  (asked|asks|asking) ..4 (neighbouring area|other force|gp|police|previous area) ..4 (for its|for|minutes|what)
  (passes|passed) (details|it|this|what|the) ..6 to
  (rang|telephoned) the (surgery|gp|police|school|social) ..4 (to say|so)
  (surgery|gp|practice) had it by
  (latest|most recent) (risk assessment|information|history) ..10 (before the court|before|shared|available)
  (heard|knew|known) ..6 (first we heard|after it was too late)
  (gave no reason to|no reason to) the referrer
  (police|officers|he|she) knew (nothing|of it)
  (knew|know) nothing of
  (marker|alert) ..10 (placed|notes) 
  (spoke|rang|submitted|told) ..12 (social work team|mailbox|surgery|school|before nine)
  (notices|records|file|history) ..4 (did not|never) follow
  (marac|police|pnc) ..6 (not known to|unknown to) the court
  not known to the court
  not one of the three knew
  (was|were) not linked
  the first we heard
  (safeguarding form|form|notice) ..12 so that the (surgery|gp|school)
veto told-friends: told to friends, the review or nobody in particular | overlap
  told (nobody|no one|anyone|us|his gp|her gp|police|officers|her sister|a friend|a colleague)
  (not aware|not known) of the local
  (never|not) told us
  (she|he) did not (know|tell) 
  (office|home office) was told
  not known to any agency
  (not told) ..4 of the review
  not told that they had met
  (no one|nobody) told (bethany|priya|her)
  (did not tell|told) the firearms
  (agency|agencies|services) ..2 (did not|not) (know|tell) (about|that|him|her) ..2 (right|form)

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
