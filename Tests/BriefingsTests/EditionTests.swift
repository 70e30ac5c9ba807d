import CivilDates
import Documents
import Events
import Learning
import Reviews
import Synchronization
import Testing
import Themes

@testable import Briefings

@Suite("Editions of a briefing")
struct EditionTests {
    private let log = MemoryLog()
    private var shelf: BriefingShelf { BriefingShelf(log: log) }

    private func composed(_ evidence: ThemeEvidence = SampleEvidence.full(), _ kind: BriefingKind = .theme) -> Composition {
        BriefingComposer(catalogue: .standard).compose(evidence, kind: kind)
    }

    private func recorded(_ composition: Composition) async throws -> BriefingEdition {
        try await shelf.record(composition, by: "operator:test", programVersion: "0.1.0")
    }

    @Test("the same evidence gives the same edition, and nothing new is written")
    func same() async throws {
        let first = try await recorded(composed())
        let second = try await recorded(composed())
        #expect(first == second)
        #expect(try await log.head().position == 1)
    }

    @Test("an edition is a draft until a named person approves it, then DRAFT goes from every form")
    func approval() async throws {
        let composition = composed()
        let draft = try await recorded(composition)
        #expect(draft.isDraft && composition.layout(of: draft).markings.contains(.draft))
        log.day.withLock { $0 += 3 }
        let approved = try await shelf.approve(draft.briefing, by: "Ayesha Khan", actor: "operator:test")
        #expect(approved.approval == .init(by: "Ayesha Khan", on: try #require(CivilDate("2026-11-24"))))
        let layout = composition.layout(of: try await recorded(composed()))
        #expect(layout.markings == [.fiction])
        for format in DocumentFormat.allCases {
            let text = String(decoding: try layout.written(as: format), as: UTF8.self)
            #expect(!text.contains("DRAFT") && !text.contains("not yet approved"))
            #expect(text.contains("Ayesha Khan"))
        }
    }

    @Test("the approval of one edition takes DRAFT from no other")
    func otherEdition() async throws {
        let old = try await recorded(composed())
        let approved = try await shelf.approve(old.briefing, by: "Ayesha Khan", actor: "operator:test")
        var evidence = SampleEvidence.full()
        evidence.passages[0].text += " Truly."
        let changed = composed(evidence)
        #expect(changed.layout(of: approved).markings.contains(.draft))
        #expect(try await recorded(changed).isDraft)
    }

    @Test("who approves has a name, the edition is known, and once is enough")
    func refusals() async throws {
        let edition = try await recorded(composed())
        await #expect(throws: BriefingError.unknownEdition("B000000000000")) {
            try await shelf.approve("B000000000000", by: "Ayesha Khan", actor: "x")
        }
        for name in ["", "  ", "12"] {
            await #expect(throws: BriefingError.noName) {
                try await shelf.approve(edition.briefing, by: name, actor: "x")
            }
        }
        _ = try await shelf.approve(edition.briefing.lowercased(), by: "Ayesha Khan", actor: "x")
        await #expect(throws: BriefingError.approvedAlready(edition.briefing, by: "Ayesha Khan")) {
            try await shelf.approve(edition.briefing, by: "Somebody Else", actor: "x")
        }
        for error in [BriefingError.noName, .unknownEdition("B1"), .approvedAlready("B1", by: "A"), .quotesWithdrawn("B1", [])] {
            #expect(error.words.contains(":"), "says how to mend it")
        }
    }

    @Test("an edition tells what changed since the last one of its theme and kind")
    func changes() async throws {
        let first = try await recorded(composed())
        _ = try await recorded(composed(SampleEvidence.full(), .sevenMinute))
        _ = try await recorded(composed(SampleEvidence.full("parricide")))
        var evidence = SampleEvidence.full()
        let gone = evidence.passages.removeLast()
        evidence.recommendations.removeAll { $0.report == gone.report }
        evidence.passages.append(SampleEvidence.passage(6, 90, "9.9", .goodPractice, "A nurse asked, and asked again."))
        evidence.base.searched = 25
        let second = try await recorded(composed(evidence))
        let changes = try #require(second.changes)
        #expect(first.changes == nil && changes.since == first.briefing)
        #expect(changes.added.contains { $0.number == "9.9" })
        #expect(changes.removed.contains { $0.number == gone.number && $0.report == gone.report })
        #expect(changes.figures.contains("searched") && !changes.figures.contains("firstYear"))
        #expect(try await shelf.editions().filter { $0.changes == nil }.count == 3)
    }

    @Test("a withdrawn report is told with each edition that quotes it, and none of them can be approved")
    func withdrawal() async throws {
        let edition = try await recorded(composed())
        let other = try await recorded(composed(SampleEvidence.evidence(passages: [], found: .shown(0), searched: 20)))
        let report = SampleEvidence.id(3)
        #expect(try await shelf.editions(quoting: report) == [edition.briefing])
        #expect(try await shelf.editions(quoting: ReportID(bits: 99)) == [])
        #expect(try await shelf.editions(quoting: nil) == [])
        let facts = #"{"reason":"asked","title":"T","type":"DHR"}"#
        _ = try await log.append([
            NewEvent(
                stream: .report(report), after: 0,
                content: EventContent(
                    name: "report.withdrawn", schema: 1, occurredOn: nil, actor: "x", facts: Array(facts.utf8)))
        ])
        await #expect(throws: BriefingError.quotesWithdrawn(edition.briefing, [report])) {
            try await shelf.approve(edition.briefing, by: "Ayesha Khan", actor: "x")
        }
        _ = try await shelf.approve(other.briefing, by: "Ayesha Khan", actor: "x")
        #expect(try await shelf.edition(edition.briefing)?.withdrawn == [report])
    }

    @Test("two processes that compose the same briefing at once make one edition")
    func atOnce() async throws {
        let composition = composed()
        let elsewhere = MemoryLog()
        _ = try await BriefingShelf(log: elsewhere).record(composition, by: "operator:b", programVersion: "0.1.0")
        let theirs = try await elsewhere.events(after: 0, limit: 1).map {
            NewEvent(stream: $0.stream, after: 0, content: $0.content)
        }
        log.interruption.withLock { $0 = { theirs } }
        let edition = try await recorded(composition)
        #expect(edition.briefing == composition.id)
        #expect(try await shelf.editions().count == 1)
    }

    @Test("an approval that another process was faster with is refused, not lost")
    func approvedAtOnce() async throws {
        let edition = try await recorded(composed())
        let content = try BriefingEvent.approved(BriefingApproved(by: "Ben Okafor")).content(by: "operator:b")
        log.interruption.withLock {
            $0 = { [NewEvent(stream: .briefing(edition.briefing), after: 1, content: content)] }
        }
        await #expect(throws: EventLogError.self) {
            try await shelf.approve(edition.briefing, by: "Ayesha Khan", actor: "x")
        }
        #expect(try await shelf.edition(edition.briefing)?.approval?.by == "Ben Okafor")
    }

    @Test("stored names and facts keep their spelling")
    func spelling() async throws {
        #expect(BriefingEvent.names == ["briefing.composed", "briefing.approved"])
        let citation = BriefingComposed.Citation(
            report: "R0123456789ab", ordinal: 7, number: "4.12", textHash: "00ff", contextHash: "aa11")
        let composed = BriefingEvent.composed(
            BriefingComposed(
                slug: "matricide", kind: "seven-minute", types: ["DHR"], fiction: true, citations: [citation],
                figures: ["found": 6], programVersion: "0.1.0"))
        #expect(
            String(decoding: try composed.content(by: "x").facts, as: UTF8.self)
                == #"{"citations":[{"contextHash":"aa11","number":"4.12","ordinal":7,"report":"R0123456789ab","textHash":"00ff"}],"fiction":true,"figures":{"found":6},"kind":"seven-minute","programVersion":"0.1.0","slug":"matricide","types":["DHR"]}"#)
        let approved = BriefingEvent.approved(BriefingApproved(by: "Ayesha Khan"))
        #expect(String(decoding: try approved.content(by: "x").facts, as: UTF8.self) == #"{"by":"Ayesha Khan"}"#)
    }

    @Test("events come back as they were stored; a newer layout and damage are told apart")
    func decoding() async throws {
        let edition = try await recorded(composed())
        _ = try await shelf.approve(edition.briefing, by: "Ayesha Khan", actor: "x")
        let events = try await log.events(after: 0, limit: 10)
        #expect(try events.compactMap { try BriefingEvent($0)?.name } == BriefingEvent.names)
        var event = events[0]
        event.content.schema = 2
        #expect(throws: EventLogError.writtenByNewerProgram(name: "briefing.composed", schema: 2, position: 1)) {
            try BriefingEvent(event)
        }
        event = events[0]
        event.content.facts = Array("{}".utf8)
        #expect(throws: EventLogError.damaged(position: 1)) { try BriefingEvent(event) }
        event.content.name = "report.imported"
        #expect(try BriefingEvent(event) == nil)
    }

    @Test("no event holds text of a report")
    func noText() async throws {
        _ = try await recorded(composed())
        let stored = String(decoding: try await log.events(after: 0, limit: 1)[0].content.facts, as: UTF8.self)
        for passage in SampleEvidence.passages { #expect(!stored.contains(passage.text.prefix(20))) }
    }

    @Test("the answers are those of the contract, unknown values null")
    func answers() async throws {
        let edition = try await recorded(composed())
        let brief = String(decoding: try JSON.bytes(of: BriefAnswer(edition, file: "a.html", bytes: 12)), as: UTF8.self)
        #expect(
            brief == "{\"briefing\":\"\(edition.briefing)\",\"bytes\":12,\"citations\":\(edition.citations.count),"
                + "\"draft\":true,\"file\":\"a.html\",\"reports\":6}")
        let briefs = String(decoding: try JSON.bytes(of: BriefsAnswer([edition])), as: UTF8.self)
        #expect(briefs.contains("\"approvedBy\":null") && briefs.contains("\"changes\":null"))
        #expect(briefs.contains("\"date\":\"2026-11-21\""))
        let back: BriefsAnswer = try JSON.value(from: Array(briefs.utf8))
        #expect(back == BriefsAnswer([edition]))
    }
}
