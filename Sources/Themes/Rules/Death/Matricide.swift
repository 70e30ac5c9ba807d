extension RuleText.Source {
    /// Killing of a mother (matricide).
    static let matricide = RuleText.Source("matricide", """
theme matricide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter keep-hypothetical keep-topic unless=research,definition
rule killed-mother: somebody killed their mother
  (DEATH_DONE|DEATH_ING|kill|murder|beat) (his|her|my|both|our) ..3!(and|by|child|children|partner|wife|father|husband|in|said|says|told|recalled) (DEATH_MUM|parents)!'s
  DEATH_CRIME of (his|her|my|our) ..3!(and|by|child|children|partner|wife) (DEATH_MUM|parents)!'s
  (took|taken|ended|takes|ends) (his|her|their|our) ..1 (mother's|mum's|mam's|stepmother's) life
  (mother|mum|mam) ..2!(said|told|that|says|thinks|believes|believed) (he|she|they) ..1!(was|were) DEATH_KILL
  (death|killing|murder) of (his|her) ..2 (mother|mum|stepmother) ..3 (at (his|her)|by|for)
rule mother-killed-by-child: a mother was killed by her son or daughter
  DEATH_DONE ..5!(and|after|when) by (her|their) ..4!(husband|partner|ex|boyfriend|sister's|brother's) DEATH_SON!'s
  (death|murder|killing|homicide|manslaughter) of (NAME|adult|mrs|ms|a woman|a mother|a widow|her) ..4 by her ..3!(husband|partner|ex|boyfriend) DEATH_SON!'s
  (injuries|wounds|blows|death|dead) ..5 (inflicted|caused|dealt|hands) (by|of) her ..3!(husband|partner|ex|boyfriend) DEATH_SON!'s
  (she|mother|mum|mrs|ms|woman|mam|widow|victim|mothers) ..10!(father) DEATH_DONE ..3 by (her|his|their|a|an|the|that) ..4!(husband|partner|ex|boyfriend) DEATH_SON!'s
  (death|die|died|dead|killed|murdered|fatal|fatally) ..8 (hands of|hand of|caused by|by) her ..3!(husband|partner|ex|boyfriend|father|brother) DEATH_SON!'s
  her ..3!(s|the) DEATH_LAD!'s ..12!(husband|partner|brother|and|rang|said|told|he) (DEATH_DONE (her|NAME)|(took|ended|takes|ends|taken) her life)!'s
  her ..2 DEATH_LAD!'s ..14!(husband|partner|brother|boyfriend|ex|found|who|man|neighbour|nephew|lodger|told) DEATH_CHARGE ..8!(attempted|threats) (murder|manslaughter|killing|homicide|her death)
  her ..3 DEATH_SON!'s ..10 (caused|responsible for) her death
  (the|that|a) (son|daughter|stepson|boy|child|lad|girl) ..16!(husband|partner) (DEATH_DONE (her|his mother|her mother)|(took|ended|takes|ends) her life|took her from)
  (killed|murdered|hands) ..2 (by|of) (the|that|a) (son|daughter|boy|girl|child) ..8 (she|her)
  (by|of) that (son|daughter|boy|girl)
  (killing|murder|death|manslaughter|homicide) of (a|an|the) ..4 (parent|mother|mum|woman|widow) ..2 by (the|her|a|their) ..3!(husband|partner) DEATH_SON!'s
  matricide
rule took-her: he took our mother from us | passage-if=death-mother-and-child passage-unless=death-mate-person,death-killed-by-father,death-him
  (he|she|brother|sister|NAME) ..3 (took|taken) (her|mum|mam|our mum|our mother) from us
rule fatal-attack: a fatal attack on a mother
  (DEATH_HIT|inflicted) ..2 (his|her) ..2!(wife's|partner's) DEATH_MUM!'s ..20 (DEATH_DIED)
rule mother-child-killing: a killing, a mother and her grown child, and no partner | if=death-killed unless=death-mate-here passage-if=death-mother-and-child passage-unless=death-mate-killer,death-mate-person,death-child-young,death-literature,death-him,death-siblings-killed,death-killed-by-father,death-nephew,death-own-hand-alone,death-small-child
  with her (killed|dead|murdered)
  (beat|beats|beaten|kicked|battered|stabbed|clubbed|choked|strangled|bludgeoned) ..3 to death
  DEATH_DONE ..2!(and|in|himself|herself) (her|mum|mother|his mother|mrs|ms|woman)
  (killing|murdering) (her|the woman|his)
  (her|his mother's|mother's|mum's|NAME's) ..1 (murder|killing|manslaughter)
  (took|taken|takes|taking|ended) ..1 (her|mum|our mum) ..2 (from|life)
  (she|mother|mum|mrs|ms|NAME|dead) ..3 (at his hands|at her hands|by his hand)
  DEATH_CHARGE ..8!(attempted|attempt|threats) DEATH_CRIME
  (murder|homicide|manslaughter|killing) of (NAME|adult|mrs|ms|her)
  (fatal|fatally)
rule mother-killed-broad: a woman killed, a mother or a son spoken of, and no partner or small child | passage-if=death-mother-word passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-him,death-nephew,death-own-hand-alone,death-siblings-killed,death-her-mother-told,death-other-kin
  (killed|murdered|killing|murdering|kills|murders) (her|the woman|mum|the old lady|the old woman)
  (woman|lady|she) ..3 (he|she) (killed|murdered)
  (she|adult|mum|mother|woman) ..4 (was|been|be) ..1 (killed|murdered)
  (her|mother's|mum's) (murder|killing|manslaughter)
  a killing
  (took|ended|takes|ends) her life
  DEATH_CHARGE ..8!(attempted|attempt|threats) (murder|manslaughter)
rule told-round-about: a mother dead, and an arrest, a weapon or a trial | passage-if=death-mother-word,death-violent passage-unless=death-ill,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-doubtful,death-partner-any,death-him,death-nephew,death-siblings-killed,death-her-mother-told,death-other-kin,death-father-word2,death-sibling-word
  DEATH_OBLIQUE
rule attacked-and-died: a grown child attacked the mother and she died | if=death-assault unless=death-mate-here passage-if=death-mother-and-child,death-died passage-unless=death-mate-killer,death-mate-person,death-child-young,death-literature,death-him,death-siblings-killed,death-killed-by-father,death-nephew,death-own-hand-alone
  DEATH_ATTACK ..3 (her|his mother|NAME|mrs|mum|mother)!'s
rule taken-for-it: a mother dead and her son or daughter taken for it | passage-if=death-died,death-mother-and-child passage-unless=death-mate-killer,death-mate-person,death-child-young,death-literature,death-him,death-siblings-killed,death-killed-by-father,death-nephew,death-own-hand-alone
  (son|daughter|stepson|lad|boy|youngest|eldest|brother) ..14!(public|theft|shoplifting|possession|drugs) (arrested|charged|convicted|remanded|sentenced|serving life|custody|sectioned|unfit to plead|responsible|hospital order|did the act)
  DEATH_CHARGE ..8!(attempted|attempt|threats) (murder|manslaughter)
rule sentenced-for-her: her child is in prison or hospital for it | passage-unless=death-mate-person,death-literature,death-nephew
  her ..2 DEATH_LAD!'s ..6 (sentenced to life|life sentence|serving life|hospital order|arrested for her|convicted of her|charged with her)
rule son-then-killed: the passage tells of a mother and that her son killed her | across passage-unless=death-mate,death-him
  (his|her) (mother|mum|mam) ..40 (he|NAME|son|daughter) ..3 (killed|murdered|stabbed|strangled) her!'s
rule mother-periphrasis: the mother is named by what she was to the killer
  (life|lives) ..4 (taken|ended|cut short|claimed) by her ..4!(husband|partner|ex|boyfriend|brother|father) DEATH_SON!'s
  (DEATH_DONE|killing|murdering|murder|kill|manslaughter|death) of? the (woman|mother|person|lady) ..8 (mum|mam|mother|adopted|raised|reared|brought (him|her) up|given birth|gave birth|borne|bore|fostered|depended|relied|born)
  (carer|woman|lady|grandmother) ..6 called (mum|mam|mother|mummy) ..20 (killed|murdered|murder|murdering|manslaughter|dead)
  (DEATH_MUM)!'s ..14!(husband|partner|father|boyfriend|told|said|rang) (was|were|is|been) ..2 (DEATH_DONE|beaten|fatally|slain) ..4 by (him|NAME|them|adult)
  (guilty|convicted|charged|admitted|accused|suspicion|pleaded) ..3 (poisoning|smothering|drowning|strangling|stabbing|suffocating|battering|beating) (his|her) ..2 DEATH_MUM!'s
  DEATH_MUM!'s ..3 (is|was|lay) dead ..8 (done it|did it|done something|killed her|his fault)
  (mother|mum|mam) ..14 (he|she|NAME) (killed|murdered|stabbed) the (former|first|older|elder)
  (pushed|pushes|threw|shoved) (his|her) mother ..6 (death|down|stairs) ..10 (death|died|killed|fatal)?
  (foster|adoptive|step) (mother|mum) ..14!(husband|partner) (was|been) ..2 (killed|murdered|stabbed|strangled|fatally)
rule mother-found: a woman found dead and her son or daughter taken for it | across passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-siblings-killed,death-kin-suspect,death-ill
  (female|woman|lady|mother|mum|mrs|ms|widow|pensioner) ..12!(told|rang|reported) (dead|deceased|lifeless|wounded|unresponsive|life extinct|bleeding|collapsed) ..14!(brother|sister|husband|told) (son|daughter|stepson|stepdaughter) ..10 (arrested|charged|detained|sectioned|admits|admission|admissions|convicted|remanded|did it|custody)
  (son|daughter|stepson) ..8 (arrested|detained|charged) ..20 (mother|mum) ..6 (dead|deceased|fatal|killed)
rule telegram: son kills mother, in few words
  (mother|mum|mam|stepmother|female|woman|mrs|ms|lady) ..6!(by|told|daughter|sister) (DEATH_DONE) by ..1 (son|daughter|stepson|stepdaughter|child)
  (hit|struck|punched|pushed|hurt|harmed|injured|shoved|kicked|stabbed|attacked) (his|her|my) ..1 (mother|mum|mam|stepmother) ..25 (died|dead|death|killed|never woke|never recovered|fatal)
  (son|daughter|stepson|he|she) ..4 (set fire|set light|lit|started) ..20 (mother|mum|stepmother) ..14 (died|perished|killed|dead)
  her ..2 (stepson|son|daughter|stepdaughter|lad)!'s ..4 (inflicted|struck|dealt|delivered|caused) ..6 (fatal|wounds|injuries|blow|blows|death)
rule own-lad-did-it: one child of the family killed the mother
  DEATH_VIOL ..2 (his|her) ..2!(wife's|partner's|husband) DEATH_MUM!'s ..20!(recovered|survived|later) DEATH_FATAL
  (son|daughter|stepson) ..3 (arrested|charged|convicted|sectioned|detained|remanded|guilty) ..12 (mother|mum|stepmother) ..8 (dead|killed|beaten|stabbed|murdered|deceased|strangled|fatally|killing)
rule mother-and-killing: a mother, a son or daughter, and a killing in one sentence | passage-if=death-woman-word passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-only-threat,death-told-only,death-other-kin,death-housemate,death-parent-killer,death-man-word,death-brother-word
  (mother|mum|mam|mummy|stepmother|mother's|mum's) ~18 DEATH_SLAIN
  (her|only|adult|own|the|a|that) ..2 (son|daughter|stepson|stepdaughter|child) ~18 DEATH_SLAIN
veto topic: what studies and training say | overlap
  (studies|study|research|literature|training|published|signs|understanding|risk|analysis|term) ..6 (matricide|parricide|patricide)
veto might-have: it might have come to that, or is a way of speaking | overlap
  (would|might|could) ..3 have ..2 (killed|murdered|died|stabbed)
  (is|was) killing (her|me|him|us)
  (threatening|threatened|threatens|threat|threats) ..4 (kill|killing|murder|stab) both
veto in-law: a son-in-law is no son | overlap
  (son|daughter|mother|father) in law
veto partner-killed: her partner killed her | passage passage-unless=death-mother-by-child
  DEATH_DONE ..4 by her ..3 (husband|partner|ex|boyfriend|brother|father)
  her ..2 (husband|partner|ex|boyfriend|ex partner) ..4 DEATH_DONE her
  (woman|mother) ..3 DEATH_DONE by partner
veto child-killed: a mother killed her child | passage passage-unless=death-mother-by-child
  (murdered|killed|strangled|stabbed) her ..2!(husband|partner|brother|by) (daughter|son|sister|child)
  (DEATH_ING|killing|murder|murdering|death|drowning) ..1 her ..3 (baby|infant|toddler|newborn|child|children) ..1
  DEATH_DONE her ..2 (baby|child|children|toddler|infant)
veto threat-only: a thought or a threat, no death | overlap
  DEATH_THREAT ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their|my) ..2 (mother|mum|parents)
fact death-mother-by-child: a son or daughter killed their mother
  DEATH_DONE ..5 by her ..4 DEATH_SON!'s
  (DEATH_DONE|DEATH_ING|DEATH_CRIME) of? (his|her|their|our|my) ..2 (mother|mum|parents|stepmother|mam)
veto children-of-couple: a father killed the mother of the children | overlap
  DEATH_DAD ..2 DEATH_DONE (their|his|her|our) ..1 (mother|mum)
veto literature: research only | passage passage-if=death-literature
  (matricide|mother|son|mothers|sons)
veto with-child: the one killed died with a small child, or was a child | passage
  (daughter|son|child|boy|girl) aged? DEATH_SMALLNUM ..14 (dead|deceased|killed|murdered|died)
  (DEATH_DONE|DEATH_ING|murder of|murders of|deaths of|manslaughter of) ..4 and (her|his|their) ..3!(adult|grown|mother|father|husband) (DEATH_SMALLNUM|baby|toddler|child|children|daughters|infant|twins|newborn)
  (DEATH_DONE|DEATH_ING|murder|manslaughter|death) of? (a|the|his|her|their) ..2 (boy|girl|baby|infant|toddler|newborn) ..2
veto no-sign: it says that nobody did it | overlap
  no ..1 (evidence|suggestion|indication|sign|signs|reason) ..4 that ..14 (harmed|killed|hurt|died|murdered|part|wished|intended)
  (died|dead|death) ..6 (heart failure|heart attack|cancer|pneumonia|natural|stroke|meningitis|covid|old age|dementia)
veto recovered: the one attacked lived | overlap
  DEATH_ATTACK ..1 (his|her) ..1 (DEATH_SIB|mother|father|mum|dad|uncle|aunt|grandmother|grandfather) ..3 (recovered|survived|discharged|recovering)
""")
}
