extension RuleText.Source {
    /// What a sentence is, whatever its theme: the coder and the rules of
    /// the themes ask for these.
    static let facts = RuleText.Source("Facts", """
# ---- sentences that are about a theme and not about this case
fact definition: it defines a term
  (is|are|as) defined (as|in|by)
  (definition|meaning) ..2 (of|is|includes|covers|which)
  any incident or pattern of incidents
  a range of acts designed to
  (refers|refer) to ..6 (any|a|the|behaviour|abuse|acts|pattern|practice|situations)
  behaviour of a person a towards
  (psychological|physical|sexual|financial|emotional) (psychological|physical|sexual|financial|emotional) ..1 (sexual|financial|emotional)
  (is|are) (a|an|the) (term|phrase|expression|type of|form of abuse|forms of abuse|process by which)
  (term|phrase) ..4 (means|describes|covers|refers)
  stands for
  can (include|involve|take)
  (includes|include) ..12 (threats|assault|isolation|humiliation) ..8 (and|or)
  an act or a pattern of acts
  (which|that) is also known as
  is (not)? a legal definition
fact law: it states what the law is
  (came|comes|coming|came back) into force
  (act|bill|regulations) NUM ..6 (introduced|created|makes|made|provides|defines|requires|places|placed|came|gives|gave|extends|recognises|recognised|set|sets|states|is|was)
  section NUM of the
  (introduced|created) ..5 (offence|duty|act|power)
  (statutory|legal) (duty|definition|offence|framework) ..6 (is|was|requires|under|came|of)
  (is|became|was made) an? ..3 offence
  under (section|part|schedule) NUM ..4 (act|regulations)
  (made|making) it (an offence|illegal|unlawful)
  maximum (sentence|penalty) ..4 (of|is|for)
  years imprisonment
fact research: it reports research or statistics
  (research|studies|literature|study|evidence base|academics) ..6 (shows|show|suggests|suggest|found|finds|indicates|indicate|has|have|demonstrates|by|from|tells|identifies|identified|into|on|highlights|estimates|consistently)
  (per cent|percent|proportion|one in|in five|in four|in three|in ten) ..8 (of)? (women|men|homicides|victims|cases|reviews|people|adults|killings|population|perpetrators|deaths|families|children)
  (nationally|national|across england|in england and wales) ..8 (homicides|figures|statistics|data|average|percentage|victims|cases|accounts|picture|killed|rates)
  (homicides|figures|statistics|data) ..4 (nationally|national|across england|in england and wales)
  (accounts|accounted) for ..6 (of|share|per|percent)
  (statistics|figures|data) ..6 (show|shows|suggest|published|indicate|from|record)
  (office for national statistics|ons|crime survey|femicide census|home office key findings|world health organisation|who estimates)
  (published|analysis|paper|report) ..4 (by|of) ..3 (university|professor|academics|safelives|commissioner|researchers|institute)
  (monckton smith|stark|johnson|walby|bows|sharp jeffs) ..3 (describes|argues|identifies|identified|sets|set|research|model|writes|found|has)
  research by
  (women|men|victims|people|mothers|survivors) who ..6 (are|were|have) ..6 (times|likely)
  (more|most|less) likely to (be|have|die|kill|experience|suffer|report|use)
  (commonly|often|typically|frequently|usually) (found|seen|reported|identified|associated|occurs|precedes|used|described) ..4 (in|by|as|with|among)
  (is|are) a (known|recognised|established|significant|strong|key|major|well known) ..3 (predictor|risk factor|indicator|marker|risk)
fact service: it describes what a service does in general, or who somebody is
  (service|team|trust|charity|partnership|unit|organisation|scheme|programme|clinic|helpline|project|association|group|mind|refuge|agency|provider|force|hub|idvas|idva) (provides|offers|delivers|supports|runs|works|specialises|operates|is commissioned|are commissioned|aims|exists|covers|employs|serves|manages|accepts|comprises|consists|was established|was set up|hosts)
  (provides|offers|delivers|offering|providing|provide) ..8 (services|support|advice|help|accommodation|training|care|counselling|helpline) ..4 (to|for|across|in) ..6 (people|women|men|adults|residents|victims|survivors|anyone|children|families|patients|anybody|those|county|borough|city|area|district)
  (is|are) (a|the|an) ..6 (charity|organisation|helpline|provider|programme|multi agency meeting|service|forum|meeting|process|scheme|conference|partnership|tool|checklist) ..5 (that|which|for|where|providing|offering|to|supporting|working|run|used|of)
  (helpline|call|contact|telephone|ring|visit) ..4 (0808|0800|116|www)
  (call|ring) ..2 free
  if you (or|are|have|need|know|think)
  confidential (support|helpline|advice)
  24 (hour|hours) (a|per) day
  (job|role) title
  (is|are|was) commissioned (to|by) ..8 (provide|deliver|run)
fact biography: it introduces the chair, the author or a panel member
  (chair|author|she|he|mr|ms|mrs|dr) ..6 (has|had) (worked|served|over|more|extensive|completed|chaired|held|authored|many|written|experience|undertaken|wide|considerable|practised|spent|sat|trained|an)
  years (experience|service|of experience|of service|of practice)
  (retired|former|formerly) ..3 (from|detective|police|probation|chief|assistant|head|director|senior)
  (is|was) (independent of|a retired|a former|an associate|a qualified|a registered|a specialist|a trustee|an accredited|a consultant in|a trainer)
  (independent|review|report) (chair|author) ..6 (is|was|has|had|of)
  (she|he) (holds|chairs|chaired|sits|has chaired|has written|has authored|has completed|lectures|teaches|trains)
  (no|nor|never) ..3 (connection|employed|links) ..5 (agency|agencies|partnership|area|with)
  (attended|completed|undertaken) ..6 (home office|online) ..4 (chair|chairs|training|module|modules)
fact panellist: a panel member or contributor with a title
  (head|director|manager|lead|coordinator|officer|chair|named|designated|detective|chief|assistant|deputy|superintendent|strategic|senior|service|representative) ..4 (of|for|at|from|safeguarding|nurse|gp|manager|superintendent|lead|inspector) ..6 (council|trust|police|partnership|constabulary|nhs|icb|ccg|board|association|service|services|panel|idva|marac)
  (panel|membership|members) (included|comprised|consisted|was made up|of the panel|were|include|met|comprises)
  (sat|served|represented) ..3 (on|the) ..2 panel
  (panel|review) ..6 (included|includes|comprised) ..6 (chair|manager|lead|representative|head|specialist)
  member of the panel
fact contents: a list of law, characteristics or terms of reference
  (age|disability|race|sex) (disability|gender|pregnancy|religion|sex|marriage|race|sexual) ..2 (reassignment|pregnancy|marriage|race|religion|sexual|maternity|sex|belief)
  nine protected characteristics
  marriage and civil partnership
  gender reassignment ..6 pregnancy
  (controlling|coercive) ..6 (honour|genital|forced) ..4 (violence|marriage|abuse|mutilation)
  so called honour based violence ..3 (female|forced|fgm)
fact purpose: what reviews are for
  (purpose|purposes|aim|aims) ..3 (of|is|are) ..6 (review|reviews|dhr|dhrs)
  establish what lessons
  (not|nor) (an inquiry|inquiries|an investigation) into
  (prevent|preventing) domestic (violence|abuse) ..3 homicide
  better understanding of the nature
  highlight good practice
  (terms of reference|key lines of enquiry|lines of enquiry)
  the review (will|would|should|was to|sought to|set out to|examined whether|considered whether)
fact review-process: how the review itself was run
  (panel|review|chair|author|dhr|partnership) ..5 (met|meets|meeting|meetings|convened|commissioned|submitted|delayed|paused|agreed|started|began|held)
  (panel|meetings) ..5 (virtually|online|teams|remotely|video)
  (imr|imrs|chronology|chronologies|individual management review) ..6 (submitted|requested|received|provided|completed|asked|returned|late)
  (home office|quality assurance) ..3 panel
  publication of (the|this) (report|review)
  (report|review) ..4 (was|is|were|be) ..3 (published|anonymised|translated|circulated|submitted|delayed|shared with)
fact training-topic: what training, policy or research is about
  (training|awareness|awareness raising|guidance|policy|policies|briefing|briefings|campaign|module|course|workshop|webinar|toolkit|leaflet|learning|seminar|session|sessions) ..3 (on|about|in|around|covering|regarding|including|of|into)
fact question: it asks
  ^ (was|were|did|had|how|what|when|who|why|could|is|are|do|does|has|have|to what extent|were there|whether|in what) ..3 (there|any|the|agency|agencies|your|he|she|professionals|anyone|information|it|what)
  (to|will|would|should|review|panel) (consider|considered|establish|explore|examine|examined|explored|ask|determine) (whether|if|how|what)
fact research-question: terms of reference that ask whether
  whether ..30 (known|recognised|shared|appropriate|identified|considered|could|should|any)

# ---- the killing and what followed
fact killing: somebody was killed
  (killed|murdered|stabbed|strangled|shot|beat|battered|bludgeoned|smothered|suffocated) ..6 (to death|fatally|PERSON|OBJECT|by)
  (death|murder|manslaughter|homicide|killing) of (PERSON|HIS|NAME)
  (fatal|fatally) (attack|assault|stabbing|stabbed|injured|injuries|wounded|shot|beaten|incident)
  (was|were|been|be) (killed|murdered|slain|stabbed|strangled)
fact legal-outcome: trial, verdict, sentence
  (convicted|found guilty|pleaded|pleading|plea|sentenced|acquitted|charged|indicted|remanded) ..8 (murder|manslaughter|killing|life|years|guilty|death|imprisonment|trial|court)
  (judge|jury|trial|sentencing|crown court|sentence|inquest|coroner|prosecution|postmortem|post mortem|pathologist) ..12 (said|found|heard|remarks|concluded|told|recorded|gave|that|described|case|evidence|cause|examination|accepted)
  (life sentence|life imprisonment|hospital order|minimum term|unlawful killing|diminished responsibility|loss of control)
  (murder|manslaughter|criminal) (trial|charge|charges|investigation|conviction)
fact cause-of-death: how the person died
  cause of ..2 death
  (died|death) ..5 (from|of|by|as a result of|due to|caused by) ..6 (strangulation|asphyxia|asphyxiation|stab|compression|suffocation|injuries|wounds|ligature|hanging|overdose|head|burns|smoke|trauma)
  (post mortem|postmortem|pathologist|autopsy|forensic) ..12 (strangulation|asphyxia|compression|neck|suffocation|injuries|wounds|cause|fracture|ligature|bruising|hyoid)
  (strangled|suffocated|smothered|asphyxiated|choked|throttled) ..6 to death
  (died|dead|death|killed|murdered) ..4 (strangling|strangled|suffocated|smothered|strangulation)
  (manual|ligature|fatal) strangulation
  (strangled|suffocated|smothered) (and|then) ..3 (killed|stabbed|died|buried)
  (killed|murdered|murder|death|died|killing|fatal) ..5 by ..3 (strangling|strangulation|suffocating|suffocation|smothering|choking|asphyxiation|throttling)
  (killed|murdered) ..8 (strangled|strangling|strangulation|suffocated|smothered)
  before (she|he) died
  to death
fact after-killing: what followed the death
  (arrested|charged|detained|remanded|cautioned) ..4 (for|with|on suspicion of|at the scene) ..4 (murder|manslaughter|scene|killing|her|his)
  (at|during|after) (the|his|her) (scene|trial|inquest|arrest|sentencing|funeral)
  (murder|homicide|criminal|police) (investigation|enquiry|inquiry)
  (since|after|following) (her|his|the|their) (death|murder|killing|deaths|homicide|fatal)
fact male-victim: the person who died or was abused is a man
  (killed|murdered|stabbed|strangled|shot|hit|kicked|attacked|assaulted|abused|controlled) (her|the) (husband|boyfriend|partner|father|son|brother|male|ex husband|elderly father|stepfather|ex partner|former partner|former husband|fiance|dad)
  he (was|had been) (killed|murdered|stabbed|fatally|attacked) by (his|her) (wife|girlfriend|partner|ex|daughter|son|brother|former|estranged|mother|stepson|sister|nephew|husband|boyfriend|grandson|friend|flatmate|father)
  (male|his) victim
  (man|he|father|husband|brother|gentleman) who (died|was killed|was murdered)
  (death|murder|killing) of (his|her|their) (father|husband|brother|son|dad|uncle|grandfather|stepfather)
  (abused|hit|controlled|attacked|stabbed|assaulted|threatened|killed|murdered|scalded|slapped|punched) by (his|a) (wife|girlfriend|female|ex wife|ex girlfriend|daughter|mother|woman)
  killed (his|her|their) (father|dad|brother|stepfather|grandfather|uncle|husband|son)
  his (wife|girlfriend|ex wife|ex girlfriend) ..6 (hit|slapped|punched|kicked|stabbed|threw|bit|scratched|controlled|attacked|assaulted|threatened|monitored|shouted|scalded|checked) (him|his)
  she (had|has)? ..1 (hit|slapped|punched|kicked|stabbed|bit|scratched|attacked|assaulted|killed|scalded|threatened|controlled|monitored|isolated|mocked) (him|callum|daniel|gareth)
  her (father|dad|brother|husband|son|stepfather|uncle)'s (death|murder|killing)
  he took his own life ..10 (abuse|controlled|her)
  victim mr NAME
  (husband|partner|he|man) ..2 (the|a) victim
  his (wife|girlfriend|partner|wife's|partner's) ..3 (held|kept|told|took|decided|rules|called|laughed|mocked|bites|scratched|brothers)
  his partner's rules
fact male-suicide: a man died by suicide
  (he|mr|man|father|husband) ..4 (took his own life|died by suicide|ended his life|hanged himself|killed himself)
fact two-deaths: two people died
  (both|two) (deaths|victims|women|people|sisters|lives)
  (murder suicide|homicide suicide) and
  two lives

# ---- from whom the review knows
fact family-told: family or friends told the review
  FAMILY_TELL ..4 (told|said|recalled|described|remembered|believed|felt|spoke|explained|informed|reported|know|knew|thought|remember|shared)
  (told|tells) the (review|panel|chair|author)
  (contribution|statement|account|accounts|words) ..3 (of|from|by) ..2 FAMILY_TELL
fact agency-knew: an agency knew or recorded it then
  STAFF ..3 (recorded|noted|documented|logged|was told|were told|knew|were aware|was aware|saw|attended)
  (told|disclosed to|reported to|said to) ..4 (gp|police|officer|officers|nurse|doctor|midwife|social worker|idva|hospital|psychiatrist|staff|practitioner|probation|housing|health visitor)
  (records|record|notes|log|entry|entries) ..4 (show|shows|state|states|record|note|indicate|say)
  known to (police|services|agencies|probation|mental)
  (disclosed|reported) ..3 to
fact author-inferred: the panel or the author concludes it
  (panel|review|author|chair|report) ..3 (considers|considered|concluded|concludes|believes|believed|found|finds|view|identified|recognised|recognises|heard|notes|noted|agrees|agreed|sees|saw)
fact not-named: nobody named it as abuse then
  (not|never|nobody|no one|none) ..5 (named|recognised|identified|seen|recorded|labelled|described) ..4 (as)
fact agency-police: the police
  (police|officers|constabulary|officer|constable|sergeant|999)
fact agency-gp-primary-care: general practice
  (gp|gps|surgery|general practice|primary care|practice nurse|pharmacist)
fact agency-acute-hospital: hospital
  (hospital|emergency department|a&e|ward|minor injuries|acute trust|fracture clinic|ed)
fact agency-ambulance: ambulance
  (ambulance|paramedic|paramedics)
fact agency-mental-health-trust: mental health services
  (cmht|mental health (team|trust|service|services|nurse|liaison)|crisis team|psychiatrist|psychiatric|home treatment|talking therapies|iapt|early intervention|camhs|liaison psychiatry|psychologist|approved mental)
fact agency-maternity: maternity
  (midwife|midwives|midwifery|maternity|antenatal)
fact agency-health-visiting-school-nursing: health visiting and school nursing
  (health visitor|health visitors|health visiting|school nurse|school nursing)
fact agency-substance-misuse-service: drug and alcohol services
  (drug and alcohol|alcohol|substance misuse|recovery|addiction) (service|services|team|worker|keyworker)
  (drug service|alcohol service|key worker at the drug)
fact agency-adult-social-care: adult social care
  (adult social care|adults social care|adult social services|asc|adult services|safeguarding adults team|care act)
fact agency-childrens-social-care: children's social care
  (children's social care|children's services|children's social services|csc|child protection|mash|social worker)
fact agency-housing: housing
  (housing|landlord|homelessness|tenancy|council tenancy|housing association)
fact agency-probation-prison: probation and prisons
  (probation|prison|offender manager|hmp|licence|parole)
fact agency-courts-cps: courts and prosecution
  (cps|crown prosecution|magistrates|crown court|court|prosecutor)
fact agency-family-court-cafcass: family court
  (family court|cafcass|family proceedings|children's guardian)
fact agency-specialist-da-service: specialist domestic abuse service
  (idva|idvas|refuge|women's aid|domestic abuse service|domestic abuse charity|specialist service|idaa|isva|outreach worker|domestic abuse outreach)
fact agency-voluntary-other: voluntary
  (charity|voluntary|samaritans|food bank|foodbank|citizens advice|victim support)
fact agency-education: schools and colleges
  (school|college|university|nursery|teacher|headteacher|pastoral|tutor)
fact agency-employer: employer
  (employer|manager|human resources|hr|occupational health|workplace|supervisor)
fact agency-dwp: benefits
  (dwp|jobcentre|job centre|work coach|universal credit)
fact agency-immigration: immigration
  (immigration|ukvi|visa|asylum)
fact agency-fire: fire service
  (fire and rescue|fire service|fire officer)
fact agency-coroner: coroner
  (coroner|coroner's|inquest)
fact agency-csp: the partnership
  (community safety partnership|csp)
fact agency-home-office-national: national bodies
  (home office|ministry of justice|nhs england|college of policing|department for|government|department of health)
fact agency-community-faith: community and faith
  (imam|mosque|church|temple|gurdwara|vicar|pastor|priest|faith leader|community leader|community leaders|elders|synagogue|rabbi)
fact suicide-method: it tells how somebody took or tried to take their life
  (hanged|hung|hang|hanging|suspended|suspending|suspend) (herself|himself|themselves|themself)
  ^ ..2 hanging !(around|about|out|on)
  (cause|mode|manner|consistent|death|died|dead|found|suicide|attempted|attempt|risk|discovered|by|from) ..6 hanging !(around|about|out)
  hanging ..4 (by|from) ..6 (scarf|belt|rope|cord|sheet|ligature|tree|beam|door|rail|hook|frame|bracket|window|banister|loft)
  (suspension|suspended) ..6 (neck|ligature|noose|scarf|rope|cord|belt|door|tree|bar|bars|window)
  (ligature|noose|ligatures)
  (bag|bags) ..4 over ..2 (head|face)
  (sheet|bedsheet|bed sheet|sheets|scarf|cord|cable|lead|laces|shoelace|shoelaces|towel|sleeve|curtain|flex|dressing gown) ..8 (round|around) ..3 neck
  pressure (on|to) the neck
  (hit|struck|killed|collision) ..4 (train|lorry|hgv|tube)
  (in front of|path of|under) ..3 (train|lorry|tram|hgv)
  (paracetamol|codeine|propranolol|amitriptyline|insulin|morphine|opiate|opioid|opioids|methadone|heroin|medication|tramadol|venlafaxine|pregabalin|sertraline|drug|drugs|mixed|multi drug|tablets) ..3 (overdose|toxicity|poisoning|intoxication)
  (overdose|toxicity|poisoning) ..4 (of|with|by|from|paracetamol|codeine|propranolol|insulin|morphine|opiate|opioid|methadone|medication)
  self ..1 (inflicted|immolation|suffocation|strangulation|suspension|poisoning)
  (severed|lacerated|cut|incised) ..4 (jugular|carotid|artery|wrist|wrists|neck|throat)
  (wounds|wound|lacerations|injuries) ..4 (to|of) (his|her|the) ..1 (neck|wrist|wrists|throat|forearm) ..12 (suicide|own life|self)
  (asphyxia|asphyxiation|suffocation|drowning|immersion) ..10 (suicide|own life|helium|bag|deliberate|intended)
  found (hanging|hanged)
  (died|death|suicide) ..3 by hanging
  (ligature|noose|rope) ..6 (neck|beam|door|attached|tied|around)
  (overdose|overdosed) ..3 (of|on) ..5 (paracetamol|tablets|medication|amitriptyline|insulin|codeine|morphine|pills|antidepressants|sertraline|propranolol|heroin|methadone|ibuprofen)
  (took|taken|taking|swallowed) ..4 (overdose|tablets|pills|paracetamol)
  (cut|cutting|slashed|slit) ..4 (wrists|wrist|forearms|throat|arms|herself|himself)
  (jumped|jumping|jump|leapt|fell) ..6 (bridge|balcony|window|building|platform|train|cliff|roof|car park|viaduct|overpass)
  (threw|thrown) (herself|himself) ..6 (train|bridge|window|car|balcony|traffic|river)
  (stepped|walked|stood|lay) ..6 (path of|front of|railway|train|tracks|track)
  (drowned|shot|poisoned|gassed|suffocated|burned|asphyxiated) (herself|himself)
  (carbon monoxide|helium|exhaust fumes|antifreeze) ..8 (suicide|died|herself|himself|life)
  (tied|tying|placed|put) ..6 (ligature|cord|belt|scarf|rope|noose)
  (railway|bridge|river|sea) ..8 (take|end|ended|took) (her|his) (own)? life
  (rifle|shotgun|gun|firearm|knife|medication|tablets|insulin|belt|rope|cord|shoelaces|sheet|scarf|bag) ..12 (take|took|taken|end|ended|taking|ending) (her|his|their) (own)? life
  (end|ended|took|taken|take) (her|his|their) (own)? life ..8 (with|by|using) ..4 (rifle|shotgun|gun|firearm|knife|medication|tablets|insulin|belt|rope|cord|shoelaces|sheet|scarf|bag)

# ---- what a passage tells of, for rules that put two things together
fact parted: the two had parted, were parting, or somebody was leaving
  (ex|former|estranged) ..1 (husband|wife|partner|boyfriend|girlfriend|spouse)
  (separated|separation|divorce|divorced|divorcing|parted|split up|splitting up|broke up|broken up|breakup|break up|moved out|moving out)
  (left|leave|leaving|leaves|finished with|walked out on) (him|her|NAME|his wife|her husband|the relationship|the marriage)
  (ended|end|ending|over) ..3 (relationship|marriage|it with|things)
  (relationship|marriage) ..3 (ended|over|end|broke down|finished)
  (after|since|when|once|by) ..2 (he|she|they) ..1 (had)? ..1 (gone|left|moved|ended|parted|finished|separated|split)
  (he|she) had gone
  (after|since|once|when) ..4 (left|leaving|ended|separated|moved out|gone|finished)
  (new|different|another|next) ..1 (address|flat|house|place|road)
  (asked|told) him to leave
  leaving was
fact pursuit: somebody follows, watches, waits, calls or will not let go
  (outside|followed|following|follow|stalk*|waited|waiting|waits|parked|sat|standing|stood|stand|watch|watched|watching|turned up|turning up|turns up|appeared|appearances|drove past|driving past|at the gate|at her gate|bus stop|hiding|loiter*|lurk*) ..4 (her|the|his|home|house|flat|nursery|school|work|workplace|car|shop|bakery|gym|street|road|salon|station|door|gate|garden|address|mother's)
  (found|traced|tracked|find|finding) ..3 (her|new|the) ..1 (address|again|down|out|new)
  (always going to find|would find|will find) ..1 (me|her)
  (calls|called|messages|texts|voicemails|rang|letters|wrote|flowers|emails|texted|messaged) ..8 (times|night|day|hundred*|dozens|forty|thirty|NUM|every|constant*|repeated*|each)
  (forty|thirty|fifty|twenty|NUM|four|dozens|hundreds) ..2 (calls|messages|texts|times|voicemails)
  (would not|not|never|refused to) ..2 (leave|let) (her|him) ..1 (alone|go|be)
  (wrote|sent word|messages|rang) ..6 (vicar|landlord|employer|work|mother|friends|relatives|neighbours|colleagues)
  (brick|windows|window|tyres|tyre|car) ..6 (through|broke|broken|smashed|slashed|damage*|threw)
  (broke|smashed|slashed|damaged) ..3 (windows|window|tyres|door)
  (no other man|nobody else) ..6
  (threaten*|breach*|track*|monitor*|harass*|stalk*|bombard*|pester*|hound*)
  (applications|hearing|hearings|bundle) ..12 (court|family|another|months|fought|custody|lodged)
  (abuse|control|violence) ..4 (not end|continued|went on|changed its form|carried on)
  (to question|questioned|questioning) ..4 (children|girls|boys|child)
  (across the car roof|at handover|handovers)
  (account|accounts|heating|phone|insurance) ..2 was cancelled
  (refused|refuses) to leave
fact grown-child: a parent or grandparent and a grown child, grandchild or the like
  (her|his|their|an|the|a|adult) ..3!(young|baby|little|small) (son|daughter|grandson|granddaughter|stepson|stepdaughter|nephew|niece|lad)!'s
  (his|her|their) ..2 (mother|father|parents|mum|dad|grandmother|grandfather|nan|gran|grandad|stepdad|stepfather|stepmother|aunt|uncle|grandparents)!'s
  (parents|mother|father) ..3 (had|were|was|ate|asked|called)
fact harm: hitting, threats, breakage, theft or fear
  (hit|hitting|hits|punch*|kick*|slap*|push*|shov*|beat|beaten|assault*|attack*|violen*|grabb*|bruis*|black eye|injur*|hurt|hurts|lash*|threat*|shout*|shouts|scream*|broke|broken|breaking|smash*|damag*|holes|door|doors|knife|knives|axe|stole|stolen|stealing|steal|takes|taking|took|taken|sold|emptied|demand*|frighten*|afraid|scared|terrif*|fear|locked|bolt*|lock|bolts|aggress*|abus*|temper|outburst*|fist|burn|spat|bully*|bull*|intimidat*|control*)
fact parent-and-child: a parent and a grown child are both spoken of | whole-passage
  (her|his|their|an|the|a|adult) ..3!(young|baby|little|small|sister's|friend's) (son|daughter|grandson|granddaughter|stepson|stepdaughter|nephew)!'s ..40 (his|her|their|mother|father|parents|she|he)
  (he|she|son|daughter|NAME) ..12 (his|her|their) ..2!(wife's|partner's|children's|child's) (mother|father|parents|mum|dad|grandmother|grandfather|stepdad|stepfather|mother's|grandfather's)
  (parents|mother|father|mum|dad) ..20 (him|her|adult|NAME|girl|boy|lad)
  (your own little one|grown lad|her boy|his boy|little one)
  (at night|each night|in the morning) she ..40 (him|his)
fact harm-by-child: theft, threats, blows or fear short of killing
  (hit|hits|hitting|punch*|push*|shov*|slap*|kick*|bruis*|injur*|hurt|threaten*|threat*|shout*|scream*|smash*|holes|broke|broken|stole|stolen|steal*|theft|sold|demand*|frighten*|afraid|scared|terrif*|aggress*|violen*|abus*|intimidat*|bull*|spat|stand over)
  (takes|taking|took|taken|emptied|draw|drawn) ..6 (purse|money|card|pension|cash|savings|television|medals|out at once)
  (lock|locked|bolt|bolted|bolts|slid|barricad*|wedged) ..6 (door|bedroom)
  (knives|knife|axe) ..6 (hid|about the house|held|demanding)
  (hid|hides) about the house
  (put out|thrown out|doors she broke|doors he broke)
  (stabbing|arm across the windpipe|hand round her wrist|upset and lashes)
  (his|her) (voices|temper|outbursts|anger|rages)
  gave his son the card
  (cash withdrawals|same machine)
fact no-partner: only parent and child
  (son|daughter|mother|father|parents|grandson)
fact frightened: fear is told or shown
  (frighten*|afraid|scared|terrif*|fear|fears|feared|fearful|dared not|dare not|dared|petrif*)
fact money: money or goods
  (money|wages|salary|pension|savings|bank|card|cash|purse|loan|loans|deposit|debt|debts|arrears|receipts|benefits|account|accounts|pin|boiler money|medals|television|jewellery|bills|house|bungalow|deeds|inheritance|pay packet|change|passbook)
fact home-asked: home, safety or a partner is asked about
  (home|safe|abuse|partner|husband|wife|relationship|domestic|harm|hurt|safety)
fact abuse-cue: signs of abuse
  (abus*|bruis*|injur*|assault*|hit|punch*|strang*|throat|neck|fractur*|broken|cut|burn*|black eye|marks|domestic|violen*|frighten*|scared|afraid|controll*|coerc*|partner|husband|wife|boyfriend|overdose|self harm|suicid*|safeguarding|neglect*|pressure sores|jaw|wrist|hoarse)
  (walked into|laughed|pills|contraception|termination|going mad|asked about|asked whether|asked if|fell over|fell|fall|in the room|waiting outside|speaker on|not alone|his wife|her daughter|hit|harm|lashes|black eye|hold her down|struck him|helpline|lockdown|consultations|marac|home)
fact police-there: the police are there
  (police|officer|officers|constable|constabulary|pc|sergeant|inspector|detective|dc|force|999|call handler|call taker|pcso|control room)
fact court-only: court and trial only
  (trial|jury|judge|verdict|pleaded|sentenced|convicted|crown court|defence|post mortem)
fact imr-list: a list of reports received
  (individual management|independent management) ..1 (reviews|review) were (received|provided)
fact health-list: services only listed
  (reports|records|information) (were)? ..3 (received|supplied|provided|requested) (from|by)
  contributors
fact help-page: help offered to any reader
  help is available
fact health-there: a health service is there
  (gp|gps|surgery|practice|doctor|nurse|midwife|midwives|midwifery|hospital|a&e|emergency department|clinic|ambulance|paramedic|paramedics|crew|health visitor|dentist|pharmacist|physiotherapist|receptionist|ward|maternity|walk in|minor injuries|antenatal|consultant|triage|obstetric*|chemist|optician|smear|scan|casualty|practitioner|clinician|clinicians|chiropodist|locum|"ED")
  (clinicians)
""")
}
