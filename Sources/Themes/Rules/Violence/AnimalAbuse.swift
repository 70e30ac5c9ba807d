extension RuleText.Source {
    /// Abuse of or through animals.
    static let animalAbuse = RuleText.Source("animal-abuse", """
class ANIPETS = dog dogs cat cats kitten kittens pet pets puppy puppies rabbit rabbits horse horses animal animals parrot parrots hamster hamsters terrier spaniel labrador budgie budgies budgerigar budgerigars pony ponies ferret ferrets hen hens chickens greyhound lurcher spaniels collie goldfish bird birds canary tortoise gerbil guinea whippet staffie mare donkey goat goats pigeons cockatiel retriever poodle alsatian rottweiler mastiff dachshund snake livestock calf calves sheep sheepdog aviary hutch aquarium mongrel bulldog jack_russell bull_terrier guide_dog fish lizard foal
class ANIHARM = throw strangle stab injure abuse punch burn crush torture slaughter maim maimed beaten_up kicked kicks kicking kick killed killing kills kill hurt hurts hurting harmed harming harm beat beats beating beaten poison poisoned poisoning threw throws thrown throwing drowned drown drowns drowning starved starving starve strangled strangling stabbed injured injuring injuries abused abusing cruel cruelty hit hits hitting punched burned burnt burning shot shoot shooting hanged hung snapped wrung broke breaking broken tortured tormented stamped neglected crushed dropped swung cut suffocated shut selling sell sold rehome destroy destroyed swerved trod slit skinned gassed dangled mistreated mistreatment maltreated slaughtered scalded bitten
class ANISTAY = leave leaves leaving left stay stayed staying return returned go went back refuge accommodation hostel flee fled escape moved move place placement room tenancy offer offered decline declined refused
theme animal-abuse
rule animal-harmed: a pet or animal hurt, killed, sold, taken or made to suffer
  ANIHARM ..5!(by|walking|officer|outside|who|charity) ANIPETS!'s
  ANIPETS ..5!(officer|handler|unit|walker|barked|barking|name) (kicked|killed|hurt|harmed|beaten|poisoned|threw|thrown|drowned|starved|strangled|injured|abused|cruelty|dead|missing|disappeared|vanished|rehomed|stamped|broken|limping|destroyed|burned|burnt|bleach|punished|whimper*|cower*|flinch*|yelp*|burn|rib|sold|gone|hanged|hung|dangled|starving|thin|wounds|bruis*|die|died|suffer*)
  (cruelty|suffering|cruel|unkind|violent|violence|aggression|treatment|mistreatment|harm|injuries|injury|threat|threats) ..4 (to|towards|of|with) ..4 ANIPETS
  (unnecessary suffering)
  (banned|disqualified) ..4 (keeping|owning) ..1 ANIPETS
  ANIPETS ..16 (made her watch|made him watch|made them watch|one by one|in front of (her|him|the children))
  (gave|given|giving|took|takes|taking|sold|rehomed|kept|hid) ..2 (away)? ..2!(walk) (her|their) ..2 ANIPETS ..8 (away|hospital|isolat*|punish*|lesson|knowing|spite)
  (let|left|leaving) ..3 ANIPETS (die|starve|out|to die|without food|outside)
  (yelping|whimpering|howling) ..12
rule pet-and-harm: an animal and harm, fear, threat or a leaving, near each other | keep-hypothetical keep-negated
  ANIPETS ~10 (ANIHARM|threat|threats|threatened|threatening|cruelty|cruel|terror|terrorised|yelping|whimpering|weapon|hostage|leverage|revenge|spite|dead|suffering|maimed|limping|missing|vanished|lesson|warning|tormenting|teased|noose|bait|carcass|blood|savage|savaged|attacked|attack|snarl)
  ANIPETS ~12 (refuge|refuges|leaving|flee|fled|fleeing|escape|escaping|abandon|fostered|fostering|hostel|stayed|staying|remained|parted|shelter)
  (feared|fears|fear|afraid|worried|worry|frightened|anxious) ..6 (for|what) ..6 ANIPETS
rule animal-threat: an animal threatened or held to get one's way | keep-hypothetical
  (threat|threatened|threatening|threaten|threats|threatens|swore|promised|told her|vowed) ..10!(walk|feed|take) (ANIHARM) ..4 ANIPETS
  ANIPETS ..8 (would|will|be|gets) ..3 (gone|dead|killed|put down|drowned|destroyed|shot|next|sold|hurt|suffer|pay|die)
  if (she|he) ..6 (left|leave|told|went|refused|disobeyed) ..8 ANIPETS
  (held|hold|holds|holding|dangled|dangling|shut|shuts|locked|hung|swung) ..2 (the|her|his|their|a) ..2 ANIPETS!'s ..8 (window|fist|oven|sink|freezer|outside|balcony|over|neck|scruff|machine|shed|garage|bath|bucket|water|hostage|cold)
  ANIPETS ..14 (depended on|you next|if she did not|unless|the day she|a lesson|to punish|punishment|whenever she)
rule leaving: an animal that keeps somebody from leaving or from safety | keep-negated keep-hypothetical
  (would not|could not|cannot|refused to|never|not|unwilling|reluctan*) ..4 (leave|part|abandon|give up|take|bring|leaving) ..8!(walk) ANIPETS
  ANISTAY ..6 (without|because of|behind|sooner than|rather than) ..6 ANIPETS
  ANISTAY ..10!(walk|charity|landlord) (feed|see|fetch|collect|look after|worry for|bring|fears for|keep) ..3!(child|children) ANIPETS
  ANIPETS ..10!(charity|new) (refuge|refuges|fostered|safe place|accommodat*|hostel|left behind|not accept*|not take|new people|what kept her|kept her (in|there)|to see it|sooner than|rather than)
  (refuge|refuges|hostel|hostels|accommodation|room|place) ..8 (ANIPETS) ..6 (not|no|declin*|refus*|stay*|could|accept*)
  (offered|offer|offers|declined|declines|refused|turned down|room|place|bed) ..14!(walk|charity) ANIPETS
  (pet|animal|dog|cat) ..1 (fostering|foster|friendly)
  (friend|neighbour|sister|mother|colleague|kennels) ..2 (took|take|takes) in ..3 ANIPETS ..6 (so that|while|escape|leave|left|fled)
  (took|takes|taking) (the|her|their) ..1 ANIPETS ..4 (knowing|so that|because she|to make)
rule used-animal: a dog used to frighten or hold somebody
  (trained|set|sets|used|using|uses|bred|keeps|ordered|order|taught|told|sicced|let|loosed|released|unleashed|stood|guard) ..4!(police) (dog|dogs|dog's|alsatian|rottweiler|staffie|bulldog|mastiff|terrier|snake|animals) ..10 (intimidat*|guard*|attack*|frighten*|threaten*|stop*|bite|prevent*|keep*|corner*|scare*|loose)
  (dog|dogs|alsatian|rottweiler|staffie|bulldog|mastiff|terrier) ..12!(police|handler|walker) (intimidat*|bark at (her|him)|prohibited|banned|bitten|bit (her|him|the)|set on|set upon|loose (on|upon)|let loose|stand over|guard* (her|the door)|dangerous|call it off|call him off)
  (dangerous|banned|prohibited|status|aggressive|attack) ..1 (dog|dogs|type)
rule told-vet: a vet or an animal charity saw it
  (rspca|pdsa|vet|vets|veterinary) ..14 (report*|dog|dogs|cat|cats|rabbit|injur*|concern*|called|attend*|visited|visit|abuse*|seiz*|cruelty|hurt|rib|burn*|noticed|suspected|explain*|bruis*|fracture*|beaten|removed)
  (rang|called|rings|reported|telephoned|contacted) ..6 (rspca|animal welfare)
weak pet: an animal of the household is spoken of
  ANIPETS!'s
veto scene: a dog as detail, a figure of speech, a service | overlap
  (police|sniffer|search|cadaver) ..2 (dog|dogs)
  (walking|walk|walked|walks|walker|walkers) ..2 (dog|dogs)
  (dog|dogs) (walker|walkers|unit|handler|walking|team|section|bed|food|bowl|lead)
  (bit|bites) (everyone|everybody)
  (sanctuary|rescuer|volunteer*|grown up with) ..6
  (cat and dog|black sheep|dark horse|pet name|guinea pig|rat race|dog tired|black horse|white horse|dog and duck)
  (charity|service|scheme|project) ..2 (offers|provides|runs) ..12
  (trained|training|understand) ..8 (animal|pet|pets|animals) ..4
veto animal-other: an accident, an age, a farm, a service, a question | overlap
  (asked|whether|question) ..8 (pets|animals|pet) ..6
veto unharmed: unharmed, rehomed after the death, or no sign of it | sentence
  (unharmed|rehomed by|handed to a neighbour|taken in by a neighbour|was being weighed|nickname*|known as|animal sanctuary)
  (no|nothing) ..4 (indication|evidence|suggestion|suggest|record) ..12 ANIPETS
  shared ..2 care of ..3 ANIPETS
""")
}
