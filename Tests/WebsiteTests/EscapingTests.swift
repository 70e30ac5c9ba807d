import Foundation
import HTTPTypes
import Testing
@testable import Website

@Suite("What people type stays text, and stays where it belongs")
struct EscapingTests {
    @Test("markup typed into any field of any form never becomes markup on any page")
    func probes() async throws {
        let probing = try await Probing.ofDemonstration()
        print("Probes: \(probing.sent) forms sent, \(probing.taken) taken, \(probing.replies.count) answers looked at")
        try #require(probing.sent > 100 && probing.taken > 20, "\(probing.sent) sent, \(probing.taken) taken")
        var faults: Set<String> = []
        var shown = 0
        for (words, reply) in probing.replies {
            #expect(reply.status < 500, "\(words): \(reply.status)")
            guard reply.isPage else { continue }
            let page = try reply.document()
            if page.text.contains(Probing.marker) { shown += 1 }
            for element in page.elements {
                if element.name == "dhrprobe" { faults.insert("\(words): an element came of it") }
                if element.name == "script", element["src"] == nil { faults.insert("\(words): a script") }
                for name in element.attributes.keys where name.hasPrefix("on") || name.contains("dhrprobe") {
                    faults.insert("\(words): an attribute \(name) of \(element.name)")
                }
                for name in ["href", "action", "src", "formaction"] where element[name]?.lowercased().hasPrefix("javascript:") == true {
                    faults.insert("\(words): a link to \(element[name] ?? "")")
                }
                if element["href"]?.contains(Probing.marker) == true, element["href"]?.hasPrefix("/") != true {
                    faults.insert("\(words): a link to \(element["href"] ?? "")")
                }
            }
            // What a template would have filled in.
            if page.text.contains(Probing.probe.prefix(40)), !reply.text.contains("{{csrf}}") { faults.insert("\(words): a tag of a template was filled in") }
        }
        #expect(shown > 50, "the probes are to be seen, or nothing was proved: \(shown)")
        #expect(faults.isEmpty, "\(faults.sorted().prefix(20).joined(separator: "\n"))")
    }

    @Test("no name that somebody typed gets into the log, a title or an error page")
    func marker() async throws {
        let probing = try await Probing.ofDemonstration()
        try #require(!probing.log.isEmpty)
        let logged = probing.log.filter { $0.contains(Probing.marker) || $0.contains("dhrprobe") }
        #expect(logged.isEmpty, "\(logged.prefix(5))")
        let secrets = probing.log.filter { $0.contains(DemonstrationAccount.password) || $0.contains("@demo.example") || $0.contains("DHR-20") }
        #expect(secrets.isEmpty, "\(secrets.prefix(5))")
        for (words, reply) in probing.replies where reply.isPage {
            let page = try reply.document()
            #expect(!page.title.contains(Probing.marker), "\(words): \(page.title)")
            // A form that is shown again holds what was typed in it.
            if reply.status >= 400, !page.elements.contains(where: { $0["id"] == "fault-summary" }) {
                #expect(!reply.text.contains(Probing.marker), "\(words): \(reply.status)")
            }
            #expect(reply.location?.contains(Probing.marker) != true, "\(words)")
        }
    }

    @Test("a page with faults in its form gives every block what its template names")
    func strict() async throws {
        let faults = try await Probing.ofDemonstration().templateFaults
        #expect(faults.isEmpty, "\(faults.sorted().joined(separator: "\n"))")
    }

    @Test("what was typed is still there where it cannot be taken, but passwords are not")
    func typedAgain() async throws {
        for (words, reply) in try await Probing.ofDemonstration().replies where reply.status == 422 {
            for field in try reply.document().forms.flatMap(\.fields) where field.type == "password" {
                #expect(field.value.isEmpty, "\(words): \(field.name)")
            }
            #expect(try reply.document().elements.contains { $0["id"] == "fault-summary" }, "\(words): no summary of what is wrong")
        }
    }
}
