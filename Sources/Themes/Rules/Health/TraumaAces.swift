extension RuleText.Source {
    /// Trauma and adverse childhood experiences.
    static let traumaAces = RuleText.Source("trauma-aces", """
theme trauma-aces
rule early-harm: harm or loss in childhood
  (childhood|boyhood|girlhood|upbringing|early life|formative years) ..6 (csa|abuse|abused|trauma|neglect|violence|violent|adversity|sexual|experiences|marked|scarred|traumatic|witness*|bereavement|instability|chaotic|unhappy|care|difficult|troubled|disrupted|beaten|fear|loss|harsh|brutal)
  (abusive|troubled|disrupted|chaotic|unhappy|unsettled|difficult|violent|harsh|brutal|neglected|traumatic|turbulent) ..1 (childhood|upbringing|boyhood|girlhood|start in life|early life)
  HEALTH_HARM ..6 by ..3 (stepfather|stepfathers|stepmother|foster|uncle|grandfather|family friend|teacher|priest|neighbour|scout|coach|babysitter|older brother) ..12!daughter (child|childhood|young|boy|girl|when|HEALTH_YOUNG|years|as|from|until|at)
  HEALTH_HARM ..8 (in childhood|childhood|as a child|as children|as a boy|as a girl|in care|growing up|in her teens|in his teens|boarding school|before she was|before he was|in infancy|when he was (HEALTH_YOUNG)|when she was (HEALTH_YOUNG)|as an infant|as a teenager|as a student|at university)
  (as a child|in childhood|as a boy|as a girl|as a teenager|when he was (HEALTH_YOUNG|a child|a boy|small|little)|when she was (HEALTH_YOUNG|a child|a girl|small|little)|between the ages of|from the age of) ..12 (HEALTH_HARM|harm*|orphan*|foster*|care|locked|removed|abandoned|fled|war|witness*|exploit*|register|known|belt)
  (put out|thrown out|put (her|his|their) child out|taken into care|fostered|accommodated|orphaned|adopted|raped|abused|groomed|sent away|put into care) ..6 (at|aged|from) ..1 (HEALTH_YOUNG)
  (adverse childhood|childhood trauma|complex trauma|past trauma|previous trauma|trauma history|history of trauma|early trauma|earlier trauma|developmental trauma|intergenerational|generational trauma|unresolved trauma|ptsd|post traumatic|cptsd|care leaver|care leavers|care experienced|looked after child|foster care|foster placement|foster placements|foster homes|children's home|children's homes|residential care as|placed in care|local authority care|leaving care|left care|in care as|grew up in care|grown up in care|brought up in care|in and out of care|care experience|been in care|trauma therapy|child soldier|borstal|approved school|orphanage|orphan|orphaned|looked after from|child bride|historic abuse|historical abuse|historic sexual|historical sexual|non recent sexual)
  (grew up|grown up|growing up|brought up|raised) ..6 (violence|violent|abuse|abusive|fear|care|war|conflict|alcoholic|alcoholics|addicts|hitting|beaten|fists|watching|seeing|hearing)
  (suicide|hanged|murdered|own life|killed himself) ..6 when ..4 (HEALTH_YOUNG|child)
  (sent away|sent|packed off) (to|from) ..2 (boarding|that|borstal) ..1 (school)?
  (assaulted|beaten|abused|hit) by (two|three|several|both|a succession of) ..2 (stepfathers|foster|partners|carers|men)
  (eleven|several|multiple|nine|ten|seven|eight|six|twelve|NUM) ..1 (placements|foster homes|children's homes)
  (earlier|previous|past|historic|historical|childhood) ..1 (rape|sexual abuse|sexual assault|trauma)
  HEALTH_EARLY ..8 (watching|fear|fearful|cruel*|beat*|violen*|hunger|hungry|neglect*|hiding|abuse*|loss|losses|separat*|abandon*|reject*|instability|upheaval|poverty and|addict*|alcohol*|drink|prison|trauma*|harsh*|care|removed|unhapp*|lonel*|terror*|advers*|fists|belt|bullied)
  (cruelty|violence|neglect|abuse|fear|terror|hunger|losses|harm|brutality|abandonment|chaos|instability|loneliness|deprivation|adversity|experiences|trauma|harshness|damage|rejection) ..2 (of|in|during|from|throughout) ..2 (her|his|their|a|the)? ..1 HEALTH_EARLY
  (grew up|grown up|growing up|brought up|raised) ..6 (hiding|hungry|afraid|frightened|scared|dodging|terrified|cowering|unwanted|unloved|beaten|barefoot|in care|homes|orphan*|siege|bombs|curfew|refugee)
  HEALTH_HARM ..4 (at|aged|from|until|at the age of|from the age of|when she was|when he was) HEALTH_YOUNG
  HEALTH_HARM ..4 (as a (student|teenager|boy|girl|child|young|toddler|pupil|schoolboy|schoolgirl|cadet|apprentice)|as children|at school|in her youth|in his youth|in the home|in foster|at boarding|by (his|her|their) own (father|mother|parents|brother))
  (was|were|had been) ..1 (herself|himself|themselves) ..3 (on|known|subject|abused|removed|neglected|in care|looked|fostered|adopted|beaten|witnessed|a child|grown|grew|raised|a victim)
  (her|his) own (removal|adoption|abuse|neglect|trauma|mother's violence|father's violence|father's drinking|early|experience of (care|abuse|violence|neglect|being)|experiences|years in care|time in care)
  (removed|taken|removal|separated) from (home|parents|his family|her family|his mother|her mother|his parents|her parents|the family) ..5 (as a|at|aged|when|toddler|baby|infant|HEALTH_YOUNG)
  (taken|went|placed|put|came|received|entering|entered|taking) ..1 (into|in) care ..3 (at|aged|as a|when|from|HEALTH_YOUNG)
  (her|his|former) ..1 (former|old|second|first|last|long term)? foster (mother|father|parents|mum|dad|family|brother|sister|carer|carers) ..4 (said|told|recalled|remember*|described|spoke|remembered|wrote|thought)
  (that|this|the same) (girl|boy|child|baby|infant|toddler) ..2 (is|was|became|grew|who is) ..2 (now|adult|the (victim|perpetrator|deceased|man|woman|mother|subject)|up)
  (their|his own|her own|whose) (father|mother|dad|mum|stepfather|parents) ..3 (used to|would|made|had|who) ..4 (hit|beat|beaten|fight|lock|locked|starve|make|whip|burn|thrash*|hurt|drink|kick*|belt)
  (history|experience|experiences|background|pattern|years|survivor|survivors|memories) of ..5 (exploitation|abuse|neglect|trauma|violence|care|loss|rape|assault|victimisation|adversity|torture|trafficking) ..8 (child*|teenager|teens|young|early|earlier|adolescen*|girl|boy|youth|shaped|past|previous|upbringing|before)
  adverse (experiences|experience|events|life events|beginnings|circumstances) ..4 (early|childhood|child|young|growing|life|upbringing)
  (attachment|reactive attachment) (disorder|difficulties|problems|trauma|disruption)
  (placements|foster homes|children's homes|homes) ..3 (by|before) ..4 (fifteen|sixteen|eighteen|ten|twelve|NUM)
  (locked|shut|tied|chained|starved|burned|burnt|scalded|whipped|beaten|thrashed|abused|molested|raped|groomed|hit|hurt|humiliated|bullied|sold|abandoned) ..6 by (his|her|their|a) ..1 (stepfather|stepdad|stepmother|father|mother|dad|mum|uncle|grandfather|foster|teacher|priest|brother|older brother|parents|own|coach|housemaster|babysitter|neighbour)
  (beatings|beating|thrashings|fists|belt|cruelty|violence|abuse|blows|punishments) ..3 (he|she|they) ..1 (took|had taken|received|suffered|endured|knew|saw|witnessed|lived with) ..4 (from|of|at|as|father|mother|stepfather|boy|girl|child|home)
  (child|boy|girl|orphan|young|teenage) (refugee|refugees|migrant|soldier|bride|carer survivor|labourer|evacuee|slave)
  HEALTH_YOUTH ~9 HEALTH_HURT
  (generations|generation|grandmother) ..6 (violence|abuse|care|children's services|social services|known|victims|beaten|removed|addiction)
rule war-flight: war, flight, torture or service
  (torture|tortured|refugee camp|combat|veteran|genocide|massacre|shelling|warzone|war zone|conflict zone|detention camp|prisoner of war|active service|helmand|bosnia|basra|kosovo|rwanda)
  (survived|survivor of|survivors of|fled|escaped|witnessed|detention) ..4 (war|torture|camp|camps|regime|taliban|bombs|soldiers|country|militia|village|massacre|crash|conflict|persecution)
  (combat|war|battle|front line|frontline|conflict|shelling|patrol|bomb|explosion|ied|militia|regime|soldiers|insurgents|genocide) ..10 (left (him|her)|hypervigilant|nightmares|flashbacks|never (spoke|slept|the same)|quick to anger|changed|haunted|trauma*|numb|drank|scarred|killed (his|her)|saw|seen|witnessed)
  (refugee|asylum seeker) ..10 (tortured|detain*|fled|raped|killed|lost|war|imprison*|beaten|persecut*|terrified|camp)
  (tour|tours|deployed|deployment|returned|came back|come back|back|discharged) ..4 (army|helmand|iraq|afghanistan|forces|regiment|marines|infantry|northern ireland|falklands|military|bosnia)
rule lasting: what had happened shaped what came after
  (her) (first|previous|former|earlier|last) (husband|marriage|partner|relationship|boyfriend) ..12 (learnt|learned|taught|broke|broken|flinch*|trauma*|abused her|never trust*|afraid|nerve|confidence)
  (harm|what (was|had been|happened)) ..1 (done|happened)? to (him|her|them|you) ..6 (before|as a child|then|there)
  (used|done|did|practised) ..2 on him
  (those years|that place|that house|whose past|that school) ..6 (taught|led|shaped|them|him|her|never)
  (daughter's|son's|child's|children's|baby's) removal
  never again (slept|sat|trusted|spoke|went)
  HEALTH_EARLY ..14 HEALTH_SHAPE ..4 (her|his|him|them|how|vulnerab*|behaviour|violence|who|relationship*|trust|choices|view|what)
  (early|earlier|previous|past|old|former|childhood|prior) ..1 (losses|loss|abuse|separation|abandonment|rejection|neglect|harm|violence|cruelty|trauma|relationships|marriage|experience|experiences|assault|rape|bereavement|adversity) ..8 HEALTH_SHAPE ..8
  HEALTH_SHAPE ..4 (to|from|by|in|with) ..4 (HEALTH_EARLY|earlier abuse|past abuse|earlier trauma|own removal|early neglect|early loss|sexual abuse|earlier losses|time in care|childhood)
  (line|thread|link|connection|path) ..3 (from|between|runs|ran) ..6 (HEALTH_EARLY|cruelty|abuse|abused|removal|care|neglect|boy|girl|past)
  (came|comes|arose|arising|resulted|stemming|stemmed|dated|dating) (from|back to|out of) ..4 (abuse|neglect|childhood|rape|assault|trauma|removal|orphanage|war|upbringing|violence|loss|bereavement)
  (prior to|before|long before|in) (this|the|that|her|his|an earlier|a previous|a former) ..2 (relationship|marriage|perpetrator|partner|husband|union) ..12 (survived|abused|violent|beaten|strangled|stabbed|raped|hurt|broken|controlled|refuge|assaulted|hospital)
  (flashback|flashbacks|nightmares|intrusive memories|intrusive thoughts|night terrors|dreams|panic|woke screaming|reliving|relived) ..2 (of|about|from|to|when|where|since|after) ..8 (fire|twin|war|blast|crash|abuse|father|stepfather|uncle|rape|raped|attack|assault|died|killed|soldiers|bomb|ambush|comrades|patrol|childhood|years|camp|prison|first|home|cellar|drown*|death of)
  (not|never|could not|cannot) ..2 (bear|stand|tolerate|abide|enter|be in|sit in|sleep in|sleep with|sit with) ..3 (closed|shut|locked|dark|loud|raised|shouting|crowds|fireworks|touched|door|lights off) ..12
  (children's home|borstal|boarding school|orphanage|camp|army|war|priest|first husband|stepfather|cellar|care) ..8 (never (spoke|talked|got over|recovered|told|slept|trusted)|not (bear|speak|talk|sleep|trust)|could not (bear|speak|talk|sleep|trust))
  never (got over|recovered from|came to terms with|spoke of|talked about|spoke about) ..6 (home|childhood|war|abuse|father|mother|school|camp|death of|loss|rape|crash|fire|did to|happened|done to|saw|first)
  (flinch*|cower*|duck*|froze|freeze*|jump*|startl*) ..5 (whenever|when|if|at) ..3 (anyone|anybody|someone|somebody|people|a|any|loud|the|doors|men) ..2 (raised|lifted|moved|hand|voice|door|touch*|noise|slam*|shout*|bang|car|reached)
  (never|not|nobody) ..2 let (anyone|anybody|people|a man|men|others) ..3 (stand|behind|touch|near|close|in|hold)
  (linked|traced|attributed|ascribed|related|put down|connected) ..6 to ..6 (beatings|childhood|father|upbringing|abuse|care|war|neglect|mother|loss|boyhood|school|past)
weak trauma-word: an early wound or hard years are mentioned
  (traumatic|traumatised|abused|foster*|orphan*|stepfather|boyhood|childhood|as a child|in care|refugee|refugees|war|army|soldier|adopted|removed from|bereave*|stillbirth|stillborn|decades of abuse|years of abuse|decade of abuse|his father had|her father had|his mother had|institution)
weak mark: a lasting mark
  (never again|ever afterwards|ever since|for the rest of (her|his) life|all (her|his) life|never got over|nothing since|ever after|nightmares|flashback|flashbacks|hypervigilan*|startle*|night terrors|dissociat*|flinch*|felt safe|haunt*|opened afterwards|trauma)
  (could not|never|not) ..2 (bear|stand|tolerate|sit|sleep|be touched) ..6 (door|dark|alone|closed|shut|voices|men|touched|parted|room|waiting)
  (repeating|copied|echo*|taught) ..4 (his|her|him)
veto topic: training or a hospital team | overlap
  trauma (team|centre|unit|ward|surgery|training|network|theatre)
  (training|trained|policy|strategy|programme) ..5 (trauma|adverse childhood|aces)
  (trauma|adverse childhood|aces) ..4 (training|workshop|module|course|strategy|network|research)
  major trauma
  blunt force trauma
  (looked after) ..3 (the children|her mother|his mother|him|children by|dog|by)
  (traumatic|traumatised|trauma) ..6 (death|killing|murder|events of|staff|incident for|bereavement|for the children|children by)
  (children|boys|girls|grandchildren) ..4 (who)? ..3 (witnessed|saw|heard|watched) 
  (the|children|experienced|emergency|their|kinship|with|to|local) foster (carer|carers|parent|parents|home)
  (worked|works|working|employed|volunteer*|job|managed|cooked|taught|trained|career) ..6 (children's home|orphanage|foster|care leavers|survivors|veterans|refugees|refugee|boarding school|trauma)
  (group|service|charity|helpline|support|therapy|project|organisation) for ..4 (survivors|veterans|refugees|care leavers|victims)
  (no|without|not|nor|denied|never|nothing) ..8 (childhood|abused as|ill treated|neglected as|trauma|adversity|bullied)
  (childhood|upbringing) ..2 (was|had been) ..2 (happy|secure|loving|ordinary|uneventful|unremarkable|stable|settled)
  trauma ..1 (to|of) the (head|chest|face|neck|abdomen|brain|ankle|skull)
  (blunt|soft tissue|dental|eye|head|sharp) ..1 trauma
  trauma informed (approach|practice|training|organisation|care|lens|services)
  (children|son|daughter|boys|girls|staff|officers|paramedics|neighbours|witnesses|colleagues) ..4 (traumatised|trauma)
veto defines: it says what the word means, or asks | sentence
  ^ (was|were|did|what|how|whether) ..10 (childhood|trauma|aces|adverse)
  trauma informed (practice|training|organisation) ..6 (should|training|be)
  (no|nor) (record|evidence|indication|suggestion|history|sign|account) ..4 (of|that he|that she|that either|that any|to suggest) ..6 (abused|neglected|childhood|trauma|care|adversity|child|harmed)
  research shows
  (should|recommend*|must|ensure) ..14 (trauma informed|adverse childhood|aces)
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  ^ (was|were|did|is|are) ..10 (trauma|childhood)
  (training|trained|course|workshop|module|e learning|webinar) ..6 (on|in|about|for|around) ..5 (trauma|childhood)
  (trauma|childhood) ..3 (training|workshop|module|webinar|e learning|first aid)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (trauma|childhood)
""")
}
