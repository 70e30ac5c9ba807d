import Testing

@testable import Accounts

@Suite("Passwords")
struct PasswordTests {
    private let address = AccountAddress("wren.askwith@sampleshire.example")!  // a literal
    private let name = "Wren Askwith-Hollis"

    private func faults(_ password: String) -> [PasswordFault] {
        PasswordRules.faults(password, address: address, name: name)
    }

    @Test("a good password is taken, whatever it is made of", arguments: [
        "seven wet lanterns", "otter gravel tin 88", "kX9#vLq2!mZp", "löffelstiel&Zaun", "a pebble under the tram",
        "пять мокрых фонарей", "nine  spaces   here", "zu7ip-fre4k-omma9", "🦊 burrow 7 lantern", "MyDogAte1234Biscuits",
        String(repeating: "lantern otter gravel ", count: 6) + "ab",
    ])
    func good(_ password: String) { #expect(faults(password).isEmpty, "\(password): \(faults(password))") }

    @Test("each rule refuses what it is for", arguments: [
        (.tooShort, ["", "lantern", "wet lantern", "kX9#vLq2!mZ", "🦊🦊🦊"]),
        (.tooLong, [String(repeating: "lantern otter gravel ", count: 6) + "abc"]),
        (.unprintable, ["seven wet\u{0}lanterns", "seven wet\u{1B}lanterns", "seven wet\u{2028}lanterns", "seven\twet lanterns"]),
        (.common, [
            "passwordpassword", "Password12345!", "P@ssw0rd2026!", "welcome2026!!!", "letmein-letmein", "iloveyou12345",
            "qwerty-dragon-1", "correcthorsebatterystaple", "Correct Horse Battery Staple", "Liverpool2026!", "123456789012",
            "070019112345", "changeme-please", "administrator1", "Summer2026Summer2026", "trustno1trustno1",
        ]),
        (.repeated, ["aaaaaaaaaaaa", "abababababab", "abcabcabcabcabc", "lantern!lantern!", "xyxyxyxyxyxyx", "1212121212121212"]),
        (.run, [
            "qwertyuiop12", "abcdefghijkl", "zyxwvutsrqpo", "1qaz2wsx3edc", "poiuytrewqas", "QWERTYuiop[]", "12345678abcdefgh",
            "asdfghjkl;'#", "1q2w3e4r5t6y",
        ]),
        (.ownWords, ["askwith-lantern", "lantern WREN otter", "h0llis gravel tin", "sampleshire gravel"]),
        (.serviceWords, ["domestichomicide", "HomicideReview26", "dardr-dhr-csp-1", "safeguardingpanel!"]),
    ] as [(PasswordFault, [String])])
    func refused(_ fault: PasswordFault, _ passwords: [String]) {
        for password in passwords {
            #expect(faults(password).contains(fault), "\(password): \(faults(password))")
        }
    }

    @Test("every fault is told at once, each with words for the person")
    func together() {
        #expect(faults("wren1234") == [.tooShort, .ownWords])
        #expect(Set(faults("qwertyuiopqwertyuiop")).isSuperset(of: [.common, .run, .repeated]))
        #expect(Set(PasswordFault.allCases.map(\.words)).count == PasswordFault.allCases.count)
        #expect(PasswordFault.allCases.allSatisfy { !$0.words.contains("!") })
    }

    @Test("length is counted in characters that a person sees")
    func length() {
        #expect(faults("🦊🐝🦉🐌🦋🐢🦔🐧🦆🐙🦞🐺").isEmpty)
        #expect(faults(String(repeating: "e\u{301}", count: 5) + "sandy").contains(.tooShort))
    }

    @Test("random words of a list put together pass; the rules stay quick on anything")
    func random() {
        let words = ["otter", "gravel", "lantern", "pebble", "thistle", "saucer", "kettle", "bracken", "mitten", "walnut"]
        forAll(cases: 300) { random, seed in
            let chosen = words.shuffled(using: &random).prefix(3).joined(separator: [" ", "-", ""].randomElement(using: &random) ?? "")
            #expect(faults(chosen).isEmpty, seed)
        }
        let clock = ContinuousClock()
        for text in [String(repeating: "q", count: 100_000), String(repeating: "password", count: 10_000)] {
            #expect(clock.measure { _ = faults(text) } < .seconds(2))
        }
    }
}

@Suite("What is kept of a password")
struct PasswordHashTests {
    private let cheap = PasswordHashing(cost: ScryptCost(logarithm: 4, blockSize: 8, parallelism: 1))

    @Test("the vectors of RFC 7914, section 12", arguments: [
        ("password", "NaCl", 10, 8, 16, "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"),
        ("pleaseletmein", "SodiumChloride", 14, 8, 1, "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"),
    ])
    func vectors(_ password: String, _ salt: String, _ n: Int, _ r: Int, _ p: Int, _ expected: String) throws {
        let derived = try ScryptCost(logarithm: n, blockSize: r, parallelism: p)
            .derive(Array(password.utf8), salt: Array(salt.utf8))
        let digits = Array("0123456789abcdef")
        #expect(String(derived.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }) == expected)
    }

    @Test("the right password opens and no other; the same one has another hash each time")
    func verify() async throws {
        let hash = try await cheap.hash("seven wet lanterns")
        #expect(try await cheap.verify("seven wet lanterns", against: hash))
        for wrong in ["", "seven wet lantern", "Seven wet lanterns", "seven wet lanterns ", String(repeating: "x", count: 100_000)] {
            #expect(try await !cheap.verify(wrong, against: hash))
        }
        #expect(try await !cheap.verify("seven wet lanterns", against: nil))
        let other = try await cheap.hash("seven wet lanterns")
        #expect(other != hash && other.salt != hash.salt)
    }

    @Test("the text form carries its cost and reads back; others are refused, dear ones too")
    func text() async throws {
        let hash = try await cheap.hash("seven wet lanterns")
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(PasswordHash(hash.text) == hash)
        #expect(!hash.text.contains("lanterns"))
        for wrong in [
            "", "seven wet lanterns", hash.text + "$", String(hash.text.dropLast()), hash.text.replacing("scrypt", with: "argon2"),
            hash.text.replacing("ln=4", with: "ln=30"), hash.text.replacing("ln=4", with: "ln=-4"),
            hash.text.replacing("p=1", with: "p=99"), hash.text.replacing("r=8", with: "r=0"),
        ] { #expect(PasswordHash(wrong) == nil, "\(wrong)") }
    }

    @Test("what is kept now costs at least what OWASP asks for")
    func cost() {
        // N r p at least 2^15, 8, 3 in its table of equal strength.
        let cost = ScryptCost.current
        #expect((1 << cost.logarithm) * cost.blockSize * cost.parallelism >= (1 << 15) * 8 * 3 && cost.blockSize == 8)
    }

    @Test("an unknown address costs one hash like a known one")
    func sameWork() async throws {
        let work = Counter()
        let counting = PasswordHashing(cost: ScryptCost(logarithm: 4, blockSize: 8, parallelism: 1), run: { body in
            await work.add()
            return try body()
        })
        let hash = try await counting.hash("seven wet lanterns")
        _ = try await counting.verify("wrong", against: hash)
        #expect(await work.count == 2)
        _ = try await counting.verify("wrong", against: nil)
        #expect(await work.count == 3)
    }

    private actor Counter {
        private(set) var count = 0
        func add() { count += 1 }
    }
}
