/// The words of one text, folded, so that they can be looked up one after the
/// other: looking up waits for memory, and then many wait at once.
struct FoldedWords: ~Copyable {
    struct Word {
        var hash: UInt64
        var offset: UInt32
        var length: UInt32
        /// For the table that looks it up.
        var note: UInt32 = 0
    }

    var words = GrowingBuffer<Word>()
    private var bytes = GrowingBuffer<UInt8>(capacity: 1 << 12)

    /// The folded word, followed by eight zero bytes.
    @inline(__always)
    func start(_ word: Word) -> UnsafeRawPointer { UnsafeRawPointer(bytes.start + Int(word.offset)) }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        words.removeAll()
        bytes.removeAll()
        let scanner = TokenScanner(text)
        var position = 0
        while true {
            bytes.reserve(TokenScanner.room)
            let start = bytes.start + bytes.count
            let word = scanner.next(from: position, into: start)
            guard word.length > 0 else { return }
            position = word.end
            let hash = WordTable.hash(UnsafeRawPointer(start), word.length)
            words.append(Word(hash: hash, offset: UInt32(bytes.count), length: UInt32(word.length)))
            bytes.advance((word.length &+ 15) & ~7)
        }
    }
}
