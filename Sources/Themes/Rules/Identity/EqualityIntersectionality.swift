extension RuleText.Source {
    /// Equality and intersecting identities.
    static let equalityIntersectionality = RuleText.Source("equality-intersectionality", """
class EQUALITYWHO = black brown asian disabled deaf blind autistic gay lesbian bisexual trans muslim sikh hindu jewish catholic traveller gypsy roma migrant refugee foreign foreigner poor older old elderly widow widowed widower mother woman man girl grandmother pensioner wheelchair pregnant homeless unemployed illiterate divorced somali polish kurd kurdish african caribbean indian pakistani bangladeshi nigerian romanian chinese iranian afghan newcomer newcomers asylum dyslexic rural working middle unwell ill housebound uneducated disfigured mentally neurodivergent bereaved single lone childless care white lesbian male female young younger teenage caribbean dual
class EQUALITYWHAT = sex gender race colour sexism racism skin blindness age ethnicity age disability class faith religion autism sexuality poverty language heritage immigration maternity motherhood widowhood culture deafness nationality manhood illness postcode wealth accent status pregnancy homelessness identity schooling estate blackness caring caste illiteracy sexuality neurodiversity literacy income education addiction orientation
theme equality-intersectionality | also-in=equality,qa-letter,methodology keep-negated keep-hypothetical keep-question
rule named: the review names unequal treatment, or how identities met
  (intersectional|intersectionality|intersecting|intersected|intersections|intersection of|overlapping identities|multiple disadvantage|public sector equality duty|equality duty|equality impact|structural inequality|structural inequalities|misogyny|misogynistic|patriarchal|patriarchy|sexism|sexist|gendered lens|gendered|gender inequality|sex discrimination|double discrimination|doubly disadvantaged|double disadvantage|triple disadvantage|social class|unconscious bias|snobbery|class prejudice)
  protected characteristics ..12 (goes|no further|listed|full|use|combin*|relevant|affect*|shaped|consider*|explor*|analys*|met|interact*|together|more than)
rule together: two or more sides of somebody, taken together or apart
  EQUALITYWHO ..8 (and|a|an|as|or) ..6 EQUALITYWHO ..30 (once|time|together|separately|each|combination|combined|apart|compounded|doubly|interacted|intersected|exception|none)
  EQUALITYWHAT ..4 (and|with|her|his|or|also) ..5 EQUALITYWHAT ..14 (together|combin*|interact*|intersect*|separately|one another|each other|compound*|shaped|bore|worked|came|isolation|access|affect*|not consider*|not explor*)
  (together|combin*|interact*|intersect*|compound*|interplay|cumulative*|layer*) ..8 EQUALITYWHAT ..5 (and|with) ..4 EQUALITYWHAT
  (identities|characteristics|disadvantages|parts of her|parts of him) ..8 (combin*|together|interact*|intersect*|compound*|at once|one at a time|separately)
  (how|what) ..2 (being|it meant to be|it was to be|life as) ..2 (a|an)? ..1 EQUALITYWHO ..8 (and|who|with|in|working|of) 
  being ..2 EQUALITYWHO ..4 and ..4 EQUALITYWHO
rule across-lines: sentence by sentence, several sides of one person | across
  EQUALITYWHO ..5 (and|a|an|too|was|as) ..5 EQUALITYWHO ..8 (and|a|an|too|was|as|she|he) ..8 EQUALITYWHO ..30 (time|people|each|any|door|all|exception|slice|part|counted|none|once|separately|one)
  (three|two|four|several|different) (people|persons|women|patients|things) (to ..2 services|at once|rather than one|instead of one)
  (own|single|one|separate) ..1 (slice|slices|strand|box|label|pigeonhole)
  (in every room|no door|any one of these away)
  only one (part|half|side|piece) of (her|him)
  (too EQUALITYWHO) ..4 (for) ..8 too
rule in-the-letter: the quality panel asks for more | only-in=qa-letter
  (explor*|discuss*|consider*|consideration|analys*|address*|silent|reflect*|expand*|strengthen*|more on|fuller|attention) ..20 (protected characteristics|sex|gender|class|ethnicity|race|disability|sexuality|equality|intersect*|diversity)
  (protected characteristics|sex|gender|class|ethnicity|race|disability|sexuality|equality|diversity) ..20 (explor*|discuss*|consider*|analys*|address*|silent|reflect*|expand*|strengthen*|fuller|single line|not)
rule many-sided: several sides of one person are named in a row
  (her|his) EQUALITYWHAT ..2 (and|or|her|his) ..2 EQUALITYWHAT
rule said-and-not-thought: what she was was ticked, not thought about; or it shaped how she was heard
  being ..2 EQUALITYWHO ..12 being ..2 EQUALITYWHO
  (hears|hear|saw|sees|detects|reads|heard) (class|sexism|racism|misogyny|snobbery|prejudice)
  (colour|ethnicity|disability|age|faith|religion|characteristics|sexuality) (was|were|is|are) ..2 (noted|recorded|ticked|listed|stated) ..12 (thought about|considered|explored|used|acted|nowhere|none|never|but not|but its)
rule had-she-been: had she been somebody else, it would have gone another way
  (had|if|were) (he|she|they|NAME|it) ..1 (been|were|was) (a|an|white|rich|richer|somebody|someone|another|middle|male|female|young|younger|straight|well|from a)
  (had|if|whether|were|would) ..4 (he|she|they|NAME|it) ..1 (been|were) ..1 (a|an)? ..1 (woman|man|white|richer|wealthier|rich|english|younger|professional|lawyer|british)
rule sex-and-class: what sex, class or standing did to the answer they got
  (sex|gender|class|misogyny|wealth|poverty) (is|was|were) ..4 (factor|relevant|thread|central|part|matter*|issue|ignored|overlooked|not)
  (gender|sex|class) ..1 (analysis|lens|dynamics|stereotypes|roles|expectations|perspective)
  (analysis|consideration|discussion|account|exploration|thought) ..4 (sex|gender|class|equality)
  (same|happened|way|treated|spoken|handled|listened) ..3 (for|to|by|had|if|with|as) ..3 (surgeon's|doctor's|lawyer's|white|banker's|rich|middle class|barrister's|richer) 
  (expected|expectations|expect*|assum*) ..4 (of|that|from) ..2 (mothers|wives|women|daughters|fathers|men) ..8 (forgiv*|obey*|obedien*|care|patien*|put up|endless*|serve|submit*|manage|protect|strong)
  expected to (be obeyed|obey)
  counted against (her|him)
  (words|word|terms|label|labels) ..8 (white|male|men|middle class)
  (merely|only|simply) (lists|listed|list|listing) ..6 characteristics
  (equality|diversity) ..1 (section|chapter|analysis|data|monitoring|impact|lens) ..12 (not|merely|only|no|thin|brief|states|lists|expand*|strengthen*|fuller|more|should)
rule sides-joined: several sides of one person named together, or how they worked on one another
  (being|as) (a|an) ..1 EQUALITYWHO ..3 (with|who|living|on|from|without|of) ..3 (EQUALITYWHO|illness|disability|benefits|income|english|learning|origin|heritage|read|autism|drink|family)
  EQUALITYWHO ..1 and ..1 EQUALITYWHO (woman|man|mother|girl|boy|father|wife|person|women|men|people|worker)
  (he|she) was ..2 EQUALITYWHO ..2 (he|she) was ..2 EQUALITYWHO
  EQUALITYWHO (women|men|mothers|people|girls|victims) ..2 (from|who|in|with|of) ..4 (EQUALITYWHO|minority|minoritised|communities|poverty|disabilities|illness)
  both EQUALITYWHO and (from|a|an|of|EQUALITYWHO)
  (more than one|several|multiple|each|combination of|relevance of|many|two|three|different) ..2 (protected)? (characteristic|characteristics|identities)
  (overlapping|compounding|cumulative|layered|multiple|combined|intersecting|compound|structural|systemic|triple|double) ..2 (disadvantage|disadvantages|discrimination|barriers|inequality|inequalities|oppression|oppressions|identities|prejudice|prejudices|marginalis*)
  (barriers|disadvantage*|prejudice*|facts|these|factors|identities) ..12 (multiplied|reinforced|compounded|jointly|magnified|together explain*|fed|amplified)
  (reinforced|multiplied|magnified|amplified|compounded|sharpened|deepened|worsened|fed) (one another|each other)
  EQUALITYWHAT ..3 (and|with|met|meets|or) ..3 EQUALITYWHAT ..6 (together|meet|met|jointly|reinforced|multiplied|combin*|factor*|matter*|explain*|access|same page|shaped)
  EQUALITYWHAT ..1 EQUALITYWHAT ..2 and ..3 EQUALITYWHAT
  (consider*|examin*|analys*|explor*|look* at|discuss*|address*|weigh*|reflect* on) ..3 (sex|gender|class|sexism|misogyny) 
  (sex|gender|class) ..3 (consider*|examined|analys*|explored|as a characteristic|as a factor|discussed|addressed|ignored|weighed)
  (expected|required|asked|demanded) of (her|him|women|mothers|daughters) ..4 (as|because) ..3 (daughter|son|woman|wife|mother|man|sister)
  (saw|see|seen|seeing|noticed|looked at) ..4 (headscarf|wheelchair|colour|accent|skin|disability|label|diagnosis) ..8 (not|never|before|rather|then|and not|first|instead)
  (bottom of|back of|end of) (every|the|any|each) (list|queue|pile|heap)
  as a (threat|problem|nuisance|risk) before
  (sexist|racist|ageist|classist|ableist|snobbish) ..10 (sexist|racist|ageist|classist|ableist|and|about|assumption*|expectation*)
  (ageism|sexism|racism|ableism|classism|poverty|misogyny|homophobia) ..2 (and|with) ..2 (ageism|sexism|racism|ableism|classism|poverty|misogyny|homophobia|disability|age)
  (which|how) ..6 (affected|shaped|bore on|made|coloured) the other
  (all of|each of) (these|those|them|which) ..8 (at once|together|one person|same woman|same person|counted)
veto bare: the Act itself, a row of data, or nothing found | sentence
  equality act 2010 (requires|defines|protects|lists|sets|introduced|are|is)
  section 149
  (protected characteristics) ..4 (under|are|as defined|set out in|of age)
  (not identify|no) ..3 (equality|diversity) ..2 (issue|issues)
  (panel|review|chair) (had regard to|considered each)
veto staff: a post or a team | overlap
  (equality|disability|diversity) ..2 (and|diversity) ..2 (inclusion|diversity|training|policy|lead|officer|manager)
  (head|lead|manager|director) of (equality|diversity)
""")
}
