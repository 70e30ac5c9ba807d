extension RuleText.Source {
    /// Family, friends, colleagues and community.
    static let informalNetworks = RuleText.Source("informal-networks", """
theme informal-networks | role=system keep-negated unless=netw-taking-part
fact netw-taking-part: somebody takes part in the review
  (panel|chair|author) ..4 (grateful|thanks|condolences|sympathy|invited|wrote to|contacted)
  (invited|invitation|letter|letters) ..6 (to contribute|to take part|were sent|inviting)
  (condolences|sympathy|sympathies) ..8 (family|friends|loved)
  (read|saw|commented on|sent) ..4 draft
rule outsider-knew: friends, neighbours, workmates or others outside services knew, noticed, heard, or did something
  (NETOUTSIDER|everyone|everybody|woman next door|man next door|lady next door|women|lads|girls on the counter|three men) ..3!NETNOT (NETKNEW|NETDID)
  (none of his business|none of their business|someone else would|turned up the television|turned the television|looked the other way|turned a blind eye|looked at the floor)
  (heard|hear) ..5 (through|next door|over the fence|from the flat|in the street|at the bar|in the pub)
  (employer|manager|foreman|boss|supervisor|team leader) ..5 (changed|moved|swapped|walked|let|gave|asked|noticed|guessed|knew|told|allowed|rang|telephoned)
  (land agent|vet|postman|hairdresser|barber|cashier|shopkeeper|coach|foreman|porter|milkman|driver|barmaid|barman|landlady|vicar|minister|home help|optician) ..6 (noticed|heard|knew|saw|guessed|asked|rang|thought|took it)
rule told-somebody: friends, family or workmates were told, shown or asked
  (told|tells|confided|confides|disclosed|mentioned|admitted|showed|texted|messaged|said to|says to|whispered|shown|hinted) (to|in)? (her|his|a|an|their|two|three|several|close|one|another|only|the)? (close|best|old|new|elder|older|younger|little|eldest|school|childhood|work|good|oldest|own|trusted|former|female|mutual)? ..1 (friend|friends|neighbour|neighbours|colleague|colleagues|workmate|workmates|flatmate|housemate|hairdresser|landlady|employer|manager|sister|sisters|brother|brothers|mother|mum|mam|dad|cousin|cousins|aunt|auntie|niece|nan|gran|grandmother|twin|woman next door|man next door|sister in law|vicar|imam|pastor|minister|cashier|teacher friend)!'s
  (she|who|mother|woman|victim) ..4!he (rang|rings|phoned|telephoned|texted|called|sends|sent|posted) (her|a|the) ..2 (friend|friends|neighbour|sister|brother|mother|mum|cousin|aunt|niece|nan|dad|father|colleague|daughter|son)!'s
  (told|tells|showed|said to|confided in) ..2 (the|a|one) (woman|man|lady|girl|girls|lad|boy|people) ..1 (next|at|behind|who came|down|across|opposite|from|with)
  (she|he|NAME) ..2 (told|showed|rang|phoned|texted|said to|messaged|warned) me
  (confided|confides|confiding) in ..3 (friend|friends|neighbour|colleague|sister|mother|her|his|a|one|somebody|someone)
  (tell|told|say so to|say to) ..2 anyone but ..4 NETCLOSE
  loved ..3 NAME ..8 (clear|say|know|knew)
rule kin-knew: relatives knew, noticed, worried, or did what they could before the death
  NETKIN ..3!NETNOT (noticed|suspected|sensed|guessed|worried|overheard|offered|begged|urged|pleaded|took her in|took him in|tried to (help|persuade|get|talk|warn)|talked him down|talked her down|had seen|had heard|had known|had noticed|had offered|had begged|had urged|had warned|believed it was|thought it|thought the|thought he|thought she|assumed|confronted|stepped in|stopped visiting)
  (mother|brother|sister|father|parents|daughter|aunt|wife|family|family's solicitor) ..4 (rang|telephoned|phoned|called|rang round|wrote) ..4 (team|surgery|crisis|duty|services|midwife|doctor|gp|everyone she could|council|helpline|round everyone)
  (her|his|the) family (knew|noticed|suspected|had noticed|were aware|was aware|were worried|feared|saw|had seen|tried|offered|had learnt|did not know|had no idea|assumed|urged)
  (family|relatives|families|friends) ..6 (where to turn|who to turn to|whom to tell|who to tell|what to look for|worried about somebody|worried about someone)
rule we-knew: people who speak to the review say what they saw, thought or did then | only-in=family,contributors,other
  (we|i) ..1 (laughed|stopped|offered|begged|urged|drove|noticed|suspected|worried|wish|wished|practised|assumed|used to ask|said to her|said to him|told her|told him|knew|asked|said)
  (she|he) (had told|used to tell|would tell|would say to|said to|had said to|confided|had rung|would ring|used to ring|showed|whispered|had shown|rang) ..1 (him|her|them|me|my|us|friends|people)
  (we|they|i) (thought|all thought|all knew|could see|could hear|never knew|never saw|did not see|did not want to|had seen|had heard|had no idea|saw it|heard it|watched|kept asking|took turns|took it in turns)
  (wish|wishes|wished) (i|we|he|she|they|that he|that she) had
  (wishes|wished) ..2 (had asked|had just)
  NETKIN ..4!NETNOT (thought|noticed|knew|saw|heard|watched|worried|remembers|counted|believed|rang|warned|tried|feared|realised|understood)
  (friends|mates|colleagues|colleague|neighbour|neighbours|workmates|workmate) ..4!NETNOT (said|thought|noticed|knew|told|had|were|was|took|kept|asked|remembers|recalled|at|from|explained)
  (friend|flatmate) (recalled|remembered|said|thought|noticed|knew|kept|found|had)
rule network: networks, bystanders, employers and the community are named
  (bystander|bystanders|community awareness|small firms|local businesses|chamber of commerce|workplace policy|workplace domestic|toolbox talk|local employers)
  (guidance|advice|information|helpline|awareness|help|leaflet|poster|workshops|training) ..3 (for|to|among|by|aimed at) ..3 (friends|relatives|families|neighbours|employers|workmates|colleagues|communities|hairdressers|family members)
weak outsider: somebody outside services
  (woman|man|lady|boy|lad|girl|girls) ..2 (next door|at the (till|counter|bar|shop|temple|church|desk|gate)|from the shop|opposite|across the road|in the shop|with the papers|on the counter)
  (gym|salon|pub|bar|canteen|warehouse|church|mosque|temple|gurdwara|club|football|cricket|darts|bowls|netball|staff room|staff kitchen|karaoke|village|shift)
  (mates|friends|neighbours|colleagues|workmates|regulars|customers|postman|hairdresser|barber|landlady|shopkeeper|vicar|imam|pastor|foreman|coach|flatmate|teammate|classmates|congregation|barman|employer|her friend|his friend)
weak noticed: somebody noticed, heard, looked away
  (bruises|black eye|long sleeves|screaming|scarf|scarves|burns)
veto review: taking part in the review, or the court | overlap
  NETCLOSE ..4 (told|informed|asked|spoke to|thanked|wrote to|met|invited) ..3 NETREVIEW
  NETREVIEW ..4 (told|informed|asked|spoke|met|wrote|invited|heard|thanks|thanked) ..5 NETCLOSE
  (killed|murdered|stabbed) ..3 NETCLOSE
  (family|community) (court|liaison|support|worker|doctor|gp|home|history|safety|nurse|nurses|midwife|midwives|mental|team|hub|law|rehabilitation|psychiatric|order|therapy|matron|policing)
veto staff: staff of services | overlap
  (housing|office|duty|team|case|service|probation|offender|health|prison|bank|work|police) (colleague|colleagues|manager|coach|managers)
  (police|nurse|gp|doctor|officer|officers|social worker|midwife) ..4 (colleague|colleagues)
  (as|called|recorded|wrote|written) ..2 (friend|friends|flatmate|flatmates|sister)

rule network-fell: friends and kin fell away, stepped in, gave shelter or kept quiet
  (friends|neighbours|relatives|colleagues|friendships|family) ..3!who (fell away|drifted|stayed away|withdrew|kept away|backed off|lost touch|were put off|were frightened|dropped away|gave up|stopped|were kept|were turned|looked away|stood by|kept quiet|said nothing|did nothing|closed ranks|rallied|kept watch|clubbed together)
  (text|message|email|whatsapp|letter|voicemail|messages|texts|voice note|snapchat|dm) (to|from|with) ..3 (friend|friends|sister|mother|mum|cousin|aunt|colleague|neighbour|brother|dad|group|niece|mate|workmate)
  (at|in|round|among|within|across) ..3 (temple|church|mosque|work|pub|gym|club|village|street|salon|shop|gate|congregation|community|estate|office|factory|gurdwara|synagogue|cul de sac) ..8 (known|knew|talk|gossip|gossiped|noticed|whispered|whispers|rumour|rumours|common knowledge|saw|heard|suspected)
  (only|one|no|two|three|none of|some of|several) ..3 (friend|friends|sister|brother|mother|cousin|aunt|neighbour|neighbours|colleague|colleagues|relative|relatives|parents|niece) ..2 (was|were|had been) ..2 (told|aware|shown|trusted|let in)
  (decided|chose|preferred|thought it best|felt it best|agreed) ..3 not to (get involved|interfere|say|tell|report|ring|call|intervene|ask|pry|meddle)
  (elders|elder|imam|priest|pastor|vicar|community leader|community leaders|mother in law|aunts|uncles|parents) ..2 (told|urged|advised|counselled|persuaded|sent|asked) (her|him|them) ..2 to ..1 (be|go|stay|return|keep|pray|give|try|forgive|put|endure|wait|obey|leave|patient)
  (heard|saw|noticed|seen|overheard|knew|guessed|spotted) ..12 (did not|never|nobody|no one|not) ..3 (know who|know what|know whom|say|tell|report|ring|call|want to interfere|like to|felt able|think it was|understand what)
veto net-nothing: nobody outside knew, or a service for them | overlap
  (neighbours|friends|colleagues|family|relatives) ..5 (seen|heard|saw|noticed|knew) ..2 (and heard|or heard|and saw)? nothing
  helpline gives ..8
  (helpline|charity|service|website|line) (gives|offers|provides|is|supports|runs) ..8
rule outsider-more: what people outside services did, saw, kept quiet about or were told
  turned (up|the|down|her|his|their) ..2 (television|tv|radio|music|volume)
  (employer|workplace|firm|company|boss|line manager|manager at work) ..8 (policy|not know how|knew|unaware|flexible|support|supportive|noticed|allowed|helped|guidance|training|moved|paid|asked|kept)
  (best|close|closest|old|oldest|online|childhood|school|work|lifelong|only|trusted|good) friend ..4 (moved|was|knew|had|in|who|begged|lent|drove|heard|saw|noticed|kept|lost|rang|stopped|took|asked|offered|urged|told|from)
  (sister|brother|mother|mum|dad|father|cousin|aunt|uncle|niece|parents|grandmother|nan|gran|friend|neighbour|colleague|landlady|boss) ..1 (drove|fetched|collected|rescued|sheltered|put her up|offered her|gave her|lent her|hid) ..8 (key|bed|room|sofa|money|taxi|phone|home|house|couch|spare|bring her|fetch her|refuge)
  (babysitter|childminder|union representative|union rep|shop steward|instructor|window cleaner|delivery driver|gardener|doorman|bouncer|publican|driving instructor|nail technician|tattooist|dance teacher|lodger|carers group|book group|choir|congregation|darts team|football team|taxi driver) ..6!NETNOT (heard|saw|noticed|knew|suspected|guessed|overheard|watched|worried|barred|waited|seen|told|known|asked)
  (mother|father|sister|brother|in laws|family|parents) ..1 (knew|aware|was aware|were aware) ..2 (that|of|about|what|how) ..6
""")
}
