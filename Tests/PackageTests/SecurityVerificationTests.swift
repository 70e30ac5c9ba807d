import Foundation
import Testing

/// Requirements of OWASP ASVS 4.0.3, levels 1 and 2, and where the page says
/// they are met.
@Suite("The page of security requirements loses none and names only what there is")
struct SecurityVerificationTests {
    /// Each section with the last of its numbers and those that are not
    /// there: of level 3, or taken out by the standard.
    private static let sections: [(section: String, last: Int, without: Set<Int>)] = [
        ("1.1", 7, []), ("1.2", 4, []), ("1.4", 5, [2, 3]), ("1.5", 4, []), ("1.6", 4, []), ("1.7", 2, []), ("1.8", 2, []),
        ("1.9", 2, []), ("1.10", 1, []), ("1.11", 2, []), ("1.12", 2, [1]), ("1.14", 6, []),
        ("2.1", 12, []), ("2.2", 3, []), ("2.3", 3, []), ("2.4", 5, []), ("2.5", 7, []), ("2.6", 3, []), ("2.7", 6, []),
        ("2.8", 7, []), ("2.9", 3, []), ("2.10", 4, []),
        ("3.1", 1, []), ("3.2", 4, []), ("3.3", 4, []), ("3.4", 5, []), ("3.5", 3, []), ("3.7", 1, []),
        ("4.1", 5, [4]), ("4.2", 2, []), ("4.3", 3, []),
        ("5.1", 5, []), ("5.2", 8, []), ("5.3", 10, []), ("5.4", 3, []), ("5.5", 4, []),
        ("6.1", 3, []), ("6.2", 6, []), ("6.3", 2, []), ("6.4", 2, []),
        ("7.1", 4, []), ("7.2", 2, []), ("7.3", 4, [2]), ("7.4", 3, []),
        ("8.1", 4, []), ("8.2", 3, []), ("8.3", 8, []),
        ("9.1", 3, []), ("9.2", 4, []),
        ("10.2", 2, []), ("10.3", 3, []),
        ("11.1", 8, []),
        ("12.1", 3, []), ("12.2", 1, []), ("12.3", 6, []), ("12.4", 2, []), ("12.5", 2, []), ("12.6", 1, []),
        ("13.1", 5, [2]), ("13.2", 6, [4]), ("13.3", 2, []), ("13.4", 2, []),
        ("14.1", 4, []), ("14.2", 6, []), ("14.3", 3, [1]), ("14.4", 7, []), ("14.5", 4, []),
    ]

    private static let states: Set<String> = ["met", "in part", "not met", "operator", "office", "does not apply"]

    private struct Row {
        let number: String
        let state: String
        let home: String
        let tests: String
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func rows() throws -> [Row] {
        let page = try String(
            contentsOf: root.appendingPathComponent("Sources/dhr/dhr.docc/SecurityVerification.md"), encoding: .utf8)
        return page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 7, cells[1].first?.isNumber == true else { return nil }
            return Row(number: cells[1], state: cells[3], home: cells[4], tests: cells[5])
        }
    }

    private static func swiftFiles(in folder: String) throws -> [String] {
        let folder = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }
    }

    private static func types(in text: String) -> [String] {
        words(after: ["struct", "enum", "protocol", "class", "actor", "typealias"], in: text)
    }

    /// The identifiers that follow one of the words.
    private static func words(after keywords: Set<String>, in text: String) -> [String] {
        var found: [String] = []
        var follows = false
        for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            if follows {
                let name = word.prefix { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F }
                found.append(String(Substring(name)))
            }
            follows = word.count <= 9 && keywords.contains(String(Substring(word)))
        }
        return found
    }

    private static func names(in cell: String) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }

    @Test("every requirement of levels 1 and 2 is there, once, in its order")
    func complete() throws {
        let wanted = Self.sections.flatMap { section in
            (1...section.last).filter { !section.without.contains($0) }.map { "\(section.section).\($0)" }
        }
        #expect(try Self.rows().map(\.number) == wanted)
    }

    @Test("every row has a state of the six; what is met names where, everything else says why not")
    func states() throws {
        for row in try Self.rows() {
            #expect(Self.states.contains(row.state), "\(row.number): \(row.state)")
            #expect(!row.home.isEmpty, "\(row.number)")
            if row.state == "met" { #expect(!Self.names(in: row.home).isEmpty, "\(row.number) is met nowhere") }
            if row.state == "not met" { #expect(row.tests.isEmpty, "\(row.number) is not met and yet tested") }
        }
    }

    @Test("every file, type and test that a row names is there")
    func named() throws {
        let types = Set(try Self.swiftFiles(in: "Sources").flatMap { Self.types(in: $0) })
        var tests: Set<String> = []
        for text in try Self.swiftFiles(in: "Tests") {
            let methods = Self.words(after: ["func"], in: text)
            for suite in Self.words(after: ["struct"], in: text) { tests.formUnion(methods.map { "\(suite).\($0)" }) }
        }
        for row in try Self.rows() {
            for name in Self.names(in: row.home) {
                let isThere =
                    if name.contains("/") || name.hasSuffix(".swift") {
                        FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(name).path)
                    } else {
                        types.contains(name)
                    }
                #expect(isThere, "\(row.number) names \(name)")
            }
            let missing = Self.names(in: row.tests).filter { !tests.contains($0) }
            #expect(missing.isEmpty, "\(row.number) names tests")
        }
    }
}
