/// Something doubtful met while reading a document.
///
/// Reading never fails for one bad paragraph; what was odd is listed. A
/// finding never repeats the text that it is about, because that text may
/// hold a name.
public struct Finding: Sendable, Equatable {
    public var kind: Kind
    /// Plain words for the person who imports the file.
    public var message: String
    public var position: Position

    public init(kind: Kind, message: String, position: Position = Position()) {
        self.kind = kind
        self.message = message
        self.position = position
    }

    /// Where in the source; `nil` where the format has no such thing.
    public struct Position: Sendable, Equatable {
        public var page: Int?
        public var line: Int?
        public var byte: Int?

        public init(page: Int? = nil, line: Int? = nil, byte: Int? = nil) {
            self.page = page
            self.line = line
            self.byte = byte
        }
    }

    /// Stored spellings; they never change.
    public enum Kind: String, CaseIterable, Sendable {
        case encoding
        case markup
        case truncated
        case tooDeep = "too-deep"
        case tooLarge = "too-large"
        case unreadablePart = "unreadable-part"
        case noText = "no-text"
        case scannedPage = "scanned-page"
        case columns
        case table
        case numbering
        case footnote
        case recommendation
        case severalReviews = "several-reviews"
        case metadata
        case possibleName = "possible-name"
        case possibleDateOfBirth = "possible-date-of-birth"
        case possibleAddress = "possible-address"
        case noSections = "no-sections"
    }
}
