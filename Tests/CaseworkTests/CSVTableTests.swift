import Casework
import Documents
import Foundation
import Testing

@Suite("Tables that are handed in")
struct CSVTableTests {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

    private func faults(_ text: String) -> [String] {
        do throws(TableError) {
            _ = try CSVTable(Array(text.utf8))
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test("rows keep the line on which they begin, line breaks in values and empty rows counted")
    func lines() throws {
        let table = try table(
            "\r\nRef,Notes\r\n1,\"first\r\nsecond\"\r\n\r\n,\r\n2,\"a \"\"word\"\"\nb\"\n3,\r4,end")
        #expect(table.header == ["Ref", "Notes"] && table.headerLine == 2)
        #expect(table.rows.map(\.line) == [3, 7, 9, 10])
        #expect(table.rows.map(\.values) == [["1", "first\nsecond"], ["2", "a \"word\"\nb"], ["3", ""], ["4", "end"]])
        #expect(table.notes.isEmpty)
    }

    @Test(
        "the delimiter is the one that the first line has most of, outside quotation marks",
        arguments: [
            ("A;B;\"C, D, E, F\"\n1;2;3", .semicolon, ["A", "B", "C, D, E, F"]), ("A\tB\n1\t\n", .tab, ["A", "B"]),
            ("A,B\n1,\"x;y;z\"", .comma, ["A", "B"]), ("A\n1\n", .comma, ["A"]), ("A\na; b\n", .comma, ["A"]), ("sep=;\r\nA,1;B\r\n1;2", .semicolon, ["A,1", "B"]),
        ] as [(String, CSVTable.Delimiter, [String])])
    func delimiters(text: String, delimiter: CSVTable.Delimiter, header: [String]) throws {
        let table = try table(text)
        #expect(table.delimiter == delimiter && table.header == header && table.rows.count == 1)
    }

    @Test("a file that Excel saved is read whatever its encoding, and says when it was guessed")
    func encodings() throws {
        let utf8 = try CSVTable([0xEF, 0xBB, 0xBF] + Array("Ref,Name\n1,Zo\u{EB}".utf8))
        #expect(utf8.header == ["Ref", "Name"] && utf8.rows[0].values == ["1", "Zo\u{EB}"] && utf8.notes.isEmpty)
        let windows = try CSVTable(Array("Ref,Name\n1,Zo".utf8) + [0xEB, 0x20, 0x92])
        #expect(windows.rows[0].values == ["1", "Zo\u{EB} \u{2019}"] && windows.notes == [.readAsWindows1252])
        let wide = try CSVTable([0xFF, 0xFE] + "Ref\tName\r\n1\tZo\u{EB}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(wide.rows[0].values == ["1", "Zo\u{EB}"] && wide.delimiter == .tab && wide.notes == [.readAsUTF16])
    }

    @Test("every fault is told by line, and a bad row does not hide the next")
    func everyFault() {
        #expect(
            faults("A,,a,B\n1,2\n1,2,3,4,5\n\"x\" y,2,3,4\n1,2\"3,4,5\n\"1\n2\",2\n1,2,3,4,,\n1,\"never\nclosed")
                == [
                    "line 1: column 2 has no name", "line 1: columns 1 and 3 are both called \u{201C}a\u{201D}",
                    "line 2: the row has 2 values and the header 4", "line 3: the row has 5 values and the header 4",
                    "line 4: a quotation mark stands inside a value: double it and put the value in quotation marks",
                    "line 5: a quotation mark stands inside a value: double it and put the value in quotation marks",
                    "line 6: the row has 2 values and the header 4",
                    "line 9: a quotation mark is opened in this row and never closed",
                ])
        #expect(faults("") == ["line 1: the file has no header and no rows"])
        #expect(faults("\n \n,,\n") == ["line 1: the file has no header and no rows"])
    }

    @Test("a title above the header is told once, and not for every row")
    func title() {
        let words = "this line has one value and every row more: delete what stands above the names of the columns"
        #expect(faults("Tracker,,\nRef,Date,By\n1,2,3\n") == ["line 1: \(words)"])
        #expect(faults("\nOnly\n1,2\n") == ["line 3: the row has 2 values and the header 1"])
    }

    @Test("a column is found whatever its case and the line breaks in its name")
    func columns() throws {
        let table = try table("Our ref,\"Date of\n  Death\"\n1,2")
        #expect(table.column("OUR REF") == 0 && table.column("date of death") == 1 && table.column("date") == nil)
        #expect(faults("Date of death,\"date of\ndeath\"\n1,2").count == 1)
    }

    @Test("line breaks that no spreadsheet means do not end a row")
    func otherBreaks() throws {
        #expect(try table("A,B\nx\u{2028}y,\"p\u{85}q\"\u{B}\n").rows.map(\.values) == [["x y", "p q"]])
    }

    @Test("what is written is read again, line numbers and all")
    func roundTrip() throws {
        try forAll(cases: 200) { random, seed in
            let pieces = ["a", "1", ",", ";", "\"", "\n", " ", "\u{E9}", "\u{1F9E1}", "'", "x y", "\t", "=", "-", "-5", "'="]
            func value(_ random: inout SplitMix64) -> String {
                (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            }
            let columns = (1...Int.random(in: 1...4, using: &random)).map { "C\($0)" }
            var rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in columns.map { _ in value(&random) } }
            // An empty row is no row.
            for index in rows.indices where rows[index].allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { rows[index][0] = "r" }
            let bytes = CSVDocument(columns: columns, rows: rows).written()
            let table = try CSVTable(bytes)
            #expect(table.header == columns, seed)
            let trimmed = rows.map { $0.map { $0.trimmingPrefix(while: \.isWhitespace) } }
                .map { $0.map { value in String(String(value.reversed()).trimmingPrefix(while: \.isWhitespace).reversed()) } }
            #expect(table.rows.map(\.values) == trimmed, seed)
            var line = 2
            for (row, read) in zip(rows, table.rows) {
                #expect(read.line == line, seed)
                line += 1 + row.joined().utf8.filter { $0 == 0x0A }.count
            }
        }
    }

    @Test("any bytes are read or their faults told")
    func anything() {
        forAll(cases: 300) { random, seed in
            let alphabet: [UInt8] = [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20, 0x61, 0xC3, 0xA9, 0x00, 0xFF, 0xCC, 0x81]
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            do throws(TableError) {
                let table = try CSVTable(bytes)
                #expect(table.rows.allSatisfy { $0.values.count == table.header.count }, seed)
                #expect(table.rows.map(\.line) == table.rows.map(\.line).sorted(), seed)
            } catch {
                #expect(!error.faults.isEmpty, seed)
                #expect(error.faults.map(\.line) == error.faults.map(\.line).sorted(), seed)
            }
        }
    }

    @Test("a tracker of 5,000 rows is read in seconds without optimisation")
    func speed() throws {
        let row = "DHR-ANY-2024-01,03/02/2024,\"Anytown, north\",review,\"two\nlines of notes about the case\",,,12\n"
        let bytes = Array(("a,b,c,d,e,f,g,h\n" + String(repeating: row, count: 5000)).utf8)
        var rows = 0
        let time = try ContinuousClock().measure { rows = try CSVTable(bytes).rows.count }
        #expect(rows == 5000)
        print("5,000 rows read in \(time)")
        #expect(time < .seconds(20), "\(time)")
    }

    // Python's csv as oracle.

    private struct Read: Decodable {
        var rows: [[String]]?
        var lines: [Int]
    }

    @Test("what Python's csv reads of a file, we read too, with the same lines", .enabled(if: Python.isThere))
    func oracle() throws {
        var random = SplitMix64(state: 20_261_121)
        let pieces = ["a", "b", ",", ",", "\"", "\"\"", "\"a,\nb\"", "x,y\n", "\"\",", "\n", "\r\n", " ", "\u{E9}", "\"x\"", ",\"", "\",", "\n\n"]
        let files = (0..<1200).map { _ in
            "H1,H2\n" + (0..<Int.random(in: 1...10, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
        let program = """
            import csv, io, json, sys
            out = []
            for text in json.load(sys.stdin):
                reader = csv.reader(io.StringIO(text, newline=''), strict=True, skipinitialspace=True)
                rows, lines = [], []
                try:
                    before = 0
                    for row in reader:
                        rows.append(row)
                        lines.append(before + 1)
                        before = reader.line_num
                    out.append({'rows': rows, 'lines': lines})
                except csv.Error:
                    out.append({'rows': None, 'lines': []})
            print(json.dumps(out))
            """
        let answer = try Python.run(program, input: JSONEncoder().encode(files))
        let read = try JSONDecoder().decode([Read].self, from: answer)
        try #require(read.count == files.count)
        var compared = 0
        for (text, python) in zip(files, read) {
            guard let table = try? CSVTable(Array(text.utf8)), let rows = python.rows else { continue }
            let expected = zip(rows, python.lines).dropFirst()
                .map { row, line in (row.map { $0.trimmingCharacters(in: .whitespacesAndNewlines).replacing("\r\n", with: "\n") }, line) }
                .filter { row, _ in !row.allSatisfy(\.isEmpty) }
            // Empty values beyond the header are dropped.
            #expect(table.rows.map(\.values) == expected.map { Array($0.0.prefix(2)) }, "\(text.debugDescription)")
            #expect(table.rows.map(\.line) == expected.map(\.1), "\(text.debugDescription)")
            compared += table.rows.isEmpty ? 0 : 1
        }
        #expect(compared > 40, "\(compared)")
    }
}

/// The Python of this machine, when there is one.
private enum Python {
    static let isThere = (try? run("import csv", input: Data())) != nil

    struct Failed: Error {}

    static func run(_ program: String, input: Data) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("csv-\(UInt64.random(in: 0 ... .max)).json")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return answer
    }
}
