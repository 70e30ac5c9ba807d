internal import Guidance
public import Learning
internal import Workflow

/// The reviews that are open to a viewer, and what they are in each.
public struct DeskReviewsAnswer: Encodable, Sendable {
    public var reviews: [Row]

    public struct Row: Encodable, Sendable {
        public var review: String
        public var csp: String
        /// `null` where the stage is not for the viewer.
        @OrNull public var stageLabel: String?
        /// Stored spellings, each once.
        public var roles: [String]
        /// Nothing of the review beside what a family's advocate sees.
        public var seesFamilySliceAlone: Bool
        /// Nothing beside what an agency sees of its own.
        public var seesOwnRequestsAlone: Bool
    }
}

extension Desk {
    /// In the order of their notification.
    public func reviews() async throws -> DeskReviewsAnswer {
        let own: Set<ReviewPart> = [.summary, .ownRequests, .ownDocuments, .ownActions]
        return DeskReviewsAnswer(
            reviews: try await digests().map { digest, held in
                var roles: [String] = []
                for role in held.roles.map(\.role.rawValue) where !roles.contains(role) { roles.append(role) }
                return .init(
                    review: digest.reference, csp: digest.partnership, stageLabel: held.sees(.summary) ? digest.stageLabel : nil,
                    roles: roles, seesFamilySliceAlone: held.parts == [.familySlice],
                    seesOwnRequestsAlone: held.sees(.ownRequests) && held.parts.isSubset(of: own))
            })
    }
}
