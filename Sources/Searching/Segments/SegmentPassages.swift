import Reviews

/// Reading passages and reports back.
extension Segment {
    func text(_ passage: Int) throws(SearchIndexError) -> UnsafeBufferPointer<UInt8> {
        let bytes = bytes(.texts)
        guard passage >= 0, passage + 1 < textOffsets.count else { throw damage(.texts) }
        let (start, end) = (textOffsets[passage], textOffsets[passage + 1])
        guard start <= end, end <= UInt64(bytes.count) else { throw damage(.texts) }
        return UnsafeRawBufferPointer(rebasing: bytes[Int(start)..<Int(end)]).bindMemory(to: UInt8.self)
    }

    /// The report that a passage is of.
    func report(of passage: Int) -> Int {
        var (low, high) = (0, reportCount)
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(reportFirstPassages[middle]) <= passage { low = middle } else { high = middle }
        }
        // Reports without passages begin where the next one does.
        while low + 1 < reportCount, Int(reportFirstPassages[low + 1]) <= passage { low += 1 }
        return low
    }

    func reportID(_ report: Int) -> ReportID {
        let ids = values(.reportIDs, as: UInt64.self)
        return ReportID(bits: report < ids.count ? ids[report] : 0)
    }

    /// Passages of a report.
    func passages(of report: Int) -> Range<Int> {
        Int(reportFirstPassages[report])..<Int(reportFirstPassages[report + 1])
    }

    /// A string of the segment's own table; `nil` for "none".
    func string(_ number: UInt32) throws(SearchIndexError) -> String? {
        guard number != SegmentString.none else { return nil }
        return String(decoding: try string(Int(number), .stringOffsets, .strings), as: UTF8.self)
    }

    func section(of passage: Int) throws(SearchIndexError) -> SectionRecord {
        let sections = values(.sections, as: SectionRecord.self)
        let numbers = values(.sectionOfPassage, as: UInt32.self)
        guard passage < numbers.count, Int(numbers[passage]) < sections.count else { throw damage(.sections) }
        return sections[Int(numbers[passage])]
    }

    /// The number that the document prints.
    func printedNumber(_ passage: Int) throws(SearchIndexError) -> String? {
        let bytes = try string(passage, .numberOffsets, .numbers)
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    func page(_ passage: Int) -> Int? {
        let pages = values(.pages, as: UInt32.self)
        return passage < pages.count && pages[passage] > 0 ? Int(pages[passage]) : nil
    }

    func isSensitive(_ passage: Int) -> Bool {
        let words = values(.sensitive, as: UInt64.self)
        return passage / 64 < words.count && words[passage / 64] >> UInt64(passage % 64) & 1 == 1
    }

    func codings(of passage: Int) throws(SearchIndexError) -> UnsafeBufferPointer<UInt32> {
        guard passage + 1 < codingOffsets.count else { throw damage(.codings) }
        let (start, end) = (Int(codingOffsets[passage]), Int(codingOffsets[passage + 1]))
        guard start <= end, end <= codings.count else { throw damage(.codings) }
        return UnsafeBufferPointer(rebasing: codings[start..<end])
    }

    /// Passages with evidence of a theme, 64 to a word; `nil` when none has.
    func evidence(of theme: UInt8) -> UnsafeBufferPointer<UInt64>? {
        let words = Segment.words(for: passageCount)
        guard let place = themes.firstIndex(where: { $0.theme == theme }) else { return nil }
        return UnsafeBufferPointer(rebasing: themeBits[place * words..<(place + 1) * words])
    }

    func facets(_ report: Int) throws(SearchIndexError) -> ReportFacets {
        guard report < reportRecords.count else { throw damage(.reportRecords) }
        let record = reportRecords[report]
        guard let type: ReviewType = FacetCode.value(record.type),
            let visibility: Visibility = FacetCode.value(record.visibility)
        else { throw damage(.reportRecords) }
        return ReportFacets(
            type: type, csp: try string(record.csp), year: record.year == ReportRecord.noYear ? nil : Int(record.year),
            relationship: FacetCode.value(record.relationship), sex: FacetCode.value(record.sex),
            ageBand: FacetCode.value(record.ageBand), method: FacetCode.value(record.method), visibility: visibility,
            fiction: record.fiction != 0)
    }
}

/// A value of a fixed vocabulary as a byte: its place, 1 more, 0 for none.
enum FacetCode {
    static func code<Value: CaseIterable & Equatable>(_ value: Value?) -> UInt8 {
        guard let value, let place = Array(Value.allCases).firstIndex(of: value) else { return 0 }
        return UInt8(place + 1)
    }

    static func value<Value: CaseIterable>(_ code: UInt8) -> Value? {
        let all = Array(Value.allCases)
        return code > 0 && Int(code) <= all.count ? all[Int(code) - 1] : nil
    }
}
