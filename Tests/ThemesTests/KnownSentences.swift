import Reviews

/// Invented sentences that the catalogue's authors wrote with what each must
/// tell and must not. They come from the definitions, not from the rules.
struct KnownSentence: Sendable {
    var text: String
    var tells: [Telling]
    /// Themes of which it is no evidence.
    var not: [String]

    init(_ text: String, tells: [Telling], not: [String]) {
        self.text = text
        self.tells = tells
        self.not = not
    }

    struct Telling: Sendable {
        var theme: String
        var sense: Sense
        /// Whom it is about, where only one person can be meant.
        var role: SubjectRole?

        init(_ theme: String, _ sense: Sense, _ role: SubjectRole? = nil) {
            self.theme = theme
            self.sense = sense
            self.role = role
        }
    }

    enum Sense: Sendable {
        /// Evidence.
        case told
        /// Looked for and not found.
        case denied
        /// Only supposed.
        case supposed
        /// Named in whatever sense: possible, or recommended.
        case named
    }

    static let all = catalogue + standings

    private static let catalogue: [KnownSentence] = [
        .init(
            "Two years before her death she told a friend that he had put his hands round her neck until she passed out.",
            tells: [.init("non-fatal-strangulation", .told, .victim)], not: []),
        .init(
            "The pathologist gave the cause of death as manual strangulation.",
            tells: [], not: ["non-fatal-strangulation"]),
        .init(
            "He was convicted of murder; the judge said he had strangled her for several minutes.",
            tells: [], not: ["non-fatal-strangulation"]),
        .init(
            "When asked the DASH question about choking, she answered no.",
            tells: [.init("non-fatal-strangulation", .denied, .victim)], not: []),
        .init(
            "The offence of non-fatal strangulation came into force on 7 June 2022.",
            tells: [], not: ["non-fatal-strangulation"]),
        .init(
            "Paramedics found he had choked on a piece of meat.",
            tells: [], not: ["non-fatal-strangulation"]),
        .init(
            "The GP noted a hoarse voice and marks on her neck but did not ask how they came about.",
            tells: [.init("non-fatal-strangulation", .named, .victim), .init("routine-enquiry", .told, .agency)], not: []),
        .init(
            "She died by suicide four days after reporting her husband to police.",
            tells: [.init("victim-suicide", .told, .victim)], not: ["homicide-suicide"]),
        .init(
            "He killed his wife and was later found hanged.",
            tells: [.init("homicide-suicide", .told, .perpetrator)], not: ["victim-suicide"]),
        .init(
            "He had told the crisis team that he wanted to end his life after she left.",
            tells: [.init("perpetrator-suicidality", .told, .perpetrator), .init("separation-relationship-ending", .told)], not: ["victim-suicide"]),
        .init(
            "She denied any suicidal thoughts at the appointment.",
            tells: [.init("suicidality-self-harm", .denied, .victim)], not: ["victim-suicide"]),
        .init(
            "The local suicide prevention strategy was published in 2021.",
            tells: [], not: ["victim-suicide", "suicidality-self-harm"]),
        .init(
            "Peter stabbed his mother at the home they shared.",
            tells: [.init("matricide", .told, .perpetrator), .init("parricide", .told, .perpetrator)], not: []),
        .init(
            "The perpetrator's mother told the review that he had been a quiet child.",
            tells: [], not: ["matricide"]),
        .init(
            "Mother was killed by her partner while the children slept upstairs.",
            tells: [.init("intimate-partner-homicide", .told, .victim), .init("children-affected", .told, .child)], not: ["matricide"]),
        .init(
            "Matricide accounts for a small share of homicides nationally.",
            tells: [], not: ["matricide"]),
        .init(
            "She had told her sister that she was frightened of her grown-up son, who took her bank card.",
            tells: [.init("adult-child-to-parent-abuse", .told, .victim), .init("victim-fear-perception", .told, .victim), .init("economic-abuse", .told, .victim)], not: ["matricide"]),
        .init(
            "The panel saw no evidence of coercive control.",
            tells: [.init("coercive-control", .denied, .victim)], not: []),
        .init(
            "Terms of reference: was there any evidence of coercive or controlling behaviour?",
            tells: [], not: ["coercive-control"]),
        .init(
            "Controlling behaviour is defined as a range of acts designed to make a person subordinate.",
            tells: [], not: ["coercive-control"]),
        .init(
            "He decided what she wore, held her passport and read her messages each night.",
            tells: [.init("coercive-control", .told, .victim)], not: []),
        .init(
            "Her pain was controlled with regular medication.",
            tells: [], not: ["coercive-control"]),
        .init(
            "This definition includes honour-based violence, FGM and forced marriage.",
            tells: [], not: ["honour-based-abuse", "forced-marriage"]),
        .init(
            "Her in-laws said that she had brought shame on the family and must be punished.",
            tells: [.init("honour-based-abuse", .told, .victim)], not: []),
        .init(
            "Her Honour Judge Smith passed sentence.",
            tells: [], not: ["honour-based-abuse"]),
        .init(
            "MARAC: Multi-Agency Risk Assessment Conference",
            tells: [], not: ["marac"]),
        .init(
            "Officers graded the risk as medium and she was therefore not referred to MARAC.",
            tells: [.init("risk-assessment", .told, .agency), .init("marac", .told, .system)], not: []),
        .init(
            "The panel included the chair of the county MARAC.",
            tells: [], not: ["marac"]),
        .init(
            "No agency told him or his family about the right to ask under Clare's Law.",
            tells: [.init("dvds", .told, .system)], not: []),
        .init(
            "A disclosure and barring check was completed.",
            tells: [], not: ["dvds"]),
        .init(
            "The practice should have been more curious about repeated unexplained injuries.",
            tells: [.init("professional-curiosity", .told, .agency)], not: []),
        .init(
            "He was her main carer and no carer's assessment was offered.",
            tells: [.init("caring-responsibilities", .told, .perpetrator)], not: []),
        .init(
            "She had no recourse to public funds and could not be offered a refuge place.",
            tells: [.init("migrant-nrpf", .told, .victim), .init("housing-homelessness", .told, .victim)], not: []),
        .init(
            "Her husband interpreted for her at the hospital.",
            tells: [.init("language-interpreters", .told, .victim), .init("victim-voice", .told, .agency)], not: []),
        .init(
            "She did not attend three appointments and was discharged back to her GP.",
            tells: [.init("non-engagement", .told, .agency)], not: []),
        .init(
            "DNA recovered from the knife matched the defendant.",
            tells: [], not: ["non-engagement"]),
        .init(
            "The nine protected characteristics are age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex and sexual orientation.",
            tells: [], not: ["pregnancy-perinatal", "lgbt", "race-culture", "older-people", "disability-health"]),
        .init(
            "The panel met online because of the Covid-19 restrictions.",
            tells: [], not: ["covid-19"]),
        .init(
            "During the first lockdown her outpatient visits moved to telephone, and nobody saw her alone.",
            tells: [.init("covid-19", .told, .system), .init("victim-voice", .told, .agency)], not: []),
        .init(
            "He held a shotgun certificate although police had attended three domestic incidents.",
            tells: [.init("firearms-weapons", .told, .perpetrator), .init("police-practice", .told, .agency)], not: []),
        .init(
            "A family liaison officer (FLO) supported the family.",
            tells: [], not: ["firearms-weapons"]),
        .init(
            "There was no trace of either party on police systems.",
            tells: [.init("serial-perpetrator", .denied, .perpetrator)], not: []),
        .init(
            "Recommendation 3: the Trust should make sure that its staff ask about domestic abuse at every booking appointment.",
            tells: [.init("routine-enquiry", .named, .agency), .init("pregnancy-perinatal", .named, .victim)], not: []),
        .init(
            "The chair has worked for 30 years in stalking, honour-based abuse and safeguarding.",
            tells: [], not: ["stalking-harassment", "honour-based-abuse"]),
        .init(
            "He sent over a hundred messages in one night and waited outside her workplace after she ended the relationship.",
            tells: [.init("stalking-harassment", .told, .victim), .init("post-separation-abuse", .told, .victim), .init("separation-relationship-ending", .told)], not: []),
        .init(
            "If he had stalked her the officers would have used the stalking screening tool.",
            tells: [.init("stalking-harassment", .supposed, .victim)], not: []),
        .init(
            "Research by Monckton Smith sets out eight stages.",
            tells: [], not: ["homicide-timeline"]),
        .init(
            "The panel mapped the last month to stages five to seven of the homicide timeline.",
            tells: [.init("homicide-timeline", .told, .perpetrator)], not: []),
        .init(
            "The concern was escalated to a manager under the escalation policy.",
            tells: [], not: ["escalation-severity"]),
        .init(
            "She was 36 weeks pregnant when he pushed her down the stairs.",
            tells: [.init("pregnancy-perinatal", .told, .victim), .init("physical-abuse", .told, .victim)], not: []),
        .init(
            "There is no record that the midwife saw her alone.",
            tells: [.init("victim-voice", .told, .agency), .init("record-keeping", .named, .agency)], not: []),
    ]

    /// How statements stand: denied, supposed, of somebody else, of the
    /// death itself.
    private static let standings: [KnownSentence] = [
        .init(
            "Her friend had been strangled by a former partner.",
            tells: [], not: ["non-fatal-strangulation", "intimate-partner-homicide"]),
        .init(
            "There was no evidence of coercive control.",
            tells: [.init("coercive-control", .denied)], not: ["coercive-control"]),
        .init(
            "She died of strangulation. The year before he had strangled her until she passed out.",
            tells: [.init("non-fatal-strangulation", .told, .victim)], not: []),
        .init(
            "She told her GP that she wanted to end her life.",
            tells: [.init("suicidality-self-harm", .told, .victim)], not: ["perpetrator-suicidality", "victim-suicide", "threats-to-kill"]),
        .init(
            "He told his GP that he wanted to end his life.",
            tells: [.init("perpetrator-suicidality", .told, .perpetrator)], not: ["suicidality-self-harm", "victim-suicide"]),
        .init(
            "He killed his wife and then took his own life.",
            tells: [.init("homicide-suicide", .told, .perpetrator)], not: ["victim-suicide", "male-victims"]),
        .init(
            "He killed his wife's mother.",
            tells: [], not: ["matricide", "parricide"]),
        .init(
            "His mother told the police that he had been a quiet child.",
            tells: [], not: ["matricide", "parricide"]),
        .init(
            "The son killed his mother in the home they shared.",
            tells: [.init("matricide", .told), .init("parricide", .told), .init("adult-family-homicide", .told)], not: ["intimate-partner-homicide"]),
        .init(
            "The man stabbed his father to death.",
            tells: [.init("parricide", .told), .init("adult-family-homicide", .told)], not: ["matricide"]),
        .init(
            "She was not asked about domestic abuse.",
            tells: [.init("routine-enquiry", .told, .agency)], not: []),
        .init(
            "No risk assessment was completed.",
            tells: [.init("risk-assessment", .told, .agency)], not: []),
        .init(
            "She had never been strangled.",
            tells: [.init("non-fatal-strangulation", .denied, .victim)], not: ["non-fatal-strangulation"]),
        .init(
            "If he had strangled her, she would have been at high risk.",
            tells: [.init("non-fatal-strangulation", .supposed)], not: ["non-fatal-strangulation", "intimate-partner-homicide"]),
        .init(
            "The service provides support to women who have experienced coercive control.",
            tells: [], not: ["coercive-control"]),
        .init(
            "Research shows that coercive control often precedes homicide.",
            tells: [], not: ["coercive-control"]),
        .init(
            "Staff attended training on coercive control.",
            tells: [.init("training-awareness", .told)], not: ["coercive-control"]),
        .init(
            "Was there any evidence of coercive control?",
            tells: [], not: ["coercive-control"]),
        .init(
            "She took her own life after years of abuse by her husband.",
            tells: [.init("victim-suicide", .told, .victim)], not: ["homicide-suicide", "perpetrator-suicidality"]),
        .init(
            "DASH: Domestic Abuse, Stalking and Harassment risk assessment",
            tells: [], not: ["stalking-harassment", "risk-assessment"]),
    ]
}
