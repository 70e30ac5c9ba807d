import Foundation
import Reports
import Reviews
import Testing

/// Hostile input: a clear reason or a partial report, never a crash or a hang.
@Suite(.timeLimit(.minutes(2))) struct SafetyTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("A document that declares entities is refused at the first one, with its line") func entities() async {
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol \"lol\">\n"
        for level in 1...9 {
            bomb += "<!ENTITY lol\(level) \"" + String(repeating: level == 1 ? "&lol;" : "&lol\(level - 1);", count: 10) + "\">\n"
        }
        bomb += "]>\n<lolz><p>&lol9;</p></lolz>"
        #expect(await refusal(bytes(bomb), as: "a.xml") == .entityDeclaration(line: 3))
        let external = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><p>&x;</p></a>"
        #expect(await refusal(bytes(external), as: "a.xml") == .entityDeclaration(line: 1))
        let parameter = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><a><p>t</p></a>"
        #expect(await refusal(bytes(parameter), as: "a.xml") == .entityDeclaration(line: 1))
    }

    @Test("A bare document type is allowed, and names that HTML knows are characters") func bareDoctype() async throws {
        let text = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a><p>one&nbsp;two &eacute;</p></a>"
        #expect(try await read(text, as: "a.xml").texts == ["one two é"])
    }

    @Test("Attributes that a DTD declares by default do not multiply a file's size") func defaultAttributes() async throws {
        let text =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ATTLIST b c CDATA \"" + String(repeating: "x", count: 20_000) + "\">]><a>"
            + String(repeating: "<b/>", count: 20_000) + "<p>kept</p></a>"
        #expect(try await read(text, as: "a.xml").texts == ["kept"])
    }

    @Test("A nest of a hundred thousand elements ends in a reason or a partial report") func nest() async throws {
        let html = "<html><body><p>first</p>" + String(repeating: "<div>", count: 100_000) + "deep"
        let report = try await read(html, as: "a.html")
        #expect(report.texts == ["first"])
        #expect(report.findings.contains { $0.kind == .tooDeep })
        let shallow = "<html><body>" + String(repeating: "<b>", count: 300) + "deep words" + String(repeating: "</b>", count: 300)
        #expect(try await read(shallow, as: "a.html").texts == ["deep words"])
        #expect(await refusal(bytes(String(repeating: "<a>", count: 100_000) + "deep"), as: "a.xml") != nil)
    }

    @Test("End tags without their start, and tags with a hundred thousand attributes, take no time") func quadratic() async {
        let unmatched = "<html><body><p>some words of text</p>" + String(repeating: "<b>", count: 4000) + String(repeating: "</i>", count: 200_000)
        _ = await refusal(bytes(unmatched), as: "a.html")
        let attributes = "<html><body><p>some words of text</p><p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">more</p>"
        _ = await refusal(bytes(attributes), as: "a.html")
        let headings = String(repeating: "<h2>Heading</h2>", count: 20_000) + "<p>words</p>"
        #expect(await refusal(bytes(headings), as: "a.html") == nil)
    }

    @Test("Spans of thousands of columns do not make millions of cells") func spans() async throws {
        let row = "<tr>" + String(repeating: "<td colspan=9999 rowspan=9999>x y</td>", count: 50) + "</tr>"
        let report = try await read("<html><body><table>" + String(repeating: row, count: 50) + "</table>", as: "a.html")
        let cells = report.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count } }
        #expect(cells < 20_000)
    }

    @Test("NUL bytes are left out and reported") func nulBytes() async throws {
        let report = try await read(bytes("<html><body><p>He\0llo wor\0ld</p></body></html>"), as: "a.html")
        #expect(report.texts == ["Hello world"])
        #expect(report.findings.contains { $0.kind == .encoding })
        #expect(await refusal([UInt8](repeating: 0, count: 100_000), as: "a.txt") != nil)
    }

    @Test("Random bytes are no document, whatever their name") func randomBytes() async {
        var random = SplitMix64(state: SplitMix64.seed)
        for name in ["a.html", "a.xml", "a.txt", "a.md", "a.bin", "a"] {
            for _ in 0..<8 {
                let noise = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
                // An answer either way; that it comes is what is tested.
                let reason = await refusal(noise, as: name)
                if name == "a.txt" || name == "a.bin" { #expect(reason != nil, "seed \(SplitMix64.seed)") }
            }
        }
    }

    @Test("UTF-16 without a mark is read") func utf16() async throws {
        let text = "<html><body><h1>Domestic homicide review</h1><p>Quoted “text” here, and é.</p></body></html>"
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for wide in [little, big] {
            let report = try await read(wide, as: "a.html")
            #expect(report.texts == ["Quoted “text” here, and é."])
            #expect(report.metadata.title == "Domestic homicide review")
        }
    }

    @Test("A line of twenty million bytes is one paragraph") func longLine() async throws {
        let words = String(repeating: "word ", count: 4_000_000)
        #expect(try await read("<html><body><p>\(words)</p>", as: "a.html").passages.count == 1)
        #expect(try await read(words, as: "a.txt").passages.count == 1)
    }

    @Test("Hundreds of thousands of paragraphs are cut off with a finding") func manyParagraphs() async throws {
        let report = try await read("<html><body>" + String(repeating: "<p>x", count: 210_000), as: "a.html")
        #expect(report.passages.count == 200_000)
        #expect(report.findings.contains { $0.kind == .tooLarge })
    }

    @Test("Empty files, blank files and files over the limit have their own reasons") func sizes() async {
        #expect(await refusal([], as: "a.html") == .empty)
        #expect(await refusal(bytes("  \n \n"), as: "a.html") == .noText)
        #expect(await refusal(bytes("<html><body><div></div></body></html>"), as: "a.html") == .noText)
        var limits = ReadingLimits()
        limits.bytes = 100
        #expect(await refusal(bytes(String(repeating: "word ", count: 30)), as: "a.txt", limits: limits) == .tooLarge(bytes: 150, limit: 100))
    }

    @Test("Word processors' files are named as not yet read") func office() async {
        let docx: [UInt8] = [0x50, 0x4B, 3, 4] + bytes("xxxx[Content_Types].xml word/document.xml") + [0, 1, 2]
        #expect(await refusal(docx, as: "a.docx") == .formatNotYetRead(name: "Word (DOCX)"))
        let odt: [UInt8] = [0x50, 0x4B, 3, 4] + bytes("mimetypeapplication/vnd.oasis.opendocument.text") + [0, 1]
        #expect(await refusal(odt, as: "report") == .formatNotYetRead(name: "OpenDocument text (ODT)"))
        #expect(await refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], as: "a.doc") == .formatNotYetRead(name: "Word 97-2003 (DOC)"))
        #expect(await refusal([0x50, 0x4B, 3, 4] + bytes("photo.jpg"), as: "a.zip") == .unknownFormat)
    }

    @Test("Faults of the mark-up are listed with lines, and no more than twenty of them") func markupFaults() async throws {
        let text = "<html><body>\n<p>one</p>\n" + String(repeating: "<p>a & b <b>c</i>\n", count: 100)
        let report = try await read(text, as: "a.html")
        let faults = report.findings.filter { $0.kind == .markup }
        #expect(faults.count == 21)
        #expect(faults[0].position.line == 3)
    }

    @Test("Corpus files cut short or with flipped bytes are read or refused, never a crash") func damage() async throws {
        var random = SplitMix64(state: SplitMix64.seed)
        let files = Corpus.reviewFiles.filter { $0.pathExtension != "pdf" }.map(\.lastPathComponent)
        for file in files {
            let whole = try Corpus.bytes(of: file)
            for _ in 0..<SplitMix64.cases(4) {
                let cut = Array(whole.prefix(Int.random(in: 1..<whole.count, using: &random)))
                _ = await refusal(cut, as: file)
                var flipped = whole
                for _ in 0..<Int.random(in: 1...40, using: &random) {
                    flipped[Int.random(in: 0..<flipped.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                #expect(await refusal(flipped, as: file).map { "\($0)" } ?? "" != "unknownFormat", "\(file), seed \(SplitMix64.seed)")
            }
        }
    }

    @Test("No finding and no reason repeats the text of the file") func secrets() async throws {
        let marker = "Zebedee Quillfeather"
        let text = """
            <html><body><h1>Domestic homicide review: Ann</h1><h2>Background</h2>
            <p>Margaret Quillfeather was born on 12 March 1971 and lived at 14 Zebedee Street, LS1 4AP.</p><p>\(marker) & <b>x</i></p>
            """
        let report = try await read(text, as: "\(marker).html")
        #expect(!report.findings.isEmpty)
        for finding in report.findings {
            #expect(!finding.message.contains("Quillfeather") && !finding.message.contains("Zebedee"))
        }
        #expect(Set(report.findings.map(\.kind)).isSuperset(of: [.possibleName, .possibleDateOfBirth, .possibleAddress]))
    }
}
