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

    /// Appends the numbers of the words of a text.
    mutating func appendSurfaces(of text: inout FoldedWords, to numbers: inout GrowingBuffer<UInt32>) {
        words.fetch(&text)
        numbers.reserve(text.words.count)
        for place in 0..<text.words.count {
            let word = text.words[place]
            let length = Int(word.length)
            let (number, isNew) = words.number(of: text.start(word), length: length, hash: word.hash)
            if isNew { meet(text.start(word), length) }
            numbers.append(number)
        }
    }

    func bytes(_ surface: Int) -> UnsafeBufferPointer<UInt8> { words.bytes(surface) }
    func stemBytes(_ stem: Int) -> UnsafeBufferPointer<UInt8> { stemWords.bytes(stem) }

    @inline(never)
    private mutating func meet(_ word: UnsafeRawPointer, _ length: Int) {
        let folded = UnsafeRawBufferPointer(start: word, count: length).bindMemory(to: UInt8.self)
        let stem = Array(stemmer.stem(folded)) + [UInt8](repeating: 0, count: 8)
        let number = stem.withUnsafeBytes { bytes in
            bytes.baseAddress.map {
                stemWords.number(of: $0, length: stem.count - 8, hash: WordTable.hash($0, stem.count - 8)).number
            }
        }
        stems.append(number ?? 0)
        let place = CommonWords.places[String(decoding: folded, as: UTF8.self)]
        commonPlaces.append(place.map(UInt16.init) ?? SurfaceTable.notCommon)
    }
}
