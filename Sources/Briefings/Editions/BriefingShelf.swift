internal import Documents
public import Events
internal import Learning
public import Reviews

/// The editions of all briefings, as the log tells them.
public struct BriefingShelf: Sendable {
    private let log: any EventLog

    public init(log: any EventLog) { self.log = log }

    /// Puts an edition on record. Words and citations that are there
    /// already are the same edition, and nothing is written.
    public func record(
        _ composition: Composition, by actor: String, programVersion: String
    ) async throws -> BriefingEdition {
        let id = composition.id
        if let known = try await edition(id) { return known }
        let facts = BriefingComposed(
            slug: composition.slug, kind: composition.kind.rawValue, types: composition.types.map(\.rawValue),
            fiction: composition.isFiction,
            citations: composition.citations.map {
                .init(
                    report: $0.report.description, ordinal: $0.ordinal, number: $0.number, textHash: $0.textHash,
                    contextHash: $0.contextHash)
            },
            figures: Dictionary(composition.figures.map { ($0.name, $0.value) }) { first, _ in first },
            programVersion: programVersion, plan: composition.plan)
        do {
            _ = try await log.append([
                NewEvent(stream: .briefing(id), after: 0, content: try BriefingEvent.composed(facts).content(by: actor))
            ])
        } catch EventLogError.staleVersion {
            // Another process composed the same edition in this moment.
        }
        guard let edition = try await edition(id) else { throw BriefingError.unknownEdition(id) }
        return edition
    }

    /// A named person takes responsibility for an edition; DRAFT goes.
    ///
    /// - Throws: `BriefingError` for an unknown edition, one that is
    ///   approved, or one that quotes a report since withdrawn.
    public func approve(_ id: String, by name: String, actor: String) async throws -> BriefingEdition {
        guard name.contains(where: { $0.isLetter }) else { throw BriefingError.noName }
        guard let edition = try await edition(id) else { throw BriefingError.unknownEdition(id) }
        if let approval = edition.approval { throw BriefingError.approvedAlready(id, by: approval.by) }
        guard edition.withdrawn.isEmpty else { throw BriefingError.quotesWithdrawn(id, edition.withdrawn) }
        let version = try await log.events(of: .briefing(edition.briefing)).count
        _ = try await log.append([
            NewEvent(
                stream: .briefing(edition.briefing), after: version,
                content: try BriefingEvent.approved(BriefingApproved(by: name)).content(by: actor))
        ])
        guard let approved = try await self.edition(id) else { throw BriefingError.unknownEdition(id) }
        return approved
    }

    /// - Parameter id: in any case.
    public func edition(_ id: String) async throws -> BriefingEdition? {
        try await editions().first { $0.briefing.lowercased() == id.lowercased() }
    }

    /// All editions in the order in which they were made.
    public func editions() async throws -> [BriefingEdition] {
        var history = BriefingHistory()
        var position: Int64 = 0
        while true {
            let events = try await log.events(after: position, limit: 10_000)
            for event in events {
                try history.apply(event)
                position = event.position
            }
            if events.count < 10_000 { return history.finished }
        }
    }

    /// Identifiers of the editions that quote a report, for when its
    /// publisher takes it back.
    ///
    /// - Parameter report: `nil`, no report at all, is quoted nowhere.
    public func editions(quoting report: ReportID?) async throws -> [String] {
        guard let report else { return [] }
        return try await editions().filter { $0.citations.contains { $0.report == report } }.map(\.briefing)
    }
}

/// Folds the log's events into editions.
struct BriefingHistory {
    private var editions: [BriefingEdition] = []
    private var places: [String: Int] = [:]
    private var withdrawn: Set<ReportID> = []

    mutating func apply(_ event: Event) throws(EventLogError) {
        let stream = event.stream.description
        if event.content.name == "report.withdrawn", case .reportWithdrawn? = try LearningEvent(event) {
            if let id = ReportID(String(stream.dropFirst("report:".count))) { withdrawn.insert(id) }
            return
        }
        guard let briefing = try BriefingEvent(event) else { return }
        guard stream.hasPrefix("briefing:"), let day = event.recordedAt.day else {
            throw .damaged(position: event.position)
        }
        let id = String(stream.dropFirst("briefing:".count))
        switch briefing {
        case .composed(let facts):
            guard places[id] == nil else { return }
            places[id] = editions.count
            var citations: [PassageCitation] = []
            for citation in facts.citations {
                guard let report = ReportID(citation.report) else { throw .damaged(position: event.position) }
                citations.append(
                    PassageCitation(
                        report: report, ordinal: citation.ordinal, number: citation.number,
                        textHash: citation.textHash, contextHash: citation.contextHash))
            }
            editions.append(
                BriefingEdition(
                    briefing: id, slug: facts.slug, kind: facts.kind, types: facts.types, fiction: facts.fiction,
                    composedOn: day, citations: citations, figures: facts.figures,
                    programVersion: facts.programVersion, plan: facts.plan))
        case .approved(let facts):
            guard let place = places[id] else { throw .damaged(position: event.position) }
            if editions[place].approval == nil { editions[place].approval = .init(by: facts.by, on: day) }
        }
    }

    /// With what was withdrawn, and what each edition changed.
    var finished: [BriefingEdition] {
        var latest: [[String]: Int] = [:]
        var answer = editions
        for place in answer.indices {
            answer[place].withdrawn = answer[place].reports.filter(withdrawn.contains)
            let key = [answer[place].slug, answer[place].kind, answer[place].plan ?? ""]
            if let before = latest[key] { answer[place].changes = answer[place].changes(since: answer[before]) }
            latest[key] = place
        }
        return answer
    }
}
