extension RuleText.Source {
    /// Mental ill health.
    static let mentalIllHealth = RuleText.Source("mental-ill-health", """
theme mental-ill-health
rule condition: a mental health condition, diagnosed or suspected
  (depression|depressed|depressive|anxiety|psychosis|psychotic|psychoses|schizophrenia|schizophrenic|schizoaffective|bipolar|paranoia|paranoid|delusion|delusions|delusional|hallucination|hallucinations|hallucinating|mania|manic|ocd|eupd|antidepressant|antidepressants|antipsychotic|antipsychotics|sertraline|citalopram|fluoxetine|mirtazapine|olanzapine|clozapine|risperidone|quetiapine|lithium|breakdown|agoraphobia|agoraphobic|anorexia|bulimia|eating disorder|aripiprazole|venlafaxine|persecutory|thought disorder|catatonic|obsessive compulsive|ptsd|post traumatic stress|psychiatric history|dual diagnosis|toxic trio|trilogy of risk)
  (personality|adjustment|mood|obsessive compulsive|emotionally unstable|dissociative|delusional|anxiety|depressive|affective|panic|psychotic|stress) ..1 (disorder|disorders)
  (panic|panics|panicked) (attack|attacks)
  (hearing|heard|hears|hear|command|commanding) ..3 (voice|voices)
  (hearing|seeing|heard) things
  voices ..4 (told|telling|commanding|tell|said|instruct*)
  (sectioned|section 2|section 3|section 136|section 135|detained under|mental health act|community treatment order|informal patient|psychiatric ward|psychiatric unit|psychiatric hospital|mental health ward|mental health unit|approved mental health|secure hospital|secure unit|care programme approach|depot injection|his depot|her depot|first episode|unfit to plead|relapse indicators|relapse signature|insanity)
  (unwell|ill|relapse|relapsed|relapsing|deteriorat*|deterioration) ..12 (mental*|psych*|paranoi*|voices|coordinator|medication|ward)
  (stopped|not|refused|stop|stopping|non compliance|non concordance|non concordant|non compliant|without|declined|lapsed|missed|off|come off|came off) ..3 (taking)? ..2 (medication|depot|tablets|injection|meds)
rule care: somebody is in the care of mental health services
  (under|open to|known to|referred to|referral to|referred|referrals|seen by|assessed by|discharged|discharge|caseload|treated by|admitted|told|accepted|closed|declined|contact with|appointment|appointments|attended|rang|visited|saw|waiting list|involved|recorded|patient of|care of|review by|reviewed by) ..6 (cmht|cmhts|community mental health|crisis team|crisis resolution|home treatment|early intervention|psychiatrist|psychiatry|psychologist|psychology|talking therapies|iapt|mental health|mental health team|care coordinator|care co ordinator|cpn|community psychiatric|assertive outreach|liaison psychiatry|psychiatric liaison|amhp|camhs|recovery team)
  (cmht|cmhts|community mental health team|crisis team|crisis resolution|home treatment team|early intervention team|psychiatrist|psychologist|talking therapies|mental health (team|trust|nurse|services|service|worker|practitioner|clinician|liaison)|care coordinator|care co ordinator|cpn|assertive outreach|liaison psychiatry) ..6 (discharged|saw|assessed|closed|declined|recorded|did not|noted|considered|thought|knew|visited|rang|telephoned|offered|concluded|treated|had seen|was told|formulated|diagnosed|admitted|reviewed|would not)
  (community psychiatric nurse|psychiatric nurse|inpatient|in patient|mental health clinician|mental health practitioner)
rule plain: mental illness in plain words
  (mother|wife|husband|son|daughter|father|family|neighbour|neighbours|grandmother) ..3 (swapped|replaced by|substituted|poisoning (him|her|his|the)|plotting|the devil|possessed|not (his|her) real)
  voices ..2 (worse|back|louder|again|returned|bad|quieter|had come|were)
  (argued|arguing|argue|talked|talking|shouting|shouted) (with|to|at) (somebody|someone|people|voices|himself|herself|the wall|the walls|the television) ..4
  (people|men|man|somebody|someone|voices|they|eyes|faces|cameras) ..3 (in|behind|through|inside) the (wall|walls|radio|television|tv|ceiling|wires)
  (radio|television|tv|telly|newsreader|god|devil|angels|demons|dead) ..4 (spoke|speak|speaks|speaking|talked|talking|told|messages|say|said) ..3 (him|her|name|his)
  (foil over|talked to himself|talking to himself|talked to herself|talking to herself|people who were not there|nobody else could (see|hear)|impostor|impostors|out of his mind|out of her mind|illness of the mind|it was his mind|not ill enough|too ill for|lost touch with reality|losing touch with reality|mad with grief|lost his mind|lost her mind|bad with (his|her) nerves|trouble with (his|her) nerves|suffered with (his|her) nerves|highly disturbed|walking through water)
  (believed|believes|believing|convinced|certain|thought|thinks|insisted|said|telling|told|belief|sure|learned) ..10 (poisoned|poisoning|poison|bugged|impostor|devil|demons|demon|possessed|implant|microchip|conspiracy|mi5|aliens|replaced by|reading (his|her) thoughts|sent by god|messages from|evil spirits|witchcraft had)
  (not slept|no sleep|without sleep|not sleeping|awake) ..3 (days|nights|weeks)
  (stopped) (getting dressed|answering the door|washing|eating|getting up)
  (washed|washing) (her|his) hands ..6
  (severe|long standing|recurrent|clinical|untreated|postnatal|post natal|antenatal|perinatal|puerperal) (depression|anxiety|psychosis|depressive|illness)
  part of the illness
  (cried|crying|cries|wept|weeping|tearful) ..3 (most|every|all|each) ..1 (day|days|night|nights|morning|time)
  (world|everything|life|colour|all) ..3 (grey|black|bleak|pointless|meaningless|lost its colour|gone dark)
  nerves ..3 (shot|bad|gone|shattered|frayed|pieces|bits)
  (became|becoming|become|grew|was|is|increasingly|more) ..1 (convinced|certain|fixed|obsessed|sure|paranoid) ..6 (filmed|spied|bugged|poisoned|listened|plotted|plotting|drugged|hypnotised|monitored by|watched by|neighbours were|people were|police were|followed by|cameras|devices|transmitters|radiation)
  (suspicious|dishevelled|unkempt|guarded|thought disordered|pressured|elated|grandiose|perplexed|withdrawn|mute|agitated|unwashed|preoccupied) ..2 and ..2 (suspicious|dishevelled|unkempt|guarded|pressured|elated|grandiose|perplexed|withdrawn|mute|agitated|unwashed|preoccupied|tearful|hostile|talking|muttering)
  (helicopter|helicopters|neighbours|government|police|freemasons|doctors|family|television|satellite|satellites|phone mast|spirits|ghosts|angels) ..4 (watching him|watching her|sending|messages|controlling (him|her)|after him|reading|inside (his|her) head|poisoning|spying|talking about (him|her)|plotting|implant*)
  (medication|tablets|doctor|prescribed|prescription) ..8 (numb|moods|mood|low|nerves|anxious|calm|sleep at night|voices|down)
  (heard|hearing|hears|hear) ..5 (voice|voices|telling (him|her)|whisper*|commands|footsteps that) ..6
  voices ..3 (told|tell|tells|said|say|ordered|commanded|wanted|warned|urged)
  (not|stopped|stop|never|without|refused|missed|off|skipping|flushing|hiding) ..2 (taking)? ..1 (his|her|their|the) (tablets|medication|meds|injections|injection|depot|pills|antipsychotic|lithium|clozapine)
  (detained|sectioned|admitted|committed|hospitalised|inpatient) ..4 (in NUM|under|twice|three times|against|voluntarily|informally|following|again|for (his|her) own)
  (plainly|obviously|clearly|visibly|acutely|very|increasingly|floridly|becoming|so|still|seriously|profoundly|was|evidently) unwell
  (two|three|several|second|first|another|previous|had a|suffered a|complete|full) ..1 (breakdowns|breakdown)
  (replaced by|swapped for|was|were) ..2 (a double|an actor|actors|impostor|robot|robots|clone|aliens|spies)
  (food|water|tea|milk|post|phone|drink|drinks|tablets|house) ..3 (tampered|poisoned|contaminated|drugged|laced|interfered|spiked by|bewitched|cursed)
  (crisis line|crisis number|talking therapy|talking therapies) ..8 (ring himself|ring herself|waiting list|months|refused)
rule mood-relapse: low mood, relapse, or his voices
  (low mood|low in mood|relapse|relapsed|relapsing|his voices|her voices|hearing voices|the voices)
  diminished responsibility ..10 hospital order
  (tells|told|telling|tell|to) (his|her|the)? (psychiatrist|psychiatric nurse|cpn|care coordinator|crisis team)
  (home treatment|crisis|mental health) team (visit|visits|visited|call|review|contact|appointment|assessment)
  (seen|assessed) ..3 (liaison psychiatry|psychiatric liaison)
  psychiatric (note|notes|review|report|assessment|history|care|patient|illness|admission|diagnosis|treatment|evidence|opinion)
  too well for
rule under-care: a psychiatrist, a nurse or a prescription of his or her own | keep-negated
  (his|her|their|patient's) (psychiatrist|cpn|care coordinator|care co ordinator|community psychiatric nurse|mental health nurse|mental health worker|mental health team|key nurse|psychologist|therapist|depot|antipsychotic|antidepressants)
  (untreated|unmedicated|untended|undiagnosed|unrecognised) ..4 (illness|depression|psychosis|condition|anxiety)
  (his|her|an|the) ..2 illness ..12 (untreated|acute|acutely|killing|relaps*|delusion*|medication|psychia*|hospital|mind)
weak sign: low mood, medication, relapse
  (low mood|mood|anxious|unwell|distress|distressed|tearful|relapse|relapsed|medication|tablets|symptoms|deteriorat*|insomnia|not sleeping|sleepless|withdrawn|agitated|restless|suspicious|bizarre|odd|strange behaviour|illness|disturbed|nerves|panic|heaviness|despair|hopeless*|unstable)
weak tablets: treatment, a doctor or time off for it
  (antidepress*|signed off|tablets for|something from the doctor|crisis line|doctor gave)
veto service-only: a service's name or seat, no condition | overlap
  (mental health) ..2 (foundation trust|nhs trust|trust|partnership|charity|first aid|first aider|awareness|strategy|lead|representative|commissioner|tribunal) 
  (mental health) (homicide|investigation)
  (head|director|lead|manager|representative) ..5 mental health
  (bereavement|marriage|couples|debt) counselling
  psychological (therapies service|abuse|harm|violence|effect|effects)
  (carer|as|her|separation|mother's) anxiety
  (depression|anxiety) or (drinking|drink)
  an adult with a mental illness
  (relationship|marriage|marital|family|placement|carer|car|communication|roadside) breakdown
  (grandfather|grandmother|grounds|gardens|lodge|built|former|old|site|porter|cook|cleaner|worked|managed) ..6 psychiatric (hospital|ward|unit)
  (care programme approach) ..2 (a|is|means)
  (tablets|medication|pills|injections) for ..2 (blood pressure|diabetes|cholesterol|thyroid|asthma|heart)
  (detained|admitted) ..4 (police|custody|officers|arrest|maternity|surgery|fracture)
veto not-ill: found to be well | passage
  no evidence that ..8 mentally ill
  had no psychosis
  many have a psychosis
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  ^ (was|were|did|is|are|do|does|could|how|whether|what|had) ..12 (considered|consider|relevant|bearing|affect|affected|impact|factor|influence|part|role|explored|known) ..6 (mental health|mental illness|depression|psychosis|psychiatric)
  ^ (was|were|did|is|are) ..10 (mental health|mental illness|depression|psychosis|psychiatric)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (mental health|mental illness|depression|psychosis|psychiatric)
""")
}
