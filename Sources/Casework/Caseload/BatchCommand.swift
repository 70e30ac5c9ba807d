internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

/// One line of a batch: one command, as a person or a script would give it.
public struct BatchCommand: Decodable, Sendable {
    /// The day that it is given on; in folders of fiction alone.
    public var today: String?
    /// A new review, which the lines after it mean where they name none.
    public var open: Opening?
    public var adopt: AdoptedReview?
    /// The review, or the partnership whose plan, or the office's register.
    public var review: String?
    public var plan: String?
    public var register: String?
    public var record: String?
    /// When it happened; `unknown`; the day itself where it is left out.
    public var on: String?
    public var set: [String: FieldValue]?
    public var despite: String?
    public var corrects: Int?
    public var `as`: String?
    /// Papers that go with it: name and text.
    public var files: [File]?

    public struct Opening: Decodable, Sendable {
        public var csp: String
        public var notified: String
        public var by: String
        public var died: String?
        public var kind: String?
        public var reference: String?
        public var edition: String?
    }

    public struct File: Decodable, Sendable {
        public var name: String
        public var text: String
    }
}

/// What came of one line.
public enum BatchAnswer: Encodable, Sendable {
    case opened(review: String, entries: Int)
    case recorded(RecordAnswer)
    case registered(String)

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .opened(let review, let entries): try Opened(review: review, entries: entries).encode(to: encoder)
        case .recorded(let answer): try answer.encode(to: encoder)
        case .registered(let kind): try Registered(registered: kind).encode(to: encoder)
        }
    }

    private struct Opened: Encodable {
        var review: String
        var entries: Int
    }
    private struct Registered: Encodable { var registered: String }
}

extension Caseload {
    /// - Parameter last: the review that was opened last, for lines that
    ///   name none.
    public func run(_ command: BatchCommand, last: inout String?, actor: String) async throws -> BatchAnswer {
        if let opening = command.open {
            let loaded = try await open(try new(opening), actor: actor)
            last = loaded.reference
            return .opened(review: loaded.reference, entries: loaded.entries.count)
        }
        if let adopted = command.adopt {
            let loaded = try await adopt(adopted, actor: actor)
            last = loaded.reference
            return .opened(review: loaded.reference, entries: loaded.entries.count)
        }
        if let kind = command.register {
            let day = try command.on.map { text throws(CaseworkError) in
                guard let day = CivilDate(text) else { throw .notUnderstood(what: "on", why: "it must be \(CivilDate.wanted)") }
                return day
            }
            let fact = try await register(kind, command.set ?? [:], on: day, actor: actor)
            return .registered(type(of: fact).kind.rawValue)
        }
        guard let event = command.record else {
            throw CaseworkError.notUnderstood(what: "a line", why: "it must have open, adopt, record or register")
        }
        let request = RecordingRequest(
            event: event, fields: command.set ?? [:], occurredOn: try date(command.on), despite: command.despite,
            corrects: command.corrects, actor: actor, account: command.as,
            files: (command.files ?? []).map { AttachedFile(name: $0.name, bytes: Array($0.text.utf8)) })
        if let plan = command.plan { return .recorded(try await record(request, onPlanOf: plan)) }
        guard let review = command.review ?? last else {
            throw CaseworkError.notUnderstood(what: "a line", why: "say which review; none was opened before it")
        }
        return .recorded(try await record(request, on: review))
    }

    private func date(_ text: String?) throws(CaseworkError) -> ApproximateDate? {
        guard let text else { return .day(today) }
        if text == "unknown" { return nil }
        guard let date = ApproximateDate(text) else {
            throw .notUnderstood(what: "on", why: "it must be \(ApproximateDate.wanted), or unknown")
        }
        return date
    }

    private func new(_ opening: BatchCommand.Opening) throws(CaseworkError) -> NewReview {
        let kind: DeathKind
        if let text = opening.kind {
            guard let known = DeathKind(rawValue: text) else { throw .notUnderstood(what: "kind", why: "it must be \(DeathKind.wanted)") }
            kind = known
        } else {
            kind = .notYetKnown
        }
        return NewReview(
            partnership: opening.csp, notifiedOn: try date(opening.notified), by: opening.by,
            died: try opening.died.map { text throws(CaseworkError) in try date(text) } ?? nil, kind: kind,
            localReference: opening.reference, edition: opening.edition)
    }
}
