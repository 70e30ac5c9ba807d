extension RuleText.Source {
    /// Stalking and harassment.
    static let stalkingHarassment = RuleText.Source("stalking-harassment", """
theme stalking-harassment | role=victim keep-hypothetical
rule named: stalking or harassment is named as what happened
  (stalking|stalked|stalker|harassment|harassed|harassing|harass|harasses) ..5 (her|him|NAME|by|of|behaviour|report|reported|reports|offence|offences|arrested|pattern|charge|charged|victim|ex|warning|after|continued|recognised|identified|conduct|involving|causing)
  (reported|allegation|allegations|disclosed|campaign of|arrested for|charged with|guilty of|victim of|pattern of|amounted to|course of|behaviour was|convicted of|history of|persistent|recognised as|identified as|regarded as|seen as|named as|been|definition of|as|act of|form of|complaint of|report of|for) ..2 (stalking|harassment|harassed|stalked|harassing) !act !policy
  (fixated|fixation|obsessed|obsession) ..8 (her|him|NAME|unwanted|repeated|pursuit|partner|contact|victim|she|with)
  (course of conduct|unwanted contact|unwanted attention|unwanted gifts|unwanted visits|persistent contact|persistent calls|nuisance calls|unwanted contacts|unwanted messages|unwanted approaches)
  (unwanted|repeated|persistent|fixat*) ..2 (contact|contacts|attention|visits|approaches) ..6
  (stalking by proxy|stalking protection order|stalking advocate|stalking unit|stalking screening|s dash) ..10 (she|he|her|him|NAME|not|was|where|applied|considered|as here|lost|drafted)
rule followed: followed, watched, tracked, traced
  (followed|follows|stalked|trailed|tailed|watched|watching|watches|spied|spying|shadowed|tracked|tracking|pursued|pursuing) (her|him|NAME|them|my sister|his wife|her car|his car|the car|her route) ..6 (to|home|from|everywhere|in|on|car|work|school|house|movements|around|round|when|with|through|shopping|after|for|on foot|every|each|across|bus|twice|again)
  (follow|follows|followed|following) (her|his) ..1 (car|home|bus|route|every move)
  (the watching|being followed|watched the house|watched her from|watching the house|watching from|watching her window)
  (wherever|everywhere) (she|he) ..1 (went|turned|goes|moved)
  (learned|learnt|knew|knows|memorised|noted|timed) ..2 (her|his|each|every) ..1 (shifts|shift|routine|movements|route|rota|timetable|lecture|hours|bus|class|seminar)
  (found|find|finds|traced|trace|discovered|tracked down) ..2 (her new address|the new address|where she (lived|was living|had moved|was staying)|her address|the new flat)
rule waited: he was there, outside, again and again
  STALKING_BE ..4 (outside|opposite|near|past|by|across from|in front of|behind|at the end of|round the corner from|at) ..3!(police|bathroom|court) (her|his|NAME's|the victim's|mother's|sister's) ..3 STALKING_PLACE
  STALKING_BE ..3 (outside|opposite|past|across from|in front of|beside|at the end of|behind|near) ..2 (the)? ..1 STALKING_PLACE
  (waited|waiting|waits|wait|hung about|hung around|hanging around|loiter*|lurk*|lay in wait|lying in wait) ..3 (for|outside|near|by|behind|in|at) ..4 (her|him|the|his) ..3 (work|STALKING_PLACE|each|every|again|after|when|shift|lessons|college)
  waited for (her|him) ..3 (outside|after|at|each|every)
  (turned|turns|turning|turn|kept turning|keeps turning|kept coming|comes|showing|showed|shows) up ..5 (at|like|outside|wherever|again|uninvited|unannounced|on her|in her|in his|on his|at her|most|every|each|day|night|repeatedly|without warning|while)
  (he|she|ex|former partner|his car|her car|van) ..4 (outside|opposite|across the road|across the street|over the road|across the way) ..2 (again|each|every|most|twice|with|until|from|all|for|in|until)
  (outside|opposite) ..2 (her|his) ..2 STALKING_PLACE ..4 (again|twice|each|every|on three|three|four|most|until|for hours|all night|evening|evenings|nights|mornings)
  (bus stop|station|platform|gate|gates|corner|pavement|car park|school gates) ..2 (each|every|most|again|morning|night)
  (stand|stood|standing|stands) there ..10 (from|until|night|day|hours|watching|looking|again)
  (appearances|appeared|appearing|appears|visits|sightings) ..3 (at|outside|in|to) ..3 (her|the|his) ..2 STALKING_PLACE
  (drove|drive|driving|drives|walked|walks|cycled|cycles|went|rode) ..1 (slowly)? (past|by) ..3 (her|the|their|his) ..2 (work|house|home|road|street|flat|new|place|windows|school)
  (drove|drives|driving|walked|walks|cycled) past ..4 (most|every|each|three|four|twice|evenings|days|nights)
  (entered|enter|came into|found in|sitting in|stood in|climbed into|got into|broke into|hiding in|found sitting in|found her sitting in|found him sitting in) (her|his) ..2 (garden|greenhouse|shed|loft|porch|kitchen|bedroom|back garden|wardrobe) ..6
  (let himself|let herself|letting himself|lets himself) in
  (woke|wakes|woken) ..6 (he|she) was ..2 (there|already|standing|in the room|at the foot)
  (not|never) (doing|saying) anything ..6 (being there|there|just)
  (nodded|waved|wave|smiled|stared) ..3 (at|to) (her|him) ..5 (from|across|opposite|every|each)
  (took turns|taking turns|shared out|taking it in turns) ..8 (near|watch*|outside|college|work)
rule contacted: flooded with calls, messages, gifts or letters
  (dozens|scores|hundreds|hundred|numerous|constant|incessant|relentless|endless|countless|barrage|flood|continual|persistent|non stop|unwanted|abusive|torrent|volley|NUM|forty|thirty|twenty|fifty|sixty|seventy|eighty|ninety|nineteen) ..2 (of)? ..1 (calls|messages|texts|emails|voicemails|text messages|phone calls|gifts|flowers|voice messages|whatsapps|missed calls|whatsapp messages) ..3
  (rang|texted|messaged|phoned|emailed|contacted|ringing|texting|messaging|contacting|phoning|rings|texts) (CONTROL_HER|her mother|her work|her sister|her family|her workplace|the salon|the office|her mother's landline) ..5 (constantly|repeatedly|STALKING_COUNT times|times|incessantly|all day|day and night|dozens|hundreds|over and over|relentlessly|different numbers|withheld|at all hours|through the night|all night)
  (rang|rings|ringing|rung|called|calling) ..6 (every ten minutes|every five minutes|every few minutes|day and night|at all hours|all hours|in a night|in one night|NUM times|forty times|thirty times|twenty times|fifty times)
  (bombarded|bombarding|pestered|pestering|inundated|besieged|plagued|hounded|deluged|badgered|beset) (CONTROL_HER|by|with)
  (would not|refused to|could not|did not|unable to|never|refuses to|cannot) ..2 (accept ..6 over|accept ..4 (had ended|relationship|marriage)|leave (her|him|me) alone|take no for|stop contacting|stop ringing|stop texting|stop calling|let (her|him) be)
  (through|via|using|contacted|contacting|messaged|rang|wrote to|rings|phones|approached|spoke to|asked) ..2 (her)? (friends|mutual friends|family|relatives|sister|mother|colleagues|employer|boss|manager|landlord|vicar|neighbours|work) ..8 (contact|reach|find|trace|about her|where she|asking|messages|get to|whereabouts|message)
  (flowers|card|note|notes|gift|gifts|song|wreath|roses|bouquet|teddy|tulips) ..12 (bonnet|windscreen|wiper|doorstep|no name|every sunday|unsigned|letterbox|unwanted|workplace|salon door)
  (sent|sends|sending|left|leaves|leaving|delivered|posts|posted) ..2 (her|him)? ..3 (flowers|card|cards|gifts|notes|presents|wreath|letters|roses|pictures of) ..8 (each|every|daily|weeks|workplace|car|door|doorstep|windscreen|unwanted|again|although|after|days|year)
  (tracker|tracking device|airtag|gps|tag) ..10 (her|car|bag|vehicle|found|under|coat|lining|sewn)
  (false|fake|new|different|multiple|several|burner) ..2 (numbers|accounts|profiles|sim|sims|email addresses|phones|identities) ..10 (contact|message|her|him|call|blocked|name)
  (NUM|first|second|third|fourth|fifth|another) (time|breach|breaches) ..14 (restraining|non molestation|order|outside|work|garden|letter|text|flowers)
  breach ..1 NUM ..3 (text|letter|attended|entered|visit|call|phone|card|inside)
rule closing-in: old haunts, new sightings, and people asked where she is
  (asked|asking|asks) ..6 (neighbours|receptionist|manager|colleagues|friends|school|children|barmaid|her mother|landlord) ..6 (where she|when she|which door|what time|who she|her address|her shifts|her hours)
  (photographs|photos|pictures|video) ..4 of (her|the house|her car|her house) ..8 (taken|through|sent|from|without|window|outside|entering|leaving)
  (in the bushes|behind the hedge|in the hedge|through binoculars|up a tree|from the allotment|from his window|through the fence|in the dark outside)
rule repeated-visits: sentences of dates and visits
  (first week|second week|third week|week one|week two|week three|week four|by june|by easter|by may|tuesday|wednesday) ..10 (messages|calls|texts|waited|emails|flowers|card|missed|outside|parked|letter|it was daily)
  (parked|park|parks|sat|sits|stood|stands|waited) ..3 (outside|opposite|across) ..8 (evenings|mornings|nights|afternoons|hours|flask|coffee|lights|engine|every|until)
rule stalker: named, by any form of the word
  (stalker|stalkers|cyberstalking|cyberstalked|stalks|stalked)
  (was|as|the|this|his|of|by|with|reported|disclosed|described|that|and|been|amount*|called|recorded|treated|under) ..1 stalking !harassment !is !service !awareness !protection !lead !risk !clinic !unit !advocate !advocacy !coordinator !specialist !post
  ^ stalking (was|had|began|started|continued|went|by|of|took|intensified|escalated|followed|featured)
  (harass|harassed|harassing|harassment|pestered|pestering|hounded|hounding|besieged|plagued|persecuted|tormented) ..3 (her|him|NAME|victim|by (her|his|an|the) ..2 (ex|former|husband|partner|boyfriend|suitor|man|wife|estranged))
  (lay|lying|lies|lain|laid) in wait
rule at-door-again: at the door, the gate, the work, again and again
  (ex|he|hes|him|husband|partner|boyfriend|male|father|man|perpetrator|former partner) ..3 (at|outside|on|by|in) ..2 (door|gate|gates|house|home|flat|garden|window|work|school|step|doorstep|drive|street) ..8 (again|third|fourth|fifth|every|each|second time|refus*|will not|would not|not leave|daily|nightly|twice|three times)
  outside again
  (he|hes|ex|car|van) ..3 (outside|there|waiting) ..3 (every day|every night|each day|each night|daily|most days|again and again|day after day|night after night|all the time)
  (follow|follows|followed|following|tailed|tails|trailed|trailing|trails) (her|his|mother's|mum's|NAME's|victim's|my|the|their|wife's) ..2 (car|bus|taxi|van|bike|train|home|steps|route|friend|sister|daughter|tram|children)
  (unwanted|unwelcome|uninvited|unsolicited|unasked) ..3 (messages|message|calls|visits|gifts|letters|attention|attentions|contact|approaches|texts|emails|flowers|parcels|advances|presents|callers)
  (messages|calls|visits|gifts|letters|attention|contact|approaches|texts|emails|flowers|parcels) ..14 (unwanted|unwelcome|uninvited|unsolicited)
  (baseless|false|malicious|vexatious|groundless|anonymous|spurious|untrue|fabricated|unfounded) ..2 (complaints|complaint|reports|allegations|referrals|calls|claims|accusations|tip offs) ..4 (about|against|of) ..1 (her|him|NAME|the mother)
  (card|note|letter|flowers|parcel|gift|gifts|parcels|notes|cards|wreath|roses|photograph) ..3 (through|on|under|at|to|in) ..2 (door|letterbox|doorstep|windscreen|gate|desk|car|step|mat|bonnet|workplace|wiper|porch)
  (seen|spotted|noticed|saw|glimpsed|found) ..3 (behind|following|outside|watching|opposite|near) (her|him|NAME|the house|the flat|the school|work)
  (went on|kept|kept on|carried on|continued|persisted in|keeps|goes on|still|insisted on|never stopped|not stop|stop) ..1 (contacting|messaging|texting|ringing|calling|writing to|following|turning up|approaching|coming to|emailing|appearing|sending|phoning|pursuing|watching|visiting|pestering|driving past|coming back|coming round|leaving) ..1 (her|him|NAME|at|outside|to|my|his|notes|flowers|gifts|wherever)
  (got|broke|broken|let himself|came|been|climbed|entered|crept|gained|forced) ..2 (into|in|inside|entry|way) ..2 (her|NAME's|victim's|the) ..1 (house|flat|home|room|bedroom|kitchen|loft|shed|car|garden|greenhouse) ..8 (while|when|and moved|at night|asleep|was out|at work|uninvited|without|key|through|left)
  (fear|dread|dreaded|terror|afraid|frightened|scared|terrified) ..3 (meeting him|seeing him|running into|bumping into|coming across|he was in|he would be|he might be|finding him|he was (there|outside|in)|to open the|to leave the house|to go out|to go home|to walk)
  (not|never|nowhere|nor) ..8 without ..2 (him|his|he|seeing him|finding him|her) ..2 (appearing|being there|turning up|there|following|waiting|showing|watching|knowing)
  (he|his) (was|had been|would be|is|always|just) ..2 (there|everywhere|waiting|appear*|behind her|watching) ..6 (wherever|whenever|every|each|again|always|when she|went|turned)
  (under one name|under another name|new numbers|different numbers|new number|new accounts|another number|unknown numbers) ..10
  (hired|paid|asked|sent|used|got|recruited) ..4 (man|friends|men|brother|cousin|detective|someone|somebody|mates|relatives|others|investigator|private) to (find|watch|follow|trace|track|report|spy|keep|locate|check|discover)
  (comings and goings|her every move|her movements|her routine|wherever her) 
rule closing: hiding, watching, asking, sending others, making excuses to call
  (hiding|hidden|hid|crouching|crouched|lurking|prowling|loitering|concealed) ..3 (in|behind|near|outside|under) ..3 (garden|bushes|shed|hedge|alley|car|garage|house|stairwell|porch|trees|bins|door|wardrobe)
  (rang|rings|phoned|contacted|messaged|approached) ..2 (her) ..1 (ward|work|school|employer|shop|workplace|surgery|salon|college|manager|mother|sister|friends|parents|landlord|gym) ..6 (repeatedly|asking|to ask|times|daily|again|demanding|where|when|constantly)
  (varied|altered|changed|changing|varying|alter|switch|switched) (her|his) ..1 (route|routine|routes|number|gym|locks|timetable|bus|habits)
rule over-and-over: he comes, calls, writes or watches, over and over
  (he|ex|him|husband|partner|male|man|perpetrator|adult|his|boyfriend|wife|she|NAME) ..4 (circled|appeared|outside|called|rang|waited|turned up|watched|drove|cycled|wrote|parked|loitered|messaged|emailed|texted|telephoned|phoned|contacted|approached|knocked|shouted|calling|ringing|texting|messaging|waiting|watching|appearing|following) ..8 (so often|night running|nights running|days running|running|midnight|stay away|for weeks|for months|for two years|uninvited|without warning|after she had told|after being told|again and again|each time|every time|times a day|over and over|at all hours|hourly|nightly|every night|every day|every morning|every evening|most nights|relentlessly|incessantly|wherever|day and night|night after night|day after day|for hours)
  (pursuit|hounding|obsession|fixation|infatuation|preoccupation|stalking) (of|with|on) (her|him|NAME|his ex|his former|the woman|the victim|ms)
  (second|third|fourth|fifth|sixth|seventh|NUM) ..1 (night|day|time|week|evening|morning|occasion) ..1 (running|in a row|in succession|this week|this month|in a week|since) 
rule kept-coming: he kept coming, on night after night, with what she did not want
  (kept|keeps|keep) ..1 (coming|going|returning|calling|appearing|driving|walking|ringing|texting|writing|phoning|messaging|turning) ..1 (to|at|round|past|into|by|back|up) ..3 (where she|her|shop|work|house|flat|home|door|school|salon|office|my|NAME)
  (window|gate|door|garden|outside|street|followed|waiting|seen|parked|lurking) ..10 on (two|three|four|five|six|seven|several|many|successive|consecutive|NUM) ..1 (nights|evenings|mornings|afternoons|days|dates)
rule near-her: he came to be near her, look at her, or go through her things
  (bombard*|besieg*|inundat*|deluge*|flood*|pester*|swamp*) ..3 (her|him|NAME|the|refuge|school|office|work|family|mother|sister|employer) ..3 (with|by) ..3
  (shouted|shouting|screamed|screaming|called|calling|throwing|threw|shone|shining) ..2 (up)? ..1 (at|through|to) ..1 (her|the) ..1 (window|windows|letterbox|bedroom|door|house|flat)
weak there-again: he appears
  (he|she|him|ex|his car|partner|husband|her|daughter|son) ..4 (outside|parked|turned up|turns up|across the road|at the gate|opposite|on her doorstep|in her garden|behind her|at the bus stop)
  (followed|watched|watching|tracked|pursued|waited for) (her|him|NAME)
weak uninvited: unwanted, refused, no peace
  (unwanted|uninvited|would not stop|asked him to stop|requests that|in spite of her|despite her|blocked|block him|no peace|ignored the|leave her alone|pester*|obsess*|fixat*|being watched|watching her|silver car)
weak calls: his calls, messages, cards
  (he|ex|husband|partner) ..2 (rang|texted|emailed|messaged|wrote|phoned|rings|writes) ..6 (again|every|each|NUM|times|night)
  (voicemails|missed calls|flowers)
weak after-it-ended: after it ended, without leave
  (finished with|dropped|dumped) (him|her|NAME)
  after the (break up|split|divorce|separation)
weak afraid-of-him: she changes her ways for fear of meeting him
  (changed her (number|route|locks|gym|hours|shifts|routine)|moved again|wardrobe against|walk behind her|walked her to|stopped answering|locks changed|look out for|looked over her shoulder|stopped going out)
veto topic-of: the topic of teaching, a definition, a question, or done by strangers | overlap
  (training|awareness|briefing|course|workshop|leaflet|policy|guidance|definition|campaign|module|charity|helpline|legislation|research|question|questions|law) ..2 (on|in|about|of|for|to|into|covers|covering) ..5 (stalking|harassment|abuse|coercive|control|controlling)
  (stalking|harassment|emotional abuse|psychological abuse|verbal abuse|economic abuse|financial abuse|coercive control|technology facilitated abuse|separation abuse) ..1 (training|policy|service|services|charity|lead|leads|team|unit|helpline|module|awareness|forum|clinic|legislation|workshop|toolkit|guidance|offence|offences) ..1 (is|are|was|were|should|offers|has|have|for|and|in)
  (was there|were there|is there|did any|did the|whether there) ..10 (stalking|harassment|abuse|coercive|control|controlling|monitoring|tracking)
  (harass*|stalk*|bullied|bullying|followed|abused|insulted|mocked|humiliated|taunted|shouted at|sworn at|threatened) ..3 (by|from|at) ..2 (colleagues|manager|school|pupils|stranger|strangers|youths|gang|landlord|customers|bailiffs|press|journalists|employer|work|neighbours|patients)
veto general: told in general, supposed, denied, taught, or a post or service | sentence
  (abuse|control|harassment|stalking|behaviour|violence|it) (means|is described|is understood|denotes)
  (studies|study|research|literature|evidence) ..3 (describe|describes|suggest|suggests|indicate|indicates|show|shows|link|find|finds)
  (^ training|^ a training|awareness session|awareness training|^ guidance|^ further training)
  (training|workshop|briefing|course|leaflet|session) ..8 (should|offered|be given|must) 
  (staff|handlers|officers|practitioners|clerks|teachers) should ..3 (be offered|receive|be given|be trained|have training)
  ^ if (he|she|they|NAME|the|her|his) ..3 had
  (no agency|no service|nobody|no one|neither|none) ..6 (held|had|seen|saw|knew) ..3 (any|information|sign|of) ..12
  (asked|asking|enquired) (whether|if) ..12 (replied|said|answered|told) ..5 (never|not|no)
  (helpline|the service|website|advocacy service|drop in) ..2 (offers|takes|provides|gives|can be|helps|runs)
veto definition-list: the statute's list | passage
  (consists|consisting) of ..6 (physical|following|behaviour|abuse)
  physical or sexual abuse ..6 violent or threatening
veto not-him: a post, other people's noise, debts or delusions | sentence
  (force|strategic|operational|chair|formerly|named) ..3 lead for ..4
  (stalking|harassment) ..2 (post|posts|specialist|advocacy|service|clinic|charity|trust|training|awareness|session|is)
  (youths|residents|tenants|gang|noise|bailiffs|debt collectors|journalists|the press|reporters) ..12
  (stranger|neighbours|mi5|spies|television) ..4 (following|watching|stalking|harassing) (him|her) 
veto tool: the tool's name, a job, or another kind of harassment | overlap
  (domestic abuse|dash|abuse) ..2 stalking ..2 (harassment|honour|and)
  stalking ..2 harassment ..2 (and)? (honour|hbv)
  (racial|sexual|neighbour|workplace|work|street|disability|racist|homophobic) (harassment|abuse)
  (harassment|stalking) ..3 (act|policy|neighbour|neighbours|awareness|lead|coordinator|champion|clinic|protocol)
  (bullying and harassment|stalking lead|stalking coordinator|stalking charity|antisocial behaviour)
  (panel|hr|grievance|employment) ..4 harassment
  harassment at work
  history of stalking was present
  (sitting in her car|sat in the library|shouting from)
  (attended|police attended|officers attended) ..3 (four|NUM|seven|nine) calls
  (worker|service|support|idva|police|emergency|ambulance|helpline) ..1 calls
  (calls|call) ..3 (to|from) ..2 (police|999|the ambulance|the practice|the surgery|neighbours|the helpline|101|services|her mother|a friend)
  (nurse|worker|officer|officers|police|social worker|ambulance|midwife|gp|doctor|team|crew|visitor|paramedics) ..4 (waited|waiting|knocked|knocking|rang|called|parked|stood|sat|calls|letters)
veto waiting-for-a-service: waiting for treatment or a train, calls for help | overlap
  (wait|waited|waiting|waits) ..10 (hospital|ward|bed|ambulance|train|bus|doctor|triage|appointment|assessment|a&e|list)
  calls ..8 (999|111|101|police|ambulance|crisis|surgery|doctor|bed|helpline|team)
  (hospital|railway|train|platform|station|ward) ..10
""")
}
