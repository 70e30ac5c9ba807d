import Markup

/// Reads PDF: what nearly every published review is.
///
/// The place of each piece of text on its page is all that a PDF tells;
/// lines, paragraphs, headings, notes and tables are worked out from it.
struct PDFReader: DocumentReader {
    let name = "PDF"

    func score(_ sample: FormatSample) -> Int {
        if sample.begins(with: "%PDF-") { return 100 }
        // Some bytes of a mail or web server may stand before the mark.
        if sample.contains("%PDF-") { return 90 }
        return sample.ending == "pdf" ? 60 : 0
    }

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline {
        let conversion = PDFConversion(limits: limits, bytes: bytes)
        let answer = try await conversion.runs()
        let document = PDFDocument(tree: answer.tree)
        guard document.pages.contains(where: { !$0.runs.isEmpty }) else { throw .noText }
        var layout = PDFLayout(document: document)
        if layout.mayHoldTables { layout.words = await conversion.words() }
        return layout.outline()
    }
}
