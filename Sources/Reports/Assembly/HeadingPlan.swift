import Reviews

/// Which blocks are headings, on which level, and which is the title.
struct HeadingPlan {
    /// By block index; `nil` is no heading. Levels from 1 without gaps.
    private(set) var level: [Int?]
    private(set) var title: String?
    /// Blocks that are the document's title and no section.
    private(set) var titleBlocks: Set<Int> = []
    /// Blocks before this one are lines of a title page: read for what they
    /// state, and no running text.
    private(set) var titlePageEnd = 0
    /// Headings that only number the recommendation below them.
    private(set) var recommendationLabels: [Int: String] = [:]

    init(outline: Outline) {
        level = Array(repeating: nil, count: outline.blocks.count)
        findTitlePage(outline)
        var headings = outline.blocks.indices.filter {
            outline.blocks[$0].kind == .heading && !outline.blocks[$0].hints.contains(.dropped)
        }
        var levels = headings.map { Int(outline.blocks[$0].level) }
        if headings.count < 3 {
            // Word users make headings by pressing "bold".
            let bold = HeadingPlan.boldLines(in: outline)
            if bold.count >= 3 {
                let under = (levels.max() ?? 0) + 1
                let all = (zip(headings, levels) + bold.map { ($0, under) }).sorted { $0.0 < $1.0 }
                headings = all.map(\.0)
                levels = all.map(\.1)
            }
        }
        guard !headings.isEmpty else {
            findTitleInText(outline)
            return
        }
        findTitle(headings, levels, in: outline)
        var sections: [(index: Int, level: Int)] = []
        for (index, level) in zip(headings, levels) where !titleBlocks.contains(index) {
            if let label = RecommendationLabel(outline.string(outline.blocks[index])), label.rest.isEmpty {
                recommendationLabels[index] = label.number
            } else {
                sections.append((index, level))
            }
        }
        dropTitlePage(&sections, in: outline)
        // The levels in use, without gaps: pages skip from h1 to h3.
        let used = Set(sections.map(\.level)).sorted()
        for (index, own) in sections {
            var rank = (used.firstIndex(of: own) ?? 0) + 1
            if let number = HeadingPlan.number(of: outline.blocks[index], in: outline) { rank = max(rank, number.parts.count) }
            level[index] = rank
        }
    }

    /// In a document with pages, a first page that holds nothing but lines.
    private mutating func findTitlePage(_ outline: Outline) {
        guard let last = outline.blocks.last, last.page >= 3 else { return }
        let end = outline.blocks.firstIndex { $0.page > 1 } ?? 0
        if !outline.blocks[..<end].contains(where: { $0.count >= 160 || $0.kind == .table }) { titlePageEnd = end }
    }

    /// Short paragraphs that are bold from end to end.
    private static func boldLines(in outline: Outline) -> [Int] {
        outline.blocks.indices.filter { index in
            let block = outline.blocks[index]
            guard block.kind == .paragraph, block.hints.contains(.bold), !block.hints.contains(.dropped), block.count <= 120,
                block.count >= 3
            else { return false }
            let last = outline.text[block.range.upperBound - 1]
            return ![UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";")].contains(last)
                && RecommendationLabel(outline.string(block)) == nil
        }
    }

    /// The only heading of the top level, or the first when it speaks of a
    /// review or report.
    private mutating func findTitle(_ headings: [Int], _ levels: [Int], in outline: Outline) {
        let top = levels.min() ?? 1
        let peers = zip(headings, levels).filter { $0.1 == top }.map(\.0)
        if outline.documentTitle != nil, outline.stated.isComplete { return }
        if peers.count == 1, headings.count > 1, let only = peers.first,
            HeadingPlan.looksLikeTitle(outline.string(outline.blocks[only]))
                || (headings[0] == only && SectionKinds.kind(of: outline.string(outline.blocks[only]), under: nil, isCoroner: false) == nil)
        {
            takeTitle(only, in: outline)
        } else if HeadingPlan.looksLikeTitle(outline.string(outline.blocks[headings[0]])) {
            takeTitle(headings[0], in: outline)
        } else {
            findTitleInText(outline, upTo: nil, headings: headings)
        }
    }

    /// A title page: the first line that speaks of a review, a strategy or a
    /// report, with the line behind it when the first says nothing else.
    private mutating func findTitleInText(_ outline: Outline, upTo end: Int? = nil, headings: [Int] = []) {
        guard outline.documentTitle == nil || HeadingPlan.isMachineTitle(outline.documentTitle ?? "") else { return }
        let front = outline.blocks.indices.prefix(14)
        guard let first = front.first(where: { index in
            let block = outline.blocks[index]
            return [.heading, .paragraph].contains(block.kind) && block.count <= 140 && !block.hints.contains(.dropped)
                && HeadingPlan.looksLikeTitle(outline.string(block))
        }) else { return }
        var words = outline.string(outline.blocks[first])
        titleBlocks.insert(first)
        if HeadingPlan.isBareTitle(words), first + 1 < outline.blocks.count {
            let next = outline.blocks[first + 1]
            if next.count <= 60, next.count > 0, next.kind == .heading || next.kind == .paragraph,
                outline.text[next.range.upperBound - 1] != UInt8(ascii: ".")
            {
                words += ": " + outline.string(next)
                titleBlocks.insert(first + 1)
            }
        }
        title = words
    }

    /// Lines of a title page that a format took for headings: what stands
    /// before the first heading with text under it, where there are several.
    private func dropTitlePage(_ sections: inout [(index: Int, level: Int)], in outline: Outline) {
        var kept = sections[...]
        // What stands before the title is its publisher.
        if let title = titleBlocks.min() {
            while let head = kept.first, head.index < title, !outline.blocks[head.index..<title].contains(where: { $0.count >= 120 }) {
                kept = kept.dropFirst()
            }
        }
        while let head = kept.first, head.index < titlePageEnd { kept = kept.dropFirst() }
        guard let first = kept.first, outline.blocks[first.index].hints.contains(.byLooks) else {
            if kept.count < sections.count { sections = Array(kept) }
            return
        }
        while kept.count > 3, let head = kept.first, let next = kept.dropFirst().first,
            outline.blocks[head.index].hints.contains(.byLooks)
        {
            let between = outline.blocks[(head.index + 1)..<next.index].filter { !$0.hints.contains(.dropped) }
            // A title page's line has at most a line under it.
            guard between.allSatisfy({ $0.count < 120 && $0.kind != .table }), head.index < 16 else { break }
            let said = SectionKinds.kind(of: outline.string(outline.blocks[head.index]), under: nil, isCoroner: false)
            if between.contains(where: { $0.count >= 60 }) || (said != nil && said != .frontMatter && !between.isEmpty) { break }
            kept = kept.dropFirst()
        }
        if kept.count < sections.count { sections = Array(kept) }
    }

    /// "Domestic Homicide Review" and nothing of whom.
    static func isBareTitle(_ text: String) -> Bool {
        let plain = SectionKinds.plain(text)
        return ["domestic homicide review", "dhr", "overview report", "domestic abuse related death review", "executive summary",
            "domestic homicide review overview report"].contains(plain)
    }

    /// Titles that programs give.
    static func isMachineTitle(_ text: String) -> Bool {
        let plain = SectionKinds.plain(text)
        return plain.isEmpty || plain.hasPrefix("microsoft word") || plain.hasPrefix("untitled") || plain.hasPrefix("document")
            || plain.hasSuffix(".doc") || plain.hasSuffix(".docx") || plain.hasSuffix(".pdf") || plain.hasPrefix("powerpoint")
    }

    private mutating func takeTitle(_ index: Int, in outline: Outline) {
        var words = outline.string(outline.blocks[index])
        titleBlocks.insert(index)
        // A title over two lines goes on in lower case, or names the case
        // below the words "Domestic Homicide Review".
        if index + 1 < outline.blocks.count {
            let next = outline.blocks[index + 1]
            let first = next.count > 0 ? outline.text[next.range.lowerBound] : 0
            let isLine = next.count > 0 && next.count < 120 && !next.hints.contains(.dropped)
                && (next.kind == .heading || next.kind == .paragraph)
                && outline.text[next.range.upperBound - 1] != UInt8(ascii: ".")
            if isLine, (97...122).contains(first) {
                words += " " + outline.string(next)
                titleBlocks.insert(index + 1)
            } else if isLine, next.kind == .heading, HeadingPlan.isBareTitle(words), next.hints.contains(.byLooks),
                SectionKinds.kind(of: outline.string(next), under: nil, isCoroner: false) == nil
            {
                words += ": " + outline.string(next)
                titleBlocks.insert(index + 1)
            }
        }
        title = words
    }

    static func looksLikeTitle(_ text: String) -> Bool {
        let plain = SectionKinds.plain(text)
        return ["review", "report", "regulation 28", "strategy", "dhr", "dardr"].contains { ByteText.contains($0, in: plain) }
            && !plain.hasPrefix("the review") && !ByteText.contains("process", in: plain)
    }

    /// The number in front of a heading.
    static func number(of block: Outline.Block, in outline: Outline) -> PrintedNumber? {
        guard let number = PrintedNumber(in: outline.text, block.range) else { return nil }
        // "12 months later" is no twelfth chapter; "3 Methodology" is.
        if number.style == .bare, !NumberingScheme.startsSentence(outline.text, at: number.rest) { return nil }
        return number
    }
}
