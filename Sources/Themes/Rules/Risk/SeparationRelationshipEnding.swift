extension RuleText.Source {
    /// Separation or ending of the relationship.
    static let separationRelationshipEnding = RuleText.Source("separation-relationship-ending", """
theme separation-relationship-ending | role=victim keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
fact separation-childhood: parents who parted in somebody's childhood
  (his|her|their|NAME's|whose) (parents|mother|father|mother and father) ..3 (separat*|divorc*|split|parted|left)
  (separat*|divorc*|split|left) when (he|she|they) (was|were) (NUM|a|four|five|six|seven|eight|nine|ten|eleven|twelve|young|small|little)
rule ended: the relationship had ended or was ending
  (she|he|they|NAME|wife) ..1 (was|is|were|had been|has been) (ending|finishing) it
  (called|calling|call) it (a day|quits|off)
  (the|their|her|this|a|that) ..2 (parting|separation|break up|breakup|split|rupture) (was|had|came|is|followed|happened|occurred|seemed|became|left)
  (save|saving|saved|rescue|repair|mend|rebuild|salvage|patch) ..2 (marriage|relationship)
  (plead*|beg*|implor*|persuad*|urg*) ..4 to (come (home|back)|return|reconsider|stay with|think again|take him|give him)
  SEPARATION_BOND ..5!NOT SEPARATION_OVER
  (end|ends|ended|ending|finished|broke off|broken off|break off|breaking off|calling off|called off|terminated|dissolv*|breakdown|break down|break up|breakup|collapse) ..3 SEPARATION_BOND
  (of|the) divorce (petition|papers|hearing|proceedings|settlement)
  (their|her|his|a) (break up|breakup|separation|divorce|parting|estrangement)
  (after|since|following|before|of|by) ..1 (break up|breakup|separation|split|parting)
  (they|couple|pair|parties|two of them|spouses|he|she|NAME|who|were|are|long) ..3 (separated|parted|split|split up|broke up|broken up|divorced|separate|separating|divorcing|living apart|lived apart)
  (after|since|when|once|until|weeks|days|months|following|fortnight|by the time) ..4 (she|they|her) ..1 (had|have)? ..1 (left|parted|separated|moved out|split|leaving) ..6
  (ended|end|ending|finished) (it with|things|it all with|with him|it between)
  finally ended it
  (it|things|everything|they|that|all) (was|were|is|had been) ..3 (over|finished|done) (between|with|and|now|for good|by)
  (told|telling|tells|said to|saying to|informed|wrote to|text|texted|texting) (him|her|NAME|adult b|mr) ..8 (over|finished|not coming back|wanted out|divorce|leaving|go|no longer|separate|single|had enough|not love|was off|somebody else|someone else)
  estranged (wife|husband|partner|spouse)
  (gave|given|took|taken|returned|sent|hand|handed) ..2 (back|off)? ..2 (ring|wedding ring|engagement ring)
  (not|no longer) ..2 (together|a couple|sharing a bed|in a relationship|living together|want to be with)
  (finished with|dumped|jilted|rejected|broke up with|broken up with|split from|split with|parted from|separated from|divorced from|dropped) ..1 (him|NAME|adult|each other|husband)
  (in|during|since|by) ..5 the divorce
  (decision|wish|intention|plan) to (end (it|things|the)|leave|separate|go)
  (she|wife|NAME) left on (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|NUM)
  separated (amicably|in NUM|in (january|february|march|april|may|june|july|august|september|october|november|december))
rule apart: apart, going, gone, or come back
  (been|were|was|lived|living|spent|weeks|months|now|stayed) ..3 apart ..6
  (seeing|dating|sleeping with|in love with|fallen for|texting|involved with|going out with) ..2 (man|woman|colleague|someone|somebody|fellow|neighbour|another|friend) ..3 (from|at|else|called|who|whom)?
  (could|would|can|did|refused|unable|not able) ..2 (not)? ..2 accept ..4 (marriage|relationship|it|end|over|finished|she|separation|divorce)
rule leaving: somebody left, was leaving, put the other out or meant to
  (met|meeting) (someone|somebody|another man|a man|a new man|a woman|a new partner)
  (would|was going to|ready to|threatened to|planned to|meant to) ..3 (take|bring|pack|gather) ..3 (children|kids|boys|girls|baby|bags|things) and (go|leave|move)
  (ultimatum)
  (seeking|looking for|wanted|applied for|asked for|applying for|search*|hunting for|viewing) ..3 (separate|another|her own|their own|own) ..1 (home|house|accommodation|flat|place|tenancy|address)
  (detach*|distanc*|disentangl*|extricat*|freed|freeing|free|remov*) (herself|himself) ..1 from (him|her|the|this|NAME)
  (desert|deserted|deserting|abandon|abandoned|abandoning|jilt|jilted) (him|his|her husband|her partner|NAME)
  (moved|move|moving|gone|fled) ..2 (to|in with) (her|his) (mother|mum|mam|sister|parents|aunt|brother|friend|daughter|dad|father)
  (going|go|return|returning|moving|fly|flying) ..2 (back|home|abroad|to her (own)? country) ..6 without (him|her)
  (pack|packed|packing) (up|his bags|her bags|a case|a bag|the car)
  (left|leave|leaves|leaving|walked out on|walk out on|fled|flee|fleeing|escaped|escape|quit) SEPARATION_OTHER
  (left|leave|leaving|leaves|fled|get out|got out|out of|get away from|escape|escaped) ..2 (abusive|that|this|an|unhappy|violent) ..1 (marriage|relationship|husband|partner|home)
  SEPARATION_MIND ..4 SEPARATION_GO
  (whenever|each time|every time) she (spoke|talked) of leaving
  (wish*|want*|plan*|intend*) to (leave|go)
  (she|he|wife|mother|somebody) ..3 (is|was) ..1 (about to go|going to go|to go)
  (go|going|went|gone) ..1 to her (sister|aunt|mother|mum|parents|sister's|aunt's|mother's|mum's|parent's|family) ..3
  (she|he|NAME|they|had|him|wife|husband|her|was|once) ..3 (move|moved|moves|moving) out
  (move|moved|moves|moving) (in with (her (mother|sister|parents|mum|aunt|friend))|to (her|his) own|back (to|in with) (her|his))
  (when|had|she|wife|before|last) ..2 (walked|walk|walks|walking) out ..2
  (went|gone|go|going|goes|moved|move|stay|stayed|staying|ran|returned|fled|drove) ..3 (to|with|at) (her|his|the) (mother|mum|mam|sister|aunt|parents|dad|father|brother|friend|daughter|mother's|mum's|mam's|sister's|aunt's|parent's|dad's|brother's|friend's|daughter's|refuge|women's refuge) ..5 (for good|with the children|a bag|after|that night|and not|for a while|until|again|home)
  (asked|asks|ask|told|tells|wanted|wants|telling|ordered|begged|requested|being asked|made) (him|her|NAME|adult b|mr NAME|husband) ..1 (to)? ..1 (leave|go|move out|get out|pack)
  being asked to (leave|move out|go)
  (when|until|since|after|that|day) ..2 (he|husband) ..1 (put|threw|turned) (her|NAME) out
  (bag|bags|suitcase|suitcases|case|cases|belongings|boxes|things|clothes|holdall) ..6 (pack*|loft|hall|door|waiting|hidden|friend's|stairs)
  (pack*) ..5 (bag|bags|suitcase|case|belongings|boxes|things|up)
  each time she packed
  (sign*|lease|deposit|viewed|viewing|looking|found|secured|moved|moving|rent*|keys) ..4 (flat of her own|a flat|a new flat|her own flat|place of her own|own place|bedsit of her own|own home|one bedroom)
  (sign*|accepted|offered) ..2 for ..2 (flat|house|tenancy)
  (tenancy|lease|mortgage|house|home) ..5 (sole name|her name|own name|sold|sale|put up for sale|on the market|removed)
  (bank account|account) in her own name
  (live|lived|living|life|lives) ..2 (on her own|apart|by herself|separately|in a bungalow on her own)
  (make|making|made|get|wanted|want|beg*) ..2 (wife|her|girlfriend) ..2 (come back|back|come home|return)
  (reconcil*|on and off|on off|on again off again|off and on|back together|got back|trial separation|another chance|one more chance|last chance with)
  (wife|girlfriend|partner) ..6 losing
  (wife|woman|girlfriend|partner|mother|husband|man) ..2 (who|that) ..2 (had)? ..1 (left|leaving|ended|finished)
  (she|he|wife|husband) (is|was) ..2 (leaving|going to leave|about to leave|to leave|on the point of leaving)
  discovered that (she|he) was going
  (go|went|going) (back|home) to her (sister|mother|mum|parents|aunt|family|sister's|mother's|mum's|parent's|aunt's|country) ..1 (for good|and|with)?
  (whenever|when|every time|each time|if) (she|he) ..3 (leaving|leave|go|divorce|separation|ending it|packed)
rule bond-ending: the bond and its end near each other, in either order
  (relationship|marriage|engagement|affair|romance|union|courtship) ~6 (over|ended|ending|ends|finished|finish|breakdown|broken|failing|failed|collapsed|dissolved|dissolution|divorce|divorced|separated|separation|split|parted|parting|annulled|doomed|leaving|leave|left|estranged|unravelling|crumbling|deteriorated|irretrievably|terminate|terminated)
  (couple|husband|boyfriend|wife|partner|girlfriend|parents|they|spouse) ~5 (divorce|divorced|divorcing|separated|separating|separation|split|parted|parting|estranged|estrangement|breakup|jilted|dumped)
rule law-courts: divorce, its papers and its lawyers
  (asked|ask|wanted|want|wants|file*|filing|petition*|sought|seeking|seek|instructed|applied|apply|discuss*|mention*|threat*|start*|began|going through|serve*|obtain*|through|pending|contested|acrimonious|middle of|in a) ..4 (divorc*)
  divorcing
  if the divorce
  (petition|decree|decree nisi|decree absolute|conditional order|final order|get|khula|talaq) ..6 (divorce|served|marriage|received|granted|issued|filed|lodged|husband|absolute|nisi|came through|pronounced)
  (solicitor|solicitors|solicitor's|lawyer|legal advice|barrister|mediator|mediation) ..10 (divorc*|separat*|leaving|end of the marriage|split)
  (letter|letters|papers|envelope) ..3 from (the|her|a|his wife's) (solicitor|solicitors|lawyer|lawyers)
  (solicitor's|lawyer's) (letter|envelope)
  (taken|took|taking|sought|seeking) legal advice
rule somebody-new: a new partner, or the suspicion of one
  (met|found|seeing|see|dating|began to see|loves|love|loved|got|gone off with|left ..2 for|going with|there is|was|has) (someone|somebody|some one) (else|new|from)
  (began|begun|started|starting|starts) ..2 (see|seeing|courting|dating) ..1 (a man|a woman|someone|somebody|another)
  her new (man|boyfriend|relationship|bloke|life) ..6
  (learned|learnt|discover*|found out|heard|jealous|told|aware|suspect*|accus*|finding out|know) ..5 (new|another|other|affair|seeing) ..2 (partner|boyfriend|girlfriend|relationship|man|woman|affair|someone|somebody)
  her new relationship
veto not-parting: other endings | overlap
  (sister|brother|friend|neighbour|daughter|colleague|parents|aunt|cousin|worker|officer) ..3 (divorc*|separat*|split up|parted|break up|going through)
  (advice|information|guidance|leaflet|help|centre) ..2 (about|on|with) ..2 (divorce|separation)
  (divorced|separated|left) ..2 (first|previous|former|second) (husband|wife|partner)
  (first|previous|earlier) (marriage|husband|wife) ..5 (ended|divorc*|end|left|dissolved|broke)
  her (first|previous|former) (marriage|relationship)
  remarried
  (sub group|group|project|scheme|meeting|finance) ..4 (ended|finished|over)
  must be finished
  kept separate
  trying to get away
  asked leave
  advised to go
  (somebody|someone) else's
  once they had parted
  (bag|bags|suitcase|case|boxes) ..3 by the door
  leave the perpetrator
  fled a violent
  ended within
  letters from her solicitor
  sleeping at her friend's
  he had finished with her
veto status: a form's field, or other separation | overlap
  (marital|relationship|civil) status ..4
  status ..6 (separated|divorced)
  (estranged|separated|estrangement|separation) from ..4 (family|father|mother|parents|brother|sister|siblings|children|son|daughter|relatives|mum|dad)
  (separation|segregation) of (duties|powers|roles|functions|responsibilities)
  (separate|separated|separately) ..2 (rooms|interviews|reports|records|officers|occasions|issues|room|teams|systems|incidents|addresses|agencies|meeting|meetings|times)
  (left|leave|leaving|leaves) (him|her|them) ..2!(for) (unable|with|body|poorer|to (her|him)self|behind|feeling|alone|in|on|a|without|dependent|no|to|there|off|isolated|vulnerable|at)
  (death|abuse|ptsd|injur*|stroke|assault|attack*|beating|which|illness) ..4 (left|leaves) (him|her|them|NAME)
  (left|leave) (her|him|them) (and|or)? ..1 (was told|when she was|with|for dead|untreated)
  (asked|told) ..1 (him|her|them)? ..1 to leave (the (ward|shop|hospital|room|country|premises|building|school|surgery)|for|school|university)
  (asks|asked) (them|us) to leave
  asked leave
  tried to leave the world
  (years|year|decade) after the (divorce|separation|split)
  (national|studies|research|recognise*|may rise|should) ..16 (separation|ended|leaves|leaving)
  (leave|left|leaving|on leaving) (school|care|university|hospital|prison|work|the army|the meeting|the room|the office|service|home at)
  (not) leave (him|her) alone
  clear separation
  wore her out
  (going|go|went) (back|home) to (bed|work|sleep|school)
  (moved|moves|moving) (in|back|out|away) (to (school|university|hospital|supported)|in|from)
veto elsewhere: somebody else's parting, or staff who leave | sentence if=separation-childhood
  (separat*|divorc*|split|parted|left|apart|ended)
""")
}
