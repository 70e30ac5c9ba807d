import Glibc

/// Searching in text by bytes: what `String` does by Characters is a hundred
/// times slower.
enum ByteText {
    /// The first place of a phrase, at a word's start.
    static func place(of phrase: String, in text: String) -> Int? {
        var phrase = phrase, text = text
        return phrase.withUTF8 { phrase in text.withUTF8 { place(of: phrase, in: $0) } }
    }

    static func contains(_ phrase: String, in text: String) -> Bool {
        place(of: phrase, in: text) != nil
    }

    static func place(of phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !phrase.isEmpty, text.count >= phrase.count else { return nil }
        var place = 0
        let last = text.count - phrase.count
        search: while place <= last {
            guard text[place] == phrase[0], place == 0 || !PrintedNumber.isWord(text[place - 1]) else {
                place += 1
                continue
            }
            for offset in 1..<max(phrase.count, 1) where text[place + offset] != phrase[offset] {
                place += 1
                continue search
            }
            return place
        }
        return nil
    }

    /// The phrase as whole words.
    static func containsWord(_ phrase: String, in text: String) -> Bool {
        var phrase = phrase, text = text
        return phrase.withUTF8 { phrase in
            text.withUTF8 { text in
                var from = 0
                while from < text.count {
                    let rest = UnsafeBufferPointer(rebasing: text[from...])
                    guard let place = place(of: phrase, in: rest) else { return false }
                    let start = from + place, end = start + phrase.count
                    let isStart = start == 0 || !PrintedNumber.isWord(text[start - 1])
                    if isStart, end >= text.count || !PrintedNumber.isWord(text[end]) { return true }
                    from = start + 1
                }
                return false
            }
        }
    }

    static func contains(_ phrase: String, inBytes bytes: some Collection<UInt8>) -> Bool {
        contains(phrase, in: String(decoding: bytes, as: UTF8.self))
    }

    /// The first place of some bytes, wherever they stand.
    static func find(_ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = text.baseAddress, let mark = wanted.first, text.count >= wanted.count else { return nil }
        var place = 0
        let last = text.count - wanted.count
        while place <= last, let found = memchr(base + place, Int32(mark), last - place + 1) {
            place = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            if memcmp(base + place, wanted.baseAddress!, wanted.count) == 0 { return place }
            place += 1
        }
        return nil
    }

    static func trimmed(_ text: String) -> String {
        var bytes = text.utf8[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
