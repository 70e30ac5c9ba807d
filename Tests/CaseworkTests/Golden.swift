import Foundation
import Testing

/// Compares with a file of `Golden`. RECORD_GOLDEN=1 writes it anew, and the
/// run fails, so that somebody reads it first.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDEN"] != nil, environment["CI"] == nil {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        Issue.record(
            "recorded \(name) anew: read it, then run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
        return
    }
    let golden = try #require(
        FileManager.default.contents(atPath: file.path), "no golden file \(name)", sourceLocation: sourceLocation)
    #expect(
        String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self),
        "differs from \(name): RECORD_GOLDEN=1 writes it anew", sourceLocation: sourceLocation)
}
