import Markup

/// XML of any vocabulary, read by local names, and our own
/// (`urn:dhr:review:1`), which also states a review's facts.
struct XMLReader: DocumentReader {
    let name = "XML"

    func score(_ sample: FormatSample) -> Int {
        let isXHTML = sample.contains("<html") && (sample.contains("xhtml") || sample.ending == "html")
        if sample.begins(with: "<?xml") { return isXHTML ? 60 : 98 }
        if sample.head.first == UInt8(ascii: "<") {
            if sample.contains("<html") || sample.begins(with: "<!doctype html") { return 0 }
            if sample.ending == "xml" { return 90 }
            return sample.contains("xmlns=") || sample.contains("<!doctype ") ? 70 : 30
        }
        return sample.ending == "xml" ? 40 : 0
    }

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline {
        let decoded = TextEncoding.decode(bytes)
        let tree = try MarkupFindings.tree(of: decoded.bytes, as: .xml, limits: limits)
        // XHTML comes with an XML declaration too.
        if let root = tree.nodes.first, !root.isText, tree.names[Int(root.name)].lowercased() == "html" {
            return try await HTMLReader().outline(of: bytes, limits: limits)
        }
        var outliner = XMLOutliner(tree: tree)
        var outline = outliner.outline()
        outline.findings += MarkupFindings.findings(of: tree)
        outline.findings += MarkupFindings.findings(of: decoded)
        return outline
    }
}
