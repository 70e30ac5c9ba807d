/// The kinds of fact that an edition lists, as files name them.
public enum FactCollection: String, CaseIterable, Sendable {
    case parties, stages, steps, limits, documents, tellings
    case qualityOutcomes, qualityCriteria, actionPlanColumns, dataFields, panelSectors, practices
}

/// One entry of an edition: it has a name that never changes, words for
/// people, and says what it rests on.
public protocol GuidanceFact: Hashable, Sendable {
    static var collection: FactCollection { get }
    var slug: Slug<Self> { get }
    var label: String { get set }
    var basis: Basis { get set }
    /// A duty, read in its source. No overlay may change it, and nothing
    /// that is only recalled or inferred may be one. The engine shows it as
    /// "must"; even so it never stops people recording what happened.
    var isBinding: Bool { get }
}

extension GuidanceFact {
    public var isBinding: Bool { false }

    /// The slug's text, for lists of facts of several kinds.
    public var name: String { slug.text }
}
