extension RuleText.Source {
    /// Alcohol misuse.
    static let alcoholMisuse = RuleText.Source("alcohol-misuse", """
theme alcohol-misuse
rule drinking: harmful or dependent drinking
  (alcohol|drink|drinking) ..3 (dependence|dependent|dependency|misuse|misusing|misused|abuse|problem|problems|problematic|addiction|addicted|related|withdrawal|detox|detoxification|excessive|excess|excessively|heavily|heavy|harmful|hazardous|consumption|intake|binge|daily|habit|relapse*|fuelled|driving|drive|driver)
  (alcoholic|alcoholics|alcoholism|intoxicated|intoxication|drunk|drunken|drunkenness|drunks|drinker|drinkers|inebriated|under the influence|units a week|units per week|units a day|units per day|units daily|units of alcohol|units weekly|alcoholics anonymous|cirrhosis|liver disease|street drinking|sobriety|sobered|sober|alcohol|korsakoff*|hungover|hangover|hangovers|breathalys*|slurring|slurred|legless|plastered|paralytic|pissed|drying out|dry out|on the wagon|delirium tremens|blackouts|boozed|boozing|boozer)
  (smelled|smelt|smelling|smell|reeked|reeking|stank|stinking) ..1 of ..2 (alcohol|drink|HEALTH_DRINK)
  (drank|drunk|drinks|drinking|drink) ..6 (heavily|daily|every day|every night|too much|excess*|alone|before|morning|mornings|midday|noon|problem|HEALTH_DRINK|more|lot|dependent*|secretly|again|cope|heavy|most|throughout|units|together|sleep|because|since|work|breakfast|school run|blackout*|himself|herself|fell|passed)
  (been|started|began|begun|was|were|kept|stop|stopped|gave up|given up|returned to|took to|taken to|turned to|back on|hit|on) ..2 (drinking|the drink|drink|the bottle|the booze|the vodka)
  (his|her|their|this|heavy|continued|increased|mutual|joint) (drinking|drink)
  (in drink|worse for wear|worse for drink|had a few|a few drinks|drink taken|had been drinking|when he drank|when she drank|after a drink|a skinful|in his cups|the drink|drink service)
  (litre|litres|bottle|bottles|cans|can|pint|pints|crate|crates|glass|glasses|box|boxes) ..3 of ..2 HEALTH_DRINK ..12 (day|daily|week|night|nightly|evening|evenings|morning|most|every|empty|hidden|under|before|bed|between|drunk|again|by|sofa)
  (empty|empties|hid|hidden|hiding|hide|flask|poured|pouring|stash*|found|opened|opens|opening|consumption|swigg*|carrying) ..6 (HEALTH_DRINK) ..4
  (HEALTH_DRINK) ..8 (cistern|glovebox|wardrobe|hidden|hide|under the|behind the|handbag|sofa|most evenings|from (midday|noon|breakfast)|each (day|night|evening)|a (day|night)|every (day|night|evening)|breakfast|mornings)
  (bottle|bottles|can|cans) ..6 (hidden|hid|hiding|cistern|wardrobe|under the bed|glovebox|a day|a night|every evening|most evenings)
  (alcohol|drink|drug and alcohol|alcohol and drug) ..1 (service|services|worker|team|treatment|nurse|liaison|clinic|counsellor|keyworker) ..8
  (the|for|about|with|of) drinking
  (special brew|stella|strongbow|carling|frosty jack*|buckfast|white lightning|smirnoff|jack daniel*|on a bender|on the lash|a bender|fell off the wagon|sleep it off|sleeping it off|slept it off|the shakes|lock in|last orders|offie|aa meeting|aa meetings|stayed dry|been dry|dried out|drink taken|with drink|for drink|drinks cabinet|drink problem|tipsy|binges|binge)
  (NUM|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of) ..2 (pints|cans|units|bottles of (wine|vodka|cider)|whiskies|gins|vodkas|lagers|glasses of wine|bottles of wine|litres) ..4
  (opened|opens|reached for|reaching for|hit|on|needed|wanted) the (HEALTH_DRINK)
  flask ..6 (glovebox|cistern|drawer|bag|desk|car|pocket)
  (home|back|in|out|returned|returning|return|came|staggered|thrown out) ..2 (from|of) (the|his local) ..1 (pub|club|bar|local|boozer|social club|working men's club)
  (chlordiazepoxide|librium|acamprosate|disulfiram|antabuse|naltrexone|thiamine|pabrinex|hepatolog*|varices|jaundiced|pancreatitis|ascites|fatty liver|liver failure|liver unit|liver clinic|detoxification|detoxed|fuddled|befuddled|sozzled|bladdered|wasted|steaming drunk|blotto|stewed|tanked up|lagered|merry with|sauced|tight as|drunkenly|drink driver|drink driving|drunk driving|spirits a day|dipsomania|wino|booze|lush|sot|soak)
  withdrawal (tremor|tremors|seizure|seizures|symptom|symptoms|fit|fits)
  (back on|on|of|drinking|drank|neat|strong|bottle of) (spirits|the spirits|strong cider|neat vodka|neat spirits)
  how much (he|she|they) had ..1 (had|drunk|put away|taken|knocked back)
  (incoherent|sober|sense|rambling|slurring|useless|insensible|comatose|senseless|out cold|worse|incapable) ..6 (by|after|before|from|at) ..3 (noon|midday|lunch|lunchtime|four|five|six|evening|then|afternoon|eleven|ten|teatime|breakfast)
  (after|before|by|past) (four|noon|midday|lunch|lunchtime|teatime|three|five|six|eleven|ten) ..10 (incoherent|sober|rambling|slurring|insensible|senseless|incapable|worse)
  (stagger*|swaying|swayed|tottering|reeling|lurching|unsteady|stumbling|stumbled|lurched|could not stand|unable to stand|slumped) ..14 (party|pub|bottle|bottles|cans|smell*|drink|swore|swearing|abusive|vomit*|could not stand|unable to stand|stairwell|urinat*|drunk|slurr*|shouting|bench)
  (audit c|audit score|blood alcohol|breath test|breathalyser|breath alcohol|times the limit|over the limit|drink drive)
  (bottle|can|glass|flask|tin|tumbler) ..2 in ..2 (pocket|hand|bag|coat|glovebox|desk|drawer|bed|pram|sleeve|handbag)
  (because|when|whenever|once|if|after|since|until|that|as|where) (he|she|they|NAME) ..1 (drank|drinks|drink)
  (he|she|they|who|NAME|mr|mrs|victim|perpetrator|father|mother|mum|dad|both) (drank|drinks) ..2 (to|from|until|and|at|by|because|when|in|on|with|all)
weak drink-word: drink, a pub or a bottle
  (pub|bottle|bottles|cans|drink|drank|drinks|wine|beer|lager|cider|vodka|whisky|gin|rum|spirits|bar|tipple|sherry|brandy|licence|merry)
veto audit: a file audit, or drinking as scene detail | overlap
  (audit) ..2 (of|tool|report|trail|team|findings|committee|cycle|programme)
  (no|denied|nor|never|without|nobody|neither) ..4 (alcohol|drink|drinking|intoxicated|drunk|drank)
  (drug and alcohol|alcohol and drug|alcohol) ..2 (charity|lead|strategy|partnership|board|commissioner|representative|licensing)
  (drink|glass|bottle|bottles) (of)? (water|milk|perfume|bleach|pop|squash|tablets|pills)
  (glass|bottle) of wine (with|at|each|to)
  (threw|hit|smashed) ..4 (bottle|bottles|can)
  (baby|water|feeding|milk|hot water|gas|sauce) bottles?
  (alcohol licensing|licensing)
  alcohol (swab|swabs|wipe|wipes|gel|rub|free|hand|based)
  drunk (with|on) (happiness|joy|power|success|love|sleep)
  (managed|worked|ran|owned|job|retrain*|landlord|barmaid|barman|shift|shifts) ..6 (pub|bar|off licence|brewery|wine)
  (had|having) (a|one) (drink|glass) with ..2 (meal|dinner|friends|lunch)
veto none: no drinking, or a false charge of it | passage
  (did not drink|nobody was the worse for drink)
veto false-charge: somebody was wrongly called a drinker | overlap
  unstable alcoholic
  (about|blaming) her drinking
  (his wife and|wife and) his drinking
  cut down her drinking
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (alcohol|drinking|drink)
""")
}
