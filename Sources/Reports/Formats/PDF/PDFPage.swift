import Markup

/// One page as it is printed: runs of text with their places, in points from
/// the top left corner.
struct PDFPage {
    /// From 1.
    var number: Int
    var width: Double
    var height: Double
    var runs: [PDFRun]
}

/// Text that was set in one go: one font, one line.
struct PDFRun {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// Size of the font in points.
    var size: Double
    var spans: [PDFSpan]
    /// Leads to another page of the document, as contents pages do.
    var isLink = false

    var text: [UInt8] { spans.flatMap(\.text) }
}

/// Text of one look.
struct PDFSpan {
    var text: [UInt8]
    var isBold = false
    var isItalic = false
    /// The raised mark of a note, and no text: `text` is the note's key.
    var isNoteMark = false
    /// The note that the mark means is known.
    var isBound = false
}

/// What the converter printed, page by page.
struct PDFDocument {
    var pages: [PDFPage] = []
    /// Headings that the file itself lists, by page: folded text.
    var bookmarks: [Int: Set<[UInt8]>] = [:]

    private struct Font {
        var size: Double
        var isBold: Bool
        var isItalic: Bool
    }

    init(tree: MarkupTree) {
        let names = Names(tree: tree)
        var fonts: [Int: Font] = [:]
        var node = 0
        while node < tree.nodes.count {
            let current = tree.nodes[node]
            switch current.name {
            case names.page where !current.isText:
                if pages.count < 20_000 { pages.append(PDFDocument.page(node, tree, names)) }
            case names.fontspec where !current.isText:
                if let id = tree.attribute(names.id, of: node).flatMap({ Int($0) }) {
                    fonts[id] = PDFDocument.font(node, tree, names)
                }
            case names.text where !current.isText:
                if !pages.isEmpty, let run = PDFDocument.run(node, tree, names, fonts) {
                    pages[pages.count - 1].runs.append(run)
                }
                node = Int(current.end) - 1
            case names.item where !current.isText:
                if let page = tree.attribute(names.page, of: node).flatMap({ Int($0) }) {
                    let text = PDFText.folded(tree.text[tree.textRange(of: node)])
                    if text.count > 1 { bookmarks[page, default: []].insert(text) }
                }
            default: break
            }
            node += 1
        }
        for index in pages.indices { pages[index].tidy() }
    }

    private struct Names {
        let page, fontspec, text, item, b, i, a: UInt16?
        let id, size, family, top, left, width, height, number, font, href: UInt16?

        init(tree: MarkupTree) {
            page = tree.name("page"); fontspec = tree.name("fontspec"); text = tree.name("text")
            item = tree.name("item"); b = tree.name("b"); i = tree.name("i"); a = tree.name("a")
            id = tree.name("id"); size = tree.name("size"); family = tree.name("family")
            top = tree.name("top"); left = tree.name("left"); width = tree.name("width")
            height = tree.name("height"); number = tree.name("number"); font = tree.name("font")
            href = tree.name("href")
        }
    }

    private static func length(_ name: UInt16?, _ node: Int, _ tree: MarkupTree) -> Double {
        guard let value = tree.attribute(name, of: node).flatMap({ Double($0) }), value.isFinite else { return 0 }
        return min(max(value, -1e6), 1e6) / PDFConversion.unitsPerPoint
    }

    private static func page(_ node: Int, _ tree: MarkupTree, _ names: Names) -> PDFPage {
        PDFPage(
            number: tree.attribute(names.number, of: node).flatMap { Int($0) } ?? 0,
            width: length(names.width, node, tree), height: length(names.height, node, tree), runs: [])
    }

    private static func font(_ node: Int, _ tree: MarkupTree, _ names: Names) -> Font {
        let family = (tree.attribute(names.family, of: node) ?? "").lowercased()
        func says(_ words: [String]) -> Bool { words.contains { family.contains($0) } }
        return Font(
            size: length(names.size, node, tree), isBold: says(["bold", "black", "heavy", "demi"]),
            isItalic: says(["italic", "oblique"]))
    }

    private static func run(
        _ node: Int, _ tree: MarkupTree, _ names: Names, _ fonts: [Int: Font]
    ) -> PDFRun? {
        let left = length(names.left, node, tree), top = length(names.top, node, tree)
        let width = length(names.width, node, tree), height = length(names.height, node, tree)
        let font = tree.attribute(names.font, of: node).flatMap { Int($0) }.flatMap { fonts[$0] }
        var run = PDFRun(
            left: left, right: left + max(width, 0), top: top, bottom: top + max(height, 0),
            size: font.map(\.size) ?? 0, spans: [])
        if run.size <= 0 { run.size = max(height * 0.85, 1) }
        var bold = -1, italic = -1
        var inner = node + 1
        while inner < Int(tree.nodes[node].end) {
            let current = tree.nodes[inner]
            if current.isText {
                run.spans.append(
                    PDFSpan(
                        text: PDFText.mended(tree.text[tree.textRange(of: inner)]),
                        isBold: inner < bold || font?.isBold ?? false,
                        isItalic: inner < italic || font?.isItalic ?? false))
            } else if current.name == names.b {
                bold = max(bold, Int(current.end))
            } else if current.name == names.i {
                italic = max(italic, Int(current.end))
            } else if current.name == names.a, let href = tree.attribute(names.href, of: inner) {
                // A link within the document has a page number behind `#`.
                if let hash = href.utf8.lastIndex(of: UInt8(ascii: "#")) {
                    let page = href.utf8[href.utf8.index(after: hash)...]
                    run.isLink = !page.isEmpty && page.allSatisfy(PrintedNumber.isDigit) && !href.contains("://")
                }
            }
            inner += 1
        }
        return run.spans.contains { !PDFText.isBlank($0.text) } ? run : nil
    }
}

extension PDFPage {
    /// Takes out what stands beyond the edges and what is printed twice on
    /// one place, which is how some programs make type bold.
    mutating func tidy() {
        runs.removeAll { run in
            run.right < 0 || run.bottom < 0 || run.left > width || run.top > height || run.bottom <= run.top
        }
        guard runs.count > 1 else { return }
        var seen: [[UInt8]: [Int]] = [:]
        var kept: [PDFRun] = []
        kept.reserveCapacity(runs.count)
        for run in runs {
            let text = run.text
            // Leaders are many and alike: only the latest are compared.
            let isTwin = seen[text]?.suffix(40).contains {
                abs(kept[$0].left - run.left) < 1.2 && abs(kept[$0].top - run.top) < 1.2
            }
            if isTwin ?? false { continue }
            seen[text, default: []].append(kept.count)
            kept.append(run)
        }
        runs = kept
    }
}
