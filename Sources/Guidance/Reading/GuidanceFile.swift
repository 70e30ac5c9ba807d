internal import CivilDates

/// One file as read: an edition, an edition built on another, or an overlay.
struct GuidanceFile {
    enum Kind: String, CaseIterable {
        case edition, overlay
    }

    /// The version of the file's own form. A newer one is refused, not
    /// half understood.
    static let format = 1

    let name: String
    let kind: Kind
    let id: EditionID
    let title: String
    let basedOn: EditionID?
    let jurisdictions: [Jurisdiction]
    let effective: EffectiveRange
    let statute: StatutoryBasis?
    let replaces: Slug<Edition>?
    let level: Overlay.Level
    let isSample: Bool
    let appliesTo: [Slug<Edition>]
    let amendment: Amendment
    /// Faults of the file's form; what they name is not checked further.
    let faults: [GuidanceFault]

    init(_ text: GuidanceText) throws(GuidanceError) {
        let value = try JSONValue(parsing: text.json, named: text.name)
        var reader = ObjectReader(value, place: text.name + ":")
        name = text.name
        let format = reader.whole("format", standIn: GuidanceFile.format)
        if format != GuidanceFile.format { reader.fault("format", .unknownFormat(format)) }
        kind = reader.word("kind", standIn: .edition)
        let slug: Slug<Edition> = reader.slug("id")
        let revision = reader.whole("revision", standIn: 1)
        if revision < 1 { reader.fault("revision", .badAmount(revision)) }
        id = EditionID(unchecked: slug, revision: revision)
        title = reader.text("title")
        jurisdictions = reader.words("jurisdictions")
        if jurisdictions.isEmpty { reader.fault("jurisdictions", .missing) }
        switch kind {
        case .edition:
            basedOn = reader.optionalText("basedOn").flatMap { text in
                let id = EditionID(text)
                if id == nil { reader.fault("basedOn", .badSlug(text)) }
                return id
            }
            effective = reader.object("effective") { EffectiveRange(&$0) } ?? .always
            statute = reader.object("statute") { StatutoryBasis(&$0) }
            if statute == nil { reader.fault("statute", .missing) }
            replaces = reader.optionalText("replaces").map { Slug(unchecked: $0) }
            level = .national
            isSample = false
            appliesTo = []
        case .overlay:
            basedOn = nil
            effective = .always
            statute = nil
            replaces = nil
            level = reader.word("level", standIn: .local)
            isSample = reader.flag("sample")
            appliesTo = reader.slugs("appliesTo")
            if appliesTo.isEmpty { reader.fault("appliesTo", .missing) }
        }
        amendment = Amendment(&reader)
        reader.finish()
        faults = reader.faults
    }
}

extension StatutoryBasis {
    init(_ reader: inout ObjectReader) {
        act = reader.text("act")
        section = reader.text("section")
        commencement = reader.date("inForceSince").map { .inForce(since: $0) } ?? .awaitsDate
        basis = reader.basis()
    }
}

extension Amendment {
    init(_ reader: inout ObjectReader) {
        labels = reader.object("labels") { reader in
            var words: [LabelKey: String] = [:]
            for key in LabelKey.allCases { words[key] = reader.optionalText(key.rawValue) }
            return words
        } ?? [:]
        eligibility = reader.object("eligibility") { EligibilityTest(&$0) }
        renamed = reader.list("renamed") { reader in
            Renaming(
                collection: reader.word("in", standIn: .steps), slug: reader.text("slug"), label: reader.text("label"))
        }
        removed = reader.list("removed") { reader in
            Removal(collection: reader.word("in", standIn: .steps), slug: reader.text("slug"))
        }
        facts = Facts(&reader)
        var places: [Slug<Step>: Slug<Step>] = [:]
        facts.steps = reader.list("steps") { reader in
            let step = Step(&reader)
            if let neighbour = reader.optionalText("after") { places[step.slug] = Slug(unchecked: neighbour) }
            return step
        }
        placedAfter = places
        quorum = reader.object("quorum") { reader in
            Quorum(
                members: reader.whole("members", standIn: .max), sectors: reader.slugs("sectors"),
                basis: reader.basis())
        }
        progress = reader.object("progress") { reader in
            ProgressRule(
                amberWithinDays: reader.whole("amberWithinDays", standIn: .max),
                redWithinDays: reader.whole("redWithinDays", standIn: 0), basis: reader.basis())
        }
        sources = reader.list("sources") { reader in
            Source(
                key: SourceKey(text: reader.text("key")), title: reader.text("title"), url: reader.optionalText("url"))
        }
        caveats = reader.texts("caveats")
    }
}

extension EligibilityTest {
    init(_ reader: inout ObjectReader) {
        question = reader.text("question")
        parts = reader.list("parts") { EligibilityPart(&$0) }
        if parts.isEmpty { reader.fault("parts", .missing) }
        also = reader.list("also") { EligibilityLimb(&$0) }
    }
}

extension EligibilityPart {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        limbs = reader.list("limbs") { EligibilityLimb(&$0) }
        if limbs.isEmpty { reader.fault("limbs", .partWithoutLimbs) }
    }
}

extension EligibilityLimb {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        note = reader.optionalText("note")
        basis = reader.basis()
    }
}
