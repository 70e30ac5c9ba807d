import Reviews

/// Reads the query language.
///
/// Words are stemmed when searched and all must match; stop words count only
/// inside quotation marks. `"exact phrase"`, `word*`, `a near/5 b`, fields,
/// parentheses; `NOT` binds tighter than `AND`, which may be left out, and
/// `AND` tighter than `OR`.
public struct QueryParser: Sendable {
    /// Bytes of a query.
    public static let longestText = 2_000
    /// Nested parentheses and `NOT`.
    public static let deepest = 64
    public static let longestDistance = 1_000
    /// Words with a star and pairs with `near`: each may touch a good part of
    /// the index.
    public static let mostPatterns = 32

    private let themeSlugs: [String]

    /// - Parameter themeSlugs: of the catalogue, in its order: the place of a
    ///   slug is the theme's code.
    public init(themeSlugs: [String]) {
        self.themeSlugs = themeSlugs
    }

    /// - Returns: the query, or everything that is wrong with it.
    public func parse(_ text: String) -> Result<Query, QueryFaults> {
        guard text.utf8.count <= QueryParser.longestText else {
            return .failure(
                QueryFaults([
                    QueryFault(
                        .tooLong(bytes: text.utf8.count, limit: QueryParser.longestText), at: QueryParser.longestText)
                ]))
        }
        var lexer = QueryLexer(text)
        let lexemes = lexer.lexemes()
        var reading = QueryReading(lexemes: lexemes, end: text.utf8.count, themeSlugs: themeSlugs)
        let root = reading.query()
        var faults = lexer.faults + reading.faults
        let patterns = lexemes.filter(\.isPattern)
        if patterns.count > QueryParser.mostPatterns {
            let first = patterns[QueryParser.mostPatterns]
            faults.append(QueryFault(.tooManyPatterns(limit: QueryParser.mostPatterns), at: first.position))
        }
        if faults.isEmpty {
            if let root { return .success(Query(root)) }
            faults.append(QueryFault(.empty, at: 0))
        }
        faults.sort { $0.position < $1.position }
        return .failure(QueryFaults(faults))
    }
}
