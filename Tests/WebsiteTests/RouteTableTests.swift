import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Testing
@testable import Website

@Suite("Who may call what")
struct RouteTableTests {
    @Test("the router knows the routes of the table and no others")
    func routerAndTable() async throws {
        let site = try await TestSite.empty()
        // A HEAD for each GET is Hummingbird's.
        let registered = site.website.router().routes.filter { $0.method != .head }.map { "\($0.method.rawValue) \(Self.bare("\($0.path)"))" }
        let wanted = RouteTable.routes.map { "\($0.method.rawValue) \(Self.bare("\($0.path)"))" }
        #expect(Set(registered) == Set(wanted), "\(Set(registered).symmetricDifference(wanted).sorted())")
        #expect(wanted.count == Set(wanted).count, "two routes are one")
    }

    /// Without the names of parameters: two routes that differ in those
    /// alone are one.
    private static func bare(_ path: String) -> String {
        path.split(separator: "/").map { part -> String in
            guard let open = part.firstIndex(of: "{"), let close = part.firstIndex(of: "}") else { return String(part) }
            return part[..<open] + "{}" + part[part.index(after: close)...]
        }.joined(separator: "/")
    }

    /// For routes that no page links to, and those whose pages are reached
    /// by an address that was sent to somebody.
    private static let further = [
        "GET /assets/{version}/{name}": "/assets/\(Assets.version)/site.css",
        "GET /health": "/health", "GET /metrics": "/metrics",
        "GET /first-account/{token}": "/first-account/none", "POST /first-account/{token}": "/first-account/none",
        "GET /invitation/{token}": "/invitation/none", "POST /invitation/{token}": "/invitation/none",
        "GET /new-password/{token}": "/new-password/none", "POST /new-password/{token}": "/new-password/none",
        "GET /calendar/{token}": "/calendar/none.ics",
        "POST /account/calendar/revoke": "/account/calendar/revoke",
    ]

    private static func address(of route: Route, _ survey: Survey, _ preferred: [String]) -> String {
        let key = "\(route.method.rawValue) \(route.path)"
        if let address = survey.examples[key] ?? further[key] { return address }
        // A thing that is not there, where nothing leads: the rule of the
        // route is asked before.
        return route.path.split(separator: "/").map { part in
            part == "{review}" ? "/DHR-2025-0003" : part == "{account}" ? "/\(preferred.last ?? "")" : part.contains("{") ? "/none" : "/\(part)"
        }.joined() + (route.path == "/" ? "/" : "")
    }

    @Test("every route answers every kind of account as the golden table says")
    func statuses() async throws {
        let survey = try await Survey.ofDemonstration()
        let looking = try await TestSite.demonstration()
        let preferred = try await looking.preferred()
        var lines: [String] = []
        let routes = RouteTable.routes.sorted { ($0.method.rawValue, $0.path) < ($1.method.rawValue, $1.path) }
        for route in routes {
            let address = Self.address(of: route, survey, preferred)
            // What is sent changes things.
            let site = route.method == .get ? looking : try await TestSite.demonstration()
            var answers: [String] = []
            let nobody = site.browser()
            let refused = route.method == .get ? try await nobody.get(address) : try await nobody.post(address)
            answers.append("nobody \(refused.status)")
            switch route.access {
            case .anyone, .bearer: break
            case .signedIn, .office, .casework, .halfSignedIn:
                if route.method == .get {
                    #expect(refused.status == 303 && refused.location?.hasPrefix("/sign-in") == true, "\(route.path)")
                } else {
                    #expect(refused.status == 401, "\(route.path)")
                }
            }
            for person in Person.all {
                let browser = try await site.browser(of: person)
                let reply = route.method == .get ? try await browser.get(address) : try await browser.post(address)
                #expect(reply.status < 500, "\(route.method.rawValue) \(address) as \(person.name): \(reply.status)")
                if case .office(let roles) = route.access, let account = DemonstrationAccount.all.first(where: { $0.address == person.address }) {
                    #expect(account.rights.roles.isDisjoint(with: roles) == (reply.status == 403), "\(route.path) as \(person.name): \(reply.status)")
                }
                answers.append("\(person.name) \(reply.status)")
            }
            lines.append("\(route.method.rawValue) \(route.path): \(answers.joined(separator: ", "))")
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", "routes.txt")
    }

    @Test("every address of a review is hidden from who has nothing to do with it")
    func hidden() async throws {
        let survey = try await Survey.ofDemonstration()
        let site = try await TestSite.demonstration()
        let paths = Set(survey.pages.filter { $0.reply.status == 200 && $0.address.hasPrefix("/reviews/") }.map(\.address)).sorted()
        try #require(paths.count > 20)
        for person in [Person.stranger, .trainer, .reader, .administrator] {
            for path in paths {
                let reply = try await site.browser(of: person).get(path)
                #expect(reply.status == 404 || reply.status == 403, "\(path) as \(person.name): \(reply.status)")
                #expect(!reply.text.contains("DHR-2025-0003"), "\(path) as \(person.name)")
            }
        }
    }

    @Test("what is no route, and what is not there, answer with the same page")
    func missing() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .chair)
        let unknown = try await browser.get("/no-such-page")
        for path in ["/reviews/DHR-2025-0001", "/reviews/DHR-1999-0001", "/reviews/%2e%2e", "/reviews/DHR-2025-0003/papers/D9999"] {
            let reply = try await browser.get(path)
            #expect(reply.status == 404, "\(path)")
            #expect(reply.text == unknown.text, "\(path)")
        }
        for method in [HTTPRequest.Method.put, .delete, .patch, .options, .trace] {
            let reply = try await browser.send(method, "/account", body: nil, type: nil)
            #expect(reply.status == 404, "\(method)")
        }
    }

    @Test("what a form may send is bounded for each route")
    func limits() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .manager)
        for route in RouteTable.routes where route.method == .post && route.limit == .fields && route.access != .halfSignedIn {
            let path = route.path.replacing(/\{\w+\}/, with: "none")
            let body = [UInt8](repeating: UInt8(ascii: "a"), count: FormLimit.fields.rawValue + 1)
            // Fast, so that the limit is met before the rate.
            site.clock.advance(minutes: 1)
            guard case .office(let roles) = route.access, !roles.contains(.processManager) else {
                let reply = try await browser.send(.post, path, body: body, type: "application/x-www-form-urlencoded")
                #expect(reply.status == 413, "\(route.path): \(reply.status)")
                if !browser.isSignedIn { browser.cookies = try await site.browser(of: .manager).cookies }
                continue
            }
        }
    }
}
