import GRDBSQLite
import Reports
import Searching

/// SQLite's FTS5 over the words that our own tokenizer makes.
///
/// Each word is written as its bytes in hexadecimal behind an `x`, so that
/// FTS5 cuts exactly where we cut and a prefix stays a prefix. One table
/// holds the stems, another the words as they stand.
final class SQLiteOracle {
    enum Table: String { case stems, words }

    struct Failure: Error { var message: String }

    private var database: OpaquePointer?

    init(_ passages: [BruteForce.Passage]) throws {
        guard sqlite3_open(":memory:", &database) == SQLITE_OK else { throw Failure(message: "open") }
        for table in [Table.stems, .words] {
            try run("CREATE VIRTUAL TABLE \(table.rawValue) USING fts5(text, tokenize='ascii')")
            for (place, passage) in passages.enumerated() {
                let words = (table == .stems ? passage.stems : passage.words).map(SQLiteOracle.spelt)
                try run(
                    "INSERT INTO \(table.rawValue)(rowid, text) VALUES (\(place + 1), '\(words.joined(separator: " "))')"
                )
            }
        }
    }

    deinit { sqlite3_close(database) }

    static func spelt(_ word: String) -> String {
        "x" + word.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// - Returns: scores by place of the passage, as positive numbers.
    func search(_ expression: String, in table: Table) throws -> [Int: Double] {
        var statement: OpaquePointer?
        let sql =
            "SELECT rowid, bm25(\(table.rawValue)) FROM \(table.rawValue) WHERE \(table.rawValue) MATCH '\(expression)'"
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw failure }
        defer { sqlite3_finalize(statement) }
        var scores: [Int: Double] = [:]
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: scores[Int(sqlite3_column_int64(statement, 0)) - 1] = -sqlite3_column_double(statement, 1)
            case SQLITE_DONE: return scores
            default: throw failure
            }
        }
    }

    private func run(_ sql: String) throws {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    private var failure: Failure { Failure(message: String(cString: sqlite3_errmsg(database))) }
}
