internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// Editions of guidance with where they stand today.
public struct GuidanceListAnswer: Encodable, Sendable {
    public var editions: [Row]
    public var overlays: [OverlayRow]

    public struct Row: Encodable, Sendable {
        public var id: String
        public var title: String
        public var statute: String
        public var standing: String
        public var caveats: [String]
    }
    public struct OverlayRow: Encodable, Sendable {
        public var id: String
        public var title: String
        public var level: String
        public var isSample: Bool
        public var appliesTo: [String]
    }
}

/// One edition with its rules.
public struct GuidanceAnswer: Encodable, Sendable {
    public var id: String
    public var title: String
    public var reviewName: String
    public var statute: String
    public var standing: String
    public var caveats: [String]
    public var eligibility: [Part]
    public var steps: [Step]
    public var limits: [Limit]
    public var documents: [Named]
    public var tellings: [Named]
    public var sectors: [Named]
    public var actionPlanColumns: [Named]
    public var dataFields: [Named]
    @OrNull public var quorum: String?
    public var sources: [Source]

    public struct Part: Encodable, Sendable {
        public var part: String
        public var limbs: [Named]
    }
    public struct Named: Encodable, Sendable {
        public var slug: String
        public var label: String
        public var citation: String
    }
    public struct Step: Encodable, Sendable {
        public var number: String
        public var label: String
        public var stage: String
        public var owners: [String]
        public var citation: String
    }
    public struct Limit: Encodable, Sendable {
        public var limit: String
        public var label: String
        public var kind: String
        public var length: String
        @OrNull public var starts: String?
        @OrNull public var stops: String?
        public var moving: String
        public var citation: String
    }
    public struct Source: Encodable, Sendable {
        public var key: String
        public var title: String
        @OrNull public var url: String?
    }
}

extension Caseload {
    public func guidanceList() async throws -> GuidanceListAnswer {
        let commencements = try await register().commencements
        return GuidanceListAnswer(
            editions: guidance.editions.map { edition in
                .init(
                    id: edition.id.description, title: edition.title,
                    statute: "\(edition.statute.act), section \(edition.statute.section)",
                    standing: guidance.standing(of: edition, on: today, commencements: commencements).words,
                    caveats: edition.caveats)
            },
            overlays: guidance.overlays.map {
                .init(
                    id: $0.id.description, title: $0.title, level: $0.level.rawValue, isSample: $0.isSample,
                    appliesTo: $0.appliesTo.map(\.text))
            })
    }

    public func guidanceAnswer(_ id: String) async throws -> GuidanceAnswer {
        let edition = try edition(named: id)
        let commencements = try await register().commencements
        return GuidanceAnswer(edition, standing: guidance.standing(of: edition, on: today, commencements: commencements).words)
    }
}

extension GuidanceAnswer {
    init(_ edition: Edition, standing: String) {
        func named(_ facts: [some GuidanceFact]) -> [Named] {
            facts.map { Named(slug: $0.name, label: $0.label, citation: $0.basis.citation) }
        }
        self.init(
            id: edition.pin.description, title: edition.title, reviewName: edition.labels[.reviewName],
            statute: "\(edition.statute.act), section \(edition.statute.section)", standing: standing,
            caveats: edition.caveats,
            eligibility: (edition.eligibility.parts.map { part in
                Part(
                    part: part.label,
                    limbs: part.limbs.map { Named(slug: $0.slug.text, label: $0.label, citation: $0.basis.citation) })
            }) + (edition.eligibility.also.isEmpty ? [] : [
                Part(
                    part: "Guidance adds",
                    limbs: edition.eligibility.also.map {
                        Named(slug: $0.slug.text, label: $0.label, citation: $0.basis.citation)
                    })
            ]),
            steps: edition.steps.map { step in
                Step(
                    number: step.number, label: step.label, stage: step.stage.rawValue,
                    owners: step.owners.map { edition.party($0)?.label ?? $0.text }, citation: step.basis.citation)
            },
            limits: edition.limits.map { limit in
                Limit(
                    limit: limit.slug.text, label: limit.label, kind: limit.kind.rawValue, length: limit.length.words,
                    starts: limit.startsAt?.rawValue, stops: limit.stopsAt?.rawValue,
                    moving: limit.moving.words(in: edition), citation: limit.basis.citation)
            },
            documents: named(edition.documents), tellings: named(edition.tellings), sectors: named(edition.panelSectors),
            actionPlanColumns: named(edition.actionPlanColumns), dataFields: named(edition.dataFields),
            quorum: edition.quorum.map { "\($0.members) members, with \($0.sectors.map(\.text).joined(separator: ", "))" },
            sources: edition.sources.map { Source(key: $0.key.text, title: $0.title, url: $0.url) })
    }
}

extension Standing {
    var words: String {
        switch self {
        case .notCommenced: "not commenced until a person sets the date"
        case .notYet: "not yet"
        case .inForce: "in force"
        case .unclear: "unclear on this day"
        case .ended: "ended"
        case .replaced(let id): "replaced by \(id)"
        }
    }
}

extension LimitLength {
    var words: String {
        switch self {
        case .calendarDays(let days): "\(days) days"
        case .workingDays(let days): "\(days) working days"
        case .months(let months): months == 1 ? "1 month" : "\(months) months"
        case .asSoonAsReasonablyPracticable: "as soon as reasonably practicable"
        case .setPerCase: "set for the case"
        case .notKnown: "not known"
        case .ownRegime: "kept elsewhere"
        }
    }
}

extension MovingRule {
    func words(in edition: Edition) -> String {
        switch self {
        case .nobody(let why): "nobody: \(why)"
        case .parties(let parties, let how): "\(parties.map { edition.party($0)?.label ?? $0.text }.joined(separator: ", ")): \(how)"
        case .notStated: "not stated"
        }
    }
}
