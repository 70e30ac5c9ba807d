import Events
import Foundation
@testable import Storage
import Testing

@Suite("Sealed case files")
struct CaseFileTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)
    private static let chunk = 1 << 20

    init() throws { place = try SealedFolder() }

    private func bytes(_ count: Int, seed: UInt8 = 1) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31) >> 3) &+ seed }
    }

    private func stored() throws -> [URL] { try place.files().filter { $0.path.contains("/case-files/") } }

    @Test("any size comes back as it was", arguments: [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 17])
    func sizes(count: Int) async throws {
        let folder = try await place.open()
        let document = SealedSubject.document(review, "D1")
        let bytes = bytes(count)
        let sha256 = try await folder.caseFiles.keep(bytes, of: document)
        #expect(sha256 == Hex.text(FileDigest.sha256(bytes)))
        #expect(try await folder.caseFiles.keep(bytes, of: document) == sha256)
        #expect(try stored().count == 1)
        #expect(try await place.open().caseFiles.bytes(sha256: sha256, of: document) == bytes)
        #expect(try await folder.caseFiles.bytes(sha256: sha256, of: .document(review, "D2")) == nil)
        #expect(try await folder.caseFiles.bytes(sha256: String(repeating: "0", count: 64), of: document) == nil)
    }

    @Test("the names on the disk tell neither the file nor its digest, and only the owner reads it")
    func names() async throws {
        let folder = try await place.open()
        let sha256 = try await folder.caseFiles.keep(bytes(10), of: .document(review, "D1"))
        _ = try await folder.caseFiles.keep(bytes(10), of: .document(review, "D2"))
        let paths = try stored().map(\.path)
        #expect(paths.count == 2 && Set(paths.map { ($0 as NSString).lastPathComponent }).count == 2)
        #expect(paths.allSatisfy { !$0.contains(sha256.prefix(12)) })
        for path in paths {
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        }
    }

    private enum Attack: String, CaseIterable {
        case flipped, cutInChunk, cutAtChunk, lastChunkGone, grown, reordered, repeated, emptied, headerOnly, otherLayout
        case otherFile, otherDocument
    }

    @Test("a file that was cut, changed, reordered or swapped does not open", arguments: Attack.allCases)
    private func attack(_ attack: Attack) async throws {
        let folder = try await place.open()
        let document = SealedSubject.document(review, "D1")
        let sha256 = try await folder.caseFiles.keep(bytes(3 * Self.chunk), of: document)
        let target = try #require(try stored().first)
        let another = attack == .otherDocument ? SealedSubject.document(review, "D2") : document
        _ = try await folder.caseFiles.keep(bytes(3 * Self.chunk, seed: attack == .otherDocument ? 1 : 2), of: another)
        let foreign = try #require(try stored().first { $0 != target })

        let header = 33
        let sealed = Self.chunk + 16
        let whole = [UInt8](try Data(contentsOf: target))
        let chunks = (0..<3).map { Array(whole[(header + $0 * sealed)..<(header + ($0 + 1) * sealed)]) }
        let changed: [UInt8]
        switch attack {
        case .flipped:
            var bytes = whole
            bytes[header + sealed + 5] ^= 1
            changed = bytes
        case .cutInChunk: changed = whole.dropLast(100)
        case .cutAtChunk, .lastChunkGone: changed = whole.dropLast(attack == .cutAtChunk ? 2 * sealed : sealed)
        case .grown: changed = whole + [UInt8](repeating: 0, count: 16)
        case .reordered: changed = whole.prefix(header) + chunks[1] + chunks[0] + chunks[2]
        case .repeated: changed = whole.prefix(header) + chunks[0] + chunks[0] + chunks[1] + chunks[2]
        case .emptied: changed = []
        case .headerOnly: changed = Array(whole.prefix(header))
        case .otherLayout: changed = [2] + whole.dropFirst()
        case .otherFile, .otherDocument: changed = [UInt8](try Data(contentsOf: foreign))
        }
        try Data(changed).write(to: target)
        await #expect(throws: StorageError.damagedCaseFile(path: target.resolvingSymlinksInPath().path)) {
            try await folder.caseFiles.bytes(sha256: sha256, of: document)
        }
    }
}
