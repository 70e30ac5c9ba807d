internal import Learning

/// What somebody searches for: words, and what the answers are narrowed by,
/// each of which can be taken off again.
struct SearchQuestion: Sendable, Equatable {
    var text: String
    /// `theme:matricide`, `csp:"Larkhaven CSP"`.
    var narrowed: [String]

    /// Fields that a link can narrow by.
    static let fields: [(name: String, title: String)] = [
        ("theme", "Theme"), ("type", "Kind of document"), ("section", "Part of the report"), ("year", "Year"),
        ("relationship", "Relationship"), ("agency", "Agency"), ("csp", "Partnership"), ("sex", "Sex of the person who died"),
        ("age", "Age of the person who died"),
    ]

    init(text: String, narrowed: [String] = []) {
        self.text = text
        self.narrowed = narrowed
    }

    init(_ query: FormValues) {
        text = query["q"] ?? ""
        var seen: [String] = []
        for condition in query.all("in").prefix(20) where Self.parts(of: condition) != nil && !seen.contains(condition) {
            seen.append(condition)
        }
        narrowed = seen
    }

    var isEmpty: Bool { text.isEmpty && narrowed.isEmpty }

    /// In the language of queries. Words with OR stand in brackets, so that
    /// what narrows them holds of all.
    var query: String {
        let words = text.isEmpty ? [] : [narrowed.isEmpty || !text.contains(" OR ") ? text : "(\(text))"]
        return (words + narrowed).joined(separator: " ")
    }

    var fields: [(String, String)] { (text.isEmpty ? [] : [("q", text)]) + narrowed.map { ("in", $0) } }

    func path(page: Int = 1) -> SitePath { .to("search", query: fields + (page > 1 ? [("page", "\(page)")] : [])) }

    func narrowed(by field: String, _ value: String) -> SearchQuestion {
        let condition = Self.condition(field, value)
        return SearchQuestion(text: text, narrowed: narrowed + (narrowed.contains(condition) ? [] : [condition]))
    }

    func without(_ condition: String) -> SearchQuestion {
        SearchQuestion(text: text, narrowed: narrowed.filter { $0 != condition })
    }

    static func condition(_ field: String, _ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isPlain ? "\(field):\(value)" : "\(field):\"\(value.replacing("\"", with: " "))\""
    }

    /// Field and value of a condition; `nil` for anything that is not one,
    /// so that an address cannot smuggle other words in.
    static func parts(of condition: String) -> (field: String, value: String)? {
        guard condition.utf8.count <= 200, let colon = condition.firstIndex(of: ":") else { return nil }
        let field = String(condition[..<colon])
        guard fields.contains(where: { $0.name == field }) else { return nil }
        var value = String(condition[condition.index(after: colon)...])
        if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 { value = String(value.dropFirst().dropLast()) }
        guard !value.isEmpty, Self.condition(field, value) == condition else { return nil }
        return (field, value)
    }

    /// For people.
    static func label(_ field: String, _ value: String) -> String {
        switch field {
        case "theme": ThemeNames.label(value)
        case "type": ReviewTypeNames.short(value)
        case "csp", "year", "age": value
        default: Shown.title(value)
        }
    }
}
