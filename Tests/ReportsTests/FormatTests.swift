import CivilDates
import Reports
import Reviews
import Testing

/// One small document in each format and vocabulary.
@Suite struct FormatTests {
    @Test("What a site puts round a page is not read") func furniture() async throws {
        let text = """
            <!doctype html><html><head><meta charset=utf-8><title>DHR Ann | Tarn Council</title></head><body>
            <div id=cookie-banner class="cookie-banner"><h2>Cookies on this site</h2><p>We use cookies.</p></div>
            <a class=skip-link href="#main">Skip to main content</a><header><nav><ul><li><a href=/>Home</a></li></ul></nav></header>
            <div class=breadcrumb><a href=/>Home</a> &gt; Reviews</div><div id=main-content role=main>
            <h1>Domestic homicide review: Ann</h1><nav><ul><li><a href="#x">Background</a></li></ul></nav>
            <h2>Background</h2><p>Ann was a nurse. She lived in Tarn for twenty years and had two sons, whom she brought up alone.</p>
            <ul><li>She was known to the practice, the police and the hospital.</li><li>She was never asked.</li></ul>
            <h2>Home Office feedback letter</h2><p>Thank you for the report, which the panel read with care.</p>
            <div class=share><h2>Share this page</h2><ul><li><a href=#>Email</a></li></ul></div></div>
            <aside class=sidebar><h2>Related links</h2><ul><li><a href=/m>What is MARAC?</a></li></ul></aside>
            <footer><p>© Tarn Council</p></footer><script>var domestic = 'abuse'</script></body></html>
            """
        let report = try await read(text, as: "a.html")
        #expect(
            report.texts == [
                "Ann was a nurse. She lived in Tarn for twenty years and had two sons, whom she brought up alone.",
                "She was known to the practice, the police and the hospital.", "She was never asked.",
                "Thank you for the report, which the panel read with care.",
            ])
        #expect(report.passages[1].form == .listItem)
        #expect(report.kind("Home Office feedback letter") == .qualityAssuranceLetter)
    }

    @Test("Word's export is read without its styles, conditions and contents table") func wordExport() async throws {
        let text = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">
            <style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head><body lang=EN-GB>
            <p class=MsoTitle>Domestic Homicide Review \u{2013} Ann<o:p></o:p></p><p class=MsoTocHeading>Contents</p><p class=MsoToc1><a href="#_Toc1">Background 3</a></p>
            <h1><a name="_Toc1"></a>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Background<o:p></o:p></h1>
            <p class=MsoNormal>Ann\u{2019}s home<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> was in Tarn.</p>
            <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp; </span></span><![endif]>First point</p>
            <h1>2. Analysis</h1><p class=MsoNormal>Nobody asked her.</p>
            <div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> A pseudonym.</p></div></body></html>
            """
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2013}": bytes.append(0x96)
            case "\u{2019}": bytes.append(0x92)
            default: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            }
        }
        let report = try await read(bytes, as: "a.htm")
        #expect(report.texts == ["Ann’s home was in Tarn.", "First point", "Nobody asked her.", "A pseudonym."])
        #expect(report.passages[1].form == .listItem)
        #expect(report.passages[3].form == .footnote(of: 1))
        #expect(report.metadata.title == "Domestic Homicide Review – Ann")
        #expect(report.sections.map(\.number) == ["1", "2"])
    }

    @Test("Broken mark-up is read: unclosed tags, layout tables, entities without semicolon") func broken() async throws {
        let text = """
            <html><head><TITLE>Ann</TITLE><body bgcolor=#fff><table width=780><tr><td><table><tr><td><a href=a>Home</a><tr><td><a href=b>News</a><tr><td><a href=c>Contact</a></table>
            <td><h1>Domestic Homicide Review: Ann</h1><h2><font color=red>1. Background</font></H2><p>1.1&nbsp Ann&rsquo;s home cost &pound90.<p>1.2&nbsp She <b>left.</td></tr></table>
            """
        let report = try await read(text, as: "a.html")
        #expect(report.texts == ["Ann’s home cost £90.", "She left."])
        #expect(report.numbers == ["1.1", "1.2"])
        #expect(report.findings.contains { $0.kind == .markup })
    }

    @Test("Our own vocabulary states its facts, and nothing is guessed beside them") func ownVocabulary() async throws {
        let text = """
            <?xml version="1.0"?><review xmlns="urn:dhr:review:1" type="DARDR" fiction="yes"><title>Ann</title><csp>Safer Tarn</csp>
            <dateOfDeath>2019-03-04</dateOfDeath><dateOfReport>2021-06</dateOfReport><methodOfDeath/>
            <people><person role="victim" sex="female" ageBand="25-34" relationship="intimate-partner">Ann</person></people>
            <section number="1" kind="background"><heading>Who she was</heading><paragraph number="1.1">Ann was stabbed.<note>A note.</note></paragraph>
            <list><item>one</item><item>two</item></list><table><row><cell>Term</cell><cell>Meaning</cell></row><row><cell>GP</cell><cell>Doctor</cell></row></table>
            <quotation>“Words”</quotation><box>Learning</box>
            <section number="1.A"><heading>More</heading><recommendation number="4" addressee="Tarn Council" level="national">Do it.</recommendation></section></section></review>
            """
        let report = try await read(text, as: "a.xml")
        let data = report.metadata
        #expect(data.reviewType == .domesticAbuseRelatedDeathReview && data.statesFiction && data.csp == "Safer Tarn")
        #expect(data.dateOfDeath?.description == "2019-03" && data.dateOfReport?.description == "2021-06" && data.methodOfDeath == nil)
        #expect(data.people == [Person(pseudonym: "Ann", role: .victim, sex: .female, ageBand: .from25, relationship: .intimatePartner)])
        #expect(report.texts == ["Ann was stabbed.", "A note.", "one", "two", "GP | Doctor", "“Words”", "Learning", "Do it."])
        #expect(report.passages[0].printedNumber == "1.1")
        #expect(report.passages[1].form == .footnote(of: 1))
        #expect(report.passages[5].form == .quotation && report.passages[6].form == .box)
        #expect(report.sections.map(\.number) == ["1", "1.A"] && report.sections.map(\.level) == [1, 2])
        #expect(report.sections.map(\.kind) == [.background, .background])
        #expect(report.recommendations == [Recommendation(number: "4", text: "Do it.", addressee: "Tarn Council", level: .national, passage: 8)])
    }

    /// The same short review in three vocabularies.
    private static let vocabularies: [(String, String)] = [
        (
            "DocBook",
            """
            <article xmlns="http://docbook.org/ns/docbook"><info><title>Domestic homicide review: Ann</title></info>
            <section><title>Background</title><para>Ann lived<footnote><para>In Tarn.</para></footnote> alone.</para>
            <itemizedlist><listitem><para>First</para></listitem></itemizedlist>
            <section><title>Health</title><para>She was well.</para><table><title>Key</title><tgroup cols="2"><thead><row><entry>Term</entry><entry>Meaning</entry></row></thead>
            <tbody><row><entry>GP</entry><entry>Doctor</entry></row></tbody></tgroup></table></section></section></article>
            """
        ),
        (
            "JATS",
            """
            <article><front><article-meta><title-group><article-title>Domestic homicide review: Ann</article-title></title-group></article-meta></front>
            <body><sec><title>Background</title><p>Ann lived<xref ref-type="fn" rid="f1">1</xref> alone.</p><list list-type="bullet"><list-item><p>First</p></list-item></list>
            <sec><title>Health</title><p>She was well.</p><table-wrap><table><thead><tr><th>Term</th><th>Meaning</th></tr></thead><tbody><tr><td>GP</td><td>Doctor</td></tr></tbody></table></table-wrap></sec></sec></body>
            <back><fn-group><fn id="f1"><label>1</label><p>In Tarn.</p></fn></fn-group></back></article>
            """
        ),
        (
            "TEI",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Domestic homicide review: Ann</title></titleStmt></fileDesc></teiHeader>
            <text><body><div><head>Background</head><p>Ann lived<note place="foot">In Tarn.</note> alone.</p><list><item>First</item></list>
            <div><head>Health</head><p>She was well.</p><table><row role="label"><cell>Term</cell><cell>Meaning</cell></row><row><cell>GP</cell><cell>Doctor</cell></row></table></div></div></body></text></TEI>
            """
        ),
    ]

    @Test("DocBook, JATS and TEI are read alike, by local names", arguments: vocabularies) func generic(name: String, text: String) async throws {
        let report = try await read(text, as: "a.xml")
        #expect(report.metadata.title == "Domestic homicide review: Ann")
        #expect(report.metadata.reviewType == .domesticHomicideReview)
        #expect(report.headings == ["Background", "Health"])
        #expect(report.sections.map(\.level).suffix(2) == [1, 2])
        #expect(Set(report.texts) == ["Ann lived alone.", "In Tarn.", "First", "She was well.", "GP | Doctor"])
        #expect(report.tables.map(\.header) == [["Term", "Meaning"]])
        #expect(report.passages.first { $0.text == "In Tarn." }?.form == .footnote(of: 1))
        #expect(report.passages.first { $0.text == "First" }?.form == .listItem)
    }

    @Test("Markdown's marks are read, and HTML tables inside it") func markdown() async throws {
        let text = """
            # Domestic Homicide Review: "Ann"

            **Safer Tarn Partnership**

            # 1. Background

            1.1 Ann *never* said **so** to [her GP](http://x.example).[^1] She wrote 2 \\* 3.

            - one
            - two
              that goes on

            > She said: no.

            | Term | Meaning |
            |------|---------|
            | GP | Doctor |

            <table><thead><tr><th>Role</th><th>Body</th></tr></thead><tbody><tr><td>Nurse</td><td>Trust &amp; Co</td></tr></tbody></table>

            # 2. Analysis

            2.1 Nobody asked.

            [^1]: A note.
            """
        let report = try await read(text, as: "a.md")
        #expect(
            report.texts.dropFirst() == [
                "Ann never said so to her GP. She wrote 2 * 3.", "one", "two that goes on", "She said: no.", "GP | Doctor", "Nurse | Trust & Co",
                "Nobody asked.", "A note.",
            ])
        #expect(report.passages.last?.form == .footnote(of: 2))
        #expect(report.passages[4].form == .quotation)
        #expect(report.sections.map(\.number) == [nil, "1", "2"])
        #expect(report.metadata.csp == "Safer Tarn Partnership")
    }

    @Test("Plain text: underlined headings, wrapped lines, columns under a rule, notes at the foot") func plainText() async throws {
        let text = """
            DOMESTIC HOMICIDE REVIEW

            ANN

            1.1 BACKGROUND
            --------------

            Ann lived in Tarn for
            twenty years.[1] She was
            known to all.

            Rec.     Action            Lead
            ------------------------------------
            1        Write a policy    Council
            2        Train             Police

            1.2 ANALYSIS
            ------------

            Nobody asked.

            ______________
            [1] Less a month.
            """
        let report = try await read(text, as: "a.txt")
        #expect(
            report.texts == [
                "Ann lived in Tarn for twenty years. She was known to all.", "1 | Write a policy | Council", "2 | Train | Police", "Nobody asked.",
                "Less a month.",
            ])
        #expect(report.tables[0].header == ["Rec.", "Action", "Lead"])
        #expect(report.passages[4].form == .footnote(of: 1))
        #expect(report.sections.map(\.number) == ["1.1", "1.2"])
        #expect(report.metadata.title == "DOMESTIC HOMICIDE REVIEW: ANN")
    }

    @Test("A format is told from the bytes first and from the name second") func sniffing() async throws {
        let html = "<html><body><h1>DHR</h1><p>Some words of text.</p></body></html>"
        for name in ["a.html", "a.txt", "a", "a.pdf", "a.xml"] {
            #expect(try await read(html, as: name).texts == ["Some words of text."], "\(name)")
        }
        #expect(try await read("Some words of text.", as: "a.html").texts == ["Some words of text."])
        #expect(try await read("Some words of text.", as: "notes").texts == ["Some words of text."])
    }
}
