/// Reads a template's words; goes on after a fault, to find them all.
struct LetterReading {
    private let letter: String
    private let lines: [[Character]]
    /// The number of the first line in the file.
    private let firstLine: Int
    private(set) var faults: [LetterFault] = []
    private var open: [OpenBlock] = []

    private struct OpenBlock {
        var rule: LetterTemplate.Rule
        /// `nil` for a block whose name is not known: kept, so that its end
        /// is not a second fault.
        var name: MergeName?
        var text: String
        var line: Int
        var column: Int
        /// The parts around it, to go on with when it closes.
        var around: [LetterTemplate.Part]
    }

    init(_ text: String, of letter: String, firstLine: Int = 1) {
        self.letter = letter
        self.firstLine = firstLine
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    mutating func template() -> LetterTemplate {
        var parts: [LetterTemplate.Part] = []
        for (index, line) in lines.enumerated() {
            read(line, number: firstLine + index, isLast: index == lines.count - 1, into: &parts)
        }
        while let block = open.popLast() {
            report(.blockNotClosed(block.text), block.line, block.column)
            parts = block.around
        }
        if parts.isEmpty, faults.isEmpty { report(.noWords, firstLine, 1) }
        return LetterTemplate(parts: parts)
    }

    private mutating func read(
        _ line: [Character], number: Int, isLast: Bool, into parts: inout [LetterTemplate.Part]
    ) {
        let tags = self.tags(in: line, number: number)
        let outside = line.indices.filter { place in !tags.contains { $0.range.contains(place) } }
        let isBare = outside.allSatisfy { line[$0].isWhitespace }
        let isBlockLine = isBare && !tags.isEmpty && tags.allSatisfy { $0.mark != nil }
        let isValueLine = isBare && tags.count == 1
        var place = 0
        for tag in tags {
            if !isBlockLine { append(String(line[place..<tag.range.lowerBound]), to: &parts) }
            place = tag.range.upperBound
            apply(tag, number: number, keepsLines: isValueLine, to: &parts)
        }
        guard !isBlockLine else { return }
        append(String(line[place...]) + (isLast ? "" : "\n"), to: &parts)
    }

    private struct Tag {
        var range: Range<Int>
        var mark: Character?
        var name: String
    }

    private mutating func tags(in line: [Character], number: Int) -> [Tag] {
        var tags: [Tag] = []
        var place = 0
        while place + 1 < line.count {
            guard line[place] == "{", line[place + 1] == "{" else {
                place += 1
                continue
            }
            guard let end = (place + 2..<line.count).first(where: { $0 + 1 < line.count && line[$0] == "}" && line[$0 + 1] == "}" })
            else {
                report(.tagNotClosed, number, place + 1)
                return tags
            }
            var name = line[(place + 2)..<end]
            let mark = name.first.flatMap { "#^*/".contains($0) ? $0 : nil }
            if mark != nil { name = name.dropFirst() }
            while name.first?.isWhitespace == true { name = name.dropFirst() }
            while name.last?.isWhitespace == true { name = name.dropLast() }
            tags.append(Tag(range: place..<(end + 2), mark: mark, name: String(name)))
            place = end + 2
        }
        return tags
    }

    private mutating func apply(_ tag: Tag, number: Int, keepsLines: Bool, to parts: inout [LetterTemplate.Part]) {
        let column = tag.range.lowerBound + 1
        guard !tag.name.isEmpty else { return report(.tagEmpty, number, column) }
        if tag.mark == "/" { return close(tag.name, number, column, &parts) }
        let name = MergeName(tag.name)
        if name == nil { report(.unknownField(tag.name, nearest: MergeName.nearest(to: tag.name)), number, column) }
        switch (tag.mark, name) {
        case (nil, .field(let field)?): parts.append(.value(field, keepsLines: keepsLines))
        case (nil, .list(let list)?): report(.listAsValue(list.rawValue), number, column)
        case (nil, nil): break
        case ("*", .field(let field)?):
            report(.notAList(field.rawValue), number, column)
            begin(.each, nil, tag.name, number, column, &parts)
        case ("*", _): begin(.each, name, tag.name, number, column, &parts)
        case ("^", _): begin(.notKnown, name, tag.name, number, column, &parts)
        default: begin(.known, name, tag.name, number, column, &parts)
        }
    }

    private mutating func begin(
        _ rule: LetterTemplate.Rule, _ name: MergeName?, _ text: String, _ line: Int, _ column: Int,
        _ parts: inout [LetterTemplate.Part]
    ) {
        if open.count == LetterTemplate.deepest { report(.tooDeep(limit: LetterTemplate.deepest), line, column) }
        open.append(OpenBlock(rule: rule, name: name, text: text, line: line, column: column, around: parts))
        parts = []
    }

    private mutating func close(_ text: String, _ line: Int, _ column: Int, _ parts: inout [LetterTemplate.Part]) {
        guard let block = open.last else { return report(.closesNothing(text), line, column) }
        if block.text != text {
            guard let depth = open.lastIndex(where: { $0.text == text }) else {
                return report(.closesOther(opened: block.text, found: text), line, column)
            }
            // Those in between have no end of their own.
            while open.count > depth + 1 {
                let unclosed = open.removeLast()
                report(.blockNotClosed(unclosed.text), unclosed.line, unclosed.column)
                parts = unclosed.around
            }
        }
        let closed = open.removeLast()
        let inner = parts
        parts = closed.around
        if let name = closed.name { parts.append(.block(.init(rule: closed.rule, name: name, parts: inner))) }
    }

    private func append(_ text: String, to parts: inout [LetterTemplate.Part]) {
        guard !text.isEmpty else { return }
        if case .text(let before)? = parts.last {
            parts[parts.count - 1] = .text(before + text)
        } else {
            parts.append(.text(text))
        }
    }

    private mutating func report(_ kind: LetterFault.Kind, _ line: Int, _ column: Int) {
        faults.append(LetterFault(letter: letter, line: line, column: column, kind: kind))
    }
}
