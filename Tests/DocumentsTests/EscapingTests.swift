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
}
