internal import Events
internal import Guidance
internal import Learning
internal import Workflow

extension Caseload {
    func answer(
        _ session: RecordingSession, appended: [SealedEvent], before: LoadedReview, after: LoadedReview
    ) async throws -> RecordAnswer {
        guard let decided = session.decided.last, let version = appended.last?.version else {
            throw CaseworkError.noSuchThing("event")
        }
        var answer = RecordAnswer(
            review: after.reference, event: decided.event.kind.rawValue, entry: version,
            stage: after.state.stage?.rawValue)
        answer.made = session.decided.compactMap { entry in
            guard entry.corrects == nil, case .text(let number)? = entry.event.written["number"] else { return nil }
            return number
        }
        if decided.despite != nil { answer.irregularity = ItemNumber<Irregularity>(version).description }
        answer.warnings = try await warnings(of: decided, in: after)
        if let drafted = decided.event.fact as? RecommendationDrafted {
            answer.earlier = try await earlier(like: drafted, in: after)
        }
        return answer
    }

    /// Earlier recommendations with much the same wording: those of the
    /// learning base, and those of other reviews of this folder.
    private func earlier(like drafted: RecommendationDrafted, in loaded: LoadedReview) async throws -> [RecordAnswer.Earlier] {
        guard let learning else { return [] }
        let found = try await learning.recommendations(like: drafted.text, limit: 5)
        return found.recommendations.filter { ($0.similarity ?? 0) >= Self.likeness }.map {
            RecordAnswer.Earlier(
                id: $0.id, report: $0.report, text: $0.text, addressee: $0.addressee, similarity: $0.similarity ?? 0)
        }
    }

    /// From here on two wordings are worth a look side by side.
    private static let likeness = 0.25
}
