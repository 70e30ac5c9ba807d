internal import Documents
internal import Learning
internal import Reviews

/// A recommendation chosen for quotation.
struct AskedFor {
    var recommendation: EvidenceRecommendation
    var passage: EvidencePassage
    var excerpt: Excerpt
}

extension BriefingDraft {
    /// Recommendations to quote: one review after another, at most three of
    /// one review, no wording twice; those to one addressee side by side.
    ///
    /// The passage must be among the evidence: what was kept out there (how
    /// somebody took their own life) does not come back through a
    /// recommendation.
    mutating func chooseRecommendations(limit: Int, room: Room) -> [AskedFor] {
        var seen: Set<[UInt8]> = []
        var rounds = [[AskedFor]](repeating: [], count: PassageChoice.perReport)
        var ofReport: [ReportID: Int] = [:]
        for item in evidence.recommendations {
            let round = ofReport[item.report] ?? 0
            guard round < PassageChoice.perReport, !MethodGuard.tellsMethod(item.text),
                let passage = choice.passage(of: item), let excerpt = excerpt(of: item, in: passage, room: room),
                seen.insert(PassageChoice.folded(excerpt.words)).inserted
            else { continue }
            ofReport[item.report] = round + 1
            rounds[round].append(AskedFor(recommendation: item, passage: passage, excerpt: excerpt))
        }
        let chosen = Array(rounds.flatMap(\.self).prefix(limit))
        for item in chosen { choice.take(item.passage) }
        var order: [[UInt8]] = []
        for item in chosen where !order.contains(Self.addressee(of: item)) { order.append(Self.addressee(of: item)) }
        return order.flatMap { name in chosen.filter { Self.addressee(of: $0) == name } }
    }

    mutating func statement(_ item: AskedFor) -> Statement {
        var parts: [Statement.Part] = []
        if let addressee = item.recommendation.addressee, !addressee.isEmpty {
            parts = [.fixed(Phrase.recommendationTo.text), .printed(Shortened.text(addressee, to: 90))]
        } else {
            parts = [.fixed(Phrase.recommendationNoAddressee.text)]
        }
        switch item.recommendation.level {
        case .national: parts.append(.fixed(Phrase.recommendationNational.text))
        case .multiAgency: parts.append(.fixed(Phrase.recommendationSeveral.text))
        case .singleAgency, nil: break
        }
        return Statement(parts + self.parts(of: item.excerpt), citations: NonEmpty(cite(item.passage)))
    }

    /// The recommendation's wording where the passage holds it letter for
    /// letter, else the passage's own.
    private func excerpt(of item: EvidenceRecommendation, in passage: EvidencePassage, room: Room) -> Excerpt? {
        let text = Self.holds(passage.text, item.text) ? item.text : passage.text
        return Excerpt(from: text, in: room) { _ in 0 }
    }

    private static func holds(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard !part.isEmpty, text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }

    private static func addressee(of item: AskedFor) -> [UInt8] {
        PassageChoice.folded(item.recommendation.addressee ?? "")
    }
}
