internal import CivilDates
internal import Guidance
public import Learning
public import Workflow

/// One review as a viewer sees it: what is not theirs is left out of the
/// answer of `dhr review show`.
public struct DeskReview: Encodable, Sendable {
    public var review: ReviewAnswer
    public var roles: [Role]
    /// Parts that the viewer's roles may see, sorted.
    public var visibleParts: [String]
    /// Documents of the answer, with the version up to which the viewer may
    /// open them.
    public var versions: [Version]
    /// Papers that would be theirs, once the confidentiality agreement is
    /// signed.
    public var withheldPapers: Int
    public var confidentialitySigned: Bool
    /// Events that the viewer may record now.
    public var events: [String]

    public struct Role: Encodable, Sendable {
        public var role: String
        public var label: String
        @OrNull public var agency: String?
        @OrNull public var person: String?
    }

    public struct Version: Encodable, Sendable {
        public var document: String
        /// From 1.
        public var open: [Int]
    }
}

extension Desk {
    /// One review, as it is or as it was on a day. What the viewer may see
    /// is judged as of today.
    public func show(_ reference: String, horizon: Horizon = .now) async throws -> DeskReview {
        let seen = try await seen(reference, horizon: horizon)
        try await note("show", seen)
        return DeskReview(seen, caseload.show(seen.loaded))
    }
}

extension DeskReview {
    init(_ seen: SeenReview, _ answer: ReviewAnswer) {
        let (sight, state) = (seen.sight, seen.state)
        review = answer.seen(by: sight, in: state)
        roles = sight.roles.map { held in
            Role(
                role: held.role.rawValue, label: seen.loaded.edition.party(held.role)?.label ?? held.role.rawValue,
                agency: held.agency, person: held.person?.description)
        }
        visibleParts = sight.parts.map(\.rawValue).sorted()
        versions = state.documents.compactMap { document in
            let open = sight.versions(of: document).filter { $0 <= document.versions.count }
            return open.isEmpty ? nil : Version(document: document.number.description, open: open)
        }
        withheldPapers = sight.withheldPapers
        confidentialitySigned = sight.hasSignedConfidentiality
        events = sight.events.map(\.rawValue)
    }
}

extension ReviewAnswer {
    /// The same without what a viewer may not see.
    func seen(by sight: Sight, in state: ReviewState) -> ReviewAnswer {
        guard !sight.isOffice || !sight.sees(.allDocuments) else { return self }
        var answer = self
        func number<Item: Numbered>(_ text: String) -> ItemNumber<Item>? { ItemNumber<Item>(text) }
        if !sight.sees(.summary) {
            if !sight.sees(.familySlice) { (answer.stage, answer.stageLabel) = ("", "") }
            answer.stages = []
            answer.death = Death(kind: DeathKind.notYetKnown.rawValue, died: nil, residence: nil)
            answer.localReference = nil
            answer.lead = nil
            answer.chair = nil
        }
        if !sight.sees(.decisionPapers) { (answer.decision, answer.directed) = (nil, nil) }
        if !sight.sees(.clocks) { (answer.pauses, answer.parallels) = ([], []) }
        answer.clocks = answer.clocks.filter { sight.held.sees(clockOf: $0.subject, detail: $0.detail) }
        if !sight.sees(.people) {
            let signed = Set(sight.people.map(\.description))
            // Nobody is kept from their own name.
            answer.people = answer.people.filter { signed.contains($0.person) }
            answer.missingSectors = []
            if !sight.sees(.meetings) { answer.panel = [] }
        } else if !sight.sees(.family) {
            answer.people = answer.people.filter { !PersonPart.ofFamily.contains($0.part) }
        }
        answer.requests = answer.requests.filter { row in
            number(row.request).flatMap { state.requests[$0] }.map { sight.sees($0) } ?? false
        }
        if !sight.sees(.meetings) { answer.meetings = [] }
        if !sight.sees(.analysis) { (answer.keyLines, answer.findings) = ([], []) }
        answer.documents = state.documents.compactMap { DocumentRow($0, seenBy: sight) }
        if !sight.sees(.recommendations) { answer.recommendations = [] }
        answer.actions = answer.actions.filter { row in
            row.id.split(separator: "/").last.flatMap { number(String($0)) }.flatMap { state.plan.actions[$0] }
                .map { sight.sees($0) } ?? false
        }
        if !sight.sees(.qualityAssurance) { answer.qualityPoints = [] }
        if !sight.sees(.publication) { answer.publication = nil }
        if !sight.sees(.history) { (answer.irregularities, answer.erased) = ([], []) }
        if !sight.sees(.costs) { answer.costs = Costs(CostSplit(of: ReviewState())) }
        return answer
    }
}

extension PersonPart {
    /// Parts whose people stand in the family's register, by their spelling.
    static let ofFamily: Set<String> = Set([PersonPart.family, .friend, .child, .colleague].map(\.rawValue))
}

extension ReviewAnswer.DocumentRow {
    /// As its latest version that the viewer may open describes it.
    init?(_ document: CaseDocument, seenBy sight: Sight) {
        guard let number = sight.versions(of: document).last(where: { $0 <= document.versions.count }) else { return nil }
        let filed = document.versions[number - 1].fact
        self.init(
            document: document.number.description, title: filed.title, kind: filed.document, versions: number,
            hasFile: filed.sha256 != nil)
    }
}
