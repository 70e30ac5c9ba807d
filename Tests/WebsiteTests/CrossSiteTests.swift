import Accounts
import Events
import Foundation
import HTTPTypes
import Storage
import Testing
@testable import Website

@Suite("Forms that another site sends")
struct CrossSiteTests {
    @Test("no form is taken without its token, with another's, or from elsewhere; nothing is recorded")
    func refused() async throws {
        let survey = try await Survey.ofDemonstration()
        let site = try await TestSite.demonstration()
        let before = try await site.everythingRecorded()
        for route in RouteTable.routes where route.method == .post {
            let address = survey.examples["POST \(route.path)"] ?? route.path.replacing(/\{\w+\}/, with: "none")
            guard let person = Person.all.first(where: { Self.passes(route, $0) }) else { continue }
            let other = CrossSite.token(of: try await site.browser(of: .chair).secret ?? "")
            func attempt(_ words: String, token: String?, _ headers: [String: String] = [:]) async throws {
                let browser = try await site.browser(of: person)
                if route.access == .halfSignedIn { browser.cookies["dhr-half"] = SecretToken.random().text }
                browser.headers = headers
                let own = CrossSite.token(of: browser.secret ?? "")
                let reply = try await browser.postBare(address, token.map { [("_token", $0 == "own" ? own : $0)] } ?? [])
                #expect(reply.status == 403, "\(route.path), \(words): \(reply.status)")
                #expect(browser.isSignedIn, "\(route.path), \(words)")
            }
            try await attempt("no token", token: nil)
            try await attempt("an empty token", token: "")
            try await attempt("another session's token", token: other)
            try await attempt("a token of nobody", token: CrossSite.token(of: ""))
            try await attempt("another origin", token: "own", ["origin": "https://elsewhere.example"])
            try await attempt("another port", token: "own", ["origin": "http://localhost:1"])
            try await attempt("cross-site", token: "own", ["sec-fetch-site": "cross-site"])
            try await attempt("same-site", token: "own", ["sec-fetch-site": "same-site"])
        }
        #expect(try await site.everythingRecorded() == before)
    }

    private static func passes(_ route: Route, _ person: Person) -> Bool {
        guard case .office(let roles) = route.access else { return person == .manager }
        return DemonstrationAccount.all.first { $0.address == person.address }.map { !$0.rights.roles.isDisjoint(with: roles) } ?? false
    }

    @Test("the same form is taken from this site's own page")
    func taken() async throws {
        let site = try await TestSite.demonstration()
        for headers in [[:], ["origin": "http://localhost", "sec-fetch-site": "same-origin"], ["sec-fetch-site": "none"]] {
            let browser = try await site.browser(of: .reader)
            browser.headers = headers
            let form = try #require(try await browser.get("/account").document().forms.first { $0.action == "/sign-out" })
            #expect(try await browser.submit(form).status == 303)
            #expect(!browser.isSignedIn)
        }
    }

    @Test("two secrets have two tokens, and a token does not tell its secret")
    func tokens() {
        forAll(cases: 200) { random, seed in
            let (one, two) = ("\(random.next())", "\(random.next())")
            #expect(CrossSite.token(of: one) != CrossSite.token(of: two), seed)
            #expect(CrossSite.holds(CrossSite.token(of: one), for: one), seed)
            #expect(!CrossSite.holds(CrossSite.token(of: one), for: two), seed)
            #expect(!CrossSite.token(of: one).contains(one), seed)
        }
    }
}

extension TestSite {
    /// How much the log holds, to see that nothing came to it.
    func everythingRecorded() async throws -> LogHead { try await website.site.folder.log.head() }
}
