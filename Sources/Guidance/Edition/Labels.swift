/// Words that differ between editions and areas.
public enum LabelKey: String, CaseIterable, Sendable {
    /// "domestic homicide review"
    case reviewName
    /// "DHR"
    case shortName
    case pluralName
    /// What references begin with: `DHR`. Capitals.
    case referencePrefix
    /// The body that sets up the review.
    case convenor
    case decisionMaker
    case chair
    case author
    case panel
    /// The agency's own review of its part.
    case agencyReview
    case overviewReport
    case executiveSummary
    case qualityAssurance
}

/// Names are one setting of three; the statute and the test are the others.
public struct Labels: Hashable, Sendable {
    var words: [LabelKey: String]

    /// Every key of a checked edition has its word.
    public subscript(key: LabelKey) -> String { words[key] ?? key.rawValue }
}
