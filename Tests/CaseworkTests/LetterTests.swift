import Casework
import Guidance
import Testing

@Suite("Letters")
struct LetterTests {
    static let everything = LetterValues(
        Dictionary(uniqueKeysWithValues: MergeField.allCases.map { ($0, "<\($0.rawValue)>") }),
        lists: Dictionary(
            uniqueKeysWithValues: MergeList.allCases.map { list in
                (list, [1, 2].map { number in
                    Dictionary(uniqueKeysWithValues: list.fields.map { ($0, "<\($0.rawValue) \(number)>") })
                })
            }))

    static let letters = LetterLibrary.standard.letters

    /// An area's letter of its own.
    private func letter(_ words: String) throws -> Letter {
        let library = try LetterLibrary.standard.overridden(by: ["own": "---\ntitle: Own\n---\n" + words])
        return try #require(library.letter("own"))
    }

    private func faults(_ text: String, name: String = "own") -> [String] {
        do throws(LetterError) {
            _ = try LetterLibrary.standard.overridden(by: [name: text])
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test("every letter with everything known has no brace and no gap left", arguments: letters)
    func full(_ letter: Letter) {
        let filled = letter.filled(with: Self.everything)
        #expect(!filled.text.contains("{") && !filled.text.contains("}"))
        #expect(filled.missing.isEmpty)
        #expect(!filled.text.contains("\n\n\n"), "an empty line too many")
        #expect(filled.text.hasSuffix("\n"))
    }

    @Test("every letter with nothing known says of each gap what it is", arguments: letters)
    func empty(_ letter: Letter) {
        let filled = letter.filled(with: LetterValues())
        #expect(!filled.text.contains("{") && !filled.text.contains("\n\n\n"))
        #expect(!filled.missing.isEmpty)
        for missing in filled.missing { #expect(filled.text.contains("[missing: \(missing.meaning)]")) }
        #expect(Set(filled.missing).count == filled.missing.count)
        // What stands only in an optional block or a list is not missed.
        #expect(filled.missing.count <= letter.template.fields.count + letter.template.lists.count)
    }

    @Test("what is known only in part is listed, once each, in order of first use")
    func missing() throws {
        let own = try letter("{{chair.name}}, {{panel.label}}, {{chair.name}} and {{review.reference}}")
        let filled = own.filled(with: LetterValues([.panelLabel: "review panel", .reviewReference: " \n"]))
        #expect(filled.missing == [.field(.chairName), .field(.reviewReference)])
        #expect(
            filled.text
                == "[missing: the name of the chair of the review], review panel, "
                + "[missing: the name of the chair of the review] and [missing: the reference of the review]")
        #expect(filled.missing.map(\.name) == ["chair.name", "review.reference"])
    }

    @Test("a block takes its lines with it; a list repeats with each entry's own fields")
    func blocks() throws {
        let own = try letter(
            """
            Before
            {{#family.advocate}}
            With {{family.advocate}}.
            {{/family.advocate}}
            {{^family.advocate}}
            Without.
            {{/family.advocate}}
            {{*requests}}
            - {{request.kind}}{{#request.due}} by {{request.due}}{{/request.due}} of {{agency.name}}
            {{/requests}}
            After
            """)
        let values = LetterValues(
            [.agencyName: "Anytown Police", .requestKind: "never shown"],
            lists: [.requests: [[.requestKind: "Chronology", .requestDue: "1 May"], [.requestKind: "Summary"]]])
        #expect(
            own.filled(with: values).text == """
                Before
                Without.
                - Chronology by 1 May of Anytown Police
                - Summary of Anytown Police
                After
                """)
        let known = LetterValues([.familyAdvocate: "An Advocate"], lists: [.requests: []])
        #expect(own.filled(with: known).text == "Before\nWith An Advocate.\nAfter")
        #expect(own.filled(with: known).missing.isEmpty)
        let unknown = own.filled(with: LetterValues())
        #expect(unknown.text == "Before\nWithout.\n[missing: \(MergeList.requests.meaning)]\nAfter")
        #expect(unknown.missing == [.list(.requests)])
    }

    @Test("a value is only ever text: no braces act, no line or sentence is broken")
    func injection() throws {
        let attack = "{{review.reference}} {{/requests}}\r\n# A heading\u{202E}\u{1B}[2J"
        let inline = try letter("One {{chair.name}} two")
        #expect(
            inline.filled(with: LetterValues([.chairName: attack, .reviewReference: "REF"])).text
                == "One {{review.reference}} {{/requests}} # A heading\u{FFFD}\u{FFFD}[2J two")
        let alone = try letter("One\n{{decision.reasons}}\ntwo")
        #expect(
            alone.filled(with: LetterValues([.decisionReasons: "First.\r\n\r\nSecond.\n"])).text
                == "One\nFirst.\n\nSecond.\ntwo")
    }

    @Test("every fault of every file is told with line and column")
    func everyFault() {
        let text = """
            ---
            title: Own
            subject: x
            document: Not A Slug
            title: Again
            ---

            {{chair.nmae}} and {{requests}}
              {{*chair.name}}{{/chair.name}} {{ }} {{/panel.label}}
            {{#panel.label}}{{*points}}
            {{/panel.label}} {{never closed
            """
        #expect(
            faults(text) == [
                "own.md:3:1: \u{201C}subject: x\u{201D}: the head has lines title:, document: and to:",
                "own.md:4:1: \u{201C}Not A Slug\u{201D}: a slug is lower-case letters, digits and single hyphens",
                "own.md:5:1: title: stands twice",
                "own.md:8:1: no field is called \u{201C}chair.nmae\u{201D}; did you mean chair.name?",
                "own.md:8:20: requests is a list: repeat it with {{*requests}}\u{2026}{{/requests}}",
                "own.md:9:3: chair.name is one value: only lists are repeated",
                "own.md:9:34: a tag names nothing",
                "own.md:9:40: {{/panel.label}} closes nothing",
                "own.md:11:18: {{ without }} on the same line",
                "own.md:10:17: {{/points}} is missing",
            ])
        #expect(faults("Words") == ["own.md:1:1: no built-in letter has this name; a letter of your own needs a title: in its head"])
        #expect(faults("", name: "imr-request") == ["imr-request.md:1:1: the letter says nothing"])
        #expect(faults("---\ntitle: x\nWords", name: "imr-request").first == "imr-request.md:1:1: the head begun by --- has no end")
        let deep = String(repeating: "{{#panel.label}}", count: 7) + String(repeating: "{{/panel.label}}", count: 7)
        #expect(faults("---\ntitle: x\n---\n" + deep).first?.hasPrefix("own.md:4:97: more than 6 blocks") == true)
    }

    @Test("an area's file takes the place of the built-in letter and keeps what it does not say")
    func override() throws {
        let built = try #require(LetterLibrary.standard.letter("imr-request"))
        let library = try LetterLibrary.standard.overridden(by: ["imr-request": "\u{FEFF}Dear {{recipient.salutation}},\r\nplease."])
        let own = try #require(library.letter("imr-request"))
        #expect(own.title == built.title && own.document == built.document && own.to == built.to)
        #expect(own.isOverridden && !built.isOverridden)
        #expect(own.filled(with: LetterValues([.recipientSalutation: "Ms Example"])).text == "Dear Ms Example,\nplease.")
        #expect(library.letters.count == LetterLibrary.standard.letters.count)
        let retitled = try library.overridden(by: ["imr-request": "---\ntitle: Ours\n---\nWords"])
        #expect(retitled.letter("imr-request")?.title == "Ours")
        #expect(retitled.letter("imr-request")?.document == built.document)
    }

    @Test("the words of each edition are all there for letters")
    func labels() {
        for edition in GuidanceLibrary.standard.editions {
            let words = MergeField.labels(of: edition)
            #expect(words.count == 12)
            #expect(words[.reviewName] == edition.labels[.reviewName])
        }
    }

    @Test("any pieces put together are read or every fault of them is told, and what is read can be filled")
    func anything() {
        let pieces = [
            "{{", "}}", "{{chair.name}}", "{{#chair.name}}", "{{/chair.name}}", "{{^panel.label}}", "{{/panel.label}}",
            "{{*requests}}", "{{/requests}}", "\n", " ", "word", "---", "{", "{{nothing}}", "\u{E9}", "{{#requests}}",
        ]
        forAll(cases: 200) { random, seed in
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            do throws(LetterError) {
                let library = try LetterLibrary.standard.overridden(by: ["own": "---\ntitle: Own\n---\n" + text])
                guard let own = library.letter("own") else { return #expect(Bool(false), seed) }
                #expect(!own.filled(with: Self.everything).text.contains("{{"), seed)
                for missing in own.filled(with: LetterValues()).missing {
                    switch missing {
                    case .field(let field): #expect(own.template.fields.contains(field), seed)
                    case .list(let list): #expect(own.template.lists.contains(list), seed)
                    }
                }
            } catch {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
                for fault in error.faults where fault.kind != .noWords {
                    #expect(lines.indices.contains(fault.line - 4), seed)
                    #expect((1...max(1, lines[fault.line - 4].count)).contains(fault.column), seed)
                }
                #expect(!error.faults.isEmpty, seed)
            }
        }
    }
}
