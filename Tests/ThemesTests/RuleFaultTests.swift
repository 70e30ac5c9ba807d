import Testing

@testable import Themes

@Suite("What is wrong with the rule text is said at once, each fault with its line")
struct RuleFaultTests {
    private func faults(_ texts: StaticString...) -> [RuleFault] {
        let sources = texts.enumerated().map { RuleText.Source("Part\($0 + 1)", $1) }
        do throws(RuleError) {
            _ = try RuleBook(sources, catalogue: SmallBook.catalogue)
            return []
        } catch {
            return error.faults
        }
    }

    @Test("the standard rules load without a fault")
    func standard() {
        do throws(RuleError) {
            _ = try RuleBook(RuleText.Source.standard, catalogue: .standard)
        } catch {
            for fault in error.faults { Issue.record("\(fault)") }
        }
    }

    @Test("a pattern at fault is told with its line", arguments: [
        ("^", "an empty pattern"), ("a . b", "a gap is written ..4"), ("a .. b", "a gap wants a number up to 60"),
        ("a ..61 b", "a gap wants a number up to 60"), ("a ..99999999999999999999 b", "a gap wants a number up to 60"),
        ("a ~ b", "a gap wants a number up to 60"), ("a ..3!(b c) d", "a gap bars single words only"),
        ("a) b", "a bracket or bar outside brackets"), ("a | b", "a bracket or bar outside brackets"),
        ("(a b", "a bracket is not closed"), ("(a|b", "a bracket is not closed"),
        ("a !(b c)", "! stands before single words only"),
        ("\"NFS", "a quotation mark is not closed"), ("\"\"", "a quotation mark is not closed"),
        ("Word", "Word is neither a word nor a class"), ("a NOSUCH b", "no class NOSUCH"), ("(a|NOSUCH)", "no class NOSUCH"),
        ("a $5", "cannot read \u{201C}$5\u{201D}"), ("ab* c", "a beginning has three letters or more"),
        ("(ab*|c)", "a beginning has three letters or more"), ("~3 a", "~ wants words on both sides"),
        ("a ~3", "~ wants words on both sides"), ("a ~3 b ~3 c", "one ~ in a pattern at most"),
        ("(a ~3 b|c d)", "one ~ in a pattern at most"), ("a?", "nothing in it must match"), ("!a", "nothing in it must match"),
        ("a? !b c?", "nothing in it must match"),
        ("(a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f)", "more than 600 patterns in one"),
        ("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", "more than 32 steps"),
        ("a ..60 ..60 ..60 ..60 ..60 b", "gaps of more than 255 words"),
    ])
    func patterns(_ pattern: String, _ message: String) {
        var reader = PatternReader()
        var told: String?
        do throws(PatternReader.Fault) {
            _ = try PatternExpansion.steps(of: reader.read(pattern[...]))
        } catch {
            told = error.message
        }
        #expect(told == message)
    }

    @Test("a pattern at the limits is none")
    func limits() throws {
        var reader = PatternReader()
        #expect(try PatternExpansion.steps(of: reader.read("a ..60 b")).count == 1)
        #expect(try PatternExpansion.steps(of: reader.read("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")).first?.count == 32)
        #expect(try PatternExpansion.steps(of: reader.read("a? b c?")).first?.count == 1)
    }

    @Test("a line that is no line of the language")
    func lines() {
        #expect(faults("rules of mine") == [.init(part: "Part1", line: 1, message: "cannot read \u{201C}rules\u{201D}")])
        #expect(faults("# fine\n  hit her") == [.init(part: "Part1", line: 2, message: "a pattern without a rule")])
        #expect(faults("theme nothing")[0] == .init(part: "Part1", line: 1, message: "no theme nothing"))
    }

    @Test("a rule wants a theme, a name of its own, a reason and a pattern")
    func heads() {
        #expect(faults("rule a: b\n  c") == [.init(part: "Part1", line: 1, message: "a rule outside a theme")])
        let unreasoned = RuleFault(part: "Part1", line: 2, message: "a rule wants a name and, after a colon, why it counts")
        #expect(faults("theme hitting\nrule a\n  c") == [unreasoned])
        #expect(faults("theme hitting\nrule a:   \n  c") == [unreasoned])
        #expect(faults("theme hitting\nrule : b\n  c") == [unreasoned])
        #expect(
            faults("theme hitting\nrule a: b\n  c\nweak a: d\n  e") == [
                .init(part: "Part1", line: 4, message: "the rule a stands twice in its theme")
            ])
        #expect(faults("theme hitting\nrule a: b\n  c\ntheme asking\nrule a: b\n  c") == [])
        #expect(faults("theme hitting\nrule a: b") == [.init(part: "Part1", line: 2, message: "a has no pattern")])
    }

    @Test("facts stand once")
    func facts() {
        #expect(
            faults("fact a: b\n  c", "fact a: d\n  e") == [.init(part: "Part2", line: 1, message: "the fact a stands twice")])
    }

    @Test("classes are named in capitals, once, and hold something")
    func classes() {
        #expect(faults("class A b") == [.init(part: "Part1", line: 1, message: "a class is written NAME = word word")])
        #expect(faults("class A = b\nclass A = c") == [.init(part: "Part1", line: 2, message: "the class A stands twice")])
        for text: StaticString in ["class small = b", "class 12 = b", "class A-B = c"] {
            #expect(faults(text) == [.init(part: "Part1", line: 1, message: "a class's name is in capitals")])
        }
        #expect(faults("class A = ") == [.init(part: "Part1", line: 1, message: "an empty class")])
        #expect(faults("class A = b NONE") == [.init(part: "Part1", line: 1, message: "no class NONE")])
    }

    @Test("an option that is none, or has a value that is none")
    func options() {
        #expect(
            faults("""
                theme hitting
                rule a: b | if=no unless=nope
                  c
                rule d: e | only-in=nowhere also-in=analysis
                  f
                rule g: h | time=never
                  i
                rule j: k | role=nobody
                  l
                rule m: n | role
                  o
                rule p: q | who=nobody
                  r
                rule s: t | keep-everything
                  u
                """) == [
                    .init(part: "Part1", line: 2, message: "no fact no"), .init(part: "Part1", line: 2, message: "no fact nope"),
                    .init(part: "Part1", line: 4, message: "no kind of section nowhere"),
                    .init(part: "Part1", line: 6, message: "no such time"), .init(part: "Part1", line: 8, message: "no role nobody"),
                    .init(part: "Part1", line: 10, message: "no such role"), .init(part: "Part1", line: 12, message: "no role nobody"),
                    .init(part: "Part1", line: 14, message: "no option keep-everything"),
                ])
    }

    @Test("every fault of several texts is told at once")
    func several() {
        let found = faults("class a = b\ntheme hitting\nrule a: b\n  (c", "fact d: e\n  ..3 ?\nrule f: g | h\n  i")
        #expect(
            found == [
                .init(part: "Part1", line: 1, message: "a class's name is in capitals"),
                .init(part: "Part1", line: 4, message: "a bracket is not closed"),
                .init(part: "Part2", line: 2, message: "cannot read \u{201C}?\u{201D}"),
                .init(part: "Part2", line: 3, message: "no option h"),
                .init(part: "Part2", line: 3, message: "a rule outside a theme"),
                .init(part: "Part1", line: 3, message: "a has no pattern"),
                .init(part: "Part2", line: 1, message: "d has no pattern"),
            ])
        #expect(found[1].description == "Part1, line 4: a bracket is not closed")
    }

    @Test("a catalogue's term that no pattern can be is a fault of the catalogue")
    func terms() throws {
        let broken = try Catalogue(
            version: "1", groups: [.init(slug: "g", label: "G")],
            themes: [
                .init(
                    code: ThemeCode(0), slug: "one", label: "One", group: "g", definition: "d", include: "i", exclude: "e",
                    terms: ["fine", "60% off", "(half"], abbreviations: [], framing: [], falseFriends: [], related: [],
                    statute: nil, role: .victim, family: .circumstance)
            ])
        var told: [RuleFault] = []
        do throws(RuleError) { _ = try RuleBook([], catalogue: broken) } catch { told = error.faults }
        #expect(
            told == [
                .init(part: "catalogue", line: 1, message: "the term \u{201C}60% off\u{201D}: cannot read \u{201C}% off\u{201D}"),
                .init(part: "catalogue", line: 1, message: "the term \u{201C}(half\u{201D}: a bracket is not closed"),
            ])
    }
}
