/// Finds any of a set of phrases in a text, word by word: letter case,
/// punctuation and the kind of white space do not matter.
struct PhraseFinder: Sendable {
    private typealias Word = ArraySlice<UInt8>

    private let phrases: [[Word]]
    /// Phrases by the first byte of their first word.
    private var byFirstByte = [[Int]](repeating: [], count: 256)

    /// - Parameter phrases: a word that ends in `*` stands for all that
    ///   begin so.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Self.words(of: Array($0.utf8), keepingStars: true) }
        for (place, phrase) in self.phrases.enumerated() {
            if let first = phrase.first?.first { byFirstByte[Int(first)].append(place) }
        }
    }

    func finds(in text: String) -> Bool {
        var found = false
        search(text) { _, _ in
            found = true
            return false
        }
        return found
    }

    /// Every phrase found, with the place of its first word, from 0.
    func matches(in text: String) -> [(phrase: Int, word: Int)] {
        var matches: [(Int, Int)] = []
        search(text) { phrase, word in
            matches.append((phrase, word))
            return true
        }
        return matches
    }

    private func search(_ text: String, _ each: (Int, Int) -> Bool) {
        let words = Self.words(of: Array(text.utf8))
        for start in words.indices {
            guard let first = words[start].first else { continue }
            for place in byFirstByte[Int(first)] where Self.matches(phrases[place], words, at: start) {
                if !each(place, start) { return }
            }
        }
    }

    private static func matches(_ phrase: [Word], _ words: [Word], at start: Int) -> Bool {
        guard start + phrase.count <= words.count else { return false }
        for (offset, wanted) in phrase.enumerated() {
            let word = words[start + offset]
            let fits = wanted.last == star ? word.starts(with: wanted.dropLast()) : word.elementsEqual(wanted)
            if !fits { return false }
        }
        return true
    }

    private static let star = UInt8(ascii: "*")

    /// ASCII letters in lower case, curly apostrophes straight, soft hyphens
    /// left out; anything else that is no letter or digit parts words.
    private static func words(of text: [UInt8], keepingStars: Bool = false) -> [Word] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            let byte = text[place]
            switch byte {
            case 0x41...0x5A: folded.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x27: folded.append(byte)
            case star where keepingStars: folded.append(byte)
            case 0xC2 where text[place...].starts(with: [0xC2, 0xAD]): place += 1
            case 0xC2:
                folded.append(0x20)
                place += 1
            case 0xE2 where text[place...].starts(with: [0xE2, 0x80, 0x99]) || text[place...].starts(with: [0xE2, 0x80, 0x98]):
                folded.append(0x27)
                place += 2
            case 0xE2:
                folded.append(0x20)
                place += 2
            case 0x80...: folded.append(byte)
            default: folded.append(0x20)
            }
            place += 1
        }
        return folded.split(separator: 0x20)
    }
}
