/// Everything of a segment but texts and words, in the order of passages.
struct SegmentFacts: ~Copyable {
    /// Where each text ends; the first is where the first begins.
    var textOffsets = GrowingBuffer<UInt64>()
    var numbers = GrowingBuffer<UInt8>()
    var numberOffsets = GrowingBuffer<UInt32>()
    var pages = GrowingBuffer<UInt32>()
    var lengths = GrowingBuffer<UInt16>()
    var sectionOfPassage = GrowingBuffer<UInt32>()
    var sectionKinds = GrowingBuffer<UInt8>()
    var sensitive = GrowingBuffer<UInt64>()
    var codingOffsets = GrowingBuffer<UInt32>()
    var codings = GrowingBuffer<UInt32>()
    var reportIDs = GrowingBuffer<UInt64>()
    var reportRecords = GrowingBuffer<ReportRecord>()
    var reportFirstPassages = GrowingBuffer<UInt32>()
    var sections = GrowingBuffer<SectionRecord>()
    var addressees = GrowingBuffer<AddresseeRecord>()
    var strings = StringTable()
    /// Of all passages together.
    var words: UInt64 = 0

    init() { begin() }

    var passageCount: Int { lengths.count }
    var reportCount: Int { reportIDs.count }
    var byteCount: Int { passageCount * 40 + codings.count * 4 + numbers.count + sections.count * 12 }

    /// Of a passage, in words, as scoring sees it.
    var averageLength: Double { passageCount == 0 ? 0 : Double(words) / Double(passageCount) }

    mutating func removeAll() { self = SegmentFacts() }

    private mutating func begin() {
        textOffsets.append(0)
        numberOffsets.append(0)
        codingOffsets.append(0)
        reportFirstPassages.append(0)
    }

    mutating func setSensitive(_ passage: Int) {
        let words = Segment.words(for: passage + 1)
        if sensitive.count < words { sensitive.append(repeating: 0, count: words - sensitive.count) }
        sensitive[passage / 64] |= 1 << UInt64(passage % 64)
    }

    /// - Parameter texts: already written, in the first part.
    mutating func write(to writer: inout SegmentWriter) throws(SearchIndexError) {
        let words = Segment.words(for: passageCount)
        if sensitive.count < words { sensitive.append(repeating: 0, count: words - sensitive.count) }
        try writer.write(.textOffsets, textOffsets.bytes)
        try writer.write(.numbers, numbers.bytes)
        try writer.write(.numberOffsets, numberOffsets.bytes)
        try writer.write(.pages, pages.bytes)
        try writer.write(.lengths, lengths.bytes)
        try writer.write(.sectionOfPassage, sectionOfPassage.bytes)
        try writer.write(.sectionKinds, sectionKinds.bytes)
        try writer.write(.sensitive, sensitive.bytes)
        try writer.write(.codingOffsets, codingOffsets.bytes)
        try writer.write(.codings, codings.bytes)
        try writeThemes(to: &writer)
        try writer.write(.reportIDs, reportIDs.bytes)
        try writer.write(.reportRecords, reportRecords.bytes)
        try writer.write(.reportFirstPassages, reportFirstPassages.bytes)
        try writer.write(.sections, sections.bytes)
        try writer.write(.addressees, addressees.bytes)
        try writer.write(.strings, strings.bytes.bytes)
        try writer.write(.stringOffsets, strings.offsets.bytes)
    }

    /// The passages with evidence of each theme, from their codings.
    private func writeThemes(to writer: inout SegmentWriter) throws(SearchIndexError) {
        var counts = [UInt32](repeating: 0, count: 256)
        for coding in codings.elements where PackedCoding(bits: coding).isSubstantive {
            counts[PackedCoding(bits: coding).theme] = 1
        }
        let themes = (0..<256).filter { counts[$0] > 0 }
        var places = [Int](repeating: 0, count: 256)
        for (place, theme) in themes.enumerated() { places[theme] = place }
        let words = Segment.words(for: passageCount)
        var bits = GrowingBuffer<UInt64>(capacity: max(1, words * themes.count))
        bits.append(repeating: 0, count: words * themes.count)
        for passage in 0..<passageCount {
            for coding in Int(codingOffsets[passage])..<Int(codingOffsets[passage + 1]) {
                let coding = PackedCoding(bits: codings[coding])
                guard coding.isSubstantive else { continue }
                bits[places[coding.theme] * words + passage / 64] |= 1 << UInt64(passage % 64)
            }
        }
        var records = GrowingBuffer<ThemeRecord>()
        for (place, theme) in themes.enumerated() {
            let passages = (place * words..<(place + 1) * words).reduce(0) { $0 + bits[$1].nonzeroBitCount }
            records.append(ThemeRecord(theme: UInt32(theme), passages: UInt32(passages)))
        }
        try writer.write(.themes, records.bytes)
        try writer.write(.themeBits, bits.bytes)
    }
}

/// Strings of a segment, each once.
struct StringTable: ~Copyable {
    private(set) var bytes = GrowingBuffer<UInt8>()
    private(set) var offsets = GrowingBuffer<UInt32>()
    private var numbers: [String: UInt32] = [:]

    init() { offsets.append(0) }

    /// - Returns: `SegmentString.none` for `nil`.
    mutating func number(of string: String?) -> UInt32 {
        guard var string else { return SegmentString.none }
        if let number = numbers[string] { return number }
        let number = UInt32(numbers.count)
        numbers[string] = number
        string.withUTF8 { bytes.append(contentsOf: $0) }
        offsets.append(UInt32(bytes.count))
        return number
    }
}
