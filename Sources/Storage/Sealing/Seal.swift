internal import Crypto
internal import Events
internal import Foundation

/// AES-256-GCM over small parts, each with a nonce of its own, bound to the
/// place where it stands: sealed bytes that are moved elsewhere do not open.
enum Seal {
    /// - Returns: nonce (12 bytes), sealed bytes, tag (16 bytes).
    static func seal(_ bytes: [UInt8], with key: SymmetricKey, at place: SealedPlace) throws -> [UInt8] {
        guard let sealed = try AES.GCM.seal(bytes, using: key, authenticating: place.bytes).combined else {
            preconditionFailure("a nonce of 12 bytes always has a combined form")
        }
        return Array(sealed)
    }

    /// - Returns: `nil` when the bytes were changed, belong elsewhere, or
    ///   were sealed with another key.
    static func open(_ sealed: some DataProtocol, with key: SymmetricKey, at place: SealedPlace) -> [UInt8]? {
        // What does not open for whatever reason is treated alike.
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
        else { return nil }
        return Array(bytes)
    }
}

/// Where sealed bytes belong, as the additional data of AES-GCM: what it is,
/// and parts that each carry their length.
struct SealedPlace: Sendable {
    private(set) var bytes: [UInt8] = []

    init(_ what: String, folder: String) {
        bytes.reserveCapacity(192)
        add(what)
        add(folder)
    }

    private mutating func add(_ part: some Collection<UInt8>) {
        withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes += part
    }

    private mutating func add(_ part: String) { add(part.utf8) }

    /// One event's payload.
    static func event(folder: String, stream: StreamID, version: Int, layout: UInt8) -> SealedPlace {
        var place = SealedPlace("event", folder: folder)
        place.add(stream.description)
        place.add(String(version))
        place.add([layout])
        return place
    }

    static func snapshot(folder: String, stream: StreamID, version: Int, layout: Int) -> SealedPlace {
        var place = SealedPlace("snapshot", folder: folder)
        place.add(stream.description)
        place.add(String(version))
        place.add(String(layout))
        return place
    }

    /// One data key under the master key.
    static func key(folder: String, id: KeyID, subject: KeySubject) -> SealedPlace {
        var place = SealedPlace("key", folder: folder)
        place.add(id.bytes)
        place.add(subject.stream.description)
        place.add(subject.kind.rawValue)
        place.add(subject.number)
        return place
    }

    /// One file of a document.
    static func file(folder: String, key: KeyID, sha256: String) -> SealedPlace {
        var place = SealedPlace("file", folder: folder)
        place.add(key.bytes)
        place.add(sha256)
        return place
    }

    /// The secret of an account's one-time passwords.
    static func secondFactor(folder: String, account: StreamID) -> SealedPlace {
        var place = SealedPlace("second factor", folder: folder)
        place.add(account.description)
        return place
    }

    /// All keys under a passphrase.
    static func keys(folder: String, rounds: UInt8) -> SealedPlace {
        var place = SealedPlace("keys", folder: folder)
        place.add([rounds])
        return place
    }

    /// What shows that a master key is the right one.
    static func proof(folder: String) -> SealedPlace { SealedPlace("proof", folder: folder) }
}
