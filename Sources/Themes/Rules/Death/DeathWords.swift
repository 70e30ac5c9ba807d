extension RuleText.Source {
    /// Words and facts that the rules on deaths share.
    static let deathWords = RuleText.Source("Death", """
# ---- words of killing
class DEATH_KILL = killed murdered slew kills murders slaughtered slain
class DEATH_BLOW = stabbed strangled shot bludgeoned battered suffocated smothered drowned poisoned knifed throttled asphyxiated stabs strangles smothers suffocates shoots drowns butchered
class DEATH_HIT = attacked assaulted struck beat beaten hit pushed punched kicked attacks strikes beats hits pushes punches shoved threw stamped set
class DEATH_DONE = killed murdered slew kills murders slaughtered slain stabbed strangled shot bludgeoned battered suffocated smothered drowned poisoned knifed throttled asphyxiated stabs strangles smothers suffocates shoots
class DEATH_ING = killing murdering stabbing strangling shooting smothering suffocating drowning
class DEATH_CRIME = murder manslaughter homicide murdering killing killings murders
class DEATH_CHARGE = convicted guilty charged arrested arrest sentenced sentence sentencing detained pleaded pleads pleading plea admitted admits admitting imprisoned jailed remanded confessed trial tried indicted conviction serving prison accused custody jury charge
class DEATH_DIED = died dies dead death deaths fatally fatal killed killing murder manslaughter homicide
class DEATH_SAYS = told said says tells recalled remembered described recalls thought thinks believes believed spoke explained remembers gave wrote contributed feels felt reported rang saw noticed knew asked wants wanted
# ---- persons
class DEATH_MUM = mother mum mam mummy mom stepmother stepmum stepmam mama
class DEATH_DAD = father dad daddy stepfather stepdad
class DEATH_GRAN = grandmother grandfather gran granny nan nana nanna grandad granddad grandpa grandparents grandparent
class DEATH_SON = son sons daughter daughters stepson stepdaughter stepsons stepdaughters
class DEATH_LAD = son sons daughter daughters stepson stepdaughter lad boy girl youngest eldest firstborn
class DEATH_SIB = brother brothers sister sisters sibling siblings twin twins stepbrother stepsister
class DEATH_KIN = uncle uncles aunt aunts auntie nephew nephews niece nieces cousin cousins grandson granddaughter grandsons grandmother grandfather gran granny nan nana grandad granddad grandpa grandparents
class DEATH_KINOFFENDER = uncle uncles aunt nephew nephews niece cousin cousins grandson granddaughter grandsons father mother brother brothers sister sisters son sons daughter daughters stepson stepdaughter stepfather stepmother
class DEATH_MATE = husband wife partner boyfriend girlfriend spouse fiance fiancee fiancée fiancé ex lover cohabitee companion bride groom missus
class DEATH_BABE = child children baby babies toddler infant infants twins newborn stepchildren boys girls kids son sons daughter daughters stepdaughter stepson
class DEATH_ATTACK = stabbed strangled shot bludgeoned battered suffocated smothered poisoned knifed throttled attacked assaulted struck beat beaten hit pushed punched kicked shoved stamped stabs strangles attacks strikes beats hits pushes punches
class DEATH_ANCHOR = killed murdered kills murders killing killings murder manslaughter homicide stabbed strangled shot bludgeoned battered suffocated smothered beat beaten struck slain fatal fatally died dead death responsible life
class DEATH_OBLIQUE = lost_her_life lost_his_life her_her_life him_his_life dead_within dead_by dead_before died_there not_be_saved life_extinct done_her_in done_him_in dead_at_scene dead_at_the_scene regained_consciousness pronounced_dead buried_her buried_him her_body his_body was_dead is_dead died_that_night dead_in lay_dead
class DEATH_YOUNG = two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
class DEATH_HERSELF = himself herself themselves
class DEATH_THREAT = thought thoughts thinking voice voices urge urges threat threats threatened threatening threatens fantasies wish dreams would intrusive might could tried try attempt attempted attempting plans planned wanted wants going

# ---- what a passage tells of
fact death-killed: somebody was killed, however it is put
  (met|meet|meets) (her|his|their) (death|end)
  (bludgeoned|smothered|battered|drowned|slaughtered|butchered|beheaded|dismembered|suffocated|throttled) (her|him|NAME|his|mr|mrs|ms|mum|dad)
  (beat|beats|beaten|kicked|stabbed|battered|punched|clubbed|choked|burned|burnt|stamped|hacked|bludgeoned|starved|strangled|scalded|shaken) ..4 to death
  (choked|strangled|held|throttled|hit|beat|kicked|punched|stabbed|pressed|shook) ..6 until ..6 (dead|breathing|died|moved|moving|still|limp)
  (cut|slit|slashed|cuts|slits) (her|his|NAME's|wife's|mother's|brother's|sister's|father's) ..1 throat
  DEATH_BLOW ..25 (pronounced|life extinct|deceased|lifeless)
  (wound|wounds|injuries|injury|blow|blows|punch|kick|shove|push) ..10 (died|dead|death|fatal|killed|proved fatal)
  (charged|arrested|held|remanded|detained) ..3 murder
  (serving|given|got|jailed for) life
  DEATH_KILL !herself !himself !themselves ..3 (her|him|NAME|them|his|the|both|each|it|an|a|mum|mother|dad|father|adult|mr|mrs|ms|my|our|their|two|three|gran|nan)
  (was|were|been|be|being|got|is) ..3 (killed|murdered|slain)
  (was|were|been|found|had) ..2 DEATH_DONE ..2 to death
  (DEATH_BLOW|DEATH_HIT) ..16 (DEATH_DIED|survive)
  (fatal|fatally)
  (died|dies|death|dead|deaths) ..10 (stab|stabbed|wounds|wound|blow|blows|attack|injuries|beating|assault|knife|bludgeon*|strangulation|asphyxiation)
  (died|dies|death|dead|deaths) ..14 (at|by) ..4 (hands|hand)
  (caused|causing|responsible|caused) ..4 (death|deaths)
  DEATH_CHARGE ..12!(attempted|attempt|conspiracy|threats|threatening|threatened) DEATH_CRIME
  DEATH_CRIME ..12!(attempted) DEATH_CHARGE
  (his|her|their|NAME's|sister's|brother's|mother's|father's|mum's|dad's|wife's|husband's) DEATH_CRIME
  DEATH_CRIME of (PERSON|his|her|their|an|a|NAME|the|adult|our|my)
  (took|takes|taken|taking|ended|ends|ending|claimed) (her|his|NAME) (life|lives)
  (took|takes|taken|taking|ended|ends|ending) ..3 (mother's|mum's|dad's|father's|sister's|brother's|gran's|nan's|grandmother's|wife's|husband's|NAME's|partner's) life
  (killing|murdering) (her|him|NAME|them|both|his|adult|my|our|their)
  (the|this|that|a) (killing|murder|homicide|fatal)
  (woman|man|person|one|mother|wife|husband|father|boy|girl|gran|sister|brother|who|mum|dad) ..1 (he|she|they|NAME)? DEATH_KILL !herself !himself !themselves
  found ..3 dead
  (pillow|cushion|hands) ..3 over ..4 (face|mouth)
  unlawfully killed
fact death-assault: somebody laid hands on the other
  DEATH_ATTACK ..3 (her|him|NAME|his|the|adult|mum|dad|mother|father|mr|mrs|ms|them|both)
  (was|were) DEATH_ATTACK
  (knife|blade|hammer|hands|pillow|axe|scarf|belt|bag) ..3 (in|into|round|around|over|to) ..2 (her|him|NAME)
  (knife|blade) in (her|him)
  (set fire|set light|set alight|torched|drove ..3 at|ran ..2 (over|down)|crushed|mowed)
  (in|during) ..2 (attack|assault)
fact death-died: somebody died
  (not|never) ..1 (regain|regained|get up|got up|wake|recover|recovered)
  drowned
  (dead|death|died)
  (died|dies|dead|deceased|lifeless)
  (not|never|neither|none) ..6 (survive|survived|woke|recovered)
  (no signs of life|not be saved|bled to death|body was found|bodies of|her body|his body|death was)
  (coffin|coffins|funeral|buried)
fact death-she-died: it says who died
  (she|NAME|adult|her|he|him|victim|mother|father|mum|dad|both) ..5 (died|dead|deceased|not survive|bled to death)
  (pronounced|found|located) ..3 (dead|deceased)
  (no signs of life|not be saved)
fact death-ill: a death from illness or long ago
  (cancer|heart attack|stroke|pneumonia|natural causes|hospice|covid|illness|leukaemia|overdose|suicide)
  own life
  (stillborn|miscarriage|collision|motorcycle|meningitis)
fact death-violent: blows, a weapon, an arrest or a trial
  (hammer|knife|blade|axe|gun|shotgun|pillow|spade|bat|blow|blows|screaming|screams|blood|wounds|strangl*|stabb*|murder*|police|custody|prison|arrest*|charged|convict*|patio|homicide|killed|killing|iron|alive)
fact death-taken: somebody is held to answer for a death
  (arrested|charged|detained|sectioned|remanded|convicted|sentenced|unfit to plead|hospital order|responsible|in custody|serving life|life sentence|sentenced to life|did the act)
fact death-mate-person: a husband, wife or partner is spoken of as such
  (father|mother) of (her|his|their) ..2 (child|children|baby)
  fathered (her|their)
  (man|woman|person) ..2 (she|he|who|whom) ..4 (married|loved|dated|dating|seeing|shared)
  (her|his|their|former|my) ..2!(late|by) DEATH_MATE !died
  (relationship|boyfriend|girlfriend|in law)
fact death-mate-here: a partner stands in the same sentence
  (husband|wife|partner|boyfriend|girlfriend|lover|fiance|dating|girlfriends)
fact death-kin-suspect: a brother, uncle, nephew or grandchild is the one told of
  (brother|brothers|uncle|uncles|nephew|grandson|cousins)!'s ..3!(told|said|that) (who|acted|used|moved|drank|threatened|demanded|pressing|stole|hit|assaulted|NAME|together)
  (grandmother|grandfather|gran|nan|grandparents)!'s !DEATH_SAYS
  (nephew|niece|aunt and|in law)!'s
fact death-small-child: a small child in the passage
  (rucksack|rabbit|nursery|toddler|toddlers|pushchair|buggy|teddy|wellingtons|school run|year old)
fact death-mother-word: a mother, or a grown child of hers, is spoken of at all
  (his|my|our|a|the|old|elderly|foster|adoptive|step) ..1 (mother|mum|mam|mummy|stepmother|stepmum)
  ^ (mum|mam|mother)
  (the|a|her|his|own|that|NAME's|only|victim's) ..2 (son|daughter|stepson|stepdaughter|lad|boy)
  (he|she|him|her) ..6 (adopted|fostered|raised|brought up)
  (mother|mum) (of|to)
fact death-partner-any: a partner of any kind is spoken of
  fathered (her|their)
  (father|mother) of (her|his|their|the) ..2 (child|children|baby|son|daughter|sons|daughters)
  (man|woman|one|person|bloke|lad) ..1 (she|he|whom) ..4 (married|loved|dated|dating|seeing|met|lived|trusted|children)
  (ex partner|seeing each other|going out|girlfriends|his missus|her fella|other half)
  (husband|wife|partner|boyfriend|girlfriend|spouse|fiance|lover|estranged|marriage|relationship|couple|divorce|ex|missus|married|separated|dating)
fact death-father-word: a father, or a grown child of his, is spoken of at all
  (his|my|our|a|the|old|elderly|her) ..2 (father|dad|daddy|stepfather|stepdad)
  ^ (dad|father)
  (the|a|his|own|that|NAME's|only|victim's|whose|its) ..2 (son|daughter|stepson|stepdaughter|lad)
  (old man|father of|dad of)
fact death-father-word2: a father is spoken of
  (father|dad|stepfather|daddy|parents)
fact death-sibling-tells: a brother or sister only tells of it
  (in front of|told) (his|her) ..1 (sister|brother)
  (found|heard|saw) by (his|her) ..1 (sister|brother)
  (brother|sister) of ..2 (perpetrator|victim|NAME|deceased) ..2 DEATH_SAYS
  (brother|sister|brothers|sisters|twin) ..3!(who) DEATH_SAYS
  (told|tell|telling|rang|phoned|texted|asked) (his|her|their) ..1 (brother|sister)
  (brother|sister)'s (account|statement|words|view)
  (victim's|NAME's) (brother|sister|siblings)
fact death-sibling-word: a brother or sister is spoken of at all
  (his|the|two|both|a|older|younger|elder|twin|half|step|little|big|my|our|own) ..2 (brother|brothers|sister|sisters|sibling|siblings|twin|twins)
  (brothers|sisters|twins|siblings|half siblings|half brothers|half sisters)
fact death-her-mother-told: her mother tells of it
  her ..1 (mother|mum|parents|father|dad) ..3 DEATH_SAYS
  (told|rang|texted|phoned) her (mother|mum|sister|daughter)
fact death-nephew: a nephew, niece or grandchild is one of the two
  (nephew|niece|grandson|granddaughter|grandmother|gran|nan|aunt|uncle)!'s !DEATH_SAYS
fact death-killed-by-father: a father killed the mother
  (killed|murdered|stabbed|strangled) ..4 by ..3 (father|dad|stepfather|husband|partner|ex|boyfriend)
  (father|dad|stepfather|husband|partner|ex) ..3 DEATH_DONE (her|their|his|our)
fact death-mother-and-child: a mother and her grown child are spoken of
  (her|NAME's|victim's|widow's|deceased's) ..3!(husband|partner|sister's|friend's|brother's|neighbour's|his) (son|daughter|stepson|stepdaughter|lad|boy|youngest|eldest|child)!'s !DEATH_SAYS
  (his|our) ..3!(wife's|partner's|children's|child's|girlfriend's) (mother|mum|mam|mummy|stepmother|stepmum)!'s !DEATH_SAYS
  (lived|living|home|stayed|moved|fear|afraid|frightened|carer|cared) ..8 her ..3 (son|daughter|stepson|stepdaughter|youngest|eldest)!'s
  (raised|reared|brought up|brought him up|brought her up|adopted|gave birth|carried|nursed|suckled) ..4 (him|her|he|she|as|from)
  (he|she|son|daughter|perpetrator|boy|lad) ..6 (adopted|raised|reared|carried|brought up|brought into)
  (her|his) ..1 own (child|boy|mother|mum|son|daughter|flesh)
  (mother|mum)!'s ..20 (his|their) ..2 (mother|brother|sister)
  (she|her|NAME) ..4 (was|called her|is) ..1 (his|her) ..1 DEATH_MUM
  (his|my|our) ..1 DEATH_MUM!'s !DEATH_SAYS
  ^ (mum|mam|mother)!'s !DEATH_SAYS
  (moved|with|for|and) (mum|mam)
  (the|that|whose|a|only|grown|adult) (son|daughter|stepson|stepdaughter)!'s !DEATH_SAYS
  called (her|NAME) ..1 (mum|mother|mam)
  (child|son|daughter|eldest|youngest|mother|mum|stepson|stepdaughter) (of|to) ..2 (adult|NAME|the|a|her|mrs|ms|three|two|four|over|forty|victim|deceased)
  (foster|adoptive|adopted|birth|step) (mother|mum|son|daughter|parents)
  (son|daughter|stepson|stepdaughter) ..30 (mother|mum|mam|mam's|mum's|mother's)
  (mother|mum|mam) ..30 (son|daughter|stepson|stepdaughter)
fact death-father-and-child: a father and his grown child are spoken of
  (his|NAME's) ..3!(wife's|partner's|sister's) (son|daughter|stepson|stepdaughter|lad|boy)!'s
  (his|her|their) ..3!(children's|child's|wife's|partner's) DEATH_DAD
  (father|dad) (of|to) ..4 (adult|NAME|the|a|his|mr)
  (the|that|whose|a|only|grown|adult) (son|daughter|stepson|stepdaughter)!'s !DEATH_SAYS
  (son|daughter|stepson) (of|to) ..2 (adult|NAME|the|a|mr|victim|deceased)
  (son|daughter|stepson) ..30 (father|dad|father's|dad's)
  (father|dad) ..30 (son|daughter|stepson)
fact death-mate: two partners are spoken of
  (father|mother) of (her|his|their) ..2 (child|children|baby|son|daughter)
  (male|female|sex|ex|former|estranged|current|then|NAME's|victim's|deceased's) ..1 (partner|husband|wife|boyfriend|girlfriend)
  (her|his|their|an|the|a|former|ex|my) ..2!(late) DEATH_MATE !died
  (married|marriage|divorce|divorced|couple|dated|dating|wedding|courtship|bride|lover|lovers)
  (been|started|were|was|had) ..1 seeing (each|NAME|her|him|one)
  relationship ..3 (with|between|began|ended|started|over)
  (ended|left|end|leaving) ..2 (the|their|this) relationship
  (separated|separation|split up|broke up|break up|broken up|breakup|new relationship|left him|leaving him|leave him|ex partner|former partner)
  (told|tell|telling|says) (him|her) ..8 (over|leaving|done|finished|wanted out|divorce|moving out)
  (on off|on and off|civil partner|missus|common law|partner of|seeing someone else|seeing somebody else|dating app|met online|met him online|met her online|estranged|courting|engaged|affair|ex|the two had been together)
  (man|woman|bloke) (she|he) ..2 (lived|loved|married|trusted|met|shared|was seeing|had been seeing|was with)
  (left|leaving|leave) him
  (jealous|jealousy|infidelity|unfaithful|cheating|another man|new man|new partner|moved in with him|moved in together|shared bed|the bed they|the flat they|the house they|their flat|their home|anniversary|decree|injunction|non molestation)
  (loved|in love|sleeping with|going out|went out with|took her back|get her back|win her back|reconcile|reconciled|reconciliation)
  (they|pair|couple) ..4 (lived together|together for|in a relationship|had a relationship)
fact death-mate-killer: it says outright that a partner killed
  DEATH_DONE (his|her|their) ..3!(and|by|parents|mother|father|son) DEATH_MATE!'s
  (killed|murdered|stabbed|strangled|shot|beaten|hands) ..5 (by|of) (her|his|their|an|the) ..3 DEATH_MATE!'s
  (her|his) ..2 DEATH_MATE!'s ..4 DEATH_DONE (her|him|NAME)
  (her|his) ..2 DEATH_MATE!'s ..12 DEATH_CHARGE ..8 DEATH_CRIME
  DEATH_CRIME of (his|her) ..2 DEATH_MATE!'s
  (killed|murdered) by (partner|father|husband)
fact death-kin-killer: it says outright that a relative killed or was killed by one
  (her|his|their) (brother|sister|son|daughter|nephew|uncle|grandson|cousin|stepson|father|mother)!'s ..1 (killed|murdered|stabbed|strangled|smothered) (her|him|NAME)!'s
  DEATH_DONE ..2!(and|said|says|told|recalled|by) (his|her|their|my|our) ..2 (mother|father|mum|dad|brother|sister|parents|grandmother|aunt|uncle|nan|cousin|grandfather|stepfather|stepmother|gran|grandparents)!'s
  (killed|murdered|stabbed|strangled|beaten|suffocated|smothered) ..3 by (his|her|their|a|that) ..3 (son|daughter|brother|sister|nephew|grandson|stepson|mother|father|lodger|flatmate|housemate|neighbour|granddaughter|cousin|tenant|carer|uncle|brothers|uncles)!'s
  (son|daughter|nephew|grandson|brother|brothers|uncle|whose adult daughter) ..12 DEATH_CHARGE ..6 DEATH_CRIME
  (at|by) (her|his) ..2 (son's|daughter's|brother's|sister's|nephew's|grandson's|stepson's) hands
  (lodger|flatmate|housemate|tenant|stranger|neighbour) ..40 (killed|murdered|hands|manslaughter)
  (killed|murdered|hands|manslaughter) ..8 (lodger|flatmate|housemate|tenant|stranger)
  not related
fact death-siblings: brothers or sisters are spoken of as the two concerned
  (his|her|their|the|two|an|a|both|three|older|younger|twin|elder|little|big|half|step) ..2 (brother|sister|twin|stepbrother|stepsister)!'s !DEATH_SAYS
  (brothers|sisters|siblings|sibling|twins)
  one child to another
fact death-other-kin: uncles, nephews, grandparents, in-laws and the like are spoken of
  DEATH_KIN
  (son|daughter|mother|father|brother|sister) in law
  (great aunt|great uncle|in laws)
fact death-child-young: children of the two who only lived there or saw it
  (children|child|son|daughter|boys|girls) ..6 (asleep|upstairs|present|aged DEATH_YOUNG|school|nursery|in the house|next room|in bed|witnessed|called 999)
  child (NUM|one|two)
fact death-parent-by-child: it says outright that a child killed a parent
  DEATH_DONE ..5 by (her|his|their|a|an) ..3 DEATH_SON!'s
  (DEATH_DONE|DEATH_ING|DEATH_CRIME) of? (his|her|their) ..3!(and|wife|partner) (DEATH_MUM|DEATH_DAD|parents)!'s
  (her|his) ..2 DEATH_SON!'s ..12 DEATH_CHARGE ..8 DEATH_CRIME
fact death-him: the one killed was a man
  DEATH_DONE ..2 (him|dad|father|his father|his dad)
  (his|father's|dad's) DEATH_CRIME
  (took|ended) his life
  death of (his|her) (father|dad)
fact death-literature: research on killings
  (published|research|national|analyses|studies|study|literature|analysis) ..20 (one in|majority|per cent|suggest|suggests|great majority|most|largest|accounts)
  accounts for ..6 (share|homicides|killings|proportion)
  (homicides|killings) nationally
# asked for by the rules on violence
fact partner-told: a partner or former partner is spoken of
  (husband|wife|boyfriend|girlfriend|spouse|fiance|fiancee|marriage|married|couple|partner|lover|wedding|ex partner|bride|groom|courtship|dated|dating)
  (they|had|pair|two) ..2 (lived together|moved in together|got together|been together|separated)
  relationship ..3 (with|between|began|ended|started|was|had)
  (ended|left|end|leaving) ..2 (the|their|this) relationship
fact siblings: brothers or sisters are spoken of
  (his|her|their|the|two|an|a|both|three|older|younger|twin|elder|little|big|half) ..2 (brother|sister|brothers|sisters|siblings|twin|twins|stepbrother|stepsister)!'s
  one child to another
  (sibling|siblings)

class DEATH_TOKILL = kill murder stab shoot strangle smother suffocate drown poison slay bludgeon
class DEATH_ALL = DEATH_DONE DEATH_ING DEATH_TOKILL
class DEATH_TINY = child children baby babies toddler toddlers infant infants newborn newborns boys girls kids schoolgirl schoolboy grandchildren nieces stepchildren youngest eldest
class DEATH_SMALLNUM = 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
class DEATH_GROWNNUM = 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60
class DEATH_ABUSEWORD = domestic abuse abused abusive abuser abusers coercive coercion controlling violence violent marac idva stalking stalked harassed harassment tormented exploited beat beaten hit assaulted assault assaulting raped raping hurt hurting tyranny marriage husband boyfriend partner ex control controlled threatened frightened afraid fear bruises bruised intimate
fact death-abuse-word: abuse, or a husband or partner, is spoken of
  (done|did) to (her|him)
  he ..3 (broke|destroyed|wore|ground|bullied|terrorised|humiliated|pursued) her
  (escape|free of him|refuge|perpetrator|divorce|jealous|afraid|scared)
  DEATH_ABUSEWORD
fact death-no-part: it says that a person had no part in it
  no evidence ..14 any part

class DEATH_FATAL = died dies dead death deaths killed fatal fatally lifeless deceased perished unresponsive
class DEATH_VIOL = stabbed strangled attacked assaulted struck beat beaten hit pushed punched kicked shoved stamped choked throttled battered threw knocked slashed headbutted burned shook smashed clubbed knifed harmed hurt injured thrashed crushed jumped knelt

class DEATH_SLAIN = killed kills killing murder murdered murders murdering manslaughter homicide slain slew smothered suffocated bludgeoned battered fatal fatally strangled poisoned
fact death-only-threat: a threat, a thought, a fear or an attempt, or an illness
  (threat|threats|threatened|threatening|threatens|thoughts|fear|feared|afraid|fantasies|voices|attempted|attempt|conspiracy|would|might|could|if|should|risk|recovered|survived|natural|cancer|illness|stroke|heart attack|accident|collision|terms of reference|suicide)
fact death-woman-word: a woman is spoken of
  (she|her|mother|mum|mam|woman|mrs|ms|lady|widow|female|stepmother)
fact death-man-word: a man is spoken of as the one killed
  (father|dad|stepfather|parents|old man|widower|mr|male|pensioner)
fact death-brother-word: a brother or sister is spoken of
  (brother|brothers|sister|sisters|sibling|siblings|twin|twins)!'s
fact death-told-only: relatives only tell, or mourn
  known (to|as)
  (mother|father|mum|dad|parents|brother|sister|son|daughter|brothers|sisters) ..5 (told|said|says|gave a|gave evidence|informed|statement|never spoken|heard of|learned|learnt)
  (mother|father|mum|dad|parents|brother|sister) of (the|ms|mrs|mr) ..1 (perpetrator|victim|deceased|NAME)
  (perpetrator's|offender's|killer's) ..1 (mother|father|brother|sister|parents)
  (stranger|reporter|nightclub|himself|road|war|soldier)
  (told|said|says|contributed|contribution|interviewed|attended|statement|recalled|remembered|described|wrote|grief|bereaved|condolences|sympathy|informed) ..12 (review|panel|chair|report|court|inquest|trial|family)
  DEATH_SON ..2 (told|said|says|recalled|remembered|described|wrote|gave|contributed|found|discovered|witnessed|saw|heard|rang|aged DEATH_SMALLNUM)

fact death-parent-killer: the parent is the one who killed
  (mother|father|mum|dad|stepfather|stepmother|parents) ..2!(was|were|is|been|he|she|they|and) (DEATH_DONE|DEATH_ING|DEATH_TOKILL|smothered|drowned)
  by (his|her|their|its|a|the) ..2 (mother|father|mum|dad|stepfather|stepmother|parents)
  (killed|killing|murdered|murder|shot|stabbed|murdering|smothered|death) ..1 (of)? (his|her|their) ..2 (son|daughter|child|baby|children|stepson|stepdaughter)
fact death-children-living: the children lived
  (asleep|upstairs|present|school|witness*|saw|heard|found|unharmed|survived|placed|aunt|foster|adopted|without|left|grandparents|remain|orphaned|cared|care)
  (mother|father|parent|parents) of
  (children's|child's|boys|girls|baby's) (mother|father)
  (his|her|their) (mother|father) ..2 (was|were) ..1 DEATH_DONE
  child (death|protection|witness|in need|contact|benefit)
fact death-hs-before: thoughts, threats, or other people's deaths by suicide
  (call|calls|called) it
  no attempt
  attempted ..4 (suicide|own life)
  her suicide
  (twenties|teens|thirties|long before)
  (threat*|thoughts|ideation|risk|previous|previously|history|earlier|prevention|rates|considered|pact|if|would|might|could|watch|training|years|wanted)
  (her|his|perpetrator's) ..1 (mother|father|brother|sister|friend|uncle|son|daughter) ..3 (suicide|own life|hanged|died)
  (she|victim|mother|daughter|woman) ..6 (took her own|killed herself|hanged herself|died by suicide|own life)
  before (the|he|his) ..2 (killing|homicide|murder|killed)

fact death-not-kin-word: somebody of the household who is no kin
  (lodger|flatmate|housemate|tenant|landlord|landlady|resident|roommate|friend|carer|acquaintance|household|stranger|shared)
fact death-vs-living: thoughts, threats, attempts, prevention, research, or the partner's own
  (threat*|attempted|attempt|attempts|thoughts|ideation|risk|prevention|plans|tried|considered|feelings|denied|women who|research|training|trained|should|if|would|link|strategy|perpetrator|social suicide|reviewed)
  (his|he|father|mother|brother|sister's|friend's) ..3 (suicide|own life)
""")
}
