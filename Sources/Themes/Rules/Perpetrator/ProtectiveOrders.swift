extension RuleText.Source {
    /// Protective orders and breaches.
    static let protectiveOrders = RuleText.Source("protective-orders", """
theme protective-orders |  keep-negated
rule order: a protective order or bail condition sought, missed, granted, breached or expired
  (restraining|non molestation|nonmolestation|occupation|protection|protective|stalking protection|civil|domestic abuse protection|domestic violence protection|prohibitive|sexual harm prevention|criminal behaviour) ..1 (order|orders|notice|notices|injunction)
  (injunction|injunctions|non mol|non mols|bail conditions|conditional bail|police bail|pre charge bail|breach of bail|breached bail|bailed|bail|dvpn|dvpo|dapn|dapo|dvpns|dvpos|"RUI"|"NMO"|"SPO"|"FMPO"|undertaking to the court|exclusion zone|exclusion order|no contact order|not to contact|power of arrest)
  (breach|breached|breaching|breaches) ..4 (order|orders|conditions|injunction|undertaking|notice|non molestation|restraining|terms)
  (order|conditions) ..6 (breach*|expired|lapsed|granted|refused|applied|sought|prohibit*|forbid*|enforced|not enforced|preventing|prevented|in place|obtained|served)
  (order|map) ..6 (red line|crossed the line|not be within|hundred yards|name and his|ran out)
  (judge|court|magistrate|magistrates|order|bail) ..8 (not|must not|never|stay away|keep away|keep out|forbidden|barred|told to stay) ..6 (yards|metres|near|street|contact|come|go|house|home|within)
  (not|must not) ..3 (be|come|go) within ..4 (yards|metres|miles)
  (judge) ..4 (had)? said (so|she must|he must)
  (bit|piece|sheet) of paper ..10 (judge|court|police|order)
  (non molestation|restraining|injunction|occupation) (papers|application|hearing)
  (stalking protection order)
  (bail) ..4 (lapse|lapsed|expired|condition|conditions|allowed to|returned|ended|cancelled|lifted)
rule kept-away: a court, police or bail kept him from her or the house, or could have; what became of it | keep-hypothetical
  (bail|his|the|her|release|these|those|strict) (conditions|condition|terms) ..8 (lift*|drop*|varied|vary|relax*|remov*|ended|lapse*|breach*|broke*|impos*|set|attached|expired|not to|enforced|cancel*|check*|told|allowed|ignored)
  (lift*|drop*|varied|vary|relax*|remov*|breach*|broke|breaking|impos*|enforc*|ignor*|cancel*|attach*|asked for) ..3 (bail|his|the|release|police|court) (conditions|condition|bail)
  (forbidden|barred|banned|prohibited|excluded|ordered|restrained|prevented|stopped) ..2 by ..2 (court|judge|magistrates|order|police|law|bench)
  (forbidden|barred|banned|prohibited|excluded|ordered) ..2 (from|to) ..2 (keep|stay|go|going|enter|entering|contact*|approach*|village|house|street|address|area|estate|home|near|leave|text*|ring*)
  (ask|asked|asking|apply|applied|go to|went to|petition*|told) ..3 (judge|court|magistrate|magistrates|county court) ..6 (keep|remove|stop|get|exclude|order|protect|put) ..2 (him|her husband|the man|son|her|out)
  (order|orders) ..4 (not|never|was|were|had|been) ..4 (entered|recorded|computer|in force|flagged|circulated|shown|enforced|served|shared|passed|renewed|explained|sought|considered|made|breached|ended|expire*|lapse*|run out|worthless)
  (civil|court|legal) (protection|remedies|remedy|measures)
  protective (powers|measures|notice|notices|orders|steps)
  (the|each|every|first|second|third|that|this|a|no|his|any|these|earlier) (breach|breaches) ..8 (treated|dealt|minor|trivial|technical|arrest*|enforced|charged|punished|ignored|logged|recorded|reported|acted|nothing|not|no action|warned|flowers|text|text*)
  (breach|breaches|breached|breaching) ..8 (arrest*|charge*|no further|words of advice|told|not arrested|flowers|letter|texts|order|conditions|bail|notice)
  curfew ..8 (address|away|her home|her house|her flat|breach*|check*)
  (served|serving|serve) ..2 (with|on) ..3 (papers|order|notice|injunction|him)
  (papers|order|notice|injunction|letter from the court|ruling) ..1 (that|which) (barred|banned|kept|forbade|stopped|told|prevented|excluded|said)
  (subject to|breach of|in breach of|breached|has|had|had an|has a) ..2 ("RO"|"NMO"|"DVPO"|"DVPN"|"SPO"|"DAPO"|"OO")
  (authoris*|seek|seeking|sought|issue|issued|issuing|considered|consider|apply for|applied for) ..4 (notice|dvpn|dvpo) ..8 (remove|superintendent|inspector|home|victim|tenancy|him|declined|refused|not|considered)
  superintendent ..8 (notice|order|authoris*|declin*)
  notice to (remove|exclude|keep)
  (exclusion|exclude|excluded|excluding|ban|banned|barring) ..8 (magistrates|court|judge|police|village|zone|house|home|street)
  (released|release) ..4 without ..2 (bail|conditions)
  (released under investigation|"RUI") ..10 (no conditions|without|conditions|bail|nothing|contact)
  (bailed to|bail address|on bail)
rule the-order: an order told of by its reach, its breach or its want | keep-negated
  (despite|in spite of|notwithstanding|defiance of|regardless of|contrary to|under|terms of) (the|an|his|this|that|her|any|a) ..1 (order|injunction|conditions|bail)
  (the|this|that|an|no|any|court|civil|his|her) (order|injunction) ..5 (cover*|extend*|prevent*|gave|meant|protect*|comfort|paper|stop*|ran|expire*|ended|lapse*|renew*|forb*|bar|barred|named|last*|requir*|impos*|sought|considered|obtained|made|granted|breach*|laughed|tore)
  (obtain*|secur*|seek|sought|grant*|renew*|breach*|broke|breaking|flout*|ignor*|enforc*|vary|varied|discharg*) ..3 (an|the|no|any|this|that|such) ..1 order
  (released|release|freed) ..3 (no|without|any) ..1 (conditions|bail)
  (not|never) to (contact|approach|go near|come near|go within|come within|enter|attend|return to|go to) ..8 (bail|condition*|order|court|magistrates|judge|her|address|street|house)
veto none-needed: no call for one, bailed out of debt, a clinic, or only supposed | sentence
  (circumstances arise|none was needed|was not needed|not required|did not arise|never arose)
  bailed ..1 out
  (clinic|service|charity|project|scheme|solicitors) (helps|help|assists|advises|can help|offers)
  ^ (had|if) (she|he|they|the|there)
  (eviction|quit|redundancy|seeking possession|notice board|short notice|tax|parking)
  (training|trained|briefing) ..6 (order|orders)
veto other: other orders | overlap
  (community|hospital|treatment|standing|postal|mail|money|purchase|committal|parenting|supervision|care|contact|child arrangements|community treatment|guardianship|committal|attachment|possession|confidentiality) (order|orders)
  (in order to|order of events|chronological order|alphabetical order|deprivation of liberty)
  (data|child|adult|fire|witness|social|environmental) protection ..2 (plan|conference|act|order)?
veto licence: a licence, a sentence or a tenancy, not a protective order | overlap
  (licence|parole|tenancy|probation|supervision|treatment|sentence) (condition|conditions|terms)
  (emergency|child|data|court of|community|fire|witness) protection ..1 (order|orders|notice|notices|warning|plan)?
  (closure|possession|demolition|eviction|suspended sentence|suspended|detention|hospital|interim care|care|guardianship|deprivation of liberty|treatment|prescription|lasting power|parental|standing) (order|orders|requirement)
veto listed: only listed law | passage
  legislation referred to
""")
}
