extension RuleText.Source {
    /// Child and adult-child to parent abuse.
    static let adultChildToParentAbuse = RuleText.Source("adult-child-to-parent-abuse", """
class APVCHILD = son daughter stepson stepdaughter grandson granddaughter sons daughters grandchild grandsons grandchildren
class APVPARENT = mother mum mam mummy dad father parents parent nan nanna gran granny grandmother grandfather grandad grandparents stepdad stepfather stepmother stepmum
class APVHARM = hit hits hitting punch punched punches punching kick kicked kicks kicking slap slapped slaps slapping push pushed pushes pushing shove shoved shoving beat beats beating beaten cursed curses bit bites biting bitten grabbed grabs grabbing assault assaulted assaults assaulting attacked attacks attacking threw throws throwing spat spits threatened threatens threatening threaten shouted shouts shouting screamed screams screaming swore swears swearing bawled bawling bullied bullies bullying intimidated intimidates terrorised terrorises robbed robs stole steals stealing stolen pestered pesters bruised strangled choked hurt hurts hurting scratched smashed smashes smashing broke breaks breaking frightened frightens frighten exploited exploits demanded demands demanding violent violence aggressive aggression abused abusive abuse abusing lashed lashes rages raged temper tempers outbursts dominated dominates controlled controls extorted extortion menaced menaces menacing cruel threats rages injured struck harm harmed harming rages ruled rules tormented
class APVTAKE = took takes taken taking stole steal stealing sold selling pawned emptied emptying spent spending drained withdrew borrowed demanded demanding demands extorted extorting cashed helped
class APVMONEY = money cash pension savings purse card cards account wages medals rings ring jewellery television car allowance benefits pin wallet

fact apv-grown: a parent or grandparent and a son, daughter or grandchild | whole-passage
  (her|his|their|an|the|adult|own|only|your|our|younger|older|elder|eldest|youngest|grown|grown up|teenage|disabled|autistic|adopted|says|by|ageing) ..2!(young|baby|little|small|sister's|friend's|infant|law|partner's|brother's|neighbour's) APVCHILD
  ^ (son|daughter|grandson|granddaughter|stepson|mum|mother|dad|father|nan|gran|grandmother|grandfather|parents)
  (son|daughter|grandson|stepson) NUM
  (his|their|own|elderly|ageing|both) ..1!(wife's|partner's|girlfriend's|late|children's|child's|baby's) APVPARENT
  (mother|father|mum|dad|parents|grandmother) and (son|daughter|grandson)
  (grown|own|adult) (lad|boy|girl|child|children)
  (the|her|his) (boy|lad|girl) ..20 (purse|pension|money|wrist|fist)
fact apv-partner: a couple is spoken of
  (partner|boyfriend|girlfriend|ex|marriage|husband|wife|fiance|fiancee|couple|divorce|in laws|daughter in law|son in law|partners)
fact apv-couple: a couple other than the parents is spoken of
  (partner|boyfriend|girlfriend|ex|divorce|in laws|daughter in law|son in law|former husband|former wife|first wife|second husband|intimate|his wife|her husband hit)
fact apv-told: a son or daughter is the one who told
  (son|daughter|sons|daughters|grandson|granddaughter) ..3 (told|said|recalled|believed|wrote|described|informed|thinks|remembers|remembered|found|felt|explained|asked the|spoke|heard|saw)
  (told|tells) ..4 (son|daughter|sons|daughters)
fact apv-small: small children, or children as witnesses
  (witness*|saw|heard|seen|hearing|seeing|watched|present) ..8 (son|daughter|child|children|sons|daughters)
  (children|baby|toddler|nursery|school run|primary school|contact|custody)
  (son|daughter|sons|daughters) aged ..1 (two|three|four|five|six|seven|eight|nine|ten)
  (young|little|small|baby|infant) (son|daughter|sons|daughters)
  (son|daughter) ..3 (present|witness*)
fact apv-parent-did: the parent harmed the child
  (father|mother|stepfather|dad|mum|parents|stepmother) ..4 (hit|beat|beats|abused|assaulted|hurt|punched|kicked|belted|whipped|beaten|smacked) (him|his son|his daughter|her son|her daughter|the boy|the girl|the child|the children|me)
  his father ..6 (broke|beat|hit|killed) (his|him)
  (abused|beaten|hit|hurt|assaulted|neglected|beating|abuse) ..2 by ..2 (father|mother|stepfather|parents|parent|stepfathers|stepmother|dad|mum)
fact apv-never: said to have been no such thing
  (no record|never|nothing) ..8 (violent|threatening|frightened|afraid|aggressive|abusive)
theme adult-child-to-parent-abuse | role=victim
rule named: child-to-parent abuse is named | unless=apv-small
  (child|adolescent|son|filial|daughter|children|teenager|grandchild) ..2 to ..1 (parent|mother|father|grandparent|parents)
  (abuse|violence|harm) of (a|an|the|his|her|their|older) ..2 (parent|parents|mother|father|grandmother|grandparents) ..8
  (abuse|violence|control|harm|coercion|harmed|abused|beaten|assaulted) ..4 by (a|an|her|his|their|the) ..3!(teenage|up) (APVCHILD|adult child)
  (parents|mother|father|couple|grandparents) ..6 (child|children) ..3 (beating|hitting|harming|hurting|abusing|threatening|assaulting) ..1 (them|her|him)
rule against-parent: harm done to his or her own mother, father, grandparent | unless=apv-never
  APVHARM ..5!(by|husband|partner|from|told|who|because|when|was|before|while|between|saw|afraid) (his|their|own|both|elderly|ageing) ..2!(partner's|wife's|girlfriend's|child's|children's) APVPARENT
  (violent|abusive|aggressive|threatening|aggression|violence|hostile|controlling|abuse|cruel|intimidating|nasty|threats|assault|assaults|anger|rage|rages|attack|attacks|outbursts|behaviour|extortion) ..3 (towards|to|with|against|at|of|on|upon) ..2!(partner's|wife's) (his|their|own|both|elderly|the|an) ..2!(partner's|wife's|child's) (mother|father|parents|mum|dad|nan|gran|grandmother|grandfather|grandparents) ..4
  (APVTAKE|APVMONEY) ..4 from (his|their|own|her) ..2!(partner's|ex) APVPARENT
  (ask*|demand*|pester*|press*|tapp*|threat*|hound*|bull*|rang|rings|menac*) ..2!(partner) (mum|mother|dad|father|parents|nan|gran|grandmother|grandfather) ..3 for ..4 (APVMONEY|pounds|drugs|hundred|loan|NUM|drink|forty|twenty|fifty|ten)
  APVHARM (at)? (grandmother|grandfather|mum|dad|nan|gran|stepdad|stepmum|grandad)!'s
  (swore|shouted|shouts|bawl*|scream*|yell*|rages|raged) at ..3 (APVPARENT|them both)
  (held|holds|pointed|pulled|pulls|put|had|drew|waved|levelled|came) ..6!(who|whose) (knife|gun|scissors|hammer|axe|blade|forearm|fist|hands|machete|bat) ..6 (his|her|their) ..2 APVPARENT ..3
  (broken|broke|fractured|bruised|cracked|twisted|dislocated|injured) (his|their) ..2 (mother's|mum's|dad's|father's|nan's|gran's|grandmother's|grandfather's)
  (controlled|controls|isolated|locked|dominated|ruled|menac*|bull*) ..4 (his|their|widowed|ageing|elderly) ..2 (mother|father|parents|grandmother|mum|dad|nan|gran|grandfather)
  (parents|mother|father|grandmother|mum|dad) (he|she) had ..1 (attacked|assaulted|threatened|hit|hurt|robbed|injured|terrorised)
  (both parents|his parents) ..3 (had been|were|was|been) ..2 (assaulted|attacked|threatened|hit|robbed|bullied|afraid|frightened|bruised|injured|beaten|pushed|terrified) ..3
  (treated|treats) (dad|mum|his mother|his father|her mother|her father|his parents|their mother|nan) like ..8
rule child-and-harm: a grown child, a parent and harm, near each other | if=apv-grown unless=apv-small,apv-parent-did,apv-never passage-unless=apv-couple,apv-told
  (son|daughter|grandson|granddaughter|stepson|stepdaughter) ~6 (APVHARM|frightened|afraid|terrified|scared|fear|fears|theft|thefts|bullying|menaces|coercion|domineering|intimidation|extortion|bruise|bruises|bruising)
  (his|elderly|ageing|own|both|widowed) ..1!(wife's|partner's) (mother|father|parents|mum|dad|nan|gran|grandmother|grandfather|grandparents)!'s ~8 (APVHARM|frightened|afraid|terrified|scared|fear|menaces|bullying|theft|temper|extortion|intimidation)
rule parent-endures: what a parent puts up with, hides, pays or fears | if=apv-grown unless=apv-small,apv-parent-did,apv-never passage-unless=apv-couple,apv-told
  (son|daughter|grandson|granddaughter|stepson) ..8 (moved (back|in)|refused to leave|would not leave|took over|lived off|sponged|emptied|drained|stole|smashed|kicked|demanded|threatened|bullied|controlled|rages|punched|screamed)
  (his|her) (mother|father|mum|dad|parents|nan|gran|grandmother|grandfather) ..8 (bruise|bruises|bruising|fracture|injuries|money|pension|savings|locked|lock|afraid|frightened|threats|shouting)
rule child-does: a son, daughter or grandchild hits, threatens, steals, shouts, breaks or rules | if=apv-grown unless=apv-small,apv-parent-did,apv-never
  APVCHILD!'s ..5!(killed|murdered|was|were|is|told|said|saw|heard|witnessed|recalled|remembered|believed|described|law|asked|called|who|and|to|in|found|had|by|partner) APVHARM
  APVCHILD!'s ..5 (had|who|would|has|often|was|began|started|used|kept|drinks|kept) ..3!(been|told|said|asked|killed|law|nursed|lived|cared|saw) APVHARM
  APVCHILD's ..3 (violence|temper|behaviour|aggression|threats|demands|outbursts|anger|rages|moods|control|abuse|drug use|debts)
  (says|states|reports|tells|stated|said|reported|alleges|alleged) ..2 (son|daughter|grandson|stepson) ..6 APVHARM
  (son|daughter|grandson) ..6 (loses|lost) (his|her) temper
  APVCHILD ..6 (decides|decided|ruled|runs|ran|controls|controlled) ..6
  (daughter|son|grandson|granddaughter) (controlled|controls|bullied|dominated|terrorised|rules|ruled|shouted at|threatened|hit|robbed) ..4
  what (their|her|his) (son|daughter|grandson) (did|had done|was doing|does)
rule by-child: hurt, threatened, robbed by, or afraid of, a son, daughter or grandchild | unless=apv-small,apv-parent-did,apv-never
  (assault*|abuse*|violence|threat*|hit|attacked|injured|bullied|theft|controlled|hurt|intimidated|bruised|exploited|pushed|slapped|punched|kicked|bitten|harmed|stolen|robbed|terrorised|frightened|harm|scared|struck|extort*|shoved|beaten) ..6!(told|witnessed) (by|from) ..3 APVCHILD
  (frightened|scared|afraid|terrified|fearful|fear|wary|petrified|dread*|dared) ..5!(told|for) (of|when|if|while|to) ..4 (her|his|their|own|the) ..3 (APVCHILD|boy)
  (whose|her|his|their) ..2 APVCHILD (had|has)? APVHARM (her|him|them|mr|mrs|ms|money|mother|mum|dad)
  (safeguarding|concern|enquiry|perpetrator|allegation*|alleged|complain*|suspect*) ..10 (her|his|their|the) ..2 APVCHILD ..6 (source of|harm|violen*|threat*|money|hit|push*|alleged|behaviour|abus*)
  (locked|lock|bolt|bolted|barricad*|wedge*|hid|hidden|hides) ..12 (because of|from|against|when|away) ..4 APVCHILD
rule told-police: parents report, ask for help with, put out, protect or take back a son or daughter | keep-negated keep-hypothetical unless=apv-small,apv-never passage-unless=apv-couple
  (mother|father|parents|mum|dad|grandmother|mrs|mr) ..10 (reported|reporting|called|rang|calls|asked|complained|police|begged|evict*|wants|desk) ..8 (her|his|their|wants) ..3 (son|daughter|grandson|stepson)!'s ..3 (out|removed|violen*|threat*|hit|moved|arrested|help|steal*|drug*)
  (calls|reports|reported|logs|incidents|complaint|complaints|statement|charges|evidence|injunction|order|bail|conviction) ..6 (about|against|involving) (her|his|their|the) ..2 (son|daughter|grandson|stepson|sons|mother|parents|father)
  (ask*|want*|begged|plead*) ..8 (son|daughter|grandson|stepson|him) ..3 (to be)? (moved|rehoused|removed|evicted|out|to leave|taken)
  (order|injunction) to keep ..3 (son|daughter|grandson) out
  (taking|took|take|takes|taken|let|lets|letting|having|had) (him|her) (back|in) ..12 (mother|son|parents|each|again|guilt|hostel|nowhere|whenever|daughter)
  (his|her) (parents|mother|father) (asked|told|had asked) him to leave
  (cannot|would not|never|won) ..2 (ring|call|report|press|make|give|support|apply|pursue) ..4 (police|complaint|charges|evidence|statement|prosecution)? ..10 (son|daughter|grandson|her child)
  (withdrew|withdraw|withdrawn) ..6 against (her|his|their) ..1 APVCHILD
  (parents|mother|father|mum|dad|couple|grandmother) ..2 (minimis*|excus*|made excuses|covered for|defended|protected) ..6
  (released|bail|bailed|discharged|returned|sent) ..12 (address|home|house) of ..2 (parents|mother|father) ..3 (he|she|attacked|assaulted|again)
rule money-from-parent: money or goods got from a parent by pressure | unless=apv-small passage-if=apv-grown
  (his|her|their) (mother's|father's|mum's|dad's|nan's|gran's|grandmother's|grandfather's|parents) ..2 APVMONEY
  APVMONEY ..12!(left|will|inherit*) (grandson|grandsons|granddaughter)!'s
  (grandson|granddaughter|son|daughter)!'s ..8 (has|had|held|holds|kept|took|takes|using|used|got|gave) ..3 APVMONEY
  APVMONEY ..4 (gone|missing|disappear*|halved|emptied|sold|pawned|stolen|empty)
  (sold|pawned|sell|sells|selling|took|takes) ..4 (her|his|their) ..4 (television|medals|rings|ring|jewellery|clock|furniture|tools|lawnmower|car|watch|pension)
  (stopped|hid|hides|hidden|hiding|sewed|keeping|keeps) ..4 (purse|money|cash|card|pension|handbag|jewellery|knives|keys|medicines)
  (stand|stood|standing|leans|leaned) over (her|his|the) ..3 (chair|bed|her|him)
rule grown-child-told: the ways in which a family says it | passage-if=apv-grown passage-unless=apv-couple unless=apv-small,apv-parent-did
  (my|our|his|her|their) own (boy|girl|lad|child|son|daughter) ..8
  (panic button|panic alarm|alarm|lock|locks|bolt) ..12 (son|grandson|daughter|bedroom)
  (he was|she was|he is|she is) her (child|son|daughter|boy|grandson)
  (burn|burned|smash) ..3 (house|home) ..6 (mother|father|parents|stepfather|mum|dad)
rule in-fear: fear, locks and silence where only a parent and a grown child are told of | keep-hypothetical passage-if=apv-grown passage-unless=apv-partner,apv-small,apv-told,apv-never
  (slid|pushed|pushes|put|puts|propped|wedged|dragged|chair|sideboard|wardrobe|dresser|lock|locks|locked|bolt|bolted|bolts|barricad*) ..8 (door|handle|bathroom|bedroom|inside)
  (slept|sleep|sleeping|sleeps) ..4 (friend's|neighbour's|shoes|car|clothes|coat|sister's|keys|shifts|chair)
  (holes|hole|doors|door) ..6 (plaster|put through|wall|fist|hinges|off|kicked|punched|slammed|broke)
  (one of|having) (his|her) (turns|moods|tempers|episodes|fits)
  (gives|gave|give) up her (room|chair|bed|car|bedroom)
  (paid|pays|paying|money|bought) ..6 (weed|drugs|spice|heroin|crack|cocaine|cannabis|cider|habit|dealer|debts|fines)
rule harm-of-named: a parent is hurt by the one who lives with them, told plainly | keep-hypothetical keep-negated passage-if=apv-grown unless=apv-small,apv-parent-did
  how often (he|she) (hit|hits|hurt|hurts) (him|her)
  (dared|dare) not ..14 APVCHILD
  (his|her) (mother|father|parents|dad|mum|nan) was ..2 (bitten|hit|punched|beaten|attacked|pushed)
  (being|been|was|were|be) ..1 (pushed|bitten|hit|punched|kicked|slapped|threatened|robbed|bullied|hurt|attacked|assaulted|beaten) by ..3 APVCHILD
  (what|things) (he|she) did to (his|her|their) APVPARENT
  (thinks|thoughts|thinking|thought|talk*|fantas*|plans|planned|wants|wanted|threat*) ..3 (about|of|to) ..3 (kill*|stab*|hurt*|hit*|strangl*|harm*|poison*|burn*) ..8 APVPARENT
rule harm-told: blows, threats, theft or fear where only a parent and a grown child are told of | passage-if=apv-grown passage-unless=apv-couple,apv-small,apv-told,apv-parent-did,apv-never
  (hit|hits|push*|punch*|kick*|slap*|bruis*|threat*|broke|broken|smash*|demand*|frighten*|afraid|scared|terrified|violen*|abus*|shout*|scream*|robbed|stole|stolen|steal*|attack*|assault*|aggress*|intimidat*|rages|bullied|bitten|biting|bites|knife|knives|scissors|bawl*|extort*)
weak grown-child: a grown son, daughter or grandchild at home | unless=apv-parent-did,apv-small
  (grandson|granddaughter|stepson|adult son|adult daughter|grown up son|younger son|elder son|teenage son|the son|her son|his son|their son|says son|by son|son held|her daughter|his daughter|their daughter|the daughter|own lad|her boy|his boy|the boy|moved back|son NUM|tenant says son)
weak parent-afraid: an older person who is short of money, watched, hurt or afraid | unless=apv-small,apv-parent-did,apv-told,apv-never
  (savings halved|pension|purse|bank card|withdrawals|barricad*|unexplained falls|black eye|put him out|put her out|frightened of him|keep her son out)
veto killed: a killing alone, or a parent or partner did the harm | overlap
  (killed|murdered|killing|murder|fatally|fatal|manslaughter|parricide) ..6 (his|her|their|by|of) ..3 (mother|father|parents|son|daughter|mum|dad|grandmother|grandfather|stepfather|stepson|grandson)
  (death|killing|murder|manslaughter) ..4 (of|by) ..4 (mother|father|parents|son|daughter|mum|dad|grandmother)
  (attacked|struck|stabbed|assaulted) ..2 (and)? ..6 (killed|died|death)
  (abused|hit|beaten|assaulted|hurt) by (his|her) (father|mother|parents|stepfather|dad|stepmother)
  (father|mother|stepfather|parents|dad) ..3 (hit|beat|abused|assaulted|hurt|smacked) (him|her|his son|the children|the child|them|the boy)
  (partner|husband|boyfriend|wife|girlfriend|ex) ..6 (threat*|attack*|assault*|hit|push*|abus*|might do) ..6 (mother|father|parents|son|daughter|mum|dad|him)
  afraid of what (his|her) (wife|husband|partner|girlfriend|boyfriend) ..6
  (daughter|son|sister|mother) in law
  harmed by (her|his) teenage
  harm by a grown
  (told|tells|said|says|confided) ..4!(police) (son|daughter|mother|mum|dad|parents|father) ..12 (that he|abus*|partner|husband)
  (father|mother|dad) ..2 (was|had been) ..2 (violent|abusive)
  (domestic abuse|abuse) (policy|service|services|support|training)
veto witness-child: a child who saw or suffered, or a plain question | overlap
  (witness*|saw|heard|seen|watched|seeing|hear) ..10!(bawling|shouting|him|elderly) (son|daughter|child|sons|daughters)
  (son|daughter|sons|daughters) ..6 (witness*|saw|heard|watched|seen|hid under|hiding|present)
  (grew up|growing up|childhood) ..10
  child protection ..12
  risk to their ..10
""")
}
