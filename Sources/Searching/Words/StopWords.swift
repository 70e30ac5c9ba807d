/// Words that ask for nothing on their own.
///
/// Short on purpose: `no`, `not`, `never` and `without` carry the meaning of
/// many a finding, and a `will` can be a motive.
enum StopWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    static let words: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for", "from", "had",
        "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "of", "on", "or",
        "our", "she", "so", "such", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to",
        "was", "we", "were", "what", "when", "where", "which", "who", "why", "with", "would", "you",
    ]
}
