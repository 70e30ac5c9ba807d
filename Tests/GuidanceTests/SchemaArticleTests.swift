import Foundation
import Guidance
import Testing

@Suite("The article on the form of an edition")
struct SchemaArticleTests {
    @Test("names every field, list, label, word and file that there is")
    func complete() throws {
        let article = try String(
            contentsOf: checkout.appendingPathComponent("Sources/Guidance/Guidance.docc/EditionSchema.md"),
            encoding: .utf8)
        var words: Set<String> = []
        for text in try editionFiles() {
            words.insert(text.name)
            keys(of: try JSONSerialization.jsonObject(with: Data(text.json.utf8)), into: &words)
        }
        words.formUnion(FactCollection.allCases.map(\.rawValue) + LabelKey.allCases.map(\.rawValue))
        words.formUnion(LimitKind.allCases.map(\.rawValue) + Expectation.allCases.map(\.rawValue))
        words.formUnion(DataFieldKind.allCases.map(\.rawValue) + DataFieldScope.allCases.map(\.rawValue))
        words.formUnion(Mark.allCases.map(\.rawValue) + QualityCriterion.Origin.allCases.map(\.rawValue))
        words.formUnion(["from", "until", "level", "quorum"])
        for word in words.sorted() {
            let isNamed = ["`\(word)`", "`[\(word)]`", "\"\(word)\""].contains { article.contains($0) }
            #expect(isNamed, "\(word)")
        }
    }

    private func keys(of node: Any, into words: inout Set<String>) {
        if let object = node as? [String: Any] {
            for (key, value) in object {
                words.insert(key)
                keys(of: value, into: &words)
            }
        } else if let list = node as? [Any] {
            for value in list { keys(of: value, into: &words) }
        }
    }
}
