import Foundation
import Testing

/// Compares with a file in `Golden`. `RECORD_GOLDEN=1` writes it and fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = checkout.appendingPathComponent("Tests/WebsiteTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("\(name) was written: look at it, and run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
        return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let (new, old) = (Set(text.split(separator: "\n")), Set(wanted.split(separator: "\n")))
    #expect(
        text == wanted,
        "\(name) differs; RECORD_GOLDEN=1 writes it.\nNew: \(new.subtracting(old).sorted().joined(separator: "\n     "))\nGone: \(old.subtracting(new).sorted().joined(separator: "\n      "))",
        sourceLocation: sourceLocation)
}
