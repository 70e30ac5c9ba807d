/// What is wrong with a letter's template, and where.
public struct LetterFault: Hashable, Sendable, CustomStringConvertible {
    /// The letter's name, as `imr-request`.
    public var letter: String
    /// Counted from 1; columns in characters.
    public var line: Int
    public var column: Int
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        /// `{{` without `}}` on the same line.
        case tagNotClosed
        case tagEmpty
        case unknownField(String, nearest: String?)
        /// A list where one value is asked for.
        case listAsValue(String)
        /// `{{*…}}` of a field that is no list.
        case notAList(String)
        case blockNotClosed(String)
        case closesNothing(String)
        case closesOther(opened: String, found: String)
        case tooDeep(limit: Int)
        /// The lines between `---` at the top have no end.
        case headNotClosed
        case unknownHeadLine(String)
        case headLineTwice(String)
        case badSlug(String)
        /// Neither a title, nor a built-in letter of this name to take it
        /// from: a new letter of an area states one.
        case noTitle
        case noWords
    }

    public var description: String { "\(letter).md:\(line):\(column): \(words)" }

    private var words: String {
        switch kind {
        case .tagNotClosed: "{{ without }} on the same line"
        case .tagEmpty: "a tag names nothing"
        case .unknownField(let name, let nearest):
            "no field is called \u{201C}\(name)\u{201D}" + (nearest.map { "; did you mean \($0)?" } ?? "")
        case .listAsValue(let name): "\(name) is a list: repeat it with {{*\(name)}}\u{2026}{{/\(name)}}"
        case .notAList(let name): "\(name) is one value: only lists are repeated"
        case .blockNotClosed(let name): "{{/\(name)}} is missing"
        case .closesNothing(let name): "{{/\(name)}} closes nothing"
        case .closesOther(let opened, let found): "{{/\(found)}} stands where {{/\(opened)}} is due"
        case .tooDeep(let limit): "more than \(limit) blocks stand within each other"
        case .headNotClosed: "the head begun by --- has no end"
        case .unknownHeadLine(let line): "\u{201C}\(line)\u{201D}: the head has lines title:, document: and to:"
        case .headLineTwice(let key): "\(key): stands twice"
        case .badSlug(let text): "\u{201C}\(text)\u{201D}: a slug is lower-case letters, digits and single hyphens"
        case .noTitle: "no built-in letter has this name; a letter of your own needs a title: in its head"
        case .noWords: "the letter says nothing"
        }
    }
}

/// Templates that cannot be used; holds every fault.
public struct LetterError: Error, Hashable, Sendable {
    public var faults: [LetterFault]
}
