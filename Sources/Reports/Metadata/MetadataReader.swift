import CivilDates
import Reviews

/// What a document says of itself, gathered from its head, its title page
/// and its opening.
///
/// Precision before recall: what is not stated stays `nil`.
struct MetadataReader {
    let outline: Outline
    let plan: HeadingPlan
    let name: String
    private let titles: [String]
    private let titlePage: [String]

    init(outline: Outline, plan: HeadingPlan, name: String) {
        self.outline = outline
        self.plan = plan
        self.name = name
        let documentTitle = outline.documentTitle.flatMap { HeadingPlan.isMachineTitle($0) ? nil : $0 }
        titles = [outline.stated.title, plan.title, documentTitle].compactMap { $0 }
        let firstSection = plan.level.firstIndex { $0 != nil } ?? outline.blocks.count
        titlePage = outline.headLines
            + outline.blocks.prefix(max(firstSection, 12)).prefix(40).filter { $0.count > 0 && $0.count < 400 && !$0.hints.contains(.dropped) }
            .map(outline.string)
    }

    /// What can be told before sections have their kinds: their names in a
    /// coroner's report mean other things.
    func beforeSections() -> ReportMetadata {
        var metadata = ReportMetadata(title: titles.first ?? "Untitled document")
        if let stated = outline.stated.reviewType.flatMap(ReviewType.init(rawValue:)) {
            metadata.reviewType = stated
        } else {
            let opening = outline.blocks.lazy.filter { $0.count > 0 && !$0.hints.contains(.dropped) }.prefix(14)
                .map { outline.string($0.range.prefix(1500)) }
            metadata.reviewType = ReviewTypes.type(
                titles: titles + outline.headLines + titlePage.prefix(6).filter { $0.utf8.count < 160 }, opening: Array(opening))
        }
        return metadata
    }

    func complete(_ report: inout Report) {
        let facts = outline.stated
        let kindOf = report.sections.map(\.kind)
        let passages = report.passages.lazy.filter { passage in
            [.frontMatter, .background, .overview, .family, .termsOfReference, .methodology, .chronology].contains(
                kindOf[passage.section])
        }.prefix(60)
        let front = passages.map { MetadataReader.opening(of: $0.text) }
        report.metadata.statesFiction = facts.fiction ?? statesFiction(titles + titlePage + report.passages.prefix(14).map { MetadataReader.opening(of: $0.text) })
        report.metadata.dateOfReport =
            date(facts.dateOfReport, isComplete: facts.isComplete) {
                dateOfReport(report, opening: Array(front.prefix(30)))
            }
        guard report.metadata.reviewType != .preventionOfFutureDeaths, report.metadata.reviewType != .strategy else {
            if report.metadata.reviewType == .strategy {
                report.metadata.csp = Partnerships.name(in: titles + titlePage)
            }
            return
        }
        // Forty kilobytes of opening tell who is who, or nothing does.
        var budget = 40_000
        let opened = (titles + front).prefix { text in
            budget -= text.utf8.count
            return budget > 0
        }
        let words = Tokens(facts.isComplete ? [] : Array(opened))
        report.metadata.csp =
            facts.csp
            ?? (facts.isComplete
                ? nil : Partnerships.name(in: titles + titlePage + report.passages.prefix(120).map { MetadataReader.opening(of: $0.text) }))
        report.metadata.people =
            facts.isComplete ? facts.people : PeopleReader.people(of: report, titles: titles, opening: words)
        let opening = Array(front.prefix(40))
        report.metadata.dateOfDeath =
            date(facts.dateOfDeath, isComplete: facts.isComplete) {
                DeathFacts.date(titles: titles + titlePage, opening: opening)
            }?.withoutDay
        if facts.isComplete {
            report.metadata.methodOfDeath = facts.methodOfDeath.flatMap(MethodOfDeath.init(rawValue:))
        } else {
            let people = report.metadata.people
            let kinds = Array(repeating: true, count: titles.count) + passages.map {
                [.frontMatter, .background, .overview].contains(kindOf[$0.section])
            }
            report.metadata.methodOfDeath = DeathFacts.method(
                texts: Array(opened), words: words, isTelling: kinds, victims: people.filter { $0.role == .victim }.map(\.pseudonym),
                others: people.filter { $0.role == .perpetrator }.map(\.pseudonym))
        }
    }

    /// A paragraph of a review has a thousand bytes; what is longer than a
    /// few is no paragraph.
    private static func opening(of text: String) -> String {
        text.utf8.count <= 6000 ? text : String(decoding: text.utf8.prefix(6000), as: UTF8.self)
    }

    private func date(
        _ stated: String?, isComplete: Bool, otherwise: () -> ApproximateDate?
    ) -> ApproximateDate? {
        if let stated, let date = ApproximateDate(String(stated.prefix(10))) ?? Dates.all(in: stated).first?.date { return date }
        return isComplete ? nil : otherwise()
    }

    private func dateOfReport(_ report: Report, opening: [String]) -> ApproximateDate? {
        // A list at the head: "Date: 2014-01-16".
        for passage in report.passages.prefix(12) where passage.form == .listItem || passage.form == .paragraph {
            guard SectionKinds.plain(String(passage.text.prefix(5))) == "date:" else { continue }
            let value = ByteText.trimmed(String(passage.text.dropFirst(5)))
            if let date = ApproximateDate(value) ?? Dates.all(in: value).first?.date { return date }
        }
        return ReportDates.date(titlePage: titlePage, opening: opening)
    }

    private func statesFiction(_ texts: [String]) -> Bool {
        texts.contains { text in
            guard Cues.hasBytes("iction", in: text) else { return false }
            let plain = SectionKinds.plain(text)
            return ["fictional review", "fictional report", "review is fiction", "report is fiction", "work of fiction", "a fictional"].contains {
                ByteText.contains($0, in: plain)
            }
        }
    }
}
