internal import CivilDates
public import Learning
internal import Reviews

/// `dhr brief`.
public struct BriefAnswer: Codable, Sendable, Equatable {
    /// Identifier of the edition.
    public var briefing: String
    public var file: String
    public var bytes: Int
    /// Passages quoted.
    public var citations: Int
    /// Reports quoted.
    public var reports: Int
    public var draft: Bool

    public init(_ edition: BriefingEdition, file: String, bytes: Int) {
        briefing = edition.briefing
        self.file = file
        self.bytes = bytes
        citations = edition.citations.count
        reports = edition.reports.count
        draft = edition.isDraft
    }
}

/// `dhr briefs`.
public struct BriefsAnswer: Codable, Sendable, Equatable {
    public var briefings: [Entry]

    public struct Entry: Codable, Sendable, Equatable {
        public var briefing: String
        public var slug: String
        public var kind: String
        public var types: [String]
        public var fiction: Bool
        /// Day on which it was composed.
        public var date: String
        public var draft: Bool
        @OrNull public var approvedBy: String?
        @OrNull public var approvedOn: String?
        public var citations: [Citation]
        /// Reports quoted that were withdrawn since: make it again.
        public var withdrawn: [String]
        @OrNull public var changes: Changes?
    }

    public struct Citation: Codable, Sendable, Equatable {
        public var report: String
        public var paragraph: String
    }

    public struct Changes: Codable, Sendable, Equatable {
        /// Edition of the same theme and kind before this one.
        public var since: String
        public var added: [Citation]
        public var removed: [Citation]
        /// Names of printed figures that differ.
        public var figures: [String]
    }

    public init(_ editions: [BriefingEdition]) {
        briefings = editions.map(Entry.init)
    }
}

extension BriefsAnswer.Entry {
    public init(_ edition: BriefingEdition) {
        self.init(
            briefing: edition.briefing, slug: edition.slug, kind: edition.kind, types: edition.types,
            fiction: edition.fiction, date: edition.composedOn.description, draft: edition.isDraft,
            approvedBy: edition.approval?.by, approvedOn: edition.approval?.on.description,
            citations: edition.citations.map(BriefsAnswer.Citation.init),
            withdrawn: edition.withdrawn.map(\.description),
            changes: edition.changes.map { changes in
                BriefsAnswer.Changes(
                    since: changes.since, added: changes.added.map(BriefsAnswer.Citation.init),
                    removed: changes.removed.map(BriefsAnswer.Citation.init), figures: changes.figures)
            })
    }
}

extension BriefsAnswer.Citation {
    init(_ citation: PassageCitation) {
        self.init(report: citation.report.description, paragraph: citation.number)
    }
}
