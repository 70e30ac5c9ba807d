import Casework
import Documents
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
            ("A,B\n1,\"x;y;z\"", .comma, ["A", "B"]), ("A\n1\n", .comma, ["A"]), ("sep=;\r\nA,1;B\r\n1;2", .semicolon, ["A,1", "B"]),
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
}
