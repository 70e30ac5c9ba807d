internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// Everything that a review holds on one person, for that person's request;
/// what is said of others in the same words is flagged, for a human to take
/// out before it is sent.
public struct SubjectAccessAnswer: Encodable, Sendable {
    public var review: String
    public var person: String
    /// A person who died has no data subject's rights; confidence remains.
    public var hasDied: Bool
    public var entries: [Item]

    public struct Item: Encodable, Sendable {
        public var entry: Int
        @OrNull public var occurredOn: String?
        public var event: String
        public var field: String
        public var text: String
        /// Numbers of others whom the words name.
        public var thirdParties: [String]
        /// The record of the person itself, or words elsewhere that name
        /// them.
        public var isOwnRecord: Bool
    }
}

extension Caseload {
    public func subjectAccess(_ reference: String, person text: String) async throws -> SubjectAccessAnswer {
        try subjectAccess(try await review(reference), person: text)
    }

    func subjectAccess(_ loaded: LoadedReview, person text: String) throws -> SubjectAccessAnswer {
        guard let number = ItemNumber<Person>(text), let person = loaded.state.people[number] else {
            throw CaseworkError.noSuchThing(text)
        }
        let others = loaded.state.people.filter { $0.number != number }.map { ($0.number, NamingEntries.words(of: $0)) }
        let own = NamingEntries.words(of: person)
        var items: [SubjectAccessAnswer.Item] = []
        for entry in loaded.entries {
            guard let event = entry.event else { continue }
            let isOwn = event.fact.subject == .person(number)
            let mentionsNumber = event.written.values.contains { $0.mentions(number.description) }
            for (field, value) in event.written.sorted(by: { $0.key < $1.key }) {
                let named = own.contains { value.names($0) }
                guard isOwn || named || (mentionsNumber && value.mentions(number.description)) else { continue }
                let third = others.filter { other in
                    other.1.contains { value.names($0) } || value.mentions(other.0.description)
                }
                items.append(
                    .init(
                        entry: entry.version, occurredOn: entry.occurredOn?.description, event: event.kind.rawValue,
                        field: field, text: value.plainText, thirdParties: third.map { $0.0.description },
                        isOwnRecord: isOwn))
            }
        }
        return SubjectAccessAnswer(
            review: loaded.reference, person: number.description, hasDied: person.details.part == .victim, entries: items)
    }
}

extension FieldValue {
    /// Whether a value is the number of a thing: `P3`.
    func mentions(_ number: String) -> Bool {
        switch self {
        case .text(let text): text == number
        case .list(let list): list.contains { $0.mentions(number) }
        case .object(let object): object.values.contains { $0.mentions(number) }
        case .number, .flag, .null: false
        }
    }

    var plainText: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let list): list.map(\.plainText).joined(separator: "; ")
        case .object(let object): object.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.plainText)" }.joined(separator: ", ")
        case .null: ""
        }
    }
}
