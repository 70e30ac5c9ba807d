extension RuleText.Source {
    /// Children.
    static let children = RuleText.Source("Children", """
class KIDS = child children baby toddler kids boys girls son daughter sons daughters twins stepchildren youngest eldest grandchildren infant boy girl kid

theme children-affected | role=child
rule witnessed: children saw, heard or lived with the abuse or the killing
  KIDS ..8 (witnessed|witnessing|witness|saw|seen|heard|overheard|present|asleep|upstairs|exposed|next room|in the house|in the home|at home|in the room|in the car|in the flat|watched|watching|hid|hiding|found her|found his|found their|discovered|called 999|rang 999|dialled|cowering|crying|intervened|stood between|got between|tried to stop|tried to protect|caught up|lived with|living with|growing up|grew up|traumatised|distressed|frightened|afraid|scared|terrified|nightmares|bedwetting|wetting|affected|harmed|impact|suffered|experienced|experience|bereaved|orphaned|lost their mother|lost his mother|lost her mother|lost their father|lost both|without a mother|motherless|told a teacher|told his teacher|told her teacher|told school|told staff|disclosed|drew|drawings|behaviour|withdrawn)
  (witnessed|seen|heard|in front of|presence of|front of|impact on|effect on|exposure|exposed|harm to|risk to|risks to|concerns about|concern for|welfare of|experience of|lived experience of|voice of|wishes and feelings of|needs of|affected|woke|injured|hit|hurt|for the|safety of|effects on|emotional harm|protect) ..3 (the|her|his|their|both|two|three|a|any|all|young|couple's)? ..2 (child|children|baby|toddler|kids|boys|girls|young son|young daughter|stepchildren|children's|child's|twins)
  (children|child) ..3 (in (their|his|her) own right|were not seen|was not seen|not spoken to|never seen|not seen alone|were seen|were spoken to|lived experience)
  (child protection|child in need|child and family assessment|section 47|section 17|operation encompass|encompass|initial child protection|child safeguarding|children's safeguarding|strategy discussion|strategy meeting|looked after children|early help|bereavement support|winston's wish|special guardian|special guardianship|kinship care|child's plan|unseen child|hidden child|voice of the child|school counsellor|children's voices)
  (referr*|notif*|report*|inform*|refer|told) ..8 (children's social care|children's services|social services|mash|children's social services)
  (couple's|two|three|four|young|small|dependent|five) ..1 (children|sons|daughters) ..14 (home|present|lived|upstairs|aged|witness*|saw|heard|custody|care|with|house|now|taken|abus*|mother|asleep|school|removed)
  (he|she|child|boy|girl) ..3 (drew|told his teacher|told her teacher|slept in his shoes|hides under)
  (says|said) mummy
veto adult-child: a grown child, the perpetrator, or a process | overlap
  adult (child|children|son|daughter|sons|daughters)
  child to parent
  child death (overview|review)
  child (arrangements|contact|maintenance|benefit|abduction) ..2
  (as a child|childhood|when (he|she) was a child|child sexual abuse)
  (children|child) ..2 (were|was)? ..2 (taken into care|removed) (by ..3 fear|threat*)
  (no|not|nor|without) ..2 (children|child) ..2 (of the relationship|together|were|was)?
  (threaten*|fear*|afraid|worried) ..8 (children|child) ..4 (taken|removed|away|see)
  (only|middle|eldest|youngest|second|first) (child|of (three|four|five|six|two))
rule young-child: a child's fear, words, drawings, flight or plan
  (child|children|boy|girl|pupil|boys|girls|nursery|school|teacher) ..14 (drew|drawings|drawing|says mummy|told his teacher|told her teacher|told the school|hides|hid|under table|on the stairs|awake on|slept in his shoes|trainers on|run next door|holds a very large door|stomach ache|in short sentences|quiet|frightened|not to call again|words|watched)
  (teacher|school|nursery|key person|headteacher|teaching assistant) ..20 (child|drawings|boy|he told|she told|what he said|mum's arm|purple eye|kept the)
  (children|child|girls|boys|daughter of nine|aged (three|four|five|six|seven|eight|nine|ten|eleven)|year old) ..12 (stairs|seen everything|asleep|awake|next room|police|999|told officers|missing|caught|strapped in|meant|say daddy|mummy|dad being|learned to|worked|help|wished grown ups|felt tip)
  (999 call) from child
  (missing from home) ..20 (stepdad|noise|dad|mum)
  (child protection|child in need|children in need|core group|vulnerable children|early help|pre birth|no referral was made to children's) ..6
  (question|questions|questioned|questioning) ..2 the (girls|boys|children)
  (in front of|across) ..8 (children|girls|boys|child) ..4 (strapped|older|watching)
  (shouting|violence|abuse|hit*) ..8 in front of ..3 (children|child|boys|girls)
  (ppn|notification|notice|referral|encompass|mash) ..8 (for them|for the children|children|child|oscar|school)
  (bereavement counselling|guardian) ..12
  (eldest|youngest|oldest|son|daughter) ..6 (remembers|saw|woke|waited|heard|called|found)
  (child) ..3 (is|was) (seen alone|frightened|safe and well|asleep)
  (mum's|mummy's|mother's) (boyfriend|arm|eye)
  (contacts) to mash from the school
  (help|drawings|children|child) ..6 told the chair
  child wins
veto grown: grown children, a family court only, or training | overlap
  (son's|daughter's|grandson's) behaviour
  (daughter's wedding|adult child|eldest child of|children to have lived)
  dad sang
  (school) ..3 (torment|at six|out of concern|had the bruise)
  children's social care (would|knew|should)
  (for the children) to break up
  (remove|removed) her children
  questions about children
  think family
veto seen-by: services named for children | overlap
  seen by child and
  daughter would scream
  (sister) had worn

theme child-contact-family-court
rule family-court: contact arrangements or family proceedings made risk or chances
  (family court|family courts|family proceedings|family law|private law|cafcass|child arrangements|child arrangement|contact order|contact orders|contact centre|contact arrangements|contact sessions|supervised contact|unsupervised contact|supported contact|child contact|parental alienation|prohibited steps|residence order|custody|fact finding|finding of fact|practice direction|children's guardian|guardian ad litem|section 7 report|specific issue order|parental responsibility|mediation|access to the children|access to his children|handover|handovers|"CAO"|"FHDRA"|"PD12J"|care proceedings|public law|residency)
  (contact|access|time|visit|visits|seeing|weekend|overnight|collect|collecting|collected|dropped|dropping|drop off|pick up) ..6 (with|to|of|for)? ..3 (his|her|their|the) ..1 (children|child|son|daughter|sons|daughters|baby) ..16 (court|father|agreed|arrang*|handover|order|abus*|threat*|used|refused|control*|messages|solicitor|contact|stopp*|weekend*|supervis*|separat*|centre|mother|returned|late|risk)
  (used|using|weaponis*|through|during|at|around|via) ..3 (the)? ..1 (contact|handover|handovers|child contact|contact arrangements|contact visits)
  (solicitor|court|judge|magistrates|order|hearing) ..10 (contact|children live|residence|with the children|with their father|for the children|see the children|see his children|child arrangements|of the children|over the children)
  (custody|residence) (of|battle|dispute|fight) ..3
  (applications|application|bundle|hearing) ..10 (family court|saturday|spend time with|the boys|the children|lodged|fought)
  (spend|spending) time with (the|his|her) children
  (every other friday|fought her for every saturday|collected the boy|unsupervised weekend|across the car roof|eleven applications)
  cafcass
  (order was obeyed|put before any judge)
  in the hearing of the cafcass
veto criminal: custody or contact of another kind | overlap
  (in|into|police|remanded in|remand in|youth|out of|from|while in|held in|time in|death in) (police)? custody
  custody (suite|sergeant|nurse|record|officer|staff|healthcare|time|visit)
  (police|agency|agencies|service|last|first|professional|gp|no|telephone|face to face|further|previous|point of) (contact|contacts)
  (shift|clinical|nursing|medical|ward|verbal|telephone|team|written|staff) handover
  (handover) ..4 (between|shift|from ward|teams|sheet|to the|of care|notes)
  (workplace|family|community) mediation
  (single point of contact|contact with (services|agencies|police|the))
veto shift: handing over a shift, police custody | overlap
  (before|shift) handover
  custody clock

""")
}
