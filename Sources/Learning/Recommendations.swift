internal import Glibc
public import Reviews
internal import Searching

/// `dhr recommendations`.
public struct RecommendationsAnswer: Codable, Sendable {
    public var recommendations: [Entry]

    public struct Entry: Codable, Sendable, Equatable {
        /// Stable for ever.
        public var id: String
        public var report: String
        public var title: String
        @OrNull public var number: String?
        public var text: String
        @OrNull public var addressee: String?
        @OrNull public var level: String?
        public var paragraph: String
        /// Slugs of the themes of which its paragraph speaks.
        public var themes: [String]
        /// Its paragraph tells how somebody took their own life.
        public var sensitive: Bool
        /// 0 to 1: the mean of how much of what was asked for it says and
        /// how alike the two are as a whole, words weighted by how rare they
        /// are; `null` when nothing was asked for.
        @OrNull public var similarity: Double?
    }
}

extension LearningBase {
    /// Recommendations already made.
    ///
    /// - Parameters:
    ///   - addressee: words that the addressee's name holds.
    ///   - wording: closest in wording first; nothing in common is left out.
    ///   - types: `nil` looks at every type.
    public func recommendations(
        addressee: String? = nil, like wording: String? = nil, types: Set<ReviewType>? = nil, limit: Int = 50
    ) async throws -> RecommendationsAnswer {
        let page = try await recommendationPage(
            RecommendationFilter(addressee: addressee, wording: wording, types: types), limit: limit)
        return RecommendationsAnswer(recommendations: page.recommendations)
    }
}

/// The stemmed words of a short text with how often each stands in it.
struct WordBag: Sendable {
    private(set) var counts: [String: Int] = [:]

    init(text: String, stemmer: Stemmer = Stemmer()) {
        for word in Tokenizer.words(of: text) { counts[stemmer.stem(word), default: 0] += 1 }
    }
}

/// How alike texts are whose words are weighted by how rare they are, so that
/// "ensure that all staff" joins nothing and "interpreter" does.
///
/// Two views, averaged: the share of the asked words that a document has, so
/// that a few words find the long recommendation that says them, and the
/// cosine between the two, so that the same wording is 1 and a long text
/// that mentions everything is not.
struct WordComparison {
    private let documents: [WordBag]
    private let rarity: [String: Double]

    init(documents: [WordBag]) {
        self.documents = documents
        var holders: [String: Int] = [:]
        for document in documents { for word in document.counts.keys { holders[word, default: 0] += 1 } }
        let count = Double(documents.count)
        rarity = holders.mapValues { log(1 + count / Double($0)) }
    }

    /// One figure from 0 (no word in common) to 1 (the same words) for each
    /// document.
    func similarities(to text: WordBag) -> [Double] {
        let unknown = log(1 + Double(documents.count + 1))
        let wanted = text.counts.mapValues { 1 + log(Double($0)) }
        let wantedLength = wanted.keys.sorted().reduce(0.0) { sum, word in
            let weight = wanted[word, default: 0] * (rarity[word] ?? unknown)
            return sum + weight * weight
        }.squareRoot()
        guard wantedLength > 0 else { return documents.map { _ in 0 } }
        return documents.map { document in
            var (dot, length, covered) = (0.0, 0.0, 0.0)
            for word in document.counts.keys.sorted() {
                let weight = (1 + log(Double(document.counts[word, default: 1]))) * (rarity[word] ?? unknown)
                length += weight * weight
                if let other = wanted[word] {
                    let asked = other * (rarity[word] ?? unknown)
                    dot += weight * asked
                    covered += asked * asked
                }
            }
            guard length > 0 else { return 0 }
            return (dot / (length.squareRoot() * wantedLength) + covered / (wantedLength * wantedLength)) / 2
        }
    }
}
