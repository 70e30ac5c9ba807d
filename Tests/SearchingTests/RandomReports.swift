import Reports
import Reviews
import Searching
import Themes

/// Invented reports out of a small vocabulary, so that words meet often.
struct RandomReports {
    static let themeSlugs = (0..<12).map { "theme-\($0)" }
    static let partnerships = ["South Vale", "North Vale and Marsh", "Zoë Park", "Marsh"]
    static let addressees = ["Vale Police", "Marsh Council", "vale council and police", "Home Office"]

    /// Inflections that meet in a stem, common words, and letters beyond
    /// ASCII.
    static let words = """
        the of and police policing policed to risk risks carer carers carer's in was victim victims strangled \
        strangulation strangle assessment assessed assessments not no action actions zoë zoe dying die dies family \
        families review reviewed non fatal self harm harming harmed café o'brien housing house coercive control \
        controlling 2019 12 mother mothers
        """.split(separator: " ").map(String.init)

    var reports: [IndexedReport] = []

    init(_ random: inout SplitMix64, reports count: Int, passages: Int, words longest: Int) {
        for number in 0..<count {
            var report = Report(
                id: ReportID(bits: UInt64(number + 1)), metadata: ReportMetadata(title: "Review \(number)"))
            for _ in 0...random.below(4) {
                report.sections.append(
                    Section(
                        number: random.chance(1, in: 2) ? "\(report.sections.count + 1)" : nil,
                        heading: random.pick(["Lessons", "Analysis", ""]),
                        level: 1, kind: random.pick(SectionKind.allCases)))
            }
            var codings: [Coding] = []
            var sensitive: Set<Int> = []
            for ordinal in 1...max(1, random.below(passages) + 1) {
                report.passages.append(
                    Passage(
                        ordinal: ordinal,
                        printedNumber: random.chance(1, in: 3) ? "\(ordinal).\(random.below(9))" : nil,
                        section: random.below(report.sections.count),
                        text: RandomReports.text(&random, longest: longest),
                        page: random.chance(1, in: 2) ? random.below(90) + 1 : nil))
                for _ in 0..<random.skewed(below: 4) { codings.append(RandomReports.coding(&random, passage: ordinal)) }
                if random.chance(1, in: 20) { sensitive.insert(ordinal) }
                if random.chance(1, in: 12) {
                    report.recommendations.append(
                        Recommendation(
                            text: report.passages[ordinal - 1].text,
                            addressee: random.chance(3, in: 4) ? random.pick(RandomReports.addressees) : nil,
                            passage: ordinal))
                }
            }
            reports.append(
                IndexedReport(
                    report: report, codings: codings, facets: RandomReports.facets(&random),
                    sensitivePassages: sensitive))
        }
    }

    static func text(_ random: inout SplitMix64, longest: Int) -> String {
        var text = ""
        for place in 0..<random.below(longest + 1) {
            if place > 0 { text += random.pick([" ", " ", " ", " ", ", ", "-", ". ", " \u{2013} "]) }
            let word = words[random.skewed(below: words.count)]
            text +=
                random.chance(1, in: 6)
                ? word.uppercased() : random.chance(1, in: 30) ? word.replacing("'", with: "\u{2019}") : word
        }
        return text
    }

    static func coding(_ random: inout SplitMix64, passage: Int) -> Coding {
        Coding(
            passage: passage, span: UTF8Offset(0)..<UTF8Offset(1), theme: ThemeCode(UInt8(random.skewed(below: 12))),
            role: random.pick(Array(SubjectRole.allCases.prefix(3))), polarity: random.pick(Polarity.allCases),
            time: .unclear, origin: .unclear,
            agency: random.chance(1, in: 2) ? random.pick(Array(AgencyKind.allCases.prefix(4))) : nil,
            rule: RuleCode(1), isSubstantive: random.chance(2, in: 3))
    }

    static func facets(_ random: inout SplitMix64) -> ReportFacets {
        ReportFacets(
            type: random.pick([.domesticHomicideReview, .preventionOfFutureDeaths, .strategy]),
            csp: random.chance(3, in: 4) ? random.pick(partnerships) : nil,
            year: random.chance(3, in: 4) ? 2015 + random.below(8) : nil,
            relationship: random.chance(3, in: 4) ? random.pick(Relationship.allCases) : nil,
            sex: random.chance(3, in: 4) ? random.pick(Sex.allCases) : nil,
            ageBand: random.chance(3, in: 4) ? random.pick(AgeBand.allCases) : nil,
            method: random.chance(3, in: 4) ? random.pick(MethodOfDeath.allCases) : nil,
            visibility: random.chance(1, in: 5) ? .local : .published, fiction: random.chance(1, in: 4))
    }
}

/// Queries of every form over the same vocabulary.
struct RandomQueries {
    static func query(_ random: inout SplitMix64, depth: Int = 3) -> Query {
        while true {
            let root = node(&random, depth: depth)
            if isAnchored(root) { return Query(root) }
        }
    }

    /// A query of `NOT` alone cannot be typed.
    static func isAnchored(_ node: QueryNode) -> Bool {
        switch node {
        case .and(let children): children.contains(where: isAnchored)
        case .or(let children): children.allSatisfy(isAnchored)
        case .not: false
        case .word, .prefix, .phrase, .compound, .near, .field: true
        }
    }

    static func node(_ random: inout SplitMix64, depth: Int) -> QueryNode {
        if depth > 0, random.chance(1, in: 2) {
            let children = (0..<2 + random.below(2)).map { _ in node(&random, depth: depth - 1) }
            switch random.below(5) {
            case 0, 1: return .and(children)
            case 2, 3: return .or(children)
            default: return .not(children[0])
            }
        }
        return random.chance(1, in: 3) ? .field(condition(&random)) : text(&random)
    }

    static func text(_ random: inout SplitMix64) -> QueryNode {
        switch random.below(6) {
        case 0: .prefix(String(word(&random).prefix(1 + random.below(5))))
        case 1: .phrase((0..<1 + random.below(4)).map { _ in word(&random) })
        case 2: .compound((0..<2 + random.below(2)).map { _ in word(&random) })
        case 3: .near(operand(&random), operand(&random), distance: 1 + random.below(6))
        default: .word(content(&random))
        }
    }

    private static func operand(_ random: inout SplitMix64) -> QueryNode {
        switch random.below(4) {
        case 0: .phrase((0..<1 + random.below(2)).map { _ in word(&random) })
        case 1: .prefix(String(word(&random).prefix(3)))
        case 2: .compound([word(&random), word(&random)])
        default: .word(content(&random))
        }
    }

    /// Folded, as the parser gives it.
    private static func word(_ random: inout SplitMix64) -> String {
        Tokenizer.words(of: RandomReports.words[random.skewed(below: RandomReports.words.count)])[0]
    }

    /// A word that is no stop word, which could not be typed on its own.
    private static func content(_ random: inout SplitMix64) -> String {
        while true {
            let word = word(&random)
            if !["the", "of", "and", "to", "in", "was"].contains(word) { return word }
        }
    }

    static func condition(_ random: inout SplitMix64) -> FieldCondition {
        switch random.below(13) {
        case 0, 1:
            let code = random.skewed(below: 12)
            return .theme(slug: RandomReports.themeSlugs[code], code: ThemeCode(UInt8(code)))
        case 2: return .role(random.pick(Array(SubjectRole.allCases.prefix(3))))
        case 3: return .polarity(random.pick(Polarity.allCases))
        case 4: return .agency(random.pick(Array(AgencyKind.allCases.prefix(4))))
        case 5: return .section(random.pick(SectionKind.allCases))
        case 6: return .addressee(random.pick([["police"], ["vale", "council"], ["council"], ["nobody"]]))
        case 7: return .csp(random.pick([["vale"], ["south", "vale"], ["zoe"], ["marsh"]]))
        case 8:
            let first = 2014 + random.below(9)
            return .years(first...first + random.below(4))
        case 9: return .relationship(random.pick(Relationship.allCases))
        case 10: return random.chance(1, in: 2) ? .sex(random.pick(Sex.allCases)) : .age(random.pick(AgeBand.allCases))
        case 11: return .method(random.pick(MethodOfDeath.allCases))
        default: return .type(random.pick([.domesticHomicideReview, .preventionOfFutureDeaths, .strategy]))
        }
    }
}
