import Reviews

/// Finds what a review asks, wherever it prints it: labelled, numbered, as
/// bullets, in tables or as prose; once in full, and again in the summary
/// and the action plan.
struct RecommendationReader {
    private struct Candidate {
        var number: String?
        var text: String { didSet { wording = nil } }
        /// Made when it is first compared.
        var wording: Wording?
        var addressee: String?
        var level: RecommendationLevel?
        var passage: Int
        /// Passages that go on with it, and those that repeat it.
        var others: [Int] = []
    }

    private let report: Report
    private let outline: Outline
    /// Numbers of list items and of headings that label what follows.
    private let itemNumber: [Int: String]
    private let labelNumber: [Int: String]
    private let groups: [Int: Addressees.Group]
    private let stated: [Int: StatedFacts.StatedRecommendation]
    private let leads: [Int: String]
    private var candidates: [Candidate] = []

    /// What the assembler saw of each passage beyond its text.
    struct Clues {
        var itemNumber: [Int: String] = [:]
        /// From a heading such as "Recommendation 4" just before.
        var labelNumber: [Int: String] = [:]
        /// From a bold line over it.
        var group: [Int: Addressees.Group] = [:]
        var stated: [Int: StatedFacts.StatedRecommendation] = [:]
        /// Bold words at its start.
        var lead: [Int: String] = [:]
        /// The passage is a bold line by itself.
        var isGroupLine: Set<Int> = []
    }

    static func recommendations(of report: Report, outline: Outline, clues: Clues) -> [Recommendation] {
        var reader = RecommendationReader(report: report, outline: outline, clues: clues)
        reader.gather(skipping: clues.isGroupLine)
        reader.addTables()
        reader.addRepeats()
        return reader.finished()
    }

    private init(report: Report, outline: Outline, clues: Clues) {
        self.report = report
        self.outline = outline
        itemNumber = clues.itemNumber
        labelNumber = clues.labelNumber
        groups = clues.group
        stated = clues.stated
        leads = clues.lead
    }

    // MARK: The section itself

    private mutating func gather(skipping groupLines: Set<Int>) {
        var start = 0
        while start < report.passages.count {
            let section = report.passages[start].section
            var end = start
            while end < report.passages.count, report.passages[end].section == section { end += 1 }
            let isMarkedUp = (start..<end).contains { stated[$0] != nil && report.passages[$0].form == .paragraph }
            if report.sections[section].kind == .recommendations || isMarkedUp {
                gather(start..<end, section: section, skipping: groupLines)
            }
            start = end
        }
    }

    /// How the recommendations of one section are told apart.
    private enum Form {
        case stated, labelled, numbered, bulleted, prose
    }

    private mutating func gather(_ range: Range<Int>, section: Int, skipping groupLines: Set<Int>) {
        let form = form(of: range)
        let heading = headingGroup(of: section)
        var last: Int?
        for index in range where !groupLines.contains(index) {
            let passage = report.passages[index]
            if case .tableRow = passage.form { continue }
            if case .footnote = passage.form { continue }
            if starts(index, as: form) {
                candidates.append(candidate(index, heading: heading))
                last = candidates.count - 1
            } else if let last, goesOn(index, after: candidates[last]) {
                candidates[last].text += " " + passage.text
                candidates[last].others.append(passage.ordinal)
            } else if form == .prose || form == .bulleted {
                last = nil
            }
        }
    }

    private func form(of range: Range<Int>) -> Form {
        var labelled = 0, numbered = 0, bulleted = 0
        for index in range {
            if case .tableRow = report.passages[index].form { continue }
            if stated[index] != nil, stated[index]?.number != nil { return .stated }
            if labelNumber[index] != nil || RecommendationLabel(report.passages[index].text) != nil { labelled += 1 }
            if itemNumber[index] != nil { numbered += 1 }
            if report.passages[index].form == .listItem { bulleted += 1 }
        }
        if range.contains(where: { stated[$0] != nil && report.passages[$0].form != .listItem }) { return .stated }
        if labelled >= 1 { return .labelled }
        if numbered >= 2 || (numbered == 1 && bulleted <= 1) { return .numbered }
        if bulleted >= 2 { return .bulleted }
        return .prose
    }

    private func starts(_ index: Int, as form: Form) -> Bool {
        let passage = report.passages[index]
        switch form {
        case .stated: return stated[index] != nil
        case .labelled: return labelNumber[index] != nil || RecommendationLabel(passage.text) != nil
        case .numbered: return itemNumber[index] != nil
        case .bulleted: return passage.form == .listItem
        case .prose: return RecommendationReader.asks(passage.text)
        }
    }

    /// Items and lettered paragraphs behind a recommendation are part of it.
    private func goesOn(_ index: Int, after candidate: Candidate) -> Bool {
        let passage = report.passages[index]
        guard passage.printedNumber == nil || passage.form == .listItem else { return false }
        if passage.form == .listItem { return true }
        return passage.text.utf8.first == UInt8(ascii: "(") || candidate.text.hasSuffix(":")
    }

    static func asks(_ text: String) -> Bool {
        let plain = SectionKinds.plain(text)
        if plain.hasPrefix("that ") || plain.hasPrefix("to ") && plain.utf8.count > 30 { return true }
        let asks = ["should", "must", "is asked to", "are asked to", "is recommended that", "needs to", "is to", "recommends that"]
        guard asks.contains(where: { ByteText.contains($0, in: plain) }) else { return false }
        return !(plain.hasPrefix("the panel makes") || plain.hasPrefix("these recommendations"))
    }

    private func headingGroup(of section: Int) -> Addressees.Group {
        var result = Addressees.Group()
        var level = Int.max
        var index = section
        while index >= 0, level > 1 {
            let current = report.sections[index]
            if current.level < level {
                level = current.level
                if current.kind != .recommendations { break }
                let group = Addressees.group(from: current.heading)
                if result.addressee == nil, index == section || result.level == nil { result.addressee = group.addressee }
                if result.level == nil { result.level = group.level }
            }
            index -= 1
        }
        return result
    }

    private func candidate(_ index: Int, heading: Addressees.Group) -> Candidate {
        let passage = report.passages[index]
        var text = passage.text
        var number = labelNumber[index] ?? itemNumber[index] ?? passage.printedNumber
        if let label = RecommendationLabel(text), !label.rest.isEmpty {
            number = label.number
            text = label.rest
        }
        let isStated = stated[index]
        if let own = isStated?.number { number = own }
        var addressee = isStated?.addressee
        if let lead = leads[index], text.hasPrefix(lead) {
            let name = lead.filter { $0 != "." && $0 != ":" }
            if Bodies.isBody(name) {
                addressee = addressee ?? name
                text = ByteText.trimmed(String(text.dropFirst(lead.count)))
            }
        }
        let group = groups[index]
        var bracketLevel: RecommendationLevel?
        if let bracketed = Addressees.leadingBracket(of: text) {
            text = bracketed.rest
            bracketLevel = Addressees.group(from: bracketed.inside).level
            if bracketLevel == nil || Bodies.isBody(bracketed.inside) && bracketed.inside.contains(" ") {
                addressee = addressee ?? bracketed.inside
            }
        }
        let bracket = Addressees.bracketed(in: text)
        let level = isStated?.level ?? bracketLevel ?? group?.level ?? heading.level
        addressee = addressee ?? group?.addressee ?? heading.addressee ?? bracket ?? Addressees.subject(of: text)
            ?? Addressees.properName(of: text).flatMap { isNameElsewhere($0) ? $0 : nil }
        addressee = addressee.map(spelledOut)
        return Candidate(
            number: number, text: text, addressee: addressee,
            level: level ?? addressee.map { Bodies.level(of: $0, text: text) }, passage: passage.ordinal)
    }

    /// A word that stands with a capital inside sentences, and never without.
    private func isNameElsewhere(_ name: String) -> Bool {
        let inside = " " + name, small = " " + name.lowercased()
        var count = 0
        for passage in report.passages {
            if passage.text.range(ofASCII: small) != nil { return false }
            if passage.text.range(ofASCII: inside) != nil { count += 1 }
        }
        return count >= 2
    }

    /// "The partnership" is the one whose review it is.
    private func spelledOut(_ addressee: String) -> String {
        let plain = SectionKinds.plain(addressee)
        guard let csp = report.metadata.csp else { return addressee }
        return plain == "partnership" || plain == "the partnership" || plain == "community safety partnership" ? csp : addressee
    }

    // MARK: Tables and repeats

    /// Rows of a table with a column of recommendations.
    private mutating func addTables() {
        for index in report.passages.indices {
            guard case .tableRow(let table, let row) = report.passages[index].form else { continue }
            let source = report.tables[table]
            let kind = report.sections[source.section].kind
            guard kind == .recommendations || kind == .actionPlan || kind == .appendix else { continue }
            let columns = TableColumns(source)
            guard columns.isPlan, row < source.rows.count else { continue }
            let cells = source.rows[row]
            let number = columns.number.flatMap { $0 < cells.count ? cells[$0] : nil }
                .flatMap { $0.utf8.count <= 12 ? $0 : nil }
            let text = columns.text.flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
            let ordinal = report.passages[index].ordinal
            if let place = match(number: number, text: text) {
                candidates[place].others.append(ordinal)
                continue
            }
            let label = RecommendationLabel(text)
            let body = label?.rest ?? text
            let isFull = body.utf8.count >= 40 && (RecommendationReader.asks(body) || kind == .recommendations || candidates.isEmpty)
            guard isFull, columns.text != nil else { continue }
            let addressee = columns.addressee.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
                ?? Addressees.subject(of: body)
            let level = columns.level.flatMap { $0 < cells.count ? TableColumns.level(cells[$0]) : nil }
            candidates.append(
                Candidate(
                    number: label?.number ?? number, text: body, addressee: addressee.map(spelledOut),
                    level: level ?? addressee.map { Bodies.level(of: $0, text: body) }, passage: ordinal))
        }
    }

    /// The same recommendation in a summary or an appendix.
    private mutating func addRepeats() {
        for index in report.passages.indices {
            let passage = report.passages[index]
            let kind = report.sections[passage.section].kind
            guard kind != .recommendations, kind != .actionPlan else { continue }
            if case .tableRow = passage.form { continue }
            guard let label = RecommendationLabel(passage.text), label.rest.utf8.count >= 30 else { continue }
            if let place = candidate(like: label.rest) {
                candidates[place].others.append(passage.ordinal)
            } else if kind == .appendix || kind == .conclusions || kind == .lessons || kind == .overview || kind == .frontMatter
                || kind == .analysis
            {
                let addressee = Addressees.subject(of: label.rest).map(spelledOut)
                candidates.append(
                    Candidate(
                        number: label.number, text: label.rest, addressee: addressee,
                        level: addressee.map { Bodies.level(of: $0, text: label.rest) }, passage: passage.ordinal))
            }
        }
    }

    private mutating func match(number: String?, text: String) -> Int? {
        if let number {
            let digits = RecommendationReader.core(number)
            if let place = candidates.firstIndex(where: { $0.number.map(RecommendationReader.core) == digits }),
                text.utf8.count < 40 || !RecommendationReader.asks(text)
                    || Wording(candidates[place].text).isLike(Wording(text))
            {
                return place
            }
        }
        return text.utf8.count >= 30 ? candidate(like: text) : nil
    }

    private mutating func candidate(like text: String) -> Int? {
        let wanted = Wording(text)
        for index in candidates.indices {
            let own = candidates[index].wording ?? Wording(candidates[index].text)
            candidates[index].wording = own
            if own.isLike(wanted) { return index }
        }
        return nil
    }

    /// `R4`, `4.`, `4(a)`: 4.
    private static func core(_ number: String) -> String {
        var digits = number.utf8.drop { !PrintedNumber.isDigit($0) }.prefix { PrintedNumber.isDigit($0) || $0 == UInt8(ascii: ".") }
        while digits.last == UInt8(ascii: ".") { digits.removeLast() }
        return String(Substring(digits))
    }

    private func finished() -> [Recommendation] {
        var merged: [Candidate] = []
        var byNumber: [String?: [Int]] = [:]
        for candidate in candidates {
            let core = candidate.number.map(RecommendationReader.core)
            let peers = byNumber[core] ?? []
            let wording = peers.isEmpty ? nil : Wording(candidate.text)
            if let wording, let same = peers.first(where: { Wording(merged[$0].text).isLike(wording) }) {
                merged[same].others.append(candidate.passage)
                merged[same].others += candidate.others
            } else {
                byNumber[core, default: []].append(merged.count)
                merged.append(candidate)
            }
        }
        return merged.map { candidate in
            Recommendation(
                number: candidate.number, text: candidate.text, addressee: candidate.addressee, level: candidate.level,
                passage: candidate.passage, repeatedAt: Array(Set(candidate.others)).sorted())
        }
    }
}
