extension RuleText.Source {
    /// Violence against body and freedom, and neglect.
    static let violence = RuleText.Source("Violence", """
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
