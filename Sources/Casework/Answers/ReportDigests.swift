internal import CivilDates
internal import Guidance
internal import Workflow

/// A request to an agency, for what was ever asked of it.
struct RequestDigest: Codable, Sendable {
    var number: String
    var agency: String
    var kind: String
    var state: String
    var askedOn: String?
    var returnedOn: String?
    var due: CivilDate?
    var isOpen: Bool

    init(_ request: AgencyRequest) {
        number = request.number.description
        agency = request.agency
        kind = request.asked.fact.request.rawValue
        state = request.state.rawValue
        askedOn = request.asked.on?.description
        returnedOn = request.returned.last?.on?.description
        due = request.due
        isOpen = request.isOpen
    }
}

/// A stage, and from which day the review was in it.
struct StageDigest: Codable, Sendable {
    var stage: String
    var from: CivilDate
}

/// Those who work on a review, as a count, and what they were trained in.
struct WorkingPeopleDigest: Codable, Sendable {
    var count: Int
    var trained: Int
    /// Whose training is to be taken again by a day, and that day.
    var refreshBy: [CivilDate]

    init(_ review: ReviewState) {
        let people = review.people.filter { $0.details.part == .professional }
        count = people.count
        trained = people.filter { !$0.training.isEmpty }.count
        refreshBy = people.flatMap { person in
            // Of one course, the last time counts.
            Dictionary(person.training.map { ($0.fact.course, $0.fact.refreshBy) }) { $1 }.values.compactMap { $0 }
        }.sorted()
    }
}

extension ReviewDigest {
    /// Where the review stood at the end of a day; `nil` before it began.
    func stageReached(by day: CivilDate) -> ReviewStage? {
        stages.last { $0.from <= day }.flatMap { ReviewStage(rawValue: $0.stage) }
    }
}
