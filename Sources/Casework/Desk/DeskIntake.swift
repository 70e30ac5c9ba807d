internal import CivilDates
internal import Guidance
internal import Learning
internal import Workflow

/// Taking over work that is under way elsewhere, for partnerships that the
/// viewer's office runs.
extension Desk {
    /// - Throws: `.adoption` with every row of another partnership.
    public func takeOver(_ handedIn: HandedInTable, dryRun: Bool) async throws -> IntakeAnswer {
        if let mapped = try? TrackerTable.reviews(of: handedIn.table, mapping: handedIn.mapping, from: handedIn.name) {
            try own(mapped.map { ($0.line, $0.review.csp) })
        }
        return try await caseload.takeOver(handedIn, dryRun: dryRun, actor: viewer.account)
    }

    /// - Parameter partnership: whose plan, for rows that do not say.
    public func takeInActions(_ handedIn: HandedInTable, partnership: String?, dryRun: Bool) async throws -> IntakeAnswer {
        if let mapped = try? ActionTable.actions(of: handedIn.table, mapping: handedIn.mapping, partnership: partnership) {
            try own(mapped.map { ($0.line, $0.partnership) })
        }
        return try await caseload.takeInActions(handedIn, partnership: partnership, dryRun: dryRun, actor: viewer.account)
    }

    /// An agency's chronology; for the agency itself too, where it is asked
    /// in its own name.
    public func takeInChronology(
        _ handedIn: HandedInTable, agency: String, into reference: String, dryRun: Bool
    ) async throws -> IntakeAnswer {
        let seen = try await seen(reference)
        guard seen.sight.mayRecord(.chronologyEntryRecorded), seen.sight.isOffice || seen.sight.isOwn(agency) || seen.sight.sees(.chronology)
        else { throw CaseworkError.notVisible(.chronology) }
        return try await caseload.takeInChronology(handedIn, agency: agency, into: reference, dryRun: dryRun, actor: viewer.account)
    }

    private func own(_ rows: [(line: Int, partnership: String)]) throws(CaseworkError) {
        guard viewer.office != .none else { throw .noAccess(account: viewer.account) }
        let foreign = rows.filter { !viewer.runs($0.partnership) }
        guard foreign.isEmpty else {
            throw .adoption(foreign.map { "line \($0.line): your office does not run this partnership" })
        }
    }
}
