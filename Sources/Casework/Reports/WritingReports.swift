internal import CivilDates
internal import Documents
internal import Guidance
internal import Learning
internal import Workflow

extension Caseload {
    /// - Parameter isPublic: under disclosure control, without references.
    public func boardReport(of partnership: String, period: ReportPeriod, isPublic: Bool) async throws -> ReportDocument {
        try await board(of: partnership, period: period, isPublic: isPublic).document
    }

    public func scrutinyReport(of partnership: String, period: ReportPeriod) async throws -> ReportDocument {
        ScrutinyReport(board: try await board(of: partnership, period: period, isPublic: true)).document
    }

    /// Everything that was ever asked of an agency. Exempt.
    public func agencyReport(_ agency: String) async throws -> ReportDocument {
        try await agencyReport(agency, of: try await digests())
    }

    private func board(of partnership: String, period: ReportPeriod, isPublic: Bool) async throws -> BoardReport {
        let wanted = Spaces.folded(partnership)
        let reviews = try await digests().filter { Spaces.folded($0.partnership) == wanted }
        let plan = try await plan(of: partnership)
        guard let name = reviews.first?.partnership ?? (plan.version > 0 ? plan.partnership : nil) else {
            throw CaseworkError.notUnderstood(what: partnership, why: "no review is of that partnership: dhr review list shows them")
        }
        return BoardReport(
            partnership: name, period: period, isPublic: isPublic, reviews: reviews,
            planActions: plan.actions.map { ActionDigest($0, ActionPlan()) })
    }

    func agencyReport(_ agency: String, of reviews: [ReviewDigest]) async throws -> ReportDocument {
        var elsewhere: [RecommendationsAnswer.Entry] = []
        if let learning, let kind = AgencyNames.word(of: agency) {
            elsewhere = try await learning.recommendations(addressee: kind.word, limit: 50).recommendations
        }
        return AgencyDigest(agency: agency, reviews: reviews, elsewhere: elsewhere, today: today).document
    }
}

extension Desk {
    /// The exempt form is for the office; the public one also for the board,
    /// the chair and the commissioner of the partnership.
    public func boardReport(of partnership: String, period: ReportPeriod, isPublic: Bool) async throws -> ReportDocument {
        try await mayRead(reportsOf: partnership, isPublic: isPublic)
        return try await caseload.boardReport(of: partnership, period: period, isPublic: isPublic)
    }

    public func scrutinyReport(of partnership: String, period: ReportPeriod) async throws -> ReportDocument {
        try await mayRead(reportsOf: partnership, isPublic: true)
        return try await caseload.scrutinyReport(of: partnership, period: period)
    }

    /// Of the reviews that the viewer's office runs, and for whoever leads
    /// for the agency, of those in which they do.
    public func agencyReport(_ agency: String) async throws -> ReportDocument {
        let seen = try await digests().filter { $0.held.isOffice || $0.held.sees(.ownActions) && $0.held.isOwn(agency) }
        guard viewer.office != .none || !seen.isEmpty else { throw CaseworkError.noAccess(account: viewer.account) }
        return try await caseload.agencyReport(agency, of: seen.map(\.digest))
    }

    private func mayRead(reportsOf partnership: String, isPublic: Bool) async throws {
        if viewer.runs(partnership) { return }
        let readers: Set<ReviewRole> = [.partnershipBoard, .partnershipChair, .policeAndCrimeCommissioner]
        let isReader = try await caseload.digests().contains { digest in
            Spaces.folded(digest.partnership) == Spaces.folded(partnership)
                && digest.access.compactMap(\.span).contains {
                    $0.account == viewer.account && $0.holds(on: today) && readers.contains($0.held.role)
                }
        }
        guard isPublic, isReader else { throw CaseworkError.noAccess(account: viewer.account) }
    }
}

extension ReportDocument {
    /// Its tables one under the other, for a spreadsheet.
    public func csv() -> [UInt8] {
        var rows: [[String]] = []
        for section in sections {
            for table in section.tables {
                for row in table.rows {
                    for (place, cell) in row.enumerated().dropFirst() {
                        rows.append([section.heading, table.caption, row[0].words, table.columns[place], cell.words])
                    }
                }
            }
        }
        return CSVDocument(columns: ["section", "table", "row", "column", "value"], rows: rows).written()
    }
}
