extension RuleText.Source {
    /// Race, ethnicity, culture and faith.
    static let raceCulture = RuleText.Source("race-culture", """
class RACEWHO = black asian muslim sikh hindu jewish catholic christian pentecostal orthodox african caribbean pakistani indian bangladeshi somali nigerian ghanaian chinese polish romanian roma romani gypsy traveller travellers kurdish kurd afghan iranian turkish albanian tamil eritrean vietnamese filipino punjabi bengali arab mirpuri sudanese ethiopian zimbabwean brown minoritised irish lithuanian romany evangelical buddhist rastafarian coptic amish maronite hispanic latina jamaican congolese syrian iraqi yemeni brazilian ukrainian portuguese latvian bulgarian slovak thai nepali gambian igbo yoruba haredi mormon methodist baptist adventist sunni shia jehovah's
class RACEPLACE = mosque church temple gurdwara synagogue congregation imam pastor priest vicar rabbi elders elder minister deacon mullah granthi fellowship chapel parish
theme race-culture | keep-negated keep-question keep-hypothetical also-in=equality,qa-letter
rule racism: racism, stereotypes or the fear of them
  (racism|racist|racially|racial|racialised|islamophobi*|antisemit*|xenophob*|institutional racism|adultification|misogynoir|unconscious bias|white privilege|gavvers|pikey)
  RACEWHO ..2 (woman|girl|man|boy|women|men|family|families|girls|patients|people|mother|wife) ..14 (stereotyp*|strong|angry|aggressive|loud|assum*|demanding|feisty|shout*|trouble|police|believed|treated|seen|saw|barrier*|services|trust|shame*|silence*|coping|cope|normal|expected|mistaken|not understood|isolat*|specialist|offered)
  (stereotyp*|assum*|bias|prejud*|trope) ..8 RACEWHO
  (angry|aggressive|strong|loud) black
  (white) (counsellor|counsellors|worker|workers|officer|officers|patients|patient|people|professional|professionals|woman|girl|women|husband|panel) 
  (how|way|what) (we|they|you) ..1 (did|do) (things|it)
  is that the RACEWHO
rule no-service: nobody to turn to who knew her faith, people or language | keep-topic
  (by and for) ..20 (lost|closed|closing|only|funding|waiting|none|not|nearest|turned|room|miles|cut|able|asked|offered|advised)
  (only|no|nearest|not|lost|closed|without|nobody) ..12 by and for
rule who-they-were: ethnicity or faith is told as part of what happened | not-in=equality,panel,parallel-reviews
  (muslim|sikh|hindu|somali|pakistani|bangladeshi|nigerian|ghanaian|roma|romani|gypsy|gypsies|traveller|travellers|kurdish|kurd|afghan|eritrean|caribbean|african|asian|mirpuri|sudanese|windrush|black) ..2 (woman|girl|man|boy|women|men|family|families|girls|mother|wife|home|homes|household|community|heritage|background|life|couple|parents|site|culture|friend|neighbours|women's|widow|pupil|patients|victims|lad|people|accent)
  (as|being) ..1 (a|an)? ..1 (muslim|sikh|hindu|somali|pakistani|bangladeshi|nigerian|ghanaian|roma|gypsy|traveller|kurd|afghan|black|asian|jew|african)
  (muslim|sikh|hindu|roma|gypsy|travellers|gypsies)
  (devil|demon|demons|spirits|possessed|cursed|black magic) ..8 (house|her|him|in|pastor|church|family)
rule culture: culture, faith or community shaped what was suffered, said or asked
  (culture|cultural|racism|racist|ethnic|ethnicity|faith|religion|religious|minority|heritage|diaspora|RACEWHO) ..14 (barrier|barriers|assumption|assumptions|assumed|competence|sensitivity|stereotype|stereotypes|bias|norms|expectations|pressure|practices|views|attitudes|misunderst*|understood|context|identity|by and for|leaders|discriminat*|shame|stigma|taboo|offend|offence|reluct*|excus*|forgive*|roles|mediat*|isolat*|trust|distrust*|elders|submission|obey|lens|kinder|dismiss*|outsiders|disgrace|gossip|rings)
  (cultural|culturally|culture|cultures) ..2 (practice|matter|issue|norm|norms|thing|reasons|differences|competence|sensitivity|humility|barriers|awareness|assumptions|assumption|context|beliefs|understanding|expectations|expectation|factors|needs|pressure|pressures|normal|appropriate|sensitive|specific|background|identity|stigma|taboo|advice|adviser|values|roles)
  (kinder|easier|better|rely) ..8 in that community
  (another|outside the|outside her|different|from his) (community|caste|faith|religion|tribe)
  (normal|usual|accepted|common|custom|tradition|expected) ..3 (in|for|of) ..2 (that|this|their|her|his|the|our) ..1 (culture|community|religion|faith|tradition)
  (in|of|from) (her|his|their|that|our|the same|a close|a small) ..1 (community|church|faith|religion|congregation|mosque|village)  ..10 (man|men|women|woman|wife|wives|marriage|divorce|shame|talk|know|knew|police|not|no|leave|left|kinder|gossip|disgrace|speak)
  (by and for|bme|bame|bmer|grt|global majority|minority ethnic|ethnic minority|black and minoritised|minoritised|black and asian|faith leader|faith leaders|community leader|community leaders|faith community|faith communities|faith groups|traveller site|traveller community|travelling community|on the site|windrush|caste|izzat|spiritual abuse|witchcraft|deliverance|exorcism|possession by|djinn|evil spirit|evil spirits|sharia|nikah|get refused|religious divorce)
  (mosque|church|temple|gurdwara|synagogue|imam|pastor|priest|vicar|rabbi|elders|congregation) ..16 (told|advis*|confid*|mediat*|counsel*|pray*|support*|aware|sent her|return*|reconcil*|patience|approach*|spoke|asked|turned to|disclos*|disapprov*|forgiv*|obey*|submit*|silence|elders|marriage|divorce|knew|believed|shamed|wife|wives)
  (pray*|prayer|scripture|bible|quran|koran|god|sin|sinful|vows|covenant) ..10 (marriage|husband|wife|son|her|him|leave|divorce|forgive|obey|patience|obedience|about it)
  (faith|religion|religious|ethnicity|heritage|race) ..14 (barrier|barriers|assum*|explor*|consider*|shaped|affect*|access|isolat*|silent|silence|reluct*|prevented|response|understood|understand|identity|combination|worked together|mattered|influenc*|bore on|not asked|curios*|together)
  (service|services|organisation|refuge|someone|anyone|woman|women) ..6 (run|led|staffed) by ..6 (as she did|women like|like her|her own|from her|RACEWHO|own community)
  (refuge|service|services|organisation|counsellor|helpline|advocate|group|charity) ..6 for ..1 RACEWHO
  RACEWHO ..2 (community|heritage|organisation|women's organisation|women's group|health advocate|advocate|service|refuge|helpline|counsellor)
  heads of households
weak race-word: ethnicity or faith is mentioned
  (ethnic*|cultur*|faith|relig*|RACEWHO|heritage|communit*|mosque|gurdwara|temple)
weak race-effect: assumptions, barriers, shame, services
  (assum*|barrier*|stereotyp*|expectation*|shame|norms|bias|by and for|stigma|reluctan*|discriminat*|elders|disgrace|outsider*|gossip|taboo)
rule among-us: the church, the community or the people she belongs to would not have it, or did not help
  (our|my|her|his|their) people (do|did|say|always|never|believe|would|thought|are)
  (within|in|leave|left|leaving|lose|losing|from) (the|her|his|their) ..1 (congregation|church|fellowship|temple|mosque|gurdwara|faith|community) ..12 (unthinkable|shame|kept|do|would|afraid|leaves|divorce|told|married|belong*|support|never)
  outside (the|her|his|their) ..1 (congregation|fellowship|faith|community)
  (kept|keep|sorted|dealt|settled|handled) ..3 (within|in|inside|by) the (church|family|community|mosque|temple|congregation|faith)
  (white|english) (village|town|area|county|school|estate|street|city|neighbourhood|suburb|countryside)
  community ..3 (closed ranks|turned|blamed|sided|disowned|knew|watched|shunned|took his side|protected)
  (own|same) community ..8 (tell|told|husband|placed|near|find|found|gossip|afraid|fear|word|reach)
  (thought|assumed|took|put|believed|supposed|wrote) ..6 (religion|culture|faith|custom|modesty|tradition)
  (fear|feared|afraid|worried) ..14 (marriages|reputation|congregation|community|disgrace)
  (carried|held|had) more weight ..6 (home|house|family)
  (devout|observant|strict|practising|religious) ..2 RACEWHO ..10
  (what|how) ..2 (faith|religion|culture|church) ..3 (meant|mattered)
veto supposed: only supposed, or a list | sentence
  ^ (had|if) (there|the|she|he|it)
  were listed
  (throat|blood|wound|urine|tissue) culture
veto organisation: an organisation's culture, or a row of data | overlap
  (culture|cultural) (of|change|shift) ..4 (learning|improvement|blame|openness|safety|curiosity|organisation|team|service|challenge|practice|trust|silence at|force|the ambulance|ambulance)
  (organisational|working|workplace|professional|blame|learning|team|canteen|long hours|safeguarding|drinking|lad|macho|office|service|force|open|dominant|rape|its) ..1 culture
  (was|is|were|are|as|being) ..3 (white british|white english|british)
  (ethnicity|ethnic (group|origin|background)) ..4 (recorded|record|not recorded|data|field|white|census|form)
  black (eye|eyes|cab|out|ice|bag|bin|hair|coat|car|market|bags|and blue)
  (race against|human race|race course|race to)
  (religion|race) (or|and) (belief|religion|sex|sexual)
  (temple|church) (kitchen|hall) and
  romanian speakers
  RACEWHO (british|other|irish|background|origin|descent|nationality|national)
  (described herself|described himself|described themselves|identif*|recorded|defined|self) ..3 as ..2 RACEWHO
  (karma nirvana|asian women's aid)
  RACEWHO (speaking|speaker|speakers|interpreter|interpreters|language|food|restaurant|takeaway)
  (vicar prayed|letters to the vicar|recorded no religion)
  community (safety|mental|nurse|nurses|nursing|order|payback|rehabilitation|psychiatric|hospital|midwife|midwives|pharmacy|care|centre|treatment|team|support officer|health|service|resolution|policing|matron)
veto no-factor: it played no part | sentence
  (no cultural factor|played no part|had played no part)
  (neither followed|held no) ..3 (religion|religious|faith)
""")
}
