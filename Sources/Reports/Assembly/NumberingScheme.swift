/// How a document numbers its paragraphs.
enum NumberingScheme {
    case none
    /// 1.1, 1.2 … with the section's number in front.
    case dotted
    /// 1 to 108, or from 1 again in each part.
    case continuous

    /// What a number at the start of a block is.
    enum Reading {
        case paragraphNumber
        /// Of a list's item.
        case itemNumber
        /// "2 officers attended": a part of the sentence.
        case text
    }

    init(outline: Outline, plan: HeadingPlan) {
        var dotted = 0, plain = 0, paragraphs = 0
        var lastPlain = 0, inSequence = 0
        for (index, block) in outline.blocks.enumerated()
        where block.kind == .paragraph && plan.level[index] == nil && !block.hints.contains(.dropped) {
            paragraphs += 1
            guard let number = PrintedNumber(in: outline.text, block.range) else { continue }
            switch number.style {
            case .dotted where number.parts.count <= 4: dotted += 1
            case .stopped, .bare:
                plain += 1
                if number.parts[0] == lastPlain + 1 { inSequence += 1 }
                lastPlain = number.parts[0]
            case .dotted, .lettered: break
            }
        }
        if dotted >= 3, dotted >= plain {
            self = .dotted
        } else if inSequence >= 8, inSequence * 3 >= paragraphs {
            self = .continuous
        } else {
            self = .none
        }
    }

    func reading(of number: PrintedNumber, after last: [Int], under heading: [Int], in text: [UInt8]) -> Reading {
        let startsSentence = NumberingScheme.startsSentence(text, at: number.rest)
        switch number.style {
        case .dotted:
            let follows = number.follows(last)
            let isInSection = !heading.isEmpty && number.parts.starts(with: heading.prefix(number.parts.count - 1))
            if follows, startsSentence { return .paragraphNumber }
            if startsSentence, isInSection || last.isEmpty || self == .dotted { return .paragraphNumber }
            return .text
        case .stopped:
            guard startsSentence || self == .continuous else { return .text }
            if self == .continuous { return .paragraphNumber }
            return .itemNumber
        case .bare:
            guard startsSentence, self == .continuous else { return .text }
            let value = number.parts[0]
            return value == (last.first ?? 0) + 1 || value == 1 ? .paragraphNumber : .text
        case .lettered:
            return startsSentence ? .itemNumber : .text
        }
    }

    /// A capital, a digit, a quotation mark or a bracket.
    static func startsSentence(_ text: [UInt8], at place: Int) -> Bool {
        guard place < text.count else { return false }
        let byte = text[place]
        return PrintedNumber.isUpper(byte) || PrintedNumber.isDigit(byte) || byte >= 0x80 || byte == 0x22
            || byte == 0x27 || byte == 0x28 || byte == 0x5B || byte == 0x2A
    }
}

extension PrintedNumber {
    /// `4.12` as [4, 12].
    static func parts(of text: String) -> [Int] {
        text.utf8.split(separator: UInt8(ascii: ".")).map { part in
            part.reduce(0) { value, byte in
                if isDigit(byte) { return min(value, 100_000) * 10 + Int(byte - 48) }
                return isUpper(byte) ? value * 100 + Int(byte - 64) : value
            }
        }
    }
}
