import Archives
import Foundation
import Testing

@Suite("Containers")
struct ArchiveTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-archive-\(UUID().uuidString)")
    private static let wide = ArchiveLimits(members: 100, bytes: 100 << 20)

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func written(_ members: [(String, [UInt8])]) throws -> Data {
        let file = folder.appendingPathComponent("out.tar")
        let descriptor = open(file.path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        defer { close(descriptor) }
        var writer = try ArchiveWriter(descriptor: descriptor)
        for (name, bytes) in members {
            try writer.begin(ArchiveMember(name: name, bytes: Int64(bytes.count)))
            try writer.write(bytes)
        }
        try writer.finish()
        return try Data(contentsOf: file)
    }

    private func read(_ data: Data, limits: ArchiveLimits = wide) throws -> [String: [UInt8]] {
        let file = folder.appendingPathComponent(UUID().uuidString)
        try data.write(to: file)
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        var reader = try ArchiveReader(descriptor: descriptor, limits: limits)
        var answer: [String: [UInt8]] = [:]
        while let member = try reader.next() {
            var bytes: [UInt8] = []
            while true {
                let part = try reader.read(upTo: 70_000)
                if part.isEmpty { break }
                bytes += part
            }
            #expect(bytes.count == Int(member.bytes))
            answer[member.name] = bytes
        }
        return answer
    }

    /// A tar header by hand, for what the writer would not write.
    private func header(_ name: String, size: String = "00000000000", kind: Character = "0", link: String = "") -> Data {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) { for (place, byte) in text.utf8.enumerated() { block[offset + place] = byte } }
        put(String(name.prefix(100)), at: 0)
        put("0000600\u{0}0000000\u{0}0000000\u{0}\(size)\u{0}00000000000\u{0}", at: 100)
        put("        ", at: 148)
        put(String(kind), at: 156)
        put(link, at: 157)
        put("ustar\u{0}00", at: 257)
        let sum = block.reduce(0) { $0 + Int($1) }
        put(String(repeating: "0", count: 6 - String(sum, radix: 8).count) + String(sum, radix: 8) + "\u{0} ", at: 148)
        return Data(block)
    }

    private static let end = Data(count: 1024)

    @Test("what was written comes back, whatever its size")
    func roundTrip() throws {
        let members = [0, 1, 511, 512, 513, 200_000].map { ("a/b\($0)", [UInt8](repeating: 7, count: $0)) }
            + [(String(repeating: "long", count: 40) + "/x", [1])]
        let read = try read(try written(members))
        #expect(read == Dictionary(uniqueKeysWithValues: members.map { ($0.0, $0.1) }))
    }

    @Test("the same members give the same bytes")
    func same() throws {
        #expect(try written([("a", [1, 2])]) == (try written([("a", [1, 2])])))
    }

    @Test("names that lead elsewhere are refused", arguments: [
        "../x", "a/../../x", "/etc/x", "a//b", "./a", "a/.", "..", "a\u{1B}[2Jb", "a\\b", "",
    ])
    func names(name: String) throws {
        #expect(throws: ArchiveError.unsafeName) { try written([(name, [])]) }
        guard !name.isEmpty else { return }
        #expect(throws: ArchiveError.unsafeName) { try read(header(name) + Self.end) }
    }

    @Test("links, folders and devices are refused", arguments: ["1", "2", "3", "4", "5", "6"] as [Character])
    func kinds(kind: Character) throws {
        #expect(throws: ArchiveError.unsafeKind) { try read(header("a", kind: kind, link: "b") + Self.end) }
    }

    @Test("a name that stands there twice is refused")
    func twice() throws {
        #expect(throws: ArchiveError.unsafeName) { try read(header("a") + header("a") + Self.end) }
    }

    @Test("more members or bytes than allowed are refused, announced or real")
    func limits() throws {
        let data = try written([("a", [UInt8](repeating: 1, count: 600)), ("b", [1])])
        #expect(throws: ArchiveError.tooManyMembers(limit: 1)) {
            try read(data, limits: ArchiveLimits(members: 1, bytes: 1000))
        }
        #expect(throws: ArchiveError.tooManyBytes(limit: 600)) {
            try read(data, limits: ArchiveLimits(members: 9, bytes: 600))
        }
        #expect(throws: ArchiveError.tooManyBytes(limit: 1000)) {
            try read(header("a", size: "77777777777"), limits: ArchiveLimits(members: 9, bytes: 1000))
        }
    }

    @Test("a cut or compressed container, and any other file, is refused")
    func cut() throws {
        let data = try written([("a", [UInt8](repeating: 1, count: 5000))])
        for count in [513, 1000, 5000] {
            #expect(throws: ArchiveError.damaged, "cut at \(count)") { try read(data.prefix(count)) }
        }
        #expect(throws: ArchiveError.notAnArchive) { try read(Data("this is no container at all".utf8)) }
        #expect(throws: ArchiveError.notAnArchive) { try read(Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])) }
    }

    @Test("any flipped byte is read or refused, never a crash")
    func damage() throws {
        let seed = UInt64(ProcessInfo.processInfo.environment["TEST_SEED"] ?? "") ?? 11
        var state = seed
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        let data = try written([("a/b", [UInt8](repeating: 1, count: 700)), ("c", [1, 2, 3])])
        for _ in 0..<300 {
            var changed = data
            for _ in 0..<(1 + next() % 4) { changed[next() % min(3000, changed.count)] = UInt8(truncatingIfNeeded: next()) }
            do { _ = try read(changed) } catch is ArchiveError {} catch { Issue.record("seed \(seed): \(error)") }
        }
    }
}
