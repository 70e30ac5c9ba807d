internal import Crypto
internal import Events
internal import Foundation
internal import GRDB
internal import Glibc

/// The key store as one program holds it open: the database, the master key,
/// and the keys that were used so far.
struct OpenKeys {
    private let database: DatabaseQueue
    private let master: MasterKey
    private let folder: String
    private let path: String
    private var known: [KeyID: DataKey] = [:]
    private var subjects: [KeySubject: KeyID] = [:]
    private var dataVersion: Int64

    /// - Returns: `nil` when there is no store.
    /// - Throws: the `StorageError`s of a master key that is missing or
    ///   wrong. Nothing is written.
    static func open(_ store: KeyStore) throws -> OpenKeys? {
        guard let database = try KeyDatabase.open(store.path) else { return nil }
        return try OpenKeys(database, master: try MasterKey.read(store.masterPath), store: store)
    }

    /// Makes the store in a folder that has none. The master key is on the
    /// disk before anything that it wraps.
    static func make(_ store: KeyStore) throws -> OpenKeys {
        let folder = (store.path as NSString).deletingLastPathComponent
        guard access(folder, W_OK) == 0 else { throw StorageError.notWritable(path: folder) }
        let master = try store.makesMaster
            ? MasterKey.readOrMake(store.masterPath) : MasterKey.read(store.masterPath)
        let proof = try Seal.seal([], with: master.bytes, at: .proof(folder: store.folder))
        let database = try KeyDatabase.make(store.path, proof: proof)
        return try OpenKeys(database, master: master, store: store)
    }

    private init(_ database: DatabaseQueue, master: MasterKey, store: KeyStore) throws {
        self.database = database
        self.master = master
        folder = store.folder
        path = store.path
        dataVersion = try KeyDatabase.version(database)
        let (format, proof) = try database.read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT format, proof FROM keyStore") else {
                throw StorageError.damagedDatabase(path: store.path)
            }
            return (row[0] as Int, Array(row[1] as Data))
        }
        guard format == 1 else { throw StorageError.folderWrittenByNewerProgram(path: store.path, format: format) }
        guard Seal.open(proof, with: master.bytes, at: .proof(folder: store.folder)) != nil else {
            throw StorageError.masterKeyWrong(path: store.masterPath)
        }
    }

    /// Lets go of every unwrapped key when another program changed one.
    mutating func forgetIfChanged() throws {
        let current = try KeyDatabase.version(database)
        guard current != dataVersion else { return }
        dataVersion = current
        known = [:]
        subjects = [:]
    }

    // MARK: - Reading

    mutating func keys(_ ids: Set<KeyID>) throws -> [KeyID: DataKey] {
        let missing = ids.filter { known[$0] == nil }
        if !missing.isEmpty {
            for (subject, key) in try database.read({ db in
                let statement = try db.cachedStatement(sql: "SELECT * FROM dataKey WHERE id = ?")
                return try missing.map { id in
                    guard let row = try Row.fetchOne(statement, arguments: [Data(id.bytes)]) else {
                        throw StorageError.keysMissing(path: path)
                    }
                    return try unwrapped(row)
                }
            }) {
                remember(key, of: subject)
            }
        }
        var answer: [KeyID: DataKey] = [:]
        for id in ids { answer[id] = known[id] }
        return answer
    }

    mutating func key(of subject: KeySubject) throws -> DataKey? {
        if subjects[subject] == nil { try find([subject]) }
        return subjects[subject].flatMap { known[$0] }
    }

    private mutating func remember(_ key: DataKey, of subject: KeySubject) {
        known[key.id] = key
        subjects[subject] = key.id
    }

    private func unwrapped(_ row: Row) throws -> (KeySubject, DataKey) {
        let id = KeyID(bytes: Array(row["id"] as Data))
        guard let kind = KeySubject.Kind(rawValue: row["kind"]) else {
            throw StorageError.damagedDatabase(path: path)
        }
        let subject = KeySubject(stream: StreamID(row["stream"]), kind: kind, number: row["number"])
        guard let wrapped = row["wrapped"] as Data? else { return (subject, .destroyed(id)) }
        guard let key = Seal.open(
            Array(wrapped), with: master.bytes, at: .key(folder: folder, id: id, subject: subject))
        else { throw StorageError.damagedDatabase(path: path) }
        return (subject, .live(id, SymmetricKey(data: key)))
    }

    func all(of subject: SealedSubject) throws -> [KeyID] {
        try database.read { db in try Self.ids(db, of: subject) }
    }

    private static func ids(_ db: Database, of subject: SealedSubject) throws -> [KeyID] {
        let one = KeySubject(subject)
        let rows: [Data]
        if case .stream = subject {
            rows = try Data.fetchAll(
                db, sql: "SELECT id FROM dataKey WHERE stream = ? AND kind <> 'snapshot'",
                arguments: [one.stream.description])
        } else {
            rows = try Data.fetchAll(
                db, sql: "SELECT id FROM dataKey WHERE stream = ? AND kind = ? AND number = ?",
                arguments: [one.stream.description, one.kind.rawValue, one.number])
        }
        return rows.map { KeyID(bytes: Array($0)) }
    }

    func erasures(prefix: String) throws -> [StreamID: Int] {
        try database.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT stream, COUNT(*) FROM dataKey
                    WHERE wrapped IS NULL AND stream >= ? AND stream < ? GROUP BY stream
                    """,
                // The character after the last one that a stream's id has.
                arguments: [prefix, prefix + "~"])
            var counts: [StreamID: Int] = [:]
            while let row = try rows.next() { counts[StreamID(row[0])] = row[1] }
            return counts
        }
    }

    func copy(to path: String) throws -> MasterKey {
        try database.vacuum(into: path)
        return master
    }

    // MARK: - Making

    mutating func sealing(_ wanted: Set<KeySubject>) throws -> [KeySubject: (id: KeyID, key: SymmetricKey)] {
        // The stream's own key goes with it: it tells whether the stream is
        // erased as a whole.
        let needed = wanted.union(wanted.map { KeySubject(stream: $0.stream, kind: .stream, number: "") })
        if needed.contains(where: { subjects[$0] == nil }) { try find(needed) }
        let missing = needed.filter { subjects[$0] == nil }
        if !missing.isEmpty {
            try refuseErased(needed)
            try add(missing)
        }
        try refuseErased(needed)
        var answer: [KeySubject: (id: KeyID, key: SymmetricKey)] = [:]
        for subject in wanted {
            if let id = subjects[subject], case .live(_, let key) = known[id] { answer[subject] = (id, key) }
        }
        return answer
    }

    private func refuseErased(_ subjects: Set<KeySubject>) throws {
        for subject in subjects {
            if let id = self.subjects[subject], case .destroyed = known[id] {
                throw EventLogError.erased(stream: subject.stream)
            }
        }
    }

    private mutating func find(_ wanted: Set<KeySubject>) throws {
        for (subject, key) in try database.read({ db in
            let statement = try db.cachedStatement(
                sql: "SELECT * FROM dataKey WHERE stream = ? AND kind = ? AND number = ?")
            return try wanted.compactMap { subject in
                try Row.fetchOne(
                    statement, arguments: [subject.stream.description, subject.kind.rawValue, subject.number]
                ).map { try unwrapped($0) }
            }
        }) {
            remember(key, of: subject)
        }
    }

    private mutating func add(_ missing: Set<KeySubject>) throws {
        let new = missing.map { (subject: $0, id: KeyID.random(), key: SymmetricKey(size: .bits256)) }
        try database.write { db in
            for (subject, id, key) in new {
                let wrapped = try Seal.seal(
                    key.withUnsafeBytes { Array($0) }, with: master.bytes,
                    at: .key(folder: folder, id: id, subject: subject))
                // Another program may have made the same meanwhile.
                try db.execute(
                    sql: "INSERT OR IGNORE INTO dataKey VALUES (?, ?, ?, ?, ?, NULL)",
                    arguments: [
                        Data(id.bytes), subject.stream.description, subject.kind.rawValue, subject.number,
                        Data(wrapped),
                    ])
            }
        }
        try find(missing)
    }

    /// Makes the keys that are not there; an erased stream gets none.
    mutating func snapshotKeys(of streams: Set<StreamID>) throws -> [StreamID: (id: KeyID, key: SymmetricKey)] {
        let whole = Set(streams.map { KeySubject(stream: $0, kind: .stream, number: "") })
        try find(whole.filter { self.subjects[$0] == nil })
        // A stream's snapshot keys count up, one for each erasure.
        let wanted: [KeySubject] = try database.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT COUNT(*) FROM dataKey WHERE stream = ? AND kind = 'snapshot' AND wrapped IS NULL")
            return try whole.compactMap { subject in
                guard let id = self.subjects[subject], case .live = known[id] else { return nil }
                let gone = try Int.fetchOne(statement, arguments: [subject.stream.description]) ?? 0
                return KeySubject(stream: subject.stream, kind: .snapshot, number: String(gone + 1))
            }
        }
        var answer: [StreamID: (id: KeyID, key: SymmetricKey)] = [:]
        for (subject, key) in try sealing(Set(wanted)) { answer[subject.stream] = key }
        return answer
    }

    // MARK: - Destroying

    mutating func destroy(_ subject: SealedSubject, at instant: RecordedInstant) throws {
        let stream = subject.stream.description
        let one = KeySubject(subject)
        try database.write { db in
            let known = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM dataKey WHERE stream = ?)", arguments: [stream]) ?? false
            guard known else { return }
            // A subject that has no key yet gets none any more.
            try db.execute(
                sql: "INSERT OR IGNORE INTO dataKey VALUES (?, ?, ?, ?, NULL, ?)",
                arguments: [
                    Data(KeyID.random().bytes), stream, one.kind.rawValue, one.number, instant.milliseconds,
                ])
            try db.execute(
                sql: """
                    UPDATE dataKey SET wrapped = NULL, destroyedAt = ?1
                    WHERE stream = ?2 AND wrapped IS NOT NULL
                        AND (?3 = 'stream' OR kind = 'snapshot' OR (kind = ?3 AND number = ?4))
                    """,
                arguments: [instant.milliseconds, stream, one.kind.rawValue, one.number])
        }
        known = [:]
        subjects = [:]
    }
}
