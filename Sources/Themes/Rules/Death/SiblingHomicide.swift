extension RuleText.Source {
    /// Killing of a brother or sister.
    static let siblingHomicide = RuleText.Source("sibling-homicide", """
theme sibling-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter keep-topic unless=research,definition
rule killed-sibling: a brother or sister was killed by the other
  (DEATH_DONE|DEATH_ING|kill|murder|punched|beat|fatally injured|fatally wounded|fatally stabbed|fatally assaulted) (his|her|their|my|our) ..4!(and|by|mother|father|wife|partner|husband|said|told|in|front|before|while|when|with|of) DEATH_SIB!'s
  (DEATH_DONE|beaten|attacked|punched) ..5!(and|after|when) by (her|his|their|an|a|the|one) ..4!(husband|partner) DEATH_SIB!'s
  (his|her|their|the) ..3 DEATH_SIB!'s ..4!(told|said) (DEATH_DONE|fatally) (him|her|NAME)
  (his|her|NAME's) ..3 DEATH_SIB!'s ..10 DEATH_CHARGE ..8!(attempted|threats) DEATH_CRIME
  (took|ended|takes|ends|caused) (his|her) ..1 (brother's|sister's|twin's) (life|death)
  (siblicide|fratricide|sororicide|sibling homicide|fratricidal)
  (death|die|died|dead) ..8 (hands of|hand of|caused by|by) (his|her) ..2!(husband|partner) DEATH_SIB!'s
  (brothers|sisters|siblings|twins|two) ..25 (one|elder|younger|older) ..5 DEATH_DONE (the|his|her) (other|younger|older|elder|brother|sister)
  (one|two) ..1 of (them|us) ..2 (took|killed|stabbed|ended) ..2 (other|other's)
  (elder|older|younger|one) ..3 (killed|killing|stabbing|stabbed|kills) the (younger|older|elder|other)
  (sister|brother|twin|sibling) ..30 (she|he) ..2 (did it|had done it)
  by (his|her) (half|twin|step|elder|older|younger|big|little|own) (brother|sister)
  (attacks|attacked|stabs|stabbed|hit|hits|struck|strikes|pillow over|hands round) (his|her) ..2!(husband|partner) (twin|brother|sister|sister's|brother's)
rule siblings-killing: a killing, and brothers or sisters with no partner | if=death-killed passage-if=death-siblings passage-unless=death-sibling-tells,death-mate-killer,death-mate-person,death-mother-by-child,death-parent-by-child,death-parent-life,death-father-only,death-child-young,death-kin-named
  DEATH_DONE ..2 (her|him|NAME|adult|the younger|the older|the elder)
  (murder|manslaughter|killing)
  (fatal|fatally)
  (took|takes|ended) ..3 (life|other's life)
rule attacked-and-died: one attacked the other, who died | if=death-assault passage-if=death-siblings,death-died passage-unless=death-mate-killer,death-mate-person,death-mother-by-child,death-parent-by-child,death-father-only,death-child-young,death-kin-named
  DEATH_ATTACK ..3 (her|him|NAME|the younger|the older)!'s
rule sibling-killed-broad: a killing, brothers or sisters spoken of, and no partner or parent | passage-if=death-sibling-word passage-unless=death-sibling-tells,death-parent-by-child,death-parent-life,death-father-only,death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-other-kin
  (killed|murdered|killing|murdering|kills|murders) (him|her|NAME|adult|the other|the younger|the older)
  (he|she|adult|NAME) ..4 (was|been|be) ..1 (killed|murdered)
  (his|her|NAME's) (murder|killing|manslaughter)
  (took|ended|takes|ends) (his|her|the other's) life
  (murder|manslaughter) ..8 DEATH_CHARGE
  DEATH_CHARGE ..8!(attempted|attempt|threats) (murder|manslaughter)
  DEATH_ATTACK (her|him)!'s
rule told-round-about: a brother or sister dead, and an arrest, a weapon or a trial | passage-if=death-sibling-word,death-violent passage-unless=death-ill,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-doubtful,death-sibling-tells,death-partner-any,death-other-kin,death-parent-by-child,death-parent-life
  DEATH_OBLIQUE
fact death-parent-life: a parent's life was taken
  (mother's|mum's|dad's|father's) life
  (lost) ..2 (their|our|his|her) (mother|mum|dad|father)
fact death-father-only: a parent was the one killed
  (dad|mum|father|mother|parents) ..2 (is|was|are|were) dead
  (dad|father|mum|mother|parents) ..60 (killed (him|her|them)|died)
fact death-kin-named: other relatives killed
  (killed|murdered) by (his|her) ..2 (uncle|nephew|cousin|son|daughter|father|mother|grandson)
rule one-of-two: one child of the family killed the other
  DEATH_DONE by ..1 (brother|sister|twin|sibling)
  one of (his|her|their|our|my|the) ..1 (sons|daughters|children|boys|girls|brothers|sisters|twins|siblings) ..6 (DEATH_ALL) ..3 other
  (lost|lose|buried|losing) ..2 (son|daughter|child) ..12 (by|to|hands|other's) ..3 (other|another|brother|sister|sibling)
  (brother|sister|twin|sibling|elder|younger|older|son|daughter) ..6 (DEATH_TOKILL|DEATH_DONE|knife|hit|strike|push|punch) ..2 the (other|younger|older|elder)
  (man|woman|boy|girl|person|one|victim) (he|she|whom he|whom she) (killed|murdered|stabbed|strangled) ..6 (brother|brothers|sister|sisters|siblings|half brother|half sister|twin|twins|stepbrother|stepsister|stepbrothers)
  (brother's|sister's|twin's|sibling's) (hand|hands|act|blow|punch|attack|fist|knife|violence) ..14 (fatal|death|died|killed|dead|life)
  (punch|blow|stab|kick|push|shove|attack|shot|wound|wounds|injuries|assault|beating|thrust) ..4 (from|by|of) ..3 DEATH_SIB!'s ..20 (died|dead|death|fatal|fatally|killed)
  (his|her|NAME's|victim's) ..3 DEATH_SIB!'s ..22!(told|said|saw|heard|court|partner|husband|boyfriend|he|review|panel|found|attended|contributed) (jailed|convicted|sentenced|guilty|imprisoned|charged) ..8!(attempted|threats) (murder|manslaughter|killing|death)
  (his|her|NAME's) ..2 DEATH_SIB!'s ..6 (admitted|confessed|accepted) ..12 (pushed|stabbed|hit|struck|killed|strangled|punched|kicked|drowned) (her|him)
  (brothers|sisters|twins|siblings) ..20 cost one ..3 (life|his|her)
rule parents-found: the parents found one child dead and the other says so | across
  (son|daughter) ..10!(told|husband) (dead|deceased|lifeless|unresponsive|killed|fatally|wounded|wounds) ..14!(husband|partner) (son|daughter|brother|sister|sibling) ..10 (did it|done it|arrested|charged|admits|admitted|detained|killed)
rule sibling-and-killing: brothers or sisters and a killing in one sentence | passage-unless=death-partner-any,death-child-young,death-small,death-small-child,death-literature,death-own-hand-alone,death-only-threat,death-told-only,death-other-kin,death-housemate,death-parent-killer,death-sibling-tells,death-parent-by-child,death-parent-life,death-father-only
  DEATH_SIB!'s ~18 DEATH_SLAIN
  (brother's|sister's|twin's) ~12 DEATH_SLAIN
veto topic: what studies and training say | overlap
  (studies|study|research|literature|training|published|signs|understanding|risk|analysis|term) ..6 (sibling homicide|siblicide|fratricide|sororicide)
veto no-part: it says that they had no part in it | passage
  (no evidence|nothing|no indication|not|no) ..10 any part in
  (was|were) accidental
veto might-have: it might have come to that | overlap
  (would|might|could) ..3 have ..2 (killed|murdered|died|stabbed)
veto in-law: an in-law is no brother | overlap
  (brother|sister) in law
veto threat-only: a thought or a threat, no death | overlap
  DEATH_THREAT ..5 (kill|killing|stab|murder|killed|stabbing|strangling) (his|her|their|my) ..2 DEATH_SIB
veto no-sign: it says that nobody did it | overlap
  no ..1 (evidence|suggestion|indication|sign|signs|reason) ..4 that ..14 (harmed|killed|hurt|died|murdered|part|wished|intended)
  (died|dead|death) ..6 (heart failure|heart attack|cancer|pneumonia|natural|stroke|meningitis|covid|old age|dementia)
veto no-kin: no relation | passage
  (no|not|nor|neither) ..2 (relation|related|kin|blood relation)
veto recovered: the one attacked lived | overlap
  DEATH_ATTACK ..1 (his|her) ..1 (DEATH_SIB|mother|father|mum|dad|uncle|aunt|grandmother|grandfather) ..3 (recovered|survived|discharged|recovering)
""")
}
