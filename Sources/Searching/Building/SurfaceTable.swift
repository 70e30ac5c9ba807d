/// The distinct words that a builder has met, each with its stem: a word is
/// stemmed once however often it comes.
struct SurfaceTable: ~Copyable {
    /// By surface.
    private(set) var stems = GrowingBuffer<UInt32>()
    /// By surface: its place among the common words, or `notCommon`.
    private(set) var commonPlaces = GrowingBuffer<UInt16>()
    private var words = WordTable()
    private var stemWords = WordTable()
    private let stemmer = Stemmer()

    static let notCommon = UInt16.max

    var count: Int { words.count }
    var stemCount: Int { stemWords.count }
    var byteCount: Int { words.byteCount + stemWords.byteCount + count * 6 }

    /// - Parameters:
    ///   - word: folded, followed by eight zero bytes.
    @inline(__always)
    mutating func surface(_ word: UnsafePointer<UInt8>, length: Int) -> UInt32 {
        let (number, isNew) = words.number(of: word, length: length)
        if isNew { meet(word, length) }
        return number
    }

    func bytes(_ surface: Int) -> UnsafeBufferPointer<UInt8> { words.bytes(surface) }
    func stemBytes(_ stem: Int) -> UnsafeBufferPointer<UInt8> { stemWords.bytes(stem) }

    @inline(never)
    private mutating func meet(_ word: UnsafePointer<UInt8>, _ length: Int) {
        let folded = UnsafeBufferPointer(start: word, count: length)
        let stem = Array(stemmer.stem(folded)) + [UInt8](repeating: 0, count: 8)
        let number = stem.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { stemWords.number(of: $0, length: stem.count - 8).number }
        }
        stems.append(number ?? 0)
        let place = CommonWords.places[String(decoding: folded, as: UTF8.self)]
        commonPlaces.append(place.map(UInt16.init) ?? SurfaceTable.notCommon)
    }
}

/// Numbers words in the order in which they come.
struct WordTable: ~Copyable {
    struct Slot {
        var hash: UInt32 = 0
        /// 1 more than the word's number; 0 is free.
        var number: UInt32 = 0
    }

    struct Entry {
        var offset: UInt32
        var length: UInt32
    }

    private var slots = GrowingBuffer<Slot>()
    private var mask: Int
    private var entries = GrowingBuffer<Entry>()
    /// Each word padded with zeros to whole words of eight bytes.
    private var arena = GrowingBuffer<UInt8>(capacity: 1 << 16)

    init() {
        mask = (1 << 12) - 1
        slots.append(repeating: Slot(), count: mask + 1)
    }

    var count: Int { entries.count }
    var byteCount: Int { arena.count + slots.count * 8 + entries.count * 8 }

    func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[number]
        return UnsafeBufferPointer(start: arena.start + Int(entry.offset), count: Int(entry.length))
    }

    /// - Parameter word: followed by eight zero bytes.
    @inline(__always)
    mutating func number(of word: UnsafePointer<UInt8>, length: Int) -> (number: UInt32, isNew: Bool) {
        let raw = UnsafeRawPointer(word)
        let hash = WordTable.hash(raw, length)
        let short = UInt32(truncatingIfNeeded: hash)
        var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
        while slots[slot].number != 0 {
            if slots[slot].hash == short, isWord(Int(slots[slot].number &- 1), raw, length) {
                return (slots[slot].number &- 1, false)
            }
            slot = (slot &+ 1) & mask
        }
        return (insert(raw, length, short, slot), true)
    }

    @inline(__always)
    private func isWord(_ number: Int, _ word: UnsafeRawPointer, _ length: Int) -> Bool {
        let entry = entries[number]
        guard Int(entry.length) == length else { return false }
        let stored = UnsafeRawPointer(arena.start + Int(entry.offset))
        var offset = 0
        while offset < length {
            guard
                stored.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    == word.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            else { return false }
            offset &+= 8
        }
        return true
    }

    @inline(never)
    private mutating func insert(_ word: UnsafeRawPointer, _ length: Int, _ hash: UInt32, _ slot: Int) -> UInt32 {
        let number = UInt32(entries.count)
        entries.append(Entry(offset: UInt32(arena.count), length: UInt32(length)))
        let padded = (length + 7) / 8 * 8
        arena.append(contentsOf: UnsafeRawBufferPointer(start: word, count: length).bindMemory(to: UInt8.self))
        arena.append(repeating: 0, count: padded - length)
        slots[slot] = Slot(hash: hash, number: number + 1)
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        var old = GrowingBuffer<Slot>(capacity: slots.count)
        old.append(contentsOf: slots.elements)
        let count = slots.count * 4
        slots.removeAll()
        slots.append(repeating: Slot(), count: count)
        mask = count - 1
        for place in 0..<old.count where old[place].number != 0 {
            let entry = entries[Int(old[place].number - 1)]
            let hash = WordTable.hash(UnsafeRawPointer(arena.start + Int(entry.offset)), Int(entry.length))
            var slot = Int(truncatingIfNeeded: hash >> 32) & mask
            while slots[slot].number != 0 { slot = (slot + 1) & mask }
            slots[slot] = old[place]
        }
    }

    /// Of whole words of eight bytes: what follows the word is zero.
    @inline(__always)
    private static func hash(_ word: UnsafeRawPointer, _ length: Int) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset < length {
            hash = (hash ^ word.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash &>> 32
            offset &+= 8
        }
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
