/// How passwords are made comparable and hashed.
///
/// Hashing takes about a third of a second of one core and 32 MiB, by design;
/// in builds for finding faults several times that. It must not run on the cooperative pool, where it would keep every request
/// waiting: `run` carries it to a thread of its own. `Storage` gives one that
/// does.
public struct PasswordHashing: Sendable {
    public typealias Work = @Sendable () throws -> [UInt8]

    let cost: ScryptCost
    private let normalise: @Sendable (String) -> String
    private let run: @Sendable (@escaping Work) async throws -> [UInt8]

    /// - Parameters:
    ///   - normalise: the same text for what looks the same, Unicode's
    ///     NFKC: two keyboards may give two spellings of one letter. The
    ///     standard library has none, so it comes from outside.
    ///   - run: does slow work elsewhere and waits for it.
    public init(
        normalise: @escaping @Sendable (String) -> String,
        run: @escaping @Sendable (@escaping Work) async throws -> [UInt8]
    ) {
        self.init(cost: .current, normalise: normalise, run: run)
    }

    init(
        cost: ScryptCost, normalise: @escaping @Sendable (String) -> String = { $0 },
        run: @escaping @Sendable (@escaping Work) async throws -> [UInt8] = { try $0() }
    ) {
        self.cost = cost
        self.normalise = normalise
        self.run = run
    }

    /// Text as it is measured against the rules and hashed.
    func normalised(_ password: String) -> String { normalise(password) }

    func hash(_ password: String) async throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<PasswordHash.saltCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return PasswordHash(cost: cost, salt: salt, derived: try await derive(password, cost, salt))
    }

    /// - Parameter hash: `nil` where there is none; that takes as long.
    func verify(_ password: String, against hash: PasswordHash?) async throws -> Bool {
        // Far more than any password has; not to be hashed.
        guard password.utf8.count <= 4_096 else { return false }
        guard let hash else {
            _ = try await derive(password, cost, [UInt8](repeating: 0, count: PasswordHash.saltCount))
            return false
        }
        return hash.matches(try await derive(password, hash.cost, hash.salt))
    }

    private func derive(_ password: String, _ cost: ScryptCost, _ salt: [UInt8]) async throws -> [UInt8] {
        let bytes = Array(normalise(password).utf8)
        return try await run { try cost.derive(bytes, salt: salt) }
    }
}
