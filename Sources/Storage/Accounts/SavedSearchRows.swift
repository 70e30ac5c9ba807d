internal import GRDB
internal import Learning

/// Kept searches, in `accounts.sqlite`: they go when their account goes.
struct SavedSearchRows: SavedSearchStore {
    let database: AccountDatabase

    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("2026-11-22 saved searches") { db in
            try db.execute(
                sql: """
                    CREATE TABLE savedSearch (
                        number INTEGER PRIMARY KEY,
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        name TEXT NOT NULL,
                        text TEXT NOT NULL,
                        narrowed TEXT NOT NULL,
                        UNIQUE (account, name)
                    );
                    """)
        }
    }

    func savedSearches(of account: String) async throws -> [SavedSearch] {
        try await database.read(absent: []) { db in
            try Row.fetchAll(
                db, sql: "SELECT name, text, narrowed FROM savedSearch WHERE account = ? ORDER BY number DESC", arguments: [account]
            ).map { row in
                let narrowed: String = row["narrowed"]
                return SavedSearch(
                    name: row["name"], text: row["text"], narrowed: narrowed.split(separator: "\n").map(String.init))
            }
        }
    }

    func save(_ search: SavedSearch, for account: String) async throws -> Bool {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM savedSearch WHERE account = ? AND name = ?", arguments: [account, search.name])
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM savedSearch WHERE account = ?", arguments: [account]) ?? 0
            guard count < SavedSearch.limit else { return false }
            try db.execute(
                sql: "INSERT INTO savedSearch (account, name, text, narrowed) VALUES (?, ?, ?, ?)",
                arguments: [account, search.name, search.text, search.narrowed.joined(separator: "\n")])
            return true
        }
    }

    func forget(_ name: String, of account: String) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM savedSearch WHERE account = ? AND name = ?", arguments: [account, name])
        }
    }
}
