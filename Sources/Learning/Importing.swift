internal import Events
internal import Reports
internal import Reviews
internal import Searching
internal import Themes

extension LearningBase {
    /// Files that are read ahead of the one being committed.
    private static let ahead = 32
    /// A commit holds at most so many files or so much time; fewer than are
    /// read ahead, so that reading goes on meanwhile.
    private static let filesPerCommit = 16
    private static let timePerCommit = Duration.seconds(1)

    /// Takes documents in, in the order given. Each file is in whole or not
    /// at all, whenever the process dies; the good ones are kept whatever
    /// the others are; the same bytes again change nothing.
    ///
    /// - Parameter progress: called with files done and files in all.
    public func importFiles(
        _ files: [SourceFile], options: ImportOptions, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> ImportAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        guard options.fiction == isFiction else { throw LearningError.mixingFiction(folderIsFiction: isFiction) }

        var intake = Intake(options: options)
        var derivation = try Derivation(base: self)
        try await withThrowingTaskGroup(of: (Int, FileOutcome).self) { group in
            var next = 0
            var waiting: [Int: FileOutcome] = [:]
            func launch() {
                guard next < files.count else { return }
                let place = next
                next += 1
                let file = files[place]
                group.addTask { (place, try await read(file, options: options)) }
            }
            for _ in 0..<Self.ahead { launch() }
            var lastCommit = clock.now
            for place in files.indices {
                while waiting[place] == nil, let (done, outcome) = try await group.next() { waiting[done] = outcome }
                guard let outcome = waiting.removeValue(forKey: place) else { break }
                launch()
                intake.take(outcome, file: files[place].path)
                if intake.pending.count >= Self.filesPerCommit || clock.now - lastCommit > Self.timePerCommit {
                    try await commit(&intake, into: &derivation)
                    lastCommit = clock.now
                }
                progress(place + 1, files.count)
            }
        }
        try await commit(&intake, into: &derivation)
        try await publish(derivation)
        let elapsed = clock.now - start
        intake.answer.seconds =
            Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        return intake.answer
    }

    /// Reads and codes one file; touches nothing.
    private func read(_ file: SourceFile, options: ImportOptions) async throws -> FileOutcome {
        let bytes: [UInt8]
        do {
            bytes = try file.read(reader.limits.bytes)
        } catch {
            return .rejected(reason: "it cannot be read: check its permissions and the disk")
        }
        let digest = FileDigest.sha256(bytes)
        let id = ReportID(sha256: digest)
        guard try await log.events(of: .report(id)).isEmpty else { return .unchanged(id) }
        let format = Self.nameEnding(of: file.path)
        do {
            let derived = try await derive(bytes, id: id, format: format)
            let imported = ReportImported(
                sha256: Self.hex(digest), bytes: bytes.count, format: format, publisher: options.publisher,
                visibility: options.visibility.rawValue, fiction: options.fiction,
                readerVersion: ReportReader.version)
            if derived.report.metadata.statesFiction, !options.fiction {
                return .rejected(
                    reason: "it says of itself that it is fiction, and this folder holds real documents: "
                        + "import it with --fiction into a folder of its own")
            }
            return .read(
                PendingReport(id: id, bytes: bytes, imported: imported, derived: derived, numbered: derived.numbering(of: id)))
        } catch {
            return .rejected(reason: error.reason)
        }
    }

    /// Appends what is pending, in one transaction: originals first, so
    /// that no event ever names a file that is not there.
    private func commit(_ intake: inout Intake, into derivation: inout Derivation) async throws {
        let pending = intake.pending
        guard !pending.isEmpty else { return }
        intake.pending = []
        let actor = intake.options.actor
        let accepted = try await lock.withLock {
            // Another process may have brought the same file meanwhile.
            var accepted: [PendingReport] = []
            for item in pending where try await log.events(of: .report(item.id)).isEmpty { accepted.append(item) }
            try await originals.keep(accepted.map { Original(sha256: $0.imported.sha256, bytes: $0.bytes) })
            _ = try await log.append(accepted.flatMap { try $0.events(by: actor) })
            return accepted
        }
        for item in accepted {
            let record = try derivation.add(item)
            intake.answer.imported.append(item.answer(file: intake.files[item.id] ?? "", record: record))
        }
        let names = Set(accepted.map(\.id))
        for item in pending where !names.contains(item.id) {
            intake.answer.unchanged.append(.init(file: intake.files[item.id] ?? "", report: item.id.description))
        }
    }

    /// `a/b.HTML` is `html`; a name without ending is empty.
    static func nameEnding(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        let ending = name[name.index(after: dot)...].lowercased()
        return ending.utf8.count <= 8 && ending.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            ? ending : ""
    }

    static func hex(_ bytes: [UInt8]) -> String {
        EventHash(bytes: bytes)?.description ?? ""
    }
}

/// What came of one file before anything was stored.
private enum FileOutcome: Sendable {
    case read(PendingReport)
    case unchanged(ReportID)
    case rejected(reason: String)
}

/// A report that was read and waits to be committed.
struct PendingReport: Sendable {
    var id: ReportID
    var bytes: [UInt8]
    var imported: ReportImported
    var derived: DerivedReport
    /// Names for its recommendations.
    var numbered: [RecommendationsNumbered.Entry]

    /// The facts to record: the import, and a name for each recommendation.
    func events(by actor: String) throws -> [NewEvent] {
        var events = [
            NewEvent(stream: .report(id), after: 0, content: try LearningEvent.reportImported(imported).content(by: actor))
        ]
        if !numbered.isEmpty {
            events.append(
                NewEvent(
                    stream: .report(id), after: 1,
                    content: try LearningEvent.recommendationsNumbered(.init(recommendations: numbered))
                        .content(by: actor)))
        }
        return events
    }

    func answer(file: String, record: ReportRecord) -> ImportAnswer.ImportedFile {
        .init(
            file: file, report: id.description, sha256: imported.sha256, title: record.title,
            sections: record.sections.count, passages: record.passages,
            recommendations: record.recommendations.count,
            themes: record.themes.count { $0.state == ThemeState.found.rawValue }, findings: record.findings)
    }
}

/// The running state of an import.
private struct Intake {
    /// Read in this import.
    var known: Set<ReportID> = []
    let options: ImportOptions
    var pending: [PendingReport] = []
    var files: [ReportID: String] = [:]
    var answer = ImportAnswer()

    init(options: ImportOptions) { self.options = options }

    mutating func take(_ outcome: FileOutcome, file: String) {
        switch outcome {
        case .read(let item):
            guard known.insert(item.id).inserted else {
                answer.unchanged.append(.init(file: file, report: item.id.description))
                return
            }
            files[item.id] = file
            pending.append(item)
        case .unchanged(let id):
            answer.unchanged.append(.init(file: file, report: id.description))
        case .rejected(let reason):
            answer.rejected.append(.init(file: file, reason: reason))
        }
    }
}
