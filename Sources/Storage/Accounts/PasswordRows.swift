internal import Accounts
internal import Events
internal import Foundation
internal import GRDB

/// Passwords, and links with which one is chosen.
extension SQLiteAccountStore {
    func password(of account: AccountID) async throws -> PasswordHash? {
        try await database.read(absent: nil) { db in
            guard let text = try String.fetchOne(
                db, sql: "SELECT hash FROM password WHERE account = ?", arguments: [account.description])
            else { return nil }
            guard let hash = PasswordHash(text) else { throw StorageError.damagedDatabase(path: database.path) }
            return hash
        }
    }

    func setPassword(_ hash: PasswordHash, of account: AccountID, keeping session: SecretHash?) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO password VALUES (?, ?)", arguments: [account.description, hash.text])
            try endSessions(of: account, keeping: session, db)
            try db.execute(
                sql: "DELETE FROM oneTimeLink WHERE account = ? AND purpose = ?",
                arguments: [account.description, OneTimeLink.Purpose.passwordReset.rawValue])
        }
    }

    func rehash(_ hash: PasswordHash, of account: AccountID, replacing old: PasswordHash) async throws {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE password SET hash = ? WHERE account = ? AND hash = ?",
                arguments: [hash.text, account.description, old.text])
        }
    }

    func keep(_ link: OneTimeLink, hash: SecretHash) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM oneTimeLink WHERE purpose = ? AND account IS ?",
                arguments: [link.purpose.rawValue, link.account?.description])
            try db.execute(
                sql: "INSERT INTO oneTimeLink VALUES (?, ?, ?, ?)",
                arguments: [hash.data, link.purpose.rawValue, link.account?.description, link.expiresAt.milliseconds])
        }
    }

    func link(_ hash: SecretHash) async throws -> OneTimeLink? {
        try await database.read(absent: nil) { db in try link(hash, db) }
    }

    func takeLink(_ hash: SecretHash) async throws -> OneTimeLink? {
        try await database.write { db in
            guard let link = try link(hash, db) else { return nil }
            try db.execute(sql: "DELETE FROM oneTimeLink WHERE hash = ?", arguments: [hash.data])
            return link
        }
    }

    private func link(_ hash: SecretHash, _ db: Database) throws -> OneTimeLink? {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM oneTimeLink WHERE hash = ?", arguments: [hash.data])
        else { return nil }
        guard let purpose = OneTimeLink.Purpose(rawValue: row["purpose"]) else {
            throw StorageError.damagedDatabase(path: database.path)
        }
        return OneTimeLink(
            purpose: purpose, account: (row["account"] as String?).flatMap { AccountID($0) },
            expiresAt: RecordedInstant(milliseconds: row["expiresAt"]))
    }
}
