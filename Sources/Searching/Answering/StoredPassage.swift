public import Reviews
public import Themes

/// A passage as the index keeps it: its text, where it stands, and what was
/// coded of it.
public struct StoredPassage: Sendable, Equatable {
    /// 1-based place in the report.
    public var ordinal: Int
    /// The printed number, else `p` and the ordinal.
    public var number: String
    /// Place of its section among the report's sections.
    public var section: Int
    public var sectionKind: SectionKind
    public var page: Int?
    public var text: String
    public var codings: [StoredCoding]
}

/// A coding without its place in the text.
public struct StoredCoding: Sendable, Equatable {
    public var theme: ThemeCode
    public var role: SubjectRole
    public var polarity: Polarity
    public var agency: AgencyKind?
    public var isSubstantive: Bool
}

extension PassageIndex {
    /// All passages of a report in its order; empty when it is not here.
    public func passages(of id: ReportID) throws(SearchIndexError) -> [StoredPassage] {
        for segment in segments {
            for report in 0..<segment.reportCount where segment.reportID(report) == id {
                return try segment.storedPassages(of: report)
            }
        }
        return []
    }
}

extension Segment {
    func storedPassages(of report: Int) throws(SearchIndexError) -> [StoredPassage] {
        let range = passages(of: report)
        let sections = values(.sectionOfPassage, as: UInt32.self)
        guard report < reportRecords.count, range.upperBound <= sections.count else { throw damage(.sections) }
        let firstSection = Int(reportRecords[report].firstSection)
        var answer: [StoredPassage] = []
        answer.reserveCapacity(range.count)
        for passage in range {
            let ordinal = passage - range.lowerBound + 1
            guard let kind: SectionKind = FacetCode.value(try section(of: passage).kind) else {
                throw damage(.sections)
            }
            var codings: [StoredCoding] = []
            for bits in try self.codings(of: passage) {
                guard let coding = StoredCoding(PackedCoding(bits: bits)) else { throw damage(.codings) }
                codings.append(coding)
            }
            answer.append(
                StoredPassage(
                    ordinal: ordinal, number: try printedNumber(passage) ?? "p\(ordinal)",
                    section: Int(sections[passage]) - firstSection, sectionKind: kind, page: page(passage),
                    text: String(decoding: try text(passage), as: UTF8.self), codings: codings))
        }
        return answer
    }
}

extension StoredCoding {
    /// - Returns: `nil` for bytes that no coding has.
    init?(_ packed: PackedCoding) {
        guard let role: SubjectRole = FacetCode.value(UInt8(packed.role)),
            let polarity: Polarity = FacetCode.value(UInt8(packed.polarity))
        else { return nil }
        self.init(
            theme: ThemeCode(UInt8(packed.theme)), role: role, polarity: polarity,
            agency: FacetCode.value(UInt8(packed.agency)), isSubstantive: packed.isSubstantive)
    }
}
