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

fact kill-event: somebody was killed, however it is put
  (killed|murdered|slain) ..3 (her|him|NAME|them|his|the|both|each|it|an|a|herself|himself|mum|dad|mother|father)
  (was|were|been|be|being|had been) ..3 (killed|murdered|slain|stabbed to death|beaten to death|strangled to death)
  (stabbed|strangled|shot|beat|battered|bludgeoned|suffocated|smothered|attacked|struck|assaulted|drowned) ..12 (death|died|dead|fatally|killed|killing|fatal|pleaded guilty|murder|manslaughter|did not survive)
  (fatally|fatal) ..3 (assault|assaulted|attack|attacked|stabbed|injured|wounded|shot|stabbing|injuries|struck|beat|beaten|wound|wounds|blow)
  (died|death|dead) ..6 (hands of|at (his|her|their) hands|stab|stabbed|wounds|blow|blows|attack|injuries inflicted|beating|assault|knife)
  (caused|causing|responsible for|brought about|charged with|convicted of|guilty of|killed in|sentenced for) ..3 (his|her|their|NAME's|the|adult) ..2 (death|deaths|murder|killing|manslaughter)
  (his|her|their|NAME's) (murder|killing)
  (murder|killing|manslaughter|homicide) of (PERSON|his|her|their|an|a|NAME|the|adult)
  (took|taken|takes) (her|him|NAME|them|mum|dad|our mum|our mother|our sister|our brother|our dad) from (us|them|her|him|everyone|the family|me)
  (he|she|NAME|son|daughter|brother|who|husband|partner|nephew) ..2 (took|ended|had taken|had ended) (her|his) life
  (convicted|guilty|charged|arrested|detained|sentenced|pleaded|imprisoned|custody) ..10 (murder|manslaughter|killing|murdering)
  (day|night|morning|evening|week|time|until|before|after|when) ..3 (he|she|NAME) killed
  (to lose|lost|losing) ..3 (one|a|her|his|their|our) ..3 (to|at the hands of) ..2 (another|the other|brother|sister|son)
  kill (her|him|his mother|his father|his wife)
  (fatal injuries|found dead|was found dead)
fact partner-told: a partner or former partner is spoken of
  (husband|wife|boyfriend|girlfriend|spouse|fiance|fiancee|marriage|married|couple|partner|lover|wedding|ex partner|bride|groom|courtship|dated|dating)
  (they|had|pair|two) ..2 (lived together|moved in together|got together|been together|separated)
  relationship ..3 (with|between|began|ended|started|was|had)
  (ended|left|end|leaving) ..2 (the|their|this) relationship
fact mother-child: a mother and her grown child are spoken of
  (her|their|a|the) ..4!(husband|partner|sister's|friend's|his) (son|daughter|stepson|stepdaughter|boy|lad|adult child|eldest child|only child|youngest child)
  (his|their) ..3!(wife's|partner's|children's|child's) (mother|mum|mam|stepmother|ma|mummy)
  (she|her|NAME) ..4 (was his|was her|his) (mum|mother|mam)
  (child|son|daughter|eldest|youngest|mother|mum) of (adult|NAME|the|a|her|mrs|ms|her|three|two|four)
fact father-child: a father and his grown child are spoken of
  (his|their|a|the|her) ..4 (father|dad|stepfather|parents)
  (his) ..3 (son|daughter|stepson|stepdaughter|boy|lad|adult child)
  (father|dad) of ..4 (adult|NAME|the|her|him)
fact siblings: brothers or sisters are spoken of
  (his|her|their|the|two|an|a|both|three|older|younger|twin|elder|little|big|half) ..2 (brother|sister|brothers|sisters|siblings|twin|twins|stepbrother|stepsister)!'s
  one child to another
  (sibling|siblings)
fact other-kin: uncles, nephews, cousins and the like are spoken of
  (nephew|niece|uncle|aunt|auntie|cousin|cousins|grandson|granddaughter|grandmother|grandfather|nan|gran|grandad|son in law|daughter in law|mother in law|father in law|brother in law|sister in law|stepson|stepfather|stepmother|great nephew|niece's)
fact relative-killed: the words say outright that a relative killed
  (killed|murdered|stabbed|strangled|beat|attacked|suffocated|smothered) ..2!(and) (his|her|their) ..2 (mother|father|mum|dad|brother|sister|parents|grandmother|son|daughter|aunt|uncle|nan|cousin|grandfather)!'s
  (killed|murdered|stabbed|strangled|beaten|suffocated|smothered) ..3 by (his|her|their|a) ..3 (son|daughter|brother|sister|nephew|grandson|stepson|mother|father|lodger|flatmate|housemate|neighbour|granddaughter|cousin|tenant|carer)!'s
  (son|daughter|brother|sister|nephew|grandson|stepson) ..4 (killed|murdered|stabbed|strangled) (her|him|NAME)
  (son|daughter|nephew|grandson) ..10 (convicted|guilty|charged|detained) ..6 (murder|manslaughter|killing)
fact other-killer: somebody other than a partner or relative killed
  (lodger|flatmate|housemate|tenant|stranger|neighbour|fellow) ..40 (killed|murdered|hands)
  (killed|murdered|hands) ..8 (lodger|flatmate|housemate|tenant|stranger)
  not related
fact two-men-told: the killed one is told of as a guest or a friend
  (spare room|shared kitchen|fellow resident)
fact negated-kin: thought at first, or denied
  (thought|believed|assumed) ..12 (murdered|killed)
fact son-told: a son or daughter is spoken of beside a parent
  (son|daughter|stepson) ..30 (mother|father|mum|dad|stepdad)
  (mother|father|mum|dad|stepdad) ..30 (son|daughter|stepson)
fact kin-killed: the words say outright that a relative was killed by a relative
  (killed|murdered|stabbed|strangled|beat|attacked|suffocated|smothered) ..2!(and) (his|her) ..2 (mother|father|mum|dad|brother|sister|parents|grandmother|aunt|uncle|nan|cousin|grandfather)!'s
  (killed|murdered|stabbed|strangled|beaten|suffocated|smothered) ..3 by (his|her|their|a|that) ..3 (son|daughter|brother|sister|nephew|grandson|stepson|mother|father|lodger|flatmate|housemate|neighbour|granddaughter|cousin|tenant|carer)!'s
  (son|daughter|nephew|grandson) ..10 (convicted|guilty|charged|detained) ..6 (murder|manslaughter|killing)
fact father-killed: a child killed their father
  (dad|father) ..60 (one who killed him|killed him)
fact siblings-killed: a brother or sister was the one killed
  (killed|murdered|stabbed|struck) (his|her|NAME) ..2 (brother|sister)
  (brothers|sisters) ..30 (killed|struck|murdered)
fact literature: research on killings
  (published|research|national|analyses|studies|study|literature) ..20 (one in|majority|per cent|suggest|suggests|great majority|most)
  accounts for ..6 (share|homicides|killings)
  (homicides|killings) nationally
fact children-bystanders: the children of the two are only bystanders
  (children|child|son|daughter|boys|girls) ..6 (asleep|upstairs|present|aged (NUM|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|school|nursery|in the house|next room|in bed|witnessed|called 999|found)
fact old-informant: a relative only tells of it
  (mother|mum|father|sister|brother|son|daughter) ..5 (told|said|says|recalled|remembered|described) ..4 (review|panel|chair|us)?

theme intimate-partner-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-by-partner: killed by a partner or former partner
  (killed|murdered|stabbed|strangled|shot|slain|beaten|attacked|suffocated|smothered|bludgeoned) ..5!(and|after|when) by (her|his|their|an|the|a) ..3 EXPARTNER!'s
  (death|die|died|dies) ..6 (at the hands of|hands of|by|caused by) (her|his|their|an) ..3 EXPARTNER!'s
  (fatally|fatal) ..6 by (her|his|their|an) ..3 EXPARTNER!'s
  (her|his) ..3 EXPARTNER!'s ..3 (killed|murdered|strangled) (her|him)
  (her|his) ..3 EXPARTNER!'s ..4 (stabbed|shot|beat|smothered|suffocated) (her|him) ..4 (death|fatally|died)
  (her|his) ..3 EXPARTNER!'s ..10 (convicted|guilty|charged|charge|sentenced|imprisoned) ..8 (murder|manslaughter|killing|murdering)
  (her|his) ..3 EXPARTNER!'s ..8 (pleaded|admitted|pleading|admitting) ..6 (murder|manslaughter|killing)
  (her|his) EXPARTNER!'s ..3 (then)? (went on to)? (kill|killed|murder|murdered) (her|him|NAME)
  (woman|wife|man|husband) ..8 killed by the (man|woman) (who|she|he)
  seeing (NAME|her|him|each other) ..40 (stabbed|killed|murdered) (him|her)
  how her son could have killed his wife
rule killed-a-partner: somebody killed their partner
  (killed|murdered|kill|murder|killing|murdering|stabbed|strangled|shot|beat|suffocated|smothered|bludgeoned) (his|her|their) ..3!(and|by|parents|mother|father|son) EXPARTNER!'s
  KILLING of (his|her) ..3 EXPARTNER!'s
  (murder|murdering|manslaughter|killing) ..3 (his|her) ..2 EXPARTNER!'s
  (his|her) ..1 (wife|husband|partner|girlfriend|boyfriend)'s (murder|manslaughter|killing)
  (death|murder|killing|homicide|manslaughter) of ..4 by (her|his) ..3 EXPARTNER!'s
  (he|NAME) (murdered|killed) (his partner|his wife|his ex|his girlfriend|his former)
rule killed-in-relationship: killed within or after a relationship
  (intimate partner) (femicide|killing|murder)
  (was|is|an|this|of) ..2 intimate partner homicide
  uxoricide
  (relationship|marriage|married|together|separated|partner|couple|living together|dating) ..20 (he|NAME|she) (killed|murdered|stabbed|strangled|shot) (her|him|NAME)
  (killed|murdered) (her|him|NAME) ..25 (marriage|relationship|separated|separation|left him|couple|husband|wife|ex partner|former partner)
rule man-she-loved: killed by somebody the words show as a partner
  (man|woman) ..3 (she|he|they) ..2 (loved|married|liked|lived with|trusted|had liked|had trusted) ..3 (who)? killed
  (dad|father) killed (mum|mother|their mother|our mum|our mother)
  (mother|mum) ..2 (was)? killed by ..1 (father|dad|their father|his father|her father)
veto statutory: the words of the criteria | overlap
  (developed|designed|model|research|timeline) ..4 intimate partner homicide
  (intimate personal relationship|intimate partner violence)
veto relative-killed: a relative killed, no partner | passage passage-unless=partner-killed
  (killed|murdered|stabbed|strangled|beat|attacked) (his|her|their) ..2 (mother|father|mum|dad|brother|sister|parents|grandmother|son|daughter|aunt|uncle)!'s
  (killed|murdered|stabbed|strangled|beaten) ..3 by (his|her|their) ..2 (son|daughter|brother|sister|nephew|grandson|stepson|mother|father|lodger|flatmate|housemate|neighbour|granddaughter|cousin)!'s
veto another: somebody else's killing | overlap
  (film|book|drama|television|documentary|podcast|novel) ..6 KILLVERB
fact partner-killed: a partner was killed
  (killed|murdered|stabbed|strangled) (his|her|their) ..3 EXPARTNER!'s
  (killed|murdered|stabbed|strangled) ..5 by (her|his|their|an) ..3 EXPARTNER!'s
rule killer-named: somebody killed, and the two were partners | passage-if=partner-told passage-unless=kin-killed,other-killer
  (he|she|NAME|adult|partner|husband|ex|boyfriend|girlfriend|wife|who|mr) ..4 (killed|murdered|stabbed|strangled|shot|smothered|suffocated) (her|him|NAME|adult|mrs|mr|ms)!'s
  (he|she|NAME|husband|partner|ex|boyfriend|wife) ..3 (took|ended) (her|his) life
  (carried out|planned|committed) ..4 (her|his) (murder|killing)
  (husband|wife|partner|boyfriend|girlfriend|ex) ..15 (convicted|guilty|charged|sentenced|pleaded|arrested|admitted|imprisoned) ..10 (murder|manslaughter|killing|murders|murdering)
  (convicted|guilty|charged|sentenced|pleaded) ..6 (murder|murdering|manslaughter|killing) ..4 (his|her) ..2 (husband|wife|partner|girlfriend|boyfriend)
  (killed|murdered) by ..4 (husband|wife|partner|boyfriend|girlfriend|ex|man (who|she|he))
  unlawfully killed by
rule killer-alone: one killed the other, and no relative comes into it | passage-unless=mother-child,father-child,son-told,siblings,other-kin,relative-killed,other-killer,two-men-told,negated-kin
  (he|she|NAME|adult) ..3 (killed|murdered|strangled) (her|NAME|adult)!'s
  (he|NAME|adult) ..2 (took|ended) her life
  (convicted|guilty|sentenced|pleaded|sentencing) ..6 (her (murder|manslaughter)|murdering (her|NAME|adult|his)|for murder|murder of)
rule dad-killed-mum: the children's father killed their mother
  (father|dad|stepfather|stepdad) ..2 (killed|murdered|stabbed|strangled|shot) ..2 (mother|mum|mummy)
  (mother|mum) ..3 (killed|murdered|stabbed|strangled) ..2 by ..2 (father|dad|stepfather|stepdad)
  (woman|mother|wife) and ..3 (daughters|sons|children|child|boys|girls) ..3 (found dead|dead|killed|murdered)

theme adult-family-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule follows: the killing of a parent or of an adult brother or sister is one
  adult family homicide
  adult familial homicide
  (familial|intra familial|intrafamilial|family) (homicide|killing|murder) ..6 (rather than|not|and) ..3 (partner|intimate)
  (homicide|death|killing) (within|in) the family
  (cousins|uncles|brothers|household) ..60 he was killed for
rule by-relative: killed by a relative who was no partner
  (killed|murdered|stabbed|strangled|beaten|attacked|shot|suffocated|smothered) ..5!(and|after|when) by (her|his|their|a|an|the) ..3 (son|daughter|brother|sister|nephew|niece|grandson|granddaughter|stepson|stepdaughter|uncle|aunt|cousin|mother|father|grandfather|grandmother|stepfather|stepmother|brother in law|son in law|father in law|mother in law|sister in law|daughter in law)!'s
  (death|die|died) ..6 (hands of|by|caused by) (her|his|their) ..3 (son|daughter|brother|sister|nephew|niece|grandson|stepson|uncle|cousin)!'s
rule killed-relative: somebody killed a grown relative
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|suffocated|smothered) (his|her|their) ..3!(and|by) (mother|father|mum|dad|parents|brother|sister|grandmother|grandfather|nan|gran|grandparents|aunt|uncle|cousin|nephew|niece|stepfather|stepmother|stepbrother|stepsister|mother in law|father in law|brother in law|sister in law|son in law)!'s
  KILLING of (his|her) ..3!(and|by) (mother|father|mum|dad|parents|brother|sister|grandmother|grandfather|nan|aunt|uncle|cousin|nephew|stepfather|stepmother|mother in law|father in law|brother in law)!'s
  (matricide|patricide|parricide|fratricide|sororicide|siblicide)
rule kin-killing: a killing, and a relative who was no partner | passage-if=kill-event,other-kin passage-unless=partner-told
  (killed|murdered|stabbed|strangled|battered|beat|smothered|suffocated) ..2 (her|him|NAME|adult)
  (he|she|NAME) was killed
  (her|his|NAME's) (murder|killing|manslaughter)
rule father-kills-grown-child: a parent killed a grown child
  (killed|murdered|stabbed|shot) (his|her|their) ..2 (adult|grown|grown up|stepson|stepdaughter) (son|daughter)?
  (adult|grown) (son|daughter) ..4 (killed|murdered|stabbed) by (his|her) (father|mother|stepfather|parents)
veto child-victim: the child killed was no adult | passage passage-unless=grown-victim
  (killed|murdered|stabbed|smothered|drowned) ..6 (toddler|baby|infant|newborn|year old (son|daughter))
fact grown-victim: the relative killed was grown up
  (mother|father|mum|dad|brother|sister|uncle|aunt|grandmother|grandfather|nephew|cousin)
rule took-life: a nephew, niece or grandchild took a life
  (nephew|niece|grandson|granddaughter|cousin|uncle|aunt|stepdaughter|stepson|son in law|brother in law|daughter in law) ..25 (took (her|his) life|ended (her|his) life|killed (her|him)|murdered (her|him)|caused (her|his) death)
  (killed|murdered) (his|her) ..2 (stepdaughter|stepson|nephew|niece|cousin)
veto literature: research only | passage passage-if=literature
  (matricide|parricide|patricide|fratricide)
veto children-of-couple: a father killed the mother of the children | overlap
  (father|dad|stepfather) ..2 (killed|murdered|stabbed) (their|his|her) ..1 (mother|mum)
  mother ..12 ended (his|her) life

theme parricide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule follows: the killing of a mother is one
  (matricide|patricide)
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
rule parent-child-killing: a killing, a father and his grown child, and no partner | passage-if=kill-event,father-child passage-unless=partner-told,siblings-killed,other-kin,children-bystanders,literature
  (killed|murdered|stabbed|strangled|smothered|battered|beat|suffocated) ..2 (him|dad|father|his father|her father|NAME)
  (his|NAME's|his father's|father's) ..2 (murder|killing|manslaughter)
  (fatally) ..3 (assaulted|attacked|stabbed|injured|struck|beat) ..3 (stepfather|father|dad|stepmother|mother|parents)
rule at-his-hands: the death of a parent at their child's hands
  (killing|killed|death|murder|manslaughter) ..2 of (a|an|his|her|their) ..3 (parent|father|dad|mother|mum) ..3 by (the|his|her|a) ..3 (son|daughter|stepson)
  (fatally) ..3 (assaulted|attacked|stabbed|injured|struck|beat) (his|her|their) ..2 (stepfather|father|dad|stepmother|mother|parents)
  (death|killing|murder) of (his|her) ..2 (father|dad|stepfather|parents) ..3 at (his|her)
  (caused|causing) (his|her) ..2 (father's|dad's|parents) death
  (his|their) ..3 (son|daughter|stepson) ..8 (caused his death|took his life|ended his life|responsible for his death)
veto in-law: a son-in-law is no son | overlap
  (son|daughter|mother|father) in law
veto partner-of-parent: the parent's partner killed | passage passage-unless=parent-by-child
  (mother|father|mum) ..6 (killed|murdered|stabbed) by (her|his) ..2 (husband|partner|ex|boyfriend|wife|girlfriend)
veto threat-only: a thought or a threat, no death | overlap
  (thoughts|thinking|voices|urge|urges|threat|threats|threatened|threatening|told|telling|wanted|fantasies|wish|going|dreams|would|intrusive) ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their) ..2 (mother|father|mum|dad|parents)
fact parent-by-child: a son or daughter killed
  (killed|murdered|stabbed) ..5 by (her|his|their) ..3 (son|daughter|stepson)
  (killed|murdered|stabbed|killing|murder) (of)? (his|her|their) ..2 (mother|father|mum|dad|parents)
rule boy-did-it: the son or daughter is said to have done it
  (his|her|their) ..2 (boy|son|daughter|girl|lad) ..12 (who (had done it|did it)|had done it|had done this)
  (she|he|NAME|daughter|son) ..3 (was|were) the one who killed (him|her|them)
  (dad|father|mum|mother|parents) ..40 the one who killed (him|her|them)
veto children-of-couple: a father killed the mother of the children | overlap
  (father|dad|stepfather) ..2 (killed|murdered|stabbed) (their|his|her) ..1 (mother|mum)
veto literature: research only | passage passage-if=literature
  (matricide|patricide|parricide)

theme matricide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
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
rule mother-child-killing: a killing, a mother and her grown child, and no partner | passage-if=kill-event passage-any=mother-child,son-told passage-unless=partner-told,children-bystanders,literature
  (killed|murdered|stabbed|strangled|smothered|battered|beat|suffocated) ..2 (her|mum|mother|NAME|his mother)
  (her|NAME's|his mother's|mother's) ..2 (murder|killing|death|manslaughter)
  (took|taken) (her|mum|our mum) ..2 (from|life)
  (she|NAME|mother|mum|adult) ..4 (killed|murdered|died|fatally)
  (his|her) ..2 (mother's|mum's) (death|killing|murder) ..6 (at (his|her) hands|responsible|caused|pleaded|convicted)
  (caused|causing) (his|her) ..2 (mother's|mum's) death
  her ..3 (son|daughter|stepson) ..8 (caused her death|took her life|ended her life|responsible for her death|took her from)
  (daughter|son) ..4 caused her death
rule son-then-killed: the passage tells of a mother and that her son killed her | across passage-unless=partner-told
  (his|her|their) (mother|mum|mam) ..40 (he|NAME|son|daughter) ..3 (killed|murdered|stabbed|strangled) her!'s
  (mother|mum|mam|she) ..25 (her|their) ..3 (son|daughter|stepson) ..30 (he|NAME|son|daughter|she) ..3 (killed|murdered|stabbed|strangled) (her|his mother|his mum)!'s
veto in-law: a son-in-law is no son | overlap
  (son|daughter|mother|father) in law
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
rule at-his-hands: the death of a mother at her child's hands
  (death|killing|murder) of (his|her) ..2 (mother|mum|stepmother) ..3 (at (his|her)|by)
  by that (son|daughter|boy|girl)
  (she|mrs|ms|mother|mum) ..60 by that (son|daughter)
  (son|daughter|stepson) ..60 (convicted|guilty|charged|detained|sentenced|pleaded) ..6 her (murder|manslaughter|killing|death)
veto children-of-couple: a father killed the mother of the children | overlap
  (father|dad|stepfather) ..2 (killed|murdered|stabbed) (their|his|her) ..1 (mother|mum)
veto literature: research only | passage passage-if=literature
  (matricide|mother|son)

theme filicide-familicide | keep-negated role=child time=at-death also-in=front-matter,parallel-reviews,methodology
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
  (killed|killing|murder|death|deaths) ..2 (of)? ..2 NAME ..3 aged (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)
  (killed|murdered) ..4 (stepdaughter|stepson|son|daughter|brother|sister|child|girl|boy|grandson|granddaughter) ..3 aged (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)
  (grandson|granddaughter|son|daughter|boy|girl|child|baby) ..2 (was|were) ..1 (weeks|months|one|two|three|four|five|six|seven|eight|nine|ten|eleven) ..16 (mother|father|dad|mum|he|she|stepfather) ..14 (ended his life|ended her life|took his life|took her life|killed him|killed her)
  (baby|child|toddler|infant|newborn) (he|she|that he|that she|whom he) killed
  (woman|mother|wife|she) and ..3 (daughters|sons|children|child|boys|girls|baby|twins) ..3 (found dead|dead|killed|murdered)
  unborn (child|daughter|son|baby) ..10 (not be saved|died|did not survive|lost|killed)
weak children-dead: children died as well
  (child|children|baby|sons|daughters|twins|toddler) ..6 (died|dead|killed|murdered|deaths)
veto child-survived: the child was not hurt | overlap
  (children|child) ..4 (witnessed|saw|heard|present|asleep|survived|unharmed)
veto panel: the name of a panel | overlap
  child death (overview|review)
  (sudden|unexpected) infant
veto threat-only: a threat | overlap
  (threat|threats|threatened|threatening|would|voices|thoughts) ..6 (kill|killing|harm|drown) ..6 (child|children|baby)

theme sibling-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-sibling: a brother or sister was killed by the other
  (killed|murdered|kill|murdering|killing|stabbed|strangled|shot|bludgeoned|beat|suffocated|punched) (his|her|their) ..4!(and|by|mother|father|wife|partner|husband) (brother|sister|sibling|twin|stepbrother|stepsister|half brother|half sister)!'s
  (killed|murdered|stabbed|strangled|beaten|attacked|shot|punched|suffocated) ..5!(and|after|when) by (her|his|their|an|a|the) ..4!(husband|partner) (brother|sister|sibling|twin|stepbrother|stepsister)!'s
  KILLING of (his|her|their) ..3!(and|by) (brother|sister|sibling|twin|stepbrother|stepsister)!'s
  (brother|sister|sibling|twin)!'s ..4 (killed|murdered|stabbed|fatally|strangled) (him|her)
  (his|her) ..3 (brother|sister)!'s ..8 (convicted|guilty|charged|sentenced|pleaded|admitted) ..8 (murder|manslaughter|killing)
  (siblicide|fratricide|sororicide|sibling homicide|fratricidal)
  (death|die|died) ..5 (hands of|caused by) (his|her) ..2 (brother|sister)
  (brothers|sisters|siblings|twins) ..20 (one|elder|younger) ..5 (killed|stabbed|murdered) the other
  (sister|brother|sibling) ..30 (she|he) ..1 did it
  (homicide|murder|killing|manslaughter|death) of ..4 by (his|her) ..2 (brother|sister|sibling|twin)
  (by|of) (his|her) (half|twin|step|elder|older|younger|big|little|own) (brother|sister)
  (sister|brother|twin) ..6 (tells|told|said|admitted) ..8 (she|he) (did it|killed|had killed|had done)
rule siblings-killing: a killing, and brothers or sisters with no partner | passage-if=kill-event,siblings passage-unless=partner-told,mother-by-child,old-informant,father-killed
  (killed|murdered|stabbed|strangled|struck|battered|beat|punched) ..2 (her|him|NAME|adult|the younger|the older|the elder)
  (elder|older|younger) killed the (younger|older|elder)
  (murder|manslaughter|killing)
  one child to another
veto in-law: an in-law is no brother | overlap
  (brother|sister) in law

theme victim-suicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology
rule died-by-suicide: the person who died took their own life
  SUBJECT ..4!(attempt|attempts|tried|threatened|wanted|would|might) (died by suicide|death by suicide)
  SUBJECT ..6!(attempt|attempts|tried|try|threatened|wanted|would|might|to|could|not|never) ((took|taken) (her|his|their) own (life|lives)|ended (her|his|their) own (life|lives)|(she|NAME|when she|who) ..2 ended her life)
  (died by suicide|died by her own hand|died by his own hand|dies by suicide)
  (she|NAME|mother|mum|daughter|sister|he|who|victim) ..4!(tried|attempted|threatened|had|would) (hanged|killed) (herself|himself)
  (she|NAME|victim|her) ..6 (found|discovered) (hanged|hanging)
  (her|his) (suicide|apparent suicide|suspected suicide|death by suicide)
  (NAME|victim|daughter|sister|mother|mum)'s (suicide|apparent suicide|suspected suicide|death by suicide)
  suspected (victim)? (suicide|suicides)
  (victim suicide|domestic abuse related suicide|suicide following domestic abuse)
  (death|died|deaths) ..8 (was|as|treated as|recorded as|considered|thought to be|believed to be|appeared to be|by) ..3 suicide
  (death|deaths) ..2 thought to be ..1 suicide
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
  (attempt|attempted|attempts|tried|try|threatened|threats|threat|threatening|wanted|wanting|thoughts|thinking|plan|plans|planned|considering|considered|intention|intended|intend|intending|going|risk|wish) ..4!(be) (suicide|own life|end her life|end his life|kill herself|kill himself|her life|his life|hang herself|hang himself)
rule lost-her: her own hand, put round about
  when she (ended her life|died|took her life) ..12 (did not|didn) ..3 (have to|need to)
  (her|his) suicide ..8
  (found|discovered) by ..4 ..12 inquest ..2 suicide
  (lost her twice|made an end of herself|made an end of himself|found her hanging|by her own hand)
  (after|before|since) (her|his) suicide

theme homicide-suicide | keep-negated role=perpetrator time=at-death also-in=front-matter,parallel-reviews,methodology
rule killed-then-self: killed somebody and then took their own life
  (killed|murdered|kill|stabbed|shot|strangled|smothered|suffocated|beat|killing|murdering|shooting|stabbing|smothering|strangling|suffocating|bludgeoned) ..25 (himself|herself|themselves|own life|own lives|died by suicide|hanged|by suicide|end his life|ended his life|end her life|ended her life)
  (murder suicide|homicide suicide|murder and suicide|homicide and suicide|homicide followed by suicide|suicide pact|murder suicides|homicide suicides)
  (turned|turning) the (gun|shotgun|knife|weapon|rifle) on (himself|herself)
  (before|and then|then|and) (taking|killing|ending|hanging|shooting|took|killed|hanged|shot) (himself|herself|his own life|her own life|his life) ..10
  (died|death|dead|bodies|both) ..12 (both|wife|partner|husband|couple) ..12 (suicide|own life|himself|taking his)
  (took|ended|taking|take) (his|her) own? life ..8 (after|having|following) ..3 (killing|murdering|stabbing|shooting|smothering|strangling|killed|murdered|the killing|the murder|the homicide)
  (killed|murdered) (by|her|his|him) ..40 (he died too|himself as well|died as well|was dead himself|dead himself|made an end of himself|then himself|and himself|and then died|tried to die|ended it)
  (he died too|was dead himself|dead himself|both of them died|both died|two coffins|found dead together)
  (killed|murdered) ..8 (tried|attempted) to (die|end)
  on remand ..12 (died by suicide|took his own life|killed himself|hanged himself|found hanged)
  (died by suicide|took his own life|killed himself|hanged himself) ..12 (on remand|remand|awaiting trial|in custody|in prison)
rule killed-then-found: killed somebody and was found dead or hanged
  (killed|murdered|stabbed|shot|strangled|killing|murder|homicide) ..25 (found hanged|found hanging|found dead|jumped|stepped in front|stood in front|drove into|walked into|hit by a train|threw himself|overdose)
  (perpetrator|he|NAME|offender|husband|suspect|son) ..10 (took his own life|died by suicide|hanged himself|killed himself|ended his life|taken his own life|found hanged|ended his own life) ..12 (before|awaiting|custody|remand|trial|prison|charged|same day|afterwards|days later|hours later|that night|scene|bail|charge)
  (died|suicide|hanged|took his own life|killed himself|ended his life) ..6 (in prison|on remand|in custody|awaiting trial|before trial|before his trial|before he could be|while on remand)
rule killed-and-himself: killed her and then himself
  (killed|murdered|shot|stabbed) (her|him|NAME|his wife|their mother|them|mum) ..3 (and|then|before) ..4 (himself|herself|own life|also died|turned)
  (unlawfully killed) ..12 (died by suicide|suicide|own life)
  (both found|found dead together|two (bodies|coffins|inquests|funerals)|both (dead|died)) ..40
  (perpetrator|he|husband|NAME|son|partner) ..4 (took his own life|died by suicide|killed himself|hanged himself|ended his life) ..10 (killing|murder|homicide|killed|attack)
rule tried-after-killing: tried to take their own life after the killing
  (killed|murdered|stabbed|killing|smothered|strangled|shot|suffocated) ..25 (tried|attempted|attempt|attempting|overdose|cut his wrists|cut his own|ligature|failed) ..8 (himself|own life|suicide|end his life|herself|wrists|overdose)
  (tried|attempted|attempting) ..5 (himself|herself|own life|suicide|end his life|end her life) ..8 (after|following|immediately|straight) ..4 (killing|killed|stabbing|death|attack|murder)
rule tried-after-death: after the killing tried to end their own life | passage-if=kill-event
  (after|following) (the|her|his|their) ..2 (death|killing|murder|attack) ..25 (tried|attempted|attempt|attempting) ..5 (end|take|kill|suicide|life|himself|herself)
  (left|walked|drove|went) ..10 (tried|attempted|attempting) to (end|take) (his|her) own? life
rule both-dead: across sentences, one killed the other and himself | across passage-if=killing
  (killed|murdered|stabbed|shot|strangled|smothered|suffocated|killing|murder) ..45 (hanged himself|took his own life|died by suicide|ended his life|killed himself|taken his own life|took her own life|killed herself|found hanged|ended his own life|shot himself|own lives|ended her own life)
veto rejected: a pact that the review rejects still counts as homicide | overlap
  suicide pact ..4 (policy|law|act)
veto threat-only: a threat beforehand | overlap
  (threat|threats|threatened|threatening|would|going|wanted|if|voices|said) ..6 (kill|killing|shoot|stab|murder) ..12 (himself|herself|themselves)
  (kill|harm) (himself|herself) (or|and) ..3 (others|her|him|anyone)
fact killing-told: somebody was killed
  (killed|murdered|stabbed|shot|strangled|smothered|suffocated|killing|murder|homicide)
veto rejected-pact: a pact that was claimed and rejected, and he lived | passage
  (claimed|alleged|claim) ..4 suicide pact ..25 (rejected|lost the nerve|no note)

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
  (lodger|flatmate|housemate|landlord|tenant|spare room|shared kitchen|fellow resident) ..40 (killed|murdered|stabbed) (him|her|NAME|adult)
  (death|died|killed) ..6 (at the hands of|hands of|by) (a|the|her|his) ..2 (lodger|flatmate|housemate|tenant|neighbour|carer|landlord)
  related ..12 (relationship|partners|couple)
  (whether) ..6 (gave|pushed|fell|jumped|supplied|left|he had|killed) ..12 (no one|nobody|not|never) ..4 (able|known|knows|show|established|shown|tell|know|proved|prove)
  no body ..6 (found|recovered)
  (last seen|not been seen since) ..30 (no body|presumed|dead|died)
  (do not|will not|never) know ..30 (top of|bottom of|steps|stairs)
  (top|head) of the (steps|stairs) ..10 (bottom|foot)
  (neglect|delay|failing|failure) ..20 (suspected|disputed|no one has been charged|nobody has been charged)
  (suspected|disputed) ..20 (charged|cause|neglect)
  (kept|keeping|keep) (her|him) supplied
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
veto taken-own-life: the coroner found that she took her own life | passage
  (narrative|open) (conclusion|verdict) ..20 (own life|suicide)

""")
}
