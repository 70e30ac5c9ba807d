/// Why nothing useful could be read from a file.
///
/// Each case answers what was wrong and how to mend it; none holds text of
/// the file.
public enum ReportReadingError: Error, Sendable, Equatable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case unknownFormat
    case formatNotYetRead(name: String)
    case encryptedPDF
    case damagedPDF
    case noText
    case entityDeclaration(line: Int?)
    case converterMissing(program: String)
    case converterFailed(program: String, reason: ConverterFailure)

    public enum ConverterFailure: Sendable, Equatable {
        case timedOut, outOfMemory, tooMuchOutput, exit(Int)
    }
}
