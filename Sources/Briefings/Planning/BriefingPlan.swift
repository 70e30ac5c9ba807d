public import Learning
public import Reviews
internal import Themes

/// What somebody chose for a briefing of their own: about what, from which
/// reviews, with which passages, and what their organisation adds.
///
/// A plan holds no words of a report. Passages are named by the hash of
/// their text, so that a better reading keeps the choice.
public struct BriefingPlan: Codable, Sendable, Equatable {
    /// For the list of plans; not printed.
    public var name: String
    /// Slug of the theme or type of death.
    public var theme: String
    /// Slugs of themes that the same reviews must have found too.
    public var also: [String]
    public var kind: String
    public var types: [String]
    /// Year of the death, else of the report; `nil` leaves that end open.
    public var firstYear: Int?
    public var lastYear: Int?
    /// Passages to quote before all others, in this order.
    public var first: [PassageKey]
    /// Passages never to quote.
    public var leftOut: [PassageKey]
    /// The message in the words of the organisation; empty leaves the
    /// program's proposal standing.
    public var message: String
    public var helpLines: [LocalHelpLine]

    public init(
        name: String, theme: String, also: [String] = [], kind: BriefingKind = .theme,
        types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily, firstYear: Int? = nil, lastYear: Int? = nil,
        first: [PassageKey] = [], leftOut: [PassageKey] = [], message: String = "", helpLines: [LocalHelpLine] = []
    ) {
        self.name = name
        self.theme = theme
        self.also = also
        self.kind = kind.rawValue
        self.types = types.map(\.rawValue).sorted()
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.first = first
        self.leftOut = leftOut
        self.message = message
        self.helpLines = helpLines
    }

    public var briefingKind: BriefingKind { BriefingKind(rawValue: kind) ?? .theme }

    public var reviewTypes: Set<ReviewType> { Set(types.compactMap(ReviewType.init(rawValue:))) }

    /// `nil` where both ends are open.
    public var years: ClosedRange<Int>? {
        guard firstYear != nil || lastYear != nil else { return nil }
        let (low, high) = (firstYear ?? 0, lastYear ?? 9999)
        return min(low, high)...max(low, high)
    }
}

/// A passage by the words it has, wherever a reading puts it.
public struct PassageKey: Codable, Sendable, Hashable {
    public var report: String
    /// 16 hex digits.
    public var textHash: String

    public init(report: String, textHash: String) {
        self.report = report
        self.textHash = textHash
    }
}

extension EvidencePassage {
    public var key: PassageKey { PassageKey(report: report.description, textHash: anchor.textHash) }
}

extension PassageCitation {
    public var key: PassageKey { PassageKey(report: report.description, textHash: textHash) }
}

/// Where a reader finds help nearby. Written by the organisation that hands
/// the briefing out, and answered for by it.
public struct LocalHelpLine: Codable, Sendable, Equatable {
    public var name: String
    public var number: String
    public var whom: String

    public init(name: String, number: String, whom: String) {
        self.name = name
        self.number = number
        self.whom = whom
    }
}

extension BriefingPlan {
    /// The evidence without what was left out, with what was put first in
    /// front. A recommendation goes with its passage.
    public func applied(to evidence: ThemeEvidence) -> ThemeEvidence {
        guard !first.isEmpty || !leftOut.isEmpty else { return evidence }
        var evidence = evidence
        let gone = Set(leftOut)
        let dropped = Set(evidence.passages.filter { gone.contains($0.key) }.map { Place($0.report, $0.ordinal) })
        let places = Dictionary(first.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = evidence.passages.filter { !gone.contains($0.key) }
        let ahead = kept.filter { places[$0.key] != nil }
            .sorted { places[$0.key, default: 0] < places[$1.key, default: 0] }
        evidence.passages = ahead + kept.filter { places[$0.key] == nil }
        evidence.recommendations.removeAll { dropped.contains(Place($0.report, $0.passage)) }
        return evidence
    }

    private struct Place: Hashable {
        var report: ReportID
        var ordinal: Int

        init(_ report: ReportID, _ ordinal: Int) {
            self.report = report
            self.ordinal = ordinal
        }
    }
}
