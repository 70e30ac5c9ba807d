extension RuleText.Source {
    /// Drug misuse.
    static let drugMisuse = RuleText.Source("drug-misuse", """
theme drug-misuse
rule drugs: illicit or prescription drug use
  (callers|people at the door|visitors|strangers|comings and goings) ..8 (all hours|a minute each|through the night|day and night)
  (last used|a crack pipe|foil and|needles and|scales and|powder and)
  (drug|drugs|substance|substances) ..3 (misuse|misusing|misused|abuse|abusing|use|user|users|using|dependence|dependent|dependency|addiction|addicted|addict|problem|problems|dealing|dealer|dealers|debt|debts|taking|took|habit|related|supply|supplying|supplied|offences|possession|paraphernalia|testing|withdrawal|rehabilitation|fuelled|induced|intoxication|screen|running|gang|gangs|relapse*|money|lord|den)
  (HEALTH_DRUG|crystal meth|nitrous oxide|cuckooing|cuckooed|county lines|county line|illicit drugs|class a|illegal drugs|street drugs|novel psychoactive|psychoactive|injecting|needle exchange|rehab|drug taking|speed and|street diazepam|street valium|addict|addicts|narcotics|dealers|dealer|cuckoo*|stoned|junkie|smackhead|syringe|syringes|crackhead)
  (sell|selling|sold|sells|swapp*|bought|buying|took and sold) ..5 (partner's|wife's|mother's|his|her|husband's|other people's) ..3 (HEALTH_PILL)!'s
  (HEALTH_PILL) ..14 (sold|early requests|early request|requested early|lost prescriptions|lost script|three surgeries|two surgeries|several surgeries|prescribers|black market|online|repeat requests|running out early|double)
  (early|repeat|lost|duplicate) ..2 (requests|prescriptions|scripts) ..8 
  (sell|selling|sold|carrying|running|deal|dealing|dealt|used|using|uses|took|taking|smoking|smoked|snort*|inject*|bought|scored|stash*) ..3 (drugs|class a|gear|substances|powder|weed|crack|white|brown|joints|pipe|cannabis|HEALTH_DRUG)
  (prescribers|surgeries|chemist) ..12 (painkillers|repeat|pain|tablets)
  (using) (again|together|daily|heavily|on top|when|since|at home|every|in the)
  (coke|charlie|gear|wraps|wrap|ket|nos|canisters|bong|spliff|spliffs|rattling|clucking|naloxone|naloxone kit|daily pick up|supervised consumption|substitute prescri*|opiate substitution|detoxed|drug free|cannabis factory|plants in the loft|grow tent|grows|bag of white|drug dealer|runner for|runners) ..3 (in|on|of|was|were|and|from|for|had|again|to|with|bought|found|left|off|him|her|by)
  (bought|ordered|buying|ordering) ..4 (online|internet|street|dark web|dealer)
  (dealt|dealing|deals) ..2 (from|out of) 
  (been clean|clean for|got clean|getting clean|using again|using heavily|off his face|off her face|off his head|on the gear|high on|coming down|comedown|the needle|a needle|needle marks|track marks|plunger|needles|burnt spoon|tin foil|scripted for|on a script|pusher|on the pipe|stash house|grinding his teeth|kit kats|kept her supplied|got her on it|got him on it|white powder|drug den)
  (supplied|supply|supplies) (her|him) ..6
  (referred|attended|attending|discharged|known|open|engag*|seen|each|closed|appointment|appointments|worker|refused|declined|rang|case) ..8 (substance misuse|drug and alcohol|drug|recovery|addiction|addictions) ..1 (service|services|team|provider|worker|keyworker|clinic)
  (substance misuse|drug and alcohol|drug|addiction|addictions) ..1 (service|services|team|worker|clinic|provider) ..6 (discharged|closed|would not|not|refused|declined|each|recorded|knew|saw|offered|told|said|until|had)
  (introduced|got|hooked|put|started|turned|led|pushed|kept) ..2 (her|him|them|NAME|victim)? ..2 (to|on|onto|into) ..1 drugs
  (drugs|heroin|supply|crack|gear) ..10 (depended|dependent|relied|supplied|supplier|dealer|owed|debt|for supply)
  (depended|dependent|relied|reliant) ..4 for ..3 (supply|drugs|fix|gear|script)
  (on|to|off|into|around|with|about|taking|take|took|bought|sold|using|sharing|for|through|from|by) drugs ..4
  (unknown|illicit|unidentified|psychoactive|unspecified|illegal|controlled|intoxicating) (substance|substances|drug|drugs)
  (naloxone|narcan)
  (habitual|heavy|regular|daily|weekend|recreational|chronic|increasing|problematic|long term|misuse|misusing|abuse|abusing|use|using|used|binge|binges) ..2 (stimulant|stimulants|sedative|sedatives|tranquilliser|tranquillisers|hallucinogens|solvents|inhalants|opiates|benzodiazepines|painkillers|psychedelics|laughing gas|street tablets|balloons|uppers|downers|legal highs|magic mushrooms|sleeping tablets)
  (forged|altered|stolen|fraudulent|false|duplicate|photocopied) ..1 (prescription|prescriptions|script|scripts)
  (gang|gangs|dealer|dealers|supplier|suppliers|county line) ..12 (package|packages|parcel|parcels|owed|owes|debt|money|flat|bag|bags|collect|hold|holding|deliver*)
  (package|packages|parcel|parcels|bags|stash|cash) ..8 (gang|gangs|dealer|dealers|supplier)
  (residential|inpatient|in patient) ..1 (rehabilitation|rehab|detox|detoxification|treatment)
  (recovery|treatment|drug|substance) (service|worker|hub|team) ..14 (relapse|relapsed|rehabilitation|rehab|script|methadone|detox|lapse|clean|using)
  (takes|taking|took|using|used|uses|swallow*|borrow*|finish*|helped (herself|himself) to|living on) ..3 (husband's|wife's|mother's|father's|partner's|dad's|mum's|patient's|neighbour's|son's|his|her|grandmother's) ..1 (HEALTH_PILL|patches|codeine|morphine|methadone|diazepam|dihydrocodeine|tramadol|oramorph)
  street (tablets|pills|benzos|bought|valium|diazepam|opiates|xanax)
  (xanax|oramorph|ritalin tablets|poppers|lsd|acid tabs|ketamine|pregabs|lyrica|dexamphetamine|monkey dust|ghb|gbl|chemsex|zombie drug)
  (wired|strung out|spaced out|off his head|off her head|as high as|buzzing on|on a comedown|coming off|cold turkey|withdrawing|methadone script|dirty needles|needle exchange)
  (tested|test|swab|screen|sample|toxicology|urine) ..3 positive for
  (on|off|his|her|the|of|top of|missed|collect*|methadone|daily|stopped|stop|lost|bridging) ..2 (script|scripts)
  (script|scripts|prescription|prescriptions) ..2 (stopped|suspended|restarted|collected|lost|early|missed|sold|shared|topped)
  (sniff*|inhal*|huff*) ..3 (glue|gas|aerosol|aerosols|petrol|solvents|lighter|paint|deodorant|butane)
  (possession) ..3 (intent|class|controlled|cannabis|supply)
  intent to supply
  (running|runs|ran|carrying|selling|sells|working|worked|hold*|deliver*) ..2 (for|to) ..2 (gang|dealer|dealers|the lads|older boys|older men|gangs|line)
  (steroid|steroids) ..6 (use|using|aggress*|rage|inject*|gym|angry|mood|bought|abuse|temper|body*)
  (pick ups|pick up|supervised consumption|collections|daily collection) ..6 (chemist|pharmacy|missed|stopped|methadone)
weak drug-word: a substance, tablets or a supply
  (substance|substances|drug|drugs|dealer|dealers|gear|script|pills|tablets|prescription|painkillers|patches|stash|supply|powder|joints|pipe|needle|needles|syringe*|smoke|smoked|smoking|stimulant*|opiate*|opioid*|sedative*|codeine|diazepam|morphine)
veto treatment: ordinary treatment, or none | overlap
  (drug therapy|drug error|drug chart|drug round|drug trial|drugs trial|new drug|the drug company|data misuse)
  (no|denied|nor|never|without) ..4 (drug|drugs|substance|cannabis|cocaine|heroin|illicit)
  (drug and alcohol|substance misuse) ..2 (charity|lead|strategy|partnership|board|commissioner|representative)
  (brown|white) ..1 (woman|man|british|envelope|people)
  (took|taken|taking) ..2 as (directed|prescribed)
  toxicology ..4 (negative|clear)
  negative for ..3 drugs
  (drug|drugs) (company|chart|round|trolley|trial|representative|manufacturer)
  no agency held
  (cousin|uncle|friend|neighbour|brother in law) ..10 (convicted|cannabis|drugs|heroin) ..14 (not met|never met|abroad|unrelated|no part|no contact)
  (service|centre|clinic|team) (provides|offers|supports|runs)
  training ..8 (cuckooing|county lines|drugs|substance)
  (associates|associated|links|linked|studies) ..8 (drug|drugs|stimulant|substance) ..8 (partner violence|homicide|greater|rates)
  (his|her|their) (use|habit|using|addiction) ..1 (of (force|language|services|power|coercive|controlling|violence|the|his|her|social|a|phone)|to)
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
""")
}
