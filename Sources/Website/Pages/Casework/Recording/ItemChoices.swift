internal import Casework
internal import Workflow

/// The things of a review that a field can name, each with enough words to
/// know it by.
enum ItemChoices {
    /// - Returns: `nil` where the field names no thing of the review, or one
    ///   that is made by the event itself.
    static func of(_ form: FieldForm, in review: ReviewAnswer) -> [ChoiceField.Choice]? {
        guard form.wanted.hasPrefix("the number of"), form.need != .given else { return nil }
        func choices(_ items: [(String, String)]) -> [ChoiceField.Choice] {
            items.map { .init($0.0, "\($0.0) \(shortened($0.1))") }
        }
        switch form.wanted.split(separator: " ").last?.first {
        case "P": return choices(review.people.map { ($0.person, "\($0.name), \(Shown.words($0.part))") })
        case "D": return choices(review.documents.map { ($0.document, $0.title) })
        case "Q": return choices(review.requests.map { ($0.request, "\($0.agency), \(Shown.words($0.kind))") })
        case "A": return choices(review.actions.map { ($0.id, $0.text) })
        case "R": return choices(review.recommendations.map { ($0.id, $0.text) })
        case "M": return choices(review.meetings.map { ($0.meeting, "\(Shown.title($0.kind)), \(Shown.date($0.day))") })
        case "K": return choices(review.keyLines.map { ($0.keyLine, $0.question) })
        case "F": return choices(review.findings.map { ($0.finding, $0.text) })
        case "T": return choices(review.qualityPoints.map { ($0.point, $0.text) })
        case "L": return choices(review.parallels.map { ($0.parallel, "\($0.kind) \($0.body ?? "")") })
        case "S": return choices(review.pauses.map { ($0.pause, "\(Shown.title($0.kind)): \($0.reason)") })
        case "I": return choices(review.irregularities.filter { !$0.resolved }.map { ($0.irregularity, Shown.words($0.event)) })
        default: return nil
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > 90 ? text.prefix(88) + "…" : text
    }
}
