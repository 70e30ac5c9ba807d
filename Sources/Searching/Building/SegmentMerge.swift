public import Reviews

/// Joins segments, without reading their texts again.
public enum SegmentMerge {
    /// Writes one segment with the reports of all, in their order.
    ///
    /// The bytes written depend on the reports and their order only, not on
    /// how they were spread over segments.
    ///
    /// - Parameter dropping: reports that vanish: texts, words, everything.
    public static func merge(
        _ segments: [Segment], dropping: Set<ReportID> = [], to path: String, isDurable: Bool = true
    ) throws(SearchIndexError) {
        var facts = SegmentFacts()
        var renumberings: [Renumbering] = []
        for segment in segments { renumberings.append(try facts.append(segment, dropping: dropping)) }
        guard facts.passageCount <= SegmentHeader.mostPassages else { throw .tooLarge }
        var writer = try SegmentWriter(path: path)
        writer.begin(.texts)
        var written = 0
        for (segment, renumbering) in zip(segments, renumberings) {
            for range in renumbering.kept {
                let start = try segment.text(range.lowerBound)
                let end = try segment.text(range.upperBound - 1)
                guard let first = start.baseAddress, let last = end.baseAddress, last >= first else {
                    throw segment.damage(.texts)
                }
                try writer.append(UnsafeRawBufferPointer(start: first, count: last - first + end.count))
                written += range.count
                guard writer.partLength == facts.textOffsets[written] else { throw segment.damage(.textOffsets) }
            }
            segment.forget(.texts)
        }
        try writer.endPart()
        try facts.write(to: &writer)
        var terms = TermMerge(segments: segments, renumberings: renumberings)
        try terms.write(lengths: facts.lengths.start, averageLength: facts.averageLength, to: &writer)
        let header = SegmentHeader(
            passages: UInt32(facts.passageCount), reports: UInt32(facts.reportCount), stems: UInt32(terms.stemCount),
            pairs: UInt32(terms.pairCount), surfaces: UInt32(terms.surfaceCount),
            sections: UInt32(facts.sections.count), words: facts.words)
        try writer.finish(header, isDurable: isDurable)
    }
}

/// What becomes of the passages of one segment.
struct Renumbering {
    /// Where its first kept passage goes.
    var base: UInt32
    /// Stretches of passages that stay, in order, none empty.
    var kept: [Range<Int>] = []
    /// By passage: its new number, or `dropped`. `nil` when all stay.
    var numbers: [UInt32]?

    static let dropped = UInt32.max
}

extension SegmentFacts {
    /// Takes over the facts of a segment.
    mutating func append(_ segment: Segment, dropping: Set<ReportID>) throws(SearchIndexError) -> Renumbering {
        var renumbering = Renumbering(base: UInt32(passageCount))
        let isDropped = (0..<segment.reportCount).map { dropping.contains(segment.reportID($0)) }
        if isDropped.contains(true) {
            renumbering.numbers = Array(repeating: Renumbering.dropped, count: segment.passageCount)
        }
        let records = segment.values(.sections, as: SectionRecord.self)
        for report in 0..<segment.reportCount where !isDropped[report] {
            let passages = segment.passages(of: report)
            if !passages.isEmpty {
                if let last = renumbering.kept.last, last.upperBound == passages.lowerBound {
                    renumbering.kept[renumbering.kept.count - 1] = last.lowerBound..<passages.upperBound
                } else {
                    renumbering.kept.append(passages)
                }
            }
            if renumbering.numbers != nil {
                for (place, passage) in passages.enumerated() {
                    renumbering.numbers?[passage] = UInt32(passageCount + place)
                }
            }
            try append(report, of: segment, sections: records)
        }
        return renumbering
    }

    private mutating func append(_ report: Int, of segment: Segment, sections: UnsafeBufferPointer<SectionRecord>)
        throws(SearchIndexError)
    {
        var record = segment.reportRecords[report]
        let firstOld = Int(record.firstSection)
        let endOld =
            report + 1 < segment.reportCount ? Int(segment.reportRecords[report + 1].firstSection) : sections.count
        guard firstOld <= endOld, endOld <= sections.count else { throw segment.damage(.reportRecords) }
        let firstNew = self.sections.count
        for section in firstOld..<endOld {
            var section = sections[section]
            section.heading = strings.number(of: try segment.string(section.heading))
            section.number = strings.number(of: try segment.string(section.number))
            self.sections.append(section)
        }
        record.csp = strings.number(of: try segment.string(record.csp))
        record.title = strings.number(of: try segment.string(record.title))
        record.firstSection = UInt32(firstNew)
        reportIDs.append(segment.reportID(report).bits)
        reportRecords.append(record)
        let sectionNumbers = segment.values(.sectionOfPassage, as: UInt32.self)
        let pages = segment.values(.pages, as: UInt32.self)
        let passages = segment.passages(of: report)
        guard passages.upperBound <= sectionNumbers.count, passages.upperBound <= pages.count else {
            throw segment.damage(.pages)
        }
        for passage in passages {
            let section = Int(sectionNumbers[passage])
            guard (firstOld..<endOld).contains(section) else { throw segment.damage(.sectionOfPassage) }
            let count = try segment.text(passage).count
            textOffsets.append(textOffsets[textOffsets.count - 1] + UInt64(count))
            numbers.append(contentsOf: try segment.string(passage, .numberOffsets, .numbers))
            numberOffsets.append(UInt32(numbers.count))
            self.pages.append(pages[passage])
            lengths.append(segment.lengths[passage])
            words += UInt64(segment.lengths[passage])
            sectionOfPassage.append(UInt32(firstNew + section - firstOld))
            sectionKinds.append(segment.sectionKinds[passage])
            if segment.isSensitive(passage) { setSensitive(passageCount - 1) }
            for coding in try segment.codings(of: passage) { codings.append(coding) }
            codingOffsets.append(UInt32(codings.count))
        }
        try appendAddressees(of: passages, in: segment)
        reportFirstPassages.append(UInt32(passageCount))
    }

    /// - Parameter passages: the last ones taken over.
    private mutating func appendAddressees(of passages: Range<Int>, in segment: Segment) throws(SearchIndexError) {
        let records = segment.addressees
        var (place, end) = (0, records.count)
        while place < end {
            let middle = (place + end) / 2
            if Int(records[middle].passage) < passages.lowerBound { place = middle + 1 } else { end = middle }
        }
        while place < records.count, Int(records[place].passage) < passages.upperBound {
            let passage = passageCount - passages.upperBound + Int(records[place].passage)
            guard passage >= 0, passage < passageCount else { throw segment.damage(.addressees) }
            addressees.append(
                AddresseeRecord(
                    passage: UInt32(passage), name: strings.number(of: try segment.string(records[place].name))))
            place += 1
        }
    }
}
