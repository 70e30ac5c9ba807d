public import Events

/// Names an account for ever; says nothing about the person.
public struct AccountID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 32 lower-case hex digits.
    public let description: String

    /// - Returns: `nil` unless the text is 32 lower-case hex digits.
    public init?(_ text: String) {
        guard text.utf8.count == 32,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        description = text
    }

    /// The account of a stream; `nil` for a stream of another kind.
    public init?(_ stream: StreamID) {
        guard stream.kind == .account else { return nil }
        self.init(String(stream.description.dropFirst(StreamKind.account.rawValue.utf8.count + 1)))
    }

    public static func random() -> AccountID {
        guard let id = AccountID(StreamID.random(.account)) else {
            preconditionFailure("a random stream id ends in 32 hex digits")
        }
        return id
    }

    /// The sealed stream with the account's facts.
    public var stream: StreamID { StreamID("\(StreamKind.account.rawValue):\(description)") }

    public static func < (a: AccountID, b: AccountID) -> Bool { a.description < b.description }
}
