/// Reads one family of formats into an outline.
protocol DocumentReader: Sendable {
    /// What the format is called, for people.
    var name: String { get }

    /// How sure this reader is that the bytes are its own: 0 not at all, 100
    /// a signature that nothing else has.
    func score(_ sample: FormatSample) -> Int

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline
}

/// The start of a file and its name's ending, from which its format is told.
struct FormatSample: Sendable {
    /// The first 4 KiB, with UTF-16 turned into UTF-8.
    let head: ArraySlice<UInt8>
    private let lowered: [UInt8]
    /// After the last full stop, lower case; empty when there is none.
    let ending: String

    init(bytes: [UInt8], name: String) {
        var head = bytes.prefix(4096)
        while let first = head.first, [0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains(first) { head.removeFirst() }
        if head.contains(0) { head = ArraySlice(head.filter { $0 != 0 }) }
        self.head = head.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        lowered = self.head.map(FormatSample.lower)
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        ending = parts.count > 1 ? String(decoding: parts[parts.count - 1], as: UTF8.self).lowercased() : ""
    }

    /// - Parameter text: lower case.
    func begins(with text: String) -> Bool {
        lowered.starts(with: text.utf8)
    }

    func contains(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { wanted in
            lowered.withUnsafeBufferPointer { ByteText.find(wanted, in: $0) != nil }
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }
}

/// Every reader there is; the surest takes the file.
enum DocumentReaders {
    static let all: [any DocumentReader] = [HTMLReader(), XMLReader(), TextReader(), OfficeReader(), PDFReader()]

    static func reader(for bytes: [UInt8], name: String) throws(ReportReadingError) -> any DocumentReader {
        let sample = FormatSample(bytes: bytes, name: name)
        var best: (score: Int, reader: any DocumentReader)?
        for reader in all {
            let score = reader.score(sample)
            if score > best?.score ?? 0 { best = (score, reader) }
        }
        guard let best else { throw .unknownFormat }
        return best.reader
    }
}
