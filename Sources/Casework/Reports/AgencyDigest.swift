internal import CivilDates
internal import Guidance
internal import Learning
internal import Reviews
internal import Workflow

/// Everything that was ever asked of one agency here, with what became of
/// it, and what reviews elsewhere recommended to agencies of its kind.
struct AgencyDigest {
    let agency: String
    let reviews: [ReviewDigest]
    let elsewhere: [RecommendationsAnswer.Entry]
    let today: CivilDate

    var document: ReportDocument {
        ReportDocument(
            title: "Everything asked of \(agency)", subtitle: "As of \(today)", marking: ReportDocument.exempt, isPublic: false,
            sections: [requests, recommendations, actions, learning],
            notes: ["Recommendations elsewhere are those of published reports in the learning base; what became of them is not known here."])
    }

    private func isOwn(_ name: String?) -> Bool { name.map { Spaces.folded($0) == Spaces.folded(agency) } ?? false }

    private var requests: ReportDocument.Section {
        let own = reviews.flatMap { digest in digest.requests.filter { isOwn($0.agency) }.map { (digest, $0) } }
        return .init(
            "Requests", ["\(own.count) requests, \(own.count { $0.1.isOpen }) without an answer."],
            tables: [
                .init(
                    caption: "Requests", columns: ["Review", "Request", "For", "Asked", "Due", "Answered", "State"],
                    rows: own.map { digest, request in
                        let isLate = request.isOpen && request.due.map { $0 < today } ?? false
                        return [
                            digest.reference, request.number, request.kind, request.askedOn ?? "not known",
                            request.due?.description ?? "not set", request.returnedOn ?? "-",
                            isLate ? "\(request.state), overdue" : request.state,
                        ].map { .text($0) }
                    })
            ])
    }

    private var recommendations: ReportDocument.Section {
        let own = reviews.flatMap { digest in
            digest.recommendations.filter { isOwn($0.addressee) || isOwn($0.owner) }.map { (digest, $0) }
        }
        return .init(
            "Recommendations", ["\(own.count) recommendations are addressed to it or owned by it."],
            tables: [
                .init(
                    caption: "Recommendations", columns: ["Recommendation", "State", "Told", "Words"],
                    rows: own.map { digest, item in
                        ["\(digest.reference)/\(item.number)", item.state, item.toldOn ?? "-", item.text].map { .text($0) }
                    })
            ])
    }

    private var actions: ReportDocument.Section {
        let own = reviews.flatMap { digest in digest.actions.filter { isOwn($0.agency) }.map { (digest, $0) } }
        return .init(
            "Actions",
            ["\(own.count) actions, \(own.count { $0.1.isLive }) live, \(own.count { $0.1.isOverdue(on: today) }) past their target."],
            tables: [
                .init(
                    caption: "Actions", columns: ["Action", "Target", "State", "Words"],
                    rows: own.map { digest, action in
                        let state = action.isOverdue(on: today) ? "\(action.state), overdue" : action.state
                        return ["\(digest.reference)/\(action.number)", action.target ?? "not set", state, action.text].map { .text($0) }
                    })
            ])
    }

    private var learning: ReportDocument.Section {
        .init(
            "Recommended elsewhere", ["\(elsewhere.count) recommendations of other reviews are addressed to agencies of its kind."],
            tables: [
                .init(
                    caption: "Recommendations to agencies of its kind", columns: ["Report", "Addressee", "Words"],
                    rows: elsewhere.map { [$0.title, $0.addressee ?? "", $0.text].map { .text($0) } })
            ])
    }
}

/// Of what kind an agency is, by the words of its name.
enum AgencyNames {
    /// The first whose word stands in the name wins: an ambulance trust is
    /// an ambulance service before it is a trust.
    private static let words: [(word: String, kind: AgencyKind)] = [
        ("police", .police), ("constabulary", .police), ("ambulance", .ambulance), ("probation", .probationPrison),
        ("prison", .probationPrison), ("fire", .fire), ("housing", .housing), ("school", .education), ("college", .education),
        ("practice", .primaryCare), ("gp", .primaryCare), ("surgery", .primaryCare), ("mental", .mentalHealthTrust),
        ("children's", .childrensSocialCare), ("children", .childrensSocialCare), ("adult", .adultSocialCare),
        ("cafcass", .familyCourt), ("hospital", .acuteHospital), ("hospitals", .acuteHospital), ("nhs", .acuteHospital),
        ("advocacy", .specialistService), ("refuge", .specialistService), ("women's", .specialistService),
    ]

    static func kind(of name: String) -> AgencyKind? { word(of: name).map(\.kind) }

    /// The word by which agencies of the same kind are found.
    static func word(of name: String) -> (word: String, kind: AgencyKind)? {
        let own = Set(Spaces.folded(name).split { !$0.isLetter && $0 != "'" }.map(String.init))
        return words.first { own.contains($0.word) }
    }
}
