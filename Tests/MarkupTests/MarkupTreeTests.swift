import Markup
import Testing

@Suite struct MarkupTreeTests {
    @Test("A page becomes a flat tree whose text can be sliced by element") func flatTree() throws {
        let tree = try MarkupReader().read(Array("<p id=a>One <b>two</b> three</p><p>four</p>".utf8), as: .html)
        let paragraphs = tree.nodes.indices.filter { !tree.nodes[$0].isText && tree.names[Int(tree.nodes[$0].name)] == "p" }
        #expect(paragraphs.map(tree.string) == ["One two three", "four"])
        #expect(tree.attribute(tree.name("id"), of: paragraphs[0]) == "a")
        #expect(tree.attribute(tree.name("id"), of: paragraphs[1]) == nil)
    }
}
