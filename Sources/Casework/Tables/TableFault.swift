/// What is wrong with a table that was handed in, and on which line.
///
/// Says where to look and never what stands there: a column that slipped
/// may hold a name.
public struct TableFault: Hashable, Sendable, CustomStringConvertible {
    /// The line of the file on which the row begins, counted from 1.
    public var line: Int
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        case empty
        /// Columns are counted from 1.
        case columnWithoutName(Int)
        case columnTwice(String, Int, Int)
        /// The first line has one value and every row has more.
        case titleAboveHeader
        case ragged(values: Int, columns: Int)
        case quoteNotClosed
        /// A quotation mark inside a value that does not begin with one, or
        /// text after the one that closes it.
        case strayQuote
        /// The mapping names a column that the file has not.
        case columnMissing(String, field: String)
        case missing(column: String)
        case badDate(column: String, forms: [String])
        case badNumber(column: String)
        case unknownValue(column: String, known: [String])
        case endsBeforeItStarts(column: String)
        /// An id that an earlier line has.
        case idTwice(column: String, earlier: Int)
    }

    public init(line: Int, kind: Kind) {
        self.line = line
        self.kind = kind
    }

    public var description: String { "line \(line): \(words)" }

    private var words: String {
        switch kind {
        case .empty: "the file has no header and no rows"
        case .columnWithoutName(let column): "column \(column) has no name"
        case .columnTwice(let name, let first, let second): "columns \(first) and \(second) are both called \u{201C}\(name)\u{201D}"
        case .titleAboveHeader: "this line has one value and every row more: delete what stands above the names of the columns"
        case .ragged(let values, let columns): "the row has \(values) values and the header \(columns)"
        case .quoteNotClosed: "a quotation mark is opened in this row and never closed"
        case .strayQuote: "a quotation mark stands inside a value: double it and put the value in quotation marks"
        case .columnMissing(let column, let field): "no column is called \u{201C}\(column)\u{201D}, from which \(field) is to come"
        case .missing(let column): "\u{201C}\(column)\u{201D} is empty and must be given"
        case .badDate(let column, let forms):
            "\u{201C}\(column)\u{201D} is no date in the form \(forms.joined(separator: " or "))"
        case .badNumber(let column): "\u{201C}\(column)\u{201D} is no whole number"
        case .unknownValue(let column, let known):
            "\u{201C}\(column)\u{201D} is not one of \(known.joined(separator: ", "))"
        case .endsBeforeItStarts(let column): "\u{201C}\(column)\u{201D} is before the day on which it begins"
        case .idTwice(let column, let earlier): "\u{201C}\(column)\u{201D} is the same as on line \(earlier)"
        }
    }
}

/// A table that cannot be taken in; holds every fault, by line.
public struct TableError: Error, Hashable, Sendable {
    public var faults: [TableFault]
}
