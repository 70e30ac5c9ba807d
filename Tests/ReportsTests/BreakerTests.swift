import CivilDates
import Reports
import Reviews
import Testing

/// What breaks readers of published reviews, each as a small document.
@Suite struct BreakerTests {
    private func page(_ body: String, title: String = "Domestic homicide review: Ann") -> String {
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>\(title)</title></head><body><main><h1>\(title)</h1>\(body)</main></body></html>"
    }

    @Test("An action plan whose head is printed again and whose cells are merged stays one table") func actionPlan() async throws {
        let report = try await read(
            page(
                """
                <h2>Action plan</h2><table><tr><th>Recommendation</th><th>Action</th><th>Lead agency</th></tr>
                <tr><td rowspan=2>1</td><td>Write a policy</td><td>Council</td></tr><tr><td>Train staff</td><td>Council</td></tr>
                <tr><th>Recommendation</th><th>Action</th><th>Lead agency</th></tr>
                <tr><td>2</td><td colspan=2>Not started</td></tr></table>
                """), as: "a.html")
        #expect(report.tables.count == 1)
        #expect(report.tables[0].header == ["Recommendation", "Action", "Lead agency"])
        #expect(
            report.tables[0].rows == [
                ["1", "Write a policy", "Council"], ["1", "Train staff", "Council"], ["2", "Not started", "Not started"],
            ])
        #expect(report.texts == ["1 | Write a policy | Council", "Train staff | Council", "2 | Not started"])
    }

    @Test("A table of the panel is read row by row") func panelTable() async throws {
        let report = try await read(
            page("<h2>The review panel</h2><table><tr><td>Chair</td><td>Independent</td></tr><tr><td>Nurse</td><td>Trust</td></tr></table>"),
            as: "a.html")
        #expect(report.texts == ["Chair | Independent", "Nurse | Trust"])
        #expect(report.metadata.people.isEmpty)
    }

    @Test("Contents pages are no headings and no text, in pages and in plain text") func contents() async throws {
        let html = page(
            "<h2>Contents</h2><ul><li><a href='#a'>Background</a></li><li><a href='#b'>Analysis</a></li><li><a href='#c'>Lessons</a></li></ul><h2 id=a>Background</h2><p>Text.</p>"
        )
        #expect(try await read(html, as: "a.html").headings == ["Background"])
        let text = """
            DOMESTIC HOMICIDE REVIEW: ANN

            CONTENTS

            1. BACKGROUND ............................ 3
            2. ANALYSIS .............................. 4
            3. LESSONS 5

            1. BACKGROUND

            Ann was born in Hull and worked as a nurse for twenty years before she retired.

            2. ANALYSIS

            The panel found that nobody asked, and that the records of the agencies were never put together.
            """
        let report = try await read(text, as: "a.txt")
        #expect(report.headings == ["BACKGROUND", "ANALYSIS"])
        #expect(report.passages.count == 2)
    }

    @Test("Running heads, markings and page numbers do not cut sentences") func runningLines() async throws {
        func page(_ number: Int, _ text: String) -> String { "OFFICIAL - ANN REVIEW\n\n\(text)\n\nPage \(number) of 4" }
        let text = [
            page(1, "Domestic Homicide Review\n\nAnn"), page(2, "BACKGROUND\n\nAnn was born in Hull and worked as a nurse until the day on which she"),
            page(3, "retired. She had two sons.\n\nANALYSIS\n\nThe panel asked whether anyone had known."), page(4, "The end of it was that nobody had."),
        ].joined(separator: "\u{0C}")
        let report = try await read(text, as: "a.txt")
        #expect(
            report.texts == [
                "Ann was born in Hull and worked as a nurse until the day on which she retired. She had two sons.",
                "The panel asked whether anyone had known.", "The end of it was that nobody had.",
            ])
        #expect(report.passages.map(\.page) == [2, 3, 4])
        #expect(report.headings == ["BACKGROUND", "ANALYSIS"])
    }

    @Test("Footnote digits are taken off their words, and notes know their place") func footnotes() async throws {
        let report = try await read(
            page(
                """
                <h2>Background</h2><p>The Act applied.<sup>1</sup> Ann<sup><a href="#fn2" id=r2>2</a></sup> lived 3 km<sup>2</sup> away on the 21<sup>st</sup>.</p>
                <ol><li id=fn2>A pseudonym. <a href="#r2">Back to text</a></li></ol>
                """), as: "a.html")
        #expect(report.texts == ["The Act applied. Ann lived 3 km2 away on the 21st.", "A pseudonym."])
        #expect(report.passages[1].form == .footnote(of: 1))
    }

    @Test("Ligatures, soft hyphens, no-break spaces and invisible marks are mended") func typography() async throws {
        let report = try await read(
            page("<h2>Background</h2><p>The e\u{FB00}ect of di\u{FB03}cult \u{FB01}ndings: domes\u{AD}tic\u{A0}abuse,\u{200B} zero\u{2011}day, caf\u{E9} \u{92}s&nbsp here.</p>"),
            as: "a.html")
        #expect(report.texts == ["The effect of difficult findings: domestic abuse, zero-day, café ’s here."])
    }

    @Test("Paragraph numbers restart in each part and keep their printed form") func restarting() async throws {
        let part = (1...12).map { "<p><span class=num>\($0).</span> Paragraph that says something.</p>" }.joined()
        let report = try await read(page("<h2>Part 1: The facts</h2>\(part)<h2>Part 2: Analysis</h2>\(part)"), as: "a.html")
        #expect(report.numbers == (1...12).map { "\($0)" } + (1...12).map { "\($0)" })
        #expect(report.texts.allSatisfy { $0 == "Paragraph that says something." })
        #expect(report.sections.map(\.heading) == ["Part 1: The facts", "Part 2: Analysis"])
    }

    @Test("Numbers of every printed shape are told from numbers in sentences") func numbers() async throws {
        let report = try await read(
            page(
                """
                <h2>3. Background</h2><p>3.1 Ann was born in Hull.</p><p>3.2. She had 2 sons.</p><h3>3.3 Later years</h3>
                <p>3.3.1 Ann moved.</p><p>3.5 units of alcohol were found.</p><p>12 officers came.</p><p>2018 was the last year.</p><p>3.3.2 Then she died.</p>
                """), as: "a.html")
        #expect(report.numbers == ["3.1", "3.2", "3.3.1", nil, nil, nil, "3.3.2"])
        #expect(report.sections.map(\.number) == ["3", "3.3"])
        #expect(report.texts[3] == "3.5 units of alcohol were found.")
    }

    @Test("Lettered sub-items stay inside their item") func subItems() async throws {
        let report = try await read(
            page(
                """
                <h2>Recommendations</h2><ol><li>The council should:<ol type=a><li>ask;</li><li>listen.</li></ol></li><li>The police should train all of their staff.</li></ol>
                <p>(a) This stands alone and is kept.</p>
                """), as: "a.html")
        #expect(report.texts[0] == "The council should: (a) ask; (b) listen.")
        #expect(report.recommendations.map(\.number) == ["1", "2"])
        let text = "RECOMMENDATIONS\n\n1. Tarn Police should\n    (a) complete a form; and\n    (b) audit it.\n\n2. Tarn Council should think about it again.\n"
        let plain = try await read("DOMESTIC HOMICIDE REVIEW: ANN\n\n" + text, as: "a.txt")
        #expect(plain.recommendations.first?.text == "Tarn Police should (a) complete a form; and (b) audit it.")
    }

    @Test("Two reviews in one file are pointed out") func twoReviews() async throws {
        let one = "<h2>Terms of reference</h2><p>The panel asked.</p><h2>Recommendations</h2><ol><li>The council should ask.</li><li>The police should act.</li></ol>"
        let report = try await read(page(one + one), as: "a.html")
        #expect(report.findings.contains { $0.kind == .severalReviews })
    }

    @Test("Dates are as exact as they are printed; the day of a death is never kept") func dates() async throws {
        func died(_ text: String) async throws -> String? {
            try await read(page("<h2>Introduction</h2><p>\(text)</p><p>The report was completed in June 2023.</p>"), as: "a.html").metadata
                .dateOfDeath?.description
        }
        #expect(try await died("Ann was killed by her husband on 14 October 2021.") == "2021-10")
        #expect(try await died("Ann died in October 2021.") == "2021-10")
        #expect(try await died("This review concerns the death of Ann on [REDACTED] 2020.") == "2020")
        #expect(try await died("Ann died on Day 14. Her husband was sentenced in May 2022.") == nil)
        #expect(try await died("The inquest into the death was held in May 2022.") == nil)
    }

    @Test("Welsh and other letters come through whole") func welsh() async throws {
        let report = try await read(page("<h2>Cefndir</h2><p>Cafodd Siân ei lladd yn ei chartref; roedd y tŷ a’r dŵr yn ymyl Llanŵr.</p>"), as: "a.html")
        #expect(report.texts == ["Cafodd Siân ei lladd yn ei chartref; roedd y tŷ a’r dŵr yn ymyl Llanŵr."])
    }

    @Test("A chronology of hundreds of rows is one table and as many passages") func chronology() async throws {
        let rows = (1...400).map { "<tr><td>\($0) May 2019</td><td>Police</td><td>Call number \($0)</td></tr>" }.joined()
        let report = try await read(page("<h2>Chronology</h2><table><tr><th>Date</th><th>Agency</th><th>Event</th></tr>\(rows)</table>"), as: "a.html")
        #expect(report.passages.count == 400 && report.tables.count == 1)
        #expect(report.passages[399].form == .tableRow(table: 0, row: 399))
        #expect(report.passages[399].text == "400 May 2019 | Police | Call number 400")
    }

    @Test("A title that a program gave is not the document's") func machineTitle() async throws {
        let text = "<html><head><title>Microsoft Word - Document1</title></head><body><p><b>Domestic Homicide Review: Ann</b></p><h2>Background</h2><p>Ann lived.</p><h2>Analysis</h2><p>Nobody asked.</p></body></html>"
        #expect(try await read(text, as: "a.html").metadata.title == "Domestic Homicide Review: Ann")
    }

    @Test("List numbers that only the style sheet draws are found by counting") func cssNumbers() async throws {
        let report = try await read(
            page("<h2>Recommendations</h2><ol start=4 class=css><li>The council should ask.</li><li value=9>The police should act at once.</li></ol>"),
            as: "a.html")
        #expect(report.recommendations.map(\.number) == ["4", "9"])
    }

    @Test("Pseudonyms are taken from tables, from lists of definitions and from sentences") func pseudonyms() async throws {
        let table = try await read(
            page(
                """
                <h2>Confidentiality</h2><table><tr><th>Pseudonym</th><th>Relationship</th><th>Age</th></tr>
                <tr><td>Ann</td><td>Victim</td><td>61</td></tr><tr><td>Ben</td><td>Ann's son, perpetrator</td><td>30</td></tr></table>
                """), as: "a.html")
        #expect(
            table.metadata.people == [
                Person(pseudonym: "Ann", role: .victim, ageBand: .from55, relationship: .parent),
                Person(pseudonym: "Ben", role: .perpetrator, sex: .male, ageBand: .from25, relationship: .child),
            ])
        let list = try await read(
            page("<h2>Names</h2><dl><dt>Ann</dt><dd>aged 33, the woman who was killed</dd><dt>Ben</dt><dd>her former husband, who killed her</dd></dl>"),
            as: "a.html")
        #expect(list.metadata.people.map(\.role) == [.victim, .perpetrator])
        #expect(list.metadata.people.map(\.relationship) == [.formerPartner, .formerPartner])
        let prose = try await read(
            page("<h2>Introduction</h2><p>Ann, aged 27, was killed at home by her partner, Ben, aged 41. Ann's mother, Carol, met the chair. Ben was convicted of murder.</p>"),
            as: "a.html")
        #expect(prose.metadata.people.map(\.pseudonym) == ["Ann", "Ben", "Carol"])
        #expect(prose.metadata.people.map(\.role) == [.victim, .perpetrator, .family])
        #expect(prose.metadata.people.map(\.ageBand) == [.from25, .from35, nil])
    }

    @Test("Recommendations that stand only in an appendix, or as prose, are found") func hiddenRecommendations() async throws {
        let appendix = try await read(
            page(
                """
                <h2>Background</h2><p>Ann lived.</p><h2>Appendix A: Action plan</h2><table><tr><th>No.</th><th>Recommendation</th><th>Lead agency</th><th>Scope</th></tr>
                <tr><td>1</td><td>Tarn Police should train every officer to ask about abuse in families.</td><td>Tarn Police</td><td>Local</td></tr>
                <tr><td>2</td><td>The Home Office should change its guidance on reviews of this kind.</td><td>Home Office</td><td>National</td></tr></table>
                """), as: "a.html")
        #expect(appendix.recommendations.map(\.addressee) == ["Tarn Police", "Home Office"])
        #expect(appendix.recommendations.map(\.level) == [.singleAgency, .national])
        let prose = try await read(
            page("<h2>Recommendations</h2><p>The panel met and thought. It thanks everybody.</p><p>Tarn Council should offer a home to each person who flees.</p>"),
            as: "a.html")
        #expect(prose.recommendations.map(\.text) == ["Tarn Council should offer a home to each person who flees."])
    }

    @Test("Text that was struck out in editing is not read") func trackedChanges() async throws {
        let report = try await read(page("<h2>Background</h2><p>Ann <del>really</del><ins>never</ins> said so.</p>"), as: "a.html")
        #expect(report.texts == ["Ann never said so."])
    }

    @Test("A boxed learning point stays together, in its place") func boxes() async throws {
        let report = try await read(
            page(
                """
                <h2>Analysis</h2><p>Before it.</p><aside class=box><h3>Learning point</h3><p>Ask again.</p></aside><p>Between.</p>
                <table><tr><td>Learning point: listen.</td></tr></table><p>After it.</p>
                """), as: "a.html")
        #expect(report.texts == ["Before it.", "Learning point: Ask again.", "Between.", "Learning point: listen.", "After it."])
        #expect(report.passages.map(\.form) == [.paragraph, .box, .paragraph, .box, .paragraph])
        #expect(report.headings == ["Analysis"])
    }

    @Test("The date on which a page was last updated is not the report's") func updated() async throws {
        let report = try await read(
            page("<p>Report completed May 2019</p><p class=meta>Last updated: 18 January 2024</p><h2>Background</h2><p>Version 5, final.</p>"), as: "a.html")
        #expect(report.metadata.dateOfReport?.description == "2019-05")
        #expect(!report.texts.contains { $0.contains("2024") })
    }
}
