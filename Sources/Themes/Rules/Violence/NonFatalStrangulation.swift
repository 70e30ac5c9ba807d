extension RuleText.Source {
    /// Non-fatal strangulation and suffocation.
    static let nonFatalStrangulation = RuleText.Source("non-fatal-strangulation", """
class NFSVERB = strangle strangled strangles strangling throttle throttled throttles throttling garrotte garrotted garrotting suffocate suffocated suffocates suffocating smother smothered smothers smothering asphyxiate asphyxiated asphyxiating choke choked chokes choking
class NFSDONE = strangled throttled garrotted suffocated smothered asphyxiated choked
class NFSNOUN = strangulation choking suffocation strangling throttling smothering asphyxiation garrotting
class NFSNECK = neck throat windpipe larynx gullet nape jugular
class NFSGRIP = put puts putting placed placing wrapped wrapping wraps had has got closed clamped clamps pressed pressing presses press tightened tightens squeezed squeezing squeezes squeeze forced held hold holds holding laid grabbed grabs grabbing gripped grips gripping seized took taken takes pinned pins lifted lifts picked caught hung dragged drags pulled pulls grasped grasping pushed pushes compressed knelt kneels kneeling stood standing trod stamped leant leaned leans twisted twists looped wound tied hooked locked clasped clutched clutching constricted dug digs throttled hauled yanked swung
class NFSLIMB = hand hands arm arms forearm forearms elbow knee knees foot boot shin fingers thumb thumbs fist fists palm palms grip hold weight leg pressure force
class NFSCORD = belt scarf cord cable rope lead tie flex strap wire charger chain tights lace laces shoelace towel string leash hose lanyard necklace collar hood hijab headscarf ligature cable_tie seatbelt dressing_gown ribbon sleeve tshirt bag
class NFSCOVER = pillow cushion bag duvet blanket cloth towel tape quilt pillowcase sheet sock rag coat film hood jumper flannel
class NFSSINK = pillow mattress cushion sofa settee bed bath bathwater basin sink toilet water butt pool pond river mud snow duvet carpet quilt
class NFSFACE = face mouth nose head nostrils airway airways
class NFSFAINT = unconscious unconsciousness limp fainted fainting faint blackout dizzy floppy blue

fact nfs-ill: breath or voice lost through illness
  (asthma|panic|covid|copd|pneumonia|allergic|allergy|anxiety|nebuliser|inhaler|laryngitis|tonsillitis|cancer|flu|smoker*|smoking|intubat*|tracheostomy|thyroid|infection|apnoea|machine|singing|cheering|cold|croup|hay fever|meal|meat|food|heart|lung|lungs|palliative|hiccup*|whiplash|osteoarthritis|arthritis|spondylosis|physiotherapy)
fact survived: it was before the death, and told or recorded
  (told|disclosed|reported|disclosure|recorded|previous|previously|earlier|survived|survive|surviving|history|alleged|confided|weeks|months|years|occasion|occasions|twice|once|the year|close to death|nearly died|almost died|without killing|bail|bailed|at easter|at christmas)
theme non-fatal-strangulation | role=victim time=before-death
rule strangled: strangled, choked, throttled, smothered, and lived
  NFSVERB ..3!(on|food|up|back|by) (her|him|NAME|me|them|VVICT|someone|until|with|during|twice|once|again)!'s
  (been|was|being|were|be|had|got|half|nearly|almost) ..2 NFSDONE !(on|up)
  (tried|try|trying|tries|attempted|attempt|attempting|attempts|threatened|threat|threatening|began|started|going) ..4 (NFSVERB|NFSNOUN)
  (saying|said|says|told|tells|states|stated|reports|reported|that|alleges|alleged|admitted) ..6 NFSVERB (her|him|me|NAME)
rule named: strangulation or suffocation is named as something that was done | unless=nfs-ill
  (strangulation|suffocation|asphyxiation)
  (attempted|previous|earlier|reported|alleged|disclosed|history|incident|incidents|episode|episodes|act|acts|instances|occasions) ..3 (choking|throttling|strangling|smothering|NFSVERB)
  (chokehold|headlock|stranglehold|choke hold|head lock|sleeper hold|neck hold|choked out|strangle hold|breath play)
  (yes|ticked|confirmed|positive|disclosed|disclosing) ..8 (strang*|chok*|suffocat*|smother*|drown*)
rule neck-held: hands, an arm, weight or a cord on the neck or throat
  NFSGRIP ..5!(knife|stab|stabbed|scissors|glass|razor) NFSNECK
  (NFSLIMB|NFSCORD) ..3!(own|knife) (round|around|about|across|on|at|against|over|to|into|from) ..2!(own) NFSNECK
  (assault|attack|went|goes|going|came|lunged|flew|dived) ..2 (for|on|at|to) ..2 NFSNECK
  by (the|her|his|my) ..1 (throat|neck|scruff|windpipe|collar)
  (him|her|me|NAME) ..1 (round|around|by|about) the (throat|neck|windpipe)
  (pressure|force|weight|compression|squeeze) ..3 (to|on|around|of|against) ..2 NFSNECK
  (larynx|windpipe|adam's apple|gullet|voice box) ..8
rule breath-stopped: breath stopped by somebody | unless=nfs-ill
  (could|can|cannot|couldnt|cant|unable|struggl*|fight*|fought|hardly|barely|gasp*) ..3!(slept|asleep) (breathe|breath|air|breathing)
  (stop|stops|stopped|stopping|cut|cuts|cutting|shut|shuts|shutting|restrict*|block*|obstruct*|prevent*|starved|closed|squeezed|deprived|took|interrupt*|imped*|nip|nipped) ..2!(she) (off|of|up)? ..2 (air|oxygen|breath|breathing|breathe|airway|airways)
  (breath|breathing|breathe) ..6 (sex|pleasure|intercourse)
  (brain|starved|lack|loss|shortage) ..3 of (oxygen|air|breath)
rule face-covered: the nose and mouth covered, the face pushed down, weight on the chest
  NFSCOVER ..4!(found|asleep) (over|on|onto|against|into|down|round|to|across) ..2 (her|his|my|their|the) ..2 NFSFACE
  (hold*|held|press*|push*|forc*|put|shov*|clamp*|plac*|tap*) ..3 NFSCOVER ..4 (over|on|to|against|into|across|down) (her|him|me|NAME)
  (cover*|clamp*|held|hold*|pinch*|block*|tap*|press*) ..1 (her|his|my) ..1 (nose|mouth|nostrils|airway) ..10
  (push*|held|hold|holds|holding|forc*|shov*|press*|ground|buried|rammed|kept|thrust) ..1 (her|his|my) ..1 (face|head|mouth) ..3 (into|in|under|down|against|to|underwater) ..3 (NFSSINK|pillows|floor)
  (push*|held|hold|holds|forc*|kept|dunk*|duck*|thrust) (her|him|me|NAME) ..2 (under|underwater|face down|in|into) ..3 NFSSINK
  (sat|sits|sitting|knelt|kneeling|kneels|kneel|stood|standing|lay|lies) (on|upon|across) ..1 (her|him|my|NAME) ..2 (chest|back|ribs|face|head|shoulders|stomach|until|till|so)
  (astride|straddl*) (her|him|me|NAME)
rule faint-after: fainted, saw stars, went limp after being held | unless=nfs-ill
  (saw|seeing|sees) ..2 (stars|sparks|spots|lights)
  (held|hold|holds|pressed|presses|press|squeezed|squeezes|squeeze|gripped|grip|pushed|tightened|choke*|strang*|sat|knelt|leaned|arm|hands) ..10 (till|until|so) ..6 (dark|black|stars|sparks|limp|floppy|blue|unconscious|passed|quiet|spots|dizzy|faint*|gasp*|fainted|breathe|breath|out|die)
  (passed out|blacked out|lost consciousness|losing consciousness|went limp|came round|came to|coming round|wet herself|went black|went dark|going black|legs went|knees went|woken on) ..14 (NFSNECK|hands|held|arm|grip|floor|lino|carpet|landing|rug|tiles|hall|pillow)
  (NFSNECK|strang*|chok*|hold|grip|pillow) ..20 (passed out|blacked out|lost consciousness|fainted|unconscious|went black|wet herself|lose consciousness|limp)
  (go|went|going) all quiet
rule neck-marks: marks on the neck, burst vessels, a lost voice, a scarf in summer | unless=nfs-ill
  (mark|marks|bruise|bruises|bruising|bruised|redness|red|reddening|scratches|scratch|fingermarks|petechiae|petechial|abrasions|abrasion|grazes|graze|swelling|swollen|injuries|injury|soreness|sore|tender|tenderness|thumbprint|prints|print|handprint|pain|painful|weals|weal|burn|burns|ring|line|ache|imprint|stiff) ..5!(knife|stab|cut|heart|burglar) (neck|throat|larynx|windpipe|nape|jawline)
  (neck|throat) ..3 (bruis*|marked|red|sore|swollen|tender|tenderness|painful|purple|scratched|marks|hurt*|swelling|injur*)
  (finger|thumb|fingertip|finger shaped|thumb shaped) ..2 (bruising|bruises|marks|mark|prints) ..6 (jaw|neck|throat|ears|ear|chin)
  petechia*
  (red|burst|blood|pinprick|tiny|pinpoint|small|little|broken) ..3 (spots|dots|vessels|flecks|specks|pinpricks) ..6 (eye|eyes|eyelid|eyelids|face|cheeks|whites|ears)
  (hoarse|hoarseness|croaky|croak|raspy|husky|voice) ..16 (neck|throat|swallow*|marks|assault*|grabbed|bruis*|partner|argument|husband|boyfriend|scarf)
  (partner|husband|boyfriend|assault*|argument|neck|throat|he had) ..20 (hoarse|hoarseness|croak*|raspy|husky)
  (hoarse|hoarseness|croaky|raspy|croak) !(from|with)
  (pain*|difficulty|trouble|hurt*|sore|unable|cannot|could not) ..3 swallow*
  (scarf|scarves|polo neck|polo necks|collar|collars|roll neck|neckerchief|cravat|snood|high neck) ..14 (heatwave|july|june|august|summer|indoors|heat|hide|hid|hiding|cover|covered|covering|conceal*|bruis*|mark|marks|underneath|weather)
  (hands|fingers|each finger|thumbs) ..3 (had|have|has) (done|left|been)
weak sign-neck: the neck, throat or voice is spoken of | unless=nfs-ill
  (neck|throat|windpipe|swallow*|hoarse|scarf|scarves|polo neck|voice)
weak sign-breath: breath, blackness, fainting or nearness to death | unless=nfs-ill
  (breathe|breath|breathing|passed out|blacked out|unconscious|consciousness|came round|went black|stars|limp|fainted|blacking out)
  (thought|sure|convinced|feared|believed|certain) (i|she|he|that she|that he|that i) ..3 (gone|die|dying|dead|done for|last|not wake|not get up|killed)
weak sign-hold: fingers, squeezing, a belt or cord used on somebody
  (squeez*|grip*|thumbs|both hands|chok*|throttl*|strang*|smother*|belt|cord|pillow|cushion)
  (shut|shuts|keep|quieten) (me|her|him) (up|quiet) ..14
veto cause-of-death: strangulation was how the person was killed | sentence unless=survived
  cause of ..3 death
  (manual|ligature|fatal) strangulation
  (compression|pressure) of the neck
  NFSDONE ..8 to death
  (pathologist|pathologists|pathology|autopsy|post mortem|postmortem|mechanism of death)
  (died|death|killed|killing|murdered|murder|manslaughter|fatally|fatal) ..12 (strang*|asphyxia*|suffocat*|smother*|chok*|throttl*|neck|throat|pillow)
  (strang*|asphyxia*|suffocat*|smother*|throttl*|neck|throat) ..12 (died|dead|killed|killing|murder|murdered|sentenced|convicted|guilty|trial|body|death)
  (judge|sentencing|sentenced|convicted|jury|trial|prosecution|guilty|pleaded) ..25 (strang*|asphyxia*|suffocat*|smother*|neck|throat|choked)
veto fatal-anyway: the cause of death, whatever else is told | overlap
  cause of ..3 death ..8
  (manual|ligature|fatal) strangulation
  (compression of the neck|mechanism of death) ..8
  NFSDONE ..6 to death
veto denied: nothing of the kind, a question, or something taught | sentence
  (nothing|no|never|without) ..5 (record|records|suggest|suggestion|indication|evidence|account|history|allegation|report|reports|mention) ..14 (NFSVERB|NFSNOUN|NFSNECK|breath*)
  (answered|said|replied|ticked) no
  had (he|she) ever ..20
  (asks|asked|ask|question|questions|item|tick|box) ..10 (whether|if|ever) ..14 (NFSVERB|NFSNOUN)
  (consider|considered|examine|explore) how ..20 (NFSVERB|NFSNOUN)
  (trained|training|taught|guidance|learning) ..10 (NFSVERB|NFSNOUN|NFSNECK)
  (into force|became an offence|legislation|act NUM|section NUM)
  offence of ..3 (NFSNOUN)
veto service: a clinic, a leaflet, a helpline or a tool | overlap
  (NFSNOUN|NFSVERB) ..1 (clinic|service|pathway|leaflet|guidance|institute|policy|training|awareness|hazard|risk assessment|lead)
veto food: choking on food, or choked up | overlap
  (choked|choking|choke) ..2 (on|up|back)
veto own-hand: the person's own ligature or gesture | overlap
  (ligature|rope|noose|cord|scarf|belt) ..8 (herself|himself|own neck|her own|his own|ward|room|observations)
  (tied|tying|tie|placed|put|found with|removed|remove) ..3 (a|the)? ligature
  from (his|her) own (neck|throat)
  (own|her own|his own) (throat|neck)
  (hand|hands) (over|to|across) (her|his) (mouth|face) ..2 (in|with|when) (shock|horror|surprise|disbelief|grief|laughter|the|he|she)
veto not-violence: wounds, an illness, other meanings | overlap
  (found|lying|floating|recovered|discovered) ..4 (face down|under water|in the water|in the river|in the bath)
  (shot|stab*|knife|surgery|operation|cancer|tumour|scan|cut|slit|wound|wounds|gunshot|scissors|blade) ..6 (windpipe|larynx|voice box|neck|throat)
  (gone|went|going|shouted|cheered|asked|cried) (herself|himself)? ..2 hoarse
  (power|electricity|screen|phone|line|radio|all) (went|going|goes) ..1 (dark|quiet|silent|black|dead)
  (out of|under (her|his)|deep|fresh|catch (her|his)|last|held (her|his)) (breath|air)
  (sore throats|neck of|neck pain|stiff neck|back and neck|neck and shoulder)
  came to (the|a|an|live|know|see|notice|believe|this|stay)
veto own-doing: the person did it themselves, or was found so | sentence
  (hanging|hanged|noose|suspended|ligature|ligatures)
  (own neck|cut his neck|cut her neck|self harm*|bag over)
veto nobody-said: nobody spoke of it, or it was looked for and not found | sentence
  (no one|nobody|none|no) ..2 (described|describe|mentioned|account|accounts|saw|reported) ..8 (NFSVERB|NFSNOUN|NFSNECK)
  (NFSVERB|NFSNOUN|NFSNECK) ..14 (found none|none found|found nothing|found no|not found|ruled out)
  new offence
""")
}
