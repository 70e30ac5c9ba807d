public import Documents
internal import Events
public import Reviews

/// What trainers hand out: quotations of the reviews on one theme, each
/// cited, in one of two forms.
public enum BriefingKind: String, CaseIterable, Sendable {
    /// Four to eight pages with everything a briefing has.
    case theme
    /// One page of seven boxes, and a form.
    case sevenMinute = "seven-minute"
}

/// A paragraph that a briefing quotes, tied to its words: a better reading
/// may move a passage, and a citation that no longer fits is found out.
public struct PassageCitation: Sendable, Hashable {
    public var report: ReportID
    /// Place of the passage in the report, from 1.
    public var ordinal: Int
    /// As printed, else `p` and the ordinal.
    public var number: String
    /// 16 hex digits.
    public var textHash: String
    /// Of the passages before and after; 16 hex digits.
    public var contextHash: String

    public init(report: ReportID, ordinal: Int, number: String, textHash: String, contextHash: String) {
        self.report = report
        self.ordinal = ordinal
        self.number = number
        self.textHash = textHash
        self.contextHash = contextHash
    }
}

/// A briefing as composed from evidence, before anybody has approved it.
///
/// The same evidence gives the same composition, and the same composition
/// the same identifier, in every process.
public struct Composition: Sendable, Equatable {
    /// Of the theme.
    public let slug: String
    public let kind: BriefingKind
    /// Types of documents that were looked at.
    public let types: [ReviewType]
    /// The plan it was made by; `nil` for one of the program's own choice.
    let plan: String?
    /// All documents behind it are invented.
    public let isFiction: Bool
    /// Without marking and edition; `layout(of:)` adds them.
    let content: Layout
    /// Each quoted passage once, in the order of first use.
    public let citations: [PassageCitation]

    /// `B` and 12 hex digits of a SHA-256 over every word and citation.
    public var id: String {
        var bytes: [UInt8] = []
        let entries = [slug, kind.rawValue, String(isFiction)] + types.map(\.rawValue) + PlainText.entries(of: content)
            + citations.flatMap { [$0.report.description, String($0.ordinal), $0.textHash, $0.contextHash] }
            + (plan.map { ["plan", $0] } ?? [])
            + (content.logo.map { ["logo", FileDigest.sha256($0.bytes).map { String($0, radix: 16) }.joined(separator: " ")] } ?? [])
        for entry in entries {
            bytes += Array("\(entry.utf8.count):".utf8) + Array(entry.utf8)
        }
        let digest = FileDigest.sha256(bytes).prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let digits = String(digest, radix: 16)
        return "B" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// Printed figures by name.
    public var figures: [Figure] { content.figures }

    /// Reports quoted, each once, in the order of first use.
    public var reports: [ReportID] {
        var seen: Set<ReportID> = []
        return citations.map(\.report).filter { seen.insert($0).inserted }
    }

    /// The document as it may be printed: DRAFT on every page, unless this
    /// very edition is approved.
    public func layout(of edition: BriefingEdition?) -> Layout {
        var layout = content
        let recorded = edition.flatMap { $0.briefing == id ? $0 : nil }
        layout.markings = (recorded?.approval == nil ? [.draft] : []) + (isFiction ? [.fiction] : [])
        let name = Inline.name(Name(.identifier, id))
        if let recorded {
            layout.subtitle.append(Phrase.edition.text.inlines(name, .date(recorded.composedOn)))
        } else {
            layout.subtitle.append([name])
        }
        if let approval = recorded?.approval {
            layout.subtitle.append(
                Phrase.approvedBy.text.inlines(.name(Name(.person, approval.by)), .date(approval.on)))
        }
        return layout
    }
}
