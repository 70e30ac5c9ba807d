internal import CLibStemmer

/// The Snowball stemmer for English.
///
/// Not shared between threads: the library keeps the stem in a buffer of its
/// own.
public final class Stemmer {
    private let stemmer: OpaquePointer?

    public init() {
        stemmer = sb_stemmer_new("english", "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// - Parameter word: folded as the tokenizer folds it.
    public func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { String(decoding: stem($0), as: UTF8.self) }
    }

    /// - Returns: valid until the next call.
    func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let start = word.baseAddress,
            let stem = sb_stemmer_stem(stemmer, start, Int32(word.count))
        else { return word }
        return UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer)))
    }
}
