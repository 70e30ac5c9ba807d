import Accounts
import Foundation
import HTTPTypes
@testable import Website

/// Every kind of page that somebody reaches from their first page by links,
/// found by following them, so that a page that is new is in it by itself.
struct Survey: Sendable {
    struct Visited: Sendable {
        var person: String
        /// The route's path with its braces.
        var route: String
        var address: String
        var reply: Reply
    }

    var pages: [Visited]
    /// One address for each route that some page links to or sends a form
    /// to, by method and path.
    var examples: [String: String]
    /// Names that a template did not find in its own block.
    var templateFaults: Set<String>
    var templatesUsed: Set<String>

    /// Of the demonstration, made once.
    static func ofDemonstration() async throws -> Survey { try await made.value }

    private static let made = Task {
        let site = try await TestSite.demonstration()
        var pages: [Visited] = []
        var examples: [String: String] = [:]
        let preferred = try await site.preferred()
        func add(_ key: String, _ address: String) {
            func rank(_ text: String) -> String { (preferred.contains { text.contains($0) } ? "0" : "1") + text }
            if examples[key].map({ rank(address) < rank($0) }) ?? true { examples[key] = address }
        }
        for person in [nil] + Person.all.map(Optional.some) {
            let browser = if let person { try await site.browser(of: person) } else { site.browser() }
            for page in try await crawl(browser) {
                pages.append(Visited(person: person?.name ?? "nobody", route: page.route, address: page.address, reply: page.reply))
                guard page.reply.status < 400 else { continue }
                add("GET \(page.route)", page.address)
                for form in try page.reply.isPage ? page.reply.document().forms : [] where form.method == "post" {
                    if let route = route("POST", form.action) { add("POST \(route.path)", form.action) }
                }
            }
        }
        return Survey(pages: pages, examples: examples, templateFaults: site.templates.faults, templatesUsed: site.templates.used)
    }

    /// - Returns: a page for each route, and for each part of a review and
    ///   each form of an event.
    static func crawl(_ browser: Browser) async throws -> [(route: String, address: String, reply: Reply)] {
        let preferred = try await browser.site.preferred()
        var seen: Set<String> = []
        var queue = ["/", "/sign-in", "/help", "/search?q=police"]
        var answer: [(String, String, Reply)] = []
        while !queue.isEmpty {
            let address = queue.removeFirst()
            guard let route = route("GET", address), seen.insert(kind(of: address, route)).inserted else { continue }
            let reply = try await browser.get(address)
            answer.append((route.path, address, reply))
            if let location = reply.location { queue.append(location) }
            guard reply.isPage else { continue }
            let links = try reply.document().links.filter { $0.hasPrefix("/") }.map { String($0.prefix { $0 != "#" }) }
            func isPreferred(_ link: String) -> Bool { preferred.contains { link.contains($0) } }
            queue += links.filter(isPreferred) + links.filter { !isPreferred($0) }
        }
        return answer
    }

    /// The route that an address of the site belongs to.
    static func route(_ method: String, _ address: String) -> Route? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return RouteTable.routes.filter { $0.method.rawValue == method && matches($0.path, String(path)) }
            .min { $0.path.filter { $0 == "{" }.count < $1.path.filter { $0 == "{" }.count }
    }

    private static func matches(_ pattern: String, _ path: String) -> Bool {
        let (left, right) = (pattern.split(separator: "/"), path.split(separator: "/"))
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { pattern, text in
            guard let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}") else { return pattern == text }
            let (before, after) = (pattern[..<open], pattern[pattern.index(after: close)...])
            return text.hasPrefix(before) && text.hasSuffix(after) && text.count > before.count + after.count
        }
    }

    /// Pages of one kind differ by their data alone.
    private static func kind(of address: String, _ route: Route) -> String {
        let path = String(address.prefix { $0 != "?" && $0 != "#" })
        let names = ["{part}", "{event}", "{letter}", "{topic}"]
        let kept = zip(route.path.split(separator: "/"), path.split(separator: "/")).filter { names.contains(String($0.0)) }
        return ([route.path] + kept.map { String($0.1) }).joined(separator: " ")
    }
}
