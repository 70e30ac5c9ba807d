internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
internal import Workflow

extension Desk {
    /// Decides and appends, in the viewer's own name: as process manager
    /// where their office runs the partnership, else in their role.
    ///
    /// - Throws: `.unknownReview` where the review is hidden; otherwise as
    ///   `Caseload.record`.
    public func record(_ request: RecordingRequest, on reference: String) async throws -> RecordAnswer {
        let seen = try await seen(reference)
        do {
            return try await caseload.record(request.by(viewer), on: reference)
        } catch CaseworkError.changedMeanwhile(let reference, _) where !seen.sight.sees(.history) {
            // What others recorded is not for everybody.
            throw CaseworkError.changedMeanwhile(reference, [])
        }
    }

    /// Records an event of a partnership's own plan.
    public func record(_ request: RecordingRequest, onPlanOf partnership: String) async throws -> RecordAnswer {
        try office(of: partnership)
        return try await caseload.record(request.by(viewer), onPlanOf: partnership)
    }

    /// Records a notification, and gives the review its reference.
    public func open(_ new: NewReview) async throws -> LoadedReview {
        try office(of: new.partnership)
        return try await caseload.open(new, actor: viewer.account)
    }

    /// Takes over a live review with its history.
    public func adopt(_ adopted: AdoptedReview) async throws -> LoadedReview {
        try office(of: adopted.csp)
        return try await caseload.adopt(adopted, actor: viewer.account)
    }

    /// The office's register: for the office alone.
    public func register() async throws -> RegisterAnswer {
        guard viewer.office != .none else { throw CaseworkError.noAccess(account: viewer.account) }
        var answer = try await caseload.registerAnswer()
        answer.partnerships = answer.partnerships.filter { viewer.runs($0.name) }
        // Of which partnership an erased review was, nobody knows any more.
        if viewer.office != .processManager(.all) { answer.erasedReviews = [] }
        return answer
    }

    /// - Throws: `.noAccess` where the viewer's office does not run the
    ///   partnership.
    func office(of partnership: String) throws(CaseworkError) {
        guard viewer.runs(partnership) else { throw .noAccess(account: viewer.account) }
    }
}
