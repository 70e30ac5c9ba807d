import Foundation
import HTTPTypes
@testable import Website

/// A demonstration in which every form of every page was filled with words
/// that would do harm as markup, and sent; then every page again.
struct Probing: Sendable {
    /// Stands in everything that was sent, and nowhere else.
    static let marker = "Quorvexmark"
    /// Text that would become markup, a tag of a template or a line of a
    /// script where somebody forgot.
    static let probe = "\(marker)\"'><dhrprobe onprobe=1></dhrprobe><script>dhrprobe()</script>{{csrf}}{{{title}}}\\u2028</textarea></title>&lt;dhrprobe&gt;"
    /// Where a field takes little.
    static let short = "\(marker) \"'><dhrprobe onprobe=1>"
    static let address = "javascript:\(marker)"

    /// Answers to the forms, and then every page for everybody.
    var replies: [(words: String, reply: Reply)]
    var sent: Int
    /// How many of them were taken.
    var taken: Int
    var log: [String]
    var templateFaults: Set<String>

    static func ofDemonstration() async throws -> Probing { try await made.value }

    /// These end the session, or change how one signs in.
    private static let left: Set<String> = ["/sign-out", "/account/sign-out-everywhere", "/sign-in"]

    private static let made = Task {
        let survey = try await Survey.ofDemonstration()
        let site = try await TestSite.demonstration()
        var replies: [(String, Reply)] = []
        var sent = 0
        var taken = 0
        var known: Set<String> = []
        for page in survey.pages where page.reply.isPage && page.person != "nobody" {
            guard let person = Person.all.first(where: { $0.name == page.person }) else { continue }
            let forms = try page.reply.document().forms.filter { !left.contains($0.action) }
            for form in forms where known.insert("\(form.method) \(form.action)").inserted {
                for probe in [Self.probe, short, address] {
                    let browser = try await site.browser(of: person)
                    // The page again: its token is another session's.
                    guard let fresh = try await browser.get(page.address).document().forms.first(where: { $0.action == form.action && $0.method == form.method })
                    else { continue }
                    let reply = try await browser.submit(fresh, with: values(fresh, probe))
                    sent += 1
                    if reply.status == 303 { taken += 1 }
                    replies.append(("\(form.method) \(form.action) as \(person.name)", reply))
                    if reply.status == 303, browser.isSignedIn {
                        replies.append(("after \(form.action) as \(person.name)", try await browser.follow(reply)))
                    }
                }
            }
        }
        for person in [Person.manager, .chair, .agency, .trainer, .administrator] {
            for page in try await Survey.crawl(try await site.browser(of: person)) {
                replies.append(("\(page.address) as \(person.name)", page.reply))
            }
        }
        let browser = try await site.browser(of: .manager)
        for path in ["/reviews/\(encoded)", "/reviews/DHR-2025-0003/part/\(encoded)", "/\(encoded)", "/search?q=\(encoded)&theme=\(encoded)&page=\(encoded)", "/sign-in?back=\(encoded)", "/reviews/DHR-2025-0003?on=\(encoded)"] {
            replies.append((path, try await browser.get(path)))
        }
        let visitor = site.browser()
        replies.append(("signing in", try await visitor.signIn(short, probe, back: probe)))
        return Probing(replies: replies, sent: sent, taken: taken, log: site.log.all, templateFaults: site.templates.faults)
    }

    private static let encoded = Browser.encoded(probe)

    /// Days and choices that hold, so that as much as possible is recorded.
    private static func values(_ form: PageForm, _ probe: String) -> [String: String] {
        var values: [String: String] = [:]
        for field in form.fields {
            switch field.type {
            case "select": values[field.name] = field.options.first { !$0.isEmpty } ?? ""
            case "radio", "checkbox": if values[field.name] == nil { values[field.name] = field.value }
            case "hidden", "file": continue
            case "number": values[field.name] = "3"
            case "email": values[field.name] = probe
            default:
                if field.name.hasSuffix(".day") { values[field.name] = "20" }
                else if field.name.hasSuffix(".month") { values[field.name] = "11" }
                else if field.name.hasSuffix(".year") { values[field.name] = "2026" }
                else { values[field.name] = probe }
            }
        }
        return values
    }
}
