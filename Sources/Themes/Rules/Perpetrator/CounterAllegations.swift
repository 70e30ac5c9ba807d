extension RuleText.Source {
    /// Counter-allegations and manipulation of services.
    static let counterAllegations = RuleText.Source("counter-allegations", """
class COUNTERCALM = calm sober composed polite courteous collected reasonable smiling articulate fluent pleasant plausible charming credible persuasive convincing likeable helpful respectful presentable measured softly quietly suit insightful cooperative
class COUNTERUPSET = crying cried shouting shouted drunk hysterical screaming screamed upset intoxicated distressed agitated swearing tears tearful aggressive angry sobbing bleeding incoherent abusive frantic emotional uncooperative raving
class COUNTERBAD = drank drinks confused forgetful imagines imagined imagining stole steals lies lied aggressive nasty cruel insane neurotic overreacting exaggerating hysteric abuser stealing manipulative controlling unstable mad mental mentally violent abusive drunk drinking drinker alcoholic lying liar crazy unwell bipolar hysterical unfit neglectful neglected neglecting addict psychotic poorly ill dangerous vindictive jealous delusional paranoid temper assaulted assaulting hit hitting attacked attacking attacks bit kicked punched struck aggressor flew abused abusing
class COUNTERMAD = drank drinks confused forgetful imagines imagined imagining stole steals lies lied aggressive nasty cruel insane neurotic overreacting exaggerating hysteric abuser stealing manipulative controlling unstable mad mental mentally violent abusive drunk drinking drinker alcoholic lying liar crazy unwell bipolar hysterical unfit neglectful neglecting addict psychotic poorly dangerous vindictive jealous delusional paranoid temper aggressor flew attacks attacking attacked assaulted hits
class COUNTERHE = boyfriend partner father ex he his him perpetrator husband son man
class COUNTERSTAFF = professionals professional staff officers officer services agencies workers worker police practitioners court courts gp doctor nurse cafcass midwife minister school vicar social probation everybody everyone neighbours judge tribunal visitor visitors carers carer ward nurses therapist pastor imam priest housing relatives family friends magistrates cps operator crew paramedics solicitor counsellor manager landlord hostel panel
theme counter-allegations | role=perpetrator 
rule named: cross-allegations, the wrong person taken for the aggressor, services worked on
  (counter|cross|false|malicious|retaliatory|vexatious|baseless|groundless) ..1 (allegation|allegations|accusation|accusations|complaint|complaints|claims|report|reports|referral|referrals)
  (primary|predominant|principal|true|real|main|wrong) (aggressor|perpetrator|abuser|victim)
  (disguised compliance|superficial compliance|false compliance|apparent compliance|"DARVO"|vexatious litigation|litigation abuse|parental alienation)
  (recorded|treated|seen|regarded|accept*|logged) ..4 as mutual
  (from|against|with) the wrong (person|one|party|man|woman)
rule she-was-blamed: the one who was abused was arrested, cautioned or sent away | passage-unless=killing,after-killing,legal-outcome
  (she|adult a|woman|wife|victim|partner|mother|ms NAME|miss NAME) ..2!(not) (was|were|had been|is) ..2!(not) (arrested|cautioned|handcuffed|detained|charged|given a caution|bound over)
  (arrested|handcuffed|cautioned|detained) (NAME|her|the victim|the woman|ms|mrs|mr)
  (one|woman|person) ..1 (handcuffed|arrested|cautioned)
  (it was) (he|she) who was (asked to leave|arrested|removed|cautioned)
  he was arrested within
  (treated|recorded|listed|named|logged) as ..1 (the|a|both)? (suspect|aggressor|offender)
rule he-accused-her: he told services that she was the one
  (he|husband|son|perpetrator|ex|fiance|boyfriend|male|mr NAME) ..4 (told|tells|informed|reported|reports|complained|alleged|claimed|convinced|persuaded|insisted|accused|wrote|warned|confided) ..8 (that she|she was|she is|she had|her being|his wife|his partner|partner|his mother) ..5 COUNTERMAD
  (how|that) (ill|mad|unstable|violent|difficult|drunk|poorly) she (was|is)
  (told|telling|tells|warned) ..1 COUNTERSTAFF ..8!COUNTERHE (she|her) ..4!COUNTERHE COUNTERBAD
  (complaints|allegation|allegations|referral|referrals|applications|safeguarding) ..16 (unfounded|none upheld|none was upheld|not upheld|no substance|untrue|fabricated|invented|made up|malicious|false|baseless|groundless|vexatious|discredit*|retaliat*|followed a refusal)
  (complaint|allegation|referrals|referral|alleging|alleged) ..3 (against|that) ..2 (her|him|she|his wife|her father|her mother) 
  (as)? proof ..3 (unfit|she was|mad|unstable)
  (turning|turned|poison*) ..3 (children|boys|girls|kids|daughter|son) against
  almost identical report
rule he-came-across-well: calm, charming or first with his story, he was believed
  (his|their|husband's|son's|perpetrator's|partner's) ..1 (version|account|word|story|side|narrative|explanation) ..8 (accepted|believed|preferred|unchallenged|relied|prevailed|adopted|face value|first|early|as fact|instead|at his word)
  (took|take|taken|believed|accept*|prefer*|repeat*|record*) ..3 (his|their|her husband's|the husband's|the son's|daughter's) (version|account|word|story|side|explanation|history)
  (got in first|get in first|rang first|rung first|called first|ring first|calling first|get to people first|got there first|first to ring|first to call|made the calls)
  (took|taking) ..3 (history|story|account) from ..3 (husband|husband's|him|partner|son|wrong|cousin)
  (manipulat*|charm*|groom*|hoodwink*|fool*|deceiv*|mislead|misled|won over|won round|taken in|played|worked on|impressed|colluded|colluding|duped) ..6 COUNTERSTAFF
  COUNTERSTAFF ..6!NEGATORS (manipulated|charmed|groomed|hoodwinked|fooled|deceived|misled|taken in|won over|colluded|duped|fell for|fallen for|impressed|sided|side with|sided with|played off|convinced by|persuaded by)
  (he|him|NAME|husband|partner|son|perpetrator|her) ..4 (superficially|plausible|charming|credible|personable|plausibly|saint|good as gold|butter would not|street angel|devoted|model patient|polite insightful)
  COUNTERSTAFF ..6 (found|described|called|considered|recorded|noted|describes) ..3 (him|mr NAME|husband|son) ..3 (as|a|to be)? ..2 (COUNTERCALM|devoted|saint|lovely|good man|gentleman|victim)
  (presented|presenting|portray*|painted|painting|cast|casting|positioned|posed|posing|depicted|described|called|styled|saw|made) ..1 (himself|herself|him|her|out) ..6 (victim|injured party|wronged|put upon|long suffering|devoted|abused|one who was|peacemaker|patient)
  victim of a (vindictive|jealous|violent|malicious)
  (attacks|attacked|hits|hit|beats|abuses) him all the time
  one of her (days|turns|moods|episodes)
  (it was|always) ..3 (her|she|you) that was ..2 (poorly|ill|mad|problem|managed)
  (like|as though|as if) she (was|were) the problem
  made ..2 (court|courts|police|system|services) do his
  (nothing|not) ..3 mutual
  made the tea
rule turned-on-her: he got to services first, kept a file on her, or she carried the blame
  (self inflicted|on himself|scratched himself|hit himself|punched himself|cut his own|his own face|banged his head) ..14 (police|officers|her|she|blame*|said|told|arrest*|999|photograph*)
  (she|her|wife|mother|victim|female|woman) ..6!COUNTERHE as ..1 (the|a|an)? ..1 (perpetrator|suspect|aggressor|abuser|instigator|violent one)
  (very|so|highly|most|too|how) (charming|plausible|convincing|credible|persuasive)
  (rang|rings|called|phoned|dialled|reported|complained|told|sworn|swore) ..8 (before she|before her|ahead of her|first and)
  (he|husband|father|son) ..4 (had|kept|got|wrapped) ..6 (round his finger|round his little finger|eating out of his hand|on his side|in his pocket|fooled)
rule calm-and-upset: he was calm and she was in tears or shouting, and he was believed | across
  (he|him|male|husband|man|partner|adult b|NAME) ..3 (was|is|were|seemed|met|as|sat|presents|remained|stood)? ..3 COUNTERCALM ..24 (she|her|female|wife|woman|adult a|NAME) ..6 COUNTERUPSET
  (she|her|female|wife|woman|adult a) ..8 COUNTERUPSET ..24 (he|him|male|husband|man|partner|adult b) ..4 COUNTERCALM
class COUNTERSUBJ = he husband son perpetrator ex boyfriend partner father grandson brother daughter
class COUNTERFALSE = unfounded untrue invented baseless malicious false fabricated lies groundless vexatious disproved retaliation spite
rule got-in-first: he rang to report her, complained about her, or told services what she was
  COUNTERSUBJ ..8 (rang|called|phoned|went|emailed|wrote|ringing|calling|hurried|contacted) ..8 to (report|accuse|denounce|blame|complain) ..1 (her|his wife|his partner|about her|about his|the mother)
  COUNTERSUBJ ..4 (reported|reporting|reports) (her|his wife|his partner|his mother|NAME) (missing|for|as|to|again|himself|each|every|when|after)
  (persuad*|convinc*|told|tells|telling|assur*|led|misled|informed) ..3 COUNTERSTAFF ..8 (she|her|mother|wife|lady|woman|father|NAME) ..4 (confused|imagin*|hit out|forget*|demented|lying|violent|unstable|mad|ill|drunk|drinking|problem|attention|hysterical|jealous|making|aggress*|abus*|attack*|danger*)
  (his claim|his claims|he claimed|he claims|he was claiming|man claiming|husband claiming|husband claimed|son claimed|claim to be|pretend*|profess*|insist*|he alleged) ..5 (battered|abused|beaten|assaulted|victim|attacked|injured|wronged|hit first|frightened of her|afraid of her|provoked|self defence)
  (accusation|accusations|allegation|allegations|complaint|complaints|claim|claims|report|reports|referral|referrals) ..3 (that she|against her|about her|that her|that his wife|she) ..24 (COUNTERFALSE|day after|after she|made by him|by him|his doing|from him|revenge)
  (false|anonymous|malicious|spurious|repeated|baseless|counter) ..2 (reports|report|complaints|complaint|calls|tip|tips|allegations|allegation|referrals|claims|accusations)
  (started|made|lodged|brought|submitted|sent|filed|pursued|making|series of|string of) ..6 (complaints|complaint|referrals|allegations|applications) ..12 (regulator|employer|council|ombudsman|professional|school|police|landlord|against her|about her|answered|her work)
  (caution|arrest|conviction|charge|record) ..8 (hitting him|hitting back|biting him|pushing him|hit back|slapping him|scratching him) 
  (accept*|treat*|heard|believ*|adopt*|shar*|repeat*|relied|swallow*|took|taken|record*|preferr*) ..4 (his|the husband's|the son's|her husband's|the perpetrator's|the father's) (picture|portrait|account|claim|claims|tale|line|story|version|word|narrative|explanation|side)
  (his|husband's|son's|perpetrator's|father's) (picture|account|claim|claims|tale|story|version|word|narrative|explanation|side) ..6 (accept*|believ*|face value|unquestioned|unchallenged|prefer*|weight|repeated|prevail*)
  (at face value|without question|unquestioningly|at his word)
rule won-them-over: how he seemed counted for him, how she seemed counted against her
  (composure|calm|calmness|demeanour|manner|manners|charm|plausibility|politeness|tears|uniform|profession|standing|reputation|job|status) ..10 (his favour|believed|persuad*|impress*|weight|misled|convinc*|disarm*|credib*|for him|fooled|blind*)
  (anger|distress|tears|shouting|drinking|temper|manner|swearing|upset|behaviour|silence|mental health|history) ..6 (against her|made her seem|discredit*|less credible|unreliable|held against|used against)
  (held|counted|used|told|worked|weighed|turned) ..2 against her
  (nobody|no one|who) ..2 (would|will|could|was going to) ..3 believe (her|you)
  (won over|taken in|fooled|hoodwinked|deceived|charmed|manipulated|misled|persuaded|duped|groomed|swayed|impressed|convinced|played|reassured|disarmed) by (him|his|the perpetrator|husband|her husband|father|the father|the son|the man|her son|her partner|this man)
  (charm*|groom*|manipulat*|mislead|misled|deceiv*|persuad*|hoodwink*|disarm*) ..2 (the|her|his|every|each|successive|several|most)? ..1 COUNTERSTAFF
  (controlled|shaped|managed|steered|directed|dictated|manipulated|coloured|filtered) ..3 (what|how|narrative|picture|story|account|view|impression|agencies|services|professionals)
  (manipulative|plausible|controlling|calculating|clever) (person|man|individual|husband|abuser|perpetrator|people)
  (appearing|appear|appeared|seeming|seemed|presented|presents|presenting|skilled) ..4 (injured party|victim|wronged|reasonable one|the calm|as the carer|devoted|concerned|the one who)
  what he called her
rule wrong-way-round: the victim was taken for the one to blame, or both were taken to be alike | passage-unless=killing
  (victim|she|wife|woman|mother) ..4 (locked up|kept in|taken to|spent the night|held overnight|put in|driven to) ..8 (cell|cells|custody|overnight|night)
  (while|and|but) (her|the) (attacker|abuser|assailant|husband) ..4 (home|bed|free|left|stayed|walked|slept)
  (roles|role|victim|perpetrator|suspect|names) ..6 (reversed|the wrong way|wrongly|in error|transposed|mistaken|misidentified|confused)
  (put down to|blamed on|attributed to|laid at|ascribed to|pinned on) (her|the victim|the wife|the mother|his wife)
  (allegations|accusations|complaints|claims|reports|violence|blame) ..2 (on|from|by) both (sides|parties|of them|people)
  (two people|both|each|both people|both parties|couple|they) ..3 (accuse|accused|accusing|blame|blamed|blaming) ..3 (each|other|one another|the other)
  (couple|pair|two) ..2 at war
  (whoever|who|first) ..2 (rang|called|phoned) first
  (woman|she|wife|victim|one) who (defended herself|fought back|hit back|was defending|called for help|had called|had rung)
rule whose-ally: services took his side, or knew her only through him
  (himself) ..3 (wronged|victim|injured|hurt|abused|martyr|long suffering) ..1 (one|party|man|husband)?
weak his-word: his account, and who believed it
  (his version|his account|his word|his story|his claim|his claims|his allegations|his complaints|plausible|convinc*|persuad*|sided|credible|articulate|manipulat*|charm*|deceiv*|believed him|fooled|his lies|he said that she|he claimed|he alleged|he complained|he accused|his accusations)
veto courting: charm in courtship, or only supposed | sentence
  (charming|plausible) ..6 (at first|when they met|bought|in the beginning)
  ^ (had|if) (he|she|they|the|there)
veto court: questioning in court, or really both | overlap
  (cross examin*|examination in chief)
  (front|post office) counter
  (she|NAME|victim|woman) ..5 (arrested|charged|cautioned) ..8 (shoplift*|drink driv*|drunk|murder|manslaughter|killing|his death|theft|possession)
veto mutual-found: really mutual, by the review's finding | passage
  (truly|genuinely) mutual
  (each) (assaulted|hit|struck) the other ..12
  neither was in control
""")
}
