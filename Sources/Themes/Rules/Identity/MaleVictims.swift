extension RuleText.Source {
    /// Men who were abused.
    static let maleVictims = RuleText.Source("male-victims", """
class MALEWOMAN = wife girlfriend ex_wife ex_girlfriend fiancee female_partner former_wife former_girlfriend wives girlfriends
class MALEHARM = hit hits hitting slapped slaps slapping punched punches punching kicked kicks stabbed stabs bit bites biting bitten scratched scratches attacked attacks attacking assaulted assaulting scalded scalds burned burnt burns struck beat beats beating beaten threw throws threatened threatens bruised injured injures hurt hurts hurting strangled choked controlled controls controlling belittled belittles humiliated humiliates mocked mocks monitored isolated abused abuses abusing bullied bullies shouted screamed withheld rationed harassed stalked locked pushed shoved cut headbutted glassed smashed spat killed murdered poisoned
class MALEBLOKE = man bloke fella fellow chap lad guy geezer men blokes lads
class MALEDOERS = who that and perpetrators perpetrator in using
class MALESTOP = he killed whom but because until unless while police officers son
class MALEOTHERS = her she wife girlfriend woman his partner mother daughter
class MALERULE = checked checks rang rings took takes kept keeps held holds hid hides emptied smashed burned burnt read reads answered answers counted counts timed times monitored rationed controlled controls opened twisted cut threw withheld handed locked pulled
fact male-suffers: a man has injuries or hides | whole-passage
  (mr|he|NAME|his|himself) ..6!MALEOTHERS (scald*|burns|bite|bitten|bites|black eye|cut lip|scratch*|bruis*|stab wound|cut scalp|split lip|broken nose|cannula|flinch*)
  him ..2 (bleeding|bruised|bitten|scalded)
theme male-victims | role=victim
rule named: male victims are spoken of, or a service for them | keep-negated
  (men|man|male|males|husband|father|son|him) ..2 as ..3 (victim|victims|people who can be|abused|somebody who|someone who)
  (men|man) ..5 (can|could|might|be|are|being) ..2 (victim|victims|harmed|abused)
  (refuge|bed space|safe house|idva|outreach|support group|safe accommodation) ..12 (men|men's|male|males|a man|gay man)
rule expectations: what people think of men kept him from help, or kept help from him | keep-hypothetical keep-negated keep-question
  (believe|believed|believes|listen|listened|listens|seriously|sympathy|sorry) ..5 (a|any|for) ..2 MALEBLOKE
  MALEBLOKE ..3 (his|my|that|your) size
  (big|grown|large|strong|strapping|burly|tall|hefty|sixteen|stone|foot|rugby|soldier|boxer) ..4 (man|bloke|lad|fella|men|chap) ..14 (hurt|victim|abused|hit|frightened|afraid|scared|beaten|scratch*|bruis*|bitten|burn*|cut|marks)
  (men|man|blokes|lads|boys) ..6 (not|never|cannot|nor|no) ..6 (cry|complain|talk|report|police|need help|hit|beaten|victims|afraid|doctors|moan|expect|reluctant|coming forward)
  (not|less of|half|hardly|much of) ..1 a ..1 man (any more|at all|enough|now)
  (manhood|unmanly|masculin*|emasculat*|macho|man up|manned up|manly|manliness|hen pecked|henpecked|under the thumb)
  (look|handle|fend|take care|stand up) ..2 (after|for|of)? himself
  (assum*|presum*|took|taken|treat*|seen|regard*|view*|expect*|imagin*|pictur*|default*) ..6 (the man|the male|men|male|males|he|him) ..5 (perpetrator|aggressor|suspect|offender|abuser|attacker|problem)
  (asham*|embarrass*|shame|humiliat*|pride|stigma|ridicul*|laugh*|jok*|mock*|teas*|rib|ribb*) ..14 (a man|as a man|men|male|bloke|beaten by|hit by|by a woman|by his wife|by a girl)
  (by|from|of) ..1 a (woman|girl|female|lady) ..4 (half|smaller|size|tiny|her size|wife)
  (deter*|put* off|exclud*|discourag*|reach*|speak* to|nothing for|miss*) ..4 (men|male|males)
  as a man
rule not-a-victim: he was not, or did not see himself as, the kind of person who is abused | keep-hypothetical keep-negated keep-question
  asked ..3 what ..2 he ..1 done to (her|upset|deserve|annoy|make|provoke|wind)
  (see|saw|seen|think|thought|regard*|consider*|recognis*) ..3 (himself|him|mr NAME|a man|men|a father|a husband) as ..4 (victim|abused|vulnerable|at risk|needing)
  (former|ex|retired|serving) (soldier|boxer|prison officer|miner|policeman|marine|paratrooper|bouncer|docker|rugby player|firefighter|fireman|wrestler) ..20 (afraid|frightened|risk|victim|hit|look after|believe*|thought|assum*|hurt)
rule otherwise: had he been a woman, it would have been treated in another way | keep-hypothetical keep-negated keep-question
  (had|if|were|was|whether) ..8 (been|be) ..1 (a|the) (woman|female|wife)
  (had|if|were) ..4 (a|the) (woman|female|wife|lady) ..2 (said|told|been|come|presented|reported|shown|arrived|attended|rung)
  (woman|woman's|female|wife|women) ..8 (same|other|different|another) ..2 (thing|things|words|way|injuries|account|story|marks|terms)
  (same|such|similar|those|these) ..6 (explanation*|injur*|thing|words|marks|account|story|response) ..8 (from|by|of|for) ..2 (a woman|women|a female|a wife)
  (doubt*|believ*|hard to|suspect*|question*) ..8 (man|husband) ..8 (wife|woman|her) ..8 would
  (other way round|other way around|other way about)
rule for-men: what should be or was done for abused men | keep-negated
  (men|males|male patients) ..8 (asked about|are asked|with injuries|attending|coming forward|come forward|who are abused|who have been abused|who disclose)
rule not-for-men: what is offered or asked is for women alone | keep-negated
  (service*|poster*|leaflet*|website|helpline*|publicity|form|forms|template*|question*|prompt|screen*|support|provision|literature|wording|pathway|field|refuge*|imager*) ..14 (only|all|solely|aimed|designed|geared|marketed|exclusively|appears|opens|none) ..8 (women|female|females)
  (women|female|females) ..3 (only|alone|patients|callers)
  (number|group|service|helpline|support|space) ..6 (for women) ..10 men
rule hurt-by-her: a woman, his wife or girlfriend, hurt, frightened or ruled him
  MALEWOMAN ..6!MALESTOP MALEHARM ..3 (him|himself)
  (his|NAME's) MALEWOMAN ..6!MALESTOP MALEHARM ..2 (him|his)
  (his|NAME's) (MALEWOMAN|husband|boyfriend) ..6!MALESTOP MALERULE ..3 (him|his|where he|who he|whether he|how he)
  (was|been|being|is|were|got|getting|his being) ..3!NEGATORS MALEHARM ..3 by ..2 (his|a|the) ..3 (MALEWOMAN|woman|girl|female|husband|boyfriend)
  (his|NAME's) (wife's|girlfriend's|ex wife's|boyfriend's|husband's) ..2 (violence|abuse|temper|assaults|control|behaviour|conduct|rages|brothers|fists|hand|hands)
  (he|him|man|mr|NAME|father|husband) ..6 (frightened|afraid|scared|terrified|fear|wary) ..1 of (his wife|his girlfriend|a woman|a girl|his partner|his ex|her|his husband|his boyfriend|what she|going home)
  (call|calls|called|calling|put|tell|tells|told|telling) ..1 her (husband|boyfriend|partner) ..3 (a|names|useless|worthless|stupid|down|he was|that he)
  (woman|girlfriend|wife|she) ..3 (who|had)? ..1 (waited|waits|follow*|stalk*|turned up|turns up|messaged) ..8 (him|his)
  (he|NAME|mr NAME) ..8 (told|said|says|disclosed|admitted|confided|mentioned|let slip) ..10 (his wife|his girlfriend|his partner|his husband|his boyfriend) ..4!MALESTOP (MALEHARM|temper|violent|flew|flies|threw|throws|knife|angry|controlling|abusive|aggressive|hands)
  (killed|murdered|stabbed|fatally wounded) by (his|the) ..3 (wife|girlfriend|husband|boyfriend|civil partner|female partner)
  his (husband|boyfriend|male partner|civil partner) ..8!MALESTOP (MALEHARM|having sex|threaten*) ..3 (him|his|out)
  (would not|did not|never|not) (let|allow|allowed) him ..1 (eat|sleep|sit|speak|drive|work|wash|out|use|have a|see his|visit his|ring his|phone his|go to football|go out)
  his ..1 (bruises|bruising|black eye|burns|scratches|bites|bite marks|scalds|split lip|broken nose) ..14 (not|nobody|never|accepted|explain*|question*|jok*|laugh*|fight|sport|rugby|drink|asked|explored|put down|said)
  (mr NAME|he|mr) ..2 (attended|presented|seen|came|arrived|treated) ..12!MALEOTHERS (bruis*|burns|scald*|bite|bites|scratch*|stab wound|black eye|broken nose|cut lip|bitten)
weak derision: he was laughed at or not believed | keep-negated keep-hypothetical keep-question
  (not|never|nobody|no one|none|neither) ..2 (ask|asked|believe|believed|asks) (him|mr)
  (he|mr NAME) was (not|never) ..2 (asked|believed|seen alone|referred|offered)
weak his-injuries: a man has injuries, or makes light of them
  (he|NAME|mr NAME) ..3 (sleeps|slept|sleeping|ate|sat|hid|spent) ..5 (car|van|shed|garage|cab|lorry|toilet|bathroom|loft|allotment|office|sofa)
  (out of|from) her sight
  (said|told|saying|says) ..5 he (had|has|was)? ..1 (fallen|walked into|slipped|tripped|caught|clumsy|burned himself|cut himself shaving)
  (mr|he|him|NAME) ..12!MALEOTHERS (scald*|burns|burn|bite|bitten|bites|black eye|cut lip|scratch*|bruis*|stab wound|cut scalp|bleeding|split lip|broken nose)
  his ..4 (scald*|burns|bite marks|black eye|cut lip|scratches|bruises|bruising|split lip|broken nose|stab wound|bitten)
weak his-woman: his wife or girlfriend, as the one who acts
  (by|from|of|that|to) a (woman|girl|lass|slip)
weak her-temper: how she is spoken of
  (she|wife|girlfriend|woman|girl) ..4 (temper|spirit|fiery|feisty|handful|firecracker|locks him|locked him|hits|slaps)
weak about-men: men and what men do | keep-negated keep-hypothetical keep-question
  (men|male|bloke|lads|fella|chap|grown man|big man|mates|six foot|stone|rugby|boxer|soldier|bouncer|prop|his build|his size|captain|foreman)
rule he-is-the-one: he has the injuries, and it is his wife or girlfriend who answers | passage-if=male-suffers
  (his|NAME's|mr NAME's) (wife|girlfriend|husband|boyfriend|ex wife|ex girlfriend) ..6!MALESTOP (said|told|came|brought|answered|spoke|did the talking|talking|waited|rang|present|in the room|bedside|devoted|laugh*|explained|kept|held|was asked|had|took|stayed|angry|temper)
rule man-hurt-at-home: he was the one harmed, and what he is made it hard to see | keep-hypothetical keep-negated keep-question
  (men who are|men being|men living|men experiencing|men suffering|men subjected|men can be) ..2 (abused|hit|hurt|victims|abuse|controlled|violence)
  (a|any|real|proper|grown) (bloke|man|fella|lad|chap) ..2 (ought|should|must|is meant|is supposed)
  (perpetrator|aggressor|attacker|abuser|assailant|suspect) ..2 (was|being|who was)? ..2 (his wife|his girlfriend|small|his ex wife|his partner a woman|his mother|his sister)
  (injuries|injury|bruises|marks|blood|wounds|scratches) ..5 (his side|on him|were his|he who|on the man|the husband's)
  (many|other|more|few|some) (men|husbands|fathers|blokes) ..6 (same|position|abused|too|suffer|come|victims|hurt|harmed|hit)
  (described|seen|saw|regarded|thought|recorded|called|viewed|described to) ..4 (him|he|mr NAME) ..4 as ..2 (big|strong|tall|large|burly|powerful|man|bloke|able)
  (gender|sex|gendered) (bias|assumption|assumptions|stereotype|stereotypes|stereotyping|blindness) ..20 (he|his|him|man|men|male|father|son|husband)
  (dash|risk assessment|questions|checklist|safety plan|support|refuge|idva) ..8 (with|of|to|offered|for) ..2 (wife|girlfriend|woman|her) ..4 (not|rather than|and not|instead of) ..3 (him|the man|the husband)
  it was ..2 (the husband|the man|he|the boyfriend|the father) who (was|had been|is)? ..4 (bleeding|hurt|injured|bruised|arrested|put|removed|told|asked to leave|sent)
  (being|as) the man
  because (he was|it was) ..2 (a man|the man|male|the husband|a husband|the father|the boyfriend|big)
  (take|took|taken|taking|believe|believed|believing) (a|the) (man|husband|bloke) ..2 (serious|seriously|word|would|could|is|was)?
  (attacker|abuser|aggressor|assailant|wife|girlfriend) ..2 (was|is|being) ..2 (small|slight|petite|tiny|slim|a woman|a girl|five foot|half)
  (he|him|mr|mr NAME) ..8 (called|rang|told|reported|complained|contacted|dialled) ..8 about (his wife|his girlfriend|his partner|her violence|his ex|his husband|his boyfriend)
  (with|to|for|of|from|been|were|was) ..1 (a)? (female|woman) (client|patient|caller|victim|parent|complainant|in his place|in his position|it would|he would|would)
  (refuge|place|bed|shelter|space|safe house|accommodation|safety|provision|support|service|services|group|hostel|helpline) ..3 (for|accepted|took|take|takes|open to) ..2 (fathers|men|husbands|males|dads|a man|him and his)
  her (violence|abuse|assaults|attacks|attack|control|aggression|temper|cruelty) (to|of|on|towards|against|over) (him|her husband|the husband|NAME|mr|her partner|his)
  his (size|height|build|strength|bulk|weight|physique|muscles) ..6 (mention*|noted|recorded|remarked|referred|comment*|used|meant|reason|belie*)
  (he|him|husband|man|father) ..5 (was|is|being) ..3 (the one|the person|in fact the|actually the|really the) ..3 (harmed|hurt|abused|hit|at risk|victim|suffering|afraid)
rule what-she-did: he told, hid or ran from what a woman did to him | keep-negated keep-hypothetical
  (no one|nobody|not|never) ..2 asked (mr NAME|mr) ..8 (safe|home|hurt|abuse|afraid|frightened|happened)
rule men-too: being male affected how he was heard and where he could go | keep-negated keep-hypothetical keep-question
  (male|men's) (advocate|worker|idva|counsellor|survivor|victim|client|refuge)
  (asked|ask|asking|whether) ..3 he ..1 (had) ..1 (hit|hurt|attacked|provoked|started|done) ..2 (her|it|first)
  killed by (his wife|his girlfriend|his female partner|his ex wife|the woman)
veto perpetrators: men as perpetrators, staff, or in other senses | overlap
  (male|men) ..3 (perpetrator|perpetrators|violence against women|who abuse|who kill|who hurt|who use|offenders|relatives|officer|officers|staff|colleague|dominance|figure|voice|partners)
  (hidden|unseen|invisible) (male|males|men)
  for (straight|heterosexual) men
  male (aged|white|ethnicity|gender)
veto survey: helplines, surveys, or what is usual | sentence
  (sources of support|telephone numbers|support line|national survey|crime survey|one in three|one third|programme for men|course for men)
  men who (attended|use|used|abuse|hurt|kill|harm)
  (campaigns|campaign) ..3 (on|for) ..3 men
  (helpline|line) ..3 NUM
""")
}
