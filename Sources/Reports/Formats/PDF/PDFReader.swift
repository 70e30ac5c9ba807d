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
        let answer = try await PDFConversion(limits: limits).run(bytes)
        let document = PDFDocument(tree: answer.tree)
        guard document.pages.contains(where: { !$0.runs.isEmpty }) else { throw .noText }
        return PDFLayout.outline(of: document)
    }
}

/// The steps from pages to an outline.
enum PDFLayout {
    static func outline(of document: PDFDocument) -> Outline {
        let sizes = document.pages.map { (width: $0.width, height: $0.height) }
        var pages = document.pages.map(PDFLines.lines)
        let furniture = PDFFurniture(pages: pages, sizes: sizes)
        for index in pages.indices { pages[index] = furniture.stripped(pages[index], height: sizes[index].height) }
        let contents = PDFContents(strippingFrom: &pages)
        let typography = PDFTypography(pages: pages, widths: sizes.map(\.width))
        let hyphens = PDFHyphens(pages: pages)
        for index in pages.indices {
            for line in pages[index].indices {
                PDFLabels.takeLabel(of: &pages[index][line])
                pages[index][line].columnRight = typography.right(onWidth: sizes[index].width)
            }
        }
        let headings = PDFHeadings(
            typography: typography, titles: contents.titles, bookmarks: document.bookmarks)
        var outliner = PDFOutliner(typography: typography, headings: headings, hyphens: hyphens)
        return outliner.outline(pages.map { $0.map(PDFElement.line) })
    }
}
