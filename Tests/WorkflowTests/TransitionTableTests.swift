import Guidance
import Testing
import Workflow

@Suite("Every event in every stage", .tags(.golden))
struct TransitionTableTests {
    /// Stages of the ordinary course first, as the enumeration has them.
    private static let stages: [ReviewStage?] = [nil] + ReviewStage.allCases

    @Test("whether it is of the stage, early, late, or cannot be")
    func table() throws {
        var lines = [
            "# Events and stages", "",
            "For each event: the stages in which it is ordinary, early (recorded with a reason), late (recorded at "
                + "its own date, or with a reason), and in which it cannot be.", "",
        ]
        for kind in EventKind.allCases {
            lines += ["## \(kind.rawValue)", ""]
            for (standing, word) in Self.words {
                let stages = Self.stages.filter { TransitionTable.standing(of: kind, in: $0) == standing }
                guard !stages.isEmpty else { continue }
                lines.append("- \(word): \(stages.map { $0?.rawValue ?? "(not begun)" }.joined(separator: ", "))")
            }
            lines.append("")
        }
        try expectGolden(lines.joined(separator: "\n"), named: "transitions.md")
    }

    private static let words: [(TransitionTable.Standing, String)] = [
        (.ordinary, "ordinary"), (.early, "early"), (.late, "late"), (.contradiction, "cannot be"),
    ]

    @Test("nothing but the notification begins a review, and nothing begins it twice")
    func beginning() {
        for kind in EventKind.allCases {
            let isBeginning = kind == .notificationReceived
            #expect((TransitionTable.standing(of: kind, in: nil) == .ordinary) == isBeginning, "\(kind.rawValue)")
            guard isBeginning else { continue }
            for stage in ReviewStage.allCases {
                #expect(TransitionTable.standing(of: kind, in: stage) == .contradiction, "\(stage.rawValue)")
            }
        }
    }

    @Test("after the papers are erased nothing can be recorded but that")
    func archived() {
        let possible = EventKind.allCases.filter { TransitionTable.standing(of: $0, in: .archived) != .contradiction }
        #expect(possible == [.erased])
    }
}
