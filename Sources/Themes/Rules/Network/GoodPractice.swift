extension RuleText.Source {
    /// Good practice.
    static let goodPractice = RuleText.Source("good-practice", """
theme good-practice | role=agency keep-negated
rule section: in the report's account of good practice, what somebody did | only-in=good-practice keep-topic keep-hypothetical unless=purpose
  (the|a|an|this|it|he|she|they|there|when|who|between|during|something) ..40 (was|were|had|did|made|and|to|in|of)
  (good|staff|officers|police|gp|nurse|panel|review|operation|pc|dc|school|trust|team|service)
rule praised: the panel praises what was done
  (panel|review|author|chair|family|inspectorate|report|we) ..4 (commend|commends|commended|praise|praises|praised|applauds|applauded|welcomes|welcomed|acknowledges|wishes to acknowledge|wish to acknowledge|was impressed|were impressed|credits|recognises the work|recognises the efforts|considers this response|would like more)
  (stands out|stood out|to (her|his|its|their) credit|above and beyond|beyond what|exceeded|went further than|the extra mile|did not give up|never gave up|never once gave up|would not give up|kept trying|to be commended|is commended|are commended|was commended|were commended|deserves|deserve|exemplary|commendable|a model of|well handled|well managed|worked well|worked as designed|working well|as it should|textbook|creditable|first rate)
  (good|positive|sound|effective|excellent|exemplary|best|notable|strong|commendable|outstanding|helpful|thoughtful|skilled|sensitive|proactive|tenacious|persistent|careful|prompt|swift|timely) (practice|example|response|piece of work|policing|decision|communication|information sharing|multi agency|joint working|partnership|use of|links|work by|safeguarding|questioning)
  (example|examples|instance|instances) of (good|effective|excellent|sound|positive|best|agencies working|what a|what can|partnership)
  (was|were|is|are|response|intervention) ..2 (good practice|timely and|appropriate and|prompt and|proportionate and|thorough and|robust and|exemplary|well coordinated|well recorded|swift and|sensitive and|sensitively|to be praised|proactive)
  (responded|acted|recognised|identified|referred|shared|dealt|handled|managed|followed up) ..2 (quickly|promptly|swiftly|appropriately|correctly|sensitively|thoroughly|properly|effectively|skilfully|persistently|patiently|well)
  (persistence|tenacity|diligence|patience|perseverance|tenacious|professionalism|kindness|compassion|initiative) ..8 (of|in|by|shown|is|was|noted|deserve*|obtaining|engaging)
  (curiosity of a high order|did not treat it as a joke|was not satisfied|was not reassured|would not take no|on her own initiative|off her own bat|off his own bat|in her own time|stayed beyond|changed her own|changed his own|made time|gave her own|gave his own)
rule since: what has been changed for the better since the death
  (since|following|after) ..2 (the|her|his|their|this|these) ..2 (death|deaths|murder|killing|homicide|review|tragedy) ..10 (introduced|changed|implemented|in place|established|improved|embedded|appointed|launched|created|rolled out|revised|strengthened|halted|installed|trained|compulsory|set up|stopped|begun|adopted|recruited|required|now|funded|rewritten|mandatory|opened)
  (has|have) since ..4 (introduced|changed|implemented|established|improved|embedded|appointed|launched|created|rolled|revised|strengthened|set|halted|installed|trained|made|adopted|begun|recruited|put|stopped)
  (audit|evaluation|dip sample) ..10 (found|shows|showed|shown|confirmed) ..10 (NUM|compliance|improve*|fallen|risen|per cent)
weak quick: at once, the same day
  (the same day|same afternoon|same morning|same evening|within the hour|within an hour|within a day|within minutes|within two days|within NUM hours|by lunch|by lunch time|there and then|by the next morning|before the end of the shift|before the end of her shift|straight away|by morning|by noon)
weak did: a safeguarding step was taken
  (raised|referred|arranged|completed|contacted|booked|found|rang|made|shared|told|visited|obtained|passed|agreed|appointed) ..8 (concern|referral|marac|idva|mash|advocate|interpreter|refuge|dash|school|police|police|social care|strategy|safeguarding|dvpn|code word|safety plan|locks)
weak persisted: somebody kept at it
  (would not|did not) come ..10 (sat|so)
veto phrase: guidance, the purposes of reviews, negation, or taking part | overlap
  good practice (guidance|guide|guidelines|principles|checklist|framework|manual)
  (highlight|identify|contrary to|not|fell short of|below|departure from|poor|accepted|recognised|no|neither|nor) ..3 (good|best|effective|sound) (practice|response|communication|use)
  (not|never|nor|no|less|more|insufficiently|hardly|without|lack of|lacked|should|could|must|need|needs|needed|fail*) ..4 (appropriately|timely|effective|thorough|robust|promptly|prompt|proactive|positive|sensitive|proportionate|sensitively|proactively|well|quickly|swift|properly|worked)
  (thank|thanks|grateful|gratitude|pay tribute|appreciat*|commend|commended) ..14 (review|panel|contribution|imr|imrs|authors|report|reports|patience|draft|pen portrait|author|courage|dignity|family|inclusion)

rule praise-words: praise in other words
  (singled out|single out|the only one who|the one person who|the one agency|the only agency|could not fault|could not have done more|spoke highly|speaks highly|spoke warmly|nothing but praise|full of praise|high praise|did all that could|all that could be|everything that could be|everything that was asked|right thing|bright spot|bright spots|to be proud of|great credit|worthy of|worth recording|worth noting|good to see|pleased to see|pleased to note|encouraged to|reassured to)
  (regards|regarded|considers|considered|sees|judges|judged|views|finds|found|rates|counts|thought|thinks|notes|noted|calls|called|describes|highlights|highlighted|recognises|believes|wishes to record|wants to record|wishes to note) ..12 (excellent|good work|good practice|exemplary|outstanding|commendable|impressive|strength|model|very good|best practice|high standard|high quality|skilled|thorough|sensitive|thoughtful|well done|right to)
  of (a|the|an) ..1 (high|highest|very high|exceptional|excellent) (order|standard|quality|calibre)
  (did|done|worked|performed|served|acted|handled|managed|judged) ..1 (best|better than|well|right|wisely|impeccably|admirably|beautifully|correctly|decisively|thoughtfully|calmly)
  (was|were|is|are|as) (a|one|another|real|notable|clear|particular|great|the) ..2 (strength|strengths)
  more than ..5 (required|duty|asked|expected|obliged|needed|remit|job|role|policy)
  (showed|shows|show|demonstrated|demonstrates|illustrates|proved|proves) (what|how) ..6 (done|achieved|possible|looks like|can|work|difference|works|should)
  (since|following|after) ..3 (review began|review started|events|death|killing|murder|homicide) ..14 (now|has put|have put|have|has|already) ..8
  (already|now|has|have) ..2 (cut|reduced|trebled|doubled|halved|risen|fallen|increased|shortened|improved) ..10 (from|by|to|since|per cent|referrals|waiting|time)
  (referrals|waiting times|reports|disclosures|attendance|compliance|recording|completion) ..3 (have|has) ..1 (risen|doubled|trebled|improved|increased|fallen|halved|gone)
  (quick|prompt|swift|rapid|speedy|timely|decisive) ..2 (response|action|rehousing|referral|arrest|visit|sharing|thinking|work|intervention|decision|move|help) ..8 (was|is|by|of|from|meant|showed|ensured|allowed|enabled|which|protected|good|saved)
veto not-praise: what should have been, courses, other people's merits | overlap
  (would|might|could) have been ..2 (good|best|better|helpful|positive|excellent)
  (training|course|induction|module|workshop|seminar) ..8 (good|best) practice
  (commend|commends|commended|praise|praises|praised|admire|admired|impressed) ..4 (family|family's|mother|sister|parents|courage|dignity|daughter)
  (commended|praised|admired|outstanding|excellent) ..3 (at school|at work|pupil|student|cook|mother|father|worker|employee|by his|by her|for his|for her|singing|football|musician)
  (no|not|nothing|little|hardly|far from|neither|nor|never|if|had) ..3 (impressive|impressed|admirable|exemplary|outstanding|strength|exceptional|diligent|good work|sensitive)
  (if|had|should|could|might|ought|unless) ..6 (admirable|well|wisely|correctly|right thing|difference|vigilant|vigilance)
rule praise-more: warm words for what a service or a worker did
  (excellent|brilliant|outstanding|wonderful|superb|great|sound|strong|skilled|exceptional|fantastic|invaluable|valuable|commendable|good|admirable|first rate|fine) ..1 (service|work|care|support|skill|job|piece of|value|judgement|instinct|relationship|rapport|advocacy|effort|efforts|handover|liaison|nursing|policing|teaching|engagement|recording|thinking|assessment|leadership|collaboration|supervision|planning|follow up)
  (wish|wishes|wished|want|wants|would like) to (recognise|acknowledge|commend|praise|highlight|congratulate|applaud|single out|draw attention to|record its) ..6
  (congratulate|congratulated|congratulations|credit is due|due credit|deserve credit|deserves credit|credit must|credit should|credited with|credit of|credit to the|commendation|tribute to the work|praise for|praise is due|applause)
  (initiative|ingenuity|imagination|perseverance|generosity|common sense|presence of mind|quick wits|courage of her convictions)
  ENCSTAFF ..3!not (acted|responded|moved|stepped in|intervened|reacted) ..2!not (at once|immediately|quickly|fast|straight|swiftly|without delay|decisively|promptly|the same|where others|when others|well|correctly|properly)
  (dropped|fallen|risen|improved|cut|halved|reduced|increased|doubled) by (a|NUM|half|two|more|over|almost|nearly|per)
  (effective|good|close|strong|positive|productive|seamless|smooth|constructive) ..2 (joint working|working|working together|partnership|partnership work|teamwork|co operation|cooperation|coordination|relationships|links|liaison|information sharing|communication|collaboration)
  (stands|stood|shines|shone) (out|apart)
  (kindness|patience|compassion|vigilance|diligence|skill|thoroughness|persistence) ..2 (of|shown|by|in|with)
  much to (admire|commend|praise|learn from)
  (set up|introduced|created|established|launched|adopted|opened) (after|since|following|because of|in response to|as a result of|prompted by) ..3 (death|deaths|murder|killing|homicide|case|review)
veto gp-other: a search for it, a general statement, or another person's merits | overlap
  (it|this) (is|was|would be|is considered|is regarded as) ..2 (good|best) practice (to|for|that|in) ..14
  (would|might|could|should) ..2 (be|have been) ..2 (good|best|sound) practice
rule praise-last: a worker was thanked, an example set, lessons acted on
  (panel|review|author|chair|family|inspectorate) (was|were|is|are) ..1 (glad|pleased|heartened|encouraged|reassured|impressed|grateful) ..2 (to|by|that|with) ..2!family (see|learn|note|find|hear|the|how|that)
  (first class|second to none|first rate|an example to|an example for|a credit to|to be applauded|is applauded|deserves mention|deserve mention|deserves recognition|worth copying|worthy of note|should be copied|should be shared|to be shared more widely|a lesson to)
  (trust|force|council|practice|agency|police|school|service|charity|surgery|college) has (acted|learned|learnt|responded|changed|introduced|rewritten|improved|strengthened|invested|made|taken|put|set|appointed|begun|trained|revised|reviewed|adopted) ..8
""")
}
