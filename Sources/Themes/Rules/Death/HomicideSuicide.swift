extension RuleText.Source {
    /// Homicide followed by suicide.
    static let homicideSuicide = RuleText.Source("homicide-suicide", """
theme homicide-suicide | keep-negated role=perpetrator time=at-death also-in=front-matter,parallel-reviews,methodology,qa-letter
rule killed-then-self: killed somebody and then took their own life
  (DEATH_DONE|DEATH_ING|kill|beat) !himself !herself !themselves ..25!(told|out|called|describe|give|gave|hand|handed|barricaded|locked|defend|behind) (himself|herself|themselves|own life|own lives|died by suicide|hanged|by suicide|end his life|ended his life|end her life|ended her life|own suicide|own hand)
  (murder suicide|homicide suicide|murder and suicide|homicide and suicide|homicide followed by suicide|murder suicides|homicide suicides|followed by his own suicide|followed by his suicide|followed by her own suicide)
  (turned|turning|turns) the (gun|shotgun|knife|weapon|rifle|blade) on (himself|herself)
  (DEATH_DONE|death|died|DEATH_ING|murder|dead) !himself !herself ..25!(she|inquest) (before|and then|then|and) (taking|killing|ending|hanging|shooting|took|killed|hanged|shot|jumping|drowning) (himself|herself|his own life|her own life|his life|from|under)
  (took|ended|taking|take) (his|her) own? life ..8 (after|having|following) ..3 (DEATH_ING|killed|murdered|the killing|the murder|the homicide|her death)
  (killed|murdered) (by|her|his|him) ..40 (he died too|himself as well|died as well|was dead himself|dead himself|made an end of himself|then himself|and himself|and then died|tried to die|ended it)
  (he died too|was dead himself|dead himself|both of them died|both died|two coffins|found dead together)
  (on remand|in custody|awaiting trial|in prison|his cell|her cell) ..20 (died by suicide|took his own life|killed himself|hanged himself|found hanged|took her own life|found dead)
  (died by suicide|took his own life|killed himself|hanged himself|found dead|found hanged|hanged|suicide) ..12 (on remand|remand|awaiting trial|in custody|in prison|his cell|cell|before trial|before his trial|before he could be)
rule killed-then-found: killed somebody and was found dead or hanged
  (DEATH_DONE|DEATH_ING|murder|homicide) !himself !herself ..25 (found hanged|found hanging|jumped|stepped in front|stood in front|walked into|hit by a train|threw himself|overdose|his own body|his body)
  (perpetrator|he|NAME|offender|husband|suspect|son) ..10 (took his own life|died by suicide|hanged himself|killed himself|ended his life|taken his own life|found hanged|ended his own life) ..12 (before|awaiting|custody|remand|trial|prison|charged|same day|afterwards|days later|hours later|that night|scene|bail|charge)
rule tried-after-killing: tried to take their own life after the killing
  (DEATH_DONE|DEATH_ING) !himself !herself ..25 (tried|attempted|attempt|attempting|overdose|cut his wrists|cut his own|ligature|failed|survived) ..8 (himself|own life|suicide|end his life|herself|wrists|overdose)
rule killed-and-own-hand: a killing, and the killer's own hand turned on himself | passage-if=death-killed passage-unless=death-hers-alone
  (after|following) (the|her|his|their) ..2 (death|killing|murder|attack) ..25 (tried|attempted|attempt|attempting) ..5 (end|take|kill|suicide|life|himself|herself)
  (left|walked|drove|went) ..14 (tried|attempted|attempting|to end|to take|took|hanged|jumped) ..3 (his|her|himself|herself)
  (survived|surviving) ..6 (own life|suicide|overdose|attempt upon|attempt on)
  (he|NAME|husband|son|perpetrator|adult|mr|father|who|partner) ..6!(threatened|would|attempt|wanted) (took his own life|taken his own life|died by suicide|hanged himself|killed himself|ended his own life|shot himself|died by his own hand|found hanged|was found hanging)
  partner ..3 (died by her own hand|took her own life)
  (suicide) ..4 (in his case|in respect of him|as to him|for him)
  self inflicted death
  (his|her) own suicide
  (then|and|after|before|having) ..6 (took|taken) (an|a massive|a fatal|a large) ..1 overdose
  (hanging|hanged|found) ..4 (his|her|prison) cell
rule both-ended: he settled it for both of them
  (ending it|end it|settled|decided|decide) ..6 for both
  (neither|both|two) of (them|us) ..12 (go on|coming back|be coming back|carry on|be left|dead|died|would be)
  (not)? (meant|mean|intend|intended|want|wanted) to (outlive|survive|live without|live after) (her|him)
  (two (bodies|coffins|inquests|funerals)) 
  inquests into both
  (two|both) ..4 (were|was) (dead|found dead) ..4
rule both-dead: across sentences, one killed the other and himself | across passage-if=killing passage-unless=death-hers-alone
  (DEATH_DONE|killing|murder) !himself !herself ..45 (hanged himself|took his own life|died by suicide|ended his life|killed himself|taken his own life|took her own life|killed herself|found hanged|ended his own life|shot himself|own lives|ended her own life)
fact death-hers-alone: it was thought or said to be a killing, and was not
  (first|early|initially) ..8 (thought|speculation|believed|suspected|treated)
  (excluded|ruled out|satisfied) ..12 (person|own life|party)
  even though he (was not|wasn)
  (no one|nobody|no other person) ..2 else ..4 (flat|house|room|there)
rule killed-and-own-end: a killing, and the killer's own end in the same sentence
  (murdered|killed|killing|kills|murder|homicide|deceased|slew|manslaughter|responsible) ..25!(attempted|threatened|threats) (self inflicted|by his own|by her own|injured himself|injured herself|wounded himself|wounded herself|harmed himself|on himself|on herself|upon himself)
  (self inflicted|injured himself|injured herself|wounded himself|wounded herself|stabbed himself) ..25!(previous|previously|history|earlier) (killing|killed|murder|murdered|deceased|homicide|manslaughter)
  (murder|killing|homicide|death|manslaughter) of ..10!(risk|thoughts) and ..4 suicide (of|by)
  (murder|killing|homicide|killed) ..12 followed by ..6 (suicide|own life|own death)
  (murderer|killer|attacker|assailant|perpetrator|suspect|offender|accused|defendant)!'s ..3!(had|attempted|attempt|tried|threatened|threat|might|would|thoughts|that|mother|father|brother|sister) (died by suicide|took his own|took her own|ended his|ended her own|killed himself|killed herself|hanged himself|shot himself|taken his own|taken her own)
  (DEATH_DONE) ..10 (then|and|before) ..2 self
  (then|and) ..3 (he|she) ..2 by (his|her) own
  (coward's|same) way out?
rule both-gone: both are dead, the one by the other
  (both|two) ..3 (parties|parents|of them|bodies|people|adults|dead|deaths|deceased) ..30 (his hand|her hand|killed|murdered|own hand|own act|husband's|wife's|murder)
  (neither|both) of them should (live|die|survive|go)
  (gave|fed|administered) (his|her) ..2 (wife|husband|partner|mother|father|son|daughter) ..14 (took|swallowed) ..2 (rest|remainder|same|remaining)
  (inquest|inquests|funerals|bodies|deaths) ..3 of? (husband and wife|mother and son|father and son|both)
rule end-after-killing: the killer's own act soon after the killing
  (crash|crashed|jumped|leapt|drove|hanged|lay|stepped|walked|threw|drowned|overdose|swallowed|slashed|cut|gassed|poisoned|electrocuted|died) ..14!(she|her) (after|within|following|hour|hours|minutes|having) ..8!(she|left|later|months) (killing|killed|murdering|stabbing|strangling|smothering|shooting) (her|him|his|NAME|them|the|mrs|ms|mr)
  (shot|killed|stabbed|strangled|smothered|drowned|poisoned) (her|him|NAME|his wife|her husband|them) and (himself|herself|self)
rule beside-the-body: found dead beside the one he killed, or hurt by his own hand
  (poisoned|smothered|killed|drowned|stabbed|suffocated|shot|strangled) ..6 and ..4 (attempt|attempted|try|tried) ..4 (own life|suicide|himself|herself)
rule killing-and-suicide: a killing and a suicide in one sentence | passage-unless=death-hs-before
  (DEATH_SLAIN|DEATH_ING|homicide) ~20 (suicide|hanged|hanging|own life|self inflicted|by his own|by her own|wrists)
rule his-death-after-hers: his own death followed hers
  (himself|herself|own life) ..2!(year|years) (after|having|once) ..3!(she|left|argument|her|mother|father|the|his) (DEATH_SLAIN|DEATH_ING|stabbed|shot|drowned)
  (tried|trial|prosecution|proceedings|prosecuted|justice) ..14!(she|her|pending) (taken|taking|took|ended) (his|her) ..1 life
rule no-trial: nobody could be tried, since both are dead
  (turned|turning) ..6 on (himself|herself)
  (fatally|gravely|seriously) (injured|wounded|stabbed) (himself|herself)
  (injuries|wounds|injury|wound|burns) ..4 inflicted (on|upon) (himself|herself)
  pact ..20 (killed|homicide|unlawfully|not consent|never agreed|no say)
veto not-death: a policy, a threat beforehand, a pact rejected | overlap
  (threat|threats|threatened|threatening|would|going|wanted|if|voices|said) ..6 (kill|killing|shoot|stab|murder) ..12 (himself|herself|themselves)
veto rejected-pact: a pact that was claimed and rejected, and he lived | passage
  (claimed|alleged|claim|claims|claiming) ..8 (suicide pact|pact) ..25 (no attempt|not attempt|untrue|false|disbelieved|unharmed)
  (claimed|alleged|claim) ..4 suicide pact ..25 (rejected|lost the nerve|no note)
veto speculation: first thought so, and found otherwise | passage
  (speculation|rumour|rumours) ..8 (murder|homicide) ..4 suicide
veto earlier-generation: it was an earlier generation, or another family | overlap
  (her|his|perpetrator's|victim's) ..1 (father|mother|brother|uncle|cousin|friend|grandfather) ..2 (died by suicide|took his own|took her own|killed himself|hanged himself|killed herself|ended his) ..6 (when|NUM|years|child)
  (his|her|perpetrator's|victim's|NAME's|whose) ..2 (father|mother|grandfather|uncle|cousin|parents|friend|colleague) ..1 had ..2 (killed|murdered|shot|stabbed) ..10 (himself|herself)
veto alive: he made no attempt, or died of something else | overlap
  (no|not|never) ..4 (attempt|attempted|harm himself|intention|wish) ..6 (life|himself|die|suicide)
  (heart attack|cancer|natural causes|illness|stroke)
""")
}
