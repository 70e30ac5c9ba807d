extension RuleText.Source {
    /// The person causing harm, unseen by services.
    static let invisiblePerpetrator = RuleText.Source("invisible-perpetrator", """
theme invisible-perpetrator | role=perpetrator keep-negated keep-question keep-hypothetical 
rule unseen: he was unseen, a shadow, left out of what services wrote and did
  (invisible|unseen|hidden|overlooked|shadowy|faceless|nameless|unknown quantity) ..3 (man|men|male|males|father|fathers|perpetrator|partner|figure|husband|boyfriend)
  (he|him) ..3 (is|was|as) ..2 (a shadow|a ghost|a blank|a footnote|a first name|a rumour|a voice)
  (of|about|on) (him|the father|the perpetrator|the man who) ..6 (there is|there was|little|nothing|no more|a line|less|not a word|silent)
  (nothing|little|less|four lines|one line|a line|a sentence|few words|no more than) ..6 (about|on|of) ..2 (him|the father|the perpetrator|the man who|her partner|the boyfriend|the husband)
  (mention*|refer*|appear*|recorded|described|known) ..6 (once|only|throughout|simply|just|merely) ..3 as ..3 (partner|boyfriend|husband|father|dad|friend|supportive)
  (recorded|written|known|described|referred to|entered|down) (as|only as) ..3 (mum's|mother's|her|a|the) (partner|boyfriend|fella|man|friend)
  (straight|right) past him
  (could have been|might have been|may as well have been) ..2 (cat|furniture|lodger|wallpaper)
  (worked|working|work) (round|around) (him|the perpetrator|the father)
  (male partners|adult male|adult males|men in the household|man in the house|other parent)
rule not-named: nobody took his name, or looked him up
  UNSEENHIS ..1 (name|surname|names|date of birth|identity|background|history|details|whereabouts) ..8 (not|never|nor|blank|unknown|missing|nobody|none|mandatory|required|fields)
  (not|never|nobody|none|without|nor|no one) ..6 (ask*|record*|establish*|know|knew|obtain*|sought|seek|took|taken|check*|identif*|learn*|asking) ..4 UNSEENHIS ..1 (full)? ..1 (name|surname|names|date of birth|identity|background|history|details|whereabouts|job|record)
  (asked|ask) ..2 (us)? ..1 (what his name was|who he was)
  (no file|no record|not a file|no chronology|three files|three thin files|different spellings|one spelling) ..8 (him|his|own|perpetrator|father|man)
  (records|systems|files) ..4 (not linked|never linked|not joined|not matched) 
  (partner's|father's) (full name|name) ..6
rule not-met: nobody met, asked or assessed him
  (dad|father|he|partner|husband|boyfriend|stepfather) (not seen|not present|not spoken to|not known|never seen|not met|never present)
  (nobody|none|never|nor|no one|not one|no professional|no worker|no agency|no service|not|neither|without|which of them|who among) ..5 UNSEENDO ..5 (UNSEENMAN|his door|person who was hurting|man who|man of the house)
  UNSEENMAN ..2 (never|not) ..1 (UNSEENDO|spoken to|asked|included|invited|offered|held)
  (not|never|nobody|none|no) ..6 (person|man|one) (who was|who is|causing) ..2 (hurting|harming|the harm|the danger|abusing)
  (set|laid|clapped) eyes on (him|the father|the man|the perpetrator|her partner)
  (nothing|no task|no action|no actions|nobody|no one|none|no plan|not a plan|no demand|little) ..8 (asked of|expected of|required of|for|said to|done about|done with|put to|aimed at) (him|the perpetrator|the father|his behaviour)
  (none) assessed (him|the perpetrator)
  (see|assess|speak|speaking|engage|engaging|work|working|talk|talking) ..5 (with|to|and) ..2 (fathers|male partners|perpetrators|the men|the father|the person causing)
  (safe for whom|safe for who)
rule not-our-client: he was nobody's patient or client, and nobody looked into him
  (genogram)
  (took|accepted|relied) ..3 (her|mother's|mum's) ..1 (word|account|assurance) ..3 (that he|about him|of him|that father|for it)
rule left-to-her: everybody supposed that another had dealt with him, or had her promise to
  (actions|tasks|steps|demands|goals|conditions|targets|instructions) ..8 (hers|mother's|her own)
rule all-on-her: the work and the blame fell on her and not on him
  (all|every|each) ..2 (tasks|task|actions|action|demands|demand) ..8 (mother's|mother|hers|her|she)
  (everything|all) ..3 (asked|expected|demanded) of her
  (everyone|they all|each|every one) ..4 (plan|advice|told|ideas) ..6 (her|she|my sister|my daughter)
  (told|advised|asked|required|expected) ..4 (my sister|my daughter|my mum|her|mother) ..4 what (she|to) (ought|should|must|do)
  (required|requires|expected|told|asked) the mother to
weak his-things: signs of a man in the house, or his being always somewhere else
  (man's|men's|male) (coat|boots|razor|shoes|voice|jacket|toothbrush|clothes)
  (the door|bedroom door) ..3 (shut|closed)
weak not-followed: nobody looked further
  (lone|single|one) parent
rule missing-from-the-work: he was left out, in the background, a line on a form, or accepted as absent
  (he|him|father|dad|perpetrator|partner|husband|boyfriend|man|men|son|fathers|males|male) ..12 (absent from|left out|missing from|omitted from|excluded from|nowhere in|not part of|not in any|not mentioned in|kept out of) ..3 (plan|plans|assessment|assessments|record|records|case|file|notes|picture|work|meeting|meetings|conference|view|chronology|report|planning)
  (left|leaving|leave) (him|the father|the perpetrator|the man|the partner) out
  (he|him|father|perpetrator|partner|son|grandson|man|husband|males|figures) ..12 (in the shadows|part of the background|kept to the background|as background|the shadows|the margins|the sidelines|on the edge|the periphery|peripheral|in passing|a name on|a bystander|wallpaper|guesswork|below the radar|under the radar|unassessed|out of focus|out of view)
  (only|just|single|one) ..8 (mention*|names|refer*|record*) (him|the father|the man|the perpetrator|her partner|the partner)
  (sentence|line|lines|paragraph|page|entry|mention|words|word) ..2 (to|about|concerning) ..1 (him|the man|the father|the partner|the perpetrator|her partner|the boyfriend|the son)
  (person|man|one) (who posed|posing|causing the)
  (no|any|without) ..2 (contact|conversation|work|engagement|meeting|interview|dealings|discussion|attempt) ..2 (with|made with|to see|to engage|to meet|to speak to|to involve) ..1 (him|the father|the man|the perpetrator|her partner|the partner|fathers|the boyfriend|the son)
  (father|he|partner|husband|boyfriend|perpetrator|dad) ..3 (avoid*|evad*|dodg*|missed|slipp*|stayed away|kept away|absent*) ..20 (accepted|unchallenged|not challenged|not pursued|no further|followed up|nobody|no one|never|allowed)
  (male|adult|father) figures
  (as though|as if|like) ..5 (no author|nobody|no one|happened by itself|a weather|no cause|no father|came from nowhere|did not exist|not exist|was not there)
rule not-asked-about: nobody asked who he was, where he lived or what he did
  (nobody|no one|not|never|none|nor|without|no agency|no professional) ..4 (asked|ask|asks|enquire|enquired|inquired|asking|question|questioned|curious) ..2 about (him|the father|the man|the partner|her partner|the son|the boyfriend|the husband|the perpetrator|his partner|his wife|his relationships|his role|his violence)
  (no agency|no service|nobody|no one|none|not one|no worker|no professional) ..3 (knew|know|asked|established|found out|worked out|recorded|checked) who (he|the man|the new man|the partner|the father|was|lived|her partner)
  (not|nobody|no one|none|never) ..3 (know|knew|realise*|aware|noticed|recorded) that (he|a man|the man|her partner|the boyfriend|her boyfriend|anyone) ..4 (lived|living|moved|stayed|there|staying|resident)
  (name|identity|existence|presence) of ..1 (man|partner|father|boyfriend) ..14 (first time|only after|until after|not known|never|nowhere|post mortem|not recorded|unknown)
  (not|nobody|none|no one|not one) ..6 (put a head|put their head|looked in|knocked|went upstairs|opened the door|go upstairs|ask to see|asked to see|ask to meet|asked to meet|request to see|insist* on seeing)
  (known|referred to|described|recorded|entered) ..5 (merely|only|just|simply) ..1 as
  (his|father's|partner's|perpetrator's|man's) (needs|history|motives|role|behaviour|violence|risk|part|conduct|past|drinking|parenting) ..6 (unassessed|unexplored|unexamined|unknown|not assessed|not explored|not considered|never assessed|never explored|unaddressed|ignored|overlooked|went unasked|not looked)
rule her-task: she was given the work of stopping him, and staff dealt with her in his stead
  (she|mother|mum|victim) ..2 (asked|made|required|expected|instructed) to (sign|ensure|promise|undertake|protect|prevent|exclude|police|manage) 
  told (her|mother|the mother|mum) to keep ..6 (away|from|safe)
  (bore|carried|carry|shouldered|left with|given) ..2 (whole|full|entire|all the|burden of|responsibility for) ..1 (weight|burden|responsibility|blame|plan|task|work|keeping|managing|stopping)
  (responsibility|burden|onus|weight|task|blame) ..8 (handed|placed|fell|put|laid|left|rested|shifted|passed) ..2 (to|on|upon|with) ..1 (her|mother|the victim)
  (responsibility|accountability|blame) for (his|the man's|the father's|the perpetrator's) ..8 (her|mother|victim)
  (dealt|dealing|worked|working|spoke|engaged|engaging|talked|talking|met) ..1 with (his wife|her|the mother|the victim|mum|the woman|the mothers|his mother) ..6 (instead|his stead|alone|only|rather|not him|and not)
  (focus*|concentrat*|centred|attention|scrutin*|all about) ..4 (upon|on|at|to|with) ..3 (mother|mother's|mum|her|victim|woman|victim's) ..14 (partner|father|he|him|man|his|perpetrator|husband) ..10 (not|never|no|little|nothing|unnoticed|ignored|unasked)
  (staff|workers|worker|professionals|officers|nurses|carers|team) ..4 (apprehensive|afraid|scared|wary|frightened|nervous|intimidated|fearful) ..1 (of|by) (him|the father|the man|the partner|his)
class UNSEENNO = nobody none no_one no_agency no_service no_professional no_worker no_practitioner no_officer not_one neither nobody's
class UNSEENWORKER = agency agencies service services professional professionals worker workers practitioner practitioners staff visitor midwife midwives team teams officers officer nurse nurses gp school nursery police housing assessment assessments review plan records notes conference conferences
class UNSEENACT = see saw seen met meet spoke spoken speak conversation assess assessed assessment assessments interview interviewed consider considered sought seek obtain obtained invite invited challenge challenged name named identify identified check checks checked involve involved engage engaged visit visited approached talked talk contact contacted include included question questioned held information responsibility work worked working trace traced describe described explore explored
class UNSEENOBJ = him father stepfather fathers boyfriend perpetrator stepdad abuser males men
rule worked-round: services saw, asked, assessed or planned for everybody but him | keep-negated
  UNSEENNO ..8!UNSEENBAR UNSEENACT ..6!UNSEENBAR UNSEENOBJ !as
  UNSEENNO ..8!UNSEENBAR UNSEENACT ..6 (the man|her partner|the partner|mother's partner|the son|the husband|her husband)
  UNSEENWORKER ..4 (not|never|no|without|nor) ..4 UNSEENACT ..4 (UNSEENOBJ|her partner|the partner|the man|mother's partner) !as
  (fob|father|partner|dad|male|boyfriend) ..2 (not present|not in attendance|not engaged|dna|not seen|not met|details not|unknown|absent)
  (visits|appointments|calls) ..8 (when|while|once) (he|the father|her partner) ..3 (out|away|at work|not there|not home)
veto handled: only supposed, or his own boyhood | sentence
  ^ (had|if) (the|she|he|it|they)
  absent for ..4 (boyhood|childhood)
  (seen|assessed|spoken to) ..3 (on his own|in full)
  (service|team|project) works with
veto managed: formally managed, or other senses | overlap
  invisible (disability|disabilities|injuries|illness|wounds|condition|work|labour)
  (child|children|victim|she) ..3 (invisible|unseen)
  (counted|father counted)
  hidden (male|men) ..2 (a|phrase|term)
""")
}
