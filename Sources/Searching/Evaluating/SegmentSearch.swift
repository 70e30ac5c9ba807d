/// Searches one segment.
struct SegmentSearch: ~Copyable {
    private let plan: QueryPlan
    private let segment: Segment
    /// Of the segment's first passage among all.
    private let base: UInt32
    private let scoring: Scoring
    /// By leaf of the plan; `nil` for one that is nowhere in the segment.
    private let terms: [(source: PostingSource, weight: Double)?]
    /// Keeps alive what `terms` lead into.
    private let found: [LeafFinding.Found]
    /// By report; `nil` when all may be answered with.
    private let scope: [Bool]?
    private let conditions: SegmentConditions

    /// - Parameters:
    ///   - found: by leaf of the plan, in this segment.
    ///   - weights: by leaf; see `Scoring.weight`.
    ///   - slack: see `PostingSource.slack`.
    init(
        _ plan: QueryPlan, _ segment: Segment, base: UInt32, scoring: Scoring, found: [LeafFinding.Found],
        weights: [Double], slack: Double, scope: [Bool]?
    ) {
        self.plan = plan
        self.segment = segment
        self.base = base
        self.scoring = scoring
        self.found = found
        self.scope = scope
        conditions = SegmentConditions(segment: segment)
        terms = zip(found, weights).map { found, weight in
            switch found {
            case .nowhere: nil
            case .term(let blocks): (PostingSource(blocks, slack: slack), weight)
            case .list(let list): (PostingSource(list), weight)
            }
        }
    }

    /// Finds the best passages by the quickest way that the plan's shape
    /// allows.
    func findBest(_ hits: inout TopHits) throws(SearchIndexError) {
        guard let shape = PlanShape(plan.root), !shape.leaves.isEmpty else {
            try findAll(&hits, stopsWhenFull: true) { (_, _) in }
            return
        }
        let leaves = shape.leaves.compactMap { terms[$0] }
        guard shape.isDisjunction ? !leaves.isEmpty : leaves.count == shape.leaves.count else { return }
        var filter = try filter(shape)
        let set = CursorSet(leaves.sorted { $0.source.documents < $1.source.documents })
        if set.count == 1 {
            let search = TermScan(cursor: set.cursors, scoring: scoring, lengths: segment.lengths, base: base)
            search.run(&filter, &hits)
        } else if shape.isDisjunction {
            var search = Disjunction(
                cursors: set.cursors, count: set.count, scoring: scoring, lengths: segment.lengths, base: base)
            search.run(&filter, &hits)
        } else {
            let search = Conjunction(
                cursors: set.cursors, count: set.count, scoring: scoring, lengths: segment.lengths, base: base)
            search.run(&filter, &hits)
        }
        if set.hasDamage { throw segment.damage(.postings) }
    }

    /// Finds every passage, and the best with them.
    ///
    /// - Parameters:
    ///   - stopsWhenFull: ends when no passage can enter the hits any more
    ///     because none has a score.
    ///   - visit: is given each window's first passage and its bits.
    func findAll(
        _ hits: inout TopHits, stopsWhenFull: Bool,
        visit: (Int, UnsafePointer<UInt64>) throws(SearchIndexError) -> Void
    ) throws(SearchIndexError) {
        let words = scope.map { conditions.words(ofReports: $0) }
        try evaluate(
            plan.root, scope: words, isScored: true, stopsWhenFull: stopsWhenFull && terms.isEmpty, &hits, visit: visit)
    }

    private func evaluate(
        _ node: QueryPlan.Node, scope: UnsafePointer<UInt64>?, isScored: Bool, stopsWhenFull: Bool,
        _ hits: inout TopHits, visit: (Int, UnsafePointer<UInt64>) throws(SearchIndexError) -> Void
    ) throws(SearchIndexError) {
        var cursorOfLeaf: [Int?] = []
        var present = 0
        for term in terms {
            cursorOfLeaf.append(term == nil ? nil : present)
            if term != nil { present += 1 }
        }
        let set = CursorSet(terms.compactMap { $0 })
        var evaluation = try WindowEvaluation(
            node, segment: segment, base: base, conditions: conditions, scope: scope, cursors: set.cursors,
            cursorOfLeaf: cursorOfLeaf, scoring: scoring)
        try evaluation.run(isScored: isScored, stopsWhenFull: stopsWhenFull, &hits, visit: visit)
        if set.hasDamage { throw segment.damage(.postings) }
    }

    private func filter(_ shape: PlanShape) throws(SearchIndexError) -> PassageFilter {
        var filter = PassageFilter(segment: segment)
        var reports = scope
        for condition in shape.conditions {
            switch condition {
            case .report(let field):
                let matching = try ReportMatching(segment: segment).reports(field)
                reports = reports.map { zip($0, matching).map { $0 && $1 } } ?? matching
            case .section(let code): filter.require(kind: code)
            case .coding, .addressee: filter.require(try conditions.words(condition))
            }
        }
        if let reports { filter.restrict(to: reports, of: segment) }
        for node in shape.required { filter.require(try set(node)) }
        for node in shape.excluded { filter.exclude(try set(node)) }
        return filter
    }

    /// The passages of which a part of the plan is true.
    private func set(_ node: QueryPlan.Node) throws(SearchIndexError) -> UnsafePointer<UInt64> {
        if case .condition(let condition) = node { return try conditions.words(condition) }
        var found = PassageSet(passages: segment.passageCount)
        var none = TopHits(capacity: 0)
        try evaluate(node, scope: nil, isScored: false, stopsWhenFull: false, &none) { (start, words) in
            found.insert(words, from: start)
        }
        return conditions.keep(found)
    }
}
