import Foundation
import Testing

@testable import Workflow

/// The quick reader may give up on anything, but what it reads is what
/// `JSONDecoder` reads, and what `JSONSerialization` takes for the same.
@Suite("The quick reader of stored facts")
struct EverydayJSONTests {
    private static func agrees(_ text: [UInt8], _ seed: Comment) {
        if let quick = EverydayJSON.value(text) {
            #expect(FactJSON.value(text) == quick, seed)
            // It drops byte order marks, which `JSONDecoder` keeps.
            let holdsMark = Data(text).range(of: Data("\u{FEFF}".utf8)) != nil
            let other = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            #expect(holdsMark || other.flatMap { FieldValue(told: $0) } == quick, seed)
        }
        if let quick = EverydayJSON.entry(text) {
            let slow: StoredEntry? = FactJSON.value(text)
            #expect(slow.map { FactJSON.bytes(of: $0) } == FactJSON.bytes(of: quick), seed)
        }
    }

    private static func agrees(_ text: String) { agrees(Array(text.utf8), "\(text)") }

    @Test("every event that was ever stored is read by it, and as before")
    func fixtures() throws {
        for (name, facts) in try FixtureTests.lines() {
            let quick = try #require(EverydayJSON.entry(Array(facts.utf8)), "\(name)")
            #expect(FactJSON.bytes(of: quick) == Array(facts.utf8), "\(name)")
            Self.agrees(facts)
        }
    }

    @Test("what this program writes is read as it was meant", .tags(.property))
    func written() {
        forAll(cases: 500) { random, seed in
            let value = FieldValue.random(within: 4, &random)
            let text = FactJSON.bytes(of: value)
            // Control characters without a short escape are left to the
            // general decoder.
            if !value.holdsRareControls { #expect(EverydayJSON.value(text) == value, seed) }
            Self.agrees(text, seed)
            let entry = StoredEntry(
                account: random.chance(1, in: 2) ? "wren" : nil, role: "chair",
                despite: random.chance(1, in: 2) ? .random(&random) : nil,
                objections: random.chance(1, in: 2) ? [.random(&random)] : nil,
                corrects: random.chance(1, in: 2) ? random.below(1_000_000) : nil, facts: ["a": value, "b": .flag(true)])
            Self.agrees(FactJSON.bytes(of: entry), seed)
        }
    }

    @Test("other spellings of the same are read alike or left alone", .tags(.property))
    func spellings() {
        forAll(cases: 500) { random, seed in
            Self.agrees(Array(FieldValue.random(within: 4, &random).spelt(&random).utf8), seed)
        }
    }

    @Test("damage of any byte is read alike or left alone", .tags(.property))
    func damage() throws {
        let lines = try FixtureTests.lines().map { Array($0.facts.utf8) }
        let signs = Array("{}[]\",:\\/ntu0e-.+ \u{0}\u{1F}\u{7F}".utf8) + [0x80, 0xC3, 0xED, 0xF5, 0xFF]
        forAll(cases: 3000) { random, seed in
            var text = random.pick(lines)
            for _ in 0...random.below(3) {
                let place = random.below(text.count)
                switch random.below(4) {
                case 0: text[place] = random.pick(signs)
                case 1: text.insert(random.pick(signs), at: place)
                case 2: if text.count > 1 { text.remove(at: place) }
                default: text = Array(text[..<max(1, place)])
                }
            }
            Self.agrees(text, seed)
        }
    }

    @Test("every beginning of an event is refused by both")
    func truncated() throws {
        for (_, facts) in try FixtureTests.lines() {
            let text = Array(facts.utf8)
            for length in stride(from: 0, to: text.count, by: 7) + [text.count - 1] {
                let beginning = Array(text[..<length])
                #expect(EverydayJSON.entry(beginning) == nil)
                #expect(StoredEntry.reading(beginning) == nil)
            }
        }
    }

    @Test(
        "it gives up on what has no one meaning, or is not JSON",
        arguments: [
            "", " ", "{", "[", "\"", "\"a", "\"\\", "\"\\\"", "\"\\u", "\"\\x\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
            "\"\\ude00\\ud83d\"", "\"\\u00e9\"", "\"\\u12\"", "\"\n\"", "\"\t\"", "\"\u{0}\"", "'a'", "-", "--1", "+1", "-0",
            "01", "-01", "00", "1.0", "1.5", "1e2", "1E2", "0.1", ".5", "0x10", "1_0", "1234567890123456789",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1 2", "1,", "[1,]", "[,1]", "[1 2]", "[]]",
            "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:1}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}",
            "{\"\u{E9}\":1,\"e\u{301}\":2}", "{}}", "tru", "truee", "True", "nul", "nulll", "NaN", "Infinity", "// a\n1",
            "\u{FEFF}1", "1\u{0}", "\u{A0}1",
        ])
    func givenUp(_ text: String) {
        #expect(EverydayJSON.value(Array(text.utf8)) == nil)
        #expect(EverydayJSON.entry(Array(text.utf8)) == nil)
    }

    @Test(
        "bytes that are no UTF-8 are never repaired",
        arguments: [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82]] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        for text in [[0x22] + bytes + [0x22], [0x22, 0x5C, 0x6E] + bytes + [0x22]] as [[UInt8]] {
            #expect(EverydayJSON.value(text) == nil)
            Self.agrees(text, "\(text)")
        }
    }

    @Test("any depth ends in an answer")
    func depth() {
        for open in ["[", "{\"a\":", "[[", "[{\"a\":["] {
            for count in [1, 15, 16, 17, 100, 600, 200_000] {
                let text = Array(String(repeating: open, count: count).utf8)
                #expect(EverydayJSON.value(text) == nil)
                #expect(EverydayJSON.entry(Array("{\"role\":\"chair\",\"facts\":{\"a\":".utf8) + text) == nil)
            }
        }
        for count in 1...40 {
            let text = Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
            #expect((EverydayJSON.value(text) == nil) == (count > 16))
            Self.agrees(text, "\(count) deep")
        }
    }

    @Test("numbers and escapes at their edges are exact")
    func edges() {
        for (text, value) in [
            ("0", .number(0)), ("-1", .number(-1)), ("999999999999999999", .number(999_999_999_999_999_999)),
            ("-999999999999999999", .number(-999_999_999_999_999_999)), (" \t\r\n7 \n", .number(7)),
            ("\"\\\"\\\\\\/\\n\\t\\r\\b\\f\"", .text("\"\\/\n\t\r\u{8}\u{C}")), ("\"\u{1F600}e\u{301}\"", .text("\u{1F600}e\u{301}")),
            ("\"\"", .text("")), ("[ ]", .list([])), ("{ }", .object([:])), ("[null,true,false]", .list([.null, .flag(true), .flag(false)])),
            ("{ \"a\" : [ 1 , \"\\\\\" ] }", .object(["a": .list([.number(1), .text("\\")])])),
        ] as [(String, FieldValue)] {
            #expect(EverydayJSON.value(Array(text.utf8)) == value)
            Self.agrees(text)
        }
    }

    @Test(
        "an entry with anything else about it is left to the general decoder",
        arguments: [
            "{}", "[]", "{\"role\":\"chair\"}", "{\"facts\":{}}", "{\"role\":null,\"facts\":{}}", "{\"role\":\"chair\",\"facts\":[]}",
            "{\"role\":\"chair\",\"facts\":{},\"new\":1}", "{\"role\":\"chair\",\"role\":\"author\",\"facts\":{}}",
            "{\"role\":\"chair\",\"facts\":{},\"facts\":{}}", "{\"account\":null,\"role\":\"chair\",\"facts\":{}}",
            "{\"corrects\":null,\"role\":\"chair\",\"facts\":{}}", "{\"corrects\":1.0,\"role\":\"chair\",\"facts\":{}}",
            "{\"corrects\":1,\"corrects\":1,\"role\":\"chair\",\"facts\":{}}", "{\"objections\":[1],\"role\":\"chair\",\"facts\":{}}",
            "{\"objections\":\"a\",\"role\":\"chair\",\"facts\":{}}", "{\"role\":\"chair\",\"facts\":{}} x",
        ])
    func unusualEntries(_ text: String) { #expect(EverydayJSON.entry(Array(text.utf8)) == nil) }

    @Test("what it leaves alone is still read: other programs' escapes and spellings")
    func fallback() throws {
        let text = "{\"account\":null,\"corrects\":1e1,\"facts\":{\"words\":\"\\ud83d\\ude00 caf\\u00e9\"},\"new\":[],\"role\":\"chair\"}"
        #expect(EverydayJSON.entry(Array(text.utf8)) == nil)
        let stored = try #require(StoredEntry.reading(Array(text.utf8)))
        #expect(stored.facts == ["words": .text("\u{1F600} café")])
        #expect(stored.corrects == 10 && stored.account == nil)
    }
}

// MARK: - Random values

extension FieldValue {
    /// As `JSONSerialization` tells it.
    fileprivate init?(told value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case is NSNull: self = .null
        case let list as [Any]: self = .list(list.compactMap { FieldValue(told: $0) })
        case let object as [String: Any]: self = .object(object.compactMapValues { FieldValue(told: $0) })
        case let number as NSNumber:
            self = String(cString: number.objCType) == "c" ? .flag(number.boolValue) : .number(number.intValue)
        default: return nil
        }
    }

    fileprivate static func random(within depth: Int, _ random: inout SplitMix64) -> FieldValue {
        switch random.below(depth > 0 ? 9 : 5) {
        case 0...1: .text(.random(&random))
        case 2: .number(Int(truncatingIfNeeded: random.next() >> UInt64(8 + random.below(56))) * (random.chance(1, in: 2) ? 1 : -1))
        case 3: .flag(random.chance(1, in: 2))
        case 4: .null
        case 5...6: .list((0..<random.below(4)).map { _ in .random(within: depth - 1, &random) })
        default:
            .object(
                Dictionary((0..<random.below(4)).map { _ in (.random(&random), .random(within: depth - 1, &random)) }) { a, _ in a })
        }
    }

    fileprivate var holdsRareControls: Bool {
        switch self {
        case .text(let text): text.holdsRareControls
        case .list(let list): list.contains(where: \.holdsRareControls)
        case .object(let object): object.contains { $0.key.holdsRareControls || $0.value.holdsRareControls }
        case .number, .flag, .null: false
        }
    }

    /// JSON of it as other programs may write it.
    fileprivate func spelt(_ random: inout SplitMix64) -> String {
        let space = random.pick(["", "", " ", "\n\t", "\r\n"])
        switch self {
        case .text(let text): return space + text.spelt(&random) + space
        case .number(let number): return space + "\(number)" + random.pick(["", "", "", ".0", "e0", "E+0"]) + space
        case .flag(let flag): return space + "\(flag)" + space
        case .null: return space + "null" + space
        case .list(let list):
            var parts: [String] = []
            for part in list { parts.append(part.spelt(&random)) }
            return space + "[" + space + parts.joined(separator: ",") + "]"
        case .object(let object):
            var parts: [String] = []
            for (key, part) in object.sorted(by: { $0.key < $1.key }) {
                parts.append(space + key.spelt(&random) + space + ":" + part.spelt(&random))
                if random.chance(1, in: 20) { parts.append(key.spelt(&random) + ":1") }
            }
            return "{" + space + parts.joined(separator: ",") + "}" + space
        }
    }
}

extension String {
    fileprivate static func random(_ random: inout SplitMix64) -> String {
        let pieces = [
            "a", "role", "facts", "é", "e\u{301}", "\u{1F600}", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{1}", "\u{7F}",
            "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "{", "]", ":", " ", "\u{0}",
        ]
        return (0..<random.below(6)).map { _ in random.pick(pieces) }.joined()
    }

    fileprivate var holdsRareControls: Bool {
        unicodeScalars.contains { $0.value < 0x20 && !"\n\t\r\u{8}\u{C}".unicodeScalars.contains($0) }
    }

    fileprivate func spelt(_ random: inout SplitMix64) -> String {
        var text = "\""
        for unit in utf16 {
            let isPlain = unit >= 0x20 && unit < 0x7F && unit != 0x22 && unit != 0x5C
            if isPlain, !random.chance(1, in: 10) {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = "000" + String(unit, radix: 16, uppercase: random.chance(1, in: 2))
                text += "\\u" + digits.suffix(4)
            }
        }
        return text + "\""
    }
}
