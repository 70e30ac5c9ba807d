internal import Documents
public import Learning
internal import Workflow

/// Recommendations, addressees and states without anything that points at a
/// case: for whoever watches over many areas.
///
/// A row says neither the review nor the partnership nor any date: an
/// addressee can tell the area, and area and year together could tell whose
/// death it was (disclosure control, learning.md).
extension Caseload {
    public func oversightReturn() async throws -> OversightReturn {
        var rows: [OversightReturn.Row] = []
        for digest in try await digests() {
            for recommendation in digest.recommendations where recommendation.state != "draft" {
                let actions = digest.actions.filter { $0.recommendation == recommendation.number }
                rows.append(
                    .init(
                        level: recommendation.level, addressee: recommendation.addressee,
                        acceptedBy: recommendation.owner, state: recommendation.state,
                        told: recommendation.toldOn != nil, actions: actions.count,
                        actionsAcceptedAsDone: actions.filter { !$0.isLive }.count, recommendation: recommendation.text))
            }
        }
        // Not in the order of the reviews, which would group them.
        return OversightReturn(
            recommendations: rows.sorted { $0.cells.lexicographicallyPrecedes($1.cells) })
    }
}

/// Recommendations of all reviews, for whoever watches over many areas.
public struct OversightReturn: Encodable, Sendable {
    public var recommendations: [Row]

    public struct Row: Encodable, Sendable {
        public var level: String
        @OrNull public var addressee: String?
        @OrNull public var acceptedBy: String?
        public var state: String
        public var told: Bool
        public var actions: Int
        public var actionsAcceptedAsDone: Int
        public var recommendation: String

        var cells: [String] {
            [
                level, addressee ?? "not known", acceptedBy ?? "nobody yet", state, told ? "yes" : "no", String(actions),
                String(actionsAcceptedAsDone), recommendation,
            ]
        }
    }

    /// For a spreadsheet.
    public func csv() -> [UInt8] {
        CSVDocument(
            columns: [
                "level", "addressee", "accepted by", "state", "told", "actions", "actions accepted as done",
                "recommendation",
            ], rows: recommendations.map(\.cells)
        ).written()
    }
}
