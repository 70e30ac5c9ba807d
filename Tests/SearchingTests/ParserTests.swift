import Reviews
import Searching
import Testing
import Themes

@Suite("Reading queries")
struct ParserTests {
    static let parser = QueryParser(themeSlugs: ["matricide", "coercive-control", "non-fatal-strangulation"])

    private func read(_ text: String) throws -> QueryNode { try Self.parser.parse(text).get().root }

    private func faults(_ text: String) -> [QueryFault] {
        if case .failure(let faults) = Self.parser.parse(text) { faults.faults } else { [] }
    }

    private func expect(
        _ text: String, _ wanted: [(QueryFault.Kind, Int)], _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(faults(text) == wanted.map { QueryFault($0.0, at: $0.1) }, sourceLocation: location)
    }

    @Test("words stand side by side and all must match")
    func words() throws {
        #expect(try read("strangled police") == .and([.word("strangled"), .word("police")]))
        #expect(try read("Zoë's CARER\u{2019}S") == .and([.word("zoe's"), .word("carer's")]))
        #expect(try read("non-fatal risk") == .and([.compound(["non", "fatal"]), .word("risk")]))
        #expect(try read("– police &") == .word("police"))
    }

    @Test("NOT binds tighter than AND, and AND tighter than OR")
    func precedence() throws {
        let (a, b, c) = (QueryNode.word("alpha"), QueryNode.word("beta"), QueryNode.word("gamma"))
        #expect(try read("alpha beta OR gamma") == .or([.and([a, b]), c]))
        #expect(try read("alpha OR beta AND gamma") == .or([a, .and([b, c])]))
        #expect(try read("alpha AND NOT beta OR gamma") == .or([.and([a, .not(b)]), c]))
        #expect(try read("alpha NOT beta gamma") == .and([a, .not(b), c]))
        #expect(try read("(alpha OR beta) gamma") == .and([.or([a, b]), c]))
        #expect(try read("((alpha))") == a)
        #expect(try read("NOT alpha beta") == .and([.not(a), b]))
        #expect(try read("alpha NOT (beta OR gamma)") == .and([a, .not(.or([b, c]))]))
    }

    @Test("phrases, prefixes and neighbours")
    func forms() throws {
        #expect(try read("\"No further  action\"") == .phrase(["no", "further", "action"]))
        #expect(try read("\u{201C}Clare\u{2019}s Law\u{201D}") == .phrase(["clare's", "law"]))
        #expect(try read("strang*") == .prefix("strang"))
        #expect(try read("self-harm*") == .and([.word("self"), .prefix("harm")]))
        #expect(try read("a-level*") == .prefix("level"))
        #expect(try read("strangled near/5 police") == .near(.word("strangled"), .word("police"), distance: 5))
        #expect(
            try read("\"risk assessment\" NEAR/3 mother risk")
                == .and([.near(.phrase(["risk", "assessment"]), .word("mother"), distance: 3), .word("risk")]))
        #expect(try read("near by") == .word("near"))
    }

    @Test("stop words ask for nothing outside quotation marks")
    func stopWords() throws {
        #expect(try read("the police AND of") == .word("police"))
        #expect(try read("the OR police") == .word("police"))
        #expect(try read("(the) police NOT the") == .word("police"))
        #expect(try read("\"the\"") == .phrase(["the"]))
        #expect(try read("no action") == .and([.word("no"), .word("action")]))
    }

    @Test("every field takes its values in any case, also in quotation marks")
    func fields() throws {
        #expect(try read("theme:Matricide") == .field(.theme(slug: "matricide", code: ThemeCode(0))))
        #expect(try read("theme:\"coercive-control\"") == .field(.theme(slug: "coercive-control", code: ThemeCode(1))))
        #expect(try read("csp:\"South Vale\"") == .field(.csp(["south", "vale"])))
        #expect(try read("CSP:Vale") == .field(.csp(["vale"])))
        #expect(try read("addressee:\"Vale Police\"") == .field(.addressee(["vale", "police"])))
        #expect(try read("year:2019") == .field(.years(2019...2019)))
        #expect(try read("year:2019..2023") == .field(.years(2019...2023)))
        for kind in SectionKind.allCases { #expect(try read("section:\(kind.rawValue)") == .field(.section(kind))) }
        for value in Relationship.allCases {
            #expect(try read("relationship:\(value.rawValue)") == .field(.relationship(value)))
        }
        for value in Sex.allCases { #expect(try read("sex:\(value.rawValue)") == .field(.sex(value))) }
        for value in AgeBand.allCases { #expect(try read("age:\(value.rawValue)") == .field(.age(value))) }
        for value in MethodOfDeath.allCases { #expect(try read("method:\(value.rawValue)") == .field(.method(value))) }
        for value in AgencyKind.allCases { #expect(try read("agency:\(value.rawValue)") == .field(.agency(value))) }
        for value in SubjectRole.allCases { #expect(try read("role:\(value.rawValue)") == .field(.role(value))) }
        for value in Polarity.allCases { #expect(try read("polarity:\(value.rawValue)") == .field(.polarity(value))) }
        for value in ReviewType.allCases { #expect(try read("type:\(value.rawValue)") == .field(.type(value))) }
        #expect(try read("12:30") == .compound(["12", "30"]))
    }

    @Test("each fault is named, with its place")
    func eachFault() {
        expect("", [(.empty, 0)])
        expect("  – ", [(.empty, 0)])
        expect("\"no action", [(.unclosedQuote, 0)])
        expect("police \"\"", [(.emptyQuote, 7)])
        expect("(police", [(.unclosedParenthesis, 0)])
        expect("police)", [(.strayParenthesis, 6)])
        expect("police ()", [(.emptyParentheses, 7)])
        expect("AND police", [(.missingOperand(of: "AND"), 0)])
        expect("police AND", [(.missingOperand(of: "AND"), 7)])
        expect("police AND AND risk", [(.missingOperand(of: "AND"), 11)])
        expect("OR police", [(.missingOperand(of: "OR"), 0)])
        expect("police OR", [(.missingOperand(of: "OR"), 7)])
        expect("police NOT", [(.missingOperand(of: "NOT"), 7)])
        expect("NOT police", [(.notAlone, 0)])
        expect("NOT police NOT risk", [(.notAlone, 0)])
        expect("police OR NOT risk", [(.notAlone, 10)])
        expect("the of", [(.onlyStopWords(["the", "of"]), 0)])
        expect("colour:red", [(.unknownField("colour", nearest: nil), 0)])
        expect("thme:matricide", [(.unknownField("thme", nearest: "theme"), 0)])
        expect("theme:", [(.missingValue(field: "theme"), 0)])
        expect("csp:\"–\"", [(.missingValue(field: "csp"), 4)])
        expect("theme:matracide", [(.unknownValue(field: "theme", value: "matracide", nearest: ["matricide"]), 6)])
        expect(
            "agency:gp", [(.unknownValue(field: "agency", value: "gp", nearest: ["gp-primary-care"]), 7)])
        expect("year:20x9", [(.badYear("20x9"), 5)])
        expect("year:2019..", [(.badYear("2019.."), 5)])
        expect("year:2023..2019", [(.reversedYears(2023, 2019), 5)])
        expect("strangled near/0 police", [(.nearDistance("near/0"), 10)])
        expect("strangled near/x police", [(.nearDistance("near/x"), 10)])
        expect("near/5 police", [(.missingOperand(of: "near"), 0)])
        expect("police near/5", [(.missingOperand(of: "near"), 7)])
        expect("police near/5 (risk OR harm)", [(.nearOperand, 7)])
        expect("alpha near/5 beta near/5 gamma", [(.nearChain, 18)])
        expect("st*ng", [(.misplacedStar, 0)])
        expect("*", [(.misplacedStar, 0)])
        expect(String(repeating: "a* ", count: 33), [(.tooManyPatterns(limit: 32), 96)])
        expect(String(repeating: "a", count: 2001), [(.tooLong(bytes: 2001, limit: 2000), 2000)])
        expect(String(repeating: "(", count: 65) + "a" + String(repeating: ")", count: 65), [(.tooDeep(limit: 64), 64)])
        expect(String(repeating: "NOT ", count: 65) + "police", [(.tooDeep(limit: 64), 256)])
    }

    @Test("all faults come at once, in the order of the text, counted in bytes")
    func allAtOnce() {
        let text = "Zoë (colour:red OR theme:matracide) year:2023..2019 NOT \"open"
        let kinds: [(QueryFault.Kind, Int)] = [
            (.unknownField("colour", nearest: nil), 6),
            (.unknownValue(field: "theme", value: "matracide", nearest: ["matricide"]), 26),
            (.reversedYears(2023, 2019), 42), (.missingOperand(of: "NOT"), 53), (.unclosedQuote, 57),
        ]
        expect(text, kinds)
        for fault in faults(text) { #expect(!fault.message.isEmpty && !fault.hint.isEmpty) }
    }

    @Test("printing a query gives a text that reads as the same query")
    func printing() throws {
        let parser = QueryParser(themeSlugs: RandomReports.themeSlugs)
        try forAll(cases: 400) { random in
            let query = RandomQueries.query(&random, depth: 4)
            let text = query.description
            guard text.utf8.count <= QueryParser.longestText,
                text.count(where: { $0 == "*" || $0 == "/" }) <= QueryParser.mostPatterns
            else { return }
            let read = try #require(try? parser.parse(text).get(), "\(text)")
            try #require(read == query, "\(text)")
        }
    }

    @Test("whatever is typed, the answer is a query or faults inside the text")
    func anything() throws {
        let pieces = [
            "(", ")", "\"", "AND", "OR", "NOT", "near/5", "near/", "theme:", "theme:matricide", "year:2019..", "*",
            "the",
            "police", "zoë", "\u{201C}", ":", "-", "a*", "csp:\"", "\u{0}", "\u{FFFD}", "..", "'",
        ]
        try forAll(cases: 2000) { random in
            let text = (0..<random.below(12)).map { _ in random.pick(pieces) + random.pick(["", " ", " "]) }.joined()
            switch Self.parser.parse(text) {
            case .success(let query):
                let again = try #require(try? Self.parser.parse(query.description).get(), "\(text) as \(query)")
                try #require(again == query, "\(text) as \(query)")
            case .failure(let faults):
                try #require(!faults.faults.isEmpty)
                for fault in faults.faults {
                    try #require((0...text.utf8.count).contains(fault.position.value), "\(text)")
                }
            }
        }
    }

    @Test("the words of a query are known, without those excluded")
    func queryWords() throws {
        let query = try Self.parser.parse("strangled \"the police\" NOT housing non-fatal risk*").get()
        #expect(query.words == ["strangled", "the", "police", "non", "fatal"])
    }
}
