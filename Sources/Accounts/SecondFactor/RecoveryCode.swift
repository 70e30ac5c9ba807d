/// A code on paper, for when the telephone is lost. Each is good once.
public struct RecoveryCode: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// `XXXX-XXXX-XXXX-XXXX`, 80 random bits.
    public let text: String

    /// How many are given at a time.
    public static let count = 10

    private static let random = 10

    static func make() -> [RecoveryCode] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in
            let digits = Array(
                Base32.text((0..<random).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
            return RecoveryCode(
                text: stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<($0 + 4)]) }
                    .joined(separator: "-"))
        }
    }

    private init(text: String) { self.text = text }

    /// - Parameter text: as a person copies it, with other signs between the
    ///   letters or none, and with 0, 1 and 8 read for O, I and B.
    /// - Returns: `nil` for what no code looks like.
    public init?(_ text: String) {
        let digits = text.uppercased().compactMap { digit -> Character? in
            switch digit {
            case "0": "O"
            case "1": "I"
            case "8": "B"
            case "A"..."Z", "2"..."7": digit
            default: nil
            }
        }
        guard digits.count == 16, digits.allSatisfy(\.isASCII) else { return nil }
        self.text = stride(from: 0, to: 16, by: 4).map { String(digits[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    public var hash: SecretHash { SecretHash(of: text) }

    /// Never the text, so that it gets into no log.
    public var description: String { "recovery code" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
