extension RuleText.Source {
    /// Killing of a parent (parricide).
    static let parricide = RuleText.Source("parricide", """
theme parricide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter keep-hypothetical keep-topic unless=research,definition
rule follows: the killing of a mother is one
  (matricide|patricide|parricide|grandparenticide)
rule killed-parent: somebody killed their parent
  (DEATH_DONE|DEATH_ING|kill|murder|beat) (his|her|my) ..3!(and|by|child|children|partner|wife|husband|in|said|says|told|recalled) (DEATH_MUM|DEATH_DAD|parents|grandparents)!'s
  DEATH_DONE ..5!(and|after|when) by (her|his|their|a|an|the) ..4!(husband|wife|partner|sister's|brother's) DEATH_SON!'s
  (DEATH_CRIME|killed) of? (a|his|her|their|our|my) ..3!(and|by|child|children|partner|wife|brother|sister) (parent|parents|father|dad|stepfather|stepdad)!'s
  (death|killing|murder|manslaughter) of (his|her|their) ..3!(and|wife|partner) (father|dad|parents|stepfather|stepdad|mother|mum) ..4 (at|by|for which)
  (caused|causing|causes|responsible for) (his|her) ..2 (father's|dad's|parents|stepfather's|mother's|mum's) death
  (his|her) ..2!(wife's|girlfriend's|children's|partner's|the) (DEATH_SON|lad|boy)!'s ..10!(and|wife|partner|he|rang|said|told|danger) (DEATH_DONE (her|him|them|both)|(took|ended|takes|ends) (her|his) life)
  (his|her|whose) ..2 DEATH_SON!'s ..12!(wife|partner|children) DEATH_CHARGE ..8!(attempted|threats) (DEATH_CRIME|his death|her death)
  (his|her) ..2 DEATH_SON!'s ..10 (caused|responsible for) (his|her) death
  (death|die|died|dead|killed|fatal|fatally) ..8 (hands of|hand of|caused by|by) (her|his|their|a|the) ..3!(husband|wife|partner|ex|boyfriend|girlfriend|father|mother) DEATH_SON!'s
  (died|death|dead|killed|murdered) ..14 at (her|his|their|a) ..2 (son's|daughter's|stepson's|stepdaughter's) (hands|hand)
  (father|dad|mother|mum) ..2!(said|told|that) (he|she|they) ..1!(was|were) DEATH_KILL
  (killing|murder|death|manslaughter|homicide) of (a|an|the) ..4 (father|dad|parent|parents|mother|mum|man|woman) ..2 by (the|his|her|a|their) ..3 DEATH_SON!'s
  (the|that|a|his) ..1 (son|daughter|stepson|boy|lad) ..4 DEATH_DONE (him|his father|her father|dad)!'s
rule fatal-attack: a fatal attack on a parent
  (fatal|fatally) ..10 (on|upon|of|assaulted|attacked|stabbed|injured|wounded|struck|beat|beaten|assault|attack) ..2 (his|her|their) ..2!(wife's|partner's) (DEATH_MUM|DEATH_DAD|parents)!'s
rule grandparent: a grandchild killed the grandparent who brought them up | if=death-killed passage-unless=death-mate,death-small,death-own-hand-alone
  (his|her|it was|my|our) ..2 (grandmother|grandfather|gran|nan|nana|granny|grandad|granddad|grandpa|grandparents)
rule parent-child-killing: a killing, a father and his grown child, and no partner | if=death-killed passage-if=death-father-and-child passage-unless=death-mate-killer,death-mate-person,death-siblings-killed,death-child-young,death-literature,death-father-killer,death-nephew
  (beat|beats|kicked|battered|stabbed|clubbed|choked|strangled|bludgeoned) ..3 to death
  DEATH_DONE ..2 (him|dad|father|his father|her father|NAME)
  (his|NAME's|his father's|father's) ..2 (murder|killing|manslaughter|death)
  DEATH_CHARGE ..8!(attempted|attempt|threats) DEATH_CRIME
  (fatal|fatally)
  (beaten|stabbed|battered|kicked) to death
fact death-him-dead: the one who died was a man
  (he|mr|father|dad|man|his|him) ..8 (died|dead|death|killed|murder)
fact death-siblings-killed: a brother or sister was the one killed
  DEATH_DONE (his|her|NAME) ..2 (brother|sister|twin)
  (brothers|sisters) ..30 (killed|struck|murdered)
fact death-father-killer: the father was the one who killed
  (father|dad|stepfather) ..2 (killed|murdered|stabbed|shot|drove) (him|her|NAME|my|his son|his daughter)!'s
  (killed|murdered) by (his|her|their) (father|dad|stepfather|parents)
rule took-her: he took our mother from us | passage-unless=death-mate-person,death-killed-by-father
  (he|she|brother|sister|NAME) ..3 (took|taken) (her|him|mum|dad|our mum|our mother|our dad|our father) from us
rule father-killed-broad: a man killed, a father or a son spoken of, and no partner or small child | passage-if=death-father-word passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-siblings-killed,death-sibling-word,death-other-kin,death-father-killer
  (killed|murdered|killing|murdering|kills|murders) (him|the old man|dad|both|them)
  (murder|manslaughter) ..8 DEATH_CHARGE
  DEATH_CHARGE ..8!(attempted|attempt|threats) (murder|manslaughter)
  (he|father|dad) died (under|of|from|at|in)
rule told-round-about: a father dead, and an arrest, a weapon or a trial | passage-if=death-father-word2,death-violent passage-unless=death-ill,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-doubtful,death-partner-any,death-siblings-killed,death-other-kin,death-father-killer,death-sibling-word
  DEATH_OBLIQUE
  (father|dad|he|men) ..2 dead
rule child-did-it: the son or daughter is said to have done it
  (his|her|their|our) ..2 (boy|son|daughter|girl|lad|brother|sister) ..12 (had done it|did it|had done this|done this|did this)
  (she|he|NAME|daughter|son|brother|sister) ..3 (was|were) the one who killed (him|her|them)
rule parent-periphrasis: the parent is named by what they were to the killer
  (victim|deceased) ..6!(told|said|and|by) (perpetrator's|offender's|killer's|murderer's|accused's|assailant's) ..3!(child|children|son) (mother|father|stepfather|stepmother|parent|mum|dad)!'s
  (life|lives) ..4 (taken|ended|cut short|claimed) by (her|his|their|a|an|the) ..4!(husband|wife|partner) DEATH_SON!'s
  (caused|responsible|inflicted|took|killed|brought) ..10 (death|life|injuries|him|her|man|woman) (was|were) (the|her|his|their|a) ..3!(husband|partner|wife) (son|daughter|stepson|stepdaughter|boy|lad)
  it was ..8!(not) (child|son|daughter|boy|stepson|stepdaughter) ..1 who ..14 (died|killed|death|murdered|stabbed|strangled)
  (DEATH_DONE|killing|murdering|murder|kill) the (man|woman|person|mother|father|couple|parent|parents) ..8 (dad|daddy|mum|mam|adopted|raised|reared|brought (him|her) up|called|birth|borne|bore|fostered|depended|relied|given)
  (he|she) (was|had been) (killed|murdered) by (their|our) ..1 (sibling|brother|sister)
  (robbed|deprived) ..3 (siblings|brothers|sisters|brother|sister|family) of ..2 (mother|father|parents|mum|dad)
  (my|our|her|his) ..1 (boy|son|daughter|lad|girl|child) ..2 DEATH_DONE (my|her|our|his) (husband|wife|dad|late husband)
  (took|ended) (both)? of? (their|both) ..1 lives
  (foster|adoptive|step) (mother|father|parents|mum|dad) ..10 (was|were|been) (killed|murdered|stabbed|strangled|fatally) ..3 by (him|them|NAME)
rule parent-found: somebody found dead and the son or daughter taken for it | across passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-siblings-killed,death-kin-suspect,death-ill
  (male|man|father|female|woman|lady|mother|resident|occupant|parents|pensioner|mr|mrs|gentleman) ..12!(told|rang|reported) (dead|deceased|lifeless|wounded|unresponsive|life extinct|bleeding|stabbed|killed|murdered|shot|strangled|beaten) ..14!(brother|sister|husband|told|by) (son|daughter|stepson|stepdaughter) ..10 (arrested|charged|detained|sectioned|admits|admission|admissions|convicted|remanded|did it|custody)
rule telegram: son kills father, in few words
  (stepson|son|daughter|stepdaughter|lad)!'s ..4 (inflicted|struck|dealt|delivered|caused) ..6 (fatal|wounds|injuries|blow|blows|death)
rule our-brother-did-it: one child of the family killed the parent
  DEATH_VIOL ..2 (his|her) ..2!(wife's|partner's|husband) (DEATH_DAD|DEATH_MUM|parents)!'s ..20!(recovered|survived|later) DEATH_FATAL
rule parent-and-killing: a parent, a son or daughter, and a killing in one sentence | passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-only-threat,death-told-only,death-other-kin,death-housemate,death-parent-killer,death-brother-word
  (father|dad|stepfather|parents|father's|dad's|parent) ~18 DEATH_SLAIN
  (his|her|only|adult|own|the|a|that) ..2 (son|daughter|stepson|stepdaughter) ~18 DEATH_SLAIN
veto might-have: it might have come to that | overlap
  (would|might|could) ..3 have ..2 (killed|murdered|died|stabbed)
  (is|was) killing (her|me|him|us)
  (threatening|threatened|threatens|threat) ..4 (kill|killing|murder|stab) both
veto in-law: a son-in-law is no son | overlap
  (son|daughter|mother|father) in law
veto partner-of-parent: the parent's partner killed | passage passage-unless=death-parent-by-child
  (mother|father|mum) ..6 (killed|murdered|stabbed) by (her|his) ..2 (husband|partner|ex|boyfriend|wife|girlfriend)
veto threat-only: a thought or a threat, no death | overlap
  DEATH_THREAT ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their|my) ..2 (mother|father|mum|dad|parents)
veto children-of-couple: a father killed the mother of the children | overlap
  DEATH_DAD ..2 DEATH_DONE (their|his|her|our) ..1 (mother|mum)
veto literature: research only | passage passage-if=death-literature
  (matricide|patricide|parricide|sons)
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
