/// How well a fact of an edition is known.
public enum Mark: String, CaseIterable, Sendable {
    /// Read in the source that is cited.
    case read = "S"
    /// General knowledge of the source; the passage was not read again. A
    /// default that a person may change, never a reason to refuse.
    case recalled = "K"
    /// Inferred from facts that were read: advice.
    case inferred = "I"
}

/// The short name of a source: `DVCVA`. Capitals and digits.
public struct SourceKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String
    public var description: String { text }
    public static func < (a: SourceKey, b: SourceKey) -> Bool { a.text < b.text }
}

/// Where facts of an edition come from.
public struct Source: Hashable, Sendable {
    public let key: SourceKey
    public let title: String
    /// `nil` for what has no public page: practice as recalled, or a setting
    /// of this program.
    public let url: String?
}

/// One mark with its citation.
public struct Ground: Hashable, Sendable {
    public let mark: Mark
    public let source: SourceKey
    /// Section or paragraph, as `s.9(3B)-(3C)`.
    public let place: String?
    /// The part of the fact that this ground carries; `nil`: all of it.
    public let covers: String?

    /// `MARK KEY place | what it covers`, as files have it. `nil` when it
    /// is not of this form.
    public init?(_ text: String) {
        let halves = text.split(separator: "|", maxSplits: 1).map(trimmed)
        guard let citation = halves.first else { return nil }
        let words = citation.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, let mark = Mark(rawValue: words[0]),
            words[1].utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        else { return nil }
        self.mark = mark
        source = SourceKey(text: words[1])
        place = words.count == 3 ? words[2] : nil
        covers = halves.count == 2 ? halves[1] : nil
    }
}

extension Ground: CustomStringConvertible {
    /// For people: `[S] DVCVA s.9(3B)-(3C)`.
    public var description: String {
        "[\(mark.rawValue)] \(source)\(place.map { " \($0)" } ?? "")\(covers.map { ": \($0)" } ?? "")"
    }
}

/// Why a fact stands in an edition: every mark and citation that it rests
/// on.
public struct Basis: Hashable, Sendable {
    public internal(set) var grounds: [Ground]
    /// The edition whose fact this was, when a later one takes it over for
    /// want of a source of its own.
    public internal(set) var carriedFrom: EditionID?

    /// The mark to show beside the fact: that of its weakest ground. What
    /// was carried over is at best inferred.
    public var mark: Mark {
        if grounds.contains(where: { $0.mark == .recalled }) { return .recalled }
        if carriedFrom != nil || grounds.contains(where: { $0.mark == .inferred }) { return .inferred }
        return grounds.isEmpty ? .inferred : .read
    }

    /// Marks and citations in one line, for refusals and pages.
    public var citation: String {
        let grounds = grounds.map(\.description).joined(separator: "; ")
        return carriedFrom.map { "\(grounds) (carried over from \($0))" } ?? grounds
    }
}

/// A slice without the spaces at its ends.
func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
}
