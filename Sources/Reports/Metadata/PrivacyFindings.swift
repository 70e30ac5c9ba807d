import Reviews

/// Warns of what a published review should not hold: a real full name, a
/// date of birth, an address. Never repeats it.
enum PrivacyFindings {
    private static let most = 3

    static func of(_ report: Report) -> [Finding] {
        var names: [Finding.Position] = [], births: [Finding.Position] = [], addresses: [Finding.Position] = []
        let pseudonyms = Set(report.metadata.people.flatMap { $0.pseudonym.split(separator: " ").map(String.init) })
        for passage in report.passages {
            let position = Finding.Position(page: passage.page, line: passage.line)
            let kind = report.sections[passage.section].kind
            let isOfficial = [.panel, .contributors, .glossary, .qualityAssuranceLetter, .actionPlan].contains(kind)
            var text = passage.text
            let found = text.withUTF8 { look($0, pseudonyms, isOfficial: isOfficial) }
            if found.contains(.name), names.count <= most { names.append(position) }
            if found.contains(.birth), births.count <= most { births.append(position) }
            if found.contains(.address), addresses.count <= most { addresses.append(position) }
        }
        return findings(.possibleName, "What looks like a person's full name", names)
            + findings(.possibleDateOfBirth, "What looks like a date of birth", births)
            + findings(.possibleAddress, "What looks like an address", addresses)
    }

    private static func findings(_ kind: Finding.Kind, _ what: String, _ places: [Finding.Position]) -> [Finding] {
        places.prefix(most).enumerated().map { index, position in
            let isLast = index == most - 1 && places.count > most
            return Finding(
                kind: kind, message: isLast ? "\(what) stands here, and in more places." : "\(what) stands here.",
                position: position)
        }
    }

    // MARK: Names

    /// First names that are common in England and Wales; with a capitalised
    /// word behind them they are likely to be somebody's name.
    private static let firstNames: Set<UInt64> = Set(
        """
        Adam Ahmed Aisha Alan Alex Alexander Alice Ali Alison Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Ashley \
        Barbara Ben Benjamin Beverley Brian Callum Carl Carol Caroline Catherine Charles Charlotte Chris Christine \
        Christopher Claire Clare Colin Craig Daniel Darren David Dawn Dean Deborah Debra Denise Derek Diane Donna Dorothy \
        Edward Elaine Elizabeth Emily Emma Eric Fatima Fiona Frances Francis Gareth Gary Geoffrey George Georgina Gillian Glenn \
        Gordon Graham Hannah Harry Hassan Hayley Heather Helen Ian Jack Jacqueline James Jamie Jane Janet Janice Jason Jean Jennifer \
        Jessica Joan Joanna Joanne John Jonathan Joseph Joyce Judith Julia Julian Julie June Karen Karl Katherine Kathleen \
        Keith Kelly Kenneth Kevin Kimberley Laura Lauren Lee Leslie Linda Lisa Louise Lucy Luke Lynn Malcolm Margaret Maria \
        Marie Mark Martin Mary Matthew Maureen Melanie Michael Michelle Mohammed Muhammad Natalie Natasha Neil Nicholas Nicola Nigel \
        Olivia Pamela Patricia Patrick Paul Pauline Peter Philip Rachel Raymond Rebecca Richard Robert Roger Ronald Rosemary \
        Russell Ruth Ryan Samantha Samuel Sandra Sara Sarah Sean Sharon Sheila Shirley Simon Sophie Stacey Stephanie Stephen \
        Steven Stuart Susan Suzanne Sylvia Terence Teresa Thomas Timothy Tracey Tracy Trevor Valerie Victoria Vincent \
        Wayne Wendy William Yvonne Zoe
        """.split(separator: " ").map { packed(Array($0.utf8)) })

    /// Words that stand behind a first name without making it a person's.
    private static let notSurnames: Set<UInt64> = Set(
        """
        Act Road Street House Hospital Trust School College Court Centre Council Police University Review Report Panel Home \
        Service Services Surgery Practice Homes Law Scheme Infirmary Ward Unit Project And The Was Had Did Told Said January February \
        March April May June July August September October November December Park Lane Avenue Close Hub Foundation \
        Constabulary Association Society Church Hall Partnership
        """.split(separator: " ").map { packed(Array($0.utf8)) })

    static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
        var value: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
        return value
    }

    private struct Found: OptionSet {
        let rawValue: Int
        static let name = Found(rawValue: 1), birth = Found(rawValue: 2), address = Found(rawValue: 4)
    }

    /// One pass over a passage: everything looked for begins with a capital
    /// or has a digit.
    private static func look(_ text: UnsafeBufferPointer<UInt8>, _ pseudonyms: Set<String>, isOfficial: Bool) -> Found {
        var found: Found = []
        var place = 0
        while place < text.count {
            if place + 8 <= text.count,
                !mayHoldCapital(UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: place, as: UInt64.self))
            {
                place += 8
                continue
            }
            let end = min(place + 8, text.count)
            while place < end {
                let byte = text[place]
                if PrintedNumber.isDigit(byte) {
                    let isWordStart = place == 0 || !PrintedNumber.isWord(text[place - 1])
                    if isWordStart, isAfterBirth(text, at: place) { found.insert(.birth) }
                    if !isOfficial, isPostcode(text, at: place) || (isWordStart && isStreet(text, at: place)) { found.insert(.address) }
                } else if !isOfficial, PrintedNumber.isUpper(byte), place == 0 || !PrintedNumber.isWord(text[place - 1]),
                    isFullName(text, at: place, pseudonyms)
                {
                    found.insert(.name)
                }
                place += 1
            }
        }
        return found
    }

    /// Whether any of eight bytes lies between `0` and `Z`, or beyond ASCII.
    private static func mayHoldCapital(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101, highs: UInt64 = 0x8080_8080_8080_8080
        let low = word & ~highs
        return (((low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x5B))) | word) & highs != 0
    }

    private static func isFullName(_ text: UnsafeBufferPointer<UInt8>, at start: Int, _ pseudonyms: Set<String>) -> Bool {
        var place = start
        while place < text.count, place - start <= 12, PrintedNumber.isWord(text[place]) { place += 1 }
        guard place - start >= 2, place + 2 < text.count, text[place] == 0x20, PrintedNumber.isUpper(text[place + 1]),
            (97...122).contains(text[place + 2]), firstNames.contains(packed(text[start..<place]))
        else { return false }
        var end = place + 1
        while end < text.count, PrintedNumber.isWord(text[end]) { end += 1 }
        guard end - place > 3, !notSurnames.contains(packed(text[(place + 1)..<end])) else { return false }
        // "Sarah Smith Court", "Mary Seacole Ward": a place.
        if end + 1 < text.count, text[end] == 0x20, PrintedNumber.isUpper(text[end + 1]) {
            var next = end + 1
            while next < text.count, PrintedNumber.isWord(text[next]) { next += 1 }
            if notSurnames.contains(packed(text[(end + 1)..<next])) { return false }
        }
        return !pseudonyms.contains(String(decoding: text[(place + 1)..<end], as: UTF8.self))
    }

    // MARK: Births and addresses

    private static let birthWords = ["birth", "born on", "DOB", "D.O.B", "Birth"].map { Array($0.utf8) }

    /// A date, or a part of one, within forty bytes behind "birth", "born on"
    /// or "DOB".
    private static func isAfterBirth(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let first = max(0, place - 40)
        guard place - first >= 4 else { return false }
        // Five digits at least: "born on the 3rd" is no date of birth.
        let near = text[first..<min(place + 24, text.count)]
        guard near.reduce(0, { $0 + (PrintedNumber.isDigit($1) ? 1 : 0) }) >= 5 else { return false }
        let window = UnsafeBufferPointer(rebasing: text[first..<place])
        return birthWords.contains { word in word.withUnsafeBufferPointer { ByteText.find($0, in: window) != nil } }
    }

    /// `LS1 4AP`: the `4` of it, with the rest of the shapes of the Royal Mail.
    private static func isPostcode(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place >= 3, place + 2 < text.count, PrintedNumber.isUpper(text[place + 1]), PrintedNumber.isUpper(text[place + 2]),
            place + 3 >= text.count || !PrintedNumber.isWord(text[place + 3]), text[place - 1] == 0x20
        else { return false }
        var start = place - 2
        while start >= 0, PrintedNumber.isUpper(text[start]) || PrintedNumber.isDigit(text[start]) { start -= 1 }
        let outward = text[(start + 1)..<(place - 1)]
        guard (2...4).contains(outward.count), let first = outward.first, PrintedNumber.isUpper(first),
            outward.contains(where: PrintedNumber.isDigit)
        else { return false }
        return start < 0 || !PrintedNumber.isWord(text[start])
    }

    private static let streets: Set<UInt64> = Set(
        ["Street", "Road", "Avenue", "Lane", "Close", "Crescent", "Gardens", "Terrace", "Drive", "Grove"].map { packed($0.utf8) })

    /// "14 Mill Lane": a number, one or two names, a word for a street.
    private static func isStreet(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        var end = place
        while end < text.count, PrintedNumber.isDigit(text[end]) { end += 1 }
        guard end - place <= 3, end + 1 < text.count, text[end] == 0x20 else { return false }
        var words = 0
        while words < 3, end + 1 < text.count, text[end] == 0x20, PrintedNumber.isUpper(text[end + 1]) {
            let start = end + 1
            end = start
            while end < text.count, PrintedNumber.isWord(text[end]) { end += 1 }
            if words > 0, streets.contains(packed(text[start..<end])) { return true }
            words += 1
        }
        return false
    }
}
