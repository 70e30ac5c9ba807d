import Reviews

/// Counts the passages found in one segment by report, section, theme and
/// agency.
struct FacetTally: ~Copyable {
    private let segment: Segment
    private(set) var total = 0
    /// By report.
    private(set) var reports: [Int]
    /// By code; see `FacetCode`.
    private(set) var sectionKinds = [Int](repeating: 0, count: 256)
    private(set) var themes = [Int](repeating: 0, count: 256)
    private(set) var agencies = [Int](repeating: 0, count: 256)
    private var report = 0
    /// By theme and by agency: the passage last counted, 1 more.
    private var lastOfTheme = [Int](repeating: 0, count: 256)
    private var lastOfAgency = [Int](repeating: 0, count: 256)

    init(segment: Segment) {
        self.segment = segment
        reports = Array(repeating: 0, count: segment.reportCount)
    }

    /// - Parameter words: the bits of passages from `start` on, in order.
    mutating func add(_ start: Int, _ words: UnsafePointer<UInt64>, count: Int) throws(SearchIndexError) {
        for word in 0..<count where words[word] != 0 {
            var rest = words[word]
            while rest != 0 {
                try add(start &+ word &* 64 &+ rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    @inline(__always)
    private mutating func add(_ passage: Int) throws(SearchIndexError) {
        while passage >= Int(segment.reportFirstPassages[report &+ 1]) { report &+= 1 }
        total &+= 1
        reports[report] &+= 1
        sectionKinds[Int(segment.sectionKinds[passage])] &+= 1
        let (first, end) = (Int(segment.codingOffsets[passage]), Int(segment.codingOffsets[passage &+ 1]))
        guard first <= end, end <= segment.codings.count else { throw segment.damage(.codings) }
        for place in first..<end {
            let coding = PackedCoding(bits: segment.codings[place])
            guard coding.isSubstantive else { continue }
            if lastOfTheme[coding.theme] != passage &+ 1 {
                lastOfTheme[coding.theme] = passage &+ 1
                themes[coding.theme] &+= 1
            }
            if lastOfAgency[coding.agency] != passage &+ 1 {
                lastOfAgency[coding.agency] = passage &+ 1
                agencies[coding.agency] &+= 1
            }
        }
    }
}

/// The counts of all segments, by value.
struct FacetCounts {
    private var byField: [[String: Int]] = Array(repeating: [:], count: FacetCounts.fields.count)
    private(set) var total = 0

    /// In this order they are answered.
    private static let fields: [QueryField] = [
        .theme, .type, .section, .year, .relationship, .sex, .age, .method, .csp, .agency,
    ]

    mutating func add(_ tally: borrowing FacetTally, of segment: Segment, themeSlugs: [String]) throws(SearchIndexError)
    {
        total += tally.total
        for (theme, count) in tally.themes.enumerated() where count > 0 {
            add(.theme, theme < themeSlugs.count ? themeSlugs[theme] : String(theme), count)
        }
        for (code, count) in tally.sectionKinds.enumerated() where count > 0 {
            guard let kind: SectionKind = FacetCode.value(UInt8(code)) else { throw segment.damage(.sectionKinds) }
            add(.section, kind.rawValue, count)
        }
        for (code, count) in tally.agencies.enumerated() where count > 0 {
            guard let agency: AgencyKind = FacetCode.value(UInt8(code)) else { continue }
            add(.agency, agency.rawValue, count)
        }
        for (report, count) in tally.reports.enumerated() where count > 0 {
            let facets = try segment.facets(report)
            add(.type, facets.type.rawValue, count)
            add(.year, facets.year.map { String($0) }, count)
            add(.relationship, facets.relationship?.rawValue, count)
            add(.sex, facets.sex?.rawValue, count)
            add(.age, facets.ageBand?.rawValue, count)
            add(.method, facets.method?.rawValue, count)
            add(.csp, facets.csp, count)
        }
    }

    private mutating func add(_ field: QueryField, _ value: String?, _ count: Int) {
        guard let value, let place = FacetCounts.fields.firstIndex(of: field) else { return }
        byField[place][value, default: 0] += count
    }

    var facets: [SearchFacet] {
        zip(FacetCounts.fields, byField).map { field, counts in
            let values = counts.map { SearchFacet.Value(value: $0.key, count: $0.value) }
            return SearchFacet(
                name: field.rawValue,
                values: values.sorted { a, b in
                    a.count != b.count ? a.count > b.count : a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
                })
        }
    }
}
