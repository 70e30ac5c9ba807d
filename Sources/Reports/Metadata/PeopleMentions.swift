import Reviews

/// What sentences say of people: who died, who caused it, whose sister
/// somebody is, how old somebody was.
struct PeopleMentions {
    /// Lower case.
    private(set) var victims: Set<String> = []
    private(set) var perpetrators: Set<String> = []
    private(set) var ages: [String: Int] = [:]
    /// For documents without a list of pseudonyms.
    private(set) var entries: [PeopleReader.Entry] = []

    /// Capitalised words that begin sentences and are no names.
    private static let notNames: Set<String> = [
        "The", "This", "That", "These", "Those", "It", "He", "She", "They", "We", "In", "On", "At", "By", "For", "From",
        "Of", "To", "And", "But", "No", "Not", "An", "A", "As", "If", "When", "While", "After", "Before", "There", "Her",
        "His", "Their", "Its", "Our", "My", "I", "You", "Your", "Is", "Was", "Were", "Both", "All", "One", "Two", "Three", "Police",
        "Domestic", "Homicide", "Review", "Report", "Overview", "Community", "Safety", "Partnership", "Council", "Court",
        "Crown", "Home", "Office", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mr", "Mrs", "Ms", "Miss", "Dr", "GP", "NHS", "DHR", "IMR", "MARAC", "IDVA", "DASH", "Trust", "Agency", "Agencies", "Section",
        "Act", "Victims", "Violence", "Crime", "Death", "Deaths", "Names", "Part", "England", "Wales", "Britain", "British", "English",
        "Nobody", "Everyone", "Neither", "Each", "Some", "Most", "Many", "What", "Who", "How", "Why", "Where", "With",
        "During", "Since", "Until", "Under", "Between", "Pseudonyms", "Christmas", "Easter", "Her", "Friend", "Only", "Although",
        "Panel", "Chair", "Services", "Children", "Adult", "Social", "Care", "Mental", "Health", "Health’s", "OFFICIAL", "Day", "Children’s",
        "Subject",
    ]

    init(texts: [String]) {
        for text in texts {
            for sentence in Sentences.split(text) { read(sentence) }
        }
        // Somebody said to have killed is not counted among those who died.
        victims.subtract(perpetrators)
        gatherEntries(texts)
    }

    private mutating func read(_ sentence: String) {
        let words = PeopleMentions.words(sentence)
        for (index, word) in words.enumerated() {
            guard let name = PeopleMentions.name(at: index, words) else { continue }
            let key = SectionKinds.plain(name.text)
            let told = words[(index + name.count)...].prefix(9).map { SectionKinds.plain($0) }
            if ages[key] == nil, let age = PeopleMentions.age(told) { ages[key] = age }
            // "Jay, aged nineteen, strangled her"
            let after = told.first == "aged" ? Array(told.dropFirst(2)) : told
            let before = words[..<index].suffix(9).map { SectionKinds.plain($0) }
            let behind = after.joined(separator: " "), ahead = before.joined(separator: " ")
            let isPossessive = word.hasSuffix("'s") || word.hasSuffix("’s")
            if !isPossessive {
                if PeopleMentions.victimVerbs.contains(where: { behind.hasPrefix($0) })
                    || PeopleMentions.victimHeads.contains(where: { ahead.hasSuffix($0) })
                {
                    victims.insert(key)
                }
                if PeopleMentions.perpetratorVerbs.contains(where: { behind.hasPrefix($0) })
                    || PeopleMentions.killedBy(ahead)
                {
                    perpetrators.insert(key)
                }
                // "Arthur killed Joan": a verb and a person behind it.
                if after.count > 1, ["killed", "murdered", "strangled", "shot", "stabbed", "suffocated"].contains(after[0]),
                    ["her", "him", "his", "them"].contains(after[1])
                        || PeopleMentions.name(at: index + name.count + 1 + (told.count - after.count), words) != nil
                {
                    perpetrators.insert(key)
                }
                if behind.hasPrefix("for the woman who died") || behind.hasPrefix("for the man who died")
                    || behind.hasPrefix("for the person who died")
                {
                    victims.insert(key)
                }
            } else if ["death", "murder"].contains(after.first ?? "") {
                victims.insert(key)
            }
        }
    }

    private static let victimVerbs = [
        "was killed", "was murdered", "was fatally", "was stabbed to death", "was strangled", "was found dead", "died",
        "who died", "was shot", "who was killed", "who was murdered", "were killed", "took her own life", "took his own life",
    ]
    private static let victimHeads = ["death of", "deaths of", "murder of", "killing of", "homicide of"]
    private static let perpetratorVerbs = [
        "was convicted", "pleaded guilty", "pled guilty", "was found guilty", "was sentenced", "was charged with murder",
        "admitted", "who killed", "killed her", "killed him", "was tried for", "was arrested and charged", "must serve",
        "was charged with the murder", "then killed himself", "then killed herself",
    ]

    /// "killed by", "stabbed at home by his partner"
    private static func killedBy(_ ahead: String) -> Bool {
        let words = ahead.split(separator: " ")
        guard let by = words.lastIndex(of: "by"), words.count - by <= 4 else { return false }
        let rest = words[(by + 1)...]
        // Between "by" and the name stands nothing but whose and what.
        guard rest.allSatisfy({ ["her", "his", "their", "the", "former", "ex", "then", "own", "estranged", "adult", "son"].contains($0) || Kinship.word(String($0)) != nil }) else { return false }
        return words[..<by].contains { ["killed", "murdered", "stabbed", "strangled", "shot", "attacked"].contains($0) }
            || (words[..<by].contains("home") && words[..<by].count <= 3)
    }

    private static func age(_ after: [String]) -> Int? {
        guard let first = after.first else { return nil }
        if first == "aged", after.count > 1 { return Ages.number(after[1]) }
        if first == "was" || first == "is", after.count > 1, let age = Ages.number(after[1]), age >= 10 {
            // "was two minutes late", "was one of"
            let next = after.count > 2 ? after[2] : ""
            return ["", "when", "and", "years", "or"].contains(next) || after.count == 2 ? age : nil
        }
        if first == "a", after.count > 3, ["woman", "man"].contains(after[1]), ["of", "aged"].contains(after[2]) {
            return Ages.number(after[3])
        }
        if first == "who", after.count > 2, after[1] == "was" { return Ages.number(after[2]) }
        return nil
    }

    /// Words without marks; a comma between name and age is no barrier.
    private static func words(_ sentence: String) -> [String] {
        sentence.split { $0 == " " || $0 == "," || $0 == "." || $0 == "(" || $0 == ")" || $0 == ":" || $0 == ";" || $0 == "“" || $0 == "”" || $0 == "\"" || $0 == "*" }
            .map(String.init)
    }

    /// A pseudonym at a place: "Margaret", "Mr Lund", "Subject A".
    private static func name(at index: Int, _ words: [String]) -> (text: String, count: Int)? {
        guard index < words.count else { return nil }
        let word = withoutPossessive(words[index])
        if ["Mr", "Mrs", "Ms", "Miss", "Subject", "Child", "Adult", "Person", "Friend"].contains(word), index + 1 < words.count {
            let next = withoutPossessive(words[index + 1])
            guard isCapitalised(next) || next.utf8.allSatisfy(PrintedNumber.isDigit), !notNames.contains(next) || next.utf8.count == 1 else { return nil }
            return (word + " " + next, 2)
        }
        guard isCapitalised(word), !notNames.contains(word), word.utf8.count >= 3 else { return nil }
        if index > 0, ["Mr", "Mrs", "Ms", "Miss", "Subject", "Child", "Adult"].contains(words[index - 1]) { return nil }
        guard word.utf8.dropFirst().contains(where: { (97...122).contains($0) }) else { return nil }
        return (word, 1)
    }

    private static func isCapitalised(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return first.properties.isUppercase
    }

    static func withoutPossessive(_ word: String) -> String {
        if word.hasSuffix("'s") || word.hasSuffix("’s") { return String(word.dropLast(2)) }
        return word
    }

    // MARK: Entries from sentences

    /// "Daniel's mother, Jean", "his partner, Leanne", "her husband, Tariq".
    private mutating func gatherEntries(_ texts: [String]) {
        var found: [String: (description: String, count: Int)] = [:]
        var order: [String] = []
        func add(_ name: String, _ description: String) {
            if found[name] == nil {
                order.append(name)
                found[name] = (description, 1)
            } else {
                found[name]?.count += 1
            }
        }
        var victimNames: [String] = [], perpetratorNames: [String] = []
        for text in texts {
            let words = PeopleMentions.words(text)
            for index in words.indices {
                guard let name = PeopleMentions.name(at: index, words)?.text else { continue }
                let key = SectionKinds.plain(name)
                if victims.contains(key) { victimNames.append(name) }
                if perpetrators.contains(key) { perpetratorNames.append(name) }
            }
        }
        guard let victim = PeopleMentions.mostFrequent(victimNames) else { return }
        add(victim, "victim")
        for text in texts {
            for sentence in Sentences.split(text) {
                let words = PeopleMentions.words(sentence)
                for index in words.indices {
                    let plain = SectionKinds.plain(words[index])
                    guard Kinship.word(plain) != nil, index > 0, index + 1 < words.count,
                        let name = PeopleMentions.name(at: index + 1, words), name.text != victim
                    else { continue }
                    var owner = index - 1
                    if Kinship.ended.contains(SectionKinds.plain(words[owner])) || ["own", "elder", "older", "younger", "adult"].contains(words[owner]) { owner -= 1 }
                    guard owner >= 0 else { continue }
                    let whose = words[owner]
                    let isOwned = ["his", "her", "His", "Her", "their"].contains(whose) || whose.hasSuffix("'s") || whose.hasSuffix("’s") || whose == "and"
                    guard isOwned else { continue }
                    add(name.text, words[max(owner, 0)...index].joined(separator: " "))
                }
                called(words, victim: victim, add)
            }
        }
        if let perpetrator = PeopleMentions.mostFrequent(perpetratorNames), perpetrator != victim {
            if found[perpetrator] == nil { order.insert(perpetrator, at: 1) }
            found[perpetrator] = ((found[perpetrator]?.description ?? "") + ", perpetrator", 2)
        }
        entries = order.compactMap { name in
            found[name].map { PeopleReader.Entry(name: name, description: $0.description, age: nil, sex: nil, isFromList: false) }
        }
    }

    /// "had one daughter, whom we call Keira", "her nan is called Nan".
    private func called(_ words: [String], victim: String, _ add: (String, String) -> Void) {
        for index in words.indices where ["call", "called"].contains(words[index]) {
            guard let name = PeopleMentions.name(at: index + 1, words), name.text != victim else { continue }
            let before = max(0, index - 5)..<index
            guard let kin = before.last(where: { Kinship.word(SectionKinds.plain(words[$0])) != nil }) else { continue }
            // Children are told with their age; the ties of others are not.
            add(name.text, words[kin])
        }
    }

    private static func mostFrequent(_ names: [String]) -> String? {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
