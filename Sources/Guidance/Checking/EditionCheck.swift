/// Faults of an edition as a whole, with its changes put in.
///
/// Names that could not be read are passed over: the reader has reported
/// them.
enum EditionCheck {
    /// An overlay against an edition that it says it applies to, and the
    /// edition that comes of it.
    static func faults(of overlay: Overlay, on edition: Edition, place: String? = nil) -> [GuidanceFault] {
        let place = place ?? "\(overlay.id):"
        guard overlay.appliesTo.contains(edition.id.slug) else {
            return [.init(place: place, kind: .doesNotApply(to: edition.id.description))]
        }
        guard overlay.jurisdictions.contains(where: edition.jurisdictions.contains) else {
            let kind = GuidanceFault.Kind.doesNotApply(to: edition.pin.description)
            return [.init(place: within(place, "jurisdictions"), kind: kind)]
        }
        guard !edition.overlays.contains(where: { $0.slug == overlay.id.slug }) else {
            return [.init(place: place, kind: .duplicate(overlay.id.slug.text))]
        }
        return AmendmentCheck.faults(of: overlay.amendment, on: edition, place: place)
            + AmendmentCheck.faults(of: overlay, on: edition, place: place)
            + faults(of: edition.amended(by: overlay), place: place)
    }

    static func faults(of edition: Edition, place: String) -> [GuidanceFault] {
        completeness(of: edition, place: place) + references(of: edition, place: place)
            + marks(of: edition, place: place) + rules(of: edition, place: place)
    }

    /// Words for every key, an entry for every stage and role.
    private static func completeness(of edition: Edition, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        for key in LabelKey.allCases where edition.labels.words[key] == nil {
            faults.append(.init(place: within(place, "labels.\(key.rawValue)"), kind: .noLabel(key.rawValue)))
        }
        if let prefix = edition.labels.words[.referencePrefix], !prefix.utf8.allSatisfy({ (65...90).contains($0) }) {
            let place = within(place, "labels.\(LabelKey.referencePrefix.rawValue)")
            faults.append(.init(place: place, kind: .notCapitals(prefix)))
        }
        for stage in ReviewStage.allCases where edition.stage(stage) == nil {
            faults.append(.init(place: within(place, "stages"), kind: .noEntry(.stages, stage.rawValue)))
        }
        for entry in edition.stages where entry.stage == nil && !entry.name.isEmpty {
            let kind = GuidanceFault.Kind.unknownWord(entry.name, expected: ReviewStage.allCases.map(\.rawValue))
            faults.append(.init(place: within(place, "stages.\(entry.name).slug"), kind: kind))
        }
        for role in ReviewRole.allCases where edition.party(role) == nil {
            faults.append(.init(place: within(place, "parties"), kind: .noEntry(.parties, role.rawValue)))
        }
        var limbs: Set<String> = []
        for limb in edition.eligibility.allLimbs where !limb.slug.text.isEmpty {
            if !limbs.insert(limb.slug.text).inserted {
                faults.append(.init(place: within(place, "eligibility.\(limb.slug)"), kind: .duplicate(limb.slug.text)))
            }
        }
        return faults
    }

    /// Every name leads to an entry.
    private static func references(of edition: Edition, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        func check<Owner: GuidanceFact, Fact: GuidanceFact>(
            _ owner: Owner, _ field: String, _ slugs: [Slug<Fact>], _ known: Set<Slug<Fact>>
        ) {
            for slug in slugs where !known.contains(slug) && !slug.text.isEmpty {
                let place = within(place, "\(Owner.collection.rawValue).\(owner.name).\(field)")
                faults.append(.init(place: place, kind: .unknownReference(Fact.collection, slug.text)))
            }
        }
        let parties = Set(edition.parties.map(\.slug))
        let limits = Set(edition.limits.map(\.slug))
        let documents = Set(edition.documents.map(\.slug))
        let tellings = Set(edition.tellings.map(\.slug))
        for step in edition.steps {
            check(step, "owners", step.owners, parties)
            check(step, "limits", step.limits, limits)
            check(step, "documents", step.documents, documents)
            check(step, "tellings", step.tellings, tellings)
        }
        for limit in edition.limits {
            if case .parties(let movers, _) = limit.moving { check(limit, "moving.by", movers, parties) }
        }
        for document in edition.documents {
            check(document, "from", document.from, parties)
            check(document, "to", document.to, parties)
        }
        for telling in edition.tellings { check(telling, "to", telling.to, parties) }
        let sectors = Set(edition.panelSectors.map(\.slug))
        for slug in edition.quorum?.sectors ?? [] where !sectors.contains(slug) && !slug.text.isEmpty {
            let kind = GuidanceFault.Kind.unknownReference(.panelSectors, slug.text)
            faults.append(.init(place: within(place, "quorum.sectors"), kind: kind))
        }
        return faults
    }

    /// Every citation leads to a source, and duties were read in theirs.
    private static func marks(of edition: Edition, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        let keys = Set(edition.sources.map(\.key))
        func check(_ basis: Basis, _ field: String) {
            for ground in basis.grounds where !keys.contains(ground.source) {
                let kind = GuidanceFault.Kind.unknownSource(ground.source.text)
                faults.append(.init(place: within(place, "\(field).basis"), kind: kind))
            }
        }
        for fact in edition.facts.all {
            let field = "\(type(of: fact).collection.rawValue).\(fact.name)"
            check(fact.basis, field)
            if fact.isBinding, fact.basis.mark != .read, !fact.basis.grounds.isEmpty {
                faults.append(.init(place: within(place, "\(field).basis"), kind: .bindingButNotRead))
            }
        }
        for limb in edition.eligibility.allLimbs { check(limb.basis, "eligibility.\(limb.slug)") }
        check(edition.statute.basis, "statute")
        check(edition.progress.basis, "progress")
        if let quorum = edition.quorum { check(quorum.basis, "quorum") }
        return faults
    }

    private static func rules(of edition: Edition, place: String) -> [GuidanceFault] {
        var faults: [GuidanceFault] = []
        if let quorum = edition.quorum, quorum.members < max(1, quorum.sectors.count) {
            let kind = GuidanceFault.Kind.quorumTooSmall(members: quorum.members, sectors: quorum.sectors.count)
            faults.append(.init(place: within(place, "quorum.members"), kind: kind))
        }
        let progress = edition.progress
        if progress.redWithinDays < 0 || progress.amberWithinDays < progress.redWithinDays {
            faults.append(.init(place: within(place, "progress"), kind: .amberAfterRed))
        }
        return faults
    }
}
