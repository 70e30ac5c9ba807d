extension RuleText.Source {
    /// Information sharing.
    static let informationSharing = RuleText.Source("information-sharing", """
theme information-sharing | role=system keep-topic unless=systemreview,definition,law,biography,contents 
rule named: information sharing, silos or the whole picture spoken of by name
  (information sharing|sharing of information|share information|shares information|shared information|information exchange|flow of information|information flow|sharing information|data sharing|intelligence sharing|shared intelligence|exchange of information|exchanged intelligence|exchanged information|information was (not)? ..7 (shared|passed|exchanged|requested|sought)|pass on information|pass information)
  (each|every|none|no agency|no one|nobody|neither|never|not|all|several) ..11!(room|should|must) (whole picture|full picture|fuller picture|complete picture|bigger picture|full story|whole story|full history|one piece|a piece|one part|a part of|fragment|fragments|one corner|a corner|own corner|corner of it|half the story|half of it)
  each ..3 (holding|held|had|knew|saw|kept) ..1 (one|only|part|parts|its own|their own|some|a) ..2 (piece|pieces|part|parts|corner|bit|bits|thing|picture|fragment|half|file)
  (consent|gdpr|data protection|confidential|confidentiality|privacy|permission) ..16 (share|sharing|shared|barrier|overridden|override|inform|disclose|pass|passed|tell|told|leave the room|public interest|reluctant|misunderst*|agreed to it|refused)
rule not-told: somebody who needed to know was not told
  SYSTEMAG ..4!(she|he|her|him|they|did) (was|were|had|been|is|are) ..2 SYSTEMNO ..2 (SYSTEMINFORM|aware|asked|invited to share|sent|given|made aware|known to)
  ^ ..7 SYSTEMAG not ..7 (informed|told|notified|aware|copied|alerted|consulted)
  SYSTEMNO ..9!(she|he|they|her|him|be|met|laid|report|his|agreed) SYSTEMPASS ..10!(she|he|because|that|in|stranger) (SYSTEMAG|each other|one another|the other|onwards)
  (not|never) ..9 (shared|passed on|passed|sent on|forwarded|relayed|communicated|transferred|cascaded|fed back|followed up with|exchanged|cross referenced|uploaded|visible) ..7 (with|to|by|between|across|from)
  SYSTEMAG ..11!(she|he|told) (unaware|did not know|had not known|never knew|knew nothing|not aware|no knowledge|no record of|had no means of knowing|no idea|in the dark|ignorant of|no sight|not sighted|had not been told|had not heard|never heard|not been informed|no access)
  (nor|neither) ..3 SYSTEMAG ..3 (knew|know|aware|told|informed)
  (neither|none|not one) ..9 (told the other|told each other|spoke to the other|spoke to each|knew of the other|knew what the other|knew that the other|shared|informed the other)
  (neither|no) ..4 SYSTEMAG ..6 (told|informed|shared|passed)
  SYSTEMDOC ..11!(she|he|her|him) (did not|never|failed to|was not|were not|not) ..7 (reach|arrive|follow|transfer|transferred|received|receive|read|opened|forwarded|shared|sent|passed|linked|requested|sought|copied|seen by|mention|sent on|scanned|actioned)
  no ..7!(further) (information|notification|transfer|handover|callout information|check|checks|feedback|intelligence|minutes|history|alert|onward referral) ..9 (was|were) ..5 (sent|made|requested|shared|passed|sought|received|placed|provided|given)
  checks ..11 (not|never) ..5 (made|done|requested|carried|completed)
  SYSTEMACTOR ..11!(she|he|her|him) (did not|never|failed to|omitted to|nor did it|neglected to) ..7 (ring|tell|write to|email|contact|inform|notify|alert|warn|copy|share|pass|speak to|consult|check with|let|pool|seek|liaise|mention|forward|send) ..11!(her|him|whether|if|about|why|how) (SYSTEMAG|this|it|what it knew|what they knew|information|the information|history|records)
  (letter|letters|referral|summary|form|email|minutes|notification|summaries|report to) ..10!(she|he) (left out|omitted|made no mention|did not mention|said nothing|silent about|silent on|without mentioning|did not refer|did not include|never mentioned)
  (could not|would not|cannot|not able to|refused to) ..5 (discuss|share|disclose) ..9 (her|him|because|with|without|anything|the case|patient|consent|confidential*)
  no ..7 (flag|marker|alert|read code) ..9 (was|were|had been)? ..8 (placed|put|added|set|on)
  (record|records|file|notes|history|flag|warning|plan) ..10 (not|never) ..5 (move|travel|go|come|follow|transfer|migrate|carried) ..9
  SYSTEMAG ..14!(she|he|they|mother|told) (was|were|had been|been) ..5 (not|never) ..7 (told|informed|notified|alerted|consulted|made aware|given)
  (nobody|no one|never|not|none) ..7 (passed on|shared|passed it on|told anyone else|took it further)
  (office|team|service|staff|surgery|SYSTEMACTOR) ..5 (tells|told) ..5 (nobody|no one)
  (took|taken) it no further
  (none|neither) ..10 (read|seen|opened) ..8 (another's|other's)
  SYSTEMAG ..9!(she|he) (been given|given|had|received|had been given) no (account|information|sight|warning|history|detail|notice|background)
  told ..10 nothing because
  (confidentiality|data protection|gdpr|privacy|consent) ..8 (was|were|being) ..8 (given|cited|used|named|the|offered|mentioned) ..9 (reason|excuse|ground|grounds|barrier)
rule family-not-told: those at risk were not told of a discharge, a release, a danger | passage-if=systemcare
  (mother|father|parents|stepdad|stepfather|wife|husband|carer|carers|family|ex partner|victim|daughter|son) ..8!(she|he|they) (was|were|are|is)? (not|never) ..1 (told|informed|warned|notified|alerted|consulted)
rule learned-late: it reached them late, by chance, or only afterwards
  (first|only) ..8 (heard|learned|learnt|informed|became aware|discovered|hear|learn) ..11 (coroner|inquest|after|dead|death|funeral|later|review|newspaper|chance|when)
  SYSTEMAG ..11!(she|he) (learned|learnt|discovered|found out|heard) ..11 (by chance|weeks later|months later|days later|from the|only|after|coroner|inquest)
  the first (that|we|anyone|anybody|the|any) ..9 (knew|heard|learned|hear)
  (reach|reached|reaching|arrived|came to|got to) ..10 (SYSTEMAG) ..9 (after|late|too late|until|weeks|months|days)
  (did not|never|not) ..5 (reach|reached|get to|got to|got as far as|arrive at|arrived at|find its way|found its way|came to) ..10 SYSTEMAG
  SYSTEMAG ..8!(she|he|her) (found out|learned|learnt|heard|discovered) ..10 (from|only|after|when|through)
  (went|sent|faxed|posted|emailed|addressed|delivered|copied) ..11 (wrong|old|previous|former|another|different) ..7 (surgery|gp|practice|address|team|inbox|officer|school|person|area|office|department|mailbox)
  (surgery|gp|practice) ..9 (that|which|with whom|where) ..9 (he|she|mother) ..8 (left|registered before|no longer|been registered)
rule told: one agency told another
  SYSTEMACTOR ..9!(he|she|him|her|not|never) (informed|notified|alerted|copied|updated|telephoned|emailed|rang) ..8!(him|her) (the|her|his|their|a|both|all)? ..8 (SYSTEMAG|gp) ..7
  SYSTEMACTOR ..8!(he|she|him|her|not|never) (shared|passed|forwarded|relayed|sent|circulated|disclosed) ..9!(she|he) (with|to|on to|between) ..9!(her|him) SYSTEMAG
  SYSTEMACTOR ..5 (told|shared) ..8!(her|him) (the|her|his|their) ..7 (health visitor|social worker|midwife|gp|surgery|school|idva|police|probation|housing officer|psychiatrist|marac|keyworker|crisis team)
  (information|intelligence|concerns|concern|details|minutes|history) ..5 (was|were|had been) ..8 (shared|passed|exchanged|sent|transferred|forwarded|relayed) ..10 (SYSTEMAG|between|across|promptly|same day|within|with|to)
  (health visitor|school|gp|surgery|midwife|nursery|idva|landlord|prison|employer) ..10 (had|has|have|was|were) ..8 (been told|been informed|been notified|been alerted|told as well|informed as well|told the same|informed the same|notified by|informed by|informed within)
  (operation encompass|encompass) 
  (passed|passing|disclosed|given) ..10 (to|on to) ..5 (immigration|home office|immigration enforcement|the home office)
  SYSTEMACTOR ..3!(not|never|she|he|her|him) (emailed|sent|faxed|forwarded|passed|gave|copied|submitted|relayed|handed) ..6!(she|he|marac|referral) to ..3 SYSTEMAG
  (rang|telephoned|phoned|emailed|rings) ..9 (surgery|school|social worker|idva|idva's|midwife|gp|probation|mailbox|practice|health visitor) ..8 (to say|to tell|to warn|to let|so that|mailbox)
  SYSTEMACTOR ..6!(not|never) (passed|passes|took|takes|reported|sent|sends) ..2 (this|it|that|these|details|her details|his details|concerns|the concern) ..3 (to|on to)
rule systems: records that do not speak to each other
  (two|three|four|separate|different|another|own|several|incompatible|unlinked|both) ..2 (systems|databases|files|records|spelling|spellings|computers|sets of minutes|sets of notes|system|file)
  (not linked|never linked|not connected|never compared|not cross referenced|never cross checked|never matched|read side by side|laid side by side|set on one table|joined these facts|compared notes|talked to each other|spoke to each other|talk to one another|talk to each other|spoken to each other|speak to each other|talking to each other)
  (sat|stayed|remained|lay|buried) ..9 (in his notes|in her notes|in the notes|in a file|inbox|in tray|mailbox|within the service|in the system|on the system)
  (no route|no means|no mechanism|no process|no way) ..9 (pass|share|tell|know|knowing|inform|reach|told|between|alert)
  (file|files|record|records|known|history|name|new|opened|logs) ..11 (in|across|between|each of) ..7 (two|three|four|neighbouring|different|another) ..8 (counties|forces|areas|authorities|boroughs|police forces|force areas)
  (cross border|cross boundary|neighbouring force|another force|other force|previous force|previous area|another area|receiving area|receiving council|new area|neighbouring area|county boundary|force boundary|neighbouring county) ..16 (inform*|record*|shar*|transfer*|know*|knew|told|pass*|check*|history|aware|notif*|request*|intelligence|file|minutes|flag|accept*)
rule had-the: each had one thing | across
  (school|nurse|gp|surgery|police|teacher|dentist|landlord|housing|midwife|employer|neighbour|hospital|visitor|sergeant|probation) had (the|a|an|one|two|three|four|its|missed|seen) ..12 (school|nurse|gp|surgery|police|teacher|dentist|landlord|housing|midwife|employer|neighbour|hospital|visitor|sergeant|probation) had
rule should-share: a lesson or recommendation that information should pass | only-in=recommendations,action-plan,lessons,conclusions,qa-letter,analysis,good-practice,parallel-reviews
  (should|must|shall|need|needs|ensure|ensures|agree|agreed|protocol|agreement|route|arrangement) ..9!(be) (share|shared|sharing|notify|notified|notification|notifications|inform|informed|exchange|pass on|passed|copied|transferred) ..9 (SYSTEMAG|between|across|each other|gp|relevant|with|promptly|outcome|marker)
  (agree|protocol|route|arrangement|agreement|ensure|ensures) ..14 (reaches|receives|receive|received|confirmation|told|is read|are read|visible to|accessible to)
  (direct contact|communication|conversation|communicate|dialogue) ..10 (between|with) ..10 (SYSTEMAG)
weak unknown: somebody who should have known did not
  (SYSTEMAG) ..10!(she|he|they|her) (not know|never knew|not known|unaware|not aware|not told|never told|not informed|no idea|nobody told|heard nothing|without knowing|knew nothing)
  (nobody|no one|none|neither|never) ..4 (joined|linked|compared|connected|requested|sent for|picked up|passed|cross checked|put them together|laid)
weak held: it stood in a file or a system, or between two agencies
  (police|gp|surgery|school|nurse|probation|housing|midwife|cmht|hospital|social worker|idva|teacher|dentist|landlord|health visitor|prison|mash|psychiatrist|council) ..12 (police|gp|surgery|school|nurse|probation|housing|midwife|cmht|hospital|social worker|idva|teacher|dentist|landlord|health visitor|prison|mash|psychiatrist|council)
veto own-telling: the person's own silence is no failure of agencies | overlap
  (she|he|they|victim) ..2 (had|has|did|would|could) (not|never) ..2 (tell|told|report|reported|inform|informed|disclose|disclosed|mention|mentioned|share|shared|notify)
  (she|he|they|victim) (never|not) (told|informed|reported|mentioned|disclosed|shared|notified)
veto report: sharing of the report, or sharing that is not information | overlap
  (shared|share) ..2 (house|flat|home|kitchen|drive|address|bed|room|tenancy|accommodation|care|interest|interests|parental|custody|garden|storage|lives|children|bathroom|lounge|house)
  (home|house|flat|address|bedroom) ..3 (they|he|she)? ..1 shared
  shared ..3 (images|photographs|photos|pictures|location|video)
  sharing ..2 (location|images|house|home)
  (told|tell) (nobody|no one|anyone|us|his gp|her gp|her sister|friend|colleague)
  (aware|known) of the local
  (never|not) told us
  not known to any agency
  (referr*|refer) ..6 
  (no|a) shared plan
  no form tutor
  legal services
rule kept-in: what one knew stayed there, was lost on the way, or was held back
  (held back|hold back|withheld|withhold|kept back|kept quiet|stayed silent) ..10 (consent|confiden*|information|worries|concerns|permission|gdpr|agencies|privacy)
  (did not|would not|unwilling to|reluctant to|afraid to|never) ..8 (break|breach|broke) ..7 (confidence|confidentiality|confidences)
  (would not|could not|refused to|declined to|unable to|felt unable to) ..5 (speak|talk|say anything|give anything|reply|respond) ..7 (to|with) ..10 (parents|family|mother|father|wife|husband|partner|carer|sister|police|SYSTEMAG) ..11 (confiden*|consent|data|permission|adult|privacy)
  (disclosure|account|worry|worries|concern|concerns|knowledge|information|news|warning) ..12!(house|flat) (stayed|remained|rested|stopped|died|lay|got stuck) ..5 (in|with|at|within|on|inside) ..9 (SYSTEMAG|room|gates|file|files|drawer|desk|inbox|notes|building|counselling)
  known (to|only) ..9 (SYSTEMAG) ..5 (alone|only|and to nobody|and no one)
  (passed|given|sent|told|supplied|shown|provided with) ..5 (no|few|none of the|nothing of the|only half the|scant) ..8 (details|detail|history|facts|background|information|record|records|account|warning|reason)
  (out of hours|night|day|weekend|duty|emergency|locum|agency|bank|other|ward|SYSTEMACTOR) ..9 (could not|cannot|had no way|unable to) ..8 (see|read|open|access|reach) ..8 (what|records|record|notes|file|files|system|entries|history)
  (reason|cause|result|results|outcome|diagnosis|risk|content|change|fact|facts|background|date|suspicion|suspicions|disclosure|incident) ..9 (was|were|is) ..5 (not|never) ..5 (given|told|explained|sent|passed|made known|conveyed|communicated|shared|forwarded|disclosed|mentioned|copied) ..7 to? ..9 (SYSTEMAG|chemist|anyone|anybody)
  (request|requests|letter|letters|email|emails|query|enquiry|message|messages) ..5 (to|from) ..10 (SYSTEMAG) ..10 (unanswered|no reply|not answered|never answered|no response|unopened|unread|not opened|not returned|never returned|ignored|went astray|bounced)
  (email|emailed|letter|report|message|fax|summary|minutes|notification|form|note|attachment) ..14 (opened|read|seen|received|arrived|reached|scanned|filed|picked up|actioned) ..11 (later|weeks|days|after|unread|not|never|late|NUM|too late|nobody)
  SYSTEMAG ..9!(she|he) (assumed|thought|believed|supposed|took it|presumed|understood|expected) ..9 (told|informed|aware|notified|already knew|sent|passed|shared|been copied|knew)
  SYSTEMAG ..9 and ..9 (SYSTEMAG) ..10 (did not|never|not) ..8 (exchange|compare|share|speak|talk|swap|discuss|tell|match|pool)
  (exchange|exchanged|swapped) ..8 (a word|word|words|facts|notes|numbers|what they knew)
  (data protection|consent|confidentiality|gdpr|privacy|caldicott) ..9 (cited|obstacle|hindrance|excuse|wrongly|misread|misunder*|prevented|stopped|blamed|behind|hid|overcautious|in the way|quoted|thought to)
  (disclosure|disclose|share|sharing|shared|pass|passed) ..11 (without) ..9 (consent|permission|agreement)
rule passed-on: facts were exchanged, or how they should reach those who need them
  (sharing|exchange|exchanging|pooling|passing|passage|transfer|flow) (of|on)? ..9 (facts|fact|risk|assessment|information|intelligence|details|concerns|knowledge|news|minutes|history|records)
  (notification|notifications|alert|report|letter|email|summary|handover|feedback) (to|from|by) ..8 (SYSTEMAG) ..11 (received|sent|same|within|opened|unread|late|promptly|told|before|never|not|at once|by)
  (met|meet|meets|spoke|talked|rang|telephoned) ..8 (every|each|once|weekly|monthly|regularly|fortnightly|daily) ..11 (went over|go over|discuss*|compare*|share*|families|patients|cases|swap*|talk*)
  (how|that|way|means|so that) ..9 (word|news|notice|information|warning|facts|concerns|history|risk|details) ..12 (reach~|get~ to|pass~|known to|come~ to|go~ to|travel~|follow~)
  SYSTEMACTOR ..10!(she|not|never|no|her) (gave|give|handed|supplied|supplies|provided|released|produced|sent|emailed|read out) ..7 (the|its|both|it to)? ..7 (police|officers|social worker|gp|school|court|probation|hospital|idva|council|midwife|surgery|health visitor|detectives) ..10 (rota|list|copy|footage|details|dates|information|file|account|history|log|records|register|addresses|what)
veto sharing-other: agreements in general, findings, thin notes | overlap
  (no|any) information to (the|police) ..2 (officers|police|constable)
rule not-received: it did not arrive, was scattered, or nobody put it together
  SYSTEMAG ..9!(she|he|her|him) (not|never|nor) ..8 (party to|privy to|copied|sighted|in the loop|kept informed|kept up to date|kept abreast)
  (prompt|timely|late|delayed|full|partial|incomplete|no|poor|good|slow|swift|quick|immediate|two way|clear) ..1 (notification|handover|feedback|communication|sharing|exchange) ..2 (to|between|from|by|with|of) ..3
  (nobody|no one|none|neither|not one|no agency|no professional) ..9 (put|joined|connected|linked|pieced|compared|cross checked|matched|assembled|collated|set) ..9 (together|facts|dots|records|side|files|accounts|up|other|pieces|notes|beside)
  (unaware|ignorant|not aware|in ignorance|without knowledge|without knowing|no knowledge) ..8 (of|that) ..10 (police|gp|school|hospital|probation|social care|convictions|licence|order|arrest|bail|agencies|referral|disclosure|history|call outs|reports)!she
rule facts-moved: facts between agencies, close together
  (information|intelligence|concerns|notification|detail|details) ..10!(she|he|her|him) (not|never|late|promptly|quickly|swiftly|fully|partly|only) ..8 (shared|passed|sent|known|available|transferred|exchanged|given|reached|sought|requested|obtained|forwarded|disclosed|relayed|visible|accessible|recorded together)
  SYSTEMACTOR ..8!(she|he|her|him|his) (never|not) ..7 (told|tell|inform|informed|notify|notified|alert|alerted|share|shared|pass|passed|contact|contacted|ring|warn|warned|consult|consulted|update|updated) ..8 (the|its|their|other|any)? ..8 (SYSTEMAG)
  (SYSTEMAG) ..8!(she|he|her|him) (kept|left) ..7 (in the dark|out of the loop|uninformed|guessing|unaware)
  (SYSTEMAG) ..7 (and|or|nor) ..8 (SYSTEMAG) ..8 (each|both) ..7 (held|had|knew|recorded|kept|logged) ..10
veto court-heard: what the court or the review heard | overlap
  (court|jury|inquest|panel|tribunal|review) heard
rule not-asked-for: it was there for the asking, and nobody asked or showed it
  (what|all that|much of what|everything) ..7 (the|its|his|her)? ..7 (SYSTEMAG) ..5 (knew|had|held|saw|recorded|learned|heard|noted) ..11 (not|never|nobody|SYSTEMAG|others|itself|alone|only)
  SYSTEMAG ..9!(she|he) and ..9!(she|he) (SYSTEMAG) ..8 (spoke|talked|wrote|kept|were in touch|in contact|in touch|emailed|compared|exchanged|swapped|shared) ..9
""")
}
