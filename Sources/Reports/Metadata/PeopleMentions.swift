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
    private let text: Tokens
    private var victimCounts: [String: Int] = [:]
    private var perpetratorCounts: [String: Int] = [:]

    init(text: Tokens, wantsEntries: Bool) {
        self.text = text
        for sentence in text.sentences { read(sentence) }
        // Somebody said to have killed is not counted among those who died.
        victims.subtract(perpetrators)
        if wantsEntries { gatherEntries() }
    }

    // MARK: Words

    private static func set(_ words: String) -> Set<UInt64> { Set(Tokens.hashes(words)) }

    /// Capitalised words that begin sentences and are no names.
    private static let notNames = set(
        """
        The This That These Those It He She They We In On At By For From Of To And But No Not An A As If When While After \
        Before There Her His Their Its Our My I You Your Is Was Were Both All One Two Three Four Five Six Police Domestic \
        Homicide Review Report Overview Community Safety Partnership Council Court Crown Home Office January February March April \
        May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs \
        Ms Miss Dr GP NHS DHR IMR MARAC IDVA DASH Trust Agency Agencies Section Act Victims Violence Crime Death Deaths Names Part \
        England Wales Britain British English Nobody Everyone Neither Each Some Most Many What Who How Why Where With During Since \
        Until Under Between Pseudonyms Christmas Easter Friend Only Although Panel Chair Services Children Adult Social Care \
        Mental Health Official Day Subject Child Person Officers Paramedics Mum Dad Mother Father Brother Sister Nothing Several
        """)
    private static let titles = set("Mr Mrs Ms Miss Subject Child Adult Person Friend")
    private static let victimVerbs = [
        "was killed", "was murdered", "was fatally", "was stabbed to death", "was strangled", "was found dead", "died",
        "who died", "was shot", "who was killed", "who was murdered", "were killed", "took her own life", "took his own life",
        "for the woman who died", "for the man who died", "for the person who died",
    ].map(Tokens.hashes)
    private static let victimHeads = ["death of", "deaths of", "murder of", "killing of", "homicide of"].map(Tokens.hashes)
    private static let perpetratorVerbs = [
        "was convicted", "pleaded guilty", "pled guilty", "was found guilty", "was sentenced", "was charged with murder",
        "admitted killing", "who killed", "killed her", "killed him", "was tried for", "was arrested and charged", "must serve",
        "was charged with the murder", "then killed himself", "then killed herself",
    ].map(Tokens.hashes)
    private static let killing = set("killed murdered strangled shot stabbed suffocated attacked")
    private static let pronouns = set("her him his them")
    private static let ownWords = set("her his their the former ex then own estranged adult elder older younger previous husband")
    private static let by = Tokens.hash("by"), aged = Tokens.hash("aged"), was = Tokens.hash("was"), death = Tokens.hash("death")
    private static let murder = Tokens.hash("murder"), who = Tokens.hash("who"), a = Tokens.hash("a"), of = Tokens.hash("of")
    private static let then = Tokens.hash("then")
    private static let humans = set("woman man girl boy")
    private static let call = set("call called")
    private static let possessives = set("his her their and")

    /// A pseudonym at a place: "Ann", "Mr Smith", "Subject A".
    private func name(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard sentence.contains(index) else { return nil }
        let token = text.tokens[index]
        guard token.isCapital else { return nil }
        if PeopleMentions.titles.contains(token.hash), sentence.contains(index + 1) {
            let next = text.tokens[index + 1]
            let length = next.end - next.start
            let isNumber = PrintedNumber.isDigit(text.bytes[Int(next.start)])
            guard next.isCapital || isNumber, length == 1 || isNumber || !PeopleMentions.notNames.contains(next.hash) else { return nil }
            return index..<(index + 2)
        }
        guard !PeopleMentions.notNames.contains(token.hash), token.end - token.start >= 3 else { return nil }
        if index > sentence.lowerBound, PeopleMentions.titles.contains(text.tokens[index - 1].hash) { return nil }
        // All capitals is an abbreviation.
        guard text.bytes[Int(token.start) + 1] >= 97 else { return nil }
        return index..<(index + 1)
    }

    // MARK: Sentences

    private mutating func read(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard text.tokens[index].isCapital, let name = name(at: index, in: sentence) else {
                index += 1
                continue
            }
            read(name, in: sentence)
            index = name.upperBound
        }
    }

    private mutating func read(_ name: Range<Int>, in sentence: Range<Int>) {
        var behind = name.upperBound
        let isPossessive = text.tokens[name.upperBound - 1].isPossessive
        let age = age(at: behind, in: sentence)
        // "Ben, aged nineteen, strangled her"
        if sentence.contains(behind), text.tokens[behind].hash == PeopleMentions.aged { behind += 2 }
        var isVictim = false, isPerpetrator = false
        if isPossessive {
            if sentence.contains(behind), [PeopleMentions.death, PeopleMentions.murder].contains(text.tokens[behind].hash) { isVictim = true }
        } else {
            isVictim =
                PeopleMentions.victimVerbs.contains { text.matches($0, at: behind) && behind + $0.count <= sentence.upperBound }
                || PeopleMentions.victimHeads.contains { text.matches($0, at: name.lowerBound - $0.count) && name.lowerBound - $0.count >= sentence.lowerBound }
            isPerpetrator =
                PeopleMentions.perpetratorVerbs.contains { text.matches($0, at: behind) && behind + $0.count <= sentence.upperBound }
                || isKiller(name, behind: behind, in: sentence)
        }
        guard isVictim || isPerpetrator || age != nil else { return }
        let key = SectionKinds.plain(text.words(name))
        if isVictim { victims.insert(key); victimCounts[text.words(name), default: 0] += 1 }
        if isPerpetrator { perpetrators.insert(key); perpetratorCounts[text.words(name), default: 0] += 1 }
        if let age, ages[key] == nil { ages[key] = age }
    }

    /// "Ben killed Ann", "killed by her brother, Subject B".
    private func isKiller(_ name: Range<Int>, behind: Int, in sentence: Range<Int>) -> Bool {
        if sentence.contains(behind + 1), PeopleMentions.killing.contains(text.tokens[behind].hash),
            PeopleMentions.pronouns.contains(text.tokens[behind + 1].hash) || self.name(at: behind + 1, in: sentence) != nil
        { return true }
        var place = name.lowerBound - 1
        let first = max(sentence.lowerBound, name.lowerBound - 5)
        while place >= first, text.tokens[place].hash != PeopleMentions.by {
            // Between "by" and the name stands nothing but whose and what.
            let hash = text.tokens[place].hash
            guard PeopleMentions.ownWords.contains(hash) || Kinship.byHash[hash] != nil else { return false }
            place -= 1
        }
        guard place >= first, text.tokens[place].hash == PeopleMentions.by else { return false }
        return (max(sentence.lowerBound, place - 6)..<place).contains { PeopleMentions.killing.contains(text.tokens[$0].hash) }
    }

    private func age(at index: Int, in sentence: Range<Int>) -> Int? {
        guard sentence.contains(index) else { return nil }
        let hash = text.tokens[index].hash
        if hash == PeopleMentions.aged { return number(index + 1, sentence) }
        if hash == PeopleMentions.was, let age = number(index + 1, sentence), age >= 10 {
            // "was forty minutes late"
            guard sentence.contains(index + 2) else { return age }
            return PeopleMentions.afterAge.contains(text.tokens[index + 2].hash) ? age : nil
        }
        if hash == PeopleMentions.a, sentence.contains(index + 3), PeopleMentions.humans.contains(text.tokens[index + 1].hash),
            [PeopleMentions.of, PeopleMentions.aged].contains(text.tokens[index + 2].hash)
        { return number(index + 3, sentence) }
        if hash == PeopleMentions.who, sentence.contains(index + 2), text.tokens[index + 1].hash == PeopleMentions.was {
            // "who was then forty-four"
            return number(index + 2, sentence) ?? (text.tokens[index + 2].hash == PeopleMentions.then ? number(index + 3, sentence) : nil)
        }
        return nil
    }

    private static let afterAge = set("when and years or at")

    private func number(_ index: Int, _ sentence: Range<Int>) -> Int? {
        guard sentence.contains(index), text.tokens[index].end - text.tokens[index].start <= 14 else { return nil }
        return Ages.number(SectionKinds.plain(text.word(index)))
    }

    // MARK: Entries from sentences

    /// "Ann's mother, Carol", "his partner, Ben", "one daughter, whom we
    /// call Eve".
    private mutating func gatherEntries() {
        guard let victim = PeopleMentions.mostFrequent(victimCounts.filter { victims.contains(SectionKinds.plain($0.key)) }) else { return }
        var found: [String: String] = [victim: "victim"]
        var order = [victim]
        func add(_ name: Range<Int>, _ description: Range<Int>) {
            let name = text.words(name)
            guard found[name] == nil else { return }
            order.append(name)
            // The possessive is cut off a token, and is what matters here.
            found[name] = description.map { text.word($0) + (text.tokens[$0].isPossessive ? "'s" : "") }.joined(separator: " ")
        }
        for sentence in text.sentences {
            for index in sentence {
                let hash = text.tokens[index].hash
                if Kinship.byHash[hash] != nil, index > sentence.lowerBound, let name = name(at: index + 1, in: sentence) {
                    var owner = index - 1
                    if PeopleMentions.ownWords.contains(text.tokens[owner].hash), !PeopleMentions.possessives.contains(text.tokens[owner].hash),
                        owner > sentence.lowerBound
                    { owner -= 1 }
                    let whose = text.tokens[owner]
                    if PeopleMentions.possessives.contains(whose.hash) || whose.isPossessive { add(name, owner..<(index + 1)) }
                } else if PeopleMentions.call.contains(hash), let name = name(at: index + 1, in: sentence) {
                    let before = max(sentence.lowerBound, index - 5)..<index
                    if let kin = before.last(where: { Kinship.byHash[text.tokens[$0].hash] != nil }) { add(name, kin..<(kin + 1)) }
                }
            }
        }
        if let perpetrator = PeopleMentions.mostFrequent(perpetratorCounts), perpetrator != victim {
            if found[perpetrator] == nil { order.insert(perpetrator, at: 1) }
            found[perpetrator] = (found[perpetrator] ?? "") + ", perpetrator"
        }
        entries = order.map { PeopleReader.Entry(name: $0, description: found[$0] ?? "", age: nil, sex: nil) }
    }

    private static func mostFrequent(_ counts: [String: Int]) -> String? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
