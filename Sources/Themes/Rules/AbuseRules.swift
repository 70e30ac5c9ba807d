extension RuleText.Source {
    /// Forms of abuse.
    static let abuse = RuleText.Source("Abuse", """
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

theme physical-abuse | role=victim
rule hit: hit, kicked, dragged or otherwise hurt by somebody
  (hit|hits|hitting|punched|punching|kicked|kicking|slapped|slapping|struck|headbutted|butted|shoved|shoving|pushed|pushing|dragged|thumped|whipped|stamped|kneed|elbowed|assaulted|assaulting|attacked|beaten|beat|beats|beating|bit|scalded|battered|shook|grabbed|pinned|restrained|burned|burnt|cut|stabbed|smacked|backhanded) ..2!(by|and) (her|him|NAME|his mother|his father|his wife|his partner|his girlfriend|his sister|his brother|his parents|his grandmother|me|the children|his ex|her husband|her partner|her mother|her boyfriend)!'s
  (hit|punched|kicked|slapped|struck|pushed|dragged|grabbed|bitten|bit|burned|cut|beat|smashed|banged|slammed|split|stamped|broken|broke|twisted|fractured|bruised|injured|pulled|held|scalded|blackened) ..4 (her|his) ..2 BODYPART
  (punch|punches|kick|kicks|slap|slaps|blow|blows|beating|beatings|thumped) ..5 (to|in|on|from|across|her|him|by)
  (was|were|been|being|got) ..2 (hit|punched|kicked|slapped|beaten|assaulted|pushed|attacked|dragged|thrown|headbutted|struck|battered|physically hurt|shoved|pinned|burned|bitten) ..4 (by|down|against|across|to|on|in|with|at|several|again|repeatedly)
  (physically|violently|brutally|seriously|badly) ..1 (abused|assaulted|attacked|abusive|violent|hurt|beaten|harmed|aggressive|abusing|injured|assaulting)
  (threw|throwing|thrown|throw|flung|slammed|pushed|shoved|hurled|launched|knocked) (her|him|NAME|a|the|plates|crockery|objects|furniture|it|things|hot|food|cups|mug) ..4 (at|against|down|across|into|over|to the floor|stairs|wall|him|her|out|onto)
  (pulled|dragged|dragging|pulling|grabbed|yanked) ..3 (by)? (her|his)? hair
  (split|swollen|cut|bleeding|fat|bust) lip
  black eye
  (held|holds) (her|him) down
  (assault|attack) by (her|his) (partner|husband|wife|son|boyfriend|ex)
rule violence: violence or assault is named
  (physical|domestic) (abuse|violence|assault|assaults|aggression|harm) ..12 (her|him|by|towards|against|from|relationship|incident|incidents|reported|history|NAME|perpetrated|disclosed|victim|marriage)
  (history|pattern|years|incidents|incident|episodes|catalogue|decade|decades|acts) of ..3 (violence|physical abuse|assaults|assault|beatings|domestic violence|physical violence|physical assault)
  (violent|violence|aggressive) ..4 (towards|to|against|with|at) (her|him|NAME|his|them|the|family|women|mother|parents|previous|both)
  (he|she|NAME|husband|partner|son|who|father) ..3 (violent|assaulted|beat|violence)
  (common assault|actual bodily harm|grievous bodily harm|assault by beating|abh|gbh|assault occasioning|wounding|battery)
  (arrested|charged|cautioned|convicted|reported|arrest|bailed) ..4 (assault|assaulting|abh|battery|wounding)
  (alleged|alleging|reported|disclosed|allegation|allegations|report|reports) ..8 (assault|assaulted|assaults|violence|violent|hit|punched|kicked|beaten)
  (relationship|marriage|partner|husband|boyfriend|son) ..5 (was|been|had|became|become) ..2 (violent|abusive and violent)
rule injuries: injuries that somebody caused
  (bruise|bruises|bruising|bruised|injuries|injury|marks|cuts|burns|scratches|swelling|fracture|fractures|scars|grazes|finger marks|fingermarks) ..4 (to|on|of|around|across|over|about) (her|his|the|both) ..4 (face|arms|arm|body|head|eye|eyes|legs|upper|wrist|wrists|back|ribs|chest|neck|shoulder|shoulders|forearms|forearm|jaw|cheek|hand|hands|thigh|thighs|inner|breast|breasts|forehead|stomach|leg|hip|torso|side|ear|nose)
  (unexplained|facial|multiple|repeated|old|fresh|recent|suspicious|visible|extensive|historic|non accidental|defensive) ..2 (injuries|injury|bruise|bruises|bruising|fractures|marks)
  (seen|noticed|saw|noted|presented|attended|arrived|came|photographed|treated|recorded|observed) ..5 (with)? ..4 (bruise|bruises|bruising|injuries|black eye|cut lip|split lip|broken|fracture|swollen|wounds|marks)
  (walked into|fell over|fallen|slipped|tripped|cupboard|clumsy|clumsiness|fell down|fell on|door) ..14 (bruise|bruises|bruising|injury|injuries|black eye|fracture|explanation|explained|cut|eye)
  (bruise|bruises|bruising|injury|injuries|black eye|fracture|fractures|marks) ..14 (walked into|fall|fell|fallen|door|cupboard|clumsy|bath|stairs|explained|explanation|accident|slipped|tripped|bumped|how they)
  (nail|finger|grip|bite|teeth|hand) marks
veto killing: the fatal attack | overlap unless=earlier-violence
  (killed|murdered|stabbed|strangled|beaten|beat|battered|shot|bludgeoned|fatal|fatally) ..6 (death|fatally|died|killed|murder|injuries|wounds|dead)
  (died|death|dead) ..8 (from|of|by|as a result) ..8 (injuries|wounds|stab|blows|injury|stabbed|beaten|assault|attack|head)
  (fatal|fatally) ..4 (attack|assault|injuries|injured|wound|stab|stabbed|incident|blow|beating|wounds)
  (post mortem|postmortem|pathologist) ..15 (injuries|injury|bruise|bruises|bruising|wounds|fractures|blows|marks)
  (stabbed|stab|stabbing) (her|him|NAME|them|his|wounds|wound|injuries|multiple)
veto strangers: violence against strangers | overlap
  (assault|assaulted|assaults|assaulting|punched|violence|affray) ..5 (stranger|police officer|constable|doorman|bouncer|pub|nightclub|emergency worker|shop|shopkeeper|football|neighbour|another man|another prisoner|male stranger|road rage|staff)
  (sexual|sexually|indecent) (assault|assaulted|assaults|violence|abuse)
veto accident: an accident or self-harm | overlap
  (accident|accidental|self inflicted|sport|rugby|football|fell off|cycling|car crash|road traffic|work accident) ..6 (injury|injuries|fracture|bruise|bruising)
  (injury|injuries|fracture) ..5 (sustained|suffered|received|at work|accident|rugby|road|car|crash|bicycle|playing|cycling|football|fall from)
fact earlier-violence: earlier violence is told
  (previous|previously|earlier|history|before|years|repeated|repeatedly|often|occasions|prior)
fact physical-topic: tool or service names
  (domestic (abuse|violence)) (service|unit|team|lead|policy|act|helpline|commissioner)
rule hurt: hurt in other words
  (broken|broke|fractured|dislocated|breaking|cracked|crack) ..3 (her|his|two|nose|jaw|rib|ribs|finger|fingers|cheekbone|collarbone|eye socket|tooth|teeth|of) ..3 (ribs|rib|finger|fingers|nose|jaw|cheekbone|tooth|teeth|arm|hand)?
  (cut|split|bust|bleeding|swollen|fat) (lip|eyebrow|cheek|above eye|above the eye|scalp|head)
  cut above ..2 eye
  (purple|black|swollen|bruised) (eye|eyes)
  (arm|leg|wrist) in a sling
  (scratches|bite marks|bitten hand|burn|burns|cigarette burn|iron|scald) ..10 (hand|face|arm|iron|partner|wife|husband|he|she|bruis*|account|explan*|and|from)
  (long sleeves|covering (something|up)|make up|dark glasses|sunglasses) ..12 (bruis*|marks|summer|up|heat|face|arms|wore|hide|cover*|sleeves)
  (wore|wearing|pulled) ..4 (long sleeves|sleeve|scarf|dark glasses|sunglasses|polo)
  (shove|shoving|slap|slaps|beating|beatings|punch|kick|kicking|smack|blow|blows|lashes out|lashed out|hits|hitting|hurting) ..8 (him|her|me|at|that|came|from|in|every|christmas|he|she|with|by|after|corridor|most)
  (raised|raise|laid|lay|lift|lifted|put) ..2 (a|his|her) hand ..2 (to|on|up)
  (hands|hand) up to (her|him)
  (held|holds|pinned|tied|tying|hold) (her|him|NAME) ..2 (down|against|to the|up against|by the)
  (pushed|pushing|threw|thrown|throwing) ..3 (into|down|against|onto|off) ..4 (furniture|stairs|wall|bed|floor|door|a flight|cooker|flight of stairs)
  (bruised|hurt|struck|hit|slapped|punched|beat|beaten|kicked|pushed) ..2 (her|his|him) ..2 (hands|face|arms|head|down|in the|by|with|twice|when)?
  (bruises|bruising|bruise|marks|fingertip marks) ..6 (wrists|wrist|arms|arm|face|jaw|neck|legs|she|he|explained|saw|covering|on)
  (slapped|punched|hit|kicked|pushed|beaten|assaulted|struck|hurt) by ..3 (partner|husband|wife|son|daughter|him|her|boyfriend|brother|brothers|ex)
  (arrested|charged|cautioned|convicted|bail*) ..8 (for|of|with|on suspicion of) ..4 (assaulting|assault|grievous|actual|battery|wounding|common assault) ..3
  (first|second|another|further|two|three|several|previous) ..1 (assault|assaults) ..3 (on|had|reported|was|were|her|him|and)
  (hit|beat|hurt|attacked) (the other|each other)
  (tells|told|says|said) ..8 (hits|hit|beats|beat|hurts|hurt) (me|her|him)
  (brothers|husband|wife|partner|father|son|daughter|he|she) ..2 (beat|beats|hits|hit|kicked|punched|slapped) (him|her|me|them)
veto post-mortem: found after the death | passage
  (post mortem|pathologist|defensive injuries)
veto accident-told: an accident that others saw | passage
  (fall on ice|from rugby|witnessed by ..4 passengers)
veto others-past: somebody else's past, strangers or a general word | overlap
  (fleeing|fled) (violence|domestic)
  (on|to|against|by|of) ..3 (previous|former|first|earlier|different) ..2 (wife|husband|girlfriend|partners)
  (fatally) (assaulted|attacked|stabbed|injured)
  (seriously|badly) harmed
  cut down
  (grabbed|held|took|had|choked|put) ..6 (by|round|around|on|across) ..2 (throat|neck|windpipe)
  (broken|broke) ..2 (his|her) (mother's)
  (a|black) ..3 matters more than
veto beat-killed: the killing | overlap
  (struck|punched|stabbed|beat|hit) (adult|NAME) ..3 (who|once|and) ..2 (died|killed|in the chest)
veto vet: what a vet saw | passage
  (rabbit|terrier) ..10 (rib|kicked|cigarette)

theme non-fatal-strangulation | role=victim time=before-death
rule strangled: strangled, choked or smothered, and lived
  (strangled|strangling|strangle|strangles|throttled|throttling|throttle|choked|choking|choke|suffocated|suffocating|suffocate|smothered|smothering|smother|garrotted|asphyxiated) ..3!(on|food) (her|him|NAME|me|them|his mother|his wife|his partner|his sister|his girlfriend|his ex|with|until|by|during|previously|before|twice|once|again|incident|incidents)!'s
  (been|was|being|were|be|had) ..3 (strangled|throttled|choked|suffocated|smothered|half strangled)
  (tried|try|trying|attempted|attempt|attempting|attempts|attempted to|threatened) ..4 (strangle|strangling|strangulation|choke|choking|throttle|suffocate|suffocation|smother|suffocating)
  (attempted|previous|earlier|reported|alleged|disclosed|disclosure|history|incident|incidents|episode|episodes|act|acts|report|reports|disclosures) ..3 (of)? ..2 (strangulation|choking|suffocation|throttling|strangling|smothering)
  non fatal (strangulation|suffocation)
  nonfatal strangulation
  "NFS"
  (strangulation|choking|suffocation) ..8 (disclosed|reported|told|incident|assault|risk|survived|previous|recorded|not recognised|not identified|bail|charge|charged|years|weeks|months|before|earlier|missed)
  (choke hold|chokehold|headlock|head lock|sleeper hold|neck hold|stranglehold|choked out)
  (assault|assaulted|attack|attacked|hands|hand|arm|squeeze*|grip|grabbed|held|pressure) ..3 (on|to|round|around|across|at) ..2 (her|his|the|my)? ..1 (neck|throat|windpipe)
  (an|his|her) (arm|elbow|forearm|knee) ..4 (across|round|around|against|on) ..3 (windpipe|neck|throat)
  (saw stars|see stars|go all quiet|went all quiet|wake up on the|woke up on the|came round on|everything went dark|legs went|knees went|lost consciousness|passed out) ..12
  (tiny|pinpoint|little|small) ..2 (red)? ..1 (dots|spots) ..4 (eyes|eye|face)
  (points|pointed|pointing) ..3 (own)? (neck|throat)
  (stop|stopped|stopping) ..1 (her|his) (breathing|breath)
  (finger|thumb|fingertip) ..2 (bruising|bruises|marks) ..6 (jaw|neck|throat)
  difficulty ..2 swallow*
  (pillow|cushion) ..3 (over|on|to) ..2 face
  (elbow|arm) ..3 from behind
rule hands-on-neck: hands, an arm or a cord on the neck or throat
  (put|placed|putting|places|puts|wrapped|wrapping|had|got|closed|clamped|pressed|pressing|placing|his|her|with|tightened|squeezed|squeezing|forearm|arm|knee|foot|forced|held|laid) ..4 (hand|hands|arm|arms|forearm|fingers|knee|foot|elbow|thumb|thumbs|grip|belt|scarf|cord|cable|rope|dressing gown|lead|tie|ligature|flex|weight|pressure) ..4 (round|around|on|to|about|at|across|against|over|into|tight) ..2 (neck|throat|windpipe)
  (hand|hands|arm|forearm|fingers|knee|foot|belt|scarf|cord|cable|rope|lead|tie|flex|thumbs) ..2 (round|around|on|across|at|against|about|to) ..2 (her|his|my|their|the) ..1 (neck|throat|windpipe)
  (grabbed|grabs|grabbing|gripped|held|seized|took|holding|pinned|lifted|squeezed|squeezing|had|picked|caught|hung|dragged|grasped|pressed|pushed|pressing|compressed|hold|holds) ..5 (by|round|around|at|on|her|his|against) ..3 (neck|throat|windpipe)
  (pressure|force|weight|squeeze|compression) ..3 (to|on|around|of|against) ..2 (neck|throat|windpipe)
  (squeezed|squeezing|squeeze|pressed|pressing|constricted) ..2 (her|his|the|my) ..1 (neck|throat|windpipe)
rule could-not-breathe: breath stopped by somebody
  (could|can) not ..1 (breathe|get air|get her breath|catch her breath|swallow|breath)
  (stopped|stop|cut off|restricted|restricting|cutting off|obstructed|blocked|preventing|prevented) ..3 (breathing|breath|breathe|airway|air|air supply)
  (pillow|cushion|bag|plastic bag|duvet|blanket|cloth|towel|tape|mattress|sofa|quilt|carrier bag) ..4 (over|on|to|into|against|across|onto|round) ..2 (her|his|my|their|the) ..2 (face|mouth|head|nose)
  (hand|hands|palm) ..2 (over|across|on|clamped) ..2 (her|his) ..2 (mouth|nose|face)
  (pushed|pressed|held|forced|shoved) ..2 (her|his) (face|head) ..3 (into|under|down|in) ..4 (pillow|mattress|water|cushion|sofa|bed|bath|quilt|carpet)
  (passed out|blacked out|lost consciousness|went limp|saw stars|wet herself|until she fainted|going black|went black|everything went) ..20 (neck|throat|hands|breathe|strang*|chok*|held|arm|grip)
  (neck|throat|strang*|chok*|breathe) ..20 (passed out|blacked out|lost consciousness|fainted|unconscious|went black|going black|thought she would die|thought she was going to die|wet herself|lose consciousness|losing consciousness)
  (breath|breathing|air|breathe) ..6 (sex|pleasure|intercourse|during)
  (breath play|rough sex ..8 neck)
rule neck-marks: marks on the neck, a hoarse voice, after an assault
  (marks|mark|bruise|bruises|bruising|redness|red|reddening|scratches|fingermarks|finger marks|petechiae|petechial|abrasions|grazes|swelling|injuries|injury|soreness|sore|tender|thumbprint|prints|handprint|pain|weals|nail marks|petechial haemorrhages|thumb marks|fingertip) ..4 (on|to|around|round|about|across|over|of|at|either side of|her|his|in|behind) ..3 (neck|throat|windpipe)
  (sore|painful|bruised|tender|red) (neck|throat) ..14 (hoarse|grabbed|assault|partner|husband|voice|marks|swallow|swallowing|argument|incident|held|hands|he)
  (hoarse|husky|croaky|raspy|lost her voice|loss of voice|difficulty swallowing|painful to swallow|trouble swallowing|could not swallow) ..16 (neck|throat|marks|assault|grabbed|bruis*|partner|argument|husband|scarf)
  (scarf|polo neck|high collar|high neck|roll neck|polo) ..10 (hide|hid|hiding|cover|covered|covering|conceal|marks|bruis*)
  petechia*
veto cause-of-death: strangulation was how the person was killed | sentence unless=survived
  cause of ..3 death
  (manual|ligature|fatal) strangulation
  (compression|pressure) of the neck
  (strangled|smothered|suffocated|choked|throttled|asphyxiated) ..8 to death
  (post mortem|postmortem|pathologist|pathology|autopsy)
  (died|death|killed|killing|murdered|murder|manslaughter|fatally|fatal) ..12 (strang*|asphyxia*|suffocat*|smother*|chok*|throttl*|neck|throat|pillow)
  (strang*|asphyxia*|suffocat*|smother*|throttl*) ..12 (died|dead|killed|killing|murder|murdered|sentenced|convicted|guilty|trial|body)
  (judge|sentencing|sentenced|convicted|jury|trial|prosecution|guilty|pleaded) ..25 (strang*|asphyxia*|suffocat*|smother*|neck|throat|choked)
  (strang*|suffocat*|smother*|neck) ..25 (judge|sentencing|jury|pleaded)
veto food: choking on food, or choked up | overlap
  (choked|choking|choke) ..2 (on|up|back)
  (choking) ..3 (hazard|risk|on|episode|fit|food)
  choke point
  (risk of|at risk of|swallowing ..6) choking
veto own-hand: the person's own ligature | overlap
  (ligature|rope|noose|cord|scarf|belt) ..8 (herself|himself|own neck|her own|his own|ward|room|observations)
  (tied|tying|tie|placed|put|found with|removed|remove) ..3 (a|the)? ligature
veto other-choking: asthma, panic, medical | overlap
  (asthma|panic|panic attack|covid|chest|copd|pneumonia|allergic|allergy|anxiety|nebuliser) ..10 (not|breathe|breath|breathing)
  (not|breathe|breathing|breath) ..8 (asthma|panic|panic attack|copd|inhaler|chest infection|anxiety|covid)
  shock
veto tool: a question of a form or an offence in law | sentence unless=survived
  (offence of|offence) ..3 (strangulation|suffocation)
  (question|tick|item|box) ..6 (strang*|chok*|suffocat*)
  (into force|became an offence|came into|legislation|act NUM|section NUM)
  (answered|said) no
fact survived: it was before the death, and told or recorded
  (told|disclosed|reported|disclosure|recorded|previous|previously|earlier|before|survived|history|alleged|confided|weeks|months|years|occasion|occasions|twice|once|an earlier|the year)
veto training: not known or taught | overlap
  (taught|training|guidance|learn*) ..8 (throat|neck|strang*)

theme sexual-abuse | role=victim
rule raped: rape or sexual assault
  (raped|raping|rape|rapes) ..6 (her|him|NAME|by|me|marriage|within|marital|husband|partner|repeatedly|allegation|reported|disclosed|him)
  (her|him|she|been|was|husband|partner|he|marital|allegation|allegations|alleged|reported|disclosed|disclosure|report) ..4 (raped|rape|rapes)
  (sexual|sexually) ..1 (abuse|abused|assault|assaulted|assaults|violence|coercion|coerced|exploited|exploitation|abusive|abusing|harm|humiliated|humiliation|degrading|degraded|demands|demand|violent)
  (forced|forcing|coerced|coercing|made|pressured|pressuring|pressurised|pressure|demanded|demanding|insisted|insisting|expected|force) ..6 (sex|sexual|intercourse|sexual acts|pornography|prostitution|sleep with)
  (sex|intercourse) ..6 (without consent|against her will|did not want|not consent|while she slept|while she was asleep|asleep|after saying no|said no|unwilling|to keep the peace|demanded|forced|coerced|refuse|by force|even when|under pressure|whether she|keep him calm|when she was ill)
  (have|had|having) sex ..8 (when|with|against|even|not want|afraid|refused|keep|punish*|force*)
  (non consensual|nonconsensual|forced|coerced|rough|painful) ..2 (sex|sexual|intercourse|acts|touching|contact)
  (refuse|refused|refusing|say no|said no|unable to say no|could not say no|never say no|right to) ..6 (sex|intercourse|sexual|bed)
  (contraception|contraceptive|contraceptives|pill|coil|condom|condoms|birth control|abortion|termination|pregnant) ..10 (sabotag*|hid|hidden|refused to use|stopped her|threw|not let|not allow|would not let|forced|made her|insisted|forbade|tampered|removed|destroyed|flushed)
  (sabotag*|hid|threw away|forbade|flushed|removed|would not let|made her|forced her) ..8 (contraception|contraceptive|pills|pill|coil|condom|termination|abortion)
  (stealthing|reproductive coercion|sexual exploitation|marital rape|sexual coercion)
  (sell|selling|sold|made|making|forced|work) ..4 (sex|her body|prostitute|prostitution|sex work) ..6 (for|him|his|men|money|drugs|pay)
  (film|filmed|filming|recorded|photographed|images|pictures) ..6 (sex|sexual|naked|rape|asleep|intimate|without)
  (sexually transmitted) ..10 (partner|husband|him|repeated|infection|infections)
  (insisted on|demanded|insisting on|expected|wanted) sex
  (whether|when) (she|he) wanted (it|to) or not
  (wedding night|bedroom) ..20 (locked|wanted it|whether)
  (threw|thrown|hid|flushed|refused|binned|took) ..4 (pills|pill|contraception|contraceptives|condoms|coil)
  (refused|forbade|would not use) ..2 (all)? (contraception|condoms)
  (terminations|termination|abortion) ..25 (he|him|his) ..6 (chosen|chose|decided|made|insisted|refused)
  (third|second|repeated|two|three) (termination|terminations) ..12 (two years|months|he|pills)
  (pictures|images|photographs|photos) ..6 (in private|intimate|of him|of her) ..14 (inbox|sent|posted|group|turn up|work|manager*|online)
  (stop|stopped|choke|choked|hurt) ..4 during sex
  (rape|raped) within the marriage
  (not agreed|never agreed|had not consented|without agreeing|did not agree) to it
  sexual violence adviser
  (referred|referral) ..6 (sexual violence|isva|sarc)
  unwanted (sex|sexual|touching)
weak sex-word: sexual violence is mentioned
  (rape|raped|sexual|sexually|sex)
veto childhood: abuse in childhood by somebody else | overlap
  (childhood|as a child|child|historic|historical|when she was a child|when he was a child|in care|by her uncle|by his uncle|by her stepfather|by his stepfather|by a teacher|at school|aged NUM) ..6 (sexual|sexually|raped|rape)
  (sexual|sexually|raped) ..8 (childhood|as a child|by her stepfather|by his stepfather|by her uncle|by a neighbour|by a teacher|by an uncle|as a teenager|in care)
veto clinic: a service | overlap
  sexual health
  (sexual assault referral|sexual violence (adviser|advisor|service)|sexual orientation|sexual offences|sexual relationship)
  rape crisis
veto childhood-abuse: abuse in childhood | overlap
  (sexually|sexual) ..1 (abused|abuse) ..4 (by a|by his|by her|as a|in his|in her|as) ..3 (boy|girl|child|neighbour|relative|family friend|uncle|stepfather|teacher|childhood|friend)
veto side-by-side: other senses | overlap
  recorded side

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

theme honour-based-abuse | role=victim
rule named: honour-based abuse is named as what happened
  (honour based|so called honour|honour related|honor based) ..3 (abuse|violence|crime|killing|murder|risk|concerns|based|issues|element|indicators|harm)
  "HBA"
  "HBV"
  (shamed|shame|disgraced|dishonoured|dishonour|dishonouring) ..3 (them|family|parents|her parents|his parents|us|father|brothers|name|the family)
  (brothers|uncles|cousins|elders|elder|uncle|household) ..8 (met|meet|decide|decided|agree|agreed|telephoned|heard|closed round|cars|gathered)
  (people|community|others) ..3 (talking|talked|had heard|talk|were saying|gossip*)
  (good name|family name|its name|family's standing|in laws standing)
  (all have to agree|had all agreed|what should be done about her)
  (took|taken|sent) (her|him) ..8 (abroad|parents|visit|home country) ..12 (without her|left her|came back|documents|stayed|sent abroad)
  (transnational abandonment|dowry abuse|dowry)
  (posted|naming|calling) ..14 (shameless|shame|parents|obliged)
  congregation ..12 (found|address|driver|threat*)
  (family|family's|families|father's|community|husband's) ..2 (honour|izzat|reputation|good name)
  (in laws|husband's family|his family|extended family|relatives|brothers|uncles|cousins|uncle|elders) ..10 (punish|punished|threatened to kill|slave|servant|sent her back|returned her|hunt*|disown*|ostracis*|kill her)
rule shame: shame on the family, honour, what people would say
  (brought|bringing|bring|brings|cause|caused|causing|disgrace|disgraced) ..5 (shame|dishonour|disgrace|disrepute|embarrassment|bad name|shamed) ..6 (family|community|father|parents|them|name|house|on|to|upon|us|brothers|in laws)
  (shame|disgrace|dishonour|dishonoured|shamed|disgraced) ..4 (family|community|in laws|parents|father|brothers|name)
  (honour|reputation|good name|standing) of ..4 (family|community|parents|husband)
  (disowned|ostracised|ostracism|outcast|shunned|excommunicated|cast out) ..10 (family|community|parents|relatives|if|divorc*|because|left|leav*)
  (pressure|pressured|threatened|abuse|abused|controlled|monitored|punished|mistreated|beaten|harassed) ..8 by ..4 (in laws|mother in law|his family|husband's family|extended family|relatives|community|brothers|uncles|cousins|elders|family members|her family|brother in law|several)
  (too western|westernised|western ways|western clothes|western dress|chaste|virginity|virgin|modesty|immodest|dress code) ..10
  (divorce|leaving|divorced|boyfriend|relationship|marrying|love marriage) ..12 (shame|dishonour|unacceptable|not accepted|disgrace|community|caste|disapprov*|forbidden|taboo|family's)
  (transnational|abandoned|abandonment|left behind|stranded) ..8 (overseas|abroad|pakistan|india|bangladesh|country|marriage|wife|wives|spouse|parents|family|without her passport)
  (dowry|bride price)
  (karma nirvana|one chance rule)
veto title: a judge, a tool or a list | overlap
  (his|her) honour judge
  (stalking|harassment|dash) ..4 honour
  (guard of|in honour of|roll of|honours degree|honour the|to honour|honouring) ..3
  (female genital|fgm) ..4 honour
veto meaning: the word explained or a family matter told otherwise | overlap
  (understand what|meaning of|what) izzat

theme forced-marriage | role=victim
rule forced: made or pressed to marry, a religious-only marriage, FGM
  (forced|force|forcing|coerced|pressured|pressured|pressurised|made|compelled|tricked|pressure|against her will|without her consent) ..8 (marriage|marry|married|marrying|wedding|engagement|nikah|engaged)
  (marriage|married|marry|wedding) ..8 (against her will|against his will|without her consent|not consent|no choice|no say|forced|under duress|not want to|aged fifteen|aged fourteen|aged sixteen|child bride|underage|under age|no legal|not legally|not recognised|never registered|unregistered|not registered)
  (nikah|religious ceremony|religious marriage|religious only|faith only|unregistered|islamic marriage|islamic ceremony|sikh ceremony|not a civil) ..12 (only|not|legal|legally|recognised|registered|rights|divorce|civil|mosque|no|ceremony|without|never)
  (nikah|talaq|sharia council|sharia|khula)
  (forced marriage protection|forced marriage unit|forced marriage|forced marriages|child marriage|faith only marriage|child bride|underage marriage)
  "FMPO"
  (taken|sent|flown|brought|took|travel|take|taking|lured) ..8 (abroad|overseas|pakistan|bangladesh|india|somalia|country|afghanistan|kurdistan|iraq|turkey|yemen|nigeria) ..10 (marry|married|marriage|wed|wedding|cousin|engaged|bride)
  (genital mutilation|genital cutting|"FGM"|been cut|infibulat*|circumcis*)
  (promised|betrothed|engaged) ..6 (cousin|older man|from birth|as a child|uncle|abroad)
  (refus*|resist*|object*) ..5 (marry|marriage|match|proposed|engagement) ..8
  (said yes|say yes|consented|agreed) ..30 (henna|hall|groom|wedding|nikah|bride)
  (wedding|marriage) ..6 (fixed|arranged for|planned for) ..10 (holidays|cousin|school|abroad|summer)
  (cut as a child|been cut|type of fgm|fgm type)
  cut as
  (religious|mosque|nikah) ceremony ..16 (never|not|unregistered|register*|law)
  (never|not) registered (the)? marriage
  (refused|refusing|forbidden) to (marry|be married)
  henna night
veto list: a list or a neutral description | overlap
  (honour based|violence|stalking) ..4 (forced marriage|fgm|female genital) ..3 (and|or)
  arranged marriage
  (forced marriage) ..3 (policy|training|guidance|awareness|lead)
veto criteria: the criteria of a conference | passage
  (fourteen or more ticks|may be referred to the conference)

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

theme adult-child-to-parent-abuse | role=victim
rule named: child-to-parent abuse is named
  (child|adolescent|adult child|son|filial|daughter|children|adult child and adolescent) ..2 to ..1 (parent|mother|father) ..3 (abuse|violence|aggression)?
  (parent abuse|parental abuse by|abuse of (parents|his mother|her mother|his parents|older parents)|"CAPVA"|"APVA"|"CPVA"|"ACPVA")
  adult family (abuse|violence)
rule abusive-child: a son, daughter or grandchild threatens, hits, steals or controls
  (violent|abusive|aggressive|threatening|aggression|violence|hostile|controlling|abuse|cruel|verbally abusive|intimidating|nasty) ..4 (towards|to|with|against|at|of) (his|her|their|both) ..3 (mother|mum|mam|father|dad|parents|grandmother|grandparents|grandfather|nan|gran)
  (hit|punched|kicked|slapped|pushed|assaulted|attacked|threatened|grabbed|shoved|struck|beat|stole|stealing|robbed|bullied|intimidated|controlled|strangled|threw|spat|locked|stolen|demanded|demanding|shouted|threatening|pushing|hitting|assaulting|hurt|harmed|bit|headbutted|terrorised|exploited) ..4!(by|husband|partner) (his|her|their) ..3!(partner's) (mother|mum|mam|father|dad|parents|grandmother|grandparents|nan|gran|grandfather)
  (her|his|their) ..3 (son|daughter|grandson|stepson|granddaughter|stepdaughter|sons) ..8!(killed|murdered|was|told) (hit|punched|kicked|slapped|pushed|assaulted|attacked|threatened|grabbed|shoved|struck|beat|stole|stealing|robbed|bullied|intimidated|controlled|strangled|threw|abus*|violent|aggress*|demand*|shout*|smash*|threat*|damag*|emptied|took her|hurt|terroris*|drink|locked|violence|steal*|swore)
  (frightened|scared|afraid|terrified|fearful|fear|wary|nervous) ..2 (of|for) ..2 (her|his|their) ..3 (son|daughter|grandson|stepson|granddaughter|sons)
  (assault|assaults|assaulted|abuse|abused|violence|threats|threatened|hit|attacked|injured|bullied|theft|controlled|hurt|intimidated|bruised|exploited|pushed) ..4 by (her|his|their|an|a) ..3 (son|daughter|grandson|stepson|granddaughter|adult child|sons)
  (son|daughter|grandson|stepson) ..8 (police|report*|call*|999|arrest*|incident*|remove*|evict*|injunction|barricad*|lock*) ..10 (mother|parents|father|mum|parent|her|home)
  (mother|parents|father|mum|parent) ..8 (called|rang|reported|asked|told|barricaded|locked|slept|hid|hiding|afraid|frightened) ..12 (son|daughter|grandson|stepson) ..10 (violen*|aggress*|threat*|money|abus*|hit|damag*|smash*|remov*|behaviour|drink*|temper)
  (son|grandson|daughter) ..4 (refused to|would not) (leave|move out|go)
  (demand*|asking|asked|pester*|steal*|stole|threat*) ..5 (mother|parents|grandmother|mum|father) ..5 (for)? (money|cash|drugs|pension)
  (taking|took|take|taken|had|letting) (him|her) back ..10 (mother|son|parents|home|each|again|because|guilt)
veto parent-did-it: the parent abused the child, or a killing is all that is told | overlap
  (killed|murdered|stabbed|killing|murder|fatally|fatal) ..6 (his|her|their|by) ..3 (mother|father|parents|son|daughter|mum|dad)
  abused by (his|her) (father|mother|parents|stepfather)
  (father|mother|stepfather) ..3 (hit|beat|abused|assaulted) (him|her|his son|the children|them)
rule parent-and-harm: a parent and a grown child, and harm between them | if=grown-child
  (son|daughter|grandson|stepson|granddaughter|stepdaughter)!'s ..16 (hit|hits|push*|kick*|punch*|lash*|threat*|takes her|took her|stole|steal*|demand*|shout*|scream*|broke|broken|smash*|violen*|aggress*|abus*|frighten*|hurt|bruis*|cross|tying|tied|attack*|assault*|knife|burn|holds her|stabbing|control*|decided)
  (hit|hits|pushed|pushing|kicked|punched|abuse|abused|threat*|stole|stealing|taking money|demand*|screamed|broke|broken|smash*|violen*|aggress*|frightened|afraid|scared|hurt|bruis*|assault*|attack*|robbed|theft) ..10 (son|daughter|grandson|stepson|granddaughter|stepdaughter|adult child|boy|girl)
  (hit|pushed|pushing|kicked|punched|abuse|threat*|stole|stealing|money|demand*|screamed|broke|broken|smash*|violen*|aggress*|hurt|bruis*|assault*|attack*|robbed|stabbing|grabbed|strang*|sold) ..8 (his|her|their) ..2!(partner's|wife's) (mother|father|parents|mum|dad|grandmother|grandfather|nan|gran|stepdad|stepfather|grandfather's|mother's|windpipe)
  (mother|father|parents|mum|dad|grandmother|old man|old woman) ..14 (because of|afraid of|frightened of|locked|lock|slept|bolts|barricad*|dared not) ..8 (son|grandson|daughter|he|him)
  (lock|locked|bolt|bolts|bolted|slid|sideboard|drawers) ..6 (bedroom|door) ..30
  (cannot|could not|not) ring the police on ..8
  (holes|plaster|fist|doors|door) ..8 (girl's|boy's|son's|daughter's|he|she) ..4
  (lived with abuse|abuse|harm|harmed) by (her|his|an|their) ..2 (daughter|son|adult child|grandson|nephew)
  (his|her) ..1 (violence|behaviour|temper|aggression) towards (them|her|him|his|their)
  (son|he) ..6 (who shouts|shouting at his mother|shouting at his|gets upset)
  (his parents|her parents|parents) ..8 (ate when|standing up|paid for the doors|asked for help)
  (put out|turned out|sleep on|took her in|took him in|let him in|back again) ..16 (doors|broke|hostel|mother|dad)
  (said he would|will come when he has) hurt me
  (knives he hid|stand over her chair|stand over)
  (grandson|son) ..4 (decided|decides) (when|who|what)
  (dared not|dare not) go home ..8 (grandson|son|daughter|nephew)
  (afraid|frightened|scared|terrified) ..4 (grandson|son|daughter)
  pre existing control by the (daughter|son)
  (pension day|draw everything|drawn everything) ..20 (grandson|son|nephew)
  (grandson|son|nephew) ..30 (draw everything|drawn out|look over his shoulder)
  (prison officer|police|999) ..40 (old man|elderly father|elderly mother) 
veto wide: the parent harmed the child, a partner, or a killing alone | overlap
  (prison officer|police|999) ..40 (old man|elderly father|elderly mother)
  (parents|mother|father) ..3 (hit|beat|abused|hurt) (him|her)
  (attacked|struck|stabbed) ..2 (and)? killed
  (teenage|young|small|little) (son|daughter)
  (care|foster|day) ..2 (son|daughter)
  (witness*|saw|heard|seen) ..10 (son|daughter|child)
rule both-told: a parent and a grown child, and harm short of killing | passage-if=parent-and-child,harm-by-child passage-unless=partner-told,siblings
  (hit|hits|push*|punch*|kick*|bruis*|threaten*|stole|sold|taking money|takes her purse|gave his son|holes|broke|broken|demand*|frighten*|afraid|scared|violen*|abus*|shouting at his mother|stand over|hurt me|knives he hid|about the house|slid|stabbing|windpipe|anger towards|behaviour|slept there|cross)
rule both-told-with-partner: the same where a couple is the parents | passage-if=parent-and-child,harm-by-child
  (son|daughter|grandson|girl|boy|grown lad) ..14 (hit|hits|push*|punch*|kick*|bruis*|threaten*|stole|steal*|demand*|shouting at his mother|anger|behaviour|fist|violence|temper)
  (parents|mother|father|mum|dad) ..10 (threatening|threatened|hit|pushed|demand*|stole|steal*|violence|aggress*|police)
  (police on your own|height of the girl's fist)
  how often (he|she) hit (her|him)
  (son's|daughter's|grandson's) (behaviour|violence|temper|anger|threats)

theme animal-abuse
rule pet-harmed: a pet hurt, threatened or used to keep somebody in place
  (kicked|kicking|killed|killing|hurt|hurting|harmed|harming|beat|beating|poisoned|threw|thrown|drowned|starved|strangled|stabbed|injured|abused|cruel|cruelty|hit|punched|burned|shot|hanged|snapped|broke|tortured|stamped|neglected|threatened|threatening|threaten|threat|threats|attack|set) ..7 PETS
  PETS ..5 (kicked|killed|hurt|harmed|beaten|poisoned|threw|thrown|drowned|starved|strangled|injured|abused|cruelty|threatened|dead|missing|disappeared|put down|given away|rehomed|stamped|taken away|broken leg|ribs|limping|destroyed)
  (leave|left|leaving|abandon|without|parted|separated|refuge|rehome|foster|fostering|fostered|take|took|refuse|refused|accommodate|hostel|bring) ..8 (her|his|the|behind|their|family) ..3 PETS
  PETS ..12 (refuge|foster|fostering|fostered|leave|left|behind|hostel|kennel|kennels|safe place|accommodat*|rspca|dogs trust)
  (animal|pet) (abuse|cruelty|fostering|welfare)
  (rspca|dogs trust|blue cross|freedom project|lifeline project|dangerous dog|dangerous dogs|vet) ..12 (report*|dog|cat|pet|him|her|injur*|concern*|call*|abuse*|seiz*)
  (rspca|vet|vets) ..4 (called|attended|visited|reported|removed|noted|told|noticed)
  (trained|set|used|using|uses|bred|kept) ..4 (dog|dogs) ..6 (intimidate|guard|attack|frighten|her|on|threaten|stop)
  (cage|hutch) ..8 (kicked|finches|dead|smashed)
  (budgerigars|finches|horses|rabbit|terrier|dog|cat|dogs|cats|pony) ..20 (watch|gone by morning|put down|dead|rib|burn|knackerman|order one|stand over|seized|bitten|intimidate|rehomed because|barked)
  (leave|go|went) without the (horses|dog|cat|dogs|cats|animals|ponies|hens)
  (cat|dog|rabbit|horse|bird) ..4 (would be|will be) ..2 (gone|dead|put down|drowned)
  (bred|used|trained) ..4 (dogs|dog) ..6
  (what he did) ..16 (finches|birds|dog|cat|rabbit|animals|pets)
  (vet|vets|rspca) ..12 (noticed|attend|attends|seized|rib|burn|called|ask)
veto scene: a dog as detail | overlap
  (police|guide|assistance|sniffer|search|cadaver|walking|walk|walked|walks) ..2 (dog|dogs)
  (dog|dogs) (walker|walkers|unit|handler|walking|team|section)
  (his|her|the) PETS ..3 (barking|asleep|name|found)
veto rehomed-after: after the death | overlap
  rehomed by

theme neglect-carer-abuse | role=victim
rule care-withheld: care, food, medicine or visits withheld by the one who cared
  (withheld|withhold|withholding|refused|refusing|cancelled|cancelling|stopped|prevented|turned away|obstructed|blocked|sent away|refuse|restricted|rationed|restrict|dismissed|missed|would not let|not let|not allow|not allowed) ..8!(drugs|prosecution) (food|medication|medicines|tablets|meals|fluids|carers|care workers|district nurse|district nurses|access|care package|home care|nurses|respite|social worker|visits|help|walking frame|hearing aids|treatment|care staff|care visits|support workers|package of care|water|insulin|pads|day centre|appointments|heating|drinks|pain relief|painkillers|personal care|wheelchair) ..20 (son|daughter|husband|wife|partner|carer|mother|her|him|he|she|who|nephew|niece)
  (son|daughter|husband|wife|partner|carer|nephew|niece|he|grandson) ..10 (withheld|refused|cancelled|turned away|stopped|declined|sent away|obstructed|would not let|blocked|prevented) ..8 (carers|care workers|nurse|nurses|medication|food|care package|services|visits|access|care|help|social worker|support|visitors|respite|agency staff|home care)
  (pressure sore|pressure sores|pressure ulcer|pressure ulcers|bed sores|bedsores|malnourished|malnutrition|dehydrated|dehydration|emaciated|unkempt|soiled|filthy|urine|unwashed|weight loss|faeces|underweight|matted|squalid|squalor|wet bed|wet pads|dirty bedding|lying in)
  (neglect|neglected|neglecting|neglectful|wilful neglect|acts of omission|omission) ..10 (her|his|by|son|daughter|care|carer|husband|wife|needs|NAME|mother|caused|concerns|wilful|safeguarding|amounted|older|concern|home|self)
  (abuse|abused|hit|slapped|harmed|rough|roughly|handled|shouted|bruising|restrained|tied|locked|over medicated|sedated|overmedicated|force fed|strapped) ..10 (carer|by her carer|caring for|cared for|care needs|caring role|who cared|his carer|her carer|while caring|wheelchair|bedbound|dementia)
  (carer|caring|cared for|main carer|son|daughter|husband) ..12 (neglect*|hit|slapped|rough|roughly|tied|locked|sedat*|shouted at|withh*|overmedicat*|harm*)
  (left|leaving|leave) ..3 (her|him|NAME) ..5 (alone|without|bed|chair|hungry|unattended|floor|wet|for hours|in the dark|upstairs|unwashed|soiled)
  (self neglect|self neglecting|hoarding)
  unopened feeds
  (neglect) by the relatives
  (phone|telephone) ..12 (windowsill|out of reach|could not reach|couldn)
  put it on the windowsill
  (man|woman) ..6 who is thin
weak care-need: somebody who needed care
  (carer|caring|cared for|care needs|dementia|frail|bedbound|wheelchair|disabled|care package|house bound|housebound|stroke)
weak neglect-word: neglect is mentioned
  (neglect|neglected|unkempt|withheld|pressure|weight loss|malnourished|underweight|refused access|bruising|rough|dehydrated|soiled)
veto other-neglect: the statutory phrase, or neglect in childhood | overlap
  (violence|abuse) ..2 or neglect
  (abuse and neglect|neglect and abuse) ..4 (types|forms|categories|policy|procedures|risk of)
  (child|childhood|children|emotional) ..3 neglect
  neglect ..5 (childhood|child|children|as a child)
  medication ..3 (review|reviews)
rule signs: signs that care was not given, and who gave it
  (soiled|soiled bed|room cold|cold house|no food|very thirsty|out of (his|her) reach|out of reach|could not reach|could not reach|yesterday's clothes|sore on her heel|grade four|unopened feeds|untouched medication|squalor|pressure damage|weight|seven stone|ate like someone) ..25 (niece|nephew|son|daughter|husband|wife|uncle|aunt|he|she|stepmother|his|her|relatives)
  (bolt|bolted|lock|locked) ..4 (outside|door) ..8 (bedroom|room)
  (tying|tied|strapped|belted) (her|him) ..3 (chair|bed|to)
  (dinners|dinner|meals|food|phone|tablets|tube|feeds) ..8 (taken away|windowsill|not given|irregularly|withheld|could not|not face|unopened|out of)
  (put to bed|put him to bed|put her to bed) ..6 (four|five|early|so that)
  (would not have strangers|will not have strangers|not let the (nurse|therapist|carer|speech)|would not let ..4 in|does not open the door|refused entry|turning carers away|turned carers away|sent the carers|kept everyone else out) ..12
  (carer|carers|care package|district nurses|speech therapist|swallowing assessment|therapist) ..8 (cancelled|turned away|refused|refused entry|not let in|declined by her son|away)
  (cancelled|turning|refused) ..6 (carers|care package|nurses|therapist|son)
  (neglect|neglected) ..6 (by|suspected|of her|of him|relatives|concern)
  (safeguarding) ..6 (for|of) neglect
  harm by the carer
  (handled|rough) ..4 (dementia|care|bed)
veto well-kept: the person was well cared for | passage
  (clean|well fed|well cared) ..4 (well fed|cheerful|cared)
  (violence abuse or neglect|abuse or neglect by a person)

""")
}
