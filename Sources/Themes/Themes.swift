/// What reviews of deaths after domestic abuse are about, and where a text
/// speaks of it.
///
/// The `Catalogue` holds the 80 themes; the `Coder` reads a passage or a
/// report and suggests, with its reasons, which of them the words bear out.
public struct Theme: Sendable, Equatable {
    public var code: ThemeCode
    /// The stored spelling; it never changes.
    public var slug: String
    /// Plain words for people. Says "the person who died" and "the person
    /// said to have caused the death", whatever the slug says.
    public var label: String
    /// Slug of the group.
    public var group: String
    public var definition: String
    public var include: String
    public var exclude: String
    /// Words that often tell of the theme. Vocabulary, not proof.
    public var terms: [String]
    public var abbreviations: [String]
    /// Words that frame a killing or excuse it ("mercy killing", "carer
    /// stress"). They report how somebody saw it, not what it was.
    public var framing: [String]
    /// Where a word search goes wrong.
    public var falseFriends: [String]
    /// Slugs of themes to look at as well.
    public var related: [String]
    /// Law or guidance, as a pointer for people; to be checked by them.
    public var statute: String?
    public var role: Role
    public var family: Family

    /// Whom the theme is about, unless the words say otherwise.
    public enum Role: String, CaseIterable, Sendable {
        case victim, perpetrator, child, agency, system, review
        /// Either of the two parties; the words must tell.
        case either
    }

    /// How an absence is to be read.
    public enum Family: String, CaseIterable, Sendable {
        /// What happened to people: "there was no violence" is no evidence.
        case circumstance
        /// What services did: "she was not asked" is evidence.
        case practice
    }
}

/// A set of themes under one heading.
public struct ThemeGroup: Sendable, Equatable {
    public var slug: String
    public var label: String
}
