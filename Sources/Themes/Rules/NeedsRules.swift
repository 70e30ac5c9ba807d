extension RuleText.Source {
    /// Health, needs and circumstances.
    static let needs = RuleText.Source("Needs", """
theme mental-ill-health
rule condition: a mental health condition, diagnosed or suspected
  (depression|depressed|depressive|anxiety|psychosis|psychotic|schizophrenia|schizophrenic|schizoaffective|bipolar|paranoia|paranoid|delusion|delusions|delusional|hallucination|hallucinations|hallucinating|mania|manic|ocd|eupd|antidepressant|antidepressants|antipsychotic|antipsychotics|sertraline|citalopram|fluoxetine|mirtazapine|olanzapine|clozapine|risperidone|quetiapine|depot|lithium|breakdown|panic attacks|postnatal depression|post natal depression|low mood|agoraphobia|anorexia|bulimia|eating disorder|diazepam|aripiprazole|venlafaxine|persecutory|thought disorder)
  (personality|adjustment|mood|obsessive compulsive|emotionally unstable|dissociative|delusional|anxiety|depressive|affective|panic) ..1 (disorder|disorders)
  (mental|psychiatric|psychological) ..1 (health|illness|ill health|illnesses|condition|disorder|distress|problems) ..4 (problem|problems|issue|issues|difficulties|deteriorat*|declin*|crisis|condition|conditions|diagnosis|history|needs|relapse|worsen*|symptoms|illness|disorder|decline|struggles|concerns|breakdown|team|services|hospital|ward|support|treatment|care|suffering|unwell|assessment|admission)
  (mentally ill|mentally unwell|mental illness|mental ill health|mental breakdown|nervous breakdown|psychiatric|mental disorder|mental state|severe mental)
  (hearing|heard|hears|command|commanding) ..2 voices
  (voices) ..4 (told|telling|commanding|tell|said|instruct*)
  (sectioned|section 2|section 3|section 136|section 135|detained under|mental health act|hospital order|community treatment order|approved mental health|informal patient|inpatient|in patient|psychiatric ward|psychiatric unit|mental health ward|mental health unit|care coordinator|care co ordinator|care programme approach|crisis team|crisis resolution|home treatment team|home treatment|community mental health|early intervention|cmht|crht|assertive outreach|psychiatrist|liaison psychiatry|secure hospital|secure unit|bail to a hospital|diminished responsibility|unfit to plead|dual diagnosis|toxic trio|trilogy of risk|recovery team|talking therapies|iapt|counselling|outpatient psychiatric|mental health nurse|mental health practitioner|mental health clinician|mental health liaison|mental health worker|psychology|psychological therapy|first episode|amhp|depot injection|relapse indicators|relapse signature|relapse plan|lapsed from|step down|inpatient stay|psychiatric liaison)
  (relapse|relapsed|relapsing|unwell|deteriorat*) ..12 (mental|medication|ward|psych*|symptoms|illness|paranoi*|voices|mood|crisis|discharged|coordinator|psychosis)
  (stopped|not|refused|stop|stopping|non compliance|non concordance|non concordant|without|declined|lapsed|missed) ..4 (taking)? ..2 (medication|depot|antipsychotic|antidepressants|tablets|injection) ..10 (paranoi*|relapse*|voices|unwell|mental|psychiatr*|cmht|psycho*|team|illness|depress*|mood|bipolar|schizo*)
weak mood: low mood or poor mental health is mentioned
  (mental|depress*|anxious|mood|paranoi*|unwell|psychiatr*|psycholog*|breakdown|tearful)
weak mh-care: mental health care
  (medication|crisis|ward|referral|assessment|counselling|therapy|diagnosis|diagnosed|cmht|prescribed|gp)
veto service-only: a service's name or seat, no condition | overlap
  (mental health) ..2 (foundation trust|nhs trust|trust|partnership|charity|first aid|first aider|awareness|strategy|lead|representative|commissioner|tribunal)
  (head|director|lead|manager|representative) ..5 mental health
  (not|no|nor|never|denied|without) ..6 (depression|depressed|anxiety|psychosis|mental illness|mental health|psychotic|mental disorder|diagnosis|psychiatric)
  (postnatal depression|mental health) ..3 (screening|questions|questionnaire) ..3 (negative|normal)

theme suicidality-self-harm
rule suicidality: thoughts of suicide, an attempt or self-harm, survived | who=victim,family,child
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
  (could not|cannot|not) (go on|carry on|see a way out|cope any more|face another)
  (life) ..3 (not worth|no longer worth) ..1 (living)
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

theme alcohol-misuse
rule drinking: harmful or dependent drinking
  (alcohol|drink|drinking) ..3 (dependence|dependent|dependency|misuse|misusing|misused|abuse|problem|problems|problematic|addiction|addicted|use|related|withdrawal|detox|detoxification|intoxication|excessive|excess|excessively|heavily|heavy|harmful|hazardous|consumption|issues|intake|binge|daily|every day|every night|to cope|fuelled|service|services|worker|treatment|liaison|nurse|recovery|misuser|habit|levels|had increased|increased|too much|a lot|from the morning|in secret|bottles|units|relapse*)
  (alcoholic|alcoholism|intoxicated|drunk|drunken|drunkenness|drinker|heavy drinker|binge drinking|binge drinker|inebriated|under the influence|units a week|units per week|units a day|units of alcohol|detox|alcoholics anonymous|cirrhosis|street drinker|street drinking|sobriety|alcohol|liver disease|korsakoff*)
  (smelled|smelt|smelling|smell) of (alcohol|drink)
  (litre|litres|bottle|bottles|cans|pints) ..5 (vodka|whisky|wine|cider|lager|beer|spirits|gin|rum|sherry|strong) ..8
  (drank|drunk|drinks|drinking|drink) ..6 (heavily|daily|every day|every night|too much|excess*|alone|before|morning|problem|bottle|bottles|more|whisky|vodka|cider|wine|lot|dependent*|secretly|again|cope|heavy|most days|throughout the day)
  (been drinking|had been drinking|when drunk|when he drank|when she drank|his drinking|her drinking|their drinking|he was drinking|in drink|worse for wear|stopped drinking|cut down)
veto audit: a file audit, or drinking as scene detail | overlap
  (audit) ..2 (of|tool|report|trail|team|findings|committee|cycle|programme)
  (not|no|denied|nor|never|without) ..6 (alcohol|drink|drinking|intoxicated|drunk)
  (drug and alcohol|alcohol and drug) ..2 (charity|lead|strategy|partnership|board|commissioner|team representative)
  (hot|soft|energy|her|a cup of) drink
  (drink|glass) (of)? (water|wine with)
  (alcohol licensing|licensing)
  drink ..4 (spiked|christmas party|at the wedding|one glass)

theme drug-misuse
rule drugs: illicit or prescription drug use
  (drug|drugs|substance|substances) ..3 (misuse|misusing|misused|abuse|abusing|use|user|users|dependence|dependent|dependency|addiction|addicted|addict|problem|problems|dealing|dealer|dealers|debt|debts|taking|took|habit|related|supply|supplying|treatment|service|services|worker|offences|possession|paraphernalia|testing|withdrawal|rehabilitation|fuelled|induced|intoxication|screen|recovery|running|gang|gangs|relapse*)
  (cocaine|cannabis|heroin|crack|amphetamine|amphetamines|spice|ketamine|mdma|ecstasy|methadone|subutex|buprenorphine|opiate|opiates|opioid|opioids|marijuana|weed|skunk|steroids|crystal meth|methamphetamine|nitrous oxide|cuckooing|cuckooed|county lines|illicit drugs|class a|illegal drugs|street drugs|novel psychoactive|psychoactive|injecting|needle exchange|rehab|drug taking|ghb|speed and|fentanyl|benzodiazepines|street valium|pregabalin misuse|codeine dependence)
  (addicted|addiction|dependent|dependence|misus*|abus*|overus*|hooked) ..4 (painkillers|codeine|tramadol|diazepam|pregabalin|prescription|prescribed|medication|zopiclone|opioid|morphine|gabapentin|benzodiazepines|drugs|benzodiazepine)
  (prescription|prescribed|over the counter) ..3 (misuse|misused|abuse|dependence|addiction|dependency)
veto treatment: ordinary treatment, or none | overlap
  (drug therapy|drug error|drug chart|drug round|drug trial|drug related death|drugs trial)
  (not|no|denied|nor|never|without) ..6 (drug|drugs|substance|cannabis|cocaine|heroin|illicit)
  (drug and alcohol|substance misuse) ..2 (charity|lead|strategy|partnership|board|commissioner|representative)
  data misuse

theme caring-responsibilities
rule carer: one cared for the other, and it mattered
  (carer|carers|caring|cared|caregiver|carer's|cares) ..4 (for|of)? ..2 (his|her|their|both|him|NAME|elderly|role|stress|strain|responsibilities|responsibility|assessment|assessments|duties|burden|needs|breakdown|allowance|support|mother|father|wife|husband|parents|son|fatigue|burnout|register|demands)
  (main|sole|primary|full time|unpaid|informal|family|young|only|registered|her|his|hidden|principal|as a|as her|as his|live in|their|as the|long term) (carer|carers|caregiver|care giver)
  (looked after|looking after|look after|cared for|caring for|nursed|nursing|care for|tended|taking care of|took care of) ..2 (his|her|their|both|an|him|elderly) ..4 (mother|mum|father|dad|wife|husband|parents|partner|son|daughter|brother|sister|grandmother|aunt|mother in law|day and night|at home|around the clock|alone|round the clock)
  (carer|carer's|carers) ..1 (assessment|assessments|allowance|stress|strain|break|support|needs)
  (struggling|unable|not|could not|struggled|exhausted|difficulty|finding it hard|overwhelmed|worn out|at the end of) ..6 (to cope|cope|coping|manage|with caring|care for|caring|his tether|her tether|tether) ..16 (mother|wife|husband|father|care|caring|dementia|him|her|parents|carer|son|needs|illness)
  (respite|sitting service|day centre|care package|package of care|care home|domiciliary|home care|sandwich generation) ..14 (carer|husband|wife|son|daughter|exhausted|cope|refus*|declin*|declined|offer*|family|relied|break|him|her)
  (gave up|given up|left|reduced|giving up) ..3 (work|job|career|employment|her job|his job|university|hours) ..4 (to)? ..2 (care|look after|nurse)
  (moved|move|moved back|returned) ..4 (in|home|back) ..4 to (care|look after|help) ..3 (for)?
  (dependent|depended|reliant|relied|dependence) ..3 (on)? ..2 (him|her|his wife|her husband|son|daughter|NAME|mother) ..5 (for)? ..2 (care|personal care|everything|washing|meals|transport|medication|shopping|all her|all his|daily)
  (her|his) ..1 (carer)
weak care-word: care between relatives is mentioned
  (carer|caring|cared|carers|respite|care package|looked after|looking after)
weak care-strain: strain, needs
  (stress|strain|exhausted|cope|coping|struggling|tired|dementia|disabled|frail|assessment|alzheimer*|stroke|mobility|elderly)
veto paid: paid or foster carers | overlap
  (foster|paid|agency|professional|residential|care home|domiciliary|home) (carer|carers|care workers)
  (foster|kinship) (care|carer|carers|placement)
  (carers|carer) ..2 (strategy|centre|organisation|charity|week|lead|trust)
  (duty of care|care plan|care leaver|intensive care|primary care|social care|health care|care act|care coordinator|in care|into care|care home manager|child care|childcare|palliative care team)
  (no|not|nor) ..3 caring responsibilities
  parents or carers

theme dementia-cognitive
rule cognitive: dementia, brain injury or other cognitive change
  (dementia|alzheimer|alzheimers|alzheimer's|alzheimer*|lewy|memory clinic|memory service|memory loss|memory problems|memory assessment|failing memory|cognitive impairment|cognitive decline|cognitive|cognition|vascular dementia|acquired brain|brain injury|brain injuries|brain damage|brain damaged|traumatic brain|head injury|head injuries|frontal lobe|frontotemporal|huntington*|korsakoff*|wernicke*|"BPSD"|"ABI"|"TBI"|mini mental|moca|delirium|brain tumour|short term memory|encephalopathy|korsakov*|neuropsycholog*|parkinson's dementia)
  (memory|confused|confusion|forgetful|forgetfulness|disorientated|disoriented|wandering) ..14 (older|elderly|wife|husband|mother|father|diagnos*|gp|memory|clinic|assessment|concern*|worse|worsening|deteriorat*|scan|refer*|decline|increasing*|forget*|early)
  (getting|become|becoming|became|increasingly|more) ..1 (forgetful|confused|muddled|disorientated)
veto injury: a head injury in the fatal attack | overlap
  (died|death|fatal|killed|post mortem|pathologist|cause) ..10 (head injury|head injuries|brain|brain injury)
  (head injury|head injuries) ..6 (died|fatal|death|post mortem|killed|from which)
  (head injury advice|head injury leaflet|minor head injury)
  (not|no) ..5 (dementia|cognitive|memory)

theme disability-health
rule illness: long-term illness, pain, sensory loss or disability that mattered
  (disability|disabled|disabilities|wheelchair|mobility|housebound|bedbound|frail|frailty|chronic pain|chronic|long term condition|long term health|terminal|terminally|cancer|tumour|chemotherapy|palliative|hospice|multiple sclerosis|parkinson*|motor neurone|arthritis|fibromyalgia|stroke|epilepsy|epileptic|diabetes|diabetic|copd|emphysema|heart failure|heart disease|kidney|dialysis|deaf|deafness|hearing loss|hearing impaired|hearing aids|sign language|british sign|blind|sight loss|visually impaired|visual impairment|partially sighted|macular|amputee|amputation|amputated|paralysed|paralysis|spinal|back injury|crutches|walking stick|walking frame|zimmer|hoist|incontinent|incontinence|ill health|poor health|failing health|physical health|health conditions|long covid|lupus|asthma attack|oxygen|sickle cell|crohn*|osteoporosis|osteoarthritis|rheumatoid|angina|cerebral palsy|muscular dystrophy|spina bifida|chronic fatigue|housebound|stoma|feeding tube|ataxia|sciatica|disabling|dystrophy|lung disease|pulmonary)
  "MS"
  "BSL"
  "COPD"
  (physical) ..1 (health|impairment|illness|disability|disabilities|condition|conditions|difficulties) ..6
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

theme learning-disability-neuro
rule learning: learning disability, autism or ADHD
  (learning) ..1 (disability|disabilities|disabled|difficulty|difficulties|needs)
  (autism|autistic|asperger|aspergers|asperger's|adhd|attention deficit|neurodivergent|neurodiverse|neurodiversity|neurodivergence|neurodevelopmental|autistic spectrum|autism spectrum|dyslexia|dyslexic|dyspraxia|down's syndrome|downs syndrome|low iq|intellectual disability|special educational needs|ehcp|easy read|"ASD"|"ADHD"|"LD"|"LeDeR"|meltdown|meltdowns|foetal alcohol|fetal alcohol|sensory needs|tourette*|masking)
  (reasonable adjustments|reasonable adjustment) ..14
  (iq|understanding|reading age|comprehension) ..4 (of|low|below|limited|age)
  (struggled|struggles|difficulty|unable) ..3 (to)? (read|reading|write|understand written|process information|literacy|social cues)
veto lead: other senses or none | overlap
  (no|not|nor|without) ..5 (learning disability|learning difficulties|autism|autistic|adhd|neurodiver*)
  (learning (disability|disabilities)) ..2 (service lead|nurse representative|mortality|partnership board|strategy)
  (learning needs|learning) ..2 (review|panel|lessons)

theme trauma-aces
rule trauma: earlier trauma found to have shaped somebody
  (childhood) ..5 (abuse|abused|trauma|neglect|violence|adversity|sexual|experiences|experience|marked|traumatic|witness*|bereavement|instability|chaotic|unhappy|care|difficult)
  (abuse|abused|trauma|violence|neglect|neglected|raped|sexual abuse|sexually abused|beaten|traumatised) ..6 (childhood|as a child|as children|as a boy|as a girl|in care|by her stepfather|by his stepfather|by his father|by her father|by her uncle|by an uncle|growing up|in her teens|by their father|by a family friend|by his mother|by her mother|when he was|when she was|at boarding school|by a teacher|before she was|before he was|by his uncle|in his childhood)
  (adverse childhood|childhood trauma|complex trauma|past trauma|previous trauma|trauma history|history of trauma|early trauma|earlier trauma|developmental trauma|intergenerational|generational trauma|unresolved trauma|traumatic|traumatised|ptsd|post traumatic|cptsd|care leaver|care experienced|looked after child|looked after|foster care|foster placements|foster homes|children's home|residential care|taken into care|placed in care|in local authority care|care experience|refugee|torture|tortured|war|combat|veteran|afghanistan tour|served in|active service|conflict zone|trafficked|trafficking|survivor of)
  (witnessed|saw|seen|exposed|exposure|grew up|grown up|growing up|lived with|brought up|raised|witnessing) ..10 (violence|domestic abuse|domestic violence|abuse|father hit|mother being|his father|her father|violent|alcoholic|beating|parents fighting|drinking) ..8 (child|childhood|boy|girl|home|mother|parents|household|himself|herself|young|father)
  (lost|death|bereavement|bereaved|orphaned|murder|suicide) ..5 (mother|father|parents|brother|sister|son|daughter|baby) ..10 (aged|when she was|when he was|childhood|young|never recover*|grief|trauma*|deeply|profound*|as a child)
  (as a child|in childhood|childhood|when he was (NUM|a child|a boy)|when she was (NUM|a child|a girl)) ..12 (abus*|violen*|beat*|trauma*|neglect*|hit|care|raped|harm*|saw|witness*)
  (flashbacks|nightmares|hypervigilant|hypervigilance|hyper vigilan*)
  (impact|effect|effects|legacy|lens|history|light|burden) of ..4 (trauma|childhood|adversity|earlier abuse|past abuse)
  "ACE"
  "ACES"
weak trauma-word: trauma is mentioned
  (trauma|traumatic|childhood|abused|care)
veto topic: training or a hospital team | overlap
  trauma (informed|team|centre|unit|ward|surgery|training|network|theatre)
  major trauma
  (secondary|vicarious) trauma
  (looked after) ..3 (the children|her mother|his mother|him|children by|dog)
  (traumatic|traumatised) ..6 (death|killing|murder|events of|staff|incident for|bereavement|for the children|children by)

theme housing-homelessness
rule housing: housing shaped the risk or the choices
  (homeless|homelessness|sofa surfing|sofa surfed|rough sleeping|sleeping rough|slept rough|evicted|eviction|notice to quit|possession order|section 21|temporary accommodation|emergency accommodation|supported housing|supported accommodation|hostel|bed and breakfast|housing application|housing register|housing options|housing officer|housing association|housing list|housing team|housing provider|housing need|housing needs|waiting list for housing|rehoused|rehouse|rehousing|management transfer|managed move|sanctuary scheme|priority need|duty to refer|local connection|overcrowded|overcrowding|tenancy|tenancies|tenant|tenants|landlord|council flat|council house|social housing|private rented|privately rented|mortgage|nowhere else to go|nowhere to go|nowhere else to live|joint tenancy|sole tenancy|rent arrears|refuge space|refuge place|refuge bed|refuge spaces|refuge places|refuge bedspace|housing benefit|housing situation|housing problems|accommodation|insecure housing|unsuitable housing|transfer request|move to another area|fleeing|no fixed abode|no fixed address|intentionally homeless|bedsit|caravan|sleeping in her car|sleeping in his car)
  (staying|stayed|stay|sleeping|slept|living|lived|moved) ..4 (on|in|with|at|between) ..4 (sofa|sofas|friend's|friends|car|van|hostel|hotel|shed|tent|couch|caravan|garage|spare room|sister's|floor|parents again|box room)
  (son|grandson|daughter|he) ..5 (living|lived|moved|moving|returned|came|still|back|stay|staying) ..4 (at|in|with|to|back)? ..3 (home|mother's|parents|parent's|his mother|her mother|his parents|mother)
  (could not|unable|not) ..3 (afford|find) ..6 (rent|move|own place|deposit|accommodation|housing|somewhere|place|flat|leave|two homes|home)
  (refuge|refuges) ..10 (place|space|full|no|not|refused|available|room|bed|accept*|offer*|declin*|could not|turned away|move|moved|moving|stay*)
weak housing-word: housing is mentioned
  (housing|tenancy|landlord|refuge|accommodation|evict*|homeless*|rent|hostel|flat|rehouse*|tenant)
weak housing-risk: no way out, a request
  (nowhere|afford|transfer|application|waiting|unable|overcrowd*|refused|full|arrears|move|moved|living with|same house)
veto detail: an address, a name or a scene | overlap
  (refuge) (charity|worker|manager|staff|helpline|service|the charity)
  (housing) ..3 (representative|panel|imr|lead|director|head)
  (tenant|landlord) ..3 (found|heard|discovered|gave evidence|witness)

theme poverty-debt-work
rule money-pressure: money, job loss or work as background or a chance to help
  (debt|debts|rent arrears|arrears|redundancy|redundant|unemployed|unemployment|out of work|lost his job|lost her job|losing his job|losing her job|dismissed|sacked|universal credit|job centre|jobcentre|jobseeker*|work coach|gambling|gambled|gambler|betting|bankrupt|bankruptcy|insolvency|insolvent|food bank|foodbank|food parcel|bailiffs|loan shark|payday|financial difficulties|financial difficulty|financial problems|financial pressures|financial pressure|financial hardship|financial strain|financial worries|money worries|money problems|poverty|poor|low income|benefits|benefit cap|sanction|sanctioned|zero hours|occupational health|human resources|employment|employer|employers|workplace|furlough|furloughed|sick leave|off sick|business failed|business collapsed|business failing|cost of living|heating or eating|benefit claim|disability benefit|"PIP"|"DWP"|"UC"|"HR"|cut off|repossess*|pension credit|overdraft|owed)
  (manager|line manager|supervisor|boss|shop steward|occupational health|hr|foreman|employer) ..14 (noticed|noted|aware|asked|knew|told|concerned|bruis*|absence|sickness|late|time off|performance|support*|spoke|lateness|disciplin*|crying|raised|policy)
  (told|disclosed|confided|spoke|reported) ..4 (to|in)? ..3 (manager|line manager|employer|boss|supervisor|hr|shop steward|work coach)
  (could not|struggl*|unable|not able) ..4 (pay|afford) ..5 (rent|bills|heating|food|mortgage|leave|gas|electricity|school)
veto control: money held by the other, or other work | overlap
  (multi agency|partnership|joint|social|case|outreach|youth|support|direct|team|group) working?
  (former|previous|poor) (employer|employment) ..3 (reference)
  (poor) ..2 (practice|communication|record*|recording|response|english|health|outcome|mental|quality|memory|standard|mobility|sleep|eyesight|performance|concentration|relationship|understanding|hygiene|attendance|appetite|decision)
  (cut off) ..3 (from|the call|her|contact)

theme barriers-to-help | role=victim
rule reason: why somebody did not, or could not, seek or accept help
  (barrier|barriers|obstacle|obstacles|deterrent|deterred|discouraged) ..8 (disclos*|help|seeking|support|report*|access*|leaving|leave|services|engag*|to|speak*|police|victims|coming|faced)
  (reluctant|reluctance|unwilling|unable|hesitant|afraid|frightened|scared|fear|fearful|feared|ashamed|embarrassed|too ashamed|too frightened|too proud|too embarrassed|did not want|not want|could not bring herself|could not bring himself|not feel able|never felt able|unlikely|hard|difficult|worried|felt unable|wary) ..8 (disclos*|tell|telling|report|reporting|seek|seeking|ask for help|asking for help|talk|speak|speaking|come forward|call the police|calling the police|involve|accept help|accept support|support a prosecution|make a statement|make a complaint|press charges|give a statement|trouble|criminalise|leave|get help|be believed|contact|trust|anyone to know|admit|prosecut*)
  (did|do|does|would|could) not ..3 (see|recognise|regard|view|identify|think|consider|understand|call|name|describe|realise) ..6 (as)? ..5 (abuse|victim|abusive|domestic abuse|coercive|crime|it as|herself as|himself as|domestic violence)
  (minimised|minimise|minimising|played down|playing down|made excuses|excused|excusing|normalised|normalising|blamed herself|blaming herself|protected him|protecting him|protective of|shielding|loyal|loyalty|covered for|covering for|hid|hide|hiding|denied|laughed it off|brushed off) ..8 (abuse|violence|him|son|behaviour|injuries|what|husband|bruises|it|her son|partner|incidents|assault|extent|truth|to)
  (fear|fears|feared|afraid|fearful|frightened|worried|scared|terrified|threat|threatened|told|risk) ..8 (children|child|baby|sons|daughters|kids) ..6 (taken|removed|away|lose|losing|care|removal|custody|social services)
  (lose|losing|taken|removed|remove|removal) ..4 (her|the|his|their|of) ..2 (children|child|baby|kids)
  (fear|feared|fears|afraid|worried|believed|thought|convinced|told) ..8 (not be believed|nobody would believe|no one would believe|not believed|would not be believed|be deported|deport*|make things worse|make it worse|be worse|waste of time|nothing would be done|nothing would happen|would not help|judged|blamed|repercussions|retaliation|reprisals|lose her home|lose his job|get into trouble|lose her visa)
  (shame|stigma|embarrassment|guilt|pride|honour|taboo|language|isolation|isolated|lonely|loneliness|dependent|dependence|dependency|distrust|mistrust|trust|loyalty|love|hope he would change|culture|rural|remote|religion|faith|generation|nowhere|gossip) ..14 (help|disclos*|report*|leav*|support|services|seek*|tell*|speak*|silent|silence|police|outside|trapped|anyone|turn|barrier*|private|authorit*|prevent*|access*|alone)
  (help|disclos*|report*|leave|leaving|support|services|seek*|told nobody|told no one|nobody|speak|silent|silence|stayed|police) ..14 (because|shame|ashamed|stigma|embarrass*|afraid|fear|frightened|loyal*|trust|distrust|mistrust|guilt|pride|blame*|judged|believed|loved him|depend*|isolat*|rural|remote|bus|generation|private|language)
  (distrust|mistrust|not trust|no trust|lost trust|lost faith|lost confidence|no confidence|little confidence|no faith|lack of trust|lack of confidence|previous experience|bad experience|poor experience|suspicious|wary) ..6 (of|in|with|the)? ..4 (police|services|authority|authorities|agencies|professionals|social|system|them|statutory|social workers|courts|officials|outsiders)
  (retracted|retract|withdrew|withdrawn|withdraw|declined|refused|would not|did not wish|not wish|unwilling) ..6 (statement|complaint|support|allegation|allegations|charges|prosecution|to make a statement|evidence|support a prosecution|to prosecute|cooperat*|pursue)
  (not want|did not want|not wish|reluctant) ..4 (him|son|her son|husband|get him|see him|to get|anyone) ..5 (trouble|arrested|prison|prosecuted|criminal|jail|record|homeless|charged|punished|locked|hurt|job)
  (isolated|isolation|remote|rural|lonely|cut off|alone|no friends|no family|nobody to turn) ..14 (family|friends|village|area|farm|support|network|nearest|town|services|transport|bus|country|anyone|neighbours|local|community|nobody|contact)
  (suffered|endured|put up with|lived with|kept) ..3 (in silence|silence|to herself|quiet|secret|private|it to)
  (nowhere|nobody|no one) ..3 (to|else) ..3 (turn|go|tell|talk|ask)
  (did not know|not know|unaware|never knew|no idea|not aware|never told) ..5 (where|who|how|what|that|of) ..6 (help|turn|support|services|rights|entitled|available|go|existed|ask|refuge|get)
  (family (matter|business)|private matter|keep it in the family|wash* ..3 linen|dirty linen|marriage was for life|marriage vows|made her bed|for the sake of the children|stay for the children|stayed for the children|kept up appearances)
weak barrier-word: shame, fear, loyalty, isolation
  (ashamed|shame|embarrassed|stigma|isolated|reluctant|loyal*|minimis*|retract*|distrust|barrier*|lonely|pride|proud|afraid|blamed)
weak help-word: help, telling, leaving
  (disclose|disclosing|disclosed|help|report|reporting|told nobody|leave|leaving|support|tell anyone|seek|trust|come forward|silence)
veto incident: other senses | overlap
  isolated (incident|incidents|event|occurrence|case)
  (self|covid) (isolat*)
  (without|no) barriers
""")
}
