/// Why a program gave no outcome. None holds text of the input.
public enum ChildProcessError: Error, Sendable, Equatable {
    /// It, or `prlimit`, is not installed.
    case programMissing(String)
    /// It could not be started or listened to.
    case notRun(String)
    /// It ran longer than allowed, by the clock or in processor time.
    case timedOut
    /// It asked for more memory than allowed and ended for that.
    case outOfMemory
    case tooMuchOutput(limit: Int)
    case fileTooLarge(limit: Int)
    /// There is no memory file to hand the input over in; the code is the
    /// system's `errno`.
    case noMemoryFile(code: Int32)
    /// The task that ran it was cancelled.
    case cancelled
}
