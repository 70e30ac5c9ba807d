import Glibc

/// Contents pages, which are no headings and no text.
enum ContentsPages {
    /// Marks the lines of a contents page: those with dot leaders anywhere,
    /// and after a heading "Contents" or "Index" those that end in a page
    /// number.
    static func drop(in outline: inout Outline) {
        var inContents = false
        for index in outline.blocks.indices {
            let block = outline.blocks[index]
            guard block.count > 0 || block.kind == .table else { continue }
            if WebFurniture.isLine(block, outline) {
                outline.blocks[index].hints.insert(.dropped)
                continue
            }
            if isContentsHeading(block, outline) {
                outline.blocks[index].hints.insert(.dropped)
                inContents = true
                continue
            }
            if hasLeaders(block, outline.text) {
                outline.blocks[index].hints.insert(.dropped)
                inContents = true
            } else if inContents {
                if endsInPageNumber(block, outline.text), block.count < 160 {
                    outline.blocks[index].hints.insert(.dropped)
                } else if block.kind == .table, block.link >= 0, isContentsTable(outline.tables[Int(block.link)], outline) {
                    outline.blocks[index].hints.insert(.dropped)
                } else {
                    inContents = false
                }
            }
        }
    }

    private static func isContentsHeading(_ block: Outline.Block, _ outline: Outline) -> Bool {
        guard block.count <= 24, block.kind == .heading || block.kind == .paragraph else { return false }
        let text = SectionKinds.plain(outline.string(block))
        return ["contents", "index", "table of contents", "contents page", "contents:", "list of contents"].contains(text)
    }

    /// Four stops in a row, or with spaces between.
    private static func hasLeaders(_ block: Outline.Block, _ text: [UInt8]) -> Bool {
        guard block.count >= 6, block.count < 400 else { return false }
        return text.withUnsafeBufferPointer { hasLeaders(UnsafeBufferPointer(rebasing: $0[block.range])) }
    }

    private static func hasLeaders(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = line.baseAddress else { return false }
        var place = 0
        while place + 5 <= line.count, let found = memchr(base + place, 0x2E, line.count - place) {
            place = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            var stops = 1
            var next = place + 1
            while next < line.count, line[next] == 0x2E || line[next] == 0x20 {
                if line[next] == 0x2E { stops += 1 }
                next += 1
            }
            if stops >= 5 { return true }
            place = next
        }
        return false
    }

    private static func endsInPageNumber(_ block: Outline.Block, _ text: [UInt8]) -> Bool {
        var place = block.range.upperBound - 1
        var digits = 0
        while place >= block.range.lowerBound, PrintedNumber.isDigit(text[place]) {
            digits += 1
            place -= 1
        }
        guard (1...3).contains(digits), place > block.range.lowerBound else { return false }
        return text[place] == 0x20
    }

    private static func isContentsTable(_ table: OutlineTable, _ outline: Outline) -> Bool {
        let rows = table.rows.filter { $0.cells.contains { $0.end > $0.start } }
        let numbered = rows.filter { row in
            guard let last = row.cells.last(where: { $0.end > $0.start }) else { return false }
            return last.range.count <= 3 && outline.text[last.range].allSatisfy(PrintedNumber.isDigit)
        }
        return rows.count >= 2 && numbered.count * 10 >= rows.count * 7
    }
}
