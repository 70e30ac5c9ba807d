public import Reports
public import Reviews

/// How a person asked for documents to be taken in.
public struct ImportOptions: Sendable {
    public var publisher: String?
    public var visibility: Visibility
    /// The person says that the documents are invented.
    public var fiction: Bool
    /// Who asked, as it stands in the log.
    public var actor: String

    public init(publisher: String? = nil, visibility: Visibility = .published, fiction: Bool = false, actor: String) {
        self.publisher = publisher
        self.visibility = visibility
        self.fiction = fiction
        self.actor = actor
    }
}

/// What became of every file.
public struct ImportAnswer: Codable, Sendable {
    public var imported: [ImportedFile] = []
    public var unchanged: [UnchangedFile] = []
    public var rejected: [RejectedFile] = []
    public var seconds: Double = 0

    public struct ImportedFile: Codable, Sendable, Equatable {
        public var file: String
        public var report: String
        public var sha256: String
        public var title: String
        public var sections: Int
        public var passages: Int
        public var recommendations: Int
        /// Themes found.
        public var themes: Int
        public var findings: [FindingRecord]
    }

    public struct UnchangedFile: Codable, Sendable, Equatable {
        public var file: String
        public var report: String
    }

    public struct RejectedFile: Codable, Sendable, Equatable {
        public var file: String
        public var reason: String
    }
}

extension ReportReadingError {
    /// What was wrong and how to mend it.
    public var reason: String {
        switch self {
        case .empty:
            "the file is empty: fetch it again"
        case .tooLarge(let bytes, let limit):
            "the file has \(bytes) bytes, more than the limit of \(limit): split it"
        case .unknownFormat:
            "this is none of HTML, XML, PDF, Markdown or plain text: save it as one of these"
        case .formatNotYetRead(let name):
            "\(name) is not read yet: save it as PDF or HTML"
        case .encryptedPDF:
            "the PDF asks for a password: ask its publisher for an open copy"
        case .damagedPDF:
            "the PDF is damaged or cut short: fetch it again"
        case .noText:
            "no text was found in it: if it is a scan, ask for a copy with text"
        case .entityDeclaration(let line):
            "it declares XML entities\(line.map { " (line \($0))" } ?? ""), which are not read for safety: "
                + "save it without a document type definition"
        case .converterMissing(let program):
            "\(program) is not installed: apt-get install poppler-utils util-linux"
        case .converterFailed(let program, let failure):
            switch failure {
            case .timedOut: "\(program) took too long over it: the file may be damaged or hostile"
            case .outOfMemory: "\(program) needed too much memory for it: the file may be damaged or hostile"
            case .tooMuchOutput: "\(program) wrote too much for it: the file may be damaged or hostile"
            case .exit(let code): "\(program) could not read it (exit \(code)): the file may be damaged"
            }
        }
    }
}
