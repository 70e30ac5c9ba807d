extension RuleText.Source {
    /// Suicidal thoughts, attempts and self-harm of the person who died or others.
    static let suicidalitySelfHarm = RuleText.Source("suicidality-self-harm", """
theme suicidality-self-harm | keep-topic keep-hypothetical unless=definition,law,research,service,contents,purpose,risk-training,risk-general
# whose thoughts they are
fact suicide-man-harmed: the man is the one who died or was abused
  (he|him|mr NAME|man|father|husband|brother|gentleman) ..3!SUICIDE_HER (was|been|being|were) ..1 (killed|murdered|found dead|stabbed by|hit by|beaten by|abused by|controlled by|assaulted by|strangled by|attacked by|hurt by)
  (killed|murdered|stabbed|strangled|attacked|hit|hits|beat|abused|scalded|controlled) ..1 (him|his (father|dad|brother|husband|partner|grandfather|uncle|stepfather)|her (husband|father|dad|brother|partner|boyfriend|grandfather|uncle|stepfather)|their (father|dad|grandfather|stepfather))
  (his|him) ..3 (killer|abuser|murderer)
  (before|until|time of|prior to|preceding|up to) his (death|murder)
  (being|of being|been) (hit|beaten|abused|controlled|hurt|slapped|punched|threatened|bullied|attacked|kicked|scalded) by (his|a|the) (wife|girlfriend|partner|son|brother|daughter|boyfriend|husband|mother|father|nephew|grandson|stepson|lodger|ex)
  (victim|deceased) (mr|was a man|himself)
  (wife|girlfriend|his partner|she) ..3 (taken|took|controlled|controls|kept|hid|locked|mocked|laughed|burned|hit|threw|bit|scalded|slapped|punched|stabbed|scratched|belittled|humiliated) ..3 (him|his (bank|phone|wages|card|pension|money|keys|medication|face|arm|head|benefits|post|clothes))
  (man|male|gentleman) ..2 (victim|who died|who was killed|killed)
  (his|male) ..3 (abusive|violent|controlling) (wife|girlfriend|boyfriend|husband|partner|son|brother|daughter)
  (died|dies) ..3 (under it|at (her|his son's|his brother's) hands)
fact suicide-victim-word: he is said to be the one who was killed
  (he|him|who|mr NAME) ..4 (the one who was|later|then|would be|was himself|was to be) ..2 killed
  killed by (his|her|their) (son|wife|brother|daughter|partner|grandson|stepson|mother|father|nephew)
fact suicide-adult-a-man: the man is the one who died
  (mr|male) ..3 the victim
  (he|him) ..8!SUICIDE_HER asked (about|what|whether) ..4 (home|abuse|safe|happening|bruises)
  (his) (abuse|ordeal|injuries|bruises|suffering|fear of (her|his))
  (his|male) ..2 (victimisation|experience of abuse)
fact suicide-man-took-life: a man died by suicide
  (he|NAME|mr NAME|him) ..6 (took his own life|died by suicide|ended his (own)? life|hanged himself|killed himself)
  (his) ..2 (suicide|death by suicide|inquest)
fact suicide-killing-told: a killing is told
  (killed|kill|murder|murdered|murders|homicide|stabbed|shot|strangled|manslaughter|killing|smothered)
fact suicide-man-there: a man is spoken of
  (he|him|his|himself|husband|son|boyfriend|mr|father|brother|grandson|ex partner|perpetrator)
fact suicide-young-man: a boy of the family
  (boy|schoolboy|teenager|pupil|lad) ..2 (aged|of) (NUM|fourteen|fifteen|sixteen|thirteen|twelve|eleven|ten)
  (year old|teenage|teenaged|younger|little) (son|boy|grandson|nephew|stepson|brother|lad)
  (son|boy|grandson|nephew|stepson|pupil|sons|brother) ..3 (NUM|aged|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|school|who was (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))
  (her|their|the|couple's|victim's) ..1 (older|younger|eldest|youngest|teenage|middle|elder|young) ..1 (son|boy|grandson|brother)
fact suicide-man-kills-man: a man killed a man of his family
  (he|son|brother|who|grandson|nephew|NAME) ..8 (killed|stabbed|murdered|strangled|shot|smothered|battered) ..1 (his|their|the) (father|brother|stepfather|grandfather|uncle|dad)
  (death|murder|killing|manslaughter) of his (father|brother|stepfather|uncle|grandfather)
fact suicide-woman-killed: the woman, or somebody else, killed
  (she|wife|mother|daughter|girlfriend|who|NAME) ..1 (had|then|later)? (killed|murdered|stabbed|strangled|smothered|suffocated|drowned) (him|her (husband|father|mother|partner|boyfriend|son|daughter|baby|child|children|brother|sister|mum|dad))
  (she|mother) ..1 (had|then|later)? (killed|smothered|drowned|suffocated) (the (baby|child|children|boy|girl|boys|girls)|them|both)
  ended his life
  (daughter|wife|mother|girlfriend|sister|granddaughter|niece) ..8 (convicted|pleaded|sentenced|charged|guilty|arrested) ..8 (murder|manslaughter|killing)
  (at|by) her hands
  (killed|murdered|stabbed) by (his|her|their) (wife|girlfriend|mother|daughter|sister|granddaughter|niece)
fact suicide-took-life: a death by suicide is told, as of a victim
  (died by suicide|death by suicide|took (her|his) own life|ended (her|his) (own)? life|conclusion of suicide|verdict of suicide|suicide of|domestic abuse related death|killed (her|him)self|hanged (her|him)self)
rule suicidality: thoughts of suicide, an attempt or self-harm, survived | who=victim,family,child,agency passage-unless=suicide-man-kills-man
  SUICIDE_THINK ..8 (SUICIDE_NAMED|SUICIDE_LEAVE)
  SUICIDE_THINK ..7 (end|ending|take|taking|finish|finishing|ends|takes|throw|throwing) ..1 (SUICIDE_OWN|it all|herself|himself)
  SUICIDE_NAMED ..4 (thoughts|thinking|ideation|feelings|ideas|intent|plan|plans|attempt|attempts|crisis|gestures|risk|behaviour|statements|impulses|messages|acts|and|when|after|because|if|episode|episodes|scars|marks|in|at|on|by|to|since|as|only|with|taken|of|before|following|again|twice|but|for|from|was|were|which|that|following|leading|requiring|noted|recorded|due)
  (act|acts|episode|episodes|history|previous|repeated|incident|incidents|his|her|following|after|period|periods|because of|any|for|with|of|her|serious|recurrent|current|passive|active|chronic|earlier|intentional|deliberate|impulsive|admitted|second|third|another|recent|last|fourth|fifth|mixed|staggered|large|small|several|two|three|four|an) ..2 SUICIDE_NAMED
  (was|were|felt|feeling|feels|being|became|become|been|actively|acutely|chronically|passively|still|while|is|seemed|increasingly|intermittently|sounded|found|again) ..2 (suicidal|at risk of suicide|a suicide risk)
  (attempt|attempts|attempted|attempting|tried|tries|try|trying|bid|bids) ..5 (suicide|on (her|his|their) (own)? life|to die|to drown|to hang|to jump|to leave the world|to end (her|his|it)|drown|to take (her|his) (own)? life|to poison|to kill (himself|herself))
  (previous|serious|earlier|further|second|two|three|four|several|failed|repeated|many|past|last|third|another|an) ..1 (attempt|attempts) (in|by|at|on|before|since)
  (took|taken|taking|takes|attempted|admitted|after|following) ..3 (overdose|overdoses)
  (her|his) (last|latest|first|second|third|previous|earlier|recent) (attempt|attempts) ..6 (weeks|days|months|hospital|ward|admitted|years|came|followed)
  (swallow*|counted|counting|counts|saved|saving|hoard*|stockpil*|stash*|kept back|lined up|handful|fistful|bottle|box|packet|packets|strip|strips|boxes|too many|cache|supply) ..5 SUICIDE_PILLS
  (took|take|taken|taking|takes) ..3 (tablets|pills|paracetamol|codeine|amitriptyline|insulin|painkillers|sleeping tablets|propranolol|more than prescribed|all (her|his) medication)
  SUICIDE_PILLS ..8 (swallowed|handful|stockpil*|at once|hoard*|saving up|counted|lined up|off switch|with (vodka|wine|whisky|gin|alcohol)|ingested)
  (cut|cuts|cutting|slashed|slit|harmed|harming|harms|harm|injur*|hang|hanged|burn*|hurt|hurting|scratch*|drown|poison|starve|punch*|bite|biting|stab|stabbed|bang*|mutilat*|wound*) ..3 SUICIDE_SELF
  (cut|cuts|cutting|slash*|slit|scratched|scars|razor|burned|burnt|burning|carv*|picked|digs) ..2 (her|his|own|both|across|the girl's|the boy's) ..2 (SUICIDE_LIMB|skin|inner arm)
  (cutting|burning|scratching|it|blood|pain|hurting (herself|himself)|razor) ..3 (helps|help|helped|relieves|eases|release|cope|calms|relief) ..2 (him|her|cope|feel)
  (old|fresh|healed|healing|linear|superficial|parallel|recent) ..4 (scars|scar|cuts|scratches|lacerations) ..4 (on|to|across|and|noted|seen|down)
  (ligature|noose|rope|belt|cord|dressing gown cord|scarf|flex|sheet) ..10 (tied|tie|ward|removed|herself|himself|beam|banister|loft|own neck|cut down|cell|tree|rafters|shed|round)
  (cut|talked|talk|talks|brought|coax*|help*|got) ..1 (her|him|NAME|man|woman) down
  SUICIDE_PLACE ..10 (talked down|jump*|suicid*|end (her|his|it)|talked (her|him)|negotiat*|edge|brought (her|him|in|down|back)|coax*|sat with|railings|wrong side|came down|come down|passer by|guard|climb down|talk (her|him)|officers)
  (stood|standing|stands|stand|climb*|edge|side|top|parapet|talked|talk|brought|coaxed|jump|jumped|jumping|threatening|pulled|twice|sat|stayed|stays|waited|found him|found her|found on|leap|leapt|rang|rung|rings|calling|stopped|himself|herself|rail|railings|persuaded|negotiat*) ..5 SUICIDE_PLACE ..2
  (edge|brink|lip|wrong side|parapet|ledge|railings|far side|outside) of (the|a) (SUICIDE_PLACE|barrier|railings|building|window|platform)
  (walk*|waded|wade|went|gone|stepped|threw (herself|himself)|jump*|found|pulled|standing) ..4!caravan (into|in|from|out of|at) the? ..1 (SUICIDE_WATER|river bank|riverbank|water's edge|tide)
  (wish*|want*|hop*|pray*|rather|sooner) ..6 (never wake up|not wake|not woken|be dead|not be here|not to be here|never been born|be gone|not exist|to die|it to stop|it to end|not come back|not to be alive|be with (mum|dad|her mother|his mother|god)|to be dead)
  (life|living|it|going on) ..2 (not|no longer|hardly|never|no) ..2 worth
  (not|cannot|unable|no longer) ..3 (go on living|carry on|go on any|face (another|the) (day|morning|week|winter)|see (a|any) (future|way (out|forward)|point)|see the point|want to live|want to be (here|alive)|bear to (live|wake)|care (whether|if) (she|he|i) ..1 (lived|woke|died))
  (tired of (life|living|being alive)|sick of (life|living)|weary of life|only way out|death wish|death wishes|wish to die|wish for death|off switch|item nine|item 9|question nine|life not worth|will to live)
  (better off|happier|better|easier|safer|glad) ..2 if (she|he|i|mum|dad) ..2 (dead|gone|not wake|never woke|not here|disappeared|not around|died|not born|never born|vanished)
  (better|manage|cope|happier) ..1 (without (her|him|me)|dead|in heaven)
  no (life|future) (left|without|ahead|after)
  (thought|thoughts|thinking|talk|talked|talks|talking|spoke|spoken|speaking|think|dreamed|dreams|idea|notion|mention*|felt like|feel like|images|urge|urges|impulse|impulses|plan|plans|ways|way|method|methods|means|how) ..2 (of|about|like|to)? (dying|die|death|ending (it|her|his|things)|not being here|jumping|driving (at|off|into)|crashing|walking into|self harm|suicide|hanging|cutting|drowning)
  (plan|means|method|intent|ideation|thoughts) ..2 (and|with|but no|without) ..3 (plan|intent|means|intention|plans|ideation)
  (mean|means|meant|intend*|sure|likely|threatened|promised|vowed|would|planned) ..1 to (try|do it) again
  (leave|left|leaving|quit|depart*) (the|this) world
  (rang|ring|rings|rung|called|calls|phoned|phones|texted|texts|contact*|spoke to|speaking to|told|number) ..4 (samaritans|crisis line|crisis text)
  (crisis line|samaritans|crisis team|crisis cafe|crisis house|liaison psychiatry|section 136|place of safety|negotiator|negotiators|acct|psychiatric liaison nurse) ..12 (suicid*|overdose|die|living|worth|end it|tablets|bridge|viaduct|pills|dying|dead|ligature|roof|own life)
  (no|any|little|not|lost) ..2 (reason|point|wish|will|desire) ..1 (to|in|of) (get up|getting up|live|living|go on|going on|carry on|wake|eat|be here)
  (superficial|linear|multiple|deep) (lacerations|cuts|scars|scratches) ..3 (forearm|forearms|wrist|wrists|arms|thigh|thighs)
rule suicide-nobody-named: no man is spoken of | passage-unless=suicide-man-there,suicide-woman-killed
  (SUICIDE_SHORT)
  talked down
  SUICIDE_THINK ..8 (suicide|SUICIDE_LEAVE)
  SUICIDE_THINK ..7 (end|ending|take|taking) ..1 SUICIDE_OWN
  (attempt|attempts|attempted|attempting|tried|tries|try|trying) ..5 (suicide|to die|drown|hang|jump|on (her|his|their) (own)? life)
  (cut|cuts|cutting|slashed|harm*|burn*|hurt|scratched|injur*) ..3 SUICIDE_SELF
  (cut|cuts|cutting|slashed|scars|scratched) ..2 (her|his|own|both) ..2 SUICIDE_LIMB
  (stood|standing|twice|climbed|edge|talked|brought|coaxed|jump*|threatening|pulled|found on|stopped|sat) ..5 (SUICIDE_PLACE|SUICIDE_WATER)
  (life|living|going on) ..2 (not|no longer) ..2 worth
  (not|cannot|no longer) ..3 (go on|carry on|want to live|see a future|want to be (here|alive))
  (wish*|want*|hop*|rather) ..6 (not wake|be dead|never been born|to die|not to be here|not be here)
rule suicide-told-shortly: a note that leaves the sufferer unnamed beside the man who hurts her
  SUICIDE_SHORT ..12 (husband|partner|boyfriend|ex|son|his)'s? ..2 (threats|threatened|threatening|abuse|violence|behaviour|assault|assaults|assaulted|control|beating|drinking|calls|treatment|hit|arrest)
  self inflicted (injury|cuts|harm)
  (plan|plans|means) and (intent|intention|means) ..6
rule suicide-of-a-man: a man who did not cause the death | who=perpetrator passage-any=suicide-man-harmed,suicide-young-man,suicide-adult-a-man,suicide-victim-word passage-unless=male-victim
  (SUICIDE_SHORT)
  SUICIDE_THINK ..6 SUICIDE_DO ..2 SUICIDE_SELF
  (attempt|attempts|attempted|tried|trying) ..5 (suicide|to die|drown|hang|jump|on (her|his|their) (own)? life)
veto control: a threat made to control, or another's death by suicide | overlap
  (father's|brother's|mother's|friend's|cousin's|uncle's|sister's|son's|daughter's|aunt's) ..1 (suicide|death|overdose)
  (suicide|death|loss) of (his|her|a|their|the) ..2 (father|brother|mother|friend|uncle|cousin|colleague|son|sister|aunt|parent|partner|neighbour)
  (father|brother|mother|friend|uncle|cousin|colleague|sister|aunt|grandfather|parent) ..3 (took (his|her) own life|died by suicide|committed suicide|killed (him|her)self|hanged (him|her)self|took an overdose and died)
  (lost|lose|losing) ..5 (suicide|overdose)
  suicide (prevention|bereavement|strategy|review|reviews|awareness|pact|timeline|rates|surveillance|cluster)
  self harm (pathway|strategy|team|lead|policy|service|unit|training)
  (died by suicide|death by suicide|died by her own|hanged herself|hanged himself|suspected suicide|apparent suicide|completed suicide|victim suicide|domestic abuse related suicide|conclusion of suicide|verdict of suicide|committed suicide|attempted murder)
  (homicide|murder) ..4 suicide
  (killed|murdered|stabbed|shot|strangled|smothered) (her|him|his|them|both|NAME|the) ..14 (himself|herself|own life|suicide)
  (took|ended|taken) (her|his) own? life
  (accidental|unintentional|drug related|fatal|final|heroin|inadvertent) ..2 overdose
  (told|said|says|threat*|saying|texted|messages|voicemail*) ..6 (that)? ..1 (he|his) would ..8 if (she|he|they)
veto done: the death itself | overlap
  (her|his|the|NAME's) (suicide|death by suicide|fatal overdose|final overdose)
  (coroner|inquest|conclusion|verdict) ..8 (suicide|overdose)
  died ..2 (of|by|from|following) ..3 (suicide|overdose)
veto killer-kin: a woman who killed | sentence if=suicide-woman-killed
  (SUICIDE_NAMED|tablets|herself|die)
veto killer: after a killing, or of the one who killed | overlap
  (killed|murdered|stabbed|strangled|shot) (her|him|his|them|both|NAME) ..12 (tried|attempted|overdose|tablets|wrists|die)
  (rather|sooner|prefer*|like|want*|wish*) ..4 (see)? ..1 (her|the children|them|you|him|children) ..2 (dead|gone|buried)
  (would|could) (like|want|choose) ..2
  husband says that she
veto help-page: help offered to any reader | sentence
  (help is available|support anyone|anyone with|anybody with|listening charity|if you)
veto negated: plainly no such thing | overlap
  (nothing|no record|no evidence|no indication|no suggestion|no sign|no mention|no history|no disclosure|neither|nobody) ..14 (SUICIDE_NAMED|herself|himself|own life)
  (denied|denies|denying|denial of) ..8 (thoughts|ideation|plans|intent|intention|suicidal|suicide|self harm)
  (no|nil|nor|without|any) ..2 (current|active|further|previous)? ..1 (thoughts of|suicidal|suicide|self harm|ideation|risk to self)
  never ..3 (thoughts|thought of|self harmed|attempted|suicidal)
veto him: the person who caused the death | overlap unless=suicide-young-man,suicide-victim-word,suicide-adult-a-man
  (her|the) ..2 (partner|ex|abuser|boyfriend|husband|stepfather) ..6!SUICIDE_HER (overdose|overdoses|overdosed|suicidal|suicide|self harm|self harmed|self harming|ligature|tablets|pills|wrists|bridge|roof|jump|dead|die)
  (ex|partner|husband|boyfriend|he|son|lover) ..3!SUICIDE_HER (threat*|threatened|threatens|threatening|would|wanted) ..6!SUICIDE_HER (jump*|hang*|kill himself|end his|suicid*|die|dead|overdose|life|tablets|himself)
  (he|mr|his|son|husband|perpetrator) ..2!SUICIDE_HER (threatened|threatening|threats|threat|threatens) ..3 (suicide|kill himself|end his|take his|harm himself|hang himself|end it|self harm)
  threatened suicide
  (could|cannot|could not) (not)? go on ..1 (waiting|caring|living with)
  (threats|threat) of (suicide|self harm) ..1
  (perpetrator|perpetrator's|offender|defendant) ..10!SUICIDE_HER (SUICIDE_NAMED|kill himself|his own life)
  (thoughts|plan|plans) of ..2 (homicide|killing|harming others)
  (danger|risk) ..2 to himself
veto found-or-him: the death, or prison | overlap
  (apparently|apparent) ..1 self inflicted
  self inflicted ..2 death
  not want to die
  (found dead|died|was dead|were dead|body was)  ..10 (sea|river|overdose|tablets|pills|ligature|rope)
  thought to be suicide
  risk of self harm in custody
  (acct|prison|remand|custody|prisoners) ..14 (SUICIDE_NAMED)
  (SUICIDE_NAMED) ..6 (in (custody|prison)|on remand)
veto herself-killed: a woman who killed | overlap passage-if=suicide-woman-killed
  (SUICIDE_NAMED|herself|tablets|her own life)
  lock* herself ..6
  (lock|locked) herself ..6
""")
}
