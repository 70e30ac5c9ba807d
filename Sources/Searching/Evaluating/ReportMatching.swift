import Reviews

/// Which reports of a segment may be answered with, and which have the facts
/// that a query asks for.
struct ReportMatching {
    let segment: Segment

    /// - Returns: by report; `nil` when all are in scope.
    func inScope(_ scope: SearchScope) -> [Bool]? {
        var visibilities: UInt32 = 0
        for visibility in scope.visibilities { visibilities |= 1 << UInt32(FacetCode.code(visibility)) }
        var types: UInt32 = scope.types == nil ? .max : 0
        for type in scope.types ?? [] { types |= 1 << UInt32(FacetCode.code(type)) }
        guard segment.visibilities & ~visibilities != 0 || segment.types & ~types != 0 else { return nil }
        return segment.reportRecords.map { record in
            visibilities >> UInt32(record.visibility) & 1 == 1 && types >> UInt32(record.type) & 1 == 1
        }
    }

    /// - Returns: by report, whether the condition holds of it.
    func reports(_ condition: FieldCondition) throws(SearchIndexError) -> [Bool] {
        switch condition {
        case .type(let type): records { $0.type == FacetCode.code(type) }
        case .relationship(let relationship): records { $0.relationship == FacetCode.code(relationship) }
        case .sex(let sex): records { $0.sex == FacetCode.code(sex) }
        case .age(let band): records { $0.ageBand == FacetCode.code(band) }
        case .method(let method): records { $0.method == FacetCode.code(method) }
        case .years(let years):
            records { $0.year != ReportRecord.noYear && years.contains(Int($0.year)) }
        case .csp(let words): try partnerships(words)
        // Not of reports.
        case .theme, .role, .polarity, .agency, .section, .addressee: records { _ in false }
        }
    }

    private func records(_ holds: (ReportRecord) -> Bool) -> [Bool] { segment.reportRecords.map(holds) }

    private func partnerships(_ words: [String]) throws(SearchIndexError) -> [Bool] {
        var names = NameMatching(words: words, segment: segment)
        var found: [Bool] = []
        for record in segment.reportRecords { found.append(try names.matches(record.csp)) }
        return found
    }

    /// The passages that are recommendations to a body of this name.
    func recommendations(to words: [String]) throws(SearchIndexError) -> PassageSet {
        var names = NameMatching(words: words, segment: segment)
        var found = PassageSet(passages: segment.passageCount)
        for record in segment.addressees where try names.matches(record.name) { found.insert(Int(record.passage)) }
        return found
    }

    /// The passages of some reports.
    func passages(of reports: [Bool]) -> PassageSet {
        var found = PassageSet(passages: segment.passageCount)
        for (report, isIn) in reports.enumerated() where isIn { found.insert(segment.passages(of: report)) }
        return found
    }
}

/// Names that have all the words of a query, in any order and case; each name
/// of a segment is looked at once.
struct NameMatching {
    let words: [String]
    let segment: Segment
    private var known: [UInt32: Bool] = [:]

    init(words: [String], segment: Segment) {
        self.words = words
        self.segment = segment
    }

    mutating func matches(_ name: UInt32) throws(SearchIndexError) -> Bool {
        if let known = known[name] { return known }
        guard let text = try segment.string(name) else { return false }
        let theirs = Tokenizer.words(of: text)
        let matches = words.allSatisfy { theirs.contains($0) }
        known[name] = matches
        return matches
    }
}
