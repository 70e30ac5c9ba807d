public import CivilDates
public import Documents
public import Events
internal import FoundationEssentials
internal import Learning

/// A plan with where it stands.
public struct SavedPlan: Sendable, Equatable {
    /// `P` and 12 hex digits.
    public var id: String
    public var plan: BriefingPlan
    public var logo: Picture?
    /// Days (UTC) on which it was begun and last saved.
    public var begunOn: CivilDate
    public var savedOn: CivilDate
}

/// An edition that was taken to a team.
public struct Delivery: Sendable, Equatable {
    /// The edition's identifier.
    public var briefing: String
    public var facts: BriefingDelivered
}

/// The plans of briefings, as the log tells them.
public struct PlanShelf: Sendable {
    private let log: any EventLog

    public init(log: any EventLog) { self.log = log }

    /// - Returns: the new plan's identifier.
    public func begin(_ plan: BriefingPlan, by actor: String) async throws -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = String(UInt64.random(in: 0..<(1 << 48), using: &generator), radix: 16)
        let id = "P" + String(repeating: "0", count: 12 - digits.count) + digits
        try await append(.planned(plan), to: id, after: 0, by: actor)
        return id
    }

    /// Saves it in place of what it was; one that is the same writes
    /// nothing.
    public func save(_ plan: BriefingPlan, as id: String, by actor: String) async throws {
        let (known, version) = try await known(id)
        guard known.plan != plan else { return }
        try await append(.planned(plan), to: id, after: version, by: actor)
    }

    /// - Parameter logo: `nil` takes it away.
    public func choose(logo: Picture?, for id: String, by actor: String) async throws {
        let (known, version) = try await known(id)
        guard known.logo != logo else { return }
        let facts = LogoChosen(
            mediaType: logo?.mediaType ?? "", base64: logo.map { Data($0.bytes).base64EncodedString() } ?? "")
        try await append(.logoChosen(facts), to: id, after: version, by: actor)
    }

    public func plan(_ id: String) async throws -> SavedPlan { try await known(id).plan }

    /// Every plan, the one saved last first.
    public func plans() async throws -> [SavedPlan] {
        var streams: [StreamID: Int64] = [:]
        try await forEach { event in
            if event.content.name == "briefing.planned" { streams[event.stream] = event.position }
        }
        var plans: [SavedPlan] = []
        for stream in streams.sorted(by: { $0.value > $1.value }).map(\.key) {
            plans.append(try await known(String(stream.description.dropFirst("briefing:".count))).plan)
        }
        return plans
    }

    /// Records that somebody took an edition to a team.
    ///
    /// - Throws: `BriefingError.unknownEdition`.
    public func record(_ delivery: BriefingDelivered, of edition: String, by actor: String) async throws {
        let stream = StreamID.briefing(edition)
        let version = try await log.events(of: stream).count
        guard version > 0, edition.hasPrefix("B") else { throw BriefingError.unknownEdition(edition) }
        try await append(.delivered(delivery), to: edition, after: version, by: actor)
    }

    /// Every delivery in the order in which they were recorded.
    public func deliveries() async throws -> [Delivery] {
        var answer: [Delivery] = []
        try await forEach { event in
            if case .delivered(let facts)? = try BriefingPlanEvent(event) {
                answer.append(
                    Delivery(briefing: String(event.stream.description.dropFirst("briefing:".count)), facts: facts))
            }
        }
        return answer
    }

    private func known(_ id: String) async throws -> (plan: SavedPlan, version: Int) {
        guard id.hasPrefix("P") else { throw BriefingError.unknownPlan(id) }
        let events = try await log.events(of: .briefing(id))
        var answer: SavedPlan?
        for event in events {
            guard let day = event.recordedAt.day else { throw EventLogError.damaged(position: event.position) }
            switch try BriefingPlanEvent(event) {
            case .planned(let plan)?:
                answer = SavedPlan(
                    id: id, plan: plan, logo: answer?.logo, begunOn: answer?.begunOn ?? day, savedOn: day)
            case .logoChosen(let facts)?:
                answer?.logo = Data(base64Encoded: facts.base64).flatMap { try? Picture(bytes: Array($0)) }
                answer?.savedOn = day
            case .delivered?, nil: break
            }
        }
        guard let answer else { throw BriefingError.unknownPlan(id) }
        return (answer, events.count)
    }

    private func append(_ event: BriefingPlanEvent, to id: String, after version: Int, by actor: String) async throws {
        _ = try await log.append([
            NewEvent(stream: .briefing(id), after: version, content: try event.content(by: actor))
        ])
    }

    private func forEach(_ body: (Event) throws -> Void) async throws {
        var position: Int64 = 0
        while true {
            let events = try await log.events(after: position, limit: 10_000)
            for event in events {
                try body(event)
                position = event.position
            }
            if events.count < 10_000 { return }
        }
    }
}
