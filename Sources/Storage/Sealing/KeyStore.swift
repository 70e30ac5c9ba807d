internal import Crypto
internal import Events
internal import Foundation
internal import GRDB
internal import Glibc
internal import Synchronization

/// `<data>/keys.sqlite`: the data keys, each wrapped by the master key.
///
/// Opened when a sealed stream is first touched, never for the learning
/// half. Keys that were used stay unwrapped in memory; what another program
/// changes here is noticed before the next use, so that a key destroyed
/// elsewhere is not used any longer.
final class KeyStore: Sendable {
    let path: String
    let masterPath: String
    /// The master key stands in the folder and is made with it; one that a
    /// person keeps elsewhere is only read.
    let makesMaster: Bool
    /// The data folder's id: keys open in no other folder.
    let folder: String
    private let opened = Mutex<OpenKeys?>(nil)

    /// - Parameter data: the data folder.
    init(data: String, masterKeyFile: String?, folder: String) {
        path = data + "/keys.sqlite"
        masterPath = masterKeyFile ?? data + "/master.key"
        makesMaster = masterKeyFile == nil
        self.folder = folder
    }

    /// The keys of these ids. One that the store has never seen is a fault.
    func keys(_ ids: Set<KeyID>) throws -> [KeyID: DataKey] {
        guard !ids.isEmpty else { return [:] }
        return try using { store in
            guard let answer = try store?.keys(ids) else { throw StorageError.keysMissing(path: path) }
            return answer
        }
    }

    /// The keys that seal for these subjects, made and durable on return
    /// where there are none yet.
    ///
    /// - Parameter holdsSealedEvents: whether the log has events that some
    ///   key sealed. If so and the store is not there, it was lost, and a
    ///   new one would hide that.
    /// - Returns: live keys only.
    /// - Throws: `EventLogError.erased` when a subject's key, or its
    ///   stream's, was destroyed.
    func sealing(
        _ subjects: Set<KeySubject>, holdsSealedEvents: () throws -> Bool
    ) throws -> [KeySubject: (id: KeyID, key: SymmetricKey)] {
        try using { keys in
            if keys == nil, try holdsSealedEvents() { throw StorageError.keysMissing(path: path) }
            var open = try keys ?? OpenKeys.make(self)
            defer { keys = open }
            return try open.sealing(subjects)
        }
    }

    /// The key for a stream's next snapshot, and the one that opens its
    /// last.
    func snapshotKeys(of streams: Set<StreamID>) throws -> [StreamID: (id: KeyID, key: SymmetricKey)] {
        try using { keys in try keys?.snapshotKeys(of: streams) ?? [:] }
    }

    /// How many keys of each stream were destroyed so far; streams without
    /// such are left out.
    func erasures(of kindPrefix: String) throws -> [StreamID: Int] {
        try using { keys in try keys?.erasures(prefix: kindPrefix) ?? [:] }
    }

    /// The key that seals for a subject itself; `nil` when it has none yet.
    func key(of subject: SealedSubject) throws -> DataKey? {
        try using { keys in try keys?.key(of: KeySubject(subject)) }
    }

    /// Every key of a subject, destroyed or not: for a stream those of all
    /// it holds.
    func all(of subject: SealedSubject) throws -> [KeyID] {
        try using { keys in try keys?.all(of: subject) ?? [] }
    }

    /// Leaves of the subject's keys only that they were there, and takes the
    /// stream's snapshot key with them.
    func destroy(_ subject: SealedSubject, at instant: RecordedInstant) throws {
        try using { keys in try keys?.destroy(subject, at: instant) }
    }

    /// Copies the store as it is at one moment, for a backup.
    ///
    /// - Returns: the master key, or `nil` when there is no store.
    func copy(to path: String) throws -> MasterKey? {
        try using { keys in try keys?.copy(to: path) }
    }

    /// Ids of destroyed keys, for which no master key is needed; `nil` when
    /// there is no store.
    func destroyedIDs() throws -> Set<KeyID>? {
        try reporting {
            guard let database = try KeyDatabase.open(path) else { return nil }
            return try database.read { db in
                try Set(
                    Data.fetchAll(db, sql: "SELECT id FROM dataKey WHERE wrapped IS NULL")
                        .map { KeyID(bytes: Array($0)) })
            }
        }
    }

    /// - Parameter body: gets `nil` when there is no store.
    private func using<Answer>(_ body: (inout OpenKeys?) throws -> Answer) throws -> Answer {
        try reporting {
            try opened.withLock { keys in
                try keys?.forgetIfChanged()
                if keys == nil { keys = try OpenKeys.open(self) }
                return try body(&keys)
            }
        }
    }

    private func reporting<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do { return try body() } catch { throw StorageError.from(error, path: path) }
    }
}
