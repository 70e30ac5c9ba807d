extension RuleText.Source {
    /// Fear and sense of risk of the person who died.
    static let victimFearPerception = RuleText.Source("victim-fear-perception", """
theme victim-fear-perception | role=victim keep-hypothetical keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
fact fear-other-object: fear of something other than a person who harms
  FEAR_WORD ..3 (of|about|that|for) ..3!(him|her|husband|son|partner) (hospital|hospitals|needles|crime|dark|spiders|dogs|heights|flying|falling|dying|cancer|covid|operation|deport*|deportation|immigration|being judged|not being believed|being believed|causing offence|reprisal|stigma|gossip|repercussions|eviction|losing (the|her|their|his) (children|baby|home|job|flat))
rule afraid: said or showed how frightened they were
  begg* ..4 (conditions|bail|order|not to|them|police|officers) ..5
  (she|NAME|mother|victim|mum|he|they|father|adult a|ms|mrs|mr|wife|woman|grandmother|who|parents|nan|i) ..5!NOT (frightened|scared|afraid|terrified|fearful|petrified|in fear|unsafe|in danger|panicked|terror|fearing)
  FEAR_WORD ..2 (of|for|that|about|what|to|he|because|in case|him|her) ..6 (him|her|his|life|safety|husband|partner|son|brothers|uncles|herself|would|kill|home|go|NAME|return|leave|father|brother|daughter|ex|me|grandson|nephew|find|see|harm|hurt|sleep|tell|say|move|answer|do)
  (frightened|scared|frightens|scares|terrified|frightening) (me|her|them|his wife|his mother|mother|us)
  (said|was|were|felt|became|is|looked|sounded|seemed|appeared|am) ..2 (very|so|more|too|really|genuinely|visibly|absolutely|still|increasingly|extremely)? ..1 (frightened|scared|afraid|terrified|fearful|petrified|unsafe)
  (too|very|so|really|more|most|genuinely|visibly|increasingly|extremely) (frightened|scared|afraid|terrified|fearful)
  (felt|feel|feels|feeling) ..2 (unsafe|in danger|not safe|less safe|at risk)
  (not|never|nor|no longer) ..2 (feel|felt|feeling|be|is|was) ..1 safe
  (yes) to ..3 (frightened|scared|afraid|fear)
  (her|own|his|victim's) (perception|sense|estimate|fear|fears|terror) ..1 (of|about|for|that)
rule foretold: foretold what would happen
  (victim's|her own|his own|mother's) ..1 (account|estimate|view|assessment|prediction|instinct|sense) ..5 danger
  (when|if|after|once) (i|she) ..2 (gone|dead|not here|die|died) ..6 (look after|take care|mind|raise|tell|remember|promise|make sure)
  cost (her|me|him) (her|my|his) life
  (she|NAME|i|mother|mum) ..2 (believ*|convinced|certain|sure|knew|thought|felt|expect*|predict*|said|foretold) ..10!NOT (kill (her|me)|be killed|killed one day|she would die|i will die|murder (her|me)|be dead|finish (her|me)|be murdered|end in (murder|death))
  (premonition|premonitions|foreboding|forebodings|sense of doom|bad feeling|gut feeling|sixth sense|presentiment|doomed)
  (believe*|believed|thinks|thought|convinced|sure|certain|says|said) ..3 (he|son|partner|husband|ex|brothers) (is|was|were) ..2 (capable|going to|likely to|bound to|out to)
  (he) (is|was) going to (do it|kill|hurt|find|come|get|finish)
  (he) ..1 (means it|meant it|will do it|would do it|is going to do it|was going to do it|would not stop|will not stop|will not let me|will never let)
  (i|she) ..1 (know|knows|knew) (him|what he)
  (next time|this time) ..4 (he will|he would|it will|it would|i will|she would|you will|will be|would be|there will) ..6
  (he) ..1 would wait until ..10
  (feared|fears|fearing|dreaded|dreading|convinced|certain|sure|predict|predicted|knew|believed|thought|expect|expected|expects|premonition|foresaw|afraid|said|knows) ..4 (he|son|partner|husband|they|one day|someone|brothers|father|uncles) ..3 (would|will|going to|might|could|was going to) ..3 (kill|murder|hurt|harm|find|come for|come after|do something|not stop|never stop|get|follow) ..1 (her|me|him|them|mother|the children|one day|eventually|again)
  (expect|expected|expects|fear*|convinced|certain|sure|knew) ..4 (to be|she would be|i will be|she would|i would|would be) ..2 (killed|harmed|hurt|dead|murdered|die|found dead|seriously)
  (going to|gonna|will|would|ll) ..2 (kill me|murder me|be the death of me|finish me|do me in|do something|do for me|hurt me|find me|get me|come for me|come back for me|end up killing)
  (if|in case|should) ..2 (anything|something|owt|the worst) ..2 (happen|happens|happened|befall|befell) ..1 (to)? ..1 (me|her|him|them)
  if (i|she) (do|does|did|am|was|is|were|should)? ..1 (not come home|die|dies|died|go missing|went missing|found dead|killed|disappear*) ..4
  (tried|done|did) it (once|before) ..6 (again|next time)
  (will|would|ll|going to) ..1 try again
  (come|came|turn up|get here|arrive|believe|listen|do something|act) ..4 when (she|i) ..2 (cold|dead|killed|gone)
  (too late) ..2 (love|now|then|she said|for me)
  what she thought would happen
  (who|what) ..3 (was to have|is to have|should have|to have|would look after|will look after) ..2 (her)? ..1 (children|kids|boys|girls|son|daughters|daughter)
  (they will all have agreed|will all have to agree)
  (told|said|telling|confided|texted|wrote|asked|asks) ..10 (funeral|my will|if i die|if she died|look after them|if i am found|if she was found|hymns|headstone)
  (only|just) over for (me|her)
  (knows|knew|understood) ..3 (he would|he will|he is|what he) ..3 (kill|find her|come for|capable|could do)
  (going to do something|always going to find|would find her|will find her|would find me|he will find|never stop|never let (her|me) go|never be (safe|free|rid)|only a matter of time)
  (they|he|brothers|uncles|family|father) (were|was|are|is|would be) going to (hurt|kill|harm|take|find|send|come for) (her|him|me|them)
fact fear-foresee: somebody foretells or believes
  (believ*|convinced|certain|sure|knew|known|predict*|foresaw|foretold|expect*|warned|warning|feared|dread*|thought|resigned|prophe*|suspected|anticipat*|reckoned|swore|insisted|felt|sensed|premonition)
rule felt: fear by itself, in any form of words
  (frightened|scared|afraid|terrified|fearful|petrified|terror|dread|dreaded|dreads|dreading|scares|frightens|terrifies|terrorised|panicked|panicky)
rule expected: said or believed that she would be killed or hurt | if=fear-foresee
  (be|end up|get|getting) ..1 (killed|murdered|dead|hurt|next)
  (coffin|funeral|headline|headlines|statistic|alive) ..3
rule knives: put the knives and the keys out of reach
  (hid|hidden|hides|hiding|removed|locked away|wrapped|gathered up|posted) ..4 (knives|kitchen knife|car keys|sharps|scissors|axe|hammer) ..3
rule guarded: kept her whereabouts from him, kept the way out in sight, did what she did in order to live
  (see|face|facing|watch|watching|near|beside|close to) ..2 (both|the|every|each) (doors|exits|exit|entrance)
  (changed|hid|kept) ..2 (surname|name|address|whereabouts|new address|number) ..10 (from|school|secret|so that|him|not)
rule signals: agreed a sign, kept in touch, stayed near others, kept a way out
  (trembl*|shaking|shook|shiver*|flinch*|cower*|froze|recoil*|ashen|went white|turned white|paled|pale|rigid|shrank|blanch*) ..8 (name|him|mention*|phone|telephone|door|when|whenever|husband|son|partner|he)
  (ask*|begg*|begs|plead*|want*) ..6 to (walk|drive|accompany|escort|see|meet|wait|stay|sleep|go|come) ..1 (with)? (her|me) ..4 (to|home|from|back|in|until|bus|car|door|night)
  (text|texts|texted|ring|rang|rings|message|messages|messaged|phoned|phones) ..6 (every|each|twice a) ..1 (night|morning|day|hour|evening) ..8 (alive|safe|all right|so that|so they|prove|still here|ok)
  (ask|asked|begged|pleaded|wanted) ..3 (officer|officers|police|them|her|him|neighbour|sister|friend|son|colleague|security|nurse|manager|crew) ..1 (not to (leave|go|tell|ring|write)|to (stay|walk|wait|see her|come with|follow|sleep|sit with)) ..3
  (scored|rated|put|gave|graded|marked|placed|assess*) ..2 (her|his) ..1 (fear|terror|own (danger|risk|fear|safety)) ..6
  (bolt|bolts|lock|locks|bolted|locked|locking) ..2 (her|their|his|the)? ..1 (bedroom|bedroom door|bathroom door)
  (taught|teach|told|drilled|practised|rehears*|showed|shown) ..3 CHILDREN ..6 (hide|999|run|ring|dial|climb|neighbour|get out|escape|window|lock|quiet)
rule precautions: slept behind a barred door, hid knives, kept a bag packed
  (she|her|mother|mum|parents|they|sleep|sleeps|began) ..5 (slept|sleep|sleeping|sleeps|lay) ..6 (door|locked|chair|knife|clothes|phone|dressed|bolt|lock|wedged|hammer|shoes|light on|one eye|her coat|handbag|wardrobe|keys|boots|box room)
  (locks|locked|locking|barricaded|barricades|barricading|bolted|bolts|bolting|wedged|wedges|shut) ..2 (herself|themselves|her mother|her bedroom|their bedroom|her door|her room|herself in) ..10 (against|from|until|when|whenever|night|because|him|son|bedroom|gone|bathroom|afraid|while|each)
  (chair|wardrobe|drawers|chest|sideboard|bed|table|sofa|bookcase|dresser|settee) ..5 (across|against|under|behind|in front of) ..3 (door|handle|latch)
  (panic alarm|panic button|packed bag|code word|codeword|escape bag|emergency bag|safe word|extra locks|chain on the door|personal alarm|rape alarm)
  what sort of mood
  (walk|walks|walked|drive|drove|drives) ..4 (behind her|different (way|route)|long way round|round the block)
  (changed|changes|varied|altered) ..3 (her)? ..1 (route|routine|number|phone number|gym|hairdresser|name|way home)
  (stopped|stops|gave up|given up|no longer|avoided|dared not|dare not|refused|refuses|too|cannot|could not) ..3 (going|go|goes|answer|answering|open|opening|walk|walking|sleep|sleeping|sleeps|sit|park|parking|cross|catch|use|using) ..4 (alone|allotment|out|home|dark|garden|phone|withheld|post|night|her own|upstairs|downstairs|curtains|bus|street|lights out|the door when|door to|numbers)
  (stopped|stops) (sleeping|sleep|eating)
  (not|never|hardly|scarcely|barely|no longer) ..1 (dare|dared|dares)
  (dared|dare|dares) not ..4 (go|home|say|be|speak|tell|leave|sleep|move|ring|answer|open|be seen|make|cross)
  (so that (he|she|they|somebody|someone) (will|would) know (she|he|i) (is|was|am) (alive|safe|all right))
  (look|looking|looks) out for
  (overnight bag|spare key|insurance papers|envelope) ..20 (in case|if it|came to it|just in case)
  in case was all
rule shows: fear seen in the body, the voice or what was done in a hurry
  (turned|turns) (her|him) to (water|jelly|ice|stone)
  (shaking|trembling|shook|shivering|flinch|flinched|flinches|cower|cowered|cowering|winced|froze|jumped|jumpy|shrank|hands shook|wet herself|tearful and) ..10 (him|partner|husband|phone|telephone|when|name|door|son|near|raised|said|came|voice|key|doorbell|mention*|footstep*|car|reached|fear)
  (cannot|could not|can not|not) get out of the car
  every creak
  (locks changed|number of her phone|then the school)
veto worry-else: other worries | overlap
  (whether|if|how far|unclear) ..3 (she|he|they) (was|were|is|felt|had been) ..2 (afraid|frightened|scared|fearful|in fear|safe)
  (student|pupil|learner|trainee|practitioners) ..10 afraid
  (locked|lock) herself in the bathroom (with|and)
  lifelong fear
  waiting room frightened
  opening the post
  (sixty|fifty|forty|NUM) miles away
  if (she|he) did not come home
  worried about him
  (who|nurse|doctor|worker|midwife|asked whether) ..6 whether she was (afraid|safe)
  did ask whether
  not slept in
  how long she meant
  frightens them
veto other-fear: fear of something else | overlap
  FEAR_WORD ..3 (of|about|that|for) ..5 (hospital|hospitals|needles|losing her|losing the children|losing their|children removed|being deported|deport*|deportation|immigration|covid|crime|dark|spiders|dogs|heights|not being believed|being judged|repercussions for|racist|reprisal|causing offence|services|social workers|social services|the authorities|authority|stigma|gossip|what people|flying|falling|dying|needle|lifts|water|cancer|homeless*)
  (fear|fears) of (crime|violence against|falling|flying|losing|offending|litigation|complaint|complaints|getting it wrong|damaging|missing)
  (not|never|nor|no longer|denied|no|neither) ..4 (frightened|afraid|scared|fearful|in fear|fear|fears)
  afraid (so|not|that (the|we))
  (safe at home|felt safe|feels safe)
veto professional: an officer's or worker's fear | overlap
  (officer|nurse|worker|panel|gp|midwife|teacher|sergeant|handler|manager|practitioner|doctor|staff|professionals|neighbour) ..12 (feared|fears|fearing|afraid|worried|frightened|scared|concerned) for
  (staff|officers|workers|professionals|practitioners|nurses|carers|social workers|neighbours|crew|teachers|panel|residents|women under|nobody|everyone|colleagues|witnesses|agencies) ..4 (frightened|afraid|scared|fearful|intimidated|feared|wary|unsafe|fear)
veto child-fear: a child's fear | overlap
  (children|child|child's|boy|girl|baby|teenager|pupil|pupils|toddler) ..3 (frightened|afraid|scared|terrified|fearful|hid|hides|hiding|flinch*|whisper*)
veto others-fear: somebody else's fear, or fear of an agency | overlap
  (fear*|afraid|frightened) ..3 (that)? ..2 (social care|children's|they would (take|remove)|complain|to complain|the council|home office|the tribunal|benefits|if she complained)
  (officer|worker|nurse|sister|friend|neighbour|professional) ..4 (frightened|afraid|scared|fearful|worried) for her
  (was|is) in danger ..1
  (child|children|boy|girl|one of whom|dinner lady|pupil) ..12 (frightened|afraid|scared) of
  (young man|man|people|boys) who (frightened|scared) ..1
  (outside|out) of (a|the|his|her) bedroom
  (nobody|no one|not) ..3 (was)? ..1 (locked|afraid)
  lock* (her|him) in
  (never|not) leave her alone
veto child-or-other: advice, or another sense | overlap
  (advised|advice|should|discussed|agreed|safety plan|encouraged|plan) ..8 (code word|bag|panic alarm|new locks|personal alarm|chain on the door|locks)
  frightened person
  (waiting room|lifelong fear)
  (who) ..2 (was|is) afraid of whom
  wedding night
  outside of (his|her) bedroom
  it was an expression
""")
}
