internal import Crypto
internal import CryptoExtras
internal import Foundation

/// `keys.sealed`: the keys and the master key under a passphrase, for a
/// backup that is to be read elsewhere.
///
/// ```
/// layout     1 byte, 1
/// rounds     1 byte: scrypt's N as a power of two; r is 8, p is 1
/// salt      32 bytes, random
/// sealed     nonce, AES-256-GCM of master key (32 bytes) and keys.sqlite, tag
/// ```
enum SealedKeys {
    static let layout: UInt8 = 1
    /// 128 MiB and about half a second for each guess.
    static let rounds: UInt8 = 17
    /// What a hostile file may ask for.
    private static let acceptedRounds: ClosedRange<UInt8> = 14...19
    private static let salt = 32

    static func seal(
        master: [UInt8], keys: [UInt8], passphrase: [UInt8], folder: String, rounds: UInt8 = rounds
    ) throws -> [UInt8] {
        let salt = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        let key = try derive(passphrase, salt: salt, rounds: rounds)
        return try [layout, rounds] + salt
            + Seal.seal(master + keys, with: key, at: .keys(folder: folder, rounds: rounds))
    }

    /// - Returns: `nil` when the passphrase is another one, or the bytes
    ///   were changed: the two cannot be told apart.
    static func open(
        _ sealed: [UInt8], passphrase: [UInt8], folder: String
    ) throws -> (master: [UInt8], keys: [UInt8])? {
        guard sealed.count > 2 + salt, sealed[0] == layout, acceptedRounds.contains(sealed[1]) else { return nil }
        let key = try derive(passphrase, salt: Array(sealed[2..<(2 + salt)]), rounds: sealed[1])
        guard let bytes = Seal.open(
            Array(sealed[(2 + salt)...]), with: key, at: .keys(folder: folder, rounds: sealed[1])),
            bytes.count > MasterKey.length
        else { return nil }
        return (Array(bytes.prefix(MasterKey.length)), Array(bytes.dropFirst(MasterKey.length)))
    }

    private static func derive(_ passphrase: [UInt8], salt: [UInt8], rounds: UInt8) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << Int(rounds), blockSize: 8, parallelism: 1)
    }
}
