/// The records of a CSV file before their values are read, each with the
/// line on which it begins.
///
/// Knows quotation marks only as far as it takes to see where a record ends:
/// a mark opens at the start of a value and closes at the next one that is
/// not doubled.
struct CSVRecords {
    let delimiter: CSVTable.Delimiter
    let records: [Record]

    struct Record {
        /// Counted from 1.
        var line: Int
        /// Without the line break at its end.
        var text: String
        /// A quotation mark stands in a value that does not begin with one.
        var hasStrayQuote = false
        /// The file ends inside quotation marks that were opened in it.
        var isUnclosed = false
    }

    init(_ bytes: [UInt8]) {
        var place = 0
        var line = 1
        var named: CSVTable.Delimiter?
        // Excel's own first line, which names the delimiter.
        if bytes.starts(with: "sep=".utf8), bytes.count > 4, bytes.count == 5 || [0x0A, 0x0D].contains(bytes[5]) {
            named = CSVTable.Delimiter.allCases.first { $0.byte == bytes[4] }
            if named != nil {
                place = 5
                if place < bytes.count, bytes[place] == 0x0D { place += 1 }
                if place < bytes.count, bytes[place] == 0x0A { place += 1 }
                line = 2
            }
        }
        delimiter = named ?? Self.delimiter(of: bytes[place...])
        records = Self.split(bytes[place...], by: delimiter.byte, firstLine: line)
    }

    /// The delimiter that stands most often in the first line that says
    /// anything, outside quotation marks; a comma where there is none.
    private static func delimiter(of bytes: ArraySlice<UInt8>) -> CSVTable.Delimiter {
        var counts: [CSVTable.Delimiter: Int] = [:]
        var isQuoted = false
        var hasWords = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case 0x0A, 0x0D:
                guard !isQuoted else { continue }
                if hasWords { return most(counts) }
                counts = [:]
            default:
                guard !isQuoted else {
                    hasWords = true
                    continue
                }
                if let delimiter = CSVTable.Delimiter.allCases.first(where: { $0.byte == byte }) {
                    counts[delimiter, default: 0] += 1
                } else if byte != 0x20 {
                    hasWords = true
                }
            }
        }
        return most(counts)
    }

    private static func most(_ counts: [CSVTable.Delimiter: Int]) -> CSVTable.Delimiter {
        var best = CSVTable.Delimiter.comma
        for delimiter in CSVTable.Delimiter.allCases where counts[delimiter, default: 0] > counts[best, default: 0] {
            best = delimiter
        }
        return best
    }

    private enum Place {
        case start, plain, quoted, afterQuote
    }

    private static func split(_ bytes: ArraySlice<UInt8>, by delimiter: UInt8, firstLine: Int) -> [Record] {
        var records: [Record] = []
        var state = Place.start
        var record: [UInt8] = []
        var hasStrayQuote = false
        var recordLine = firstLine
        var line = firstLine
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || byte == 0x0D {
                let isPair = byte == 0x0D && index < bytes.endIndex && bytes[index] == 0x0A
                if isPair { index += 1 }
                line += 1
                if state == .quoted {
                    record.append(0x0A)
                } else {
                    records.append(Record(line: recordLine, text: text(record), hasStrayQuote: hasStrayQuote))
                    record = []
                    hasStrayQuote = false
                    recordLine = line
                    state = .start
                }
                continue
            }
            switch (state, byte) {
            case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
            case (.quoted, _): break
            case (.afterQuote, UInt8(ascii: "\"")): state = .quoted
            case (_, delimiter): state = .start
            case (.start, UInt8(ascii: "\"")): state = .quoted
            case (.start, 0x20), (.start, 0x09): break
            case (.start, _): state = .plain
            case (.plain, UInt8(ascii: "\"")): hasStrayQuote = true
            case (.plain, _), (.afterQuote, _): break
            }
            record.append(byte)
        }
        if !record.isEmpty || state == .quoted {
            records.append(
                Record(
                    line: recordLine, text: text(record), hasStrayQuote: hasStrayQuote, isUnclosed: state == .quoted))
        }
        return records
    }

    /// SwiftCSV ends a row at every character that Unicode calls a line
    /// break; programs that write CSV mean only CR and LF by it.
    private static func text(_ record: [UInt8]) -> String {
        let text = String(decoding: record, as: UTF8.self)
        guard text.unicodeScalars.contains(where: isOtherBreak) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isOtherBreak($0) ? " " : $0 }))
    }

    private static func isOtherBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
