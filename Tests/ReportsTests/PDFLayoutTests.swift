import Reports
import Reviews
import Testing

/// One small PDF for each kind of page that reviews are published as.
@Suite(.timeLimit(.minutes(1))) struct PDFLayoutTests {
    @Test("The title is put together from its lines; the file's own title, \u{201C}Microsoft Word - \u{2026}\u{201D}, is not taken")
    func title() async throws {
        let report = try await PDFFixture.read("pdf-office")
        #expect(report.metadata.title == "Domestic Homicide Review: Overview report into the death of Nell in March 2020")
        #expect(!report.wholeText.contains("Microsoft"))
    }

    @Test("Running headers, page numbers, markings, the contents page and blank pages are no text")
    func furniture() async throws {
        let report = try await PDFFixture.read("pdf-office")
        for words in ["RESTRICTED", "Page 4", " of 5", "....", "left blank", "Contents"] {
            #expect(!report.wholeText.contains(words), "\(words)")
        }
        #expect(report.sections.map(\.heading).filter { $0 == "Introduction" }.count == 1)
    }

    @Test("Headings are told by their type, also those in bold of the text's own size")
    func headings() async throws {
        let report = try await PDFFixture.read("pdf-office")
        let headings = report.sections.filter { !$0.heading.isEmpty }
        #expect(headings.map(\.heading) == ["Introduction", "Why it took so long", "The review panel", "Background", "Recommendations"])
        #expect(headings.map(\.number) == ["1", nil, "2", "3", "4"])
        #expect(headings[1].level == headings[0].level + 1)
        #expect(headings.map(\.page) == [4, 4, 4, 4, 5])
    }

    @Test("A number that hangs in front of a paragraph is its number") func hangingNumbers() async throws {
        let report = try await PDFFixture.read("pdf-office")
        #expect(report.passages.compactMap(\.printedNumber) == ["1.1", "1.2", "1.3", "3.1", "3.2", "3.3", "3.4"])
        let third = try #require(report.passage(numbered: "1.3"))
        #expect(third.text.hasPrefix("The trial was put off twice."))
        #expect(third.text.hasSuffix("and those who wrote them had left."))
    }

    @Test("Raised digits refer to the notes at the page's foot; a square metre stays in the text")
    func notes() async throws {
        let report = try await PDFFixture.read("pdf-office")
        let first = try #require(report.passage(numbered: "1.1")), second = try #require(report.passage(numbered: "1.2"))
        #expect(first.text.hasSuffix("for eleven years."))
        #expect(second.text.contains("section 9 of the Act. The panel met"))
        let notes = report.passages.filter { if case .footnote = $0.form { true } else { false } }
        #expect(notes.map(\.form) == [.footnote(of: first.ordinal), .footnote(of: second.ordinal)])
        #expect(notes.map(\.page) == [4, 4])
        #expect(notes.last?.text.hasSuffix("the spring of the year in which Nell died.") == true)
        #expect(report.passage(starting: "A paragraph without")?.text.contains("foot of m2 in it, which") == true)
    }

    @Test("Hyphens that belong to words are kept at a line's end") func hyphens() async throws {
        let report = try await PDFFixture.read("pdf-office")
        let text = report.wholeText
        #expect(text.contains("self-employed") && text.contains("co-author") && text.contains("short-term"))
    }

    @Test("The cells of a table with narrow columns are told apart, and lines of a cell put together")
    func narrowTable() async throws {
        let report = try await PDFFixture.read("pdf-office")
        let table = try #require(report.tables.first)
        #expect(table.header == ["Name", "Role", "Organisation"])
        #expect(table.rows.count == 4)
        #expect(table.rows[0] == ["A. Reader", "Independent chair and author of this report", "Independent of all agencies"])
        #expect(table.rows[1][1] == "Head of safeguarding for adults and for children")
        #expect(table.rows[3] == ["D. Keeper", "Manager", "Lantern, a charity"])
    }

    @Test("Bullets are items, an indented italic saying is a quotation, a learning point a box")
    func forms() async throws {
        let report = try await PDFFixture.read("pdf-office")
        let item = try #require(report.passage(starting: "Was the risk to Nell"))
        #expect(item.form == .listItem)
        #expect(item.text.hasSuffix("when it was found to be high?"))
        #expect(report.passage(starting: "“She would have")?.form == .quotation)
        #expect(report.passage(starting: "Learning point 1.")?.form == .box)
    }

    @Test("Lettered parts stay inside their recommendation") func letteredParts() async throws {
        let report = try await PDFFixture.read("pdf-office")
        #expect(report.recommendations.count == 2)
        let first = try #require(report.recommendations.first)
        #expect(first.text.contains("(a) show all falls on one screen; (b) ask about the home at the second; (c) tell the surgery."))
    }

    @Test("Two columns are read one after the other, under what stands over both") func columns() async throws {
        let report = try await PDFFixture.read("pdf-columns")
        #expect(report.findings.contains { $0.kind == .columns && $0.position.page == 1 })
        #expect(report.sections.map(\.heading).filter { !$0.isEmpty } == ["What happened", "What we learned", "What we ask"])
        let starts = report.passages.map { String($0.text.prefix(12)) }
        #expect(starts == [
            "This fiction", "Nell rang th", "When she cam", "In February ", "Four falls a", "A relative w", "We ask the h", "We thank the",
        ])
        #expect(report.passages.allSatisfy { $0.text.hasSuffix(".") })
    }

    @Test("A table over two landscape pages is one table: its head once, its rows whole, with the page of each")
    func longTable() async throws {
        let report = try await PDFFixture.read("pdf-action-plan")
        #expect(report.tables.count == 1)
        let table = try #require(report.tables.first)
        #expect(table.header == ["No.", "Recommendation", "Scope", "Action to take", "Lead agency", "Target date", "Progress"])
        #expect(table.rows.count == 17)
        #expect(table.rows.map { $0[0] }.filter { Int($0) != nil } == (1...15).map(String.init))
        #expect(table.rows[1][1].hasSuffix("and should ask about the home at the second."))
        #expect(table.rows[1][6] == "First department done. The second has asked for more time.")
        #expect(table.rows[0].allSatisfy { $0 == "Recommendations for the health services" })
        let pages = report.passages.filter { if case .tableRow = $0.form { true } else { false } }.map(\.page)
        #expect(pages.first == 1 && pages.last == 2)
        #expect(!report.wholeText.contains("DHR Harrowmere"))
    }

    @Test("A scanned page is named, and read where a program has recognised its text") func scans() async throws {
        let scanned = try await PDFFixture.read("pdf-scanned")
        #expect(scanned.findings.contains { $0.kind == .scannedPage && $0.position.page == 2 })
        #expect(scanned.passages.allSatisfy { $0.page == 1 })
        #expect(scanned.passages.last?.text == "The partnership thanks all who took part in it.")
        let recognised = try await PDFFixture.read("pdf-recognised")
        #expect(recognised.findings.contains { $0.kind == .scannedPage })
        #expect(recognised.passages.contains { $0.page == 2 && $0.text.contains("A program sees a picture") })
    }

    @Test("A document that asks programs not to copy it is read, and says so") func noCopying() async throws {
        let open = try await PDFFixture.read("pdf-columns"), closed = try await PDFFixture.read("pdf-no-copying")
        #expect(closed.passages == open.passages)
        #expect(closed.findings.count == open.findings.count + 1)
    }

    @Test("The reviews of the corpus: every paragraph number once and in order, notes attached, no hyphen left over")
    func corpus() async throws {
        let dawn = try await Corpus.read("dawn-strangulation.pdf")
        let notes = dawn.passages.compactMap { passage -> Int? in
            if case .footnote(let of) = passage.form { of } else { nil }
        }
        #expect(notes.count == 6)
        #expect(notes.sorted() == notes)
        #expect(dawn.passage(numbered: "13.3.1")?.text.contains("under MAPPA at Category 3, although") == true)
        let siblings = try await Corpus.read("subject-a-siblings.pdf")
        #expect(siblings.passages.compactMap(\.printedNumber) == (1...110).map(String.init))
        #expect(siblings.passage(numbered: "63")?.page == 11)
        for report in [dawn, siblings] {
            #expect(!report.wholeText.contains("\u{2010}") && !report.wholeText.contains("\u{FB01}"))
            #expect(report.passages.allSatisfy { $0.page != nil })
        }
    }
}
