import Casework
import CivilDates
import Events
import Foundation
import Guidance
import Learning
import Testing
import Workflow

@Suite("The desk answers each role what is theirs", .timeLimit(.minutes(5)))
struct DeskTests {
    /// Every answer about one review, by name.
    static let functions: [(name: String, ask: @Sendable (Desk, String) async throws -> Void)] = [
        ("show", { _ = try await $0.show($1) }),
        ("next", { _ = try await $0.next($1) }),
        ("history", { _ = try await $0.history($1) }),
        ("handover", { _ = try await $0.handover($1) }),
        ("family", { _ = try await $0.family($1) }),
        ("familySlice", { _ = try await $0.familySlice($1) }),
        ("agency", { _ = try await $0.agency($1) }),
        ("grid", { _ = try await $0.grid($1) }),
        ("chronology", { _ = try await $0.chronology($1) }),
        ("chronologyTable", { _ = try await $0.chronologyTable($1) }),
        ("actionPlan", { _ = try await $0.actionPlan($1) }),
        ("dataReturn", { _ = try await $0.dataReturn($1) }),
        ("subjectAccess", { _ = try await $0.subjectAccess($1, person: "P1") }),
        ("disclosure", { _ = try await $0.disclosure($1) }),
        ("viewings", { _ = try await $0.viewings(of: $1) }),
        ("letters", { _ = try await $0.letters($1) }),
        ("letter", { _ = try await $0.letter("decision-coroner", about: LetterSubject(), of: $1) }),
    ]

    @Test("every role asks every question about every invented review: answered, withheld or hidden")
    func table() async throws {
        let corpus = try await ToldCorpus.shared.value
        // One review of each stage.
        var reviews: [(reference: String, stage: String)] = []
        for reference in corpus.staffed {
            let stage = try await corpus.cases.review(reference).state.stage?.rawValue ?? ""
            if !reviews.contains(where: { $0.stage == stage }) { reviews.append((reference, stage)) }
        }
        var lines = ["# What the desk answers each role", "", "Over a review of each stage: \(reviews.map(\.stage).sorted().joined(separator: ", ")).", ""]
        for role in ReviewRole.allCases {
            lines += ["## \(role.rawValue)", ""]
            for function in Self.functions {
                var outcomes: [String: [String]] = [:]
                for (reference, stage) in reviews {
                    outcomes[await Self.outcome { try await function.ask(corpus.desk(role), reference) }, default: []].append(stage)
                }
                let told = outcomes.sorted { $0.key < $1.key }.map { outcome, stages in
                    outcomes.count == 1 ? outcome : "\(outcome) (\(Set(stages).sorted().joined(separator: ", ")))"
                }
                lines.append("- \(function.name): \(told.joined(separator: "; "))")
            }
            lines.append("")
        }
        try expectGolden(Array(lines.joined(separator: "\n").utf8), "desk.md")
    }

    private static func outcome(_ ask: () async throws -> Void) async -> String {
        do {
            try await ask()
            return "answered"
        } catch CaseworkError.unknownReview {
            return "hidden"
        } catch CaseworkError.notVisible(let part) {
            return "withheld \(part.rawValue)"
        } catch CaseworkError.noSuchThing, CaseworkError.erased {
            return "answered"
        } catch {
            return "FAULT \(error)"
        }
    }

    @Test("every document of every review: the desk opens it to whom the sight says, and to nobody else", arguments: ReviewRole.allCases)
    func papers(_ role: ReviewRole) async throws {
        let corpus = try await ToldCorpus.shared.value
        let desk = corpus.desk(role)
        for reference in corpus.staffed {
            let state = try await corpus.cases.review(reference).state
            let sight = Sight(of: desk.viewer, on: state, day: corpus.cases.today)
            let listed = try? await desk.show(reference).review.documents.map(\.document)
            for document in state.documents {
                let mayOpen = sight?.sees(document) ?? false
                #expect((listed?.contains(document.number.description) ?? false) == mayOpen, "\(reference) \(document.number)")
                let outcome = await Self.outcome { _ = try await desk.paper(reference, document: document.number.description) }
                #expect((outcome == "answered") == mayOpen, "\(reference) \(document.number): \(outcome)")
            }
        }
    }

    @Test("no name of the family, and no other agency’s request, is in what an agency’s people are answered")
    func agencies() async throws {
        let corpus = try await ToldCorpus.shared.value
        for role in [ReviewRole.agencyLead, .individualManagementReviewAuthor] {
            let desk = corpus.desk(role)
            for reference in corpus.staffed {
                let state = try await corpus.cases.review(reference).state
                guard let sight = Sight(of: desk.viewer, on: state, day: corpus.cases.today) else { continue }
                var told = String(decoding: try JSON.bytes(of: try await desk.show(reference)), as: UTF8.self)
                told += String(decoding: try JSON.bytes(of: try await desk.next(reference)), as: UTF8.self)
                told += String(decoding: try JSON.bytes(of: try await desk.agency(reference)), as: UTF8.self)
                for person in state.people where person.details.part != .professional {
                    #expect(!told.contains(person.details.name), "\(role.rawValue) \(reference) \(person.number)")
                }
                for request in state.requests where !sight.isOwn(request.agency) {
                    #expect(!told.contains("\"\(request.number)\""), "\(role.rawValue) \(reference) \(request.number)")
                }
            }
        }
    }

    @Test("lists hold the reviews of the viewer alone, and of them what is theirs")
    func lists() async throws {
        let corpus = try await ToldCorpus.shared.value
        let stranger = corpus.cases.desk(of: Viewer(account: "stranger@x.invalid"))
        #expect(try await stranger.board().rows.isEmpty)
        #expect(try await stranger.deadlines(all: true).deadlines.isEmpty)
        #expect(try await stranger.actions(all: true).actions.isEmpty)
        #expect(try await stranger.work().items.isEmpty)
        let office = try await corpus.desk(.processManager).board()
        #expect(office.rows.count == corpus.references.count)
        #expect(office.stages.reduce(0) { $0 + $1.reviews } == office.rows.count)
        let one = corpus.cases.desk(of: Viewer(account: "x", office: .processManager(.named(["Hallamside"]))))
        let partnerships = Set(try await one.board().rows.map(\.csp))
        #expect(partnerships.allSatisfy { $0 == "Hallamside" })
        let lead = corpus.desk(.agencyLead)
        for action in try await lead.actions(all: true).actions {
            let agencies = try await lead.sight(of: action.plan).agencies
            #expect(agencies.contains(action.agency))
        }
        for item in try await lead.deadlines(all: true).deadlines {
            #expect(item.detail.map { detail in !detail.isEmpty } == true, "an agency’s clocks are those of its requests and actions")
        }
    }

    @Test("the board of the office: its order and why each review stands where it stands")
    func board() async throws {
        let corpus = try await ToldCorpus.shared.value
        let answer = try await corpus.desk(.processManager).board()
        var lines = answer.stages.map { "\($0.label): \($0.reviews)" }
        lines += [""] + answer.rows.map { row in
            "\(row.review) [\(row.stage)] \(row.why); clocks \(row.clocksOverdue)/\(row.clocksDueSoon), requests \(row.requestsOpen)/\(row.requestsOverdue), actions \(row.actionsOverdue), points \(row.qualityPointsOpen), contacts \(row.contactsDue), irregular \(row.irregularities)\(row.isPaused ? ", paused" : "")"
        }
        try expectGolden(Array(lines.joined(separator: "\n").utf8), "board.txt")
        let late = answer.rows.map { $0.state == "overdue" }
        let afterLate = late.drop { $0 }
        #expect(!afterLate.contains(true), "what is late stands before all else")
        #expect(try await corpus.desk(.processManager).board(BoardFilter(text: "2024")).rows.count < answer.rows.count)
    }

    @Test("what waits for each role over all invented reviews")
    func work() async throws {
        let corpus = try await ToldCorpus.shared.value
        var lines: [String] = []
        for role in ReviewRole.allCases {
            lines += ["## \(role.rawValue)", ""]
            lines += try await corpus.desk(role).work().items.map { item in
                [item.review, item.kind.rawValue, item.subject ?? "-", item.what, item.due ?? "no day", item.overdue ? "overdue" : "", item.event ?? ""]
                    .joined(separator: " | ")
            }
            lines.append("")
        }
        try expectGolden(Array(lines.joined(separator: "\n").utf8), "work.md")
    }

    @Test("a look is noted once for each account, part and hour")
    func notes() async throws {
        let corpus = try await ToldCorpus()
        let reference = try #require(corpus.staffed.first)
        func count() async throws -> Int { try await corpus.cases.viewings(of: reference).count }
        let before = try await count()
        for minute in [0, 1, 59] {
            let instant = RecordedInstant(milliseconds: 1_790_000_000_000 / 3_600_000 * 3_600_000 + Int64(minute) * 60_000)
            _ = try await corpus.cases.desk(of: ToldCorpus.viewer(.processManager), at: instant).family(reference)
        }
        #expect(try await count() == before + 1)
        let later = RecordedInstant(milliseconds: 1_790_000_000_000 + 3_600_000)
        _ = try await corpus.cases.desk(of: ToldCorpus.viewer(.processManager), at: later).family(reference)
        _ = try await corpus.cases.desk(of: ToldCorpus.viewer(.independentChair), at: later).family(reference)
        _ = try await corpus.cases.desk(of: ToldCorpus.viewer(.independentChair), at: later).show(reference)
        #expect(try await count() == before + 4)
        await #expect(throws: CaseworkError.notVisible(.family)) {
            try await corpus.cases.desk(of: ToldCorpus.viewer(.panelMember), at: later).family(reference)
        }
        #expect(try await count() == before + 4, "what was not shown was not looked at")
    }

    @Test("the office records as process manager, others in their role, a stranger not at all")
    func recording() async throws {
        let corpus = try await ToldCorpus()
        let reference = try #require(corpus.staffed.last)
        let note = RecordingRequest(
            event: "note-added", fields: ["words": "Looked through"], occurredOn: .day(ToldCorpus.today), actor: "ignored")
        _ = try await corpus.desk(.processManager).record(note, on: reference)
        _ = try await corpus.desk(.independentChair).record(note, on: reference)
        let last = try await corpus.cases.review(reference).entries.suffix(2)
        #expect(last.map(\.author.role) == [.processManager, .independentChair])
        #expect(last.map(\.author.account) == ["office@viewer.invalid", "independent-chair@viewer.invalid"])
        #expect(last.allSatisfy { $0.author.actor == $0.author.account })
        await #expect(throws: CaseworkError.unknownReview(reference)) {
            try await corpus.cases.desk(of: Viewer(account: "stranger@x.invalid")).record(note, on: reference)
        }
        await #expect(throws: CaseworkError.self) { try await corpus.desk(.panelMember).record(note, on: reference) }
        await #expect(throws: CaseworkError.noAccess(account: "csp-chair@viewer.invalid")) {
            try await corpus.desk(.partnershipChair).open(
                NewReview(partnership: "Hallamside", notifiedOn: .day(ToldCorpus.today), by: "Police"))
        }
    }

    @Test("what an agency’s lead hands in is the agency’s, and theirs to see again")
    func handingIn() async throws {
        let corpus = try await ToldCorpus()
        var tried = 0
        for reference in corpus.staffed {
            let desk = corpus.desk(.agencyLead)
            guard let request = (try? await desk.agency(reference))?.requests.first(where: { $0.state == "asked" || $0.state == "chased" })
            else { continue }
            tried += 1
            let answer = RecordingRequest(
                event: "request-returned", fields: ["request": .text(request.request)], occurredOn: .day(ToldCorpus.today),
                despite: "as it was", actor: "", files: [AttachedFile(name: "return.txt", bytes: Array("What we know".utf8))])
            let made = try await desk.record(answer, on: reference).made
            let document = try #require(made.first { $0.hasPrefix("D") })
            #expect(try await desk.paper(reference, document: document).bytes == Array("What we know".utf8))
            await #expect(throws: CaseworkError.notVisible(.allDocuments)) {
                try await corpus.desk(.panelMember).paper(reference, document: document)
            }
        }
        #expect(tried > 0)
    }
}
