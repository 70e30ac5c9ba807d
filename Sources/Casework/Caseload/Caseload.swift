public import CivilDates
public import Events
public import Guidance
public import Learning
public import Workflow

/// The reviews of a data folder.
public struct Caseload: Sendable {
    let log: any SealedLog
    let files: any CaseFileStore
    let lock: any WriteLock
    /// For earlier recommendations like one that is drafted.
    let learning: LearningBase?
    public let guidance: GuidanceLibrary
    /// The day that commands are decided on.
    public var today: CivilDate
    /// What was noted of who looked at what, in this run of the program.
    let viewsNoted: ViewsNoted
    /// Of a program that answers many times; without it everything is read
    /// anew.
    let memory: CaseloadMemory?

    public init(
        log: any SealedLog, files: any CaseFileStore, lock: any WriteLock, learning: LearningBase?,
        guidance: GuidanceLibrary, today: CivilDate, memory: CaseloadMemory? = nil
    ) {
        self.log = log
        self.files = files
        self.lock = lock
        self.learning = learning
        self.guidance = guidance
        self.today = today
        self.memory = memory
        viewsNoted = memory?.viewsNoted ?? ViewsNoted()
    }
}

/// A review as it was loaded.
public struct LoadedReview: Sendable {
    public let stream: StreamID
    public let entries: [Entry]
    public let state: ReviewState
    /// The edition it is under.
    public let edition: Edition
    /// What was looked at, where that is not all of it.
    public let horizon: Horizon

    public var reference: String { state.reference }

    /// Every limit, as it stands on a day.
    public func deadlines(on day: CivilDate) -> [Deadline] {
        state.clocks(under: edition).map { $0.standing(on: day) }
    }
}

/// What can go wrong between a person and a review.
public enum CaseworkError: Error, Sendable, Equatable {
    case unknownReview(String)
    case erasedReview(String)
    case unknownEvent(String, near: [String])
    case unknownEdition(String)
    case guidance([GuidanceFault])
    case fields(event: String, [FieldFault])
    case refused(WorkflowRefusal)
    /// The account has no role on this review today.
    case noAccess(account: String)
    case noSuchThing(String)
    /// A file was given with an event that takes none.
    case noPlaceForFile(event: String)
    case table([TableFault])
    /// Somebody else recorded on the review since it was read; what they
    /// recorded.
    case changedMeanwhile(String, [String])
    /// What is wrong with a review that is to be taken over, by place.
    case adoption([String])
    /// It was asked for as of a day before its notification.
    case notYetThere(String)
    /// JSON that somebody wrote, with what is wrong in it.
    case handWritten([String])
    case notUnderstood(what: String, why: String)
    /// The key of what was looked for was destroyed.
    case erased(String)
    /// The part of a review is not for the roles of whoever asks. Said to
    /// nobody outside: to them it is not there.
    case notVisible(ReviewPart)
}

extension Caseload {
    /// The first event of every review that can still be read.
    func openings() async throws -> [(stream: StreamID, entry: Entry, fact: NotificationReceived)] {
        try await log.firstEvents(of: .review).compactMap { sealed in
            let entry = try Entry(sealed)
            guard let fact = entry.event?.fact as? NotificationReceived else { return nil }
            return (sealed.stream, entry, fact)
        }
    }

    func stream(of reference: String) async throws -> StreamID {
        let wanted = reference.uppercased()
        if memory != nil {
            for digest in try await digests() where digest.reference.uppercased() == wanted { return StreamID(digest.stream) }
        }
        for opening in try await openings() where opening.fact.reference.uppercased() == wanted { return opening.stream }
        if try await register().erasures.contains(where: { $0.reference.uppercased() == wanted }) {
            throw CaseworkError.erasedReview(reference)
        }
        throw CaseworkError.unknownReview(reference)
    }

    /// One review, as it is or as it was on a day.
    public func review(_ reference: String, horizon: Horizon = .now) async throws -> LoadedReview {
        try await load(stream(of: reference), horizon: horizon)
    }

    func load(_ stream: StreamID, horizon: Horizon = .now) async throws -> LoadedReview {
        guard let memory, horizon == .now, let head = try await log.head(of: stream) else {
            return try loaded(stream, try await log.events(of: stream, after: 0), horizon: horizon)
        }
        if let kept = memory.review(at: head) { return kept }
        let read = try loaded(stream, try await log.events(of: stream, after: 0))
        if read.state.version == head.version { memory.keep(read, at: head) }
        return read
    }

    /// - Parameter events: all that the stream has.
    func loaded(_ stream: StreamID, _ events: [SealedEvent], horizon: Horizon = .now) throws -> LoadedReview {
        let entries = try events.map { try Entry($0) }
        let state = ReviewState.replaying(entries, horizon: horizon)
        if horizon != .now, state.stage == nil, let opening = entries.first?.event?.fact as? NotificationReceived {
            throw CaseworkError.notYetThere(opening.reference)
        }
        return LoadedReview(
            stream: stream, entries: entries, state: state, edition: try edition(of: state), horizon: horizon)
    }

    /// The edition that a review is under.
    func edition(of review: ReviewState) throws(CaseworkError) -> Edition {
        guard let pin = review.edition else { throw .unknownEdition("") }
        return try edition(pin)
    }

    func edition(_ pin: EditionPin) throws(CaseworkError) -> Edition {
        do {
            return try guidance.edition(pinnedBy: pin)
        } catch {
            throw .guidance(error.faults)
        }
    }

    func edition(named text: String) throws(CaseworkError) -> Edition {
        guard let pin = EditionPin(text) else { throw .unknownEdition(text) }
        return try edition(pin)
    }
}
