extension RuleText.Source {
    /// LGBT+ people.
    static let lgbt = RuleText.Source("lgbt", """
class LGBTHERS = her she mother sister daughter wife partner ex mum aunt niece friend cousin brother son father and victim grandmother neighbour and or the a that of to
class LGBTHIS = his he brother father son mother sister former ex and or the a that of to dad uncle nephew friend cousin neighbour
class LGBTMAN = NAMES_MALE piers phil kyle tariq yannick colin ken howard bryn dafydd gethin rupert hugh sebastian benedict theo jasper ollie josh zac dominic aidan conor cian darragh finlay ewan rory marvin stefan jakub pavel mateusz krzysztof andrei bogdan mihai luca marco paolo pedro javier ahmad omar yusuf khalid samir karim faisal zubair rashid kamal sunil rahul anil rohan deepak jagdish balbir chidi tunde ibrahim musa
class LGBTWOMAN = NAMES_FEMALE carys sophie sunita maureen ingrid ruth gill jo dee bev bernadette geraldine rosie freya imogen harriet alison shona isla mairi ailsa agnes beth becky kayleigh chantelle leah sasha tasha shauna roisin orla ciara magda zofia joanna beata iwona daria olena svetlana natalia marisol ines carmen nour hana mariam sumaya halima hodan fartun chidinma titilayo temi funmi tanya tara theodora ursula wanda yvette
theme lgbt | keep-hypothetical
rule identity: sexual orientation or gender identity is named as part of what happened
  (same sex|gay|lesbian|lesbians|bisexual|transgender|trans woman|trans man|trans person|being trans|is trans|was trans|non binary|nonbinary|queer|homophobi*|transphobi*|biphobi*|civil partner|civil partners|civil partnership|deadnam*|misgender*|closeted|in the closet|conversion therapy|conversion practices|gay village|pride centre|gender clinic|galop)
  (came out|come out|coming out|comes out) (to|as|at|had)
  (outed|outing) 
  the name she chose
  loving a man
  (she|her|LGBTWOMAN) ..6 (loved|love|kissed|married|marry|living with|in love with|lived with|wanted) (a|another|that) (woman|girl)
  (transitioned|transitioning|began to transition|her transition|his transition)
  (would|could|to) cure (him|her)
rule same-sex-couple: the partner is of the same sex | drop-negated
  his ..1!LGBTHERS (husband|boyfriend|fiance)
  her ..1!LGBTHIS (wife|girlfriend|fiancee)!'s
  (two|both) ..1 (men|women|males|females) (fighting|arguing|living together|in love|who live together|who lived together)
  (men|women) who (live|lived) together
  (two|both) (men|women|males|females|lads) ..12 (couple|lived as|shared a bed|one bed|mortgage|lovers|flatmates|housemates|were partners|shared a tenancy|each other's)
  (break up|relationship|violence|marriage|abuse|love) between two (women|men|females|males)
  both were (women|men)
  (man|bloke|fella) (he) ..1 (lived with|loved|was seeing|had been seeing|slept with|shared a bed with|married|was in love with|shared a home with)
  (woman) with whom she ..2 (lived|shared)
  with another (boy|girl)
  LGBTMAN and LGBTMAN ..8 (couple|seeing each|partners|relationship|met|lived together|married|civil|engaged|dating|split|broke up)
rule taken-for-friends: those who came took a couple for friends or flatmates | keep-negated keep-question
  (friend|friends|sister|brother) ..3 (or|and|not|rather than|instead of) ..2 (flatmate|flatmates|housemate|partner|couple|wife|husband)
  (recorded|logged|coded|wrote|written|entered|noted|down|called|assumed|took|taken|treated) ..8 (flatmate|flatmates|housemate|housemates|female friends|male friends|your pal|your mate|good friend)
  (falling out|fell out|dispute|row|altercation|argument|fight) ..4 between ..2 (flatmates|housemates|friends|females|two men|two women)
  (man of the house)
  twin beds
  everybody is straight
rule family-knew: relatives who would not have it, or must not know | keep-negated
  (not|never|nobody) ..2 (out) (to|at) (her|his|their|work|home|anyone|them)
  (put out|thrown out|turned out|kicked out|cut off|disowned|rejected|shunned) ..12 (gay|being who|who (he|she) (was|is|loved)|her girlfriend|his boyfriend|came out|for being)
  for (being who|who) (she|he) (was|is)
  could cost you your job
weak out-of-it: who must not know, or would not have it | keep-negated
  not out to
  (parents not|parents knew|parents number|what it was there for|put out of the house)
weak two-of-a-sex: two men or two women
  LGBTMAN and LGBTMAN 
  (two|both) (ladies|women|men|blokes|lads|girls|females|males)
rule other-than-straight: clothes, pronouns, hormones, assumptions that everybody is straight | keep-negated keep-hypothetical
  (hid|hidden|hides|withheld|threw|flushed|refused|binned|stopped|destroyed|mocked) ..4 (hormones|binder|pronouns|pronoun|transition)
  (asked|ask|used|using|wrong|right|correct|correctly|refused|mocked|her|his|their|about|chosen) ..2 (pronoun|pronouns)
  (women's|female|girl's|girls|feminine) ..1 (clothes|clothing|dress|shoes|underwear) ..8 (outdoors|burn*|hid|would not|bin|threw|yard|wear|bag|cut)
  (heterosexual|heteronormativ*|straight|cisgender) ..2 (assumption|assumptions|norm|norms|lens|model|default|bias|people|couples|relationships|world)
  (heteronormativ*|cisnormativ*|chemsex|drag queen|drag queens|pansexual|intersex|genderqueer|gender fluid|gender nonconforming|top surgery|gender dysphoria|gender affirming|lavender)
  drag (group|act|night|bar|scene|show|artist|king)
  conversion (prayer|prayers|camp|healing|ceremony|counselling)
  (sexuality|sexual orientation|gender identity|transition) ..2 as the (cause|reason|problem|source|explanation)
  (focus*|blam*|dwel*|fixat*|attribut*|ask*|explor*|consider*|record*|knew|know) ..5 (his|her|their) ..1 (sexuality|sexual orientation|gender identity)
  (violence|abuse|assaults|relationship|relationships|fight|incident|incidents|jealousy|rows) ..2 between two ..1 (men|women|males|females|people of the same sex)
  (two) ..1 (men|women|people|partners) of the same ..1 (sex|age|gender)
  (written|made|meant|designed|built|suited|safe|adapted|support|service|services|adviser|idva|refuge) ..5 (for|to) ..2 (lesbian|lesbians|gay|trans|lgbt*|bisexual|queer)
  (laugh*|believ*|serious*|help|listen*|treat*) ..6 (lesbian|lesbians|gay|trans|queer|bisexual|dykes)
  lgbt* ..6 (adviser|idva|support|service|services|specialist|worker|people who|victims|survivors|clients|refuge|project) ..12 (commission*|local|none|no|not|unallocated|referr*|referral|exist*|nearest|should|missing|offered|available|closed|weeks|wait*)
  (no|nearest|local|specialist|commission*|without|lack) ..6 lgbt*
  mother ..4 not know ..4 girlfriend
  (not|never|nobody|could) ..3 (know|knew|known|told|tell|find out|suspect*) ..5 (she|daughter) ..1 (had|has|loved|lived with|was with) a (girlfriend|wife|woman)
  (which|who) ..3 (is|was) the (man|woman|wife|husband) ..1 (one)?
weak two-men: the older man and the younger
  (the|an) (older|younger|other) man ..8 the (younger|older|other)
rule a-couple: two men or two women who are a couple, or one who loves the same sex
  (trans|transsexual|rainbow|same gender|pride)
rule kept-secret: feelings, papers and secrets; which of the two was the man | keep-negated keep-hypothetical
  (lesbianism|homosexuality|homosexual|gayness|same sex|sodomy|sissy|effeminate|butch|tomboy)
  (two|both) ..1 (women|men) ..4 (wore the|were a|were in|lived as|shared|had been together|ran|kissing|holding hands|slept|bought|lived together|their home)
  because both ..2 (were|are) ..1 (women|men|female|male)
weak fear-of-known: secrecy, outing, being told
  (secret|secretly|tell his parents|tell her parents|tell his family|tell her family|tell his employer|expos*|closet|in hiding|community would|pray|sinful|unnatural|flatmates|housemates|friends sharing|just friends|sexuality)
veto list: the Act's list, a row of data, a post or a helpline | overlap
  (as|is|was|were|both|married|female|male|british|white|them) heterosexual
  (sex|belief|age|race|religion) and ..1 sexual orientation
  (religion|sex|race|belief|maternity|marriage) ..4 sexual orientation
  marriage and civil partnership
  gender reassignment
  transition ..4 (to adult|adult services|from children's|plan|planning|camhs|between services)
  (lgbt*|trans|galop) ..6 (helpline|charity|training|policy|champion|network|forum|line|anti)
  (her|his) ..3 (mother's|sister's|daughter's|friend's|mum's|ex's) (boyfriend|husband|wife|girlfriend)
  (mother's|sister's|mum's|daughter's|son's|brother's|cousin's|aunt's|friend's|neighbour's) ..2 (boyfriend|husband|wife|girlfriend|partner)
  two women who had
  (two|both) (men|women|males|females) ..3 (who|with whom) ..3 (had|he had)
  orientation was recorded
  came out ..2 (of|on|that)
  coming out of
veto helplines: a list, a ward, a witness | sentence
  (sources of support|telephone numbers|support line)
  (runs|run|offers|operates|provides) ..3 helpline
  helpline (for|offers|is|NUM)
  same sex (ward|wards|accommodation|school|bay|wing|chaperone|carer|carers|staff|toilet)
  (colleague|neighbour|witness|officer|landlord|cousin|nephew|niece|uncle|flatmate) ..2 (who)? (is|was) ..1 (gay|lesbian|bisexual|trans|transgender)
  (reveal|revealing) another person
  (nothing|not|neither|no) ..10 (sexual orientation|gender identity|gender reassignment) ..10 (bearing|relevant|relevance|factor)
  (if|had) (the|he|she|they) ..3 been ..3 (same sex|gay|lesbian|trans)
veto kin: brothers, cousins, lodgers: no couple | sentence
  (siblings|brothers were|were brothers|who were sisters|two sisters|lodger|no relationship)
""")
}
