extension RuleText.Source {
    /// Suicidal thoughts or acts of the person said to have caused the death.
    static let perpetratorSuicidality = RuleText.Source("perpetrator-suicidality", """
theme perpetrator-suicidality | role=perpetrator keep-topic keep-hypothetical unless=definition,law,research,service,contents,purpose,risk-training,risk-general
fact suicide-of-killer: he is the one who did harm
  (he|who|NAME|adult b|mr|husband|son|him) ..14 (killed|stabbed|murdered|shot|strangled|smothered|attacked) (his|her|them|both|NAME|the|him|adult a|and|ms)
  (on bail|in the cells|custody|arrested|conditions|hurting her|assaulting her|his wife|his ex|his former|his girlfriend|his mother|his victim)
fact suicide-before-killing: it was before the killing
  (days|weeks|months|year|years|nights|hours|night|day|week|month|fortnight|morning|shortly|long) before ..3 (killed|killing|murder|murdered|murdering|death|died|attack|homicide|stabbed|shot|strangled)
fact suicide-offender: somebody on bail, under arrest or under an order for harm done
  (bail|cells|arrested|hurting her|assaulting her|non molestation|restraining order|licence|breach|offender|perpetrator)
fact suicide-told-in-court: prison and trial
  (on remand|awaiting trial|since his arrest|before trial|in his cell|remanded|after his arrest|following his arrest)
rule named-man: the man named just before spoke of it, planned it or tried | passage-unless=suicide-man-harmed,suicide-adult-a-man,suicide-victim-word
  SUICIDE_HIM ..8!SUICIDE_HER SUICIDE_SHORT
  SUICIDE_HIM ..10!SUICIDE_HER SUICIDE_THINK ..6!SUICIDE_HER (SUICIDE_NAMED|SUICIDE_LEAVE|ways to die|how to die)
  (farewell|goodbye|suicide|final) (letter|letters|note|notes|message|messages|text|texts) ..2 (from|by|of) (SUICIDE_HIM|NAME)
  (husband|partner|ex|son|boyfriend|perpetrator|offender|brother|grandson)'s ..3 (SUICIDE_SHORT|suicide threats)
  (son|husband|brother|grandson|boyfriend|mr) ..5!SUICIDE_HER (rings|rang|calls|called) ..2 (crisis line|samaritans)
  SUICIDE_SHORT ..8 (because|after|when|as|since|triggered by|following|over|if) ..3 (wife|girlfriend|ex wife|ex girlfriend|fiancee|she|marriage) ..3 (left|leaving|leave|leaves|ending|ended|divorc*|moved|separat*|going|gone|finish*|broke|over)
rule killed-his-own-kin: a man who killed one of his family | who=victim passage-if=suicide-man-kills-man
  (SUICIDE_SHORT)
  SUICIDE_THINK ..8 (suicide|SUICIDE_LEAVE)
rule his-suicidality: the person said to have caused the death spoke of suicide, planned it or tried it before | who=perpetrator passage-unless=suicide-man-harmed,suicide-young-man,suicide-adult-a-man
  SUICIDE_THINK ..8 (SUICIDE_NAMED|SUICIDE_LEAVE)
  SUICIDE_THINK ..6 SUICIDE_DO ..2 SUICIDE_SELF
  SUICIDE_THINK ..7 (end|ending|take|taking|finish|finishing|ends|takes|throw|throwing) ..1 (SUICIDE_OWN|it all|herself|himself)
  SUICIDE_NAMED ..4 (thoughts|thinking|ideation|feelings|ideas|intent|plan|plans|attempt|attempts|crisis|gestures|risk|behaviour|statements|impulses|messages|acts|and|when|after|because|if|episode|episodes|scars|marks|in|at|on|by|to|since|as|only|with|taken|of|before|following|again|twice|but|for|from|was|were|which|that|following|leading|requiring|noted|recorded|due)
  (act|acts|episode|episodes|history|previous|repeated|incident|incidents|his|her|following|after|period|periods|because of|any|for|with|of|her|serious|recurrent|current|passive|active|chronic|earlier|intentional|deliberate|impulsive|admitted|second|third|another|recent|last|fourth|fifth|mixed|staggered|large|small|several|two|three|four|an) ..2 SUICIDE_NAMED
  (was|were|felt|feeling|feels|being|became|become|been|actively|acutely|chronically|passively|still|while|is|seemed|increasingly|intermittently|sounded|found|again) ..2 (suicidal|at risk of suicide|a suicide risk)
  (attempt|attempts|attempted|attempting|tried|tries|try|trying|bid|bids) ..5 (suicide|on (her|his|their) (own)? life|to die|to drown|to hang|to jump|to leave the world|to end (her|his|it)|drown|to take (her|his) (own)? life|to poison|to kill (himself|herself))
  (previous|serious|earlier|further|second|two|three|four|several|failed|repeated|many|past|last|third|another|an) ..1 (attempt|attempts) (in|by|at|on|before|since)
  (took|taken|taking|takes|attempted|admitted|after|following) ..3 (overdose|overdoses)
  (cut|cuts|cutting|slashed|slit|harmed|harming|harms|harm|injur*|hang|hanged|burn*|hurt|hurting|scratch*|drown|poison|starve|punch*|bite|biting|stab|stabbed|bang*|mutilat*|wound*) ..3 SUICIDE_SELF
  (cut|cuts|cutting|slash*|slit|scratched|scars|razor|burned|burnt|burning|carv*|picked|digs) ..2 (her|his|own|both|across|the girl's|the boy's) ..2 (SUICIDE_LIMB|skin|inner arm)
  SUICIDE_PLACE ..10 (talked down|jump*|suicid*|end (her|his|it)|talked (her|him)|negotiat*|edge|brought (her|him|in|down|back)|coax*|sat with|railings|wrong side|came down|come down|passer by|guard|climb down|talk (her|him)|officers)
  (stood|standing|stands|stand|climb*|edge|side|top|parapet|talked|talk|brought|coaxed|jump|jumped|jumping|threatening|pulled|twice|sat|stayed|stays|waited|found him|found her|found on|leap|leapt|rang|rung|rings|calling|stopped|himself|herself|rail|railings|persuaded|negotiat*) ..5 SUICIDE_PLACE ..2
  (sat|sitting|found|locked|locks|lock) ..8 (hosepipe|hose|engine running|exhaust|with (the|a) (gun|shotgun|rifle|tablets|pills|rope)|bathroom with (tablets|pills|a razor|a knife))
  (wish*|want*|hop*|pray*|rather|sooner) ..6 (never wake up|not wake|not woken|be dead|not be here|not to be here|never been born|be gone|not exist|to die|it to stop|it to end|not come back|not to be alive|be with (mum|dad|her mother|his mother|god)|to be dead)
  (nothing|no reason|no point|little|no use|not much|what is the point) ..4 (to live for|living|going on|carrying on|to live|getting up|to get up for|to go on|in life)
  (not|never) ..1 (to)? live (beyond|past)
  (tired of (life|living|being alive)|sick of (life|living)|weary of life|only way out|death wish|death wishes|wish to die|wish for death|off switch|item nine|item 9|question nine|life not worth|will to live)
  no (life|future) (left|without|ahead|after)
  (thought|thoughts|thinking|talk|talked|talks|talking|spoke|spoken|speaking|think|dreamed|dreams|idea|notion|mention*|felt like|feel like|images|urge|urges|impulse|impulses|plan|plans|ways|way|method|methods|means|how) ..2 (of|about|like|to)? (dying|die|death|ending (it|her|his|things)|not being here|jumping|driving (at|off|into)|crashing|walking into|self harm|suicide|hanging|cutting|drowning)
  (plan|plans|planning|planned|arrang*|prepar*) ..3 (his|her) own (death|funeral|suicide|end)
  (goodbye|farewell|suicide|last|final|good bye) (letter|letters|note|notes) ..3 (from|to|by|of|for)? ..1 (him|her|NAME|mother|children|family|brother|sister)
  (goodbye|farewell|suicide) (letter|letters|note|notes|message|messages|text|texts|video|call)
  (said|say|sent|saying|posted|texted|wrote|left|rang to say) ..2 (goodbye|goodbyes)
  (rang|ring|rings|rung|called|calls|phoned|phones|texted|texts|contact*|spoke to|speaking to|told|number) ..4 (samaritans|crisis line|crisis text)
  (crisis line|samaritans|crisis team|crisis cafe|crisis house|liaison psychiatry|section 136|place of safety|negotiator|negotiators|acct|psychiatric liaison nurse) ..12 (suicid*|overdose|die|living|worth|end it|tablets|bridge|viaduct|pills|dying|dead|ligature|roof|own life)
  (self harms|self harmed|self harming|self inflicted|self poisoning|self destruct*|suicidality|parasuicide)
  (danger|risk|harm|threat|violence|hazard) to (himself|herself|self)
  (ready|wanted|prepared|willing|happy) to (go|die|meet (her|his) maker)
  (saw|sees|see|seeing) no (way (out|forward)|future|point|hope)
  (do|does|did|done|doing|doin) (himself|herself|myself) (in|harm)
  (picture|photo|photograph|selfie|message) ..6 (bridge|tablets|pills|rope|noose|railway|of himself|knife to his)
  ending it ..2 (for both|for (the|them)|together)
  (give|gave|given|giving) ..1 away ..4 (tools|car|watch|things|possessions|belongings|records|clothes|dog|bike)
  had tried (at|in|on|twice|before|once) ..3
rule put-otherwise: he could see no future, or said that he would not be there | keep-negated passage-unless=suicide-man-harmed
  (might as well|may as well) ..3 (finish|end|be dead|die|not be here)
  (no|not|nothing|little) ..3 (to live for|to get up for|left to live|point in living|point living)
  (i|he) ..1 (ll|will|would) not be (here|around|alive|there) ..8
  (not|never) ..1 be (here|around) to see
  (death|blood) ..2 (would be|will be|is|was) ..1 (on (her|you|them|my)|her (fault|doing)|your (fault|doing))
  two funerals
  (letter|list) ..8 (who should have|to the bank)
  (not|never) ..3 (going|go|be going|die) alone
  (neither|none|both|either) of (us|them) ..3 (woke|wake|getting to|see|reach)
  (rings|rang|called) ..2 (crisis line|samaritans) ..8
  (take|taking) (her|them|the children|you|the boys|the girls) with (him|me) ..3
  (life|world|nothing|anything|existence) ..2 (without|after) her ..1 (was|is|would|would be|to|meant|and)
  (threatened|threatening|threatens) (suicide|self harm)
  better if ..6 (woke|gone|dead|not here)
  (assessed|assess|asked|danger|risk) ..6 (danger|risk) ..2 to himself
  wrong side of (rail|rails|railings|barrier)
rule telegram: notes that leave him unnamed | passage-if=suicide-offender passage-unless=suicide-man-harmed
  ^ (rang|rings|found|talked|detained|brought|took|taken|says|said|tells|told|threat*|climbed|cut|walked) ..8 (bridge|roof|railway|cliff|platform|overdose|tablets|suicid*|self harm|die|wrists|noose|ligature|jump)
rule threat-to-control: threatened suicide to hold somebody or get something
  (he|husband|son|partner|ex|NAME) ..5 (text*|sent|posted|showed|sends) ..6 (noose|ligature|rope|handful of|pills|bridge)
  (threatened|threats|threatening|threaten|threatens|would|say|said|told|texts|texted) ..6 (kill himself|harm himself|end his life|take his own life|suicide|end it all|hang himself|cut himself|jump|overdose|throw himself|drive into) ..6 (if|when|unless|each time|every time|whenever|should) ..4 (she|her|they|he)
  (perpetrator's|perpetrator|offender|offender's|adult b|adult b's|abusive partner|abuser|husband's|son's) ..12 (suicidality|suicidal|suicide threats|threats of suicide|suicide attempt|suicide attempts|suicide|own life|self harm|self harmed|overdose|overdoses|kill himself|hang himself|wanted to die|wish to die)
  (suicidal statements|suicide threats|threats of suicide|threats of self harm|threats to (kill|harm) himself|threats to (end|take) his) ..12
  (he|husband|son|partner|perpetrator|ex|boyfriend|him) ..8 (suicidal|end his life|kill himself|ending his life|killing himself|take his own life|taking his own life|hang himself|wanted to die|wish to die|wished to be dead)
rule killer-woman-passage: the woman who killed had spoken of it | passage-if=suicide-woman-killed passage-unless=suicide-man-killer
  (she|wife|girlfriend|daughter|mother|NAME|her) ..20 (kill herself|end her life|end it all|overdose|overdoses|suicidal|self harm|self harmed|no point in (her)? ..1 living|cut herself|harm herself|in the bathroom with tablets|take her own life)
  (threats|threat) of (self harm|suicide)
  (thoughts|talk|words) of taking the (child|children|baby|boy|girl|boys|girls) with
fact suicide-man-killer: a man killed
  (he|son|husband|father|brother|boyfriend|partner|grandson) ..3 (killed|stabbed|strangled|murdered|shot|smothered)
  (his) (murder|conviction) trial
veto victim-or-other: somebody else's suicidality | overlap
  suicide ..1 (prevention|bereavement|strategy|review|awareness|pact|rates)
  (father's|brother's|mother's|friend's|cousin's|uncle's|sister's|aunt's) ..1 (suicide|death|overdose)
  (suicide|death|loss) of (his|her|a) ..2 (father|brother|mother|friend|uncle|cousin|colleague|son|sister)
  (father|brother|mother|friend|uncle|cousin|parent|sister) ..3 (took (his|her) own life|died by suicide|committed suicide|killed (him|her)self|hanged (him|her)self)
  (her|victim's|mother's|daughter's|child's) (suicidal|suicidality|suicide|overdose|self harm)
  lost ..6 overdose
veto after-killing: after the killing | overlap unless=suicide-before-killing
  (after|following|having) ..4 (killing|killed|stabbing|murder|homicide|attack|murdering) ..14 (himself|own life|suicide|overdose|wrists|hang*)
  (killed|murdered|stabbed|shot|strangled|smothered|suffocated) (her|him|his|them|both|NAME|the) ..12!SUICIDE_PRIOR (himself|herself|own life|own throat|suicide|overdose|hanged|hanging|wrists)
  (shot|killed) ..2 (and then|then) himself
  (himself|herself|own life|suicide) ..8 (after|following) ..3 (killing|killed|stabbing|murder|homicide|attack|murdering)
  (on remand|in his cell|awaiting trial|since his arrest|before trial) ..14
  (died by suicide|took his own life|hanged himself|ended his life|killed himself|taken his own life)
  (then|before) ..3 (himself|his own life)
  (killed|murdered|stabbed|shot|strangled|smothered) (her|him|his|them|both|NAME) ..12 (to die|tried|overdose)
  (inquest|accidental|unintentional)
  at (his|her) hands ..14 (life|himself)
  not the perpetrator ..12 SUICIDE_NAMED
  (coroner|conclusion|conclusions|verdict|narrative) ..14 suicide
  suicide was recorded
  (conclusion|verdict|finding|method|means) of suicide
  apparently ..1 self inflicted
  self inflicted ..1 death
veto remand: after the arrest | sentence if=suicide-told-in-court
  (SUICIDE_NAMED|himself|his own life)
veto denied: no such thing | overlap
  (victim|she|mother|wife) ..4 (him|he|officers)? ..1 that she ..8 (SUICIDE_NAMED|die|life|herself)
  (tried|try|tries) to (strangle|choke|suffocate) ..6
  finish it ..2 (when|off)
  (of an overdose|overdose that) 
  (denied|denies|no|not|never|nor) ..6 (thoughts|ideation|intent|plans|wish|intention) ..4 (SUICIDE_NAMED|harm*|kill*|hurt*|of)?
  (denied|denies|denying) ..12 (SUICIDE_NAMED|himself)
  (trial|jury|inquest) ..8 (SUICIDE_NAMED|wanted to die)
""")
}
