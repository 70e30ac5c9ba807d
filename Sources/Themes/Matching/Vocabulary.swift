/// The words that the rules know, each with a number.
///
/// A word of a text that no rule uses is `unknown`, or `name`, `number` or
/// `acronym` by its shape. An entry may stand for all words with one
/// beginning (`strangl*`).
struct Vocabulary: Sendable {
    typealias Entry = UInt16

    static let unknown: Entry = 0
    /// A capitalised word that is no ordinary one: a pseudonym, a place.
    static let name: Entry = 1
    static let number: Entry = 2
    /// Two or more capitals that no rule knows.
    static let acronym: Entry = 3
    static let firstFree: Entry = 4

    /// Open addressing; a slot of hash 0 is empty.
    private var hashes: [UInt64]
    private var entries: [Entry]
    private var mask: Int
    /// One bit for each beginning's hash, to leave most words alone early.
    private var prefixFilter: [UInt64]
    private var prefixes: [UInt64: Entry]
    private var longestPrefix: Int
    private(set) var spellings: [String]

    /// - Parameters:
    ///   - words: whole words, folded to lower case.
    ///   - beginnings: without the star.
    init(words: [String], beginnings: [String]) {
        spellings = ["", "(a name)", "(a number)", "(an abbreviation)"]
        var capacity = 16
        while capacity < (words.count + beginnings.count) * 3 { capacity *= 2 }
        hashes = Array(repeating: 0, count: capacity)
        entries = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        prefixFilter = Array(repeating: 0, count: 1024)
        prefixes = [:]
        longestPrefix = 0
        for word in words {
            let hash = Self.hash(of: word)
            guard find(hash) == nil else { continue }
            insert(hash, Entry(spellings.count))
            spellings.append(word)
        }
        for beginning in beginnings {
            let hash = Self.hash(of: beginning)
            guard prefixes[hash] == nil else { continue }
            prefixes[hash] = Entry(spellings.count)
            longestPrefix = max(longestPrefix, beginning.utf8.count)
            prefixFilter[Int(hash >> 54)] |= 1 << ((hash >> 48) & 63)
            spellings.append(beginning + "*")
        }
    }

    var count: Int { spellings.count }

    /// The entry of a whole word, if the rules know it as such.
    func entry(of word: String) -> Entry? { find(Self.hash(of: word)) }

    /// The entry that a text's word gets, by spelling or by its beginning.
    @inline(__always)
    func entry(hash: UInt64, word: UnsafeBufferPointer<UInt8>) -> Entry {
        if let entry = find(hash) { return entry }
        return entryByBeginning(word)
    }

    private func entryByBeginning(_ word: UnsafeBufferPointer<UInt8>) -> Entry {
        var found = Self.unknown
        var hash = Self.seed
        var place = 0
        for byte in word.prefix(longestPrefix) {
            hash = Self.adding(Self.lower(byte), to: hash)
            place += 1
            if place >= 3, prefixFilter[Int(hash >> 54)] & (1 << ((hash >> 48) & 63)) != 0, let entry = prefixes[hash | 1] {
                found = entry
            }
        }
        return found
    }

    @inline(__always)
    private func find(_ hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return entries[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ hash: UInt64, _ entry: Entry) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 { slot = (slot + 1) & mask }
        hashes[slot] = hash
        entries[slot] = entry
    }

    // The hash grows a byte at a time, so that a beginning's hash is met on
    // the way to the word's.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        let mixed = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }

    static func hash(of word: String) -> UInt64 {
        word.utf8.reduce(seed) { adding($1, to: $0) } | 1
    }
}
