internal import Accounts
internal import Events
internal import Foundation
internal import GRDB

/// Who is signed in, and who is half way.
extension SQLiteAccountStore {
    func keep(_ half: HalfSignIn, hash: SecretHash) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO halfSignIn VALUES (?, ?, ?, ?)",
                arguments: [hash.data, half.account.description, half.startedAt.milliseconds, half.owed.rawValue])
        }
    }

    func half(_ hash: SecretHash) async throws -> HalfSignIn? {
        try await database.read(absent: nil) { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM halfSignIn WHERE hash = ?", arguments: [hash.data])
            else { return nil }
            guard let account = AccountID(row["account"] as String), let owed = HalfSignIn.Owed(rawValue: row["owed"])
            else { throw StorageError.damagedDatabase(path: database.path) }
            return HalfSignIn(
                account: account, startedAt: RecordedInstant(milliseconds: row["startedAt"]), owed: owed)
        }
    }

    func removeHalf(_ hash: SecretHash) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM halfSignIn WHERE hash = ?", arguments: [hash.data])
        }
    }

    func keep(_ session: Session, hash: SecretHash) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    hash.data, session.account.description, session.startedAt.milliseconds,
                    session.lastSeenAt.milliseconds, session.gaveSecondFactor,
                ])
        }
    }

    func session(_ hash: SecretHash) async throws -> (session: Session, record: AccountRecord)? {
        try await database.read(absent: nil) { db in
            guard let row = try Row.fetchOne(
                db, sql: "SELECT * FROM session JOIN account ON account.id = session.account WHERE hash = ?",
                arguments: [hash.data])
            else { return nil }
            let record = try record(row)
            return (session(row, of: record.account.id), record)
        }
    }

    func touch(_ hash: SecretHash, at now: RecordedInstant) async throws {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE session SET lastSeenAt = MAX(lastSeenAt, ?) WHERE hash = ?",
                arguments: [now.milliseconds, hash.data])
        }
    }

    func removeSession(_ hash: SecretHash) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash.data])
        }
    }

    func removeSessions(of account: AccountID, keeping: SecretHash?) async throws -> Int {
        try await database.write { db in try endSessions(of: account, keeping: keeping, db) }
    }

    func sessions(of account: AccountID) async throws -> [(hash: SecretHash, session: Session)] {
        try await database.read(absent: []) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM session WHERE account = ? ORDER BY startedAt, hash",
                arguments: [account.description]
            ).map { row in
                (try SecretHash(stored: row["hash"], path: database.path), session(row, of: account))
            }
        }
    }

    private func session(_ row: Row, of account: AccountID) -> Session {
        Session(
            account: account, startedAt: RecordedInstant(milliseconds: row["startedAt"]),
            lastSeenAt: RecordedInstant(milliseconds: row["lastSeenAt"]), gaveSecondFactor: row["gaveSecondFactor"])
    }

    /// - Returns: how many sessions ended.
    @discardableResult
    func endSessions(of account: AccountID, keeping: SecretHash?, _ db: Database) throws -> Int {
        try db.execute(sql: "DELETE FROM halfSignIn WHERE account = ?", arguments: [account.description])
        try db.execute(
            sql: "DELETE FROM session WHERE account = ? AND hash IS NOT ?",
            arguments: [account.description, keeping?.data])
        return db.changesCount
    }
}
