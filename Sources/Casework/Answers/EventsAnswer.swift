internal import Guidance
public import Learning
internal import Workflow

/// Every event that can be recorded.
public struct EventsAnswer: Encodable, Sendable {
    public var events: [Event]

    public struct Event: Encodable, Sendable {
        public var event: String
        public var meaning: String
        public var fields: [Field]
        /// Roles that may record it.
        public var roles: [String]
        /// Stages of which it is.
        public var stages: [String]
        /// Stages in which it is refused whatever the reason.
        public var never: [String]
    }

    public struct Field: Encodable, Sendable {
        public var key: String
        public var need: String
        public var wanted: String
        @OrNull public var choices: [String]?
        public var isList: Bool
        public var help: String
        public var parts: [Field]

        init(_ form: FieldForm) {
            key = form.key
            need = form.need.rawValue
            wanted = form.wanted
            choices = form.choices
            isList = form.isList
            help = form.help
            parts = form.parts.map { Field($0) }
        }
    }
}

extension EventsAnswer {
    /// - Throws: `CaseworkError.unknownEvent` for a name that there is not.
    public init(_ name: String? = nil) throws(CaseworkError) {
        let kinds: [EventKind]
        if let name {
            guard let kind = EventKind(rawValue: name) else { throw .unknownEvent(name, near: EventKind.near(name)) }
            kinds = [kind]
        } else {
            kinds = EventKind.allCases
        }
        events = kinds.map { kind in
            let standings = ReviewStage.allCases.map { ($0, TransitionTable.standing(of: kind, in: $0)) }
            return Event(
                event: kind.rawValue, meaning: kind.meaning, fields: kind.fields.map { Field($0) },
                roles: ReviewRole.allCases.filter { Permissions.mayRecord($0, kind) }.map(\.rawValue),
                stages: standings.filter { $0.1 == .ordinary }.map(\.0.rawValue),
                never: standings.filter { $0.1 == .contradiction }.map(\.0.rawValue))
        }
    }
}
