internal import Crypto
internal import Events
internal import Foundation

/// Names a data key in the log and in the key store: 16 random bytes.
struct KeyID: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    static func random() -> KeyID {
        var generator = SystemRandomNumberGenerator()
        return KeyID(bytes: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// 32 hex digits.
    var hex: String { Hex.text(bytes) }
}

/// What a data key seals, as the key store keeps it. Numbers within a stream
/// only; no name.
struct KeySubject: Hashable, Sendable {
    /// Stored spellings.
    enum Kind: String, Sendable {
        case stream, person, document
        /// The copy of a stream's state. It may hold what any of the
        /// stream's subjects said, so its key goes with each of theirs.
        case snapshot
    }

    var stream: StreamID
    var kind: Kind
    /// `P3`, `D3`; empty for the stream; for snapshots they count up.
    var number: String

    init(stream: StreamID, kind: Kind, number: String) {
        self.stream = stream
        self.kind = kind
        self.number = number
    }

    init(_ subject: SealedSubject) {
        switch subject {
        case .stream(let stream): self.init(stream: stream, kind: .stream, number: "")
        case .person(let stream, let number): self.init(stream: stream, kind: .person, number: number)
        case .document(let stream, let number): self.init(stream: stream, kind: .document, number: number)
        }
    }
}

/// A data key as the store knows it.
enum DataKey: Sendable {
    case live(KeyID, SymmetricKey)
    /// Only that there was one, and when it was destroyed, is left.
    case destroyed(KeyID)

    var id: KeyID {
        switch self {
        case .live(let id, _), .destroyed(let id): id
        }
    }
}

/// Bytes as lower-case hex digits.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
