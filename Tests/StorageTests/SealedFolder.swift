import Events
import Foundation
@testable import Storage
import Testing

/// A data folder of a test's own, gone when the test ends, and what is told
/// in it: invented, and easy to find again in any file.
final class SealedFolder: Sendable {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-sealed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var data: String { path + "/data" }

    func open(create: Bool = true, masterKeyFile: String? = nil) async throws -> DataFolder {
        try await DataFolder.open(
            data, create: create, masterKeyFile: masterKeyFile,
            now: { RecordedInstant(milliseconds: 1_700_000_000_000) })
    }

    /// Files under the folder that hold these bytes.
    func holding(_ words: String) throws -> [String] {
        try files().filter { try Data(contentsOf: $0).range(of: Data(words.utf8)) != nil }.map(\.lastPathComponent)
    }

    func holding(_ bytes: [UInt8]) throws -> [String] {
        try files().filter { try Data(contentsOf: $0).range(of: Data(bytes)) != nil }.map(\.lastPathComponent)
    }

    func files() throws -> [URL] {
        let all = try #require(FileManager.default.enumerator(at: url, includingPropertiesForKeys: [.isRegularFileKey]))
        return try all.compactMap { $0 as? URL }.filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
    }
}

/// An event about something, with words in its facts and its actor.
func told(_ subject: SealedSubject, after: Int, _ words: String = "nothing much") -> NewSealedEvent {
    NewSealedEvent(
        subject: subject, after: after,
        content: EventContent(
            name: "thing.happened", schema: 1, occurredOn: nil, actor: "test \(words)",
            facts: Array(#"{"words":"\#(words)"}"#.utf8)))
}

extension SealedEvent {
    var words: String? {
        content.map { String(decoding: $0.facts, as: UTF8.self).replacing(#"{"words":""#, with: "").replacing("\"}", with: "") }
    }
}
