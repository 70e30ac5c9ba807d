import Foundation
import Reports
import Reviews
import Searching
import Testing
import Themes

@Suite("The documented query language")
struct DocumentedQueriesTests {
    private static let themeSlugs = ["matricide", "coercive-control"]

    private static func coding(
        _ passage: Int, _ theme: UInt8, role: SubjectRole = .victim, polarity: Polarity = .found,
        agency: AgencyKind? = nil, isSubstantive: Bool = true
    ) -> Coding {
        Coding(
            passage: passage, span: UTF8Offset(0)..<UTF8Offset(1), theme: ThemeCode(theme), role: role,
            polarity: polarity, time: .unclear, origin: .unclear, agency: agency, rule: RuleCode(0),
            isSubstantive: isSubstantive)
    }

    /// Three invented reports. Passages are named by report and ordinal:
    /// `a1`, `b3`.
    private static let reports: [IndexedReport] = {
        func report(_ id: UInt64, _ texts: [String], _ kinds: [SectionKind]) -> Report {
            Report(
                id: ReportID(bits: id), metadata: ReportMetadata(title: "Review \(id)"),
                sections: kinds.map { Section(heading: $0.rawValue, level: 1, kind: $0) },
                passages: texts.enumerated().map { place, text in
                    Passage(ordinal: place + 1, section: min(place, kinds.count - 1), text: text)
                })
        }
        let a = report(
            10,
            [
                "The police were told that she had been strangled.",
                "He strangles; strangling was not asked about. Non-fatal strangulation is a risk.",
                "No further action was taken by the police on the risk.",
                "Zo\u{EB} was her carer.",
            ], [.chronology, .analysis, .lessons])
        var b = report(
            11,
            [
                "Housing did a risk assessment of the mother. Two assessments followed.",
                "Carers\u{2019} needs and a carer\u{2019}s voice were lost.",
                "Vale Police should ask about strangulation.",
            ], [.background, .background, .recommendations])
        b.recommendations = [Recommendation(text: b.passages[2].text, addressee: "Vale Police", passage: 3)]
        let c = report(12, ["Further no action. Police, housing and risk were not joined up."], [.other])
        return [
            IndexedReport(
                report: a,
                codings: [
                    coding(1, 0, agency: .police), coding(2, 1, role: .perpetrator),
                    coding(3, 1, polarity: .asked, isSubstantive: false), coding(3, 0),
                ],
                facets: ReportFacets(
                    type: .domesticHomicideReview, csp: "South Vale Partnership", year: 2019, relationship: .parent,
                    sex: .female, ageBand: .from65, method: .strangulation)),
            IndexedReport(
                report: b, codings: [coding(1, 1, agency: .housing), coding(2, 0, role: .family)],
                facets: ReportFacets(type: .domesticHomicideReview, csp: "Vale of Marsh", year: 2021)),
            IndexedReport(
                report: c, codings: [],
                facets: ReportFacets(type: .preventionOfFutureDeaths, csp: "Marsh", year: 2024, sex: .male)),
        ]
    }()

    /// What each documented query finds, best first or not.
    private static let found: [String: String] = [
        "strangled": "a1 a2",
        "carer's": "a4 b2",
        "zoe": "a4",
        "police risk": "a3 c1",
        "police AND risk": "a3 c1",
        "the police": "a1 a3 b3 c1",
        "police OR housing": "a1 a3 b1 b3 c1",
        "police NOT housing": "a1 a3 b3",
        "police OR housing risk": "a1 a3 b1 b3 c1",
        "(police OR housing) risk": "a3 b1 c1",
        "NOT housing police": "a1 a3 b3",
        "\"no further action\"": "a3",
        "\"assessments\"": "b1",
        "\"the police\"": "a1 a3",
        "non-fatal": "a2",
        "strang*": "a1 a2 b3",
        "strangled near/5 police": "",
        "\"risk assessment\" near/3 mother": "b1",
        "theme:matricide": "a1 a3 b2",
        "theme:matricide OR theme:coercive-control": "a1 a2 a3 b1 b2",
        "theme:coercive-control role:victim": "b1",
        "theme:coercive-control polarity:asked": "a3",
        "agency:housing": "b1",
        "section:lessons": "a3 a4",
        "addressee:\"vale police\"": "b3",
        "csp:vale": "a1 a2 a3 a4 b1 b2 b3",
        "csp:\"south vale\"": "a1 a2 a3 a4",
        "year:2019": "a1 a2 a3 a4",
        "year:2019..2023": "a1 a2 a3 a4 b1 b2 b3",
        "relationship:parent": "a1 a2 a3 a4",
        "sex:female": "a1 a2 a3 a4",
        "age:65+": "a1 a2 a3 a4",
        "method:strangulation": "a1 a2 a3 a4",
        "type:PFD": "c1",
        "theme:matricide \"no further action\" year:2019..2023": "a3",
    ]

    /// Queries that work otherwise than one might hope, so that nobody
    /// mends them without noticing.
    private static let subtleties: [String: String] = [
        "strangled near/8 police": "a1",
        "strangulation": "b3 a2",
        "no further action": "a3 c1",
        "\"strangle\"": "",
        "\"risk assessments\"": "",
        "theme:coercive-control": "a2 b1",
        "role:victim NOT theme:matricide": "b1",
        "police NOT role:victim": "b3 c1",
        "theme:matricide NOT role:victim": "b2",
        "theme:matricide theme:coercive-control": "",
        "theme:matricide (role:victim OR role:family)": "a1 a3 b2",
        "(theme:matricide OR housing) role:victim": "a1 a3 b1",
    ]

    private static func index(in folder: TemporaryFolder) throws -> PassageIndex {
        let builder = IndexBuilder()
        for report in reports { builder.add(report) }
        try builder.write(to: folder.file("segment"), isDurable: false)
        return PassageIndex(segments: [try Segment(path: folder.file("segment"))], themeSlugs: themeSlugs)
    }

    private func run(_ table: [String: String]) throws {
        let folder = try TemporaryFolder()
        let index = try Self.index(in: folder)
        let parser = QueryParser(themeSlugs: Self.themeSlugs)
        for (text, wanted) in table {
            let query = try parser.parse(text).get()
            for wantsCounts in [false, true] {
                let page = try index.search(
                    query, scope: SearchScope(visibilities: [.published]), wantsCounts: wantsCounts)
                let names = page.hits.map { ["a", "b", "c"][Int($0.report.bits) - 10] + String($0.ordinal) }
                #expect(names.sorted() == wanted.split(separator: " ").map(String.init).sorted(), "\(text)")
            }
        }
    }

    @Test("every documented query finds what it should")
    func documentedQueries() throws { try run(Self.found) }

    @Test("subtle queries find what they do")
    func subtleQueries() throws { try run(Self.subtleties) }

    @Test("the article and this test name the same queries, and every field is documented")
    func article() throws {
        let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Searching/Searching.docc/QueryLanguage.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        var documented: Set<String> = []
        for line in text.split(separator: "\n") where line.hasPrefix("| `") {
            let query = line.dropFirst(3).prefix { $0 != "`" }
            documented.insert(String(query))
        }
        #expect(documented == Set(Self.found.keys))
        for field in "theme section csp year relationship sex age method addressee agency role polarity type".split(
            separator: " ")
        {
            #expect(documented.contains { $0.contains("\(field):") }, "\(field)")
        }
    }
}
