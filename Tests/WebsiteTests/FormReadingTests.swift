import Events
import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Reading what browsers send")
struct FormReadingTests {
    private static let signs = Array("aZ09 +&=%;\"'<>/\\é€😀\u{2028}{}[]-_.~\t\r\n")

    private static func text(_ random: inout SplitMix64, _ most: UInt64 = 12) -> String {
        String((0..<Int(random.next() % most)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
    }

    @Test("what is written as a form is read as the same names and values")
    func thereAndBack() {
        forAll(cases: 500) { random, seed in
            let pairs = (0..<Int(random.next() % 8)).map { _ in (name: "n" + Self.text(&random), value: Self.text(&random)) }
            let spaced = random.next() % 2 == 0
            let text = pairs.map { pair in
                [pair.name, pair.value].map { Browser.encoded($0) }.map { spaced ? $0.replacingOccurrences(of: "%20", with: "+") : $0 }.joined(separator: "=")
            }.joined(separator: "&")
            #expect(FormValues(urlEncoded: text) == FormValues(pairs: pairs), seed)
        }
    }

    @Test("damaged forms are read or refused, never more than that")
    func hostile() {
        forAll(cases: 2_000) { random, _ in
            let signs = Array("%=&+aé;0G\u{0}")
            let text = String((0..<Int(random.next() % 40)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
            _ = FormValues(urlEncoded: text)
        }
        #expect(FormValues(urlEncoded: "a=%ff&b=1") == FormValues(pairs: [("b", "1")]))
        #expect(FormValues(urlEncoded: "a&b=&=c&a=2")?.all("a") == ["2"])
        #expect(FormValues(urlEncoded: String(repeating: "a=1&", count: 2_001)) == nil)
        #expect(FormValues(urlEncoded: "a=1=2")?["a"] == "1=2")
    }

    @Test("a day is what its three fields say, whole or in part", arguments: [
        (["27", "3", "2026"], "2026-03-27"), (["", "3", "2026"], "2026-03"), (["", "", "2026"], "2026"), (["27", "", "2026"], "27 2026"),
        (["27", "3", ""], "27 3"), (["x", "3", "2026"], "2026-03-0x"), ([" 7 ", "03", "26"], "0026-03-07"),
    ])
    func days(_ typed: [String], _ wanted: String) {
        let form = FormValues(pairs: zip(["on.day", "on.month", "on.year"], typed).map { ($0, $1) })
        #expect(form.date("on") == wanted)
        #expect(FormValues.empty.date("on") == nil)
    }

    @Test("forms with files come apart as they were put together, whatever is in them")
    func parts() {
        forAll(cases: 500) { random, seed in
            let boundary = Array("b\(random.next())".utf8)
            var body: [UInt8] = []
            var values: [(name: String, value: String)] = []
            var files: [(String, [UInt8])] = []
            for number in 0..<Int(random.next() % 6) {
                let head = "--\(String(decoding: boundary, as: UTF8.self))\r\nContent-Disposition: form-data; name=\"f\(number)\""
                if random.next() % 2 == 0 {
                    let value = Self.text(&random, 40)
                    values.append(("f\(number)", value))
                    body += Array("\(head)\r\n\r\n\(value)\r\n".utf8)
                } else {
                    // Bytes of any kind, line ends and dashes often.
                    let bytes = (0..<Int(random.next() % 80)).map { _ -> UInt8 in
                        let choice = random.next()
                        return choice % 3 == 0 ? Array("\r\n--".utf8)[Int(choice >> 8 & 3)] : UInt8(truncatingIfNeeded: choice >> 16)
                    }
                    files.append(("f\(number)", bytes))
                    body += Array("\(head); filename=\"a;b.txt\"\r\nContent-Type: text/plain\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
                }
            }
            body += Array("--".utf8) + boundary + Array("--\r\n".utf8)
            guard let form = Multipart.form(body, boundary: boundary) else {
                Issue.record("not read: \(seed)")
                return
            }
            #expect(form.values == FormValues(pairs: values), seed)
            #expect(form.files.map(\.bytes) == files.map(\.1) && form.files.map(\.field) == files.map(\.0), seed)
            #expect(form.files.allSatisfy { $0.name == "a;b.txt" }, seed)
            // Cut off anywhere before the end, it is no form.
            if body.count > boundary.count + 6 {
                let cut = Int(random.next() % UInt64(body.count - 4))
                #expect(Multipart.form(Array(body[..<cut]), boundary: boundary) == nil, "\(seed) cut at \(cut)")
            }
            // Damaged, it is read or refused.
            var damaged = body
            for _ in 0..<3 where !damaged.isEmpty { damaged[Int(random.next() % UInt64(damaged.count))] = UInt8(truncatingIfNeeded: random.next()) }
            _ = Multipart.form(damaged, boundary: boundary)
        }
    }

    @Test("Python's email package reads the same parts")
    func oracle() async throws {
        var random = SplitMix64(state: 20_261_121)
        let folder = try TemporaryFolder()
        var wanted: [[[String]]] = []
        for number in 0..<100 {
            let boundary = "----WebKitFormBoundary\(random.next())"
            var body = ""
            for part in 0..<Int(1 + random.next() % 5) {
                // Line ends of the network alone: the package makes others one.
                let value = Self.text(&random, 40).replacingOccurrences(of: "\r", with: "").replacingOccurrences(of: "\n", with: "\r\n").replacingOccurrences(of: "\u{2028}", with: "")
                let file = random.next() % 3 == 0 ? "; filename=\"paper \(part).txt\"" : ""
                body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"part-\(part)\"\(file)\r\n\r\n\(value)\r\n"
            }
            body += "--\(boundary)--\r\n"
            let found = try #require(Multipart.boundary(of: "multipart/form-data; boundary=\(boundary)"))
            let form = try #require(Multipart.form(Array(body.utf8), boundary: found))
            wanted.append(
                (form.values.pairs.map { [$0.name, "", $0.value] }
                    + form.files.map { [$0.field, $0.name, String(decoding: $0.bytes, as: UTF8.self)] }).sorted { $0[0] < $1[0] })
            let whole = "Content-Type: multipart/form-data; boundary=\"\(boundary)\"\r\n\r\n" + body
            try Data(whole.utf8).write(to: folder.url.appendingPathComponent("\(number)"))
        }
        let script = """
            import email, email.policy, json, sys
            answer = []
            for number in range(100):
                with open(f"{sys.argv[1]}/{number}", "rb") as file:
                    message = email.message_from_binary_file(file, policy=email.policy.HTTP)
                parts = []
                for part in message.iter_parts():
                    name = part.get_param("name", header="content-disposition")
                    value = part.get_payload(decode=True).decode("utf-8")
                    parts.append([name, part.get_filename() or "", value])
                answer.append(sorted(parts))
            json.dump(answer, sys.stdout)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let read = try #require(try JSONSerialization.jsonObject(with: bytes) as? [[[String]]])
        for (ours, theirs) in zip(wanted, read) { #expect(ours == theirs) }
    }

    @Test("a boundary is taken from its header, quoted or not", arguments: [
        ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; boundary=\"a b;c\"", nil), ("multipart/form-data; charset=utf-8; Boundary=\"abc\"", "abc"),
        ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil), ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
    ])
    func boundaries(_ header: String, _ wanted: String?) {
        let found = Multipart.boundary(of: header).map { String(decoding: $0, as: UTF8.self) }
        if header.contains("a b;c") { #expect(found != "abc") } else { #expect(found == wanted) }
    }

    @Test("an upload over the limit is refused, with the length told before or not; one that is no form too")
    func uploads() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .manager)
        let route = try #require(RouteTable.routes.first { $0.method == .post && $0.limit == .papers && $0.path.contains("{event}") })
        let path = route.path.replacing("{review}", with: "DHR-2025-0003").replacing("{event}", with: "document-filed")
        browser.headers = ["content-length": "\(FormLimit.papers.rawValue + 1)"]
        #expect(try await browser.send(.post, path, body: nil, type: "multipart/form-data; boundary=x").status == 413)
        browser.headers = [:]
        let before = try await site.everythingRecorded()
        let cut = Array("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue".utf8)
        #expect(try await browser.send(.post, path, body: cut, type: "multipart/form-data; boundary=x").status == 400)
        #expect(try await browser.send(.post, path, body: cut, type: "text/plain").status == 400)
        #expect(try await browser.send(.post, path, body: [0xFF, 0xFE], type: "application/x-www-form-urlencoded").status == 400)
        #expect(try await site.everythingRecorded() == before)
    }
}
