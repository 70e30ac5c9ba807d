import CivilDates
import Foundation
import Guidance
import Testing

@testable import Casework

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

    @Test(
        "dates stand as letters write them, and as exactly as they are known",
        arguments: [("2026-03-03", "3 March 2026"), ("2026-12", "December 2026"), ("2026", "2026")])
    func dates(date: String, words: String) throws {
        #expect(LetterDate.words(try #require(ApproximateDate(date))) == words)
    }

    @Test("all letters are read in well under a second without optimisation")
    func speed() throws {
        let time = try ContinuousClock().measure { _ = try LetterLibrary.standard.overridden(by: LetterTexts.all) }
        print("\(LetterTexts.all.count) letters read in \(time)")
        #expect(time < .seconds(5), "\(time)")
    }

    @Test("every field and list is used in some letter")
    func allUsed() {
        let fields = Set(Self.letters.flatMap(\.template.fields))
        let unused = MergeField.allCases.filter { !fields.contains($0) }
        #expect(unused.isEmpty, "\(unused.map(\.rawValue))")
        let lists = Set(Self.letters.flatMap(\.template.lists))
        #expect(MergeList.allCases.allSatisfy(lists.contains))
    }

    @Test("what a field means is said once, and is no blank")
    func meanings() {
        let meanings = MergeField.allCases.map(\.meaning) + MergeList.allCases.map(\.meaning)
        #expect(Set(meanings).count == meanings.count && !meanings.contains(""))
        #expect(Set(MergeField.allCases.map(\.rawValue)).isDisjoint(with: MergeList.allCases.map(\.rawValue)))
    }

    @Test("words that differ between editions are fields and stand in no letter")
    func noLabels() {
        let keys = LabelKey.allCases.filter { $0 != .author }
        let words = GuidanceLibrary.standard.editions.flatMap { edition in keys.map { edition.labels[$0].lowercased() } }
        for letter in Self.letters {
            let text = letter.template.words.lowercased()
            for word in Set(words) where word.count > 4 {
                #expect(!text.contains(word), "\(letter.name) has \u{201C}\(word)\u{201D} written out")
            }
            for word in ["DHR", "DARDR", "SUSR", "IMR", "CSP"] {
                #expect(!letter.template.words.contains(word), "\(letter.name) has \(word)")
            }
        }
    }

    @Test("letters link to documents and parties that an edition has")
    func links() {
        let documents = Set(GuidanceLibrary.standard.editions.flatMap { $0.documents.map(\.slug) })
        let parties = Set(GuidanceLibrary.standard.editions.flatMap { $0.parties.map(\.slug) })
        for letter in Self.letters {
            if let document = letter.document { #expect(documents.contains(document), "\(letter.name): \(document)") }
            #expect(!letter.to.isEmpty && letter.to.allSatisfy(parties.contains), "\(letter.name): \(letter.to)")
        }
    }

    @Test("every letter, form and agreement of an edition has its template, or comes from somebody else")
    func covered() throws {
        let edition = try #require(Slug<Edition>("dardr-8a").flatMap { GuidanceLibrary.standard.latest($0) })
        let written = Set(Self.letters.compactMap(\.document?.text))
        // Written by others, or made elsewhere in the program.
        let elsewhere: Set = ["home-office-outcome", "qa-letter", "data-return", "chair-contract", "agency-chronology"]
        for document in edition.documents where [.letter, .form, .notice, .agreement, .statement].contains(document.kind) {
            let slug = document.slug.text
            // The family's own words.
            if slug == "tribute" { continue }
            #expect(written.contains(slug) != elsewhere.contains(slug), "\(slug)")
        }
    }

    @Test("every letter and form that a protocol names has its template")
    func protocols() throws {
        let edition = try #require(Slug<Edition>("dhr-2016").flatMap { GuidanceLibrary.standard.latest($0) })
        let named = edition.documents.filter { !$0.codes.isEmpty }
        let dorset = ["1", "2", "3", "4", "10", "11"].map { "Dorset DOC\($0)" }
        #expect(Set(named.flatMap(\.codes)).isSuperset(of: dorset + ["Barnsley", "Sheffield"]))
        for document in named {
            #expect(!LetterLibrary.standard.letters(for: document.slug).isEmpty, "\(document.slug)")
        }
    }

    @Test("the article on letters names every letter, field and list")
    func article() throws {
        var lines = ["# What letters can say", "", "Every letter, list and field. Made by a test from the code.", ""]
        lines += ["## Letters", "", "| Name | What it is | Document | To |", "|---|---|---|---|"]
        for letter in Self.letters {
            let to = letter.to.map(\.text).joined(separator: ", ")
            lines.append("| `\(letter.name)` | \(letter.title) | \(letter.document.map { "`\($0)`" } ?? "") | \(to) |")
        }
        lines += ["", "## Lists", "", "| Name | What it is | Fields of an entry |", "|---|---|---|"]
        for list in MergeList.allCases {
            lines.append("| `\(list.rawValue)` | \(list.meaning) | \(list.fields.map { "`\($0.rawValue)`" }.joined(separator: ", ")) |")
        }
        lines += ["", "## Fields", "", "| Name | What it is |", "|---|---|"]
        for field in MergeField.allCases { lines.append("| `\(field.rawValue)` | \(field.meaning) |") }
        try expectGolden(
            Array((lines.joined(separator: "\n") + "\n").utf8), "../../../Sources/Casework/Casework.docc/LetterFields.md")
    }

    @Test("letters to the family are about the person, and say nothing of how anyone died")
    func family() throws {
        let letters = Self.letters.filter { $0.to.contains { $0.text == "family" } }
        #expect(letters.count >= 12)
        let never = [
            "homicid", "suicid", "murder", "kill", "strang", "stab", "victim", "perpetrator", "deceased", "closure", "injur",
            "post-mortem", "body of", "case of", "tragic", "journey",
        ]
        for letter in letters {
            let text = letter.template.words.lowercased()
            for word in never { #expect(!text.contains(word), "\(letter.name) has \u{201C}\(word)\u{201D}") }
            #expect(letter.template.fields.contains(.personName), "\(letter.name)")
            #expect(letter.template.fields.contains(.recipientSalutation), "\(letter.name)")
            // Somebody can always be reached.
            let reachable: Set<MergeField> = [.contactDetails, .chairContact, .senderContact]
            #expect(!reachable.isDisjoint(with: letter.template.fields), "\(letter.name)")
        }
    }

    @Test("the person who died is named to the family alone")
    func names() {
        for letter in Self.letters where !letter.to.contains(where: { ["family", "friends"].contains($0.text) }) {
            #expect(!letter.template.fields.contains(.personName), "\(letter.name)")
        }
    }

    @Test("a list's entries bring fields that the letters use in it")
    func entries() {
        let filled = Self.letters.map { ($0, $0.filled(with: LetterValues(lists: Self.everything.lists))) }
        for (letter, text) in filled {
            let given = Set(letter.template.lists.flatMap(\.fields))
            for missing in text.missing {
                if case .field(let field) = missing, given.contains(field) {
                    // The same field may also stand outside the list.
                    #expect([.agencyName].contains(field), "\(letter.name): \(field.rawValue)")
                }
            }
        }
    }

    @Test("the letters read as the golden files", arguments: ["family-update-delay", "request-chaser", "decision-home-office-no-review"])
    func golden(_ name: String) throws {
        let letter = try #require(LetterLibrary.standard.letter(name))
        let edition = try #require(Slug<Edition>("dhr-2016").flatMap { GuidanceLibrary.standard.latest($0) })
        let values = LetterValues(
            MergeField.labels(of: edition).merging([
                .letterDate: "3 March 2026", .recipientSalutation: "Ms Example", .personName: "Sam",
                .partnershipName: "Anytown Community Safety Partnership", .reviewReference: "DHR-ANY-2026-01",
                .decisionDate: "2 March 2026", .decisionReasons: "The test is not met.\n\nNobody named was related.",
                .targetPrevious: "1 September 2026", .targetRevised: "1 March 2027", .agencyName: "Anytown Housing",
                .nextContactDate: "1 May 2026", .advocacyService: "Example Advocacy, 01632 960000",
            ]) { first, _ in first },
            lists: [.requests: [
                [.requestKind: "Chronology", .requestDate: "1 January 2026", .requestDue: "1 February 2026", .requestChased: "8 February 2026"],
                [.requestKind: "Summary", .requestDue: "1 February 2026"],
            ]])
        try expectGolden(Array(letter.filled(with: values).text.utf8), "letters/\(name).md")
    }

    @Test("the compiled letters are those of the templates")
    func generated() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Casework/Letters/Templates")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
        #expect(Set(files) == Set(Self.letters.map { $0.name + ".md" }))
        for file in files {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            #expect(text == LetterTexts.all[String(file.dropLast(3))], "run scripts/make-letters: \(file)")
        }
    }

    @Test("the words of each edition are all there for letters")
    func labels() {
        for edition in GuidanceLibrary.standard.editions {
            let words = MergeField.labels(of: edition)
            #expect(words.count == 12)
            #expect(words[.reviewName] == edition.labels[.reviewName])
            let values = LetterValues(edition: edition)
            #expect(values.fields == words)
            #expect(values.lists[.columns]?.map { $0[.columnLabel] } == edition.actionPlanColumns.map(\.label))
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
