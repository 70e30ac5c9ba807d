// PDF: from the converter's runs of text to an outline, one step a file.
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
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        let conversion = PDFConversion(limits: limits, bytes: bytes)
        let answer = try await conversion.runs()
        var document = PDFDocument(tree: answer.tree)
        var findings = PDFReader.findings(of: answer)
        findings += try await fillScannedPages(of: &document, with: conversion)
        guard document.pages.contains(where: { !$0.runs.isEmpty }) else { throw .noText }
        var layout = PDFLayout(document: document)
        if let pages = layout.pagesWithTables { layout.words = await conversion.words(on: pages) }
        var outline = layout.outline()
        outline.findings = findings + outline.findings
        return outline
    }

    private static func findings(of answer: PDFConversion.Answer) -> [Finding] {
        var findings: [Finding] = []
        if answer.isDamaged {
            findings.append(
                Finding(kind: .unreadablePart, message: "The PDF has faults; some of it may be missing."))
        }
        if answer.forbidsCopying {
            findings.append(
                Finding(kind: .metadata, message: "The PDF asks programs not to copy its text; it was read all the same."))
        }
        let isCut = answer.tree.problems.contains { $0.kind == .tooMany || $0.kind == .tookTooLong }
        if isCut { findings.append(Finding(kind: .truncated, message: "The PDF is too long; its end was not read.")) }
        return findings
    }

    /// A page without text but with a picture is a scan. What a program for
    /// text recognition laid under it is taken; else it is only named.
    private func fillScannedPages(
        of document: inout PDFDocument, with conversion: PDFConversion
    ) async throws(ReportReadingError) -> [Finding] {
        let empty = document.pages.indices.filter { document.pages[$0].runs.isEmpty }
        guard !empty.isEmpty else { return [] }
        let pictures = await conversion.pagesWithPictures()
        let scanned = empty.filter { pictures.contains(document.pages[$0].number) }
        guard !scanned.isEmpty else { return [] }
        let hidden = PDFDocument(tree: try await conversion.runs(includingHidden: true).tree)
        var read = 0
        var findings: [Finding] = []
        for index in scanned {
            let number = document.pages[index].number
            if index < hidden.pages.count, hidden.pages[index].number == number, !hidden.pages[index].runs.isEmpty {
                document.pages[index].runs = hidden.pages[index].runs
                read += 1
            } else if findings.count < 20 {
                findings.append(
                    Finding(
                        kind: .scannedPage, message: "The page is a picture; its text could not be read.",
                        position: Finding.Position(page: number)))
            }
        }
        if scanned.count - read > findings.count {
            findings.append(
                Finding(kind: .scannedPage, message: "\(scanned.count - read) pages in all are pictures."))
        }
        if read > 0 {
            findings.append(
                Finding(
                    kind: .scannedPage,
                    message: "Scanned pages, \(read) in number, were read from what a program recognised on them; "
                        + "their words may be wrong."))
        }
        return findings
    }
}
