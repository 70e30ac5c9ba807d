extension RuleText.Source {
    /// Identity, equality and structural barriers.
    static let identity = RuleText.Source("Identity", """
theme older-people
rule age-matters: age, ageism or a long marriage shaped what happened or what was seen
  (older|elderly|old age|later life|pensioner|pensioners|octogenarian|ageing) ..4 (person|people|woman|women|man|men|couple|victim|victims|adult|adults|mother|father|parents|age|abuse|wife|husband|lady|gentleman|patients|patient|pensioner|people's|relative|relatives|survivors)
  (ageism|ageist|elder abuse|hourglass|age uk|age concern|old age|advanced age|traditional generation|over 65|over 60|over 70|over seventy|over sixty|over eighty|over sixty five|pensioner)
  (because of|given|due to|despite|on account of|assumptions about|assumption about|assumed) ..4 (her|his|their) ..1 (age|ages|years|advanced)
  (in|into) (her|his|their) ..1 (sixties|seventies|eighties|nineties|late sixties|mid seventies|early eighties)
  (sixty|seventy|eighty|ninety) ..2 (year|years) ..1 old
  (60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90) year old
  (married|marriage|together) ..5 (forty|fifty|sixty|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|thirty) ..1 (years|year)
  (fifty|forty|sixty|50|40|60) ..2 years ..2 (of)? ..1 marriage
  (her|his|their|that|of a) generation
  (woman|women|man|person|somebody|couple|someone) of (her|his|their) age
  (at (her|his|their) age)
  (golden wedding|diamond wedding|widow|widower|retirement)
  (as an|an|think of an) elderly (father|mother|man) as
  (mr|mrs) NAME (71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89)
  the old man had
veto other: other uses | overlap
  (elder|older|elderly) (brother|sister|son|daughter|child|children|sibling|siblings|boy|girl|two)
  (elders|elder) ..2 (community|church|of the|temple|mosque|village)
  older (people's (commissioner|services|mental health))
  (next|younger|new) generation
rule aged: an old person, and their age matters to what is told
  (was|is|mr|mrs|NAME|man|woman|wife|husband|victim|father|mother|a) ..4 (66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|seventy|eighty|eighty one|eighty six) ..12 (asked|relied|shot|age|in poor health|carer|bank|card|gp|looks after|widower|lock|elderly|lifting|who|and it was her own)
  (66|67|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|seventy|eighty|ninety) (year|years) ..2 (old|of age)
  (elderly|old) (couple|woman|lady|people|age|parents|pair)
  (of|over|aged over) (sixty|seventy|eighty|60|65|70)
  (victims|people|women|men|tenants) over (60|65|70|sixty|seventy)
  (fifty|forty|sixty) ..2 years ..6 (marr*|bickering|together|generation)
  (married|marriage) ..3 for (forty|fifty|sixty)
  (windrush generation|later life|mercy killing|at my time of life|her generation|his generation|pension day|too old to be|merely old)
  (long|thirty year|fifty year) (marriage|marriages)
  (nan|gran|grandad|grandma) ..30 (eighty|lifting|seventy|ninety)
  (who was|was) (eighty|seventy|ninety|78|81|86)
  (same|those) bruises in a woman of thirty
  (eighty|ninety|seventy) ..6 (one|two|six)? ..3 and it was her own house
  (woman|man) with dementia was killed
veto elder-role: an elder of a faith, or ages of others | overlap
  (an elder|elders|elder) ..2 (telephoned|of the church|of)
  (much|an) older (man|woman|boyfriend)
  (people|children) older than
veto killed-only: age only as a fact | overlap
  (71|72|66|63|58) ..3 was killed
  thirty year marriage
  older women

theme young-people
rule youth: teenage or young adult status shaped the abuse or the gap in help
  (teenager|teenagers|young adult|young adults|young person's|young persons|young people|student|students|sixth form|undergraduate|fresher|youth|halls of residence|halls warden|apprentice|apprenticeship|care leaver|leaving care|personal adviser|transition to adult|transitions|transition from children's|camhs to adult|ypva|young person's|school leaver|hall of residence|further education|student services|student support|sixth former)
  (16|17|18|19|20|21|22|23|24|25|sixteen|seventeen|eighteen|nineteen|twenty) year old
  (sixteen|seventeen|eighteen|nineteen) year (old|olds)
  (16 and 17|sixteen and seventeen) year
  (under|before) (18|eighteen)
  (eighteenth|18th|17th|16th|sixteenth|seventeenth|nineteenth|twenty first|21st) birthday
  (too old for|aged out|fell between children's|between children's and adult|children's services to adult)
veto other: staff, or the household's children | overlap
  (student|training) (nurse|midwife|social worker|doctor|paramedic)
  (university) ..3 (research|study|researchers|professor|hospital|hospitals|hospital's)
  (young (children|child|baby|family|carer|carers|mother of))
  (at|aged) NUM ..2 (hours|am|pm|weeks|months)
  (professor|academics|study|research) ..6 university
rule young-age: somebody of 16 to 25, told as such
  (she|he|NAME|child|her|girl|boy|jordan) ..3 (was|is|aged) ..2 (sixteen|seventeen|eighteen|nineteen|16|17|18|19)
  NAME (17|18|19) (and|who|had|was|has)
  (when|that) (ms|mr|she|he|NAME) ..2 was (16|17|18|19|sixteen|seventeen|eighteen|nineteen)
  (by|from|at|left ..3 care at) the age of (16|17|18)
  (care|home) at (16|17|18)
  child NAME (16|17)
  (aged) (16|17|18|19|20|21|22) ..3 (she|he|had|was|to)?
  (college|university|school|sixth form|form) tutor
  (each|every) university and college
  (moved|went|away) to university
  (school tie|her birthday|she had a birthday|eighteenth birthday|puppy love|first relationship|youth services)
veto grown-or-child: ages of others | overlap
  (aged|was) (seventeen|sixteen) ..4 (and her|brother)
  adhd at the age
  at (14|23|22|20)
  (since she was|since he was|when he was|when she was)
  (young man|adolescent) ..3 (and adolescent|mental health)
  adolescent mental
  leaving university

theme race-culture
rule culture: ethnicity, culture, faith or racism mattered
  (culture|cultural|culturally|cultures|racism|racist|race|ethnic|ethnicity|ethnically|faith|religion|religious|minority|minoritised|minorities|racial|racialised|caste|heritage|diaspora|black|asian|muslim|sikh|hindu|christian|jewish|catholic|orthodox|african|caribbean|south asian|pakistani|indian|bangladeshi|somali|nigerian|ghanaian|chinese|polish|romanian|roma|gypsy|traveller|travellers|kurdish|afghan|iranian|turkish|albanian|tamil|eritrean|vietnamese|filipino|mosque|church|temple|gurdwara|imam|pastor|priest|vicar|synagogue|rabbi|congregation|elders|prayer|spiritual|witchcraft|possession by) ..14 (barrier|barriers|assumption|assumptions|assumed|competence|competent|sensitivity|sensitivities|stereotype|stereotypes|stereotyp*|bias|norms|expectations|pressure|pressures|practices|views|attitudes|misunderst*|understand*|understood|awareness|context|identity|specific|services|service|by and for|leaders|leader|community|communities|discriminat*|fear|shame|stigma|taboo|explor*|consider*|offend|offence|reluct*|afraid|excuse*|explained|excused|disbeliev*|prayer|pray*|advice|advised|support|told her|patience|forgive*|divorce|marriage|roles|wife|counsel*|mediat*|isolat*|needs|trust*|distrust*|adultif*|strong|aggressive|angry|beliefs|belief|matter|elders|interpreter|submission|obey|background|curios*|experience*|dismiss*|treated|response|lens|influence*)
  (cultural|culture) ..3 (practice|matter|issue|norm|thing|reasons|differences|competence|sensitivity|humility|barriers|awareness|assumptions|context|beliefs|understanding)
  (by and for|bme|bame|bmer|grt|global majority|black and minoritised|black and asian|gypsy roma|unconscious bias|institutional racism|adultification|structural racism|misogynoir|faith leader|faith leaders|community leader|community leaders|faith community|faith communities|faith groups|traveller site|traveller community|travelling community)
  (fear|afraid|worried|anxious|concerned|nervous|reluctant) ..5 (racist|racism|offend|offending|culturally insensitive|causing offence|getting it wrong)
  (racist|racially|racial) (abuse|abused|remarks|comments|incident|incidents|harassment|slurs|motivated|attitudes|stereotypes)
  (imam|pastor|priest|vicar|elders|community leader|rabbi|temple|mosque|church|gurdwara|congregation|faith leader) ..16 (told|advis*|confid*|mediat*|counsel*|pray*|help*|support*|knew|aware|sent|return*|marriage|reconcil*|patience|approach*|spoke|asked|turned to|disclos*|disapprov*)
  (traveller|travellers|gypsy|gypsies|roma|kurd|kurdish|muslim|sikh|hindu|black|deaf community|windrush|bangladeshi|south asian|somali|imam|congregation|pastor|deliverance|temple kitchen|worshipped) ..30 (shamed|rings|brought up|assum*|stereotyp*|strong|normal|door|services|taught|police|help|heritage|woman|man|gay|girl|community|trouble|silent|told|pray*|site|family|knew|organisation|said|kind|spiritual|nobody)
  (by and for|culturally normal|cultural assumption|stereotype of|that community|her community|his community|from another community|women from her community|close traveller)
  (on the site|gavvers|sort things out among)
  (black|muslim|asian) (girl|woman|man|boy)
  (kinder|rely) ..8 in that community
  (elder|elders) of the (church|temple|mosque)
  (pray|prayed|praying) ..6 (about|over|with) ..4 (marriage|son|her|him)
  (all at once|one of those characteristics) 
  (spiritual matter|possessed|deliverance)
  (race|ethnicity|faith) ..4 (had already taught|worked together|and sex|and his in laws)
  (windrush|gypsy family|is that the gypsy)
  (izzat|someone who would understand what)
  (south asian|black|asian|muslim) women
weak race-word: ethnicity or faith is mentioned
  (ethnic*|cultur*|faith|relig*|muslim|sikh|hindu|black|asian|traveller|heritage|communit*|racism|racist|mosque|church|polish|romanian|pakistani|nigerian|somali|indian|bangladeshi|caribbean|african|roma|gypsy)
weak race-effect: assumptions, barriers, services
  (assum*|barrier*|stereotyp*|expectation*|shame|norms|bias|specialist|by and for|trust|stigma|reluctan*|discriminat*|understanding|elders)
veto organisation: an organisation's culture, or a row of data | overlap
  (culture|cultural) (of|change|shift) ..4 (learning|improvement|blame|openness|safety|curiosity|organisation|team|service|challenge|practice|trust|silence at|force)
  (organisational|working|workplace|professional|blame|learning|team|canteen|long hours|safeguarding|drinking|lad|macho|office|service|force|open|dominant|rape) culture
  (was|is|were|are|as|being) ..2 (white british|white english|british)
  (ethnicity|ethnic (group|origin|background)) ..4 (recorded|record|not recorded|data|field|white|census|form)
  (good faith|faith in|bad faith|no faith|lost faith|leap of faith)
  (black) (eye|cab|out|ice|bag|bin|hair|coat|car|market)
  (race against|human race|race course|race)
  (religion|race) (or|and) (belief|religion|sex|sexual)
veto vicar: a vicar as a friend, or food | overlap
  vicar prayed
  (black eye|romanian speakers)
  (working|race) to clear
  recorded no religion
veto food: a kitchen at a temple | overlap
  temple kitchen and

theme migrant-nrpf
rule status: immigration status limited choices or was used as a weapon
  (no recourse|recourse to public funds|"NRPF"|"DDVC"|"MVDAC"|"UKVI"|"ILR")
  (immigration|visa|visas|asylum|residency|settled|settlement|pre settled|refugee|migrant|migration|leave to remain|home office|spousal|sponsor|sponsored|sponsorship|citizenship|undocumented|overstay*|overstayer|deport*|passport) ..10 (status|expired|expire|insecure|dependent|depend*|threat*|revoke*|cancel*|refused|application|appeal|uncertain|fear*|afraid|limit*|condition|conditions|visa|claim|seeker|seekers|spouse|route|entitle*|benefits|housing|fund*|control*|report*|concession|withdraw*|renew*|weapon|advice|solicitor|remain|rights|removed|removal|option|barrier*|lose|lost|irregular|linked|tied)
  (threat*|fear*|afraid|told|tell|said|report*) ..8 (deported|deport|deportation|send her back|sent back|sent home|home office|immigration|removed from the country|cancel her visa|lose her visa|withdraw sponsorship|her papers|his papers)
  (asylum seeker|asylum seekers|spousal visa|spouse visa|student visa|insecure immigration|leave to remain|pre settled status|settled status|destitution domestic|destitute|sponsor her|her sponsor|fiancee visa|work visa|dependent visa|care worker visa|right to remain|immigration advice|immigration solicitor|immigration status|transnational marriage abandonment|firewall)
  (working without papers|without papers|her papers|his papers|what stamp|stamp have you got|not entitled|want of status|five years were up|asylum seeker|spousal visa|visa caseworker|leave expired|leave to remain|immigration check|immigration enforcement)
  (recourse to public funds)
  (sponsor*|abandon*) ..8 (visa|passport|abroad|country)
  one call from him would
  kept her documents
  (turned away|refused|declined) for want of
veto panel: research or the panel | overlap
  (home office) ..3 (quality|panel|guidance|letter|approved|enforcement statistics)
  (country of birth|born in)
  (no|not|nor) ..4 (immigration issues|immigration status issues|immigration concerns|insecure status)
  british citizen

theme language-interpreters
rule language: language needs unmet, or relatives interpreting
  (interpreter|interpreters|interpreting|interpreted|interpretation service|interpretation services|translator|translators|language line|languageline|telephone interpreting|sign language interpreter)
  (translated|translating|translate|translation) ..8 (for|by|her|him|leaflet|leaflets|material|materials|letter|letters|information|son|daughter|child|children|husband|app|phone|google|into)
  (english) ..6 (limited|little|poor|no|not|second|first|additional|speak|spoke|speaking|fluent|understand|basic|few words|broken|barely|language|lessons|classes|only|read|hardly)
  (limited|little|poor|no|not|spoke|speak|speaks|broken|basic|speaking|understood|understand|read|second|fluent|barely|hardly) ..4 english
  (language) ..3 (barrier|barriers|need|needs|difficulties|line|support|issues|other than|preferred|spoken|assistance|skills|first)
  (first|mother|preferred|own|native|second|common|same|home) ..1 (language|tongue)
  (spoke|speaks|speaking|speak) ..1 (only|little|no|mainly|polish|urdu|punjabi|bengali|somali|romanian|arabic|kurdish|farsi|tamil|portuguese|mandarin|cantonese|pashto|dari|tigrinya|vietnamese|hindi|gujarati|turkish|albanian|spanish|lithuanian|russian|ukrainian|sylheti)
  (husband|partner|son|daughter|child|sister|brother|mother in law|relative|family member|children|neighbour|boyfriend|friend) ..3 (interpreted|translated|interpreting|translating|interpret|translate|to interpret|to translate)
  (esol|lip read|lipread|british sign language|braille)
  (in (her|his|their) own language)
  (cannot be understood|could not be understood|not know the english|wrote on the backs of envelopes|could sign|in english only|generic helpline in english|helpline in english|language that the tenant reads|in her own language|heard in her own language|english was limited|speaks tigrinya|languageline|interpreter on the line|translates for her|interpreted)
  nobody ..8 could sign
  letters in english
  (fluent) ..12 (female|she|her) 
veto other: other senses | overlap
  (body language|language used|offensive language|bad language|victim blaming language|use of language|abusive language|foul language|language of|language matters|plain language|sexualised language|the language|threatening language|this language|such language)
  (report|summary|review) ..6 (translated|translation)
  (interpreted|interpreting|interpretation) ..3 (as|the law|guidance|policy|threshold|differently|this|data|events|to mean|narrowly)
  plain english
  (white english|english language teacher|old english)
veto report-translated: the report, or body language | overlap
  body language
  draft report was translated
  (she did not know|did not know) the english

theme lgbt
rule lgbt: sexual orientation or gender identity shaped the abuse or the response
  (out|outed|outing|threatened to out|out him|out her|expose) ..5 (sexuality|sexual orientation|gay|to her family|to his family|at work|family|parents|church|mosque)
  (sexuality|sexual orientation|gender identity) ..10 (assum*|not|family|disclos*|hid|hidden|secret|shame|ashamed|fear*|threat*|church|accept*|barrier*|asked|explor*|recogn*|comfortable|record*|known|open|rejected|used)
  (husband|boyfriend) and his (husband|boyfriend|partner)
  (his (husband|boyfriend)|her (wife|girlfriend)) ..14 (violen*|abus*|control*|killed|murder*|assault*|told|relationship|service|police|partner|threat*|gp)
  (two (men|women)) ..6 (relationship|couple|lived|living|partners)
  (flatmate|flatmates|friends|brothers|sisters|friend) ..8 (assum*|recorded as|logged as|treated as|mistaken) ..8 (couple|partner|partners|relationship)
  (same sex|gay|lesbian|bisexual|transgender|trans woman|trans man|being trans|non binary|queer|homophobia|homophobic|transphobia|transphobic|galop|civil partner|deadnam*|misgender*|closeted|hormones|right name|coming out had|everybody is straight|sexual orientation)
  (not|never) ..1 out to (her|his)
  out (him|her) to
  (between flatmates|flatmates|your mate|your pal|friend or sister|as friend|a couple) ..30 (couple|boyfriend|wife|women|men|bed|husband|relationship)
  (two men|both men|two women|both were women|both women) ..20 (couple|friends|tenancy|flatmates|bed|mortgage|falling out|relationship|domestic)
  (loving|love|loved) a man
  (wife|girlfriend) ..6 as ..1 (friend|sister)
  (boyfriend|husband) ..14 (out him|sixth form|another boy)
  (told them that|his boyfriend) ..4 boyfriend
  boy ..6 with another boy
  (perpetrator|partner) a woman with whom she
  both were women
  (were a couple) ..8
veto list: the Act's list, or a row of data | overlap
  (heterosexual|straight)
  (sex|belief|age) and sexual orientation
  (religion|sex|race|belief|maternity|marriage) ..4 sexual orientation
  marriage and civil partnership
  gender reassignment
  (prison|care|smooth|transitions) ..2 transition
  transition ..4 (to adult|adult services|from children's|plan|planning|camhs|between services)
  (lgbt*|trans) ..3 (helpline|charity|training|policy|champion|network|forum)
  (not|no) ..4 (gay|lesbian|lgbt*|transgender)
  (proud|pride) (in|of)
  hormones ..3 (thyroid|hrt|menopause)
veto perpetrator-men: other | overlap
  two women who had
  (panel|forum|charity) ..4 lgbt
veto status: a row of data | passage
  sexual orientation heterosexual

theme male-victims | role=victim
rule male: a man was abused, and his sex shaped how he was seen
  (male|man|men) ..1 (victim|victims|survivor|survivors)
  (men) ..3 (as victims|can be victims|who are abused|who experience|who suffer|do not|reluctant|less likely|may)
  (mankind initiative|mankind|men's advice line|respect men's)
  (he|him|NAME|husband|father|man|son) ..14 (victim|abused) ..14 (because he was|as a man|male|a man|size|bigger|stronger|embarrass*|asham*|laugh*|wife|girlfriend|assum*)
  (because he was|as he was|being) (a|the) ..2 (man|male)
  (a man) ..8 (abused|hit|beaten|victim|harmed|controlled) ..6 by ..2 (woman|wife|girlfriend|partner|female|her)
  (assum*|stereotyp*|bias|expect*|believ*|picture*|imagin*|perception*) ..14 (men|man|male|masculinity|masculine|perpetrator was male|the aggressor|he was the perpetrator|big|he must)
  (asham*|embarrass*|humiliat*|pride|proud|laughed at|not be believed|masculinity|macho|manly|unmanly) ..14 (man|men|male|wife|girlfriend|he was|beaten by|hit by|woman|him)
  (his|the) (wife|girlfriend|ex wife|female partner|former wife|ex girlfriend|former girlfriend) ..10!(he) (hit|slapped|punched|kicked|stabbed|bit|scratched|controlled|attacked|assaulted|threatened|monitored|scalded|killed|threw|isolated|abused|burned|violent|belittled|injured) ..4 (him|his|towards)
  (killed|murdered|stabbed|abused|assaulted|hit|controlled|attacked|beaten|punched|scalded|strangled|slapped|kicked|threatened) ..4 by (his|a) ..3 (wife|girlfriend|ex wife|female partner|ex girlfriend|daughter|mother|former wife|former girlfriend)
  (services|refuge|support|posters|leaflets|helpline|resources|provision|questions) ..8 (for men|for male|male victims|aimed at women|only for women|women only|picture women|pictured women|of women|not for men|designed for women|marketed at women)
  (asked|ask) ..5 (him|men) ..10 (home|abuse|partner|safe|injur*|wife|girlfriend)
  (father|husband|man|he|dad) ..8 (killed|murdered|stabbed) by (his|a) ..2 (wife|daughter|girlfriend|partner|ex partner)
  (assumed|assume|assumes) that the man
  (look after himself|well able to|a man his size|six foot|big man|a big man|could not be hurt|could not have been killed|not have been gentle)
  (a father|father) might be the one at risk
  (elderly|old) father as a victim
  (the same explanations|gone unchallenged) from a woman
  (believe|believed) a man
  (men) ..6 (did not expect|deter*|coming forward|in danger)
  (from coming forward|show women|records of female patients|only on the records of)
  (is not a man|not a man any more|manhood)
  (mates|football|team|shift|captain) ..30 (laugh*|jokes|rib|funny) ..20 (him|he|wife)
  (he) asked them to (stop|leave)
  (abused|hurt|hit) at home by a (woman|man)
  (refuge|space) ..3 for a (gay)? man
  (arrested|police) ..8 who had rung 999 ..10 (his partner|wife)
  mr ..3 attended ..20 (bruising|bite marks|burn) 
  (someone at home|been someone at home)
  (his|the) partner (had)? ..3 (bitten|scratched|scalded|bites)
  (other way round|the other way around)
  wanted to know whether he 
  no one would believe a man
  (waste of space|big cat) ..12 (laugh*|captain|hold a baby)
  captain puts her on speaker
weak male-word: a man who was hurt
  (men|male|masculin*|mankind)
weak male-hurt: hurt by his partner
  (him|his) ..8 (bruis*|injur*|scratch*|black eye|slapped|stabbed|controlled)
veto perpetrators: men as perpetrators | overlap
  (male|men) ..3 (perpetrator|perpetrators|violence against women|who abuse|who kill|offenders|relatives|officer|officers|staff|partner|colleague|dominance)
  (hidden|unseen|invisible) (male|males|men)
  mankind is
  (hit|assaulted|attacked) by a (man|male)
  male (aged|white|ethnicity|gender)
veto man-otherwise: other uses | overlap
  as a (grown)? man
  (the man) must be left

theme equality-intersectionality | also-in=equality,qa-letter,methodology
rule combined: the review looks at how characteristics worked together, or is told that it did not
  (intersectional|intersectionality|intersecting|intersected|intersect|overlapping identities|compounded|compounding|multiple disadvantage|combined|combination|cumulative|layers|together) ..14 (identity|identities|characteristics|disability|race|age|sex|gender|ethnicity|poverty|disadvantage|class|discriminat*|inequalit*|migrant|factors|barriers|sexuality|faith|vulnerab*|characteristic)
  (intersectional|intersectionality|public sector equality duty|equality duty|equality impact|structural inequality|structural inequalities|misogyny|misogynistic|patriarchal|patriarchy|sexism|sexist|gendered|gender inequality|sex discrimination|discrimination|discriminat*|"PSED"|"EDI"|equality act|protected characteristics|protected characteristic|victim blaming|double discrimination|social class|unconscious bias)
  (equality|diversity) ..6 (section|analysis|considered|data|monitoring|issues|impact|assessment|information|lens|recorded|not|consideration|thought|discussion|duty)
  (gender|sex) ..6 (analysis|lens|dynamics|based|inequality|stereotypes|bias|power|roles|expectations|considered)
  (age|sex|disability|race|ethnicity|faith|gender|poverty|class|language|sexuality|deafness|autism|immigration) ..3 (and|with|together) ..4 (age|sex|disability|race|ethnicity|faith|gender|poverty|class|language|sexuality|deafness|autism|immigration|migration) ..10 (combin*|together|compound*|interact*|intersect*|shaped|each|affected|made it|barrier*|isolat*)
  (black|disabled|older|deaf|migrant|asian|working class|autistic|young|poor|gay|muslim|traveller) ..4 (black|disabled|older|deaf|migrant|asian|working class|autistic|woman|gay|lesbian|muslim|traveller) ..12 (barrier*|doubly|more than|compound*|intersect*|invisible|combin*|disadvantage*|assum*|not one)
  (all at once|at once) ..20 (black|disabled|characteristics|them|choices)
  (all of (himself|herself)|own slice|three things at once|things at once|worked together against|one of those characteristics|identities intersected|sex age and class|combinations of them)
  (thread that runs|gendered lens|expected to be obeyed)
  (race and sex|sex and race|manhood faith|age and race) ..8
  (came together|come together) to
  (public sector equality duty|protected characteristics in full)
  (what it meant) ..6 (black|disabled|older|deaf)
  nine protected characteristics in full
  (ethnicity disability or faith)
veto list: the bare list | sentence if=contents unless=analysed
  (characteristics|characteristic|reassignment)
veto routine: a routine line | overlap
  (equality team|equality and diversity (training|policy|lead|officer|manager)|equality act 2010 (requires|defines|protects|lists|sets))
fact analysed: the review applies it to the case
  (combined|intersect*|together|compounded|barrier*|considered|relevance|relevant|affected|shaped|impact|experience)
veto data-or-list: a list, data or the Act | passage
  (introduced a public sector equality duty|less likely than women)

""")
}
