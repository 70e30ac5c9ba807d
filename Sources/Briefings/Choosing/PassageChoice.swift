internal import Learning
internal import Reviews
internal import Themes

/// A passage chosen for a part of a briefing, with the words to quote.
struct Choice: Equatable {
    var passage: EvidencePassage
    var excerpt: Excerpt
    /// Under which heading of the part it stands.
    var group: Int
}

/// A part of a briefing that quotes passages, and what it wants.
struct ChoicePart {
    /// Passages at most.
    var limit: Int
    /// Passages at most under one heading.
    var groupLimit: Int
    /// Bytes to quote of one passage.
    var budget: Int
    /// Under which heading a passage belongs; `nil` when it does not belong
    /// here.
    var group: (EvidencePassage) -> Int?
}

/// Chooses passages for the parts of a briefing, each passage once.
///
/// By turns, one passage for each part, so that no part takes all. Within a
/// part: the report that was quoted least comes first, then the heading
/// with fewest quotations, then the order of the evidence. Never more than
/// three passages of one report in one part.
struct PassageChoice {
    static let perReport = 3
    /// Bytes of a single sentence, whatever the budget.
    static let longestSentence = 700

    private let evidence: [EvidencePassage]
    private let weight: SentenceWeight
    private var isTaken: [Bool]

    init(_ evidence: ThemeEvidence, weight: SentenceWeight) {
        var seen: Set<String> = []
        self.evidence = evidence.passages.filter { passage in
            // A summary that repeats a paragraph word for word is not a
            // second voice.
            !MethodGuard.tellsMethod(passage.text) && seen.insert(Self.folded(passage.text)).inserted
        }
        self.weight = weight
        isTaken = [Bool](repeating: false, count: self.evidence.count)
    }

    var isEmpty: Bool { evidence.isEmpty }

    /// Fills all parts; the answer has one list for each, in the order of
    /// headings, then of the evidence.
    mutating func fill(_ parts: [ChoicePart]) -> [[Choice]] {
        var chosen = [[(place: Int, choice: Choice)]](repeating: [], count: parts.count)
        var isOpen = [Bool](repeating: true, count: parts.count)
        while isOpen.contains(true) {
            for (index, part) in parts.enumerated() where isOpen[index] {
                guard chosen[index].count < part.limit, let next = next(for: part, having: chosen[index].map(\.choice))
                else {
                    isOpen[index] = false
                    continue
                }
                isTaken[next.place] = true
                chosen[index].append(next)
            }
        }
        return chosen.map { picks in
            picks.sorted { ($0.choice.group, $0.place) < ($1.choice.group, $1.place) }.map(\.choice)
        }
    }

    private func next(for part: ChoicePart, having chosen: [Choice]) -> (place: Int, choice: Choice)? {
        var best: (key: (Int, Int, Int), place: Int, group: Int, excerpt: Excerpt)?
        for (place, passage) in evidence.enumerated() where !isTaken[place] {
            guard let group = part.group(passage) else { continue }
            let ofReport = chosen.count { $0.passage.report == passage.report }
            let ofGroup = chosen.count { $0.group == group }
            guard ofReport < Self.perReport, ofGroup < part.groupLimit else { continue }
            let key = (ofReport, ofGroup, place)
            if let best, best.key < key { continue }
            guard let excerpt = weight.excerpt(of: passage, budget: part.budget) else { continue }
            best = (key, place, group, excerpt)
        }
        return best.map { ($0.place, Choice(passage: evidence[$0.place], excerpt: $0.excerpt, group: $0.group)) }
    }

    /// The passage that a recommendation stands in, when it may be quoted.
    func passage(of recommendation: EvidenceRecommendation) -> EvidencePassage? {
        evidence.first { $0.report == recommendation.report && $0.ordinal == recommendation.passage }
    }

    /// Keeps a passage from being quoted a second time.
    mutating func take(_ passage: EvidencePassage) {
        for place in evidence.indices where evidence[place].anchor == passage.anchor
            && evidence[place].report == passage.report
        { isTaken[place] = true }
    }

    func isTaken(_ passage: EvidencePassage) -> Bool {
        evidence.indices.contains {
            isTaken[$0] && evidence[$0].report == passage.report && evidence[$0].ordinal == passage.ordinal
        }
    }

    static func folded(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

/// Which sentence of a passage carries a theme.
struct SentenceWeight {
    /// Words that the coder fired on, in UTF-8 bytes of the passage's text;
    /// weigh most.
    var spans: (EvidencePassage) -> [Range<Int>]
    /// Terms of the theme, folded.
    var terms: [[UInt8]]

    init(theme: Theme, spans: @escaping (EvidencePassage) -> [Range<Int>]) {
        self.spans = spans
        terms = (theme.terms + theme.abbreviations).map { Array($0.lowercased().utf8) }.filter { $0.count > 2 }
    }

    func excerpt(of passage: EvidencePassage, budget: Int) -> Excerpt? {
        let spans = spans(passage)
        let bytes = passage.text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return Excerpt(
            from: passage.text, budget: budget, longest: min(PassageChoice.longestSentence, budget * 3 / 2)
        ) { range in
            10 * spans.count { $0.overlaps(range) } + terms.count { Self.contains($0, in: bytes[range]) }
        }
    }

    private static func contains(_ term: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= term.count, let first = term.first else { return false }
        return bytes.indices.dropLast(term.count - 1).contains { bytes[$0] == first && bytes[$0...].starts(with: term) }
    }
}
