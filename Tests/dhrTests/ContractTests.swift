import Foundation
import Testing

/// What scripts depend on: the names in every JSON answer, and that an
/// unknown value is null and never left out.
@Suite("The command line's JSON keeps to its contract", .serialized)
struct ContractTests {
    /// Three invented reviews, one of them a matricide; made once.
    private static let demonstration = Task {
        let folder = try TemporaryFolder()
        let reviews = ["margaret-matricide.html", "noor-honour.xml", "leila-suicide.html"].map {
            CommandLineRun.checkout.appendingPathComponent("corpus/reviews/\($0)").path
        }
        let run = try await CommandLineRun.run(
            ["import"] + reviews + ["--fiction", "--data", folder.path + "/data", "--json"])
        return (folder, run)
    }

    private func answer(_ arguments: [String], input: String? = nil) async throws -> [String: Any] {
        let (folder, _) = try await Self.demonstration.value
        let run = try await CommandLineRun.run(arguments + ["--data", folder.path + "/data", "--json"], input: input)
        #expect(run.exitCode == 0, "\(arguments): \(run.errors)")
        return try run.json()
    }

    /// - Parameter place: names of the answer on the way to a record; `[]`
    ///   takes the first of a list.
    private func expect(_ names: String, at place: String = "", in answer: [String: Any]) throws {
        var value: Any = answer
        for step in place.split(separator: ".") {
            if step == "[]" {
                value = try #require((value as? [Any])?.first, "nothing in the list at \(place)")
            } else {
                value = try #require((value as? [String: Any])?[String(step)], "no \(step) at \(place)")
            }
        }
        let keys = Set(try #require(value as? [String: Any], "no record at \(place)").keys)
        let wanted = Set(names.split(separator: " ").map(String.init))
        #expect(keys.isSuperset(of: wanted), "at \(place) are missing: \(wanted.subtracting(keys).sorted())")
    }

    private func firstReport() async throws -> String {
        let reports = try #require(try await answer(["reports"])["reports"] as? [[String: Any]])
        let one = try #require(reports.first { ($0["title"] as? String)?.contains("Margaret") == true } ?? reports.first)
        return try #require(one["report"] as? String)
    }

    @Test("import")
    func importing() async throws {
        let (_, run) = try await Self.demonstration.value
        #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
        let answer = try run.json()
        try expect("imported unchanged rejected seconds", in: answer)
        try expect(
            "file report sha256 title sections passages recommendations themes findings", at: "imported.[]", in: answer)
        let again = try await self.answer(
            ["import", CommandLineRun.checkout.appendingPathComponent("corpus/reviews/leila-suicide.html").path, "--fiction"])
        #expect((again["imported"] as? [Any])?.isEmpty == true)
        try expect("file report", at: "unchanged.[]", in: again)
    }

    @Test("reports, report and its parts")
    func reports() async throws {
        try expect(
            "report title reviewType csp visibility fiction published passages", at: "reports.[]",
            in: try await answer(["reports"]))
        let report = try await answer(["report", firstReport()])
        try expect(
            """
            report title reviewType csp visibility fiction people dateOfDeath dateOfReport methodOfDeath sections \
            paragraphs recommendations themes findings
            """, in: report)
        try expect("pseudonym role sex ageBand relationship", at: "people.[]", in: report)
        try expect("number heading level kind", at: "sections.[]", in: report)
        try expect("number section text page", at: "paragraphs.[]", in: report)
        try expect("number text addressee level paragraph", at: "recommendations.[]", in: report)
        try expect("slug state paragraphs confirmedByPeople", at: "themes.[]", in: report)
        let date = report["dateOfDeath"] as? String
        #expect((date?.count ?? 0) <= 7, "month and year at most: \(date ?? "null")")
    }

    @Test("search, with facets, and many queries in one process")
    func search() async throws {
        let found = try await answer(["search", "police OR mother"])
        try expect("total results facets milliseconds", in: found)
        try expect("report title section paragraph text highlights themes score", at: "results.[]", in: found)
        try expect("value count", at: "facets.theme.[]", in: found)
        let (folder, _) = try await Self.demonstration.value
        let batch = try await CommandLineRun.run(
            ["search", "--batch", "-", "--data", folder.path + "/data"], input: "police\ntheme:matricide\n")
        #expect(batch.exitCode == 0, "\(batch.errors)")
        let lines = batch.output.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            try expect("total results facets milliseconds", in: answer)
        }
    }

    @Test("each highlight is a word of the query's stem, in bytes of the text")
    func highlights() async throws {
        let found = try await answer(["search", "recommendation*"])
        for result in try #require(found["results"] as? [[String: Any]]) {
            let bytes = Array(try #require(result["text"] as? String).utf8)
            for span in try #require(result["highlights"] as? [[Int]]) {
                let word = String(decoding: bytes[span[0]..<span[1]], as: UTF8.self).lowercased()
                #expect(word.hasPrefix("recommend"), "\(word)")
            }
        }
    }

    @Test("themes, one theme, recommendations, statistics")
    func learning() async throws {
        let themes = try await answer(["themes"])
        #expect((themes["themes"] as? [Any])?.count == 80)
        try expect("slug label confirmed suggested", at: "themes.[]", in: themes)
        let theme = try await answer(["theme", "coercive-control"])
        try expect("slug label definition evidence", in: theme)
        try expect("report paragraph text", at: "evidence.[]", in: theme)
        let alike = try await answer(["recommendations", "--like", "make sure that every practice asks about abuse"])
        try expect("id report number text addressee level paragraph similarity", at: "recommendations.[]", in: alike)
        let likeness = try #require(alike["recommendations"] as? [[String: Any]]).compactMap { $0["similarity"] as? Double }
        #expect(likeness == likeness.sorted(by: >), "best first")
        let statistics = try await answer(["statistics", "--by", "year"])
        try expect("base rows", in: statistics)
        for row in try #require(statistics["rows"] as? [[String: Any]]) {
            let count = row["count"] as? Int
            #expect(count == nil || count == 0 || (count ?? 0) >= 5, "a count of \(count ?? 0) is shown")
        }
    }

    @Test("a briefing, its editions, and the approval that takes DRAFT away")
    func briefing() async throws {
        let (folder, _) = try await Self.demonstration.value
        let file = folder.path + "/briefing.html"
        let made = try await answer(["brief", "matricide", "--format", "html", "--output", file])
        try expect("briefing file bytes citations reports draft", in: made)
        #expect(made["draft"] as? Bool == true)
        let page = try String(contentsOfFile: file, encoding: .utf8)
        #expect(page.contains("DRAFT") && page.contains("FICTION"))
        #expect(made["bytes"] as? Int == page.utf8.count)
        let id = try #require(made["briefing"] as? String)
        _ = try await answer(["briefs", "approve", id, "--by", "A. Trainer"])
        let briefs = try #require(try await answer(["briefs"])["briefings"] as? [[String: Any]])
        #expect(briefs.first { $0["briefing"] as? String == id }?["draft"] as? Bool == false)
        let again = try await answer(["brief", "matricide", "--format", "html", "--output", file])
        #expect(again["draft"] as? Bool == false)
        #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("DRAFT"))
    }

    @Test("code answers a line for each line")
    func code() async throws {
        let line = #"{"id":"1","text":"He put his hands round her neck until she passed out.","section":"chronology"}"#
        let run = try await CommandLineRun.run(["code"], input: line + "\n")
        #expect(run.exitCode == 0, "\(run.errors)")
        let answer = try run.json()
        try expect("id themes codings", in: answer)
        try expect("theme start end words role polarity time origin rule reason", at: "codings.[]", in: answer)
        #expect((answer["themes"] as? [String])?.contains("non-fatal-strangulation") == true)
    }

    @Test("an error is JSON too, and nothing else stands on standard output")
    func errors() async throws {
        let (folder, _) = try await Self.demonstration.value
        let run = try await CommandLineRun.run(["search", "theme:nothing", "--data", folder.path + "/data", "--json"])
        #expect(run.exitCode == 65)
        let answer = try run.json()
        try expect("kind message details", at: "error", in: answer)
        #expect(run.errors.hasPrefix("dhr: "))
    }
}
