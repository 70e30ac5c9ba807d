internal import Events
public import Reviews
internal import Reports
internal import Searching
internal import Themes

/// Decisions of people about a report.
extension LearningBase {
    /// Sets what the document does not say or the reader got wrong; `nil`
    /// leaves a value as it is.
    public func reclassify(
        _ text: String, visibility: Visibility? = nil, type: ReviewType? = nil, csp: String? = nil, by actor: String
    ) async throws -> ReportAnswer {
        let record = try await knownRecord(text)
        guard record.withdrawn == nil else { throw LearningError.withdrawnAlready(record.reportID) }
        try await self.record(
            .reportReclassified(.init(visibility: visibility?.rawValue, type: type?.rawValue, csp: csp)),
            about: record.reportID, by: actor)
        try await refresh()
        return try await report(text)
    }

    /// Takes a report's text away for good: the original and all that was
    /// derived from it. The record of its having been here stays.
    public func withdraw(_ text: String, reason: String, by actor: String) async throws {
        let record = try await knownRecord(text)
        guard record.withdrawn == nil else { throw LearningError.withdrawnAlready(record.reportID) }
        guard !reason.isBlank else { throw LearningError.nothingSaid(field: "reason") }
        try await self.record(
            .reportWithdrawn(
                .init(
                    reason: reason, title: record.title, type: record.reviewType, csp: record.csp,
                    dateOfReport: record.dateOfReport)),
            about: record.reportID, by: actor)
        // The event first: if the process dies between, the next refresh
        // purges what is left.
        try await originals.purge(sha256: record.sha256)
        try await refresh()
    }

    /// Confirms or rejects a suggested theme of one paragraph.
    ///
    /// - Parameter paragraph: its number as `dhr report` shows it, or `p`
    ///   and its ordinal.
    public func decide(
        _ text: String, paragraph: String, theme slug: String, confirmed: Bool, by name: String, actor: String
    ) async throws {
        try await noteDecisions([.init(theme: slug, confirmed: confirmed)], on: paragraph, of: text, by: name, actor: actor)
        try await refresh()
    }

    /// What somebody decided about one theme of a paragraph.
    public struct Decision: Sendable, Equatable {
        public var theme: String
        public var confirmed: Bool
        /// The rule that had suggested it.
        public var rule: String?

        public init(theme: String, confirmed: Bool, rule: String? = nil) {
            self.theme = theme
            self.confirmed = confirmed
            self.rule = rule
        }
    }

    /// Records decisions about one paragraph, together or not at all, and
    /// leaves records and index as they are until the next refresh: reading
    /// a report again takes longer than a person takes for one decision.
    public func noteDecisions(
        _ decisions: [Decision], on paragraph: String, of text: String, by name: String, actor: String
    ) async throws {
        let record = try await knownRecord(text)
        guard !name.isBlank else { throw LearningError.nothingSaid(field: "name") }
        let themes = try decisions.map { try knownTheme($0.theme) }
        let passages = try index.current()?.passages(of: record.reportID) ?? []
        let places = passages.indices.filter {
            passages[$0].number == paragraph || "p\(passages[$0].ordinal)" == paragraph
        }
        guard let place = places.first else { throw LearningError.noSuchPassage(record.reportID, paragraph) }
        guard places.count == 1 else {
            throw LearningError.severalPassages(
                record.reportID, paragraph, ordinals: places.map { passages[$0].ordinal })
        }
        let anchor = PassageAnchor(
            before: place > 0 ? passages[place - 1].text : "", text: passages[place].text,
            after: place + 1 < passages.count ? passages[place + 1].text : "")
        try await self.record(
            zip(decisions, themes).map { decision, theme in
                .codingDecided(
                    .init(
                        theme: theme.slug, confirmed: decision.confirmed, textHash: anchor.textHash,
                        contextHash: anchor.contextHash, by: name, rule: decision.rule))
            }, about: record.reportID, by: actor)
    }

    private func record(_ event: LearningEvent, about id: ReportID, by actor: String) async throws {
        try await record([event], about: id, by: actor)
    }

    private func record(_ events: [LearningEvent], about id: ReportID, by actor: String) async throws {
        try await lock.withLock {
            let seen = try await log.events(of: .report(id)).last?.version ?? 0
            _ = try await log.append(
                events.enumerated().map { place, event in
                    NewEvent(stream: .report(id), after: seen + place, content: try event.content(by: actor))
                })
        }
    }

    func knownTheme(_ slug: String) throws -> Theme {
        guard let theme = catalogue.theme(slug: slug) else {
            throw LearningError.unknownTheme(slug, nearest: Nearness.nearest(to: slug, of: catalogue.themes.map(\.slug)))
        }
        return theme
    }
}

extension String {
    var isBlank: Bool { utf8.allSatisfy { $0 <= 32 } }
}
