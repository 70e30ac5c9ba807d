internal import Accounts
internal import Crypto
internal import Events
internal import Foundation
internal import GRDB

/// Second factors, sealed with the account's key, and recovery codes.
extension SQLiteAccountStore {
    func secondFactor(of account: AccountID) async throws -> KeptSecondFactor? {
        guard let row = try await row(of: account, isConfirmed: true) else { return nil }
        return KeptSecondFactor(password: try opened(row, of: account), lastStep: row.lastStep)
    }

    func offeredSecondFactor(of account: AccountID) async throws -> (password: OneTimePassword, at: RecordedInstant)? {
        guard let row = try await row(of: account, isConfirmed: false) else { return nil }
        return (try opened(row, of: account), row.offeredAt)
    }

    func offer(_ password: OneTimePassword, to account: AccountID, at now: RecordedInstant) async throws {
        let subject = KeySubject(.stream(account.stream))
        // The account's own events are sealed with it, so it is there.
        guard let (id, key) = try keys.sealing([subject], holdsSealedEvents: { true })[subject] else {
            throw EventLogError.erased(stream: account.stream)
        }
        let sealed = try Seal.seal(
            password.secret, with: key, at: .secondFactor(folder: keys.folder, account: account.stream))
        try await database.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO secondFactor VALUES (?, 0, ?, ?, ?, 0)",
                arguments: [account.description, Data(id.bytes), Data(sealed), now.milliseconds])
        }
    }

    func confirmOffered(of account: AccountID, step: Int64, recoveryCodes: [SecretHash]) async throws -> Bool {
        try await database.write { db in
            guard try Bool.fetchOne(
                db, sql: "SELECT 1 FROM secondFactor WHERE account = ? AND isConfirmed = 0",
                arguments: [account.description]) == true
            else { return false }
            try db.execute(
                sql: "DELETE FROM secondFactor WHERE account = ? AND isConfirmed = 1", arguments: [account.description])
            try db.execute(
                sql: "UPDATE secondFactor SET isConfirmed = 1, lastStep = ? WHERE account = ?",
                arguments: [step, account.description])
            try put(recoveryCodes, of: account, db)
            return true
        }
    }

    func accept(step: Int64, of account: AccountID) async throws -> Bool {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE secondFactor SET lastStep = ? WHERE account = ? AND isConfirmed = 1 AND lastStep < ?",
                arguments: [step, account.description, step])
            return db.changesCount == 1
        }
    }

    func removeSecondFactor(of account: AccountID) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM secondFactor WHERE account = ?", arguments: [account.description])
            try put([], of: account, db)
            try endSessions(of: account, keeping: nil, db)
        }
    }

    func replaceRecoveryCodes(_ hashes: [SecretHash], of account: AccountID) async throws {
        try await database.write { db in try put(hashes, of: account, db) }
    }

    func useRecoveryCode(_ hash: SecretHash, of account: AccountID) async throws -> Bool {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM recoveryCode WHERE account = ? AND hash = ?",
                arguments: [account.description, hash.data])
            return db.changesCount == 1
        }
    }

    func recoveryCodesLeft(of account: AccountID) async throws -> Int {
        try await database.read(absent: 0) { db in
            try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM recoveryCode WHERE account = ?", arguments: [account.description]) ?? 0
        }
    }

    private func put(_ hashes: [SecretHash], of account: AccountID, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM recoveryCode WHERE account = ?", arguments: [account.description])
        for hash in hashes {
            try db.execute(sql: "INSERT INTO recoveryCode VALUES (?, ?)", arguments: [account.description, hash.data])
        }
    }

    private struct SealedSecret {
        var key: KeyID
        var sealed: [UInt8]
        var offeredAt: RecordedInstant
        var lastStep: Int64
    }

    private func row(of account: AccountID, isConfirmed: Bool) async throws -> SealedSecret? {
        try await database.read(absent: nil) { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM secondFactor WHERE account = ? AND isConfirmed = ?",
                arguments: [account.description, isConfirmed]
            ).map { row in
                SealedSecret(
                    key: KeyID(bytes: Array(row["key"] as Data)), sealed: Array(row["sealed"] as Data),
                    offeredAt: RecordedInstant(milliseconds: row["offeredAt"]), lastStep: row["lastStep"])
            }
        }
    }

    /// Never answers as if there were no second factor: that would let
    /// somebody in with a password alone.
    private func opened(_ row: SealedSecret, of account: AccountID) throws -> OneTimePassword {
        guard case .live(_, let key) = try keys.keys([row.key])[row.key] else {
            throw EventLogError.erased(stream: account.stream)
        }
        guard let secret = Seal.open(
            row.sealed, with: key, at: .secondFactor(folder: keys.folder, account: account.stream))
        else { throw StorageError.damagedDatabase(path: database.path) }
        return OneTimePassword(secret: secret)
    }
}
