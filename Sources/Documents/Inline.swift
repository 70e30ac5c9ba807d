public import CivilDates

/// A run of words within a line. None of them can say anything about a
/// review: that takes a `Statement`.
public enum Inline: Sendable, Equatable {
    case fixed(FixedText)
    case name(Name)
    case figure(Figure)
    case date(CivilDate)
    case strong(FixedText)
    case link(FixedLink)

    var figure: Figure? {
        if case .figure(let figure) = self { figure } else { nil }
    }
}

/// Our own words: a literal of the program and nothing else, so that no
/// text that was read from a file can pass for them.
public struct FixedText: Sendable, Equatable, Hashable {
    public let words: String

    public init(_ literal: StaticString) {
        words = literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    /// The words as a line, with each `{}` filled by the next value. A
    /// value that is missing leaves its place empty; one too many is left
    /// out.
    public func inlines(_ fillings: Inline...) -> [Inline] {
        var rest = fillings[...]
        var answer: [Inline] = []
        var pieces = Self.pieces(of: words)[...]
        while let piece = pieces.popFirst() {
            if !piece.isEmpty { answer.append(.fixed(FixedText(part: piece))) }
            if !pieces.isEmpty, let filling = rest.popFirst() { answer.append(filling) }
        }
        return answer
    }

    /// A part of a literal is one still.
    private init(part: String) { words = part }

    private static func pieces(of words: String) -> [String] {
        var pieces: [[UInt8]] = [[]]
        var bytes = Array(words.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "{"), bytes.first == UInt8(ascii: "}") {
                bytes.removeFirst()
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(byte)
            }
        }
        return pieces.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// What something is called. It names; it tells nothing of a person or a
/// review.
public struct Name: Sendable, Equatable {
    public enum Kind: String, Sendable {
        /// A theme's label in the catalogue.
        case theme
        /// A theme's meaning in the catalogue.
        case definition
        /// A document's own title.
        case document
        /// An identifier that this program gave.
        case identifier
        /// Somebody who acts for the reader's organisation.
        case person
        /// What the reader's organisation adds in its own words: its
        /// message, its help lines.
        case local
    }

    public let kind: Kind
    public let words: String

    public init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}

/// A number in print, with the name under which it can be worked out again.
public struct Figure: Sendable, Equatable {
    public let name: String
    public let value: Int

    public init(_ name: StaticString, _ value: Int) {
        self.name = FixedText(name).words
        self.value = value
    }
}

/// A link whose address is a literal of the program.
public struct FixedLink: Sendable, Equatable {
    public let address: String
    public let words: FixedText

    /// - Parameter address: `https:`, `tel:` or `#` and an id.
    public init(_ words: FixedText, to address: StaticString) {
        self.words = words
        self.address = FixedText(address).words
    }
}
