import Learning
import Reviews
import Themes

/// Invented evidence on one theme: six reviews of invented deaths. Any
/// likeness to a real case is chance.
enum SampleEvidence {
    static let catalogue = Catalogue.standard

    static func theme(_ slug: String) -> Theme {
        guard let theme = catalogue.theme(slug: slug) else { preconditionFailure("no theme \(slug)") }
        return theme
    }

    static let reports: [EvidenceReport] = [
        report(1, "Overview report into the death of Margaret", 2017),
        report(2, "Domestic homicide review: Mrs A", 2018),
        report(3, "Review into the death of Eileen, Harrowdale", 2019),
        report(4, "Learning from the death of Grace", 2020),
        report(5, "Overview report: Subject M", 2021),
        report(6, "Domestic abuse related death review: Nell", 2022, .domesticAbuseRelatedDeathReview),
    ]

    /// Plenty: every part of a briefing finds its passages.
    static func full(_ slug: String = "matricide", fiction: Bool = true) -> ThemeEvidence {
        evidence(slug, reports: reports, passages: passages, recommendations: recommendations, found: .shown(6), searched: 24, fiction: fiction)
    }

    static func evidence(
        _ slug: String = "matricide", reports: [EvidenceReport] = reports, passages: [EvidencePassage],
        recommendations: [EvidenceRecommendation] = [], found: DisclosedCount, searched: Int,
        lookedFor: DisclosedCount = .suppressed, fiction: Bool = true
    ) -> ThemeEvidence {
        ThemeEvidence(
            theme: theme(slug),
            base: EvidenceBase(
                types: ReviewType.domesticHomicideReviewFamily.sorted { $0.rawValue < $1.rawValue }, searched: searched,
                found: found, lookedForNotFound: lookedFor, years: reports.isEmpty ? nil : 2017...2022, fiction: fiction),
            reports: reports, passages: passages, recommendations: recommendations)
    }

    static func id(_ number: Int) -> ReportID { ReportID(bits: UInt64(number) * 0x0100_0203_0405) }

    static func report(
        _ number: Int, _ title: String, _ year: Int, _ type: ReviewType = .domesticHomicideReview
    ) -> EvidenceReport {
        EvidenceReport(
            id: id(number), title: title, type: type, csp: "Safer Harrowdale Partnership", year: year, victims: [],
            visibility: .published)
    }

    static func passage(
        _ report: Int, _ ordinal: Int, _ number: String, _ section: SectionKind, _ text: String,
        agency: AgencyKind? = nil, also: [String] = [], confirmed: Bool = false
    ) -> EvidencePassage {
        EvidencePassage(
            report: id(report), ordinal: ordinal, number: number, section: section, sectionHeading: section.rawValue,
            page: nil, text: text,
            codings: [EvidenceCoding(role: .victim, polarity: .found, agency: agency, isSubstantive: true)],
            themes: [theme("matricide").code] + also.map { theme($0).code }, isConfirmed: confirmed,
            anchor: .init(before: "", text: text, after: "\(report)-\(ordinal)"))
    }

    static let passages: [EvidencePassage] = [
        passage(
            1, 160, "17.4", .lessons,
            "Agencies knew how to respond when a woman was hurt by a husband. When she was hurt by her son they had no words for it, and without words there was no referral. The panel heard the phrase \u{201C}she is his mother, she copes\u{201D} from four of the seven agencies.",
            confirmed: true),
        passage(
            2, 88, "62", .conclusions,
            "Mrs A was seen by professionals on thirty-one occasions in her last year. On none of them was she asked, alone, whether she was safe with her son."),
        passage(
            3, 71, "6.2", .lessons,
            "A parent who asks for help for an adult child may be describing abuse. Practitioners need to hold both thoughts at once: that the son is ill, and that the mother is in danger.",
            also: ["mental-ill-health"], confirmed: true),
        passage(
            4, 55, "5.9", .conclusions,
            "Grace\u{2019}s own needs were never assessed. She was described as a protective factor in every document the panel read, and in none of them as a person who might need protecting.",
            also: ["caring-responsibilities"]),
        passage(
            5, 97, "8.14", .analysis,
            "The police officer who attended in March recorded the argument as a family matter and left. No risk assessment was completed, because the form in use at the time asked only about partners.",
            agency: .police, also: ["risk-assessment", "police-practice"]),
        passage(
            1, 120, "16.3", .analysis,
            "The enquiry officer took what Margaret said as a concern about her son\u{2019}s health. Officers did not record a crime. A threat to kill had been made and it was not treated as one.",
            agency: .police, also: ["threats-to-kill", "police-practice"]),
        passage(
            2, 60, "41", .analysis,
            "The surgery knew that Mrs A was a carer and did not code it. The GP told the review that he would ask about safety now, and that he had not thought of a son.",
            agency: .primaryCare, also: ["routine-enquiry"]),
        passage(
            6, 44, "4.6", .analysis,
            "The community mental health team took Nell\u{2019}s account by telephone while her daughter was in the room. The call was noted as \u{201C}mum reports settled\u{201D}.",
            agency: .mentalHealthTrust, also: ["victim-voice"]),
        passage(
            4, 50, "5.2", .analysis,
            "Adult social care closed the referral because Grace had no care needs of her own. The worker was not told that this was the third referral in a year.",
            agency: .adultSocialCare, also: ["information-sharing", "adult-safeguarding-capacity"]),
        passage(
            3, 60, "5.11", .analysis,
            "Housing officers replaced two doors and a window in four months. Each repair was charged to the tenant and none led to a question.",
            agency: .housing, also: ["escalation-severity", "professional-curiosity"]),
        passage(
            1, 40, "7.2", .family,
            "Her daughter told the chair that her mother had been frightened for at least two years but would never have used the word. \u{201C}She called it walking on eggshells. She\u{2019}d turn the television down when his key went in the door.\u{201D}",
            also: ["victim-fear-perception"]),
        passage(
            5, 30, "3.4", .family,
            "A neighbour described hearing shouting most evenings. She did not know whom she could have told.",
            also: ["informal-networks"]),
        passage(
            6, 21, "2.9", .family,
            "Nell\u{2019}s sister said that money went missing from the house every week, and that Nell paid her daughter\u{2019}s debts so that there would be peace.",
            also: ["economic-abuse"]),
        passage(
            2, 33, "27", .chronology,
            "In May Mrs A told the practice nurse that she slept with a chair against her bedroom door. The nurse wrote \u{201C}carer strain\u{201D} and gave her a leaflet.",
            also: ["victim-fear-perception"]),
        passage(
            3, 28, "3.15", .chronology,
            "Eileen\u{2019}s son was discharged to her address. No one asked her whether she agreed. He had threatened her before his admission, and the discharge summary says so.",
            also: ["threats-to-kill"]),
        passage(
            4, 19, "2.6", .background,
            "Grace was 71 and had been a dressmaker. Her son came back to live with her after his marriage ended, and within a year she had stopped going to church and to her choir.",
            also: ["coercive-control"]),
        passage(
            5, 52, "5.1", .overview,
            "Over eighteen months the calls came closer together and what was described became worse. Nobody put them side by side.",
            also: ["escalation-severity"]),
        passage(
            1, 140, "16.12", .goodPractice,
            "The adviser at the carers\u{2019} hub listened for fifty minutes, asked Margaret whether she was afraid of her son, and made a referral the same day with her agreement.",
            also: ["good-practice"]),
        passage(
            3, 66, "5.20", .analysis,
            "A pharmacist noticed that Eileen no longer came to the counter alone, asked to see her privately, and told the surgery. The panel commends this.",
            also: ["good-practice"]),
        passage(
            1, 190, "18.2", .recommendations,
            "Thornmere Safeguarding Adults Board should make sure that every agency\u{2019}s domestic abuse training covers abuse of parents by adult children, with a worked example."),
        passage(
            2, 99, "70", .recommendations,
            "The integrated care board should ask all practices to code carers on the carer\u{2019}s own record and to ask carers about their safety, alone, at least once a year."),
        passage(
            4, 77, "7.3", .recommendations,
            "The Home Office should revise the risk identification form so that it fits abuse by a family member who is not a partner."),
        passage(
            6, 80, "6.1", .recommendations,
            "No one should be discharged to a parent\u{2019}s home until the parent has been asked, alone, whether they agree."),
    ]

    static let recommendations: [EvidenceRecommendation] = [
        recommendation(
            1, 190, "1", "18.2", passages[19].text, "Thornmere Safeguarding Adults Board", .multiAgency),
        recommendation(2, 99, "4", "70", passages[20].text, "Integrated care board", .singleAgency),
        recommendation(4, 77, "3", "7.3", passages[21].text, "Home Office", .national),
        recommendation(6, 80, nil, "6.1", passages[22].text, nil, nil),
    ]

    static func recommendation(
        _ report: Int, _ passage: Int, _ number: String?, _ paragraph: String, _ text: String, _ addressee: String?,
        _ level: RecommendationLevel?
    ) -> EvidenceRecommendation {
        EvidenceRecommendation(
            id: "\(id(report))-\(number ?? "x")", report: id(report), number: number, text: text, addressee: addressee,
            level: level, passage: passage, paragraph: paragraph)
    }
}
