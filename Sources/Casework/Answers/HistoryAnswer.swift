internal import CivilDates
internal import Events
internal import Guidance
public import Learning
public import Workflow

/// The events behind a review.
public struct HistoryAnswer: Encodable, Sendable {
    public var review: String
    public var entries: [Row]

    public struct Row: Encodable, Sendable {
        public var entry: Int
        @OrNull public var occurredOn: String?
        public var recordedOn: String
        public var actor: String
        @OrNull public var account: String?
        public var role: String
        @OrNull public var event: String?
        @OrNull public var facts: [String: FieldValue]?
        @OrNull public var despite: String?
        public var objections: [String]
        @OrNull public var corrects: Int?
        /// Its key was destroyed.
        public var erased: Bool
        /// What it says is not for whoever asks.
        public var withheld = false
    }
}

extension Caseload {
    public func history(_ reference: String) async throws -> HistoryAnswer {
        history(try await review(reference))
    }

    func history(_ loaded: LoadedReview) -> HistoryAnswer {
        HistoryAnswer(
            review: loaded.reference,
            entries: loaded.entries.map { entry in
                HistoryAnswer.Row(
                    entry: entry.version, occurredOn: entry.occurredOn?.description,
                    recordedOn: entry.recordedOn.description, actor: entry.author.actor, account: entry.author.account,
                    role: entry.author.role.rawValue, event: entry.event?.kind.rawValue, facts: entry.event?.written,
                    despite: entry.despite?.reason, objections: entry.despite?.objections ?? [],
                    corrects: entry.corrects, erased: entry.event == nil)
            })
    }
}
