extension RuleText.Source {
    /// Health as a place of disclosure.
    static let primaryCareHealth = RuleText.Source("primary-care-health", """
class CAREHEALTH = gp gps surgery general_practitioner general_practice doctor doctors registrar hospital emergency_department a&e accident_and_emergency minor_injuries walk_in ambulance paramedic paramedics crew crews pharmacist pharmacy chemist health_visitor health_visitors health_visiting midwife midwives midwifery maternity antenatal dentist dental physiotherapist nurse nurses clinic ward health_centre consultant triage sexual_health optician podiatrist receptionist matron radiographer sonographer obstetrician healthcare_assistant clinician clinicians locum consultation consultations casualty bedside district_nurse community_nurse practice urgent_treatment osteopath chiropodist fracture_clinic labour_ward discharge_team booking_appointment smear scan
class CARESIGN = abuse abusive domestic violence violent bruis* injur* fractur* assault* strangl* strangulat* hoarse black_eye burn burns scald scalds scalded bite bitten jaw wrist ribs tooth teeth concealer punch* slap* hit hitting hurt hurts frightened scared safe safety afraid controlling disclos* curio* enquir* routine_enquiry idva "IRIS" perforated eardrum collarbone split_lip scalp lip cheekbone blow blows walked_into tripped worktop cupboard unexplained explanation inconsistent
class CAREKIN = husband partner boyfriend girlfriend wife son daughter law nephew brother sister companion relative
class CARESITE = gp gps surgery doctor doctors hospital paramedics pharmacist chemist midwife midwives maternity antenatal dentist physiotherapist nurse nurses clinic ward consultant receptionist casualty bedside registrar practice consultation consultations appointment appointments visitor ambulance optician scan
fact carecue: signs of abuse, or somebody who speaks for the patient
  (bruis*|black eye|fractur*|broken (jaw|wrist|rib|ribs|tooth|nose|arm|finger|fingers|bones)|strangl*|strangulat*|hoarse|scald*|bite mark|bitten|cigarette burn|concealer|cut scalp|stab wound|domestic abuse|domestic violence|routine enquiry|hurt (her|him)|hit (her|him)|hits (her|him)|struck (her|him)|pushed (her|him)|punch*|slap*|kick*|hold (her|him) down|held (her|him) down|walked into|fell over|fallen down|relationship difficulties|partner (present|in the room|audible)|jealous*|lose it with|lost it with|frightened of|afraid of|scared of|threw (her|him)|locked (her|him)|forced (her|him)|controlled|controlling|read code|safe at home|at home was|what was happening at home|might be happening|going mad|contraception|termination|terminations|overdoses|in her own words)
  (husband|partner|boyfriend|wife|girlfriend|son|law|brother|carer) ..6 (in the room|present|wait outside|waited outside|spoke for|speak for|answered for|answer for|insisted|would not leave|out of the room|beside her|next to her|interpreted|translated|his sight|her sight)
  (asked to wait outside|seen on her own|seen alone|alone with her|alone with him|asked him to wait|sent him out|out of (his|her) sight|leave the cubicle|leave the room|only see her alone)
  (asked|ask) ..6 (home|abuse|safe|hurt her|hurting|partner|frightened)
fact carefatal: the crew who came to the death
  (pronounced|life extinct|air ambulance|resuscitation|glasgow coma)
class CARESOMEONE = pharmacist chemist dentist optician podiatrist midwife midwives gp gps doctor doctors nurse nurses paramedic paramedics physiotherapist registrar sonographer radiographer receptionist matron consultant obstetrician counsellor visitor surgery practice clinic hospital locum clinician clinicians
theme primary-care-health | role=agency keep-topic unless=biography,definition,law,contents,research,review-process 
rule sign-in-health: a health service saw signs of abuse, or was told | passage-unless=imr-list,health-list,help-page
  (CAREHEALTH|"ED") ..14!(pronounced|trial|murder|panel|imr) CARESIGN
  CARESIGN ..12!(pronounced|trial|murder|panel|imr) (CAREHEALTH|"ED")
rule asked-in-health: a health service asked, or did not ask | passage-unless=imr-list,health-list,help-page
  (CAREHEALTH|"ED"|entries|template|appointments) ..12!(police|officer|panel) (did not|never|not|nobody|no one|none|rightly|always|twice|without) ..9 (ask|asked|asking|explore|explored|question|wonder|wondered|enquire|enquired|looked behind|seen alone|see her alone|see him alone|spoken to alone|probe|probed)
  (CAREHEALTH|"ED") ..11!(not|never) (asked|asks|asking) ..9 (her|him|whether|if|about|how|what|patient|them)
  (CAREHEALTH|"ED"|health check|checks|appointments) ..14 (should|time) ..9 (alone|without the carer|separately|ask|direct question)
  (CAREHEALTH|"ED") ..9!(not) (noticed|wondered|suspected|linked|sensed|guessed) ..11
  (paramedics|crew|nurse|doctor|midwife|visitor|gp|staff) ..12 (would not let|without (the)? (father|husband|partner)|on (her|his) own|for (her|him) alone|dark glasses|make up over|sunglasses|long sleeves)
  both ..9 (list|registered|patients) ..10 (surgery|practice|doctor|gp)
  (told|tells) ..5 (the|his|her) ..5 (physio|gp|chiropodist|chemist) that (he|she|his|her|it)
  (what was keeping|why she|why he|what had happened|how (she|he) came) ..9 (awake|kept coming|not asked|hurt)
  (possibility|thought) ..16 not ..7 appear ..9 notes
  (abuse question|enquiry question) ..11 (blank|not|only)
rule company: somebody spoke for her, sat by, would not leave | passage-unless=imr-list,help-page
  CAREKIN ..8 (present|in|beside|spoke|speaks|speaking|brought|brings|bedside|interpret*|translat*|translate|attended|answered|answers|insisted|booked|stayed|remained|audible|background|accompanied|came|sat|sits|waiting|attentive|devoted|supportive) ..14!(not|died) CARESITE
  (CARESITE|"ED") ..20!(died) CAREKIN ..9 (present|beside|spoke|speaks|speaking|brought|bedside|interpret*|translat*|attended|answered|answers|insisted|stayed|remained|audible|background|accompanied|sat|sits|waiting|side|devoted|supportive|attentive)
rule health-setting: health as the place of change: coding, IRIS, a health IDVA, both as patients
  ("IRIS"|health based idva|hospital idva|health idva|hospital based idva)
  (same|both) ..3 (gp|surgery|practice|doctor) ..6
  (patients|registered) ..10 (same|both) ..9 (gp|surgery|practice|doctor)
  (emergency department|hospital|maternity|surgery|practice|gp|record|notes) ..8 (flag|flagged|coded|code|coding|read code|marker|alert) ..8
  (surgery|surgeries|practices|practice|gps|maternity|clinics|hospitals|pharmacies|pharmacists|midwives|emergency departments) ..5 (should|must|to) ..10
  (icb|ccg|integrated care board|hospital trust|hospitals trust|ambulance trust|acute trust) ..8 (should|must) ..12 (abuse|gp|gps|practices|patients|health|clinic*|hospital)
  (frequent flyer|frequent attender|repeat attender|left before being seen|left without being seen|antenatal appointments missed)
  (gp|gps) ..5 (made|prescribed|treated|increased|entries|saw|noted|was told|wrote)
rule setting-and-sign: a health service, and signs of abuse in the same passage | passage-if=carecue passage-unless=imr-list,health-list,help-page,policeafter
  (gp|gps|her doctor|his doctor|the doctor|registrar|emergency department|a&e|minor injuries|walk in|pharmacist|chemist|midwife|midwives|midwifery|maternity|antenatal|dentist|physiotherapist|practice nurse|triage nurse|health visitor|health visiting|sexual health|optician|podiatrist|receptionist|receptionist's|radiographer|sonographer|scan room|obstetrician|healthcare assistant|clinician|clinicians|locum|consultation|consultations|casualty|surgery|day assessment unit|fracture clinic|"ED"|renal nurses|ward sister|on the ward|the ward|paramedics|ambulance crew|the practice|memory clinic|memory service|community nurse|family planning|walk in centre|outpatient|outpatients)
weak place: a health service is there | passage-unless=carefatal,imr-list,health-list,help-page
  (gp|gps|doctor|doctors|registrar|hospital|minor injuries unit|walk in|paramedic|paramedics|crew|chemist|midwife|midwives|midwifery|maternity|antenatal|dentist|physiotherapist|practice nurse|nurses|triage nurse|clinic|ward|health centre|consultant|sexual health|optician|podiatrist|receptionist|radiographer|sonographer|obstetrician|healthcare assistant|clinician|clinicians|locum|consultation|consultations|casualty|district nurse|surgery|health visiting|birth plan|scan|"ED"|liaison team|bedside)
veto clinical: the fatal injury or an agency list | overlap
  (paramedics|ambulance|crew) ..10 (pronounced|resuscitat*|cpr|declared|life extinct|scene|found her dead|certified|attended the scene|death|dead)
  (pronounced|died|death|dead) ..4 (hospital|scene|ward)
  (imr|individual management|panel|representative|contributor|contributed|contributing|submitted|author|commissioned|reports were|information was requested) ..12 (gp|hospital|ambulance|surgery|health|trust|midwife*)
  (gp|hospital|ambulance|trust|surgery) ..6 (imr|individual management|panel|submitted|chronology|representative)
  (individual management reviews|independent management reviews) were
  (brain stem|life support|intensive care|major trauma|post mortem) ..20
  (vet|vets|veterinary) ..6
  (every|plastic|cosmetic|brain|heart) surgery
  (good|best|sound|poor|legal|police|common|social work|probation|safe|professional|in|multi agency|housing) practice
  practice (that|to|guidance|learning|lead|was|and|is|in)
  (flight|camera|film|removal|boat|fire) crew
  gp received a letter
  (obvious head injury)
  (minor injuries) and recorded
  (school nurse|maternal mental health|day hospital) 
  discharged ..2 to ..2 gp
  air ambulance
  (appointments|supervisors|services) ..10 supervisors should ask
  (brain|head) injury ..6 (coma|glasgow|cause)
rule seen-by-health: they came to a health service, and what was seen, asked or missed | passage-unless=imr-list,help-page,carefatal,policeafter 
  (visits|appointments|attendances|presentations|consultations|attended|presented|visit|trips) ..10 (headache*|pain|pains|sleep|insomnia|palpitations|stomach|fatigue|tired*|symptom*|migraine*|anxiety|dizz*) ..14 (chance*|opportunit*|ask|asked|abuse|home|explor*|cause|link*|pattern|connect*)
  CARESOMEONE ..10 (take~|took|call~|lead|led|bring|brought|invite~|see~|saw|speak|spoke) ..5 (her|him|them|NAME|mrs|ms|mr) ..9 (aside|alone|consulting room|private|privately|side room|separately|into|through|quiet) ..10
  CARESOMEONE ..10 (not once|never|rarely|seldom|hardly|not) ..8 (seen|saw|met|examined|spoken|spoke|see|meet|speak|spoke to) ..5 (her|him|the patient|alone|NAME|mrs|mr|ms)
  (consultation|consultations|appointment|appointments|scan|telephone triage) ..14 (heard|audible|prompt*|in the background|on speaker|listening|listened|overheard|interrupt*|beside her|beside him)
  (miscarriage|miscarriages|fall|falls|overdose|injury|injuries|fracture|bruising|burn|termination|symptoms|symptom|wound|pregnancy|depression|anxiety|tearful*) ..9 (deal~|treat~|manage~|seen|regard~|record~|code~|view~|understood|put down) ..9 (as|to) ..10 (clinical|medical|accident|accidental|accidents|physical|age|clums*|hormon*|stress|work|menopause)
  (ambulance|crew|paramedics|paramedic) ..14 (aggressive|shouting|shouted|abusive|hostile|controlling|spoke for|would not leave|refused to leave|answered|bruis*|injur*|fell|frightened|injured)!scene
  (district|community|practice|triage|diabetic|renal|school) ..5 (nurse|nurses) ..12 (saw|heard|noticed|asked)
  (surgery's|practice's|hospital's|trust's|maternity) ..7 (safeguarding lead|safeguarding nurse|safeguarding midwife|named nurse|safeguarding team) ..9
  (attendances|attendance|visits|injuries|entries|letters|appointments|contacts) ..10 (together|side by side|as a whole|in isolation|one by one|separately|linked|joined) ..10 (pattern|gp|doctor|doctors|surgery|hospital|nurse|clinic|seen)
  (morning after pill|emergency contraception|pregnancy test|repeat prescription|smear|blood test|blood pressure check|weigh in|booking) ..16 (spoke|disclos*|alone|boyfriend|husband|partner|home)
  (he|she|NAME|patient|ms|mrs|mr) ..5 (told|tells|showed|disclosed to|confided in|said to) ..5 (her|his|the|a) ..8 (gp|doctor|nurse|midwife|dentist|pharmacist|physiotherapist|consultant|health visitor|obstetrician) ..14 (partner|husband|wife|boyfriend|girlfriend|son|home|hit|afraid|hurt|safe|abuse|row|rows|control*|scared)
veto ordinary-care: care with nothing of home in it | overlap
  nothing of concern
  (travel vaccinations|hay fever|appendix|cataract)
""")
}
