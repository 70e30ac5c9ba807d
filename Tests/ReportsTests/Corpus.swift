import Foundation
import Reports
import Reviews

/// The fictional reviews of the repository and their keys, each key written
/// from its document by somebody who did not write the reader.
enum Corpus {
    static let folder: URL = {
        var place = URL(filePath: #filePath).resolvingSymlinksInPath()
        while place.pathComponents.count > 1 {
            place.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: place.appending(path: "corpus/keys").path) { break }
        }
        return place.appending(path: "corpus")
    }()

    static var keys: [Key] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder.appending(path: "keys"), includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.compactMap { file in
            guard let data = try? Data(contentsOf: file) else { return nil }
            return try? JSONDecoder().decode(Key.self, from: data)
        }
    }

    static var reviewFiles: [URL] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder.appending(path: "reviews"), includingPropertiesForKeys: nil)) ?? []
        return files.filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
    }

    static func bytes(of file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "reviews/\(file)")))
    }

    static func read(_ file: String) async throws -> Report {
        let bytes = try bytes(of: file)
        return try await ReportReader().read(bytes, name: file, id: ReportID(bits: UInt64(bytes.count)))
    }

    /// What a key says of one document.
    struct Key: Decodable, Sendable {
        var file: String
        var title: String
        var reviewType: String
        var csp: String?
        var fiction: Bool
        var people: [Person]
        var dateOfDeath: String?
        var dateOfReport: String?
        var methodOfDeath: String?
        var sections: [Section]
        var recommendations: [Recommendation]
        var footnotes: Int?
        var tables: Int?
        var mustNotAppear: [String]?

        struct Person: Decodable, Sendable {
            var pseudonym: String
            var role: String
            var sex: String?
            var ageBand: String?
            var relationship: String?
        }
        struct Section: Decodable, Sendable {
            var number: String?
            var heading: String
            var kind: String
        }
        struct Recommendation: Decodable, Sendable {
            var number: String?
            var text: String
            var addressee: String?
            var level: String?
        }
    }
}
