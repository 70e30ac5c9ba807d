import Testing

@testable import Themes

@Suite("What is wrong with a catalogue is said at once, each fault with its place")
struct CatalogueFaultTests {
    /// A theme as the catalogue's file writes it, with one field changed.
    private func theme(_ code: Int, _ slug: String, _ changes: [String: String] = [:]) -> String {
        let fields = [
            ("code", "\(code)"), ("slug", "\"\(slug)\""), ("group", "\"death\""), ("label", "\"A label\""),
            ("role", "\"victim\""), ("family", "\"circumstance\""), ("definition", "\"What it is.\""),
            ("include", "\"What counts.\""), ("exclude", "\"What does not.\""), ("terms", "[\"a term\"]"),
            ("abbreviations", "[]"), ("framing", "[]"), ("falseFriends", "[]"), ("related", "[]"), ("statute", "null"),
        ]
        return "{" + fields.map { "\"\($0)\": \(changes[$0] ?? $1)" }.joined(separator: ", ") + "}"
    }

    private func file(
        _ themes: [String], groups: String = "{\"slug\": \"death\", \"label\": \"Deaths\"}", version: String = "1"
    ) -> String {
        "{\"version\": \"\(version)\", \"groups\": [\(groups)], \"themes\": [\(themes.joined(separator: ", "))]}"
    }

    private func faults(_ json: String) -> [CatalogueFault] {
        do throws(CatalogueError) {
            _ = try Catalogue(json: json)
            return []
        } catch {
            return error.faults
        }
    }

    @Test("a sound catalogue has no fault")
    func sound() throws {
        let catalogue = try Catalogue(json: file([theme(0, "one"), theme(1, "two", ["related": "[\"one\"]"])]))
        #expect(catalogue.themes.map(\.slug) == ["one", "two"])
        #expect(catalogue.theme(slug: "two")?.related == ["one"])
        #expect(catalogue.theme(slug: "one")?.statute == nil)
    }

    @Test("text that is no catalogue is unreadable", arguments: ["", "{", "[]", "{\"version\": \"1\"}", "\u{0}", "null"])
    func unreadable(_ json: String) {
        #expect(faults(json) == [.init(place: "catalogue", kind: .unreadable)])
    }

    @Test("one broken field is one fault, with the theme's slug", arguments: [
        ("group", "\"deth\"", CatalogueFault.Kind.unknownGroup("deth")),
        ("label", "\"\"", .empty(field: "label")),
        ("definition", "\"\"", .empty(field: "definition")),
        ("include", "\"\"", .empty(field: "include")),
        ("exclude", "\"\"", .empty(field: "exclude")),
        ("terms", "[]", .empty(field: "terms")),
        ("terms", "[\"Upper\"]", .termNotFolded("Upper")),
        ("terms", "[\"two  spaces\"]", .termNotFolded("two  spaces")),
        ("terms", "[\"\"]", .termNotFolded("")),
        ("terms", "[\"same\", \"same\"]", .duplicateTerm("same")),
        ("related", "[\"nowhere\"]", .unknownRelated("nowhere")),
        ("related", "[\"two\"]", .relatedToItself),
        ("role", "\"villain\"", .unknownRole("villain")),
        ("family", "\"other\"", .unknownFamily("other")),
    ])
    func oneField(_ field: String, _ value: String, _ kind: CatalogueFault.Kind) {
        #expect(faults(file([theme(0, "one"), theme(1, "two", [field: value])])) == [.init(place: "two", kind: kind)])
    }

    @Test("a term that is a false friend as well is a fault, however the friend is written")
    func falseFriend() {
        let both = theme(0, "one", ["terms": "[\"hot water\"]", "falseFriends": "[\"\\\"Hot  Water\\\"\"]"])
        #expect(faults(file([both])) == [.init(place: "one", kind: .termIsFalseFriend("hot water"))])
    }

    @Test("a code out of order is told once, also when it is no byte", arguments: [5, 0, -1, 256, 70_000])
    func codes(_ code: Int) {
        let found = faults(file([theme(0, "one"), theme(code, "two")]))
        #expect(found == [.init(place: "two", kind: .codeOutOfOrder(found: code, expected: 1))])
    }

    @Test("slugs are lower-case letters, digits and single hyphens", arguments: [
        "", "Two", "two words", "-two", "two-", "two--three", "tw\u{F6}", "two_three",
    ])
    func slugs(_ slug: String) {
        #expect(faults(file([theme(0, "one"), theme(1, slug)])) == [.init(place: "theme 1", kind: .badSlug)])
    }

    @Test("the same slug twice is a fault at the second")
    func twice() {
        #expect(faults(file([theme(0, "one"), theme(1, "one")])) == [.init(place: "one", kind: .duplicateSlug)])
    }

    @Test("groups have slugs and labels of their own and at least one theme")
    func groups() {
        let groups = """
            {"slug": "death", "label": ""}, {"slug": "death", "label": "Again"}, {"slug": "Bad", "label": "Bad"}
            """
        #expect(
            faults(file([theme(0, "one")], groups: groups)) == [
                .init(place: "death", kind: .empty(field: "label")), .init(place: "death", kind: .duplicateSlug),
                .init(place: "group 2", kind: .badSlug), .init(place: "Bad", kind: .emptyGroup),
            ])
    }

    @Test("a catalogue without a version, or with more themes than codes, is at fault as a whole")
    func whole() {
        #expect(faults(file([theme(0, "one")], version: "")) == [.init(place: "catalogue", kind: .noVersion)])
        let many = (0..<257).map { theme(min($0, 255), "t\($0)") }
        #expect(faults(file(many)).contains(.init(place: "catalogue", kind: .tooManyThemes)))
    }

    @Test("every fault is told at once, in reading order")
    func several() {
        let json = file(
            [
                theme(0, "one", ["role": "\"villain\"", "label": "\"\"", "terms": "[\"a\", \"a\", \"B\"]"]),
                theme(7, "one", ["related": "[\"gone\", \"one\"]"]),
            ], version: "")
        #expect(
            faults(json) == [
                .init(place: "one", kind: .unknownRole("villain")), .init(place: "catalogue", kind: .noVersion),
                .init(place: "one", kind: .empty(field: "label")), .init(place: "one", kind: .duplicateTerm("a")),
                .init(place: "one", kind: .termNotFolded("B")), .init(place: "one", kind: .duplicateSlug),
                .init(place: "one", kind: .codeOutOfOrder(found: 7, expected: 1)),
                .init(place: "one", kind: .unknownRelated("gone")), .init(place: "one", kind: .relatedToItself),
            ])
    }

    @Test("a fault says in words what is wrong and where")
    func words() {
        #expect(CatalogueFault(place: "marac", kind: .empty(field: "label")).description == "marac: label is empty")
        #expect(
            CatalogueFault(place: "marac", kind: .codeOutOfOrder(found: 9, expected: 3)).description
                == "marac: code 9 stands where 3 is due")
        let kinds: [CatalogueFault.Kind] = [
            .unreadable, .noVersion, .badSlug, .duplicateSlug, .codeOutOfOrder(found: 1, expected: 2), .tooManyThemes,
            .unknownGroup("g"), .emptyGroup, .empty(field: "f"), .unknownRelated("r"), .relatedToItself,
            .duplicateTerm("t"), .termNotFolded("t"), .termIsFalseFriend("t"), .unknownRole("r"), .unknownFamily("f"),
        ]
        #expect(Set(kinds.map { CatalogueFault(place: "p", kind: $0).description }).count == kinds.count)
    }
}
