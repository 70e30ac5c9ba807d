import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Every page")
struct PageQualityTests {
    /// Each fault once, with the places where it is.
    private func pages(_ check: (PageDocument, Survey.Visited) -> [String]) async throws -> String {
        var found: [String: Set<String>] = [:]
        for page in try await Survey.ofDemonstration().pages where page.reply.isPage {
            for fault in check(try page.reply.document(), page) { found[fault, default: []].insert(page.address) }
        }
        return found.map { "\($0.key): \($0.value.sorted().prefix(3).joined(separator: " "))" }.sorted().joined(separator: "\n")
    }

    @Test("the survey reaches what it should")
    func reached() async throws {
        let survey = try await Survey.ofDemonstration()
        let shown = Set(survey.pages.filter { $0.reply.status == 200 }.map(\.route))
        #expect(shown.count > 15 && survey.pages.count > 100, "\(shown.count) routes, \(survey.pages.count) pages")
        let failed = survey.pages.filter { $0.reply.status >= 500 }.map { "\($0.address) as \($0.person)" }
        #expect(failed.isEmpty, "\(failed)")
        print("Survey: \(survey.pages.count) pages of \(shown.count) routes; \(RouteTable.routes.count) routes in all")
    }

    @Test("is under 150 kB")
    func small() async throws {
        let survey = try await Survey.ofDemonstration()
        let large = survey.pages.filter { $0.reply.isPage && $0.reply.bytes.count >= 150_000 }.map { "\($0.address) \($0.reply.bytes.count)" }
        #expect(large.isEmpty, "\(large)")
        let largest = survey.pages.filter(\.reply.isPage).max { $0.reply.bytes.count < $1.reply.bytes.count }
        print("Largest page: \(largest?.reply.bytes.count ?? 0) bytes, \(largest?.address ?? "")")
    }

    @Test("says its language, its title and one heading, and headings leave no level out")
    func structure() async throws {
        let faults = try await pages { page, _ in
            var faults: [String] = []
            if page.all("html").first?["lang"] != "en-GB" { faults.append("no language") }
            if !page.title.hasSuffix("– Domestic homicide reviews") || page.title.hasPrefix("–") { faults.append("title \(page.title)") }
            if page.all("h1").count != 1 || page.heading.isEmpty { faults.append("\(page.all("h1").count) headings of level 1") }
            if page.all("main").count != 1 { faults.append("\(page.all("main").count) main") }
            var last = 1
            for element in page.elements {
                guard element.path.contains("main"), element.name.count == 2, element.name.first == "h", let level = element.name.last?.wholeNumberValue
                else { continue }
                if level > last + 1 { faults.append("h\(level) after h\(last)") }
                last = level
            }
            return faults
        }
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test("names every field, and every name within it is one thing's")
    func names() async throws {
        let faults = try await pages { page, _ in
            var faults: [String] = []
            let ids = page.elements.compactMap { $0["id"] }
            let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
            faults += twice.map { "id \($0) twice" }
            let labels = Set(page.all("label").filter { !$0.text.trimmingCharacters(in: .whitespaces).isEmpty }.compactMap { $0["for"] })
            for field in page.elements where ["input", "select", "textarea"].contains(field.name) && field["type"] != "hidden" {
                let isNamed = field["id"].map { labels.contains($0) } ?? false || field["aria-label"]?.isEmpty == false
                if !isNamed { faults.append("field \(field["name"] ?? "") without label") }
            }
            for element in page.elements {
                for attribute in ["aria-describedby", "aria-labelledby"] {
                    for id in element[attribute]?.split(separator: " ") ?? [] where !ids.contains(String(id)) {
                        faults.append("\(attribute) \(id) is nowhere")
                    }
                }
                if element.name == "button", element.text.isEmpty { faults.append("button without words") }
                if element.name == "a", element.text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty { faults.append("link without words to \(element["href"] ?? "")") }
                if element.name == "fieldset", !page.within(element).contains(where: { $0.name == "legend" }) { faults.append("fieldset without legend") }
                if element.name == "svg", element["role"] != "img" || element["aria-label"] == nil, element["aria-hidden"] != "true" { faults.append("picture without words") }
                if element.name == "img", element["alt"] == nil { faults.append("image without words") }
            }
            return faults
        }
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test("has a caption for each table, and its first cells head their rows")
    func tables() async throws {
        let faults = try await pages { page, _ in
            page.all("table").flatMap { table -> [String] in
                let inside = page.within(table)
                var faults: [String] = []
                if inside.first(where: { $0.name == "caption" })?.text.isEmpty != false { faults.append("table without caption") }
                if inside.contains(where: { $0.name == "th" && $0["scope"] == nil }) { faults.append("heading of a table without scope") }
                return faults
            }
        }
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test("holds no script, style or handler of its own, and its forms carry their token")
    func inline() async throws {
        let faults = try await pages { page, _ in
            var faults: [String] = []
            for element in page.elements {
                if element.name == "script", element["src"] == nil { faults.append("script within the page") }
                if element.name == "style" || element["style"] != nil { faults.append("style within the page") }
                faults += element.attributes.keys.filter { $0.hasPrefix("on") }.map { "handler \($0)" }
                for attribute in ["href", "src", "action"] {
                    guard let value = element[attribute], !value.isEmpty else { continue }
                    if !value.hasPrefix("/") && !value.hasPrefix("#") && !value.hasPrefix("https://") || value.hasPrefix("//") {
                        faults.append("\(attribute) \(value)")
                    }
                }
            }
            for form in page.forms where (form.method == "post") != form.fields.contains(where: { $0.name == "_token" }) {
                faults.append("form \(form.action): token where there should be none, or none")
            }
            return faults
        }
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test("leads nowhere that is not there")
    func links() async throws {
        let survey = try await Survey.ofDemonstration()
        var faults: [String: Set<String>] = [:]
        for page in survey.pages where page.reply.isPage && page.reply.status == 200 {
            let document = try page.reply.document()
            let ids = Set(document.elements.compactMap { $0["id"] })
            for link in document.links {
                if link.hasPrefix("#"), !ids.contains(String(link.dropFirst())) { faults["\(link) is nowhere on the page", default: []].insert(page.address) }
                guard link.hasPrefix("/"), Survey.route("GET", link) == nil else { continue }
                faults["\(link) is no page", default: []].insert(page.address)
            }
            for form in document.forms where Survey.route(form.method.uppercased(), form.action) == nil {
                faults["form to \(form.action)", default: []].insert(page.address)
            }
        }
        for page in survey.pages where page.reply.status >= 400 {
            faults["\(page.address) is linked for \(page.person) and answers \(page.reply.status)", default: []].insert(page.route)
        }
        #expect(faults.isEmpty, "\(faults.map { "\($0.key): \($0.value.sorted().prefix(2))" }.sorted().joined(separator: "\n"))")
    }

    @Test("of a case carries the marking; of the public part none")
    func marking() async throws {
        let faults = try await pages { page, visited in
            let isCase = visited.address.hasPrefix("/reviews/") && visited.reply.status == 200
            let isMarked = page.elements.contains { $0["class"]?.contains("banner-marking") == true && $0.text == "OFFICIAL-SENSITIVE" }
            return isCase && !isMarked ? ["not marked"] : []
        }
        #expect(faults.isEmpty, "\(faults)")
    }
}
