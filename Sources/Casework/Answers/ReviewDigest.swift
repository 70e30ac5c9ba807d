internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
internal import Workflow

/// What lists over all reviews need of one: small, without names, and the
/// same on every day, so that it can be kept beside the events.
struct ReviewDigest: Codable, Sendable {
    /// Layout of the kept bytes, and version of the rules that made them;
    /// another one is made again. Raise it when clocks or digest change.
    static let layout = 4

    /// Random, so that calendars can name the review without telling.
    var stream: String
    var reference: String
    var localReference: String?
    var partnership: String
    var lead: String?
    var stage: String
    var stageLabel: String
    var death: String
    var notifiedOn: String?
    var decidedOn: String?
    var publishedOn: String?
    /// The edition that the clocks were made with.
    var edition: String
    var recordedAt: Int64
    var clocks: [Clock]
    var actions: [ActionDigest]
    var recommendations: [RecommendationDigest]
    var openRequests: Int
    var openQualityPoints: Int
    var openIrregularities: Int
    var pausesNow: Int
    var access: [AccessDigest]
    /// Those that were called and neither held nor cancelled.
    var meetings: [MeetingDigest]
    var requests: [RequestDigest]
    var stages: [StageDigest]
    var people: WorkingPeopleDigest
    /// What was spent so far, in pence.
    var cost: Int
    var submittedOn: String?

    init(_ review: ReviewState, stream: StreamID, edition: Edition) {
        self.stream = stream.description
        reference = review.reference
        localReference = review.localReference
        partnership = review.partnership
        lead = review.lead
        stage = review.stage?.rawValue ?? ""
        stageLabel = review.stage.flatMap { edition.stage($0)?.label } ?? stage
        death = review.death.kind.rawValue
        notifiedOn = review.notified?.on?.description
        decidedOn = review.milestones[.decisionTaken]?.last?.on?.description
        publishedOn = review.publication?.on?.description
        self.edition = edition.pin.description
        recordedAt = review.recordedAt
        clocks = review.clocks(under: edition)
        actions = review.plan.actions.map { ActionDigest($0, review.plan) }
        recommendations = review.plan.recommendations.map { RecommendationDigest($0) }
        openRequests = review.requests.filter(\.isOpen).count
        openQualityPoints = review.qualityPoints.filter { $0.answered == nil }.count
        openIrregularities = review.irregularities.filter { $0.resolved == nil }.count
        pausesNow = review.openPauses.count
        access = review.accessSpans.map { AccessDigest($0) }
        meetings = review.meetings.filter { $0.held == nil && $0.cancelled == nil }.map { MeetingDigest($0) }
        requests = review.requests.map { RequestDigest($0) }
        stages = review.stages.map { StageDigest(stage: $0.stage.rawValue, from: $0.orderedBy) }
        people = WorkingPeopleDigest(review)
        cost = CostSplit(of: review).total.pence
        submittedOn = review.submissions.last?.on?.description
    }
}

struct ActionDigest: Codable, Sendable {
    var number: String
    var recommendation: String?
    var text: String
    var agency: String
    var owner: String?
    var source: String
    var sourceReference: String?
    var target: String?
    var movedFrom: [String]
    var state: String
    var isLive: Bool
    var agreedOn: String?
    var reportedOn: String?
    var acceptedOn: String?

    /// As `PlannedAction.isOverdue`; days are compared as text, all of them
    /// `YYYY-MM-DD`.
    func isOverdue(on today: CivilDate) -> Bool {
        isLive && state != PlannedAction.State.reportedDone.rawValue && target.map { $0 < today.description } ?? false
    }

    init(_ action: PlannedAction, _ plan: ActionPlan) {
        let fact = action.agreed.fact
        number = action.number.description
        recommendation = fact.recommendation?.description
        text = fact.text
        agency = fact.agency
        owner = fact.owner
        source = (fact.source ?? (fact.meeting == nil ? .review : .meeting)).rawValue
        sourceReference = fact.sourceReference
        target = action.target?.description
        var earlier = fact.target
        movedFrom = action.moves.compactMap { move in
            defer { earlier = move.fact.target }
            return earlier?.description
        }
        state = action.state.rawValue
        isLive = action.isLive
        agreedOn = action.agreed.on?.description
        reportedOn = action.reported?.on?.description
        acceptedOn = action.accepted?.on?.description
    }
}

struct RecommendationDigest: Codable, Sendable {
    var number: String
    var text: String
    var level: String
    var addressee: String?
    var owner: String?
    var state: String
    var toldOn: String?

    init(_ recommendation: Recommendation) {
        let fact = recommendation.drafted.fact
        number = recommendation.number.description
        text = fact.text
        level = fact.reach.rawValue
        addressee = fact.addressee
        owner = recommendation.owner?.fact.owner
        state = recommendation.state.rawValue
        toldOn = recommendation.told.first?.on?.description
    }
}

extension ReviewDigest {
    /// As it is kept.
    fileprivate func snapshot(at version: Int) throws -> StreamSnapshot {
        StreamSnapshot(version: version, layout: Self.layout, bytes: try JSON.bytes(of: self))
    }
}

/// A digest, and where it had to be made, its bytes to keep.
private struct FoundDigest: Sendable {
    let head: StreamHead
    let digest: ReviewDigest
    let new: StreamSnapshot?
}

extension Caseload {
    /// Every review that can be read, in the order of their notification.
    ///
    /// What was kept of an unchanged review is used; the others are replayed
    /// and kept, on as many cores as there are.
    func digests() async throws -> [ReviewDigest] {
        let erased = Set(try await register().erasures.map(\.stream))
        let heads = try await log.heads(of: .review).filter { !erased.contains($0.stream.description) }
        guard let memory else { return try await digests(at: heads) }
        var byStream: [StreamID: ReviewDigest] = [:]
        for head in heads { byStream[head.stream] = memory.digest(at: head) }
        let missing = heads.filter { byStream[$0.stream] == nil }
        if !missing.isEmpty {
            let found = try await digests(at: missing)
            let ends = Dictionary(uniqueKeysWithValues: missing.map { ($0.stream, $0) })
            for digest in found {
                let stream = StreamID(digest.stream)
                byStream[stream] = digest
                if let head = ends[stream] { memory.keep(digest, at: head) }
            }
        }
        return heads.compactMap { byStream[$0.stream] }
    }

    private func digests(at heads: [StreamHead]) async throws -> [ReviewDigest] {
        // For a few, the events are as near as all that is kept.
        let kept = heads.count > 20 ? try await log.snapshots(of: .review) : [:]
        let parts = stride(from: 0, to: heads.count, by: 20).map { heads[$0..<min($0 + 20, heads.count)] }
        let found = try await withThrowingTaskGroup(of: [FoundDigest].self) { group in
            var (all, waiting): ([FoundDigest], ArraySlice) = ([], parts[...])
            // So many at a time that no core waits for another, and that
            // the events of few reviews are in memory at once.
            for part in waiting.prefix(8) { group.addTask { try await digests(at: part, kept) } }
            waiting = waiting.dropFirst(8)
            while let part = try await group.next() {
                all += part
                if let next = waiting.popFirst() { group.addTask { try await digests(at: next, kept) } }
            }
            return all
        }
        let made = found.compactMap { found in found.new.map { (found.head.stream, $0) } }
        if !made.isEmpty { try await keep(Dictionary(uniqueKeysWithValues: made)) }
        let byStream = Dictionary(uniqueKeysWithValues: found.map { ($0.head.stream, $0.digest) })
        return heads.compactMap { byStream[$0.stream] }
    }

    private func digests(
        at heads: ArraySlice<StreamHead>, _ kept: [StreamID: StreamSnapshot]
    ) async throws -> [FoundDigest] {
        var (found, changed): ([FoundDigest], [StreamHead]) = ([], [])
        for head in heads {
            if let kept = kept[head.stream], kept.version == head.version, kept.layout == ReviewDigest.layout,
                let digest: ReviewDigest = try? JSON.value(from: kept.bytes)
            {
                found.append(FoundDigest(head: head, digest: digest, new: nil))
            } else {
                changed.append(head)
            }
        }
        guard !changed.isEmpty else { return found }
        let events = try await log.events(ofEach: changed.map(\.stream))
        for head in changed {
            let loaded = try loaded(head.stream, events[head.stream] ?? [])
            guard loaded.state.stage != nil else { continue }
            let digest = ReviewDigest(loaded.state, stream: head.stream, edition: loaded.edition)
            found.append(FoundDigest(head: head, digest: digest, new: try digest.snapshot(at: head.version)))
        }
        return found
    }

    /// Keeps what lists need of a review that was just loaded.
    func keepReady(_ loaded: LoadedReview) async throws {
        guard let last = loaded.entries.last, loaded.state.stage != nil else { return }
        let digest = ReviewDigest(loaded.state, stream: loaded.stream, edition: loaded.edition)
        try await keep([loaded.stream: try digest.snapshot(at: last.version)])
    }

    /// A folder that cannot be written is still answered from.
    private func keep(_ snapshots: [StreamID: StreamSnapshot]) async throws {
        do {
            try await log.keep(snapshots)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // What is kept only saves time.
        }
    }
}
