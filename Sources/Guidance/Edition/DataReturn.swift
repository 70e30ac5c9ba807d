/// How a field of the data return is answered. "Not known" is an answer to
/// every one.
public enum DataFieldKind: String, CaseIterable, Sendable {
    case text, number, month
    /// One of the values.
    case choice
    /// Any number of the values.
    case choices
}

/// What a field is asked once for.
public enum DataFieldScope: String, CaseIterable, Sendable {
    case document
    case review = "case"
    case victim, perpetrator
}

/// What the library keeps of a report under the same meaning.
public enum LibraryFact: String, CaseIterable, Sendable {
    case title, csp, dateOfDeath, methodOfDeath, sex, ageBand, relationship
}

/// A field of the return to the Home Office.
public struct DataField: GuidanceFact {
    public static var collection: FactCollection { .dataFields }

    /// The value that every field has. "No" means *not indicated* in the
    /// Home Office's data, never *absent*; so silence must be sayable.
    public static let notKnown = "not-known"

    public let slug: Slug<DataField>
    public var label: String
    /// The heading it stands under.
    public var group: String
    public var scope: DataFieldScope
    public var kind: DataFieldKind
    /// The values to choose from, in order, `not-known` the last; of a free
    /// field `not-known` alone.
    public var values: [String]
    /// The same fact of a report in the library.
    public var library: LibraryFact?
    public var note: String?
    public var basis: Basis
}
