public import Reports
public import Reviews

/// Suggests the themes that the words of a passage or report bear out.
///
/// A suggestion is explained (which words, which rule, why) and never more
/// than a suggestion: people confirm or reject it.
public struct Coder: Sendable {
    /// Moves whenever the same report may be coded differently; derived data
    /// carry it and are made again.
    public static let version = 2

    public let catalogue: Catalogue
    private let passages: PassageCoder
    private let states: StateReader
    private let absentPerpetrator: AbsentPerpetrator

    public init(catalogue: Catalogue = .standard) {
        self.catalogue = catalogue
        let book = catalogue.version == Catalogue.standard.version ? Self.standardBook : Self.book(catalogue)
        passages = PassageCoder(book: book, catalogue: catalogue)
        states = StateReader(book: book, catalogue: catalogue)
        absentPerpetrator = AbsentPerpetrator(catalogue: catalogue)
    }

    /// Over the catalogue of this program; made when first needed.
    public static let standard = Coder()

    private static let standardBook = book(.standard)

    private static func book(_ catalogue: Catalogue) -> RuleBook {
        do throws(RuleError) {
            return try RuleBook(RuleText.Source.standard, catalogue: catalogue)
        } catch {
            let faults = error.faults.map(\.description).joined(separator: "\n")
            // Compiled in and read by a test: a fault is a broken build, not
            // a user's mistake.
            fatalError("the rules do not load:\n\(faults)")
        }
    }

    public func code(_ report: Report) -> ReportCoding {
        var work = MatchWorkspace(passages.book.patterns)
        let parties = passages.subjects.parties(of: report.metadata.people, type: report.metadata.reviewType)
        let isCoroners = report.metadata.reviewType == .preventionOfFutureDeaths
        var codings: [Coding] = []
        var sensitive: Set<Int> = []
        for passage in report.passages {
            let kind = report.sections.indices.contains(passage.section) ? report.sections[passage.section].kind : .other
            var text = passage.text
            let coded = text.withUTF8 { bytes in
                passages.code(bytes, section: kind, passage: passage.ordinal, known: parties, work: &work)
            }
            // A coroner's front matter is date, area and addressees; what it
            // may tell of a method is held back all the same.
            if !isCoroners || kind != .frontMatter { codings += coded }
            if states.tellsMethodOfSuicide(work) { sensitive.insert(passage.ordinal) }
        }
        codings = absentPerpetrator.applied(to: codings, report.metadata)
        return ReportCoding(codings: codings, states: states.states(of: codings, report.metadata), sensitivePassages: sensitive)
    }

    /// Codes a text on its own; conditions on a whole report do not apply.
    public func code(text: String, section: SectionKind) -> [Coding] { code([(text, section)])[0] }

    /// Codes texts that have nothing to do with each other, one after
    /// another in the same memory.
    public func code(_ texts: [(text: String, section: SectionKind)]) -> [[Coding]] {
        var work = MatchWorkspace(passages.book.patterns)
        return texts.map { item in
            var text = item.text
            return text.withUTF8 { passages.code($0, section: item.section, passage: 1, known: .init(), work: &work) }
        }
    }

    /// Words, rule and why, for a person to judge the suggestion by.
    public func reason(for coding: Coding, in text: String) -> String {
        let bytes = Array(text.utf8)
        let start = min(max(0, coding.span.lowerBound.value), bytes.count)
        let end = min(max(start, coding.span.upperBound.value), bytes.count)
        let words = String(decoding: bytes[start..<end], as: UTF8.self)
        guard passages.book.rules.indices.contains(Int(coding.rule.value)) else { return "\u{201C}\(words)\u{201D}" }
        let why = passages.book.rules[Int(coding.rule.value)].explanation
        return "\u{201C}\(words)\u{201D}: \(why) (rule \(ruleName(coding.rule)))\(Self.standing(coding))"
    }

    private static func standing(_ coding: Coding) -> String {
        guard !coding.isSubstantive else { return "" }
        return switch coding.polarity {
        case .notFound: "; denied or not found, so no evidence"
        case .asked: "; only asked, so no evidence"
        case .hypothetical: "; only supposed or recommended, so no evidence"
        case .found, .unclear: "; named without being said of this case, so no evidence"
        }
    }

    /// Every place where a rule stands, for whoever mends the rules: theme,
    /// rule and line, words, and what became of it.
    package func trace(_ text: String, section: SectionKind) -> [String] {
        var text = text
        let bytes = Array(text.utf8)
        return text.withUTF8 { passages.traces($0, section: section) }.map { trace in
            let words = String(decoding: bytes[trace.start..<trace.end], as: UTF8.self)
            let state = trace.isVetoed ? "vetoed" : trace.isEvidence ? "evidence" : trace.polarity.rawValue
            return "\(trace.theme)\t\(trace.rule)\t\(trace.line)\t\(trace.isWeak ? "weak" : "strong")\t\(state)\t\(words)"
        }
    }

    /// The rule's stable spelling, `theme/rule`.
    public func ruleName(_ rule: RuleCode) -> String {
        passages.book.names.indices.contains(Int(rule.value)) ? passages.book.names[Int(rule.value)] : "unknown"
    }
}
