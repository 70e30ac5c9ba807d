/// Searches that people keep, each for the one person who kept it.
///
/// They are a convenience, not facts: not in the log, and gone with the
/// account.
public protocol SavedSearchStore: Sendable {
    /// Those of one account, the newest first.
    func savedSearches(of account: String) async throws -> [SavedSearch]
    /// Keeps a search, in place of one of the same name.
    ///
    /// - Returns: `false` when the account keeps `SavedSearch.limit` already.
    func save(_ search: SavedSearch, for account: String) async throws -> Bool
    /// Nothing happens when the account keeps none of this name.
    func forget(_ name: String, of account: String) async throws
}

/// A search with the name under which somebody keeps it.
public struct SavedSearch: Sendable, Equatable {
    /// Searches that one account may keep.
    public static let limit = 100

    public var name: String
    /// As it was typed.
    public var text: String
    /// What it was narrowed by: `theme:matricide`, `year:2019`.
    public var narrowed: [String]

    public init(name: String, text: String, narrowed: [String]) {
        self.name = name
        self.text = text
        self.narrowed = narrowed
    }
}
