internal import Documents
internal import Workflow

/// Recommendations, addressees and states without anything that points at a
/// case: for whoever watches over many areas.
///
/// A row says neither the review nor the partnership nor any date: an
/// addressee can tell the area, and area and year together could tell whose
/// death it was (disclosure control, learning.md).
extension Caseload {
    public func oversightReturn() async throws -> [UInt8] {
        var rows: [[String]] = []
        for digest in try await digests() {
            for recommendation in digest.recommendations where recommendation.state != "draft" {
                let actions = digest.actions.filter { $0.recommendation == recommendation.number }
                rows.append([
                    recommendation.level, recommendation.addressee ?? "not known", recommendation.owner ?? "nobody yet",
                    recommendation.state, recommendation.toldOn == nil ? "no" : "yes", String(actions.count),
                    String(actions.filter { !$0.isLive }.count), recommendation.text,
                ])
            }
        }
        // Not in the order of the reviews, which would group them.
        rows.sort { $0.lexicographicallyPrecedes($1) }
        return CSVDocument(
            columns: [
                "level", "addressee", "accepted by", "state", "told", "actions", "actions accepted as done",
                "recommendation",
            ], rows: rows
        ).written()
    }
}
