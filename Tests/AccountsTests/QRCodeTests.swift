import Foundation
import Testing

@testable import Accounts

@Suite("QR codes")
struct QRCodeTests {
    private static let text = "otpauth://totp/dhr:wren%40sampleshire.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=dhr"

    @Test("a code is a square of a size that the standard knows, with its three finders")
    func square() throws {
        let code = try #require(QRCode(Self.text))
        #expect((code.modules.count - 17) % 4 == 0 && code.modules.allSatisfy { $0.count == code.modules.count })
        let last = code.modules.count - 1
        for (y, x) in [(0, 0), (0, last - 6), (last - 6, 0)] {
            #expect(code.modules[y][x...(x + 6)].allSatisfy { $0 } && !code.modules[y + 1][x + 1] && code.modules[y + 3][x + 3])
        }
        #expect(code.size == code.modules.count + 8)
        #expect(QRCode("") == nil && QRCode("a\u{0}b") == nil && QRCode(String(repeating: "x", count: 4000)) == nil)
    }

    @Test("the path draws each dark module once and nothing else")
    func path() throws {
        let code = try #require(QRCode(Self.text))
        var drawn = Set<[Int]>()
        for part in code.path.split(separator: "z") {
            let match = try #require(part.wholeMatch(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)/))
            let (x, y, width) = (try #require(Int(match.1)), try #require(Int(match.2)), try #require(Int(match.3)))
            #expect(match.3 == match.4)
            for column in x..<(x + width) { #expect(drawn.insert([column - 4, y - 4]).inserted) }
        }
        let dark = code.modules.indices.flatMap { y in code.modules.indices.filter { code.modules[y][$0] }.map { [$0, y] } }
        #expect(drawn == Set(dark))
    }

    private static let reader = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin"].split(separator: ":")
        .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(
        "another program reads it", .enabled(if: reader != nil, "zbarimg (Debian zbar-tools) is not here"),
        arguments: [text, "lantern", String(repeating: "otter ", count: 100)])
    func oracle(_ text: String) throws {
        let code = try #require(QRCode(text))
        let scale = 4
        let light = Array(repeating: false, count: 4)
        let blank = Array(repeating: Array(repeating: false, count: code.size), count: 4)
        let rows = blank + code.modules.map { light + $0 + light } + blank
        let pixels = rows.flatMap { row in
            Array(repeating: row.map { String(repeating: $0 ? "1 " : "0 ", count: scale) }.joined(), count: scale)
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-qr-\(UUID().uuidString).pbm")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("P1\n\(code.size * scale) \(code.size * scale)\n\(pixels.joined(separator: "\n"))\n".utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.reader))
        process.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let read = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(read == text + "\n")
    }
}
