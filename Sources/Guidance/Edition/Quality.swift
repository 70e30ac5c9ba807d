/// What the Home Office panel can answer.
public struct QualityOutcome: GuidanceFact {
    public static var collection: FactCollection { .qualityOutcomes }
    public let slug: Slug<QualityOutcome>
    public var label: String
    /// The report may be published, at once or after listed changes.
    public var allowsPublication: Bool
    public var leadsTo: ReviewStage
    public var basis: Basis
}

/// What a quality-assurance reader looks for.
public struct QualityCriterion: GuidanceFact {
    public enum Origin: String, CaseIterable, Sendable {
        /// A comment of a published letter.
        case letter
        /// A criterion of the guidance.
        case guidance
        /// A fault that keeps coming back and can be looked for.
        case recurrentFault = "recurrent-fault"
    }

    public static var collection: FactCollection { .qualityCriteria }
    public let slug: Slug<QualityCriterion>
    public var label: String
    public var origin: Origin
    /// What is asked, in words for the author.
    public var asks: String
    /// Its parts, as the nine protected characteristics.
    public var points: [String]
    public var basis: Basis
}

/// A column of the action plan, in the edition's order.
public struct ActionPlanColumn: GuidanceFact {
    public static var collection: FactCollection { .actionPlanColumns }
    public let slug: Slug<ActionPlanColumn>
    public var label: String
    public var values: [String]
    public var basis: Basis
}

/// When a clock is shown amber and red. A due date that has passed is
/// always red.
public struct ProgressRule: Hashable, Sendable {
    /// Amber from so many calendar days before the due date.
    public var amberWithinDays: Int
    /// Red from so many calendar days before the due date; 0: when it has
    /// passed.
    public var redWithinDays: Int
    public var basis: Basis
}

/// A rule of practice that is shown where it helps and refuses nothing.
public struct Practice: GuidanceFact {
    public enum Topic: String, CaseIterable, Sendable {
        case chair, panel, family, agencies, criminalCase = "criminal-case"
        case parallelReviews = "parallel-reviews"
        case decision, report, publication, confidentiality
    }

    public static var collection: FactCollection { .practices }
    public let slug: Slug<Practice>
    public var topic: Topic
    public var label: String
    public var text: String
    public var basis: Basis
}
