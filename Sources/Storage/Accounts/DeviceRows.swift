internal import Accounts
internal import Events
internal import Foundation
internal import GRDB

/// Devices that signed in before, tries that failed, feeds, identities at
/// other providers.
extension SQLiteAccountStore {
    private static let keptDevices = 20

    func isKnown(device: SecretHash, of account: AccountID) async throws -> Bool {
        try await database.read(absent: false) { db in
            try Bool.fetchOne(
                db, sql: "SELECT 1 FROM device WHERE account = ? AND hash = ?",
                arguments: [account.description, device.data]) ?? false
        }
    }

    func keep(device: SecretHash, of account: AccountID, at now: RecordedInstant) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO device VALUES (?, ?, ?)",
                arguments: [account.description, device.data, now.milliseconds])
            try db.execute(
                sql: """
                    DELETE FROM device WHERE account = ? AND hash NOT IN
                        (SELECT hash FROM device WHERE account = ? ORDER BY seenAt DESC, rowid DESC LIMIT ?)
                    """,
                arguments: [account.description, account.description, Self.keptDevices])
        }
    }

    func countTry(at key: ThrottleKey, now: RecordedInstant) async throws -> RecordedInstant? {
        try await database.write { db in
            let present = try Row.fetchOne(db, sql: "SELECT * FROM throttle WHERE key = ?", arguments: [Data(key.bytes)])
                .map { row in
                    Throttle(
                        failures: row["failures"], lastAt: RecordedInstant(milliseconds: row["lastAt"]),
                        shutUntil: RecordedInstant(milliseconds: row["shutUntil"]))
                }
            guard let counted = Throttle.trying(present, at: now) else { return present?.shutUntil }
            try db.execute(
                sql: "INSERT OR REPLACE INTO throttle VALUES (?, ?, ?, ?)",
                arguments: [
                    Data(key.bytes), counted.failures, counted.lastAt.milliseconds, counted.shutUntil.milliseconds,
                ])
            return nil
        }
    }

    func clear(_ key: ThrottleKey) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM throttle WHERE key = ?", arguments: [Data(key.bytes)])
        }
    }

    // MARK: - Feeds

    func keep(_ feed: FeedToken) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO feed VALUES (?, ?, ?, ?)",
                arguments: [feed.hash.data, feed.account.description, feed.label, feed.madeAt.milliseconds])
        }
    }

    func feeds(of account: AccountID) async throws -> [FeedToken] {
        try await database.read(absent: []) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM feed WHERE account = ? ORDER BY madeAt, hash", arguments: [account.description]
            ).map { try feed($0) }
        }
    }

    func feed(_ hash: SecretHash) async throws -> FeedToken? {
        try await database.read(absent: nil) { db in
            try Row.fetchOne(db, sql: "SELECT * FROM feed WHERE hash = ?", arguments: [hash.data]).map { try feed($0) }
        }
    }

    func removeFeed(_ hash: SecretHash, of account: AccountID) async throws -> Bool {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM feed WHERE hash = ? AND account = ?", arguments: [hash.data, account.description])
            return db.changesCount == 1
        }
    }

    private func feed(_ row: Row) throws -> FeedToken {
        guard let account = AccountID(row["account"] as String) else {
            throw StorageError.damagedDatabase(path: database.path)
        }
        return FeedToken(
            hash: try SecretHash(stored: row["hash"], path: database.path), account: account, label: row["label"],
            madeAt: RecordedInstant(milliseconds: row["madeAt"]))
    }

    // MARK: - Identities

    func link(_ identity: OpenIdentity, to account: AccountID) async throws {
        try await database.write { db in
            let holder = try holder(of: identity, db)
            guard holder == nil || holder == account.description else { throw AccountError.identityTaken }
            try db.execute(
                sql: "INSERT OR REPLACE INTO openIdentity VALUES (?, ?, ?)",
                arguments: [identity.issuer, identity.subject, account.description])
        }
    }

    func unlink(_ identity: OpenIdentity, of account: AccountID) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM openIdentity WHERE issuer = ? AND subject = ? AND account = ?",
                arguments: [identity.issuer, identity.subject, account.description])
        }
    }

    func account(_ identity: OpenIdentity) async throws -> AccountID? {
        try await database.read(absent: nil) { db in try holder(of: identity, db).flatMap { AccountID($0) } }
    }

    func identities(of account: AccountID) async throws -> [OpenIdentity] {
        try await database.read(absent: []) { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM openIdentity WHERE account = ? ORDER BY issuer, subject",
                arguments: [account.description]
            ).map { OpenIdentity(issuer: $0["issuer"], subject: $0["subject"]) }
        }
    }

    private func holder(of identity: OpenIdentity, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT account FROM openIdentity WHERE issuer = ? AND subject = ?",
            arguments: [identity.issuer, identity.subject])
    }
}
