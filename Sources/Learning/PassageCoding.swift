internal import Reviews
internal import Themes

/// `dhr code`: passages in, codings out, a line each.
public struct PassageCoding: Sendable {
    private let coder: Coder
    private let catalogue: Catalogue

    public init() {
        catalogue = .standard
        coder = Coder(catalogue: catalogue)
    }

    private struct Input: Decodable {
        var id: String
        var text: String
        var section: String?
    }

    public struct Answer: Codable, Sendable {
        public var id: String
        /// Themes with substantive evidence.
        public var themes: [String]
        public var codings: [CodedSpan]
    }

    public struct CodedSpan: Codable, Sendable {
        public var theme: String
        /// UTF-8 bytes of the text.
        public var start: Int
        public var end: Int
        public var words: String
        public var role: String
        public var polarity: String
        public var time: String
        public var origin: String
        @OrNull public var agency: String?
        public var rule: String
        public var reason: String
    }

    /// Codes each line and hands the answer on at once. A line that cannot
    /// be read stops nothing: all faults come together at the end.
    ///
    /// - Throws: `PassageCodingError` with every faulty line.
    public func code(_ lines: String, answer: (String) throws -> Void) throws {
        var faults: [PassageCodingError.Fault] = []
        for (number, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !String(line).isBlank {
            guard let input: Input = try? JSON.value(from: Array(line.utf8)) else {
                faults.append(.init(line: number + 1, reason: "it is not {\"id\",\"text\",\"section\"} in JSON"))
                continue
            }
            guard let section = input.section.map(SectionKind.init(rawValue:)) ?? .other else {
                faults.append(.init(line: number + 1, reason: "its section is none of the section kinds"))
                continue
            }
            try answer(String(decoding: try JSON.bytes(of: code(input, section: section)), as: UTF8.self))
        }
        guard faults.isEmpty else { throw PassageCodingError(faults: faults) }
    }

    private func code(_ input: Input, section: SectionKind) -> Answer {
        let codings = coder.code(text: input.text, section: section)
        let bytes = Array(input.text.utf8)
        var themes: [String] = []
        for coding in codings where coding.isSubstantive {
            let slug = catalogue.theme(code: coding.theme).slug
            if !themes.contains(slug) { themes.append(slug) }
        }
        return Answer(
            id: input.id, themes: themes,
            codings: codings.map { coding in
                let (start, end) = (coding.span.lowerBound.value, coding.span.upperBound.value)
                return CodedSpan(
                    theme: catalogue.theme(code: coding.theme).slug, start: start, end: end,
                    words: String(decoding: bytes[start..<end], as: UTF8.self), role: coding.role.rawValue,
                    polarity: coding.polarity.rawValue, time: coding.time.rawValue, origin: coding.origin.rawValue,
                    agency: coding.agency?.rawValue, rule: coder.ruleName(coding.rule),
                    reason: coder.reason(for: coding, in: input.text))
            })
    }
}

/// Lines that could not be coded.
public struct PassageCodingError: Error, Sendable, Equatable {
    public struct Fault: Sendable, Equatable {
        /// From 1.
        public var line: Int
        public var reason: String
    }
    public var faults: [Fault]
}
