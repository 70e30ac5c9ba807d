public import Guidance

/// What is known when a letter is written.
public struct LetterValues: Hashable, Sendable {
    public var fields: [MergeField: String]
    /// The entries of a list, each with fields of its own. A list that is
    /// not here is missing; an empty one has no entries.
    public var lists: [MergeList: [[MergeField: String]]]

    public init(_ fields: [MergeField: String] = [:], lists: [MergeList: [[MergeField: String]]] = [:]) {
        self.fields = fields
        self.lists = lists
    }

    /// What an edition says by itself: its words, and the columns of its
    /// action plan.
    public init(edition: Edition) {
        self.init(
            MergeField.labels(of: edition), lists: [.columns: edition.actionPlanColumns.map { [.columnLabel: $0.label] }])
    }
}

/// A letter with what is known put in.
public struct FilledLetter: Hashable, Sendable {
    /// In order. Kept apart, so that a writer can make values harmless for
    /// its format and show gaps.
    public let pieces: [Piece]
    /// What the letter asks for and nobody gave, each once, in order of
    /// first use.
    public let missing: [Missing]

    public enum Piece: Hashable, Sendable {
        /// Words of the template, in Markdown.
        case words(String)
        /// What was given, as it is: no Markdown is meant by it.
        case value(MergeField, String)
        case missing(Missing)
    }

    /// A gap in the letter.
    public enum Missing: Hashable, Sendable {
        case field(MergeField)
        case list(MergeList)

        /// The name that templates use.
        public var name: String {
            switch self {
            case .field(let field): field.rawValue
            case .list(let list): list.rawValue
            }
        }

        public var meaning: String {
            switch self {
            case .field(let field): field.meaning
            case .list(let list): list.meaning
            }
        }
    }

    /// The letter's words; a gap reads `[missing: what it is]`.
    public var text: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .value(_, let value): value
            case .missing(let missing): "[missing: \(missing.meaning)]"
            }
        }.joined()
    }
}

extension Letter {
    /// The letter with what is known. Values are only ever text: a `{{` in
    /// one stays as it is.
    public func filled(with values: LetterValues) -> FilledLetter {
        template.filled(with: values)
    }
}

extension LetterTemplate {
    func filled(with values: LetterValues) -> FilledLetter {
        var filling = LetterFilling(lists: values.lists)
        filling.add(parts, fields: values.fields)
        return FilledLetter(pieces: filling.pieces, missing: filling.missing)
    }
}

private struct LetterFilling {
    let lists: [MergeList: [[MergeField: String]]]
    var pieces: [FilledLetter.Piece] = []
    var missing: [FilledLetter.Missing] = []

    mutating func add(_ parts: [LetterTemplate.Part], fields: [MergeField: String]) {
        for part in parts {
            switch part {
            case .text(let text): append(text)
            case .value(let field, let keepsLines):
                if let value = known(fields[field], keepsLines: keepsLines) {
                    pieces.append(.value(field, value))
                } else {
                    miss(.field(field))
                }
            case .block(let block): add(block, fields: fields)
            }
        }
    }

    private mutating func add(_ block: LetterTemplate.Block, fields: [MergeField: String]) {
        switch (block.rule, block.name) {
        case (.known, .field(let field)):
            if known(fields[field], keepsLines: false) != nil { add(block.parts, fields: fields) }
        case (.notKnown, .field(let field)):
            if known(fields[field], keepsLines: false) == nil { add(block.parts, fields: fields) }
        case (.known, .list(let list)):
            if lists[list]?.isEmpty == false { add(block.parts, fields: fields) }
        case (.notKnown, .list(let list)):
            if lists[list]?.isEmpty != false { add(block.parts, fields: fields) }
        case (.each, .list(let list)):
            guard let entries = lists[list] else {
                miss(.list(list))
                return append("\n")
            }
            for entry in entries { add(block.parts, fields: fields.merging(entry) { $1 }) }
        case (.each, .field):
            preconditionFailure("a template that repeats a field has a fault and is never filled")
        }
    }

    /// The value without white space at its ends and without characters that
    /// act on a screen; `nil` when nothing is left of it.
    private func known(_ value: String?, keepsLines: Bool) -> String? {
        guard let value else { return nil }
        var out = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x2028, 0x2029: out.append(keepsLines ? "\n" : " ")
            case 0x0D: break
            case 0x09: out.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        let trimmed = Spaces.trimmed(String(out))
        return trimmed.isEmpty ? nil : trimmed
    }

    private mutating func append(_ text: String) {
        if case .words(let before)? = pieces.last {
            pieces[pieces.count - 1] = .words(before + text)
        } else {
            pieces.append(.words(text))
        }
    }

    private mutating func miss(_ what: FilledLetter.Missing) {
        pieces.append(.missing(what))
        if !missing.contains(what) { missing.append(what) }
    }
}
