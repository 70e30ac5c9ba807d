import Reviews

/// Tells what a section is for from its heading and its place.
///
/// The earliest word of a heading that says something decides: "Contributors
/// and panel" is about contributors, "Panel, chair and contributors" about
/// the panel.
enum SectionKinds {
    /// How far a heading's word reaches.
    enum Strength {
        /// Holds wherever it stands.
        case strong
        /// Holds only where the section above says nothing of the death or
        /// its analysis: "Family and friends" inside the analysis is analysis.
        case weak
    }

    struct Clue {
        let words: String
        let kind: SectionKind
        let strength: Strength
        init(_ words: String, _ kind: SectionKind, _ strength: Strength = .strong) {
            self.words = words
            self.kind = kind
            self.strength = strength
        }
    }

    /// Lower case; `’` written as `'`.
    static let clues: [Clue] = [
        Clue("home office letter", .qualityAssuranceLetter), Clue("letter from the home office", .qualityAssuranceLetter),
        Clue("feedback letter", .qualityAssuranceLetter), Clue("quality assurance letter", .qualityAssuranceLetter),
        Clue("quality assurance panel", .qualityAssuranceLetter), Clue("home office feedback", .qualityAssuranceLetter),
        Clue("home office quality assurance", .qualityAssuranceLetter),
        Clue("letter from home office", .qualityAssuranceLetter),
        Clue("glossary", .glossary), Clue("abbreviations", .glossary), Clue("acronyms", .glossary),
        Clue("words used", .glossary), Clue("terms used", .glossary),
        Clue("action plan", .actionPlan), Clue("progress on actions", .actionPlan),
        Clue("recommendation", .recommendations),
        Clue("terms of reference", .termsOfReference), Clue("lines of enquiry", .termsOfReference),
        Clue("lines of inquiry", .termsOfReference), Clue("scope of the review", .termsOfReference),
        Clue("scope", .termsOfReference, .weak), Clue("questions asked", .termsOfReference),
        Clue("was asked to do", .termsOfReference), Clue("purpose of the review", .termsOfReference),
        Clue("purpose", .termsOfReference, .weak), Clue("questions for the review", .termsOfReference),
        Clue("equality", .equality), Clue("equalities", .equality), Clue("diversity", .equality),
        Clue("protected characteristics", .equality),
        Clue("parallel", .parallelReviews), Clue("other reviews", .parallelReviews),
        Clue("other investigations", .parallelReviews), Clue("other processes", .parallelReviews),
        Clue("other inquiries", .parallelReviews), Clue("inquest", .parallelReviews, .weak),
        Clue("criminal proceedings", .parallelReviews, .weak), Clue("police investigation", .parallelReviews, .weak),
        Clue("coroner", .parallelReviews, .weak),
        Clue("contributors", .contributors), Clue("who contributed", .contributors),
        Clue("contributing agencies", .contributors), Clue("agencies contributing", .contributors),
        Clue("participating agencies", .contributors), Clue("agencies involved", .contributors, .weak),
        Clue("sources of information", .contributors, .weak), Clue("contributions to", .contributors, .weak),
        Clue("review panel", .panel), Clue("panel members", .panel), Clue("the panel", .panel, .weak),
        Clue("panel", .panel, .weak), Clue("chair", .panel, .weak), Clue("overview author", .panel),
        Clue("author of", .panel, .weak), Clue("independence", .panel, .weak),
        Clue("methodology", .methodology), Clue("method", .methodology, .weak),
        Clue("how the review was", .methodology), Clue("how we worked", .methodology),
        Clue("how this review", .methodology), Clue("how the panel worked", .methodology),
        Clue("timescale", .methodology), Clue("time scale", .methodology), Clue("review process", .methodology),
        Clue("how long the review", .methodology), Clue("why it took", .methodology),
        Clue("conduct of the review", .methodology), Clue("conducting the review", .methodology),
        Clue("conduct of this review", .methodology),
        Clue("overview report", .frontMatter), Clue("summary of the review", .frontMatter),
        Clue("preface", .frontMatter), Clue("foreword", .frontMatter), Clue("introduction", .frontMatter, .weak),
        Clue("confidentiality", .frontMatter), Clue("about this report", .frontMatter),
        Clue("about this review", .frontMatter), Clue("names", .frontMatter, .weak),
        Clue("pseudonym", .frontMatter), Clue("tribute", .frontMatter), Clue("condolence", .frontMatter),
        Clue("dedication", .frontMatter), Clue("acknowledg", .frontMatter), Clue("to the reader", .frontMatter),
        Clue("legal basis", .frontMatter), Clue("why this review", .frontMatter),
        Clue("good practice", .goodPractice), Clue("effective practice", .goodPractice),
        Clue("what worked well", .goodPractice), Clue("notable practice", .goodPractice),
        Clue("conclusion", .conclusions), Clue("concluding", .conclusions),
        Clue("lesson", .lessons), Clue("learning points", .lessons), Clue("key learning", .lessons),
        Clue("learning identified", .lessons), Clue("what we learned", .lessons), Clue("what we learnt", .lessons),
        Clue("learning for", .lessons, .weak), Clue("learning from the review", .lessons),
        Clue("dissemination", .other), Clue("sharing the learning", .other), Clue("publication", .other, .weak),
        Clue("distribution", .other, .weak), Clue("footnotes", .other), Clue("endnotes", .other),
        Clue("references", .other, .weak), Clue("bibliography", .other), Clue("notes", .other, .weak),
        Clue("chronology", .chronology), Clue("timeline", .chronology), Clue("narrative", .chronology),
        Clue("sequence of events", .chronology), Clue("key events", .chronology),
        Clue("what happened", .chronology, .weak), Clue("summary of events", .chronology),
        Clue("addressing the terms", .analysis), Clue("response to the terms", .analysis),
        Clue("analysis", .analysis), Clue("analytic", .analysis), Clue("key issues", .analysis),
        Clue("themes", .analysis), Clue("issues arising", .analysis),
        Clue("key findings", .analysis), Clue("findings", .analysis, .weak),
        Clue("looked for and not found", .analysis), Clue("evidence of", .analysis, .weak),
        Clue("summary of findings", .overview), Clue("what was known", .overview), Clue("overview", .overview),
        Clue("executive summary", .overview), Clue("case summary", .overview),
        Clue("summary", .overview, .weak),
        Clue("agency involvement", .overview, .weak), Clue("agency contact", .overview, .weak),
        Clue("background", .background), Clue("the facts", .background, .weak),
        Clue("circumstances of", .background, .weak), Clue("circumstances leading", .background, .weak),
        Clue("family composition", .background), Clue("pen portrait", .background), Clue("pen picture", .background),
        Clue("her life", .background, .weak), Clue("his life", .background, .weak),
        Clue("their lives", .background, .weak), Clue("case history", .background),
        Clue("the homicide", .background, .weak), Clue("the death", .background, .weak),
        Clue("family involvement", .family), Clue("involvement of family", .family),
        Clue("involvement of the family", .family), Clue("family's views", .family),
        Clue("views of the family", .family), Clue("family and friends", .family, .weak),
        Clue("family", .family, .weak), Clue("friends", .family, .weak), Clue("relatives", .family, .weak),
    ]

    /// Sections of a coroner's report to prevent future deaths.
    static let coronerClues: [Clue] = [
        Clue("circumstances", .overview), Clue("concern", .analysis), Clue("action should be taken", .recommendations),
        Clue("actions should be taken", .recommendations), Clue("your response", .other), Clue("copies", .other),
        Clue("legal power", .other), Clue("investigation", .background),
    ]

    /// Kinds whose own sub-headings keep to them.
    private static let substantive: Set<SectionKind> = [
        .background, .chronology, .overview, .analysis, .goodPractice, .conclusions, .lessons, .recommendations,
        .termsOfReference, .equality, .actionPlan, .qualityAssuranceLetter, .glossary, .family,
    ]

    /// What the heading says, `nil` when it says nothing.
    ///
    /// - Parameter heading: without its number.
    /// - Parameter parent: kind of the section above, if there is one.
    static func kind(of heading: String, under parent: SectionKind?, isCoroner: Bool) -> SectionKind? {
        var text = plain(heading)
        var isAppendix = false
        if text.hasPrefix("appendix") || text.hasPrefix("annex") {
            isAppendix = true
            text = afterLabel(text)
        } else if text.hasPrefix("part ") || text.hasPrefix("section ") {
            text = afterLabel(text)
        }
        if text.hasPrefix("who "), text.hasSuffix(" was") || text.hasSuffix(" were"), parent == nil {
            return .background
        }
        if text == "learning" || text == "names" || text == "learning points" {
            return text == "names" ? .frontMatter : .lessons
        }
        let holdsToParent = parent.map(substantive.contains) ?? false
        let table = isCoroner ? coronerTable : clueTable
        let told: SectionKind? = text.withUTF8 { bytes in
            var place = 0
            while place + 2 < bytes.count {
                defer { place += 1 }
                guard place == 0 || !PrintedNumber.isWord(bytes[place - 1]) else { continue }
                for index in table[key(bytes[place], bytes[place + 1], bytes[place + 2])] ?? [] {
                    let clue = isCoroner ? coronerClues[index] : clues[index]
                    if clue.strength == .weak, holdsToParent { continue }
                    guard begins(clue.words, bytes, place) else { continue }
                    // "Family court" is no talk with the family.
                    if clue.kind == .family, begins("family court", bytes, place) { continue }
                    return clue.kind
                }
            }
            return nil
        }
        return told ?? (isAppendix ? .appendix : nil)
    }

    private static func begins(_ words: String, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard bytes.count - place >= words.utf8.count else { return false }
        var at = place
        for byte in words.utf8 {
            if bytes[at] != byte { return false }
            at += 1
        }
        return true
    }

    private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
        UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
    }

    /// Places in the list of clues by their first three letters, so that a
    /// heading is gone through once.
    private static let clueTable = table(of: clues)
    private static let coronerTable = table(of: coronerClues)

    private static func table(of clues: [Clue]) -> [UInt32: [Int]] {
        var table: [UInt32: [Int]] = [:]
        for (index, clue) in clues.enumerated() {
            let start = Array(clue.words.utf8.prefix(3))
            table[key(start[0], start[1], start[2]), default: []].append(index)
        }
        return table
    }

    /// The kind by place, when neither heading nor parent says it.
    static func kind(afterKinds seen: Set<SectionKind>) -> SectionKind {
        if seen.contains(.recommendations) || seen.contains(.actionPlan) { return .other }
        if seen.contains(.analysis) { return seen.contains(.lessons) ? .other : .analysis }
        if seen.contains(.overview) || seen.contains(.chronology) { return .analysis }
        if seen.contains(.background) { return .background }
        if seen.isSubset(of: [.frontMatter]) { return .frontMatter }
        return .other
    }

    static func plain(_ heading: String) -> String {
        let bytes = Array(heading.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80,
                bytes[place + 2] == 0x99 || bytes[place + 2] == 0x98
            {
                text.append(UInt8(ascii: "'"))
                place += 3
            } else {
                text.append((65...90).contains(bytes[place]) ? bytes[place] + 32 : bytes[place])
                place += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `appendix a: action plan` to `action plan`.
    private static func afterLabel(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        guard let first = words.first else { return text }
        var rest = words.dropFirst()
        if !first.hasSuffix(":"), let label = rest.first, label.utf8.count <= 6 || label.hasSuffix(":") {
            rest = rest.dropFirst()
        }
        while let next = rest.first, ["-", "–", "—", ":"].contains(next) { rest = rest.dropFirst() }
        return rest.joined(separator: " ")
    }
}
