/// Numbers words in the order in which they come.
///
/// Words of up to eight bytes, which are most, lie in the table itself: one
/// look decides. Longer ones are compared where they are kept.
struct WordTable: ~Copyable {
    struct Slot {
        /// A short word itself, a long word's hash.
        var key: UInt64 = 0
        /// 1 more than the word's number; 0 is free.
        var number: UInt32 = 0
        var isLong: UInt32 = 0
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
    var byteCount: Int { arena.count + slots.count * 16 + entries.count * 8 }

    func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[number]
        return UnsafeBufferPointer(start: arena.start + Int(entry.offset), count: Int(entry.length))
    }

    /// Of whole words of eight bytes: what follows the word is zero.
    @inline(__always)
    static func hash(_ word: UnsafeRawPointer, _ length: Int) -> UInt64 {
        var hash = word.loadUnaligned(as: UInt64.self) &* 0x9FB2_1C65_1E98_DF25
        var offset = 8
        while offset < length {
            hash ^= hash &>> 32
            hash = (hash ^ word.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            offset &+= 8
        }
        return hash ^ (hash &>> 29)
    }

    /// Brings what looking up these words will read into the cache, step by
    /// step for all of them, so that they wait for memory together.
    func fetch(_ text: inout FoldedWords) {
        let words = text.words.start
        let count = text.words.count
        for place in 0..<count {
            words[place].note = slots[Int(truncatingIfNeeded: words[place].hash &>> 16) & mask].number
        }
        guard entries.count > 0 else { return }
        for place in 0..<count {
            let number = Int(words[place].note)
            words[place].note = entries[max(number, 1) &- 1].offset
        }
        for place in 0..<count { words[place].note = UInt32(arena[Int(words[place].note)]) }
    }

    /// - Parameters:
    ///   - word: followed by eight zero bytes.
    ///   - hash: of the word.
    @inline(__always)
    mutating func number(of word: UnsafeRawPointer, length: Int, hash: UInt64) -> (number: UInt32, isNew: Bool) {
        var slot = Int(truncatingIfNeeded: hash &>> 16) & mask
        let key = length <= 8 ? word.loadUnaligned(as: UInt64.self) : hash
        let isLong: UInt32 = length <= 8 ? 0 : 1
        while slots[slot].number != 0 {
            if slots[slot].key == key, slots[slot].isLong == isLong {
                let number = slots[slot].number &- 1
                if isLong == 0 || isWord(Int(number), word, length) { return (number, false) }
            }
            slot = (slot &+ 1) & mask
        }
        return (insert(word, length, Slot(key: key, isLong: isLong), slot), true)
    }

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
    private mutating func insert(_ word: UnsafeRawPointer, _ length: Int, _ found: Slot, _ place: Int) -> UInt32 {
        let number = UInt32(entries.count)
        entries.append(Entry(offset: UInt32(arena.count), length: UInt32(length)))
        // The padding lets whole words of eight bytes be read.
        let padded = max(8, (length + 7) / 8 * 8)
        arena.append(contentsOf: UnsafeRawBufferPointer(start: word, count: length).bindMemory(to: UInt8.self))
        arena.append(repeating: 0, count: padded - length)
        slots[place] = Slot(key: found.key, number: number + 1, isLong: found.isLong)
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
            var slot = Int(truncatingIfNeeded: hash >> 16) & mask
            while slots[slot].number != 0 { slot = (slot + 1) & mask }
            slots[slot] = old[place]
        }
    }
}
