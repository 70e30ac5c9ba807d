import CivilDates
import Reviews

/// Turns any outline into a report: sections, numbered passages, tables,
/// recommendations, metadata, findings.
///
/// The one place where blocks get their meaning, whatever format they came
/// from.
struct Assembler {
    var outline: Outline
    let id: ReportID
    let name: String
    var report: Report
    /// Section under which the next passage stands, -1 before the first.
    private var section = -1
    /// The sections that the next heading may stand under.
    private var openSections: [Int] = []
    /// Number of the last heading and of the last numbered paragraph.
    private var headingNumber: [Int] = []
    private var lastNumber: [Int] = []
    private var seenKinds: Set<SectionKind> = []
    private var numbering = NumberingScheme.none
    /// Passage index by block index, -1 where a block gave none.
    var passageOfBlock: [Int32] = []
    var clues = RecommendationReader.Clues()
    /// Number of a heading "Recommendation 4" that the next passage has.
    private var pendingLabel: String?
    /// A bold line in the recommendations, for those that follow it.
    private var group: Addressees.Group?
    /// Bodies of headings that were no sections, by block.
    private let plan: HeadingPlan

    static func report(from outline: Outline, id: ReportID, name: String) -> Report {
        var assembler = Assembler(outline: outline, id: id, name: name)
        assembler.assemble()
        return assembler.report
    }

    private init(outline: Outline, id: ReportID, name: String) {
        var outline = outline
        ContentsPages.drop(in: &outline)
        self.outline = outline
        self.id = id
        self.name = name
        plan = HeadingPlan(outline: outline)
        report = Report(id: id, metadata: ReportMetadata(title: ""))
        report.passages.reserveCapacity(outline.blocks.count)
    }

    private mutating func assemble() {
        numbering = NumberingScheme(outline: outline, plan: plan)
        let facts = MetadataReader(outline: outline, plan: plan, name: name)
        report.metadata = facts.beforeSections()
        passageOfBlock = Array(repeating: -1, count: outline.blocks.count)
        for index in outline.blocks.indices {
            let block = outline.blocks[index]
            if block.hints.contains(.dropped) || plan.titleBlocks.contains(index) || index < plan.titlePageEnd { continue }
            if let level = plan.level[index] {
                addHeading(block, level: level)
            } else if let label = plan.recommendationLabels[index] {
                pendingLabel = label
            } else {
                addBlock(block, index: index)
            }
        }
        attachNotes()
        facts.complete(&report)
        report.recommendations = RecommendationReader.recommendations(of: report, outline: outline, clues: clues)
        report.glossary = Glossaries.entries(of: report)
        report.findings = outline.findings + Findings.of(report)
    }

    /// Footnotes know which passage refers to them.
    private mutating func attachNotes() {
        var byKey: [String: Int] = [:]
        for reference in outline.references where reference.block >= 0 {
            let passage = passageOfBlock[Int(reference.block)]
            let key = outline.labels[Int(reference.key)]
            if passage >= 0, byKey[key] == nil { byKey[key] = Int(passage) + 1 }
        }
        for index in outline.blocks.indices where outline.blocks[index].kind == .note && passageOfBlock[index] >= 0 {
            let passage = Int(passageOfBlock[index])
            let key = outline.label(of: outline.blocks[index]) ?? ""
            let number = noteNumber[passage] ?? ""
            report.passages[passage].form = .footnote(of: byKey[key] ?? byKey[number])
        }
    }

    // MARK: Sections

    private mutating func addHeading(_ block: Outline.Block, level: Int) {
        var heading = outline.string(block)
        var number: String?
        if let stated = outline.label(of: block) {
            number = stated
            headingNumber = PrintedNumber.parts(of: stated)
        } else if let printed = HeadingPlan.number(of: block, in: outline) {
            number = printed.text
            heading = outline.string(printed.rest..<block.range.upperBound)
            headingNumber = printed.parts
        } else {
            headingNumber = []
        }
        openSection(
            number: number, heading: heading, level: level, page: block.page,
            stated: block.link >= 0 && Int(block.link) < outline.stated.sections.count
                ? outline.stated.sections[Int(block.link)] : nil)
    }

    private mutating func openSection(
        number: String?, heading: String, level: Int, page: Int32, stated: SectionKind? = nil
    ) {
        while let last = openSections.last, report.sections[last].level >= level { openSections.removeLast() }
        let parent = openSections.last.map { report.sections[$0] }
        let isCoroner = report.metadata.reviewType == .preventionOfFutureDeaths
        let kind: SectionKind
        if let stated {
            kind = stated
        } else if let told = SectionKinds.kind(of: heading, under: parent?.kind, isCoroner: isCoroner) {
            kind = told
        } else if let parent {
            kind = parent.kind
        } else {
            kind = heading.isEmpty ? .frontMatter : SectionKinds.kind(afterKinds: seenKinds)
        }
        seenKinds.insert(kind)
        group = nil
        if let label = RecommendationLabel(heading) { pendingLabel = label.number }
        report.sections.append(
            Section(
                number: number, heading: heading, level: level, kind: kind, page: page > 0 ? Int(page) : nil))
        section = report.sections.count - 1
        openSections.append(section)
    }

    /// A bold line by itself that stands over recommendations.
    private func isGroupLine(_ block: Outline.Block) -> Bool {
        guard section >= 0, report.sections[section].kind == .recommendations, block.kind == .paragraph,
            block.hints.contains(.bold), block.count <= 110
        else { return false }
        return RecommendationLabel(outline.string(block)) == nil
    }

    private mutating func openFrontMatterIfNeeded(page: Int32) {
        if section < 0 { openSection(number: nil, heading: "", level: 1, page: page, stated: .frontMatter) }
    }

    // MARK: Passages

    private mutating func addBlock(_ block: Outline.Block, index: Int) {
        openFrontMatterIfNeeded(page: block.page)
        switch block.kind {
        case .table: addTable(block, index: index)
        case .note: addPassage(block, index: index, form: .footnote(of: nil))
        case .item: addPassage(block, index: index, form: .listItem)
        case .quotation: addPassage(block, index: index, form: .quotation)
        case .box: addPassage(block, index: index, form: .box)
        case .paragraph, .heading, .recommendation: addPassage(block, index: index, form: .paragraph)
        }
    }

    private mutating func addPassage(_ block: Outline.Block, index: Int, form: Passage.Form) {
        var printed: String?
        var start = block.range.lowerBound
        var item: String?
        if block.hints.contains(.numbered) {
            printed = outline.label(of: block)
        } else if case .footnote = form {
            start = PrintedNumber(in: outline.text, block.range)?.rest ?? start
        } else if let number = PrintedNumber(in: outline.text, block.range) {
            switch numbering.reading(of: number, after: lastNumber, under: headingNumber, in: outline.text) {
            case .paragraphNumber:
                printed = number.text
                lastNumber = number.parts
                start = number.rest
            case .itemNumber:
                // Recommendations keep their number beside them; elsewhere
                // it stays in the text, where people look for it.
                item = number.text
                if section >= 0, [.recommendations, .actionPlan].contains(report.sections[section].kind) { start = number.rest }
            case .text: break
            }
        } else if block.hints.contains(.ordered) {
            item = outline.label(of: block)
        }
        let text = outline.string(start..<block.range.upperBound)
        guard !text.isEmpty else { return }
        if isLetteredContinuation(text, form: form) {
            report.passages[report.passages.count - 1].text += " " + text
            passageOfBlock[index] = Int32(report.passages.count - 1)
            return
        }
        let place = report.passages.count
        passageOfBlock[index] = Int32(place)
        if let item { clues.itemNumber[place] = item }
        if case .footnote = form, let number = PrintedNumber(in: outline.text, block.range) {
            noteNumber[place] = number.text
        }
        addClues(block, place: place, start: start)
        append(text, form: item == nil ? form : .listItem, number: printed, page: block.page, line: block.line)
    }

    private mutating func addClues(_ block: Outline.Block, place: Int, start: Int) {
        if let label = pendingLabel {
            clues.labelNumber[place] = label
            pendingLabel = nil
        }
        if block.kind == .recommendation, block.link >= 0 {
            clues.stated[place] = outline.stated.recommendations[Int(block.link)]
        } else if block.kind == .item, block.link >= 0, Int(block.link) < outline.stated.recommendations.count {
            clues.stated[place] = outline.stated.recommendations[Int(block.link)]
        }
        if isGroupLine(block) {
            clues.isGroupLine.insert(place)
            group = Addressees.group(from: outline.string(block))
        } else if let group {
            clues.group[place] = group
        }
        if Int(block.leadBoldEnd) > start, Int(block.leadBoldEnd) < Int(block.end) {
            clues.lead[place] = ByteText.trimmed(outline.string(start..<Int(block.leadBoldEnd)))
        }
    }

    /// "(b) a safety plan" goes on with the item that began with (a).
    private func isLetteredContinuation(_ text: String, form: Passage.Form) -> Bool {
        guard let last = report.passages.last, last.section == section, form == .paragraph || form == .listItem,
            last.form == .paragraph || last.form == .listItem
        else { return false }
        let bytes = Array(text.utf8.prefix(8))
        guard bytes.count > 3, bytes[0] == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")), close <= 5,
            bytes[1..<close].allSatisfy({ (97...122).contains($0) })
        else { return false }
        // (a) opens a list that its paragraph announces; (b) follows one.
        guard let end = last.text.utf8.last else { return false }
        if bytes[1] == UInt8(ascii: "a") || (bytes[1] == UInt8(ascii: "i") && close == 2) {
            return end == UInt8(ascii: ":") || last.text.hasSuffix(" should") || last.text.hasSuffix(" to")
        }
        return last.text.utf8.contains(UInt8(ascii: "(")) && last.text.utf8.count < 4000
    }

    /// By passage: the number printed at a note's start.
    private var noteNumber: [Int: String] = [:]

    private mutating func append(
        _ text: String, form: Passage.Form, number: String? = nil, page: Int32, line: Int32
    ) {
        report.passages.append(
            Passage(
                ordinal: report.passages.count + 1, printedNumber: number, section: section, form: form,
                text: text, page: page > 0 ? Int(page) : nil, line: line > 0 ? Int(line) : nil))
    }

    private mutating func addTable(_ block: Outline.Block, index: Int) {
        guard block.link >= 0 else { return }
        let source = outline.tables[Int(block.link)]
        let grid = TableGrid(source, in: outline)
        let place = report.tables.count
        report.tables.append(
            Table(section: section, caption: source.caption, header: grid.header, rows: grid.rows))
        passageOfBlock[index] = Int32(report.passages.count)
        for (row, text) in grid.rowTexts.enumerated() where !text.isEmpty {
            append(
                text, form: .tableRow(table: place, row: row), page: grid.pages[row] > 0 ? grid.pages[row] : block.page,
                line: grid.lines[row])
        }
    }
}
