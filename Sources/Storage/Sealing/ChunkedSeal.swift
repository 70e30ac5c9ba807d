internal import Crypto
internal import Foundation

/// A file sealed in chunks of 1 MiB.
///
/// ```
/// layout      1 byte, 1
/// salt       32 bytes, random; the file's own key is derived with it
/// chunks     up to 1 MiB sealed, then a tag of 16 bytes, each
/// ```
///
/// A chunk's nonce is its number (8 bytes) and whether it is the last
/// (4 bytes), so that chunks that are cut off, moved, repeated or taken from
/// another file do not open. The last chunk may be empty; every file has
/// one.
struct ChunkedSeal {
    static let layout: UInt8 = 1
    static let chunk = 1 << 20
    private static let salt = 32
    private static let tag = 16

    let key: SymmetricKey
    let place: SealedPlace

    /// Writes the sealed file durably under a name that is free.
    func write(_ bytes: [UInt8], to path: String) throws {
        let salt = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        let fileKey = fileKey(salt)
        let file = try DurableFile.create(path)
        try file.write([Self.layout] + salt)
        var number: UInt64 = 0
        var rest = bytes[...]
        repeat {
            let part = rest.prefix(Self.chunk)
            rest = rest.dropFirst(Self.chunk)
            let sealed = try AES.GCM.seal(
                part, using: fileKey, nonce: Self.nonce(number, isLast: rest.isEmpty), authenticating: place.bytes)
            try file.write(sealed.ciphertext)
            try file.write(sealed.tag)
            number += 1
        } while !rest.isEmpty
        try file.close()
    }

    /// - Returns: `nil` when anything was changed, cut, moved or added.
    func open(_ sealed: [UInt8]) -> [UInt8]? {
        guard sealed.first == Self.layout, sealed.count >= 1 + Self.salt + Self.tag else { return nil }
        let fileKey = fileKey(Array(sealed[1...Self.salt]))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sealed.count)
        var number: UInt64 = 0
        var rest = sealed[(1 + Self.salt)...]
        repeat {
            let part = rest.prefix(Self.chunk + Self.tag)
            rest = rest.dropFirst(Self.chunk + Self.tag)
            // What does not open for whatever reason is treated alike.
            guard part.count >= Self.tag,
                let nonce = try? Self.nonce(number, isLast: rest.isEmpty),
                let box = try? AES.GCM.SealedBox(
                    nonce: nonce, ciphertext: part.dropLast(Self.tag), tag: part.suffix(Self.tag)),
                let opened = try? AES.GCM.open(box, using: fileKey, authenticating: place.bytes)
            else { return nil }
            bytes.append(contentsOf: opened)
            number += 1
        } while !rest.isEmpty
        return bytes
    }

    private func fileKey(_ salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: salt, info: Array("dhr case file".utf8), outputByteCount: 32)
    }

    private static func nonce(_ number: UInt64, isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        return try AES.GCM.Nonce(data: bytes + [0, 0, 0, isLast ? 1 : 0])
    }
}
