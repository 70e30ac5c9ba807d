/// Where a review stands. Closed, because the transition table is code; an
/// edition gives each stage its words and steps.
///
/// A pause is no stage: it overlays any of them.
public enum ReviewStage: String, CaseIterable, Sendable {
    case notified, scoping, decision
    case noReview = "no-review"
    case alternativeRoute = "alternative-route"
    case commissioning, active, drafting
    case familyReading = "family-reading"
    case panelSigned = "panel-signed"
    case partnershipSigned = "csp-signed"
    case submitted
    case qualityAssuranceMeeting = "qa-meeting"
    case qualityAssuranceLetter = "qa-letter"
    case amended
    case finalCopiesSent = "final-copies-sent"
    case prePublication = "pre-publication"
    case published, withheld, monitoring, closed, archived
}

/// An edition's words for a stage and the ordinary way on.
public struct StageEntry: GuidanceFact {
    public static var collection: FactCollection { .stages }
    public let slug: Slug<StageEntry>
    public var label: String
    /// Stages that ordinarily follow; what is possible is the transition
    /// table's to say.
    public var leadsTo: [ReviewStage]
    /// Runs beside other stages.
    public var isParallel: Bool
    public var note: String?
    public var basis: Basis

    /// - Precondition: an entry of a checked edition.
    public var stage: ReviewStage? { ReviewStage(rawValue: slug.text) }
}

/// One row of the life cycle: what has to be done, by whom, why now.
public struct Step: GuidanceFact {
    public static var collection: FactCollection { .steps }
    public let slug: Slug<Step>
    /// As people number it: `5n`.
    public var number: String
    public var label: String
    public var stage: ReviewStage
    public var trigger: String
    public var owners: [Slug<Party>]
    public var limits: [Slug<TimeLimit>]
    /// What is said of the time where no limit says it.
    public var timing: String?
    public var documents: [Slug<RequiredDocument>]
    public var tellings: [Slug<Telling>]
    public var basis: Basis
}
