/// The passage index and its query language.
///
/// An index is a list of segments, immutable files that are read through the
/// memory map. A segment holds passages with their text, the words in them
/// with places, what the coder said of them, and the facts of their reports.
/// Everything is derived from the event log and the original files and can be
/// deleted and made again.
///
/// The pipeline, in the order of the files: `Tokenizer` and `Stemmer` make
/// words of bytes; `IndexBuilder` and `SegmentMerge` write segments;
/// `IndexStore` keeps a folder of them; `QueryParser` reads what a person
/// typed; `PassageIndex.search` answers.
public enum Searching {
    /// Moves whenever the same reports may give another index or another
    /// answer: layout, tokenising, stemming, the lists of common words.
    public static let version = 1
}
