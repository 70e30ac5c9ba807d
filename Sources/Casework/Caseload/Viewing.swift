internal import CivilDates
internal import Events
internal import Learning
internal import Synchronization
internal import Workflow

extension Caseload {
    /// Notes that confidential parts of a review were looked at.
    ///
    /// In a stream of its own beside the review's, so that reading never
    /// collides with writing. What cannot be noted is not shown.
    public func noteView(of reference: String, what: String, actor: String, account: String? = nil) async throws {
        try await note(View(account: account, what: what, hour: nil), of: try await stream(of: reference), actor: actor)
    }

    /// The same, once for each account, part and hour.
    ///
    /// - Parameter at: the moment; where it is not told, once a day.
    func noteView(of stream: StreamID, what: String, by viewer: Viewer, at instant: RecordedInstant?) async throws {
        let hour = instant.map { $0.milliseconds / View.millisecondsOfHour } ?? Int64(today.dayNumber) * 24
        let view = View(account: viewer.account, what: what, hour: hour)
        guard !viewsNoted.hold(view, of: stream) else { return }
        try await note(view, of: stream, actor: viewer.account)
    }

    private func note(_ view: View, of stream: StreamID, actor: String) async throws {
        var facts: [String: String] = ["what": view.what]
        if let account = view.account { facts["account"] = account }
        if let hour = view.hour { facts["hour"] = String(hour) }
        let content = EventContent(
            name: "review.viewed", schema: 1, occurredOn: .day(today), actor: actor, facts: try JSON.bytes(of: facts))
        let views = Self.views(of: stream)
        // Somebody else may look at the same moment.
        try await lock.withLock {
            let known = viewsNoted.version(of: stream)
            let newer = try await log.events(of: views, after: known)
            viewsNoted.take(try newer.compactMap { try View($0) }, version: newer.last?.version ?? known, of: stream)
            if view.hour != nil, viewsNoted.hold(view, of: stream) { return }
            let version = newer.last?.version ?? known
            _ = try await log.append([NewSealedEvent(subject: .stream(views), after: version, content: content)])
            viewsNoted.take([view], version: version + 1, of: stream)
        }
    }

    /// Who looked at a review, what at, and when.
    public func viewings(of reference: String) async throws -> [Viewing] {
        try await log.events(of: Self.views(of: stream(of: reference)), after: 0).compactMap { event in
            guard let content = event.content, let day = event.recordedAt.day else { return nil }
            let facts: [String: String] = try JSON.value(from: content.facts)
            return Viewing(on: day.description, actor: content.actor, account: facts["account"], what: facts["what"] ?? "")
        }
    }

    private static func views(of review: StreamID) -> StreamID {
        StreamID("\(StreamKind.access.rawValue):\(review.description.drop { $0 != ":" }.dropFirst())")
    }
}

/// That an account looked at a part in an hour.
struct View: Hashable, Sendable {
    static let millisecondsOfHour: Int64 = 3_600_000

    var account: String?
    var what: String
    /// Hours since 1970; `nil`: noted each time.
    var hour: Int64?
}

extension View {
    init?(_ event: SealedEvent) throws {
        guard let content = event.content else { return nil }
        let facts: [String: String] = try JSON.value(from: content.facts)
        guard let hour = facts["hour"].flatMap({ Int64($0) }) else { return nil }
        self.init(account: facts["account"], what: facts["what"] ?? "", hour: hour)
    }
}

/// What was noted of looking at reviews, so that nobody has to read it again
/// at each look. Of each review the latest hour is kept.
final class ViewsNoted: Sendable {
    private struct Noted {
        var version = 0
        var hour: Int64 = 0
        var views: Set<View> = []
    }

    private let noted = Mutex<[StreamID: Noted]>([:])

    func hold(_ view: View, of stream: StreamID) -> Bool { noted.withLock { $0[stream]?.views.contains(view) ?? false } }

    func version(of stream: StreamID) -> Int { noted.withLock { $0[stream]?.version ?? 0 } }

    func take(_ views: [View], version: Int, of stream: StreamID) {
        noted.withLock { all in
            var one = all[stream] ?? Noted()
            for view in views {
                guard let hour = view.hour, hour >= one.hour else { continue }
                if hour > one.hour { one.views = [] }
                one.hour = hour
                one.views.insert(view)
            }
            one.version = max(one.version, version)
            all[stream] = one
        }
    }
}

/// Somebody looked at confidential parts of a review.
public struct Viewing: Sendable, Equatable {
    public var on: String
    public var actor: String
    public var account: String?
    public var what: String
}
