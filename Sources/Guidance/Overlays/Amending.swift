extension Edition {
    /// The edition with the overlay put on it, unchecked.
    func amended(by overlay: Overlay) -> Edition {
        var edition = self
        edition.apply(overlay.amendment)
        edition.overlays.append(overlay.id)
        edition.jurisdictions = jurisdictions.filter { overlay.jurisdictions.contains($0) }
        return edition
    }

    mutating func apply(_ amendment: Amendment) {
        labels.words.merge(amendment.labels) { _, new in new }
        if let test = amendment.eligibility { eligibility = test }
        if let rule = amendment.quorum { quorum = rule }
        if let rule = amendment.progress { progress = rule }
        for source in amendment.sources where !sources.contains(source) { sources.append(source) }
        caveats += amendment.caveats.filter { !caveats.contains($0) }
        facts.apply(amendment)
    }
}

extension Facts {
    mutating func apply(_ amendment: Amendment) {
        let new = amendment.facts
        apply(amendment, \.parties, new.parties)
        apply(amendment, \.stages, new.stages)
        apply(amendment, \.steps, new.steps) { amendment.placedAfter[$0] }
        apply(amendment, \.limits, new.limits)
        apply(amendment, \.documents, new.documents)
        apply(amendment, \.tellings, new.tellings)
        apply(amendment, \.qualityOutcomes, new.qualityOutcomes)
        apply(amendment, \.qualityCriteria, new.qualityCriteria)
        apply(amendment, \.actionPlanColumns, new.actionPlanColumns)
        apply(amendment, \.dataFields, new.dataFields)
        apply(amendment, \.panelSectors, new.panelSectors)
        apply(amendment, \.practices, new.practices)
    }

    /// Takes away, replaces or adds, then renames.
    private mutating func apply<Fact: GuidanceFact>(
        _ amendment: Amendment, _ path: WritableKeyPath<Facts, [Fact]>, _ new: [Fact],
        after: (Slug<Fact>) -> Slug<Fact>? = { _ in nil }
    ) {
        let removed = Set(amendment.removed.filter { $0.collection == Fact.collection }.map(\.slug))
        var list = self[keyPath: path].filter { !removed.contains($0.slug.text) }
        for fact in new {
            let place = list.firstIndex { $0.slug == fact.slug }
            if let place { list.remove(at: place) }
            if let neighbour = after(fact.slug), let at = list.firstIndex(where: { $0.slug == neighbour }) {
                list.insert(fact, at: at + 1)
            } else {
                list.insert(fact, at: place ?? list.endIndex)
            }
        }
        for renaming in amendment.renamed where renaming.collection == Fact.collection {
            for place in list.indices where list[place].slug.text == renaming.slug {
                list[place].label = renaming.label
            }
        }
        self[keyPath: path] = list
    }

    /// Marks every fact as taken over from another edition.
    mutating func carry(from id: EditionID) {
        func carried<Fact: GuidanceFact>(_ facts: [Fact]) -> [Fact] {
            facts.map { fact in
                var fact = fact
                if fact.basis.carriedFrom == nil { fact.basis.carriedFrom = id }
                return fact
            }
        }
        parties = carried(parties)
        stages = carried(stages)
        steps = carried(steps)
        limits = carried(limits)
        documents = carried(documents)
        tellings = carried(tellings)
        qualityOutcomes = carried(qualityOutcomes)
        qualityCriteria = carried(qualityCriteria)
        actionPlanColumns = carried(actionPlanColumns)
        dataFields = carried(dataFields)
        panelSectors = carried(panelSectors)
        practices = carried(practices)
    }
}
