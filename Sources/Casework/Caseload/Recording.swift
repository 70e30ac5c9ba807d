public import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

/// What a person asks to have put on record.
public struct RecordingRequest: Sendable {
    public var event: String
    public var fields: [String: FieldValue]
    public var occurredOn: ApproximateDate?
    public var despite: String?
    public var corrects: Int?
    /// `operator:` and the operating-system user, or an account.
    public var actor: String
    /// The account in whose place it is recorded.
    public var account: String?
    public var files: [AttachedFile]
    /// Whoever records it in their own name, with what they are in the
    /// office. `nil`: the operator, or the account's roles on the review
    /// alone.
    public var viewer: Viewer?

    public init(
        event: String, fields: [String: FieldValue], occurredOn: ApproximateDate?, despite: String? = nil,
        corrects: Int? = nil, actor: String, account: String? = nil, files: [AttachedFile] = []
    ) {
        self.event = event
        self.fields = fields
        self.occurredOn = occurredOn
        self.despite = despite
        self.corrects = corrects
        self.actor = actor
        self.account = account
        self.files = files
    }

    /// The same, recorded by a viewer in their own name.
    public func by(_ viewer: Viewer) -> RecordingRequest {
        var request = self
        request.viewer = viewer
        request.actor = viewer.account
        request.account = viewer.account
        return request
    }
}

/// A file that goes with an event.
public struct AttachedFile: Sendable {
    public var name: String
    public var bytes: [UInt8]

    /// - Parameter name: of a path, the last part is kept.
    public init(name: String, bytes: [UInt8]) {
        self.name = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        self.bytes = bytes
    }
}

extension Caseload {
    /// Decides and appends.
    ///
    /// - Throws: `CaseworkError.refused` with every objection;
    ///   `EventLogError.staleVersion` when somebody else recorded meanwhile.
    public func record(_ request: RecordingRequest, on reference: String) async throws -> RecordAnswer {
        let stream = try await stream(of: reference)
        let loaded = try await load(stream)
        var session = RecordingSession(caseload: self, loaded: loaded)
        let (role, agency) = try role(of: request, in: loaded.state)
        try session.take(request, role: role, agency: agency)
        if session.erasure != nil { return try await erase(session, request) }
        for (document, bytes) in session.files {
            _ = try await files.keep(bytes, of: .document(stream, document.description))
        }
        let appended: [SealedEvent]
        do {
            appended = try await append(session.decided, to: stream, after: loaded.state.version)
        } catch EventLogError.staleVersion {
            let newer = try await load(stream).entries.filter { $0.version > loaded.state.version }
            throw CaseworkError.changedMeanwhile(
                loaded.reference,
                newer.map { "entry \($0.version): \($0.event?.kind.rawValue ?? "erased"), by \($0.author.actor)" })
        }
        let after = try loaded.adding(appended)
        return try await answer(session, appended: appended, before: loaded, after: after)
    }

    /// Records many events of one review, all of them or none.
    ///
    /// - Throws: `CaseworkError.adoption` with the objections to each, by
    ///   the place that the caller names it with.
    public func record(
        _ requests: [(place: String, request: RecordingRequest)], on reference: String, dryRun: Bool = false
    ) async throws -> Int {
        let loaded = try await review(reference)
        var session = RecordingSession(caseload: self, loaded: loaded)
        var faults: [String] = []
        for (place, request) in requests {
            do throws(CaseworkError) {
                let (role, agency) = try role(of: request, in: loaded.state)
                try session.take(request, role: role, agency: agency)
            } catch {
                faults += error.words.map { "\(place): \($0)" }
            }
        }
        guard faults.isEmpty else { throw CaseworkError.adoption(faults) }
        guard !dryRun else { return session.decided.count }
        for (document, bytes) in session.files {
            _ = try await files.keep(bytes, of: .document(loaded.stream, document.description))
        }
        try await append(session.decided, to: loaded.stream, after: loaded.state.version)
        return session.decided.count
    }

    /// In which role the request is made. The operator has the process
    /// manager's rights; an account has those of its roles on this review
    /// today, and of several the first that may record the event.
    private func role(of request: RecordingRequest, in review: ReviewState) throws(CaseworkError) -> (ReviewRole, String?) {
        guard let account = request.viewer?.account ?? request.account else { return (.processManager, nil) }
        if let viewer = request.viewer, viewer.runs(review.partnership) { return (.processManager, nil) }
        let roles = review.heldRoles(of: account, on: today)
        guard let held = roles.recording(EventKind(rawValue: request.event), about: agency(of: request, in: review)) else {
            throw .noAccess(account: account)
        }
        return (held.role, held.agency)
    }

    /// The agency that a request is about, where it names one.
    private func agency(of request: RecordingRequest, in review: ReviewState) -> String? {
        func text(_ key: String) -> String? { if case .text(let text)? = request.fields[key] { text } else { nil } }
        if let number = text("request").flatMap({ ItemNumber<AgencyRequest>($0) }) { return review.requests[number]?.agency }
        if let number = text("action").flatMap({ ItemNumber<PlannedAction>($0) }) {
            return review.plan.actions[number]?.agreed.fact.agency
        }
        return text("agency")
    }
}

extension LoadedReview {
    /// The review with what was just appended to it.
    func adding(_ appended: [SealedEvent]) throws -> LoadedReview {
        let more = try appended.map { try Entry($0) }
        let all = entries + more
        // What takes another entry's place changes the past.
        let isPlain = more.allSatisfy { $0.corrects == nil && $0.event?.kind != .entryStruckOut }
        let after = isPlain ? more.reduce(state) { $0.adding($1) } : ReviewState.replaying(all)
        return LoadedReview(stream: stream, entries: all, state: after, edition: edition, horizon: horizon)
    }
}

/// What one request comes to: the event itself, and those that file the
/// papers that were given with it.
struct RecordingSession {
    let caseload: Caseload
    let loaded: LoadedReview
    /// The review after what was decided so far.
    private(set) var state: ReviewState
    private(set) var decided: [DecidedEntry] = []
    private(set) var files: [(ItemNumber<CaseDocument>, [UInt8])] = []
    private(set) var erasure: Erased?

    init(caseload: Caseload, loaded: LoadedReview) {
        self.caseload = caseload
        self.loaded = loaded
        state = loaded.state
    }

    mutating func take(_ request: RecordingRequest, role: ReviewRole, agency: String?) throws(CaseworkError) {
        let author = Author(actor: request.actor, account: request.account, role: role)
        guard let kind = EventKind(rawValue: request.event) else {
            throw .unknownEvent(request.event, near: EventKind.near(request.event))
        }
        // Else a live review would be at another stage, closed too, without
        // anything that led there.
        guard kind != .reviewAdopted || request.corrects != nil else {
            throw .notUnderstood(what: request.event, why: "a review is taken over once, at its beginning: dhr review adopt")
        }
        var fields = request.fields
        var edition = loaded.edition
        if kind == .editionChanged || kind == .decisionTaken, case .text(let named)? = fields["edition"], let pin = EditionPin(named) {
            edition = try caseload.edition(pin)
        }
        let setting = Setting(today: caseload.today, edition: edition, author: author, agency: agency)
        for file in request.files {
            guard kind != .documentFiled else { continue }
            let number = try filePaper(file, setting, request)
            try place(number, of: kind, in: &fields)
        }
        if kind == .documentFiled {
            placeInCircle(of: setting, &fields)
            guard request.files.count <= 1 else { throw .notUnderstood(what: "--file", why: "one document is one file") }
            if let file = request.files.first { describe(file, in: &fields) }
        }
        let event: ReviewEvent
        do throws(RecordingFaults) {
            event = try ReviewEvent(kind, reading: fields)
        } catch {
            throw .fields(event: kind.rawValue, error.faults)
        }
        let entries = try decide(
            Recording(
                event: event, occurredOn: request.occurredOn, despite: request.despite, corrects: request.corrects),
            setting)
        keep(entries, setting)
        if kind == .documentFiled, let file = request.files.first, let filed = entries.last?.event.fact as? DocumentFiled {
            files.append((filed.number, file.bytes))
        }
        erasure = entries.last?.event.fact as? Erased
    }

    /// Takes entries into the session's state. A correction changes the
    /// past, and so is always the last of its session.
    private mutating func keep(_ entries: [DecidedEntry], _ setting: Setting) {
        for entry in entries {
            decided.append(entry)
            state = state.adding(
                Entry(
                    version: state.version + 1, occurredOn: entry.occurredOn, recordedOn: setting.today, recordedAt: 0,
                    author: entry.author, despite: entry.despite, event: entry.event))
        }
    }

    private func decide(_ recording: Recording, _ setting: Setting) throws(CaseworkError) -> [DecidedEntry] {
        do throws(WorkflowRefusal) {
            return try Workflow.decide(recording, on: state, history: loaded.entries, in: setting)
        } catch {
            throw .refused(error)
        }
    }

    /// Files a paper that came with another event.
    private mutating func filePaper(
        _ file: AttachedFile, _ setting: Setting, _ request: RecordingRequest
    ) throws(CaseworkError) -> ItemNumber<CaseDocument> {
        var fields: [String: FieldValue] = ["title": .text(file.name)]
        describe(file, in: &fields)
        placeInCircle(of: setting, &fields)
        let event: ReviewEvent
        do throws(RecordingFaults) {
            event = try ReviewEvent(.documentFiled, reading: fields)
        } catch {
            throw .fields(event: EventKind.documentFiled.rawValue, error.faults)
        }
        let entries = try decide(
            Recording(event: event, occurredOn: request.occurredOn, despite: request.despite), setting)
        keep(entries, setting)
        for entry in entries {
            guard let filed = entry.event.fact as? DocumentFiled else { continue }
            files.append((filed.number, file.bytes))
            return filed.number
        }
        throw .noPlaceForFile(event: request.event)
    }

    /// What an agency or an advocate hands in is theirs to see again.
    private func placeInCircle(of setting: Setting, _ fields: inout [String: FieldValue]) {
        switch setting.author.role {
        case .agencyLead, .individualManagementReviewAuthor:
            if fields["agency"] == nil { fields["agency"] = setting.agency.map { .text($0) } }
            if fields["circle"] == nil { fields["circle"] = .text(DocumentCircle.agency.rawValue) }
        case .specialistAdvocate:
            if fields["circle"] == nil { fields["circle"] = .text(DocumentCircle.family.rawValue) }
        default: break
        }
    }

    private func describe(_ file: AttachedFile, in fields: inout [String: FieldValue]) {
        fields["file-name"] = .text(file.name)
        fields["sha256"] = .text(EventHash(bytes: FileDigest.sha256(file.bytes))?.description ?? "")
        fields["bytes"] = .number(file.bytes.count)
        if fields["title"] == nil { fields["title"] = .text(file.name) }
    }

    /// Names the paper in the field of the event that takes one.
    private func place(_ number: ItemNumber<CaseDocument>, of kind: EventKind, in fields: inout [String: FieldValue])
        throws(CaseworkError)
    {
        let wanted = ItemNumber<CaseDocument>.wanted
        let takers = kind.fields.filter { $0.wanted == wanted }
        if let single = takers.first(where: { !$0.isList && fields[$0.key] == nil }) {
            fields[single.key] = .text(number.description)
        } else if let list = takers.first(where: \.isList) {
            var values = fields[list.key].map { value -> [FieldValue] in
                if case .list(let list) = value { list } else { [value] }
            } ?? []
            values.append(.text(number.description))
            fields[list.key] = .list(values)
        } else {
            throw .noPlaceForFile(event: kind.rawValue)
        }
    }
}

extension EventKind {
    /// Events whose names have a word of the one that was typed.
    static func near(_ typed: String) -> [String] {
        let words = Set(typed.lowercased().split { !$0.isLetter }.map(String.init))
        return allCases.map(\.rawValue).filter { name in
            name.split(separator: "-").contains { part in
                words.contains(String(part)) || words.contains { $0.count > 3 && part.hasPrefix($0.prefix(4)) }
            }
        }
    }
}
