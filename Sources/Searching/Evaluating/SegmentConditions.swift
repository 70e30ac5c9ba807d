/// The sets of passages of which the conditions of a plan hold, in one
/// segment; made when first asked for and kept while this lives.
final class SegmentConditions {
    private let segment: Segment
    private var kept: [Kept] = []

    /// Keeps a set in its place.
    private final class Kept {
        let set: PassageSet
        init(_ set: consuming PassageSet) { self.set = set }
    }

    init(segment: Segment) {
        self.segment = segment
    }

    /// - Returns: the set's words, valid as long as this object.
    func words(_ condition: QueryPlan.Condition) throws(SearchIndexError) -> UnsafePointer<UInt64> {
        let reports = ReportMatching(segment: segment)
        switch condition {
        case .coding(let coding):
            switch try CodingMatching(segment: segment).passages(coding) {
            case .stored(let words):
                guard let start = words.baseAddress else { throw segment.damage(.themeBits) }
                return start
            case .made(let set): return keep(set)
            }
        case .section(let code):
            var set = PassageSet(passages: segment.passageCount)
            for passage in 0..<segment.passageCount where Int(segment.sectionKinds[passage]) == code {
                set.insert(passage)
            }
            return keep(set)
        case .addressee(let words): return keep(try reports.recommendations(to: words))
        case .report(let field): return keep(reports.passages(of: try reports.reports(field)))
        }
    }

    func words(ofReports reports: [Bool]) -> UnsafePointer<UInt64> {
        keep(ReportMatching(segment: segment).passages(of: reports))
    }

    func keep(_ set: consuming PassageSet) -> UnsafePointer<UInt64> {
        let object = Kept(set)
        kept.append(object)
        return UnsafePointer(object.set.words.start)
    }
}
