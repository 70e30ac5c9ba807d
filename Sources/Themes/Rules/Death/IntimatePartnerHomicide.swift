extension RuleText.Source {
    /// Killing by a partner or former partner.
    static let intimatePartnerHomicide = RuleText.Source("intimate-partner-homicide", """
theme intimate-partner-homicide | keep-negated role=victim time=at-death also-in=front-matter,parallel-reviews,methodology keep-hypothetical keep-topic unless=research,definition
rule killed-by-partner: killed by a partner or former partner | keep-topic unless=research,definition,law,service
  (killed|murdered|stabbed|strangled) by DEATH_MATE
  DEATH_DONE ..5!(and|after|when|son|daughter|brother) by (her|his|their|an|the|a) ..3!(son|daughter|brother|father|mother|sister|nephew|grandson|while|friend|uncle) DEATH_MATE!'s
  (death|die|died|dies|dead) ..8 (hands of|hand of|by|caused by|inflicted by) (her|his|their|an) ..3 DEATH_MATE!'s
  (her|his|my) ..3 DEATH_MATE!'s ..5!(and|son|brother) DEATH_DONE (her|him)
  (her|his) ..3 DEATH_MATE!'s ..12 DEATH_CHARGE ..8!(attempted|threats) (DEATH_CRIME|her death|his death)
  (her|his) DEATH_MATE!'s ..3 (then)? (went on to)? (kill|killed|murder|murdered) (her|him|NAME)
  (woman|wife|man|husband) ..8 killed by the (man|woman) (who|she|he)
rule killed-a-partner: somebody killed their partner | keep-topic unless=research,definition,law,service
  (DEATH_DONE|DEATH_ING|kill|murder) (his|her|their|the) ..3!(and|by|parents|mother|father|son) DEATH_MATE!'s
  (DEATH_CRIME|death|killing) of (his|her) ..3 DEATH_MATE!'s ..12 (DEATH_CHARGE|suicide|own life|himself|herself|hanged)
  DEATH_CRIME of (a|his|her) ..3!(and|son|mother|father) DEATH_MATE!'s
  (his|her) ..1 (wife|husband|partner|girlfriend|boyfriend)'s (murder|manslaughter|killing)
  (death|murder|killing|homicide|manslaughter) of ..6!(father|mother|brother|sister|son|daughter) by (her|his) ..3 DEATH_MATE!'s
  (took|taken|ended|takes|ends) (his|her) (wife's|partner's|husband's|girlfriend's|boyfriend's) life
rule killed-in-relationship: killed within or after a relationship
  (was|is|an|this|of|as) ..2 intimate partner homicide
  uxoricide
  (relationship|marriage|married|together|separated|partner|couple|dating|husband|wife) ..25!(brother|sister|son|daughter|nephew|uncle) (he|NAME|she|who) ..2 DEATH_DONE (her|him|NAME)
  DEATH_DONE (her|him|NAME) ..25!(brother|sister|son|daughter|nephew|mother|father) (marriage|relationship|separated|separation|left him|couple|ex partner|former partner|divorce)
rule children-lost-mother: the children's father killed their mother
  DEATH_DAD ..3 DEATH_DONE ..2 (mother|mum|mummy)!'s
  (mother|mum) ..3 DEATH_DONE ..2 by ..2 (father|dad|stepfather|stepdad)
  (woman|mother|wife) and ..4 (daughters|sons|children|child|boys|girls) ..3 (found dead|dead|killed|murdered)
  (kill|killed|killing|murder|murdered|shot|stabbed) (them|the children|the boys|the girls|both children|his children|their children) ..3 and (their mother|his wife|her|the wife|their mum|the mother)
rule killer-named: somebody killed, and the two were partners | passage-if=death-mate,death-killed passage-unless=death-kin-killer,death-kin-suspect
  (he|she|NAME|adult|partner|husband|ex|boyfriend|girlfriend|wife|who|mr|man) ..4 DEATH_DONE (her|him|NAME|adult|mrs|mr|ms)!'s
  (carried out|planned|committed|decision) ..4 (her|his|the) (murder|killing)
  DEATH_CHARGE ..8!(attempted|attempt|conspiracy|threats|threatening|sibling|mother|father) (murder|murdering|manslaughter|killing)
  (murder|manslaughter) ..8 DEATH_CHARGE
  (killed|murdered|inflicted|strangled|stabbed) by (him|her|NAME|adult|mr|perpetrator)
  unlawfully killed
  (injuries|wounds) ..3 (inflicted|caused) by
rule killer-told: a killing, and the two were partners | if=death-killed passage-if=death-mate passage-unless=death-kin-killer,death-kin-suspect,death-literature,death-own-hand-alone
  DEATH_DONE ..5!(in|and|himself|herself) (her|him|NAME|adult|death)!'s
  DEATH_ATTACK ..4 to death
  DEATH_DONE ..6 by (NAME|adult|him|her|the|his)
  DEATH_CHARGE ..8!(attempted|attempt|conspiracy|threats|threatening) (DEATH_CRIME|her death)
  (fatal|fatally)
  (died|death|dead) ..8 (injuries|wounds|stab|blow|hands|asphyxia|strangulation)
rule attacked-and-died: an attack by a partner, and the other died | if=death-assault passage-if=death-mate,death-died passage-unless=death-kin-killer,death-kin-suspect,death-literature,death-own-hand-alone,death-kin-attack
  DEATH_ATTACK ..2 (her|him|NAME|adult)!'s ..20 (died|dead|death|killed)
rule killer-alone: one killed the other, and no relative comes into it | passage-unless=death-kin-killer,death-kin-suspect,death-kin-party,death-siblings,death-other-kin,death-literature,death-own-hand-alone,death-housemate not-in=qa-letter
  (he|she|NAME|adult|mr|ms|mrs|perpetrator) ..3 DEATH_DONE (NAME|adult|mrs|ms|mr)!'s
  (he|NAME|adult|mr|perpetrator|who) ..3 (killed|murdered|kills|murders|strangled|stabbed|shot) her !DEATH_MATE
  (decision|plan|planned|decided|resolved|intent|intention|came|order|before) ..3 to (kill|murder) (her|ms|mrs|NAME|adult)
  (he|NAME|adult) ..2 (took|ended|takes|ends) her life
  DEATH_CHARGE ..8!(attempted|attempt|threats|suspicion) (her (murder|manslaughter|killing)|murdering (her|NAME|adult)|murder of (NAME|adult|ms|mrs|her)|for murder|to murder|of murder)
  (killed|murdered) by (him|NAME|adult|mr)
rule carer-killed: an old couple, and the one killed the other | passage-unless=death-kin-killer,death-kin-party,death-siblings,death-other-kin,death-literature,death-own-hand-alone,death-housemate passage-if=death-old-couple
  (caused|killed|smothered|ended|took) ..3 (death|life|her|NAME)
  for both of them
fact death-old-couple: two old people, the one caring for the other
  (cared|caring|carer|nursed|looked after|looking after|read to) ..4 (for)? (NAME|her|him) ..4 (NUM|since|when|through|went)
  NAME NUM ..6 NAME NUM
  they were of a generation
fact death-kin-party: a parent or a grown child is one of the two
  (mother|father|son|daughter|stepson|stepfather|stepmother|mum|dad)!'s !DEATH_SAYS
rule shot-then-himself: killed her and then himself, the two partners | passage-if=death-mate passage-unless=death-kin-killer,death-kin-suspect
  shot (her|him) !with
  (DEATH_BLOW|DEATH_KILL|killing) (her|him|NAME) ..4 (himself|herself)
fact death-own-hand-alone: the one who died did so by their own hand
  (she|NAME|her|mum|mother|daughter|sister|coroner|inquest) ..10!(he|killed|murdered|then|him) (took her own life|taken her own life|killed herself|hanged herself|ended her own life|died by suicide|own hand)
  (coroner|inquest) ..8 (recorded|conclusion of|found|verdict of) suicide
  she ended her life
fact death-kin-attack: a relative attacked
  DEATH_ATTACK (his|her) ..2 (mother|father|mum|dad|brother|sister|grandmother|gran|nan|uncle|aunt)!'s
  (son|daughter|brother|sister|nephew|grandson) ..4 DEATH_ATTACK (her|him|NAME)
rule life-taken-by-mate: a husband, wife or partner took the life, however it is put | passage-unless=death-kin-killer,death-own-hand-alone,death-literature
  DEATH_MATE!'s ..4!(she|son|father|brother|mother|daughter|nephew) (he|she|who) ..1 DEATH_KILL (her|him|NAME)!'s
  (her|his|my) ..3 DEATH_MATE!'s ..14!(son|brother|father|mother|she|nephew|who) (bludgeoned|battered|smothered|murdered|killed|slaughtered|throttled|beheaded) (her|him|NAME)
  (man|husband|partner|boyfriend|ex|fiance|wife|girlfriend|lover|who|woman)!'s ..12!(threatened|brother|son|father|mother|daughter|uncle|own|she|attempt) (take|took|taken|takes|end|ended|ends) her life
  (took|taken|takes) (our|my|her|their) ..1 (mum|mother|dad|sister|daughter|mam) from (us|me|them) ..30 (married|husband|stepfather|partner|boyfriend|ex)
  DEATH_CHARGE ..14!(attempted|threats) (death|killing|murder|manslaughter|homicide) of (his|her) ..3!(and|son|mother|father|brother) (DEATH_MATE|fiancée|fiancé)!'s
  (death|killing|murder|manslaughter|homicide) of ..5 (his|her) ..2!(son|mother|father|brother) DEATH_MATE!'s ..20 DEATH_CHARGE
  DEATH_ALL (the|a) (woman|man|person|girl|mother) ..2 (he|she|who|with|whom|that) ..6 (lived|loved|married|shared|dated|dating|seeing|partner|relationship|wife|left|adored|marry)
  (killing|murder|killed|murdered|death|hands|slain|stabbed|strangled|fatally|life|shot|beaten) ..4 (by|of) (the|a) (person|man|woman) ..2 (who|she|he|with|whom|that) ..6 (living|adored|adore|worshipped|promised|wed|shared|loved|married|lived|trusted|partner|relationship|met|dating|marry|left|children|child|seeing|dated|engaged|moved|together|cared)
  (done|did) (my|his|her|the) ..1 (missus|wife|husband|woman|girlfriend|boyfriend|old man|partner) in
  (convicted|guilty|responsible|killer|charged|arrested|murderer|sentenced) ..8 (is|was|being) (her|his|the) ..4!(told|son|brother) DEATH_MATE!'s
  DEATH_MATE!'s ..25!(son|brother|father|mother|nephew) (struck|inflicted|delivered|caused|dealt|landed) ..12 (death|died|killed|fatal)
  (killed|murdered|stabbed|strangled|shot) (her|his)? ..2 (partner|wife|husband|girlfriend|boyfriend|fiancee|ex) of (NUM|two|three|four|five|six|seven|eight|nine|ten|many|some|several)
  DEATH_MATE!'s ..4 (on|at) scene ..8 (did it|done it|killed|did this|responsible|admits|blood)
  DEATH_MATE!'s ..8 (states|says|stated|tells|admits|admitted|admitting|told) ..10 (did it|done it|killed (her|him)|killed NAME)
rule fire-or-car: a partner set the fire or drove the car, and the other died | if=death-mate-here passage-unless=death-kin-killer
  (set fire|set light|set alight|poured|drove|ran) ..25 (not survive|died|dead|death|killed|fatal|burns|perished)
rule partner-broad: a killing, a partner spoken of, and nobody else of the family as a party | if=death-killed passage-if=death-partner-any passage-unless=death-kin-killer,death-kin-suspect,death-kin-party,death-siblings,death-other-kin,death-literature,death-own-hand-alone,death-housemate,death-small,death-child-young not-in=qa-letter
  (killed|murdered) ..2 (her|him|NAME|by|ms|mrs|mr|adult|wife|husband|partner|girlfriend|boyfriend|fiancee)!'s !herself
  (murder|manslaughter|homicide|killing) of (NAME|ms|mrs|mr|adult|her|his|the|a)
  DEATH_CHARGE ..8!(attempted|attempt|threats|conspiracy) (murder|manslaughter)
  (murder|manslaughter) ..8 (convicted|guilty|sentenced|jailed|charged)
  (her|NAME's|adult) (murder|killing|homicide|murderer|killer)
  (fatal|fatally)
rule fell-victim: she fell victim to a partner | passage-unless=death-only-threat,death-kin-killer
  (killed|murdered|stabbed|strangled|shot|beaten|slain|smothered) by ..3!(son|brother|father|mother|nephew|friend) DEATH_MATE
veto statutory: the words of the criteria | overlap
  intimate partner (homicide|femicide) ..3 (research|training|literature|timeline|studies|data|rates|statistics|stages|risk)
  (research|training|literature|studies|study|data|findings) ..5 intimate partner (homicide|femicide)
  (developed|designed|model|research|timeline) ..4 intimate partner homicide
  (intimate personal relationship|intimate partner violence)
veto another: somebody else's killing | overlap
  killed in a ..3 (collision|crash|accident|road)
  killed ..1 (beside|in action|in the war|in afghanistan)
veto threat-only: a threat, no death | overlap
  (threat|threats|threatened|threatening|threatens) ..3 (to) (kill|murder)
veto relative-killed: a relative killed, no partner | passage passage-if=death-kin-killer passage-unless=death-mate-killer,death-killed-by-father
  DEATH_KINOFFENDER
  (lodger|flatmate|housemate|tenant|not related)
veto on-bail: no death | overlap
  (strangled|choked|throttled|suffocated|smothered|stabbed) ..6 (passed out|unconscious|lost consciousness|blacked out|survived|recovered|stitches)
veto no-sign: it says that nobody did it | overlap
  no ..1 (evidence|suggestion|indication|sign|signs|reason) ..4 that ..14 (harmed|killed|hurt|died|murdered|part|wished|intended)
  (died|dead|death) ..6 (heart failure|heart attack|cancer|pneumonia|natural|stroke|meningitis|covid|old age|dementia)
""")
}
