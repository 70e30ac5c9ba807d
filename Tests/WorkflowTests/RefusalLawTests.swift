import CivilDates
import Guidance
import Testing
import Workflow

@Suite("A refusal names everything that is unmet", .tags(.property))
struct RefusalLawTests {
    /// What can be wrong with a publication, each by itself.
    private enum Fault: CaseIterable {
        case role, document, undecided, noLetter, familyNotTold, early, future
    }

    @Test("every combination of seven faults of a publication is told whole, and nothing besides")
    func publication() throws {
        for mask in 0..<(1 << Fault.allCases.count) {
            let faults = Set(Fault.allCases.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
            var file = try CaseFile.notified()
            if !faults.contains(.undecided) { try file.decide("review") }
            if !faults.contains(.noLetter) {
                try file.record(.qualityLetterReceived, ["answer": "content"], despite: "nobody kept the rest")
            }
            if !faults.contains(.familyNotTold) {
                try file.record(.partyTold, ["telling": "before-publication", "means": "letter"])
            }
            if !faults.contains(.early) { try file.record(.finalCopySent, ["to": "dac"], despite: "nobody kept the rest") }
            if faults.contains(.role) { file.role = .reportAuthor }
            let date = faults.contains(.future) ? file.today.plus(1).description : nil
            let documents: [String: FieldValue] = faults.contains(.document) ? ["documents": "D9"] : [:]
            let objections = try file.objections(.reportPublished, on: date, documents)
            #expect(objections.count == faults.count, "\(faults): \(objections.map(\.words))")
            let refusals = faults.intersection([.role, .document, .future]).count
            #expect(objections.filter { $0.weight != .irregular }.count == refusals, "\(faults)")
            let despite = try file.objections(.reportPublished, on: date, documents, despite: "it was so")
            #expect(despite.count == (refusals == 0 ? 0 : faults.count), "\(faults)")
        }
    }

    @Test("as many limbs, answers, papers and fields as are wrong are named")
    func counted() throws {
        try forAll(cases: 100) { random, seed in
            var file = try CaseFile.active()
            let wrong = (0..<random.below(5)).map { "limb-\($0)" }
            let leavesOpen = random.chance(1, in: 2)
            let hasRoute = random.chance(1, in: 2)
            var findings = wrong.map { FieldValue.object(["limb": .text($0), "finding": "met", "reason": "so"]) }
            if !leavesOpen, case .list(let all) = CaseFile.everyLimb { findings += all }
            var facts: [String: FieldValue] = [
                "outcome": "other-route", "by": "the chair", "reasons": "as told", "findings": .list(findings),
            ]
            if hasRoute { facts["route"] = "SAR" }
            var fresh = try CaseFile.notified()
            let decision = try fresh.objections(.decisionTaken, facts)
            #expect(decision.count == wrong.count + (leavesOpen ? 1 : 0) + (hasRoute ? 0 : 1), seed)

            let papers = (1...(1 + random.below(6))).map { FieldValue.text("D\($0)") }
            let release = try file.objections(.papersReleased, ["documents": .list(papers), "person": "P1"])
            #expect(release.count == papers.count, seed)

            let missing = ["party", "means", "telling", "gossip"].filter { _ in random.chance(1, in: 2) }
            var told: [String: FieldValue] = ["telling": "home-office-of-decision", "means": "letter"]
            if missing.contains("party") { told["party"] = .number(7) }
            if missing.contains("means") { told["means"] = "pigeon" }
            if missing.contains("telling") { told["telling"] = nil }
            if missing.contains("gossip") { told["gossip"] = "yes" }
            let faults: [FieldFault]
            do throws(RecordingFaults) {
                _ = try ReviewEvent(.partyTold, reading: told)
                faults = []
            } catch { faults = error.faults }
            #expect(Set(faults.map(\.field)) == Set(missing), seed)
            file.pass()
            fresh.pass()
        }
    }

    @Test("no kind of event, with whatever facts, brings the engine down on an empty review")
    func emptyReview() throws {
        try forAll(cases: 5) { random, seed in
            let full = try CaseFile.random(events: 60, &random)
            var empty = CaseFile()
            for kind in EventKind.allCases where kind != .notificationReceived {
                let generator = FactGenerator(review: full.state, edition: full.edition, today: full.today)
                guard let facts = generator.facts(for: kind, &random) else { continue }
                #expect(try !empty.objections(kind, facts, despite: "it was so").isEmpty, "\(seed) \(kind.rawValue)")
                empty.pass(1)
            }
        }
    }

    @Test("whoever may not record an event is refused, and told who may")
    func permission() throws {
        for role in ReviewRole.allCases {
            for kind in EventKind.allCases where !Permissions.mayRecord(role, kind) {
                var file = try CaseFile.published()
                file.role = role
                var random = SplitMix64(seed: 1)
                let generator = FactGenerator(review: file.state, edition: file.edition, today: file.today)
                guard let facts = generator.facts(for: kind, &random) else { continue }
                let objections = try file.objections(kind, facts, despite: "I may")
                #expect(objections.contains { $0.weight == .notAllowed && $0.words.contains("these may") }, "\(role.rawValue) \(kind.rawValue)")
            }
        }
    }
}
