import Accounts
import Events
import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Signing in and out")
struct SessionTests {
    @Test("whoever was sent to sign in comes back to the page they wanted")
    func back() async throws {
        let site = try await TestSite.demonstration()
        let browser = site.browser()
        let sent = try await browser.get("/search?q=police")
        #expect(sent.status == 303)
        let page = try await browser.follow(sent).document()
        let form = try #require(page.forms.first { $0.action == "/sign-in" })
        let reply = try await browser.submit(form, with: ["address": "reader@demo.example", "password": DemonstrationAccount.password])
        #expect(reply.status == 303 && reply.location == "/search?q=police")
        #expect(try await browser.follow(reply).status == 200)
    }

    @Test("the way back never leaves the site", arguments: [
        "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere.example", "javascript:alert(1)",
        "/%0d%0aset-cookie:x=1\r\nx: y", "/\t/elsewhere.example", " //elsewhere.example", "elsewhere.example", "/é",
    ])
    func noOpenRedirect(_ back: String) async throws {
        let site = try await TestSite.demonstration()
        let reply = try await site.browser().signIn("reader@demo.example", DemonstrationAccount.password, back: back)
        #expect(reply.status == 303)
        #expect(reply.location == "/search", "\(back) led to \(reply.location ?? "nothing")")
    }

    @Test("signing out ends the session on the server, not in the browser alone")
    func signOut() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .reader)
        let held = browser.cookies
        #expect(try await browser.get("/account").status == 200)
        #expect(try await browser.post("/sign-out").status == 303)
        #expect(!browser.isSignedIn)
        browser.cookies = held
        #expect(try await browser.get("/account").status == 303)
    }

    @Test("signing out everywhere ends every session of the account and no other")
    func everywhere() async throws {
        let site = try await TestSite.demonstration()
        let (one, two) = (try await site.browser(of: .reader), try await site.browser(of: .reader))
        let other = try await site.browser(of: .trainer)
        #expect(try await one.post("/account/sign-out-everywhere").status == 303)
        #expect(try await two.get("/account").status == 303)
        #expect(try await other.get("/account").status == 200)
    }

    @Test("a session ends half an hour after it was last used, and after twelve hours whatever happens")
    func timeOuts() async throws {
        let site = try await TestSite.demonstration()
        site.clock.stopTicking()
        let idle = try await site.browser(of: .reader)
        site.clock.advance(minutes: 29)
        #expect(try await idle.get("/account").status == 200)
        site.clock.advance(minutes: 29)
        #expect(try await idle.get("/account").status == 200)
        site.clock.advance(minutes: 30)
        #expect(try await idle.get("/account").status == 303)

        let busy = try await site.browser(of: .reader)
        for _ in 0..<35 {
            site.clock.advance(minutes: 20)
            #expect(try await busy.get("/account").status == 200)
        }
        site.clock.advance(minutes: 20)
        #expect(try await busy.get("/account").status == 303)
    }

    @Test("another password signs the other devices out, and wants the present one")
    func password() async throws {
        let site = try await TestSite.demonstration()
        let (own, other) = (try await site.browser(of: .reader), try await site.browser(of: .reader))
        let words = "seven wet lanterns on a wall"
        let wrong = try await own.post("/account/password", [("old", "not this one at all"), ("password", words), ("again", words)])
        #expect(wrong.status == 422)
        let unlike = try await own.post("/account/password", [("old", DemonstrationAccount.password), ("password", words), ("again", "x")])
        #expect(unlike.status == 422)
        #expect(try await other.get("/account").status == 200)
        let right = try await own.post("/account/password", [("old", DemonstrationAccount.password), ("password", words), ("again", words)])
        #expect(right.status == 303)
        #expect(try await other.get("/account").status == 303)
        #expect(try await own.get("/account").status == 200)
        #expect(try await site.browser().signIn("reader@demo.example", words).status == 303)
        #expect(try await site.browser().signIn("reader@demo.example", DemonstrationAccount.password).status == 401)
    }

    @Test("who guesses waits; a device that is known does not wait for others' guesses")
    func throttling() async throws {
        let site = try await TestSite.demonstration()
        let known = site.browser()
        #expect(try await known.signIn("reader@demo.example", DemonstrationAccount.password).status == 303)
        try await known.post("/sign-out")
        let guesser = site.browser()
        var statuses: [Int] = []
        for _ in 0..<6 { statuses.append(try await guesser.signIn("reader@demo.example", "a guess of somebody").status) }
        #expect(statuses.prefix(4).allSatisfy { $0 == 401 } && statuses.last == 429, "\(statuses)")
        #expect(try await guesser.signIn("reader@demo.example", DemonstrationAccount.password).status == 429)
        #expect(try await known.signIn("reader@demo.example", DemonstrationAccount.password).status == 303)
        site.clock.advance(minutes: 16)
        #expect(try await guesser.signIn("reader@demo.example", DemonstrationAccount.password).status == 303)
    }

    @Test("unknown addresses and wrong passwords are not told apart")
    func unknown() async throws {
        let site = try await TestSite.demonstration()
        let browser = site.browser()
        func answer(_ address: String) async throws -> String {
            let reply = try await browser.signIn(address, "a guess of somebody")
            #expect(reply.status == 401)
            return reply.text.replacingOccurrences(of: address, with: "ADDRESS")
        }
        #expect(try await answer("reader@demo.example") == answer("nobody@demo.example"))
    }

    @Test("one address on the network signs in twenty times a minute at most")
    func rate() async throws {
        let site = try await TestSite.demonstration()
        site.clock.stopTicking()
        let browser = site.browser()
        var replies: [Reply] = []
        for _ in 0..<22 { replies.append(try await browser.post("/sign-in", [("address", "")])) }
        #expect(replies.prefix(20).allSatisfy { $0.status == 400 })
        let last = try #require(replies.last)
        #expect(last.status == 429)
        #expect(last.headers[.retryAfter].flatMap { Int($0) }.map { (1...60).contains($0) } == true)
        site.clock.advance(minutes: 1)
        #expect(try await browser.post("/sign-in", [("address", "")]).status == 400)
    }

    @Test("tokens that are none let nobody in", arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "A", count: 4_000), "../../x", "é"])
    func strangeTokens(_ token: String) async throws {
        let site = try await TestSite.demonstration()
        let browser = site.browser()
        for name in ["dhr-session", "dhr-half", "dhr-device", "dhr-done"] { browser.cookies[name] = Browser.encoded(token) }
        #expect(try await browser.get("/account").status == 303)
        browser.cookies["dhr-visitor"] = nil
        #expect(try await browser.get("/sign-in").status == 200)
    }
}
