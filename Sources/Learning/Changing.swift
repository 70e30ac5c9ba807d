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
        let record = try await knownRecord(text)
        let theme = try knownTheme(slug)
        guard !name.isBlank else { throw LearningError.nothingSaid(field: "name") }
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
            .codingDecided(
                .init(
                    theme: theme.slug, confirmed: confirmed, textHash: anchor.textHash,
                    contextHash: anchor.contextHash, by: name)),
            about: record.reportID, by: actor)
        try await refresh()
    }

    private func record(_ event: LearningEvent, about id: ReportID, by actor: String) async throws {
        try await lock.withLock {
            let seen = try await log.events(of: .report(id)).last?.version ?? 0
            _ = try await log.append([
                NewEvent(stream: .report(id), after: seen, content: try event.content(by: actor))
            ])
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
