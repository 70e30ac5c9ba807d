import Foundation
import Reports
import Reviews
import Searching
import Themes

/// The slow, plain meaning of a query: every passage is looked at, nothing is
/// kept from one to the next. What the index answers is compared with this.
struct BruteForce {
    struct Passage {
        var report: IndexedReport
        var ordinal: Int
        var words: [String]
        var stems: [String]
        var codings: [Coding]
        var addressees: [[String]]
        var kind: SectionKind
    }

    let passages: [Passage]
    private let average: Double
    private let stemmer = Stemmer()

    init(_ reports: [IndexedReport]) {
        var passages: [Passage] = []
        for report in reports {
            for passage in report.report.passages {
                let words = Tokenizer.words(of: passage.text)
                passages.append(
                    Passage(
                        report: report, ordinal: passage.ordinal, words: words,
                        stems: words.map { [stemmer] in stemmer.stem($0) },
                        codings: report.codings.filter { $0.passage == passage.ordinal },
                        addressees: report.report.recommendations.filter { $0.passage == passage.ordinal }
                            .compactMap(\.addressee).map(Tokenizer.words),
                        kind: report.report.sections[passage.section].kind))
            }
        }
        self.passages = passages
        average = passages.isEmpty ? 0 : Double(passages.reduce(0) { $0 + $1.words.count }) / Double(passages.count)
    }

    struct Answer: Equatable {
        var report: ReportID
        var ordinal: Int
        var score: Double
    }

    /// All that is found, best first, equals in the order of passages.
    func search(_ query: Query, scope: SearchScope) -> [Answer] {
        let plan = node(query.root, [])
        var answers: [(place: Int, answer: Answer)] = []
        for (place, passage) in passages.enumerated() {
            let facets = passage.report.facets
            guard scope.visibilities.contains(facets.visibility), scope.types?.contains(facets.type) ?? true,
                let score = plan(passage)
            else { continue }
            answers.append((place, Answer(report: passage.report.report.id, ordinal: passage.ordinal, score: score)))
        }
        return answers.sorted { a, b in
            a.answer.score != b.answer.score ? a.answer.score > b.answer.score : a.place < b.place
        }.map(\.answer)
    }

    /// `nil` where the passage is not found, else its score.
    private typealias Plan = (Passage) -> Double?

    /// - Parameter tests: what codings in this part must also be.
    private func node(_ node: QueryNode, _ tests: [QueryNode]) -> Plan {
        if isTest(node) { return coding(nil, tests + [node]) }
        switch node {
        case .and(let children): return conjunction(flat(children), tests)
        case .or(let children):
            let plans = children.map { self.node($0, tests) }
            return { passage in
                let scores = plans.compactMap { $0(passage) }
                return scores.isEmpty ? nil : scores.reduce(0, +)
            }
        case .not(let child):
            let plan = self.node(child, [])
            return also({ plan($0) == nil ? 0 : nil }, tests)
        case .field(.theme(_, let code)): return coding(code, tests)
        case .field(let condition): return also({ holds(condition, of: $0) ? 0 : nil }, tests)
        case .near(let left, let right, let distance):
            return also(near(left, right, distance), tests)
        case .word, .prefix, .phrase, .compound: return also(scored(node) { starts(of: node, in: $0) }, tests)
        }
    }

    private func conjunction(_ children: [QueryNode], _ outer: [QueryNode]) -> Plan {
        var tests = outer + children.filter { isTest($0) && !isNot($0) }
        let negated = children.filter { isTest($0) && isNot($0) }
        let others = children.filter { !isTest($0) }
        let hasTheme = others.contains(where: namesTheme)
        var plans: [Plan] = []
        if hasTheme || !tests.isEmpty {
            tests += negated
        } else {
            for case .not(let child) in negated {
                let plan = coding(nil, [child])
                plans.append { plan($0) == nil ? 0 : nil }
            }
        }
        plans += others.map { node($0, namesTheme($0) ? tests : []) }
        if !hasTheme, !tests.isEmpty { plans.append(coding(nil, tests)) }
        return { passage in
            var sum = 0.0
            for plan in plans {
                guard let score = plan(passage) else { return nil }
                sum += score
            }
            return sum
        }
    }

    private func flat(_ children: [QueryNode]) -> [QueryNode] {
        children.flatMap { child in
            if case .and(let inner) = child { flat(inner) } else { [child] }
        }
    }

    private func also(_ plan: @escaping Plan, _ tests: [QueryNode]) -> Plan {
        guard !tests.isEmpty else { return plan }
        let coded = coding(nil, tests)
        return { coded($0) == nil ? nil : plan($0) }
    }

    // MARK: Codings

    private func isTest(_ node: QueryNode) -> Bool {
        switch node {
        case .field(.role), .field(.polarity), .field(.agency): true
        case .and(let children), .or(let children): children.allSatisfy(isTest)
        case .not(let child): isTest(child)
        default: false
        }
    }

    private func isNot(_ node: QueryNode) -> Bool {
        if case .not = node { true } else { false }
    }

    private func namesTheme(_ node: QueryNode) -> Bool {
        switch node {
        case .field(.theme): true
        case .and(let children), .or(let children): children.contains(where: namesTheme)
        default: false
        }
    }

    private func coding(_ theme: ThemeCode?, _ tests: [QueryNode]) -> Plan {
        let needsEvidence = !tests.contains(where: namesPolarity)
        return { passage in
            passage.codings.contains { coding in
                (theme == nil || coding.theme == theme) && (coding.isSubstantive || !needsEvidence)
                    && tests.allSatisfy { holds($0, of: coding) }
            } ? 0 : nil
        }
    }

    private func namesPolarity(_ node: QueryNode) -> Bool {
        switch node {
        case .field(.polarity): true
        case .and(let children), .or(let children): children.contains(where: namesPolarity)
        case .not(let child): namesPolarity(child)
        default: false
        }
    }

    private func holds(_ test: QueryNode, of coding: Coding) -> Bool {
        switch test {
        case .field(.role(let role)): coding.role == role
        case .field(.polarity(let polarity)): coding.polarity == polarity
        case .field(.agency(let agency)): coding.agency == agency
        case .and(let tests): tests.allSatisfy { holds($0, of: coding) }
        case .or(let tests): tests.contains { holds($0, of: coding) }
        case .not(let test): !holds(test, of: coding)
        default: false
        }
    }

    private func holds(_ condition: FieldCondition, of passage: Passage) -> Bool {
        let facets = passage.report.facets
        switch condition {
        case .section(let kind): return passage.kind == kind
        case .addressee(let words): return passage.addressees.contains { name in words.allSatisfy(name.contains) }
        case .csp(let words):
            guard let name = facets.csp.map(Tokenizer.words) else { return false }
            return words.allSatisfy(name.contains)
        case .years(let years): return facets.year.map(years.contains) ?? false
        case .relationship(let relationship): return facets.relationship == relationship
        case .sex(let sex): return facets.sex == sex
        case .age(let band): return facets.ageBand == band
        case .method(let method): return facets.method == method
        case .type(let type): return facets.type == type
        case .theme, .role, .polarity, .agency: return false
        }
    }

    // MARK: Words

    private func length(_ node: QueryNode) -> Int {
        switch node {
        case .phrase(let words), .compound(let words): words.count
        default: 1
        }
    }

    private func starts(of node: QueryNode, in passage: Passage) -> [Int] {
        switch node {
        case .word(let word): return runs([stemmer.stem(word)], in: passage.stems)
        case .compound(let words): return runs(words.map { stemmer.stem($0) }, in: passage.stems)
        case .phrase(let words): return runs(words, in: passage.words)
        case .prefix(let prefix):
            return passage.words.indices.filter { passage.words[$0].utf8.starts(with: prefix.utf8) }
        default: return []
        }
    }

    private func runs(_ wanted: [String], in words: [String]) -> [Int] {
        guard !wanted.isEmpty, words.count >= wanted.count else { return [] }
        return (0...words.count - wanted.count).filter { Array(words[$0..<$0 + wanted.count]) == wanted }
    }

    private func near(_ left: QueryNode, _ right: QueryNode, _ distance: Int) -> Plan {
        func standing(_ one: QueryNode, by other: QueryNode, in passage: Passage) -> [Int] {
            let others = starts(of: other, in: passage)
            return starts(of: one, in: passage).filter { a in
                others.contains { b in
                    a <= b ? b - (a + length(one) - 1) <= distance : a - (b + length(other) - 1) <= distance
                }
            }
        }
        let (these, those) = (
            share(of: left) { standing(left, by: right, in: $0) },
            share(of: right) { standing(right, by: left, in: $0) }
        )
        return { passage in
            let (this, that) = (these(passage), those(passage))
            return this == nil || that == nil ? nil : (this ?? 0) + (that ?? 0)
        }
    }

    private func scored(_ node: QueryNode, _ starts: @escaping (Passage) -> [Int]) -> Plan { share(of: node, starts) }

    /// BM25 as SQLite's FTS5 has it.
    private func share(of node: QueryNode, _ standing: @escaping (Passage) -> [Int]) -> Plan {
        let having = Double(passages.count { !starts(of: node, in: $0).isEmpty })
        let idf = max(log((Double(passages.count) - having + 0.5) / (having + 0.5)), 1e-6)
        let (k1, b, average) = (1.2, 0.75, average)
        return { passage in
            let frequency = Double(standing(passage).count)
            guard frequency > 0 else { return nil }
            let length = Double(passage.words.count)
            return idf * (frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * length / average)))
        }
    }
}
