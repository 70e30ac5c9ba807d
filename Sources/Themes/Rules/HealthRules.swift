extension RuleText.Source {
    /// Health, substances and what people have lived through.
    static let health = RuleText.Source("Health", """
theme mental-ill-health
rule condition: a mental health condition, diagnosed or suspected
  (depression|depressed|depressive|anxiety|psychosis|psychotic|schizophrenia|schizophrenic|schizoaffective|bipolar|paranoia|paranoid|delusion|delusions|delusional|hallucination|hallucinations|hallucinating|mania|manic|ocd|eupd|antidepressant|antidepressants|antipsychotic|antipsychotics|sertraline|citalopram|fluoxetine|mirtazapine|olanzapine|clozapine|risperidone|quetiapine|depot|lithium|breakdown|panic attacks|postnatal depression|post natal depression|low mood|agoraphobia|anorexia|bulimia|eating disorder|diazepam|aripiprazole|venlafaxine|persecutory|thought disorder)
  (personality|adjustment|mood|obsessive compulsive|emotionally unstable|dissociative|delusional|anxiety|depressive|affective|panic) ..1 (disorder|disorders)
  (mental|psychiatric|psychological) ..1 (health|illness|ill health|illnesses|condition|disorder|distress|problems) ..4 (problem|problems|issue|issues|difficulties|deteriorat*|declin*|crisis|condition|conditions|diagnosis|history|needs|relapse|worsen*|symptoms|illness|disorder|decline|struggles|concerns|breakdown|team|services|hospital|ward|support|treatment|care|suffering|unwell|assessment|admission)
  (mentally ill|mentally unwell|mental illness|mental ill health|mental breakdown|nervous breakdown|psychiatric|mental disorder|mental state|severe mental)
  (hearing|heard|hears|command|commanding) ..2 voices
  (voices) ..4 (told|telling|commanding|tell|said|instruct*)
  (sectioned|section 2|section 3|section 136|section 135|detained under|mental health act|hospital order|community treatment order|approved mental health|informal patient|inpatient|in patient|psychiatric ward|psychiatric unit|mental health ward|mental health unit|care coordinator|care co ordinator|care programme approach|crisis team|crisis resolution|home treatment team|home treatment|community mental health|early intervention|cmht|crht|assertive outreach|psychiatrist|liaison psychiatry|secure hospital|secure unit|bail to a hospital|diminished responsibility|unfit to plead|dual diagnosis|toxic trio|trilogy of risk|recovery team|talking therapies|iapt|outpatient psychiatric|mental health nurse|mental health practitioner|mental health clinician|mental health liaison|mental health worker|psychology|psychological therapy|first episode|amhp|depot injection|relapse indicators|relapse signature|relapse plan|lapsed from|step down|inpatient stay|psychiatric liaison)
  (relapse|relapsed|relapsing|unwell|deteriorat*) ..12 (mental|medication|ward|psych*|symptoms|illness|paranoi*|voices|mood|crisis|discharged|coordinator|psychosis)
  (stopped|not|refused|stop|stopping|non compliance|non concordance|non concordant|without|declined|lapsed|missed) ..4 (taking)? ..2 (medication|depot|antipsychotic|antidepressants|tablets|injection) ..10 (paranoi*|relapse*|voices|unwell|mental|psychiatr*|cmht|psycho*|team|illness|depress*|mood|bipolar|schizo*)
  it was his mind
  ptsd
veto service-only: a service's name or seat, no condition | overlap
  (mental health) ..2 (foundation trust|nhs trust|trust|partnership|charity|first aid|first aider|awareness|strategy|lead|representative|commissioner|tribunal)
  (head|director|lead|manager|representative) ..5 mental health
  (not|no|nor|never|denied|without) ..6 (depression|depressed|anxiety|psychosis|mental illness|mental health|psychotic|mental disorder|diagnosis|psychiatric)
  (postnatal depression|mental health) ..3 (screening|questions|questionnaire) ..3 (negative|normal)
rule unwell: mental illness in plain words
  (not|never|no longer) been ..1 (well|right|herself|himself|eating) ..6 (since|winter|for weeks|months|mind|and)
  (people in the walls|foil over|voices again|hearing voices|speak to the radio|speaking to the radio|talked to himself|treat his voices|his voices|her voices|impostor|hearing voices again|being watched|poisoned him|not slept for (four|three|several) nights|washed her hands|washing his hands|walking through water|heaviness|out of his mind|not ill enough|too ill|in hospital again|illness of the mind|kept from him by|deliverance)
  (low mood|low in mood|depressive|depression|anxiety|anxious|antidepressants|psychosis|schizo*)
  (unwell|mentally) ..2 (woman|man|ill|unwell|well|since)
  (untreated|severe|long standing|recurrent|history of|treated for|later|postnatal|clinical) (depression|anxiety|psychosis)
  (too well|not ill enough|too young) for ..3 (team|this|that|one)
  (mental health) ..2 (worker|nurse|team|services|call|problem|issues|support|service|assessment|crisis|history|condition|appointment)
  (cmht|psychiatrist|psychiatric nurse|community psychiatric|crisis team|home treatment|care coordinator|care co ordinator|psychologist|early intervention team|depot|secure hospital|hospital order|sectioned|relapse|relapsed)
  (eating disorder)
  (panic|panics|panicked) (attack|attacks)
  (diminished responsibility|unfit to plead|hospital order|secure hospital|insanity)
  (symptom|symptoms) ..8 (adjusted|tablets|medication|paranoi*)
  (could not be trusted|did not get up|stopped getting dressed|stopped answering the door)
veto not-ill: found to be well | passage
  no evidence that ..8 mentally ill
  had no psychosis
veto panel-or-link: a seat, a service, a general word | overlap
  (psychiatric liaison|liaison psychiatry|psychological therapies service|psychiatric liaison nurse) 
  (bereavement|marriage|couples|debt) counselling
  (suicide risk|overdose|overdoses) 
  risk to self
  (mental health) (trust's legal|call and none|call)
veto research-risk: research, or another kind of risk | overlap
  many have a psychosis
  cmht risk to self
  suspicious of everyone

theme suicidality-self-harm
rule suicidality: thoughts of suicide, an attempt or self-harm, survived | who=victim,family,child,agency
  (threatened|talked|talking|talk|spoke|speaking|thoughts|thought|thinking|feelings|ideas|ideation|intent|intention|plans|plan|planned|planning|wish|wished|wanted|wanting|want|attempt|attempts|attempted|attempting|tried|trying|try|considered|considering|contemplated|contemplating|going|history|said|told|disclosed|expressed|expressing|reported|cry|searched|telling) ..7 (suicide|suicidal|suicidality|kill herself|kill himself|killing herself|killing himself|end her life|end his life|ending her life|ending his life|take her own life|taking her own life|take his own life|taking his own life|her own life|his own life|end it all|ending it all|end it|hang herself|hang himself|harm herself|harming herself|harm himself|self harm|overdose|wanted to die|not be here|not wake up|not want to live|no reason to live|jump|not want to be here|nothing to live for|be dead|better off dead|better off without her|end things|not worth living|disappear)
  (suicidal|suicidality|suicide) ..4 (thoughts|ideation|feelings|ideas|intent|plans|thinking|attempt|attempts|crisis|gestures|risk|behaviour|statements|impulses|and|when|after|because)
  (was|were|felt|feeling|feels|being|became|become|been|actively|acutely|chronically) ..2 (suicidal|at risk of suicide)
  (took|taken|taking|takes|attempted|admitted|after|following|an|intentional|deliberate|impulsive|previous|mixed|further|second|third|serious|her|earlier|first) ..3 (overdose|overdoses)
  overdosed
  (cut|cutting|slashed|slit|harmed|harming|injured|hang|burned|hurt|cuts|scratch*) ..4 (herself|himself|her wrists|his wrists|her arms|his arms|her wrist|her forearm|her forearms|her legs|her thighs|his forearm)
  (cuts|scars|marks|lacerations|wounds) ..4 (wrists|forearms|wrist|forearm|thighs)
  (self harm|self harmed|self harming|self harms|self injury|self injured|self inflicted|parasuicide|"DSH")
  (ligature|noose|rope) ..10 (tied|neck|ward|found|removed|herself|himself)
  (tablets|pills|paracetamol|medication) ..8 (swallowed|handful|stockpil*|all at once|hoard*|saving up)
  (swallowed|taken|took|stockpil*|hoard*) ..5 (tablets|pills|paracetamol|handful)
  (bridge|railway|train|tracks|roof|cliff|car park|viaduct) ..12 (talked down|jump|suicid*|end her|found her|her|negotiat*)
  (crisis line|samaritans|crisis team|crisis cafe|liaison psychiatry) ..14 (suicid*|overdose|life|harm|herself|die|go on)
  (life) ..3 (not worth|no longer worth) ..1 (living)
  (cannot|can not|could not) see the point of (going on|it|life|living)
  (see|saw) (no|the) point ..3 (in|of) (going on|living|life)
  (do|be) better (off)? without (her|him|me)
  (thought|thoughts|thinking|talk|talked) of (ending it|ending her life|ending his life|not being here|dying)
  (counting|counted|saving|hoarding) ..2 (tablets|pills)
  (talked|talk|talking) (her|him) down
  (car park roof|bridge|railway line|ledge|cliff) ..10 (sat with|talked|found|came down|brought)
  (how many hours|getting across|getting through the night) ..8
  (two|three|four|several|attempts) ..2 attempts on (her|his) own life
  (act of|acts of|episode of|episodes of|repeated) self harm
  cut (herself|himself) since
  (thoughts|thought) of ending (her|his) life
  (spoken|spoke|talked) of suicide
  (overdose|overdoses|ligature was removed)
  (wished|wanted) to die
  thought of ending it
  children would do better without her
veto control: a threat made to control, or another's death by suicide | overlap
  (father's|brother's|mother's|friend's|cousin's|uncle's) ..1 (suicide|death)
  (suicide|death) of (his|her|a) ..2 (father|brother|mother|friend|uncle|cousin|colleague|son|sister)
  suicide (prevention|bereavement|strategy|review|awareness|pact|note|timeline|rates)
  (died by suicide|death by suicide|died by her own|hanged herself|hanged himself|suspected suicide|apparent suicide|completed suicide|victim suicide|domestic abuse related suicide|conclusion of suicide|verdict of suicide)
  (killed|murdered|stabbed|killing|shot) ..20 (himself|herself|own life|suicide)
  (took|ended|taken) (her|his) own? life
  (encouraged|told|urged|telling) (her|him) to (kill|hang|take|end)
  (accidental|unintentional|drug related|fatal) ..1 overdose
veto done: the death itself | overlap
  (her|his|the|NAME's) (suicide|death by suicide|fatal overdose|final overdose)
  (coroner|inquest|conclusion|verdict) ..8 suicide
veto him: the person who caused the death | overlap
  (he|NAME|adult|mr) ..2 (threatened|threatening|threats) ..2 suicide
  threatened suicide
  (could|cannot|could not) (not)? go on ..1 (waiting|caring)
  (threats|threat) of suicide were
veto found-or-him: the death, or prison | overlap
  thought to be suicide
  risk of self harm in custody

theme alcohol-misuse
rule drinking: harmful or dependent drinking
  (alcohol|drink|drinking) ..3 (dependence|dependent|dependency|misuse|misusing|misused|abuse|problem|problems|problematic|addiction|addicted|use|related|withdrawal|detox|detoxification|intoxication|excessive|excess|excessively|heavily|heavy|harmful|hazardous|consumption|issues|intake|binge|daily|every day|every night|to cope|fuelled|service|services|worker|treatment|liaison|nurse|recovery|misuser|habit|levels|had increased|increased|too much|a lot|from the morning|in secret|bottles|units|relapse*)
  (alcoholic|alcoholism|intoxicated|drunk|drunken|drunkenness|drinker|heavy drinker|binge drinking|binge drinker|inebriated|under the influence|units a week|units per week|units a day|units of alcohol|detox|alcoholics anonymous|cirrhosis|street drinker|street drinking|sobriety|alcohol|liver disease|korsakoff*)
  (smelled|smelt|smelling|smell) of (alcohol|drink)
  (litre|litres|bottle|bottles|cans|pints) ..5 (vodka|whisky|wine|cider|lager|beer|spirits|gin|rum|sherry|strong) ..8
  (drank|drunk|drinks|drinking|drink) ..6 (heavily|daily|every day|every night|too much|excess*|alone|before|morning|problem|bottle|bottles|more|whisky|vodka|cider|wine|lot|dependent*|secretly|again|cope|heavy|most days|throughout the day)
  (been drinking|had been drinking|when drunk|when he drank|when she drank|his drinking|her drinking|their drinking|he was drinking|in drink|worse for wear|stopped drinking)
veto audit: a file audit, or drinking as scene detail | overlap
  (audit) ..2 (of|tool|report|trail|team|findings|committee|cycle|programme)
  (not|no|denied|nor|never|without) ..6 (alcohol|drink|drinking|intoxicated|drunk)
  (drug and alcohol|alcohol and drug) ..2 (charity|lead|strategy|partnership|board|commissioner|team representative)
  (hot|soft|energy|her|a cup of) drink
  (drink|glass) (of)? (water|wine with)
  (alcohol licensing|licensing)
  drink ..4 (spiked|christmas party|at the wedding|one glass)
rule drink: drinking told in plain words
  (his|her|their|the|this|heavy|continued) drinking ..2
  (drank|drinks|drink|drinking) ..3 (so|because|heavily|together|dependently|to|and using|every|most|two|bottles|as a way|started)
  (in drink|worse for drink|when drunk|drunk|drunken|intoxicated|sober|sobriety|alcoholic|alcohol worker|alcohol withdrawal|detox|units daily|units)
  (flask|bottle|bottles|litre|vodka|whisky|cider|cans) ..10 (glovebox|cistern|day|evenings|morning|hidden|a day|sofa|most)
  (drinker|drinkers|drunks)
  (asked about|treated|put down to|it was) (the|his|her) drink
  the drink
  (two bottles|a bottle) a (day|night)
  (drinking|drink) (started|was treated|got worse)
veto none: no drinking, or a false charge of it | passage
  (did not drink|nobody was the worse for drink|worse for drink)
veto false-charge: somebody was wrongly called a drinker | overlap
  unstable alcoholic
  (about|blaming) her drinking
  (his wife and|wife and) his drinking
  cut down her drinking

theme drug-misuse
rule drugs: illicit or prescription drug use
  (drug|drugs|substance|substances) ..3 (misuse|misusing|misused|abuse|abusing|use|user|users|dependence|dependent|dependency|addiction|addicted|addict|problem|problems|dealing|dealer|dealers|debt|debts|taking|took|habit|related|supply|supplying|treatment|service|services|worker|offences|possession|paraphernalia|testing|withdrawal|rehabilitation|fuelled|induced|intoxication|screen|recovery|running|gang|gangs|relapse*)
  (cocaine|cannabis|heroin|crack|amphetamine|amphetamines|spice|ketamine|mdma|ecstasy|methadone|subutex|buprenorphine|opiate|opiates|opioid|opioids|marijuana|weed|skunk|steroids|crystal meth|methamphetamine|nitrous oxide|cuckooing|cuckooed|county lines|illicit drugs|class a|illegal drugs|street drugs|novel psychoactive|psychoactive|injecting|needle exchange|rehab|drug taking|ghb|speed and|fentanyl|benzodiazepines|street valium|pregabalin misuse|codeine dependence)
  (addicted|addiction|dependent|dependence|misus*|abus*|overus*|hooked) ..4 (painkillers|codeine|tramadol|pregabalin|prescription|prescribed|medication|zopiclone|opioid|morphine|gabapentin|benzodiazepines|drugs|benzodiazepine)
  (prescription|prescribed|over the counter) ..3 (misuse|misused|abuse|dependence|addiction|dependency)
  (sell|selling|sold|carrying|running|deal|dealing|used|using|uses) ..3 (drugs|class a|crack|cannabis|heroin|gear|substances)
  (strong painkillers|painkillers) ..8 (each|repeat|five|prescribers|chemist|more)
  (prescribers|surgeries|chemist) ..12 (painkillers|repeat|pain|tablets)
  (kit kats|grinding his teeth|kit kats|stash house|smell of cannabis|been clean|clean for|kept her supplied|before the spice|for spice|to pay for spice|for cocaine|topped up|needle|using again)
  (uses|used|using) drugs
  (county line|county lines|cuckoo*|dealers|dealer)
veto treatment: ordinary treatment, or none | overlap
  (drug therapy|drug error|drug chart|drug round|drug trial|drug related death|drugs trial)
  (not|no|denied|nor|never|without) ..6 (drug|drugs|substance|cannabis|cocaine|heroin|illicit)
  (drug and alcohol|substance misuse) ..2 (charity|lead|strategy|partnership|board|commissioner|representative)
  data misuse
veto provider: a provider's name | overlap
  substance misuse provider

theme dementia-cognitive
rule cognitive: dementia, brain injury or other cognitive change
  (dementia|alzheimer|alzheimers|alzheimer's|alzheimer*|lewy|memory clinic|memory service|memory loss|memory problems|memory assessment|failing memory|cognitive impairment|cognitive decline|cognitive|cognition|vascular dementia|acquired brain|brain injury|brain injuries|brain damage|brain damaged|traumatic brain|head injury|head injuries|frontal lobe|frontotemporal|huntington*|korsakoff*|wernicke*|"BPSD"|"ABI"|"TBI"|mini mental|moca|delirium|brain tumour|short term memory|encephalopathy|korsakov*|neuropsycholog*|parkinson's dementia)
  (memory|confused|confusion|forgetful|forgetfulness|disorientated|disoriented|wandering) ..14 (older|elderly|wife|husband|mother|father|diagnos*|gp|memory|clinic|assessment|concern*|worse|worsening|deteriorat*|scan|refer*|decline|increasing*|forget*|early)
  (getting|become|becoming|became|increasingly|more) ..1 (forgetful|confused|muddled|disorientated)
  (poor|no|failing|loss of|lost|with his|his|her) memory
  (mr|mrs|NAME's|husband's) ..2 (dyer's)? memory
  (not knowing where|did not know where|no longer knew|not have told you the month|could not have told you|called her by his sister's name|called him by|asked ..3 when they would be going home|getting lost|lost when driving|word finding|mmse|did not know the month|knew her own kitchen|been another man|could not follow a film|fall from the scaffold|puzzled)
  no longer knew
  (since) ..3 (fall|accident|crash|stroke|blow) ..8 (another man|another woman|different|temper|changed|not the same)
  memory (lady|nurse|team|clinic|service)
  not have told you ..2 (month|year|day)
veto injury: a head injury in the fatal attack | overlap
  (died|death|fatal|killed|post mortem|pathologist|cause) ..10 (head injury|head injuries|brain|brain injury)
  (head injury|head injuries) ..6 (died|fatal|death|post mortem|killed|from which)
  (head injury advice|head injury leaflet|minor head injury)
  (not|no) ..5 (dementia|cognitive|memory)
veto injury-fatal: the injury that killed | passage
  (head injury) ..20 (level of consciousness|bleed on the brain)

theme disability-health
rule illness: long-term illness, pain, sensory loss or disability that mattered
  (disability|disabled|disabilities|wheelchair|mobility|housebound|bedbound|frail|frailty|chronic pain|chronic|long term condition|long term health|terminal|terminally|cancer|tumour|chemotherapy|palliative|hospice|multiple sclerosis|parkinson*|motor neurone|arthritis|fibromyalgia|stroke|epilepsy|epileptic|diabetes|diabetic|copd|emphysema|heart failure|heart disease|kidney|dialysis|deaf|deafness|hearing loss|hearing impaired|hearing aids|sign language|british sign|blind|sight loss|visually impaired|visual impairment|partially sighted|macular|amputee|amputation|amputated|paralysed|paralysis|spinal|back injury|crutches|walking stick|walking frame|zimmer|hoist|incontinent|incontinence|ill health|poor health|failing health|physical health|health conditions|long covid|lupus|asthma attack|oxygen|sickle cell|crohn*|osteoporosis|osteoarthritis|rheumatoid|angina|cerebral palsy|muscular dystrophy|spina bifida|chronic fatigue|housebound|stoma|feeding tube|ataxia|sciatica|disabling|dystrophy|lung disease|pulmonary)
  "MS"
  "BSL"
  "COPD"
  (physical) ..1 (health|impairment|illness|disability|disabilities|condition|conditions|difficulties) ..6
  (stroke|oxygen|emphysema|wheelchair|arthritis|pain clinic|deaf|fibromyalgia|osteoporosis|sclerosis|poor health|hoist|could move one finger|motor neurone|brittle|could not sign|epilepsy|pressure sores|swallowing assessment)
  (the pain) ..4 (taken|had|job)
  (hip|back|chronic) pain
  (pain) (had|has) taken
  (long standing|chronic|constant) ..2 pain
  fibromyalgia
veto list: the Act's list, or none | overlap
  (age|race|sex|characteristics|characteristic) ..3 disability
  disability ..3 (gender|race|sex|marriage|pregnancy|religion|sexual)
  (learning|intellectual|mental) (disability|disabilities)
  (no|not|nor|without|neither) ..6 (disability|disabled|disabilities|physical health|long term|health conditions)
  (strong|fit|good) ..2 health
  (disability (living allowance|benefit|benefits|charity))
  (blind|deaf) (to|eye|ears|spot)
  (terminal|stroke) (building|of|unit)
  (cancer) ..4 (died of|died from|father|mother|years earlier)
  (chronic) ..2 (shortage|underfunding|shortages)
veto complaint: a passing complaint | overlap
  back pain

theme learning-disability-neuro
rule learning: learning disability, autism or ADHD
  (learning) ..1 (disability|disabilities|disabled|difficulty|difficulties|needs)
  (autism|autistic|asperger|aspergers|asperger's|adhd|attention deficit|neurodivergent|neurodiverse|neurodiversity|neurodivergence|neurodevelopmental|autistic spectrum|autism spectrum|dyslexia|dyslexic|dyspraxia|down's syndrome|downs syndrome|low iq|intellectual disability|special educational needs|ehcp|easy read|"ASD"|"ADHD"|"LD"|"LeDeR"|meltdown|meltdowns|foetal alcohol|fetal alcohol|sensory needs|tourette*|masking)
  (reasonable adjustments|reasonable adjustment) ..14
  (iq|understanding|reading age|comprehension) ..4 (of|low|below|limited|age)
  (struggled|struggles|difficulty|unable) ..3 (to)? (read|reading|write|understand written|process information|literacy|social cues)
  (special school|cannot read|could not read|took every word|put a name to it|every word as it was spoken|diagnosed late|down's|downs)
  (plan was altered|bear the bell|under the table|sensory)
veto lead: other senses or none | overlap
  (no|not|nor|without) ..5 (learning disability|learning difficulties|autism|autistic|adhd|neurodiver*)
  (learning (disability|disabilities)) ..2 (service lead|nurse representative|mortality|partnership board|strategy)
  (learning needs|learning) ..2 (review|panel|lessons)

theme trauma-aces
rule trauma: earlier trauma found to have shaped somebody
  (childhood) ..5 (abuse|abused|trauma|neglect|violence|adversity|sexual|experiences|experience|marked|traumatic|witness*|bereavement|instability|chaotic|unhappy|care|difficult)
  (abuse|abused|trauma|violence|neglect|neglected|raped|sexual abuse|sexually abused|beaten|traumatised) ..6 (childhood|as a child|as children|as a boy|as a girl|in care|by her stepfather|by his stepfather|by his father|by her father|by her uncle|by an uncle|growing up|in her teens|by their father|by a family friend|by his mother|by her mother|when he was|when she was|at boarding school|by a teacher|before she was|before he was|by his uncle|in his childhood)
  (adverse childhood|childhood trauma|complex trauma|past trauma|previous trauma|trauma history|history of trauma|early trauma|earlier trauma|developmental trauma|intergenerational|generational trauma|unresolved trauma|traumatic|traumatised|ptsd|post traumatic|cptsd|care leaver|care experienced|looked after child|foster care|foster placements|foster homes|children's home|residential care|taken into care|placed in care|in local authority care|care experience|refugee|torture|tortured|war|combat|veteran|afghanistan tour|served in|active service|conflict zone|trafficked|trafficking|survivor of)
  (witnessed|saw|seen|exposed|exposure|grew up|grown up|growing up|lived with|brought up|raised|witnessing) ..10 (violence|domestic abuse|domestic violence|abuse|father hit|mother being|his father|her father|violent|alcoholic|beating|parents fighting|drinking) ..8 (child|childhood|boy|girl|home|mother|parents|household|himself|herself|young|father)
  (as a child|in childhood|childhood|when he was (NUM|a child|a boy)|when she was (NUM|a child|a girl)) ..12 (abus*|violen*|beat*|trauma*|neglect*|hit|care|raped|harm*|saw|witness*)
  (flashbacks|nightmares|hypervigilant|hypervigilance|hyper vigilan*)
  (impact|effect|effects|legacy|lens|history|light|burden) of ..4 (trauma|childhood|adversity|earlier abuse|past abuse)
  "ACE"
  "ACES"
  (looked after from|been looked after|in a children's home|children's home|left foster care|entered care|put ..3 out at sixteen|care leaver|sent away to)
  (suicide|death|murder) ..4 when (adult|he|she|NAME) ..2 was (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)
  (father|mother|parent) committed suicide
  (put her child out|put him out at|put out at sixteen)
  (helmand|iraq|afghanistan|war|army|fireworks|on the floor) ..16 (shed|floor|drinking|slept|back from|trauma|loss|survived)
  (survived|survivor of|fled|detention) ..4 (war|torture|abuse|detention|country|loss)
  (those years|that place|what was done to|whose past) ..6 (taught|led|shaped|them|him|her)
  (sent away|sent) to that school
  (violent to her throughout|trauma therapy|help with that trauma|troubled childhood|childhood marked)
  trauma informed (model|approach|way)
weak trauma-word: trauma is mentioned
  (trauma|traumatic|childhood|abused|care)
veto topic: training or a hospital team | overlap
  trauma (informed|team|centre|unit|ward|surgery|training|network|theatre)
  major trauma
  (secondary|vicarious) trauma
  (looked after) ..3 (the children|her mother|his mother|him|children by|dog)
  (traumatic|traumatised) ..6 (death|killing|murder|events of|staff|incident for|bereavement|for the children|children by)
veto not-trauma: other senses | overlap
  (the man|daughter|man|woman) who looked after
  (completed training|training) ..3 trauma informed
  blunt force trauma
""")
}
