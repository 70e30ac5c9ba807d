import Foundation
import Testing

let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// Holds a text to its file in the checkout. `RECORD_GOLDEN=1` writes the
/// file anew and fails, so that nobody records without reading.
func expectGolden(_ text: String, _ path: String) throws {
    let file = checkout.appendingPathComponent(path)
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDEN"] != nil, environment["CI"] == nil {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(path) anew: read it, then run again without RECORD_GOLDEN")
        return
    }
    let bytes = try #require(FileManager.default.contents(atPath: file.path), "there is no \(path)")
    let golden = String(decoding: bytes, as: UTF8.self)
    guard golden != text else { return }
    let was = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(was.count, now.count)
    func shown(_ lines: [Substring]) -> String { line < lines.count ? String(lines[line]) : "(the end)" }
    Issue.record(
        "\(path) differs at line \(line + 1): it has “\(shown(was))”, the code says “\(shown(now))”; RECORD_GOLDEN=1 writes it anew")
}

/// A golden file of this suite.
func expectGolden(_ text: String, named name: String) throws {
    try expectGolden(text, "Tests/WorkflowTests/Golden/\(name)")
}
