internal import Accounts
internal import Events
internal import Foundation
internal import GRDB

/// The accounts in `accounts.sqlite`; what is said of each table stands in a
/// file of its own.
struct SQLiteAccountStore: AccountStore {
    let database: AccountDatabase
    let keys: KeyStore

    func records() async throws -> [AccountRecord] {
        try await database.read(absent: []) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY invitedAt, id").map { try record($0) }
        }
    }

    func record(_ id: AccountID) async throws -> AccountRecord? {
        try await database.read(absent: nil) { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.description])
                .map { try record($0) }
        }
    }

    func record(address: AccountAddress) async throws -> AccountRecord? {
        try await database.read(absent: nil) { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE address = ?", arguments: [address.description])
                .map { try record($0) }
        }
    }

    func reserve(_ record: AccountRecord, at now: RecordedInstant) async throws {
        try await database.write { db in
            guard try String.fetchOne(
                db, sql: "SELECT id FROM account WHERE address = ?", arguments: [record.account.address.description]) == nil
            else { throw AccountError.addressTaken }
            try put(record, db)
        }
    }

    func put(_ record: AccountRecord) async throws {
        try await database.write { db in
            let present = try Int.fetchOne(
                db, sql: "SELECT version FROM account WHERE id = ?", arguments: [record.account.id.description])
            // Another program may have put a later one meanwhile.
            if let present, present > record.version { return }
            try put(record, db)
        }
    }

    func putRight(
        _ seen: [AccountRecord], told: [AccountRecord], sparingInvitedAfter instant: RecordedInstant
    ) async throws {
        let seen = Dictionary(seen.map { ($0.account.id, $0) }, uniquingKeysWith: { first, _ in first })
        let toldIDs = Set(told.map(\.account.id))
        try await database.write { db in
            var present: [AccountID: AccountRecord] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM account") {
                let record = try record(row)
                present[record.account.id] = record
            }
            for (id, record) in present
            where !toldIDs.contains(id) && record == seen[id] && record.invitedAt <= instant {
                try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [id.description])
                present[id] = nil
            }
            for record in told {
                let row = present[record.account.id]
                guard row != record else { continue }
                // An address that an invitation under way holds is not ours
                // to take.
                guard !present.values.contains(where: {
                    $0.account.address == record.account.address && $0.account.id != record.account.id
                }) else { continue }
                if row.map({ $0.version < record.version || $0 == seen[record.account.id] }) ?? true {
                    try put(record, db)
                    present[record.account.id] = record
                }
            }
        }
    }

    /// A whole row, and what ends with its state.
    private func put(_ record: AccountRecord, _ db: Database) throws {
        let account = record.account
        let partnerships: String?
        switch account.rights.partnerships {
        case .all: partnerships = nil
        case .named(let names): partnerships = String(decoding: try JSONEncoder().encode(names.sorted()), as: UTF8.self)
        }
        try db.execute(
            sql: """
                INSERT INTO account (id, version, address, name, roles, partnerships, seesCasework, state, invitedAt, hasJoined)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, address = excluded.address,
                    name = excluded.name, roles = excluded.roles, partnerships = excluded.partnerships,
                    seesCasework = excluded.seesCasework, state = excluded.state, invitedAt = excluded.invitedAt,
                    hasJoined = excluded.hasJoined
                """,
            arguments: [
                account.id.description, record.version, account.address.description, account.name,
                account.rights.roles.sorted().map(\.rawValue).joined(separator: " "), partnerships,
                account.rights.seesCasework, account.state.rawValue, record.invitedAt.milliseconds, record.hasJoined,
            ])
        let ending: [String]
        switch account.state {
        case .active: ending = []
        case .invited: ending = ["session", "halfSignIn", "feed"]
        case .disabled: ending = ["session", "halfSignIn", "feed", "oneTimeLink"]
        }
        for table in ending {
            try db.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [account.id.description])
        }
    }

    /// - Throws: `StorageError.damagedDatabase` for a row that says nothing.
    func record(_ row: Row) throws -> AccountRecord {
        let roles = (row["roles"] as String).split(separator: " ").map { OfficeRole(rawValue: String($0)) }
        guard let id = AccountID(row["id"] as String), let address = AccountAddress(row["address"] as String),
            let state = AccountState(rawValue: row["state"]), !roles.contains(nil)
        else { throw StorageError.damagedDatabase(path: database.path) }
        let scope: PartnershipScope
        if let text = row["partnerships"] as String? {
            guard let names = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
                throw StorageError.damagedDatabase(path: database.path)
            }
            scope = .named(Set(names))
        } else {
            scope = .all
        }
        return AccountRecord(
            account: Account(
                id: id, address: address, name: row["name"],
                rights: OfficeRights(
                    roles: Set(roles.compactMap { $0 }), partnerships: scope, seesCasework: row["seesCasework"]),
                state: state),
            version: row["version"], invitedAt: RecordedInstant(milliseconds: row["invitedAt"]),
            hasJoined: row["hasJoined"])
    }

    func tidy(at now: RecordedInstant) async throws {
        let passed = [
            ("session", "startedAt", Session.absoluteMilliseconds), ("session", "lastSeenAt", Session.idleMilliseconds),
            ("halfSignIn", "startedAt", HalfSignIn.lifeMilliseconds), ("oneTimeLink", "expiresAt", 0),
            ("throttle", "lastAt", Throttle.memoryMilliseconds),
        ]
        guard try await database.read(absent: false, { _ in true }) else { return }
        try await database.write { db in
            for (table, column, life) in passed {
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE \(column) <= ?", arguments: [now.milliseconds - life])
            }
            try db.execute(
                sql: "DELETE FROM secondFactor WHERE isConfirmed = 0 AND offeredAt <= ?",
                arguments: [now.milliseconds - HalfSignIn.lifeMilliseconds])
        }
    }
}

extension SecretHash {
    var data: Data { Data(bytes) }

    /// - Throws: `StorageError.damagedDatabase` for another length.
    init(stored: Data, path: String) throws {
        guard let hash = SecretHash(bytes: Array(stored)) else { throw StorageError.damagedDatabase(path: path) }
        self = hash
    }
}
