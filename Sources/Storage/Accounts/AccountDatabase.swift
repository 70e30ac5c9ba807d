internal import Accounts
internal import Foundation
internal import GRDB
internal import Glibc
internal import Synchronization

/// `<data>/accounts.sqlite`, made when the first account or link is, and for
/// its owner alone.
///
/// Accounts stand in it as the sealed log tells them, address and name in
/// clear, so that they are found without a key. What lets people in is
/// hashed, and secrets of second factors are sealed.
final class AccountDatabase: Sendable {
    let path: String
    private let opened = Mutex<(any DatabaseWriter)?>(nil)

    init(path: String) { self.path = path }

    /// - Parameter absent: the answer while there is no such file.
    func read<Answer: Sendable>(
        absent: Answer, _ body: @escaping @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        try await reporting {
            guard let database = try database(makes: false) else { return absent }
            return try await database.read(body)
        }
    }

    /// One transaction, on the disk on return.
    func write<Answer: Sendable>(_ body: @escaping @Sendable (Database) throws -> Answer) async throws -> Answer {
        try await reporting {
            guard let database = try database(makes: true) else { throw StorageError.notFound(path: path) }
            return try await database.write(body)
        }
    }

    /// A copy as it is at one moment, without what should not come back:
    /// sessions, links, throttles.
    ///
    /// - Returns: how many accounts are in it; `nil` while there is no such
    ///   file.
    func copy(to copy: String) async throws -> Int? {
        try await reporting {
            guard let database = try database(makes: false) else { return nil }
            try await database.vacuum(into: copy)
            return try AccountTables.endWhatPasses(in: copy)
        }
    }

    private func database(makes: Bool) throws -> (any DatabaseWriter)? {
        try opened.withLock { opened in
            if let opened { return opened }
            if access(path, F_OK) != 0 {
                guard makes else { return nil }
                // Made first, so that it and its journals are the owner's
                // alone.
                let descriptor = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
                guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
                close(descriptor)
            }
            opened = try SQLiteFile.open(path, forgets: true, migrations: AccountTables.migrate)
            return opened
        }
    }

    private func reporting<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch { throw StorageError.from(error, path: path) }
    }
}
