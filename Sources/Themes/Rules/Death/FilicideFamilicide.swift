extension RuleText.Source {
    /// Killing of a child, or of a whole family.
    static let filicideFamilicide = RuleText.Source("filicide-familicide", """
theme filicide-familicide | keep-negated role=child time=at-death also-in=front-matter,parallel-reviews,methodology keep-topic unless=research,definition
rule killed-child: a child was killed
  (death|murder|killing|manslaughter|killed|murdered) ..3 (week|weeks|month|months|days|day) old
  (DEATH_DONE|DEATH_ING|kill) (his|her|their|the|both|two|three|all|my|our) ..5!(mother|father|by|in|adult|grown) DEATH_BABE!'s !in
  (DEATH_DONE|DEATH_ING) (her|him|NAME|his wife|his partner|the mother|their mother|herself|himself) ..3!(left|spared) (and|with|then|along) ..5!(adult|grown|left|spared|fled|took|rang|told|put|dropped|while|before) DEATH_BABE!'s
  (filicide|familicide|family annihilation|infanticide|neonaticide)
  (unborn|foetus|fetus|pregnancy|pregnant) ..12 (baby|child|died|lost|killed) ..8 (died|not survive|could not be saved|killed|lost|also died|not be saved|with her)
  (unborn) ..10 (died|not survive|not be saved|killed|lost|murder)
  (deaths|murder|murders|killing|killings) of ..6!(adult|grown|by|father|elderly|sister|brother) (her|their|his|two|three|both) ..3!(adult|grown|their|mother|father|partner|wife|by|parents) (child|children|baby|twins|sons|daughters|toddler|infant|boys|girls)!'s
  (mother|father|parents|he|she|stepfather|partner) ..6 DEATH_DONE (her|his|their|the) ..3!(adult|grown|and|left|mother|father) (child|children|baby|son|daughter|twins|toddler|infant|boys|girls|sons|daughters)!'s
  (killed|killing|murdered|deaths) ..3 (NAME|son|daughter|boy|girl|child|stepdaughter|stepson|brother|sister|grandson|granddaughter|cousin) ..1 aged DEATH_YOUNG
  (wife|partner|mother|her) and ..5 (children|daughters|sons|child|boys|girls|baby|twins|son|daughter) ..3 (found dead|dead|killed|murdered|were dead|shot)
  (killed|kills) (both|all|them) ..4 (children|boys|girls|of the children|three|two|himself)
  (baby|child|toddler|infant|newborn|boy|girl|children|boys|girls) ..1 (he|she|that he|that she|whom he|they) (killed|murdered|drowned|smothered)
rule small-one: a small child and the parent who ended the life | passage-any=death-small passage-unless=death-parent-by-child
  (mother|father|stepfather|mum|dad|parent|who) ..30!(wife|husband) (ended|took|takes|ends) (his|her|their) (life|lives)
  (killed|murdered|drowned|smothered|suffocated) (both|all|them)
  (took|takes) all (three|two|four|of)
  (he|she) (killed|took) (both|them|all)
rule more-than-one: several killed, children among them | passage-if=death-child-word passage-unless=death-child-survived
  (two|three|four|five|six|all) (three|four|five)? (murders|counts of murder|killings|counts of manslaughter)
  (bodies|deaths) of ..8!(adult|grown|reviews) (children|child|baby|sons|daughters|boys|girls|twins)
  (she|NAME|adult|mother|wife|partner|woman) ..2 and ..6!(adult|grown) DEATH_BABE ..8!(saw|heard|found) (were|was) ..2 (killed|murdered|stabbed|shot|smothered|found dead|dead|drowned)
  (killed|murdered|kill) (them all|all of them|both children|all three|all four|the lot of them|his family|her family)
fact death-child-word: children are spoken of
  (child|children|baby|babies|boy|boys|girl|girls|son|sons|daughter|daughters|twins|toddler|infant|coffins|pregnant|newborn|infants|kids|stepchildren|unborn)
fact death-child-survived: the child was not hurt
  (children|child) ..4 (survived|unharmed|not hurt|not harmed)
weak children-dead: children died as well
  (child|children|baby|sons|daughters|twins|toddler|boys|girls) ..6 (died|dead|killed|murdered|deaths)
weak killed-with: killed together
  (killed|murdered|kill) (them|all|both)
fact death-small: a small child is spoken of
  (NAME|he|she|boy|girl|child|baby|son|daughter|grandson|granddaughter) was (only|just)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
  (NUM|eighteen|weeks|months|month|week) old
  three went to bed
  (aged) ..2 (DEATH_YOUNG|one)
  (contact|unsupervised|access|handover|cafcass|interim order|family court) ..30 (children|child|boys|girls|daughter|son)
  (children|child|boys|girls|daughter|son) ..30 (contact|unsupervised|access|handover|family court|interim order|court lady)
  three went to bed
rule child-dead-by-parent: a child's life was ended by somebody
  (boy|girl|child|baby|babies|children|toddler|infant|nieces|nephews|grandson|grandsons|granddaughter|grandchildren|kids|newborn) ..2 (whom|that|who)? (his|her|their|the) ..1 (father|mother|stepfather|dad|mum|stepmother|parents|parent) ..1 (DEATH_DONE|drowned|poisoned)
  (DEATH_DONE|DEATH_ING|DEATH_TOKILL|poisons|poisoning|poison|drowned|drowns) (his|her|their|the|both|two|three|all) ..3!(mother|father|by|adult|grown|and|left|DEATH_GROWNNUM) DEATH_TINY!'s
  (DEATH_DONE|DEATH_ING|DEATH_TOKILL|drowned) (his|her|their|the|a) ..2 DEATH_SMALLNUM (year|month|week|day) old
  (death|deaths|murder|murders|murdering|killing|manslaughter|lives|life) of ..4!(adult|grown|by|DEATH_GROWNNUM|woman|man|mother|father|a) DEATH_TINY!'s
  (death|deaths|murder|murders|murdering|killing|manslaughter|lives|life) of ..4!(adult|grown|by|DEATH_GROWNNUM|woman|man) DEATH_SMALLNUM (year|month|week|day) old
  (took|taken|taking|ended|ending|claimed) ..1 the (life|lives) of ..4!(adult|grown) (DEATH_TINY|sons|daughters|twins)
  DEATH_TINY ..8!(saw|heard|witnessed|present|asleep|upstairs|adult|grown|when|unharmed|mother|father|parents|after|before|aunt) (were|was) ..2 (DEATH_DONE|drowned) ..1 !at
  (DEATH_DONE|murder|murdering) ..4 (along|together) with ..3 (mother|mum|children|baby|daughters|sons|daughter|son)
rule household-dead: a whole family died by one of them
  (all|whole|entire|every) ..4 (family|household) ..8 (died|killed|murdered|dead|killing|murder) ..8
  (lost|lose|losing) ..8 (grandchildren|grandson|granddaughter|grandsons|children|nieces|nephews) ..6 (in one|same|to the man|to a man|at the hands|to her husband|to his)
  (drove|drives|jumped|leapt|ran|crash|crashed|steered) ..10 (river|sea|canal|cliff|wall|lorry|lake|reservoir|bridge|platform|train|crash)? ..6 with (his|her|the|their|both|all) ..4 (children|child|daughter|son|daughters|sons|baby|twins|girls|boys) ..12 (drowned|died|killed|dead|murder)
  (crash|fire|blaze|arson|gas) ..20 (killed|claimed|died|perished) ..6 (DEATH_TINY|twins|son|daughter|sons|daughters)
rule child-bodies: children dead and a parent taken for it | passage-if=death-taken passage-unless=death-child-survived,death-grown-number
  (child|children|girls|boys|baby|babies|infant|toddler|twins|boy|girl|daughters|sons) ..12!(saw|heard|asleep|upstairs|witnessed|present|safe|unharmed|found) (deceased|dead|lifeless|dies|died|drowned|unresponsive|bodies|not breathing|life extinct)
  (bodies|deceased|dead|lifeless|body) ..8 (child|children|girls|boys|baby|infant|toddler|twins|boy|girl)
  (son|daughter|child|boy|girl) aged? DEATH_SMALLNUM ..8 (dead|deceased|dies|died|lifeless)
rule child-bodies-found: bodies of children at a parent's home | across passage-if=death-taken passage-unless=death-child-survived
  (girls|boys|children|child|baby|twins|daughter|son) ..14!(asleep|upstairs|witnessed|safe|unharmed) (their|the|three|two|both) ..1 bodies
rule them-too: a child and those with it were killed | passage-if=death-tiny passage-unless=death-child-survived,death-grown-victim-parent
  (killed|murdered|shot|stabbed|smothered|drowned|poisoned|strangled) (them|both|all)
  (ended|took|taken|takes) (their|both|all) ..2 lives
fact death-tiny: a small child is spoken of
  (DEATH_SMALLNUM|NUM) (year|month|week|day) old ..1 (son|daughter|boy|girl|child|twins|baby|sister|brother|stepson|stepdaughter)
  (child|children|baby|babies|toddler|infant|newborn|twins|school|nursery|contact)
fact death-grown-number: the age of a grown up son or daughter
  DEATH_GROWNNUM year old (son|daughter|stepson|stepdaughter|child)
  (son|daughter) aged? DEATH_GROWNNUM
fact death-grown-victim-parent: parents were the ones killed
  (killed|murdered|killing|murder|stabbed|shot|kill|attacked) ..2 (his|her|their|both|my) ..2 (parents|mother and father|mum and dad)
  (parents) ..12 (killed|murdered|dead)
rule child-hurt-and-died: a small child hurt by a parent, who died of it | passage-unless=death-child-survived
  (DEATH_DONE|DEATH_ING|murder of|murders of|deaths of) ..4 and (her|his|their) ..2 (DEATH_SMALLNUM year old|DEATH_SMALLNUM month old|baby|toddler|infant|newborn|young|little|small|(two|three|four) DEATH_BABE)
rule all-of-them: several children, or one, and the parent who did it
  (their|children's|baby's|boy's|girl's|child's|his|her) ..1 (mother|father|stepfather|dad|mum|boyfriend) ..2 DEATH_KILL (them|both|all)
rule child-and-killing: small children and a killing in one sentence | passage-unless=death-only-threat,death-child-young,death-children-living,death-literature,death-told-only,death-grown-victim-parent
  (child|children|baby|babies|toddler|infant|newborn|boys|girls|schoolgirl|schoolboy|stepchildren|grandchildren|unborn)!'s ~10 (DEATH_SLAIN|drowned|drowning|smothering|suffocating|infanticide)
veto child-survived: the child was not hurt | overlap
  (children|child) ..4 (witnessed|saw|heard|present|asleep|survived|unharmed)
veto panel: the name of a panel | overlap
  familicide ..2 (killing|murder) of a spouse
  (killing|murder) of a (spouse|child)
  (filicide|familicide|infanticide|annihilation|annihilators) (means|is|describes|refers|involves|training|research|risk)
  (training|signs|research|studies|study|risk|definition|indicators|awareness|term|literature) ..6 (filicide|familicide|infanticide|annihilation|annihilators)
  (dangerous|careless) driving
  would ..2 have (killed|murdered|harmed)
  child death (overview|review)
  (sudden|unexpected) infant
veto grown: the son or daughter who was killed was grown up | overlap
  DEATH_GROWNNUM year old (son|daughter|stepson|stepdaughter|child|man|woman)
  (son|daughter) aged? DEATH_GROWNNUM
  (adult|grown) ..2 (son|daughter|child|children)
veto children-killed-parent: the child was the one who killed | overlap
  (teenager|boy|girl|child) ..3 DEATH_DONE (his|her) ..1 (mother|father|parents|mum|dad|stepfather|grandmother)
veto no-sign: it says that nobody did it | overlap
  no ..1 (evidence|suggestion|indication|sign|signs|reason) ..4 that ..14 (harmed|killed|hurt|died|murdered|part|wished|intended)
  (died|dead|death) ..6 (heart failure|heart attack|cancer|pneumonia|natural|stroke|meningitis|covid|old age|dementia)
""")
}
