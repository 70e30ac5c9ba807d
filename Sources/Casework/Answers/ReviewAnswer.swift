internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// One review: stage, steps, clocks, people, requests, documents and what
/// else there is. Confidential.
public struct ReviewAnswer: Encodable, Sendable {
    public var review: String
    @OrNull public var localReference: String?
    public var csp: String
    @OrNull public var lead: String?
    public var edition: String
    public var reviewName: String
    @OrNull public var asAt: String?
    @OrNull public var asKnown: String?
    public var stage: String
    public var stageLabel: String
    public var stages: [Stage]
    public var death: Death
    @OrNull public var decision: Decision?
    /// The direction of the Secretary of State, where there was one.
    @OrNull public var directed: Directed?
    public var clocks: [DeadlinesAnswer.Item]
    public var pauses: [Pause]
    public var people: [PersonRow]
    @OrNull public var chair: String?
    public var panel: [Member]
    public var missingSectors: [String]
    public var requests: [Request]
    public var meetings: [MeetingRow]
    public var keyLines: [KeyLineRow]
    public var documents: [DocumentRow]
    public var findings: [FindingRow]
    public var recommendations: [RecommendationRow]
    public var actions: [ActionRow]
    public var parallels: [Parallel]
    public var qualityPoints: [Point]
    @OrNull public var publication: Published?
    public var irregularities: [IrregularityRow]
    public var costs: Costs
    public var erased: [String]

    public struct Stage: Encodable, Sendable {
        public var stage: String
        @OrNull public var on: String?
    }
    public struct Death: Encodable, Sendable {
        public var kind: String
        @OrNull public var died: String?
        @OrNull public var residence: String?
    }
    public struct Decision: Codable, Equatable, Sendable {
        public var outcome: String
        @OrNull public var on: String?
        public var by: String
        public var reasons: String
        public var findings: [Finding]
        @OrNull public var dissent: String?
        public struct Finding: Codable, Equatable, Sendable {
            public var limb: String
            public var finding: String
            public var reason: String
        }
    }
    public struct Directed: Codable, Equatable, Sendable {
        @OrNull public var on: String?
        @OrNull public var words: String?
    }
    public struct Pause: Encodable, Sendable {
        public var pause: String
        public var kind: String
        public var clocks: [String]
        @OrNull public var from: String?
        @OrNull public var until: String?
        public var reason: String
    }
    public struct PersonRow: Encodable, Sendable {
        public var person: String
        public var part: String
        public var name: String
        @OrNull public var pseudonym: String?
        @OrNull public var organisation: String?
        @OrNull public var promisedBy: String?
        public var confidentialitySigned: Bool
    }
    public struct Member: Encodable, Sendable {
        public var person: String
        public var agency: String
        @OrNull public var sector: String?
    }
    public struct Request: Encodable, Sendable {
        public var request: String
        public var agency: String
        public var kind: String
        public var state: String
        @OrNull public var askedOn: String?
        @OrNull public var due: String?
        public var chased: Int
    }
    public struct MeetingRow: Encodable, Sendable {
        public var meeting: String
        public var kind: String
        @OrNull public var day: String?
        public var state: String
        public var present: Int
    }
    public struct KeyLineRow: Encodable, Sendable {
        public var keyLine: String
        public var question: String
        public var findings: [String]
    }
    public struct DocumentRow: Encodable, Sendable {
        public var document: String
        public var title: String
        @OrNull public var kind: String?
        public var versions: Int
        public var hasFile: Bool
    }
    public struct FindingRow: Encodable, Sendable {
        public var finding: String
        @OrNull public var keyLine: String?
        public var agencies: [String]
        public var text: String
        @OrNull public var lesson: String?
    }
    public struct RecommendationRow: Encodable, Sendable {
        public var id: String
        public var text: String
        public var level: String
        @OrNull public var addressee: String?
        @OrNull public var owner: String?
        public var state: String
        /// What it does not say yet.
        public var missing: [String]
    }
    public struct ActionRow: Encodable, Sendable {
        public var id: String
        public var text: String
        public var agency: String
        @OrNull public var target: String?
        public var state: String
    }
    public struct Parallel: Encodable, Sendable {
        public var parallel: String
        public var kind: String
        @OrNull public var body: String?
        public var ended: Bool
    }
    public struct Point: Encodable, Sendable {
        public var point: String
        public var text: String
        public var answered: Bool
    }
    public struct Published: Codable, Equatable, Sendable {
        @OrNull public var on: String?
        @OrNull public var url: String?
    }
    public struct IrregularityRow: Encodable, Sendable {
        public var irregularity: String
        public var event: String
        public var objections: [String]
        public var despite: String
        public var resolved: Bool
    }
    public struct Costs: Encodable, Sendable {
        public var total: String
        public var shares: [Share]
        public var notCarried: String
        public struct Share: Encodable, Sendable {
            public var partner: String
            public var amount: String
            public var isCapped: Bool
        }
    }
}
