public import CivilDates
public import Events
internal import Guidance
internal import Learning
public import Workflow

/// The caseload as one viewer sees it.
///
/// Nothing of casework reaches a page by another way. A review that is
/// hidden from the viewer answers as one that is not there; a part that is
/// not for their roles with `CaseworkError.notVisible`; what stands in lists
/// beside it is left out. Every look at a review is noted, once for each
/// account, part and hour.
public struct Desk: Sendable {
    public let caseload: Caseload
    public let viewer: Viewer
    /// The moment, for the note of what was looked at.
    let instant: RecordedInstant?

    public var today: CivilDate { caseload.today }
}

extension Caseload {
    /// - Parameter at: the moment by the folder's clock; where it is not
    ///   told, looks are noted once a day.
    public func desk(of viewer: Viewer, at instant: RecordedInstant? = nil) -> Desk {
        Desk(caseload: self, viewer: viewer, instant: instant)
    }
}

/// A review that was loaded for a viewer, with what they may see of it.
struct SeenReview: Sendable {
    let loaded: LoadedReview
    let sight: Sight

    var state: ReviewState { loaded.state }
    var reference: String { loaded.reference }
}

extension Desk {
    /// - Throws: `.unknownReview` for one that is hidden too.
    func seen(_ reference: String, horizon: Horizon = .now) async throws -> SeenReview {
        let loaded = try await load(reference)
        guard let sight = Sight(of: viewer, on: loaded.state, day: today) else {
            throw CaseworkError.unknownReview(reference)
        }
        guard horizon != .now else { return SeenReview(loaded: loaded, sight: sight) }
        return SeenReview(loaded: try await caseload.load(loaded.stream, horizon: horizon), sight: sight)
    }

    private func load(_ reference: String) async throws -> LoadedReview {
        do {
            return try await caseload.review(reference)
        } catch CaseworkError.erasedReview where viewer.office != .processManager(.all) {
            // That there once was one is for the office alone.
            throw CaseworkError.unknownReview(reference)
        }
    }

    /// A review of which one part is to be seen.
    ///
    /// - Parameter what: under which name the look is noted; that of the
    ///   part where it is left out.
    func seen(_ reference: String, _ part: ReviewPart, what: String? = nil) async throws -> SeenReview {
        let seen = try await seen(reference)
        guard seen.sight.sees(part) else { throw CaseworkError.notVisible(part) }
        try await note(what ?? part.rawValue, seen)
        return seen
    }

    /// What cannot be noted is not shown.
    func note(_ what: String, _ seen: SeenReview) async throws {
        try await caseload.noteView(of: seen.loaded.stream, what: what, by: viewer, at: instant)
    }

    /// Every review that the viewer may see anything of, with what they are
    /// in it.
    func digests() async throws -> [(digest: ReviewDigest, held: RolesHeld)] {
        try await caseload.digests().compactMap { digest in
            digest.roles(of: viewer, on: today).map { (digest, $0) }
        }
    }

    /// What the viewer may see of a review, and record on it.
    public func sight(of reference: String) async throws -> Sight { try await seen(reference).sight }
}
