public enum DocumentKind: String, CaseIterable, Sendable {
    case notice, letter, form, leaflet, record, statement, agreement, report, plan, pack
}

/// How firmly a document or a telling is expected. Neither stops anyone.
public enum Expectation: String, CaseIterable, Sendable {
    /// Law says so.
    case must
    case usual
    /// Some areas do it.
    case local
}

/// A document or letter of a review.
public struct RequiredDocument: GuidanceFact {
    public static var collection: FactCollection { .documents }
    public let slug: Slug<RequiredDocument>
    public var label: String
    public var kind: DocumentKind
    public var expectation: Expectation
    public var from: [Slug<Party>]
    public var to: [Slug<Party>]
    /// Codes and names in protocols: `Dorset DOC1`.
    public var codes: [String]
    /// What it must hold, in order: sections of a report, points of a
    /// record.
    public var contents: [String]
    public var note: String?
    public var basis: Basis

    public var isBinding: Bool { expectation == .must }
}

/// Who is told of what.
public struct Telling: GuidanceFact {
    public static var collection: FactCollection { .tellings }
    public let slug: Slug<Telling>
    /// What is told.
    public var label: String
    public var to: [Slug<Party>]
    public var after: Milestone?
    public var inWriting: Bool
    public var expectation: Expectation
    public var basis: Basis

    public var isBinding: Bool { expectation == .must }
}
