import Events
@testable import Learning
import Reports
import Reviews
import Testing

@Suite("Facts of the learning base")
struct LearningEventTests {
    private let samples: [LearningEvent] = [
        .reportImported(
            .init(
                sha256: String(repeating: "ab", count: 32), bytes: 10, format: "html", publisher: nil,
                visibility: "published", fiction: false, readerVersion: 1)),
        .recommendationsNumbered(.init(recommendations: [.init(id: "R000000000001-1", fingerprint: "00ff")])),
        .reportReclassified(.init(visibility: "local", type: nil, csp: "Testshire")),
        .reportWithdrawn(.init(reason: "asked", title: "T", type: "DHR", csp: nil, dateOfReport: "2020")),
        .codingDecided(
            .init(theme: "marac", confirmed: true, textHash: "0", contextHash: "1", by: "A reader")),
    ]

    private func event(_ content: EventContent, position: Int64 = 1, version: Int = 1) -> Event {
        Event(
            content: content, stream: .report(ReportID(bits: 1)), version: version, position: position,
            recordedAt: RecordedInstant(milliseconds: 0), hash: .start)
    }

    @Test("every fact written and read again is the same")
    func roundTrip() throws {
        for sample in samples {
            #expect(try LearningEvent(event(sample.content(by: "test"))) == sample)
        }
    }

    @Test("stored names never change")
    func names() {
        #expect(
            LearningEvent.names == [
                "report.imported", "report.recommendations-numbered", "report.reclassified", "report.withdrawn",
                "coding.decided",
            ])
        #expect(samples.map(\.name) == LearningEvent.names)
    }

    @Test("facts as the first release wrote them still read")
    func firstRelease() throws {
        let stored = #"{"bytes":10,"fiction":false,"format":"pdf","readerVersion":1,"sha256":"aa","visibility":"published"}"#
        let content = EventContent(
            name: "report.imported", schema: 1, occurredOn: nil, actor: "a", facts: Array(stored.utf8))
        guard case .reportImported(let imported)? = try LearningEvent(event(content)) else {
            Issue.record("it does not read")
            return
        }
        #expect(imported.format == "pdf" && imported.publisher == nil)
    }

    @Test("a later layout is refused as written by a newer program")
    func newer() throws {
        var content = try samples[0].content(by: "test")
        content.schema = 2
        #expect(throws: EventLogError.writtenByNewerProgram(name: "report.imported", schema: 2, position: 1)) {
            try LearningEvent(event(content))
        }
    }

    @Test("events of other parts are passed over")
    func foreign() throws {
        let content = EventContent(name: "briefing.composed", schema: 1, occurredOn: nil, actor: "a", facts: [])
        #expect(try LearningEvent(event(content)) == nil)
    }

    @Test("a report with a new fact goes to the end of the order; the last decision on a passage holds")
    func fold() throws {
        var facts = LearningFacts(position: 0)
        var position: Int64 = 0
        func apply(_ sample: LearningEvent, to id: UInt64) throws {
            position += 1
            try facts.apply(
                Event(
                    content: sample.content(by: "t"), stream: .report(ReportID(bits: id)), version: 1,
                    position: position, recordedAt: RecordedInstant(milliseconds: 0), hash: .start))
        }
        try apply(samples[0], to: 1)
        try apply(samples[0], to: 2)
        try apply(samples[2], to: 1)
        #expect(facts.order == [ReportID(bits: 2), ReportID(bits: 1)])
        #expect(facts.touched(after: 2) == [ReportID(bits: 1)])
        #expect(facts.reports[ReportID(bits: 1)]?.visibility == .local)
        #expect(facts.reports[ReportID(bits: 1)]?.csp == "Testshire")
        try apply(samples[4], to: 2)
        try apply(
            .codingDecided(.init(theme: "marac", confirmed: false, textHash: "0", contextHash: "1", by: "B")), to: 2)
        #expect(facts.reports[ReportID(bits: 2)]?.decisions.map(\.confirmed) == [false])
    }
}

@Suite("Names of recommendations")
struct RecommendationNumberingTests {
    private let report = ReportID(bits: 0xABC)

    @Test("names stay with their wording when a later reading finds more and in another order")
    func stable() {
        let first = RecommendationNumbering.identifiers(
            for: [.init(text: "Train staff.", passage: 1), .init(text: "Share records.", passage: 2)], of: report,
            known: [:])
        let known = Dictionary(
            uniqueKeysWithValues: first.map { (RecommendationNumbering.fingerprint(of: $0.0.text), $0.1) })
        let later = RecommendationNumbering.identifiers(
            for: [
                .init(text: "Ask everyone.", passage: 1), .init(text: "share RECORDS", passage: 2),
                .init(text: "Train  staff", passage: 3),
            ], of: report, known: known)
        #expect(later.map(\.1) == ["R000000000abc-3", "R000000000abc-2", "R000000000abc-1"])
    }

    @Test("two recommendations with the same wording have two names")
    func twins() {
        let named = RecommendationNumbering.identifiers(
            for: [.init(text: "Train staff.", passage: 1), .init(text: "Train staff.", passage: 9)], of: report,
            known: [:])
        #expect(Set(named.map(\.1)).count == 2)
    }
}

@Suite("How alike two wordings are")
struct WordComparisonTests {
    private let documents = [
        "Ensure that professional interpreters are booked for every appointment.",
        "Ensure that all staff complete training on coercive control.",
        "The partnership should review its MARAC referral pathway.",
    ]

    @Test("the same wording is 1, no common word is 0, and meaningful words outweigh common ones")
    func similarity() {
        let comparison = WordComparison(documents: documents.map { WordBag(text: $0) })
        let same = comparison.similarities(to: WordBag(text: documents[0]))
        #expect(abs(same[0] - 1) < 1e-9)
        let asked = comparison.similarities(to: WordBag(text: "book an interpreter"))
        #expect(asked[0] > 0.3 && asked[1] == 0 && asked[2] == 0)
        #expect(comparison.similarities(to: WordBag(text: "zebra")).allSatisfy { $0 == 0 })
        #expect(comparison.similarities(to: WordBag(text: "")).allSatisfy { $0 == 0 })
    }
}

@Suite("Words that a mistyped one may have meant")
struct NearnessTests {
    @Test("the nearest theme comes first")
    func nearest() {
        let known = ["matricide", "parricide", "marac", "non-fatal-strangulation"]
        #expect(Nearness.nearest(to: "matricde", of: known).first == "matricide")
        #expect(Nearness.nearest(to: "strangulation", of: known) == ["non-fatal-strangulation"])
        #expect(Nearness.nearest(to: "zzzzzzzz", of: known).isEmpty)
    }
}
