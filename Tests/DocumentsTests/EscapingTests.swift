import Documents
import Foundation
import Testing

@testable import Documents

@Suite("Text of a source cannot act")
struct EscapingTests {
    @Test("mark-up in a text is shown, not obeyed")
    func html() {
        #expect(
            Escaping.html("<script>alert('x')</script> & \"q\"")
                == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;")
    }

    @Test("what turns the reading direction or cannot be seen is shown as a mark")
    func unseen() {
        #expect(Escaping.html("a\u{202E}b\u{0}c\u{7}d\u{FEFF}e\u{E0041}f") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
        #expect(Escaping.html("two\nlines\t and\u{2028}more") == "two lines and more")
        #expect(Escaping.html("caf\u{E9} \u{1F9E1} \u{5D0}") == "caf\u{E9} \u{1F9E1} \u{5D0}")
    }

    @Test(
        "Markdown in a text is shown, not obeyed",
        arguments: [
            ("# no heading", "\\# no heading"), ("1. no list", "1\\. no list"), ("12) no list", "12\\) no list"),
            ("- no list", "\\- no list"), ("*no* _stress_", "\\*no\\* \\_stress\\_"), ("a|b", "a\\|b"),
            ("[no](link)", "\\[no\\](link)"), ("https://example.org", "https\\://example.org"),
            ("WWW.example.org", "WWW\\.example.org"), ("a@example.org", "a\\@example.org"), ("<b> &amp;", "&lt;b&gt; &amp;amp;"),
            ("`code` ~~no~~ $x$", "\\`code\\` \\~\\~no\\~\\~ \\$x\\$"), ("back\\slash", "back\\\\slash"),
            ("4.12 stays", "4.12 stays"), ("4.", "4\\."), ("line\n\n# two", "line # two"),
        ])
    func markdown(_ text: String, _ escaped: String) {
        #expect(Escaping.markdown(text) == escaped)
    }

    @Test("escaping for HTML and reading it back gives the same words")
    func backHTML() {
        forAll(cases: 500) { random, seed in
            let text = Self.text(&random)
            let back = Escaping.html(text).replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
                .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
                .replacingOccurrences(of: "&amp;", with: "&")
            #expect(back == text, seed)
        }
    }

    @Test("no character that opens mark-up is left standing")
    func harmless() {
        forAll(cases: 500) { random, seed in
            let text = Self.text(&random)
            let html = Escaping.html(text)
            #expect(!html.contains("<") && !html.contains("\"") && !html.contains("'"), seed)
            let markdown = Escaping.markdown(text)
            #expect(!markdown.contains("<") && !markdown.replacingOccurrences(of: "\\:", with: "").contains("://"), seed)
            for special in "*_`[]|~" {
                let stripped = markdown.replacingOccurrences(of: "\\\\", with: "").replacingOccurrences(of: "\\\(special)", with: "")
                #expect(!stripped.contains(special), seed)
            }
        }
    }

    private static func text(_ random: inout some RandomNumberGenerator) -> String {
        let pieces = ["<", ">", "&", "\"", "'", "*", "_", "`", "[", "]", "|", "~", "\\", "a", "\u{E9}", " x", "://", "#", "1.", "\u{1F9E1}"]
        return (0..<Int.random(in: 1...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
    }
}
