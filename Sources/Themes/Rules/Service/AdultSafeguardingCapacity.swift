extension RuleText.Source {
    /// Adult safeguarding and mental capacity.
    static let adultSafeguardingCapacity = RuleText.Source("adult-safeguarding-capacity", """
class SAFEGUARDWHO = social_worker social_workers social_care asc adult_services care_coordinator care_co_ordinator council duty_worker duty_social_worker carers care_workers care_agency care_company home_carers district_nurse community_nurse care_home care_manager support_worker assessor ward hospital_team discharge_team warden
theme adult-safeguarding-capacity | role=agency keep-topic unless=biography,definition,law,contents 
rule safeguarding: adult safeguarding considered or not
  (safeguarding) ..9 (adult|adults|concern|concerns|referral|referrals|alert|alerts|enquiry|enquiries|plan|response|duty|duties|threshold|adults team|procedures|meeting|investigation|raised|adult review|process|strategy|notification|matter)
  (adult|adults) ..7 (safeguarding|at risk|protection) ..10
  (section 42|"S42"|s42|adult at risk|vulnerable adult|adults at risk|making safeguarding personal|"SAR"|"SAB"|multi agency adult|safeguarding adults)
  s 42 ..10
  (asc|adult social care|adult services|adults social care) ..12!(children's|children) (assess*|concern|closed|enquiry|visit|visited|did not|alone|private|privately|needs|capacity|care plan|package|declined|safeguard*|case|asked)
rule care-needs: care and support needs assessed or not
  (care act|care and support needs|care and support|care needs|needs assessment|section 9 assessment|care package|package of care|unmet needs|self neglect|self neglecting|independent advocate|care act advocate|imca)
  s 9 assessment
  (assessment|assess|assessed|review|reviewed) ..10 (of)? ..7 (her|his|their) ..7 (needs|care|own right|support)
  (concern|concerns|alert) ..10 (safeguarding|adult social care|asc|for neglect|of neglect)
  (raised|raise|raising) ..9 (concern|concerns|alert) ..9 (adult|care|neglect|son|daughter|grandson|nephew|carer|husband|wife)
rule capacity: mental capacity, free choice, best interests
  (best interests|unwise decision|unwise decisions|unwise choice|inherent jurisdiction|mental capacity|executive capacity|executive functioning|deprivation of liberty|dols|court of protection|lasting power of attorney|power of attorney|capacitous|"MCA"|"DoLS"|"IMCA"|"LPA")
  (capacity) ..11 (assess*|decision|decisions|consent|lack*|lacked|presum*|assum*|fluctuat*|question*|doubt*|understand*|tested|coercion|duress|undue|issue|formal*|recorded|to choose|to refuse|to decide|considered)
  (assess*|lack*|lacked|presum*|assum*|mental|fluctuat*|question*|doubt*|test*|formal|had|has|have|having) ..9 capacity
  (coercion|duress|undue influence|freely|under pressure|influence|under his thumb|frightened of him) ..12 (capacity|decision|decisions|consent|choice|choices|choose|decide|decided)
  (capacity|unwise|choose freely|chosen freely|deciding freely|own choice|undue influence|his choice|her choice|his decision|her decision|right to choose|right to refuse|lifestyle choice|bad choice|the choice was) ..16 (decision|decide|decisions|tested|respected|free|influence|pressure|understand|understood|nobody|no one|asked|explored|really|afraid|recorded|hers|his to make|laid out|social|worker|team)
  (held to have chosen|still choose|whether (he|she) could (decide|choose|understand)|able to (decide|choose) for (herself|himself)|able to make (his|her) own|of sound mind|knew (her|his) own mind|know (her|his) own mind|too confused to)
rule discounted: a dependent adult was not heard, or help was turned away for them
  (son|daughter|husband|wife|nephew|niece|grandson|brother|carer|partner) ..9 (turned|sent|sending|turning|refused|declined|cancelled|would not let|blocked|stopped) ..10 (carers|nurses|nurse|care workers|help|care|package|visits|assessment|social worker) ..10 (social|accepted|asc|concern|nobody|not|without|away|council)
  SAFEGUARDWHO ..10 (did not|never|not|nor) ..8 (ask|asked|see|seen|speak|spoke|spoken) ..9 (alone|private|privately|own|without|herself|himself|whether)
  (social worker|duty worker|asc|care manager|adult services|assessor) ..9 (closed|screened|ended|stood down|declined|accepted|agreed|left) ..16 (coping|all right|declined|refused|son|daughter|husband|wife|carer|family|managing|manage|fine|telephone)
  (no|never|not) ..9 (concern|alert|safeguarding referral) ..9 (raised|sent|made|to adult)
  (right|entitled|allowed|free) ..8 (make)? ..8 (bad|unwise|poor|foolish|eccentric) ..5 (decision|decisions|choice|choices)
  (able|competent|fit|unable) to (decide|choose|make ..10 decision|make ..10 decisions|consent)
  (lifestyle choice|his way of life|her way of life|self neglect|hoard*) 
  (asc|adult social care|adult services|adults team) ..8 (told|alerted|informed|notified|contacted|declined|closed)
weak lookout: a service that might have looked further
  (asc|adult social care|adult services|care manager|social worker did not|social worker never|social worker accepted|enquiry was|enquiry opened|no enquiry|alert|the council|neglect|right to make|respected|his wishes|her wishes|judged able|safeguarding|understood what|keep an eye|did not report)
  (nobody|no one|never|not) ..4 (asked|checked|explored|tested|assessed|wondered|considered) ..6 (whether|if|alone|free|wanted|wish|agreed|could|choose|choice)
veto staffing: capacity of a service, a name, children's safeguarding | overlap
  (no|limited|lack of|insufficient|staff|team|service|staffing|bed|refuge|operational|court|system|workforce|organisational|at|over|beyond|reduced|full) capacity
  (in|working in) (a|her|his|their) ..1 capacity
  (safeguarding) ..1 (children|child|partnership|lead|board|midwife|nurse|hub|letter|checks)
  (children's|child|maternity|cafcass) safeguarding
  (head|director|lead|manager|representative|chair) ..3 (of|for) ..3 (safeguarding|adult)
  (adult social care|safeguarding adults board) ..4 (imr|panel|representative)
  no adult safeguarding concerns
  safeguarding adults (level|board|review into)
  adult social care was not
rule ability: whether the person could decide for themselves was looked at or taken for granted
  (ability|able|competence|competent|fitness|capable|capability) ..8 (to|of|for) ..7 (decide|deciding|consent|choose|choosing|weigh|weighing|understand|refuse|agree|instruct|manage her|manage his|protect herself|protect himself|make) ..10 (assess*|tested|test|doubt*|question*|explored|consider*|checked|recorded|assumed|formal*|examined|never|not|presumed|fluctuat*)
  (doubt~|question~|wonder~|test~|assess~|explore~|check~|establish~|consider~|ask~|record~|determine) ..6 (whether|if|that) ..2 (she|he|they|NAME|mr|mrs|ms|the) ..6 (could|was able|had the ability|understood|was free|can|would|were able) ..7 (consent|decide|choose|weigh|agree|refuse|understand|say no|freely|make|retain|follow)
  (assum~|presum~|supposed|taken for granted|concluded|believed) ..14 (could|can|able|free|capable) ..8 (weigh|decide|consent|choose|understand|refuse)
  too (drunk|intoxicated|confused|ill|unwell|drowsy|frightened|muddled|distressed|impaired|tired|afraid|sedated|frail) to (decide|refuse|consent|choose|agree|understand|weigh|make|sign|judge)
  (weigh|weighing|retain|retaining) ..8 (risk|information|danger|risks)
  advocate ..9 (instructed|appointed|engaged|commissioned) 
  (no|without|independent) ..7 (advocate|advocacy) ..14 (enquiry|taking part|capacity|understand|care act|assessment|difficulty|learning|communicat*)
  (assessment|assessments) ..8 (as|of) ..5 (a|her|his|the) ..7 (carer|needs|care|capacity)
rule told-adults: somebody raised a dependent adult's treatment with the council
  (ring~|rang|telephone~|phone~|contact~|write~|report~|tell~|alert~|approach~|call~|raise~) ..9 (adult services|adult social care|adults services|asc|social services|social care) ..16 (fed|eat*|wash*|dirty|thin|weight|bruis*|medicine*|medication|food|consent|fell|wet|cold|shout*|hit|afraid|money|locked|sores|alone|left|rough*|starv*|neglect*|pension)
veto names-and-law: the law in general, a joint review, a hall | overlap
  joint (domestic homicide review|review) ..6
  seating capacity
  capacity for (hard|work|kindness|love|joy|drink|cruelty|violence|humour)
  fit to plead
rule dependent: a person who depended on care, and what those who cared or visited did with what they saw
  (care|support) ..8 (plan|visits|calls|package|provider) ..9 (cancel*|stopped|turned away|ended|refused|reduced|never reviewed|not reviewed|lapsed)
  (lack*|loss|has|have|had|having) ..8 (the)? (ability|capacity|competence) to (decide|understand|consent|make|manage|refuse|choose|weigh|protect)
  (mental health act|mental capacity|best interests) ..8 (assessor|meeting|assessment|decision|decisions)
  (power of attorney|appointee) ..10
  (undue|improper|controlling) influence
rule taken-at-word: the word of a son or of a confused person was taken; nobody tested it
  (sent|discharged|returned|went) ..8 (her|him)? ..7 (home|back) ..8 to ..8 (the|her|his)? ..7 (son|daughter|husband|wife|nephew|man|person|house|care) ..12 (without|nobody|not) ..10 (ask*|assess*|wish*|capacity|check*|safe)
""")
}
