import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Headers of every answer")
struct HeaderTests {
    private static func header(_ name: String, _ reply: Reply) -> String? { HTTPField.Name(name).flatMap { reply.headers[$0] } }

    private static func check(_ reply: Reply, _ words: String) {
        let policy = header("content-security-policy", reply) ?? ""
        for part in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            #expect(policy.contains(part), "\(words): \(part)")
        }
        for word in ["unsafe", "*", "http:", "https:"] { #expect(!policy.contains(word), "\(words): \(word)") }
        #expect(header("x-content-type-options", reply) == "nosniff", "\(words)")
        #expect(header("x-frame-options", reply) == "DENY", "\(words)")
        #expect(header("referrer-policy", reply) == "no-referrer", "\(words)")
        #expect(header("cross-origin-opener-policy", reply) == "same-origin", "\(words)")
        #expect(header("permissions-policy", reply)?.contains("camera=()") == true, "\(words)")
        #expect(header("server", reply) == nil, "\(words)")
        let isAsset = reply.path.hasPrefix("/assets/") && reply.status == 200
        #expect(header("cache-control", reply) == (isAsset ? "public, max-age=31536000, immutable" : "no-store"), "\(words)")
    }

    @Test("pages, files, redirects and refusals carry them; HSTS is for TLS alone")
    func everywhere() async throws {
        let survey = try await Survey.ofDemonstration()
        for page in survey.pages {
            Self.check(page.reply, "\(page.address) as \(page.person)")
            #expect(Self.header("strict-transport-security", page.reply) == nil)
        }
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .reader)
        for path in ["/no-such-page", "/board", "/reviews/DHR-2025-0003", "/assets/x/site.css", "/assets/x/none", "/health", "/metrics"] {
            Self.check(try await browser.get(path), path)
        }
        Self.check(try await browser.postBare("/sign-out", []), "a post without token")
        Self.check(try await browser.send(.put, "/account", body: nil, type: nil), "another method")
        Self.check(try await browser.send(.head, "/account", body: nil, type: nil), "HEAD")
    }

    @Test("behind a proxy that is named, TLS shows in HSTS and in the cookies; nobody else is believed")
    func behindProxy() async throws {
        let site = try await TestSite.demonstration(ServingSettings(trustedProxies: ["unknown"], isDemonstration: true, patience: 600))
        let browser = site.browser()
        browser.headers = ["x-forwarded-proto": "https"]
        let reply = try await browser.get("/sign-in")
        #expect(Self.header("strict-transport-security", reply) == "max-age=31536000")
        let cookie = try #require(reply.cookies.first)
        #expect(cookie.name == "__Host-dhr-visitor" && cookie.attributes["secure"] != nil)

        // Named, but not the one that asks.
        let other = try await TestSite.demonstration(ServingSettings(trustedProxies: ["192.0.2.7"], isDemonstration: true, patience: 600)).browser()
        other.headers = ["x-forwarded-proto": "https"]
        #expect(Self.header("strict-transport-security", try await other.get("/sign-in")) == nil)

        let alone = try await TestSite.demonstration().browser()
        alone.headers = ["x-forwarded-proto": "https"]
        #expect(Self.header("strict-transport-security", try await alone.get("/sign-in")) == nil)
    }

    @Test("cookies cannot be read by scripts, do not travel from other sites, and hold for this site alone")
    func cookies() async throws {
        let site = try await TestSite.demonstration()
        let browser = site.browser()
        var all = try await browser.get("/sign-in").cookies
        all += try await browser.signIn("reader@demo.example", DemonstrationAccount.password).cookies
        all += try await browser.post("/account/calendar/revoke", [("feed", "none")]).cookies
        #expect(Set(all.map(\.name)).isSuperset(of: ["dhr-visitor", "dhr-session", "dhr-device", "dhr-done"]))
        for cookie in all {
            #expect(cookie.attributes["httponly"] != nil && cookie.attributes["samesite"] == "Lax" && cookie.attributes["path"] == "/", "\(cookie.name)")
            #expect(cookie.attributes["domain"] == nil, "\(cookie.name)")
        }
        // The session ends with the browser; the device is known for longer.
        #expect(all.first { $0.name == "dhr-session" }?.attributes["max-age"] == nil)
        #expect(all.first { $0.name == "dhr-device" }?.attributes["max-age"] == "34560000")
    }

    @Test("a file is saved, not shown, and its name cannot break out of the header")
    func files() async throws {
        let survey = try await Survey.ofDemonstration()
        let files = survey.pages.filter { $0.reply.status == 200 && !$0.reply.isPage && ($0.route.contains(".csv") || $0.route.contains("papers") || $0.route.contains("letters")) }
        try #require(!files.isEmpty)
        for file in files {
            #expect(Self.header("content-disposition", file.reply)?.hasPrefix("attachment; filename=\"") == true, "\(file.address)")
        }
        forAll(cases: 200) { random, seed in
            let signs = Array("a\"\\;%/\r\n\u{7F}é\u{2028}. ")
            let name = String((0..<Int(random.next() % 20)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
            let value = AnswerWriting.disposition(Download(name: name, type: "text/plain", bytes: []))
            let quoted = value.split(separator: "\"", omittingEmptySubsequences: false)
            #expect(quoted.count == 3 && value.allSatisfy { $0.isASCII && $0 >= " " && $0 != "\u{7F}" }, seed)
        }
    }
}
