import Reports
import Reviews
import Testing

@Suite struct RecommendationTests {
    private func recommendations(_ body: String, before: String = "") async throws -> [Recommendation] {
        try await read(
            "<html><body><h1>Domestic homicide review: Ann</h1>\(before)<h2>Recommendations</h2>\(body)</body></html>", as: "a.html"
        ).recommendations
    }

    @Test("Labels in front, in a heading above, and in a table's column give the number") func labels() async throws {
        let inline = try await recommendations(
            "<p>Recommendation 1: Tarn Police should ask.</p><p><b>R2</b> Tarn Police should listen.</p><p>Recommendation 3 – Tarn Police should act.</p>")
        #expect(inline.map(\.number) == ["1", "R2", "3"])
        #expect(inline.map(\.text) == ["Tarn Police should ask.", "Tarn Police should listen.", "Tarn Police should act."])
        let headings = try await recommendations("<h3>Recommendation 1</h3><p>Tarn Police should ask.</p><h3>Recommendation 2</h3><p>Tarn Council should listen.</p>")
        #expect(headings.map(\.number) == ["1", "2"])
        let table = try await recommendations(
            "<table><tr><th>No.</th><th>Recommendation</th><th>Agency</th><th>Level</th></tr><tr><td>7</td><td>The force should ask each person who calls about safety.</td><td>Tarn Police</td><td>single-agency</td></tr></table>")
        #expect(table.map(\.number) == ["7"])
        #expect(table.map(\.addressee) == ["Tarn Police"])
    }

    @Test("Four-level numbers are numbers and not versions") func fourLevels() async throws {
        let list = try await recommendations(
            "<h3>10.1 Single agency recommendations</h3><h4>10.1.1 Tarn Police</h4><p>10.1.1.1 Officers should ask.</p><p>10.1.1.2 Officers should listen.</p><h3>10.2 National recommendations</h3><h4>10.2.1 Ministry of Housing</h4><p>10.2.1.1 The ministry should act.</p>")
        #expect(list.map(\.number) == ["10.1.1.1", "10.1.1.2", "10.2.1.1"])
        #expect(list.map(\.addressee) == ["Tarn Police", "Tarn Police", "Ministry of Housing"])
        #expect(list.map(\.level) == [.singleAgency, .singleAgency, .national])
    }

    @Test(
        "The body asked is taken from the sentence, from brackets or from a heading",
        arguments: [
            ("<p>Tarn Police should ask.</p>", "Tarn Police", RecommendationLevel.singleAgency),
            ("<p>The integrated care board should ask.</p>", "Integrated care board", .singleAgency),
            ("<p>That NHS England considers a standard for private contact.</p>", "NHS England", .national),
            ("<p>The Safer Tarn Partnership must ask.</p>", "Safer Tarn Partnership", .multiAgency),
            ("<p>[to the police] Officers should ask everybody alone.</p>", "police", .singleAgency),
            ("<p>Officers should ask everybody alone (Tarn Police)</p>", "Tarn Police", .singleAgency),
            ("<h3>For Tarn Council</h3><p>Staff should ask everybody alone.</p>", "Tarn Council", .singleAgency),
            ("<p><b>Tarn Council</b></p><p>Staff should ask everybody alone.</p>", "Tarn Council", .singleAgency),
            ("<h3>For national bodies</h3><p>The Home Office should ask everybody.</p>", "Home Office", .national),
        ])
    func addressees(body: String, addressee: String, level: RecommendationLevel) async throws {
        let list = try await recommendations(body)
        #expect(list.map(\.addressee) == [addressee])
        #expect(list.map(\.level) == [level])
    }

    @Test("What is repeated in summary and action plan is one recommendation with every place") func repeats() async throws {
        let summary = "<h2>Summary of findings</h2><p>Recommendation 1: Tarn Police should ask each person who calls about their safety at home.</p>"
        let plan = """
            <h2>Action plan</h2><table><tr><th>Rec.</th><th>Action</th></tr><tr><td>1</td><td>Policy</td></tr><tr><td>2</td><td>Course</td></tr></table>
            """
        let list = try await recommendations(
            "<ol><li>Tarn Police should ask each person who calls about their safety at home.</li><li>Tarn Council should train all of its housing staff.</li></ol>" + plan,
            before: summary)
        #expect(list.count == 2)
        #expect(list.map(\.passage) == [2, 3])
        #expect(list.map(\.repeatedAt) == [[1, 4], [5]])
    }

    @Test("Introductions are no recommendations, and points under one belong to it") func introductions() async throws {
        let list = try await recommendations(
            "<p>The panel makes two recommendations, which should be read together.</p><p>1. Tarn Police should:</p><ul><li>ask;</li><li>listen.</li></ul><p>2. Tarn Council should act.</p>")
        #expect(list.map(\.text) == ["Tarn Police should: ask; listen.", "Tarn Council should act."])
    }
}
