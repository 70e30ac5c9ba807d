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
rule isolated: cut off from family, friends or work
  (isolated|isolating|isolate|isolation|cut|cutting|separated|estranged|alienated|distanced|kept|turned) (her|him|NAME|herself|himself) ..2 (off)? ..2 (from|against) ..4 (family|friends|sister|mother|parents|relatives|others|everyone|people|children|colleagues|social|brother|us|anyone|support|her own)
  (cut off|isolated|estranged|alienated) from ..4 (family|friends|relatives|everyone|sister|mother|parents|us|others|anyone)
  (stopped|prevented|forbade|forbidden|forbid|banned|discouraged|barred|kept|keeping|stop|prevent|preventing|stopping|not allow|not allowed|not let|never let|not permitted|refused to let|would not allow|would not let) (her|him|NAME)? ..3 (seeing|see|speaking|visiting|visit|meeting|meet|contacting|going|go|leaving|leave|working|work|having|talking|learning|attending|using|driving|out|friends|family|from|to)
  (not|never) allowed to
  (lost|losing|dropped|drop|gave up|stopped seeing|stopped visiting|lose) ..4 (contact|touch|friends|friend|friendships|her job|his job|hobbies|job) ..10 (because|he|him|husband|partner|she|disapproved|jealous)
  (friends|family|sister|mother) ..4 (not welcome|unwelcome|turned away|discouraged|stopped visiting|driven away|stopped calling|banned)
  (locked|lock|locking|shut) (her|him|NAME) ..2 (in|out|inside|up|into|indoors)
  (prisoner|captive|hostage|trapped|caged) ..3 (own)? (home|house|marriage|relationship|flat|there)
rule monitored: her time, phone, movements or company were watched
  (checked|checks|checking|monitored|monitoring|monitors|read|reads|reading|went through|looked through|searched|inspected|scrutinised|demanded|inspect|examined|controlled|controlling|took|taken|smashed|confiscated|looking through|going through|kept) ..2 (her|his) ..2 (phone|messages|texts|emails|mobile|calls|post|mail|receipts|mileage|underwear|handbag|bag|movements|whereabouts|contacts|social media|letters|timesheet|passwords|passport|keys|car keys|bank card|documents|underclothes)
  (account|accounted|report|answer|explain) ..2 for ..5 (every|her|his|where|time|minutes|movements|penny|hour|lateness)
  (wanted|want|demanded|insisted|needed|need) ..2 (to know|know|knowing) ..3 (where|who|what|her|everywhere) ..4 (she|he|was|been|going|movements|with)
  (where she was|where she had been|who she was with|who she saw|what she did|where she went|who she spoke|what she wore|what she ate|what she spent|when she ate|how she dressed|who she could|what she could|where she could|when she could|what to wear|who to see|whom she|what he wore|who he saw|where he was|what he spent|what he could|who he could|where he could)
  (timed|times|timing|clocked|counted|logged|followed|tracked) (her|his|him|NAME) ..6 (journey|journeys|trips|shopping|walk|home|school|work|minutes|toilet|break|lunch|movements|everywhere)
  (permission|ask him|ask her|asked him|seek his) ..6 (leave|go|see|spend|buy|use|eat|visit|speak|out|before)
  (always|never|constantly|every) ..6 (accompanied|with her|at her side|by her side|hovered|hovering|in the room|out of his sight|out of sight|answered for her|spoke for her|chaperoned)
  (accompanied|attended|came|sat|stood) ..5 (every|all) ..3 (appointment|appointments|visit|visits|consultation|scan|shift)
  (spoke|speaks|answered|answering|speaking|spoken|answer|speak) (for|on behalf of) (her|him|NAME)
  (rules|rule|list of rules|curfew|chores|punished|punishment|permission|obey|obedience|allowance) ..10 (her|she|if|house|home|him|wife|family|for)
  (made|make|makes|forced|making) (her|him) ..3 (delete|quit|give up|stop|resign|change|wear|kneel|apologise|choose|sleep|beg|share|hand over|leave her job|wait|stand|ask)
  (held|kept|took|hid|holds|keeps|hiding|keeping|withheld|confiscated|locked away|take|destroyed|burned) ..2 (her|his|their) ..2 (passport|passports|documents|visa|phone|keys|medication|shoes|glasses|bank cards|car keys|hearing aids|papers|birth certificate)
  (every|all) ..3 (aspect|part|detail|decision|area|decisions|minute|penny) ..5 (life|lives|day|household|control|controlled|made by him)
rule jealousy: possessive, jealous or obsessed
  (jealous|jealousy|jealously|possessive|possessiveness|obsessed|obsessive|obsession|obsessively|paranoid that) ..12 (her|him|she|he|partner|husband|relationship|wife|of|men|NAME|about|friends|colleagues|behaviour|affair)
  (he|husband|partner|boyfriend|NAME|she|wife|girlfriend|was|become|became|extremely|morbid|pathological|very|so) ..3 (jealous|jealousy|possessive|possessiveness)
  (accused|accusing|accuses|accuse|accusation|accusations|convinced|suspected|believed) ..4 (her|him|she|of|that|he|his wife|NAME|she was) ..4 (affair|affairs|cheating|infidelity|unfaithful|unfaithfulness|sleeping|other men|another man|seeing someone|having sex|flirting|other women|someone else)
  (infidelity|unfaithfulness|affair|affairs) ..5 (accus*|delusion|delusions|imagined|obsess*|repeatedly|constant)
rule threats-control: threats, rules and intimidation keep somebody in place
  (threatened|threatening|threats|threat|threaten) ..8 (take the children|take her children|take the baby|have the children taken|lose the children|never see the children|never see|kill himself if she|if she left|if she leaves|if she told|if he left|if she ever|deport|deported|social services|expose|out him|out her|leave her with nothing|have her sectioned|tell her family|report her|send her back)
  (afraid|frightened|scared|fear) ..4 (to|of) ..6 (say no|speak|disagree|answer back|go out|be late|upset him|his reaction|his temper|his moods|making him|getting it wrong)
  (intimidated|intimidation|dominated|domination|subjugated|subservient|manipulated|manipulating|manipulative|manipulation|coerced|coercing|cowed|micromanaged) ..8 (her|him|NAME|by|wife|partner|into|she|he|family|mother)
  (had to|has to|having to) ..6 (by (a|six|five|four|seven|NUM)|home by|be home|ring him|text him|photograph|send him|answer within|ask|permission|account)
  (did|does|do) ..2 (as|what) ..3 (told|he said|he wanted|he told)
  (changed|change|stopped) ..5 (dress|dressing|wearing|make up|makeup|hair|clothes|routine) ..8 (him|he|please|approve|liked|angry)
  (destroyed|eroded|wore down|worn down|wearing down|shrunk|shrank|smaller|diminished) ..6 (confidence|freedom|world|independence|life|autonomy|sense)
  her (world|life|circle) ..4 (shrank|shrunk|smaller|narrowed|shrinking|had become)
weak control-word: control, isolation or jealousy is mentioned
  (control|controlling|controlled|coercive|coercion|jealous|jealousy|possessive|isolated|isolating|isolation|dominating|obsessed|obsessive|domineering|monitoring|permission)
weak named-conduct: one sign of control
  (phone|messages|passport|movements|whereabouts|clothes|clothing|visitors|going out|friends)
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
  (broken|broke|fractured|dislocated|breaking) ..3 (nose|jaw|arm|wrist|rib|ribs|finger|fingers|cheekbone|collarbone|eye socket|elbow|tooth|teeth|leg|hand|ankle)
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
weak bruise-word: bruises or injuries are mentioned
  (bruise|bruises|bruising|bruised|injuries|injury|injured|black eye|fracture|wounds|swelling|hurt)
weak violence-word: violence or assault is mentioned
  (violence|violent|assault|assaulted|assaults|hit|punched|slapped|kicked|beaten|beat|abusive|aggression|aggressive|pushed|pushing|shoved)
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

theme sexual-abuse | role=victim
rule raped: rape or sexual assault
  (raped|raping|rape|rapes) ..6 (her|him|NAME|by|me|marriage|within|marital|husband|partner|repeatedly|allegation|reported|disclosed|him)
  (her|him|she|been|was|husband|partner|he|marital|allegation|allegations|alleged|reported|disclosed|disclosure|report) ..4 (raped|rape|rapes)
  (sexual|sexually) ..1 (abuse|abused|assault|assaulted|assaults|violence|coercion|coerced|exploited|exploitation|abusive|abusing|harm|humiliated|humiliation|degrading|degraded|demands|demand|violent)
  (forced|forcing|coerced|coercing|made|pressured|pressuring|pressurised|pressure|demanded|demanding|insisted|insisting|expected|force) ..6 (sex|sexual|intercourse|sexual acts|pornography|prostitution|sleep with)
  (sex|intercourse) ..6 (without consent|against her will|did not want|not consent|while she slept|while she was asleep|asleep|after saying no|said no|unwilling|to keep the peace|demanded|forced|coerced|refuse|by force|even when|under pressure|whether she|keep him calm|when she was ill)
  (have|had|having) sex ..8 (when|with|against|even|not want|afraid|refused|keep|punish*|force*)
  (non consensual|nonconsensual|unwanted|forced|coerced|rough|painful) ..2 (sex|sexual|intercourse|acts|touching|contact)
  (refuse|refused|refusing|say no|said no|unable to say no|could not say no|never say no|right to) ..6 (sex|intercourse|sexual|bed)
  (contraception|contraceptive|contraceptives|pill|coil|condom|condoms|birth control|abortion|termination|pregnant) ..10 (sabotag*|hid|hidden|refused to use|stopped her|threw|not let|not allow|would not let|forced|made her|insisted|forbade|tampered|removed|destroyed|flushed)
  (sabotag*|hid|threw away|forbade|flushed|removed|would not let|made her|forced her) ..8 (contraception|contraceptive|pills|pill|coil|condom|termination|abortion)
  (stealthing|reproductive coercion|sexual exploitation|marital rape|sexual coercion)
  (sell|selling|sold|made|making|forced|work) ..4 (sex|her body|prostitute|prostitution|sex work) ..6 (for|him|his|men|money|drugs|pay)
  (film|filmed|filming|recorded|photographed|images|pictures) ..6 (sex|sexual|naked|rape|asleep|intimate|without)
  (sexually transmitted) ..10 (partner|husband|him|repeated|infection|infections)
weak sex-word: sexual violence is mentioned
  (rape|raped|sexual|sexually|sex)
veto childhood: abuse in childhood by somebody else | overlap
  (childhood|as a child|child|historic|historical|when she was a child|when he was a child|in care|by her uncle|by his uncle|by her stepfather|by his stepfather|by a teacher|at school|aged NUM) ..6 (sexual|sexually|raped|rape)
  (sexual|sexually|raped) ..8 (childhood|as a child|by her stepfather|by his stepfather|by her uncle|by a neighbour|by a teacher|by an uncle|as a teenager|in care)
veto clinic: a service | overlap
  sexual health
  (sexual assault referral|sexual violence (adviser|advisor|service)|sexual orientation|sexual offences|sexual relationship)
  rape crisis

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
  (intimidated|intimidating|intimidate|terrorised|terrorising|terrified|bullied|bullying|tormented|frightened|menacing|menaced) (her|him|NAME|the family|his mother|his wife|his parents|by|them|the household)
  (temper|rages|rage|outbursts|moods|explosive|flew into|outburst) ..12 (her|she|family|children|frighten*|afraid|home|household|wife|mother|walk*|house)
  (laughed|laugh|laughing|spat|spit|spitting) ..2 (at|on|in) (her|him|NAME)
  (wished|wish|told) ..4 (dead|kill herself|die|she was never born)
weak fright: frightening or wearing conduct
  (abusive|shouted|shouting|screaming|insult|insults|humiliated|humiliating|temper|angry|nasty|cruel|bullied|bully|criticised|degrading|blamed|intimidating|aggressive|verbal)
weak called-names: an insult is quoted
  INSULT
veto service: a service | overlap
  (emotional wellbeing|emotional support|psychological (assessment|therapy|therapies|services|service|support|wellbeing|report|treatment|intervention))

theme economic-abuse | role=victim
rule money-controlled: somebody else held or controlled the money
  (controlled|controlling|controls|control|managed|restricted|held|kept|monitored|took over|taken over|took|withheld|withholding|limited|rationed|handled|had access to|looked after|dealt with|charge of|took charge|demanded|demanding|checked) ..5!(drinking|drugs) (money|finances|bank|wages|salary|benefits|pension|savings|income|bank card|cards|account|accounts|purse|cash|spending|earnings|universal credit|allowance|receipts|bank cards|pin|finance|every penny)
  (her|his|their) ..2 (wages|salary|benefits|pension|earnings|universal credit|pay|allowance|income|money|carers allowance|disability) ..4 (paid|went|was paid|were paid|go|going|transferred|credited) ..4 (into|to|in) ..3 (his|her|him|account|partner's|husband's|son's)
  (economic|economically|financial|financially) ..1 (abuse|abused|control|controlled|exploitation|exploited|abusive|abusing|coercion|dependent|dependence|dependency|exploiting)
  (asked|ask|asking|account|beg|begged|permission|justify|plead) ..5 (for|every)? ..3 (money|penny|every penny|pound|pounds|receipts|receipt|bus fare|spend|spending|housekeeping|groceries)
  (no|not|never|without|little) ..4 (access|own|any|control|allowed) ..5 (money|bank account|account|bank|cash|finances|card|funds|income)
  (housekeeping|allowance|pocket money|pin number|bank card|joint account|bank statements|cash card|debit card|credit card) ..12 (he|him|his|husband|partner|she had|gave|controlled|kept|only|son|allowed|withdrew|used|demanded)
  (not|never|stopped|prevented|forbade|forbidden|discouraged|made|forced|pressured|persuaded|insisted|refused) ..5 (work|working|job|resign|employment|leave her job|give up work|study|college|drive|studying|earn|earning|overtime|her shifts|career)
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
weak money-word: money between the two
  (money|wages|pension|savings|bank|account|accounts|cash|purse|debts|loans|financial|financially|finances|pin|card|bank card)
weak took-word: took, demanded or controlled
  (stole|stealing|demanded|demanding|emptied|controlled|took|withdrew|stolen|allowance|exploited|pestered|kept)
veto hardship: hardship without anybody controlling it | overlap
  financial (hardship|difficulties|pressures|worries|strain|problems|year|services|conduct|support|investigation)
  (no recourse to public)
  (drugs|took drugs|overdose)

theme stalking-harassment | role=victim
rule named: stalking or harassment is named as what happened
  (stalking|stalked|stalker|harassment|harassed|harassing|harass) ..6 (her|him|NAME|by|of|behaviour|report|reported|reports|offence|arrested|pattern|campaign|charge|charged|victim|ex|warning|after|continued|recognised|identified|conduct)
  (reported|allegation|allegations|disclosed|campaign of|arrested for|charged with|victim of|pattern of|amounted to|course of|behaviour was|convicted of|as|continued|history of|persistent|recognised as|identified as|named as|been) ..3 (stalking|harassment|harassed|stalked|harassing)
  (fixated|fixation|obsessed|obsessive|obsession) ..12 (her|him|NAME|unwanted|repeated|pursuit|ex partner|contact|victim|she)
  (malicious communications|course of conduct|restraining order|unwanted contact|unwanted attention|unwanted gifts|unwanted visits|persistent contact|persistent calls|nuisance calls)
rule followed: followed, watched, waited for
  (followed|following|follows|stalked|trailed|tailed|watched|watching|spied|spying|shadowed|tracked|tracking) (her|him|NAME) ..6 (to|home|from|everywhere|in|on|car|work|school|house|movements|around|round|when|with|through|shopping|and|after|using)
  (waited|waiting|parked|parking|sat|sitting|loitered|loitering|lurking|lurked|standing|stood|hanging|seen|appeared|appearing|turned up|turning up|turns up|hid|hiding|drove|driving|driven|walked|cycled|arrived|arriving|came|coming|camped|sleeping|kept coming) ..4 (outside|near|past|by|opposite|round|around|in|at) ..5 (her|his|the|NAME's) ..2 (home|house|flat|work|workplace|office|school|address|gym|street|road|shop|garden|property|car|bus|gate|gates|nursery|sister's|mother's|parents|door|place of work|college|church|ward|salon)
  (turned up|turning up|turns up|arrived|came|appeared|appearing) ..5 (uninvited|unannounced|repeatedly|again|at her work|at her workplace|at her home|on her doorstep|wherever|every)
  (wherever|everywhere) she went
  (banging|banged|knocking|hammering|shouting|looking|peering) ..5 (door|windows|window|letterbox|letter box)
rule contacted: flooded with calls, messages, gifts or letters
  (dozens|scores|hundreds|hundred|NUM|many|numerous|constant|repeated|incessant|relentless|endless|countless|barrage|stream|forty|fifty|sixty|thirty|twenty|bombarded|multiple|flood|continual|persistent|non stop|unwanted|abusive|threatening|torrent|volley) ..5 (calls|messages|texts|emails|voicemails|missed calls|text messages|letters|phone calls|gifts|flowers|notes|voice messages|whatsapps|contacts)
  (called|rang|texted|messaged|phoned|emailed|contacted|calling|ringing|texting|messaging|contacting|phoning) (her|him|NAME|them|her mother|her work|her sister|her family) ..5 (constantly|repeatedly|NUM|up to|times|incessantly|every|all|day and night|dozens|hundreds|over and over|continually|relentlessly|again|from different|withheld|twenty|thirty|forty|fifty|many|at all hours|through the night)
  (bombarded|bombarding|pestered|pestering|inundated|besieged|plagued|hounded|deluged) (her|him|NAME|by|with)
  (would not|refused to|could not|did not|unable to|not) ..3 (accept|leave her alone|leave him alone|take no|stop contacting|let her go|let go) ..10 (over|alone|relationship|ended|answer|her|him|end|go)
  (leave her alone|leave him alone|left her alone|leave them alone)
  (blocked|changed) ..6 (number|numbers|him|phone|her number|locks|accounts) ..12 (still|new|again|another|different|continued|kept|because|after|he)
  (through|via|using|contacted|contacting|messaged) ..3 (her)? (friends|mutual friends|family|relatives|sister|mother|colleagues|employer) ..8 (contact|reach|find|trace|about her|where she|asking|messages|get to)
  (left|leaving|sent|sending|delivered) ..3 (flowers|gifts|notes|letters|cards|presents|wreath) ..8 (car|door|work|doorstep|windscreen|unwanted|her|every)
  (tracker|tracking device|airtag|gps) ..10 (her|car|bag|vehicle|found|under)
  (new|different|false|fake|multiple|several) ..2 (numbers|accounts|profiles|sim|sims|email addresses) ..12 (contact|message|her|call|blocked)
weak stalk-word: stalking or repeated contact is mentioned
  (stalking|stalked|stalker|harassment|harassed|harassing|unwanted|persistent|fixated|obsessed|obsessive|followed|following her|turned up|turning up|outside her|waiting)
weak contact-word: calls, messages
  (messages|calls|texts|voicemails|letters|flowers|gifts|emails)
veto tool: the tool's name, a job or another kind of harassment | overlap
  (domestic abuse|dash|abuse) ..2 stalking ..2 (harassment|honour|and)
  stalking ..2 harassment ..2 (and)? (honour|hbv)
  (racial|sexual|neighbour|workplace|work|street|disability) harassment
  (harassment|stalking) ..3 (act|policy|neighbour|neighbours|awareness|lead|coordinator|champion|clinic|protocol)
  (bullying and harassment|stalking lead|stalking coordinator|stalking charity|antisocial behaviour)
  (panel|hr|grievance|employment) ..4 harassment

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
weak tech-word: a device or account is mentioned
  (phone|app|facebook|whatsapp|instagram|snapchat|camera|cameras|doorbell|password|passwords|online|social media|device|gps|location|messages)
weak watch-word: watched, threatened
  (track*|monitor*|watch*|spy*|hack*|check*|threat*|abus*|harass*|read her)
veto after: evidence after the death, or a service's own systems | overlap
  (phone|digital|download|cell site|phone records|cctv) ..8 (trial|murder investigation|investigation|evidence|examined|analysis|jury|recovered|seized|after the death|prosecution|detectives)
  (detectives|investigation|trial|police|prosecution) ..6 (phone records|cell site|cctv|download*|phone data|phone evidence)
  (video|telephone|remote|phone|online) (consultation|consultations|appointment|appointments|assessment|meeting|meetings|contact)
  (electronic|online) (record|records|system|referral|form|training|learning|learning)

theme honour-based-abuse | role=victim
rule named: honour-based abuse is named as what happened
  (honour based|so called honour|honour related|honor based) ..3 (abuse|violence|crime|killing|murder|risk|concerns|based|issues|element|indicators|harm)
  (honour killing|izzat|sharam|namus|honour code|honour crime)
  "HBA"
  "HBV"
rule shame: shame on the family, honour, what people would say
  (brought|bringing|bring|brings|cause|caused|causing|disgrace|disgraced) ..5 (shame|dishonour|disgrace|disrepute|embarrassment|bad name|shamed) ..6 (family|community|father|parents|them|name|house|on|to|upon|us|brothers|in laws)
  (shame|disgrace|dishonour|dishonoured|shamed|disgraced) ..4 (family|community|in laws|parents|father|brothers|name)
  (family|family's|families|father's|community|husband's) ..3 (honour|izzat|reputation|standing|good name|name)
  (honour|reputation|good name|standing) of ..4 (family|community|parents|husband)
  (what|talk|gossip|gossiping) ..4 (people|community|others|neighbours|relatives|temple|mosque|gurdwara) ..4 (say|think|would say|would think|talk|said)
  (disowned|ostracised|ostracism|outcast|shunned|excommunicated|cast out) ..10 (family|community|parents|relatives|if|divorc*|because|left|leav*)
  (in laws|mother in law|father in law|brothers in law|brother in law|husband's family|his family|extended family|relatives|brothers|uncles|cousins|uncle|community|elders|his mother) ..10 (controlled|monitored|punish|punished|beat|hit|watched|pressure|pressured|threatened|abus*|slave|servant|locked|mistreated|forbade|forced|insult*|criticis*|insisted|persuaded|sent her back|told her to|returned her|chores|hunt*|find her|search*|confined|followed)
  (pressure|pressured|threatened|abuse|abused|controlled|monitored|punished|mistreated|beaten|harassed) ..8 by ..4 (in laws|mother in law|his family|husband's family|extended family|relatives|community|brothers|uncles|cousins|elders|family members|her family|brother in law|several)
  (too western|westernised|western ways|western clothes|western dress|chaste|virginity|virgin|modesty|immodest|dress code) ..10
  (divorce|leaving|divorced|boyfriend|relationship|marrying|love marriage) ..12 (shame|dishonour|unacceptable|not accepted|disgrace|community|caste|disapprov*|forbidden|taboo|family's)
  (transnational|abandoned|abandonment|left behind|stranded) ..8 (overseas|abroad|pakistan|india|bangladesh|country|marriage|wife|wives|spouse|parents|family|without her passport)
  (dowry|bride price)
  (karma nirvana|one chance rule)
weak family-abuse: several of the family take part
  (in laws|mother in law|father in law|brothers|uncles|cousins|elders|community|extended family|sister in law|brother in law|relatives)
weak honour-word: honour or shame is mentioned
  (honour|shame|ashamed|dishonour|reputation|disgrace|izzat|gossip|disowned|taboo)
veto title: a judge, a tool or a list | overlap
  (his|her) honour judge
  (stalking|harassment|dash) ..4 honour
  (guard of|in honour of|roll of|honours degree|honour the|to honour|honouring) ..3
  (female genital|fgm) ..4 honour

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
veto list: a list or a neutral description | overlap
  (honour based|violence|stalking) ..4 (forced marriage|fgm|female genital) ..3 (and|or)
  arranged marriage
  (forced marriage) ..3 (policy|training|guidance|awareness|lead)

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
weak separated-word: they had parted
  (separated|separation|left him|ended the relationship|ex partner|ex husband|former partner|former husband|divorce|split|moved out|ended it|estranged|ex boyfriend|ex wife|ex girlfriend|former wife|former girlfriend|former boyfriend|new flat|end of the relationship)
weak conduct-word: what he did then
  (turned up|turning up|outside|messages|texts|calls|bombard*|stalk*|harass*|follow*|threat*|punish*|track*|waited|waiting|breach*|maintenance|contact|leave her alone|control*)

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
weak parent-afraid: a parent and a grown child at odds
  (son|daughter|grandson|stepson) ..15 (mother|mum|parents|father|parent|grandmother)
  (mother|mum|parents|father|parent|grandmother) ..15 (son|daughter|grandson|stepson)
weak harm-word: violence, threats, demands
  (violen*|aggress*|threat*|abus*|assault*|hit|pushed|demand*|stole|stealing|frightened|afraid|scared|smash*|intimidat*|bull*|bruis*|hurt|shout*)
veto parent-did-it: the parent abused the child, or a killing is all that is told | overlap
  (killed|murdered|stabbed|killing|murder|fatally|fatal) ..6 (his|her|their|by) ..3 (mother|father|parents|son|daughter|mum|dad)
  abused by (his|her) (father|mother|parents|stepfather)
  (father|mother|stepfather) ..3 (hit|beat|abused|assaulted) (him|her|his son|the children|them)

theme animal-abuse
rule pet-harmed: a pet hurt, threatened or used to keep somebody in place
  (kicked|kicking|killed|killing|hurt|hurting|harmed|harming|beat|beating|poisoned|threw|thrown|drowned|starved|strangled|stabbed|injured|abused|cruel|cruelty|hit|punched|burned|shot|hanged|snapped|broke|tortured|stamped|neglected|threatened|threatening|threaten|threat|threats|attack|set) ..7 PETS
  PETS ..8 (kicked|killed|hurt|harmed|beaten|poisoned|threw|thrown|drowned|starved|strangled|injured|abused|cruelty|threatened|dead|missing|disappeared|put down|given away|rehomed|stamped|taken away|broken leg|ribs|limping|destroyed)
  (leave|left|leaving|abandon|without|parted|separated|refuge|rehome|foster|fostering|fostered|take|took|refuse|refused|accommodate|hostel|bring) ..8 (her|his|the|behind|their|family) ..3 PETS
  PETS ..12 (refuge|foster|fostering|fostered|leave|left|behind|hostel|kennel|kennels|safe place|accommodat*|rspca|dogs trust)
  (animal|pet) (abuse|cruelty|fostering|welfare)
  (rspca|dogs trust|blue cross|freedom project|lifeline project|dangerous dog|dangerous dogs|vet) ..12 (report*|dog|cat|pet|him|her|injur*|concern*|call*|abuse*|seiz*)
  (rspca|vet|vets) ..4 (called|attended|visited|reported|removed|noted|told|noticed)
  (trained|set|used|using|uses|bred|kept) ..4 (dog|dogs) ..6 (intimidate|guard|attack|frighten|her|on|threaten|stop)
veto scene: a dog as detail | overlap
  (police|guide|assistance|sniffer|search|cadaver|walking|walk|walked|walks) ..2 (dog|dogs)
  (dog|dogs) (walker|walkers|unit|handler|walking|team|section)
  (his|her|the) PETS ..3 (barking|asleep|name|found)

theme neglect-carer-abuse | role=victim
rule care-withheld: care, food, medicine or visits withheld by the one who cared
  (withheld|withhold|withholding|refused|refusing|denied|declined|cancelled|cancelling|stopped|prevented|turned away|obstructed|blocked|sent away|refuse|restricted|rationed|restrict|dismissed|missed|would not let|not let|not allow|not allowed) ..8!(drugs|prosecution) (food|medication|medicines|tablets|meals|fluids|carers|care workers|district nurse|district nurses|access|care package|home care|nurses|respite|social worker|visits|help|walking frame|hearing aids|treatment|care staff|care visits|support workers|package of care|water|insulin|pads|day centre|appointments|heating|drinks|pain relief|painkillers|personal care|wheelchair) ..20 (son|daughter|husband|wife|partner|carer|mother|her|him|he|she|who|nephew|niece)
  (son|daughter|husband|wife|partner|carer|nephew|niece|he|grandson) ..10 (withheld|refused|cancelled|turned away|stopped|declined|sent away|obstructed|would not let|blocked|prevented) ..8 (carers|care workers|nurse|nurses|medication|food|care package|services|visits|access|care|help|social worker|support|visitors|respite|agency staff|home care)
  (pressure sore|pressure sores|pressure ulcer|pressure ulcers|bed sores|bedsores|malnourished|malnutrition|dehydrated|dehydration|emaciated|unkempt|soiled|filthy|urine|unwashed|weight loss|faeces|underweight|matted|squalid|squalor|wet bed|wet pads|dirty bedding|lying in)
  (neglect|neglected|neglecting|neglectful|wilful neglect|acts of omission|omission) ..10 (her|his|by|son|daughter|care|carer|husband|wife|needs|NAME|mother|caused|concerns|wilful|safeguarding|amounted|older|concern|home|self)
  (abuse|abused|hit|slapped|harmed|rough|roughly|handled|shouted|bruising|restrained|tied|locked|over medicated|sedated|overmedicated|force fed|strapped) ..10 (carer|by her carer|caring for|cared for|care needs|caring role|who cared|his carer|her carer|while caring|wheelchair|bedbound|dementia)
  (carer|caring|cared for|main carer|son|daughter|husband) ..12 (neglect*|hit|slapped|rough|roughly|tied|locked|sedat*|shouted at|withh*|overmedicat*|harm*)
  (left|leaving|leave) ..3 (her|him|NAME) ..5 (alone|without|bed|chair|hungry|unattended|floor|wet|for hours|in the dark|upstairs|unwashed|soiled)
  (self neglect|self neglecting|hoarding)
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
""")
}
