/// How a segment lies in its file.
///
/// A header of 64 bytes, a table with one line per part (offset, length,
/// checksum), then the parts in this order, each beginning at a multiple of
/// 64 bytes; numbers are little-endian. At least 64 bytes follow the last
/// part, so that reading eight or sixteen bytes at once never leaves the map.
enum SegmentPart: Int, CaseIterable {
    /// Passages: their texts (the only stored copy) and where each ends.
    case texts, textOffsets
    case numbers, numberOffsets, pages, lengths, sectionOfPassage, sectionKinds, sensitive
    /// Codings by passage; for each theme the passages with evidence of it.
    case codingOffsets, codings, themes, themeBits
    case reportIDs, reportRecords, reportFirstPassages, sections, addressees
    case strings, stringOffsets
    /// The dictionary: stems, then pairs of common words, then the words as
    /// they stand in the texts.
    case termBytes, termOffsets, termRecords, surfaceBytes, surfaceOffsets, surfaceTerms, variants
    /// Postings in blocks of 128, with what is needed to skip one.
    case postings, blockLast, blockMaxima, blockOffsets, blockPlaces
    /// Places of the words, in blocks of 128.
    case places, placeOffsets

    /// For error messages.
    var part: SearchIndexError.Part {
        switch self {
        case .texts, .textOffsets: .texts
        case .numbers, .numberOffsets, .pages, .lengths, .sectionOfPassage, .sectionKinds, .sensitive: .passages
        case .codingOffsets, .codings, .themes, .themeBits: .codings
        case .reportIDs, .reportRecords, .reportFirstPassages, .sections, .addressees: .reports
        case .strings, .stringOffsets: .strings
        case .termBytes, .termOffsets, .termRecords, .surfaceBytes, .surfaceOffsets, .surfaceTerms, .variants:
            .dictionary
        case .postings, .blockLast, .blockMaxima, .blockOffsets, .blockPlaces: .postings
        case .places, .placeOffsets: .positions
        }
    }
}

/// The first 64 bytes.
struct SegmentHeader {
    var magic: UInt64 = SegmentHeader.magic
    var version: UInt32 = UInt32(Searching.version)
    var parts: UInt32 = UInt32(SegmentPart.allCases.count)
    var passages: UInt32 = 0
    var reports: UInt32 = 0
    /// Distinct stems; the terms after them are pairs.
    var stems: UInt32 = 0
    var pairs: UInt32 = 0
    var surfaces: UInt32 = 0
    var sections: UInt32 = 0
    /// Of all passages together.
    var words: UInt64 = 0
    var fileSize: UInt64 = 0
    /// Of this header, with this field zero, and the table of parts.
    var checksum: UInt64 = 0

    /// `DHRINDEX`.
    static let magic: UInt64 = 0x5845_444E_4952_4844
    static let size = 64
    /// Passages of one segment: sums over a block of postings stay in 32
    /// bits whatever a damaged file says.
    static let mostPassages = 1 << 24
}

struct SegmentPartRecord {
    var offset: UInt64 = 0
    var length: UInt64 = 0
    var checksum: UInt64 = 0
}

/// A stem or a pair: where its postings and places begin.
struct TermRecord {
    var postings: UInt64 = 0
    var places: UInt64 = 0
    /// Passages that have it.
    var documents: UInt32 = 0
    var occurrences: UInt32 = 0
    var firstBlock: UInt32 = 0
    var firstPlaceBlock: UInt32 = 0
    /// The words of this stem, in the order of their bytes; none for a pair.
    var firstVariant: UInt32 = 0
    var variants: UInt32 = 0
}

struct ReportRecord {
    /// Places in `allCases`, 1 more; 0 is "not stated".
    var type: UInt8 = 0
    var visibility: UInt8 = 0
    var relationship: UInt8 = 0
    var sex: UInt8 = 0
    var ageBand: UInt8 = 0
    var method: UInt8 = 0
    var fiction: UInt8 = 0
    var unused: UInt8 = 0
    var year: Int32 = ReportRecord.noYear
    var csp: UInt32 = SegmentString.none
    var title: UInt32 = SegmentString.none
    var firstSection: UInt32 = 0

    static let noYear = Int32.min
}

struct SectionRecord {
    var heading: UInt32 = SegmentString.none
    var number: UInt32 = SegmentString.none
    var kind: UInt8 = 0
    var level: UInt8 = 0
    var unused: UInt16 = 0
}

/// A passage that is a recommendation, and to whom.
struct AddresseeRecord {
    var passage: UInt32
    var name: UInt32
}

/// What a theme has: which, in how many passages as evidence, and which of
/// the bit sets is its own.
struct ThemeRecord {
    var theme: UInt32
    var passages: UInt32
}

enum SegmentString {
    static let none = UInt32.max
}

/// One coding in 32 bits.
struct PackedCoding: Hashable {
    var bits: UInt32

    @inline(__always) var theme: Int { Int(bits & 0xFF) }
    /// Place in `AgencyKind.allCases`, 1 more.
    @inline(__always) var agency: Int { Int(bits &>> 8 & 0xFF) }
    @inline(__always) var role: Int { Int(bits &>> 16 & 0xF) }
    @inline(__always) var polarity: Int { Int(bits &>> 20 & 0xF) }
    @inline(__always) var isSubstantive: Bool { bits &>> 24 & 1 == 1 }

    init(bits: UInt32) { self.bits = bits }

    init(theme: UInt8, agency: Int, role: Int, polarity: Int, isSubstantive: Bool) {
        bits =
            UInt32(theme) | UInt32(agency) << 8 | UInt32(role) << 16 | UInt32(polarity) << 20
            | (isSubstantive ? 1 << 24 : 0)
    }
}
