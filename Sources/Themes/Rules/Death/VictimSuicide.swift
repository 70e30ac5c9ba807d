extension RuleText.Source {
    /// Suicide after domestic abuse.
    static let victimSuicide = RuleText.Source("victim-suicide", """
theme victim-suicide | role=victim time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter keep-hypothetical keep-negated keep-topic unless=research,definition
rule died-by-suicide: the person who died took their own life
  SUBJECT ..6!(attempt|attempts|tried|threatened|wanted|would|might) (died by suicide|death by suicide|died by her own|died by his own)
  SUBJECT ..6!(attempt|attempts|tried|try|threatened|wanted|would|might|to|could|not|never) ((took|taken|takes) (her|his|their) own (life|lives)|ended (her|his|their) own (life|lives))
  (died by suicide|died by her own (hand|act)|died by his own (hand|act)|dies by suicide|by her own hand|by her own act)
  (she|NAME|mother|mum|daughter|sister|he|who|victim) ..4!(tried|attempted|threatened|had|would) (hanged|killed|drowned|hung|poisoned|shot) (herself|himself)
  (she|mum|mother|daughter|sister|victim|adult) ..2 killed herself
  (suicide|death by suicide) of (NAME|adult|ms|mrs|mr|a|the|their|our|this)
  (died|death) ..6 (result of)? (her|his) own (actions|act|hand|doing)
  (death|deaths) ..2 self inflicted
  (her|his) ..1 (suicide|apparent suicide|suspected suicide|death by suicide)
  (suspected|apparent) (victim)? (suicide|suicides)
  (death|died|deaths|dies) ..8 (was|as|treated as|recorded as|considered|thought to be|believed to be|appeared to be|by) ..3 (suicide|self inflicted)
  (death|deaths|died) ..2 thought to be ..1 suicide
  (coroner|inquest|jury) ..20 (suicide|took her own life|taken her own life|meant to (die|take|end)|intended to (die|take|end)|intention|took his own life|her own)
  (conclusion|verdict|finding) of suicide
  (died|death|dead|fatal|dies|killed) ..10 (overdose|hanging|hanged|ligature)
  (believed|thought|appears|appeared|considered|suspected|understood) to have (taken|ended|killed|hanged) (her|his|herself|himself)
rule driven: driven to her death by what was done to her
  (tormented|bullied|harassed|pressured|hounded|badgered|terrorised|beaten|abused|worn|blackmailed|goaded|frightened) ..2 into ..3 (taking|ending|suicide|killing|death|dying)
  (driven|drove|pushed|hounded|drives|harried|bullied|led|worn|wore|brought|broke|pressed|forced) ..5 (to|until|down|into) ..5 (suicide|take her own|take his own|her death|his death|end her|end his|her own life|his own life|her grave|took her|took his)
  (drove|driven|hounded|pushed|bullied|tormented|harassed|drives) ..1 (her|him|NAME) to it
  (hounded|driven|pushed|drove) to (it|death|her death|his death)
  (when|before|after|since) (she|NAME) (ended her life|took her life|ended it|made an end)
  (after|before|since|until) (her|his) (suicide)
fact death-doubtful: it is in doubt how they died
  (undetermined|open|pushed|fell|inconclusive|unascertained|accident|accidental|misadventure|unresolved)
rule her-own-doing: somebody died, and by what they did themselves | passage-if=death-her-end passage-unless=death-lived-on
  (meant|intended|wanted|chosen|chose|intention) to (die|end it|be dead|take her|take his|end her|end his)
  (no|any|without|excluded|ruled out) ..5 (third party|other person|anyone else|anybody else|one else was)
  (driven|drove|hounded|pushed|goaded|bullied) ..4 to it
fact death-her-end: the person who was abused died
  (she|her|NAME|he|him|client|daughter|mother|mum|sister|those|his) ..8 (died|death|dead|buried|inquest|coroner|funeral|body|never woke)
  (coroner|inquest|buried|bury|died|body was)
fact death-lived-on: they lived
  (discharged|admitted|revived|recovered|survived|brought back|talked down|resuscitated|treated) ..6 (home|ward|hospital|ed|her|him|overnight|and)
rule ended-her-life: she ended or took her life
  (she|NAME|adult|woman|victim|daughter|mother|mum|sister|patient|client|girl|wife|ms|mrs) ..14!(tried|attempted|attempt|threatened|wanted|would|might|to|could|not|never|he|his|him|husband|partner|ex|boyfriend|man|son|murderer|killer|father|brother) (ended|ends|took|taken|takes) her life
  (she|and|then|had|who|later|evening|week|day) ended her life
  (take|took|taking|taken|end|ended) their own (life|lives) ..3 as (NAME|ms|mrs|adult|she|mr)
rule ended-life-abused: a life ended by the person's own doing, and abuse | passage-if=death-abuse-word passage-unless=death-killed,death-lived-on
  (no way out|no other way|only way|no escape) ..8 (end|ending|take|taking|ended|took|die|dying)
  (feeling|left|leaving|leave) ..10 to (end|take) her own? life
  (intended|meant|intention|intent|intending|chose|decided|wished|wanting) ..2 (to (die|end|take)|dying)
  (intentional|deliberate|fatal|massive|large) overdose ..20 (dies|died|dead|death|fatal|deceased|life extinct|not survive)
  (died|dies|dead|death|deceased) ..14 (intentional|deliberate|intended|self inflicted|self poisoning|self administered|hanging|asphyxia by)
  (woman|man|girl|patient|tenant|client|resident|NAME|she|adult|female|male|mother) ..14!(son|brother) (was|is) (found|discovered) (hanged|hanging)
  own ..2 (deliberate|intentional|conscious)? (act|hand|doing|actions)
  (take|took|taken|taking) (her|his) own life
  (completed|completes|died from|died of|death from|lost to) suicide
rule leapt-or-note: a leap, a note, and no word that the person lived | passage-if=death-abuse-word passage-unless=death-lived-on,death-killed,death-survivor
  (found|discovered|cut) ..4 (hanging|hanged|ligature)
fact death-survivor: the person lived
  (survived|survive|injured|fractures|fractured|broke her|broken|talked down|pulled back|rescued|intervened|thoughts of|attempted|tried|threatened|saved|police attended and)
rule her-own-life: she took her own life, in the plainest words | passage-unless=death-killed
  (took|taken|ended|takes|ends) her own life
  (killed|hanged|hung|drowned|hangs|kills) herself
  (died|dead|dies|death|lost) ..3 (by|to) suicide
rule suicide-and-death: a death by her own hand, told in other words, and abuse | passage-if=death-abuse-word passage-unless=death-killed,death-lived-on,death-survivor,death-vs-living,death-doubtful,death-literature
  (suicide|hanging|hanged|overdose|own hand|self inflicted|own life|ligature) ~12 (died|dies|death|dead|inquest|coroner|body|deceased|funeral)
rule verdict-her-own: the verdict, and a death that she chose
  (verdict|conclusion|finding|outcome) ..4!(not|whether|attempted) suicide
  (coroner|coroner's|inquest|jury) ..25 (end her life|own life|wished to live|end his life)
rule suicide-and-abuse: a suicide and abuse in one sentence, not a thought nor an attempt | passage-unless=death-vs-living,death-killed,death-lived-on,death-survivor,death-literature
  suicide ~16 (abuse|abused|abusive|coercive|violence|violent|controlling|husband|partner|boyfriend)
veto perpetrator: it was the person who caused the death | passage
  (murder conviction|convicted of (her|the) murder|when he murdered|until he murdered|before he murdered|life was taken)
  (perpetrator's|murderer|killer|murderer's|killer's) ..4 (suicide|own life)
  (he|NAME|perpetrator|husband|partner|son|father|ex) ..15 (killed|murdered|stabbed|strangled|shot|killing|murdering) !himself !herself !themselves ..20 (then|before|himself|own life|suicide|hanged)
  (killed|murdered|shot|stabbed) (his|her|NAME|him|both|their) ..15 (himself|his own life|suicide|hanged|turned)
  (before|after|having) ..3 (killed|killing|murdering|shooting|stabbing) (himself|her|his|them)
  (homicide|murder) (and)? suicide
  (perpetrator|offender|suspect) ..8 (died by suicide|took his own life|ended his life|killed himself|hanged himself|suicide|taken his own life)
  unlawfully killed
  (remand|remanded|his cell|custody) ..14 (hanged|hanging|suicide|own life)
veto others: a relative or somebody else died so | overlap
  (her|his|NAME's|adult|own|perpetrator's) ..3!(sister's|that|when|said|told|found) (father|brother|mother|uncle|cousin|friend|aunt|grandfather|husband|father's|grandmother|stepfather|neighbour|colleague) ..5!(found|told|said|says|that|when|her|she) (taken his own|took his own|taken her own|took her own|died by|killed himself|killed herself|ended his|ended her|suicide|hanged|taking his|taking her|committed)
  (suicide|death) of (her|his) ..2 (father|brother|mother|uncle|cousin|friend|aunt|son)
  (her|his) ..1 (father's|brother's|mother's|uncle's|friend's|son's) (suicide|death)
veto not-death: thoughts, attempts, threats, strategies | overlap
  suicide (prevention|strategy|attempt|attempts|ideation|risk|pact|watch|threat|threats|bereavement|support|line|plan|helpline|intervention|safety|thoughts)
  (attempt|attempted|attempts|tried|try|threatened|threats|threat|threatening|wanted|wanting|thoughts|thinking|plan|plans|planned|considering|considered|going|risk|wish) ..4!(be|she|he|who|when|before|and|then|NAME|took|taken|ended|led|after) (suicide|own life|end her life|end his life|kill herself|kill himself|her life|his life|hang herself|hang himself)
veto hypothetical-own: had she done so | overlap
  (had she|if she|would|fear|feared|fears|afraid) ..5!(and|then|brothers) (ended|end|take|taken|took|taking|kill|killed) (her|his|herself) ..2 (life)?
veto class-of-cases: which deaths are reviewed, and rates | overlap
  (suicides|deaths) ..4 (are|may be|can be|should be|will be) ..2 (reviewed|considered|counted|referred|recorded|included)
  (rates|number|numbers|link|links|share|research) ..4 suicide
fact death-verdict: somebody concludes how she died
  (thought|believed|concluded|coroner|inquest|satisfied|accepted|finding|found that|died|death|believes|accepts)
veto his-own: it was the partner who did so, or only a topic | overlap
  (ex partner|ex husband|perpetrator|husband|partner|boyfriend|abuser) ..3!(she|her|before|after|by|him|and|NAME|adult) (jumped|leapt|stepped|hanged|took an|took his own|killed himself|died by suicide|walked into)
veto ruled-out: suicide was ruled out or could not be found | passage
  (ruled out|excluded|not satisfied|open verdict|open conclusion|misadventure) ..10 suicide
  suicide ..6 (ruled out|excluded|not proved|not established|was not the)
""")
}
