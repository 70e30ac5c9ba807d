public import Events
internal import Crypto

/// How many tries failed at one door, and how long it stays shut.
///
/// There is a door for each address and device that has signed in to it
/// before, and one for each address and all other devices together. So who
/// guesses from elsewhere shuts the door of strangers, for fifteen minutes at
/// most at a time, and never that of the person's own device. A link that the
/// office sends makes a device known. Source: OWASP, "Slow Down Online
/// Guessing Attacks with Device Cookies".
public struct Throttle: Sendable, Equatable {
    public var failures: Int
    public var lastAt: RecordedInstant
    /// Tries before this are not looked at, and not counted.
    public var shutUntil: RecordedInstant

    public init(failures: Int, lastAt: RecordedInstant, shutUntil: RecordedInstant) {
        self.failures = failures
        self.lastAt = lastAt
        self.shutUntil = shutUntil
    }

    /// This many failures cost no waiting.
    public static let freeFailures = 4
    public static let firstWaitMilliseconds: Int64 = 15_000
    public static let longestWaitMilliseconds: Int64 = 15 * 60_000
    /// Without a further failure for this long, all is forgotten.
    public static let memoryMilliseconds: Int64 = 24 * 3_600_000

    /// Counts a try before it is looked at, so that many at once do not slip
    /// through; one that succeeds then clears the count.
    ///
    /// - Returns: the new count, or `nil` while the door is shut.
    public static func trying(_ throttle: Throttle?, at now: RecordedInstant) -> Throttle? {
        if let throttle, now < throttle.shutUntil { return nil }
        let remembered = throttle.flatMap {
            now.milliseconds - $0.lastAt.milliseconds < memoryMilliseconds ? $0.failures : nil
        }
        let failures = (remembered ?? 0) + 1
        return Throttle(
            failures: failures, lastAt: now, shutUntil: now.adding(milliseconds: waitMilliseconds(after: failures)))
    }

    /// Doubles with each failure, to fifteen minutes at most.
    public static func waitMilliseconds(after failures: Int) -> Int64 {
        guard failures > freeFailures else { return 0 }
        let doublings = min(failures - freeFailures - 1, 16)
        return min(firstWaitMilliseconds << Int64(doublings), longestWaitMilliseconds)
    }
}

/// Which door a try is at. Of what was typed only a digest is kept: people
/// type passwords into the wrong field.
public struct ThrottleKey: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// - Parameter device: `nil` for all devices that are not known.
    public static func password(address: String, device: SecretHash?) -> ThrottleKey {
        ThrottleKey("password", Array(AccountAddress.folded(address).utf8), device)
    }

    public static func code(_ account: AccountID, device: SecretHash?) -> ThrottleKey {
        ThrottleKey("code", Array(account.description.utf8), device)
    }

    private init(_ kind: String, _ whose: [UInt8], _ device: SecretHash?) {
        bytes = Array(SHA256.hash(data: Array(kind.utf8) + SHA256.hash(data: whose) + (device?.bytes ?? [])))
    }
}
