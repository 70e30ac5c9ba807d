extension RuleText.Source {
    /// Seeing and hearing the person who died.
    static let victimVoice = RuleText.Source("victim-voice", """
theme victim-voice | role=agency keep-question not-in=background,appendix
rule alone: seen or spoken to apart from the other person, or not
  (seen|saw|see|seeing|met|meet|meeting|spoken to|spoke to|speak to|speaking to|spoken with|talk to|talked to|talking to|spoke with|speak with|interviewed|interview|assessed|visited|asked|ask|asking|consulted|take|took|taken|time|conversation|appointment|contact|moment|minutes|questioned|examined|alone) ..8!ENCBAR (alone|on her own !account|on his own !account|on their own|by herself|by himself|by themselves|in private|privately|in confidence|separately|apart|one to one|out of earshot|out of hearing|out of his hearing|out of her hearing|away from (him|her|the)|without him|without the (husband|carer|partner|family)|with the door closed|with the door shut|without ..2 ENCOTHER)
  (in|within) (her|his|the|NAME's) ..2 (husband's|partner's|wife's|son's|daughter's|boyfriend's|girlfriend's|mother's|in law's|brother's|abuser's|perpetrator's) (hearing|presence|company|earshot|handwriting|hand)
  (ask|asked|asks|sent|send|sends|asking) ..3 (him|her|husband|wife|partner|son|daughter|carer|friend|relative|mother) ..1 (to)? ..1 (leave the (room|cubicle|bay|ward)|wait|step|step outside|out of the|go out|outside|sit outside|give them)
  (home visit|visit|appointment|appointments|assessment|consultation|consultations|contact|contacts|check|checks|scan|interview|every) ..8 (with|alongside) (her|his|the) ..1 ENCOTHER ..3 (present|beside|there|in the room|beside her|beside him|in attendance|throughout)
rule spoken-for: somebody else answered, interpreted or decided
  (ENCOTHER|he|she|who|they|NAME) ..3 (answered|answers|answer|answering|spoke|speaks|speak|talked|replied|interpreted|translated|interprets|translates|interpreting|translating|explained|explains|lip spoke|signed) ..4 (for her|for him|for them|for mrs|for mr|for ms|for NAME|for the patient|on her behalf|on his behalf|over her|over him|on patient's behalf|on her|every question|all questions|all the questions|most questions|the questions|throughout|at the door|at each|at every)
  ENCOTHER (answers|answered|replies|replied|translated|interpreted|interprets|translates|spoke for|speaks for)
  (spoke|attended|came|present|sat in|there|beside her|with her|accompanied her|accompanied) ..3 (at|to|on|in) ..1 (all|each|every|most|both|any) ..3 (appointments|appointment|visits|visit|consultations|consultation|scans|scan|reviews|checks|contacts|contact|meeting|meetings|session|sessions)
  (insistence|insisted|insisting|insists) ..6 (answer|answering|speak|speaking|present|stay|staying|interpret|interpreting|translate)
  (partner|husband|wife|son|daughter|carer|mother in law) (present|in attendance|answers|answering|speaks|interprets|interpreting|translating|at bedside|in room)
  (questions|question|answers) ..3 (answered|directed|put|addressed|given) ..2 (by|to|through) ..2 (him|her|his|ENCOTHER)
  (did the talking|did all the talking|did most of the talking|answer for|answered for|speaks for|spoke for|speaking for|spoken for|put words|finished her sentences|get a word in|get a word|talked over|spoke over|over her head|over his head|translate for|interpret for|meant to translate|offer to translate|offered to translate|on behalf of (her|his|mrs|mr|the patient|the victim)|mouthpiece|dominated the)
  (turned|turn|directed|spoke|looked|addressed|deferred) ..1 to (her|his|the) (husband|wife|son|partner|daughter|carer|mother)
  (looked|looks|looking|glanced|glances|checks|checked) (to|at|towards|his|her) ..2 (him|her|face|husband|wife|partner)? ..2 (before|first)
  because (he|she|her|his|the) ..2 (husband|son|daughter|partner|wife|carer)? ..1 (said|told) ..3 (could manage|they could|were managing|was managing|was fine|was sleeping|was asleep|was not well|she was|he was|did not want|not needed)
rule through-others: visits, meetings and talks ran through or round somebody else
  (was|were|been) ..1 (interviewed|seen|visited|assessed|spoken to) ..1 (together|jointly)
  interpreter ..3 (her|his|the) ..2 ENCOTHER
  (in|at) (her|his) own (time|pace|way|language)
rule other-present: the other person was in the room when services met them | any=health-there,encv-contact
  ENCOTHER ..3 (present|remained|stayed|sat in|sat beside|sits beside|standing|in the room|at the bedside|in the doorway|in the hall|in the background|in attendance|beside her|beside him|next to her|at her side|hovering|listening|attended every|attended each|came to every|at every|at each|came back into|audible)
  (he|him) ..2 (in the next room|in the room|standing there|in the hall|in the doorway|sat next to|sat beside|stood beside|sits beside|sat in on|was in the car|outside the door)
rule others-word: what was known of the person came from, or went through, somebody else | any=health-there,encv-contact
  (never|not|rarely) ..3 (without (him|her husband|his wife|her partner|her son)|on her own|alone)
  (on speaker|speaker phone|speakerphone|listening in|listened in|with him there|with him present|with him beside|with him sitting|with him in|with him listening|with her husband|with her partner|with his wife|with her son|with her daughter|with the son|with the daughter) ..4
weak other-there: another person was there, said it or decided it
  (ENCOTHER|he|him) ..3 (was there|present|accompanied|came too|answered the door|booked|insisted|insistence|opened the door|says she|said she was|said that she|said that he was|alleged to be)
weak not-heard: the person was not heard or not asked
  (not (spoken|consulted)|declined by|recorded as declined|service declined|nothing to show)
rule wishes: what the person wanted, said or lived was, or was not, sought, recorded, weighed
  ENCNOT ..6 (ask|asks|asked|seek|sought|consulted|told|explored|recorded|established|find out|found out|enquired|says|say|know|knew) ..4 (what ..2 (wanted|want|wished|thought|would like|would help|hoped|needed|mattered|felt|feared|would keep|would make|it was like)|how (she|he|they) (was|is|felt|were))
  (asked|asking|ask|asks|began) ..5 what ..2 (wanted|would like|wished|mattered|would help|hoped|needed)
  what ..1 (she|he|they|the person|the victim|NAME|mrs NAME|mr NAME) ..1 (wanted|want|would like|wished|hoped for) ..6 (not|never|nobody|nowhere|was|were|is|to happen|asked|recorded)
  (her|his|their|NAME's|victim's|patient's|adult's|person's|tenant's|mother's|wife's|client's|woman's|survivor's) ..2 (wishes|views|view|voice|preferences|opinion|opinions|own words|perspective|lived experience|experience|desired outcome|desired outcomes|wishes and feelings|words|own account) ..8 (not|never|absent|missing|unheard|heard|sought|seek|recorded|captured|discounted|dismissed|ignored|overlooked|disregarded|disbelieved|weight|central|obtained|taken into account|listened|verbatim|centre|lost|silent|invisible|nowhere|little|as anxiety|reflected|shaped|included|respected|asked)
  (sought|seek|seeking|record|recorded|recording|captured|capture|noted|heard|hear|hearing|obtained|obtain|ignored|dismissed|discounted|overrode|asked for|ascertain|ascertained|respected|listened to|without|took|reflect) ..3!child (her|his|their|NAME's|victim's|patient's|adult's|mother's|person's|mrs) ..2 (wishes|views|view|voice|preferences|opinion|own words|perspective|lived experience|desired outcomes|wishes and feelings|words verbatim)
  (discount|discounted|dismissed|disregarded|ignored|disbelieved|overruled) ..2 (what (she|he) (said|told)|her account|his account|her fears|her views|her concerns|her own)
  (making safeguarding personal|"MSP"|person centred|lived experience|wishes and feelings|through her eyes|through his eyes|through their eyes|voice of the (victim|adult|person|patient|survivor)|victim's voice|her voice|his voice|day in her life|day in the life|what life was like|daily life|wishes verbatim|desired outcomes|her own pace|his own pace)
  (nobody|no one|none|neither|never) ..4 (spoke|spoken|speak|talked|talk|sat down|sat|laid eyes|consulted|heard from) ..2 (to|with|on|directly)? ..1 (mrs|mr|ms|herself|himself|the (woman|person|victim|adult|patient|wife|tenant|older)|either of them|her|him)
  (was|were|been) (not|never) ..1 (spoken to|interviewed|consulted|asked what ..2 (wanted|thought|wished)|told that they had met)
  (recorded|noted|wrote|treated|took|dismissed|heard|read) ..2 (her|his|their) ..1 (views|view|fears|fear|words|account|worries|concerns|warning|wishes) as
  (led|leading|caused) (staff|professionals|officers|services|practitioners|them) to ..1 (discount|dismiss|disbelieve|doubt|ignore)
  (not|never) (told|informed) ..3 (they had met|had been decided|they had decided|of the decision|outcome|plan)
  (decisions|decision|meeting|plan|plans|referral|safeguarding) ..8 (without (her|him|consulting|asking|telling|speaking)|in (her|his) absence|behind (her|his) back|over (her|his) head)
  (met|meet|saw|visited|spoke|seen) ..8 (of her choosing|of his choosing|that she chose|where she chose|she had chosen|she had picked|at times|at a place|somewhere safe|in the library|in the park|at the children's centre|at her workplace|in her own language|where she felt)
  (told|asked) ..3 beforehand so that
  (heard in her own|been heard|at the centre|kept at the centre|never once told ..4 what|sit down with|sat down with|listened to her|listened to him|given space to|intermediary|without her being|without his being|had not declined|refused to hear|had sat with her|sat with her until)
  (recorded|wrote|written|noted|taken|heard|told|speak|describe) ..5 in (her|his) own words
  said to (her|him) on (her|his) own
  assessment of ..2 (herself|himself) ..3 (never|not)
veto child: a child, or a family's voice, or living alone | overlap
  (voice|voices|wishes|lived experience|views) ..3 (of)? ..2 (child|children|child's|children's|family|young person)
  (child|children|boy|girl|baby|pupil|boys|girls|daughter|toddler) ..2 (voice|wishes|lived experience|views|daily life|lives)
  (children|child|boy|girl|baby|boys|pupil) ..4 (seen|spoken|saw|interviewed|heard) ..3 (alone|to)?
  (voicemail|voice message|pen portrait|tone of voice|raised voice|raised voices|voice recording|hearing voices|heard voices|male voice|in a low voice|family's voice)
  (living|lives|lived|live|left|home|walked|walking|slept|sat|drank|drinking|die|died|parent|struggling|coping|leave|let|be|going|went|house|hidden|judgement|strangulation|cope|manage) ..2 (her|him|me|out)? (alone|on her own|on his own)
  (panel|family|review|chair|author|sister|mother|friends) ..1 (views|view|words|account|perspective|own words|lived experience)

rule unheard: the person was not heard, believed, told or asked, or somebody took the time to listen
  (no one|nobody|never|not|none|neither|nor|without|seldom|rarely) ..3 (listened|listening|listen|heard) ..1 (to)? ..2 (her|him|them|mrs|mr|ms|NAME|mother|father|woman|victim|patient|person|wife|what|anyone|until)
  (no one|nobody) ..4 (listened|had listened|would listen|was listening|heard her|heard him|believed her|believed him|took her|took him)
  (victim|she|adult|mrs|ms|patient|woman|wife|mother|tenant|client|person|NAME) ..2!he (was|were|had been|is)? (not|never) ..1 (contacted|consulted|invited|spoken to|listened to|heard|interviewed|believed|updated|involved|included|told of|told about|told that|kept informed|asked what|asked how|asked for|present)
  (hear|see|find|glimpse|sense|know|picture) ..2 (victim|her|him|mrs NAME|mr NAME|woman|NAME|person|wife) ..2 (in|from|through) ..3 (papers|records|record|notes|files|file|chronology|documents|pages|reports|report|minutes)
  (discussed|agreed|arranged|settled|shared|decided|explained|spoke|communicated|liaised|negotiated|arrangements) ..5 (with|to|by|through) (her|his|the)? ..1 ENCOTHER ..10 (although|though|rather|instead|not|without|next of kin|she was|he was|alone|only|never|as if|on her behalf|on his behalf)
  (t c|tc|call|telephone|phoned|rang|discussion|discussed|spoke|contact|conversation) ..1 (with|to|from) (her|his)? ENCOTHER ..2 (re|regarding|about|who) ..8
  (asked|asks|request*|wanted|wished|pleaded|begged) ..2 (for|to see|to speak to|to be seen by) ..3 (woman|female|different|another|same|someone|somebody|place|later) ..14 (sent|given|refused|ignored|not|no|never|told|but|declined|two men|unavailable)
  (focus|attention|illness|needs|concern|centre|care|eyes|interest|dominated|emphasis) ..10 (her|his|mother's|wife's|victim's) ..1 (own)? (experience|safety|wishes|story|voice|life|feelings|account|distress|perspective)
  (on the doorstep|from the doorstep|at the doorstep|from the hall|from the doorway|through the door|through the letterbox|over the threshold) ..14 (not|never|accepted|all was well|fine|without|assured|him|husband|he|son)
  (no|without an|without a|never|not) ..2 (advocate|advocacy|intermediary|imca|communication aid|communication aids|speech and language|easy read|sign) ..6 (offered|appointed|arranged|sought|found|used|instructed|considered|provided|was|for)
  (her|his) (reasons|reason|fears|feelings|hopes|thoughts|story|side|worries|choice|choices|priorities|answer|answers|goals|refusal) ..6 (not|never|nobody|nowhere|no one) ..3 (asked|sought|heard|explored|recorded|known|noted|considered|weighed|written|understood|discussed|mattered)
  (victim's|victims|her|his|adult's|patient's) (wishes|views|voice|wish|view) ..1 (not|unknown|not known|not recorded|not obtained|blank|nil)
veto not-met: nobody could have seen the person, or a thing that might have been | overlap
  (would|might) have ..1 (been|seen) ..2 (seen|her|him)? ..1 alone
  (would|might) have (seen|been seen) ..3
  no (professional|agency|service) had any (dealings|contact)
rule aside: another spoke, decided or was listened to; the person's own word was set aside, sought or put first
  (her|his) (account|version|word|complaint|fear|fears|evidence|statement|story|concerns|worries|warnings|view|wish|wishes|opinion|plea|pleas|protests|judgement) ..8 (set aside|in favour|believed|disbelieved|outweighed|overridden|discarded|to one side|brushed|second|counted|doubted|secondary|rejected|minimised|went unheard|unheeded|no weight|little weight|heeded|taken seriously|acted on|noted|repeated)
  (met|saw|seen|spoke|visited|interviewed|seeing|meeting|assessed|spoken) ..3 (her|him|them|mrs|mr|to her|NAME)? with (the|her|his|their) ..1 (perpetrator|husband|wife|partner|son|daughter|carer|mother in law|boyfriend|girlfriend|mother)
veto vv-other: another sense of alone or apart, a policy, a question, or somebody else | overlap
  ^ (was|were|did|how|what|is|are|could) ..8 (alone|separately|listened|heard|views|wishes|spoken)
  (policy|practice|pathway|guidance|procedure|protocol|training|leaflet|standard) ..4 (is|are|says|requires|states|provides|tells|explains|advises|covers) ..8
  (photograph|photographs|photo|film|picture|wedding|holiday|cctv|footage) ..4
  (jury|coroner|court|judge|trial|inquest) ..6 (heard|listened|told|believed|account|statement|words|read)
rule room-and-about: who was in the room, who was talked to, and about whom
  (spoke|spoken|speaking|talked|interviewed|questioned|asked|saw|seen|met|statement) ..6 (her|him|victim|wife|woman|mother|mrs|ms|NAME) ..8 (while|as|with) ..1 (he|she|him|ENCOTHER|husband|partner|son) ..2 (stood|sat|listened|watched|waited|hovered|looked on|held|was in|in the|at the|on the|leaned|beside|nearby)
  (meeting|conference|discussion|plan|decision|review|panel|case) ..3 about (her|him|them|mrs NAME|mr NAME|the victim) ..4 (and|but|without) ..4 (not|never|her|him|absent)
""")
}
