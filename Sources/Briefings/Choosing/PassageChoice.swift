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

/// How much of a passage may be quoted, in bytes.
struct Room: Hashable {
    /// Whole sentences are added up to here.
    var budget: Int
    /// A single sentence may go so far.
    var longest: Int
}

/// A part of a briefing that quotes passages, and what it wants.
struct ChoicePart {
    /// Passages at most.
    var limit: Int
    /// Passages at most under one heading.
    var groupLimit: Int
    var room: Room
    /// Under which heading a passage belongs; `nil` when it does not belong
    /// here.
    var group: (EvidencePassage) -> Int?
    /// Lower comes first among passages of reports quoted equally often.
    var rank: (EvidencePassage) -> Int = { _ in 0 }
}

/// Chooses passages for the parts of a briefing, each passage once.
///
/// By turns, one passage for each part, so that no part takes all. Within a
/// part: the report that was quoted least there comes first, then what the
/// part ranks first, then the heading with fewest quotations, then the
/// report quoted least in all parts, then the order of the evidence. Never more than
/// three passages of one report in one part.
struct PassageChoice {
    static let perReport = 3
    /// So many passages are read for one whose excerpt says the theme's
    /// words, before the first is taken as it is.
    static let looksAhead = 25

    private let evidence: [EvidencePassage]
    private let weight: SentenceWeight
    private var states: [State]
    /// What was read once is not read again.
    private var excerpts: [Room: [Int: Excerpt?]] = [:]
    /// How often each report was quoted in all parts.
    private var ofReportInAll: [ReportID: Int] = [:]
    /// Texts that were quoted, folded: a summary that repeats a paragraph
    /// is not a second voice.
    private var quoted: Set<[UInt8]> = []
    /// Places of the evidence by report, then ordinal.
    private let places: [ReportID: [Int: Int]]
    /// Chosen by a person: before all others, whatever the turns.
    private let pinned: Set<Int>

    private enum State {
        case unread, free, taken, heldBack
    }

    init(_ evidence: ThemeEvidence, weight: SentenceWeight, pinned: Set<PassageKey> = []) {
        self.evidence = evidence.passages
        self.pinned = pinned.isEmpty
            ? [] : Set(evidence.passages.indices.filter { pinned.contains(evidence.passages[$0].key) })
        self.weight = weight
        states = [State](repeating: .unread, count: evidence.passages.count)
        var places: [ReportID: [Int: Int]] = [:]
        for (place, passage) in evidence.passages.enumerated() { places[passage.report, default: [:]][passage.ordinal] = place }
        self.places = places
    }

    /// Nothing may be quoted.
    mutating func isEmpty() -> Bool { !evidence.indices.contains { states[$0] == .taken || isFree($0) } }

    /// Fills all parts; the answer has one list for each, in the order of
    /// headings, then of the evidence.
    mutating func fill(_ parts: [ChoicePart]) -> [[Choice]] {
        let groups = parts.map { part in evidence.map(part.group) }
        let ranks = parts.map { part in evidence.map(part.rank) }
        var chosen = [[(place: Int, choice: Choice)]](repeating: [], count: parts.count)
        var isOpen = [Bool](repeating: true, count: parts.count)
        while isOpen.contains(true) {
            for (index, part) in parts.enumerated() where isOpen[index] {
                guard chosen[index].count < part.limit,
                    let next = next(for: part, groups[index], ranks[index], having: chosen[index].map(\.choice))
                else {
                    isOpen[index] = false
                    continue
                }
                take(next.place)
                chosen[index].append(next)
            }
        }
        return chosen.map { picks in
            picks.sorted { ($0.choice.group, $0.place) < ($1.choice.group, $1.place) }.map(\.choice)
        }
    }

    private mutating func next(
        for part: ChoicePart, _ groups: [Int?], _ ranks: [Int], having chosen: [Choice]
    ) -> (place: Int, choice: Choice)? {
        var ofReport: [ReportID: Int] = [:]
        var ofGroup: [Int: Int] = [:]
        for choice in chosen {
            ofReport[choice.passage.report, default: 0] += 1
            ofGroup[choice.group, default: 0] += 1
        }
        var candidates = Foremost(Self.looksAhead)
        for place in evidence.indices {
            guard let group = groups[place], states[place] == .unread || states[place] == .free else { continue }
            let report = evidence[place].report
            let turn = pinned.contains(place) ? -1 : ofReport[report] ?? 0
            let key = (turn, ranks[place], ofGroup[group] ?? 0, ofReportInAll[report] ?? 0, place)
            guard key.0 < Self.perReport, key.2 < part.groupLimit, candidates.wants(key), isFree(place),
                excerpt(at: place, in: part.room) != nil
            else { continue }
            candidates.insert(key)
        }
        let places = candidates.keys.map(\.4)
        guard let place = places.first(where: { (excerpt(at: $0, in: part.room)?.weight ?? 0) > 0 }) ?? places.first,
            let excerpt = excerpt(at: place, in: part.room)
        else { return nil }
        return (place, Choice(passage: evidence[place], excerpt: excerpt, group: groups[place] ?? 0))
    }

    private mutating func excerpt(at place: Int, in room: Room) -> Excerpt? {
        if let known = excerpts[room]?[place] { return known }
        let excerpt = weight.excerpt(of: evidence[place], in: room)
        excerpts[room, default: [:]][place] = .some(excerpt)
        return excerpt
    }

    /// Reads the passage the first time it is wanted.
    private mutating func isFree(_ place: Int) -> Bool {
        if states[place] == .unread {
            states[place] = MethodGuard.tellsMethod(evidence[place].text) ? .heldBack : .free
        }
        return states[place] == .free && !quoted.contains(Self.folded(evidence[place].text))
    }

    private mutating func take(_ place: Int) {
        states[place] = .taken
        ofReportInAll[evidence[place].report, default: 0] += 1
        quoted.insert(Self.folded(evidence[place].text))
    }

    /// The passage in which a recommendation stands, when it may be quoted.
    mutating func passage(of recommendation: EvidenceRecommendation) -> EvidencePassage? {
        guard let place = places[recommendation.report]?[recommendation.passage], isFree(place) else { return nil }
        return evidence[place]
    }

    /// Keeps a passage from being quoted a second time.
    mutating func take(_ passage: EvidencePassage) {
        if let place = places[passage.report]?[passage.ordinal] { take(place) }
    }

    /// Letters and digits only, ASCII in lower case.
    static func folded(_ text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            switch byte {
            case 0x41...0x5A: byte | 0x20
            case 0x61...0x7A, 0x30...0x39, 0x80...: byte
            default: nil
            }
        }
    }
}

/// The smallest of many keys, in order.
private struct Foremost {
    typealias Key = (Int, Int, Int, Int, Int)

    private(set) var keys: [Key] = []
    private let limit: Int

    init(_ limit: Int) { self.limit = limit }

    func wants(_ key: Key) -> Bool { keys.count < limit || keys.last.map { key < $0 } ?? true }

    mutating func insert(_ key: Key) {
        keys.insert(key, at: keys.firstIndex { key < $0 } ?? keys.count)
        if keys.count > limit { keys.removeLast() }
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

    func excerpt(of passage: EvidencePassage, in room: Room) -> Excerpt? {
        let spans = spans(passage)
        let bytes = passage.text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return Excerpt(from: passage.text, in: room) { range in
            10 * spans.count { $0.overlaps(range) } + terms.count { Self.contains($0, in: bytes[range]) }
        }
    }

    private static func contains(_ term: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= term.count, let first = term.first else { return false }
        return bytes.indices.dropLast(term.count - 1).contains { bytes[$0] == first && bytes[$0...].starts(with: term) }
    }
}
