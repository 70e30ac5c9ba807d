/// Faults of changes: in themselves, and against what they change.
enum AmendmentCheck {
    /// What stands twice or is cited nowhere, seen from the file alone.
    static func faultsWithin(_ file: GuidanceFile) -> [GuidanceFault] {
        let place = file.name + ":"
        var faults: [GuidanceFault] = []
        for collection in FactCollection.allCases {
            var seen: Set<String> = []
            for fact in file.amendment.facts.of(collection) where !fact.name.isEmpty {
                if !seen.insert(fact.name).inserted {
                    let place = within(place, "\(collection.rawValue).\(fact.name)")
                    faults.append(.init(place: place, kind: .duplicate(fact.name)))
                }
            }
        }
        var keys: Set<String> = []
        let cited = citedSources(in: file)
        for source in file.amendment.sources where !source.key.text.isEmpty {
            let place = within(place, "sources.\(source.key)")
            if !keys.insert(source.key.text).inserted {
                faults.append(.init(place: place, kind: .duplicate(source.key.text)))
            }
            if !cited.contains(source.key) {
                faults.append(.init(place: place, kind: .unused(source: source.key.text)))
            }
        }
        return faults
    }

    private static func citedSources(in file: GuidanceFile) -> Set<SourceKey> {
        var bases = file.amendment.facts.all.map(\.basis)
        if let test = file.amendment.eligibility { bases += test.allLimbs.map(\.basis) }
        bases += [file.statute?.basis, file.amendment.quorum?.basis, file.amendment.progress?.basis].compactMap { $0 }
        return Set(bases.flatMap(\.grounds).map(\.source))
    }

    /// What the changes name and the edition does not have.
    static func faults(of amendment: Amendment, on edition: Edition, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        func names(_ collection: FactCollection) -> Set<String> { Set(edition.facts.of(collection).map(\.name)) }
        for removal in amendment.removed where !removal.slug.isEmpty {
            if !names(removal.collection).contains(removal.slug) {
                let kind = GuidanceFault.Kind.nothingToChange(removal.collection, removal.slug)
                faults.append(.init(place: within(place, "removed.\(removal.slug)"), kind: kind))
            }
        }
        for renaming in amendment.renamed where !renaming.slug.isEmpty {
            if !names(renaming.collection).contains(renaming.slug) {
                let kind = GuidanceFault.Kind.nothingToChange(renaming.collection, renaming.slug)
                faults.append(.init(place: within(place, "renamed.\(renaming.slug)"), kind: kind))
            }
        }
        let steps = names(.steps).union(amendment.facts.steps.map(\.name))
        for (step, neighbour) in amendment.placedAfter.sorted(by: { $0.key < $1.key })
        where !steps.contains(neighbour.text) || step == neighbour {
            let kind = GuidanceFault.Kind.unknownReference(.steps, neighbour.text)
            faults.append(.init(place: within(place, "steps.\(step).after"), kind: kind))
        }
        for source in amendment.sources {
            if let other = edition.source(source.key), other != source {
                let kind = GuidanceFault.Kind.sourceDiffers(source.key.text)
                faults.append(.init(place: within(place, "sources.\(source.key)"), kind: kind))
            }
        }
        return faults
    }

    /// What an overlay may not do: touch a duty or make one.
    static func faults(of overlay: Overlay, on edition: Edition, place: String) -> [GuidanceFault] {
        let amendment = overlay.amendment
        var faults: [GuidanceFault] = []
        for collection in FactCollection.allCases {
            let duties = Set(edition.facts.of(collection).filter(\.isBinding).map(\.name))
            for fact in amendment.facts.of(collection) where duties.contains(fact.name) {
                let place = within(place, "\(collection.rawValue).\(fact.name)")
                faults.append(.init(place: place, kind: .bindingChanged(fact.name)))
            }
            for removal in amendment.removed where removal.collection == collection && duties.contains(removal.slug) {
                let place = within(place, "removed.\(removal.slug)")
                faults.append(.init(place: place, kind: .bindingChanged(removal.slug)))
            }
        }
        for fact in amendment.facts.of(.documents) + amendment.facts.of(.tellings) where fact.isBinding {
            let collection = type(of: fact).collection.rawValue
            let kind = GuidanceFault.Kind.kindNotAllowed(Expectation.must.rawValue, level: overlay.level.rawValue)
            faults.append(.init(place: within(place, "\(collection).\(fact.name).expectation"), kind: kind))
        }
        for limit in amendment.facts.limits where !overlay.level.allows(limit.kind) {
            let kind = GuidanceFault.Kind.kindNotAllowed(limit.kind.rawValue, level: overlay.level.rawValue)
            faults.append(.init(place: within(place, "limits.\(limit.slug).kind"), kind: kind))
        }
        return faults
    }

    /// Duties of a base edition rest on its statute: one built on it says
    /// of each whether it still holds.
    static func dutiesLeft(of base: Edition, after amendment: Amendment, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        for duty in base.facts.all where duty.isBinding {
            let collection = type(of: duty).collection
            let restated = amendment.facts.of(collection).contains { $0.name == duty.name }
            let removed = amendment.removed.contains { $0.collection == collection && $0.slug == duty.name }
            if !restated, !removed {
                let kind = GuidanceFault.Kind.bindingNotRestated(collection, duty.name)
                faults.append(.init(place: within(place, collection.rawValue), kind: kind))
            }
        }
        return faults
    }
}

extension Overlay.Level {
    /// An area cannot make guidance, and neither makes statutes.
    func allows(_ kind: LimitKind) -> Bool {
        switch (self, kind) {
        case (_, .statute), (.local, .guidance): false
        case (_, .local), (_, .custom), (.national, .guidance): true
        }
    }
}

extension EligibilityTest {
    /// The Act's limbs and what guidance adds.
    var allLimbs: [EligibilityLimb] { parts.flatMap(\.limbs) + also }
}
