import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("Briefings and the coding desk in the browser")
struct LearningTrainingTests {
    @Test("a briefing goes from choices to a team: chosen, written, looked at, approved, downloaded, delivered")
    func journey() async throws {
        let browser = try await TestSite.demonstration().browser(of: .trainer)
        let begun = try await browser.post(
            "/briefings/new", [("theme", "coercive-control"), ("kind", "theme"), ("type", "DHR"), ("name", "Spring round")])
        let path = try #require(begun.location)
        #expect(begun.status == 303 && path.hasPrefix("/briefings/P"))

        // Passages: one left out, one put first.
        let evidence = try await browser.get(path + "/evidence").document()
        let choices = try #require(evidence.forms.first { $0.action == path + "/evidence" })
        let fields = choices.fields.filter { $0.name.hasPrefix("passage.") }
        try #require(fields.count > 2)
        #expect(try await browser.submit(choices, with: [fields[0].name: "out", fields[1].name: "1"]).status == 303)
        let again = try await browser.get(path + "/evidence").document()
        let kept = try #require(again.forms.first { $0.action == path + "/evidence" }).fields
        #expect(kept.first { $0.name == fields[0].name }?.value == "out")
        #expect(kept.first { $0.name == fields[1].name }?.value == "1")

        // The message, and what it must not say.
        #expect(try await browser.post(path + "/message", [("message", "She was found hanging.")]).status == 422)
        #expect(try await browser.post(path + "/message", [("message", "Ask alone, and ask again.")]).status == 303)

        // The preview: in a sandbox, a draft.
        let preview = try await browser.get(path + "/preview")
        let policy = preview.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("sandbox") && policy.contains("'sha256-") && !policy.contains("unsafe"))
        #expect(preview.text.contains("DRAFT") && preview.text.contains("Ask alone, and ask again."))

        // Approved is what was looked at.
        #expect(try await browser.post(path + "/approve", [("by", "Callum Drift"), ("edition", "B000000000000")]).status == 422)
        let form = try #require(try await browser.get(path).document().forms.first { $0.action == path + "/approve" })
        #expect(try await browser.submit(form, with: ["by": "42"]).status == 422)
        #expect(try await browser.submit(form, with: ["by": "Callum Drift"]).status == 303)
        for format in ["html", "markdown", "json"] {
            let file = try await browser.get(path + "/export/" + format)
            #expect(file.status == 200 && !file.text.contains("DRAFT"), "\(format)")
        }

        // Delivered.
        let delivery = try #require(try await browser.get(path + "/delivered").document().forms.first { $0.action == path + "/delivered" })
        #expect(try await browser.submit(delivery, with: ["team": ""]).status == 422)
        #expect(
            try await browser.submit(
                delivery, with: ["team": "Duty team", "change": "We ask alone.", "on.day": "20", "on.month": "11", "on.year": "2026"]
            ).status == 303)
        let last = try await browser.get(path).document()
        #expect(last.text.contains("Duty team") && last.text.contains("We ask alone."))
        #expect(try await browser.get("/briefings").document().text.contains("approved"))
    }

    @Test("a briefing says what is wrong with its choices and keeps what was typed")
    func faults() async throws {
        let browser = try await TestSite.demonstration().browser(of: .trainer)
        let none = try await browser.post("/briefings/new", [("kind", "theme"), ("name", "Kept name")])
        #expect(none.status == 422)
        #expect(try none.document().forms.flatMap(\.fields).contains { $0.name == "name" && $0.value == "Kept name" })
        let years = try await browser.post(
            "/briefings/new", [("theme", "matricide"), ("kind", "theme"), ("type", "DHR"), ("from", "2024"), ("to", "2019")])
        #expect(years.status == 422)
    }

    @Test("a file that is no picture is refused, whatever its name")
    func logo() async throws {
        let browser = try await TestSite.demonstration().browser(of: .trainer)
        let path = try #require(
            try await browser.post("/briefings/new", [("theme", "matricide"), ("kind", "seven-minute"), ("type", "DHR")]).location)
        let token = CrossSite.token(of: browser.secret ?? "")
        let body = "--b\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n\(token)\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\nContent-Type: image/png\r\n\r\n<svg onload=alert(1)>\r\n--b--\r\n"
        let reply = try await browser.send(.post, path + "/logo", body: Array(body.utf8), type: "multipart/form-data; boundary=b")
        #expect(reply.status == 422 && reply.text.contains("PNG or JPEG"))
    }

    @Test("suggestions are judged one after another, by plain forms")
    func desk() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .trainer)
        let first = try await browser.get("/coding?theme=coercive-control").document()
        let form = try #require(first.forms.first { $0.action == "/coding" && $0.method == "post" })
        let sent = try await browser.submit(form, with: ["decision": "confirm"])
        let next = try #require(sent.location)
        #expect(sent.status == 303 && next.contains("after="))
        let second = try #require(try await browser.get(next).document().forms.first { $0.method == "post" && $0.action == "/coding" })
        func what(_ form: PageForm) -> [String] { form.fields.filter { ["report", "ordinal"].contains($0.name) }.map(\.value) }
        #expect(what(second) != what(form), "the next is another")
        // Correcting wants another theme.
        #expect(try await browser.submit(second, with: ["decision": "correct", "other": ""]).status == 422)
        #expect(try await browser.submit(second, with: ["decision": "correct", "other": "stalking-harassment"]).status == 303)
        let decisions = try await browser.get("/coding/decisions").document().text
        #expect(decisions.contains("confirmed") && decisions.contains("rejected") && decisions.contains("Callum Drift"))
        #expect(try await browser.get("/coding/precision").document().text.contains("too few to say"))
    }

    @Test("the keys of the coding desk can be turned off")
    func keys() async throws {
        let browser = try await TestSite.demonstration().browser(of: .trainer)
        #expect(try await browser.get("/coding").document().elements.contains { $0["data-key"] == "c" })
        #expect(!(try await browser.get("/coding?keys=off").document().elements.contains { $0["data-key"] != nil }))
    }

    @Test("only trainers and process managers make briefings and judge codings")
    func roles() async throws {
        let site = try await TestSite.demonstration()
        for path in ["/briefings", "/briefings/new", "/coding", "/coding/decisions"] {
            for person in [Person.trainer, .manager] { #expect(try await site.browser(of: person).get(path).status == 200, "\(path)") }
            for person in [Person.reader, .chair, .agency, .administrator] {
                #expect(try await site.browser(of: person).get(path).status == 403, "\(path) as \(person.name)")
            }
        }
    }
}
