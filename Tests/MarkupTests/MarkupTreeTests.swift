import Markup
import Testing

@Suite struct MarkupTreeTests {
    private func read(_ text: String, _ dialect: MarkupReader.Dialect = .html) throws -> MarkupTree {
        try MarkupReader().read(Array(text.utf8), as: dialect)
    }

    private func elements(_ name: String, in tree: MarkupTree) -> [Int] {
        tree.nodes.indices.filter { !tree.nodes[$0].isText && tree.names[Int(tree.nodes[$0].name)] == name }
    }

    @Test("A page becomes a flat tree whose text can be sliced by element") func flatTree() throws {
        let tree = try read("<p id=a>One <b>two</b> three</p><p>four</p>")
        let paragraphs = elements("p", in: tree)
        #expect(paragraphs.map(tree.string) == ["One two three", "four"])
        #expect(tree.attribute(tree.name("id"), of: paragraphs[0]) == "a")
        #expect(tree.attribute(tree.name("id"), of: paragraphs[1]) == nil)
        #expect(tree.attribute(tree.name("href"), of: paragraphs[0]) == nil)
    }

    @Test("Lines of the source stay with their elements") func lines() throws {
        let tree = try read("<html>\n<body>\n<p>one</p>\n\n<p>two</p>")
        #expect(elements("p", in: tree).map { tree.nodes[$0].line } == [3, 5])
    }

    @Test("Every element ends after its children and before its next sibling") func nesting() throws {
        let tree = try read("<div><p>a<i>b</i></p><ul><li>c<li>d</ul></div><p>e")
        for (index, node) in tree.nodes.enumerated() {
            #expect(Int(node.end) > index && Int(node.end) <= tree.nodes.count)
            for inner in (index + 1)..<max(Int(node.end), index + 1) {
                #expect(tree.nodes[inner].end <= node.end)
                #expect(tree.nodes[inner].depth > node.depth)
            }
        }
    }

    @Test("XML keeps local names and the namespace of its root") func namespaces() throws {
        let tree = try read("<r:a xmlns:r=\"urn:x\" r:n=\"1\"><r:b>t</r:b></r:a>", .xml)
        #expect(tree.rootNamespace == "urn:x")
        #expect(tree.names.contains("b"))
        #expect(tree.attribute(tree.name("n"), of: 0) == "1")
    }

    @Test("Text of scripts and styles is no text, that of CDATA sections is") func rawText() throws {
        #expect(try !String(decoding: read("<script>var a = 1</script><p>b</p>").text, as: UTF8.self).contains("var"))
        #expect(try read("<a><![CDATA[x < y]]></a>", .xml).string(in: 0) == "x < y")
    }

    @Test("Tags that HTML 4 does not know are no problem; broken ones are, with lines") func problems() throws {
        #expect(try read("<main><section><p>a</p></section></main>").problems.isEmpty)
        let tree = try read("<p>a</p>\n<p>b</i></p>\n<p>c & d</p>")
        #expect(tree.problems.map(\.line) == [2, 3])
    }

    @Test("Elements nested beyond the limit lose their tags and keep their text") func depth() throws {
        let tree = try read(String(repeating: "<div>", count: 400) + "deep" + String(repeating: "</div>", count: 400) + "<p>after</p>")
        #expect(String(decoding: tree.text, as: UTF8.self) == "deepafter")
        #expect(tree.problems.contains { $0.kind == .tooDeep })
        #expect(tree.nodes.allSatisfy { $0.depth <= 256 })
    }

    @Test("Text that comes in many pieces is one node") func pieces() throws {
        let long = String(repeating: "words and ", count: 60_000)
        let tree = try read("<p>\(long)</p>")
        #expect(tree.nodes.filter(\.isText).count == 1)
        #expect(tree.text.count == long.utf8.count)
    }

    @Test("An entity declaration is refused with its line") func entities() {
        #expect(throws: MarkupError.entityDeclaration(line: 2)) {
            try read("<!DOCTYPE a [\n<!ENTITY x 'y'>]><a>&x;</a>", .xml)
        }
    }
}
