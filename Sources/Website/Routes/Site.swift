internal import Accounts
internal import Casework
internal import CivilDates
internal import Events
internal import Storage

/// What every page answers from.
struct Site: Sendable {
    var folder: DataFolder
    var accounts: AccountDesk
    var settings: ServingSettings
    var rendering: Rendering
    var rates: RateLimit
    var counters: Counters
    var imports: ImportJobs
    var uploads: UploadBudget
    var memory: CaseloadMemory
    var clock: @Sendable () -> RecordedInstant
    /// The day that clocks are read on.
    var today: @Sendable () -> CivilDate

    /// Only in a demonstration of fiction.
    var waivesSecondFactor: Bool { settings.isDemonstration && folder.isFiction }

    func caseload(on day: CivilDate) async throws -> Caseload {
        try await Caseload.open(
            log: folder.sealed, files: folder.caseFiles, lock: folder.lock, learning: folder.learning, today: day,
            memory: memory)
    }
}
