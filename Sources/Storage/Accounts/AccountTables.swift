internal import GRDB

/// The tables of `accounts.sqlite`.
enum AccountTables {
    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("2026-11-22 accounts") { db in
            try db.execute(
                sql: """
                    CREATE TABLE account (
                        id TEXT PRIMARY KEY NOT NULL,
                        version INTEGER NOT NULL,
                        address TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL,
                        roles TEXT NOT NULL,
                        partnerships TEXT,
                        seesCasework INTEGER NOT NULL,
                        state TEXT NOT NULL,
                        invitedAt INTEGER NOT NULL,
                        hasJoined INTEGER NOT NULL
                    );
                    CREATE TABLE password (
                        account TEXT PRIMARY KEY NOT NULL REFERENCES account ON DELETE CASCADE,
                        hash TEXT NOT NULL
                    );
                    CREATE TABLE secondFactor (
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        isConfirmed INTEGER NOT NULL,
                        key BLOB NOT NULL,
                        sealed BLOB NOT NULL,
                        offeredAt INTEGER NOT NULL,
                        lastStep INTEGER NOT NULL,
                        PRIMARY KEY (account, isConfirmed)
                    );
                    CREATE TABLE recoveryCode (
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        hash BLOB NOT NULL,
                        PRIMARY KEY (account, hash)
                    );
                    CREATE TABLE oneTimeLink (
                        hash BLOB PRIMARY KEY NOT NULL,
                        purpose TEXT NOT NULL,
                        account TEXT REFERENCES account ON DELETE CASCADE,
                        expiresAt INTEGER NOT NULL
                    );
                    CREATE TABLE halfSignIn (
                        hash BLOB PRIMARY KEY NOT NULL,
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        startedAt INTEGER NOT NULL,
                        owed TEXT NOT NULL
                    );
                    CREATE TABLE session (
                        hash BLOB PRIMARY KEY NOT NULL,
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        startedAt INTEGER NOT NULL,
                        lastSeenAt INTEGER NOT NULL,
                        gaveSecondFactor INTEGER NOT NULL
                    );
                    CREATE TABLE device (
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        hash BLOB NOT NULL,
                        seenAt INTEGER NOT NULL,
                        PRIMARY KEY (account, hash)
                    );
                    CREATE TABLE throttle (
                        key BLOB PRIMARY KEY NOT NULL,
                        failures INTEGER NOT NULL,
                        lastAt INTEGER NOT NULL,
                        shutUntil INTEGER NOT NULL
                    );
                    CREATE TABLE feed (
                        hash BLOB PRIMARY KEY NOT NULL,
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        label TEXT NOT NULL,
                        madeAt INTEGER NOT NULL
                    );
                    CREATE TABLE openIdentity (
                        issuer TEXT NOT NULL,
                        subject TEXT NOT NULL,
                        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
                        PRIMARY KEY (issuer, subject)
                    );
                    CREATE INDEX linkOfAccount ON oneTimeLink (account);
                    CREATE INDEX halfSignInOfAccount ON halfSignIn (account);
                    CREATE INDEX sessionOfAccount ON session (account);
                    CREATE INDEX feedOfAccount ON feed (account);
                    CREATE INDEX identityOfAccount ON openIdentity (account);
                    """)
        }
        SavedSearchRows.migrate(&migrator)
    }

    /// Takes out of a copy what is of the moment: who is signed in, links
    /// that were sent, tries that failed. Restored, a used link would work
    /// again.
    ///
    /// - Returns: how many accounts are in it.
    static func endWhatPasses(in path: String) throws -> Int {
        let database = try DatabaseQueue(path: path)
        let accounts = try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            for table in ["session", "halfSignIn", "oneTimeLink", "throttle"] {
                try db.execute(sql: "DELETE FROM \(table)")
            }
            try db.execute(sql: "DELETE FROM secondFactor WHERE isConfirmed = 0")
            // No page is left with what was on it.
            try db.execute(sql: "VACUUM")
            return try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM account") ?? 0
        }
        try database.close()
        return accounts
    }
}
