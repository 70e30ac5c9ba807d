extension RuleText.Source {
    /// Post-separation abuse.
    static let postSeparationAbuse = RuleText.Source("post-separation-abuse", """
theme post-separation-abuse | role=victim
rule named: abuse after separation is named
  (harass*|pursue*|threat*|stalk*|abuse*|controlled|bullied|assault*|attack*) ..2 by ..4 (former|ex|estranged) ..3 (husband|partner|partners|wife|boyfriend|girlfriend|spouse)?
  (her|my|the|an|victim's) ..1 (former|ex|estranged) ..2 (husband|partner|boyfriend|girlfriend|wife)!'s ..12 POSTSEP_ACT
  (her|his|my|the|an) (former|ex|estranged) (husband's|wife's|partner's|boyfriend's|girlfriend's) ..6 (harass*|calls|messages|threats|conduct|stalking|abuse|violence|solicitor|visits|applications|behaviour)
rule after-parting: what he did once they had parted
  (after|since|following|once|when|despite|upon|until|from|by) ..5 POSTSEP_PARTED ..20 POSTSEP_ACT
  POSTSEP_ACT ..14 (after|since|following|once|when|upon) ..5 POSTSEP_PARTED
  (days|week|weeks|fortnight|month|months|year|years) ..2 (after|since|following|from) ..5 POSTSEP_PARTED ..20 POSTSEP_ACT
  (in|for|over) the ..2 (days|weeks|months|year|years) ..3 (after|following|since|that followed) ..12 POSTSEP_ACT
  (new|another) ..1 (boyfriend|partner|man|girlfriend|husband) ..12 (threat*|beating|attack*|followed|messages|harass*|went after|kill|warned|damage*|slash*|he stayed|stop)
  (win|get|have|wanted) (her|him) back ..10 (threat*|punish*|kill*|follow*|flowers|messages|refus*|outside|suicid*|begg*)
  no other man
rule through-court: court, contact or children used to go on with it | passage-any=control-parted
  (NUM|six|five|eleven|seven|nine|ten|twelve|four|repeated|numerous|endless|further|another) ..2 (applications|hearings|court orders|court applications|hearing|statements)
  (taking|took|takes|dragged|dragging|hauled|hauling|take) (her|him|me|NAME|their mother) ..2 (back)? ..1 (to|into|through|before) ..2 (court|courts|ring|judge)
  (used|uses|using|through|via|weaponised|exploited|opportunity|use) ..4 (contact|child contact|handover|handovers|court|courts|proceedings|maintenance|litigation|children|legal|access|visits|contact arrangements|court process|the girls|the boys|it) ..12 (control|abus*|harass*|continue*|reach|intimidat*|punish|track|information|find out|pressure|exert|question|shout*|every minute|threat*|follow*|message*)
  (question|questioned|questioning|quizzed|grilled|interrogat*|asks|asked) ..2 (the|their)? ..1 (children|girls|boys|child|boy|girl|son|daughter|twins) ..8 (about|where|who|movements|mother|new)
  (told|tells|telling|wrote|writes|reported|reports|reporting|alleg*|accus*|referred|complained|anonymous) ..8 (cafcass|home office|social services|children's social care|social care|rspca|benefits|immigration|uk visas|court|police|contact centre|school|employer|fraud) ..14 (she|her|mother|unstable|unfit|alcoholic|drunk|five|unfounded|leave|deceived)
  (unstable|unfit|alcoholic|alienat*|poison*|turning|safer parent|coaching) ..12 (court|cafcass|proceedings|boys|girls|children|contact|mother|him)
  (refused|refuses|withheld|denied|delayed) ..3 (religious divorce|get|divorce|consent|sign|talaq|release)
  (withdrew|withdraws|withdrawing|cancelled|cancel) ..4 (sponsorship|visa|support|standing order|leave to remain)
  (solicitor|solicitors) ..2 (wrote|letter|letters|writes)
  (her|the) letters that wore her
  litigation by
rule no-peace: leaving did not end it | passage-any=control-parted passage-if=control-conduct passage-unless=post-separation-other
  (years|months|weeks) after ..6 (left|divorce|separation|decree|split|ended|parted) ..8 (he|she|still|was)
  (still|was still|kept|continued|continues) ..3 (taking|ringing|texting|following|watching|turning|writing|controlling|threatening|harassing|demanding|coming|using|refusing|messaging|contacting)
rule at-handover: at the handing over of the children | passage-any=control-parted
  (handover|handovers|contact centre|drop off|pick up|collect*|contact visit|contact session|contact visits|contact) ..14 (shout*|threat*|said to|told her|spat|push*|grab*|abuse*|abusive|insult*|follow*|knife|punch*|sorry|dead|nobody|whisper*|swore|kill*|refus*|late|intimidat*)
  (says|said|whispered|whispers|told|hissed|shouted|muttered|leaned|leant) ..4 (to|into|in|across|through|over) ..4 (her ear|their mother|the mother|her|car roof|window|the car) ..10
  daddy (says|said) ..8
  (carried|carries|brought|brings) ..2 (messages|notes|letters) ..6
  (fought|fights|fighting) ..3 for ..3 (every|custody|contact|saturday|residence|sole)
rule done-after: what was done to her, in a sentence that tells of the time after | any=control-after,control-parted unless=control-parted-well,post-separation-other
  (assaulting|attacking|punching|beating|hitting|pushed|shoved|slapped|spat|grabbed|burn|abuses|threat|assaulted|attacked|punched|beat|beaten|hit|kicked|raped|threatened|threatens|threatening|threats|menaced|menacing|stalked|stalking|stalks|harassed|harassing|harassment|pestered|pestering|bombarded|hounded|hounding|intimidated|intimidating|intimidate|insulted|insult|insults|tormented|punished|terrorised|blackmailed|spied|tracked|tracing|traced|besieged)
  (he|him|his|husband|partner|boyfriend|father) ..4 (abused|abusing|abusive|controlled|controlling|torment|campaign|intimidation|vendetta|surveillance|persecution)
  (abuse|control|violence|coercion|controlling|controlled) ..4 (continued|went on|carried on|persisted|began|from a distance|at a distance|by (her|his|a|an) (former|ex|estranged)|the (woman|wife|mother))
  (hammering|banging|hammered|banged|kicking|shouting|shouted|screaming|swearing|swore) ..4 (door|windows|window|her|street|gate|letterbox|mother)
  (smashed|slashed|damaged|torched|burned|breached|vandalised|scratched|broke|keyed|poured|poisoned|breaches|breaching|bricks|brick) ..4 (her|his|the|their|a|order|on|through|tyres)
  (outside|at|near|past|opposite) ..2 (her|the|their|mother's|his) ..2 (house|home|flat|work|door|gate|school|nursery|workplace|street|window|shop|car)
  (let himself in|let himself into|broke in|came back at|came and went|turned up|turns up|turning up|kept coming|entered the|entered her|forced his way|a key he|refuses to go|refused to go|would not go|will not leave|would not leave|refused to leave|hanging around|driven past|drove past|drives past)
  (his|the|these|with|of|by) (calls|texts|messages|letters|emails|voicemails|cards) ..8 (day|night|daily|fifty|hundred*|dozens|threat*|abusive|menac*|constant*|from him|every)
  (fifty|forty|hundreds|dozens|constant|abusive|threatening|endless|daily|repeated|eleven|twelve|nine|seven) ..3 (calls|texts|messages|letters|emails|voicemails|applications|complaints|reports|allegations)
  (withheld|withholds|withholding|stopped|stops|refused|refuses|refusing|cancelled|emptied|hid) ..4 (maintenance|mortgage|money|sell|sign|pay|account|passports|return|allowance|rent|belongings|keys|tenancy|house)
  (questioned|quizzed|grilled|interrogated|questions|pumped) ..1 (the|their)? (children|child|son|daughter|boys|girls|boy|girl|kids)
  (turned|turning|poisoned|poisons|set|coached|brainwashed) ..5 (daughter|son|children|child|girls|boys|kids) ..4 against
  (through|by way of|by means of|using|used|uses|via|pretext|excuse|weapon|lever|opportunity) ..5 (children|child|contact|court|courts|money|son|daughter|maintenance|handover|handovers|solicitor|house|access|hearings|proceedings)
  (pretext|excuse|hold over|made her life|life hell|life a misery|never let her go|would not let her go|not let go|win her back|get her back|leave her alone|let her be|give her no peace|no peace)
  (told|tells|telling|wrote to|rang|contacted|informed) (her|the) ..2 (colleagues|employer|boss|manager|friends|neighbours|landlord|school|church|family|parents|police|council|workmates)
  (application|applications) ..2 (after|upon|to the court) ..2 (application)?
  (kept on|went on|carried on|continued|persisted|still) ..2 (threatening|controlling|ringing|texting|contacting|following|calling|sending|abusing|harassing|demanding|coming|watching|to control|to threaten|to harass|to abuse|to follow|to contact|to ring|to call|to message|at a distance|as before)
  (calls|called|calling) (her|him) ..3 (names|every|slag|whore|liar|unfit)
  (took|kept|keeps|held|snatched|abducted|removed) ..2 (children's|child's|her|the children|their|the) ..2 (passports|passport|belongings|car|keys|dog|pets|documents|children|jewellery|phone) 
  (logged|hacked|posted|images|photographs|profile|profiles|camera|tracker|airtag|spyware) ..6 (of her|in her|online|into her|on her phone|on her car|under her)
  (would not|refused to|refuses to|declined to|never) ..1 (pay|sell|sign|hand|return|leave|give|release|support) ..5 (unless|until|maintenance|house|home|her|children|papers|passports|keys|flat|divorce|mortgage|money)
  (stood|stands|waited|waits|parked|sat|loitered|appeared|turned up|came|called) ..6 (street|outside|shouting|calling|begging|demanding|gate|door|window|drunk|uninvited|car park|bus stop)
  (continued|continues|went on|kept|kept on|still) ..1 (to)? ..1 (harass|harassing|monitor|monitoring|control|controlling|threaten|threatening|abuse|abusing|stalk|ring|ringing|text|texting|message|messaging|follow|following|watch|watching|demand|demanding|intimidate|visit|pursue|pestering)
  (agreement|agreements|order|orders|undertaking) ..5 (broken|breached|flouted|ignored|defied) ..2 by
rule way-to-reach: children, court or house made a way to reach her | if=control-after unless=control-parted-well,post-separation-other
  (contact|children|court|maintenance|house|money|handover|handovers|access|divorce|proceedings|litigation) ..4 (was|were|became|gave|served|provided|being|made) ..4 (way|means|weapon|lever|excuse|chance|opportunity|tool|channel|route|pretext|stick|bargaining)
rule went-on-ruling: he went on ruling, pursuing, taking or demanding | any=control-after,control-parted unless=control-parted-well,post-separation-other
  (punish|spite|exhaust|ruin|frighten|wear|bankrupt|break|hurt|get at|humiliate|reach|trace|find) her !address
  (former|ex|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend) ..2 (found|traced|followed|tracked|rang|texted|came|kept|entered|demanded|threatened|refused|broke|sent|wrote|used|took|told|waited|turned) ..1 (her|him|to|out|up|into|round|not|in|the|outside) !remarried !children !died !moved !no
weak parting-told: the two had parted | passage-unless=post-separation-other
  (her|his|my|the) ..1 (ex|former|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend)?
  (after|since|when|once|upon|following|by|until|from) ..4 (separation|separated|split|divorce|divorced|parted|moved out|broke up|breakup|break up|broken up|gone|finished with|left (him|her)|leaving|ended|decree)
  (handover|handovers|contact order|child arrangements|family court|cafcass|contact centre|contact visits|private law|decree|divorce|non molestation|restraining order|not to contact)
  (over|finished) ..2 (for me|between them)
  (new|another) ..1 (address|flat|boyfriend|partner|man|girlfriend)
weak still-there: he would not let her go | passage-unless=post-separation-other
  STALKING_BE ..4 (outside|opposite|near|past|by|across) ..4 (STALKING_PLACE|each|again|every|her|there|it)
  (NUM|forty|thirty|twenty|fifty|dozens|hundreds|stream of|daily|constant|repeated|barrage of) ..2 (calls|messages|texts|emails|voicemails|letters|missed calls) ..2 (from|to|and|since|in)
  (leave her alone|leave him alone|leave me alone|would not leave|refused to leave)
  (voicemail|voicemails|message|messages|letter|letters|text|texts|card|cards|rang|called|calls|wrote|writes|email|emails) ..14 (kill|burn|threat*|die|sorry|coming|dead|find|pay for|acid|coffin|suicid*|blame|ground|inside it|regret|you did this)
  (threatened|threatens|threatening|vowed|swore|harassed|harassing|stalked|stalking|assaulted|attacked|punched|pursued|punished|hounded|bombarded|intimidated) (her|him|NAME|to|them|his wife|by)
  (stalked|harassed|pursued|assaulted|threatened) by
  (smashed|slashed|broke|breaks|damaged|bricked|torched|burned|poisoned|scratched|egged|spray painted|let down) ..3 (her|his|the|their) ..2 (windows|window|tyres|car|door|flat|house|fence|belongings|tank|greenhouse)
  brick through
  (found|finds|find|traced|traces|knew|learned|discovered|obtained|had) ..3 (her new address|the new address|the address|her address|where she|the refuge|new flat|her whereabouts|address of the refuge|about the new)
  (wrote|writes|rang|rings|spoke|told|message*|contact*) ..3 (to)? ..1 (her|the) ..2 (vicar|landlord|employer|boss|manager|mothers|mother|work|workplace|friends|family|colleagues|neighbours|church)
  (says|said|saying|told) ..6 (will be sorry|be sorry|still his|always be|never be free|next time|going to find|will find|finish it|find her|find me)
  (asked|wanted|demanded|held out) ..4 (flat|house|money) in (return|exchange)
  (signed over|sign over) 
rule went-on: abuse after the relationship had ended
  (after|since|following|once|when|despite) ..8 (separation|separated|split|divorce|divorced|left|ended|moved out|parted|broke up|leaving|moving out|end of the relationship|threw him out|breakup|relationship ended|marriage ended) ..20 (continued|harass*|stalk*|threat*|follow*|messages|texts|texted|calls|called|turned up|abus*|assault*|waited|contact|turn up|broke|returned|kept|control*|refused|attack*|punch*|damage*|smash*|monitor*|track*|demand*|pester*|bombard*|arriv*|would not|visited|watch*|court|persist*|intensif*|escalat*|worse|withheld|maintenance|pursued)
  (harass*|stalk*|threat*|follow*|messages|calls|abus*|assault*|attack*|damage*|smash*|bombard*|control*|breach*|violence) ..10 (by|from|of) (her|his|an) ..2 (ex|former|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend)?
  (used|using|through|via|weaponised|exploited|manipulated|opportunity) ..5 (contact|child contact|handover|handovers|court|courts|proceedings|maintenance|litigation|children|legal|contact arrangements|court process) ..12 (control|abuse|abus*|harass*|continue*|contact|reach|intimidat*|punish|track|information|find out|pressure|vexatious|repeated|exert|maintain|her|question)
rule parted-and-pursued: they had parted, and he would not let go | passage-any=parted,ordered passage-if=pursuit passage-unless=earlier-partner-told
  (child arrangements order|contact order|his car outside|always going to find|every other friday|win her back|fought her for|separated|separation|divorce|divorced|parted|moved out|left him|left her|finished with her|moved to her own|new address|found the new|ended the relationship|had gone by|the end of it|not to contact|handovers|handover|contact handover|family court|collected the boy|across the car roof)
  moves to her own
fact earlier-partner-told: the former partner is somebody else's
  (his|perpetrator's|previous|three|two) ..2 (ex|former) ..1 (partner|partners|girlfriend|wife)
  (assaults|assault|convict*) ..4 (on|against) ..4 (former|ex|previous)
  remained on good terms
fact ordered: a court has ordered contact, or none
  (child arrangements order|contact order|not to contact|another hearing|handovers|handover|every other friday|fought her for|find me)
fact post-separation-other: the former partner is somebody else's, or they parted on good terms
  (his|perpetrator's|previous) ..2 (ex|former|previous) ..1 (partner|partners|girlfriend|wife|girlfriends)
  (assault|assaults|assaulting|assaulted|convict*|caution*|conviction) ..6 (former|ex|previous) ..1 (partner|partners|girlfriend|girlfriends|wife)
  (remained|were|on) ..2 (good|friendly|amicable) terms
  (amicably|amicable|by mutual agreement)
  parents ..2 (separated|divorced|split)
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
veto quiet-parting: nothing happened after it, or another pursued her | sentence
  (stopped|ended|ceased) on the day
  (employer|landlord|bank|company|council|creditors) ..3 (pursued|chased|contacted|wrote)
  (there was|there were|with) no ..2 (contact|trouble|incident|report|abuse) ..3
veto research: research, not this case | overlap
  frequently continues after
  mutual agreement
veto imagined: asked, not told | sentence
  (whether there|including after) ..10
""")
}
