import Accounts
import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Paths, messages and limits")
struct SmallPartsTests {
    @Test("a path made of any parts stays on the site, and comes back as the same parts")
    func paths() {
        forAll(cases: 1_000) { random, seed in
            let signs = Array("a/\\.:?#%&=+ é\u{2028}\"'<>\u{0}\r\n@")
            func text() -> String { String((0..<Int(1 + random.next() % 8)).map { _ in signs[Int(random.next() % UInt64(signs.count))] }) }
            let parts = (0..<Int(1 + random.next() % 3)).map { _ in "x" + text() }
            let query = (0..<Int(random.next() % 3)).map { _ in ("q" + text(), text()) }
            let path = SitePath(parts, query: query, fragment: random.next() % 2 == 0 ? text() : nil)
            let shown = path.description
            #expect(shown.hasPrefix("/") && !shown.hasPrefix("//") && !path.isOutside, seed)
            #expect(shown.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !shown.contains("\\") && !shown.contains("\"") && !shown.contains("<"), seed)
            #expect(SitePath(returning: shown)?.description == shown, seed)
            let pieces = shown.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map { String($0).removingPercentEncoding }
            #expect(pieces == parts.map(Optional.some), seed)
        }
    }

    @Test("an address that is no plain https address is no link", arguments: [
        "javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "http://a.example", "//a.example", "/a", "https://", " https://a.example", "https://a.example/\u{2028}", "https://a b",
        "https:a", "ftp://a.example", "vbscript:x",
    ])
    func notLinks(_ address: String) {
        #expect(SitePath(address: address) == nil)
        #expect(Words.link("words", toAddress: address) == Words("words"))
    }

    @Test("the way back is a path of the site, or nothing", arguments: [
        ("/board", true), ("/search?q=a%20b", true), ("//x", false), ("/\\x", false), ("https://x", false), ("", false), ("board", false), ("/a\r\nb", false),
        ("/a b", false), ("/" + String(repeating: "a", count: 2_048), false),
    ])
    func returning(_ path: String, _ isFine: Bool) {
        #expect((SitePath(returning: path) != nil) == isFine)
    }

    @Test("a word on what was done is read by the browser it was written for, unchanged, and by no other")
    func messages() {
        forAll(cases: 500) { random, seed in
            let signs = Array("aé€.= <\"\u{2028};,")
            let words = String((0..<Int(1 + random.next() % 30)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
            let value = DoneMessage.write(words, secret: "one")
            #expect(DoneMessage.read(value, secret: "one") == words, seed)
            #expect(DoneMessage.read(value, secret: "two") == nil, seed)
            // As a cookie takes it: RFC 6265, 4.1.1.
            #expect(value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\",;\\".utf8.contains($0) }, seed)
            var bytes = Array(value.utf8)
            let place = Int(random.next() % UInt64(bytes.count))
            bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let changed = DoneMessage.read(String(decoding: bytes, as: UTF8.self), secret: "one")
            // The last letter of base64 holds bits that say nothing.
            #expect(changed == nil || changed == words, seed)
        }
    }

    @Test("a limit lets so many through at once, fills again with time, and keeps people apart")
    func rates() {
        for kind in RateLimit.Kind.allCases {
            let rates = RateLimit()
            for _ in 0..<Int(rates.burst(kind)) { #expect(rates.take(kind, by: "a", now: 0) == nil) }
            let wait = rates.take(kind, by: "a", now: 0)
            #expect(wait.map { $0 >= 1 && $0 <= 60 } == true)
            #expect(rates.take(kind, by: "b", now: 0) == nil)
            #expect(rates.take(kind, by: "a", now: Int64((wait ?? 0) * 1000)) == nil)
            // A clock that goes back gives nothing.
            for _ in 0..<Int(rates.burst(kind)) { _ = rates.take(kind, by: "c", now: 60_000) }
            #expect(rates.take(kind, by: "c", now: 0) != nil)
        }
    }

    @Test("never more than the burst and what time has filled")
    func ratesLaw() {
        forAll(cases: 50) { random, seed in
            let rates = RateLimit()
            var (now, taken) = (Int64(0), 0)
            for _ in 0..<200 {
                now += Int64(random.next() % 3_000)
                if rates.take(.signIn, by: "a", now: now) == nil { taken += 1 }
            }
            let most = rates.burst(.signIn) + Double(now) / 60_000 * rates.perMinute(.signIn)
            #expect(Double(taken) <= most + 1e-6, seed)
        }
    }

    @Test("figures for operators name routes by their pattern and hold nothing that was asked for")
    func counters() async throws {
        let site = try await TestSite.demonstration(ServingSettings(metricsToken: "seven", isDemonstration: true))
        let browser = try await site.browser(of: .manager)
        try await browser.get("/reviews/DHR-2025-0003")
        try await browser.get("/search?q=Quorvexmark")
        #expect(try await browser.get("/metrics").status == 404)
        browser.headers = ["authorization": "Bearer six"]
        #expect(try await browser.get("/metrics").status == 404)
        browser.headers = ["authorization": "Bearer seven"]
        let text = try await browser.get("/metrics").text
        #expect(text.contains("dhr_request_seconds_count{method=\"GET\",route=\"/reviews/{review}\",status=\"200\"} 1"))
        #expect(!text.contains("DHR-2025") && !text.contains("Quorvexmark"))
    }
}
