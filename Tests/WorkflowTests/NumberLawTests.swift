import CivilDates
import Testing
import Workflow

@Suite("Numbers are given once", .tags(.property), .timeLimit(.minutes(5)))
struct NumberLawTests {
    @Test("no new thing gets the number of an earlier one, also when that was struck out or erased")
    func never() throws {
        let makers: [(EventKind, String)] = [
            (.personRecorded, "P"), (.documentFiled, "D"), (.agencyAsked, "Q"), (.keyLineSet, "K"),
            (.findingRecorded, "F"), (.recommendationDrafted, "R"), (.actionAgreed, "A"), (.reviewPaused, "S"),
            (.meetingCalled, "M"), (.parallelLinked, "L"), (.disclosureListed, "X"), (.chronologyEntryRecorded, "C"),
        ]
        try forAll(cases: 30) { random, seed in
            var file = try CaseFile.random(events: 20, &random)
            var given: Set<String> = []
            for (_, letter) in makers {
                given.formUnion(FactGenerator(review: file.state, edition: file.edition, today: file.today).numbers(letter))
            }
            for _ in 0..<40 {
                let (kind, letter) = random.pick(makers)
                let generator = FactGenerator(review: file.state, edition: file.edition, today: file.today)
                guard var facts = generator.facts(for: kind, &random) else { continue }
                facts["number"] = nil
                guard let event = try? ReviewEvent(kind, reading: facts),
                    let entry = try? file.record(
                        Recording(event: event, occurredOn: .day(file.today), despite: "it was so"))
                else { continue }
                guard case .text(let number)? = entry.event?.written["number"] else {
                    Issue.record("\(kind.rawValue) has no number")
                    continue
                }
                #expect(number.hasPrefix(letter), seed)
                #expect(given.insert(number).inserted, "\(seed) \(number) was given twice")
                switch random.below(4) {
                case 0:
                    try file.record(.entryStruckOut, ["entry": .number(entry.version), "reason": "made in error"])
                case 1 where kind == .personRecorded || kind == .documentFiled:
                    let scope = kind == .personRecorded ? "person" : "document"
                    let erasure: [String: FieldValue] = [
                        "scope": .text(scope), scope: .text(number), "by": "the office", "ground": "asked for",
                    ]
                    // A legal hold may forbid it.
                    if file.state.legalHold == nil {
                        try file.record(.erased, erasure)
                        file.erase(entry.version)
                    }
                default: break
                }
            }
        }
    }

    @Test("a number that was given cannot be taken again by naming it")
    func naming() throws {
        var file = try CaseFile.notified()
        let person = try file.record(.personRecorded, ["name": "Wren Ashmere", "part": "witness"])
        try file.record(.erased, ["scope": "person", "person": "P1", "by": "the office", "ground": "asked for"])
        file.erase(person.version)
        let objections = try file.objections(
            .personRecorded, ["number": "P1", "name": "Robin Brindle", "part": "witness"], despite: "it was so")
        #expect(objections.map(\.weight) == [.contradiction])
    }

    @Test("the points of a letter and a meeting that was not called keep their numbers when an earlier one is corrected")
    func keeping() throws {
        var file = try CaseFile.submitted()
        let letter = try file.record(
            .qualityLetterReceived,
            ["answer": "content-subject-to-changes", "points": .list([.object(["point": "say who chaired"])])])
        try file.record(.qualityPointRaised, ["point": "say why it took so long"])
        try file.record(.qualityPointAnswered, ["point": "T2", "change": "section 2 says it"])
        try file.record(
            .qualityLetterReceived,
            [
                "answer": "content-subject-to-changes",
                "points": .list([.object(["point": "say who chaired"]), .object(["point": "name the service"])]),
            ], corrects: letter.version)
        let points = file.state.qualityPoints.map { ($0.number.description, $0.raised.fact.point) }
        #expect(points.map(\.0) == ["T1", "T2", "T3"])
        #expect(points.map(\.1) == ["say who chaired", "say why it took so long", "name the service"])

        let called = try file.record(.meetingCalled, ["meeting": "panel", "day": "2026-12-01"])
        try file.record(.meetingHeld, ["meeting": "family", "decided": "nothing"])
        try file.record(.entryStruckOut, ["entry": .number(called.version), "reason": "never called"])
        #expect(file.state.meetings.contains { $0.number.description == "M2" || $0.number.description == "M3" })
    }
}
