internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// A password as it is kept: what scrypt made of it, with salt and cost.
///
/// The text form is `$scrypt$ln=15,r=8,p=3$SALT$HASH` in base64 without
/// padding, so that the cost can be raised later and old passwords still
/// open.
public struct PasswordHash: Sendable, Equatable {
    public var cost: ScryptCost
    /// 16 random bytes.
    public var salt: [UInt8]
    /// 32 bytes.
    public var derived: [UInt8]

    public init(cost: ScryptCost, salt: [UInt8], derived: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.derived = derived
    }

    /// - Returns: `nil` for what is no such text, or asks for more than a
    ///   server should spend.
    public init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = ScryptCost(String(parts[2])),
            let salt = Self.bytes(parts[3]), salt.count == Self.saltCount,
            let derived = Self.bytes(parts[4]), derived.count == Self.derivedCount
        else { return nil }
        self.init(cost: cost, salt: salt, derived: derived)
    }

    public var text: String {
        "$scrypt$\(cost)$\(Self.base64(salt))$\(Self.base64(derived))"
    }

    static let saltCount = 16
    static let derivedCount = 32

    /// Constant in time, whatever differs.
    func matches(_ other: [UInt8]) -> Bool {
        guard other.count == derived.count else { return false }
        return zip(derived, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let text = Data(bytes).base64EncodedString()
        return String(text.prefix { $0 != "=" })
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: String(text) + padding).map { Array($0) }
    }
}

/// How much one guess costs.
public struct ScryptCost: Sendable, Equatable, CustomStringConvertible {
    /// N as a power of two.
    public var logarithm: Int
    /// r.
    public var blockSize: Int
    /// p.
    public var parallelism: Int

    /// 32 MiB, three times over. The least that OWASP's Password Storage
    /// Cheat Sheet allows at N = 2^15.
    public static let current = ScryptCost(logarithm: 15, blockSize: 8, parallelism: 3)

    init(logarithm: Int, blockSize: Int, parallelism: Int) {
        self.logarithm = logarithm
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// - Returns: `nil` for another form, or a cost beyond 128 MiB or eight
    ///   rounds.
    init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        func number(_ place: Int, _ name: String, _ range: ClosedRange<Int>) -> Int? {
            guard parts[place].hasPrefix(name), let number = Int(parts[place].dropFirst(name.utf8.count)),
                range.contains(number)
            else { return nil }
            return number
        }
        guard parts.count == 3, let logarithm = number(0, "ln=", 4...17), let blockSize = number(1, "r=", 1...8),
            let parallelism = number(2, "p=", 1...8)
        else { return nil }
        self.init(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
    }

    public var description: String { "ln=\(logarithm),r=\(blockSize),p=\(parallelism)" }

    /// Slow by design. Blocks the thread on which it is called.
    func derive(_ password: [UInt8], salt: [UInt8]) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: PasswordHash.derivedCount, rounds: 1 << logarithm,
            blockSize: blockSize, parallelism: parallelism
        ).withUnsafeBytes { Array($0) }
    }
}
