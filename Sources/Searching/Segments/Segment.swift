/// A file of the index: passages and everything by which they are found.
///
/// Immutable; read through the memory map. Opening checks the header, the
/// sizes of all parts and what is small; every later access checks its
/// bounds, so that a damaged file gives an error and never a crash.
/// `verify()` reads the whole file against its checksums.
public final class Segment: @unchecked Sendable {
    // Unchecked: the pointers lead into `file`, which lives as long and is
    // only read.
    let file: MappedFile
    let header: SegmentHeader
    private let records: [SegmentPartRecord]

    let textOffsets: UnsafeBufferPointer<UInt64>
    let lengths: UnsafeBufferPointer<UInt16>
    let sectionKinds: UnsafeBufferPointer<UInt8>
    let codingOffsets: UnsafeBufferPointer<UInt32>
    let codings: UnsafeBufferPointer<UInt32>
    let themes: UnsafeBufferPointer<ThemeRecord>
    let themeBits: UnsafeBufferPointer<UInt64>
    let reportRecords: UnsafeBufferPointer<ReportRecord>
    /// One more than reports: where each begins, and where the last ends.
    let reportFirstPassages: UnsafeBufferPointer<UInt32>
    let addressees: UnsafeBufferPointer<AddresseeRecord>
    let termRecords: UnsafeBufferPointer<TermRecord>
    let surfaceTerms: UnsafeBufferPointer<UInt32>
    let variants: UnsafeBufferPointer<UInt32>
    let postings: UnsafeRawBufferPointer
    let blockLast: UnsafeBufferPointer<UInt32>
    let blockMaxima: UnsafeBufferPointer<UInt32>
    let blockOffsets: UnsafeBufferPointer<UInt32>
    let blockPlaces: UnsafeBufferPointer<UInt32>
    let places: UnsafeRawBufferPointer
    let placeOffsets: UnsafeBufferPointer<UInt32>
    /// Codes that occur among the reports, as bits.
    let visibilities: UInt32
    let types: UInt32

    public var path: String { file.path }
    public var passageCount: Int { Int(header.passages) }
    public var reportCount: Int { Int(header.reports) }
    /// Words of all passages.
    public var wordCount: Int { Int(header.words) }
    public var byteCount: Int { file.bytes.count }

    /// Opens and checks a file that `IndexBuilder` or `SegmentMerge` wrote.
    public init(path: String) throws(SearchIndexError) {
        file = try MappedFile(path: path)
        let opening = try SegmentOpening(file: file)
        header = opening.header
        records = opening.records
        let (passages, reports) = (Int(header.passages), Int(header.reports))
        let (terms, surfaces) = (Int(header.stems) + Int(header.pairs), Int(header.surfaces))
        textOffsets = try opening.values(.textOffsets, passages + 1)
        lengths = try opening.values(.lengths, passages)
        sectionKinds = try opening.values(.sectionKinds, passages)
        codingOffsets = try opening.values(.codingOffsets, passages + 1)
        codings = try opening.values(.codings, nil)
        themes = try opening.values(.themes, nil)
        themeBits = try opening.values(.themeBits, themes.count * Segment.words(for: passages))
        reportRecords = try opening.values(.reportRecords, reports)
        reportFirstPassages = try opening.values(.reportFirstPassages, reports + 1)
        addressees = try opening.values(.addressees, nil)
        termRecords = try opening.values(.termRecords, terms)
        surfaceTerms = try opening.values(.surfaceTerms, surfaces)
        variants = try opening.values(.variants, nil)
        postings = try opening.bytes(.postings)
        blockLast = try opening.values(.blockLast, nil)
        blockMaxima = try opening.values(.blockMaxima, blockLast.count)
        blockOffsets = try opening.values(.blockOffsets, blockLast.count)
        blockPlaces = try opening.values(.blockPlaces, blockLast.count)
        places = try opening.bytes(.places)
        placeOffsets = try opening.values(.placeOffsets, nil)
        visibilities = reportRecords.reduce(0) { $0 | 1 << UInt32($1.visibility & 31) }
        types = reportRecords.reduce(0) { $0 | 1 << UInt32($1.type & 31) }
        try checkReports()
    }

    /// Passages of a set, 64 to a word.
    static func words(for passages: Int) -> Int { (passages + 63) / 64 }

    /// Reads the whole file against its checksums.
    public func verify() throws(SearchIndexError) {
        for part in SegmentPart.allCases {
            let record = records[part.rawValue]
            let padded = (Int(record.length) + 63) / 64 * 64
            var sum = Checksum()
            sum.add(UnsafeRawBufferPointer(rebasing: file.bytes[Int(record.offset)..<Int(record.offset) + padded]))
            guard sum.value == record.checksum else { throw damage(part) }
        }
    }

    func damage(_ part: SegmentPart) -> SearchIndexError { .damaged(file: file.path, part: part.part) }

    func bytes(_ part: SegmentPart) -> UnsafeRawBufferPointer {
        let record = records[part.rawValue]
        return UnsafeRawBufferPointer(rebasing: file.bytes[Int(record.offset)..<Int(record.offset + record.length)])
    }

    /// Gives back the memory of a part that was read through.
    func forget(_ part: SegmentPart) {
        let record = records[part.rawValue]
        file.forget(Int(record.offset)..<Int(record.offset + record.length))
    }

    /// The values of a part that is read rarely.
    func values<Value: BitwiseCopyable>(_ part: SegmentPart, as: Value.Type) -> UnsafeBufferPointer<Value> {
        bytes(part).bindMemory(to: Value.self)
    }

    /// The n-th of the byte strings that lie one after the other.
    func string(_ place: Int, _ offsets: SegmentPart, _ part: SegmentPart) throws(SearchIndexError)
        -> UnsafeBufferPointer<UInt8>
    {
        let offsets = values(offsets, as: UInt32.self)
        let bytes = bytes(part)
        guard place >= 0, place + 1 < offsets.count else { throw damage(part) }
        let (start, end) = (Int(offsets[place]), Int(offsets[place + 1]))
        guard start <= end, end <= bytes.count else { throw damage(part) }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: UInt8.self)
    }

    /// Every search walks over these, so they are checked once.
    private func checkReports() throws(SearchIndexError) {
        let reports = reportFirstPassages
        guard reports[0] == 0, reports[reports.count - 1] == header.passages else { throw damage(.reportFirstPassages) }
        for report in 1..<reports.count where reports[report] < reports[report - 1] {
            throw damage(.reportFirstPassages)
        }
        for record in reportRecords where record.visibility > 31 || record.type > 31 { throw damage(.reportRecords) }
        for theme in themes where theme.theme > 255 || theme.passages > header.passages { throw damage(.themes) }
        for record in addressees where record.passage >= header.passages { throw damage(.addressees) }
    }
}

/// The checks on a file before anything in it is believed.
struct SegmentOpening {
    let file: MappedFile
    let header: SegmentHeader
    let records: [SegmentPartRecord]

    init(file: MappedFile) throws(SearchIndexError) {
        self.file = file
        let bytes = file.bytes
        let damage = SearchIndexError.damaged(file: file.path, part: .header)
        guard bytes.count >= SegmentWriter.tableEnd + 64, let start = bytes.baseAddress else { throw damage }
        let header = start.loadUnaligned(as: SegmentHeader.self)
        guard header.magic == SegmentHeader.magic else { throw damage }
        guard header.version == Searching.version else {
            throw .otherVersion(file: file.path, found: Int(header.version))
        }
        var table = Array(bytes[..<SegmentWriter.tableEnd])
        table.replaceSubrange(SegmentHeader.size - 8..<SegmentHeader.size, with: repeatElement(0, count: 8))
        var sum = Checksum()
        table.withUnsafeBytes { sum.add($0) }
        guard sum.value == header.checksum, header.parts == SegmentPart.allCases.count,
            header.fileSize == bytes.count, header.passages <= SegmentHeader.mostPassages
        else { throw damage }
        var records: [SegmentPartRecord] = []
        for part in SegmentPart.allCases {
            let offset = SegmentHeader.size + part.rawValue * MemoryLayout<SegmentPartRecord>.stride
            let record = start.loadUnaligned(fromByteOffset: offset, as: SegmentPartRecord.self)
            guard record.offset % 64 == 0, record.offset <= header.fileSize, record.length <= header.fileSize,
                (record.offset + record.length + 63) / 64 * 64 + 64 <= header.fileSize
            else { throw damage }
            records.append(record)
        }
        self.header = header
        self.records = records
    }

    func bytes(_ part: SegmentPart) throws(SearchIndexError) -> UnsafeRawBufferPointer {
        let record = records[part.rawValue]
        return UnsafeRawBufferPointer(rebasing: file.bytes[Int(record.offset)..<Int(record.offset + record.length)])
    }

    /// - Parameter count: `nil` when only the part itself says how many.
    func values<Value: BitwiseCopyable>(_ part: SegmentPart, _ count: Int?) throws(SearchIndexError)
        -> UnsafeBufferPointer<Value>
    {
        let bytes = try bytes(part)
        let stride = MemoryLayout<Value>.stride
        guard bytes.count % stride == 0, count == nil || bytes.count / stride == count else {
            throw .damaged(file: file.path, part: part.part)
        }
        return bytes.bindMemory(to: Value.self)
    }
}
