internal import Briefings
internal import Documents
internal import Events
internal import Learning
internal import Storage

/// A plan with what it makes of today's evidence.
struct PlannedBriefing {
    var saved: SavedPlan
    var evidence: ThemeEvidence
    var composition: Composition
    /// This very composition, where it is on record.
    var edition: BriefingEdition?
    /// The editions of the plan, the newest first.
    var editions: [BriefingEdition]
    var deliveries: [Delivery]

    var layout: Layout { composition.layout(of: edition) }

    static func open(_ visit: Visit) async throws -> PlannedBriefing {
        let log = visit.site.folder.log
        let saved: SavedPlan
        do {
            saved = try await PlanShelf(log: log).plan(visit["plan"])
        } catch BriefingError.unknownPlan {
            throw Hidden()
        }
        let plan = saved.plan
        let evidence = try await visit.learning.evidence(
            for: plan.theme, also: plan.also, types: plan.reviewTypes, years: plan.years)
        let composition = BriefingComposer().compose(evidence, plan: plan, id: saved.id, logo: saved.logo)
        let editions = try await BriefingShelf(log: log).editions().filter { $0.plan == saved.id }
        let own = Set(editions.map(\.briefing))
        return PlannedBriefing(
            saved: saved, evidence: evidence, composition: composition,
            edition: editions.first { $0.briefing == composition.id }, editions: editions.reversed(),
            deliveries: try await PlanShelf(log: log).deliveries().filter { own.contains($0.briefing) })
    }

    /// Puts this composition on record.
    func recorded(_ visit: Visit) async throws -> BriefingEdition {
        try await BriefingShelf(log: visit.site.folder.log).record(
            composition, by: visit.actor, programVersion: ProgramVersion.text)
    }

    var path: SitePath { .to("briefings", saved.id) }
}

/// What the forms of a plan send, checked.
struct PlanForm {
    /// Letters of a message on one page of boxes.
    static let shortMessage = 300
    static let longMessage = 2_000

    static func number(_ form: FormValues, _ name: String, _ faults: inout [Page.Fault]) -> Int? {
        guard let text = form[name] else { return nil }
        guard let year = Int(text), (1900...2200).contains(year) else {
            faults.append(Page.Fault("Write a year with four digits, for example 2019", field: name))
            return nil
        }
        return year
    }
}
