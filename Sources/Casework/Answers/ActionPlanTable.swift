internal import CivilDates
public import Documents
internal import Guidance
internal import Workflow

extension Caseload {
    /// The action plan as a table in the edition's column order, one line
    /// for each action, and one for a recommendation that has none.
    public func actionPlan(_ reference: String) async throws -> CSVDocument {
        actionPlan(try await review(reference))
    }

    func actionPlan(_ loaded: LoadedReview) -> CSVDocument {
        let plan = loaded.state.plan
        let columns = loaded.edition.actionPlanColumns
        var rows: [[String]] = []
        for recommendation in plan.recommendations where recommendation.withdrawn == nil {
            let actions = plan.actions.filter { $0.agreed.fact.recommendation == recommendation.number && $0.dropped == nil }
            if actions.isEmpty { rows.append(columns.map { Self.cell($0.slug.text, recommendation, nil) }) }
            rows += actions.map { action in columns.map { Self.cell($0.slug.text, recommendation, action) } }
        }
        for action in plan.actions where action.agreed.fact.recommendation == nil && action.dropped == nil {
            rows.append(columns.map { Self.cell($0.slug.text, nil, action) })
        }
        return CSVDocument(columns: columns.map(\.label), rows: rows)
    }

    /// What stands in a column, by its name in the edition. A column of a
    /// local protocol that nothing is recorded for stays empty.
    private static func cell(_ column: String, _ recommendation: Recommendation?, _ action: PlannedAction?) -> String {
        switch column {
        case "recommendation":
            recommendation.map { "\($0.number) \($0.drafted.fact.text)" } ?? ""
        case "scope": recommendation?.drafted.fact.reach.rawValue ?? ""
        case "action": action?.agreed.fact.text ?? ""
        case "lead": [action?.agreed.fact.agency, action?.agreed.fact.owner].compactMap { $0 }.joined(separator: ", ")
        case "milestones": milestones(action)
        case "target-date": action?.target?.description ?? ""
        case "completion": completion(action)
        default: ""
        }
    }

    private static func milestones(_ action: PlannedAction?) -> String {
        guard let action else { return "" }
        let reached = action.milestones.map { "\($0.fact.milestone) (\($0.on?.description ?? "reached"))" }
        let open = action.agreed.fact.steps.filter { step in !action.milestones.contains { $0.fact.milestone == step } }
        return (reached + open).joined(separator: "; ")
    }

    /// How far it has come, with the day and who says so.
    private static func completion(_ action: PlannedAction?) -> String {
        guard let action else { return "" }
        var words: [String] = []
        if let done = action.reported { words.append("reported done \(done.on?.description ?? "") by \(done.fact.by)") }
        if let seen = action.accepted { words.append("evidence accepted \(seen.on?.description ?? "") by \(seen.fact.by)") }
        if let checked = action.checked {
            words.append("effect checked \(checked.on?.description ?? "") by \(checked.fact.by): \(checked.fact.effect)")
        }
        if action.state == .notAccepted, let refused = action.refused {
            words.append("not accepted \(refused.on?.description ?? "") by \(refused.fact.by): \(refused.fact.reason)")
        }
        return words.joined(separator: "; ")
    }
}
