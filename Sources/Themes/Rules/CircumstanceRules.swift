extension RuleText.Source {
    /// Home, money, care, and what kept people from help.
    static let circumstance = RuleText.Source("Circumstance", """
theme caring-responsibilities
rule carer: one cared for the other, and it mattered
  (carer|carers|caring|cared|caregiver|carer's|cares) ..4 (for|of)? ..2 (his|her|their|both|him|NAME|elderly|role|stress|strain|responsibilities|responsibility|assessment|assessments|duties|burden|needs|breakdown|allowance|support|mother|father|wife|parents|fatigue|burnout|register|demands)
  (main|sole|primary|full time|unpaid|informal|family|young|only|registered|her|his|hidden|principal|as a|as her|as his|live in|their|as the|long term) (carer|carers|caregiver|care giver)
  (looked after|looking after|look after|cared for|caring for|nursed|nursing|care for|tended|taking care of|took care of) ..2 (his|her|their|both|an|him|elderly) ..4 (mother|mum|father|dad|wife|husband|parents|partner|son|daughter|brother|sister|grandmother|aunt|mother in law|day and night|at home|around the clock|alone|round the clock)
  (carer|carer's|carers) ..1 (assessment|assessments|allowance|stress|strain|break|support|needs)
  (struggling|unable|not|could not|struggled|exhausted|difficulty|finding it hard|overwhelmed|worn out|at the end of) ..6 (to cope|cope|coping|manage|with caring|care for|caring|his tether|her tether|tether) ..16 (mother|wife|husband|father|care|caring|dementia|him|her|parents|carer|son|needs|illness)
  (respite|sitting service|day centre|care package|package of care|care home|domiciliary|home care|sandwich generation) ..14 (carer|husband|wife|son|daughter|exhausted|cope|refus*|declin*|declined|offer*|family|relied|break|him|her)
  (gave up|given up|left|reduced|giving up) ..3 (work|job|career|employment|her job|his job|university|hours) ..4 (to)? ..2 (care|look after|nurse)
  (moved|move|moved back|returned) ..4 (in|home|back) ..4 to (care|look after|help) ..3 (for)?
  (her|his) ..1 (carer)
  (unopened feeds|face the tube)
  (mrs|mr|his wife|her husband|husband) ..16 (struck him|hold her down|hold him down) ..25 (dementia|symptoms|distraction)
  (dementia|memory) ..20 (husband|wife|spouse|son|daughter) reported
  her day began ..6 hoist
  (hoist|tablets|pads) ..8 (belonged to her|quarter of an hour)
  (looked after by him|looked after by her|he said they managed|they managed)
  all got too much for (him|her)
veto paid: paid or foster carers | overlap
  (foster|paid|agency|professional|residential|care home|domiciliary|home) (carer|carers|care workers)
  (foster|kinship) (care|carer|carers|placement)
  (carers|carer) ..2 (strategy|centre|organisation|charity|week|lead|trust)
  (duty of care|care plan|care leaver|intensive care|primary care|social care|health care|care act|care coordinator|in care|into care|care home manager|child care|childcare|palliative care team)
  (no|not|nor) ..3 caring responsibilities
  parents or carers
rule looked-after: care between relatives in plain words
  (look|looks|looking|looked) after (his|her|their|him|them|the|mum|dad|NAME) ..3
  (look|looks|looking|looked) after (her|him|them) ..6 (man|husband|wife|person|years)?
  (person|wife|husband|mother|somebody|one) (they|he|she|who) ..2 looks? after
  (the lifting|feeding|hoist|pads|the nights|personal care|bathing) ..16 (him|her|he|she|belonged|on his own|does)
  (does|did|managed) the (lifting|caring|nights)
  (carer strain|carer stress|strain upon|strain on|worn out|without respite|days of respite|night sitters|respite|caring role|caring|tube|sitting service)
  (cared for|caring for) ..4 (brother|sister|son|mother|wife|husband|father|others|person|him|her|them)
  (daughter|son|wife|husband|sister|niece) who cared for
  (assisting|helping|help) with all ..1 personal care
  (came|come|moved) (home|back) ..4 (from university|to)? ..3 (look after|care for)
  (gave|gives|given) up ..2 (job|work) to look after
  (free|her own) ..8 hoist
veto loving: other senses | overlap
  caring husband
  (carer visit|care workers|foster|paid care|professional carers|care plan)
  (care package) ..2 (refused|cancelled)
  (looked|looking) after (himself|herself|the boys)
  able to look after himself
  (asked|been asked) to look after

theme housing-homelessness
rule housing: housing shaped the risk or the choices
  (homeless|homelessness|sofa surfing|sofa surfed|rough sleeping|sleeping rough|slept rough|evicted|eviction|notice to quit|possession order|section 21|temporary accommodation|emergency accommodation|supported housing|supported accommodation|bed and breakfast|housing application|housing register|housing options|housing list|housing need|housing needs|waiting list for housing|rehoused|rehouse|rehousing|management transfer|managed move|priority need|duty to refer|local connection|overcrowded|overcrowding|council flat|council house|social housing|private rented|privately rented|mortgage|nowhere else to go|nowhere to go|nowhere else to live|joint tenancy|sole tenancy|rent arrears|housing benefit|housing situation|housing problems|insecure housing|unsuitable housing|transfer request|move to another area|fleeing|no fixed abode|no fixed address|intentionally homeless|bedsit|caravan|sleeping in her car|sleeping in his car)
  (could not|unable|not) ..3 (afford|find) ..6 (rent|move|own place|deposit|accommodation|housing|somewhere|place|flat|leave|two homes|home)
  each time he was put out
veto detail: an address, a name or a scene | overlap
  (refuge) (charity|worker|manager|staff|helpline|service|the charity)
  (housing) ..3 (representative|panel|imr|lead|director|head)
  (tenant|landlord) ..3 (found|heard|discovered|gave evidence|witness)
rule nowhere: no home of one's own, or no way to another
  (joint tenancy|sole tenancy|notice seeking possession|gave up her tenancy|boyhood bedroom|supported lodgings|supported accommodation|dispersed accommodation|moved house|put out of a hostel|no duty to house|housing options|presented as homeless|sofa to sofa|from sofa|friends floors|one bedroom|cuckoo*|closure order|pay the rent on a second|caravan|council moving him out|would not leave the home|still living at home)
  (moved|moving) house (four|three|five|several)
  (declined|offered|refused|turned away|accept|full) ..6 refuge ..8 (dog|boys|children|because|neither|both|status)
  refuge ..10 (neither would accept|would not accept|accept her dog)
  (rang|called) (three|four|five|several) places ..4 full
  (no|not a) ..2 (refuge)? (spaces|places|vacancy|rooms) for ..3 (woman|women|families|boys|her)
  (since he had|since she had) come home to look after
  (always a bed for|let him in|let her in|took him in|took her in) ..10
  (sleep|slept|sleeping) on ..1 (friends|sofas|floors|floor)
  (flat|home) ..3 being used by others
  (a room in the next county|no way of getting there)
  (put her out|put him out|put her child out) ..4 (found|at sixteen|he|law|streets)
veto job: a housing worker or a place | overlap
  housing (officer|provider|staff|association|directorate) ..1
  (box room) ..6

theme poverty-debt-work
rule money-pressure: money, job loss or work as background or a chance to help
  (debt|debts|rent arrears|arrears|redundancy|redundant|unemployed|unemployment|out of work|lost his job|lost her job|losing his job|losing her job|dismissed|sacked|universal credit|job centre|jobcentre|jobseeker*|work coach|gambling|gambled|gambler|betting|bankrupt|bankruptcy|insolvency|insolvent|food bank|foodbank|food parcel|bailiffs|loan shark|payday|financial difficulties|financial difficulty|financial problems|financial pressures|financial pressure|financial hardship|financial strain|financial worries|money worries|money problems|poverty|low income|benefits|benefit cap|sanction|sanctioned|zero hours|furlough|furloughed|sick leave|business failed|business collapsed|business failing|cost of living|heating or eating|benefit claim|disability benefit|"PIP"|"DWP"|"UC"|repossess*|pension credit|overdraft|owed)
  (hr manager|employer|foreman|team leader|company) ..20 (noticed|noted|aware|asked|knew|told|concerned|bruis*|absence|sickness|late|time off|performance|support*|spoke|lateness|disciplin*|crying|raised|policy)
  (could not|struggl*|unable|not able) ..4 (pay|afford) ..5 (rent|bills|heating|food|mortgage|leave|gas|electricity|school)
  (let go|laid off|made redundant|redundancy|lost his job|lost her job|warehouse|stopped work) ..12 (friday|month's money|after|years|handshake|claim*|sick)
  (harassment at work|claim ..3 against a supervisor|off sick with|went off sick|final written warning|domestic abuse policy) ..8
  (factory) ..3 (closed|went|shut)
  (robbing peter|red letters|foreclos*|in arrears|arrears|sanctioned|food bank|reduced hours|lost overtime|money for one|sleeping in her coat|pay the rent|the bank's letter|debts to dealers|owed money)
  (foreman|office|employer|manager|hr) ..8 (tells nobody|told nobody|sent home|week's pay|walked her|changed her shifts|conduct matter)
  (neither|not) could pay the rent
veto control: money held by the other, or other work | overlap
  (multi agency|partnership|joint|social|case|outreach|youth|support|direct|team|group) working?
  (former|previous|poor) (employer|employment) ..3 (reference)
  (poor) ..2 (practice|communication|record*|recording|response|english|health|outcome|mental|quality|memory|standard|mobility|sleep|eyesight|performance|concentration|relationship|understanding|hygiene|attendance|appetite|decision)
  (cut off) ..3 (from|the call|her|contact)
veto other-work: other senses | overlap
  (out of work) ..4 and
  (angry and) out of work
  (into his business|bailiffs came|redundancy money)
  (told|tells) (his|her) (employer|supervisor)
  repayment of
veto force-policy: a service's own policy | overlap
  (force's|trust's|practice) domestic abuse policy
  wound care and his arrears

theme barriers-to-help | role=victim
rule reason: why somebody did not, or could not, seek or accept help
  (barrier|barriers|obstacle|obstacles|deterrent|deterred|discouraged) ..8 (disclos*|help|seeking|support|report*|access*|leaving|leave|services|engag*|to|speak*|police|victims|coming|faced)
  (reluctant|reluctance|unwilling|unable|hesitant|afraid|frightened|scared|fear|fearful|feared|ashamed|embarrassed|too ashamed|too frightened|too proud|too embarrassed|did not want|not want|could not bring herself|could not bring himself|not feel able|never felt able|unlikely|hard|difficult|worried|felt unable|wary) ..8 (disclos*|tell|telling|report|reporting|seek|seeking|ask for help|asking for help|talk|speak|speaking|come forward|call the police|calling the police|involve|accept help|accept support|support a prosecution|make a statement|make a complaint|press charges|give a statement|trouble|criminalise|leave|get help|be believed|contact|trust|anyone to know|admit|prosecut*)
  (did|do|does|would|could) not ..3 (see|recognise|regard|view|identify|think|consider|understand|call|name|describe|realise) ..6 (as)? ..5 (abuse|victim|abusive|domestic abuse|coercive|crime|it as|herself as|himself as|domestic violence)
  (minimised|minimise|minimising|played down|playing down|made excuses|excused|excusing|normalised|normalising|blamed herself|blaming herself|protected him|protecting him|protective of|shielding|loyal|loyalty|covered for|covering for|hid|hide|hiding|denied|laughed it off|brushed off) ..8 (abuse|violence|him|son|behaviour|injuries|what|husband|bruises|it|her son|partner|incidents|assault|extent|truth|to)
  (fear|fears|feared|afraid|fearful|frightened|worried|scared|terrified|threat|threatened|told|risk) ..8 (children|child|baby|sons|daughters|kids) ..6 (taken|removed|away|lose|losing|care|removal|custody|social services)
  (lose|losing|taken|removed|remove|removal) ..4 (her|the|his|their|of) ..2 (children|child|baby|kids)
  (fear|feared|fears|afraid|worried|believed|thought|convinced|told) ..8 (not be believed|nobody would believe|no one would believe|not believed|would not be believed|be deported|deport*|make things worse|make it worse|be worse|waste of time|nothing would be done|nothing would happen|would not help|judged|blamed|repercussions|retaliation|reprisals|lose her home|lose his job|get into trouble|lose her visa)
  (distrust|mistrust|not trust|no trust|lost trust|lost faith|lost confidence|no confidence|little confidence|no faith|lack of trust|lack of confidence|previous experience|bad experience|poor experience|suspicious|wary) ..6 (of|in|with|the)? ..4 (police|services|authority|authorities|agencies|professionals|social|system|them|statutory|social workers|courts|officials|outsiders)
  (retracted|retract|withdrew|withdrawn|withdraw|declined|refused|would not|did not wish|not wish|unwilling) ..6 (statement|complaint|support|allegation|allegations|charges|prosecution|to make a statement|evidence|support a prosecution|to prosecute|cooperat*|pursue)
  (not want|did not want|not wish|reluctant) ..4 (him|son|her son|husband|get him|see him|to get|anyone) ..5 (trouble|arrested|prison|prosecuted|criminal|jail|record|homeless|charged|punished|locked|hurt|job)
  (isolated|isolation|remote|rural|lonely|cut off|alone|no friends|no family|nobody to turn) ..14 (family|friends|village|area|farm|support|network|nearest|town|services|transport|bus|country|anyone|neighbours|local|community|nobody|contact)
  (suffered|endured|put up with|lived with|kept) ..3 (in silence|silence|to herself|quiet|secret|private|it to)
  (nowhere|nobody|no one) ..3 (to|else) ..3 (turn|go|tell|talk|ask)
  (did not know|not know|unaware|never knew|no idea|not aware|never told) ..5 (where|who|how|what|that|of) ..6 (help|turn|support|services|rights|entitled|available|go|existed|ask|refuge|get)
  (family (matter|business)|private matter|keep it in the family|wash* ..3 linen|dirty linen|marriage was for life|marriage vows|made her bed|for the sake of the children|stay for the children|stayed for the children|kept up appearances)
  (whose job it was|nobody there was)
  prayed with her
  (who was she going to tell|killed her for people to know)
  (say aloud|would only smirk)
  (stopped asking for|stopped asking)
  (threatened to send it|if she went to the police)
  (neither would accept her dog|neither would accept)
  looked like caution
veto incident: other senses | overlap
  isolated (incident|incidents|event|occurrence|case)
  (self|covid) (isolat*)
  (without|no) barriers
rule held-back: what kept somebody from telling, leaving or asking, in plain words
  (ashamed|shame|shamed|embarrass*|stigma|pride|proud|loyal*|smirk|gossip) ..10 (say|tell|telling|take|report|help|police|aloud|phone|ring|forbade|correct|leave)
  (she|he|they|therefore|not) ..2 (told|tell) (nobody|no one|none of|nobody else|no one else|anyone) ..12
  (too|so) (ashamed|frightened|proud|old) ..4 (to|for)
  (who|whoever) ..3 (have believed|believe|believed)
  (believed|believe) (a|her|him|them) ..3 (woman|man|anyway)
  (no one|nobody) (would|was going to) ..2 (believe|help|come)
  (kept|keep) ..4 (secret|promise|to herself|to himself)
  (not|never) ..2 (felt|feel) able
  (did not|didn|does not|never) ..2 (wish|want) ..4 (record|police|trouble|out him|prosecut*|bring police|strangers|him to have)
  (wish|want) ..2 to (out him|have a record)
  (not|never) ..3 (regard|see|recognise|call) ..6 as abuse
  (no|not have the|have no) words for
  (nothing to measure it|first relationship|puppy love)
  (covering|cover up|covered up|laugh along|laughed along|laughs as well|asks them to leave it|walked into (the|a) (van )?door|said it was the sun)
  (laugh|laughs) along
  he laughs as well
  (where would i go|you make your bed|at my time of life|nowhere else to go|family was family|too old to be starting)
  (could not see how|not see how) (she|he) would (live|manage|cope) without
  (leaving would mean|starting again with nothing|at least where she was|counting the months)
  (live|manage|cope) without (him|her) even if
  (not consider any move|take her away from|would not leave (without|her brother)|loyalty to her son)
  (one call from him|on a plane|working without papers|papers depended|immigration enforcement|stamp|not entitled)
  (leaves|left|gone) before (statement|she was seen|being seen)
  (children) ..6 (remove|removed|taken|kept here|lose)
  (sort things out|between yourselves|among yourselves|keep quarrels within|within the fellowship|pray about)
  (gavvers|the gypsy|close traveller community|come for your)
  (not to call again)
  (had (nobody|no one)|nobody) ..4 (official|conversation|talk to|turn to|believe|as all of himself|whose job)
  no door ..6 (walk|through)
  (deter|deters|deterred|closed it|looked at the website)
  (bus|form|group|rural|remote) ..16 (could not board|stared|referee|exit)
  (closed off|the same exit|no life left)
  (turned down respite|turned down|would not hear of|never hear) ..8 because
  would not hear of
  believed that he would be sectioned
  (she said that she was fine|said she was fine)
  (distrust|mistrust) of (authority|services|police)
  (keep him silent|keep her silent|in silence|stayed silent)
  (barrier|barriers|fear of|afraid of) ..6 (reporting|losing|being believed|deport*)
  (hidden|hides|hid) ..6 (injur*|bruis*|marks) 
  (nobody would come|no one would come|told no one when|nobody came)
  (worked out what they jointly|each of them promise)
  (would not have her over|cannot ring the police|one's own little|on your own little)
  (not a man any more|what it said about him as a man)
  (waiting room frightened|twice left the)
  (not know how to say anything else|because he was in the hall)
  (none of us|neither man) ..6 (thought|ever thought) ..6 (seek help|anything to)
  (too ashamed|ashamed to)
  (she|he) (declined|refused) ..6 because ..4 (dog|boys|neither)
  (no word against|hear no word)
  (could not|not) bring (herself|himself)
veto service: a service or the law speaks | overlap
  (trust|agency|service|gp|police) did not tell
  told (nobody|no one) ..2 (office|about it)
  (declined|refused) to support a prosecution ..6
  (could not be taken|fear of crime)
  (officers|they) did not see
veto help-page: an offer of help in general | passage
  (help is available day and night)
  (survey found)
veto others-silent: other uses | overlap
  (increasingly believed|mistrust of services|no one would believe a man|no life left|remote reporting|unable to contact)
""")
}
