public import CivilDates
public import Reviews

/// A briefing as it was made once: these words with these citations.
public struct BriefingEdition: Sendable, Equatable {
    /// `B` and 12 hex digits.
    public var briefing: String
    public var slug: String
    public var kind: String
    public var types: [String]
    public var fiction: Bool
    /// Day on which these words were first composed.
    public var composedOn: CivilDate
    public var citations: [PassageCitation]
    public var figures: [String: Int]
    public var programVersion: String
    /// The plan it was made by; `nil` for one of the program's own choice.
    public var plan: String?
    /// `nil` for a draft.
    public var approval: Approval?
    /// Reports that it quotes and that their publisher has taken back.
    public var withdrawn: [ReportID]
    /// What differs from the edition of the same theme and kind before it;
    /// `nil` for the first one.
    public var changes: Changes?

    public struct Approval: Sendable, Equatable {
        public var by: String
        public var on: CivilDate

        public init(by: String, on: CivilDate) {
            self.by = by
            self.on = on
        }
    }

    public struct Changes: Sendable, Equatable {
        /// Identifier of the edition before.
        public var since: String
        public var added: [PassageCitation]
        public var removed: [PassageCitation]
        /// Names of the printed figures that are new, gone or different.
        public var figures: [String]
    }

    public init(
        briefing: String, slug: String, kind: String, types: [String], fiction: Bool, composedOn: CivilDate,
        citations: [PassageCitation], figures: [String: Int], programVersion: String, plan: String? = nil, approval: Approval? = nil,
        withdrawn: [ReportID] = [], changes: Changes? = nil
    ) {
        self.briefing = briefing
        self.slug = slug
        self.kind = kind
        self.types = types
        self.fiction = fiction
        self.composedOn = composedOn
        self.citations = citations
        self.figures = figures
        self.programVersion = programVersion
        self.plan = plan
        self.approval = approval
        self.withdrawn = withdrawn
        self.changes = changes
    }

    public var isDraft: Bool { approval == nil }

    /// Reports quoted, each once, in the order of first use.
    public var reports: [ReportID] {
        var seen: Set<ReportID> = []
        return citations.map(\.report).filter { seen.insert($0).inserted }
    }

    /// What is different here from an earlier edition.
    func changes(since earlier: BriefingEdition) -> Changes {
        Changes(
            since: earlier.briefing,
            added: citations.filter { new in !earlier.citations.contains { $0.saysTheSame(as: new) } },
            removed: earlier.citations.filter { old in !citations.contains { $0.saysTheSame(as: old) } },
            figures: Set(figures.keys).union(earlier.figures.keys)
                .filter { figures[$0] != earlier.figures[$0] }.sorted())
    }
}

extension PassageCitation {
    /// The same words of the same report, wherever a reading puts them.
    func saysTheSame(as other: PassageCitation) -> Bool {
        report == other.report && textHash == other.textHash
    }
}
