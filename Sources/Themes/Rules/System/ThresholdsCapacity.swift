extension RuleText.Source {
    /// Thresholds, waiting lists and resources.
    static let thresholdsCapacity = RuleText.Source("thresholds-capacity", """
class SYSTEMHELP = team teams service services support funding budget provision post posts staff staffing hours care help clinic unit ward programme scheme group refuge project course grant places place beds bed respite worker workers advocacy organisation centre outreach transport nurse nurses officers counselling court
theme thresholds-capacity | role=system keep-topic unless=definition,law,biography,contents,review-process,research 
rule threshold: a threshold or a rule of entry that kept help away
  (not|never|below|under|beneath|short of|fell|falls|outside|without|nor|fail*|less than|nowhere near) ..6 (threshold|thresholds|criteria|eligib*|criterion)
  (threshold|thresholds|criteria|eligibility|criterion|remit|bar) ..7 (not|too high|high|raised|reached only|unmet|applied rigidly|misunderst*|inconsisten*|unclear|differed|strict|rose|moved)
  (ineligible|not eligible|screened out|not a priority|no priority need|low priority|not priority|did not qualify|not qualify|adequately housed|no duty to)
  (too|not) ..5 (young|old|ill|unwell|well|high|low|complex|risky|sick|bad|drunk|chaotic|stable|severe|serious|frail|able|mild) ..7 (enough)? (for|to be) ..9 (the|that|this|any|a|them|our|us|service|services|team|clinic|helped|taken|project)
  (not|too) ..5 (ill|bad|unwell|poorly|sick|urgent|serious|old|young|high risk|at risk|complex|severe) enough
  (wrong side of the (river|road|line|boundary|border|street)|wrong postcode|wrong area|wrong diagnosis|not ill enough|fell outside|falls outside|outside the area|outside its|outside their)
  (needed|needs|required) ..5 (fourteen|14) ..12 (do more|anyone|referral|help)
  (recourse to public funds|no recourse)
rule wait: people waited
  (waiting|wait) ..5 (list|lists|time|times)
  (wait|waits|waited|waiting|delay|delays|delayed) ..9 (of|was|is|for|stood at|took|nearly|about|over|some|up to) ..9 (SYSTEMNUM|a|the better part) ..8 (day|days|week|weeks|month|months|year|years)
  (SYSTEMNUM) ..5 (day|week|month|year) ..5 (wait|waiting|waits|delay|backlog)
  (waited|waiting|waits|wait) ..5 (SYSTEMNUM|a) ..7 (weeks|months|days|year|years|month) ..12 (assessment|appointment|service|counsel*|therap*|refuge|allocat*|programme|referral|support|team|care|treatment|help|idva|carer|worker|bed|place|chair|nurse|hearing|interpreter)
  (come|seen|see|visit|call|assessed) ..8 in SYSTEMNUM ..5 (weeks|months)
  (took|taking|take) SYSTEMNUM (weeks|months) (to)? ..9
  (beg|begged|begging|rang|asked|asking|chased|pleaded) ..6 (for) ..2 (weeks|months|years)
  (told|promised|said) ..10 (a|the) (waiting)? list
  (top of the list|joined the queue|in the queue|taken off the books|off the books|others waiting|unallocated|awaiting allocation|not been allocated|never allocated|not allocated)
  (call back|callback|response) ..9 within ..8 (working)? days
rule turned-away: a referral rejected, somebody turned away
  (referral|referrals|homeless application|request for|requests for|referred) ..9!(he|she) (rejected|refused|turned down|not accepted|bounced|returned|screened out|sent back|knocked back|was declined|were declined|been declined|declined by|declined because|declined as)
  (rejected|refused|turned down|declining|declined|rejecting) ..5 (the|a|two|three|her|his|this|each|both|NUM) ..7 (referral|referrals|homeless application)
  (team|service|services|cmht|clinic|hostel|ward|scheme|programme|course|refuge|refuges|project|provider|camhs|asc|social care|trust|iapt|housing|council|nursing home|care home) ..9!(she|he|they) (would not|could not|declined to|refused to|not able to|unable to|not) ..7 (accept|take|see|treat|work with|admit|assess|house|fund)
  (refuge|refuges|hostel|hostels|services|three places|two places|places) ..7 (declined|refused|turned) ..2 (her|him|them|away)
  (turned away) ..9 (refuge|refuges|because|as|from|by)
  (not in|no) priority need
  (had no|no|has no) ..5 (duty|remit|responsibility) ..10
rule full: no bed, place, staff or time
  (no|lack of|insufficient|reduced|little|limited|neither|short of|shortage of|few|only one|none) ..2!(further|other) (capacity|resources|funding|beds|bed|spaces|vacancy|vacancies|availability|resource|slots|units to send|cars|respite|staff available|officers available|appointments|grant|provision)!to
  (refuge|refuges|ward|hostel|service|scheme|course|clinic|course|unit|places|group|shelter|all|centre|list) ..3 (full|fully booked|oversubscribed|at capacity|over capacity|closed to new|closed to referrals|had closed|had ended|shut down|shut its|decommissioned|was cut|been cut|lost its)
  (post|posts|role|vacancy|position|place) ..11 (vacant|unfilled|empty|not replaced|not filled|not covered|frozen|lost|cut|deleted|since)
  (vacant|unfilled|not been replaced|not replaced|half strength|short staffed|short of staff|understaffed|under staffed|thinly stretched|overstretched|overwhelmed by|under resourced|underfunded|under funded|agency staff|staff turnover|turnover of|sickness absence|staff shortages|staffing levels|staffing shortage|staff shortage|austerity|budget cuts|postcode lottery|short term funding|decommissioned|recommissioned|oversubscribed|backlog|backlogs|unallocated)
  (carried|carrying|carry|managed|managing|average|given) ..10 (SYSTEMNUM) ..8 (cases|clients|patients|families|referrals|forms|offenders)
  SYSTEMNUM ..4 (cases|clients|patients|families|referrals) ..2 (each|per worker|at once|at a time|per|against|on her|on his|on their)
  (gap|gaps) ..9 (provision|service|services|commissioning|funding|cover|between those|they fell into|between services|in that gap|of provision|support)
  (no|nowhere) resource ..8 available
  (newly qualified|newest worker|newest) ..12 (heaviest|cases|thirty|forty|NUM)
  (SYSTEMNUM|a) ..5 (vacancies|vacancy|vacant posts|unfilled posts)
  (bed|beds|room|place|places) ..9 (needed|wanted|required) ..9
  (demand|referrals|caseloads|volume) ..9 (doubled|trebled|risen|rose|grown|grew|outstripped|exceeded|increased) ..9
rule no-service: there was no such service, or it ended with its money
  (no|not a|not any|nowhere|neither|none) ..11 (service|services|provision|programme|programmes|course|refuge|bed|group|clinic|scheme|project|advocate|idva|interpreter) ..9 (available|existed|exist|in the area|in the county|for men|for older|locally|commissioned|for perpetrators|nearby|open|for miles|miles|in the borough|in that county|on offer|for couples|ran)
  (there was|there is|there were|there being) ..5 (no|none) ..11 (service|programme|course|clinic|provision|group|refuge|respite|for men|nearer|to refer)
  (service|services|programme|programmes|provision|refuge|scheme|course|clinic) ..11 (did not exist|does not exist|not exist|not available|unavailable|not offered|not commissioned|not funded|not provided|existed only|in another country|in another county)
  (nearest|closest) ..11 (miles|mile|counties|county|hours away|away|hours off)
  (service|programme|course|refuge|bed|room|place|advocate) ..11 (SYSTEMNUM|forty|hundred) miles
  (grant|funding|contract|funds|fund|budget|pilot|lottery|commission|cash) ..11 (ran out|run out|ended|withdrawn|cut|finished|expired|stopped|not renewed|dried up|lapsed|ceased|exhausted|reduced|lost|come to an end|refused|nobody had)
  (ended|cut|withdrawn|withdrew|closed|lost|axed) ..10 (fund|funding|grant|service|course|contract|scheme|day centre|respite|day service)!in
  (nobody|no one|not|never) ..8 (funded|commissioned|resourced)
  (day centre|day service|respite|transport|group|service|course|programme|clinic|project|scheme) ..10 (had closed|closed down|shut|stopped|had ended|withdrawn|ceased|folded|was cut)
  (neither|none|not) ..9 (was|were) available
rule should-fund: a lesson or recommendation to commission or fund | only-in=recommendations,action-plan,lessons,conclusions,analysis,qa-letter
  (should|must|to|commissioners|board|partnership|commissioner|council) ..9 (commission|fund|resource|secure|extend|increase|reinstate|expand|invest in|establish) ..11 (service|services|provision|places|place|beds|bed|bed spaces|advocacy|programme|idva|idvas|scheme|post|posts|fostering|refuge|refuges|support|resource|worker|workers|funding|capacity|project|course|centre|clinic)
  (long term|sustainable|sustained|secure|adequate|multi year|recurrent) ..8 funding
weak wl: a list, a queue, a long time
  (waiting|wait|waits|queue|delay|delays|backlog|demand|pressures|resources)
veto other: mental capacity, or other senses | overlap
  (mental|executive|lack of mental|lacked) capacity
  (capacity) (assessment|assessments|to (make|consent|decide|refuse|understand|choose))
  (evidential|code test|charging|criminal|pain|scoping|front) threshold
  (threshold|criteria) ..4 (marac|door|house|home|right to know|disclosure)
  (commissioned|commission) ..3 (review|dhr|report|chair|author|this)
  no bed in the
  (she|he|NAME) ..2 declined (a|the) referral
  (orthopaedic|physiotherapy|dermatology) referral refused
  on the caseload
  waiting ..3 (outside|for her|for him|at the|in the|room|when)
  (held|had) capacity
  officer ..6 budget
  (he|she) (waited|waits) ..6 (outside|until)
  school* ..3 closed
rule cut-back: the service was cut, closed, thin on the ground
  SYSTEMHELP ..7!(she|he|her|his|knife) (been|was|were|being|had|is) ..4 (halved|slashed|reduced|withdrawn|frozen|scaled back|cut|axed|pared|thinned|stretched|overwhelmed|swamped|depleted|disbanded|discontinued|suspended|closed down|wound up)
  (fund|funding|grant|budget|contract|commissioning) ..11!(she|he|benefit) (withdrawn|cut|ended|lapsed|lost|reduced|stopped|ran|expired|halved|gone|not renewed|dried)
  (sickness|vacancies|vacancy|turnover|absences|leavers|resignations|churn|shortages|shortage|maternity leave) ..10 (worker|workers|nurses|nurse|officers|officer|team|staff|judges|doctors|caseload|caseloads|cover|covered|meant)
  SYSTEMNUM ..8 (workers|social workers|key workers|officers|nurses|coordinators|doctors|psychiatrists|care coordinators|midwives|managers|visitors) in ..9 (months|weeks|years|year|month)
  (too few|not enough|so few|scarce|scarcity of|shortage of|want of|lack of|insufficient|fewer|no spare) ..8 (judges|staff|beds|workers|officers|nurses|interpreters|rooms|places|cars|hours|doctors|appointments|social workers|psychiatrists|therapists|advocates|money|funds|slots|units|spaces|carers)
  (court|tribunal|clinic|service|team|list|surgery|unit|ward|refuge|council) ..8 had no ..8 (date|slot|space|room|judge|place|appointment|appointments|bed|beds|money|worker|staff|one)
  (service|services|support|help|refuge|clinic|group|programme|course|provision) ..9 (beyond|out of) ..7 (her|his|their) reach
  (met|meet|coped|cope|kept up|keep up|keep pace|managed|outran|outstripped|swamped) ..9 (with|by)? ..8 demand
  (given|had|recruited|with|taken on|gained|funded|extra|more) ..5 (more|extra|additional|two more) ..5 (staff|money|workers|beds|nurses|funding|hours|advocates|posts)
  (no|not|never|only) ..9!(report|review) (commissioned|funded|provided|resourced) ..10 (in|for|locally|since|across|beyond|there|by|to|until)
  nowhere ..7 (for|to|that|in) ..16 (place|take|send|safe|refer|put|other than)
  (over|at|above|exceed*|beyond|twice|double) ..8 (capacity|its capacity|safe limits|safe level|the recommended|establishment|occupancy)
  (caseload|caseloads|workload|workloads) ..9 (double|doubled|twice|high|heavy|SYSTEMNUM|unmanageable|too|full|exceeded|safe)
rule shut-out: a line, a place or a rule that kept them out
  (lived|living|lives|address|home|moved|flat|house|gp|registered) ..9 (over|across|outside|beyond|wrong side|past|out of) ..9 (boundary|border|catchment|county line|city limits|area|district)  ..9
  (closed|refused|not|declined|rejected|could|ended|turned|because|since|as) ..10 (over|across|outside|beyond|wrong side of|out of) ..9 (boundary|border|catchment|its area|the area|their area|district)
  (below|under|beneath|short of|reach|reached|reaching) ..9 (line|level|bar|cut off|cutoff|tier) ..11 (for|of|at|to|set|statutory|action|intervention|help|support|which)
  (bar|entry|gate|hurdle|test|level|door) ..9 (set|was|placed|pitched|kept|too|so) ..7 (so|too|very|that|high) ..5 (high|narrow|strict|steep|low|tight) ..9
  (programme|service|group|refuge|scheme|course|clinic|unit|team|project|hostel|ward) ..9!(she|he) (took|takes|take|accepted|accepts|open to|saw|sees|catered|caters|worked|works|helped|helps|admitted|admits|reserved|limited|restricted|for) ..8 (only|solely|just|to those|none) ..10
  only ..8 (people|men|women|those|patients|adults|victims|cases|couples|families|clients) ..10 (accepted|eligible|taken|seen|helped|served|allowed|qualif*|considered|admitted)
  (bounced|knocked|batted) back ..10 (once|twice|three|to|times|by|with|as|because)
  (request|referral|application|form|case|bid) ..16!(she|he) (bounced|rejected|knocked back|turned down|refused|returned|sent back|screened out|not taken|not picked up|timed out|struck off|batted back|not accepted)
  (single|one|weekly|monthly|fortnightly|rural|two) ..8 (clinic|bus|buses|session|surgery|drop in|outreach) ..11 (reach|week|month|only|miles|away|a day|far)
  (no|any|without) ..7 (appointment|appointments|slot|slots|place|places|bed|vacancy|date) ..9 (for|before|until|till) ..9 (SYSTEMNUM|the following|next|a) ..8 (days|weeks|months|year|spring|summer|autumn|month|january|march)
  (offer~|seen|appointment|assessment|allocat*|date|start*) ..9 referred ..9
  (closed|discharged|case closed|ended) ..10 (because|since|as|for|after) ..11 (boundary|threshold|criteria|age|moved|missed|full|pressure|SYSTEMNUM sessions|funding|targets|limit|demand)
veto not-service: not a service's limits | overlap
  (pain|boredom|threshold for anger|low threshold for) ..1
  full code
  on the threshold of ..4 (house|home|room|door|adult*)
rule rationed: help was for some only, at some hours only, or after something else first
  (only|just|solely|reserved) ..9 (high risk|highest risk|crisis|emergencies|severe|acute|urgent|gravest|most serious) ..11
  (medium|standard|lower|low|moderate) risk ..11 (no|not|nothing|could not|without|waited|outside) ..9 (service|support|idva|advocate|help|contact|offer|worker|visit|funded|eligible|room)
  (no|not enough|any) ..7 (money|funds|funding|budget|resources|staff|room|space|beds|places|workers) ..8 (for|left|available|until) ..10
  (too (early|late|soon|complex|chaotic|risky|young|old|well|mild|minor)) ..8 (for|to) ..9 (team|service|services|refuge|programme|help|support|intervention|accept*|unit|clinic|referral|therapy|group)
rule short-supply: a service, and that it was short, full, late or refused, close together
  SYSTEMHELP ..8!(she|he|him|her|his|they|knife) (full|unavailable|oversubscribed|overstretched|delayed|scarce|stretched|understaffed|halved|withdrawn|rejected|lacking|insufficient|inadequate|vacant)
  (shortage|shortages|scarcity|lack|absence|dearth|want|paucity) of ..9 (beds|bed|staff|places|place|provision|services|service|capacity|resources|resource|funding|workers|officers|nurses|interpreters|refuges|refuge|accommodation|housing|appointments|social workers|options|programmes)
  (waited|waiting|wait|queued) ..11!(police|she|he) (appointment|hearing|operation|diagnosis|allocation|housing|therapy|counselling|detox|rehab)
rule supply: nobody or nothing was to be had, or not for long, or not for such as these
  (declined|refused|rejected|turned down|closed|screened out|ended|stopped) ..8 (on the ground|on the grounds|on the basis|because|since|as) ..12 (risk|needs|age|area|address|criteria|capacity|high enough|serious enough|severe|diagnosis|staff|funding|drinking|level|resources|local|priority)
  (lost|lose|losing|loses) ..5 (its|their|all|most of its) ..7 (grant|funding|contract|money|staff|worker|workers|premises|building|post|posts|manager)
""")
}
