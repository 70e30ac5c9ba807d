extension RuleText.Source {
    /// Dementia, brain injury and cognitive change.
    static let dementiaCognitive = RuleText.Source("dementia-cognitive", """
theme dementia-cognitive
rule cognitive: dementia, brain injury or other cognitive change
  (shoes|keys|purse|kettle|remote|glasses|phone|milk|clothes|money) ..1 in the (fridge|oven|freezer|bin|washing machine|microwave|cooker)
  (after|since) the (motorbike|crash|fall|accident|stroke|tumour|operation|bleed|attack) ..6 (not a man|not the man|not the woman|never the same|different|another)
  (frontal|temporal) (lobe|lobes)
  (knocked out|knocked unconscious|unconscious|concuss*|blows to the head|hit on the head) ..14 (follow|remember|memory|forget*|words|recipe|concentrate)
  (dementia|alzheimer|alzheimers|alzheimer's|alzheimer*|lewy|memory clinic|memory clinics|memory service|memory loss|memory problems|memory assessment|failing memory|memory nurse|memory team|memory lady|admiral nurse|cognitive impairment|cognitive decline|cognitive|cognition|acquired brain|brain injury|brain injuries|brain damage|brain damaged|traumatic brain|head injury|head injuries|frontal lobe|frontotemporal|huntington*|korsakoff*|wernicke*|"BPSD"|"ABI"|"TBI"|mini mental|moca|mmse|delirium|brain tumour|short term memory|encephalopathy|korsakov*|neuropsycholog*|neurorehab*|senile|senility|sundowning|word finding)
  (memory|confused|confusion|forgetful|forgetfulness|disorientated|disoriented|wandering|muddled) ..14 (older|elderly|wife|husband|mother|mum|father|dad|diagnos*|gp|clinic|assessment|concern*|worse|worsening|deteriorat*|scan|refer*|decline|increasing*|forget*|early|test|nurse)
  (older|elderly|wife|husband|mother|mum|father|dad|nan|grandmother|eighty|aged) ..6 (confused|forgetful|disorientated|disoriented|muddled|wandering|wandered|forgetting)
  (getting|become|becoming|became|increasingly|more|growing|grown|grew|quite|very|often) ..1 (forgetful|confused|muddled|disorientated|vague)
  (poor|no|failing|loss of|lost|losing|his|her|mr ..1 dyer's) memory
  (forgetting|forgot|forgets|forgetting things|forgotten) ..3 (things|words|names|where|who|how|what day|to eat|the gas|her own|his own|whether|that he|that she)
  (not|no longer|never|hardly|did not|stopped|does not) ..2 (know|knew|knows|knowing|recognising|recognises|recognise|recognised|remember|remembered) ..3 (him|her own|his own|her husband|his wife|who he was|who she was|her children|where (he|she) was|where (he|she) lived|the month|the year|the day|what day|her daughter|her name)
  (some|most) (days|mornings|nights) ..3 (knew|know|recognis*) ..6
  (asked|asks|asking|ask|kept asking|wanted) ..4 (who (she|he|they) (was|were|is)|to go home|when ..3 (coming|going) home|same question|for (her|his) mother) ..6
  (thought|believed|called|calls|took|accus*|accused|mistook|say|said) ..4 (him|her|he was|she was|it was) ..4 (thief|stranger|intruder|burglar|strange (man|woman)|by his sister's name|by her mother's name|by his mother's name|by her sister's name|her father|his mother|her dead|his dead|spoons)
  strange (woman|man) was
  (left|leave|turned|leaving|turns) ..2 (gas|cooker|hob|taps|iron|kettle) ..2 (on)?
  (turned on|left on) the (gas|cooker|hob|taps)
  (lost|losing|lose|loses|hunting for|grop*) (words|her words|his words|her way|his way|the thread)
  (got|getting|gets|been|found) ..2 lost ..3 (in|on|way|driving|supermarket|own|the|going)
  (since|after|from|until) ..3 (fall|accident|crash|stroke|blow|injury|scaffold|operation|bleed|coma|surgery) ..10 (another man|another woman|different|temper|changed|not the same|not himself|never the same|personality|swore|forgets|cannot remember|memory|angry|another person|impulsive|disinhibited)
  (brain) ..4 (starved|scan|shrink*|shrunk|bleed|damage*|haemorrhage|surgery|oxygen|scar*)
  (test|assessment|screen|screening) ..2 (score|scored|scores|suggest*) ..4 (impairment|decline|dementia|memory)
  (marked|significant|mild|moderate|severe) (impairment|confusion)
  (knew her own kitchen|been another man|follow a film|puzzled)
  no longer (know|knew|knows|recognise|recognised|recognises|recognising) ..1 (him|her|them|NAME|me|us|his|their)
  (asking|asked|ask|asks|demanded|demanding) ..3 (where|when) ..4 (own)? ..1 (mother|father|wife|husband|mum|dad|sister|brother) ..3 (was|were|is|dead|gone|coming|had) ..14 (nobody|dead|died|again|furious|years|upset|every|repeated*|told)
  (unable|could not|cannot|not able|failed|struggled) ..2 (give|say|recall|remember|retain|state|name|tell) ..4 (address|own name|his name|her name|date|dates|day|year|month|where|own|information|age|prime minister|events)
  (nightclothes|nightdress|pyjamas|nightie|slippers|dressing gown|barefoot) ..12 (street|road|carriageway|lost|unable|wander*|confus*|address|bus stop|miles|motorway|traffic)
  (street|road|carriageway|lost|wander*|bus stop|traffic|motorway|found) ..8 (nightclothes|nightdress|pyjamas|nightie|slippers|dressing gown|barefoot)
  (not|hardly|never|cannot|no longer) ..1 (hold on to|hold|keep hold of|take in|follow|make sense of) ..2 (what|new|things|conversation|a conversation|thread|time|anything|dates)
  (not|no longer|longer|never|hardly) ..1 (know|knew|tell|telling|distinguish) (night from day|day from night|morning from|one day from|what day)
  (disorientated|disoriented|muddled|confused|confusion|agitated) ..8 (struck|hit|residents|resident|care home|ward|wander*|night|home|time|place|aggress*|lashed|at night|evening)
  (struck|hit|bit|pushed|lashed|slapped|scratched|aggress*|residents|resident|care home) ..8 (disorientated|disoriented|muddled|confused|confusion|dementia|delirious)
  (concussion|concussions|concussed|head injur*|blows to the head|blow to the head|knocked out|kicks to the head) ..20 (slow|slurred|recall|memory|remember|forget*|dates|confus*|concentrat*|speech|balance|muddled|words|temper|personality|changed)
  (thinking|thought|thinks|believing|believed|convinced|sure) ..1 (she|he|they|his wife|her husband|the carer) (is|was|were|are|had been) ..1 (a|an|the|his|her) ..1 (burglar|burglars|intruder|stranger|thief|mother|father|sister|brother|impostor|spy|daughter)
  (asked|asks|told|telling|tells|asking) ..2 the same (question|questions|story|thing)
  (scan|mri|ct|imaging) ..6 (shrinkage|atrophy|infarct*|vascular|lesion*|white matter|small vessel|frontal)
  (donepezil|memantine|rivastigmine|galantamine|vascular cognitive|mild cognitive|sundown*|capgras|confabulat*|disinhibit*|executive function|psychogeriatric*|old age psychiatr*)
  (forgot|forgets|forgetting|forgotten|forget) ..3 (who|where|how|name|names|eaten|moments|minutes|faces|died|dead|married|wife|husband)
  (put|puts|putting|found) ..4 (in the oven|in the fridge|in the freezer|in the wardrobe)
  (asking|asked|begging|wanted|demanding|insisted|pleaded) ..3 (taken|go|going|be taken|get) home ..6
  (jealous*|accus*|suspic*|affair|lovers|men in the house) ..10 (illness|dementia|age|memory|diagnos*|eighty|eighties|seventies)
  (illness|dementia|memory|diagnos*|confusion|stroke) ..10 (jealous*|accus*|suspic*|affair|lovers|men in the house)
  (accused|accuse|accuses|accusing|blamed) ..3 (daughter|son|wife|husband|carer|carers|neighbour|niece|home help|cleaner|sister) ..3 (of)? ..1 (stealing|theft|taking|hiding|robbing|moving|poisoning|affair|affairs) ..12
  (forgetfulness|confusion|failing memory|muddle|bewilderment|dottiness|absent mindedness) ..10 (allowed|meant|made|let|exploit*|account|money|advantage|vulnerab*|worse*|increas*|worried|grew)
weak muddle: muddled, wandering or forgetting
  (disorientated|disoriented|muddled|confused|confusion|forget*|wander*|memory|vague|agitated|aggressive at night|recognis*|repeated herself|repeated himself|impaired|impairment|bewildered|disinhibit*|personality|impulsive|concentration|recall|cognit*|lapses|remember|retain|orientated)
veto injury: a head injury in the fatal attack | overlap
  (worked|nurse|works|job|manager|employed|shifts) ..6 dementia
  (died|death|fatal|killed|post mortem|pathologist|cause) ..10 (head injury|head injuries|brain|brain injury)
  (head injury|head injuries|brain injury) ..6 (died|fatal|death|post mortem|killed|from which)
  (not|no|nor|without) ..5 (dementia|cognitive|confusion|memory loss)
  (normal|negative|clear|nothing abnormal|full marks)
  (memory test|brain scan|scan|memory) ..8 (normal|negative|nothing|clear|reassur*)
  dementia (friends|friend|ward|unit|awareness|champion|charity|strategy|lead|alliance|week)
  (employed|worked|works|working|job|volunteer*|organiser|manager|trained|cook) ..8 (dementia|memory clinic|memory service|brain injury)
  (memory) (card|stick|book|box|foam)
  (organisational|corporate|institutional|collective|living|happy|earliest|fond|her|his) memory ..2 (of|was lost|that|is)
  confusion (between|about|over|as to|among) ..3
  (brain) (matter|tissue|stem|death|dead)
  forgotten (the|an|her|his) ..1 (appointment|birthday|anniversary|meeting)
  full capacity
  (no|without|nor) ..2 (sign|signs|evidence|concern|concerns) ..4 (dementia|cognitive|memory|confusion)
  (confused|confusing|confusion) (by|about|with|over) ..3 (the|which|two|letter|form|process|system|names|records|names)
  (forgot|forgotten|forgets|forgetting) (to|his|her|the|that) ..2 (ring|call|phone|keys|bag|appointment|send|post|birthday|anniversary|password|pin|sign|record)
  (remember*|memory|memories) (with|fondly|of (her|him|them|the)|as) ..3
  (head injury|brain injury|brain|skull) ..12 (fatal|post mortem|cause of death|pathologist|died|pronounced|attack|assault with|inflicted|unsurvivable)
  (fatal|post mortem|cause of death|pathologist|pronounced|inflicted|unsurvivable) ..12 (head injury|brain injury|brain|skull)
veto injury-fatal: the injury that killed | passage
  (head injury) ..20 (level of consciousness|bleed on the brain)
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  ^ (was|were|did|is|are) ..10 (dementia|cognitive|memory|brain)
  (dementia|cognitive|memory|brain) ..3 (training|workshop|module|webinar|e learning|first aid)
""")
}
