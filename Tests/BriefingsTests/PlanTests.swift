import Documents
import Events
import Learning
internal import Reviews
import Testing
import Themes

@testable import Briefings

@Suite("Briefings as somebody planned them")
struct PlanTests {
    private let log = MemoryLog()
    private let composer = BriefingComposer(catalogue: .standard)
    private let evidence = SampleEvidence.full()

    private func plan(_ kind: BriefingKind = .theme) -> BriefingPlan {
        BriefingPlan(name: "Spring", theme: evidence.theme.slug, kind: kind)
    }

    @Test("a plan without choices says the same as the program's own choice")
    func plain() {
        for kind in BriefingKind.allCases {
            let own = composer.compose(evidence, kind: kind)
            let planned = composer.compose(evidence, plan: plan(kind), id: "P1")
            #expect(own.content == planned.content && own.citations == planned.citations)
            #expect(own.id != planned.id, "editions of a plan are its own")
        }
    }

    @Test("a passage that was left out is quoted nowhere, and its recommendation neither")
    func leftOut() {
        for kind in BriefingKind.allCases {
            var plan = plan(kind)
            let before = composer.compose(evidence, plan: plan, id: "P1").citations
            plan.leftOut = before.prefix(3).map(\.key)
            let after = composer.compose(evidence, plan: plan, id: "P1").citations
            #expect(Set(after.map(\.key)).isDisjoint(with: plan.leftOut))
            #expect(!after.isEmpty)
        }
    }

    @Test("a passage that was put first is quoted where the program had not chosen it")
    func first() throws {
        let quoted = Set(composer.compose(evidence, plan: plan(), id: "P1").citations.map(\.key))
        let wanted = evidence.passages.filter { !quoted.contains($0.key) && $0.carriesTheme && !MethodGuard.tellsMethod($0.text) }
        for passage in wanted.prefix(5) where Shown(of: passage.section) != nil {
            var plan = plan()
            plan.first = [passage.key]
            #expect(composer.compose(evidence, plan: plan, id: "P1").citations.map(\.key).contains(passage.key))
        }
    }

    @Test("message, help lines and logo of the organisation are printed as they were given")
    func own() throws {
        var plan = plan()
        plan.message = "Ask again, <b>and</b> wait for the answer."
        plan.helpLines = [LocalHelpLine(name: "Larkhaven Women’s Aid", number: "01632 960000", whom: "Women in Larkhaven")]
        let logo = try Picture(bytes: SamplePictures.png)
        let html = String(
            decoding: try composer.compose(evidence, plan: plan, id: "P1", logo: logo).layout(of: nil).written(as: .html), as: UTF8.self)
        #expect(html.contains("Ask again, &lt;b&gt;and&lt;/b&gt; wait for the answer."))
        #expect(html.contains("Larkhaven Women’s Aid") && html.contains("01632 960000"))
        #expect(html.contains("src=\"data:image/png;base64,"))
        #expect(!html.contains("put forward"), "no proposal beside a message")
    }

    @Test("a picture is taken for what its bytes say")
    func pictures() throws {
        #expect(try Picture(bytes: SamplePictures.png).kind == .png)
        #expect(throws: PictureError.otherKind) { try Picture(bytes: Array("<svg onload=alert(1)>".utf8)) }
        #expect(throws: PictureError.otherKind) { try Picture(bytes: []) }
        #expect(throws: PictureError.damaged) { try Picture(bytes: Array(SamplePictures.png.dropLast(20))) }
        #expect(throws: PictureError.tooLarge) { try Picture(bytes: [UInt8](repeating: 0x89, count: 100_001)) }
    }

    @Test("a plan is saved and opened again; saving the same writes nothing")
    func saved() async throws {
        let shelf = PlanShelf(log: log)
        let id = try await shelf.begin(plan(), by: "account:x")
        var changed = plan()
        changed.message = "Ask."
        changed.leftOut = [PassageKey(report: "R000000000001", textHash: "00ff")]
        try await shelf.save(changed, as: id, by: "account:x")
        try await shelf.save(changed, as: id, by: "account:x")
        let logo = try Picture(bytes: SamplePictures.png)
        try await shelf.choose(logo: logo, for: id, by: "account:x")
        #expect(try await shelf.plan(id).plan == changed)
        #expect(try await shelf.plan(id).logo == logo)
        #expect(try await shelf.plans().map(\.id) == [id])
        #expect(try await log.head().position == 3)
        await #expect(throws: BriefingError.unknownPlan("P000000000000")) { try await shelf.plan("P000000000000") }
    }

    @Test("an edition knows its plan, what changed since the plan's last edition, and where it was taken")
    func editions() async throws {
        let shelf = BriefingShelf(log: log)
        let plans = PlanShelf(log: log)
        let id = try await plans.begin(plan(), by: "account:x")
        _ = try await shelf.record(composer.compose(evidence, kind: .theme), by: "x", programVersion: "1")
        let first = try await shelf.record(composer.compose(evidence, plan: plan(), id: id), by: "x", programVersion: "1")
        #expect(first.plan == id && first.changes == nil)
        var changed = plan()
        changed.leftOut = [first.citations[0].key]
        let second = try await shelf.record(composer.compose(evidence, plan: changed, id: id), by: "x", programVersion: "1")
        #expect(second.changes?.since == first.briefing)
        #expect(second.changes?.removed.map(\.key).contains(first.citations[0].key) == true)
        let delivery = BriefingDelivered(by: "Ayesha Khan", team: "Duty team", on: "2026-11-20", willChange: "We ask alone.")
        try await plans.record(delivery, of: second.briefing, by: "x")
        #expect(try await plans.deliveries() == [Delivery(briefing: second.briefing, facts: delivery)])
        _ = try await shelf.approve(second.briefing, by: "Ayesha Khan", actor: "x")
        #expect(try await shelf.edition(second.briefing)?.isDraft == false)
        await #expect(throws: BriefingError.unknownEdition("B000000000000")) {
            try await plans.record(delivery, of: "B000000000000", by: "x")
        }
    }

    @Test("stored names and facts keep their spelling")
    func spelling() throws {
        #expect(BriefingPlanEvent.names == ["briefing.planned", "briefing.logo-chosen", "briefing.delivered"])
        let plan = BriefingPlan(
            name: "Spring", theme: "matricide", kind: .sevenMinute, types: [.domesticHomicideReview], firstYear: 2019,
            first: [PassageKey(report: "R0123456789ab", textHash: "00ff")])
        #expect(
            String(decoding: try BriefingPlanEvent.planned(plan).content(by: "x").facts, as: UTF8.self)
                == #"{"also":[],"first":[{"report":"R0123456789ab","textHash":"00ff"}],"firstYear":2019,"helpLines":[],"kind":"seven-minute","leftOut":[],"message":"","name":"Spring","theme":"matricide","types":["DHR"]}"#)
        let delivered = BriefingPlanEvent.delivered(BriefingDelivered(by: "A", team: "B", on: "2026-11-20", willChange: "C"))
        #expect(
            String(decoding: try delivered.content(by: "x").facts, as: UTF8.self)
                == #"{"by":"A","on":"2026-11-20","team":"B","willChange":"C"}"#)
    }
}

/// The smallest pictures that are whole.
enum SamplePictures {
    /// One point, grey.
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
        + [0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1]
        + [0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
}
