extension RuleText.Source {
    /// Physical ill health and disability.
    static let disabilityHealth = RuleText.Source("disability-health", """
theme disability-health
rule illness: long-term illness, pain, sensory loss or disability that mattered | keep-hypothetical
  (disabled|disabilities|wheelchair|housebound|bedbound|bedridden|frail|frailty|chronic pain|long term condition|long term conditions|long term health|terminal|terminally|cancer|tumour|chemotherapy|radiotherapy|palliative|multiple sclerosis|sclerosis|parkinson*|motor neurone|arthritis|arthritic|fibromyalgia|stroke|strokes|epilepsy|epileptic|seizures|diabetes|diabetic|insulin|copd|emphysema|heart failure|heart disease|heart condition|heart attack|kidney failure|dialysis|deaf|deafness|hard of hearing|hearing loss|hearing impaired|hearing aid|hearing aids|sign language|british sign|blind|blindness|sight loss|visually impaired|visual impairment|partially sighted|macular|glaucoma|amputee|amputation|amputated|paralysed|paralysis|spinal|crutches|walking stick|walking frame|walking aid|zimmer|hoist|incontinent|incontinence|ill health|poor health|failing health|physical health|health conditions|long covid|lupus|oxygen|sickle cell|crohn*|osteoporosis|osteoarthritis|rheumatoid|angina|cerebral palsy|muscular dystrophy|spina bifida|chronic fatigue|stoma|feeding tube|ataxia|sciatica|disabling|dystrophy|lung disease|pulmonary|mobility|stairlift|blue badge|mobility scooter|commode|catheter|lip read|lipread|guide dog|tracheostomy|ileostomy|colitis|endometriosis|hiv|me cfs|transplant|swallowing assessment|pain clinic|nebuliser|inhaler)
  "MS"
  "BSL"
  "COPD"
  (his|her|their|physical|with a|a|registered|hidden|invisible|of) ..2 (disability|disabilities|impairment)!'s
  wheelchair services
  (chronic|constant|persistent|long standing|unremitting|severe) ..2!depressive (pain|illness|condition|disease|migraine|migraines|breathless*)
  (the pain|hip pain|chronic pain|nerve pain|knee pain|joint pain)
  (pain|illness) (had|has) (taken|cost)
  (bad|failing|weak|worn|new) (hip|hips|heart|legs|chest|knees|knee|lungs|eyes|hearing|sight|eyesight)
  (legs|sight|eyesight|hearing|heart|lungs|kidneys|hands|health|hips) ..3 (went|gone|failed|failing|to fail|gave out|giving out|going|worsened)
  (could not|cannot|no longer|unable to|could hardly|never) ..1 (manage|climb|walk|stand|get out of|get up|dress|bathe|sign|hear|see|move|reach|lift|hold|grip) ..4 (stairs|bath|bed|chair|unaided|without help|one finger|herself|himself|few steps|far|a cup|the door|own|properly|unless he|legs)
  (could) move one
  (needed|needs|took|takes) ..2 (two|someone|somebody|help) ..4 (lift|turn|move|transfer|bath|walk|stairs|toilet|dress|wash)
  (carried|carry|carries) (her|him) ..8 (stairs|bed|house|bath|chair|when|up|down|only)
  (short of breath|shortness of breath|out of breath)
  (frame|stick|sticks|wheelchair|hearing aid|hearing aids|inhaler|glasses|scooter|crutches|oxygen|commode|buzzer|pendant|lifeline|stairlift|walker|medication|insulin|cane) ..6 (out of reach|upstairs|hid|hidden|locked|removed|taken away|withheld|withholding|moved|confiscated|batteries|smashed|snapped)
  (hid|hide|hides|moved|removed|withheld|took|takes|locked|snapped|kicked|broke|smashed) ..3 (frame|stick|sticks|wheelchair|hearing aid|hearing aids|inhaler|scooter|crutches|oxygen|commode|pendant|cane|walker|prosthe*)
  physical (dependence|dependency|reliance|weakness|limitations|restrictions|decline|vulnerability|disadvantage|symptoms|ailments)
  (could not|cannot|unable to|no longer|not|hardly|barely) (hear|see|read|grip|climb|walk|lip read|lift|kneel|bend|hold) ..6 (telephone|phone|doorbell|stairs|letters|screen|bell|call|calls|alarm|unaided|far|knock|step|steps|bath|television|faces|pen|cup|kettle|her arm|his arm|without)
  (limp|limped|limping|limps|polio|asthma|asthmatic|rheumatism|lame|hip replacement|knee replacement|slipped disc|migraines|thyroid|hepatitis|leukaemia|lymphoma|biopsy|prosthetic|prosthesis|calliper|callipers|weak leg|club foot|scoliosis|ventilator|pacemaker|neuropathy|leg ulcer|leg ulcers|remission|hydrocephalus|haemophilia|cystic fibrosis|bronchitis|narcolepsy|vertigo|tinnitus|cataracts|cataract|retinitis|sepsis|chronic obstructive|coeliac|stoma bag|colostomy|urostomy|incurable|degenerative|life limiting|progressive illness|wasting disease|bone disease|blood disorder|autoimmune|chronic illness|chronic condition|long term illness|long standing illness|dwarfism|thalidomide|brittle bones)
  (adapted|level access|wet room|grab rails|ramp|ramps|adaptations|disabled facilities|ground floor flat|wheelchair accessible) ..3 (flat|house|bungalow|property|home|accommodation|bathroom|for|were|was|refuge|room|vehicle)
  (housebound|bed bound|chair bound|confined to (bed|the house|a chair|a wheelchair|her bed|his bed)|registered (blind|disabled|deaf|partially)|severely sight|profoundly deaf|bad leg|bad chest|bad hip|gammy)
veto list: the Act's list, or none | overlap
  (age|race|sex|characteristics|characteristic) ..3 (disability|disabilities)
  disability ..3 (gender|race|sex|marriage|pregnancy|religion|sexual)
  (learning|intellectual|mental) (disability|disabilities|disabled)
  (no|not|nor|without|neither) ..6 (disability|disabled|disabilities|physical health|long term|health conditions)
  (strong|fit|good|robust) ..2 health
  disability (living allowance|benefit|benefits|charity|group|services|network|forum|rights|discrimination)
  (blind|deaf) (to|eye|ears|ear|spot|spots)
  (turned|turn|turning) a (blind|deaf)
  (cancer|stroke|heart attack) ..4 (killed|died of|died from|years earlier)
  (father|mother|died|dead) ..4 (of|from) ..2 (cancer|stroke|heart attack|heart disease)
  underlying heart failure
  back pain
  ms (word|excel|teams|office|outlook|document|windows|access)
  (charity|school|service|club|church|group|centre|theatre|home|society) for ..2 (deaf|blind|disabled|wheelchair)
  (worked|works|taught|teaches|volunteer*|job|trained|employed|nurse) ..8 (deaf|blind|disabled|hospice|oncology|stroke ward|diabetes|palliative|cancer)
  (short sighted|sore throat|common cold|hay fever|sprained)
  (recovered|good|excellent|full|fit) ..2 (health|recovery|fitness) ..3
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  ^ (was|were|did|is|are|do|does|could|how|whether|what|had) ..12 (considered|consider|relevant|bearing|affect|affected|impact|factor|influence|part|role|explored|known) ..6 (disability|disabilities|illness|health|impairment)
  ^ (was|were|did|is|are) ..10 (disability|disabilities|illness|health|impairment)
  (training|trained|course|workshop|module|e learning|webinar) ..6 (on|in|about|for|around) ..5 (disability|disabilities|illness|health|impairment)
  (disability|disabilities|illness|health|impairment) ..3 (training|workshop|module|webinar|e learning|first aid)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (disability|disabilities|illness|health|impairment)
""")
}
