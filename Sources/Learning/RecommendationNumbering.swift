internal import Reports
internal import Reviews

/// Gives each recommendation of a report a name that stays for ever.
///
/// A name belongs to a wording: when a later reading prints recommendations
/// in another order, or finds more, the ones known keep theirs and new ones
/// take the next free number.
enum RecommendationNumbering {
    /// - Parameter known: identifiers by fingerprint, from the log.
    static func identifiers(
        for recommendations: [Recommendation], of report: ReportID, known: [String: String]
    ) -> [(Recommendation, String)] {
        var taken = Set(known.values)
        var next = 1
        var used: Set<String> = []
        return recommendations.map { item in
            if let identifier = known[fingerprint(of: item.text)], used.insert(identifier).inserted {
                return (item, identifier)
            }
            while taken.contains("\(report)-\(next)") { next += 1 }
            let identifier = "\(report)-\(next)"
            taken.insert(identifier)
            used.insert(identifier)
            return (item, identifier)
        }
    }

    /// Hash of the words, with case, punctuation and white space folded.
    static func fingerprint(of text: String) -> String {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90: word.append(byte | 0x20)
            case 48...57, 97...122, 0x80...: word.append(byte)
            default:
                if !word.isEmpty {
                    words.append(String(decoding: word, as: UTF8.self))
                    word.removeAll()
                }
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return PassageAnchor.hex(PassageAnchor.hash(words))
    }
}
