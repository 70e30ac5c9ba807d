import Markup

/// Plain text and Markdown, also Markdown with HTML tables inside and text
/// taken out of a PDF with form feeds between its pages.
struct TextReader: DocumentReader {
    let name = "plain text"

    func score(_ sample: FormatSample) -> Int {
        guard !sample.head.isEmpty || ["txt", "md", "markdown", "text"].contains(sample.ending) else { return 0 }
        // Bytes that no text has.
        let controls = sample.head.reduce(0) { $0 + ($1 < 0x09 || ($1 > 0x0D && $1 < 0x1B) ? 1 : 0) }
        guard controls * 50 <= sample.head.count else { return 0 }
        switch sample.ending {
        case "txt", "text", "md", "markdown", "mkd", "asc": return 75
        default:
            // Without a tag in front it is text, whatever its name.
            return sample.head.first == UInt8(ascii: "<") ? 10 : 30
        }
    }

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline {
        let decoded = TextEncoding.decode(bytes)
        guard !TextReader.isNoise(decoded.bytes) else { throw .unknownFormat }
        let pages = TextPages(decoded.bytes)
        var outliner = TextOutliner(pages: pages, limits: limits)
        var outline = outliner.outline()
        outline.findings += MarkupFindings.findings(of: decoded)
        return outline
    }

    /// Random bytes are no text in any encoding: too few letters.
    private static func isNoise(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(65_536)
        let letters = sample.reduce(0) { $0 + ((97...122).contains($1 | 0x20) || $1 == 0x20 ? 1 : 0) }
        return letters * 10 < sample.count * 3 || hasControls(bytes)
    }

    /// One byte in fifty that no text has.
    static func hasControls(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(8192)
        let controls = sample.reduce(0) { $0 + ($1 < 0x09 || ($1 > 0x0D && $1 < 0x20) ? 1 : 0) }
        return controls * 50 > sample.count
    }
}
