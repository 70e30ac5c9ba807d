extension RuleText.Source {
    /// Non-engagement and case closure.
    static let nonEngagement = RuleText.Source("non-engagement", """
theme non-engagement | role=agency not-in=appendix
rule closed: closed, discharged or let go because the person did not come, answer or agree | keep-topic unless=definition,law,research,panellist,biography,contents,purpose,training-topic,encn-with-review
  (closed|closes|closure|discharged|discharges|discharge|"NFA") ..14 (no reply|not reply|unanswered|did not|had not|failed to|not answer|answered|non attendance|nonattendance|not attended|non engagement|not engage|not engaging|engagement|respond|response|missed|dna|dnas|declined|decline|refused|consent|consented|unanswered letter|voicemail|no contact|attempts to|unable|did not want|not want|not wanted|not supportive|would not support|would not give|third|three times|letter|letters|contact|declining|disengaged|disengagement|attend|reached|two weeks|deadline|opt in|say so|help was not|behaviour)
  (closing her|closing his|closing the case|case withdrawn|service withdrawn|stood down|stepped down|taken off|struck off|signed off|off the list|off the books|off the caseload|off her list|off our list|took her name|took his name|no further action|handed back|hands back|returned the referral|referral returned|file shut) ..14 (unanswered|answered|nonattendance|engagement|respond|response|missed|dna|dnas|declined|decline|refused|consent|consented|voicemail|unable|third|disengaged|disengagement|attend|reached|deadline|behaviour)
  (no reply|unanswered|dna|dnas|did not attend|did not answer|failed to answer|failed to attend|missed|not answered|declined|no response|voicemail|letter|letters|calls|text|texts|withheld number|two appointments|three appointments|first appointment|did not wait|not supportive|refused|would not support|would not give a statement|did not respond|not respond|not reply) ..20 (closed|discharged|discharge|close|off the list|off the books|took her name|took his name|back to gp|back to the gp|removed from|taken off|withdrawn|no further action|case closed|moved to universal|struck off|ended|stood down)
  (discharged|discharge|referred) ..1 back to (the|her|his)? gp
  (back to gp|back to her gp|back to his gp) ..6
  (case|cases|referral|file|enquiry|concern) ..5 (closed|closure|close|shut|closing) ..10 (contact|engag*|consent|letter|call|text|reply|attend*|declin*|refus*|unable|want|wanted|support|respon*|reach)
  (each|all|had|services|agencies|teams) ..8 closed (her|his|the|their) (case|cases|file)
rule not-engaging: not engaging, attending, answering, or how services wrote of it
  (disengaged|disengagement|disengage|disengaging|non engagement|nonengagement|non attendance|nonattendance|non attender|poor engagement|sporadic engagement|intermittent engagement|not engaging|hard to reach|difficult to engage|hard to engage|difficult to reach|lack of engagement|was not brought|were not brought|not brought|did not attend|unable to contact|no response to|uncontactable|"DNA"|"DNAs"|"WNB"|"DNA'd"|dnas|dna d|non compliance|non compliant|noncompliant|poor complier|dropped out of|opt in letter|opt in|lack motivation|lacked motivation|lacks motivation|unmotivated|not motivated|chaotic lifestyle|frequent flyer|resistant to|avoidant of services|reluctant to engage|refused to engage|service declined|declined by service user|declined support|declined services|declined all|victim not supportive|not supportive|would not support a prosecution|withdrew her statement|retracted)
  (did|does|do|had|has|would|could|was|were) not ..2 (engage|engaged|engaging|attend|attended|respond|responded|reply|replied|take up|taken up|opt in|wish to engage|want support|want help|brought|contactable|kept her|keep her|keep his|turn up|return calls|answer the letter|answer letters|answer the phone)
  (failed|failure|refused|declined|unable|fails) ..1 to ..1 (engage|attend|respond|contact|keep|answer|return calls|take up|opt in)
  (letters|letter|calls|texts|voicemail|voicemails|messages|attempts|attempt|telephone calls|phone calls|visits|visit) ..6 (unanswered|no reply|no response|without reply|not returned|not answered|went unanswered|to no avail|without success|never answered|unsuccessful|failed)
  (rang|called|telephoned|texted|phoned|visited|knocked) ..8 (no reply|no answer|not answered|withheld number|did not answer|voicemail) ..8
  withheld number ..12
  (missed|misses|cancelled) ..3 (appointment|appointments|sessions|clinic|clinics|contacts|scans|scan)
  (persistence|persistent|persisted|assertive outreach|assertive|kept trying|trauma informed|meet her where|another way|flexible) ..14 (engag*|appointment*|attend*|closed|keep*|discharg*|missed|reach|respond*)
  (not|never|are not) discharged ..6
  (removed|taken|struck|crossed|dropped|fell) ..2 (from|off|out of) ..2 (list|caseload|books|register|waiting list|practice list|service|programme)
  (three|two|one|third|second|single|final) ..2 (missed|unanswered|attempts|attempt|non attendances|strikes|dnas|failed|unreturned) ..6
  (wrong|old|previous|shared|former|empty) (address|number|flat) ..10 (letter|letters|appointment|closed|discharged|missed|attend)
  (letter|letters|appointment|appointments|text|texts) ..8 (wrong|old|previous|shared|former|same|marital|his) (address|phone|flat)
  (would not|refused to|did not) ..2 (let them in|let her in|let him in|open the door|come to the door|answer the door|come to the phone|return calls|return the calls|ring back|call back|turn up)
weak let-go: let go
  ENCLETGO
  (closed|discharged|off the list|off the books|case withdrawn|card left|moved to universal|handed back|drove away|drives away|no further action|signed off|end of the matter|deadline|lapsed|ended involvement|stood down|sent back|gave up|given up|ended its|ended their)
weak no-answer: nobody came, answered, or agreed
  ENCNOSHOW
  (declined|no reply|unanswered|did not answer|not answer|did not attend|did not come|not come|failed to|missed appointments|missed appointment|missed three|missed two|no answer|did not wait|not wait|through the letterbox|declined|not today|never pressed charges|not give a statement|stopped coming|stopped answering|withheld|no response|two visits)
fact encn-with-review: taking part in the review
  (invited|invitation|letters|letter) ..8 (review|contribute|take part|chair|author|participate)
  (engage|engaged|engagement) ..3 with (the|this) review
  (take part|taking part|participate) ..3 (review)
veto forensic: DNA in evidence, the review, or another engagement | overlap
  (dna|"DNA") ..4 (evidence|profile|sample|match|matched|test|found|recovered|knife|swab|on the|analysis|results|blood|under)
  (engaged|engagement) ..2 (to be married|to marry|ring|party|in work|in a|well|positively|meaningfully)
  (ended|closed|dropped) ..3 (call|door|relationship|marriage|investigation|crime|roads|office|school|schools|lockdown|charges|surgery)
  (missed) ..4 (in paragraph)
  attempts on (her|his) ..1 life
  closed (to|the consulting)
  (discharge letter|before discharge|missed depot|refused refuge|refused entry|closed close)
  (not met|not meet|not meeting) ..2 (criteria|threshold) ..10
  (declined) the referral
  (he|perpetrator|him) ..6 (calls|texts|messages|missed calls)
  (missed calls|unanswered calls|calls and texts)
  could not attend
  (family|sister|mother|brother|relatives|friends|perpetrator|parents) ..4 (engage|declined|invited|respond|responded|take part) ..6 (review|panel|letter|invitation|chair|contribute|participate)

rule let-go-because: a service let go when the person did not come, answer or agree | unless=definition,law,research,panellist,biography,contents,purpose,training-topic,encn-with-review
  (not|never|no|without) ..3 consent* ..8 (no|not|nothing|closed|refer*|could not|ended|left|stopped)
  (left|up|fell|onus|responsibility|burden|expected|down|relied|ball) ..2 (to|on|with) (her|him|them|the victim|the patient|NAME|mrs NAME|mr NAME) ..2 to ..1 (get|make|ring|contact|come|return|engage|opt|call|chase|seek|approach|phone|re refer|refer|rebook|arrange)
  (if|should|when) (she|he|they) ..1 (changed|change|changes) (her|his|their) mind
  (gave|given|giving|give) up on (her|him|them|NAME|mrs|mr|us)
  (kept|keep|held|left|leave|stayed|remained|keeping) ..5 (on its books|on the books|on her list|on his list|on the list|on her caseload|on the caseload|place open|case open|file open|door open|open for)
  (letter|letters|appointment|appointments|text|calls|message|messages) ..10 (fled|he opened|held by|perpetrator held|intercepted|hid|hidden|kept from her|kept from him|read by|he had her phone|controlled|moved out|left behind)
  case (closure|closures) ..10 (driven|targets|premature|early|quick|policy|without|criteria|checklist|reviewed|supervision|manager)
  (silence|absence|withdrawal|missed appointments|non attendance|disengagement|failure to attend|not coming) ..8 (ought|should|sign|signs|warning|risk|control|seen as|treated as|taken as|read as|worried|concern|cue|prompt|understood|explored|fear|asked why)
  (stopped|stops|stopping) (coming|attending|answering|replying|responding|engaging) ..6
rule kept-trying: the service kept trying, asked what stood in the way, or let the person drop
  (would|did) not (take|accept|have|use) ..1 (it up|help|support|services|any help|the offer|the help|care)
  (withdrew|retracted|withdraws|retract) (her|his|the) ..1 (statement|complaint|support|consent|allegation)
  (lack|lacked|want) of (engagement|motivation|response|contact|attendance|cooperation|interest|commitment|compliance|reply)
  (failure|inability|reluctance|unwillingness) to (attend|engage|respond|answer|come|accept|cooperate|support|commit)
  (capacity|capacitous|right) to (refuse|decline|say no|make that choice|make unwise)
veto ne-other: other closing, roads, shops, offenders' programmes, or work that was done | overlap
  (road|roads|shop|shops|pub|factory|business|office|branch|firm|library|school|club|club's|bank|mill|restaurant|salon|door|line|gates|ward|centre|unit|theatre|garage) ..2 (was|were|had|has|is|be|been)? ..1 (closed|shut|closes|closing) ..14
  (closed|ended|discharged|withdrawn|closure) ..10 (completed|complete|successful|satisfaction|goals were met|had recovered|recovered|well enough|achieved|finished|planned)
  (perpetrator|offender|he) ..4 (programme|probation|unpaid work|order|licence) ..12
veto the-service-did-not: a service that refused or did not answer | overlap
  (police|officers|officer|ambulance|staff|team|teams|crew|council|ward|doctor|gp|surgery|service|trust) ..3 (refused|declined|failed|unable|failure) ..1 to
  (lack|lacked|want) of (contact|response) ..4 (family|staff|team|police|agency|agencies)
""")
}
