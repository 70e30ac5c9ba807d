extension RuleText.Source {
    /// Physical violence before the death.
    static let physicalAbuse = RuleText.Source("physical-abuse", """
theme physical-abuse | role=victim
rule blow: hit, kicked, dragged, thrown, burned or otherwise hurt by somebody
  VBLOW ..2!(by|and|with|for|out|to) (her !head|him|NAME|me|them)!'s
  VBLOW ..1 (his|her|their|the|a|my) ..2!(mother's|friend's) VVICT!'s
  VBLOW ..4!(by|her|him|herself|himself) (her|his|my|their) ..2!(mother's|husband's|partner's|phone|car|things|clothes|drawings) VBODY
  (was|were|been|being|got|gets|get|be) ..2 VBLOWED ..4!(death|trial) (by|against|down|across|in|with|at|several|again|repeatedly|over|into|until|for|through|twice|once|when|off|from|and)
  VBLOWED ..1 by ..3 (VHURTER|NAME|adult|male|female|man|"BF"|"OH")
  (threw|throws|throwing|thrown|flung|slammed|slams|hurled|knocked|pushed|shoved|launched|pulled|pulls|backed|pinned|pushes|held|forced) (her|him|me|NAME|them) ..2 (against|down|across|into|through|over|off|onto|from|out|to|up)
  (pulled|dragged|dragging|pulling|grabbed|yanked|clump|clumps|handful|handfuls|pulls|drags|hank) ..4 (her|his|by|of|out) ..2 hair
  (shut|slammed|closed|trapped|crushed|trod|stood|stamped|bent|twisted|twists|twist|wrenched|pulled) ..3 (her|his|my) ..3 (hand|hands|finger|fingers|arm|wrist|foot|leg|thumb|ankle)
  (laid|lays|laying|lit|tore|tears|ripped) into (her|him|me|NAME)
  (lash|lashed|lashes|hit|hits|lashing) out
  (tied|tie|ties|strapped|handcuffed|chained|gagged) (her|him|NAME|me) ..2 (to|up|in|down|with)
  (poured|pours|tipped|stubbed|pressed|held|threw|splashed) ..4!(a|cold) (over|on|onto|at|against) ..1 (her|him|NAME|me) ..2
  VBLOWN ..3 (to|in|across|from|at|by|round) ..3!(own) (her|his|him|the|my|VBODY|VHURTER)
  (state|states|stated|stating|says|said|saying|alleges|alleged|alleging|told|tells|reports|reported|disclosed|discloses|complained|mentioned|described|describes|admitted|admits) ..8!(not|never|if|whether) VBLOWED ..2 (by|her|him|me|in|on|against)
  (put|puts|putting|landed) (her|him|me) ..1 in (hospital|casualty|a&e)
  (bruised|fractured|swollen|burnt|scalded|bandaged|broken) ..1 VBODY ..4
  bail* ..8 for (hurting|hitting|assaulting|attacking) (her|him|NAME|his|the)
rule violence: physical violence or assault on the person is named
  physical (abuse|violence|assault|assaults|attacks|aggression|harm|chastisement|injury)
  (he|she|husband|partner|boyfriend|girlfriend|wife|relationship|marriage) (was|is|became|had been|got|turned) ..2!(not|former|previous|ex|never) violent
  (partner's|husband's|wife's|boyfriend's|girlfriend's|son's|his|father's) ..1 (violence|beatings|assaults|fists|blows|attacks)
  (living|lived|lives|live|put up|stayed|coped) with (his|her|the|physical) ..1 violence
  (arrested|charged|cautioned|arrest|bailed|bail|convicted|conviction|pleaded|prosecuted|nfa) ..6!(murder|sexual|sexually) VOFFENCE ..6 (on|of|against|upon|her|him|NAME|his|adult|ms|mrs)
  (arrested|charged|cautioned|convicted) ..4 causing (her|him|NAME) ..3 (harm|injury)
  (each|every|earlier|further|another|previous|serious|recent|first|second|last|final|several|two|three|four|repeated) ..1!(fatal) (assault|assaults|beatings|attack|attacks|beating)
  each ..2 (hit|assaulted|struck|attacked) the other
  (mutual|two way|genuinely) ..3 (violence|blows|hitting)
rule injury-seen: an injury that somebody saw, treated, photographed or hid
  VMARK ..3!(own) (to|on|of|around|across|over|about|down|up|under|beneath|behind|above|below|both) ..3!(own|road|neck) VBODY
  VBODY ..2 (bruised|fractured|broken|cracked|swollen|scalded|burned|burnt|dislocated|perforated|split|bleeding|ruptured|stitched)
  VBROKE ..3!(relationship|promises|window|windows|door|phone|furniture|down|confidence|bail|law|heart|car) VBONE
  (head|facial|eye|rib|wrist|jaw|face|scalp|lip|hand|arm) (laceration|lacerations|fracture|fractures|bruising|bruises|cut|cuts)
  (knocked|lost|missing|broken|chipped|loose|spat|out) ..3 (tooth|teeth|crown)
  (tooth|teeth) ..4 (knocked|missing|out|loose|broken|pocket)
  (black|purple|swollen|bloodshot|bruised|blackened|bleeding|cut|split|fat|thick|burst|bloody|broken) (eye|eyes|lip|lips|nose|mouth|ear|cheek|face)
  (in|arm|wrist|leg) ..2 (a|in) (sling|plaster|cast|splint)
  (nail|finger|grip|bite|teeth|fingertip|belt|hand|grab|strap|buckle|boot|shoe|slap) ..1 (marks|mark|bruises|bruising|prints|print)
  (photograph|photographs|photographed|video|footage|picture|pictures|worn|camera) ..6 (injuries|bruises|bruising|injury|marks|burns)
  (injuries|bruises|bruising|marks) ..6 (photographed|camera|photographs|map|he (left|made|gave))
  (hospital|treatment|treated|admitted|stitches|stitched|casualty|theatre|a&e|ambulance) ..5 (for|with|after|following) ..5!(fall|fell) (injuries|bruises|blow|slap|punch|kick|fracture|assault|beating|ribs|cuts|attack)
  (needed|required|had|got|six|ten|several|NUM) ..1 stitches
  (wore|wearing|wears|covered|covering|cover|hid|hide|hiding|thick|read) ..4 (sleeves|glasses|sunglasses|make up|makeup|foundation|concealer)
weak injury-word: an injury is mentioned
  (bruise|bruises|bruising|fracture|fractures|fractured|injury|injuries|scalds|scald|burns|burn|stitches|cracked|swollen|limping|concussion|ribs|wounds|lump|laceration|swelling|weals)
weak injury-story: an explanation that does not fit, an injury clinic, a partner who answers, thuds
  (fracture clinic|minor injuries|a&e|casualty|emergency department|x ray|"ED"|walk in centre|dentist|radiographer)
weak thuds: what neighbours heard or saw
  (thuds|thud|thumps|bangs|banging|crash|crashes|slaps|cry out|cries)
weak blows: a blow is mentioned, without a person
  (slap|punch|kick|shove|shoving|hitting|punching|kicking|slapping|beatings|blows|fists)
rule not-the-one: who did it, told with a denial or a condition about something else | keep-negated keep-hypothetical
  how often (he|she) (hit|hits|beat|punched|slapped|hurt) (her|him)
  (he|she) (punches|hits|kicks|slaps|bites|beats|pinches|headbutts|hurts|batters|pushes) (me|her|him)
  (gave|gives|give|giving|given|got) (her|him|me|NAME|as) ..3 (VBLOWN|beating|hiding|elbow)
  from (his|her|their) (fist|fists|hands|boots|belt|blows)
rule signs-across: covered up or explained away, told over two sentences | across
  (fracture clinic|a&e|casualty|dentist|"ED"|stitches|radiographer) ..20 (fell|door|stairs|husband answers|again|third|other wrist)
  (yellow|green|purple|blue|black) and (green|yellow|purple|blue|black)
veto fatal: the fatal attack | sentence unless=physical-earlier
  (killed|murdered|stabbed|strangled|beaten|beat|battered|shot|bludgeoned|fatal|fatally) ..6 (death|fatally|died|killed|murder|dead)
  (died|death|dead) ..8 (from|of|by|as a result) ..8 (injuries|wounds|stab|blow|blows|injury|stabbed|beaten|assault|attack|head)
  (fatal|fatally) ..4 (attack|assault|injuries|injured|wound|stab|stabbed|incident|blow|beating|wounds|assaulted|attacked)
  found ..5 (with|dead) ..5 (injuries|wounds)
  (stab|knife|gunshot) (wound|wounds|injury|injuries)
veto post-mortem: found after the death | sentence unless=physical-earlier
  (post mortem|postmortem|pathologist|defensive injuries|autopsy)
  (jury|trial|verdict) ..20 (attacked|struck|blow|blows|beaten)
  fatal (attack|assault)
veto killing: the killing itself | overlap
  (stabbed|stab|stabbing|shot) (her|him|NAME|them|his|wounds|wound|injuries|multiple|adult|mr|mrs|ms)
  (struck|punched|stabbed|beat|hit|attacked|pushed) ..6 (who|once|and|before|until) ..3 (died|killed|stabbed|dead|murdered)
  to death
veto others: strangers, another relationship, his own past, other meanings | overlap
  (assault|assaults|violence|violent|abh|attack) ..4 (former|previous|earlier|ex) ..1 (partner|partners|wife|girlfriend|husband|boyfriend)
  (assault|assaulted|assaults|assaulting|punched|violence|affray|attack|attacked|harm) ..8 (stranger|strangers|constable|doorman|bouncer|pub|nightclub|shop|shopkeeper|football|prisoner|inmate|rage|nurse|colleague|teacher|worker|stepfathers|police officer|another man)
  (sexual|sexually|indecent|indecently) ..2 (assault|assaulted|assaults|violence|abuse|harm)
  (fled|fleeing|left|escaped) ..3 violent
  (convicted|convictions|conviction) ..12 (previous|former|earlier|ex) ..2 (wife|girlfriend|partner|partners)
  (he|she) ..3 (hit|hits) first
  (grabbed|held|took|had|choked|put|squeezed|assault|attack|pinned|gripped) ..6 (by|round|around|on|across) ..2 (throat|neck|windpipe)
  (marks|bruises|bruising|redness) ..6 (neck|throat)
  cut (off|down|short|out|back) ..3
  (stick|rod) to (beat|hit)
  (hit|hits) (the|rock|upon|on|home|a|an)
  (hurt|harm|hit|beat|burned|injured|cut) ..1 (herself|himself|by the)
  (pushed|push|pushing) (for|back|forward|him for|her for|to|the)
  (shake|shook|shaking|shaken|hang|nod) (her|his) head
  (heart|panic|asthma|anxiety) (attack|attacks)
  struck (by|with|as|that|up|how|out|through) ..2!(husband|partner|boyfriend|wife|son) (the|how|a|this|his|her|that|as|up)? ..4 (care|panel|extent|number|similar*|absence|lack|fact|warmth|kindness)
  broke (her|his) (silence|heart|confidence|promise|bail|word)
veto accident: an accident, an illness or self-harm | sentence
  (self inflicted|self harm|self harmed|rugby|football|cycling|car crash|road traffic|sports|trampoline)
  (done|did|caused|inflicted|made) ..3 (herself|himself|themselves)
  (put down|due|attributed|caused) ..2 (to|by) ..4 (tablets|medication|anticoagulant*|warfarin|steroids|condition|illness|blood|clotting|seizure|epilepsy|sport|work)
  witnessed by
  (fell|slipped|tripped|fall) ..6 (on the ice|on ice|at work|off a ladder|off her bike|off his bike|at football|in the playground|skiing)
  (car|road|traffic|work|industrial|riding|cycling|sporting|skiing|motorcycle) (accident|collision|injury)
  (fell|fall|falls|falling|slipped|tripped|slipping|tripping) ..8 (ice|work|ladder|bike|bicycle|horse|football|playground|kerb|pavement|bus|garden|snow|path|gym|escalator)
  (no|nothing|without) ..3 (indication|suggestion|suggest|evidence|allegation|allegations|history|sign|signs) ..6 (of|that) ..10 (violen*|assault*|injur*|hit|physical*|harm*|bruis*)
  no record of ..10 (violen*|assault*|injur*|hit|physical*|bruis*)
  (asked|question|whether|if) ..6 ever ..6 (violen*|assault*|injur*|hit|physical*|hurt|harm*)
  had (he|she) ever ..20
  no (bruise|bruises|bruising|injury|injuries|marks)
veto animals: what was done to an animal | overlap
  (kicked|beaten|hurt|burned|bit|bite|hit|rib|burn|cracked|bitten) ..6 (dog|cat|rabbit|terrier|lurcher|hutch|horse|greyhound|kitten|puppy)
veto own-child: injuries in somebody's own childhood | sentence
  (childhood|as a boy|as a girl|as a child|foster|child protection register|at the age of (three|four|five|six|seven|eight|nine|ten)) ..20
veto meaning: about training or the meaning of words | sentence
  (taught|training|learning|trained) ..20 (eye|bruise|hitting|injuries|abuse|violence|recognise)
  (thought|believed|assumed) ..6 (abuse|violence) ..3 (meant|was about) ..2 (hitting|bruises)
""")
}
