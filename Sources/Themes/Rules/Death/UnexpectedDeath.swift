extension RuleText.Source {
    /// Unexpected or undetermined death.
    static let unexpectedDeath = RuleText.Source("unexpected-death", """
theme unexpected-death | role=victim time=at-death keep-negated keep-hypothetical also-in=front-matter,parallel-reviews
rule cause-unknown: how or why the person died was not settled
  (unexpected|unexplained|undetermined|unascertained) ..1 (death|deaths|cause|intent)
  (death|died|cause of death|cause|dies|dead) ..14 (unexplained|undetermined|unascertained|not be established|not be determined|not established|not ascertained|not be ascertained|unknown|never established|inconclusive|unresolved|not known|disputed|in dispute)
  (open|narrative) (conclusion|verdict|finding)
  (conclusion|verdict|finding) of (misadventure|accident|accidental|open|drug|alcohol|natural|neglect|road)
  (coroner|inquest|jury|pathologist|pathologists) ..14 (open|narrative|misadventure|accidental|drug related|unascertained|natural causes|insufficient evidence|not determine|not satisfied|not be sure|not say|unable|disagreed|not rule out|not exclude|not be excluded|could not (determine|establish|say|be|exclude|rule|decide))
  (drug|alcohol) related death
  (misadventure|accidental death|road death)
  (do not|will not|never|nobody|no one) ..2 (know|knows|known) ..30 (top of|bottom of|steps|stairs|happened|died|how she|how he|fell)
rule fell-or-pushed: it could not be told whether they fell, jumped or were pushed | passage-if=death-ended unless=death-practice
  (whether|if|how) ..8 (fell|jumped|pushed|suicide|homicide|accident|accidental|slipped|went off|put over)
  whether ..16 (pushed|thrown|let go|put over|fell|accident|accidental|given)
  may have been (accidental|an accident|pushed|meant|given|deliberate)
  (not|never|could) ..6 (say|tell|explain|established|establish|shown|show|proved|prove|determine|determined) ..8 (how|where|whether|that any|what)
  could not be (shown|proved|established|determined|told|said|ascertained)
fact death-ended: somebody's life ended
  (died|death|dead|coroner|inquest|jury|fatal|drowned|killed)
fact death-practice: staff asked or did not ask
  (asked|ask|enquired|explored|recorded) ..4 (whether|how)
rule nobody-tried: nobody was charged, or a jury would not convict, and somebody died | passage-if=death-her-end
  (no one|nobody|no person) (was|has|had|is)? (ever)? (been)? (ever)? (charged|prosecuted|convicted|tried)
rule fall-fire-drugs: died in a fall, a fire, of drugs or of neglect | passage-unless=death-clear-cause
  (died|death|dead|killed|fatal|fatally|dies) ..12!(neglect|by|who|husband|son|murder|friend|father) (fall|fell|falling|fire|house fire|drug toxicity|heroin toxicity|malnutrition|dehydration|sepsis|hypothermia|pressure sores|pressure ulcers|ulcers|drowning|drowned|starvation|starved|bedsores)
  (found dead|body) ..10 (bath|river|canal|sea|lake|water|beach|unheated|wasteland|weighing|weighed|reservoir|woods)
rule plunged: a fall from a height or out of a car
  (fell|fall|falling|fallen) from ..5 (balcony|height|roof|storey|moving)
  (foot|bottom) of the (stairs|steps|staircase) ..20 (fall|assault|pushed|dead|died)
  (found) ..6 (foot|bottom) of the (stairs|steps|staircase)
  (walked|gone|went) into the (sea|river|lake)
rule not-kin: killed by somebody of the household who was no kin
  (DEATH_DONE|beaten|manslaughter) ..6 (by|of) (her|his|their|a|another|the|fellow|one of) ..3 (lodger|housemate|flatmate|landlord|tenant|resident|carer|friend|cuckoo|acquaintance|lodgers|tenants|roommate)
  (lodger|housemate|flatmate|tenant|landlord|roommate) ..14 (DEATH_DONE|convicted of (murder|manslaughter)|guilty of|killing|manslaughter|murder)
  (not|neither) related ..14 (relationship|partners|couple)
  (spare room|shared kitchen|shared house|shared accommodation|house of multiple|same household|fellow resident) ..40 (killed|murdered|stabbed|manslaughter|household)
rule missing: no body was found
  (missing|disappeared|disappearance|vanished) ..20 (presumed|no body|never found|not been found|never seen|death|murder|remains)
  (no body|body has never|body was never|remains have|never been found|presumed dead|never been recovered|never recovered)
weak doubtful: and it is in doubt how
  (inconclusive|collapsed)
  (disputed|unresolved|undetermined|unexplained|accidental|toxicity|overdose that)
rule housemates: housemates, and one killed the other | if=death-killed passage-if=death-housemate
  DEATH_ANCHOR
fact death-housemate: two who shared a house and nothing else
  (housemates|flatmates|roommates|fellow residents|cohabitees|not related|no relation)
  (rented|renting) ..4 (room|annexe)
  (same|shared) ..2 (supported|shared) (house|accommodation|living)
  landlord ..20 tenant
  not a couple
  (lodger|housemate|flatmate) ..30 (killed|murdered|manslaughter|stabbed)
  (killed|murdered|stabbed) ..8 (lodger|housemate|flatmate)
rule cannot-be-told: it cannot be told how they came by their death
  (shown|established|known|proved|proven|determined|said|clear|decide|decided|certain|sure|resolved|settled|ascertained|say|tell|agree|exclude) ..3 (whether|if|how) ..8!(hypothetical) (fell|jumped|slipped|tripped|pushed|forced|thrown|accident|accidental|accidentally|intended|intentional|deliberate|deliberately|meant|drowned|died|fire|overdose|suicide|homicide)
  whether ..10 (fell|jumped|slipped|tripped|pushed|forced|thrown|accident|meant|accidental|deliberate|suicide) ..14 (not|never|unknown|unclear|unresolved|open|impossible) ..6
  (never|not|impossible) ..3 be known ..4 (how|whether|what|why)
  (no one|nobody|cannot|unable|impossible) ..4 (say|know|explain|tell|establish) ..3 (how|whether|what) ..12 (died|death|fall|injury|fire|drowned|caused|killed)
  between accident and (intention|intent|design|suicide|homicide)
  (coroner|inquest|pathologist|jury) ..8 (could|unable|not) ..8 (intent|intention|cause|manner|circumstances)
  (neither|not|nor) ..12 (rule|ruled|exclude|excluded|link|linked) ..14 (out|assaults|assault|abuse|injury|violence)
  (unascertained|undetermined|unexplained death|open conclusion)
rule abuse-and-death: a death which was not a homicide, and abuse before it | passage-if=death-ended,death-abuse-word passage-unless=death-mate-killer,death-kin-killer,death-clear-cause
  (death|deaths|died) ..10 (non suspicious|not suspicious|unsuspicious|not treated as suspicious|no suspicious|unexpected|sudden|suddenly|unexpectedly|premature|prematurely|unexplained)
  (death) ..10 (consequence|result|product|contributed|hastened|brought about|linked|caused) ..10 (abuse|neglect|violence|alcohol|drugs|exploitation)
  (abuse|neglect|violence|exploitation|coercion|fear) ..14 (hastened|contributed|contributing|played a part|part in|led to|factor in) ..8 (death|died|dying|fatal)
  (trial|trials|prosecution|case|charges) ..3 (collapsed|discontinued|dropped|abandoned|halted)
  (collapsed) ..4 (died|dead|death) ..12 (argument|row|quarrel|abusive|dispute|assault|confrontation)
  (alcohol|liver|drug|drugs|drink|heroin|opiate|methadone|fentanyl) ..2 (related|toxicity|poisoning|intoxication|failure|disease) ..3 (death|deaths|died) !of
  (family|panel|sister|mother|daughter|parents|police|review) ..8 (suspects|suspect|doubt|doubts|not accept|never accepted|question|convinced|suspicious|suspicions) ..20 (death|died|fall|fell|accident|drowned|fire|killed)
rule died-of-housemate: somebody who only shared the house or flat | passage-if=death-ended passage-unless=death-mate-here
  (friend|man|woman|person|acquaintance|somebody|someone) ..4 (shared|sharing|share|rented|lodging|lodged|stayed) ..5 (flat|house|room|home|accommodation|kitchen|bungalow)
  (co tenant|co tenants|fellow tenant|fellow lodger|house share|flat share|sub tenant|subtenant|paying guest|house mate|flat mate|live in carer|cuckoo|cuckooed|cuckooing)
  (no|neither) ..2 (family|kin|blood|intimate) ..3 (relationship|relation|connection|tie|link)
rule fire-fall-water: a death by fire, fall or water, and abuse | passage-if=death-abuse-word,death-ended passage-unless=death-mate-killer,death-kin-killer,death-clear-cause
  (fire|blaze|fall|fell|plunge|plunged|collision|crash|gas|smoke) ..14 (origin|cause|how|circumstances) ..6 (never|not|unknown|unclear)
  (died|dead|death|killed|perished|body) ..8 (fire|blaze|fall|canal|river|balcony|stairs|window|car|water)
  (probable|presumed|no body|without a body|missing presumed)
fact death-clear-cause: it was settled as murder or as suicide, or it is illness long past
  (killed|murdered|stabbed|strangled) by (her|his) ..2 (husband|wife|son|daughter|partner|boyfriend|brother|father|ex)
  (convicted|guilty|sentenced|jailed|admitted|admits|pleaded) ..10!(acquitted) (murder|manslaughter|killing)
  (murdered|who killed|murdered her|killed her|took her own life|died by suicide|hanged|ended her life|own life)
  (cancer|stillborn|cot death|infant death|hospice)
rule two-ways-of-dying: it may have been one thing or another | passage-any=death-ended,death-killed
  (not enough|insufficient|no realistic|lack|too little) ..4 (evidence|prospect) ..14 (death|charge|convict|prosecute|prosecution|crime|trial)
rule no-body-or-fire: a body never found, a fire never explained
  (fire|blaze|fall) ..20 (never|not) ..2 (known|established|clear|explained|determined)
rule unclear-how: how the death came about is unclear
  (circumstances|manner|events|facts) ..8 (died|death|fall|fire|drowned) ..8 (unclear|unknown|disputed|unexplained|unresolved|uncertain|not known|mystery)
  (not|never|no one|nobody|unknown|unclear|cannot|unable) ..8 how (she|he|NAME|ms|mr|adult|they) ..2 (fell|died|drowned|came by|met her|met his)
veto explained: what the words mean | overlap
  officer ..6 (open|narrative) verdict
veto living: an injury of a living person | overlap
  unexplained (injury|injuries|bruise|bruises|bruising|marks|absence|absences|symptoms|fractures|weight)
veto taken-own-life: it was settled that she took her own life, or was killed by kin | passage
  (narrative|open) (conclusion|verdict) ..20 (own life|suicide)
  open verdict ..6 (first|1994|previous|former)
veto other-inquest: an earlier inquest or the death of another | overlap
  ^ (her|his) ..1 (father|mother|brother|sister|uncle|friend|grandfather|grandmother|aunt) died
  (her|his|their) ..1 (father's|mother's|brother's|sister's|uncle's|neighbour's|friend's|grandfather's) ..2 inquest ..14 verdict
  (related|open) ..2 (verdict|death) ..6 (years before|in 19|as a child|accident at sea)
  death of (his|her) ..1 (friend|father|mother|uncle|aunt|grandmother|neighbour|dog)
  (her|his|their) ..1 (father's|mother's|brother's|sister's|uncle's|neighbour's|friend's|grandfather's) ..2 (inquest|death|fall|overdose)
  (never|not|no) ..3 (in dispute|disputed|in doubt|doubted)
  (nothing|not anything) ..2 suspicious in the death of (her|his) ..1 (neighbour|friend|uncle|aunt|colleague)
  news of (her|his|the) death
  (perpetrator's|his|her) ..2 (former|previous|first|ex) ..1 (partner|wife|husband) died
veto settled: it was settled as murder or suicide, and by no housemate | passage passage-unless=death-not-kin-word,death-doubtful,death-not-settled
  (convicted|guilty|jailed|sentenced|admitted) ..10!(acquitted|not) (murder|manslaughter|murdering|killing)
  (concluded|conclusion|verdict|recorded|finding) ..6 (suicide|own life|unlawful killing|unlawfully killed)
veto policy: a policy or a service | overlap
  (falls|fall) (clinic|prevention|team|service|assessment|alarm)
fact death-not-settled: it is in doubt after all
  (acquitted|not guilty|whether|doubt|quashed|narrative|never|cannot|unable|unclear|dispute|unascertained|unexplained)
""")
}
