/// Cuts text into words and sentences in one pass over its bytes.
///
/// Hyphens part words; `'s` becomes a mark on its word; `n't` becomes `not`.
struct Tokeniser: Sendable {
    let vocabulary: Vocabulary
    /// Ordinary words that are pseudonyms when they are written with a
    /// capital (Hope, Rose, May).
    private let wordNames: WordClass
    /// Those that may well begin a sentence as ordinary words.
    private let lateNames: WordClass
    private let notEntry: Vocabulary.Entry
    private let willEntry: Vocabulary.Entry
    private let haveEntry: Vocabulary.Entry
    private let canEntry: Vocabulary.Entry
    private let noEntry: Vocabulary.Entry
    private let titles: Set<Vocabulary.Entry>

    init(vocabulary: Vocabulary, wordNames: WordClass, lateNames: WordClass) {
        self.vocabulary = vocabulary
        self.wordNames = wordNames
        self.lateNames = lateNames
        notEntry = vocabulary.entry(of: "not") ?? Vocabulary.unknown
        willEntry = vocabulary.entry(of: "will") ?? Vocabulary.unknown
        haveEntry = vocabulary.entry(of: "have") ?? Vocabulary.unknown
        canEntry = vocabulary.entry(of: "can") ?? Vocabulary.unknown
        noEntry = vocabulary.entry(of: "no") ?? Vocabulary.unknown
        titles = Set(["mr", "mrs", "ms", "dr", "st", "eg", "ie", "etc", "vs", "para", "prof"].compactMap { vocabulary.entry(of: $0) })
    }

    func tokenise(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout Tokens) {
        tokens.removeAll()
        let count = text.count
        var place = 0
        var sentenceStart = 0
        var pending: Tokens.Shape = .firstOfSentence
        var quoted = false

        func close(question: Bool, list: Bool, _ tokens: inout Tokens) {
            guard tokens.words.count > sentenceStart else { return }
            tokens.sentences.append(
                .init(start: sentenceStart, end: tokens.words.count, isQuestion: question, opensList: list))
            sentenceStart = tokens.words.count
            pending = .firstOfSentence
        }

        while place < count {
            let byte = text[place]
            if Self.isWord(byte, text, place) {
                place = word(text, place, pending, quoted, &tokens)
                pending = []
                continue
            }
            switch byte {
            case 46:  // .
                if endsSentence(text, place, tokens, sentenceStart) { close(question: false, list: false, &tokens) }
            case 63: close(question: true, list: false, &tokens)
            case 33: close(question: false, list: false, &tokens)
            case 10, 13: close(question: false, list: false, &tokens)
            case 44: pending.insert(.afterComma)
            case 59, 58, 40, 41, 91, 93: pending.insert(.afterBreak)
            case 45:
                if place > 0, text[place - 1] == 32 { pending.insert(.afterBreak) }
            case 34: quoted.toggle()
            case 0xE2 where place + 2 < count && text[place + 1] == 0x80:
                switch text[place + 2] {
                case 0x9C: quoted = true
                case 0x9D: quoted = false
                case 0x93, 0x94: pending.insert(.afterBreak)
                default: break
                }
                place += 2
            case 0xC2:
                if place + 1 < count, text[place + 1] == 0xA3 { pound(place, pending, &tokens); pending = [] }
                place += 1
            default: break
            }
            place += 1
        }
        close(question: false, list: false, &tokens)
    }

    private func pound(_ place: Int, _ pending: Tokens.Shape, _ tokens: inout Tokens) {
        let entry = vocabulary.entry(of: "\u{A3}") ?? Vocabulary.unknown
        tokens.words.append(.init(entry: entry, shape: pending, start: UInt32(place), end: UInt32(place + 2)))
    }

    @inline(__always)
    private static func isWord(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        if byte < 0x80 { return byte | 0x20 &- 97 < 26 && byte >= 65 || byte &- 48 < 10 }
        // Letters beyond ASCII; E2 80 and C2 lead in punctuation.
        return byte != 0xC2 && !(byte == 0xE2 && place + 1 < text.count && text[place + 1] == 0x80)
    }

    /// Reads one word from `start`; returns the place after it.
    private func word(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ pending: Tokens.Shape, _ quoted: Bool, _ tokens: inout Tokens
    ) -> Int {
        let count = text.count
        var place = start
        var hash = Vocabulary.seed
        var upper = 0
        var digits = 0
        while place < count {
            let byte = text[place]
            if byte < 0x80 {
                if byte &- 65 < 26 {
                    upper += 1
                } else if byte &- 48 < 10 {
                    digits += 1
                } else if byte &- 97 >= 26 {
                    // A&E is one word.
                    guard byte == 38, place + 1 < count, place > start, Self.isWord(text[place + 1], text, place + 1) else { break }
                }
            } else if !Self.isWord(byte, text, place) {
                break
            }
            hash = Vocabulary.adding(Vocabulary.lower(byte), to: hash)
            place += 1
        }
        let length = place - start
        var shape = pending
        if quoted { shape.insert(.quoted) }
        if text[start] &- 65 < 26 { shape.insert(.capital) }
        if upper >= 2, upper + digits >= length - 1 { shape.insert(.capitals) }

        // What an apostrophe adds.
        var tail: Vocabulary.Entry?
        var end = place
        var wordEnd = place
        if let (after, letter, letters) = apostrophe(text, place) {
            switch (letter, letters) {
            case (115, 1):
                shape.insert(.possessive)
                end = after
            case (116, 1):
                // n't
                if length > 1, text[place - 1] | 0x20 == 110 {
                    wordEnd = place - 1
                    tail = notEntry
                    end = after
                }
            case (108, 2):
                tail = willEntry
                end = after
            case (118, 2):
                tail = haveEntry
                end = after
            case (100, 1), (114, 2), (109, 1): end = after
            default: break
            }
        }
        var entry: Vocabulary.Entry
        if wordEnd < place {
            var short = Vocabulary.seed
            for at in start..<wordEnd { short = Vocabulary.adding(Vocabulary.lower(text[at]), to: short) }
            entry = vocabulary.entry(hash: short | 1, word: UnsafeBufferPointer(rebasing: text[start..<wordEnd]))
            // ca(n't), wo(n't)
            if wordEnd - start == 2, text[start] | 0x20 == 99 { entry = canEntry }
            if wordEnd - start == 2, text[start] | 0x20 == 119, text[start + 1] | 0x20 == 111 { entry = willEntry }
        } else {
            entry = vocabulary.entry(hash: hash | 1, word: UnsafeBufferPointer(rebasing: text[start..<place]))
        }
        if entry == Vocabulary.unknown {
            if digits == length {
                entry = Vocabulary.number
            } else if shape.contains(.capitals) {
                entry = Vocabulary.acronym
            } else if shape.contains(.capital) {
                entry = Vocabulary.name
            }
        } else if shape.contains(.capital) {
            if wordNames.contains(entry), !(shape.contains(.firstOfSentence) && lateNames.contains(entry)) {
                entry = Vocabulary.name
            } else if length == 1, digits == 0, text[start] != 73, !shape.contains(.firstOfSentence) {
                // Adult A, Mr H.
                entry = Vocabulary.name
            }
        }
        tokens.words.append(.init(entry: entry, shape: shape, start: UInt32(start), end: UInt32(end)))
        if let tail {
            tokens.words.append(.init(entry: tail, shape: [], start: UInt32(wordEnd), end: UInt32(end)))
        }
        return end
    }

    /// After a word: an apostrophe and one or two letters that end the word.
    private func apostrophe(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> (after: Int, letter: UInt8, letters: Int)? {
        var at = place
        if at < text.count, text[at] == 39 {
            at += 1
        } else if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 {
            at += 3
        } else {
            return nil
        }
        let first = at
        while at < text.count, text[at] | 0x20 &- 97 < 26, at - first < 3 { at += 1 }
        let letters = at - first
        guard letters == 1 || letters == 2 else { return nil }
        if at < text.count, Self.isWord(text[at], text, at) { return nil }
        return (at, text[first] | 0x20, letters)
    }

    /// A full stop ends a sentence unless it belongs to a number, an initial
    /// or a title.
    private func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ tokens: Tokens, _ sentenceStart: Int) -> Bool {
        var next = place + 1
        while next < text.count {
            if text[next] == 34 || text[next] == 39 || text[next] == 41 {
                next += 1
            } else if next + 2 < text.count, text[next] == 0xE2, text[next + 1] == 0x80 {
                next += 3
            } else {
                break
            }
        }
        guard next < text.count else { return true }
        guard text[next] <= 32 || text[next] == 0xC2 || text[next] == 91 else { return false }
        while next < text.count {
            if text[next] <= 32 {
                next += 1
            } else if text[next] == 0xC2, next + 1 < text.count, text[next + 1] == 0xA0 {
                next += 2
            } else {
                break
            }
        }
        guard next < text.count else { return true }
        if text[next] &- 97 < 26 { return false }
        guard let last = tokens.words.last, tokens.words.count > sentenceStart else { return true }
        let length = last.end - last.start
        if length == 1, last.shape.contains(.capital), tokens.words.count - sentenceStart <= 2 { return false }
        // "No." is an abbreviation before a figure only.
        if last.entry == noEntry { return !(text[next] &- 48 < 10) }
        return !(titles.contains(last.entry) && Int(last.end) == place)
    }
}
