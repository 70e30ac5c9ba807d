import Reviews

/// Words for what one person is to another.
enum Kinship {
    struct Word {
        var relationship: Relationship
        var sex: Sex?
    }

    /// By word; plurals and step- and -in-law forms are reduced first.
    private static let words: [String: Word] = [
        "husband": Word(relationship: .intimatePartner, sex: .male), "wife": Word(relationship: .intimatePartner, sex: .female),
        "partner": Word(relationship: .intimatePartner), "boyfriend": Word(relationship: .intimatePartner, sex: .male),
        "girlfriend": Word(relationship: .intimatePartner, sex: .female), "fiancé": Word(relationship: .intimatePartner, sex: .male),
        "fiancée": Word(relationship: .intimatePartner, sex: .female), "spouse": Word(relationship: .intimatePartner),
        "mother": Word(relationship: .parent, sex: .female), "father": Word(relationship: .parent, sex: .male),
        "mum": Word(relationship: .parent, sex: .female), "dad": Word(relationship: .parent, sex: .male),
        "stepmother": Word(relationship: .parent, sex: .female), "stepfather": Word(relationship: .parent, sex: .male),
        "parent": Word(relationship: .parent),
        "son": Word(relationship: .child, sex: .male), "daughter": Word(relationship: .child, sex: .female),
        "stepson": Word(relationship: .child, sex: .male), "stepdaughter": Word(relationship: .child, sex: .female),
        "child": Word(relationship: .child),
        "brother": Word(relationship: .sibling, sex: .male), "sister": Word(relationship: .sibling, sex: .female),
        "half-brother": Word(relationship: .sibling, sex: .male), "half-sister": Word(relationship: .sibling, sex: .female),
        "sibling": Word(relationship: .sibling),
        "grandmother": Word(relationship: .otherRelative, sex: .female), "nan": Word(relationship: .otherRelative, sex: .female),
        "grandfather": Word(relationship: .otherRelative, sex: .male), "grandson": Word(relationship: .otherRelative, sex: .male),
        "granddaughter": Word(relationship: .otherRelative, sex: .female), "aunt": Word(relationship: .otherRelative, sex: .female),
        "uncle": Word(relationship: .otherRelative, sex: .male), "niece": Word(relationship: .otherRelative, sex: .female),
        "nephew": Word(relationship: .otherRelative, sex: .male), "cousin": Word(relationship: .otherRelative),
        "mother-in-law": Word(relationship: .otherRelative, sex: .female),
        "father-in-law": Word(relationship: .otherRelative, sex: .male),
        "sister-in-law": Word(relationship: .otherRelative, sex: .female),
        "brother-in-law": Word(relationship: .otherRelative, sex: .male),
        "son-in-law": Word(relationship: .otherRelative, sex: .male),
        "daughter-in-law": Word(relationship: .otherRelative, sex: .female),
        "friend": Word(relationship: .other), "neighbour": Word(relationship: .other), "colleague": Word(relationship: .other),
        "employer": Word(relationship: .other), "manager": Word(relationship: .other), "lodger": Word(relationship: .householdMember),
        "flatmate": Word(relationship: .householdMember), "housemate": Word(relationship: .householdMember),
        "carer": Word(relationship: .carer),
    ]

    static func word(_ text: String) -> Word? { words[text] }

    static let byHash: [UInt64: Word] = Dictionary(uniqueKeysWithValues: words.map { (Tokens.hash($0.key), $0.value) })

    /// Words that say the tie has ended.
    static let ended: Set<String> = ["former", "ex", "ex-husband", "ex-wife", "ex-partner", "separated", "estranged", "divorced", "previous"]

    static func inverse(_ relationship: Relationship) -> Relationship {
        switch relationship {
        case .parent: .child
        case .child: .parent
        default: relationship
        }
    }

    /// What a description calls a person: "Ann's son, who killed her".
    struct Described {
        var relationship: Relationship?
        var sex: Sex?
        /// The person whose relation it is, lower case: "margaret".
        var of: String?
        var isFormer = false
    }

    /// The first word of kinship in a description, and whose.
    static func read(_ description: String) -> Described {
        var result = Described()
        let plain = SectionKinds.plain(description)
        let words = plain.split { !($0.isLetter || $0 == "'" || $0 == "-") }.map(String.init)
        result.isFormer = words.contains { ended.contains($0) }
        for (index, raw) in words.enumerated() {
            let text = raw.hasSuffix("'s") ? String(raw.dropLast(2)) : raw
            // "Ann's brother's friend" is the friend; "mother of Ben"
            // is the mother.
            if raw.hasSuffix("'s"), word(text) != nil { continue }
            guard let found = word(text) ?? (text.hasPrefix("ex-") ? word(String(text.dropFirst(3))) : nil) else { continue }
            result.relationship = found.relationship
            result.sex = found.sex
            if found.relationship == .intimatePartner, result.isFormer || text.hasPrefix("ex-") {
                result.relationship = .formerPartner
            }
            let before = words[..<index].reversed().prefix(3)
            if let owner = before.first(where: { $0.hasSuffix("'s") || $0.hasSuffix("s'") }) {
                result.of = String(owner.prefix { $0 != "'" })
            } else if index + 2 < words.count, words[index + 1] == "of" {
                result.of = words[index + 2]
            } else if index + 2 < words.count, words[index + 1] == "to" {
                result.of = words[index + 2]
            }
            break
        }
        if result.sex == nil {
            if !Set(words).isDisjoint(with: ["woman", "female", "girl", "women"]) { result.sex = .female }
            if !Set(words).isDisjoint(with: ["man", "male", "boy", "gentleman"]) { result.sex = .male }
        }
        return result
    }
}
