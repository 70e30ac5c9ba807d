import Foundation
import Testing

@testable import Documents

@Suite("Tables as CSV")
struct CSVDocumentTests {
    private func text(_ rows: [[String]], columns: [String] = ["A", "B"], reader: CSVDocument.Reader = .program) -> String {
        String(decoding: CSVDocument(columns: columns, rows: rows, reader: reader).written(), as: UTF8.self)
    }

    @Test("values stand in quotation marks where they need them, lines end by CR and LF")
    func plain() {
        #expect(
            text([["1", "a, b"], ["a \"word\"", "two\r\nlines"], [" x", ""], ["short"]])
                == "A,B\r\n1,\"a, b\"\r\n\"a \"\"word\"\"\",\"two\nlines\"\r\n\" x\",\r\nshort,\r\n")
        #expect(text([[""], ["x"]], columns: ["A"]) == "A\r\n\"\"\r\nx\r\n")
        #expect(text([], reader: .spreadsheet) == "\u{FEFF}A,B\r\n")
    }

    @Test(
        "a spreadsheet program runs nothing of what is written",
        arguments: [
            "=1+1", "+44 1234", "-2+3", "@SUM(A1)", "\t=1", "\n=1", " =1", "=HYPERLINK(\"http://x\",\"y\")", "-", "-1-1",
            "\u{FF1D}1", "\r=1", "+1",
        ])
    func formulas(_ attack: String) throws {
        let written = String(text([[attack, "x"]], reader: .spreadsheet).dropFirst("\u{FEFF}A,B\r\n".count))
        #expect(written.hasPrefix("'") || written.hasPrefix("\"'"), "\(written)")
    }

    @Test("numbers and words with such a character inside stay as they are", arguments: ["-5", "-5.25", "a=b", "3-4", "'x", "", "e@example.org"])
    func noFormula(_ value: String) {
        #expect(text([[value, "x"]], reader: .spreadsheet).hasPrefix("\u{FEFF}A,B\r\n\(value),x"))
    }

    @Test("characters that act on a screen are replaced")
    func controls() {
        #expect(text([["a\u{0}b\u{1B}[2J\u{202E}", "\u{85}"]]) == "A,B\r\na\u{FFFD}b\u{FFFD}[2J\u{FFFD},\u{FFFD}\r\n")
    }

    private static let hasPython = (try? run(["python3", "-c", "import csv"])) != nil

    @Test("Python's csv reads what was written", .enabled(if: hasPython))
    func python() throws {
        var random = SplitMix64(state: 20_261_121)
        let pieces = ["a", "1", ",", ";", "\"", "\n", " ", "\t", "\u{E9}", "\u{1F9E1}", "'", "=", "-", "\\", "|", "\u{2028}", "\u{B}"]
        for reader in [CSVDocument.Reader.program, .spreadsheet] {
            let rows = (0..<400).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
                }
            }
            let read = try Self.pythonRows(CSVDocument(columns: ["A", "B", "C"], rows: rows, reader: reader).written())
            try #require(read.count == rows.count + 1)
            #expect(read[0] == ["A", "B", "C"])
            for (given, found) in zip(rows, read.dropFirst()) {
                for (value, cell) in zip(given, found) {
                    let harmless = String(String.UnicodeScalarView(value.unicodeScalars.map { $0 == "\u{B}" ? "\u{FFFD}" : $0 }))
                    // Put before it for spreadsheets only.
                    let expected = cell == "'" + harmless && reader == .spreadsheet ? "'" + harmless : harmless
                    #expect(cell == expected)
                }
            }
        }
    }

    private static func pythonRows(_ bytes: [UInt8]) throws -> [[String]] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("csv-\(UInt64.random(in: 0 ... .max)).csv")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let program = """
            import csv, json, sys
            print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8-sig'), strict=True))))
            """
        return try JSONDecoder().decode([[String]].self, from: run(["python3", "-c", program, file.path]))
    }

    private struct Failed: Error {}

    private static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return answer
    }
}
