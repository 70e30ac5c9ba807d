extension RuleText.Source {
    /// Child contact and family court.
    static let childContactFamilyCourt = RuleText.Source("child-contact-family-court", """
theme child-contact-family-court |  keep-negated
rule family-court: contact arrangements or family proceedings made risk or chances
  (family court|family courts|family proceedings|private law|cafcass|child arrangements|child arrangement|contact order|contact orders|contact centre|contact arrangements|contact sessions|contact session|supervised contact|unsupervised contact|supported contact|parental alienation|prohibited steps|residence order|fact finding|finding of fact|children's guardian|guardian ad litem|section 7 report|specific issue order|access to the children|access to his children|"CAO"|"FHDRA"|"PD12J"|unsupervised weekend|overnight contact|overnight stay|overnight stays)
  (mediation|handover|handovers) ..10 (dad|father|him|he|children|child|mum|mother|boys|girls|car park|petrol station|school|late|her)
  (contact|access|visit|visits|time) ..3 (with|to) ..2 (his|her|their|the) ..1 (children|child|sons|daughters|baby|boys|girls) ..16 (court|agreed|arrang*|order|used|refused|stopp*|supervis*|centre|returned|late|risk|abuse|control|killed|hearing)
  (used|using|weaponis*|through|during|at|around|via) ..3 (contact|handover|handovers|child contact|contact visits) (to|with|visits|he|she|times)?
  (solicitor|court|judge|magistrates|hearing|order) ..12 (contact|residence|children to live|live with him|live with their|see the children|see his children|over the children|the girls|the boys|the kids|alienation)
  (applications|application|bundle|hearing) ..10 (family court|spend time with|the boys|the children|the girls|lodged|half term|half terms|swimming)
  (applied|apply|applying) ..4 for ..2 (the)? ..1 (children|contact|custody|residence|residency|access|boys|girls)
  (spend|spending) time with (the|his|her) children
  (contact) ..2 (was|being|is) ..2 (disputed|stopped|refused|agreed|reinstated|suspended|supervised)
rule every-weekend: children went to and fro between parents, and what came of it
  (every|each) (other|second)? ..1 (friday|saturday|sunday|weekend|wednesday|fortnight) ..20 (children|child|boys|girls|boy|girl|bags|dad|dad's|daddy|handed|collected|dropped|coat|father|order)
  (saturday|sunday|friday|wednesday|weekend|weekends) ..8 (at dad's|from dad's|back from dad's|with his dad|with their father|with her dad|to his dad's|had the boys|had the girls|had the children|had his sons)
  (handed|hands|handing) (her|him|them|the) ..3 over
  (hands|handed) over the (car seat|boy|girl|child|baby|children|boys|girls|rucksack|bag)
  (taking|took|take|dragged|dragging) her (back)? ..1 to court ..8 (about|over|again|for)?
  (told|said to) the court (lady|officer|man)
  the order says
  (lost|losing) the hearing
  (if he could not have|if he cannot have|if i cannot have) (them|the children|the boys|the girls|the kids)
rule to-and-fro: handing over, collecting, letting him see them, and what he made of it | keep-negated keep-hypothetical
  (exchang*|swap*|handing|hand|handed|handing over|passing over) ..3 (over)? ..2 (children|child|boys|girls|baby|toddler|son|daughter|kids)
  (at|during|after|before|for|from|each|every) ..2 (drop off|drop offs|pick up|pick ups|changeover|changeovers|handovers)
  (handover|handovers|changeover|changeovers|drop off|pick up) ..8 (nursery|school|park|police|station|parents|doorstep|grandmother|grandparents|library|door|contact|threat*|abuse*|assault*)
  (came|comes|come|coming|turn|turned|turning|arrived|arriving|called|calling|back) ..6 (for|collect|fetch|pick up) ..1 (the|their|his|her) ..1 (baby|children|boys|girls|son|daughter|kids|boy|girl|child|toddler)
  (late|early|drunk|unannounced|refus*|failed) ..4 to ..1 (collect|fetch|return|pick up|bring back) ..2 (them|him|her|the children|the boys|the girls|his son|their son|their daughter)
  contact ..1 (let|gave|allowed|offered|provided|enabled|became) ..2 (him|his|a way|a means|an opportunity)
  (let|letting|allow|allowed|allowing|agree|agreed|agreeing|permit*|stop|stopped|stopping|refus*|prevent*|deny|denied|keep|kept) ..5 (him|father|he|dad) ..3 (see|seeing|have|take|taking|visit|visiting|from) ..3 (children|child|daughter|son|baby|boys|girls|kids|them)
  (kept|keeping|retained|withheld|did not return|not returned|failed to return|refused to return|snatched|took) ..4 (children|child|toddler|boys|girls|baby|son|daughter|boy|girl|kids) ..10 (beyond|agreed time|longer than|days|weekend|back late|after contact|contact|visit|order)
  (see|saw) (you|her|me) in court
  never see (them|the children|her children|your children|the kids|the boys|the girls) again
  (unsupervised|supervised|overnight|weekend|informal|holiday) (visits|visit|stays|stay|access|time|arrangement|arrangements|contact) !ward
  (video|facetime|skype|telephone|phone|whatsapp) ..1 (call|calls|contact) ..8 (children|kids|boys|girls|son|daughter)
  (children's|children|custody|contact|residence) (case|proceedings|hearing|dispute|application|applications|papers)
  (private|family|children) ..1 (proceedings|litigation|judge|magistrates|lawyer|barrister)
  (go between|go betweens|intermediary|third party) ..8 (visit|visits|children|contact|handover*)
  (sole|full|joint|shared) (care|custody|residence|parental) ..4 (of|for|order|to)
  (court|judge|magistrates|order) ..6 (gave|granted|awarded|ordered|refused|allowed|directed|made) ..8 (care|custody|residence|time|weekends|contact|visits|overnight|visit|children|child)
  (guardian|cafcass|social worker|judge|court) ..14 (want|wish|wishes|wanted|afraid|frightened) ..6 (see|go to|visit|stay with|dad's|him|father)
  (want|wanted|wish|wished) ..2 to ..2 go ..2 (dad's|their father's|his father's|to their father|to him)
  (share|split|every other|alternate|half) ..3 (weekend|weekends|holidays)
  (alienat*|turning them against|turned them against|poisoning them)
rule seeing-them: he came to see or took the children; the court was not told
  risk ..4 (contact arrangements|contact|handover*)
veto not-theirs: a street, a service in general, a course, or only supposed | sentence
  court (road|street|lane|avenue|close|drive|house|gardens|farm)
  (centre|service|charity|project|centres|services) (offers|offer|provides|runs|hosts|facilitates)
  staff (will|should|are to) (attend|receive|undertake|complete)
  ^ (had|if) (he|she|they|the|there)
  court of protection
  (no|not) ..3 proceedings (concerning|about|between|in|over)
  (care proceedings|care order|adoption)
veto criminal: custody or contact of another kind | overlap
  (in|into|police|remanded in|remand in|youth|out of|from|while in|held in|time in|death in) (police)? custody
  custody (suite|sergeant|nurse|record|officer|staff|healthcare|time|visit|clock)
  (police|agency|agencies|service|last|first|professional|gp|no|telephone|face to face|further|previous|point of) (contact|contacts)
  (shift|clinical|nursing|medical|ward|verbal|telephone|team|written|staff|before) handover
  (handover) ..4 (between|shift|from ward|teams|sheet|to the|of care|notes)
  (crown|magistrates|criminal) court
  (single point of contact|contact with (services|agencies|police|the))
veto trial: the criminal court | sentence
  (jury|murder trial|sentenced|sentencing|manslaughter|pleaded|verdict)
veto shift-handover: handing over on a ward or in a team | sentence
  (handover|handovers) ..8 (ward|shift|nurse|nurses|nursing|team|staff|clinical|sheet|notes|medical|doctor|paramedic|paramedics)
  (ward|shift|nurse|nurses|nursing|team|staff|clinical|medical) ..4 (handover|handovers)
""")
}
