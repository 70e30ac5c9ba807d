import Reviews

/// The people of a review, from where it introduces its pseudonyms.
///
/// Only what is stated: a table or list of pseudonyms first, then sentences
/// that say who somebody is. A review of public record (a coroner's report)
/// names real people and is not asked.
struct PeopleReader {
    struct Entry {
        var name: String
        var description: String
        var age: String?
        var sex: String?
    }

    private var people: [Person] = []
    private var keys: [String: Int] = [:]
    /// Whose relative each is, for relations to somebody else than the victim.
    private var described: [Kinship.Described] = []

    /// - Parameter opening: titles and first paragraphs.
    static func people(of report: Report, titles: [String], opening: Tokens) -> [Person] {
        var reader = PeopleReader()
        let entries = PeopleTables.entries(of: report)
        let mentions = PeopleMentions(text: opening, wantsEntries: entries.isEmpty)
        for entry in entries.isEmpty ? mentions.entries : entries { reader.add(entry) }
        reader.decideRoles(titles: titles, mentions: mentions)
        reader.relate()
        reader.ages(from: mentions)
        reader.sexes(from: report)
        return reader.people
    }

    private mutating func add(_ entry: Entry) {
        let name = ByteText.trimmed(entry.name)
        guard !name.isEmpty, name.utf8.count <= 40, keys[SectionKinds.plain(name)] == nil else { return }
        let told = Kinship.read(entry.description)
        var sex = told.sex
        if let stated = entry.sex.map(SectionKinds.plain) {
            if ["f", "female", "woman", "girl"].contains(stated) { sex = .female }
            if ["m", "male", "man", "boy"].contains(stated) { sex = .male }
        }
        let role = PeopleRoles.role(of: entry.description, age: entry.age)
        keys[SectionKinds.plain(name)] = people.count
        people.append(
            Person(
                pseudonym: name, role: role ?? .other, sex: sex,
                ageBand: Ages.band(in: entry.age ?? entry.description), relationship: told.relationship))
        described.append(told)
        undecided.append(role == nil)
        ageTexts.append(entry.age ?? entry.description)
    }

    private var undecided: [Bool] = []
    private var ageTexts: [String?] = []

    // MARK: Roles

    private mutating func decideRoles(titles: [String], mentions: PeopleMentions) {
        let victimCount = people.count { $0.role == .victim }
        for index in people.indices {
            let key = SectionKinds.plain(people[index].pseudonym)
            // "Deceased" is also who killed himself afterwards.
            if people[index].role == .victim, mentions.perpetrators.contains(key), victimCount > 1 {
                people[index].role = .perpetrator
                continue
            }
            if people[index].role != .victim, people[index].role != .perpetrator {
                if mentions.perpetrators.contains(key) {
                    people[index].role = .perpetrator
                    undecided[index] = false
                } else if mentions.victims.contains(key), undecided[index] || described[index].relationship != .other {
                    if undecided[index] || titles.contains(where: { ByteText.contains(key, in: SectionKinds.plain($0)) }) {
                        people[index].role = .victim
                        undecided[index] = false
                    }
                }
            }
        }
        // The name in the title is the person who died.
        for index in people.indices where people[index].role != .perpetrator && people[index].role != .victim {
            let key = SectionKinds.plain(people[index].pseudonym)
            let isInTitle = !mentions.perpetrators.contains(key) && titles.prefix(1).contains { ByteText.contains(key, in: SectionKinds.plain($0)) }
            if isInTitle { people[index].role = .victim; undecided[index] = false }
        }
        for index in people.indices where undecided[index] {
            guard let relationship = described[index].relationship else { continue }
            switch relationship {
            case .parent, .child, .sibling, .otherRelative, .intimatePartner, .formerPartner:
                people[index].role = .family
            case .householdMember, .carer, .other, .unknown: people[index].role = .other
            }
        }
        // A child is a child of the household, by age or by being called one.
        for index in people.indices where people[index].role == .family {
            let isYoung = people[index].relationship == .child
                && (mentions.ages[SectionKinds.plain(people[index].pseudonym)] ?? 99) < 16
            if Ages.isChild(ageTexts[index]) || isYoung { people[index].role = .child }
        }
    }

    // MARK: Relations

    /// Relations are to the person who died; for that person, to the one
    /// said to have caused the death.
    private mutating func relate() {
        let victims = people.indices.filter { people[$0].role == .victim }
        let perpetrators = people.indices.filter { people[$0].role == .perpetrator }
        guard let victim = victims.first else { return }
        let victimKeys = Set(victims.map { SectionKinds.plain(people[$0].pseudonym) })
        for index in people.indices where people[index].role != .victim {
            guard let owner = described[index].of, let stated = people[index].relationship else { continue }
            if victimKeys.contains(owner) || owner == "victim" || owner == "her" || owner == "his" { continue }
            guard let other = keys[owner], people[other].role == .perpetrator else { continue }
            // A child of both is told as "daughter of Ann and Ben".
            if stated == .child, people[other].relationship == .intimatePartner || people[other].relationship == .formerPartner {
                continue
            }
            people[index].relationship = stated == .other ? .other : .otherRelative
        }
        for index in victims {
            if let perpetrator = perpetrators.first(where: { people[$0].relationship != nil && people[$0].relationship != .otherRelative }) ?? perpetrators.first {
                if let relation = people[perpetrator].relationship, described[perpetrator].of == nil || index == victim {
                    people[index].relationship = Kinship.inverse(relation)
                } else if index == victim, let own = people[index].relationship {
                    people[perpetrator].relationship = Kinship.inverse(own)
                }
            } else if index == victim {
                people[index].relationship = nil
            }
            if index != victim { people[index].relationship = nil }
        }
        // The perpetrator's may be told only the other way round.
        if let first = perpetrators.first, people[first].relationship == nil, let own = people[victim].relationship {
            people[first].relationship = Kinship.inverse(own)
        }
    }

    private mutating func ages(from mentions: PeopleMentions) {
        for index in people.indices where people[index].ageBand == nil {
            let key = SectionKinds.plain(people[index].pseudonym)
            if let age = mentions.ages[key] { people[index].ageBand = AgeBand(age: age) }
        }
    }

    /// Pronouns, in passages that speak of one person only.
    private mutating func sexes(from report: Report) {
        let open = people.indices.filter { people[$0].sex == nil }
        guard !open.isEmpty else { return }
        let names = people.map { SectionKinds.plain($0.pseudonym) }
        var female = Array(repeating: 0, count: people.count), male = female
        let keys = names.map { $0.split(separator: " ").map { Tokens.hash($0) } }
        let she = Tokens.hash("she"), he = Tokens.hash("he")
        // Two hundred paragraphs say it if any do.
        let text = Tokens(report.passages.lazy.filter { $0.text.utf8.count < 3000 }.prefix(200).map(\.text))
        for sentence in text.sentences {
            var only: Int?, place = 0, isAlone = true
            for index in sentence where text.tokens[index].isCapital {
                guard let person = keys.firstIndex(where: { text.matches($0, at: index) }) else { continue }
                if only != nil, only != person { isAlone = false }
                if only == nil { (only, place) = (person, index) }
            }
            guard isAlone, let only, people[only].sex == nil else { continue }
            // "Ben said that he …": the name begins, the pronoun follows.
            let weight = place == sentence.lowerBound ? 2 : 1
            for index in place..<sentence.upperBound {
                if text.tokens[index].hash == she { female[only] += weight; break }
                if text.tokens[index].hash == he { male[only] += weight; break }
            }
        }
        /// Clear where the other pronoun hardly stands.
        func isClear(_ own: Int, _ other: Int) -> Bool {
            (own >= 3 && own >= other * 4) || (own >= 6 && own >= other * 3)
        }
        for index in open {
            if isClear(female[index], male[index]) { people[index].sex = .female }
            if isClear(male[index], female[index]) { people[index].sex = .male }
        }
    }
}

/// Parts people had, from words that say so.
enum PeopleRoles {
    private static let victim = [
        "victim", "person who died", "woman who died", "man who died", "woman who was killed", "man who was killed",
        "women who were killed", "deceased", "this review is about", "person who was killed", "who was murdered",
        "subject of the review", "subject of this review", "the person this", "young woman who died", "who was killed",
    ]
    private static let perpetrator = [
        "perpetrator", "who killed", "convicted of", "offender", "responsible for the death", "alleged", "murdered her",
        "murdered him", "killed her", "killed him", "caused the death", "who murdered", "accused",
    ]
    private static let child = ["their child", "child of", "young child", "baby"]

    static func role(of description: String, age: String?) -> PersonRole? {
        let plain = SectionKinds.plain(description)
        func has(_ phrases: [String]) -> Bool { phrases.contains { ByteText.contains($0, in: plain) } }
        // "Sister of the victim" is not the victim.
        let told = Kinship.read(description)
        let isOfVictim = told.of == "victim" || told.of == "the" || plain.contains("victim's") || plain.contains("of the victim")
            || plain.contains("deceased's")
        let isOfPerpetrator = plain.contains("perpetrator's") || plain.contains("of the perpetrator")
        if has(perpetrator), !isOfPerpetrator { return .perpetrator }
        if has(victim), !isOfVictim { return .victim }
        if Ages.isChild(age ?? description), told.relationship == .child || has(child) { return .child }
        if has(["child "]) && told.relationship == .child { return .child }
        return nil
    }
}

/// Ages as printed: `68`, `aged 33`, `thirty-eight`, `under 11`.
enum Ages {
    private static let ones = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    ]
    private static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static func number(_ word: String) -> Int? {
        if word.utf8.count <= 3, !word.isEmpty, word.utf8.allSatisfy(PrintedNumber.isDigit) { return Int(word) }
        if let value = ones[word] ?? tens[word] { return value }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let ten = tens[String(parts[0])], let one = ones[String(parts[1])], one < 10 else { return nil }
        return ten + one
    }

    static func age(in text: String) -> Int? {
        let plain = SectionKinds.plain(text)
        if plain.contains("under ") { return nil }
        let words = plain.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        if words.count <= 3, let only = words.lazy.compactMap(number).first { return only }
        for (index, word) in words.enumerated() where word == "aged" || word == "age" {
            if index + 1 < words.count, let age = number(words[index + 1]) { return age }
        }
        return nil
    }

    static func band(in text: String) -> AgeBand? {
        if let age = age(in: text) { return AgeBand(age: age) }
        // "40-45", "in her 40s": the band, where one holds them all.
        let digits = text.utf8.split { !PrintedNumber.isDigit($0) }.compactMap { Int(Substring($0)) }
        if digits.count == 2, let low = AgeBand(age: digits[0]), low == AgeBand(age: digits[1]) { return low }
        return nil
    }

    static func isChild(_ text: String?) -> Bool {
        guard let text else { return false }
        if let age = age(in: text) { return age < 16 }
        let plain = SectionKinds.plain(text)
        if let place = ByteText.place(of: "under", in: plain) {
            let words = String(Substring(plain.utf8.dropFirst(place + 5))).split(separator: " ")
            if let age = words.first.flatMap({ number(String($0)) }) { return age <= 18 }
        }
        return ["infant", "baby", "toddler"].contains { ByteText.contains($0, in: plain) }
    }
}
