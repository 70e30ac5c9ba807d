extension RuleText.Source {
    /// Killing of an adult by a relative.
    static let adultFamilyHomicide = RuleText.Source("adult-family-homicide", """
theme adult-family-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter keep-hypothetical keep-topic unless=research,definition
rule follows: the killing of a parent or of an adult brother or sister is one
  adult family homicide
rule by-relative: killed by a relative who was no partner
  (mother|father|brother|sister|son|daughter|parents) in law ..12!(told|said|whose) (DEATH_DONE|beat|fatally|convicted|guilty|charged) ..5 (her|him|NAME|murder|manslaughter|death|mother|father)
  (killing|murder|death|killed|murdered|homicide|manslaughter) ..8 by (a|the|his|her|their|another) ..3 (relative|relation|kinsman|family member|member of (her|his|the))
  DEATH_DONE ..5!(and|after|when) by (her|his|their|a|an|the|one|two) ..3!(husband|wife|partner) (DEATH_KINOFFENDER|grandfather|grandmother)!'s
  (killed|murdered|stabbed|hands) ..4 (by|of) (her|his|their|a|an|the) ..2 (brother|son|father|mother|sister|daughter) in law
  (death|die|died|dead|killed|murder|killing) ..8 (hands of|hand of|by|caused by) (her|his|their|a|an) ..3 DEATH_KINOFFENDER!'s
  (death|died|dies|dead|killed|murdered) ..12 at (her|his|their|a) ..3 (son's|daughter's|nephew's|niece's|grandson's|brother's|sister's|uncle's|cousin's|stepson's|father's|mother's) (hands|hand)
  (uncles|cousins|brothers|nephew|nephews|uncle|cousin|grandson|granddaughter|niece|aunt|in law) ..14!(told|said) (DEATH_DONE (her|him|NAME)|took (her|his|NAME's) life|ended (her|his|NAME's) life|caused (her|his|NAME's) death)
  (uncles|cousins|brothers|nephew|nephews|uncle|cousin|grandson|granddaughter|niece|in law) ..14!(told|said) DEATH_CHARGE ..8!(attempted|threats) (DEATH_CRIME|her death|his death)
rule killed-relative: somebody killed a grown relative
  (DEATH_DONE|DEATH_ING|kill|fatally injured|fatally wounded|fatally assaulted|fatally attacked) (his|her|their|my|our) ..3!(and|by|wife|husband|partner|girlfriend|boyfriend|said) (DEATH_KIN|brother|sister|stepbrother|stepsister|mother in law|father in law|brother in law|sister in law|son in law|daughter in law)!'s
  (DEATH_DONE|killing|murdering) ..8 (and|or|also|then) (his|her|their) ..2 (mother in law|father in law|sister in law|brother in law|parents in law)
  DEATH_CRIME of (his|her|their|our|my|an|a) ..3!(and|by) (DEATH_KIN|brother|sister|mother in law|father in law|brother in law)!'s
  (his|her|the|it was) ..2 DEATH_KIN!'s (he|she) ..1 DEATH_KILL
rule kin-killing: a killing, and a relative who was no partner | if=death-killed unless=death-mate-here,death-informant passage-if=death-other-kin passage-unless=death-mate-killer,death-mate,death-child-young,death-literature,death-own-hand-alone
  DEATH_DONE ..2 (her|him|NAME|adult|the)
  (he|she|NAME) was (killed|murdered)
  (took|takes|ended|ends) (her|his|NAME's) life
  DEATH_CHARGE ..8!(attempted|attempt|threats) DEATH_CRIME
  (fatal|fatally)
  dead
rule parent-kills-grown-child: a parent killed a grown child
  DEATH_DONE (his|her) (stepson|stepdaughter)
rule honour-kin: relatives acting together
  (uncles|brothers|cousins|relatives) ..20 one of whom (killed|murdered|strangled)
fact death-informant: a relative only tells of it
  DEATH_KIN ..4 (told|said|recalled|remembered|described)
rule kinsfolk: relatives, or the one who killed was a relative of the victim
  (relatives|kinsmen|relations|siblings|cousins|uncles|brothers|in laws) ..10!(told|said|attended|heard) (convicted|guilty|sentenced|jailed|charged|imprisoned) ..6 (murder|manslaughter|killing|death)
  (perpetrator|killer|murderer|offender|accused|assailant|suspect|person responsible) ..6!(told|said|and|by|mother|father|sister|brother) (victim's|deceased's|his victim's|her victim's|NAME's) ..4!(friend|doctor|of) (son|daughter|child|grandson|granddaughter|nephew|niece|brother|sister|stepson|stepdaughter|mother|father|uncle|aunt|cousin|sibling|grandchild)!'s
  (done|did) (something|it) to (nan|gran|mum|mam|dad|mother|father|grandad|granny|my brother|my sister|our)
  (killed|murdered|stabbed|strangled|smothered|suffocated|beat) the (grandmother|grandfather|aunt|uncle|nan|gran|brother|sister|mother|father|parents|parent) (who|that|he|she|on|with|whom)
  one of them ..6 (kill|killing|killed) the other
  (her|his|their) (brother|sister|son|daughter|nephew|uncle|grandson|granddaughter|cousin|stepson|niece) ..1 (killed|murdered|stabbed|strangled|smothered|slew) (her|him|NAME)!'s
veto child-victim: the child killed was no adult | passage passage-unless=death-grown-victim
  (child|boy|girl|baby|infant|toddler|children) ..3 aged? DEATH_SMALLNUM ..4 (was|were) ..2 (DEATH_DONE)
  (child|boy|girl|baby|infant|toddler|children) ..3 (was|were) ..2 (DEATH_DONE) ..3 by
  (DEATH_SMALLNUM) (year|month|week) old ..2 (son|daughter|boy|girl|child|baby)
  (DEATH_DONE|dead) ..6 (toddler|baby|infant|newborn|year old (son|daughter))
fact death-grown-victim: the relative killed was grown up
  (mother|father|mum|dad|brother|sister|uncle|aunt|grandmother|grandfather|nephew|cousin)
veto literature: research only | passage passage-if=death-literature
  (matricide|parricide|patricide|fratricide|sons|family)
veto children-of-couple: a father killed the mother of the children | overlap
  DEATH_DAD ..2 DEATH_DONE (their|his|her|our) ..1 (mother|mum)
  mother ..12 ended (his|her) life
veto threat-only: a thought or a threat, no death | overlap
  DEATH_THREAT ..5 (kill|killing|stab|murder|killed|stabbing|strangling|drown) (his|her|their|my)
veto no-kin: no relation | passage
  (no|not|nor|neither) ..2 (relation|related|kin|blood relation)
veto might-have: it might have come to that | overlap
  (would|might|could) ..3 have ..2 (killed|murdered|died|stabbed)
veto small-victim: the one killed was a small child | overlap
  (child|boy|girl|baby|infant|toddler) ..3 aged? DEATH_SMALLNUM ..4 (was|were) ..2 DEATH_DONE ..4 by (his|her|their) ..2 (father|mother|stepfather|parents)
  (child|baby|infant|toddler) ..4 (was|were) ..2 DEATH_DONE ..4 by (his|her|their) ..2 (father|mother|stepfather|parents)
  (DEATH_SMALLNUM|NUM) (month|week) old ..3 (son|daughter|boy|girl|child|baby)
veto no-sign: it says that nobody did it | overlap
  no ..1 (evidence|suggestion|indication|sign|signs|reason) ..4 that ..14 (harmed|killed|hurt|died|murdered|part|wished|intended)
  (died|dead|death) ..6 (heart failure|heart attack|cancer|pneumonia|natural|stroke|meningitis|covid|old age|dementia)
veto recovered: the one attacked lived | overlap
  DEATH_ATTACK ..1 (his|her) ..1 (DEATH_SIB|mother|father|mum|dad|uncle|aunt|grandmother|grandfather) ..3 (recovered|survived|discharged|recovering)
""")
}
