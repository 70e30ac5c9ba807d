public import Guidance

/// A letter or form that a partnership sends or fills in: words with places
/// for what differs, and what it is in the edition's terms.
public struct Letter: Hashable, Sendable {
    /// Fixed; an area's file of the same name takes its place.
    public let name: String
    public let title: String
    /// The document of the edition that it is, so that sending it can mark a
    /// step as done. `nil` where no edition lists one.
    public let document: Slug<RequiredDocument>?
    /// Whom it is for, as parties of the edition.
    public let to: [Slug<Party>]
    public let template: LetterTemplate
    /// Whether the words are an area's and not this program's.
    public let isOverridden: Bool
}

/// A letter's file: `---`, lines `title:`, `document:` and `to:`, `---`,
/// then the words in Markdown. An area's file may leave the head out: it
/// then stands for the built-in letter of its name.
struct LetterFile {
    private(set) var title: String?
    private(set) var document: Slug<RequiredDocument>?
    private(set) var to: [Slug<Party>]?
    private(set) var template: LetterTemplate
    private(set) var faults: [LetterFault] = []

    init(_ text: String, of name: String) {
        // Editors on Windows end lines with two characters and begin files
        // with a mark.
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.first?.first == "\u{FEFF}" { lines[0].removeFirst() }
        var body = 0
        template = LetterTemplate(parts: [])
        if lines.first == "---" {
            if let end = lines.dropFirst().firstIndex(of: "---") {
                for index in 1..<end { readHead(String(lines[index]), number: index + 1, of: name) }
                body = end + 1
            } else {
                faults.append(LetterFault(letter: name, line: 1, column: 1, kind: .headNotClosed))
                body = 1
            }
        }
        while body + 1 < lines.count, lines[body].allSatisfy(\.isWhitespace) { body += 1 }
        var reading = LetterReading(
            lines[min(body, lines.count)...].joined(separator: "\n"), of: name, firstLine: body + 1)
        template = reading.template()
        faults += reading.faults
    }

    private mutating func readHead(_ line: String, number: Int, of name: String) {
        func fault(_ kind: LetterFault.Kind) -> LetterFault {
            LetterFault(letter: name, line: number, column: 1, kind: kind)
        }
        guard !line.allSatisfy(\.isWhitespace) else { return }
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return faults.append(fault(.unknownHeadLine(line))) }
        let value = Spaces.trimmed(halves[1])
        switch halves[0] {
        case "title":
            if title != nil { faults.append(fault(.headLineTwice("title"))) }
            title = value
        case "document":
            if document != nil { faults.append(fault(.headLineTwice("document"))) }
            document = Slug(value)
            if document == nil { faults.append(fault(.badSlug(value))) }
        case "to":
            if to != nil { faults.append(fault(.headLineTwice("to"))) }
            to = value.split(separator: ",").compactMap { part in
                let text = Spaces.trimmed(part)
                let slug = Slug<Party>(text)
                if slug == nil { faults.append(fault(.badSlug(text))) }
                return slug
            }
        default: faults.append(fault(.unknownHeadLine(line)))
        }
    }
}
