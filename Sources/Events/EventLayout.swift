internal import Crypto
internal import CivilDates

/// A SHA-256 over an event and all before it.
public struct EventHash: Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// - Returns: `nil` unless the text is 64 hex digits.
    public init?(_ hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for pair in stride(from: 0, to: 64, by: 2) {
            guard let byte = UInt8(String(decoding: digits[pair..<pair + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        self.bytes = bytes
    }

    /// What stands before the first event: 32 zero bytes.
    public static let start = EventHash(zeros: ())

    private init(zeros: Void) { bytes = [UInt8](repeating: 0, count: 32) }

    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// The exact bytes that an event's hash covers.
///
/// ```
/// previous hash     32 bytes
/// position           8 bytes, big-endian
/// stream             4 bytes length, then UTF-8
/// version            8 bytes
/// recordedAt         8 bytes, milliseconds since 1970
/// key                4 bytes length, then the id of the data key that seals
///                    the payload; length 0 where the payload is in clear
/// payload            4 bytes length, then the bytes as stored
/// ```
///
/// Every variable part carries its length, so that no two different events
/// have the same bytes. The payload is covered as stored, sealed or not:
/// destroying a key leaves the chain whole.
public struct EventLayout: Sendable {
    public static func hash(
        after previous: EventHash, position: Int64, stream: StreamID, version: Int, recordedAt: RecordedInstant,
        key: [UInt8], payload: [UInt8]
    ) -> EventHash {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(96 + payload.count)
        bytes += previous.bytes
        append(UInt64(bitPattern: position), to: &bytes)
        append(Array(stream.description.utf8), to: &bytes)
        append(UInt64(bitPattern: Int64(version)), to: &bytes)
        append(UInt64(bitPattern: recordedAt.milliseconds), to: &bytes)
        append(key, to: &bytes)
        append(payload, to: &bytes)
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        guard let hash = EventHash(bytes: Array(hasher.finalize())) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes += part
    }
}

extension EventContent {
    /// The payload of a stream in clear: length-prefixed name, schema,
    /// date, actor and facts, in this order.
    public var payload: [UInt8] {
        var bytes: [UInt8] = []
        for part in [
            Array(name.utf8), Array(String(schema).utf8), Array((occurredOn?.description ?? "").utf8),
            Array(actor.utf8), facts,
        ] {
            withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes += part
        }
        return bytes
    }

    /// - Returns: `nil` when the bytes are not such a payload.
    public init?(payload: [UInt8]) {
        var rest = payload[...]
        guard let nameBytes = Self.part(of: &rest), let schemaBytes = Self.part(of: &rest),
            let dateBytes = Self.part(of: &rest), let actorBytes = Self.part(of: &rest),
            let facts = Self.part(of: &rest), rest.isEmpty,
            let name = String(validating: nameBytes, as: UTF8.self),
            let schema = Int(String(decoding: schemaBytes, as: UTF8.self)),
            let actor = String(validating: actorBytes, as: UTF8.self)
        else { return nil }
        let date = ApproximateDate(String(decoding: dateBytes, as: UTF8.self))
        guard dateBytes.isEmpty || date != nil else { return nil }
        self.init(name: name, schema: schema, occurredOn: date, actor: actor, facts: Array(facts))
    }

    /// Takes the next part, whose length stands before it.
    private static func part(of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard rest.count >= 4 else { return nil }
        var length = 0
        for byte in rest.prefix(4) { length = length << 8 | Int(byte) }
        guard rest.count - 4 >= length else { return nil }
        let start = rest.startIndex + 4
        defer { rest = rest[(start + length)...] }
        return rest[start..<start + length]
    }
}

/// SHA-256 of a file's bytes.
public enum FileDigest {
    /// 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return Array(hasher.finalize())
    }
}
