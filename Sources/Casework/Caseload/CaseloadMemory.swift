internal import Events
internal import Guidance
internal import Synchronization
internal import Workflow

/// What a server keeps of casework between requests, in memory alone.
///
/// Everything kept carries the version of its stream and the number of its
/// destroyed keys; before it is used again both are asked of the log, so
/// that what another program records or erases is noticed at the next look.
public final class CaseloadMemory: Sendable {
    private struct Kept<Value: Sendable>: Sendable {
        var version: Int
        var erasures: Int
        var value: Value

        func holds(at head: StreamHead) -> Bool { version == head.version && erasures == head.erasures }
    }

    private struct State {
        var digests: [StreamID: Kept<ReviewDigest>] = [:]
        var reviews: [StreamID: Kept<LoadedReview>] = [:]
        /// Streams of `reviews`, the one that was used longest ago first.
        var order: [StreamID] = []
        var register: (stream: StreamID, kept: Kept<OfficeRegister>)?
    }

    private let state = Mutex(State())
    /// What was noted of who looked at what, in this run of the program.
    let viewsNoted = ViewsNoted()
    /// Whole reviews kept; some 2 MB each at 250 events.
    private let capacity: Int

    public init(capacity: Int = 100) { self.capacity = capacity }

    func digest(at head: StreamHead) -> ReviewDigest? {
        state.withLock { $0.digests[head.stream].flatMap { $0.holds(at: head) ? $0.value : nil } }
    }

    func keep(_ digest: ReviewDigest, at head: StreamHead) {
        state.withLock { $0.digests[head.stream] = Kept(version: head.version, erasures: head.erasures, value: digest) }
    }

    func review(at head: StreamHead) -> LoadedReview? {
        state.withLock { state in
            guard let kept = state.reviews[head.stream], kept.holds(at: head) else { return nil }
            state.order.removeAll { $0 == head.stream }
            state.order.append(head.stream)
            return kept.value
        }
    }

    func keep(_ review: LoadedReview, at head: StreamHead) {
        state.withLock { state in
            state.reviews[head.stream] = Kept(version: head.version, erasures: head.erasures, value: review)
            state.order.removeAll { $0 == head.stream }
            state.order.append(head.stream)
            while state.order.count > capacity { state.reviews[state.order.removeFirst()] = nil }
        }
    }

    func register(at head: StreamHead) -> OfficeRegister? {
        state.withLock { $0.register.flatMap { $0.stream == head.stream && $0.kept.holds(at: head) ? $0.kept.value : nil } }
    }

    func keep(_ register: OfficeRegister, at head: StreamHead) {
        state.withLock {
            $0.register = (head.stream, Kept(version: head.version, erasures: head.erasures, value: register))
        }
    }
}
