internal import CivilDates

/// Days as people in England and Wales write them.
enum Shown {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `2026-03-27` as "27 March 2026", `2026-03` as "March 2026"; anything
    /// else as it is.
    static func date(_ text: String) -> String {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.allSatisfy({ $0 != nil }), let year = parts.first.flatMap({ $0 }), text.utf8.count <= 10 else { return text }
        switch parts.count {
        case 3:
            guard let month = parts[1], let day = parts[2], months.indices.contains(month - 1) else { return text }
            return "\(day) \(months[month - 1]) \(year)"
        case 2:
            guard let month = parts[1], months.indices.contains(month - 1) else { return text }
            return "\(months[month - 1]) \(year)"
        default: return text
        }
    }

    static func date(_ text: String?, unknown: String = "Not known") -> String { text.map { date($0) } ?? unknown }

    static func date(_ day: CivilDate) -> String { date(day.description) }

    /// A slug as words: `terms-of-reference` as "terms of reference", `imr`
    /// as "IMR". Text that is no slug stays as it is.
    static func words(_ slug: String) -> String {
        guard slug.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) else { return slug }
        return slug.split(separator: "-").map { abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
    }

    private static let abbreviations = [
        "nhs": "NHS", "imr": "IMR", "gp": "GP", "cps": "CPS", "da": "domestic abuse", "idva": "IDVA", "marac": "MARAC",
        "iopc": "IOPC", "csp": "partnership", "dac": "Commissioner", "qa": "quality assurance", "pcc": "PCC", "sio": "SIO",
        "lgbt": "LGBT", "mhhr": "MHHR", "hmpps": "HMPPS", "url": "address", "ccg": "CCG", "icb": "ICB", "dhr": "DHR",
    ]

    /// The same with a capital letter.
    static func title(_ slug: String) -> String {
        let words = words(slug)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// "1 action", "3 actions".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
