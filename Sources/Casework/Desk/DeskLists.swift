public import CivilDates
internal import Guidance
internal import Learning
internal import Workflow

/// Lists over all reviews, as far as they are the viewer's.
extension Desk {
    /// Clocks over all reviews, and over the plans of the partnerships that
    /// the viewer's office runs.
    public func deadlines(on day: CivilDate? = nil, within: Int? = nil, all: Bool = false) async throws -> DeadlinesAnswer {
        let reviews = try await digests()
        let plans = try await caseload.plans().filter { viewer.runs($0.partnership) }
        return try await caseload.deadlines(
            of: reviews.map { ($0.digest, { held in { held.sees(clockOf: $0.subject, detail: $0.detail) } }($0.held)) },
            plans: plans, on: day, within: within, all: all)
    }

    /// Actions of every plan; for an agency its own.
    public func actions(
        overdue: Bool = false, agency: String? = nil, source: String? = nil, all: Bool = false
    ) async throws -> ActionsAnswer {
        let reviews = try await digests()
        let plans = try await caseload.plans().filter { viewer.runs($0.partnership) }
        return caseload.actions(
            of: reviews.map { ($0.digest, { held in { held.sees(.actions) || held.sees(.ownActions) && held.isOwn($0.agency) } }($0.held)) },
            plans: plans, overdue: overdue, agency: agency, source: source, all: all)
    }

    /// Recommendations of all reviews without anything that points at a
    /// case: for an office that runs them all.
    public func oversight() async throws -> OversightReturn {
        guard viewer.office == .processManager(.all) else { throw CaseworkError.noAccess(account: viewer.account) }
        return try await caseload.oversightReturn()
    }
}
