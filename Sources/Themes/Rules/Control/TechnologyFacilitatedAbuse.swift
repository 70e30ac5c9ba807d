extension RuleText.Source {
    /// Technology-facilitated abuse.
    static let technologyFacilitatedAbuse = RuleText.Source("technology-facilitated-abuse", """
theme technology-facilitated-abuse | role=victim keep-hypothetical
rule tracked: a phone, car or home watched by device
  (tracked|tracking|track|tracks|traced|tracing|located|locating|monitored|monitoring|monitors|monitor|spied|spying|listened|listening|listens|listen|eavesdrop*|bugged|followed) ..6 TECHNOLOGY_WATCH
  TECHNOLOGY_WATCH ..8 (track|tracked|tracking|monitor|monitored|monitoring|watch|watched|watching|spy|listen|listened|listening|follow|remotely|see where|see who|where she|her movements|check on|report back|wherever|which way)
  (spyware|stalkerware|airtag|air tag|airtags|key logger|keylogger|tracking app|tracking device|location sharing|live location|find my phone|find my iphone|ring doorbell|snap maps|life360|tracker|trackers|geolocation|listening device|hidden camera|hidden cameras|nanny cam|dash cam|spy camera|bugging) ..4
  (shared|share|sharing|shares|required|sent|sends|send|gave away|giving away|broadcast) ..3 location
  (app|apps|application|thing|device|software|tracker|tag|camera|microphone|gps|bug|sim) ..8 (her|his|the) ..1 (phone|handset|car|laptop|tablet|mobile|coat|bag|handbag|changing bag|lining|teddy|toy|wheel arch|pram|buggy|shoe|bumper|boot|smoke alarm|clock|lamp)
  (put|found|installed|set up|placed|hid|hidden|sewn|fitted|stuck|concealed|taped|slipped|planted|loaded) !sitting !sleeping ..6 (on|in|into|under|inside|to|within|behind|facing) ..1 (her|his|the|my) ..2 (phone|handset|mobile|laptop|car|tablet|coat|bag|handbag|lining|changing bag|toy|teddy|bumper|wheel)
  (installed|fitted|put up|set up|mounted|hid|hidden|placed|put|rigged) ..6 (camera|cameras|cctv|app|spyware|doorbell|software|recording|recorder|microphone|listening|webcam)
  (camera|cameras|cctv|webcam|doorbell|baby monitor|speaker|alexa|smart speaker) ..12 (watch*|other end|listen*|in every room|left on|on at all|voice|spoke|heard her|talk*|shout*|sound|facing|bedroom|living room|kitchen|landing|hall|inside)
  (heating|thermostat|lights|locks|smart|television|speaker|alexa|alarm|kettle) ..8 (from his phone|his phone|remotely|app|from work|from his|on and off|by voice|himself from)
  (dot|map|arrow|blue dot) ..4 (on the map|on her phone|on his phone|moved|stopped|of where)
  (phone|handset|mobile|tablet) ..6 (sewn|hidden|stitched|taped|cloned|mirrored|copied to|linked to|paired|synced)
rule accounts: her accounts, passwords or messages in another's hands
  (hacked|hacking|hack|hacks|logged into|log into|logged in|logs into|logging into|accessed|accessing|broke into|took over|impersonated|impersonating|guessed|reset|locked her out of|got into|still logged|deleted) ..6 TECHNOLOGY_ACCOUNT
  (access|login|logins|password|passwords|passcode|pin) ..5 (to|for|of) ..4 TECHNOLOGY_ACCOUNT
  (changed|demanded|knew|had|has|insisted|forced|kept|holds|held|knows|wanted|took|gave|shared|set up|made her|guessed) ..3 (her|his|their|the|all|every|family's) ..3 (facebook|instagram|email|emails|social media|icloud|snapchat|passwords|password|whatsapp|passcode|online banking|cloud|messages|profile|tiktok|cloud accounts|shared storage|accounts|logins|login|face id|face recognition|fingerprint)
  (email|accounts|account|phone|messages|whatsapp|photos|alert|alerts) ..6 (on|to) (his|her son's|the son's|her husband's|his own) ..1 (laptop|phone|tablet|computer|handset|device)
  (read|reads|reading|checked|checking|check|checks|searched|went through|goes through|going through|looked through|scrolled|scrolls|inspected|inspect|intercepted|saw) ..3 (her|his|all her|NAME's) ..2 (phone|mobile|messages|texts|text messages|emails|tablet|sim|browser history|call log|whatsapp|dms|inbox|social media|telephone) 
  (still|remained) (logged in|signed in|connected|linked|paired)
rule images: private pictures taken, threatened or spread
  (intimate|naked|nude|private|explicit|sexual|topless|indecent|compromising) ..2 (images|image|photographs|photos|photograph|picture|pictures|video|videos|footage|recordings|recording|clip|film|selfie)
  (revenge porn|deepfake|deep fake|deepfakes|image based|sextortion|nudes|screenshots|sex tape|onlyfans|escort site|dating site|pornographic) ..8
  (pictures|photographs|photos|images|video|clip|recording|film) ..10 (inbox|group chat|posted|online|plenty more|parents group|forwarded|website|circulat*|facebook|whatsapp|in private|shared with|to her manager|to her father|to her colleagues|to her employer|to her classmates|of her taken|went round|sent round)
  while (filming|recording)
  (filming|filmed|films) (her|him|them) ..8
rule posted: shamed, threatened or impersonated on line
  (fake|false|bogus|new|cloned|NUM|three|four|five|several) ..2 (profile|profiles|account|accounts|facebook|instagram|pages) ..8 (in her name|in his name|name|contact|message*|pretend*|her|posing)
  (accounts|account|profile|profiles|page) ..4 (in her name|in his name|none of them hers|pretending to be)
  (posted|posting|posts|uploaded|circulated|published|shared|put|wrote) ..8 (facebook|online|on line|social media|instagram|website|tiktok|community page|group chat|snapchat|x|twitter|youtube|escort|forum|village page|parents group)
  (threats|threatened|threatening|threaten|abuse|abusive|abused|harassed|harassment|bombarded|insults|insulted|humiliated|shamed|outed|expose|exposed|hounded|naming) ..8 (online|whatsapp|facebook|social media|instagram|snapchat|electronic|tiktok|by text|messenger|bank transfers|payment references|gaming|xbox|parenting app|screenshots|internet)
  (online|whatsapp|facebook|social media|instagram|snapchat|messenger|parenting app|tiktok) ..8 (threats|threatened|threatening|abuse|abusive|harass*|stalk*|shame|humiliat*|coffin|insult*|bombard*)
  (NUM|hundreds of|dozens of|stream of|forty|fifty|sixty|thirty|scores of|over NUM) ..1 (whatsapp|whatsapps|emails|messages|snapchat|instagram|facebook|dms|notifications|text messages) ..8
  (shamed|named|mocked|exposed|trolled) (online|on line|on facebook)
rule proof-by-phone: she must show by phone where she is
  (video call|video calls|facetime|photograph|selfie|photo|picture|voice note) ..10 (prove|proof|show where|where she was|where he was|demand*|insist*|every hour|who she was with|what she had on|his lunch|her lunch|receipt|receipts|every time)
  (has|had|must|having) to ..2 (answer|pick up|send|share|photograph|video|reply|keep) ..4 (her phone|the phone|location|photo|picture|photograph|within|on speaker|line open|camera)
  (speakerphone|on loudspeaker|phone on speaker|line open|left the call|call open|face up) ..10
  (technology|tech|digital|digitally|cyber|online|technological|electronic|electronically) ..2 (facilitated|enabled|abuse|stalking|surveillance|monitoring|coercion|bullying|coercive)
  (phones|cloud accounts|smart devices|devices|digital safety) ..10 (safety plan|safety planning|planning|checked|checks|asked about|not ask*|risk)
rule by-technology: abuse done through phones, screens, accounts and devices
  (abuse|abused|control|controlled|controlling|harassment|harassed|harassing|surveillance|coercion|threats|threatened|harm|stalking|stalked|monitoring|intimidation|bullying|humiliation|presence|torment*|pursuit|pursued|shamed) ..6 (through|by|via|on|over|using|with|by means of|moved|across) ..3 (screen|screens|phone|phones|technology|internet|devices|apps|app|online|keyboard|social media|digital|smartphone|electronic|cyber|webcam|facebook|instagram|snapchat|whatsapp|satnav)
  (technology|devices|apps|internet|phone|phones|smartphone|software|app|cameras|account) ..2 (gave|allowed|enabled|let|helped|meant) ..2 (him|the perpetrator|perpetrator|husband|NAME|adult|abuser|his)
  (cyberstalk*|cyberbully*|cyber stalking|sextortion|doxxing|doxxed|catfish*|trolling)
  (abusive|threatening|menacing|vile|obscene|degrading|hateful|malicious|intimidating|nasty|insulting|offensive) ..2 (texts|text messages|messages|voicemails|emails|posts|comments|voice notes|whatsapps|text|email|post|message|voicemail)
  (texts|text messages|messages|voicemails|emails|posts|voice notes) ..10 (threatening|abusive|vile|menac*|insult*|obscen*|threats|degrading|calling her|slag|whore|slut|threatened|abuse)
  (messag*|text*|contact*|call*|ring*|email*|back) ..3 (from|on|under|with|using|through) ..1 (new|different|fresh|unknown|other|another|withheld|burner|several) ..1 (numbers|number|accounts|account|phones|sims|sim|profiles|profile|names)
  (messages|texts|emails|account|profile|online|email|posts|facebook|instagram|calls|text) ~8 (pretending|pretended|posing|posed|impersonat*|masquerad*|in her name|as if she|passing himself|false name|false names)
  (impersonat*|posing as|posed as|pretending to be|pretended to be) ..6 (by email|by text|online|her|a friend|email|message|company|firm|facebook)
  (can|could) (see|hear|tell) ..2 (you are|you re|where you|where she|who you|what you|you not|you were|her every|every message|everything)
  (app|watch|tag|tracker|phone|tablet|toy|device|gadget|speaker|satnav|software|doorbell|camera|account|bracelet|laptop) ..8 (telling|told|tells|showed|showing|shows|reporting|reported|sent|sends|sending|feeding|alert*|notif*|let) (him|his phone|his laptop|his|perpetrator|husband|her husband)
  (hundred|hundreds|dozens|scores|thousands|deluge|torrent|barrage|flood|stream) ..4 (texts|messages|emails|voicemails|notifications|posts|texts and calls|calls and texts|whatsapps)
  (turned|turning|switched|locked|controlled|operated|dimmed) ..4 (off|on|out|heating|lights|doors|music) ..3 (remotely|from his|from work|by app|by phone|with an app)
rule taken-by-device: her devices opened, changed, broken, forced from her or used against her
  (forced|made|makes|ordered|required|pressed|pressured|insisted|demanded|compelled) ..4 (give|hand|share|tell|show|unlock|keep|send|turn) ..5 (password|passwords|passcode|phone|location|thumbprint|camera|video|photograph|photographs|picture|screen|laptop)
  (shared|circulated|posted|forwarded|uploaded|published|spread|leaked|passed round|distributed) ..4 (video|film|image|images|photograph|photographs|photos|pictures|clip|recording|recordings|footage|screenshots|screenshot) ..2 of (her|him|them|NAME|his|a)
  (doctored|altered|edited|manipulated|secret|covert|hidden|intimate|private|faked|stolen) ..2 (image|images|video|photograph|photographs|photos|recordings|recording|footage|film)
  (spoof*|cloned|hijack*|mirrored|infected|bugged|intercept*) ..3 (her|his|the|NAME's|phone|number|account|mobile)
rule he-worked-it: he opens, makes, copies, wipes or commands devices and accounts
  (he|ex|husband|partner|boyfriend|perpetrator|who|father|son|wife|she|NAME) ..2 (created|wiped|installed|posted|hacked|copied|deleted|opened|changed|accessed|filmed|uploaded|published|circulated|bugged|cloned|monitored|tracked|intercepted|remotely|monitors|tracks|disabled|unlocked|impersonated) ..3 (her|their|every|all|NAME's|victim's|fake|false|dating|intimate|explicit) ..3 (phone|handset|account|accounts|app|email|emails|messages|texts|profile|profiles|passwords|password|location|camera|video|videos|pictures|images|laptop|tablet|facebook|instagram|social|device|devices|computer|page)
  (sent|sends|showed|shows|emailed|forwarded|gave) ..2 (explicit|intimate|naked|private|sexual|topless|nude) ..3
  (remotely|over the internet|from his laptop|from his own phone|from another city|at a distance) ..6 (handset|phone|heating|lights|locks|camera|account|doorbell|car|computer|wiped|locked)
rule trained-on: cameras and devices turned on her
  (camera|cameras|cctv|webcam|doorbell|microphone) ..10 (trained|pointed|pointing|facing|aimed|fixed|directed|angled) ..2 (on|at|towards|her) 
weak turned-on-her: opened, changed, copied, demanded
  (spoof*|hack*|copied|intercept*|impersonat*|circulat*|doctored|shut out|locked out|opened by|read back|deleted|logged in|logged into|remotely|eavesdrop*)
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
veto after: evidence after the death, or a service's own systems | overlap
  (phone|digital|download|cell site|phone records|cctv|messages|handset|handsets) ..8 (trial|murder investigation|examined|analysis|jury|recovered|seized|after the death|prosecution|detectives)
  (detectives|investigation|trial|police|prosecution|investigating officer) ..6 (phone records|cell site|cctv|download*|phone data|phone evidence|handset|handsets)
  (video|telephone|remote|phone|online|virtual) ..1 (consultation|consultations|appointment|appointments|assessment|assessments|meeting|meetings|contact|call from|review|reviews|support|counselling|triage)
  (electronic|online) (record|records|system|referral|form|training|learning|portal|application|banking)
  (met|meeting|met through|dating|chat*) ..4 (online|app|website|facebook|instagram)
  (by|via|over) ..2 (video|zoom|teams|telephone|video link|video conference)
  (body worn|officers|police|shop|street|council|supermarket|station|town centre) ..2 (camera|cameras|cctv|video|footage)
veto own-tool: a list of actions, a gift, or the court's tag | sentence
  tracker ..8 (actions|action plan|recommendations|coordinator)
  (electronic|curfew|gps|ankle|bail) ..1 tag ..8 (licence|curfew|court|condition|bail|probation)
veto scheme: fitted for her safety, or searched by the police | overlap
  (police|officer|officers|nurse|staff|detectives|crew) ..4 (checked|read|searched|examined|took|seized|opened|looked through|traced|located|tracked)
  (sanctuary|fitted|safety|idva|she put up|council|housing|police|target hardening) ..8 (doorbell|camera|cctv|alarm)
  (number of her phone|phone number|phones in|on the telephone|by telephone)
  wages paid into
  (bank|savings|joint|current|post office) ..1 (account|accounts)
""")
}
