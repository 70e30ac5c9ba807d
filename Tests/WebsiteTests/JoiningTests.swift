import Accounts
import Crypto
import Events
import Foundation
import HTTPTypes
import Testing
@testable import Website

/// In a folder that is no demonstration, where casework wants more than a
/// password.
@Suite("Joining, second factors and links")
struct JoiningTests {
    private static let words = "seven wet lanterns on a wall"

    /// RFC 6238 by its text, apart from the code of the site.
    static func code(of secret: String, at milliseconds: Int64) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits = 0, held = 0
        var key: [UInt8] = []
        for letter in secret where letter != " " {
            guard let value = letters.firstIndex(of: letter) else { continue }
            held = (held << 5 | value) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                key.append(UInt8(held >> bits & 255))
            }
        }
        let counter = UInt64(milliseconds / 30_000)
        let message = (0..<8).map { UInt8(counter >> (56 - 8 * UInt64($0)) & 255) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        let offset = Int(hash[19] & 15)
        let number = (UInt32(hash[offset] & 127) << 24) | (UInt32(hash[offset + 1]) << 16) | (UInt32(hash[offset + 2]) << 8) | UInt32(hash[offset + 3])
        return String(format: "%06d", number % 1_000_000)
    }

    @Test("the codes of this test are those of RFC 6238's appendix B")
    func oracle() {
        // "12345678901234567890", the last six of the eight digits given.
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        #expect(Self.code(of: secret, at: 59_000) == "287082")
        #expect(Self.code(of: secret, at: 1_111_111_109_000) == "081804")
        #expect(Self.code(of: secret, at: 20_000_000_000_000) == "353130")
    }

    /// The first account, by the link that the first start prints, signed in
    /// as far as the password goes.
    private func first(_ site: TestSite) async throws -> (browser: Browser, path: String) {
        let path = try #require(try await site.website.firstAccountPath())
        let browser = site.browser()
        let form = try #require(try await browser.get(path).document().forms.first { $0.action == path })
        let joined = try await browser.submit(form, with: ["address": "odile@office.example", "name": "Odile Marchbank", "password": Self.words, "again": Self.words])
        #expect(joined.status == 303 && joined.location == "/sign-in")
        #expect(try await browser.follow(joined).text.contains("odile@office.example"))
        let owed = try await browser.signIn("odile@office.example", Self.words)
        #expect(owed.status == 303 && owed.location == "/second-factor")
        #expect(!browser.isSignedIn)
        return (browser, path)
    }

    private func secret(_ page: PageDocument) throws -> String {
        String(try #require(page.text.firstMatch(of: /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/)).output)
    }

    /// With the second factor set up.
    private func complete(_ site: TestSite) async throws -> (browser: Browser, secret: String, codes: [String]) {
        let browser = try await first(site).browser
        let page = try await browser.get("/second-factor").document()
        let secret = try secret(page)
        let form = try #require(page.forms.first { $0.action == "/second-factor" })
        #expect(try await browser.submit(form, with: ["code": "000000"]).status == 422)
        #expect(try self.secret(try await browser.get("/second-factor").document()) == secret, "the page shown twice gives the same")
        let done = try await browser.submit(form, with: ["code": Self.code(of: secret, at: site.clock.now().milliseconds + 3_000)])
        #expect(done.status == 200 && browser.isSignedIn)
        let codes = done.text.matches(of: /[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}/).map { String($0.output) }
        #expect(codes.count == 10)
        return (browser, secret, codes)
    }

    @Test("the first account is made by its link, once; its second factor is set up before anything is shown")
    func firstAccount() async throws {
        let site = try await TestSite.empty()
        let (half, path) = try await first(site)
        for address in ["/board", "/work", "/account", "/search"] {
            #expect(try await half.get(address).location?.hasPrefix("/sign-in") == true, "\(address) with a password alone")
        }
        let again = site.browser()
        let taken = try await again.post(
            path, [("address", "two@office.example"), ("name", "Two"), ("password", Self.words), ("again", Self.words)])
        #expect(taken.status == 404)
        #expect(try await site.website.firstAccountPath() == nil)
    }

    @Test("a code lets in once, a recovery code once, and neither without the password")
    func secondFactor() async throws {
        let site = try await TestSite.empty()
        let (_, secret, codes) = try await complete(site)
        site.clock.stopTicking()
        site.clock.advance(minutes: 2)
        func atTheDoor() async throws -> Browser {
            let browser = site.browser()
            let owed = try await browser.signIn("odile@office.example", Self.words, back: "/deadlines")
            #expect(owed.status == 303 && owed.location == "/sign-in/code?back=%2Fdeadlines")
            return browser
        }
        let code = Self.code(of: secret, at: site.clock.now().milliseconds)
        let one = try await atTheDoor()
        #expect(try await one.post("/sign-in/code", [("code", "123")]).status == 401)
        let in1 = try await one.post("/sign-in/code", [("code", code), ("back", "/deadlines")])
        #expect(in1.status == 303 && in1.location == "/deadlines" && one.isSignedIn)
        #expect(one.cookies["dhr-half"] == nil)
        let two = try await atTheDoor()
        #expect(try await two.post("/sign-in/code", [("code", code)]).status == 401, "the same code again")
        #expect(try await two.post("/sign-in/recovery", [("recovery", codes[3].lowercased())]).status == 303)
        #expect(two.isSignedIn)
        let three = try await atTheDoor()
        #expect(try await three.post("/sign-in/recovery", [("recovery", codes[3])]).status == 401, "the same code again")
        #expect(try await three.post("/sign-in/recovery", [("recovery", codes[4])]).status == 303)
        #expect(try await site.browser().post("/sign-in/code", [("code", code)]).status == 401)
        // Fifteen minutes are enough to find a telephone.
        let late = try await atTheDoor()
        site.clock.advance(minutes: 16)
        #expect(try await late.post("/sign-in/recovery", [("recovery", codes[5])]).status >= 400)
        #expect(!late.isSignedIn)
    }

    @Test("codes cannot be guessed: after a few, the next is looked at later")
    func guessing() async throws {
        let site = try await TestSite.empty()
        let secret = try await complete(site).secret
        let browser = site.browser()
        try await browser.signIn("odile@office.example", Self.words)
        var statuses: [Int] = []
        for number in 0..<7 { statuses.append(try await browser.post("/sign-in/code", [("code", "00000\(number)")]).status) }
        #expect(statuses.first == 401 && statuses.last == 429, "\(statuses)")
        let right = Self.code(of: secret, at: site.clock.now().milliseconds)
        #expect(try await browser.post("/sign-in/code", [("code", right)]).status == 429)
        #expect(!browser.isSignedIn)
    }

    @Test("an invitation is taken up once, within seven days; a link for a new password once, within an hour")
    func links() async throws {
        let site = try await TestSite.demonstration()
        let desk = site.website.site.accounts
        let (account, link) = try await desk.invite(
            address: "perdita@agency.example", name: "", rights: OfficeRights(roles: [.reader]), by: "test", now: site.clock.now())
        let fields = [("name", "Perdita Vance"), ("password", Self.words), ("again", Self.words)]
        let weak = try await site.browser().post(link.path, [("name", "Perdita Vance"), ("password", "password1234"), ("again", "password1234")])
        #expect(weak.status == 422, "after a refused password the link still works")
        #expect(!weak.text.contains("password1234"), "a password is not shown again")
        #expect(try await site.browser().post(link.path, fields).status == 303)
        #expect(try await site.browser().get(link.path).status == 404)
        #expect(try await site.browser().post(link.path, fields).status == 404)

        let reset = try await desk.resetLink(for: account.id, by: "test", now: site.clock.now())
        let old = try await site.browser(of: Person(name: "perdita", address: "perdita@agency.example"))
        let words = "nine dry lanterns in a shed"
        #expect(try await site.browser().post(reset.path, [("password", words), ("again", words)]).status == 303)
        #expect(try await old.get("/account").status == 303, "sessions end")
        #expect(try await site.browser().post(reset.path, [("password", words), ("again", words)]).status == 404)
        #expect(try await site.browser().signIn("perdita@agency.example", words).status == 303)

        let lateReset = try await desk.resetLink(for: account.id, by: "test", now: site.clock.now())
        site.clock.advance(minutes: 61)
        #expect(try await site.browser().get(lateReset.path).status == 404)
        let (_, late) = try await desk.invite(
            address: "silas@agency.example", name: "", rights: OfficeRights(roles: [.reader]), by: "test", now: site.clock.now())
        site.clock.advance(minutes: 7 * 24 * 60 + 1)
        #expect(try await site.browser().get(late.path).status == 404)
        // A link of one kind is none of another.
        let (_, fresh) = try await desk.invite(
            address: "ione@agency.example", name: "", rights: OfficeRights(roles: [.reader]), by: "test", now: site.clock.now())
        #expect(try await site.browser().get("/new-password/\(fresh.token.text)").status == 404)
        #expect(try await site.browser().get("/first-account/\(fresh.token.text)").status == 404)
        #expect(try await site.browser().post("/first-account/\(fresh.token.text)", [("address", "x@y.example")] + fields).status == 404)
    }

    @Test("who is disabled is out with the next request and does not come back in")
    func disabled() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .reader)
        #expect(try await browser.get("/account").status == 200)
        let desk = site.website.site.accounts
        let address = try #require(AccountAddress(Person.reader.address))
        _ = try await desk.disable(try await desk.account(address).id, by: "test")
        #expect(try await browser.get("/account").status == 303)
        #expect(try await site.browser().signIn(Person.reader.address, DemonstrationAccount.password).status == 401)
    }

    @Test("a calendar's address answers without signing in, until it is taken back, and tells no names")
    func calendar() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .manager)
        let made = try await browser.post("/account/calendar", [("label", "Desk")])
        let path = String(try #require(made.text.firstMatch(of: /\/calendar\/[\w-]{43}\.ics/)).output)
        let outside = site.browser()
        let reply = try await outside.get(path)
        #expect(reply.status == 200 && reply.text.hasPrefix("BEGIN:VCALENDAR"))
        #expect(reply.headers[.contentType]?.hasPrefix("text/calendar") == true)
        let form = try #require(try await browser.get("/account").document().forms.first { $0.action == "/account/calendar/revoke" })
        #expect(try await browser.submit(form).status == 303)
        #expect(try await outside.get(path).status == 404)
    }
}
