extension RuleText.Source {
    /// Threats to kill or seriously harm.
    static let threatsToKill = RuleText.Source("threats-to-kill", """
theme threats-to-kill | role=perpetrator keep-hypothetical keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
rule threatened: a threat to kill or badly hurt
  (THREAT_SAY|threat|threats) ..8!NOT (break|smash|crack|crush|snap|bash|shatter|kick|cave|rip|tear|knock|split|blow) ..2 (her|him|his|their|your|my|mother's|mum's|NAME) ..2 THREAT_BODY
  (could|would|d|like to|want to|ready to) ..1 (happily|gladly|easily|cheerfully|just) THREAT_VERB ..2 THREAT_OBJECT
  (could|d) happily (kill|murder|strangle|swing)
  (do|see|bump|finish|top) (me|her|him|you|us|them|mum) (in|off)
  (spoke|speaks|talk*|wrote|messages|messaged|joked|texted|language|sang|drew) ..8 (grave|graves|coffin|coffins|last breath|burial|corpse|body bag|dead body)
  (see|make sure|ensure) ..3 (none of (them|us|you)|neither|nobody|no one) ..3 (lived|live|left|alive|survived|have)
  (knew|know|knows) ..1 how to ..3 (body|disappear|kill|get rid|vanish|murder|hide a|dispose)
  (make|making|made) ..2 (body|bodies|her|him|you|them|people) ..1 (disappear|vanish)
  (would|will|could|can|going to|people to|someone to) ..2 (get rid of|deal with|sort out|take care of|see to|finish off|wipe out|dispose of) (her|him|them|you|me|NAME)
  (knew|had|know|has|paid|find|get) ..2 (man|men|people|someone|somebody|lads|mates|cousins) (who|to) ..3 (kill|get rid|deal|sort|hurt|do it|see to|finish|burn|shoot)
  (told|telling|said|boasted|explained|showed|asked) ..4 how (easy|easily|simple|quick|quickly|little) ..1 (it|he|she|effort) ..6
  (told|said|explained|showed|asked) ..6 what (it|the (knife|spade|shovel|rope|axe|petrol)) (was|is) for
  next time ..6 (let go|not stop|be worse|be the last|not be so lucky|go through with|go further|squeeze|be (his|her) (neck|throat|face)|carry on)
  (threat|threats|threatened|threatening|threaten|threatens|promised|vowed|swore|warned) ..7!(suicide) (kill|kills|murder|her life|his life|their lives|stab|shoot|burn|bury|behead|death|slit|finish|petrol|acid|set fire|set light|cut|throat|throw acid|strangle|drown|hurt (her|him|them|NAME)|harm (her|him|them|NAME|others)|knife|axe|beating|hospital|the ground|dealt with|sorted|run (her|him) over|put (her|him) in)
  (threat|threats|threatened|threatening) ..3 (to|of) (kill|violence|serious harm|death|life|harm|hurt)
  THREAT_SAY ..9!NOT (he|she|they|NAME|i|brothers|son|husband|to|and|is|be) ..1 THREAT_WILL ..3 THREAT_VERB ..2 THREAT_OBJECT
  THREAT_SAY ..7 THREAT_WILL ..3 THREAT_VERB ..1 THREAT_OBJECT
  (i|he) (will|would|ll|d|am going to|was going to|is going to|gonna) ..2 (kill|murder|stab|shoot|bury|burn|finish|slit|drown|strangle|end) ..1 (you|your|her|him|them|everyone|the lot|us|the children|NAME|his|my)
  (death threats|death threat|threats to (her|his|their) (life|lives)|threat to (her|his) life|osman|"TTK"|"T2K")
  if (i|he) (can not|cannot|could not|did not|does not) ..3 have (you|her|them|the|his) ..8 (nobody|no one|no man|nor|none|else|would|will|could)
  (no one|nobody|no other man|no man|nobody else|no one else) ..2 (else)? ..1 (have|would have|will have|could have|gets|would get|ever have) (her|you|him|them)
  (not|cannot|could not) have ..6 (nobody|no one|none) ..1 (would|will|could|can)
  (would|will|d|ll|you|be|going to be) ..2 (be|end up|go|rot)? ..1 (in|into|under|beneath) (the|a|her|his) (ground|grave|box|coffin|body bag|patio|floorboards|canal|river|concrete|garden|wall|boot|urn|soil|lake|sea)
  be buried
  (put|putting|see|leave|end up|have|left) THREAT_OBJECT ..2 (in|into|under|beneath|through) (the|a|her|his) (ground|grave|box|coffin|body bag|patio|floorboards|canal|river|concrete|hospital|wall|soil|wheelchair|intensive care)
  (you|she|he) (are|re|would be|will be) (next|dead|a dead (man|woman)|dead meat)
  you next
  (dead|in the ground|finished|buried) (by|before) (easter|christmas|summer|the (weekend|summer|winter|morning|end)|monday|friday|sunday|saturday|spring|winter|morning)
  (rather|prefer|sooner|like|love|want|wanted) ..3 (see)? ..3 (her|them|him|you|children|kids|boys|girls|wife) ..3 (dead|in the ground|in a box|buried|under)
  (not|never) ..1 (live|wake|get|see|make|reach|last) ..2 (to)? ..1 (see|up|christmas|easter|summer|birthday|old age|another (year|christmas|day)|the (end|week|morning|spring))
  (do|doing) (time|life|years|a stretch) for (her|him|you|it)
  two funerals
  (describe*|say*|said|told|tells|telling|explain*|ask*|wonder*) ..6 (what|how|where) ..1 (acid|petrol|fire|bleach|knife|he|she) would (do|look|burn|use|kill|hide|dispose|put|be left|happen) ..6
  (what|how) (he|she) would do (to|with) (her|him|it|them|you)
  (what) would be left of (her|him|them|you)
  (hole|grave|pit) ..8 (dug|dig|long enough|deep enough|ready|size|for her)
  (coffin|coffins|wreath|noose|bullet|bullets|gravestone|headstone|funeral flowers|hearse) ..10 (picture|photo|sent|photograph|message|emoji|posted|left|delivered|post|name|size|doorstep|bed|words)
  (picture|photo|sent|photograph|message|emoji|posted|left|delivered) ..5 (coffin|coffins|wreath|noose|bullet|bullets|gravestone|headstone|hearse|grave)
  (finger|thumb|hand|blade|edge) ..2 across (his|her|the|its|own) ..1 throat
  (killed|shot|drowned|strangled|hanged|poisoned) ..4 (rabbit|dog|cat|puppy|kitten|pet|pony|hamster) ..8 (next|same|her turn|you|warning)
  next time ..6 (kill|empty|stab|dead|for real|properly|not miss|finish|hospital|throat)
  (finish|end) (it|her|him|them|off|what he started|the job) ..3 (when|before|one day|once|off|by|properly|if|for good)
  (bomb|torch|firebomb|blow up|burn down|set fire to|set light to|petrol bomb|burn) ..3 (house|home|flat|place|car|it|them) ..8 (down|with|if|inside|up|threat*|said|around)
  (brothers|uncles|cousins|someone|relatives) ..3 (would|will|going to|to) ..1 (deal with|dealt with|sort|sorted|kill|see to|hurt|finish|come for|harm) ..1 (her|him|out)?
  have (her|him|them) (killed|dealt with|sorted|seen to|done in|hurt|shot|stabbed)
  (be|get) buried
rule hinted: a threat in a picture, a joke, a gift or a hint
  (sent|send|posted|texted|left|photo|photograph|picture|emoji|drew|drawing|showed|emailed) ..8 (spade|shovel|grave|coffin|bullet|bullets|noose|knife|gun|axe|skull|wreath|tombstone|gravestone|cemetery|body bag|petrol can|machete)
  (thumb|finger|hand|knife) ..2 (across|over) ..2 (neck|throat)
  (throw|throwing|pour|pouring|squirt) ..2 (acid|bleach|petrol|boiling water|ammonia) ..3 (face|over|on|at|in|through)
  (cut|chop|slice|tear|hack) ..1 (her|him|them|you|me|NAME) ..2 (into|up|open|to|throat|head) ..2
  (voice|voices|god|devil|spirits|angels|television) ..4 (wanted|told|tells|ordered|instruct*|asked|said|commanded) (him|her|NAME) ..1 (to)? ..1 (kill|send|hurt|harm|stab|sacrifice|cleanse|end|save|punish)
  (harm|hurt|kill) ..1 (her|him|them) and (the|her|his) (baby|children|mother|kids|boys|girls|family)
rule said-so: he said what he would do, in few words
  (said|told|tells|says|boasted|text|texted|shout*|wrote|repeated) ..6 (he|she|they|i) ..1 (would|will|ll|d|was going to) ..3 (finish|sort|end|do|use) ..1 (it|her|him|them) ..2 (on anyone|out|off|for good|before|when|once|again)?
  (would|going to|will) ..1 use it on
  (picked|chosen|set|fixed|named) the (day|date)
  (it was|was) for (her|him|you) ..8
rule deadly-words: words of threat and words of death near each other, in either order
  (threat|threats|threaten|threatened|threatens|vowed|swore|boasted|promised|warned|joked|bragged|vow|promising|vowing) ~9 (kill|killed|killing|murder|dead|die|death|stab|shoot|burn|bury|buried|grave|coffin|throat|petrol|acid|drown|strangle|knife|lives|life|axe|funeral|blood|canal|bullet|ground|behead|hurt) ..1!(himself|herself)
  (voicemail|message|messages|text|texts|letter|post|email|note|caller|recording) ~9 (kill|murder|stab|shoot|bury|buried|grave|coffin|throat|acid|drown|strangle|funeral|corpse|slit|burn)
rule he-said: what he said, sent or let be known, and death or maiming in it | unless=legal-outcome,weapon-killing,cause-of-death,risk-general
  (he|son|husband|partner|ex|brother|brothers|perpetrator|father|boyfriend|uncle|grandson) ..3!NOT (said|says|told|tells|warned|warns|promised|promises|vowed|texted|shouted|wrote|asked|announced|joked) ..10 (kill|murder|set light|set fire|shot|shoot|wreath|coffin|carve|burn|acid|stab|strangle|bury|never reach|ready to die|slit|throat|drown|throttle|bullet|grave|petrol|dead)
rule thoughts: thoughts, voices or urges to kill or hurt somebody
  (thoughts|thought|thinking|think|thinks|voices|voice|urges|urge|fantasies|fantasis*|dreams|dreamed|dreamt|intrusive|command*|ideas|impulses|tempted|images|plans|intent|told him|telling him|instruct*) ..6 (kill|killing|harm|harming|stab|stabbing|strangle|strangling|hurt|hurting|smother|smothering|murder|murdering|shoot|shooting|finished|attack|attacking|must die|should die|had to die|cutting) ..3 THREAT_OBJECT
  (voices|voice) ..12 (kill|finished|harm|stab|hurt|die|get rid of)
  (take|taking|took) (her|him|them|NAME|the children|the kids|the boys|the girls|you|the child|mother|everyone) ..3 with (him|me|her)
  (not|never) ..3 (go|going|be going|die|going to die|leave) alone
veto suicide-threat: a threat of suicide only | overlap
  (end|take|ending|taking) (his|my|their|her own) (own)? life
  not (get|wake) up
  (threat*|said|told|would|wanted|thoughts|going|thinking) ..8 (kill|killing|harm|harming|hurt|hurting|hang|drown|shoot|stab|cut) (himself|herself|themselves|myself)
  (threat*) ..4 (suicide|own life)
veto her-danger: a rescue or a danger, not a threat | overlap
  (tried|attempt*) to (strangle|choke|suffocate|drown) ..6
  finish him
veto not-kin: a threat with no link to the case | overlap
  (threat*|voic*|kill*) ..6 (neighbour|police officer|colleague|stranger|councillor|staff|doorman|officer|bank|driver|shopkeeper|nurse|receptionist|bailiff)
  (offence|charge|definition|category) ..2 of ..2 threats to kill
veto after: said in court of the killing | overlap if=legal-outcome
  (trial|jury|judge|court) ..12 (kill|killed|threat*)
veto expected: what she feared, or what somebody said of grief | overlap
  (murder|murders) (mystery|mysteries|novels|weekend)
  (fear*|afraid|frightened|scared|terrified|worried|thought|convinced|knew|believed|expected|certain|felt|concern*) ..4 (he|she|him|son|husband|someone) ..2 (would|will|was going to|is going to|might|could) ..2 (kill|harm|hurt|stab|murder)
  (killed|kill) ..4 (going so soon|for people to know|the pain)
  (could have|would have|it would have|nearly) ..2 killed
  intention to kill
  (asked|question*|whether) ..6 (threat*|thoughts) ..3 (to|of) kill*
  (no|denied|nor|not) ..5 (thoughts|intention|wish|threat*|plans|desire|intent) ..5 (harm*|kill*|hurt*) ..3
""")
}
