import Foundation
import HTTPTypes
import Learning
import Storage
import Testing
@testable import Website

@Suite("Searching, reading, themes and recommendations in the browser")
struct LearningPagesTests {
    private func link(_ page: PageDocument, _ holds: String) -> String? { page.links.first { $0.contains(holds) } }

    @Test("a result leads to its paragraph, the paragraph to its reasons and a quotation, and both back to the search")
    func reading() async throws {
        let browser = try await TestSite.demonstration().browser(of: .reader)
        let results = try await browser.get("/search?q=strangled").document()
        let place = try #require(link(results, "/paragraphs/p"))
        #expect(place.contains("q=strangled"))
        let moved = try await browser.get(place)
        let section = try #require(moved.location)
        #expect(moved.status == 303 && section.contains("#p"))
        let page = try await browser.get(String(section.prefix { $0 != "#" })).document()
        #expect(page.elements.contains { $0["id"] == section.split(separator: "#").last.map(String.init) })
        #expect(page.links.contains("/search?q=strangled"))
        let quote = try #require(link(page, "/quote"))
        let paragraph = try await browser.get(quote).document()
        let box = try #require(paragraph.all("textarea").first?.text)
        #expect(box.hasPrefix("“") && box.hasSuffix(")"))
        #expect(paragraph.all("input").contains { $0["value"]?.contains("/paragraphs/p") == true })
        #expect(page.text.contains("rule "), "a theme in the margin says why")
    }

    @Test("what narrows a search is shown, and can be taken off")
    func narrowing() async throws {
        let browser = try await TestSite.demonstration().browser(of: .reader)
        let all = try await browser.get("/search?q=police").document()
        let narrow = try #require(all.links.first { $0.contains("in=theme") })
        let narrowed = try await browser.get(narrow).document()
        #expect(narrowed.text.contains("Theme: "))
        let off = try #require(narrowed.elements.first { $0.name == "a" && $0.text.hasPrefix("Take off") }?["href"])
        #expect(off == "/search?q=police")
        // The form keeps what narrows.
        let form = try #require(narrowed.forms.first { $0.action == "/search" })
        #expect(form.fields.contains { $0.name == "in" && $0.value.hasPrefix("theme:") })
        // An address cannot smuggle other words in.
        let smuggled = try await browser.get("/search?q=police&in=theme%3Ax%20OR%20y").document()
        #expect(!smuggled.text.contains("Take off"))
    }

    @Test("words that name a theme bring the theme, and what narrows stays apart from them")
    func suggestion() async throws {
        let browser = try await TestSite.demonstration().browser(of: .reader)
        let page = try await browser.get("/search?q=matricide&in=type%3ADHR").document()
        let meant = try #require(page.links.first { $0.hasPrefix("/search?q=theme%3Amatricide") })
        #expect(meant == "/search?q=theme%3Amatricide&in=type%3ADHR")
    }

    @Test("a kept search is its owner's alone, and goes when it is taken off")
    func kept() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .reader)
        #expect(try await browser.post("/search/saved", [("q", "respite carer"), ("in", "section:analysis")]).status == 303)
        let kept = try await browser.get("/search/saved").document()
        #expect(kept.links.contains("/search?q=respite%20carer&in=section%3Aanalysis"))
        #expect(!(try await site.browser(of: .trainer).get("/search/saved").text.contains("respite")))
        let form = try #require(kept.forms.first { $0.action == "/search/saved/forget" })
        try await browser.submit(form)
        #expect(!(try await browser.get("/search/saved").text.contains("respite")))
    }

    @Test("no paragraph that tells how somebody took their own life is in a file or offered for quotation")
    func sensitive() async throws {
        let site = try await TestSite.demonstration()
        let browser = try await site.browser(of: .reader)
        // The invented reviews spare their readers such a paragraph.
        let page = """
            <html><head><title>Domestic Homicide Review: Wenna (fiction)</title></head><body>
            <h1>Domestic Homicide Review into the death of Wenna</h1><h2>Overview</h2>
            <p>1.1 Wenna died by suicide in May 2021. She took an overdose of paracetamol.</p>
            <p>1.2 Her mother had asked the surgery for help in April.</p></body></html>
            """
        _ = try await site.website.site.folder.learning.importFiles(
            [SourceFile(path: "wenna.html") { _ in Array(page.utf8) }], options: ImportOptions(fiction: true, actor: "test"))
        var hidden = 0
        for query in ["overdose paracetamol", "suicide Wenna", "died"] {
            let found = try await site.website.site.folder.learning.search(query, limits: .init())
            let file = try await browser.get("/search/export.csv?q=\(query.replacing(" ", with: "%20"))")
            #expect(file.status == 200)
            for result in found.results where result.sensitive {
                hidden += 1
                #expect(!file.text.contains(result.text.prefix(60)))
                let page = try await browser.get("/library/\(result.report)/paragraphs/p\(result.ordinal)/quote").document()
                #expect(page.all("textarea").isEmpty && !page.all("details").isEmpty)
            }
        }
        #expect(hidden > 0, "the demonstration has such paragraphs, or nothing was proved")
    }

    @Test("the pages of themes print no count from 1 to 4")
    func figures() async throws {
        let browser = try await TestSite.demonstration().browser(of: .reader)
        let list = try await browser.get("/themes").document()
        let numbers = list.all("td").filter { $0["class"] == "number" }.map(\.text)
        #expect(numbers.count > 80 && !numbers.contains { ["1", "2", "3", "4"].contains($0) })
        let file = try await browser.get("/themes/coercive-control/figures.csv")
        #expect(file.status == 200 && file.text.contains("reviews looked at"))
        for line in file.text.split(separator: "\r\n") {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            #expect(cells.count != 5 || !["1", "2", "3", "4"].contains(String(cells[3])), "\(line)")
        }
    }

    @Test("recommendations are listed by addressee and theme, and each stands with those like it")
    func recommendations() async throws {
        let browser = try await TestSite.demonstration().browser(of: .reader)
        let list = try await browser.get("/recommendations").document()
        let one = try #require(list.links.first { $0.hasPrefix("/recommendations/R") })
        let page = try await browser.get(one).document()
        #expect(page.text.contains("What became of it") && page.text.contains("no evidence that nothing was done"))
        let narrow = try #require(list.links.first { $0.hasPrefix("/recommendations?addressee=") })
        #expect(try await browser.get(narrow).document().text.contains("Take off"))
    }

    @Test("a recommendation of one's own is compared and goes into no address")
    func compare() async throws {
        let browser = try await TestSite.demonstration().browser(of: .chair)
        #expect(try await browser.post("/recommendations/compare", []).status == 422)
        let words = "The health board should train all staff to ask about domestic abuse, quokka."
        let reply = try await browser.post("/recommendations/compare", [("wording", words)])
        let page = try reply.document()
        #expect(reply.status == 200 && page.text.contains("of 100"))
        #expect(!page.links.contains { $0.contains("quokka") })
    }
}
