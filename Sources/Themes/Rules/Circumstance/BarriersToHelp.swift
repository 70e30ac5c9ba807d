extension RuleText.Source {
    /// Isolation and barriers to seeking help.
    static let barriersToHelp = RuleText.Source("barriers-to-help", """
theme barriers-to-help | role=victim keep-negated keep-question keep-hypothetical
rule named-barrier: barriers to telling, leaving or getting help, in so many words
  (prevented|prevent|prevents|stopped|stopping|kept|keeping|deterred|deter|deters|deterring|discouraged|discouraging|dissuaded|put off|putting off|inhibited|held back|holding) ..3 (her|him|them|victims|women|men|NAME|mr|ms|mrs|people|adult) ..3 (from|back|off|silent|quiet|there|away) ..8!hitting
  (reason|reasons|why) ..4 (she|he|they|NAME|ms|mr|mrs|victim) ..4 (not|never|no|nobody) ..3 (CIRCUM_SEEK|left|asked|sought|went|reported|disclosed|complained|rang|called|helped)
  CIRCUM_HELDBY ..12!control (kept|held|stopped|silenc*|bound|trapped|prevented|deterred|led|caused|underlay|explained|explains|outweigh*|inhibited) ..6 (her|him|them|NAME|victim|silence|silent|help)
  (reason|reasons|cause|explanation|root|explained|explain|explains|accounted|accounts|behind|lay|account) ..3 (for|of|why|behind) ..2 (her|his|their|the) ..2 (silence|reluctance|retraction|refusal|withdrawal|staying|reticence|hesitation|guardedness|decision to stay)
  CIRCUM_HELDBY ..12 (reason|reasons) ..4 (silence|staying|stayed|returned|leave|leaving|withdrew|declined|refused|not)
  (held|holding|hold|keep|keeping|kept|stopping|stopped) (her|him|them|NAME) (back|silent|there|quiet|from)
  (privacy|confidentiality|anonymity) ..3 (was|is) (impossible|unlikely|not)
  (no|not|never|little|without|nowhere|lacked|hardly) ..1 (a|any|the|ready|safe|private|other|real)? (moment|chance|opportunity|privacy|way|ways|means|place|space) ..5!(see|seeing|speaking|asking|ask) (she|he|they|to|of|for|in which|at which|when|where) ..4 (could|call|calling|tell|telling|disclose|disclosing|leave|leaving|escape|escaping|summon*|complain*|reach help|be heard)
rule ashamed: shame, pride or what people would say
  (not a man any more|not a man anymore|not a proper man|not a real man|less of a man|half his size|men in his family|not manly)
  (ashamed|shame|stigma|mortified|lose face|laughing stock|too proud|too embarrassed|dirty linen|dirty washing|keep up appearances|kept up appearances|for appearances)
  what (people|neighbours|others|everyone|the neighbours|the family|the village|the community|the street|they|folk|her mother|his mates) (would|might|will) (say|think)
  (feared|fear|afraid|thought|worried|told|said|knew|be) ..5 (not be believed|be laughed at|be judged|be blamed|be ridiculed|ridicule|mocked)
rule afraid-of-telling: afraid of what telling or leaving would bring
  (thought|believed|feared|convinced|sure|certain|afraid|knew|expected) ..4 (social services|they|the council|social worker|social workers|police|courts|people|nobody|nurse|doctor) ..2 (would|might|will) (not|never)? ..1 (take|laugh|send|remove|think|say|blame|tell|side|believe|listen|arrest|lock|come|help|do)
  (outed|outing (her|him|them)|did not know ..3 gay)
  CIRCUM_DREAD ..10 (children|child|baby|kids|boys|girls|sons|daughters|her son|her daughter|grandchildren|bairns) ..8 (taken|removed|remove|removal|care|social services|custody|lose|away|kept|stay|adopted|put)
  CIRCUM_DREAD ..6 (lose|losing|loss of|lost) ..3 (the|her|his|their) ..2 (children|child|baby|kids|home|job|visa|status|house|family|registration|licence|place|everything|tenancy|sons|daughters)
  (lest|in case|for fear|so that|because|afraid|worried) ..6 (took|take|taken|remove*|lose|lost|losing) ..3 (baby|child|children|kids|boys|girls|registration|job|home|visa|house)
  (afraid|fear|fears|feared|fearing|fearful|frightened|scared|terrified|worried|dread*|convinced) ..10 (deport*|sent back|sent home|immigration|home office|visa|papers|overstay*|plane|detention|outed|out him|out her|reprisal*|repercussion*|retaliat*|consequences|backlash|judged|blamed|punish*|locked up|prison|homeless|sectioned|care home|into a home)
  (visa|papers|status|leave to remain|immigration|stay|sponsor*|passport) ..8 (depend*|tied|because of him|on him|on her|his word|through him|staying married|deport*|enforcement|home office|one call|call)
  (no recourse|not entitled|no entitlement|no public funds)
  one (call|click|word|phone call|message) (from|to|and|would|is|was) ..12
  (fear of|afraid of|frightened of|scared of|too frightened|too scared|too afraid|terrified of) ..4 (CIRCUM_SEEK|losing|being (believed|judged|blamed|sent|deported|outed|moved|put|taken|found|alone)|reprisals|repercussions|agencies|CIRCUM_HELPER)
  (if|once|should|were) (she|he|they|NAME|anyone) ..2 (CIRCUM_SPEAK|left|reported|complained|rang|called|spoke up|said anything) ..10 (would|might|will|becomes|official|lose|removed|kill|worse|prison|fault|sent|taken|arrested|charged)
  (fear|fears|feared|frightened|afraid|scared|terrified|worried|dread*|anxious) ..4 (what|how) ..4 (would|might|could) ..3 (do|react|happen|say|respond)
  (would|might|may|will) ..2 (only|just) ..2 (make|hurt|bring|anger|inflame|cause|lead|provoke) ..6 (worse|her|him|it|trouble|them|more)
  (would|will|might) ..2 (judge|blame|laugh|sneer|look down|report|deport|detain|tell|side with|take it out|take against|mock) ..2 (her|him|them|on|me)
  (be|being) (judged|blamed|disbelieved|deported|laughed|mocked|ridiculed|dismissed|outed|shunned|disowned|ostracised|cast out|sent back|sent home|struck off|sectioned|evicted|found out)
  (family|families|relatives|brothers|uncles|in laws|parents|elders|friends|mother|father) ..6 (been to see|spoken to|visited|leaned on|pressed|pressured|pressurised|persuaded|urged|begged|talked|warned|turned on|disown*|threatened|told) ..3 (her|him|them) ..10 (peace|quiet|withdraw*|drop*|silence|shame|statement|complaint|patient|stay|go back|forgive|return|charges|police)
  (family|husband|him|he|partner|son|brothers|mother in law|relatives) ..12 (wants|wanted|want|asked for) peace
  (not|never) ..1 out to ..2 (her|his|their|family|families|parents|anyone|colleagues|work)
rule told-nobody: kept it to herself, hid it or explained it away
  (each time|every time|when|whenever|so|always|that) ..8 (said|saying|was|were|told|insisted|insist) ..5 (all was well|everything was (fine|all right|ok)|she was fine|he was fine|always fine|they managed|things were fine|nothing was wrong|it was nothing|all right at home)
  (went|going|goes|happened|happens|took place) ..1 (on)? (behind|inside|within|in) (closed|the|their|her|his|your|a|four) ..3 (doors|door|walls|house|family|home|marriage) ..6 (private|stay*|business|nobody|concern|own|there|family)
  (marriage|family|home|door|generation|domestic) ..12 (was|were|is|as|be) ..1 (private|nobody's business|their own business|own affair)
weak silence: told nobody, hid it, drew back or would not go
  (changed the subject|hung up|put the phone down|rang off|looked at the floor|looked away|closed the door|went home|walked out|turned back|took the bus home)
  (said|told|tell|says|insisted|answered|replied|assured) ..8 (she was fine|he was fine|all was well|nothing was wrong|everything was fine|nothing wrong|they managed|all right|no trouble)
  (told|tell|tells|telling|said to|confided in|confide in|disclosed to) ..2 (nobody|no one|none of|not a soul|no agency|only her|only his)
  (kept|keep|keeps|keeping|stayed|stay|suffered|suffer|suffering|endured|remained|lived with it|put up with) ..4 (silent|silence|quiet|secret|secrets|to herself|to himself|to themselves|private|it in|stoic*|promise)
  (said|say|saying) nothing
  (hid|hide|hides|hidden|hiding|conceal*|cover|covers|covered|covering|disguis*|masked|explain*|explained|passed off) ..5 (bruis*|injur*|marks|hole|holes|black eye|extent|abuse|violence|relationship|for him|for her|up for|it from|truth|what was|burns|scalds|cuts|face|damage|away)
  (long sleeves|sunglasses|scarf|make up|makeup) ..8 (in|july|august|june|summer|bruis*|heat|hide|cover*|marks)
  (laugh*|joke|joked|joking|smil*|shrug*|brushed) ..3 (it)? ..2 (off|along|as well|aside|away)
  (asks|asked|begged|beg|begs|made|makes|swore|pleaded|persuaded|promise*) (her|him|them|me|us|his|the) ..5 (leave it|not to|never to|promise|keep it|swear|say nothing|secrecy|tell no one)
  (leaves|left|leave|gone|walked out|went) before ..2 (statement|she was seen|he was seen|being seen|triage)
  (no|without) further contact
rule not-seen-as-abuse: did not think of it as abuse, or made little of it
  (she|he|they|NAME|victim|her|husband|wife|father|mother|dad|mum|parents|man|men|women) ..3 (not|never|nor|neither) ..3 (see|saw|seen|recognise|recognised|regard|regarded|view|viewed|identify|identified|consider|considered|call|called|name|named|describe|described|realise|realised|perceive|perceived|thought|think|thinks|occur|occurred|word|words|label|labelled|understand|understood) ..8 (abuse|abused|abusive|domestic|victim|victims|rape|crime|violence|control|controlling|coercive|harm)
  (not|never) ..2 (occur|occurred|cross|crossed) to (her|him|them|mind)
  (thought|thinks|think|believed|believes|assumed|supposed|accepted|grew up thinking|taught|told) ..8 (normal|how (marriage|marriages|couples|families|husbands|men|things)|what (marriage|marriages|couples|husbands|boyfriends|wives|men|love) ..3|how it was|part of marriage|all couples|every marriage|her duty|his duty|deserved|her fault|his fault|bring it on)
  (normalised|normalise|normalising|minimised|minimise|minimises|minimising|minimisation|played down|plays down|playing down|made light|makes light|made excuses|makes excuses|making excuses|blamed herself|blamed himself|blames herself|self blame|downplay*|trivialis*)
  (that|it) (was|is) (just|only) (his way|her way|him|how he|how she|his temper|the drink|the illness|her nerves|his nerves)
  (one of) (his|her) (turns|moods|days|spells|episodes)
  (first relationship|first boyfriend|first girlfriend|knew no different|knew nothing else|nothing to (compare|measure)|puppy love)
  (is|was) (poorly|ill|unwell) ..2 (not|isn) (bad|wicked|evil)
rule loyal: love, loyalty or pity held them
  (not|never|did not|no|nor|without|reluctant|refused|would not|could not) ..3 (want|wanted|wish|wished|bear|bring|hear|get|see) ..6 (him|son|her|husband|grandson|daughter|lad|boy|himself|herself|themselves) ..6 (trouble|arrest*|prison|prosecut*|criminal|jail|record|homeless|charge|charged|punished|locked|hurt|job|career|streets|out|harm|hospital|sectioned|to)
  (so|and|but|yet|rather|therefore) (he|she|they|NAME) ..1 (put up with|bore|endured|tolerated|suffered|stuck|lived with|accepted|said nothing|kept quiet|stayed silent|kept silent|let it go|told nobody|told no one|did not ring|did not call)
  (guilt|guilty|blamed (herself|himself|themselves)|sense of duty|loyalty|loyal|love|pity|responsible|responsibility|devot*) ..14 (excuse*|forgave|forgive*|put up|refuse*|declin*|silen*|protect*|stay*|tolerat*|cover*|took him back|leave|shield*)
  (stay|stays|stayed|staying|remained|return*|went back|goes back|put up with) ..4 (for|because of|on account of|for the sake of) ..3 (dog|dogs|cat|cats|horse|horses|pets|animals|farm|children|kids|baby|mother|father|parents|house|church|visa|business|sake|papers|security|roof)
  (arrested|arrest|prison|prosecut*|record|conviction|jail) ..6 (end of|ruin|destroy|finish|break|wreck) ..1 (him|her|them|his career|her career|everything)
rule cut-off: isolated, far off or with nobody to turn to
  (where|who|whom) (was|were|could|can|would|do|am|should|else) (she|he|i|they|you|we) ..3 (go|tell|turn|told|ask|trust|meant)
  (miles|mile) ..12 (bus|keys|car|signal|neighbour|telephone|phone|nearest|road|village|transport|family|house|town)
  (know|knew|known|knowing|knows) (no one|nobody|not a soul|no other|few people|hardly anyone) ..3 (in|here|else|to|locally|nearby|outside|there|but|apart|other|town)
  (moved|moving|brought|came|come|taken|travelled|relocated) ..5 (miles|countries|country|continent|counties|abroad|overseas|coast|far) ..14 (knew|no one|nobody|alone|no friends|no family|friends|family|without|language|isolat*)
  (had|has|have|left|leaving|with) ..3 (nobody|no one|none|nowhere) ..2 (left|else|to) ..2 (tell|turn|go|ask|trust|talk|confide|call|ring|help)
  (no|without|lacked|lacking|neither|nor|denied) ..2 (money|cash|car|transport|telephone|phone|passport|english|signal|friends|bus|papers|savings|income|documents) ..6 (no|nor|and|or|without) ..3 (money|cash|car|transport|telephone|phone|passport|english|signal|friends|family|bus|papers|children|home|savings|documents|where|nowhere|english)
rule not-know: did not know where help was, or help did not fit
  (service|services|refuge|form|forms|leaflet|website|posters|poster|helpline|room|group|groups) ..12 (show women|all of which show|for women|not for|did not fit|no room|wrong|only in english|not accessible|inaccessible|no lift|stairs|could not use|not read|men were|referee|one part of|closed it|turned (her|him|them|it) down)
  (turned|turns|turning) (it|them|down|this|that|the offer|two|each|every) ..3 (down)? ..6 (because|as|since|for|in consequence|on account|dog|cat|pet|boys|son)
  (declined|refused|turned down|would not accept|would not take|rejected|missed|cancelled|stopped attending|stopped answering|withdrew|retracted|retract|drop*|did not go|did not attend|would not go) ..8 (because|since|for fear|in case|lest|so that|afraid|ashamed|frightened|worried|fear) ..4 (he|she|him|her|they|his|the|of)
  (last time|before|previous*|earlier|once|past|first time|years ago) ..10 (nothing|did nothing|never came|arrested (her|him)|laughed|not believed|disbelieved|not help*|no help|let down|turned away|no action|sent (her|him) away|dismissed|did not come|blamed|taken away) ..12 (again|no point|declin*|not|never|refus*|why|would|trust*|so|sure|only|any)
  (nothing|did nothing|no help|not help*|laughed|let down|no action|not believed|never came|arrested (her|him)|ignored|dismissed|failed) ..4 (last time|before|previously|the time before|in the past|the first time|years ago|on earlier occasions)
  (experience|experiences|dealings|contact|encounter|encounters|involvement) ..4 (with|of|in which|when) ..12 (left|made|taught|led|wary|sure|unwilling|reluctant|distrust*|mistrust*|not trust|afraid|convinced|put off)
  (distrust*|mistrust*|wary of|suspicious of|no faith|little faith|lost faith|lost trust|not trust|never trust*|no confidence|lost confidence|little confidence|hostile to) ..3 (CIRCUM_HELPER|authority|statutory|anyone|men|uniform*|the state|officials|them|workers|outsiders|staff|system)
  (nobody|no one|not|never|they|police|who|anyone|they) ..2 (would|will|was going to|were going to) ..2 (ever|have|be)? ..1 (believe|believed|take (her|him|his)|take ..2 word|take (her|him|me|them) serious*|listen|understand)
  (his|her) word (against|over)
  (so|said|says|saw|was|felt|thought|would be|is|seemed|wasn) ..2 (no|little|not any|pointless) (point|use)
rule stay-put: belief, family or duty said stay
  (marriage (was|is) for life|marriage vows|vows|for better or worse|made (your|her|his|my) bed|make your bed|in sickness|till death|until death|divorce was not|not in (her|his|their|my|our) generation|of a generation|of that generation|at my (time of life|age)|stay for the children|stayed for the children|sake of the (children|family|kids|baby)|family name|honour of the|izzat|sharam)
  (priest|pastor|vicar|elder|elders|imam|mosque|church|temple|gurdwara|congregation|rabbi|minister|mother in law|in laws|her parents|his parents|her mother|his mother|relatives|community|aunties|family|chapel) ..10 (told her to|told him to|told her that|told him that|go back|went back|return|sent her back|be patient|patience|pray|prayed|prays|obey|submit|sin|forgive|try harder|shame|keep quiet|reconcile*|not a matter)
  (outsiders|strangers|police|authorities|services|help|involving|telling|leaving|divorce|separation|speaking) ..8 (dishonour*|shame|sin|disgrace*|betray*|bring shame|forbidden|scandal|taboo|unthinkable|not done|disloyal*)
  (urged|told|advised|pressed|encouraged|counselled|persuaded|instructed|expected|begged|pressured) (her|him|them|NAME) ..2 to ..2 (be patient|pray|stay|go back|return|forgive|keep quiet|endure|obey|say nothing|persevere|put up|reconcile|try|drop|withdraw|stand by|be a)
  (standing|reputation|good name|family honour|izzat|respectab*|dishonour*|disgrace) ..16 (spoken|outsiders|silen*|keep quiet|kept quiet|leave|leaving|police|help|secret|mattered so|never told)
  (women|woman|wife|wives|men|man|people|those|many|others|like many) ..2 (of|in|from) ..1 (her|his|their|that) ..1 (generation|age|era|time) ..10 (not|never|did|private|stay*|put up|believ*|held|kept|silent|silence|talk|speak|marri*)
  (truth|it|matter|matters|violence|abuse) ..2 never (spoken|mentioned|talked|discussed|aired|admitted) ..2 (of|about)? ..2 (outside|beyond|to|in)
rule needs-them: could not leave for want of money, care, home or papers
  (leaving|leave|left|walk out|walked out|go|going|walked) ..6 (would|meant|mean|means|lose|lost|everything|nothing|without|homeless|cost|penniless|afford|unless)
  (could not|cannot|unable to|no way to|not able to|impossible to|how could|not) ..2 (leave|go|get away|get out|walk away|escape|flee|live|survive|manage|afford to) ..4 (without|because|as|for want|for lack|since|on (her|his) own|unless) ..8
  (sat in|sits in|present|attended|there|came|accompanied|listening|beside|answered for|spoke for|translated|interpreted|insisted) ..4 (at|on|to|in|for|during|through) ..2 (every|each|all) ..2 (appointment|appointments|visit|visits|consultation|contact|call|meeting) ..16 (never|no|not|nobody|without|unable|could)
weak reason: fear, shame, love, faith, papers or bad experience that may hold somebody back
  (would|might|could) ..2 (lose|lost|cost) ..4 (job|career|registration|children|home|pension|family|licence|business|house|church|everything)
  (would not|never|not|no) hear ..3 (word|of|a) ..1 (against|him|word|it)?
  (all she had left|all he had left|all she has|all i have|only family (she|he)) ..1 (left)?
  (where|who) (would|will|else) (he|she) (go|live|look|have|take|feed)
  (blood is|family was family|family is family|our own|on (your|one's) own)
  so that (she|he|they) would not (lose|be)
  (not|never|stopped|no longer) ..3 (ring|rang|call|called|calling|ringing|report|reported|reporting|ask|asked|asking|complain|complaining|go|went) ..2 (again|any more|anymore|back to|for help|them)
  (officer|officers|police|constable|sergeant|pc|receptionist|doctor|gp) ..14 (laughed|smirk*|rolled|sneer*|shrugged|disbeliev*)
  (distrust*|mistrust*|not trust|never trust*|no trust|lost trust|lost faith|lost confidence|no confidence|little confidence|lack of confidence|lack of trust|no faith|little faith|suspicious of|wary of|hostile to|previous experience|past experience|earlier experience|bad experience|poor experience) ..8 (CIRCUM_HELPER|statutory|state|white|them|uniform*|people)
  (not to call|not to ring|not to waste|sort (it|things) out|go home and|between yourselves|among yourselves)
  (last|first|previous|earlier|other|only|one) time ..4 (she|he|they|NAME) ..3 (rang|called|asked|told|reported|phoned|tried|went|had)
  (by and for|specialist) ..8 (no|not|lost|none|nearest|only|each|closed) 
  (paid for by him|he paid for|in his gift)
  (stayed|stay|staying|stays|remained|went back|goes back|going back|returned) ..4 (because|for the sake|for want|with him because|nowhere|out of fear|out of love|out of duty)
  (not|never) bring (herself|himself|themselves) to
  not (consider|think of|hear of) any (move|help)
  (could not|cannot|not|no way|unable|how|not see how) ..6 (live|manage|cope|survive|get by|go on) ..2 (without (him|her|them)|on (her|his) own|alone)
  (stood|stands|came|lay) between ..2 (her|him|them) and
  (counting|count|waiting) the (days|months|years)
  (dog|cat|horse|pets|pet|animals|greyhound|hens) ..8 (behind|refuge|leave|left|take|took|accept*|without)
  (well liked|well respected|pillar of|popular|charming|respected|councillor|deacon|magistrate|everyone (liked|loved|thought)|in the job|family man)
  (where (i|she|he|we) (come|came|comes) from|back home|in (her|his|our|their) (country|culture|village|family|religion|faith|church|generation|community))
  (drove|drives|took|accompanied|came with|went with|sat in) ..3 (her|him) ..4 (every|each|all|appointment|appointments)
  (lose|losing|lost|take|taken|remove*) ..1 (the|her|his|their|my)? ..1 (children|child|baby|kids)
  (travellers|traveller|gypsy|gypsies|roma|gavvers)
  (told|warned|advised|threatened|promised) ..8 (go back|not to|sort it out|prison|deport*|lose|children|kill|send|nobody|worse)
weak alone: far off, cut off or with nobody near
  (had|have|had got) (nobody|no one) ..1 (left|else|here|of)
  (remote|rural|farm|farmhouse|croft|hamlet|village|valley|island|moor|lane) ..16 (miles|bus|buses|neighbour|neighbours|signal|nearest|transport|alone|cut off|car|isolated|nobody|no one|drive|road|lift|everyone knew|everybody knew)
  (miles|mile) ..3 from ..4 (road|town|neighbour|village|nearest|bus|surgery|station|family|anyone|anywhere|shop)
  (no|not|without|only|nearest|one) ..2 (bus|signal|car|transport|neighbours|public transport|wifi|internet|phone of (her|his) own) ..4
  (knew|known|spoke|saw|seen|sees|see|met) ..1 (nobody|no one)
  no door ..8
  (nobody|no one|nowhere|not anyone|not anybody) (to|else to|left to|to whom|she could|he could|whom she could) ..2 (turn|tell|talk|ask|go|confide|trust|help|speak|run)
weak custom: family business, not for outsiders
  (family (matter|matters|business|affair)|private matter|private business|(matter|matters) for (strangers|outsiders)|not for strangers|within the (family|fellowship|church|community|four walls)|behind closed doors|wash* ..3 linen|outside the (church|family|community|fellowship)|have strangers in|not (talk|speak) of such)
  (you|women|men|people|we|wives|husbands|travellers|they) (do not|did not|don|never|would not|does not) ..3 (leave|left|tell|go to|talk|bring|ring|grass|speak|call|involve|air|divorce|have strangers|complain)
veto other-sense: other senses of isolated, told, risk and the like | overlap
  isolated (incident|incidents|event|occurrence|case|cases|occasion|occasions)
  (not|was|were|as) ..3 an? isolated
  (self|covid) (isolat*)
  isolating
  isolated (her|him|them)
  (lesson|lessons|trust|agency|service|gp|police|officers|practitioners|professionals|staff|agencies|panel|practice|surgery) ..3 (did not|not|never|failed to|reluctant) ..4 (tell|see|recognise|ask|speak|share|consider|identify|know|understand|report|record|call|regard|view|name)
  (agencies|practitioners|professionals|staff|officers|officer|services|nobody|police|panel|gp|review|team) ..2 (not|never|unable|reluctant|able|difficult) 
  fear of crime
  (worried|worry) about (her|him|them|money)
weak cornered: shut in, cut off or unable to read what was offered
  (not|never|rarely|seldom|hardly) ..2 (been|go|went|gone|allowed) ..2 (out|anywhere) (alone|without|unaccompanied|by herself|by himself|on her own)
  lost (touch|contact) with (everyone|everybody|all|friends|family|her)
  (dog|dogs|cat|cats|horse|horses|pets|animals|pet) ..10 (no|not|none|never|refus*|nowhere) ..3 (refuge|hostel|shelter|take|took|accept*|have|allowed)
  (becomes|become|made) ..2 (official|on record)
veto asked-or-taught: a question, a definition, a course, or the review's own talks | sentence
  ^ (what|were|was|did|is|are|how|whether|which) ..6 (barrier|barriers|prevented|obstacles)
  barriers if any
  (barrier|barriers|obstacles) ..4 (include|are|can|may|might)
  (trained|training|course|module|workshop|research|studies|survey|leaflet) ..8 (barriers|shame|fear|stigma)
  (barriers|obstacles) ..3 (between|to) ..3 (information|systems|computer|joint|sharing|effective|partnership|working)
  ^ (if|had) (she|he|they) had
  (nothing|no evidence|no barriers|no obstacle|no reason) ..6 (prevented|stopped|stood in|kept|deterred)
  (speak|talk|spoke|contribute|contributed|talking|speaking) ..2 (to|with) the (review|panel|author|chair)
  (helpline|charity|service|website) (offers|provides|gives|runs)
""")
}
