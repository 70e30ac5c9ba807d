extension RuleText.Source {
    /// Control, pursuit and humiliation.
    static let control = RuleText.Source("Control", """
class HITVERB = hit hits hitting punched punch punching kicked kick kicking slapped slap slapping struck beat beating beaten beats assaulted assaulting headbutted butted shoved pushed dragged pulled thumped bit bitten burned burnt scalded whipped stamped kneed elbowed throttled attacked battered thrown threw pinned grabbed restrained shook stabbed
class BODYPART = face head eye eyes arm arms leg legs rib ribs jaw nose cheek mouth lip stomach back chest wrist wrists hair shoulder shoulders body teeth temple hip thigh thighs
class CONTROLVERB = controlled controlling controls dictated dictating dominated monitored monitoring policed regulated supervised decided chose vetted timed restricted restricting limited
class DAILYLIFE = wore wear ate eat clothes dressed friends went go spoke talk talk money movements phone food who whom leave left house shopping saw see
class INSULT = useless worthless stupid fat ugly mad crazy slag whore bitch slut lazy thick disgusting pathetic rubbish cow nothing idiot mental
class BELITTLE = belittled belittling belittle humiliated humiliating humiliate mocked mocking mock ridiculed ridiculing insulted insulting insults taunted taunting degraded degrading demeaned demeaning shamed berated berating undermined undermining criticised criticising sneered jeered humiliation insult
class CONTACTVERB = called calling calls texted texting texts messaged messaging messages rang ringing emailed emails phoned phoning visited visiting contacted contacting
class FOLLOWVERB = followed following follows stalked stalking trailed tailed shadowed tailing
class MANY = dozens scores hundreds hundred forty fifty sixty thirty twenty many numerous constant constantly repeated repeatedly incessantly relentless relentlessly countless endless bombarded barrage NUM
class PETS = dog dogs cat cats pet pets puppy kitten rabbit horse horses animal animals parrot hamster terrier spaniel labrador puppies kittens budgie ponies pony ferret hen hens chickens greyhound collie goldfish bird tortoise guinea
class SEXVERB = raped rape raping rapes sexually sexual
class MARRY = marry married marriage wed wedding
class STEAL = stole steal stealing stolen took taking takes emptied emptying drained withdrew withdrawn withdrawing spent spending helped pawned sold
class WITHHOLD = withheld withhold withholding refused refusing denied denying deprived rationed locked stopped cancelled prevented turned

fact parent-child-abuse: a grown child and a parent
  (her|his|their) ..3 (son|daughter|grandson|stepson|granddaughter|stepdaughter|sons|daughters)
  (his|her|their) ..3 (mother|father|mum|dad|parents|grandmother|grandparents|grandfather|nan|gran)
fact separated: the two had parted
  (after|since|when|once) ..3 (separation|separated|split|divorce|left him|left her|ended|moved out|parted|broke up)
  (ex|former|estranged) ..1 (husband|wife|partner|boyfriend|girlfriend)
  (ended|ending|end) ..3 (relationship|marriage|it)
  (left|leaving) (him|her|NAME)
  (separated|separation|divorce|divorced|broke up|broken up|moved out|split up)

theme coercive-control | role=victim
rule named: coercive control is named as what happened
  (coercive|coercively|controlling|coercion) ..1 (and|or)? (coercive|controlling)? (control|controlling|behaviour|behaviours|controlled|relationship|abuse|tactics|pattern|regime)
  (coercion and control|control and coercion|controlling and coercive|coercive and controlling|power and control)
  (was|were|been|being|become|became|very|so|extremely|increasingly|described as|found|as|his|her) ..2 (controlling|coercive|domineering|possessive)
  controlling ..2 (man|husband|partner|father|son|mother|wife|boyfriend|girlfriend|person|individual|ways|streak|nature|manner|relationship|marriage|towards|of)
  (he|she|NAME|partner|husband|son|wife|boyfriend|girlfriend|who) ..2 (controlled|dominated) (her|him|NAME|every|all|everything|almost|the household|the family|what|who|where|when|how|most|the)
  under (his|her) (control|thumb)
  (pattern|regime|campaign|web|climate) of ..3 (control|domination|coercion|surveillance|fear|intimidation|isolation|monitoring)
  (gaslighting|gaslit|gaslighted|love bombing|love bombed|intimate terrorism)
  (walk|walking|walked|tread|treading|living) on eggshells
  list of ..4 (people|friends|rules|names) ..5 (not|never|allowed|see|greet|to)
  (he|husband|father|partner|son) ..2 (told|tells) ..3 (supervisor|work|employer|manager|midwife|school|friends|mother|sister|teacher) ..3 that (she|mum|they|her) ..6
  (tells|told) ..2 (teacher|midwife|school|mother) ..2 (that)? (mum|she|mother|they) ..1 (is|was|were|did|does)
  (wanted|demanded|insisted|liked|needed) (to know|on knowing) ..3 (where|who|what) ..2 (she|he|his wife|her husband|they) ..1 (was|were|had|went|spent|did)
  (knew|knows) ..2 (what|where|that|who) (she|he) had (spent|been|stopped|gone|seen|said|bought)
  (insisted on sex|prove she had been nowhere|prove where|has put her|had put her)
  (coercion|control|undue influence|influence|dominance) (by|of) (his|her) ..2 (nephew|son|husband|wife|partner|brother|daughter|mother|father|grandson|niece)
  (not|never) ..1 (let|allow|allowed) ..1 (her|him|NAME) ..2 (to)? ..2 (out|come|go|see|have|visit|work|drive|speak|leave|use)
  (not|never) ..1 (allowed|permitted) ..1 (to)? ..2 (out|home|see|have|visit|visitors|work|drive|speak|greet|leave|use|carry|touch|own|go)
rule isolated: cut off from family, friends or work
  (isolated|isolating|isolate|isolation|cut|cutting|separated|estranged|alienated|distanced|turned) (her|him|NAME) ..2 (off|away|apart)? ..2 (from|against) ..4 (family|friends|sister|mother|parents|relatives|others|everyone|people|children|colleagues|social|brother|us|anyone|support|her own)
  (cut off|isolated|estranged|alienated) from ..4 (family|friends|relatives|everyone|sister|mother|parents|us|others|anyone)
  (not|never) allowed to
  (lost|losing|dropped|gave up|lose) ..4 (contact|touch|friends|friend|friendships|her job|his job|hobbies|job) ..10 (because|he|him|husband|partner|she|disapproved|jealous)
  (friends|family|sister|mother) ..4 (not welcome|unwelcome|turned away|discouraged|stopped visiting|driven away|stopped calling|banned)
  (locked|lock|locking|shut) (her|him|NAME) ..2 (in|out|inside|up|into|indoors)
  (prisoner|captive|hostage|trapped|caged) ..3 (own)? (home|house|marriage|relationship|flat|there)
rule monitored: her time, phone, movements or company were watched
  (checked|checks|checking|monitored|monitoring|monitors|read|reads|reading|went through|looked through|searched|inspected|scrutinised|demanded|inspect|examined|controlled|controlling|took|taken|smashed|confiscated|looking through|going through|kept) ..2 (her|his) ..2 (phone|messages|texts|emails|mobile|calls|post|mail|receipts|mileage|underwear|handbag|bag|movements|whereabouts|contacts|social media|letters|timesheet|passwords|passport|keys|car keys|bank card|documents|underclothes)
  (account|accounted|report|answer|explain) ..2 for ..5 (every|her|his|where|time|minutes|movements|penny|hour|lateness)
  (timed|times|timing|clocked|counted|logged|followed|tracked) (her|his|him|NAME) ..6 (journey|journeys|trips|shopping|walk|home|school|work|minutes|toilet|break|lunch|movements|everywhere)
  (accompanied|attended|came|sat|stood) ..5 (every|all) ..3 (appointment|appointments|visit|visits|consultation|scan|shift)
  (made|make|makes|forced|making) (her|him) ..3 (delete|quit|give up|stop|resign|change|wear|kneel|apologise|choose|sleep|beg|share|hand over|leave her job|wait|stand|ask)
  (every|all) ..3 (aspect|part|detail|decision|area|decisions|minute|penny) ..5 (life|lives|day|household|control|controlled|made by him)
rule jealousy: possessive, jealous or obsessed
  (he|husband|partner|boyfriend|NAME|she|wife|girlfriend|was|become|became|extremely|morbid|pathological|very|so) ..3 (jealous|jealousy|possessive|possessiveness)
  (accused|accusing|accuses|accuse|accusation|accusations|convinced|suspected|believed) ..4 (her|him|she|of|that|he|his wife|NAME|she was) ..4 (affair|affairs|cheating|infidelity|unfaithful|unfaithfulness|sleeping|other men|another man|seeing someone|having sex|flirting|other women|someone else)
  (infidelity|unfaithfulness|affair|affairs) ..5 (accus*|delusion|delusions|imagined|obsess*|repeatedly|constant)
rule threats-control: threats, rules and intimidation keep somebody in place
  (threatened|threatening|threats|threat|threaten) ..8 (take the children|take her children|take the baby|have the children taken|lose the children|never see the children|never see|kill himself if she|if she left|if she leaves|if she told|if he left|if she ever|deport|deported|social services|expose|out him|out her|leave her with nothing|have her sectioned|tell her family|report her|send her back)
  (afraid|frightened|scared|fear) ..4 (to|of) ..6 (say no|speak|disagree|answer back|go out|be late|upset him|his reaction|his temper|his moods|making him|getting it wrong)
  (intimidated|intimidation|dominated|domination|subjugated|subservient|manipulated|manipulating|manipulative|manipulation|coerced|coercing|cowed|micromanaged) ..8 (her|him|NAME|by|wife|partner|into|she|he|family|mother)
  (did|does|do) ..2 (as|what) ..3 (told|he said|he wanted|he told)
  (changed|change|stopped) ..5 (dress|dressing|wearing|make up|makeup|hair|clothes|routine) ..8 (him|he|please|approve|liked|angry)
  (destroyed|eroded|wore down|worn down|wearing down|shrunk|shrank|smaller|diminished) ..6 (confidence|freedom|world|independence|life|autonomy|sense)
  her (world|life|circle) ..4 (shrank|shrunk|smaller|narrowed|shrinking|had become)
veto other-control: control of something else | overlap
  (pain|symptom|infection|pest|birth|blood pressure|diabetes|glycaemic|weight|blood sugar|seizure|asthma|anger|impulse|crowd|quality|traffic|passport|border|stock|bladder|gun|access) (control|controlled|was controlled|is controlled|were controlled)
  (controlled|control) ..2 (drug|drugs|substances|substance|medication|by medication|with medication|with insulin|on insulin|trial)
  (loss|lost|losing|regain|take|taking|took|out) (of)? (control)
  under control
  (obsessive compulsive|compulsive disorder|possession of)
  self isolat*
  (social|rural|geographical|geographically|socially|covid) (isolation|isolated)
  isolated incident
  locked (in|out) ..4 (by mistake|accidentally|ward|unit|seclusion)
rule ruled-daily-life: somebody else decided what she wore, saw, spent or did
  (decided|decides|deciding|dictated|dictating|chose|chooses|choosing|told|ruled|ruling|controlled|set|sets|rules about|said) ..6 (what|who|whom|when|where|which|how) (she|he|they|her|his|friends|shifts) ..5 (wore|wear|saw|see|slept|ate|eat|worked|work|went|go|could|might|spent|did|accept|spoke|bed|sat|sits|dressed)
  (what|who|whom|when|where) (she|he) (wore|saw|ate|slept|spent|worked|could|might|went|dressed) ..8 (decided|controlled|dictated|chosen|monitored|was his|and)
  (decided|deciding|decides) ..4 (when|who|what|whether|which) ..10 (bed|telephone|curtains|open|wheelchair|house|out|visitors|food|went)
  (let|allow|allowed|permit|permitted) ..1 (her|him|NAME) ..3 (out|home|come|go|see|have|visit|visitors|work|drive|speak|alone|leave|use|friends)
  (not|never|no longer) (allowed|permitted) ..2 to
  (rules|curfew|check in|permission) ..6 (about|of|her|clothing|people|friends|work|clothes|not allowed|calls|obeyed|leave|house)
  (his|her partner's|partner's|husband's) rules
  (ask|asked|asking) (him|her|permission) ..2 (whether|if|for permission|before) ..4 (could|might|may|can|she|he)
  (has|had|have) to (answer|send|photograph|ring|text|call|report|show|prove|account|ask|explain|be home|be back) ..8 (him|her|phone|picture|lunch|photo|or|before|by|every|within|whether)
  (send|sent|sending) (him|her) a (picture|photograph|photo|selfie) ..6 (of|what|where)
  (only|kept the only|no) ..2 (house key|key|keys) ..8
  (held|kept|took|hid|keeps|holds|taken|keeping) (her|his) ..3 (passport|documents|phone|keys|bank card|visa|papers|shoes|medication|birth certificate)
  (kept|keep|keeping) (her|him) ..2 (within reach|indoors|in the house|at home|apart|away from|on a|supplied|a prisoner|isolated|there)
  (never|not|rarely|hardly) ..3 (left|leave|out) ..3 (alone|house|home|without him|on her own|unaccompanied)
  (answered|answers|answer) ..4 (every|all) ..4 (question|questions) ..6 (wife|her)
  (collected|took|drove|fetched|met|picked) her ..3 (from|up|to) ..3 (every|each|work|shifts|all)
  (had her|has her|had his|has) ..2 (passwords|password|pin) 
  (mileage|receipts|potatoes|minutes|journey) ..8 (checked|counted|timed|kept|read|inspected)
  (checked|counted|timed|inspected|read all|opened|opens|read|reads|went through|searched|going through|looked through) ..2 (her|his|the|all his|all her) ..2 (mileage|receipts|post|mail|letters|messages|phone|telephone|belongings|bag|handbag|diary|potatoes|underwear|emails)
  (where|who) ..1 (his wife|her husband) was
  (paid for it|made her pay|pay for it afterwards|there would be a price)
  (put her coat back|stopped reaching|stopped asking|asked permission|whispered|in a whisper)
  (his permission|without his permission|under his thumb|walked on eggshells|eggshells|short lead)
  (visits|friends|family|sister|radio|visitor|visitors|netball|job) ..20 (stopped|dropped|fewer|less often|monthly|never came|no longer|could not have|gave up) ..12 (he|him|his|then|and)
  (you|she) (could|would) not have (the radio|a visitor|friends|visitors)
  (stopped|gave up) ..5 then ..1 (stopped|gave up)
  surveillance ..8
  (location sharing|check in calls|hourly)
  (jealous|jealousy|possessive|possessiveness|obsessive|obsessed) ..6 (of|his|her|partner|husband|behaviour|and|about|with|which|that|him)
  (history of|his|her|extreme|morbid|pathological|increasing|sexual) (jealousy|possessiveness|control)
  (threats|threat) ..8 (means of|form of|way of) ..3 (control|keeping)
  (means|way) of (control|controlling|keeping her)
  (threatened|threatening|threat) to ..2 (send|tell|show|out|expose|report|deport|take|have)
  (one call from him|her papers depended|lose everything|everything would be lost) 
  (never let|would not let|did not let) (her|him|NAME)
  (good enough|making her ill|bad influence|no good for her) ..8
  (the friend|friends|her friends) who ..6 (never|not) ..2 (good enough|liked|welcome)
veto none-found: the panel looked and found none | passage
  (found none|no evidence of coerc*|nothing to suggest ..6 control)
  (looked with care for|looked for) (coercion|control)
veto definition-gap: control named as a topic | overlap
  (mention of|including|include|training on|knowledge of|understanding of|about|on|jealousy and separation) ..2 (coercive control|coercive and controlling|jealousy|separation gave)
  questions about jealousy
  (the voice|smoke|rules allowed|rules there)
veto medical: other senses | overlap
  (feel|felt|in|under|out of) ..1 control

theme emotional-abuse | role=victim
rule belittled: insulted, humiliated, worn down
  BELITTLE ..4 (her|him|NAME|by|in front|about|wife|mother|partner|she|he|them)
  (called|calling|calls|call|told|telling) ..2 (her|him|NAME) ..6 INSULT
  (called|calling) (her|him) ..3 (names|a)
  (name calling|put downs|put down|putting her down|put her down|putting him down|put him down|puts her down|verbal abuse|verbally abusive|verbally abused|verbally aggressive|verbal aggression|verbal attacks|verbal threats)
  (emotional|emotionally|psychological|psychologically|mental|mentally|verbal|verbally) ..1 (and)? ..1 (abuse|abusive|abused|abusing|cruelty|torture|blackmail|bullying|torment|manipulation|harm|tormented|bullied)
  (shouted|shouting|screamed|screaming|yelled|yelling|swore|swearing|ranted|raged|raging) ..5 (at|in)? ..3 (her|him|NAME|his mother|his wife|them|mother|wife|abuse|face|parents|obscenities)
  (told|telling|tell|made) ..2 (her|him|NAME) ..6 (nobody|no one) ..6 (want|love|believe|have her|listen|like)
  (made|make|making|makes) (her|him|NAME) ..2 (feel|believe|think) ..5 (worthless|small|stupid|mad|crazy|useless|guilty|ashamed|nothing|bad|going mad|ugly|her fault|his fault|to blame)
  (mind games|silent treatment|emotional blackmail|sulked|sulking|ignored her for|not speak to her for|days without speaking|silence for days)
  (blamed|blaming) (her|him|NAME) ..4 (for|everything|when)
  (smashed|smashing|broke|punched|kicked|destroyed|destroying|damaged|threw|ripped|burned|cut up|punching) ..5 (her|his|the|a|holes|their) ..2 (possessions|belongings|furniture|door|doors|wall|walls|tv|television|ornaments|plates|clothes|things|crockery|window|windows|phone|photographs|house|kitchen)
  (temper|rages|rage|outbursts|moods|explosive|flew into|outburst) ..12 (her|she|family|children|frighten*|afraid|home|household|wife|mother|walk*|house)
  (laughed|laugh|laughing|spat|spit|spitting) ..2 (at|on|in) (her|him|NAME)
veto service: a service | overlap
  (emotional wellbeing|emotional support|psychological (assessment|therapy|therapies|services|service|support|wellbeing|report|treatment|intervention))
rule worn-down: frightened, shamed or worn down in other words
  (intimidated|intimidating|intimidate|terrorised|terrorising|bullied|bullying|tormented|menacing|menaced) (her|him|NAME|the family|his mother|his wife|his parents|by|them|the household|adult)
  (told|called|calls|calling) ..3 (so often|daily|nightly|at breakfast|at night|that) ..8 (she|he) (was|is) ..3 (stupid|mad|going mad|useless|worthless|a burden|fat|crazy|nothing|thick|lazy|a disgrace|shameless|not well)
  (called|calling|calls|name) ..2 (her|him)? ..2 (useless|stupid|fat|a burden|shameless|names|thick|lazy|mad|a waste of space|waste of space)
  (fat|thick|useless|stupid) ..3 (fat|thick|useless|stupid)
  (waste of space|not well in the head|off her head|a burden|a disgrace|disgrace|shameless|ask nicely|make nothing of)
  (laughed|laughs|laughing|laughed at) ..4 (at|over|when|him|her|breakfast|asks)
  (did|does|would) not speak to (her|him) for (days|weeks)
  (torn|tore|ripped|burned|smashed|destroyed|cut) up? ..2 (her|his) ..2 (sketchbooks|clothes|photographs|books|letters|things|work|drawings|dress)
  (in front of) ..3 (her|him|everyone|the staff|us|the lads|the children|children|friends|staff|whole)
  (shouted|screams|scream|screamed|shouting|shouts) ..6 (at|for hours|in front|her|him|name calling|and threats)
  (shouting|threats|name calling) ..2 (and|threats) ..2 (name calling|shouting)
  (cross with|angry with) (mummy|mum|mother|her)
  (laid|left|leaves|put|kept) ..6 (knife|crossbow|axe|gun|bolt|weapon) ..10 (table|argue|argument|arm|win|chair|bed)
  (made|make) (her|him) (watch|kneel|beg|stand|choose|sit)
  (rabbit|dog|cat|budgerigars|finches|bird|birds) ..14 (in front of|one by one|made her|watch|kicked)
  (finches|budgerigars|rabbit|pets|cat) ..20 (in front of (her|the)|for having|woman)
  (put her shoes|outside the back door|in the rain|locked her out) ..10
  (ate when he had finished|did not eat|standing up|in the scullery)
  (shamed|humiliated) ..3 (online|in public|on purpose|deliberately|at work|in front)
  (saying|said) ..6 (what he said to her|word for word|she was mad|her fault|her doing|it would be her)
  (be|was|being) (her|his) (doing|fault)
  (would|will) be (gone by morning|her doing)
  (worried about her drinking|she did not drink)
  (frightened of|scared of|afraid of) (his|her) ..1 (temper|shouting|moods|rages|tongue)
  (children would do better without her|better without her)
  waist of space
veto child-shout: others | overlap
  (call|called) ..2 (back|the police|999|by)
  (female|neighbour|neighbours|heard) ..3 shouting ..2
  (wished|wish) ..3 (dead|to die)
  (shouting) ..3 (cannot be understood|trouble)

theme economic-abuse | role=victim
rule money-controlled: somebody else held or controlled the money
  (controlled|controlling|controls|control|restricted|held|kept|monitored|took over|taken over|took|withheld|withholding|limited|rationed|handled|had access to|looked after|dealt with|charge of|took charge|demanded|demanding|checked) ..5!(drinking|drugs) (money|finances|bank|wages|salary|benefits|pension|savings|income|bank card|cards|account|accounts|purse|cash|spending|earnings|universal credit|allowance|receipts|bank cards|pin|finance|every penny)
  (her|his|their) ..2 (wages|salary|benefits|pension|earnings|universal credit|pay|allowance|income|money|carers allowance|disability) ..4 (paid|went|was paid|were paid|go|going|transferred|credited) ..4 (into|to|in) ..3 (his|her|him|account|partner's|husband's|son's)
  (economic|economically|financial|financially) ..1 (abuse|abused|control|controlled|exploitation|exploited|abusive|abusing|coercion|dependent|dependence|dependency|exploiting)
  (asked|ask|asking|account|beg|begged|permission|justify|plead) ..5 (for|every)? ..3 (money|penny|every penny|pound|pounds|receipts|receipt|bus fare|spend|spending|housekeeping|groceries)
  (no|not|never|without|little) ..4 (access|own|any|control|allowed) ..5 (money|bank account|account|bank|cash|finances|card|funds|income)
  (housekeeping|allowance|pocket money|pin number|bank card|joint account|bank statements|cash card|debit card|credit card) ..12 (he|him|his|husband|partner|she had|gave|controlled|kept|only|son|allowed|withdrew|used|demanded)
rule taken: money or belongings taken, debts forced
  (stole|stealing|stolen|steal|steals|theft|thefts|took|taken|taking|emptied|emptying|drained|draining|withdrew|withdrawn|withdrawing|helped himself|pawned|sold|sell|selling|borrowed|spent|gambled) ..5!(overdose|life|lives|control|charge|tablets) (money|savings|cash|jewellery|pension|bank card|card|from his mother|from her purse|purse|from his parents|her belongings|possessions|belongings|inheritance|from her|from his grandmother|from them|account|wages|benefits|her car|her ring|rings|television|heirlooms|property|deposit|pounds|£)
  (demanded|demanding|demands|asked|asking|pressured|pestered|pestering|badgered|harassed|threatened|demand|begging|begged|threats) ..6 (for|her|him|them|parents|mother)? ..3 (money|cash|loans|loan|a loan|her pension|£)
  (debt|debts|loan|loans|credit|credit cards|credit card|catalogue|overdraft|finance|mortgage|payday|bills|contracts|arrears|tenancy) ..6 (in|into|under|using) (her|his|their|both) name*
  (took out|taken out|ran up|run up|left her with|coerced|forced|signed|sign|signing|saddled|left with|racked up|taking out) ..6 (debt|debts|loan|loans|credit|mortgage|cards|overdraft|over the house|the house over|arrears|papers|bills)
  (lasting)? power of attorney ..14 (misus*|abus*|money|spent|withdr*|used|himself|sold|access|account|transferred|savings|control)
  (dowry|gold|wedding jewellery|jewellery) ..10 (demand|demanded|demands|taken|kept|sold|in laws|more|insufficient|withheld|took|took it)
  (transferred|sign|signed|changed|change|transfer|put) ..5 (house|property|will|deeds|home|savings|flat|account) ..6 (his|her|him|name|over|son|into|to)
  (refused|refusing|refuses|stopped|withheld|would not|failed) ..5 (pay|paying|contribute|maintenance|child maintenance|mortgage|bills|rent)
  (child maintenance|maintenance payments|maintenance|child support) ..8 (refus*|stopped|withheld|avoid*|weapon|arrears|hidden|hid|not paid|late|reduced)
  (lived|living|live) (off|rent free) ..6 (her|his|mother|parents|pension|wages|them|contribut*|without)
  (sabotag*|lost|lose|sacked|dismissed|late for work|left her job) ..8 (job|work|employment|shifts|career|interview) ..12 (he|him|his|because|husband|partner|phone*)
  (bailiffs|debt collectors|evicted) ..12 (not known|unknown|he had|loans|signed|name|partner)
veto hardship: hardship without anybody controlling it | overlap
  financial (hardship|difficulties|pressures|worries|strain|problems|year|services|conduct|support|investigation)
  (no recourse to public)
  (drugs|took drugs|overdose)
rule work-stopped: work, study or pay sabotaged or taken
  (stopped|prevented|forbade|forbidden|would not let|not allowed|refused to let|sabotag*) (her|him|NAME) ..3 (work|working|job|study|studying|earning|driving|college|employment)
  (job|jobs) ..6 (ended|lost|finished) ..16 (tyre|uniform|quarrel|early start|shift|late|hidden|hid|keys|row|argument)
  (flat tyre|uniform|quarrel) ..12 (first morning|early start|yard|job|work)
  (wages|salary|pay|benefits|pension|pay packet) ..10 (his (own)? (account|name)|into an account|paid into|only her husband|he could use|kept|he kept|taken|handed)
  (pay packet|account|accounts|house|tenancy|car) ..3 (in|was in) his name
  (gave|give|gives|allowed) (her|him) ..3 (£|pounds|NUM|housekeeping|cash|pocket)
  (ask|asked|asking|beg) (him|her) for (cash|money|housekeeping|bus fare)
  (loans|debt|debts|credit|arrears) ..6 (in her name|in his name|could not explain|she knew nothing|coerced)
  coerced debt
  (sold|selling|pawned|taking|takes|took|stole|stealing|emptied|cleared|draw everything|drawn everything|drew out|withdrawals|cash withdrawals) ..8 (television|medals|purse|money|jewellery|ring|boiler money|savings|card|account|pension|same machine|spice|cocaine|drugs|machine|at once|out)
  (pension|pension day|card|number of her card|bank card|pin) ..16 (grandson|son|nephew|lads|he|hand over|told him|draw|everything|safety|mates|hold)
  (hold|holds|held|kept|keeps|took|has|had) (his|her) (bank card|card|cards|pension book|wages|purse|money|bank book) ..6
  (gave|gives|given) (his|her) (son|daughter|nephew|grandson) (the|his|her) ..1 (card|pin|money)
  (sign|signed|signing|made) ..4 (her|his|the|over) ..2 (bungalow|house|home|deeds|flat|shares|pension) ..3 (over)? ..4 (to|nephew|son|him)
  (sole director|sole beneficiary|bailiffs came|debts in her)
  (deposit|redundancy money|inheritance|savings|car) ..14 (into his business|his business|into his|gone|went)
  (bought it for her|out of her own pension|from her pension)
  (demand*|asking|pester*|threaten*) ..6 (them|her|him|parents|mother|father)? ..2 for money
  (stand|stood) over ..4 (chair|her|him) ..12 (number|card|pin|told him)
  (allowed|permitted) to carry (change|money|cash)
  (boiler|heating|account|electricity|gas|insurance) ..6 (cancelled|cut off) ..12 (he|his|nursery|sign over|ask nicely)
  (sign over the house|learned to ask)
  (kept|keep|keeping) (her|the) (jewellery|receipts|dowry)
  dowry ..4 (small|demand*|insufficient|kept)
  (theft|thefts) ..10 (father|mother|son|parents|demanding)
  (demanding|demanded) money
veto shared: shared or separate by choice | passage
  (kept separate accounts|money for one of each|last tin)
veto debt-only: other | overlap
  (managed|manage) (his|her) (medication|money)

theme stalking-harassment | role=victim
rule named: stalking or harassment is named as what happened
  (stalking|stalked|stalker|harassment|harassed|harassing|harass) ..6 (her|him|NAME|by|of|behaviour|report|reported|reports|offence|arrested|pattern|campaign|charge|charged|victim|ex|warning|after|continued|recognised|identified|conduct)
  (reported|allegation|allegations|disclosed|campaign of|arrested for|charged with|victim of|pattern of|amounted to|course of|behaviour was|convicted of|as|continued|history of|persistent|recognised as|identified as|named as|been) ..3 (stalking|harassment|harassed|stalked|harassing)
  (fixated|fixation|obsessed|obsessive|obsession) ..12 (her|him|NAME|unwanted|repeated|pursuit|ex partner|contact|victim|she)
  (course of conduct|unwanted contact|unwanted attention|unwanted gifts|unwanted visits|persistent contact|persistent calls|nuisance calls)
  (former|ex) ..1 (partner|husband|boyfriend|girlfriend|wife) ..4 (was|had been|is) ..2 outside
  (he|his car|partner|husband) ..3 outside (her|the) ..2 (nursery|school|house|work|bakery|shop|home|flat|gate|again)
  (messages|calls) ..3 (second|third|next) week
  (turned up|turning up|turns up) ..5 (uninvited|unannounced|repeatedly|at her work|at her workplace|at her home|on her doorstep|wherever)
rule followed: followed, watched, waited for
  (followed|following|follows|stalked|trailed|tailed|watched|watching|spied|spying|shadowed|tracked|tracking) (her|him|NAME) ..6 (to|home|from|everywhere|in|on|car|work|school|house|movements|around|round|when|with|through|shopping|and|after|using)
  (waited|waiting|parked|parking|sat|sitting|loitered|loitering|lurking|lurked|standing|stood|hanging|seen|appeared|appearing|turned up|turning up|turns up|hid|hiding|drove|driving|driven|walked|cycled|arrived|arriving|came|coming|camped|sleeping|kept coming) ..4 (outside|near|past|by|opposite|round|around|in|at) ..5 (her|his|the|NAME's) ..2 (home|house|flat|work|workplace|office|school|address|gym|street|road|shop|garden|property|car|bus|gate|gates|nursery|sister's|mother's|parents|door|place of work|college|church|ward|salon)
  (wherever|everywhere) she went
  (banging|banged|knocking|hammering|shouting|looking|peering) ..5 (door|windows|window|letterbox|letter box)
rule contacted: flooded with calls, messages, gifts or letters
  (dozens|scores|hundreds|hundred|many|numerous|seven|constant|repeated|incessant|relentless|endless|countless|barrage|stream|forty|fifty|sixty|thirty|bombarded|multiple|flood|continual|persistent|non stop|unwanted|abusive|threatening|torrent|volley) ..5 (calls|messages|texts|emails|voicemails|missed calls|text messages|letters|phone calls|gifts|flowers|notes|voice messages|whatsapps|contacts)
  (rang|texted|messaged|phoned|emailed|contacted|ringing|texting|messaging|contacting|phoning) (her|him|NAME|them|her mother|her work|her sister|her family) ..5 (constantly|repeatedly|NUM|up to|times|incessantly|every|all|day and night|dozens|hundreds|over and over|continually|relentlessly|again|from different|withheld|twenty|thirty|forty|fifty|many|at all hours|through the night)
  (bombarded|bombarding|pestered|pestering|inundated|besieged|plagued|hounded|deluged) (her|him|NAME|by|with)
  (would not|refused to|could not|did not|unable to|not) ..3 (accept|leave her alone|leave him alone|take no|stop contacting|let her go|let go) ..10 (over|alone|relationship|ended|answer|her|him|end|go)
  (leave her alone|leave him alone|left her alone|leave them alone)
  (blocked|changed) ..6 (number|numbers|him|phone|her number|locks|accounts) ..12 (still|new|again|another|different|continued|kept|because|after|he)
  (through|via|using|contacted|contacting|messaged) ..3 (her)? (friends|mutual friends|family|relatives|sister|mother|colleagues|employer) ..8 (contact|reach|find|trace|about her|where she|asking|messages|get to)
  (left|leaving|sent|sending|delivered) ..3 (flowers|gifts|notes|letters|cards|presents|wreath) ..8 (car|door|work|doorstep|windscreen|unwanted|her|every)
  (tracker|tracking device|airtag|gps) ..10 (her|car|bag|vehicle|found|under)
  (new|different|false|fake|multiple|several) ..2 (numbers|accounts|profiles|sim|sims|email addresses) ..12 (contact|message|her|call|blocked)
veto tool: the tool's name, a job or another kind of harassment | overlap
  (domestic abuse|dash|abuse) ..2 stalking ..2 (harassment|honour|and)
  stalking ..2 harassment ..2 (and)? (honour|hbv)
  (racial|sexual|neighbour|workplace|work|street|disability) harassment
  (harassment|stalking) ..3 (act|policy|neighbour|neighbours|awareness|lead|coordinator|champion|clinic|protocol)
  (bullying and harassment|stalking lead|stalking coordinator|stalking charity|antisocial behaviour)
  (panel|hr|grievance|employment) ..4 harassment
rule haunted: he was there, again and again
  (sat outside|waiting outside|waited outside|stood|parked|standing|waits at|waiting at|waits|was at) ..3 (her|the|his) ..2 (nursery|school|gate|house|work|bakery|shop|gym|road|street|bus stop|football|door|flat|car|garden|salon|mum's|mother's|office|station) ..12
  (drove|drive|driving|drives|walked|cycled) past ..3 (her|the) ..2 (work|house|home|road|street|flat|new)
  (turned|turns|turning|kept turning|keeps turning) up ..4 (at (her|his|the victim's|work|school)|like the|outside|wherever|again|uninvited)
  (rang|rings|called|calls|texts|messages|messaged|emailed) ..6 (NUM|forty|thirty|twenty|fifty|dozens|hundreds) ..2 (times|calls|messages)
  (NUM|forty|thirty|twenty|fifty|nineteen|hundred) ..2 (calls|messages|texts|times) ..8 (night|since|week|day|her|from|gate|him|landline)
  (flowers|card|note|gift|song|trolley) ..12 (bonnet|windscreen|door|drive|her name|writing|no name|every sunday|radio|car|doorstep)
  (no name) ..6 (writing|handwriting|knew)
  (light|window|flat across|opposite) ..20 (stand there|stood there|watch*|opposite platform)
  (stand|stood|standing) there ..10 (from|until|night|day|hours|watching|april)
  (first week|second week|third week) ..4 (messages|calls|texts|waited)
  (learned|knew|learns|learnt) (her|his) (shifts|routine|movements|route)
  (follow|followed|following|follows) (her|his) (car|home|to work|to|from|bus)
  (appearances|appeared|appearing|appears) ..3 (at|outside|in) ..2 (her|the) ..2 (gym|street|work|mother's|church|school)
  (find|found|finds) (her|the new|her new) ..2 (address|again|out)
  (accounts|profiles) in her name
  (fake|new) accounts
  (location|movements|whereabouts) ..8 (sent|every|app|follow|monitor*)
  (stalking|stalking protection|s dash|stalking and harassment) ..3 (order|where|questions|involving|offence|behaviour|by|pattern|not|was)
  (unwanted|repeated|persistent|fixat*) ..2 (contact|attention|visits|calls|approaches)
  (police|called|reported|reports) ..10 (outside|following|followed) ..6 (her|again|school|house)
  (came|comes|went) to ..2 (the|her|his) (house|home) and (broke|smashed|shouted|banged)
  (moved|new address) ..20 (found (that|her|it|the)|he found)
veto workplace: harassment at work, a tool, general | overlap
  harassment at work
  (sitting in her car|sat in the library|shouting from)
  (attended|police attended|officers attended) ..3 (four|NUM|seven|nine) calls
  (worker|service|support|idva|police) calls
  "your mate" called

theme technology-facilitated-abuse | role=victim
rule tracked: phones, accounts or devices used to watch, threaten or shame
  (tracked|tracking|tracker|trackers|track|trace|traced|locate|located|location|following|monitored|monitoring|monitor|watch|watched|watching|spy|spied|listen|listened|listening|see) ..8 (phone|app|apps|gps|airtag|air tag|tag|device|devices|iphone|find my|location|snap maps|snapchat|camera|cameras|doorbell|cctv|laptop|tablet|smart|spyware|software|email|emails|accounts|facebook|instagram|whatsapp|cloud|icloud|google|watch|baby monitor|fitness|online|remotely|webcam|satnav|sat nav)
  (phone|app|gps|airtag|device|camera|cameras|doorbell|cctv|location|spyware|software|smart|webcam|find my|icloud|tablet|baby monitor|heating|thermostat|alexa|speaker) ..10 (track|tracked|tracking|tracker|monitor|monitored|monitoring|watch|watched|watching|spy|listen|follow|control|controlled|remotely|see where|where she|her movements|check on)
  (spyware|stalkerware|airtag|air tag|key logger|keylogger|tracking app|tracking device|location sharing|find my phone|find my iphone|ring doorbell|snap maps|life360)
  (shared|share|sharing) ..3 location
  (hacked|hacking|hack|logged into|log into|accessed|access|accessing|broke into|took over|impersonated|changed|guessed|demanded|knew|had|insisted|forced) ..6 (her|his|their) ..4 (facebook|instagram|email|emails|social media|accounts|account|icloud|snapchat|passwords|password|whatsapp|passcode|phone|online banking|cloud|pin|messages|profile|tiktok)
  (fake|false|bogus) ..3 (profile|profiles|account|accounts|facebook|instagram|dating|online)
  (intimate|naked|nude|private|explicit|sexual) ..2 (images|image|photographs|photos|pictures|video|videos|footage|recordings|pictures) ..3
  (revenge porn|deepfake|deep fake|image based|sextortion)
  (posted|posting|uploaded|shared|circulated|published|sharing|post) ..8 (images|photographs|photos|pictures|videos|facebook|online|social media|instagram|website|tiktok|video|allegations)
  (threats|threatened|threatening|abuse|abusive|abused|harassed|harassment|messages|bombarded|insults|insulted|humiliated) ..8 (online|whatsapp|facebook|social media|instagram|snapchat|electronic|tiktok|text messages|by text|messenger|bank transfers|gaming)
  (online|whatsapp|facebook|social media|instagram|snapchat|messenger) ..8 (threats|threatened|abuse|abusive|harass*|stalk*|messages|posts|shame|humiliat*)
  (took|taken|smashed|confiscated|checked|read|reads|reading|searched|went through|looked through|checking|inspect|inspected|scrolled) ..3 (her|his) ..1 (phone|mobile|messages|laptop|texts|emails|tablet|sim)
  (camera|cameras|cctv|webcam|doorbell) ..8 (inside|in the|installed|fitted|kitchen|bedroom|living room|home|house|her|put up|every room|landing|hall|front door)
  (installed|fitted|put|set up|mounted|hid|hidden|placed) ..6 (camera|cameras|cctv|app|spyware|tracker|doorbell|software|airtag|recording|listening)
  (video call|video calls|facetime|photograph|selfie|photo) ..10 (prove|proof|show|where she|demand*|insist*|every hour|who she was with)
  (technology|tech|digital|cyber|online|technological) ..2 (facilitated|enabled|abuse|stalking|surveillance|harassment|control)
  (she|he) (has|had|holds) (her|his) passwords
veto after: evidence after the death, or a service's own systems | overlap
  (phone|digital|download|cell site|phone records|cctv) ..8 (trial|murder investigation|investigation|evidence|examined|analysis|jury|recovered|seized|after the death|prosecution|detectives)
  (detectives|investigation|trial|police|prosecution) ..6 (phone records|cell site|cctv|download*|phone data|phone evidence)
  (video|telephone|remote|phone|online) (consultation|consultations|appointment|appointments|assessment|meeting|meetings|contact)
  (electronic|online) (record|records|system|referral|form|training|learning|learning)
rule device: a phone, app, account or doorbell turned against somebody
  (app|application|thing|device|software|tracker) ..8 (her|his) (phone|handset|car|laptop|tablet|mobile)
  (put|found|installed|set up|placed|hid) ..6 (on|in|under|inside) (her|his) (phone|handset|mobile|laptop|car|tablet|bag)
  (sent|sends|shared|shares|showed|shows) (her|his) location
  (email|accounts|account|phone|messages) ..6 (on|to) his (laptop|phone|tablet|computer)
  (accounts|account|profile|profiles) ..4 (in her name|in his name|none of them hers)
  (pictures|photographs|photos|images|video) ..10 (inbox|group|posted|colleagues|online|plenty more|sent to|turn up|shared)
  (passwords|password|cloud|cloud accounts|shared storage|smart devices|login|logins) ..8 (held|has|had|kept|knew|access|her|ask|changed|family)
  (has|had|held|knows|knew|kept) ..4 (passwords|password|cloud|shared storage|logins)
  (doorbell|glass eye|camera|cameras|cctv|baby monitor|speaker|tablet) ..16 (watch*|saw|see|other end|sound|listen*|whisper*|work|heard|him|he)
  (posted|post|posting|posts) ..8 (community page|facebook|online|page|group|website|feed)
  shamed online
  (location sharing|location|tracker shop|tracker|tracking|hourly check in|check in calls)
  (photograph|picture|selfie|photo) ..8 (his lunch|her lunch|what she had on|where she was|prove|of what)
  (filming|filmed|recorded) ..6 (her|him|sexual|acts|sex)
veto scheme: fitted for her safety | overlap
  (sanctuary|fitted|safety|idva) ..8 (doorbell|camera|cctv|alarm)
  (number of her phone|phone number|phones in|on the telephone|by telephone)
  wages paid into

theme post-separation-abuse | role=victim
rule went-on: abuse after the relationship had ended
  (post separation) ..2 (abuse|control|violence|harassment|stalking|coercive|contact|period|risk)
  (after|since|following|once|when|despite) ..8 (separation|separated|split|divorce|divorced|left|ended|moved out|parted|broke up|leaving|moving out|end of the relationship|threw him out|breakup|relationship ended|marriage ended) ..20 (continued|harass*|stalk*|threat*|follow*|messages|texts|texted|calls|called|turned up|abus*|assault*|waited|contact|turn up|broke|returned|kept|control*|refused|attack*|punch*|damage*|smash*|monitor*|track*|demand*|pester*|bombard*|arriv*|would not|visited|watch*|court|persist*|intensif*|escalat*|worse|withheld|maintenance|pursued)
  (abuse|control|violence|harassment|stalking|threats|behaviour|contact|controlling|coercive control) ..5 (continued|carried on|did not stop|did not end|persisted|went on|escalated|intensified|worsened|increased|got worse|began|started) ..8 (after|separation|separated|left|ended|divorce|split|moved out|following)
  (ex|former|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend)!'s ..15 (continued|harass*|stalk*|threat*|follow*|messages|texts|calls|called|turned up|abus*|assault*|waited|broke in|broke into|kept|control*|attack*|damage*|smash*|monitor*|track*|pester*|bombard*|arriv*|leave her alone|refused|breach*|outside|turn up|forced his way|slash*|set fire)
  (harass*|stalk*|threat*|follow*|messages|calls|abus*|assault*|attack*|damage*|smash*|bombard*|control*|breach*|violence) ..10 (by|from|of) (her|his|an) ..2 (ex|former|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend)?
  (would not|refused to|could not|unable to|did not|never) ..3 (accept|let her go|let go|leave her alone|leave him alone) ..8 (separation|over|ended|relationship|end|split|divorce|marriage|alone|go|her|it)
  (used|using|through|via|weaponised|exploited|manipulated|opportunity) ..5 (contact|child contact|handover|handovers|court|courts|proceedings|maintenance|litigation|children|legal|contact arrangements|court process) ..12 (control|abuse|abus*|harass*|continue*|contact|reach|intimidat*|punish|track|information|find out|pressure|vexatious|repeated|exert|maintain|her|question)
  (legal abuse|vexatious applications|repeated applications|litigation abuse|separation abuse)
  (returned|went|came|turned up|broke|let himself|forced his way|kept coming|going back|arrived) ..5 (to|into|at|in) ..3 (her|the|former|family) ..2 (address|home|house|flat|property) ..12 (after|despite|separat*|ended|although|again|uninvited|key|without|breach*|ex)
  (followed|stalked|harassed|threatened|messaged|tracked|assaulted|punished|bombarded|texted|rang|attacked|pursued) (her|him|NAME) ..14 (after|since|once|when) ..4 (left|leave|ended|separat*|split|moved out|divorc*|parted|broke|relationship)
rule parted-and-pursued: they had parted, and he would not let go | passage-any=parted,ordered passage-if=pursuit passage-unless=earlier-partner-told
  (ex|former|estranged) ..1 (husband|wife|partner|boyfriend|girlfriend)
  (child arrangements order|contact order|his car outside|always going to find|every other friday|win her back|fought her for|separated|separation|divorce|divorced|parted|moved out|left him|left her|finished with her|moved to her own|new address|found the new|ended the relationship|had gone by|the end of it|left|not to contact|handovers|handover|contact handover|family court|collected the boy|across the car roof)
  moves to her own
fact earlier-partner-told: the former partner is somebody else's
  (his|perpetrator's|previous|three|two) ..2 (ex|former) ..1 (partner|partners|girlfriend|wife)
  (assaults|assault|convict*) ..4 (on|against) ..4 (former|ex|previous)
  remained on good terms
fact ordered: a court has ordered contact, or none
  (child arrangements order|contact order|not to contact|another hearing|handovers|handover|every other friday|fought her for|find me)
""")
}
