import Foundation
import Testing

/// Who may import whom. The architecture in one table; a change here is a
/// change of design and wants a decision record.
private let mayImport: [String: Set<String>] = [
    "CivilDates": [],
    "Reviews": ["CivilDates"],
    "Events": ["Reviews", "Crypto"],
    "Guidance": ["Reviews"],
    "Markup": ["CLibXML2"],
    "Archives": ["CLibArchive"],
    "ChildProcesses": ["Subprocess", "SystemPackage"],
    "Reports": ["Markup", "ChildProcesses", "Reviews"],
    "Themes": ["Reports"],
    "Searching": ["Themes", "CLibStemmer"],
    "Learning": ["Searching", "Events"],
    "Documents": ["CivilDates"],
    "Briefings": ["Learning", "Documents"],
    "Workflow": ["Guidance", "Events"],
    "Casework": ["Workflow", "Learning", "Documents", "SwiftCSV"],
    "Accounts": ["Events", "CLibQREncode", "Crypto", "CryptoExtras"],
    "Storage": ["Accounts", "Archives", "Casework", "GRDB", "Crypto", "CryptoExtras"],
    "Website": [
        "Storage", "Accounts", "Briefings", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "Logging",
        "Mustache", "NIOCore", "NIOPosix", "NIOSSL", "Crypto",
    ],
    "Evaluate": ["Themes"],
    "Durability": ["Storage"],
    "dhr": ["Website", "Storage", "Briefings", "ArgumentParser"],
]

/// Parts of the toolchain, and who may use the large ones.
private let platform: Set<String> = ["Glibc", "Synchronization", "FoundationEssentials", "Dispatch"]
private let foundationUsers: Set<String> = ["Storage", "Website", "dhr", "Evaluate", "Durability"]

@Suite("Who imports whom")
struct ImportTableTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("every import line keeps to the table")
    func imports() throws {
        var faults: [String] = []
        for (target, file, module) in try importLines() {
            guard let allowed = Self.reachable[target] else {
                faults.append("\(target) is not in the table")
                continue
            }
            let fine = allowed.contains(module) || platform.contains(module)
                || (module == "Foundation" && foundationUsers.contains(target))
            if !fine { faults.append("\(file) imports \(module)") }
        }
        #expect(faults.isEmpty, "\(Set(faults).sorted().joined(separator: "\n"))")
    }

    @Test("each outside library has one door")
    func oneDoor() throws {
        var doors: [String: Set<String>] = [:]
        for (target, _, module) in try importLines() where Self.reachable[module] == nil && !platform.contains(module) {
            doors[module, default: []].insert(target)
        }
        for (module, targets) in doors where module != "Foundation" {
            #expect(targets.count == 1 || module == "Crypto" || module == "CryptoExtras", "\(module) is imported by \(targets.sorted())")
        }
    }

    @Test("the manifest gives each target no more than its imports need")
    func manifest() throws {
        let manifest = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
        for target in mayImport.keys {
            #expect(manifest.contains("name: \"\(target)\""), "Package.swift has no target \(target)")
        }
        #expect(!manifest.contains("FoundationXML"))
    }

    /// What each target may import, with what those may import in turn.
    /// Outside libraries are not handed on.
    private static let reachable: [String: Set<String>] = {
        var answer = mayImport
        for _ in mayImport {
            for (target, modules) in answer {
                for module in modules {
                    let further = (answer[module] ?? []).filter { mayImport[$0] != nil }
                    answer[target]?.formUnion(further)
                }
            }
        }
        return answer
    }()

    private func importLines() throws -> [(target: String, file: String, module: String)] {
        let sources = root.appendingPathComponent("Sources")
        var lines: [(String, String, String)] = []
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let parts = file.pathComponents.drop { $0 != "Sources" }
            guard let target = parts.dropFirst().first else { continue }
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard let match = line.firstMatch(of: /^(?:(?:public|internal|private|fileprivate|package) )?import (?:struct |func |enum )?(\w+)/)
                else { continue }
                lines.append((target, file.lastPathComponent, String(match.1)))
            }
        }
        try #require(lines.count > 20)
        return lines
    }
}
