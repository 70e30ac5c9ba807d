extension RuleText.Source {
    /// Type of death and relationship.
    static let death = RuleText.Source("Death", """
class KILLVERB = killed murdered stabbed strangled shot beat bludgeoned suffocated smothered battered kill killing murdering stabbing
class EXPARTNER = husband wife partner boyfriend girlfriend spouse fiance fiancee ex lover
class HISHER = his her their the a
class KILLING = murder manslaughter killing homicide
class OWNLIFE = (take|takes|took|taken|taking|end|ended|ending) (his|her|their) own? (life|lives)
class SELF = himself herself themselves
class DIEDBYSUICIDE = died_by_suicide ended_her_life ended_his_life took_her_own_life took_his_own_life taken_her_own_life taken_his_own_life ended_her_own_life ended_his_own_life killed_himself killed_herself hanged_himself hanged_herself took_their_own_life
class CHILDVICTIM = child children baby toddler infant twins newborn stepchildren unborn boys girls

fact partner-words: partners are spoken of
  EXPARTNER
fact parent-killing-words: a parent is killed
  (killed|murdered|stabbed|killing|murder) ..6 (mother|father|parents|mum|dad)

theme intimate-partner-homicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-by-partner: killed by a partner or former partner
  (killed|murdered|stabbed|strangled|shot|slain|beaten|attacked|suffocated|smothered|bludgeoned) ..5!(and|after|when) by (her|his|their|an|the|a) ..3 EXPARTNER!'s
  (death|die|died|dies) ..6 (at the hands of|hands of|by|caused by) (her|his|their|an) ..3 EXPARTNER!'s
  (fatally|fatal) ..6 by (her|his|their|an) ..3 EXPARTNER!'s
  (her|his) ..3 EXPARTNER!'s ..3 (killed|murdered|strangled) (her|him)
  (her|his) ..3 EXPARTNER!'s ..4 (stabbed|shot|beat|smothered|suffocated) (her|him) ..4 (death|fatally|died)
  (her|his) ..3 EXPARTNER!'s ..10 (convicted|guilty|charged|charge|sentenced|imprisoned) ..8 (murder|manslaughter|killing|murdering)
  (her|his) ..3 EXPARTNER!'s ..8 (pleaded|admitted|pleading|admitting) ..6 (murder|manslaughter|killing)
  (her|his) EXPARTNER!'s ..3 (then)? (went on to)? (kill|killed|murder|murdered) (her|him|NAME)
rule killed-a-partner: somebody killed their partner
  (killed|murdered|kill|murder|killing|murdering|stabbed|strangled|shot|beat|suffocated|smothered|bludgeoned) (his|her|their) ..3!(and|by|parents|mother|father|son) EXPARTNER!'s
  KILLING of (his|her) ..3 EXPARTNER!'s
  (murder|murdering|manslaughter|killing) ..3 (his|her) ..2 EXPARTNER!'s
  (death|murder|killing|homicide|manslaughter) of ..4 by (her|his) ..3 EXPARTNER!'s
  (he|NAME) (murdered|killed) (his partner|his wife|his ex|his girlfriend|his former)
rule killed-in-relationship: killed within or after a relationship
  (intimate partner|domestic) (homicide|femicide|killing|murder)
  uxoricide
  (relationship|marriage|married|together|separated|partner|couple|living together|dating) ..20 (he|NAME|she) (killed|murdered|stabbed|strangled|shot) (her|him|NAME)
  (killed|murdered) (her|him|NAME) ..25 (marriage|relationship|separated|separation|left him|couple|husband|wife|ex partner|former partner)
weak he-killed-her: one party killed the other
  (he|NAME) ..2 (killed|murdered|stabbed|strangled|shot) (her|NAME)
  (he|NAME) ..8 (her (murder|killing|death))
  (planned|carried out|planned and carried out) ..4 her (murder|killing)
  (killed|murdered|stabbed) her
  she (was|had been) (killed|murdered|stabbed)
weak partners: the two were partners
  (husband|wife|boyfriend|girlfriend|partner|ex partner|marriage|married|separated|couple|divorce|relationship)
weak convicted: a partner was convicted of the killing
  (convicted|guilty|charged|sentenced|pleaded|admitted) ..8 (her|his) (murder|manslaughter|killing)
  (convicted|guilty|charged|sentenced|pleaded|admitted) ..4 (murder|manslaughter)
veto relative-killed: a relative killed, no partner | passage passage-unless=partner-killed
  (killed|murdered|stabbed|strangled|beat|attacked) (his|her|their) ..2 (mother|father|mum|dad|brother|sister|parents|grandmother|son|daughter|aunt|uncle)!'s
  (killed|murdered|stabbed|strangled|beaten) ..3 by (his|her|their) ..2 (son|daughter|brother|sister|nephew|grandson|stepson|mother|father|lodger|flatmate|housemate|neighbour|granddaughter|cousin)!'s
veto another: somebody else's killing | overlap
  (film|book|drama|television|documentary|podcast|novel) ..6 KILLVERB
fact partner-killed: a partner was killed
  (killed|murdered|stabbed|strangled) (his|her|their) ..3 EXPARTNER!'s
  (killed|murdered|stabbed|strangled) ..5 by (her|his|their|an) ..3 EXPARTNER!'s

theme adult-family-homicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule follows: the killing of a parent or of an adult brother or sister is one
  adult family homicide
  adult familial homicide
  (familial|intra familial|intrafamilial|family) (homicide|killing|murder) ..6 (rather than|not|and) ..3 (partner|intimate)
  (homicide|death|killing) (within|in) the family
rule by-relative: killed by a relative who was no partner
  (killed|murdered|stabbed|strangled|beaten|attacked|shot|suffocated|smothered) ..5!(and|after|when) by (her|his|their|a|an|the) ..3 (son|daughter|brother|sister|nephew|niece|grandson|granddaughter|stepson|stepdaughter|uncle|aunt|cousin|mother|father|grandfather|grandmother|stepfather|stepmother|brother in law|son in law|father in law|mother in law|sister in law|daughter in law)!'s
  (death|die|died) ..6 (hands of|by|caused by) (her|his|their) ..3 (son|daughter|brother|sister|nephew|niece|grandson|stepson|uncle|cousin)!'s
rule killed-relative: somebody killed a grown relative
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|suffocated|smothered) (his|her|their) ..3!(and|by) (mother|father|mum|dad|parents|brother|sister|grandmother|grandfather|nan|gran|grandparents|aunt|uncle|cousin|nephew|niece|stepfather|stepmother|stepbrother|stepsister|mother in law|father in law|brother in law|sister in law|son in law)!'s
  KILLING of (his|her) ..3!(and|by) (mother|father|mum|dad|parents|brother|sister|grandmother|grandfather|nan|aunt|uncle|cousin|nephew|stepfather|stepmother|mother in law|father in law|brother in law)!'s
  (matricide|patricide|parricide|fratricide|sororicide|siblicide)
rule father-kills-grown-child: a parent killed a grown child
  (killed|murdered|stabbed|shot) (his|her|their) ..2 (adult|grown|grown up) (son|daughter)
  (adult|grown) (son|daughter) ..4 (killed|murdered|stabbed) by (his|her) (father|mother|stepfather|parents)
veto child-victim: the child killed was no adult | passage passage-unless=grown-victim
  (killed|murdered|stabbed|smothered|drowned) ..6 (toddler|baby|infant|newborn|year old (son|daughter))
fact grown-victim: the relative killed was grown up
  (mother|father|mum|dad|brother|sister|uncle|aunt|grandmother|grandfather|nephew|cousin)

theme parricide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-parent: somebody killed their parent
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|suffocated|smothered|slain) (his|her|their) ..3!(and|by|child|children|partner|wife|husband) (mother|mum|mam|father|dad|parents|stepfather|stepmother|step father|step mother|adoptive mother|adoptive father|foster mother|foster father)!'s
  (killed|murdered|stabbed|strangled|beaten|attacked|shot|suffocated|smothered) ..5!(and|after|when) by (her|his|their|a|an|the) ..4 (son|daughter|stepson|stepdaughter|foster son|sons)!'s
  KILLING of (his|her|their) ..3!(and|by) (mother|mum|mam|father|dad|parents|stepfather|stepmother)!'s
  (son|daughter|stepson) ..6 (killed|murdered|stabbed|strangled|beat|attacked) (her|him|them|both|his father|his mother|his parents)
  (his|her) ..2 (son|daughter|stepson|stepdaughter)!'s ..10 (convicted|guilty|charged|sentenced|pleaded|admitted) ..8 (murder|manslaughter|killing)
  (parricide|patricide|double parricide)
  (fatal|fatally) ..6 by (her|his) ..3 (son|daughter|stepson)!'s
  (death|die|died) ..5 (hands of|caused by) (her|his|their) ..3 (son|daughter|stepson)!'s
  (killing|killed|death|murder|manslaughter) of (a|his|her|their) ..2 (parent|father|dad)
veto partner-of-parent: the parent's partner killed | passage passage-unless=parent-by-child
  (mother|father|mum) ..6 (killed|murdered|stabbed) by (her|his) ..2 (husband|partner|ex|boyfriend|wife|girlfriend)
veto threat-only: a thought or a threat, no death | overlap
  (thoughts|thinking|voices|urge|urges|threat|threats|threatened|threatening|told|telling|wanted|fantasies|wish|going|dreams|would|intrusive) ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their) ..2 (mother|father|mum|dad|parents)
fact parent-by-child: a son or daughter killed
  (killed|murdered|stabbed) ..5 by (her|his|their) ..3 (son|daughter|stepson)
  (killed|murdered|stabbed|killing|murder) (of)? (his|her|their) ..2 (mother|father|mum|dad|parents)

theme matricide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-mother: somebody killed their mother
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|suffocated|smothered|beat|slain) (his|her|their|both) ..3!(and|by|child|children|partner|wife|father) (mother|mum|mam|mummy|stepmother|stepmum|step mother|parents|adoptive mother|foster mother)!'s
  (murder|manslaughter|killing|homicide|death) of (his|her|their) ..3!(and|by|child|children|partner) (mother|mum|mam|stepmother|step mother)!'s ..12 (convicted|guilty|sentenced|detained|hospital|charged|arrested|pleaded|responsibility)
  (convicted|guilty|sentenced|detained|charged|arrested|pleaded|admitted|admitting|conviction|trial) ..10 (murder|manslaughter|killing|homicide|murdering|death) ..2 (his|her|their) ..3 (mother|mum|mam|stepmother|step mother)!'s
  (murder|manslaughter|killing) of (his|her|their) ..3!(and|by|child|children|partner) (mother|mum|mam|stepmother|step mother)!'s
  (attacked|struck|hit) (his|her) ..2 (mother|mum) ..10 (fatally|died|death|killing|killed)
rule mother-killed-by-child: a mother was killed by her son or daughter
  (she|mother|mum|mrs|ms|woman|NAME|victim|mam|widow|grandmother) ..10!(father) (killed|murdered|stabbed|strangled|beaten|attacked|shot|suffocated|smothered|bludgeoned) ..5!(and|after|when) by her ..4!(husband|partner|ex|boyfriend) (son|daughter|stepson|stepdaughter|sons|foster son)!'s
  (killed|murdered|stabbed|beaten|strangled) ..5!(and|after|when) by her ..4!(husband|partner|ex|boyfriend) (son|daughter|stepson|stepdaughter|foster son)!'s
  (death|die|died) ..5 (hands of|caused by) her ..3 (son|daughter|stepson)!'s
  her ..3!(s) (son|daughter|stepson)!'s ..8 (killed|murdered|stabbed|strangled|beat|suffocated) (her|NAME)!'s
  her ..2 (son|daughter|stepson|stepdaughter)!'s ..10 (convicted|guilty|charged|sentenced|pleaded|admitted) ..8 (murder|manslaughter|killing|her death)
  (fatal|fatally) ..6 by her ..3 (son|daughter|stepson)!'s
  (killed|murdered) by the (son|daughter) ..8 (she|her)
  matricide
rule son-then-killed: the passage tells of a mother and that her son killed her | across
  (his|her|their) (mother|mum|mam) ..40 (he|NAME|son|daughter) ..3 (killed|murdered|stabbed|strangled) her!'s
  (mother|mum|mam|she) ..25 (her|their) ..3 (son|daughter|stepson) ..30 (he|NAME|son|daughter|she) ..3 (killed|murdered|stabbed|strangled) (her|his mother|his mum)!'s
veto partner-killed: her partner killed her | passage passage-unless=mother-by-child
  (killed|murdered|stabbed|strangled|shot) ..4 by her ..3 (husband|partner|ex|boyfriend|brother|father)
  her ..2 (husband|partner|ex|boyfriend|ex partner) ..4 (killed|murdered|stabbed|strangled) her
veto child-killed: a mother killed her child | passage passage-unless=mother-by-child
  (killed|murdered|smothered|drowned) her ..2 (baby|child|children|toddler|infant)
veto threat-only: a thought or a threat, no death | overlap
  (thoughts|thinking|voices|urge|urges|threat|threats|threatened|threatening|told|telling|wanted|fantasies|wish|going|dreams|would|intrusive|try|tried|attempt|attempted) ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their) ..2 (mother|mum|parents)
fact mother-by-child: a son or daughter killed their mother
  (killed|murdered|stabbed|strangled|beaten|smothered|suffocated) ..5 by her ..4 (son|daughter|stepson|stepdaughter)
  (killed|murdered|stabbed|killing|murder|manslaughter|strangled) (of)? (his|her|their) ..2 (mother|mum|parents|stepmother|mam)

theme filicide-familicide | role=child time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-child: a child was killed
  (killed|murdered|kill|murdering|killing|stabbed|smothered|drowned|suffocated|strangled|poisoned) (his|her|their|the|both|two|three|all) ..5!(mother|father|by|in) (child|children|baby|babies|toddler|infant|twins|newborn|daughters|sons|stepchildren|boys|girls|unborn)!'s
  (killed|murdered|kill|murdering|killing|stabbed|smothered|drowned|strangled|suffocated) (her|him|NAME|his wife|his partner|the mother|their mother|herself|himself) ..3 (and|with|then|along) ..5 (child|children|baby|son|sons|daughter|daughters|toddler|twins|infant|unborn)!'s
  (child|children|baby|toddler|infant|twins|son|daughter|boy|girl|boys|girls|sons|daughters) ..8!(found|saw|heard|witnessed|when|present|asleep|upstairs) (killed|murdered|smothered|drowned|stabbed|suffocated) ..4 by (his|her|their) ..2 (father|mother|stepfather|parents|dad|mum|mother's partner|parent)
  (filicide|familicide|family annihilation|family annihilator|infanticide|neonaticide)
  (unborn|foetus|fetus|pregnancy) ..8 (died|not survive|could not be saved|killed|lost|also died|not be saved)
  (killed|murdered|died|death) ..8 (along)? (with|and|together with|alongside) (her|his|their) ..5 (child|children|baby|toddler|infant|twins|year old|unborn|sons|daughters)!'s
  (deaths|murder|murders|killing|killings) of ..8 (her|their|his|two|three|both) ..4 (child|children|baby|twins|sons|daughters|toddler|infant)
  (mother|father|parents) ..4 (killed|murdered|smothered|drowned) (her|his|their) ..3 (child|children|baby|son|daughter|twins|toddler|infant)
  (wiped out|killed|murdered) (his|the|her) (whole|entire) family
weak children-dead: children died as well
  (child|children|baby|sons|daughters|twins|toddler) ..6 (died|dead|killed|murdered|deaths)
veto child-survived: the child was not hurt | overlap
  (children|child) ..4 (witnessed|saw|heard|present|asleep|survived|unharmed)
veto panel: the name of a panel | overlap
  child death (overview|review)
  (sudden|unexpected) infant
veto threat-only: a threat | overlap
  (threat|threats|threatened|threatening|would|voices|thoughts) ..6 (kill|killing|harm|drown) ..6 (child|children|baby)

theme sibling-homicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-sibling: a brother or sister was killed by the other
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|beat|suffocated|punched) (his|her|their) ..4!(and|by|mother|father|wife|partner|husband) (brother|sister|sibling|twin|stepbrother|stepsister|half brother|half sister)!'s
  (killed|murdered|stabbed|strangled|beaten|attacked|shot|punched|suffocated) ..5!(and|after|when) by (her|his|their|an|a|the) ..4!(husband|partner) (brother|sister|sibling|twin|stepbrother|stepsister)!'s
  KILLING of (his|her|their) ..3!(and|by) (brother|sister|sibling|twin|stepbrother|stepsister)!'s
  (brother|sister|sibling|twin)!'s ..4 (killed|murdered|stabbed|fatally|strangled) (him|her)
  (his|her) ..3 (brother|sister)!'s ..8 (convicted|guilty|charged|sentenced|pleaded|admitted) ..8 (murder|manslaughter|killing)
  (siblicide|fratricide|sororicide|sibling homicide|fratricidal)
  (death|die|died) ..5 (hands of|caused by) (his|her) ..2 (brother|sister)
  (brothers|sisters|siblings|twins) ..20 (one|elder|younger) ..5 (killed|stabbed|murdered) the other
veto in-law: an in-law is no brother | overlap
  (brother|sister) in law

theme victim-suicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule died-by-suicide: the person who died took their own life
  SUBJECT ..4!(attempt|attempts|tried|threatened|wanted|would|might) (died by suicide|death by suicide)
  SUBJECT ..6!(attempt|attempts|tried|try|threatened|wanted|would|might|to|could|not|never) (took|ended|taken) (her|his|their) own? (life|lives)
  (died by suicide|died by her own hand|died by his own hand|dies by suicide)
  (she|NAME|mother|mum|daughter|sister|he|who|victim) ..4!(tried|attempted|threatened|had|would) (hanged|killed) (herself|himself)
  (she|NAME|victim|her) ..6 (found|discovered) (hanged|hanging)
  (her|his) (suicide|apparent suicide|suspected suicide|death by suicide)
  (NAME|victim|daughter|sister|mother|mum)'s (suicide|apparent suicide|suspected suicide|death by suicide)
  suspected (victim)? (suicide|suicides)
  (victim suicide|domestic abuse related suicide|suicide following domestic abuse)
  (death|died|deaths) ..8 (was|as|treated as|recorded as|considered|thought to be|believed to be|appeared to be|by) ..3 suicide
  (coroner|inquest|jury) ..12 (suicide|took her own life|taken her own life|intended to take|intended to end|took his own life)
  (conclusion|verdict|finding) of suicide
  (take|taking|end|ending) (her|his) own? life ..6 (days|weeks|months|hours|following|after) ..8
  (died|death|dead) ..8 (overdose|hanging|hanged)
  suicide note
  (driven|drove|pushed) ..3 (to)? (suicide|take her own|her death|end her)
  (unlawful killing) ..10 (suicide|took her own life)
veto perpetrator: it was the person who caused the death | passage
  (he|NAME|perpetrator|husband|partner|son|father|ex) ..15 (killed|murdered|stabbed|strangled|shot|killing|murdering) ..20 (then|before|himself|own life|suicide|hanged)
  (killed|murdered|shot|stabbed) (his|her|NAME|him|both|their) ..15 (himself|his own life|suicide|hanged|turned)
  (before|after) ..3 (killing|murdering|shooting|stabbing) (himself|her|his|them)
  (homicide|murder) (and)? suicide
  (perpetrator|offender|suspect) ..8 (died by suicide|took his own life|ended his life|killed himself|hanged himself|suicide|taken his own life)
veto others: a relative or somebody else died so | overlap
  (her|his) ..2 (father|brother|mother|uncle|cousin|friend|aunt|grandfather|son|ex husband) ..5 (took|taken|died by|killed|ended|suicide|hanged|taking)
  (suicide|death) of (her|his) ..2 (father|brother|mother|uncle|cousin|friend|aunt|son)
  (her|his) ..1 (father's|brother's|mother's|uncle's|friend's|son's|sister's) (suicide|death)
  suicide (prevention|strategy|attempt|attempts|ideation|risk|pact|watch|threat|threats|bereavement|support|line|plan|helpline|intervention|safety|thoughts)
  (attempt|attempted|attempts|tried|try|threatened|threats|threat|threatening|wanted|wanting|thoughts|thought|thinking|plan|plans|planned|considering|considered|intention|intended|intend|intending|going|risk|wish) ..4 (suicide|own life|end her life|end his life|kill herself|kill himself|her life|his life|hang herself|hang himself)

theme homicide-suicide | role=perpetrator time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-then-self: killed somebody and then took their own life
  (killed|murdered|kill|stabbed|shot|strangled|smothered|suffocated|beat|killing|murdering|shooting|stabbing|smothering|strangling|suffocating|bludgeoned) ..25 (himself|herself|themselves|own life|own lives|died by suicide|hanged|by suicide|end his life|ended his life|end her life|ended her life)
  (murder suicide|homicide suicide|murder and suicide|homicide and suicide|homicide followed by suicide|suicide pact|murder suicides|homicide suicides)
  (turned|turning) the (gun|shotgun|knife|weapon|rifle) on (himself|herself)
  (before|and then|then|and) (taking|killing|ending|hanging|shooting|took|killed|hanged|shot) (himself|herself|his own life|her own life|his life) ..10
  (died|death|dead|bodies|both) ..12 (both|wife|partner|husband|couple) ..12 (suicide|own life|himself|taking his)
  (took|ended|taking|take) (his|her) own? life ..8 (after|having|following) ..3 (killing|murdering|stabbing|shooting|smothering|strangling|killed|murdered|the killing|the murder|the homicide)
rule killed-then-found: killed somebody and was found dead or hanged
  (killed|murdered|stabbed|shot|strangled|killing|murder|homicide) ..25 (found hanged|found hanging|found dead|jumped|stepped in front|stood in front|drove into|walked into|hit by a train|threw himself|overdose)
  (perpetrator|he|NAME|offender|husband|suspect|son) ..10 (took his own life|died by suicide|hanged himself|killed himself|ended his life|taken his own life|found hanged|ended his own life) ..12 (before|awaiting|custody|remand|trial|prison|charged|same day|afterwards|days later|hours later|that night|scene|bail|charge)
  (died|suicide|hanged|took his own life|killed himself|ended his life) ..6 (in prison|on remand|in custody|awaiting trial|before trial|before his trial|before he could be|while on remand)
rule tried-after-killing: tried to take their own life after the killing
  (killed|murdered|stabbed|killing|smothered|strangled|shot|suffocated) ..25 (tried|attempted|attempt|attempting|overdose|cut his wrists|cut his own|ligature|failed) ..8 (himself|own life|suicide|end his life|herself|wrists|overdose)
  (tried|attempted|attempting) ..5 (himself|herself|own life|suicide|end his life|end her life) ..8 (after|following|immediately|straight) ..4 (killing|killed|stabbing|death|attack|murder)
rule both-dead: across sentences, one killed the other and himself | across passage-if=killing
  (killed|murdered|stabbed|shot|strangled|smothered|suffocated|killing|murder) ..45 (hanged himself|took his own life|died by suicide|ended his life|killed himself|taken his own life|took her own life|killed herself|found hanged|ended his own life|shot himself|own lives|ended her own life)
veto victim: the person who died took their own life, nobody killed them | passage passage-unless=killing-told
  (her|victim's) suicide
veto rejected: a pact that the review rejects still counts as homicide | overlap
  suicide pact ..4 (policy|law|act)
veto threat-only: a threat beforehand | overlap
  (threat|threats|threatened|threatening|would|going|wanted|if|voices|said) ..6 (kill|killing|shoot|stab|murder) ..12 (himself|herself|themselves)
  (kill|harm) (himself|herself) (or|and) ..3 (others|her|him|anyone)
fact killing-told: somebody was killed
  (killed|murdered|stabbed|shot|strangled|smothered|suffocated|killing|murder|homicide)

theme unexpected-death | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule cause-unknown: how or why the person died was not settled
  (unexpected|unexplained|undetermined|unascertained|sudden) ..1 (death|deaths|cause)
  (death|died|cause of death|cause) ..10 (unexplained|undetermined|unascertained|unexpected|not be established|not be determined|not established|could not be ascertained|not ascertained|remains unknown|never established|inconclusive)
  (open|narrative) (conclusion|verdict|finding)
  (conclusion|verdict|finding) of (misadventure|accident|accidental death|accidental|open|drug related|alcohol related|natural causes|neglect|road)
  (coroner|inquest|jury) ..12 (open|narrative|misadventure|accidental|drug related|unascertained|natural causes|insufficient evidence|could not determine|not satisfied)
  (drug|alcohol) related death
  (misadventure|accidental death)
  (neither|not) ..6 (homicide|murder|unlawful killing) (nor|or) ..2 suicide
  (whether) ..8 (fell|jumped|pushed|was pushed|suicide|homicide|accident)
rule fall-fire-drugs: died in a fall, a fire, of drugs or of neglect
  (died|death|dead|killed|fatal|fatally) ..12 (fall|fell|falling|fire|house fire|drug toxicity|drugs|malnutrition|dehydration|neglect|sepsis|hypothermia|overdose of heroin|pressure sores|drowning|drowned)
  (fell|fall|jumped|falling) from ..4 (balcony|window|height|bridge|roof|floor|flat|storey|car|building|moving|multi storey)
rule not-kin: killed by somebody of the household who was no kin
  (killed|murdered|stabbed|death|beaten) ..6 by (her|his|their|a|another|the|fellow) ..3 (lodger|housemate|flatmate|landlord|tenant|resident|carer|friend|cuckoo|acquaintance)
  (lodger|housemate|flatmate|fellow tenant|landlord) ..8 (killed|murdered|stabbed|convicted|beat|charged|pleaded)
  (killed|murdered|stabbed) (his|her|the|a) ..2 (lodger|housemate|flatmate|landlord|landlady|tenant|fellow resident)
  neither (partners|partner|related|kin|relatives|family) nor
rule missing: no body was found
  (missing|disappeared|disappearance|no body|body has never|body was never|remains have|never been found|presumed dead|never been recovered) ..12 (presumed|dead|found|recovered|death|murder|killed|body|since)
  (causing or allowing)
weak no-charge: nobody was charged with the death
  (no|nobody|not|insufficient|never) ..5 (charged|charge|charges|prosecution|prosecuted) ..8 (death|homicide|murder|manslaughter)
veto living: an injury of a living person | overlap
  unexplained (injury|injuries|bruise|bruises|bruising|marks|absence|absences|symptoms|fractures|weight)
""")
}
