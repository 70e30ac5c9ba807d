import Events
import Testing

@testable import Accounts

@Suite("One-time passwords")
struct OneTimePasswordTests {
    private static let secret = Array("12345678901234567890".utf8)

    @Test("the codes of RFC 4226, appendix D", arguments: zip(
        Int64(0)...9, ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
    func counters(_ counter: Int64, _ code: String) {
        #expect(OneTimePassword.code(of: Self.secret, counter: counter, digits: 6) == code)
    }

    @Test("the times of RFC 6238, appendix B, with SHA-1", arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
    func times(_ seconds: Int64, _ code: String) {
        let step = OneTimePassword.step(at: RecordedInstant(milliseconds: seconds * 1000))
        #expect(OneTimePassword.code(of: Self.secret, counter: step, digits: 8) == code)
        #expect(OneTimePassword(secret: Self.secret).code(at: step) == String(code.suffix(6)))
    }

    @Test("a code counts for its own step and one to either side, and never again")
    func window() {
        forAll(cases: 200) { random, seed in
            let password = OneTimePassword(secret: (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &random) })
            let now = RecordedInstant(milliseconds: Int64.random(in: 1_000_000_000_000...2_000_000_000_000, using: &random))
            let step = OneTimePassword.step(at: now)
            for offset in Int64(-3)...3 {
                let code = password.code(at: step + offset)
                let found = password.step(of: code, at: now, after: 0)
                // Two steps may share a code, once in a million.
                if abs(offset) <= 1 { #expect(found != nil, seed) } else if found != nil { continue }
                #expect((found != nil) == (abs(offset) <= 1), seed)
                if let found { #expect(password.step(of: code, at: now, after: max(found, step + 1)) == nil, seed) }
            }
        }
    }

    @Test("spaces between the figures do not count; other lengths and letters are no code")
    func typed() {
        let password = OneTimePassword(secret: Self.secret)
        let now = RecordedInstant(milliseconds: 59_000)
        #expect(password.step(of: "287 082", at: now, after: 0) == 1)
        for wrong in ["", "28708", "2870822", "28708a", "２８７０８２", "287083"] {
            #expect(password.step(of: wrong, at: now, after: 0) == nil)
        }
    }

    @Test("the address for the telephone names service, account and secret")
    func address() throws {
        let account = try #require(AccountAddress("wren.askwith+dhr@sampleshire.example"))
        #expect(
            OneTimePassword(secret: Self.secret).address(issuer: "Sampleshire reviews", account: account)
                == "otpauth://totp/Sampleshire%20reviews:wren.askwith%2Bdhr%40sampleshire.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Sampleshire%20reviews&algorithm=SHA1&digits=6&period=30")
        #expect(OneTimePassword(secret: Self.secret).readableSecret == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }

    @Test("secrets do not show when they are printed")
    func printed() {
        let password = OneTimePassword.random()
        var dumped = ""
        dump(password, to: &dumped)
        #expect(!(dumped + "\(password)" + String(reflecting: password)).contains("\(password.secret[0]),"))
        let token = SecretToken.random()
        dump(token, to: &dumped)
        #expect(!(dumped + "\(token)" + String(reflecting: token)).contains(token.text))
        let code = RecoveryCode.make()[0]
        dump(code, to: &dumped)
        #expect(!(dumped + "\(code)" + String(reflecting: code)).contains(code.text))
    }
}

@Suite("Base32, tokens and codes on paper")
struct SecretsTests {
    @Test("the examples of RFC 4648, section 10", arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func vectors(_ plain: String, _ text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
        #expect(Base32.bytes(text) == Array(plain.utf8))
        #expect(Base32.bytes(text.lowercased() + "==") == Array(plain.utf8))
    }

    @Test("writing and reading gives the bytes back; what is no text gives none")
    func thereAndBack() {
        forAll(cases: 200) { random, seed in
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            #expect(Base32.bytes(Base32.text(bytes)) == bytes, seed)
        }
        for wrong in ["A", "MZ1", "MZ=Q", "ABCDEF", "ABC"] { #expect(Base32.bytes(wrong) == nil, "\(wrong)") }
    }

    @Test("a token has 256 bits, reads back, and another text is none")
    func tokens() {
        let tokens = (0..<500).map { _ in SecretToken.random() }
        #expect(Set(tokens.map(\.text)).count == 500 && Set(tokens.map(\.hash)).count == 500)
        for token in tokens { #expect(SecretToken(token.text)?.hash == token.hash) }
        // Each of the 43 places takes many values.
        for place in 0..<42 {
            #expect(Set(tokens.map { Array($0.text)[place] }).count > 40)
        }
        for wrong in ["", "a", tokens[0].text + "A", String(tokens[0].text.dropLast()) + "/", "é" + tokens[0].text.dropFirst(2)] {
            #expect(SecretToken(wrong) == nil)
        }
    }

    @Test("ten recovery codes are all different and are read as people copy them")
    func recoveryCodes() {
        let codes = RecoveryCode.make()
        #expect(codes.count == 10 && Set(codes.map(\.text)).count == 10)
        for code in codes {
            let copied = code.text.lowercased().replacing("-", with: " ").replacing("o", with: "0").replacing("i", with: "1")
                .replacing("b", with: "8")
            #expect(RecoveryCode(copied)?.hash == code.hash)
        }
        for wrong in ["", "ABCD-EFGH-IJKL", "ABCD-EFGH-IJKL-MNOPQ", "9999-9999-9999-9999"] { #expect(RecoveryCode(wrong) == nil) }
    }

    @Test("an address is checked and made small; nothing else passes for one")
    func addresses() {
        #expect(AccountAddress("  Wren.ASKWITH@Sampleshire.Example\n")?.description == "wren.askwith@sampleshire.example")
        #expect(AccountAddress("o'hara+x@a-b.example") != nil)
        let long = String(repeating: "a", count: 65)
        for wrong in [
            "", "wren", "@a.example", "wren@", "wren@example", "wren@@a.example", "w ren@a.example", ".w@a.example",
            "w.@a.example", "w..n@a.example", "wren@-a.example", "wren@a-.example", "wren@a..example", "wrén@a.example",
            "operator:root", "operator:root@a.example", "\"w\"@a.example", "<w@a.example>", "w@a.example\u{0}", "w@a.exa\u{202E}mple",
            "\(long)@a.example", "w@\(long).example",
        ] { #expect(AccountAddress(wrong) == nil, "\(wrong)") }
    }
}
