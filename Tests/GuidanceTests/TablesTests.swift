import Guidance
import Reviews
import Testing

/// The research that the editions hold, table by table, so that no row is
/// lost. The lists are written out here and not read from the editions.
@Suite("Nothing of the researched process is lost")
struct TablesTests {
    let edition: Edition

    init() throws {
        edition = try edition2016()
    }

    @Test("the life cycle has its 31 rows, in order")
    func lifeCycle() {
        #expect(
            edition.steps.map(\.number) == [
                "1", "2", "3", "4", "5", "5n", "5x", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
                "18", "19", "20", "20r", "21", "22", "23", "23n", "24", "25", "26", "27",
            ])
    }

    /// Kind, length, clock start, who moves it, mark: the columns of the
    /// table of limits.
    static let limits: [(slug: String, row: String)] = [
        ("copy-to-dac", "statute asap report-completed nobody S"),
        ("decide", "guidance 1 months came-to-attention csp-chair K"),
        ("complete-report", "guidance 6 months decided-to-review panel,csp K"),
        ("tell-home-office", "guidance not-known decision-taken - K"),
        ("answer-dac", "statute 56 days dac-report-published - S"),
        ("family-reading-time", "custom per-case draft-handed-to-family independent-chair S"),
        ("imr-return", "local per-case imr-requested independent-chair S"),
        ("qa-letter", "custom 33 days qa-meeting-held home-office-team S"),
        ("website-period", "local per-case published csp S"),
        ("parallel-reviews", "custom own-regime - - S"),
    ]

    @Test("each limit of the table is there with its kind, length, start, mover and mark", arguments: limits)
    func limit(slug: String, row: String) throws {
        #expect(try line(edition.limit(named(slug))) == row)
    }

    @Test("the limit that only section 8A has is in its edition")
    func secretaryOfState() throws {
        let limit = try editionNotCommenced().limit(named("copy-to-secretary-of-state"))
        #expect(line(limit) == "statute asap report-completed nobody S")
        #expect(try edition.limit(named("copy-to-secretary-of-state")) == nil)
    }

    @Test("the clocks that only the life cycle names are there, none with a figure but the two days of triage")
    func lifeCycleLimits() {
        let others = edition.limits.filter { limit in !Self.limits.contains { $0.slug == limit.slug.text } }
        #expect(
            others.map(\.slug.text).sorted() == [
                "action-target", "agree-terms", "amend", "appoint-chair", "criminal-case", "csp-sign-off",
                "first-family-contact", "first-panel-meeting", "home-office-scrutiny", "information-return",
                "log-notification", "notify", "retention", "scoping-meeting", "submit",
            ])
        #expect(others.filter(\.length.isReckoned).map(\.slug.text) == ["log-notification"])
    }

    @Test("figures seen in practice are forecasts, not limits")
    func forecasts() {
        #expect(Set(edition.limits.filter(\.isForecast).map(\.slug.text)) == ["qa-letter", "log-notification"])
    }

    @Test("the state model has its 22 stages and the ways that it draws")
    func stages() {
        #expect(edition.stages.map(\.slug.text) == ReviewStage.allCases.map(\.rawValue))
        #expect(edition.stages.count == 22)
        #expect(edition.stage(.noReview)?.leadsTo.contains(.commissioning) == true, "a no can be directed back")
        #expect(edition.stage(.monitoring)?.isParallel == true)
        #expect(edition.stages.filter(\.isParallel).count == 1)
        var reached: Set<ReviewStage> = [.notified]
        for _ in edition.stages {
            for stage in reached { reached.formUnion(edition.stage(stage)?.leadsTo ?? []) }
        }
        #expect(reached.count == 22, "every stage can be reached")
    }

    @Test("quality assurance has its four answers")
    func outcomes() {
        #expect(
            edition.qualityOutcomes.map(\.slug.text) == [
                "content", "content-subject-to-changes", "resubmit", "not-for-publication",
            ])
        #expect(edition.qualityOutcomes.filter(\.allowsPublication).count == 2)
    }

    @Test("the 17 roles have what they do and see, and all but two what is kept from them")
    func roles() {
        #expect(ReviewRole.allCases.count == 17)
        for role in ReviewRole.allCases {
            let party = edition.party(role)
            #expect(party?.does != nil && party?.sees != nil, "\(role)")
        }
        // Of the Home Office team the table says nothing is kept.
        #expect(ReviewRole.allCases.filter { edition.party($0)?.withheld == nil } == [.homeOfficeTeam])
    }

    @Test("the data return has its fields: 4 of the document, 17 of the case, 27 of a victim, 26 of a perpetrator")
    func dataReturn() {
        func count(_ scope: DataFieldScope) -> Int { edition.dataFields.filter { $0.scope == scope }.count }
        #expect(count(.document) == 4 && count(.review) == 17 && count(.victim) == 27 && count(.perpetrator) == 26)
        func fields(_ prefix: String) -> Int { edition.dataFields.filter { $0.slug.text.hasPrefix(prefix) }.count }
        #expect(fields("abuse-") == 9)
        #expect(fields("victim-mental-health-") == 11 && fields("perpetrator-mental-health-") == 11)
        #expect(fields("victim-vulnerability-") == 7 && fields("perpetrator-vulnerability-") == 6)
    }

    @Test("every field of the data return can be answered not known, and says so last")
    func notKnown() {
        for field in edition.dataFields { #expect(field.values.last == "not-known", "\(field.slug)") }
    }

    @Test("values that the library has are spelt as the library spells them, unknown as not known")
    func libraryValues() throws {
        func expect<Word: RawRepresentable & CaseIterable>(_ slug: String, _ type: Word.Type) throws
        where Word.RawValue == String {
            let field = try #require(edition.dataFields.first { $0.slug.text == slug })
            let words = Word.allCases.map(\.rawValue)
            #expect(field.values == words.filter { $0 != "unknown" } + ["not-known"])
            #expect(words.contains("unknown"))
        }
        try expect("victim-age", AgeBand.self)
        try expect("perpetrator-age", AgeBand.self)
        try expect("victim-sex", Sex.self)
        try expect("victim-relationship", Relationship.self)
        try expect("cause-of-death", MethodOfDeath.self)
        #expect(Set(edition.dataFields.compactMap(\.library)) == Set(LibraryFact.allCases))
    }

    @Test("the action plan has its seven columns in order")
    func columns() {
        #expect(
            edition.actionPlanColumns.map(\.slug.text) == [
                "recommendation", "scope", "action", "lead", "milestones", "target-date", "completion",
            ])
    }

    @Test("quality criteria: 10 of letters, 9 of the guidance, 13 that keep coming back, and nine characteristics")
    func criteria() {
        func count(_ origin: QualityCriterion.Origin) -> Int {
            edition.qualityCriteria.filter { $0.origin == origin }.count
        }
        #expect(count(.letter) == 10 && count(.guidance) == 9 && count(.recurrentFault) == 13)
        #expect(edition.qualityCriteria.first { $0.slug.text == "protected-characteristics" }?.points.count == 9)
    }

    @Test("each letter and form that a protocol names is there with its code")
    func letters() {
        let codes = Set(edition.documents.flatMap(\.codes))
        let dorset = [1, 2, 3, 4, 10, 11].map { "Dorset DOC\($0)" }
        #expect(codes == Set(dorset + ["Barnsley", "Sheffield"]))
        func named(_ code: String) -> Int { edition.documents.filter { $0.codes.contains(code) }.count }
        #expect(named("Barnsley") == 8 && named("Sheffield") == 4)
        let update = edition.documents.first { $0.slug.text == "family-update" }
        #expect(update?.contents.count == 6, "at decision, delay, draft, date, final, one year on")
    }

    @Test("a decision not to review records its eight points, the reports their sections")
    func contents() {
        func count(_ slug: String) -> Int? { edition.documents.first { $0.slug.text == slug }?.contents.count }
        #expect(count("no-review-record") == 8)
        #expect(count("overview-report") == 22)
        #expect(count("executive-summary") == 10)
        #expect(count("imr") == 8)
        #expect(count("submission-pack") == 4)
    }

    @Test("the panel covers the listed bodies, by nation, and a specialist service")
    func sectors() {
        #expect(edition.panelSectors(in: .england).map(\.slug.text) == [
            "police", "local-authority", "probation", "nhs-england", "integrated-care-board", "nhs-trust",
            "specialist-service",
        ])
        #expect(edition.panelSectors(in: .wales).map(\.slug.text) == [
            "police", "local-authority", "probation", "local-health-board", "nhs-trust", "specialist-service",
        ])
    }

    @Test("the eight steps with the family, in order")
    func family() {
        let steps = edition.practices.filter { $0.topic == .family }.prefix(8).map(\.slug.text)
        #expect(
            steps == [
                "family-integral", "family-advocate", "family-scope", "family-medium", "family-meets-panel",
                "family-updates", "family-reads", "family-change",
            ])
    }

    @Test("the 15 rules recalled from the 2016 guidance are there, marked recalled")
    func recalled() {
        let rules = [
            "which-csp", "who-may-refer", "securing-records", "urgent-learning", "pause", "disclosure", "perpetrator",
            "family-liaison", "children", "staff-debrief", "draft-to-agencies", "action-sign-off", "csp-on-receipt",
            "after-clearance", "disagreement",
        ]
        #expect(rules.count == 15)
        for rule in rules {
            #expect(edition.practices.first { $0.slug.text == rule }?.basis.mark == .recalled, "\(rule)")
        }
    }

    @Test("the seven neighbouring reviews and models, and six rules of chairs")
    func neighbours() {
        func slugs(_ topic: Practice.Topic) -> [String] {
            edition.practices.filter { $0.topic == topic }.map(\.slug.text)
        }
        #expect(slugs(.parallelReviews) == ["owhr", "sar", "cspr", "mental-health", "one-panel", "iopc", "inquest"])
        #expect(slugs(.chair).count == 6)
    }
}

private func line(_ limit: TimeLimit?) -> String {
    guard let limit else { return "no such limit" }
    let length =
        switch limit.length {
        case .calendarDays(let days): "\(days) days"
        case .workingDays(let days): "\(days) working-days"
        case .months(let months): "\(months) months"
        case .asSoonAsReasonablyPracticable: "asap"
        case .setPerCase: "per-case"
        case .notKnown: "not-known"
        case .ownRegime: "own-regime"
        }
    let moving =
        switch limit.moving {
        case .nobody: "nobody"
        case .parties(let parties, _): parties.map(\.text).joined(separator: ",")
        case .notStated: "-"
        }
    return "\(limit.kind.rawValue) \(length) \(limit.startsAt?.rawValue ?? "-") \(moving) \(limit.basis.mark.rawValue)"
}
