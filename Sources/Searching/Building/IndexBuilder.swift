internal import Reports
internal import Reviews
internal import Themes

/// Collects reports and writes them as a segment.
///
/// Used by one thread at a time. For a bulk import each worker takes a
/// builder of its own, adds a stretch of neighbouring reports, writes a run
/// when `memoryEstimate` is high, and goes on; `SegmentMerge` then joins the
/// runs in the order of the reports. The order of passages, and with it every
/// answer, depends on the order of reports only.
public final class IndexBuilder {
    private var collected = CollectedReports()

    public init() {}

    public var passageCount: Int { collected.facts.passageCount }
    public var reportCount: Int { collected.facts.reportCount }
    public var isEmpty: Bool { reportCount == 0 }

    /// Bytes that writing will take at its peak, about.
    public var memoryEstimate: Int { collected.memoryEstimate }

    public func add(_ report: IndexedReport) { collected.add(report) }

    /// Writes everything added so far as one segment, and forgets it.
    ///
    /// - Parameter isDurable: waits until the bytes are on the disk; runs
    ///   that are merged at once need not.
    public func write(to path: String, isDurable: Bool = true) throws(SearchIndexError) {
        try collected.write(to: path, isDurable: isDurable)
        collected.removeAll()
    }

    /// Forgets the reports, keeps what was learnt of words.
    public func removeAll() { collected.removeAll() }
}

/// What a builder has collected.
struct CollectedReports: ~Copyable {
    private(set) var facts = SegmentFacts()
    private var texts = GrowingBuffer<UInt8>(capacity: 1 << 16)
    private var surfaces = SurfaceTable()
    /// The words of all passages, one after the other, as surfaces.
    private var words = GrowingBuffer<UInt32>(capacity: 1 << 12)
    /// By passage: where its words end.
    private var wordEnds = GrowingBuffer<UInt32>()
    private var folded = FoldedWords()

    var memoryEstimate: Int {
        texts.count + words.count * 16 + facts.byteCount + surfaces.byteCount
    }

    mutating func add(_ indexed: IndexedReport) {
        let report = indexed.report
        let firstPassage = facts.passageCount
        let firstSection = facts.sections.count
        add(report, indexed.facets)
        var codings: [[PackedCoding]] = Array(repeating: [], count: report.passages.count)
        for coding in indexed.codings where (1...max(1, codings.count)).contains(coding.passage) && !codings.isEmpty {
            let packed = PackedCoding(coding)
            if !codings[coding.passage - 1].contains(packed) { codings[coding.passage - 1].append(packed) }
        }
        for (place, passage) in report.passages.enumerated() {
            add(passage, firstSection: firstSection, sections: report.sections)
            for coding in codings[place] { facts.codings.append(coding.bits) }
            facts.codingOffsets.append(UInt32(facts.codings.count))
            if indexed.sensitivePassages.contains(passage.ordinal) { facts.setSensitive(firstPassage + place) }
        }
        for recommendation in report.recommendations.sorted(by: { $0.passage < $1.passage }) {
            guard let addressee = recommendation.addressee,
                (1...max(1, report.passages.count)).contains(recommendation.passage), !report.passages.isEmpty
            else { continue }
            facts.addressees.append(
                AddresseeRecord(
                    passage: UInt32(firstPassage + recommendation.passage - 1),
                    name: facts.strings.number(of: addressee)))
        }
        facts.reportFirstPassages.append(UInt32(facts.passageCount))
    }

    private mutating func add(_ report: Report, _ facets: ReportFacets) {
        let firstSection = UInt32(facts.sections.count)
        for section in report.sections {
            facts.sections.append(
                SectionRecord(
                    heading: facts.strings.number(of: section.heading),
                    number: facts.strings.number(of: section.number),
                    kind: FacetCode.code(section.kind), level: UInt8(clamping: section.level)))
        }
        if report.sections.isEmpty { facts.sections.append(SectionRecord(kind: FacetCode.code(SectionKind.other))) }
        facts.reportIDs.append(report.id.bits)
        facts.reportRecords.append(
            ReportRecord(
                type: FacetCode.code(facets.type), visibility: FacetCode.code(facets.visibility),
                relationship: FacetCode.code(facets.relationship), sex: FacetCode.code(facets.sex),
                ageBand: FacetCode.code(facets.ageBand), method: FacetCode.code(facets.method),
                fiction: facets.fiction ? 1 : 0, year: facets.year.map { Int32(clamping: $0) } ?? ReportRecord.noYear,
                csp: facts.strings.number(of: facets.csp), title: facts.strings.number(of: report.metadata.title),
                firstSection: firstSection))
    }

    private mutating func add(_ passage: Passage, firstSection: Int, sections: [Section]) {
        let section = sections.indices.contains(passage.section) ? passage.section : 0
        facts.sectionOfPassage.append(UInt32(firstSection + section))
        facts.sectionKinds.append(FacetCode.code(sections.isEmpty ? SectionKind.other : sections[section].kind))
        facts.pages.append(UInt32(clamping: passage.page ?? 0))
        if var number = passage.printedNumber { number.withUTF8 { facts.numbers.append(contentsOf: $0) } }
        facts.numberOffsets.append(UInt32(facts.numbers.count))
        var text = passage.text
        let before = words.count
        text.withUTF8 { bytes in
            texts.append(contentsOf: bytes)
            folded.read(bytes)
        }
        surfaces.appendSurfaces(of: &folded, to: &words)
        facts.textOffsets.append(UInt64(texts.count))
        let length = UInt16(clamping: words.count - before)
        facts.lengths.append(length)
        facts.words += UInt64(length)
        wordEnds.append(UInt32(words.count))
    }

    mutating func write(to path: String, isDurable: Bool) throws(SearchIndexError) {
        guard facts.passageCount <= SegmentHeader.mostPassages, words.count <= Int(UInt32.max) else { throw .tooLarge }
        var writer = try SegmentWriter(path: path)
        try writer.write(.texts, texts.bytes)
        try facts.write(to: &writer)
        var inversion = Inversion(surfaces: surfaces, words: words)
        try inversion.write(
            surfaces: surfaces, words: words, wordEnds: wordEnds, lengths: facts.lengths.start,
            averageLength: facts.averageLength, to: &writer)
        let header = SegmentHeader(
            passages: UInt32(facts.passageCount), reports: UInt32(facts.reportCount),
            stems: UInt32(inversion.stemCount),
            pairs: UInt32(inversion.pairCount), surfaces: UInt32(inversion.surfaceCount),
            sections: UInt32(facts.sections.count), words: facts.words)
        try writer.finish(header, isDurable: isDurable)
    }

    mutating func removeAll() {
        facts.removeAll()
        texts.removeAll()
        words.removeAll()
        wordEnds.removeAll()
    }
}

extension PackedCoding {
    init(_ coding: Coding) {
        self.init(
            theme: coding.theme.value, agency: Int(FacetCode.code(coding.agency)),
            role: Int(FacetCode.code(coding.role)), polarity: Int(FacetCode.code(coding.polarity)),
            isSubstantive: coding.isSubstantive)
    }
}
