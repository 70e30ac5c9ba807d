extension RuleText.Source {
    /// Multi-agency coordination.
    static let multiAgencyCoordination = RuleText.Source("multi-agency-coordination", """
class SYSTEMTOGETHER = together jointly collectively collaboratively alongside closely
class SYSTEMNUM = NUM two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty several many multiple numerous different separate

class SYSTEMAPART = apart alone singly separately single_handed single_handedly independently alongside in_parallel in_isolation side_by_side unaided on_their_own on_its_own by_itself
theme multi-agency-coordination | role=system keep-topic unless=definition,law,biography,contents,review-process 
rule named: joint work, or the want of it, spoken of by name
  (multi agency|multiagency|interagency|inter agency|joint|joined up|multi disciplinary|multidisciplinary|cross agency|coordinated|co ordinated|collaborative|collective|integrated|shared|partnership) ..8 (working|work|approach|response|plan|plans|planning|meeting|meetings|discussion|discussions|conference|visit|visits|home visit|assessment|assessments|coordination|co ordination|effort|action|ownership|management|decision|strategy|package|care plan|chronology|protocol|operation|contact)
  (coordinated community response|uncoordinated|unco ordinated|disjointed|fragmented|piecemeal|in isolation from|in silos|silo working|silos|think family|whole family|lead professional|lead agency|lead practitioner|lead worker|single point of contact|professionals meeting|professionals meetings|strategy meeting|strategy discussion|strategy meetings|network meeting|planning meeting|core group|case conference|child protection conference met|team around|multi agency meeting|mdt|"MDT"|"MASH"|"CCR"|round the table|around the table|round a table|around a table|round one table|overall responsibility|took the lead|take the lead|taking the lead|at cross purposes|hot potato|ping pong|pillar to post|desk to desk|merry go round|revolving door)
  (lack of|poor|no|better|good|effective|absence of|little|improve|improved|strong|close) ..8 (coordination|co ordination|liaison|joint|joined|partnership working|cooperation|co operation|collaboration|links|teamwork)
  escalation (procedure|policy|process) ..12 (partner|agencies|agency|between)
  (drawn|draw|bring|brought|bringing|pull|pulled|pulling|get|called|call) ..10 (everyone|everybody|agencies|services|them|others|professionals|people|the three|the two|the strands|partners) ..9 (together|round|around)
rule nobody-led: nobody led, or each thought that another did
  (no|nobody|no one|none|not one|never|without|neither) ..2 (single|one|overall|lead|agency|service|professional|person|organisation)? ..6 (coordinat*|co ordinat*|took the lead|took charge|in the lead|leading|in charge of the case|took responsibility|took ownership|owned|overview|joined up|convened|called a meeting|called them together|brought them together|hold the ring|held the ring|whole of it|pulled it together|whose job|overarching)
  (no|not one|without) ..2 (single|one|lead|named|key|overall|agency|person|professional|service) ..6 (lead|agency|professional|person|plan|worker|coordinator|service|co ordinator|whose job|in charge|who would have)
  (each|every|everyone|everybody|all|both|neither|others) ..8 (believed|assumed|thought|supposed|expected|presumed|understood|took it|meant|supposing|assuming|believing|thinking) ..6 (another|other|others|someone else|somebody else|else|was leading|was dealing|was managing|had her|had him|was already)
  (believed|assumed|thought|supposed|presumed|believing|assuming|took it) ..9 (that)? ..7 (the)? (SYSTEMAG) ..9 (leading|dealing|managing|speaking|doing|handling|responsible|in charge|holding|in the lead|would|visiting|already|monitoring|it was)
  (one|a single|lead) ..5 (agency|service|professional|person|worker|practitioner) ..9 (hold|lead|coordinat*|bring|oversee|responsible|in charge|asked to|named|own)
  (nothing|no one|nobody|no agency) ..9 (brought|bring|drew|joined|linked|tied) ..10 (together|facts|three|threads)
rule together: they met, visited or planned together
  SYSTEMAG ..9!(she|he) and ..9!(she|he|her|him) (SYSTEMAG) ..9!(she|he|not|never|were) (met|visited together|visited jointly|visit jointly|agreed|spoke every|spoke daily|planned|worked|joint|jointly|sat down|carried on separately|shared|liaised|made a plan|drew up)
  SYSTEMAG ..8!(she|he) (worked|working|work|came|met|meet|come|brought|sat|act|acted|planned|liaised|visited|talked) ..3 (SYSTEMTOGETHER|jointly|in isolation|separately|in parallel|side by side|as one|alone|independently|well with|closely with|with each other|each other|one another|within four hours|the same day)
  (between|amongst|among) ..5 (them|themselves) ..9 (SYSTEMAG) ..12 (SYSTEMAG)
  (agreed|decided|settled) ..5 (who|which of them|which one|between them) ..9 (would|should|was to|to) ..7 (lead|knock|call|visit|ring|see|go|speak)
  (joint|shared|agreed|single) ..5 (plan|approach|home visit|strategy)
  SYSTEMAG ..10 (rang|rings|telephoned) ..9 (to say)? ..10 (had been accepted|to agree|to plan)
  (effective|good|strong) ..5 (joint|partnership|working|links|liaison)
rule parallel: separate plans, handed from one to another
  (SYSTEMAG|each|both|plans|arrangements|processes) ..11!(she|he) (in isolation|separately|in parallel|on their own|independently of|apart from|without reference to|own separate|separate arrangements|separate plans|not joined)
  SYSTEMNUM ..7 (agencies|services|teams|plans|workers|professionals|systems|meetings|forums|sets|assessments|visitors|organisations|departments) ..10!(home) (no one|none of them|neither knew|nobody|contradict*|separate*|not one|another|other|never met|in two|in three|had a plan|had each)
  (neither|none|not one|no one) ..9 (knew|aware) ..9 (that)? ..7 (the)? (other|others|another|two)
  (none|neither|nobody) ..9 (read|seen|knew of) ..8 (another's|the other's|each other's|one another's)
  (passed|sent|handed|bounced|batted|shuttled|shunted|pushed) ..9 (around|back and forth|to and fro|from one|between|from desk|from team|from service) ..11 (to|between|and|services|teams|agencies|desks|departments|another|them|desk)
  (fell|fallen|falling|slipped|slipping|lost|dropped) ..9 (between|through) ..10 (and|services|teams|agencies|stools|cracks|gaps|gap|two|net|thresholds)
  (each|one|both) ..9 (of which|of whom)? ..10 (asked|told|said|insisted|wanted|required|waiting|waited) ..9 (the other|other to|other's|another)
  (would not|could not|refused to|declined to) ..5 (see|treat|accept|take|assess|work with|help) ..10 (until|while|unless|whilst|because) ..20 (would not|could not|refused to|declined to) ..5 (see|treat|accept|take|assess|work with|help)
  (people|team|service|services) said ..10 and ..8 the ..10 said
  (in turn|one at a time|each on its own|on its own by|case by case) ..12 (no plan|about him|different)
  at each (move|step|stage|handover) a new plan
  new plan ..9 (from scratch|each time|every time)
  (not|never) ..9 two professionals ..10 (talked|spoke|met)
  (assessments|plans|files|accounts|records) ..9 never (compared|matched|joined|brought together)
  plan with ..11 SYSTEMAG ..9 SYSTEMAG
  from ..9 (desk|team|service|office|department|door|agency) to ..9 (desk|team|service|office|department|door|agency)
rule handover: moving between areas, teams or child and adult services
  (transfer|transferred|transition|handover|hand over|handed over|receiving) ..9 (between|from|to|of|area|across) ..9 (area|areas|services|service|teams|team|authority|authorities|adult|adults|county|trust|case|border|borough|council|marac|co ordinator|was made|incomplete)
  no (transfer|handover|transition|hand over) ..11
weak several: several services are named in one breath
  (SYSTEMAG) ..6 (SYSTEMAG) ..5 and ..3 (SYSTEMAG)
  (police|gp|marac|mappa|probation|cmht|mash|social care|children's social care|adult social care|health|housing) ..12 (mappa|child protection conference|strategy|core group|cafcass|adult social care|children's social care|probation|cmht|substance misuse)
veto panel: the review panel itself, or other senses | overlap
  (review panel|panel|review|dhr) ..6 (multi agency|partnership)
  (multi agency) ..2 (statutory guidance|guidance for|risk assessment conference|public protection|review|panel|training)
  (community safety|safeguarding|safeguarding children|children) partnership
  joint (tenancy|account|mortgage|bank|names|home|review|commission*|targeted)
  (integrated care|integrated offender)
  shared ..2 (care|house|home|lives|child|tenancy)
  (brothers|uncles|cousins|sons|family) ..3 acted together
  (here|race|sex|maternity|disability) ..4 considered separately
  (partnership's|partnership) ..3 strategy
rule apart-or-joined: they worked apart, or as one
  (SYSTEMAG|they|each|all|both|plans) ..14!(she|he|panel|lived) (work~|carry|carried|carries|act|acts|acted|plan|planned|operate|operated|respond|responded|proceed*|ran|decide|decided|continue*) ..8 (on)? SYSTEMAPART
  (planned|decided|arranged|agreed|managed|settled|drawn up|closed|made) ..9 by ..9 (SYSTEMAG) ..5 (alone|only|on its own|by itself)
  (discharge|release|move|return|case|plan|planning|decision) ..10 (without|no) ..10 (SYSTEMAG) ..9 (or|and|nor) ..9 (SYSTEMAG|family)
  (plan|plans|demands|advice|messages|instructions|orders|appointments|interventions|pieces of work|services|work) ..14!(she|he) (pull~|clash~|conflict~|contradict~|overlap*|compete~|duplicat*|cut across|at odds|did not fit|against each other|crossed|confused)
  (joint) ..7 (enquiry|enquiries|investigation|investigations|interview|interviews|supervision|clinic|assessment|letter)!review
  (taf|tac|core group|team around|professionals|network|planning|strategy|care|discharge|multi agency|joint|mdt|cpa) ..8 (meeting|meetings|discussion|discussions|conference) ..11 (cancelled|never|not|no|postponed|called|held|held|convened|same day|different|invited|absent|agreed|attended|abandoned|stopped|lapsed)
  (co located|colocated|co location|multi agency hub|joint team|integrated team) ..11!(lives|lived|couple|they)
  (relay|baton|jigsaw pieces|tug of war|conductor|captain|steering|helm|ringmaster|traffic) ..12 (dropped|service|services|agencies|nobody|no one|case|passed|support|team)
  (could not|not|never|failed to|did not|unable to) agree ..10 (which|who|whose|on who|about who|how) ..11 (responsible|lead|pay|fund|own|take|hold|charge|job|case|act|visit)
  (nobody|no one|none|no agency|not one|neither) ..10 (took hold|gripped|steered|drove|owned|chaired|convened|pulled|tied|knit|stood back|coordinat*|led|brought) ..11 (case|it|together|plan|work|them|threads|whole|family|response|strands)
  (who|which|agency|service|team|person) ..9 (leads|lead|led|leading|coordinates|in the lead|holds the case|takes charge) ..10 (when|where|for|if|on|and|family|case)
  (two|three|NUM|several|different|separate|rival) ..8 (strategy|assessments|meetings|discussions|enquiries|plans|reviews|investigations|visits) ..14 (different|same|separate|each|apart|neither|unaware|teams)
  handover ..10 (between|lost|poor|incomplete|delayed)
  (SYSTEMAG) ..9!(she|he) and ..9!(she|he) (SYSTEMAG) ..9 (work~|plan~|act~|stood|move~|came|pull~|went|attend~) ..9 (together|hand in hand|as one|as a team|in step|in concert|in tandem|jointly)
  (nobody|no one|no agency) ..9 (took|taking) ..7 (hold|charge|the lead|ownership|responsibility|control|the reins)
  (child|child's|children's|adult|probation|care|mental health|housing) plan ..9 and ..9 (plan|order)
veto structures: the partnership as a body, the panel, other senses | overlap
  separate lives
rule strands: who owned it, who did what, and whether the strands agreed
  (lead|link|key|named|single|co ordinating|coordinating) ..5 (professional|agency|practitioner|coordinator) ..9
  SYSTEMNUM ..8 (agencies|services|professionals|organisations|teams|departments) ..10!(she|he|panel|report|review) (no|none|without|each|never|nobody|neither|but) ..11 (plan|lead|spoke|met|together|other|another|whole|picture|overview|knew|own|coordinat*|meeting)
  (convened|convene|called|chaired|held|arranged) ..8 (a|an|the|no|any) ..8 (professionals|agencies|network|multi agency|complex case|joint|planning|strategy) ..7 (meeting|conference|discussion|forum|group)
  (nobody|no one|never|not|no) ..10 (convened|called|convene|call|arranged|held|hold) ..9 (meeting|conference|discussion|case conference|round table) ..8
  (joint|combined|concerted|united|collective) ..5 (visit|visits|effort|efforts|response|working|action|front|operation|work|plan|approach|safety plan)
rule side-by-side: how the services worked, close together
  (agencies|services|professionals|teams|organisations|partners|departments|practitioners|workers) ..9!(she|he) (together|jointly|alone|separately|apart|independently|individually|singly|collectively|unilaterally|coordinat*|cooperat*|collaborat*)
  (agency|service|team|professional|practitioner|worker|organisation) ..10!(she|he) (own|separate|another|other) ..5 (plan|plans|agenda|part|piece|focus|work|business|problem|goals|remit)
rule threads: nobody held the threads; each in its own room
  (each|every|both) ..8 (agency|agencies|service|services|team|teams|organisation|professional|worker|department|side) ..10!(she|he) (kept|stuck|stayed|held|did|went|looked|attended|saw|minded|remained|worked|dealt) ..8 (to|at|after|with|in|only)? ..8 (its|their|his|her) own ..9
""")
}
