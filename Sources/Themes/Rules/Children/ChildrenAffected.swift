extension RuleText.Source {
    /// Children who lived with the abuse or the killing.
    static let childrenAffected = RuleText.Source("children-affected", """
theme children-affected | role=child
rule saw-or-heard: a child saw, heard or lived with it, or was there
  CHILDANY ..8!CHILDSTOP CHILDSEE
  (witnessed by|seen by|heard by|overheard by|in front of|presence of|front of) ..2 (the|her|his|their|both|two|three|young|couple's)? ..2 CHILDYOUNG
  (sons|daughters|son|daughter|children|boys|girls|boy|girl) ..1 (aged)? CHILDAGE ..2 (and)? ..1 CHILDAGE? ..14!CHILDSTOP (heard|saw|seen|home|present|asleep|upstairs|told|awake|wet|frightened|stairs|found|witnessed|rang|999|school|lived|house)
  CHILDANY ..4 (in|inside) the (house|home|flat|room|car|kitchen|bedroom|back seat|property|bath|garden)
  CHILDANY ..6 (next room|top bunk|bunk|on the stairs|under the bed|under the table|airing cupboard|behind the sofa|on her lap|on his hip|in her arms|at home)
  CHILDANY ..6 (called|rang|dialled|dials|ran|runs|fetched|told) ..4 (999|police|neighbour|neighbours|next door|for help|nan|gran|grandmother|teacher|operator|officer|officers|school|housing)
  (999|call|called|rang) ..4 (from|by) ..2 (a|the|her|his|their)? ..1 (child|boy|girl|daughter|son)
  (boy|girl|child|son|daughter) ..2 aged ..1 CHILDAGE ..14!CHILDSTOP (told|heard|saw|asleep|home|present|rang|dialled|was|who|had)
  CHILDAGE year old ..8 (told|whispered|heard|saw|drew|said|rang|slept|asked|watched|hid)
rule children-used: children were grabbed, split up, turned on her, or showed what it did to them
  (made|makes|making|told|taught|got|getting) (the|his|their|her) ..1 (children|kids|boys|girls|daughter|sons|son) ..1 (to)? (call|watch|choose|say|spit|laugh|kneel|hit|spy|report|film|ignore|lie|hate)
  CHILDANY ..8!CHILDSTOP (strapped|grabbed|snatched|handed over the|thrown|dragged|splashed|hit by|caught by|held back|held hostage)
  (boy|girl|child|children|daughter|son) ..6 (wrote|letter|told) ..6 (judge|court|cafcass|police|teacher|social worker|panel|chair)
rule dad-hurt-mum: a child tells or sees that one parent hurts the other
  (daddy|dad|stepdad|stepfather|mum's boyfriend|mummy's boyfriend) ..6 (hurt|hurts|hit|hits|hitting|hurting|shouts|shouted|pushed|cross|strangled|choked|kicked) ..3 (mum|mummy|mam|mother)
  (mum|mummy|mam) ..6 (cries|crying|hurt|bleeding|poorly|sad|on the floor|purple|scared|hiding)
rule in-the-house: children in bed, in the car, kept quiet, or not spoken to | keep-negated
  (no one|nobody|not|never|none|nor|neither|without) ..5 (ask|asked|asking|spoke to|see|saw|seen|speak to|speaking to|spoken to|consulted|considered|mention*|record*|recorded) ..3 (children|child|kids|girls|boys|pupils|baby|toddler|siblings)
  (boy|girl|child|toddler|baby|kids|twins|pupil|pupils|youngest|eldest|little one) ..8 (hands over|his ears|her ears|same clothes|tired|hungry|sets a place|asks where|nightmares|cries|silent|imaginary|bite|bites|clingy|wets|soiled|flinch*)
  (impact|effect|effects|toll|cost|harm|risk|risks|danger) ..4 (on|upon|to|for|of) ..2 (the|her|his|their|these|two|three)? ..1 (children|child|kids|girls|boys|baby|siblings)
rule what-children-said: what a child said, drew, or did tells what it was like
  (daddy|mummy|mammy) ..10
  (drew|draws|drawing|drawings|picture|painted) ..12 (house|mum|dad|door|kitchen|school|teacher|mother|father|family|monster|child)
  (says|said|say|saying) (mummy|daddy|my mum|my dad|mum|dad) 
  (teacher|nursery|key person|headteacher|teaching assistant|dinner lady|school nurse|lollipop lady|childminder) ..14 (child|boy|girl|he said|she said|told|drawings|bruise|quiet|tired|hungry|whispered|disclosed|noticed)
  (boy|girl|child|little one|pupil) ..10 (stomach ache|tummy ache|wet the bed|wetting the bed|wet himself|wet herself|not take off|will not take|hides under|bites|bit another|would not go home|not want to go home|covered his ears|covered her ears|flinch*|stopped talking|stopped eating|tired and)
  (child|children|kids|boys|girls|school) ..6 (polite tired|quiet as|watchful|on eggshells|tiptoe)
  (carried|carry|carrying|pass|passed|passing) (messages|notes) ..6
rule harmed: a child was hurt, neglected, killed or made use of
  (child|children|baby|toddler|infant|boys|girls|kids|child 1|child 2) ..8!CHILDSTOP (bruis*|fractur*|belt|smacked|hurt|injured|neglect*|hungry|underweight|weight chart|missed appointments|not brought|was not brought|harmed|harm)
  (killed|murdered|smothered|drowned) ..2 (the|both|her|his|their|all|three|two)? ..1 (toddler|baby|child|children|boys|girls|infant)
  (not brought|were not brought|was not brought) ..10
  (question|questions|questioned|questioning|quizzed|interrogated|used) ..2 (the|their|both)? ..1 (girls|boys|children|kids)
rule childrens-care: what children's social care or the school did about it | keep-negated
  (children's social care|children's services|children's social services|mash) ..12 (closed|closes|no further action|screened|threshold|stepped down|contacts|family support|did not visit|not visited|never visited|single assessment|child and family)
rule services-for-children: child protection, early help or a notification for the children
  (child protection plan|child protection plans|child protection matter|child protection conference|child in need|children in need|initial child protection|pre birth assessment|child and family assessment|core group|operation encompass|encompass|section 47|section 17|vulnerable children|early help|voice of the child|child's voice|children's voices|unseen child|lived experience of the child)
  (contact|contacts|referral|referrals|notification|notifications|ppn|notice|report|reports) ..4 (to|from|for|about|of) ..3 (mash|the mash|children's social care|children's services|the children|school|social services)
  (no|nobody|not|never|without) ..6 (referral|referred|notification|ppn|notified|contact) ..8 (children's social care|children's services|mash|children|school)
  (child|children|boys|girls|siblings) ..6 (seen alone|spoken to|not seen|not spoken|views of|wishes and feelings|safe and well|own right|daily life|lived experience|not asked)
  (views|wishes|voice|voices|needs|safety|welfare|experience) of (the|both|each)? ..1 (child|children|boys|girls)
  (bereavement|counselling|therapy|play therapist|winston's wish|guardian|special guardianship|special guardian) ..10 (child|children|boy|boys|girls|eldest|youngest|grandchildren|nephew|niece|school|offered|waited)
  (child|children|eldest|youngest|boys|girls|he|she) ..8 (bereavement counselling|play therapy|special guardianship|guardian)
  (younger|older|two|three|young) children ..6 (take part|drawings|message|told the chair|wished)
weak child-sign: fear, noise, and what a child does with it
  (child 1|child 2|child 3|child a|child b|noise|upstairs|asleep|bedtime|felt tip|little one|sports day|sack race|teddy|drawing|drawings|wet the bed|nightmare*|under the bed|bunk|school run|breakfast club|pe kit|packed lunch|reading book|coat off|trainers on|rabbit|tummy|stomach ache|weight chart|letterbox|pyjamas|centile|red book|achieving best evidence|by video|book bag|nappies|cot|pushchair|high chair|foster care|fostered|into care|own room|awake)
  (child|boy|girl|son|daughter|sons|daughters|children|baby|pupil) ..2 aged ..1 CHILDAGE
  (children|boy|girl|boys|girls|twins) CHILDAGE
rule lived-with-it: what a child did, heard, showed or lost because of it
  (grown|grew|growing) up ..2 (listening|hearing|watching|seeing|around|amid|in fear) ..12 (stepfather|stepdad|father|mother|mum|dad|parents|shout*|violen*|fights|through the wall)
  CHILDYOUNG ..3 (still|now|both|have|has|had|would|each)? ..2 (wake|wakes|woke|cry|cries|scream|screams|flinch|flinches|stammer|wet|wets|froze|freeze|cower*|fled|ran|sob*|beg*|plead*|hide|shout|shouted)
  CHILDANY ..14 (beside|next to|holding|hugging|clinging to|shielding|comforting|protecting|over|defending) (her|his|their) (mother|mum|mummy|mam|father|dad|mother's|mum's)
  (school|poor|pupil's|his school|her school) ..2 (attendance|absence|absences|lateness|grades|work) ..24 (mother|mum|protect|watch over|guard|home|violence|tired)
  (staying|stayed|stay|stays) ..4 (home|off) ..6 (watch|protect|guard|mind|look after) ..3 (mother|mum|mam)
  (CHILDAGE|fourteen|fifteen|14|15) year old ..14 (call|999|emergency|found|saw|heard|beside|between|holding|mother|mum|witness*|present|scream*|cry*|ran|hid|phone|home|room)
  (CHILDAGE|fourteen|fifteen|14|15) year old (girl|boy|son|daughter|child|twins|brother|sister)
  (stepdaughter|stepson|son|daughter|niece|nephew|boy|girl|child|brother|sister) ..2 aged ..1 (CHILDAGE|fourteen|fifteen) ..14!CHILDSTOP (tried|film*|phone|scream*|struck|smash*|threw|ran|stood|cried|begg*|door|pushed|hurt)
  (smashed|struck|threw|hit|shouted|swore|kicked|broke|pushed) ..6 (stepdaughter|stepson|son's|daughter's|children's|child's|boy's|girl's|baby's|kids)
  CHILDYOUNG ..8 (slept through|sleeping through|did not sleep|not sleep|unharmed|unhurt|no injuries|in the middle|caught up|used to it|scared of|afraid of|fearful of|frightened of)
  (protect|protecting|shield|shielding|safeguard|keep|keeping) ..3 CHILDYOUNG ..3 (from|safe|away)
  (surviving|bereaved|orphaned|motherless|grieving|unborn|traumatised|frightened|distressed) ..1 (child|children|baby|siblings|sons|daughters|boys|girls|twins|grandchildren)
  (stepped|standing|stood|got|put himself|put herself|stand|came|jumped) ..3 between ..2 (parents|mum|mummy|mother and|dad and)
  (baby|toddler|child|infant) ..3 (in|on) (her|his) (arms|arm|lap|knee|hip)
  (children|child|boys|girls|son|daughter|toddler|baby) ..6 (in the (next )?room|next door|on the landing|at the top|on the stairs)
rule what-was-done-for-them: the child was not seen, asked, referred or helped | keep-negated keep-hypothetical
  (referral|notification|alert|concern|concerns|strategy discussion|enquiries|assessment|merlin|report) ..4 (for|about|on|of|regarding|naming) ..2 (unborn|child|children|siblings|baby|boys|girls|sons|daughters|twins|toddler)
  (life|day|home|night|weekend|weekends|it) (was|is|is like|was like|like) ..2 for ..2 (child|children|boys|girls|him|her son|kids|twins)
  (counselling|bereavement|therapy|support|help|play therapy|camhs|counsellor) ..4 (for|to|with) ..4 CHILDYOUNG
  threshold ..14 CHILDYOUNG
  CHILDYOUNG ..6 (not|never|themselves) ..5 (struck|seen|asked|spoken|mentioned|considered|referred|known|named|heard|told)
  (names|ages|name|number|existence|presence|whereabouts|experience|experiences|distress|safety|needs|views|feelings|behaviour) of (the|his|her|their|these|two|three|both|each)? ..1 (child|children|boys|girls|baby|siblings|son|daughter|twins|unborn)
  (school|nursery|academy|playgroup|teacher|teachers) ..2 (was|were|had|did|been) ..1 (not|never) ..2 (told|informed|notified|aware|know|contacted|invited|called)
  (safeguarding|protect|protecting|risk to|harm to|danger to|impact on|effect on|worry for|fear for) ..3 CHILDYOUNG
rule child-and-abuse: children are spoken of together with violence, fear or loss
  CHILDYOUNG!'s ..6!CHILDSTOP CHILDHARM
  (CHILDHARM) ..4 (to|on|of|for|from|towards|and) ..2 (the|her|his|their|these|both|two|three) ..1 CHILDYOUNG!'s
  (in front of|front of|witnessed by|heard by|seen by) ..2 (kids|children|child|boys|girls|baby|toddler|daughter|son|twins|stepchildren|grandchildren)
  (attack*|assault*|threat*|hit|beat*|shout*|violen*|abuse|scream*|push*|strangl*|killed|kill|fight*|argu*) ..10 (CHILDYOUNG|the boy|the girl|little ones) ..4 (present|there|home|upstairs|room|saw|watch*|heard|asleep|crying|car|house|bed|arms)
  (wet|wetting|soil*) (the|her|his) (bed|pants|clothes)
rule a-small-child: a child of the house, and what became of it
  (little|small|young) (girl|boy|lad|one|ones) ..10 (asked|asks|told|says|said|saw|heard|mummy|daddy|daddies|scared|frightened|mother|dad|prison|found)
  (toddler|child|boy|girl|kids|children) ..4 (hitting|hits|copying|copies|copied|repeats|repeating|imitat*|acting out|re enact*) 
  (children|child|kids|boys|girls) ..8 (need of protection|in need|subject of a plan|at risk|unprotected|unsafe|on a plan|subject to a plan|child protection)
veto elsewhere: another household's child, or nothing seen | sentence
  (child|children|son|daughter) of (a|the|her|his|their) neighbour
  (seen|saw|heard|witnessed) nothing
  (had|if) there been children
  (charity|service|project|centre) (offers|provides|runs|supports)
  child maintenance
veto grown: grown children, or the person's own childhood | overlap
  adult (child|children|son|daughter|sons|daughters)
  (child to parent|child death|child arrangements|child maintenance|child benefit|child abduction|child sexual)
  (as a child|childhood|when (he|she) was a child|only child|eldest child of|eldest of|youngest of)
  (no|not|nor|without) ..2 (children|child) ..2 (of the relationship|together|were|was)?
  (threaten*|fear*|afraid|worried) ..8 (children|child) ..4 (taken|removed|away)
  (girls|boys) (night|fingers)
veto child-centre: the name of a clinic, or children old enough | overlap
  seen by child and
  sleep* in her (coat|shoes)
veto training: plans, lists and policies | overlap
  (mash|early help) ..3 (huddle|training|manager|hub|staff)
  think family
  questions about children
  children's services ..8 (panel|attended the first|records on)
""")
}
