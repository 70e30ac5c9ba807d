public import CivilDates
public import Events
internal import Guidance
public import Learning
internal import Workflow

extension Caseload {
    /// The reviews of a folder under its guidance: the editions of this
    /// program and the local protocols of the folder's register.
    public static func open(
        log: any SealedLog, files: any CaseFileStore, lock: any WriteLock, learning: LearningBase?, today: CivilDate,
        memory: CaseloadMemory? = nil
    ) async throws -> Caseload {
        let plain = Caseload(
            log: log, files: files, lock: lock, learning: learning, guidance: .standard, today: today, memory: memory)
        let local = try await plain.register().localEditions
        guard !local.isEmpty else { return plain }
        do throws(GuidanceError) {
            return Caseload(
                log: log, files: files, lock: lock, learning: learning, guidance: try GuidanceLibrary.standard.adding(local),
                today: today, memory: memory)
        } catch {
            throw CaseworkError.guidance(error.faults)
        }
    }
}
