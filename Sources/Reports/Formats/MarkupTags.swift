import Glibc

/// Tags that no document has.
enum MarkupTags {
    /// The parser compares each attribute of a tag with all others, so that
    /// some hundred thousand of them would take it an hour.
    private static let mostAttributes = 2000
    private static let suspicious = 16 * 1024

    /// Blanks what follows the first two thousand attributes of a tag.
    static func blankMonsters(in bytes: inout [UInt8]) {
        var gaps: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            var place = 0
            while place < text.count {
                let found = memchr(base + place, 0x3E, text.count - place)
                let next = found.map { base.distance(to: $0.assumingMemoryBound(to: UInt8.self)) } ?? text.count
                if next - place > suspicious { gaps.append(place..<next) }
                place = next + 1
            }
        }
        for gap in gaps {
            // A long run of text is no tag.
            guard let start = gap.first(where: { bytes[$0] == 0x3C }) else { continue }
            var words = 0
            var quote: UInt8 = 0
            for place in start..<gap.upperBound {
                let byte = bytes[place]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == 0x22 || byte == 0x27 {
                    quote = byte
                } else if byte <= 0x20 {
                    words += 1
                }
                if words > mostAttributes { bytes[place] = 0x20 }
            }
        }
    }
}
