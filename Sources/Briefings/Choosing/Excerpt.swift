/// A piece of a passage, whole sentences, word for word.
public struct Excerpt: Sendable, Equatable {
    public let words: String
    public let isCutBefore: Bool
    public let isCutAfter: Bool
    /// Weight of the most telling sentence in it.
    let weight: Int

    /// Chooses the sentences to quote.
    ///
    /// - Parameters:
    ///   - room: how many bytes may be quoted.
    ///   - weight: how telling a range of bytes is; the sentence with the
    ///     most is kept, the first of equals.
    /// - Returns: `nil` when no sentence is short enough.
    init?(from text: String, in room: Room, weight: (Range<Int>) -> Int) {
        if text.utf8.count <= room.budget {
            guard !text.isEmpty else { return nil }
            words = text
            (isCutBefore, isCutAfter) = (false, false)
            self.weight = weight(0..<text.utf8.count)
            return
        }
        let bytes = Array(text.utf8)
        let sentences = Sentences.ranges(in: bytes)
        guard
            let best = sentences.indices.filter({ sentences[$0].count <= room.longest })
                .max(by: { (weight(sentences[$0]), -$0) < (weight(sentences[$1]), -$1) })
        else { return nil }
        var (first, last) = (best, best)
        func fits(_ low: Int, _ high: Int) -> Bool {
            sentences.indices.contains(low) && sentences.indices.contains(high)
                && sentences[high].upperBound - sentences[low].lowerBound <= room.budget
        }
        // "He did not" wants the sentence that says who.
        if Sentences.leansBack(bytes[sentences[first]]), fits(first - 1, last) { first -= 1 }
        while true {
            if fits(first, last + 1) {
                last += 1
            } else if fits(first - 1, last) {
                first -= 1
            } else {
                break
            }
        }
        let range = sentences[first].lowerBound..<sentences[last].upperBound
        words = String(decoding: bytes[range], as: UTF8.self)
        isCutBefore = first > 0
        isCutAfter = last < sentences.count - 1
        self.weight = weight(sentences[best])
    }
}

/// Where sentences begin and end, in UTF-8 bytes.
enum Sentences {
    /// Ranges without the white space between them. What a pair of curly
    /// quotation marks encloses is not torn apart.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        let marksPair = count(opening, in: bytes) == count(closing, in: bytes)
        var ranges: [Range<Int>] = []
        var start = 0
        var place = 0
        var depth = 0
        while place < bytes.count {
            if isAt(place, opening, bytes) { depth += 1 }
            if isAt(place, closing, bytes) { depth = max(0, depth - 1) }
            guard isStop(bytes[place]) || isAt(place, ellipsis, bytes) else {
                place += 1
                continue
            }
            var end = place + (isStop(bytes[place]) ? 1 : 3)
            while end < bytes.count, let length = lengthOfCloser(at: end, bytes) {
                if isAt(end, closing, bytes) { depth = max(0, depth - 1) }
                end += length
            }
            if isBoundary(stop: place, end: end, bytes), depth == 0 || !marksPair {
                ranges.append(start..<end)
                start = end
                while start < bytes.count, bytes[start] == 0x20 { start += 1 }
            }
            place = max(end, place + 1)
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        return ranges
    }

    /// Begins with a word that points to the sentence before.
    static func leansBack(_ sentence: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: sentence.prefix { $0 != 0x20 && $0 != 0x2C }, as: UTF8.self)
        return leaning.contains(word)
    }

    private static let leaning: Set<String> = [
        "He", "She", "They", "It", "This", "That", "These", "Those", "His", "Her", "Their", "But", "And", "However",
        "Instead", "Both", "Neither", "So", "Then", "There",
    ]
    /// A stop after one of these ends no sentence.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "det", "insp", "cllr", "hon", "no", "nos", "para", "paras",
        "p", "pp", "e.g", "i.e", "eg", "ie", "cf", "vs", "v", "approx", "art", "vol", "ed", "fig", "ref", "s", "ss",
        "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "a.m", "p.m",
    ]
    private static let opening: [UInt8] = [0xE2, 0x80, 0x9C]
    private static let closing: [UInt8] = [0xE2, 0x80, 0x9D]
    private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

    private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

    private static func isAt(_ place: Int, _ mark: [UInt8], _ bytes: [UInt8]) -> Bool {
        bytes[place] == mark[0] && bytes[place...].starts(with: mark)
    }

    private static func count(_ mark: [UInt8], in bytes: [UInt8]) -> Int {
        bytes.indices.count { isAt($0, mark, bytes) }
    }

    /// Further stops, quotation marks and brackets belong to the sentence.
    private static func lengthOfCloser(at place: Int, _ bytes: [UInt8]) -> Int? {
        switch bytes[place] {
        case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: 1
        case 0xE2 where isAt(place, closing, bytes) || bytes[place...].starts(with: [0xE2, 0x80, 0x99]): 3
        default: nil
        }
    }

    private static func isBoundary(stop: Int, end: Int, _ bytes: [UInt8]) -> Bool {
        guard end < bytes.count else { return true }
        guard bytes[end] == 0x20, let next = bytes[end...].first(where: { $0 != 0x20 }) else { return false }
        let opens = (0x41...0x5A).contains(next) || (0x30...0x39).contains(next) || next >= 0xC3
            || next == 0x22 || next == 0x27 || next == 0x28 || next == 0x5B
        guard opens else { return false }
        guard bytes[stop] == 0x2E else { return true }
        let before = bytes[..<stop]
        let word = before.suffix(from: before.lastIndex { $0 == 0x20 || $0 == 0x28 }.map { $0 + 1 } ?? 0)
        // One letter is somebody's initial, unless it is "I".
        if word.count == 1, let letter = word.first, (0x41...0x5A).contains(letter), letter != 0x49 { return false }
        return !abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
}
