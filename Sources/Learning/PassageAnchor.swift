internal import Reports
internal import Reviews

/// What a decision or a citation holds on to: the passage's own text and the
/// texts on either side. A better reading may move a passage; its words stay.
public struct PassageAnchor: Hashable, Sendable {
    public var text: UInt64
    public var context: UInt64

    init?(text: String, context: String) {
        guard let text = UInt64(text, radix: 16), let context = UInt64(context, radix: 16) else { return nil }
        self.text = text
        self.context = context
    }

    init(text: UInt64, context: UInt64) {
        self.text = text
        self.context = context
    }

    /// - Parameter texts: the passage's text with its neighbours' (empty at
    ///   either end of a report).
    public init(before: String, text: String, after: String) {
        self.text = Self.hash([text])
        context = Self.hash([before, after])
    }

    public var textHash: String { Self.hex(text) }
    public var contextHash: String { Self.hex(context) }

    /// Anchors of every passage, to the passage's ordinal.
    static func ordinals(in report: Report) -> [PassageAnchor: Int] {
        var found: [PassageAnchor: Int] = [:]
        for index in report.passages.indices {
            let anchor = PassageAnchor(
                before: index > 0 ? report.passages[index - 1].text : "", text: report.passages[index].text,
                after: index + 1 < report.passages.count ? report.passages[index + 1].text : "")
            found[anchor] = found[anchor] ?? report.passages[index].ordinal
        }
        return found
    }

    /// FNV-1a over the folded words, 64 bits: the same in every process.
    static func hash(_ texts: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in texts {
            for byte in text.utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            }
            hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
