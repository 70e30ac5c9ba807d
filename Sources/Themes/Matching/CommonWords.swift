/// Ordinary English words in the order of how often reports use them. They
/// tell a pseudonym from an ordinary word at the start of a sentence, and
/// which word of a pattern is the rarest.
enum CommonWords {
    static let list: [String] = text.withUTF8Buffer {
        $0.split { $0 == 32 || $0 == 10 }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// By entry: about how often it stands in a text; the commonest has 1.
    static func weights(in vocabulary: Vocabulary) -> [Double] {
        var weights = [Double](repeating: 0.0002, count: vocabulary.count)
        for (rank, word) in list.enumerated() {
            if let entry = vocabulary.entry(of: word) { weights[Int(entry)] = 1 / Double(rank + 1) }
        }
        weights[Int(Vocabulary.unknown)] = 5
        weights[Int(Vocabulary.name)] = 1
        weights[Int(Vocabulary.number)] = 0.5
        weights[Int(Vocabulary.acronym)] = 0.3
        return weights
    }

    private static let text: StaticString = """
        the and to of was a that in her had on not for with he she his at by it as is been from be were an who no have
        or would this told death did him abuse they which there when one about family health risk should inquest
        report panel said them mental made could care domestic their time are after has home out assessment but asked
        found before what all two so future own up deaths being staff police then any day prevent into support team
        review evidence partner life mother concerns each investigation where recorded services suicide information
        service under years children end case because whether call wife how killed three taken came contact put back
        nurse until will man within took following hospital other leave person people over plan if used first through
        both only work place left say those patient died community between heard harm met victim house son four
        husband never conclusion without more such known ward same given officer months further worker concluded
        called self discharge year held seen went every days aged also child thought door down order do its telephone
        attended deceased gave see referral knew us himself parents father than behaviour since woman may school
        practice decision later meeting commenced again hours room six can take weeks help address available social
        completed perpetrator another medical relationship record closed treatment kept local agencies ask including
        whom you records last next agency name go daughter nobody safe received patients policy medication history saw
        notes discharged cause number know during week these officers carer come ensure together sent concern
        occasions reported long car times considered shared moved friends night letter well considers like sister
        suicidal alone line we provided nothing good brother women having manager part clear assessed adult chair need
        anyone done offered outside victims violence nine none prison stopped due young response referred five most
        use make some lived very once failure morning safety system injuries training admission members working
        appointment across duty lack bed new against account circumstances second accepted concerned off safeguarding
        does high result visit raised partnership lost change crisis now treated rang needs accommodation court
        identified described why seven am felt consider going twice way friend look herself wrote early form housing
        member written dead eleven meant age informed too calls admitted previous else appropriate advice force
        carried still different me ambulance around marriage says access away professional process led homicide author
        able agreed list question depression thirty control whilst ring might thoughts unit psychiatric read our
        section alcohol period picture aware key face psychiatrist noted right area attend money quot guidance ever
        worked involved contributed action someone incident required non always doctor spoke allowed turned based
        significant short declined front therefore open neither kitchen families something issues upon tell evening
        round injury jury tried murder county although minutes full phone placed little sat wanted waiting survivors
        possible view professionals let old hanging enquiry advised drinking public finds visits understand partners
        supported third reports explained emergency matter fourteen eight men amp likely management disclosure fact
        present decided surgery provide appears ligature answered affected post job overdose cannot former illness
        flat lead followed table strategy set refuge household note nor clinic frightened month late bedroom many
        relation communication returned follow while prior card living just coercive recognised wished repeated
        relatives disorder graded questions arrested must point reason baby noticed law criminal taking assault
        relevant mind dog return missing diagnosis approach co level serious sexual throughout either anxiety leaving
        arranged drink effective get subject condition planning changed word thing understood past convicted boy
        cousin joint presented sought think missed impact decisions national making symptoms attending attempt
        contacted doors opportunity provision regarding assessments spoken train better move male ten others course
        disability attempted neck couple characteristics centre suffering killing slept find brought offer reviewed
        inpatient bank often believed tells earlier opened kill trial understanding trauma primary clinical speak
        ideation even rings asks solicitor keep psychological passed clinicians experience everyone programme sharing
        cases ex your longer colleagues liaison state cut letters controlling became low confirmed check difficulties
        prescribed arrangements protection custody group narrative failed criteria mum words want learned feel
        capacity suffered learning showed absence obtained stop observations appointments attendance threshold head
        tablets boyfriend whole live private commissioned somebody side gone shouting judge agree separation unable
        hearing awareness date much hold intention detained nineteen arm act towards misuse re pain rather disclosed
        healthcare remained transfer ending my consultant involvement perpetrators increased systems reviews multiple
        shows included sex attempts happened saying walk mood pressure looked teams particular hands video request
        diagnosed text meet issue details secondary wish began conduct despite occasion recording trust asking body
        daily weekend carers seek office ill specialist escalation particularly dementia managed ordinator aunt nights
        sleeping lives legal ended incidents additional agreement indicated steps substance started matters appeared
        winter eye sentence bus argument spring outcome twelve caused tenancy grown nursing floor younger guilty
        neighbour paid tea physical using however here establish undertaken least engage engagement sign box grandson
        uncle forty laughed girl knowledge multi standard give hour older hand delay pm refused though everything
        neglect assess listed getting stated protected personal threats application pre vulnerable granted welfare
        share hear stayed broken drugs kind relationships statutory limited reach parties areas chose workers single
        inadequate recent station brain fell autumn voluntary party drug continued wrong resulted struck lesson log
        standing rules cross board secure stalking ongoing referrals presentation doing means th informal acute appear
        risks planned pathway contacts damage fall brothers accounts gate papers visitor hit data responsibility
        practitioners regard email best parent above shown adequate talk wore supplied mentioned bag black twenty
        window wrist pay files drive actions consent provider problems related i several practitioner road statement
        niece midwife cat race hurt reporting term stage girls link university anything garden close certificate fully
        behind intimate individual civil dealt anti terms responsible already include helpline things turn discussed
        expected reached observation caring die answer trigger message married example invited relied via location
        stand step formal released handover score walked signs forced identify stay role general immediate worried
        important specific views consideration input show small born judgement charged van range effectively final
        real plans needed developed shift previously scheme department sessions medium suspended investigating leaflet
        memory throat emotional intervention less anybody female experiencing difficult town established opportunities
        model per probation nurses charity discussion bridge severe overnight half language treat autism worn
        suspected molestation evenings drawer got recognise individuals inform denied current deterioration scene sort
        served stress shifts yes answers arrears free policies initial levels linked separate triage yet expressed
        enough requested telephoned visited cell paranoid unescorted senior psychosis temper elder remembered liked
        fortnight shut quiet bruising street district hall ticks delivery poor document respect fatal changes gap run
        colleague reference events file harmed communicated transferred coordinator procedures supervision manage
        unclear charge light entry girlfriend coroner warning cared experienced balance remove purpose includes
        council foster removed factor directly leading contribute suggest status voice procedure psychotic audit
        subsequently chest ought crime schools honour supporting voices complex monitoring common deemed search
        threatened urgent grounds glass writing cancelled red knife respite bail abused places reduced business along
        repeat independent remain keeping potential approximately submitted sufficient whose recovery talked takes
        extent marked detention checks monthly sentenced marks respond wider resources themselves makes prosecution
        equality complete continuing ability explored pregnant collected determined tutor properly calling reply
        packed begun named strain college continue adopted authority everybody fear situation existing offence funding
        danger effect inside boys consequence finding arms arrest opinion filed driver clinician weekly checklist
        added photograph economic communities reduce gives seeing therapy research far basis loss orientation
        organisation break event fund sleep compliance funeral adequately clearly applied abroad interpreter factors
        prompt weight examination clock wondered grading manslaughter football television closing assaults company
        belief assumed concludes happening signed updated power adults consultation forms beds assist occurred
        meetings ground documented relapse handler apparent probably estate prisoner park thinking timeline nephew
        passport bungalow belonged drew hers nursery mates funny coat birthday divorce shopping promise wedding
        replied taught logs laid looks pregnancy drank locks offender improve tool measures interventions nature
        addressed entered release gaps publish conditions commissioning trained telling sector options believe secured
        paper appropriately personality treating breach book explain altered deteriorated receive allow messages
        providers advocate providing strangulation become specifically city conducted discuss cost few checking
        package among onto failures causing couldn talking pass pushed learnt assessing wishes therapist caller wasn
        cocaine lay require orders culture expert influence organisations assistance requirement setting driving minor
        necessary acknowledged receiving conversation intended notified sick insufficient itself unaware occur
        difficulty summer decide sergeant deliver definition outcomes sure measure addition class neighbours hard
        otherwise send session helpful protocol trying lessons test blood prevented schizophrenia ideas constable
        elderly flagged keys sons justice financial coming whenever threatening provides relating outreach type
        electronic accordance refer groups anger seems prevention main allocated obtain repeatedly sufficiently
        interview afternoon confidentiality dark carry paramedics mortem expressing country arrival ran stairs
        assurance teacher lady dangerous stroke eating persons apart deciding leaves abusive alert connected
        photographs website detailed quality posed strong merely pattern large below lists environment alarm waited
        requiring depressive alive unstable fine finished helped requests volunteered shoes moving formulation hrs
        tired miles template satisfied goes daughters radio remains challenge comprehensive progress requires
        currently ensuring whatever sustained experiences counselling positive scan supportive created involve behalf
        copy associated hub involving concerning initially cannabis worse posted booked asleep receptionist declared
        hanged sheet employer rung sofa scheduled notification landlord curiosity drove bags cash noise overdoses burn
        birth counter maternity sentencing vacant bought consciousness broke trouble restraining shouted coded
        inspector increase protect wellbeing behaviours mean violent published commission seeking property timely
        online straight position locked speaking great regards dated failings entitled allegations allegation surname
        pictured jealousy dad plain keeps aloud pleaded fifteen choose plainly boiler murdered spare drawings ups
        eldest shamed lad beside shop vicar mad afraid holds curtains eighty cheekbone jaw convictions choked finger
        church contraception names gentle congregation laws match separated eighteen gran ate drama foreman laughs
        describes attends reassignment religion fifty freely lock commends reads adviser aggressor turning caution
        commitment priorities joined apply intent gender prompted raise content units restrictions value ii try
        communications approached opening consultations periods kin admissions enquiries smoke proper routine
        witnesses unwell plastic simply drawn crew parental isolation committed offences follows alternative greater
        direct start draft disabled increasing picked rural confusion attention therapeutic visitors discovered wait
        clarity psychiatrists afterwards starting entirely handed arrived rejected knowing notice prescription verbal
        route row recovered authorities consistent monitor happen disclose distress reasons enable introduce undertake
        allocation soon delivered facility mobile ways behavioural arising pandemic sanctuary enhanced holiday
        intensive visible issued expect similar incomplete items obvious possibly emotionally running recently loved
        alleged upset instead supervisor stages unanswered fallen combined ready almost checked duties performance
        bring background childhood focus robust accept licence acted practices fit disciplinary immediately mandatory
        raising certain preventing various space flag routinely communicate adolescent rest jumped quick taker stating
        settled approved mentally degree connection documentation breakdown manner screen write recommended food
        transition managers formed dates bathroom delays accident onward really lose continues healthy barriers
        struggling acts negative strategies promote relative arrangement detail vulnerability quarter reduction
        convened captured drawing numbers importance feeling recourse funds foot shortly qualified lunch requesting
        registered dispute fill potentially refusing pathologist minimally finally placement claimed landing
        suitability doctors stabbed regime explanations page stood syndrome suite sexually resident imprisonment
        existed applications moves detective development shaped improved choices accessing intentions generic survivor
        harmful introduced proceedings material purposes summary accessible don story evaluation sometimes engaged
        neighbouring discussions trusted compared generally bad stranger actively subsequent visiting spent protective
        gas deal deliberate indication increasingly posts trace gym mention mixed avoid fuller sorry seriously
        chronology hostel invitation impulsive unknown contrary drunk acquired wake supposed accepts height chaotic
        runs disagreement closure sit weekends tablet warden sitting lifted envelope cupboard finish referrer moments
        towel grandmother shot proof context programmes turns develop ashamed refuges automatically priority tenant
        inappropriate stands internet effects users results substantial feature comes findings iii lower reliance cent
        prepared wheelchair faith points extended sold series determination probabilities ticked deteriorating near
        correct kicked thereafter difference considering weigh screened paragraph obtaining depended quoted survived
        whoever empty absent fixed entries prisoners falls fresh sole grabbed suicidality troubled worries delayed
        forum regional backlog corrected complained stomach length badly thinks corner miss booking movements dressing
        instructed careful association caseworker knives arrive spice defendant marker weekday fitted feeding causes
        produced beyond documents listened create creates threat regular determine observed temporary implementation
        forward explore attached choice reviewing largely frequently inconsistent activity deliberately burden
        assistant moderate tying railway distressed triaged putting internal possibility collect possession unusual
        normal lines win cousins depot loving north retired bolts medals maternal parted unborn quarrels sibling
        bruise nominate love mercy seventeen clean indoors forearm stepdad lip silent doorbell passwords encrypted
        description laughing constabulary claim warehouse sleeves hook toddler shouts prayed envelopes breakfast
        stupid ll hides caretaker obeyed roof song cup whisper surveillance taps coercion fractured bodily rain
        fracture tiny carpet punched swallowing nowhere thrown imprisoned useless lads counted fingers scored stone
        pension bother deposit uniform factory sanctioned tin destitution pray dowry visa notebook hired stepmother
        holes plaster slid bitten rehomed bruises persistence clocks strangers theft vet cracked rib unopened scaffold
        postman ear club rabbits drawers cleared insurance chosen foil remember counting drinker grew jointly chemist
        arthritis pharmacist lifting sore phrase rent separately choir bled hoist smear bickering generation upper
        refers bakery flatmates folder sixteen gay opens crossed dip sample halfway hundred notices tenants mutual
        disagreed sang speaker doorstep unwise pal quiz hid big captain thin nerves folders weighed mailbox education
        aspects monitored regularly tools personally code contained advocacy improvement pathways escalated wholly
        dedicated facing target contribution computer update affect carrying especially highlighted vulnerabilities
        staffing grant facilitate problem suggests spend supply engaging benefit restricted arrange imminent didn
        inflicted harming jump extremely indicating transport enter suggested numerous permitted reasonable custodial
        caseload intoxicated contemporaneous hourly hang appointed investigations sectioned user warrant blue
        substances maintained loft layout alongside witness accompanied majority underlying recognises puts giving
        special cover homeless rise feedback population dispersed lockdown formally conflict source rely unless
        represented ligatures consulted platform save pronounced psychiatry explaining owed revealed disease wing
        wound assaulted medications covered authorised tested rationale nearest clothes catastrophic appreciate
        suspicious forces gathering exists smoking attendances worsened applicant compulsory governance wide annual
        aims genital mutilation homelessness safely impacted jurisdiction harassment locally oversight sub
        availability recommendations employment ordination cultural regardless world remote indicators interpreted
        homes initiative brief remaining nationally deter expertise isolated equivalent toilet suspension removal
        resulting deputy willing therapies wrists withdrawal tree staying student referring apparently inquiry
        upstairs underwent answering anxious actual clearer autistic voicemail pursued active presence considerable
        carrier interest counsellor menopause walking investigated inquests exercise recalled targeted earliest
        demonstrate annually build impairment produce addressing requirements highlight funded barrier suitable
        integrated highly hidden survey identifying adverse finalised suspect rarely universal amongst iv fleeing
        express meets escalating spaces accurate returning evident agitated corridor guidelines drafted nonetheless
        cardiac tasks fourth states surgeries busy consumed bereavement calm dependence recall instruction yesterday
        unresponsive complaint decline bar notify representatives adjustment disturbed advance locum searched tragic
        intentionally describing superficial tied escorted conveyed minimum diazepam altercation methadone climbing
        top exist suspicion watch tended happens efforts legislation valuable attitudes sets publication aim
        developing presenting government strengthen extension immigration framework direction implement recognition
        skills advise commissioners network implemented identification advisor contacting heterosexual white fire
        roles quarterly gathered virtually harder indicate parenting workplace severity conversations indeed minute
        stopping awaiting rating midnight worst progression situations opinions blanket provisions readily official
        significance angry taxi dose frequent remand deny piece gown mitigate covering prohibited confirm cord sense
        bodies lying error cumulative dual advanced undue doubt cry amounted habit collision laptop applicable
        stepfather path traumatic disputed stolen exactly rail perception woodland heading sooner shed surely
        assisting warn twin verdict viewed refuse briefing news holder ascribed designed critical powers sound reflect
        offending lifelong consequences centred signposted escalate marry directed courts aid approaches isolating
        conviction leadership sits hospitals listen debt comment works facts overall undertaking sees remit matricide
        youngest transgender worth ethnicity intelligence exacerbated demands usually attacked receipt corporate
        appoint border discharging dealing interviews accordingly downstairs meningitis completion calmed screaming
        disorders explanation jumping seemed bringing beneficial tie reading inconsistency proactive compression
        witnessed restriction site adjustments struggled bleeding aggressive rated traffic describe paramedic
        belongings rapid notwithstanding sadly draw tests feared episode reaching counts shortage army diagnoses
        prescribing schizoaffective recommendation true breathing causative interacted credit handling relevance
        arriving passage briefed item psychologist fatally examined polite poorly mild firm size appeal etc addresses
        weather falling stabbing wonder fractures stepped prospect scarf applying bath cigarette cohort tube myself
        grief altogether pulled bear dogs antidepressants debts prove fed fence preparation river callers repayment
        diary parole phones en guardian
        """
}
