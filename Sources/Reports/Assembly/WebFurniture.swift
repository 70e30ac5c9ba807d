/// Short lines that are no content: what web sites put round a page, whatever
/// element it is in, and protective markings.
enum WebFurniture {
    private static let starts = [
        "last updated", "page last updated", "page last reviewed", "last reviewed", "you are here", "printer friendly",
        "print this page", "share this page", "skip to", "back to top", "best viewed", "you are visitor", "return to top",
        "back to contents", "this page was last", "is this page useful", "was this page helpful", "report a problem with this page",
        "cookies on this", "not to be copied", "not to be photocopied", "not for circulation", "official-sensitive", "official - sensitive",
        "official sensitive", "this page is left", "this page is intentionally", "page left intentionally", "page intentionally left",
        "we use cookies", "all rights reserved", "\u{A9}", "© ",
    ]

    static func isLine(_ block: Outline.Block, _ outline: Outline) -> Bool {
        guard block.count <= 160, block.count >= 3, block.kind != .table, block.kind != .note else { return false }
        // Told by the first byte before anything is copied.
        let first = outline.text[block.range.lowerBound] | 0x20
        guard firstBytes.contains(first) else { return false }
        let text = SectionKinds.plain(outline.string(block))
        return starts.contains { text.hasPrefix($0) }
    }

    private static let firstBytes = Set(starts.compactMap { $0.utf8.first.map { $0 | 0x20 } })
}
