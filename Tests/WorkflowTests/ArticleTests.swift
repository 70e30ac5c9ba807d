import Foundation
import Guidance
import Testing
import Workflow

@Suite("The articles say what the code does", .tags(.golden))
struct ArticleTests {
    private static let folder = "Sources/Workflow/Workflow.docc"

    @Test("the diagram of the ordinary way is made from the transition table")
    func diagram() throws {
        var lines = [
            "# The ordinary way of a review", "", "Every ordinary move from one stage to another, by the event that makes it.",
            "", "@Comment { Made from `TransitionTable` by `ArticleTests`; `RECORD_GOLDEN=1` writes it anew. }", "",
            "Early and late events, which are recorded with a reason, are left out;",
            "so is a review that is taken over, which may come in at any stage but the last.",
            "Pauses and monitoring of actions overlay the stages and are none.", "", "```mermaid", "stateDiagram-v2",
            "    [*] --> notified: notification-received",
        ]
        for stage in ReviewStage.allCases {
            for destination in ReviewStage.allCases {
                let kinds = EventKind.allCases.filter {
                    $0 != .reviewAdopted
                        && TransitionTable.ordinaryDestinations(of: $0, from: stage).contains(destination)
                }
                guard !kinds.isEmpty else { continue }
                lines.append("    \(name(stage)) --> \(name(destination)): \(kinds.map(\.rawValue).joined(separator: ", "))")
            }
        }
        lines += ["    archived --> [*]", "```", ""]
        try expectGolden(lines.joined(separator: "\n"), "\(Self.folder)/TransitionDiagram.md")
    }

    /// Mermaid takes a hyphen for a part of an arrow.
    private func name(_ stage: ReviewStage) -> String { stage.rawValue.replacingOccurrences(of: "-", with: "_") }

    @Test("the permission table is made from the permissions")
    func permissions() throws {
        var lines = [
            "# Who may record and see what", "",
            "Every event with the roles that may record it, and every part with the roles that may see it.", "",
            "@Comment { Made from `Permissions` by `ArticleTests`; `RECORD_GOLDEN=1` writes it anew. }", "",
            "The default is no. The process manager records every event and is left out of the first table. "
                + "Source: the role table of process.md section 3, with its marks.", "",
            "| Event | Beside the process manager |", "| --- | --- |",
        ]
        for kind in EventKind.allCases {
            let roles = ReviewRole.allCases.filter { $0 != .processManager && Permissions.mayRecord($0, kind) }
            lines.append("| `\(kind.rawValue)` | \(roles.isEmpty ? "nobody" : roles.map(\.rawValue).joined(separator: ", ")) |")
        }
        lines += ["", "## Parts that can be seen", "", "| Part | Role | Stages |", "| --- | --- | --- |"]
        for part in ReviewPart.allCases {
            for role in ReviewRole.allCases {
                let stages = ReviewStage.allCases.filter { Permissions.visible(role, in: $0).contains(part) }
                guard !stages.isEmpty else { continue }
                let open = ReviewStage.allCases.filter { $0 != .archived }
                let words = stages == open ? "all but archived" : stages == ReviewStage.allCases ? "all"
                    : stages.map(\.rawValue).joined(separator: ", ")
                lines.append("| \(part.rawValue) | \(role.rawValue) | \(words) |")
            }
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", "\(Self.folder)/PermissionTable.md")
    }

    @Test("every stage but the first and the last is come to and left in the ordinary way")
    func connected() {
        for stage in ReviewStage.allCases where stage != .archived {
            let ways = TransitionTable.leading(from: stage)
            #expect(!ways.isEmpty, "\(stage.rawValue) cannot be left")
        }
        for stage in ReviewStage.allCases where stage != .notified {
            let isReached = ReviewStage.allCases.contains { from in
                EventKind.allCases.contains {
                    $0 != .reviewAdopted && TransitionTable.ordinaryDestinations(of: $0, from: from).contains(stage)
                }
            }
            #expect(isReached, "\(stage.rawValue) is never come to")
        }
    }

    @Test("where an event leads is among the destinations that the table tells")
    func destinations() throws {
        for history in try RandomHistory.all.get() {
            for entry in history.file.entries {
                guard let event = entry.event, let destination = event.fact.destination else { continue }
                #expect(TransitionTable.destinations(of: event.kind).contains(destination), "\(event.kind.rawValue)")
            }
        }
    }

    @Test("the overview names only what there is")
    func symbols() throws {
        let article = try String(
            contentsOf: checkout.appendingPathComponent("\(Self.folder)/Workflow.md"), encoding: .utf8)
        let sources = try swiftSources(of: "Workflow")
        for match in article.matches(of: /``([A-Za-z]+)/) where match.1 != "Workflow" {
            let declarations = ["struct", "enum", "protocol"].map { "\($0) \(match.1)" }
            let isThere = sources.contains { text in
                declarations.contains { text.contains("\($0) ") || text.contains("\($0):") || text.contains("\($0)<") }
            }
            #expect(isThere, "\(match.1)")
        }
        for match in article.matches(of: /<doc:(\w+)>/) {
            let path = checkout.appendingPathComponent("\(Self.folder)/\(match.1).md").path
            #expect(FileManager.default.fileExists(atPath: path), "\(match.1)")
        }
        let lines = article.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect((60...120).contains(lines))
    }
}

/// The texts of a target's files.
func swiftSources(of target: String) throws -> [String] {
    let folder = checkout.appendingPathComponent("Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
        try String(contentsOf: $0, encoding: .utf8)
    }
}
