internal import Reviews

/// Reads the rule language, line by line.
///
/// ```
/// # a remark
/// class HANDS = hand hands both_hands
/// fact after-killing: the sentence tells what followed the killing
///   (arrested|charged) ..4 murder
/// theme non-fatal-strangulation | role=victim
/// rule hands-on-neck: hands or an arm on the neck or throat | unless=cause-of-death
///   HANDS ..3 (round|around) ..3 neck
/// weak hoarse: a hoarse voice or marks on the neck
/// veto food: choking on food | overlap
/// ```
struct RuleText {
    struct Source: Sendable {
        var part: String
        var text: StaticString

        init(_ part: String, _ text: StaticString) {
            self.part = part
            self.text = text
        }
    }

    struct Entry {
        var rule: Rule
        var patterns: [[PatternExpansion.Step]] = []
        /// By pattern: the line on which it is written.
        var patternLines: [Int] = []
        var part: String
        var line: Int
    }

    var entries: [Entry] = []
    var facts: [String: Int] = [:]
    var classes: [String: [[PatternItem]]] = [:]
    var spellings = PatternSpellings()
    var faults: [RuleFault] = []
    let slugs: [String: ThemeCode]

    init(_ sources: [Source], catalogue: Catalogue) {
        slugs = Dictionary(uniqueKeysWithValues: catalogue.themes.map { ($0.slug, $0.code) })
        // Facts may be asked for before they stand.
        for source in sources { name(source) }
        for source in sources { read(source) }
        for (place, entry) in entries.enumerated() where entry.patterns.isEmpty {
            faults.append(.init(part: entry.part, line: entry.line, message: "\(entries[place].rule.name) has no pattern"))
        }
    }

    private static func lines(_ source: Source) -> [Substring] {
        Substring(source.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }).split(at: 10, keepsEmpty: true)
    }

    private mutating func name(_ source: Source) {
        for (place, line) in Self.lines(source).enumerated() where line.hasPrefix("fact ") {
            let name = String(line.dropFirst(5).prefix { $0 != ":" && $0 != " " })
            if facts[name] != nil {
                faults.append(.init(part: source.part, line: place + 1, message: "the fact \(name) stands twice"))
            } else if facts.count == FactSet.capacity {
                faults.append(.init(part: source.part, line: place + 1, message: "more than \(FactSet.capacity) facts"))
            } else {
                facts[name] = facts.count
            }
        }
    }

    private mutating func read(_ source: Source) {
        var theme: ThemeCode?
        var defaults: Substring = ""
        var reader = PatternReader(classes: classes, spellings: spellings)
        var names: Set<String> = []
        for (place, line) in Self.lines(source).enumerated() {
            func fault(_ message: String) { faults.append(.init(part: source.part, line: place + 1, message: message)) }
            if line.hasPrefix("#") || line.utf8.allSatisfy({ $0 == 32 }) { continue }
            if line.hasPrefix("  ") {
                guard !entries.isEmpty else {
                    fault("a pattern without a rule")
                    continue
                }
                do throws(PatternReader.Fault) {
                    let patterns = try PatternExpansion.steps(of: reader.read(line))
                    entries[entries.count - 1].patterns += patterns
                    entries[entries.count - 1].patternLines += patterns.map { _ in place + 1 }
                } catch {
                    fault(error.message)
                }
                continue
            }
            let word = line.prefix { $0 != " " }
            let rest = line.dropFirst(word.count).drop { $0 == " " }
            switch word {
            case "class":
                if let message = readClass(rest, &reader) { fault(message) }
            case "theme":
                let head = rest.split(at: 124, most: 1)
                let slug = head.first.map { $0.split(separator: " ").joined() } ?? ""
                theme = slugs[slug]
                defaults = head.count > 1 ? head[1] : ""
                names = []
                if theme == nil { fault("no theme \(slug)") }
            case "rule", "weak", "veto", "fact":
                readHead(word, rest, theme, defaults, &names, source.part, place + 1)
            default: fault("cannot read \u{201C}\(word)\u{201D}")
            }
        }
        classes = reader.classes
        spellings = reader.spellings
    }

    private mutating func readHead(
        _ word: Substring, _ rest: Substring, _ theme: ThemeCode?, _ defaults: Substring, _ names: inout Set<String>,
        _ part: String, _ line: Int
    ) {
        func fault(_ message: String) { faults.append(.init(part: part, line: line, message: message)) }
        let halves = rest.split(at: 124, most: 1)
        let title = halves.first?.split(at: 58, most: 1) ?? []
        let name = String(title.first.map { $0.split(separator: " ").joined() } ?? "")
        let explanation = title.count > 1 ? String(title[1].drop { $0 == " " }).trimmedEnd : ""
        if name.isEmpty || explanation.isEmpty { fault("a rule wants a name and, after a colon, why it counts") }
        var options = Rule.Options()
        var scope = Rule.Scope.overlap
        for text in [defaults, halves.count > 1 ? halves[1] : ""] {
            for option in text.split(at: 32) {
                if let known = Rule.Scope(rawValue: String(option)) {
                    scope = known
                } else if let message = options.set(option, facts: facts) {
                    fault(message)
                }
            }
        }
        let kind: Rule.Kind
        if word == "fact" {
            kind = .fact(facts[name] ?? 0)
        } else if let theme {
            if !names.insert(name).inserted { fault("the rule \(name) stands twice in its theme") }
            switch word {
            case "weak": kind = .weak(theme)
            case "veto": kind = .veto(theme, scope)
            default: kind = .strong(theme)
            }
        } else {
            fault("a rule outside a theme")
            kind = .fact(0)
        }
        entries.append(
            .init(rule: Rule(kind: kind, name: name, explanation: explanation, options: options), part: part, line: line))
    }

    private func readClass(_ rest: Substring, _ reader: inout PatternReader) -> String? {
        let halves = rest.split(at: 61, most: 1)
        guard halves.count == 2 else { return "a class is written NAME = word word" }
        let name = halves[0].split(separator: " ").joined()
        guard reader.classes[name] == nil else { return "the class \(name) stands twice" }
        guard name.utf8.contains(where: { $0 &- 65 < 26 }), name.utf8.allSatisfy({ $0 &- 65 < 26 || $0 &- 48 < 10 || $0 == 95 })
        else { return "a class's name is in capitals" }
        guard halves[1].utf8.contains(where: { $0 != 32 }) else { return "an empty class" }
        do throws(PatternReader.Fault) {
            let items = try reader.read("(" + halves[1].split(at: 32).joined(separator: "|") + ")"[...])
            switch items.first {
            case .element(let element): reader.classes[name] = [[.element(element)]]
            case .choice(let alternatives, _): reader.classes[name] = alternatives
            default: return "an empty class"
            }
        } catch {
            return error.message
        }
        return nil
    }
}

extension Rule.Options {
    /// Sets one option as written; returns what is wrong with it.
    mutating func set(_ text: Substring, facts: [String: Int]) -> String? {
        let halves = text.split(at: 61, most: 1)
        let values = halves.count > 1 ? halves[1].split(at: 44) : []
        func factSet(_ target: WritableKeyPath<Self, FactSet>) -> String? {
            for value in values {
                guard let fact = facts[String(value)] else { return "no fact \(value)" }
                self[keyPath: target].insert(fact)
            }
            return nil
        }
        func sections(_ target: WritableKeyPath<Self, CaseSet<SectionKind>>) -> String? {
            for value in values {
                if value == "any" {
                    self[keyPath: target].formUnion(SectionKind.allCases)
                } else if let kind = SectionKind(rawValue: String(value)) {
                    self[keyPath: target].insert(kind)
                } else {
                    return "no kind of section \(value)"
                }
            }
            return nil
        }
        switch halves.first {
        case "keep-negated": keepsNegated = true
        case "drop-negated": keepsNegated = false
        case "keep-hypothetical": keepsHypothetical = true
        case "drop-hypothetical": keepsHypothetical = false
        case "keep-topic": keepsTopic = true
        case "drop-topic": keepsTopic = false
        case "keep-question": keepsQuestion = true
        case "across": isAcross = true
        case "whole-passage": isPassageFact = true
        case "if": return factSet(\.sentenceAll)
        case "any": return factSet(\.sentenceAny)
        case "unless": return factSet(\.sentenceNone)
        case "passage-if": return factSet(\.passageAll)
        case "passage-any": return factSet(\.passageAny)
        case "passage-unless": return factSet(\.passageNone)
        case "also-in": return sections(\.alsoIn)
        case "only-in": return sections(\.onlyIn)
        case "not-in": return sections(\.notIn)
        case "time":
            guard let value = values.first, let frame = TimeFrame(rawValue: String(value)) else { return "no such time" }
            time = frame
        case "role":
            guard let value = values.first else { return "no such role" }
            if value == "subject" {
                role = .subject
            } else if let fixed = SubjectRole(rawValue: String(value)) {
                role = .fixed(fixed)
            } else {
                return "no role \(value)"
            }
        case "who":
            for value in values {
                guard let known = SubjectRole(rawValue: String(value)) else { return "no role \(value)" }
                who.insert(known)
            }
        default: return "no option \(text)"
        }
        return nil
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}

extension Substring {
    /// The parts between one ASCII character; by bytes, since the rules are
    /// read whenever the program begins to code.
    fileprivate func split(at byte: UInt8, most: Int = .max, keepsEmpty: Bool = false) -> [Substring] {
        utf8.split(separator: byte, maxSplits: most, omittingEmptySubsequences: !keepsEmpty).map(Substring.init)
    }
}
