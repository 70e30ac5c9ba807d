extension RuleText.Source {
    /// Coercive and controlling behaviour.
    static let coerciveControl = RuleText.Source("coercive-control", """
theme coercive-control | role=victim keep-hypothetical
rule named: coercive control is named as what happened
  (coercive|coercively|controlling|coercion) ..1 (and|or)? (coercive|controlling)? (control|controlling|behaviour|behaviours|controlled|relationship|abuse|tactics|pattern|regime|conduct|marriage|partner|husband)
  (coercion and control|control and coercion|controlling and coercive|coercive and controlling|power and control)
  (was|were|been|being|become|became|very|so|extremely|increasingly|described as|found|as|his|her|a) ..2!(on|about|to|of) (controlling|coercive|domineering|possessive|overbearing|tyrannical|dictatorial) !costs
  controlling ..2 (man|husband|partner|father|son|mother|wife|boyfriend|girlfriend|person|individual|ways|streak|nature|manner|conduct|relationship|marriage|towards|of)
  (under (his|her) (control|thumb|eye|spell)|at (his|her) (beck|mercy|say so|bidding))
  (relationship|marriage|life|childhood|lives) ..4 (dominated|ruled|governed|marked|characterised|controlled|regulated|run) (by|on) ..8 (control|isolation|rules|demands|surveillance|jealousy|coercion|domination|possessiveness|obedience)
  (pattern|regime|campaign|web|climate|years|reign|means|form|instrument|tool|forms) of ..4 (control|domination|coercion|surveillance|intimidation|isolation|subjugation|controlling her|controlling him|compliance)
  (coercion|control|undue influence|influence|dominance|domination) (by|of|over) (his|her|their) ..3 (CONTROL_KIN|sleep|food|life|movements|money|wages|diet|every|daily|days)
  (his|her|their|partner's|husband's|wife's|NAME's|son's|family's) ..2 (control|domination|surveillance|grip|hold) (of|over|on) ..1 (her|him|NAME|every|what|money|his wife|their|all|food|household|finances|victim|family)
  (rules|years of rules) ..2 (about|on|for|and|over) ..2 (her|his|clothing|clothes|friends|visitors|punishment|punishments|phone|food|she|what|when|where|money|cleaning|bed|isolation|surveillance)
  (reproductive|sexual|emotional) coercion ..12 control
rule permission: allowed, forbidden, or asking leave to do everyday things
  (not|never|no longer|hardly|rarely|only) ..1 (allowed|permitted|free) ..1 (to|out|home|near|visitors|friends|a phone|on) !contact !bail !know !attend
  (he|she|NAME|husband|wife|partner|boyfriend|girlfriend|son|mother|father|who|they|ex) ..2 (would not|did not|does not|do not|will not|never|refused to|refuses to|refusing to|not) ..1 (let|lets|letting|allow|allows|allowed|permit|permitted) CONTROL_HER !down !in !go !know !near !into !alone !inside
  (not|never) (let|allowed) ..1 (within|out|near|outside|home|to)
  (has|had|have|having) to ..2 (answer|send|photograph|ring in|text|show|prove|account|ask|explain|be home|be back|be in|seek|get permission|check|hand|justify|apologise|bring home) ..8 (him|or else|by the time|before he|picture|photo|receipts|permission|her husband|her partner|his wife|boyfriend|every penny|movements|her time|within minutes|within NUM)
  (account|accounted|accounting|answerable) ..3 (to|for) ..5 (every|where|time|minutes|movements|penny|hour|lateness|each|him|spending|absence|journey)
  (ask|asked|asking|asks) (him|her husband|her partner|her son|his wife) ..1 (whether|if|before) (she|he) (could|might|may|can) (have|go|eat|leave|use|see|buy|wear|drink|sit|get|come|ring|open|watch|sleep|be)
  (asked|asks|asking) ..1 (leave|permission) to (open|go|eat|use|leave|see|sit|speak|ring|have|buy|drink|sleep|wash|turn)
  asked before (she|he)
  (only|except) ..2 (if|when|where|with) (he|she|her husband|his wife|her son|his daughter) ..1 (carried|allowed|chose|felt like|let her|drove|permitted|wheeled|pleased|took her)
  until (he|she|her husband|his wife|her son) (let (her|him)|allowed|relented|saw fit|was ready to|chose|decided otherwise)
  (when|if) (he|she) (felt like it|chose|saw fit|was in the mood|allowed)
  (what|whom|where|as far as|so far as) (he|she) (allowed|permitted)
  (list) of ..4 (people|friends|names) ..6 (not|never|allowed|see|greet)
  (kept|keep|keeps|keeping) (her|him|NAME) (supplied|indoors|isolated|dependent|within reach|a prisoner|prisoner|on a leash|on a lead|in line)
  the time by which
rule decided: somebody else decided what she wore, saw, ate, spent or did
  CONTROL_MAN ..4 (decided|decides|deciding|dictated|dictating|dictates|chose|chooses|choosing|ruled|controlled|determined|ruling on|laid down) ..2 CONTROL_WH ..2 (she|her|they|visitors|shifts|friends|NAME|mum|could)
  (deciding|dictating|controlling|dictated|controlled) ..1 (who|whom|what|when|where) (she|he|they)
  (decided|deciding|chose|decides|dictated|controlled) (which|what) (friends|clothes|relatives|visitors|food|shifts|programmes|jobs|people|family) ..4
  CONTROL_MAN ..3 (told|tells|telling|instructed|tell) (her|NAME) ..1 (what|which|who|whom|when|how) ..1 (she|to)
  CONTROL_DOER ..3 (chose|picked|set|controlled|dictated|vetted|regulated|policed|restricted|limited|monitored|rationed|checked|organised|arranged|vetoed|approved|timed|oversaw|supervised) (her|his|their|NAME's) ..2 CONTROL_DAILY
  (what|whom|when|where|who) (she|he) (wore|saw|ate|slept|spent|worked|could|might|went|dressed|spoke|said|watched|cooked|drove|sat) ..8 (decided|controlled|dictated|chosen|monitored|was his|were his|and whom|and what|and who|and when|or whom|up to him)
  (whom|who) (she|he) ..1 (might|could|may|was to) (see|speak|talk|meet|visit|have)
  (chooses|chose|decides|decided|picks) (who|what|whom|where|when)
  (made|makes|forced|forcing|ordered) CONTROL_HER ..2 (delete|quit|give up|resign|kneel|hand over|leave her job|stand in|cover up|stop seeing|stop working|drop out|close her|block|eat|account for|cut ties|write lines|sleep on|sleep in|beg|strip|crawl|apologise|choose between)
rule monitored: her time, phone, movements or company were watched
  (checked|checks|checking|check|monitored|monitoring|monitors|read|reads|went through|going through|goes through|looked through|looking through|searched|searching|inspected|inspecting|inspects|scrutinised|examined|opened|opens|opening|intercepted|counted|counts|vetted|sniffed|smelled|take|took|takes) ..1 (all|every|of)? (her|his|their|NAME's) ..2 (phone|phones|messages|texts|emails|mobile|calls|call log|post|mail|letters|receipts|mileage|underwear|handbag|bag|bags|purse|pockets|whereabouts|contacts|social media|timesheet|belongings|diary|laundry|bins|browser|search history|odometer|steps|parcels|underclothes)
  (checked|checks|counted|counts|counting|measured|weighed|marked|read|reads|timed) (the|all the) ..1 (mileage|milometer|odometer|potatoes|receipts|bread|slices|milk|biscuits|tea bags|bottles|tampons|sheets|bins|petrol|meter|minutes|level)
  (timed|timing|clocked|logged) (her|his|him|NAME) ..6 (journey|journeys|trips|shopping|walk|home|school|work|minutes|toilet|break|lunch|movements|everywhere|errands|bath|run|to|and)
  CONTROL_MAN ..4 (checked|check|checking|checks|demand*|monitored|watched|timed|counted|know|knew|logged) ..2 (where|who|whom|how long|when|what) (she|his wife|they|NAME) ..2 (was|were|went|spent|did|left|got|sat|talked|spoke|had|met|ate|bought)
  CONTROL_MAN ..4 (wanted|wants|demanded|demands|insisted|liked|needed|had|expected) (to know|on knowing|knowing) ..4 (where|who|what|when|whom|why)
  (knew|knows) ..2 (what|where|that|who) (she|he) had (spent|been|stopped|gone|seen|said|bought|eaten|rung)
  (he|she|husband|wife|partner|boyfriend|girlfriend|son|daughter|and) ..3 (rang|phoned|ring|rings|telephoned|calls|phones) ..4 (to check|to see (that|if|whether) (she|he)|to ask where|to ask who|to make sure (she|he)|asking where|demanding to|to find out where|and ask for (him|her))
  (photograph|photo|picture|selfie|video call|facetime|photographs) ..6 (receipt|his lunch|her lunch|prove|where she was|where he was|what she had on|what she was wearing|who she was|so he could see|so that he could)
  (prove|proof of) ..2 (where (she|he)|she had|he had)
  (hourly|constant|daily|half hourly) ..2 (check in|check ins|photographs|phone ins)
  (location sharing|share her location|shared her location|live location|dot on the map) ..4
  (sent|sends|send|sending) (him|her) a (picture|photograph|photo|selfie) ..6 (of|what|where|before)
  (has|had|have|knew|demanded|knows|insisted on|took) ..1 (her|his|all) ..2 (passwords|password|passcode|logins)
  (collected|fetched|met|picked|dropped|walked) (her|him) ..3 (from|up|at) ..2 (every|each|all)
  (face up|on speaker|on loudspeaker|speakerphone|on the speaker) ..8
rule spoke-for: he sat in, spoke for her, and was never out of the way
  (answered|answers|answer|answering) ..2 (every|all|any|each|most) ..2 (question|questions) ..6 (wife|her|husband|him|partner|to)
  without first looking at
  (sat|sits|sit|sitting|came|stayed|insisted|attended|present|accompanied|attends) ..3 (in|into|on|at|through|her|to|with her|being present) ..3 (every|all|each) ..4 (appointment~|visit~|consultation~|scan~|shift~|smear|test|meeting~|session~|contact|check|review) ..20 (spoke|speak*|answer*|alone|interpret*|never|see|saw|wife|husband|partner)
  (he|husband|wife|partner|son|daughter|mother_in_law|his|her) ..3 (insist*|insistence) ..4 (answer*|being present|sit* in|attend*|interpret*|on answering|staying in|be present|remain*)
  did not need ..4 (telephone|phone|number|money|bank|friends|car|job|work|key)
rule isolated: cut off from family, friends, work or the outside
  (isolated|isolating|isolate|cut|cutting|separated|estranged|alienated|distanced|turned|turning|weaned|severed|drew|prised) ..1 CONTROL_HER ..2 (off|away|apart)? ..2 (from|against) ..4 (CONTROL_CIRCLE|her own|his own)
  (supplied|told|controlled|made) ..6 kept (her|him) (from|away from)
  (netball|choir|job|friends|mates|family|sister|club|classes|gym|church|dancing|course|football) (he|she|that he|her husband) ..1 not (like|want|approve)
  (lost|losing|dropped|gave|lose|stopped|saw|given|seen) ..6 (touch|friends|friend|friendships|job|hobbies|choir|netball|club|classes|us) ..14 (because he|because of him|disapprov*|jealous*|meeting him|met him|once they|did not like|after the wedding|since the wedding)
  (friends|friend|family|sister|mother|parents|visitors|brothers|cousins|relatives) ..5 (not welcome|unwelcome|turned away (by|at)|discouraged from|driven away|drove away|sent away by|made to feel|never good enough|frozen out|edged out|no longer welcome)
  (one|two|no) friend~ left
  (her|his) (world|life|circle|horizons) ..4 (shrank|shrunk|smaller|narrowed|shrinking|closed in|got smaller|narrower|contracted)
  (got|grew|became|getting|become|shrank|made) ..2 (smaller|shrinking|her smaller|hers to)
  (you|she|we) (could|would) not have (the|a) (radio|visitor|friends|visitors|tv|television|guests|heating)
rule confined: kept in, or left without what she needed to move, speak or leave
  (lock|locks|bolt|bolts|padlock) ..4 (on|to) ..4 (door|fridge|phone|cupboard|bedroom|larder|freezer) ..8 (kept the key|had the key|outside|from the outside)
  (kept|keeps|held|holds|had|has|took|pocketed) (the only|the house|the front door|the car|all the|every|both) ..2 (key|keys)
  (hid|hides|hidden|hiding|moved|moves|removed|withheld|took away|takes away|put|kept|keeps|left|stayed|placed|disconnected|unplugged|confiscated) ..3 (remote|wheelchair|walking frame|frame|zimmer|stick|crutches|hearing aid|hearing aids|glasses|spectacles|dentures|scooter|hoist|inhaler|insulin|commode|bell|alarm|pendant|car keys|router|phone|telephone) ..10 (when they|when she|so that she|so she|so that he|so he|out of|beyond|garage|upstairs|until|unless|cupboard|loft|for days|punish*|argued|shed|if she|in the boot)
  wheelchair ..4 (stayed|garage|kept|brought|left|locked|out of)
  (key|keys|hook|phone|stick|frame|chair) ..6 (could not reach|out of reach|beyond her reach|out of her reach)
  (carried|carry|lift|lifted) ..8 only when
  (hid|threw away|thrown away|hidden|flushed|tampered with) ..2 (her|the) ..2 (pills|contraception|contraceptive|contraceptives|pill)
rule papers: passport, visa or status held over somebody
  (kept|keeps|keeping|held|holds|holding|took|taken|takes|hid|hidden|hides|confiscated|locked away|retained|burned|tore up|torn up|destroyed|in charge of|put) ..2 (her|his|their|NAME's) ..2 (passport|passports|visa|visa papers|papers|residence permit|documents|birth certificate|id|identity card|immigration papers|permit|biometric) ..8
  (held|kept|holding) back ..2 (visa|papers|passport|documents)
  (one|a|single|telephone|phone) ..1 (call|letter|word|email) ..3 (from him|from her|to)? ..6 (deport*|plane|sent back|send her back|home office|immigration|children stay|never see|finish him|police would|see her|put him)
  (would|will|threat*|could) ..3 (deported|deport|sent back to|send her back|send him back|put on a plane|put her on a plane|put him on a plane|on the next plane)
  (papers|visa|status|leave to remain|right to stay|immigration) ..5 (depend*|rested|was down to|hung) ..2 (on|upon)? ..3 (him|staying|the marriage|married|her husband|his)
rule levers: threats that keep somebody in place
  (threatened|threatening|threats|threat|threaten|threatens|warned|vowed) ..10 (take the children|take her children|take the baby|children taken|children removed|lose the children|lose her children|never see the children|never see her|never see his|deport|deported|social services|out him|outing|out her|leave her with nothing|have her sectioned|sectioned|tell her family|tell his family|tell her parents|send her back|tell the family|tell everyone|put her out|ruin her|get custody|put into care|have her committed|send it to|hand them to)
  (told|telling|tells|said) ..3 (her|him|she|he|NAME) ..8 (would be taken (from|away|into)|lose the children|never see (the|her|his) ..1 (children|kids|son|daughter|boys|girls|baby) again|have her sectioned|be sectioned|stay here without her|children stay|her son kept)
  (kill himself|kill herself|take his own life|take her own life|end his life|end it all|suicide|hang himself|overdose|his death|harm himself|cut his arms|himself on the bridge|throw himself|hurt himself) ..8 (if|whenever|each time|every time|unless|when|on the occasions) ..3 (she|he|NAME|her|they) ..3 (left|leaves|leave|went|took a|stayed|told|ended|finished|moved|packed|did not come|would not come|saw|wanted to be)
  (threats of suicide|suicide threats|threats to kill himself|threatened suicide|threats) ..8 (means of|form of|way of|as a means|lever|to keep her|to keep him|to stop her|so that she)
  (told|telling|tells) (her|him|NAME|daily) ..6 (no one|nobody|none) ..3 (would|will|was going to) (ever)? (believe|take|want|have|love|listen) 
  (number|photographs|photos|folder|pictures|screenshots) ..14 (not out to|send it to|send them to|must never|never reach|were to see)
  (means|way|instrument|tool|method) (by|of) (which|keeping|controlling|making) ..6 (her|him|compliance|control|in the relationship|stay|secured|obey)
  (if|when|whenever|until|because) (she|he|NAME|they) ..2 (displeased|vexed|disobeyed|crossed|angered|upset|annoyed|broke) ..1 (him|her|the rules|a rule) 
rule jealousy: possessive, jealous or obsessed
  (CONTROL_DOER|was|become|became|extremely|morbid|morbidly|pathological|pathologically|very|so|increasingly|insanely|violently|deeply|always) ..3 (jealous|jealousy|possessive|possessiveness)
  (jealous|jealousy|possessive|possessiveness|obsessive|obsessed|possessive) ..6 (of|his|her|partner|husband|behaviour|and|about|with|which|that|him) ..6
  (history of|his|her|extreme|morbid|pathological|increasing|sexual|intense|constant) (jealousy|possessiveness|control)
  (accused|accusing|accuses|accuse|accusation|accusations|convinced|suspected|suspecting|certain|insisted|believed|insisting|quizzed|interrogated) ..5 (affair|affairs|cheating|infidelity|infidelities|unfaithful|unfaithfulness|sleeping with|other men|another man|seeing someone|having sex|flirting|other women|someone else|carrying on|lovers|lover|adultery)
rule obeying: she lives by his moods and answers to him
  (dominated|subjugated|subservient|manipulative|cowed|micromanaged|browbeaten) ..3 (CONTROL_HER|by|towards|to) ..2!(alcohol|drink)
  (stopped reaching|put her coat back|give up ..4 without being asked|home before he|back before he|before he got)
  (bird in a cage|gilded cage|like a prisoner|like a sentence|counting the months|not her own person|shadow of (her|his)|puppet|(as|like) ..2 (servant|skivvy|slave)|domestic slavery|domestic servitude|own jailer|gaoler|jailer|warder)
  (insisted on sex|obliged to have sex|sex on demand) ..8
  (she|he) (spoke|asked) ..5 in a ..3 whisper
rule gatekeeping: whoever wants to reach her must go through him
  (shield*|lockdown|isolating|covid|restrictions|the rules|pandemic) ..14 (suited him|as an excuse|a licence|pretext|his excuse|kept her in)
  (rules|lockdown|restrictions) ..4 suited (him|her husband)
  (contraception|contraceptive|contraceptives|pills|pill|coil|implant|condoms|termination|abortion) ..12 (hid|hidden|hides|threw|thrown|would not let|forbade|tampered|holes|would not find|secret from|without his|tied down)
  (hid|hides|threw away|thrown away|flushed) ..2 (her|the) ..2 (pill|pills|contraception|contraceptive|contraceptives)
rule his-word: whose word counts, and how she lives by it
  (gave up|left|resigned from|handed in|packed in) ..3 (job|work|course|notice|studies|college|place|nursing|teaching) ..6 (because he|because of him|husband|at his)
  (rang|rings|calls|called|texted|texts|ringing|phoned) ..5 (work|ward|salon|office|shop|desk|canteen|lessons|break) ..8 (NUM times|times a day|every hour|hourly|each break|to check|asking|ask)
  (lived|live|lives|life|revolved) ..2 (by|to|around|round) ..1 (his|her) ..1 (timetable|moods|rules|clock|wishes|needs|whims)
  CONTROL_MAN ..2 (bought|buys|threw out|chose|laid out|picks) ..2 her ..1 (clothes|outfits|underwear|make up|shoes|dresses)
rule ruled: one of them ruled, the other obeyed
  CONTROL_DOER ..2 (ruled|rules|dominated|tyrannised|governed) (her|his|the|their|mother's|NAME's|over) ..2 (home|house|household|life|lives|family|marriage|flat|every|her|him|mother)
  (groomed|bullied|cowed|frightened|browbeaten|trained|conditioned|forced|scared|moulded|terrorised|shamed) ..2 into (obedience|submission|compliance|silence|dependence|obeying|agreeing|doing|staying|his)
  (pattern|years|history|course|decade|decades|life|campaign|lifetime|marriage|culture) ..2 of ..2 (domination|control|coercion|subjugation|tyranny|dominance|oppression|controlling|obedience|submission)
  (lived|living|live|lives|life|years|marriage|was|been|kept|held|remained) ..2 under ..3 (control|domination|rule|tyranny|surveillance|regime|watch|dominance|dictatorship)
  CONTROL_MARK ..1 CONTROL_MARK
  (he|who|she|husband|wife|partner|boyfriend|son|mother_in_law|man|father) ..1 (dictates|dictated|dictating) !by
  (told|tells|telling|taught|instructed|ordered) (her|him|NAME|his wife|mum) (what|whom|who|how|when|where) to (wear|think|love|say|eat|see|cook|dress|feel|speak|vote|sleep|spend|buy|sit|believe|behave|be|wash|work|shop|stand|breathe)
  (owns|owned) (her|him|me) !house !home !own !flat !property !outright !car
  (kept|keep|keeps|keeping|holds) (her|him|NAME|his wife|mum) (hidden|apart|in her place|in his place|at home|captive|compliant|close by|there|in line|dependent|isolated|under|in check|in ignorance|indoors|obedient|tied|guessing|in fear)
  (his|her husband's|her partner's|husband's|father's|wife's|son's|boyfriend's|partner's|the family's) (orders|commands|rules|instructions|dictates|terms|way or)
rule nothing-own: without leave, or with nothing of her own | keep-negated
  (no|without|nor|never) ..10 (friends|phone|money|key|keys|car|account|card|telephone|life|space|choices|say|opinion|opinions|mind|voice|income|room|friend|time|decisions|home) of (her|his) own
  (nobody|no one|none|not|never|nothing) ..6 (touch|open|use|turn|speak|visit|enter|leave|answer|done|happen|move|go) ..10 (without|unless|until) ..4 (permission|leave|say so|asking|allowed|approval|blessing|consent|knowing|agreed)
  without ..1 (his|husband's|father's|partner's|wife's|son's|mother's|boyfriend's|in_laws) ..1 (permission|say so|approval|leave|agreement|blessing|being told)
  (she|mother|mum|wife|girlfriend|victim|NAME|patient|daughter) ..2 (not|never) ..1 (allowed|permitted) to attend !hospital
  (had|have|has) to (ask|beg|wait|seek leave|plead|request) ..2 (before|to be|whether|if) ..1 (she|he|let|allowed|could|going|leaving|using|eating|speaking)
  (dared not|dare not|did not dare|not dare|too afraid|too frightened|too scared|afraid|frightened|terrified) ..1 (to)? (miss|be late|depart|disobey|refuse|leave the house|answer back|go out|speak|say no|contradict|disagree|use the phone|answer)
rule kept-watch: rung, questioned and waited for, day by day
  (he|husband|partner|boyfriend|son|who|she) ..2 (rang|rings|phoned|phones|texted|texts|messaged|called|calls|ring|phone|text) (her|him|NAME|work|home)? ..2 (every|each) ..2 (hour|half|minutes|break|lunch|shift|lunchtime|ten|fifteen|five|twenty)
  (phones|rings|rang|phoned|texts|called|calls) ..2 (if|when|whenever) (she|he) ..2 (overruns|overran|late|not home|not back|delayed|longer|out|stayed)
  (waits|waited|waiting|sits|sat|parks) ..4 (outside|in the car|car park|reception|corridor|waiting room) ..1 (during|while|throughout|until|till|for the whole) ..2 (she|her|session~|appointment~|class|shift|visit~|lesson~|he|his)
  (replied|answered|replies|wrote|texted|posted|messaged) ..4 (in her name|in his name|as her|pretending to be (her|him)|as if she)
  (took|takes|removed|confiscated|disconnected|cut) (the|her|his|away) ..1 (telephone|phone|phone line|router|car keys|door key|sim|shoes) !call
rule severed: friends, work and family given up, stopped or driven away
  (broke|broken|breaks|cut|cuts|severed|put) ..2 (off|out|to|with|an end to)? ..1 (her|his|all) ..1 (friendships|friends|ties|links|relationships|visits|connections|outings|lessons|classes|calls home)
  (her|his|the|our|family|mother's) (friends|friendships|visits|calls|visitors|invitations|letters|phone calls) ..3 (stopped|dwindled|fell away|ceased|dried up|tailed off|faded|melted away|dropped away|were turned away|were not welcome|were discouraged)
  (saw|see|seen|met) (her|him|NAME|them|mum|each other) only (when|if|at|through|with)
  (gave up|give up|giving up|given up|gives up|quit|abandoned|dropped|leave) (her|his) ..1 (job|car|work|evening|class|classes|course|studies|friends|career|hobby|hobbies|church|choir|dancing|football|faith|college|degree|interests|singing|sport|nursing|teaching) ..12 (he|him|husband|wife|jealous*|boyfriend|partner)
  (made|makes|making|forced|forces|pressured|persuaded|got) (her|him|NAME|his wife) ..1 (to)? (give up|stop|leave|drop|cut|quit|resign|cover|delete|close|block|withdraw|stay in|stay home|account|report|serve|wait on|ask)
  CONTROL_DOER ..3 (cut|isolated|separated|kept|shut|prised|turned|estranged) (her|him|NAME|his wife|mum|them) ..2 (off|away|apart|out)? ..1 (from|against)
rule made-doubt: made to doubt her own mind
  (made|makes|making|had|drove|left|leaves|leaving) (her|him|NAME|mum) ..1 (doubt|doubting|question|questioning|distrust|mistrust) (her|his) ..1 (memory|mind|sanity|judgement|judgment|senses|recollection|perception|reality|eyes)
  (told|convinced|persuaded|tells|telling) (her|him|friends|everyone|people|NAME|family|their friends|her friends) ..6 (going mad|losing (her|his) mind|imagin*|making it up|never happened|had not happened|misremember*|losing it)
rule threatened-loss: the children, home or status held over her
  (kill himself|kill herself|harm himself|end his life|suicide|kill her|hurt himself) ..3 (if|unless|whenever|should) (she|he) ..4 (left|leave|leaves|went|go|stayed|ended|told|saw)
rule run-by-another: her life run, ruled or ordered by another
  CONTROL_HE ..3 CONTROL_ACT ..3 (her|his|NAME's|my sister's|mum's) ..2 CONTROL_DOMAIN
  (separated|removed|parted|detached|distanced|weaned|drew|isolated|kept) (her|him|NAME|his wife) ..5 from (everyone|anyone|people|all|those|her|friends|others|anybody|us)
rule on-his-terms: on the other's terms, insisted upon or punished
  (only|unless|except) ..1 (when|if|where|while) (he|her husband|his wife|her partner|her boyfriend|his mother) (was|were|agreed|allowed|said|gave|approved|chose|permitted|consented|felt|had)
  (insisted|insists|insisting|insistence) ..1 on ..1 (driving|taking|being|going|attending|coming|knowing|accompanying|collecting|answering|sitting|having|seeing|choosing|checking|reading|speaking|staying|her)
rule his-say: she lives by what he allows, wants or checks
  (his|her husband's|her partner's|his wife's|NAME's) (control|domination|dominance|possessiveness|jealousy|rules|surveillance|tyranny|grip) ..2 (was|extended|grew|reached|tightened|left|over|of|included|took|covered|meant|made|kept|increased|became|had|ran|over)
  (he|NAME|husband|partner|boyfriend|ex|wife|she|son|who) ..2 (demand*|insist*|want*|need*) to know ..4 (where|who|whom) ..1 (she|he|her|they)
weak leave-asked: leave, orders, obedience
  (allow*|forb*|permit|permits|permitted|disobey*|displeas*|obey*|obedien*|dare|dared|confess|punishment|punishments|submissive|compliant)
  (let|made|make|makes|letting) (her|his wife)
  (asked|asks|asking) (him|her husband|his wife|her partner)
weak steered: told, persuaded, made to
  (he|husband|partner|boyfriend|mother_in_law|perpetrator|wife|family|son) ..2 (insist*|demand*|ordered|forced|persuad*|convinc*|decid*|dictat*|instruct*|told her to|told her that|made her|wanted her|expected her)
  (told|tells|made|ordered|forced|required) (her|him|NAME|his wife) (to|that no|that she|that her)
weak handed-over: gives up phone, key, card or pay
  (handed|hands|surrender*|gave up|give up|confiscat*|deleted|delete*) ..2 (her|his|him|the) ..3 (telephone|phone|keys|key|wages|card|passport|numbers|mobile|car|job|notice)
weak cut-off: cut off or kept from others
  (kept|keep|keeping|keeps) CONTROL_HER ..2 (from|away from) ..3 CONTROL_CIRCLE
  (she|he) (stopped|gave up) ..6 (she|he|then|and) ..2 (stopped|gave up)
  surveillance
  lever
weak watching: checks, watches, times her
  (monitor*|timed|times|timing|checks|checked|checking|counted|surveillance|reads|read) ..1 (her|his|him|on|where|when|who|up)
weak fallen-away: friends, family or work fall away
  (dropped|gave up|given up|stopped|saw less|visited less|no longer) ..3 (choir|friends|mates|sister's|job|netball|visiting|seeing us|seeing her|church|club|classes|course)
weak ruling: rules, demands, permission, obedience
  (his|strict|house|her husband's|partner's) ..1 (rules|demands|orders)
  (he|husband|partner) ..1 (insisted|insists|demanded|ordered)
weak timed-home: fear of being late or wrong
  (late home|home late|late back|straight home|back late|scared to be late|minutes late)
weak in-his-presence: he answers for her, sits in, or is looked at first
  (answered|answers|spoke|speaks|speaking) on (her|his) behalf
  (attended|accompanied|came to|sat in on) ..3 (every|each|all)
weak held-things: her keys, phone, card or papers are held by another
  (kept|held|took|hid|holds|has|had|keeps|confiscated|taken) (her|his|the) ..2 (passport|bank card|bank cards|keys|phone|papers|documents|pension book|visa|shoes|pills)
weak confined-weak: locked in, never out
  (rarely|never|seldom|hardly) ..2 (seen out|went out|left the house|out of the house|out alone)
weak yielding: she whispers, hurries home, keeps quiet
  (whisper*|straight home|watched the clock|eye on the clock|looked at the clock|looking at her watch|kept her head down|flinched|small voice|went quiet|gone quiet|never spoke)
weak marooned: nowhere to go without him
  (miles from|no bus|bus came|nearest neighbour|no signal|only signal|end of a track|not drive|could not drive|never drove|the only car|mile from|miles away from)
weak hurried: waits for her, cuts calls short, makes her excuses
  (on her behalf|translat* for|interpreted for|interpreted at)
weak changed-person: she became somebody else
  (shadow of|lost her sparkle|stopped laughing|not the girl|not the same|own opinions|became quieter|gone quiet|went quiet|quieter|smaller|withdrawn) ..4
weak charming: one face in public
  (charming|charm|perfect husband|devoted|attentive|doting|caring husband|supportive partner|lovely man|such a nice)
weak supplied: kept on drink or drugs
  (supplied (her|him)|kept (her|him) supplied|got her on it|gave her the|introduced her to) ..4
weak secret-kept: a secret he could tell
  (not out to|not know (he|she) was gay|her visa|his visa|her status|immigration|hiv|sexuality) ..10 
veto topic-of: the topic of teaching, a definition, a question, or done by strangers | overlap
  (training|awareness|briefing|course|workshop|leaflet|policy|guidance|definition|campaign|module|charity|helpline|legislation|research|question|questions|law) ..2 (on|in|about|of|for|to|into|covers|covering) ..5 (stalking|harassment|abuse|coercive|control|controlling)
  (stalking|harassment|emotional abuse|psychological abuse|verbal abuse|economic abuse|financial abuse|coercive control|technology facilitated abuse|separation abuse) ..1 (training|policy|service|services|charity|lead|leads|team|unit|helpline|module|awareness|forum|clinic|legislation|workshop|toolkit|guidance|offence|offences) ..1 (is|are|was|were|should|offers|has|have|for|and|in)
  (was there|were there|is there|did any|did the|whether there) ..10 (stalking|harassment|abuse|coercive|control|controlling|monitoring|tracking)
  (harass*|stalk*|bullied|bullying|followed|abused|insulted|mocked|humiliated|taunted|shouted at|sworn at|threatened) ..3 (by|from|at) ..2 (colleagues|manager|school|pupils|stranger|strangers|youths|gang|landlord|customers|bailiffs|press|journalists|employer|work|neighbours|patients)
veto general: told in general, supposed, denied, taught, or a post or service | sentence
  (abuse|control|harassment|stalking|behaviour|violence|it) (means|is described|is understood|denotes)
  (studies|study|research|literature|evidence) ..3 (describe|describes|suggest|suggests|indicate|indicates|show|shows|link|find|finds)
  (^ training|^ a training|awareness session|awareness training|^ guidance|^ further training)
  (training|workshop|briefing|course|leaflet|session) ..8 (should|offered|be given|must) 
  (staff|handlers|officers|practitioners|clerks|teachers) should ..3 (be offered|receive|be given|be trained|have training)
  ^ if (he|she|they|NAME|the|her|his) ..3 had
  (no agency|no service|nobody|no one|neither|none) ..6 (held|had|seen|saw|knew) ..3 (any|information|sign|of) ..12
  (asked|asking|enquired) (whether|if) ..12 (replied|said|answered|told) ..5 (never|not|no)
  (helpline|the service|website|advocacy service|drop in) ..2 (offers|takes|provides|gives|can be|helps|runs)
veto other-control: control of something else | overlap
  (pain|symptom|infection|pest|birth|blood pressure|diabetes|glycaemic|weight|blood sugar|seizure|asthma|anger|impulse|crowd|quality|traffic|passport|border|stock|bladder|gun|access|immigration|remote) (control|controlled|was controlled|is controlled|were controlled)
  (loss|lost|losing|regain|take|taking|took|out) (of)? (control)
  (feel|felt|in|out of|birth|remote) ..1 control
  (control|controlling) (room|measures|centre|and restraint|group|of infection|costs)
  (obsessive compulsive|compulsive disorder|possession of)
  self isolat*
  isolated incident
  (locked|shut) (him|her|them|NAME) out
veto own-keeping: she keeps her own things, or officials search and forbid | overlap
  (police|officer|officers|nurse|staff|detectives|crew|paramedics|social worker|practitioner) ..4 (checked|read|searched|examined|took|seized|timed|opened|looked through|asked|monitored)
  (she|mrs|ms) ..1 (kept|keeps|held|took|takes|had|has|hid|put|checked|checks|read|lost) ..1 her
  (he|mr) ..1 (kept|keeps|held|took|takes|had|has|hid|put|lost) ..1 his
  (hospital|ward|care home|nursing home|prison|pandemic|court|bail|restrictions|licence|visiting) ..14 (permitted|allowed) to
veto imagined: it is imagined or asked and not told | sentence
  (would|could|might|may) ..1 have (been|told|said|disclosed|led|made|helped|prompted|allowed|given|asked)
  (panel|review|officer|officers|staff|agencies|agency|nobody|no one|gp|nurse|police|practitioners|worker|midwife|services|chair|established|establish|wondered|members|professionals) ..4 (whether there|if there|whether any)
  ^ had (he|she|they|anyone|anybody|any|the|staff|services|agencies|NAME)
  had (anyone|anybody|they|somebody|staff|services) ..1 asked
  (if|where) (a|an|any) (victim|person|patient|perpetrator|woman|client|adult|child)
veto definition-list: the statute's list | passage
  (consists|consisting) of ..6 (physical|following|behaviour|abuse)
  physical or sexual abuse ..6 violent or threatening
veto none-found: the panel looked and found none | passage
  (found none|no evidence of coerc*|nothing to suggest ..6 control)
  (looked with care for|looked for) (coercion|control)
  (laughed when asked|asked) whether he had her
  (neither|nor|one|either) ..5 (in control of the other|controlled the other)
veto definition-gap: control named as a topic | overlap
  (mention of|including|include|training on|knowledge of|understanding of|spotting|recognising|indicators of) ..3 (coercive control|coercive and controlling|controlling behaviour|jealousy|separation gave)
  (questions|question|box) ..4 (about|for|on)? ..2 (jealousy|jealous|coercive)
  (the voice|smoke|rules allowed|rules there)
""")
}
