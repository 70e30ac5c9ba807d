import CivilDates
import Reports
import Reviews
import Testing

/// Holds what was read against a key; counts what agrees and lists what does
/// not.
struct KeyComparison {
    private(set) var asked: [String: Int] = [:]
    private(set) var agreed: [String: Int] = [:]
    private(set) var differences: [String] = []

    init(_ report: Report, _ key: Corpus.Key) {
        metadata(report, key)
        people(report, key)
        sections(report, key)
        recommendations(report, key)
        rest(report, key)
    }

    private mutating func hold(_ aspect: String, _ isEqual: Bool, _ detail: @autoclosure () -> String) {
        asked[aspect, default: 0] += 1
        if isEqual { agreed[aspect, default: 0] += 1 } else { differences.append("\(aspect): \(detail())") }
    }

    /// Case, quotation marks, dashes and spaces do not count.
    static func plain(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private mutating func metadata(_ report: Report, _ key: Corpus.Key) {
        let data = report.metadata
        let title = KeyComparison.plain(data.title), wanted = KeyComparison.plain(key.title)
        hold("title", title == wanted || title.hasPrefix(wanted) || wanted.hasPrefix(title) && title.count > 20, "«\(data.title)» for «\(key.title)»")
        hold("type", data.reviewType.rawValue == key.reviewType, "\(data.reviewType.rawValue) for \(key.reviewType)")
        hold("csp", KeyComparison.plain(data.csp ?? "") == KeyComparison.plain(key.csp ?? ""), "\(data.csp ?? "nil") for \(key.csp ?? "nil")")
        hold("fiction", data.statesFiction == key.fiction, "\(data.statesFiction)")
        hold("dateOfDeath", data.dateOfDeath?.description == key.dateOfDeath, "\(data.dateOfDeath?.description ?? "nil") for \(key.dateOfDeath ?? "nil")")
        hold("dateOfReport", data.dateOfReport?.description == key.dateOfReport, "\(data.dateOfReport?.description ?? "nil") for \(key.dateOfReport ?? "nil")")
        hold("method", data.methodOfDeath?.rawValue == key.methodOfDeath, "\(data.methodOfDeath?.rawValue ?? "nil") for \(key.methodOfDeath ?? "nil")")
    }

    /// `unknown` and not stated are one.
    private static func value(_ text: String?) -> String? { text == "unknown" ? nil : text }

    private mutating func people(_ report: Report, _ key: Corpus.Key) {
        for wanted in key.people {
            guard let person = report.metadata.people.first(where: { KeyComparison.plain($0.pseudonym) == KeyComparison.plain(wanted.pseudonym) }) else {
                let isCentral = wanted.role == "victim" || wanted.role == "perpetrator"
                hold(isCentral ? "person" : "other person", false, "\(wanted.pseudonym) (\(wanted.role)) is missing")
                continue
            }
            hold(wanted.role == "victim" || wanted.role == "perpetrator" ? "person" : "other person", true, "")
            let role = wanted.role == "friend" ? "other" : wanted.role
            hold("role", person.role.rawValue == role, "\(wanted.pseudonym) \(person.role.rawValue) for \(role)")
            for (aspect, found, want) in [
                ("sex", person.sex?.rawValue, wanted.sex), ("ageBand", person.ageBand?.rawValue, wanted.ageBand),
                ("relationship", person.relationship?.rawValue, wanted.relationship),
            ] {
                let found = KeyComparison.value(found), want = KeyComparison.value(want)
                // Not told is a gap; told wrongly is a fault.
                if found == nil, want != nil {
                    hold("\(aspect) told", false, "\(wanted.pseudonym) nil for \(want ?? "")")
                } else if want != nil {
                    hold("\(aspect) told", true, "")
                    hold("\(aspect) right", found == want, "\(wanted.pseudonym) \(found ?? "nil") for \(want ?? "nil")")
                }
            }
        }
    }

    private mutating func sections(_ report: Report, _ key: Corpus.Key) {
        var next = 0
        var matched: Set<Int> = []
        for wanted in key.sections {
            let heading = KeyComparison.plain(wanted.heading)
            if heading == KeyComparison.plain(report.metadata.title) { continue }
            let place = (next..<report.sections.count).first { KeyComparison.plain(report.sections[$0].heading) == heading }
                ?? report.sections.indices.first { KeyComparison.plain(report.sections[$0].heading) == heading && !matched.contains($0) }
            guard let place else {
                hold("heading", false, "«\(wanted.number ?? "") \(wanted.heading)» is missing")
                continue
            }
            hold("heading", true, "")
            matched.insert(place)
            next = place + 1
            let section = report.sections[place]
            hold("section number", section.number == wanted.number, "\(section.number ?? "nil") for \(wanted.number ?? "nil") «\(wanted.heading)»")
            hold("kind", section.kind.rawValue == wanted.kind, "\(section.kind.rawValue) for \(wanted.kind) «\(wanted.heading)»")
        }
        for (index, section) in report.sections.enumerated() where !matched.contains(index) && !section.heading.isEmpty {
            // Headings between recommendations name whom they are for.
            if section.kind == .recommendations { continue }
            hold("no other heading", false, "«\(section.number ?? "") \(section.heading)» [\(section.kind.rawValue)]")
        }
    }

    private mutating func recommendations(_ report: Report, _ key: Corpus.Key) {
        for wanted in key.recommendations {
            let start = KeyComparison.plain(wanted.text)
            guard let found = report.recommendations.first(where: { KeyComparison.plain($0.text).hasPrefix(start) }) else {
                let near = report.recommendations.first { KeyComparison.plain($0.text).contains(start) }
                hold("recommendation", false, "\(wanted.number ?? "-") «\(wanted.text)» is missing\(near == nil ? "" : " (inside «\(near?.text.prefix(60) ?? "")»)")")
                continue
            }
            hold("recommendation", true, "")
            if wanted.number != nil {
                hold("rec. number", found.number == wanted.number, "\(found.number ?? "nil") for \(wanted.number ?? "nil")")
            }
            let a = KeyComparison.plain(found.addressee ?? ""), b = KeyComparison.plain(wanted.addressee ?? "")
            // A key may spell out what the document says short.
            let words = Set((wanted.addressee ?? "").lowercased().split { !$0.isLetter })
            let foundWords = (found.addressee ?? "").lowercased().split { !$0.isLetter }
            let isShort = !foundWords.isEmpty && foundWords.allSatisfy { words.contains($0) || ["the", "partnership", "in"].contains($0) }
            hold("addressee", a == b || isShort || (!b.isEmpty && a.contains(b)), "\(wanted.number ?? "-") \(found.addressee ?? "nil") for \(wanted.addressee ?? "nil")")
            hold("level", found.level?.rawValue == wanted.level, "\(wanted.number ?? "-") \(found.level?.rawValue ?? "nil") for \(wanted.level ?? "nil")")
        }
        let extra = report.recommendations.count - key.recommendations.count
        hold("no other recommendation", extra <= 0, "\(extra) too many")
    }

    private mutating func rest(_ report: Report, _ key: Corpus.Key) {
        for text in key.mustNotAppear ?? [] {
            let place = report.passages.first { $0.text.contains(text) }
            hold("must not appear", place == nil, "«\(text)» in passage \(place?.ordinal ?? 0)")
        }
        let notes = report.passages.filter { if case .footnote = $0.form { true } else { false } }
        if let count = key.footnotes { hold("footnotes", notes.count == count, "\(notes.count) for \(count)") }
        let attached = notes.filter { if case .footnote(.some) = $0.form { true } else { false } }
        if !notes.isEmpty { hold("footnotes attached", attached.count == notes.count, "\(attached.count) of \(notes.count)") }
        if let count = key.tables { hold("tables", report.tables.count == count, "\(report.tables.count) for \(count)") }
    }
}
