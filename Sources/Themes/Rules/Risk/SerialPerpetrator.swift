extension RuleText.Source {
    /// Earlier abuse and offending by the person said to have caused the death.
    static let serialPerpetrator = RuleText.Source("serial-perpetrator", """
theme serial-perpetrator | role=perpetrator keep-hypothetical keep-topic unless=definition,research,service,contents,purpose,risk-training,risk-general
fact serial-women: earlier partners or relatives are spoken of
  SERIAL_BEFORE ..1 SERIAL_WOMAN
rule earlier-partners: abusive to earlier partners or to others of the family
  (woman|girl|partner|girlfriend|wife) ..1 (in|from) (NAME|another|a different) ..8 SERIAL_HARM
  (harass*|stalking|assaulting|beating|strangling|threatening|abusing|controlling|hitting|raping|hurting|punching|attacking) (an|a|two|three|several|his) ..1 (ex|former|previous|earlier|last|other|different|exes)
  (injunction|order|orders|complaint|complaints|allegation|allegations|statement) ..3 against him ..6 (NUM|before|by (a|an|his|another)|earlier|previous)
  serial (abuse|abuser|violence|predator|domestic|partner)
  (second|third|fourth|fifth|sixth) (woman|partner|wife|girlfriend|victim) ..3 (he|whom|to|of his|that he)
  (did|done|doing|does|behaved|treated) ..3 (to|towards|with)? ..1 (his|the) SERIAL_BEFORE ..1 SERIAL_WOMAN
  (woman|girl|one|partner|wife|girlfriend) ..1 (he|that he|whom he) ..5 (before|previously|earlier)
  (past|track record|behaviour|conduct|form|violence) ..2 (with|towards|against|to) ..1 SERIAL_BEFORE ..1 SERIAL_WOMAN
  (manslaughter|murder|wounding|strangling) ..3 SERIAL_BEFORE ..1 (wife|partner|girlfriend|fiancee)
  (imprisoned|released|served|prison) ..6 (manslaughter|murder|wounding|killing|attempted) ..3 SERIAL_BEFORE ..1 SERIAL_WOMAN
  (done|did|behaved|acted|offended) ..3 (before|elsewhere) ..2 (to|with|against) (another|others|other|someone|somebody)
  (harassed|controlled|assaulted|abused|beat|beaten|stalked|strangled|attacked|terrorised|hurt|injured|raped|imprisoned|bullied) ..1 (a|an|another|two|three|four|several) ..1 SERIAL_WOMAN
  (his|perpetrator's) (ex|exes|ex wife|ex partner|former wife|ex girlfriend|last partner|first wife|previous wife) ..6 (fear|afraid|frightened|terrified|fled|refuge|injunction|order|hospital|bruise*|violen*|abus*|assault*|scar|beaten)
  from (victim|woman|partner|relationship|girlfriend|wife) to (victim|woman|partner|relationship|girlfriend|wife|another)
  (each|every|all) (new|of his|his) ..2 (relationship|relationships|partner|partners|wives|girlfriends|women) ..12 (abus*|violen*|control*|fear|same|assault*|past|pattern|harm*|hurt)
  (restraining order|occupation order|non molestation order|injunction|licence condition|condition|order|dvpn|dvpo) ..8 (another|former|previous|last|earlier|first|second|different|his mother|his parents|his sister|woman in) ..3 (woman|girlfriend|wife|partner|mother|county|relationship|sister|parents|him)?
  (order|injunction) (against|protecting|that protected|obtained by|taken out by|in respect of|in favour of) ..4 (former|previous|first|another|his mother|earlier|different|woman|last|him at)
  (his|the) (ex wife|ex|first wife|former wife|former partner|previous partner|last girlfriend|former girlfriend|daughter|sister|mother|stepdaughter) ..3 (told|said|wrote|described|recalled|came forward|contacted|gave) ..12 (same|violen*|beat*|hit|broke|control*|afraid|threw|done|did|strang*|like that|him)
  (girl|woman|women|one|wife|partner|girlfriend) before (NAME|that|her|me)
  (three|two|four|several|five|six|other|number of) ..1 (women|partners) ..4 (each|all|both|who) ..8 (moved|left|fled|reported|described|afraid|refus*|hid)
  (earlier|previous|former|first|second) (marriage|relationship|family|household|wife|partner) ..12 (threw|broke|broken|hit|violen*|hospital|abus*|ended when|admitted|bruise*|refuge|police|ran|left because|fled|beat*)
  (watched|seen|saw) it (pass|go|move) ..3 (down|from)
  (broke|broken|breaking|fractured) (his|their) (mother|sister|father|brother|girlfriend|wife)'s ..3
  put out of ..3 (home|homes|house|houses) by
  (file|files|record|records|history|call outs|reports) ..4 (each of|in) (two|three|four|five|several) (counties|forces|areas|towns)
  SERIAL_BEFORE ..2 SERIAL_WOMAN ..14!(her) (abus*|assault*|violen*|harass*|stalk*|control*|attack*|strang*|threat*|injunction|restraining|non molestation|order|orders|convict*|report*|disclos*|hit|beat*|fled|refuge|similar|same|dvds|rape*|frighten*|afraid|complain*|allegation*|injur*|pattern|chok*|jaw|broke|harmed|hurt|kick*|punch*|burn*|bruis*|police|incidents|statement|charges|licence)
  (abus*|assault*|violen*|harass*|stalk*|attack*|strang*|threat*|convict*|hit|beat*|allegation*|offences|offence|offending|perpetrat*|history|controlling|pattern|injur*|arrest*|reported|reports|chok*|rape|raped|battery|harmed|hurt|cruel*|incidents|call outs|logs|domestic|breach*|order|orders|bruis*|broke|burn*|unpleasant*|sentence) ..9 (against|to|towards|on|of|with|from|by|involving|in|across|at|protecting|between|over|made|belonging) ..4 SERIAL_BEFORE ..2 SERIAL_WOMAN
  (harmed|hurt|assaulted|hit|abused|attacked|beaten|threatened|controlled|stalked|frightened|strangled|injured|bullied) ..4 SERIAL_BEFORE ..2 SERIAL_WOMAN
  (serial|repeat|prolific|habitual|persistent|career|recidivist) ..2 (perpetrator|perpetrators|domestic abuser|abuser|offender|offenders|domestic abuse|violent|perpetrator of|stalker|batterer)
  (women|girlfriends|wives|partners|woman|girl) ..4 (before (her|that)|who (had)? ..1 (left him|lived with him|known him|married him|been with him|gone out with him|would not have him)|he had (harmed|hurt|lived)|with whom he)
  before (her|NAME|that|ms NAME|adult a|leanne) ..2 (there (was|were|had been)|it was|came) ..12
  (move|moved|moves|moving|went|goes|passed|pass|passes|passing) ..3 (from|down) ..4 (one|partner|woman|relationship|girlfriend|line) ..3 (to|after) ..2 (another|next|the next|line)
  (two|three|four|several) ..1 (other|earlier|previous|former|different) (women|girlfriends|wives|partners|complainants|victims)
  (two|three|four|several) (women|girlfriends|wives|partners|complainants) ..4 (before|had (reported|called|left|fled|complained)|he had|whom he|in (three|two|four))
  different woman's
  (other|different|earlier|previous|further) (victim|victims|complainant|complainants) ..6
  (hurt|harmed|hit|abused|beaten) ..2 other women
  (then|now ex|former|first|second|earlier|ex|previous) (girlfriend|wife|fiancee|partner|spouse) ..14 (wish*|told|said|describe*|remember*|recall*|statement|warned|contact*|rang|gave|put|black|hospital|jaw|broke|assault*|left him because|bruis*|through|afraid|order|convict*|licence|sentence|custody|prison)
  (did|done|do) (it|this|that|the same) ..2 (to (me|others|another|the last|his (ex|first|last|mother)))
  (caution|conviction|convicted|battery|arrested|charged|order|record) ..6 (against|of|on|protecting) ..2 (his|their|own) (mother|sister|brother|father|grandmother|nan|parents|stepfather|stepmother|aunt|siblings|daughter|mum)
fact serial-harm-told: harm is told of
  SERIAL_HARM
fact serial-of-hers: the earlier partners of the victim
  (her|NAME's|victim's|deceased's) ..1 (previous|former|earlier|past|ex|first|second|other|last) ..2 (partner|partners|husband|relationship|relationships|boyfriend|husbands|marriage)
  (she|victim) ..6 (previous|former|earlier|past|ex|first) ..2 (partner|partners|husband|relationship|relationships|boyfriend)
rule harm-before: earlier women or households and harm in one sentence | if=serial-harm-told unless=risk-general,serial-of-hers
  (previous|former|earlier|past|prior|ex|other|multiple|numerous|several|three|four|five|successive|different|another) ..1 (partners|wives|girlfriends|women|relationships|fiancee|victims|complainants|wife|girlfriend|families|households|family|household|marriage|stepchildren)
  (ex wife|ex girlfriend|first wife|former wife|former girlfriend|last girlfriend|previous wife|previous girlfriend|ex partners|ex wives)
rule known-history: markers, MARAC, notices and orders for others
  (had|has) ..1 (strangled|choked|beaten|assaulted|stabbed|attacked|raped|hit|burned|stalked|harassed|hurt|harmed) ..2 (a|another|an|two|three|his) ..2 (girlfriend|wife|woman|women|partner|partners|ex|girlfriends|wives|mother|sister)
rule record: convictions, cautions or police intelligence of violence
  (offending|criminal career|criminality|record|history) ..4 (began|started|dated|went back|included|includes|comprised|involved|spanned|stretched) ..8 (violen*|assault*|breach*|abuse|battery|weapon*|robbery|harassment|women)
  (previous|prior|earlier|past|spent|criminal|string of|several|numerous|NUM|two|three|four|five|six|eight|nine|ten|eleven|twelve|his|lengthy|long|many|he had|had an|forensic|with) ..2 (convictions|conviction|cautions|caution|offences|record|arrests|antecedents|offending|reprimand|warnings|markers) ..3 (for|of|included|includes|including|with|involving|relating|showed|shows|against|as) ..12 (violen*|assault*|assaulting|abus*|harass*|partner*|abh|gbh|battery|wound*|domestic|threat*|weapon*|women|criminal damage|robbery|stalk*|breach*|rape|affray|girlfriend|wife|strang*|bodily harm|arson|unnecessary suffering|mother)
  (convicted|convictions|earlier conviction|previous conviction|conviction in NUM|a conviction at NUM|conviction for battery|cautioned|cautions|imprisoned|sentenced|jailed|arrested|served|serving|custodial|prison|sentence|custody|fined|bound over|licence|community order|remanded) ..4 (of|for|in|after|following|over|on) ..5 (assault*|violen*|abh|gbh|battery|wounding|harass*|stalk*|robbery|affray|rape|threats to kill|criminal damage|domestic|attack*|strang*|chok*|bodily harm|breach*|coerc*|controlling|arson|unnecessary suffering|hitting|beating|hurting) ..8
  (offending history|criminal history|history of offending|history of violence|violent history|criminal record|forensic history|offending behaviour|police national computer|"PNC"|"PND"|antecedents|intelligence|police record) ..12 (violen*|assault*|abus*|partner*|convict*|domestic|markers|offences|women|harass*|girlfriend|wife|incidents)
  (breach*|third breach|subject) ..4 (restraining|non molestation|order|injunction|dvpo) ..8 (former|ex|earlier|previous|another|favour|protecting|first|second|different|other) ..6
  (abuser|offender|perpetrator) ..10 (linked|connected|named) ..5 (two|three|four|several|other)
  (used|using) violence ..3 (at home|against|towards|in (previous|earlier|past|former))
weak earlier: earlier partners
  (earlier|prior|past) ..2 (partner|partners|wife|wives|girlfriend|girlfriends|relationship|relationships|victims)
weak record-word: convictions
  (convictions|convicted|caution|pnc|offending|serial|battery|assaulting|licence|restraining order)
veto her-past: the earlier partner of the person who died, or no record | overlap
  (her|NAME's) ..1 (previous|former|earlier|past|ex|first|second|other|last) ..2 (partner|partners|husband|relationship|relationships|boyfriend|one|husbands)
  (no|nor|not|never|without|nothing|neither) ..6 (convictions|conviction|cautions|criminal record|trace|record|offending|history|police record|known to|previous|earlier)
  (she|victim|her) ..5 (convictions|convicted|caution|cautioned|arrested|known to police|previous relationships|earlier relationship|previous relationship)
  (no trace|convicted of (her|his|the) (murder|manslaughter)|convicted of murder|convicted of manslaughter|sentenced to life)
  (convicted|conviction|sentenced|guilty|jailed|charged|arrested|pleaded) ..8 (murder|manslaughter|killing) ..3
  (single|one|a) ..1 (caution|conviction) ..12 (drink|driving|speeding|insurance|shoplifting|riding|motoring|theft|cannabis)
  (motoring|driving|speeding|parking|drink driving) (offences|offence|convictions|conviction)
veto not-his: somebody else's record, or one of another kind | overlap
  (victim|she) ..5 (convicted|cautioned|arrested|charged) ..8
  (described|remembered|called) (him|NAME) as (gentle|kind|caring|loving|quiet|good|a|devoted|placid|decent)
  (spoke|speaks|spoken|thought) (well|warmly|fondly|highly) of
  SERIAL_WOMAN ..12 never ..3 (raised|hit|hurt|harmed|violent|unkind|abusive|struck|threatened|afraid|touched)
  (none|neither) of (his|whom|them) ..8
  (ex wife's|former wife's|ex partner's) ..3 (workplace|home|address|car)
  (caution|conviction) ..8 (given to her|was then given|bus driver)
  (conviction|convicted|caution) ..4 (wounding|assaulting|hitting|attacking) (his wife|her|adult NAME|the victim)
  (48|24) hours
  talked about being
  (arrested|detained|charged|bailed) ..4 (for breach|on suspicion|murder)
  known perpetrator
  (arrested twice that year|arrested) ..6 assaulting (her|adult a)
  (first|former|ex) husband ..8 (violent|imprisoned|broke|hit|abus*|left|beat*|control*|unkind|drank)
  (emergency worker|doorman|football ground|moped|stranger|kebab|bouncer|taxi driver|shop)
veto repeat-reports: reports by a victim of one former partner | overlap
  (former|ex) (partner|wife|husband|boyfriend|girlfriend) ..1 (within|came|conduct|after)
  (former|ex) ..1 (partner's|husband's) conduct
  (history of domestic abuse)
  repeated unwanted contact
  person convicted of domestic
  (two|three|four|several|other|five) (women|woman) (officers|in uniform|staff|nurses|friends|police|social|who met|measured|colleagues|residents|aged|from)
veto nothing-known: enquiries found nothing, or of another kind | passage
  (no history|nothing further|nothing is known|no record|no trace|no criminal record|nothing to link|not domestic) ..14 (domestic|discredit|abuse|violence|offending|relationship|trace|family)
  (returned|found) no trace
""")
}
