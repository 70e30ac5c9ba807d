/// Word processors' files: recognised and named, not yet read.
struct OfficeReader: DocumentReader {
    let name = "office document"

    func score(_ sample: FormatSample) -> Int { kind(of: sample) == nil ? 0 : 99 }

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline {
        throw .formatNotYetRead(name: kind(of: FormatSample(bytes: bytes, name: "")) ?? "an office document")
    }

    private func kind(of sample: FormatSample) -> String? {
        if sample.head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Word 97-2003 (DOC)" }
        if sample.begins(with: "{\\rtf") { return "Rich Text (RTF)" }
        guard sample.head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        if sample.contains("opendocument.text") || sample.ending == "odt" { return "OpenDocument text (ODT)" }
        if sample.contains("word/") || sample.contains("[content_types].xml") || sample.ending == "docx" { return "Word (DOCX)" }
        return nil
    }
}
