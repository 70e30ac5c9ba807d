extension RuleText.Source {
    /// Networks, good practice and family voice.
    static let networks = RuleText.Source("Networks", """
class CLOSE = friend friends sister sisters brother brothers mother mum father dad parents daughter daughters son sons cousin cousins aunt aunts uncle neighbour neighbours colleague colleagues workmate workmates family relative relatives niece nephew landlady hairdresser flatmate housemate coworker manager employer barber teammate congregation imam pastor priest

theme informal-networks | role=system
rule knew: people outside services knew or noticed, and what they did or could do
  (told|tell|telling|confided|disclosed|disclosing|confiding|texted|messaged|wrote|said|admitted|mentioned|showed|rang|phoned|spoke|whispered|sent|described|hinted|turned) ..4 (to|in)? ..3 (her|his|a|an|their|the|two|close|one) ..4 CLOSE!'s
  CLOSE ..6 (knew|noticed|saw|seen|heard|suspected|worried|aware|witnessed|believed|feared|concerned|overheard|urged|encouraged|begged|offered|tried|advised|felt|were told|had been told|was told|did not know|not know|unsure|realised|helped|took her in|kept|took photographs|photographed|recalled|remembered|described|thought|intervened|persuaded|stepped in|assumed|warned|challenged|called the police|rang|reported|confronted|gave her|put her up|supported|asked her|asked him|wondered|sensed|visited|watched)
  (informal|social|support|community|friendship|family) ..1 (network|networks|circle)
  (friends and family|family and friends|friends or family|family or friends|bystander|bystanders|community) ..10 (knew|know|aware|awareness|noticed|what to do|where to|turn|report*|help|guidance|advice|concern*|support*|saw|told|respond*|information)
  (neighbours|neighbour) ..8 (heard|hear|hearing|shout*|scream*|bang*|called|rang|reported|complain*|saw|noise|worried|through the wall|row*)
  (work|workplace|office|salon|church|mosque|temple|gym|club|school gate|gurdwara|shop|pub|allotment|choir) ..8 (colleagues|friends|knew|noticed|manager|aware|confid*|told|saw|concern*)
  (did not know|not know|unsure|unaware|no idea|nowhere) ..4 (where|who|how|what|to) ..3 (turn|report|do|help|raise|go|say|tell|contact)
weak network-word: friends, family, neighbours, colleagues
  CLOSE
weak network-knew: knew, told, heard, saw
  (confided|knew|noticed|heard|told|worried|suspected|saw|witnessed|urged|bruises|screaming|shouting|offered|feared)
veto review: family taking part in the review, or a professional's family contact | overlap
  CLOSE ..6 (told|said|described|informed|spoke|contributed|asked|met|recalled|remembered|explained|wanted|wished|shared|expressed|felt) ..5 (the)? (review|panel|chair|author|inquest|court|jury|police after)
  (told|informed|asked|spoke to|met|wrote to) ..6 CLOSE ..6 (review|findings|report|terms of reference|outcome|panel)
  (killed|murdered|stabbed) ..5 CLOSE
  (family|social) (court|liaison|support worker|worker|doctor|gp|home|history|dynamics|life|therapy|law|hub|intervention)
  (acknowledg*|condolences|sympathy|thank*|thanks|pay tribute) ..10 (family|friends)

theme good-practice | role=agency
rule good: practice that was effective or beyond what was expected
  (good|positive|effective|notable|exemplary|excellent|best|commendable|strong|outstanding|impressive) ..1 (practice|example|examples|work|working|response|liaison|recording|communication|decision making|information sharing|multi agency|engagement|partnership|record keeping|care|joint)
  (commend|commends|commended|commendable|praise|praises|praised|credit|credits|credited|exemplary|to be applauded|applauds|above and beyond|beyond what|beyond the call|acknowledges the|model of|models of|tenacity|tenacious|persistence|diligent|diligence|thoughtful|sensitively|skilled|skilful|compassionate|impressive|went out of|well handled|well managed|worked well|appropriate and timely|timely and appropriate|prompt and appropriate|appropriately and|thorough|proactive|proactively|went further|to their credit|to her credit|to his credit|to its credit|rightly|effective|kept trying|did not give up|would not give up|impressed|creative|should be shared|deserves|deserve|welcomes|welcomed)
  (was|were|is|are) ..2 (good practice|positive|timely|appropriate|proportionate|robust|prompt|exemplary|effective|excellent|comprehensive|thorough|sensitive|well coordinated|well recorded|swift)
  (responded|acted|recognised|identified|referred|shared|recorded|assessed|dealt|handled|managed|completed|supported|followed) ..3 (quickly|promptly|swiftly|appropriately|correctly|well|sensitively|thoroughly|properly|effectively|immediately|same day|within the hour|carefully|clearly|professionally|skilfully|persistently)
  (now|since|since then|has since|have since|following her death|following the death|since the death|as a result) ..12 (introduced|changed|implemented|in place|established|improved|embedded|appointed|launched|created|rolled out|revised|strengthened)
veto phrase: guidance, the purposes of reviews, or taking part | overlap
  good practice (guidance|guide|guidelines|principles|checklist|framework|manual)
  (highlight|identify|share|contrary to|not|fell short of|below|departure from|poor|accepted|recognised|no) ..3 (good|best|effective) practice
  (not|never|nor|no|less|more|insufficiently|hardly|without|lack of|lacked|should|could|must|need|needs) ..5 (appropriate|timely|effective|thorough|robust|prompt|proactive|good practice|positive|sensitive|proportionate|comprehensive|sufficient|sensitively|promptly|proactively|well)
  (effective|positive) ..3 (from|date|date from|way|test|relationship|pregnancy|attitude|person|outlook|action)
  (thank|thanks|grateful|gratitude|acknowledg*|pay tribute|appreciat*) ..14 (review|panel|contribution|family|agencies|patience|support during)
  (positive) ..2 (action|about|influence|future|result)

theme family-involvement | role=review also-in=methodology,family,front-matter,panel,terms-of-reference,contributors,parallel-reviews,equality,qa-letter
rule took-part: relatives, friends and advocates shaped the review or told it what they knew
  CLOSE ..6!(had) (told|said|described|explained|shared|contributed|spoke|asked|met|recalled|remembered|wanted|wished|declined|invited|felt|expressed|remembers|describes|says|tells|wrote|provided|attended|commented|hoped|hope|paid tribute|agreed|disagreed|questioned|requested|chose|challenged|read|helped|informed|gave) ..7 (the|to the|to|with the|with|for the|a|by|in)? ..3 (review|panel|chair|author|reviewer|draft|report|terms of reference|pseudonym|pseudonyms|tribute|pen portrait|statement to the|statement for|learning)
  (review|panel|chair|author|reviewer) ..10 (met|spoke|heard|invited|contacted|wrote|told|thank|thanks|grateful|condolences|sympathy|interviewed|visited|offered|listened|liaised|engaged|talked|learned|asked|sympathies|approached) ..7 CLOSE
  CLOSE ..4 (was|were|been|be|are|is) ..4 (invited|contacted|interviewed|consulted|offered|approached|involved|informed of|updated|given|asked|supported|represented|sent|shown|thanked|kept informed|told about the review|provided) ..10 (review|contribute|take part|participate|report|panel|draft|terms|advocate|advocacy|aafda|meet|chair|views|letter|opportunity|comment|victim support|homicide|findings|read|questions|pseudonym)
  (aafda|"AAFDA"|advocacy after fatal|victim support homicide|homicide service|homicide caseworker|homicide case worker|specialist advocate|expert advocate|pen portrait|pen picture|tribute|in their own words|in her own words her|victim personal statement|family liaison|"VSHS"|hundred families|peer support|support after murder|family advocate|family's advocate|winston's wish)
  (terms of reference|draft|draft report|report|overview report|findings|pseudonym|pseudonyms|questions|conclusions) ..8 (shared|discussed|agreed|seen|read|sent|given|chosen|chose|approved|shown|commented|raised) ..6 (with|by|to|for)? ..4 CLOSE
  CLOSE ..2 (involvement|contribution|contributions|perspective|views|view|questions|statement|tribute|wishes|concerns|account|engagement|participation|input|comments|feedback|position|words|voice|memories|recollection|recollections)
  (involvement|contribution|contributions|perspective|views|questions|statement|tribute|participation|engagement|statements|memories|account|input|testimony|accounts|words) ..2 (of|from|by) ..4 CLOSE
  (perpetrator|NAME|he) ..4 (was|were) ..2 (invited|contacted|approached|written to|interviewed|offered) ..8 (contribute|take part|review|prison|chair|participate|declined)
  (remembered|described|known|loved|remember|describe|described) ..3 (as|by|her|him) ..10 (kind|loving|funny|warm|caring|devoted|generous|laugh|smile|gentle|bubbly|beautiful|proud|much loved|thoughtful|lively|hard working|loved)
  (family|sister|mother|daughter|son|parents|brother|father|friends|mum|dad) ..8 (like|want|wanted|hope|hopes|hoped|ask|asked) ..8 (remembered|change|lessons|no other family|learn|never happen|difference|other families|known|understood|answers|why|questions)
  (family|sister|mother|daughter|son|parents|brother|father|mum|dad|friend|friends|cousin|niece|aunt|uncle|nephew|colleague|neighbour) ..3 (told|tells|said to|spoke to|described to|explained to|recalled to|informed|say to) (the|this)? (review|panel|chair|author)
  (review|panel|chair|author) ..4 (was|were) ..2 told by ..5 CLOSE
veto services: family contact with services before the death | overlap
  (family|mother|sister|son|parents) ..4 (contacted|told|spoke to|asked|reported|met|called|rang) ..4 (police|gp|services|hospital|social|crisis|cmht|council|school|housing|officers|duty)
  (family) (law|court|liaison officer training|proceedings|home|therapy|support worker)
""")
}
