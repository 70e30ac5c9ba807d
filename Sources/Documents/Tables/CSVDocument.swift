/// A table as CSV (RFC 4180): UTF-8, lines ended by CR and LF, values in
/// quotation marks where they need them.
public struct CSVDocument: Hashable, Sendable {
    public var columns: [String]
    /// Each as long as the columns; a shorter one is filled up with nothing.
    public var rows: [[String]]
    public var reader: Reader

    /// Who opens it.
    public enum Reader: Sendable {
        /// A spreadsheet program: a byte-order mark, without which Excel
        /// takes UTF-8 for Windows-1252, and no value that it would run as a
        /// formula.
        case spreadsheet
        /// A program that wants the values as they are.
        case program
    }

    public init(columns: [String], rows: [[String]], reader: Reader = .spreadsheet) {
        self.columns = columns
        self.rows = rows
        self.reader = reader
    }

    /// The file; the same table has the same bytes each time.
    public func written() -> [UInt8] {
        var bytes: [UInt8] = reader == .spreadsheet ? [0xEF, 0xBB, 0xBF] : []
        for row in [columns] + rows {
            precondition(row.count <= columns.count, "a row has values without a column")
            for place in columns.indices {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                let value = place < row.count ? row[place] : ""
                // A lone empty value would be an empty line, which is no row.
                bytes += columns.count == 1 && value.isEmpty ? Array("\"\"".utf8) : Escaping.csv(value, for: reader)
            }
            bytes += "\r\n".utf8
        }
        return bytes
    }
}

extension Escaping {
    /// For a value of a CSV file, in quotation marks where it needs them.
    /// Line breaks are `\n`.
    static func csv(_ text: String, for reader: CSVDocument.Reader) -> [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(text.utf8.count + 2)
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r": value.append(0x0A)
            case "\t": value.append(0x09)
            default: value += bytes(of: scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        if reader == .spreadsheet, isFormula(value) { value.insert(UInt8(ascii: "'"), at: 0) }
        let needsQuotes = value.contains { [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A, 0x09].contains($0) }
            || value.first == 0x20 || value.last == 0x20
        guard needsQuotes else { return value }
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        for byte in value {
            if byte == UInt8(ascii: "\"") { quoted.append(byte) }
            quoted.append(byte)
        }
        quoted.append(UInt8(ascii: "\""))
        return quoted
    }

    /// Whether a spreadsheet program would run the value, or a command
    /// behind white space. A plain number is none. An apostrophe that was
    /// there already counts too, so that a reader can tell ours from it.
    private static func isFormula(_ value: [UInt8]) -> Bool {
        let bare = value.drop { $0 == UInt8(ascii: "'") }
        guard let first = bare.first else { return false }
        if first == 0x09 || first == 0x0A { return true }
        let acting = bare.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        switch acting.first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"): return true
        case UInt8(ascii: "-"): return !isNumber(acting.dropFirst()) || bare.count < value.count
        // The full-width forms, which some programs take for the same.
        case 0xEF: return ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains { acting.starts(with: $0.utf8) }
        default: return false
        }
    }

    private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
    }
}
