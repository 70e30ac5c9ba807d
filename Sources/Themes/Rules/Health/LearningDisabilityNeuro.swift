extension RuleText.Source {
    /// Learning disability and neurodivergence.
    static let learningDisabilityNeuro = RuleText.Source("learning-disability-neuro", """
theme learning-disability-neuro
rule learning: learning disability, autism or ADHD
  (learning) ..1 (disability|disabilities|disabled|difficulty|difficulties)
  (autism|autistic|asperger|aspergers|asperger's|adhd|attention deficit|neurodivergent|neurodiverse|neurodiversity|neurodivergence|neurodevelopmental|dyslexia|dyslexic|dyspraxia|dyspraxic|down's syndrome|downs syndrome|down syndrome|low iq|intellectual disability|intellectual impairment|special educational needs|ehcp|easy read|"ASD"|"ADHD"|"LD"|"LeDeR"|foetal alcohol|fetal alcohol|sensory needs|tourette*|sensory overload|sensory|down's|downs|global developmental delay|developmental delay|statemented|stimming|fragile x|methylphenidate|ritalin|mental age|special needs|dyscalculia)
  (learning disability|autism|learning disabilities|neurodevelopmental|adhd) (team|nurse|nurses|service|services|worker|liaison|pathway|clinic|assessment|register|social worker)
  (reasonable adjustments|reasonable adjustment)
  (iq|reading age|comprehension|mental age) ..4 (of|low|below|limited|age|NUM)
  (struggled|struggles|struggling|difficulty|unable|could not|found it hard|cannot) ..3 (understand written|process|processing|process information|social cues|tell the time|count money|follow conversations|follow instructions)
  (special school|special unit|took every word|took things literally|took everything literally|literal|literally as|every word as it was spoken|put a name to it|diagnosed late|late diagnosis|easily led|slow learner|simple minded|educationally subnormal|never learnt to|never learned to)
  (too loud|too literal|too honest|too blunt|meltdown|meltdowns|shutdowns|hand flapping|flapping|rocking back|eye contact|look you in the eye|look at you|highly strung|change of routine|changed plans|changes of plan|change of plan|same seat|same food|same chair|in a line|lined up|noise hurt|bright lights|ear defenders|fidget*|hyperactive|hyperactivity)
  (terror|fear|distress|upset|panic*|could not bear|cope with) ..3 (change|changes|changed plans|noise|crowds|routine|touch)
  (in|using|with|used) (pictures|symbols|picture cards|simple words|makaton)
  (picture cards|picture board|plain words|communication passport|hospital passport|widgit|makaton|social story|social stories)
  (tablets|medication|pills) for it at (HEALTH_YOUNG|NUM)
  (suspected|undiagnosed|traits|spectrum|assessment for|diagnosis of|waiting list for) ..3 (autis*|adhd|asd|neuro*|spectrum)
rule not-adapted: nothing was put in a way that he or she could follow | keep-negated
  (easy read|easyread|simple language|plain language|plain english|intermediary|registered intermediary|social story|accessible format|visual timetable|picture version) ..8
  (a|any|in) (way|form|words|terms|language|pace|manner) ..2 (that|which)? ..2 (she|he|they) (could|would|was able to|might) (follow|understand|grasp|manage|process)
  limited (understanding|comprehension|capacity to understand|communication|literacy|intellect)
  (adapted|adjusted|tailored|simplified|slowed|broken down|modified|adjustments|adjustment) ..8 (understanding|needs|communication|processing|learning|autis*|interview|level|literal|way)
  (understanding|mind|development|abilities|ability|age|level|speech) ..3 (of|as) a (child|young child|small child|toddler|girl|boy|NUM|HEALTH_YOUNG|seven year|much younger)
  (like|as) a (child|girl|boy|little girl|little boy|small child) of (NUM|HEALTH_YOUNG|about)
  (yes|no) to (all|everything|each|every) ..8
  (same|fixed|exact) (order|seat|food|meal|route|time|chair|clothes|cup|plate|way|shirt|place|programme|bus) ..4 (every|each|always|day|or he|or she|daily|night)
  (order|routine|routines|timetable|sameness) ..8 (scream*|distress*|rage|panic*|meltdown|upset|lash*|rock*|could not cope|unbearable)
  (prompting|prompted|prompts|prompt|reminding|supervision|support) ..4 (to)? (wash|dress|eat|bathe|cook|shower|cross|budget|shop)
veto lead: other senses or none | overlap
  (no|not|nor|without) ..5 (learning disability|learning difficulties|autism|autistic|adhd|neurodiver*)
  (bsl|stroke|speech therapist|deaf) ..6 (picture board|symbols|pictures)
  (speech therapist) and a picture board
  post traumatic stress disorder was diagnosed late
  (english|interpreter|interpreted|language|urdu|polish|alphabet) ..8 (read|write|understand)
  lead director
  ld for the review
  (taught|teaches|teacher|teaching|worked|works|job|employed|volunteer*|trained) ..8 (special educational needs|autistic|autism|learning disabilities|special school|special needs|dyslexia)
  (autism|adhd|dyslexia|learning disability) ..2 (screen|screening|assessment|test) ..8 (negative|no further|ruled out|not met|normal|not indicated)
  never (learned|learnt) to (drive|swim|cook|speak|ride|sew|type|dance)
  (national autistic society|mencap|autism charity|autistic society)
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  (training|trained|course|workshop|module|e learning|webinar) ..6 (on|in|about|for|around) ..5 (learning|autism|adhd|neurodiver*)
""")
}
