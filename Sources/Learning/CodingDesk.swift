internal import Reports
public import Reviews
internal import Searching
internal import Themes

/// One suggestion of the coder, for a person to judge.
public struct CodingSuggestion: Sendable, Equatable {
    public var report: String
    public var title: String
    public var theme: String
    public var ordinal: Int
    /// As printed, else `p` and the ordinal.
    public var paragraph: String
    public var section: String
    @OrNull public var page: Int?
    public var text: String
    /// Of the passages on either side; empty at the ends.
    public var before: String
    public var after: String
    /// Why, strongest first; empty where it follows from the report as a
    /// whole.
    public var reasons: [CodingReason]
    /// Themes that the passage carries besides.
    public var others: [String]
    public var sensitive: Bool
    /// Its place in the order in which suggestions are gone through.
    public var place: UInt64
    /// Suggestions of this theme, or of all, that nobody has decided.
    public var undecided: Int
}

extension LearningBase {
    /// The next suggestion that nobody has decided.
    ///
    /// They come in an order that is the same every time and mixes reports
    /// and themes, so that what was decided so far is a fair sample: the
    /// precision of the rules can be read from it.
    ///
    /// - Parameters:
    ///   - slug: of this theme only.
    ///   - place: after this place; begins again from the first.
    /// - Returns: `nil` when everything is decided.
    public func nextSuggestion(
        of slug: String? = nil, after place: UInt64? = nil,
        types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily
    ) async throws -> CodingSuggestion? {
        if let slug { _ = try knownTheme(slug) }
        let decided = try await undigestedDecisions()
        var candidates: [Candidate] = []
        for record in try await shown(types) {
            for theme in record.themes where slug == nil || theme.slug == slug {
                let confirmed = Set(theme.confirmed)
                let salt = PassageAnchor.hash([record.id, theme.slug])
                for ordinal in theme.passages where !confirmed.contains(ordinal) {
                    candidates.append(
                        Candidate(report: record.id, theme: theme.slug, ordinal: ordinal, place: Self.mixed(salt, ordinal)))
                }
            }
        }
        candidates.sort { $0.place < $1.place }
        let start = place.flatMap { place in candidates.firstIndex { $0.place > place } } ?? 0
        for candidate in candidates[start...] + candidates[..<start] {
            if let found = try await suggestion(candidate, unless: decided, undecided: candidates.count) { return found }
        }
        return nil
    }

    private struct Candidate {
        var report: String
        var theme: String
        var ordinal: Int
        var place: UInt64
    }

    private func suggestion(
        _ candidate: Candidate, unless decided: Set<DecidedPassage>, undecided: Int
    ) async throws -> CodingSuggestion? {
        let record = try await knownRecord(candidate.report)
        let passages = try index.current()?.passages(of: record.reportID) ?? []
        guard let place = passages.firstIndex(where: { $0.ordinal == candidate.ordinal }) else { return nil }
        let passage = passages[place]
        let before = place > 0 ? passages[place - 1].text : ""
        let after = place + 1 < passages.count ? passages[place + 1].text : ""
        let anchor = PassageAnchor(before: before, text: passage.text, after: after)
        let key = DecidedPassage(report: record.id, theme: candidate.theme, anchor: anchor)
        guard !decided.contains(key) else { return nil }
        let reasons = coder.code(text: passage.text, section: passage.sectionKind)
            .map { CodingReason($0, in: passage.text, coder: coder) }.filter { $0.theme == candidate.theme }
            .sorted { $0.isEvidence && !$1.isEvidence }
        let others = record.themes.filter { $0.slug != candidate.theme && $0.passages.contains(passage.ordinal) }.map(\.slug)
        return CodingSuggestion(
            report: record.id, title: record.title, theme: candidate.theme, ordinal: passage.ordinal,
            paragraph: passage.number,
            section: record.sections.indices.contains(passage.section) ? record.sections[passage.section].heading : "",
            page: passage.page, text: passage.text, before: before, after: after, reasons: reasons, others: others,
            sensitive: record.sensitive.contains(passage.ordinal), place: candidate.place,
            undecided: max(0, undecided - decided.count))
    }

    /// Decisions that records and index do not show yet.
    private func undigestedDecisions() async throws -> Set<DecidedPassage> {
        guard let stamp = try await records.stamp() else { return [] }
        let later = try await decisions.all(in: log).filter { $0.position > stamp.position }
        return Set(later.map { DecidedPassage(report: $0.report, theme: $0.theme, anchor: $0.anchor) })
    }

    /// Spreads neighbours far apart (the finaliser of SplitMix64).
    private static func mixed(_ salt: UInt64, _ ordinal: Int) -> UInt64 {
        var value = salt ^ (UInt64(ordinal) &* 0x9E37_79B9_7F4A_7C15)
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// One theme of one passage, as decisions hold on to it.
struct DecidedPassage: Hashable {
    var report: String
    var theme: String
    var anchor: PassageAnchor
}
