public import Events
internal import Foundation
internal import GRDB

/// What recomputing a folder's log showed, sealed streams included.
public struct LogAudit: Sendable, Equatable {
    public var chain: ChainVerification
    /// Events that some key seals.
    public var sealed: Int
    /// Those of them whose key was destroyed; `nil` when the keys are not
    /// here.
    public var erased: Int?
    /// Whether the log still holds the head that was asked for; `nil` when
    /// none was.
    public var holdsExpected: Bool?
}

extension DataFolder {
    /// Recomputes every hash from the first event on. Needs no key.
    ///
    /// - Parameter expected: a head that was printed or minuted earlier.
    public func audit(expecting expected: LogHead?) async throws -> LogAudit {
        try await LogAudit.of(events, destroyed: try keys.destroyedIDs(), expecting: expected)
    }
}

extension LogAudit {
    /// - Parameter destroyed: ids of destroyed keys; `nil` when the keys are
    ///   not here.
    static func of(
        _ log: SQLiteEventLog, destroyed: Set<KeyID>?, expecting expected: LogHead?
    ) async throws -> LogAudit {
        try await log.reporting {
            try await log.database.read { db in
                let chain = try EventTable.verify(db)
                var sealed = 0
                var erased = 0
                let rows = try Row.fetchCursor(db, sql: "SELECT key, COUNT(*) FROM event WHERE key <> X'' GROUP BY key")
                while let row = try rows.next() {
                    sealed += row[1]
                    if destroyed?.contains(KeyID(bytes: Array(row[0] as Data))) == true { erased += row[1] }
                }
                let holdsExpected = try expected.map { expected in
                    try expected.position == 0
                        ? expected.hash == .start : EventTable.hash(db, at: expected.position) == expected.hash
                }
                return LogAudit(
                    chain: chain, sealed: sealed, erased: destroyed == nil && sealed > 0 ? nil : erased,
                    holdsExpected: holdsExpected)
            }
        }
    }
}
