import CivilDates
import Reviews

/// When and how the person died, as the document says it.
enum DeathFacts {
    /// - Parameter texts: strongest first: title, title page, opening.
    static func date(titles: [String], opening: [String]) -> ApproximateDate? {
        var votes: [ApproximateDate: Int] = [:]
        for (texts, weight) in [(titles, 6), (opening, 2)] {
            for text in texts where Cues.hasYear(text) {
                for sentence in Sentences.split(text) where Cues.hasYear(sentence) {
                    for date in dates(ofDeathIn: sentence) { votes[date.withoutDay, default: 0] += weight }
                }
            }
        }
        // A month says more than its year.
        for (date, count) in votes {
            if case .month(let year, _) = date, let less = votes[.year(year)] { votes[date] = count + less }
        }
        let best = votes.max { a, b in
            (a.value, a.key.description.utf8.count, b.key.description) < (b.value, b.key.description.utf8.count, a.key.description)
        }
        return best?.key
    }

    private static let deathWords = [
        "died", "death", "deaths", "killed", "murdered", "homicide", "stabbed", "strangled", "shot", "unlawfully killed",
        "died by suicide", "took her own life", "took his own life",
    ]
    /// What happened later also has dates.
    private static let otherWords = [
        "inquest", "trial", "sentenced", "convicted", "pleaded", "charged", "court", "panel", "notified", "commissioned",
        "decided", "report", "review was", "published", "since", "until", "agreed", "born", "before", "after",
        "aged 16", "met", "guilty", "ended", "suspended", "completed", "finished", "started", "began", "held",
    ]

    static func dates(ofDeathIn sentence: String) -> [ApproximateDate] {
        let plain = SectionKinds.plain(sentence)
        let found = Dates.all(inPlain: plain)
        guard !found.isEmpty else { return [] }
        let deaths = deathWords.compactMap { ByteText.place(of: $0, in: plain) }.sorted()
        guard let death = deaths.first else { return [] }
        var dates: [ApproximateDate] = []
        for item in found {
            guard let nearest = deaths.last(where: { $0 < item.start }) ?? (item.start < death ? death : nil) else { continue }
            let low = min(nearest, item.start), high = max(nearest, item.end)
            guard high - low <= 110 else { continue }
            let between = plain.utf8.dropFirst(low).prefix(high - low)
            let words = String(Substring(between))
            if otherWords.contains(where: { ByteText.contains($0, in: words) }) { continue }
            let before = String(Substring(plain.utf8.prefix(low).suffix(30)))
            if ["inquest", "trial", "anniversary", "funeral"].contains(where: { before.contains($0) }) { continue }
            // "May 2021 (report)"
            let after = String(Substring(plain.utf8.dropFirst(item.end).prefix(10)))
            if after.contains("(report") { continue }
            dates.append(item.date)
            break
        }
        return dates
    }

    // MARK: Method

    private static let methods: [(MethodOfDeath, [String])] = [
        (.stabbing, ["stabbed", "stabbing", "stab wound", "stab wounds", "knife wound", "knife wounds"]),
        (.strangulation, [
            "strangled", "strangulation", "compression of the neck", "compression to the neck", "pressure to the neck",
            "asphyxia", "asphyxiation", "smothered", "suffocated", "suffocation", "throttled",
        ]),
        (.firearm, ["shot", "shotgun", "gunshot", "firearm"]),
        (.bluntForce, [
            "blunt force", "blunt-force", "head injury", "head injuries", "beaten", "bludgeoned", "punched", "struck",
            "kicked", "battered", "hammer", "blows with",
        ]),
        (.poisoning, ["poisoned", "poisoning"]),
        (.fire, ["burned", "burns", "in a fire", "arson", "set fire", "set on fire"]),
        (.neglect, ["neglect", "not given the care", "gross negligence"]),
        (.fall, ["fell", "fall from", "a fall", "foot of the stairs", "pushed from"]),
    ]
    private static let suicide = [
        "died by suicide", "took her own life", "took his own life", "taken her own life", "taken his own life",
        "ended her own life", "ended his own life", "death by suicide", "killed herself", "killed himself",
        "took their own life", "died from suicide", "died as a result of suicide",
    ]
    /// A sentence must tell of a death.
    private static let fatal = [
        "killed", "fatally", "fatal", "died", "cause of death", "murdered", "to death", "murder", "both were", "death",
        "had been stabbed", "found dead", "manslaughter",
    ]
    private static let fatalPassage = [
        "was killed", "were killed", "pleaded guilty to murder", "pleaded guilty to manslaughter", "convicted of murder",
        "could not save", "pronounced dead", "was dead", "found dead", "guilty of murder", "convicted of manslaughter",
        "had died from", "cause of death", "after the death of", "concerns the death of", "unlawfully killed",
    ]
    private static let notThisDeath = [
        "not ", "non-fatal", "attempt", "threat", "whether", "if ", "risk", "would", "may have", "alleg", "suspect", "resulted from",
        "could", "should", "fear", "previous", "earlier", "asphyxiation", "reviews are", "reviews do", "review is",
        "has, or appears", "terms of reference", "purpose",
    ]

    /// The longest word of each phrase above, the one that says most.
    private static let methodWords: Set<UInt64> = Set(
        (methods.flatMap(\.1) + suicide).compactMap { phrase in
            phrase.split(separator: " ").max { $0.utf8.count < $1.utf8.count }.map { Tokens.hash($0) }
        })

    /// The method, where the sentences that tell of the death name one.
    ///
    /// - Parameter words: the texts as words.
    /// - Parameter isTelling: by text, whether it is from a part of the
    ///   document that tells what happened, and not of the review.
    /// - Parameter victims: how the document calls those who died.
    static func method(
        texts: [String], words: Tokens, isTelling: [Bool], victims: [String], others: [String]
    ) -> MethodOfDeath? {
        var votes: [MethodOfDeath: Int] = [:]
        var tellingTexts: [Int: Bool] = [:]
        for (index, sentence) in words.sentences.enumerated() {
            let source = words.sources[index]
            guard source < isTelling.count, isTelling[source],
                words.tokens[sentence].contains(where: { methodWords.contains($0.hash) })
            else { continue }
            // "Ann was found with stab wounds. She could not be saved."
            let passageTells = tellingTexts[source] ?? tellsOfDeath(texts[source], victims)
            tellingTexts[source] = passageTells
            let plain = SectionKinds.plain(words.words(sentence))
            let tells = fatal.contains { ByteText.contains($0, in: plain) }
            guard passageTells || tells, !notThisDeath.contains(where: { ByteText.contains($0, in: plain) }) else { continue }
            if let place = suicide.compactMap({ ByteText.place(of: $0, in: plain) }).min() {
                if isAboutVictim(plain, at: place, victims, others) { votes[.suicide, default: 0] += 2 }
                // Who kills himself after killing is another matter.
                continue
            }
            for (method, words) in methods where words.contains(where: { ByteText.contains($0, in: plain) }) {
                let isOfVictim = passageTells || (tells && isAboutVictim(plain, at: plain.utf8.count, victims, others))
                let isCause = ByteText.contains("cause of death", in: plain) || ByteText.contains("death was caused by", in: plain)
                if isOfVictim || isCause { votes[method, default: 0] += isCause ? 3 : 1 }
                break
            }
        }
        let order = MethodOfDeath.allCases
        return votes.max { a, b in
            (a.value, order.firstIndex(of: b.key) ?? 0) < (b.value, order.firstIndex(of: a.key) ?? 0)
        }?.key
    }

    private static func tellsOfDeath(_ text: String, _ victims: [String]) -> Bool {
        let whole = SectionKinds.plain(text)
        return fatalPassage.contains { ByteText.contains($0, in: whole) }
            && isAboutVictim(whole, at: whole.utf8.count, victims, [])
    }

    private static func isAboutVictim(_ plain: String, at place: Int, _ victims: [String], _ others: [String]) -> Bool {
        func last(_ names: [String]) -> Int {
            names.compactMap { name in
                let wanted = SectionKinds.plain(name)
                return ByteText.place(of: wanted, in: plain).flatMap { $0 <= place ? $0 : nil }
            }.max() ?? -1
        }
        let victim = last(victims + ["the victim", "the deceased", "both were", "both women", "the person who died"])
        if victim < 0 { return ByteText.contains("cause of death", in: plain) }
        // "Ben killed Ann and then died by suicide": with the other one
        // named before it, the suicide is not told of the victim.
        return place == plain.utf8.count || last(others) < 0
    }
}

/// Sentences, near enough for looking things up.
enum Sentences {
    /// The first sentence, as far as a few hundred bytes of it.
    static func first(_ text: String) -> String {
        split(text.utf8.count > 400 ? String(decoding: text.utf8.prefix(400), as: UTF8.self) : text).first ?? text
    }

    static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        let bytes = Array(text.utf8)
        var start = 0
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3B {
                let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
                let isEnd = next <= 0x20 || next >= 0x80 || next == 0x22 || next == 0x27 || next == 0x29
                // "Mr." and "No." end nothing.
                let isShort = place - start < 3 || (place >= 2 && PrintedNumber.isUpper(bytes[place - 2]) && byte == 0x2E && place - 2 == start)
                if isEnd, !isShort {
                    sentences.append(String(decoding: bytes[start...place], as: UTF8.self))
                    start = place + 1
                    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
                    place = start
                    continue
                }
            }
            place += 1
        }
        if start < bytes.count { sentences.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return sentences
    }
}
