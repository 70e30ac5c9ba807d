/// Why an index could not be read or written.
///
/// None holds text of a report; `file` is a path.
public enum SearchIndexError: Error, Sendable, Equatable {
    case missing(file: String)
    case unreadable(file: String, code: Int32)
    case unwritable(file: String, code: Int32)
    /// The bytes contradict themselves or their checksum. The index is
    /// derived: build it again.
    case damaged(file: String, part: Part)
    /// Written by another version of this module; build it again.
    case otherVersion(file: String, found: Int)
    /// Over 16 million passages or 4 billion places in one segment.
    case tooLarge

    /// What of a segment was found damaged.
    public enum Part: String, Sendable, CaseIterable {
        case manifest, header, dictionary, postings, positions, passages, texts, codings, reports, strings
    }
}
