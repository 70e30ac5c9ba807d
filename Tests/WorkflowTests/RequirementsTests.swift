import Foundation
import Guidance
import Testing
import Workflow

/// What process.md asks for, row by row, and where the page says it lives.
@Suite("The page of requirements loses no row and names only what there is")
struct RequirementsTests {
    /// The rows of the tables of process.md, by section.
    private static let expected: [(section: String, rows: [String])] = [
        (
            "2.1",
            words("1 2 3 4 5 5n 5x 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 20r 21 22 23 23n 24 25 26 27")
        ),
        (
            "2.2",
            words(
                "copy-to-dac copy-to-secretary-of-state decide complete-report tell-home-office answer-dac "
                    + "family-reading-time imr-return qa-letter website-period parallel-reviews")
        ),
        (
            "2.3",
            words(
                "reason-per-limb evidence dissent route sent-to-home-office home-office-view direction family not-terminal")
        ),
        (
            "2.4",
            words(
                "independence practice-concern skills training chair-and-author procurement panel-make-up expertise imr-author")
        ),
        (
            "2.9",
            words(
                "which-csp who-may-refer securing-records urgent-learning pause disclosure perpetrator "
                    + "first-family-contact children staff draft-to-agencies action-sign-off csp-on-receipt "
                    + "after-clearance disagreement")
        ),
        ("7", (1...46).map(String.init)),
    ]

    /// What a row may wait for.
    private static let pending = ["documents", "web pages", "casework"]

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private struct Row {
        let key: String
        let home: String
        let waits: String
    }

    private static func rows() throws -> [Row] {
        let page = try String(
            contentsOf: checkout.appendingPathComponent("Sources/dhr/dhr.docc/Requirements.md"), encoding: .utf8)
        return page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Row") && !$0.hasPrefix("| -") }.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return Row(key: cells[1], home: cells[3], waits: cells[4])
        }
    }

    @Test("every row is there, once, in its order")
    func complete() throws {
        let wanted = Self.expected.flatMap { section in section.rows.map { "\(section.section)-\($0)" } }
        #expect(try Self.rows().map(\.key) == wanted)
    }

    @Test("every row lives somewhere or says what it waits for")
    func homes() throws {
        for row in try Self.rows() {
            let isSomewhere = row.home.contains("`")
            let waits = Self.pending.contains { row.waits.hasSuffix($0) }
            #expect(isSomewhere || waits, "\(row.key)")
            #expect(row.waits.isEmpty || waits, "\(row.key) waits for \(row.waits)")
        }
    }

    @Test("every event, limit, letter, type and file that a row names is there")
    func named() throws {
        let types = try Self.types()
        let names = try Self.storedNames()
        for row in try Self.rows() {
            for match in row.home.matches(of: /`([^`]+)`/) {
                let name = String(match.1)
                let isThere =
                    if name.hasPrefix("Sources/") {
                        FileManager.default.fileExists(atPath: checkout.appendingPathComponent(name).path)
                    } else if name.first?.isUppercase == true {
                        types.contains(name)
                    } else {
                        names.contains(name)
                    }
                #expect(isThere, "\(row.key) names \(name)")
            }
        }
    }

    /// Every type that is declared in the sources.
    private static func types() throws -> Set<String> {
        var types: Set<String> = []
        for target in ["Workflow", "Guidance", "Casework", "Storage", "Briefings", "Documents", "dhr", "CivilDates"] {
            for text in try swiftSources(of: target) {
                for match in text.matches(of: /(?:struct|enum|protocol|class|actor|typealias) ([A-Z][A-Za-z]*)/) {
                    types.insert(String(match.1))
                }
            }
        }
        return types
    }

    /// Events, entries of the register, slugs of the editions, letters.
    private static func storedNames() throws -> Set<String> {
        var names = Set(EventKind.allCases.map(\.rawValue))
        for edition in GuidanceLibrary.standard.editions {
            names.formUnion(edition.limits.map(\.slug.text))
            names.formUnion(edition.tellings.map(\.slug.text))
        }
        let register = try String(
            contentsOf: checkout.appendingPathComponent("Sources/Workflow/Register/RegisterFact.swift"), encoding: .utf8)
        names.formUnion(register.matches(of: /case \w+ = "([a-z-]+)"/).map { String($0.1) })
        let letters = try FileManager.default.contentsOfDirectory(
            atPath: checkout.appendingPathComponent("Sources/Casework/Letters/Templates").path)
        names.formUnion(letters.map { $0.replacingOccurrences(of: ".md", with: "") })
        return names
    }
}
