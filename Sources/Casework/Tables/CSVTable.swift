internal import Markup
internal import SwiftCSV

/// A table of a spreadsheet saved as CSV, as it comes: any of the usual
/// delimiters and encodings, each row with its line in the file.
///
/// Values are without white space at their ends; a line break inside a
/// quoted value is kept as one `\n`. Rows without any value are left out.
public struct CSVTable: Hashable, Sendable {
    public let header: [String]
    /// The line on which the header begins, counted from 1.
    public let headerLine: Int
    public let rows: [Row]
    public let delimiter: Delimiter
    /// What was taken for granted in reading; for people to check.
    public let notes: [Note]

    public struct Row: Hashable, Sendable {
        /// The line of the file on which it begins, counted from 1: with
        /// line breaks in values not the number of the row.
        public let line: Int
        /// One for each column of the header.
        public let values: [String]
    }

    public enum Delimiter: String, CaseIterable, Sendable {
        case comma = ","
        case semicolon = ";"
        case tab = "\t"
    }

    public enum Note: Hashable, Sendable {
        /// Not UTF-8: read as Windows-1252, as Excel saves by default.
        case readAsWindows1252
        case readAsUTF16
        /// Bytes that are no text were replaced by U+FFFD.
        case bytesReplaced
    }

    /// - Throws: every fault, in the order of lines.
    public init(_ bytes: [UInt8]) throws(TableError) {
        let decoded = TextEncoding.decode(bytes)
        let source = CSVRecords(decoded.bytes)
        var reading = CSVReading(source)
        reading.read()
        guard reading.faults.isEmpty, let header = reading.header else {
            throw TableError(faults: reading.faults.sorted { $0.line < $1.line })
        }
        self.header = header.values
        headerLine = header.line
        rows = reading.rows
        delimiter = source.delimiter
        notes = Self.notes(of: decoded)
    }

    /// The place of a column, found whatever the case of its letters and
    /// the line breaks that keep it narrow in the sheet.
    public func column(_ name: String) -> Int? {
        header.firstIndex { $0 == name } ?? header.firstIndex { Spaces.folded($0) == Spaces.folded(name) }
    }

    private static func notes(of decoded: TextEncoding.Decoded) -> [Note] {
        var notes: [Note] = []
        switch decoded.encoding {
        case .utf8: break
        case .utf16LittleEndian, .utf16BigEndian: notes.append(.readAsUTF16)
        case .windows1252, .iso8859_15: notes.append(.readAsWindows1252)
        }
        switch decoded.doubt {
        case .replaced, .nulBytes: notes.append(.bytesReplaced)
        case .declaredOtherwise, .guessed, nil: break
        }
        return notes
    }
}

extension CSVTable.Note: CustomStringConvertible {
    public var description: String {
        switch self {
        case .readAsWindows1252: "the file is not UTF-8 and was read as Windows-1252: check accents and quotation marks"
        case .readAsUTF16: "the file was read as UTF-16"
        case .bytesReplaced: "bytes that are no text were replaced or left out: check the values"
        }
    }
}

/// Reads the records of a file one by one.
private struct CSVReading {
    private let source: CSVRecords
    private(set) var header: CSVTable.Row?
    private(set) var rows: [CSVTable.Row] = []
    private(set) var faults: [TableFault] = []

    init(_ source: CSVRecords) { self.source = source }

    mutating func read() {
        for record in source.records {
            guard !record.isUnclosed else {
                faults.append(TableFault(line: record.line, kind: .quoteNotClosed))
                continue
            }
            guard !record.hasStrayQuote, let values = values(of: record) else {
                faults.append(TableFault(line: record.line, kind: .strayQuote))
                continue
            }
            if values.allSatisfy(\.isEmpty) { continue }
            if let header {
                add(values, line: record.line, columns: header.values.count)
            } else {
                take(header: values, line: record.line)
            }
        }
        if header == nil, faults.isEmpty { faults.append(TableFault(line: 1, kind: .empty)) }
        hintAtTitle()
    }

    /// A title above the header is taken for the header, and makes every row
    /// too long: said once instead of for every row.
    private mutating func hintAtTitle() {
        let isTooLong = { (fault: TableFault) in
            if case .ragged = fault.kind { true } else { false }
        }
        guard let header, header.values.count == 1, rows.isEmpty, faults.count > 1, faults.allSatisfy(isTooLong) else { return }
        faults = [TableFault(line: header.line, kind: .titleAboveHeader)]
    }

    /// SwiftCSV reads one record. Given a whole file it would not say on
    /// which line a row begins, would stop at the first stray quotation
    /// mark, would say nothing of one that is never closed, would make one of
    /// two in a bare value, and would fill up short rows in silence.
    private func values(of record: CSVRecords.Record) -> [String]? {
        // The record is the header of a table with one row, which is there
        // only when every quotation mark of the record was closed. What it
        // throws is always a stray quotation mark.
        let table = try? EnumeratedCSV(
            string: record.text + "\nx", delimiter: CSVDelimiter(unicodeScalarLiteral: source.delimiter.character),
            loadColumns: false)
        guard let table, table.rows == [["x"]] else { return nil }
        return table.header.map { Spaces.trimmed(Self.withoutGuard($0[...])) }
    }

    /// A value without the apostrophe that `CSVDocument` puts before what a
    /// spreadsheet program would run: read again, our own files say the same.
    private static func withoutGuard(_ value: Substring) -> Substring {
        guard value.first == "'" else { return value }
        let rest = value.drop { $0 == "'" }
        let acting = rest.first { ![" ", "\t", "\n"].contains($0) }
        let isGuarded = rest.first == "\t" || rest.first == "\n" || acting.map("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains) == true
        return isGuarded ? value.dropFirst() : value
    }

    private mutating func take(header values: [String], line: Int) {
        // Sheets often carry empty columns at their right edge.
        var names = values
        while names.last?.isEmpty == true { names.removeLast() }
        var seen: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            if name.isEmpty {
                faults.append(TableFault(line: line, kind: .columnWithoutName(place + 1)))
            } else if let earlier = seen[Spaces.folded(name)] {
                faults.append(TableFault(line: line, kind: .columnTwice(name, earlier, place + 1)))
            } else {
                seen[Spaces.folded(name)] = place + 1
            }
        }
        header = CSVTable.Row(line: line, values: names)
    }

    private mutating func add(_ values: [String], line: Int, columns: Int) {
        let extra = values.dropFirst(columns)
        guard values.count >= columns, extra.allSatisfy(\.isEmpty) else {
            faults.append(TableFault(line: line, kind: .ragged(values: values.count, columns: columns)))
            return
        }
        rows.append(CSVTable.Row(line: line, values: Array(values.prefix(columns))))
    }
}

extension CSVTable.Delimiter {
    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: 0x09
        }
    }

    var character: Character { Character(Unicode.Scalar(byte)) }
}
