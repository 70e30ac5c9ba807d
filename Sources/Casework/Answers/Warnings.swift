internal import CivilDates
internal import Guidance
internal import Workflow

/// What a person should know of what was just recorded. Nothing is refused
/// because of it.
extension Caseload {
    func warnings(of decided: DecidedEntry, in after: LoadedReview) async throws -> [String] {
        switch decided.event.fact {
        case let appointed as ChairAppointed: try await warnings(of: appointed, in: after.state)
        case is PanelMemberJoined, is PanelMemberLeft:
            PanelRules.missingSectors(of: after.state, in: after.edition).map {
                "nobody on the panel is from \($0.label), and no reason is recorded (\($0.basis.citation))"
            }
        case let contacted as FamilyContacted where contacted.next == nil && contacted.reached != false:
            ["the family member was promised no next contact: contact-promised sets a day"]
        default: []
        }
    }

    /// Links of a chair with the agencies of the review, and trainings that
    /// have lapsed. An earlier link bars nobody; the time since is stated.
    private func warnings(of appointed: ChairAppointed, in review: ReviewState) async throws -> [String] {
        guard let number = appointed.register else { return [] }
        guard let chair = try await register().chair(number) else { return ["the register has no chair \(number)"] }
        let bodies = review.requests.map(\.agency) + review.panel.map(\.joined.fact.agency) + [review.partnership]
        var warnings = chair.links(with: bodies).map { link in
            "the chair declared a link with \(link.body), \(link.ended.map { "ended \($0)" } ?? "not ended") ([S] ROWIND)"
        }
        warnings += chair.lapsed(on: today).map { "the chair's training is to be taken again: \($0.course)" }
        if chair.availability?.takesNone == true { warnings.append("the chair takes no reviews, says the register") }
        return warnings
    }
}
