internal import CivilDates
internal import Guidance
internal import Workflow

/// From when until when an account holds a role on a review.
struct AccessDigest: Codable, Sendable {
    var account: String
    var role: String
    var agency: String?
    var person: String?
    var from: CivilDate
    /// The first day on which it no longer holds.
    var until: CivilDate?

    init(_ span: AccessSpan) {
        account = span.account
        role = span.held.role.rawValue
        agency = span.held.agency
        person = span.held.person?.description
        from = span.from
        until = span.until
    }

    /// `nil` for a role that this program does not know.
    var span: AccessSpan? {
        ReviewRole(rawValue: role).map { role in
            AccessSpan(
                account: account,
                held: HeldRole(role, agency: agency, person: person.flatMap { ItemNumber<Person>($0) }), from: from,
                until: until)
        }
    }
}

/// A meeting ahead.
struct MeetingDigest: Codable, Sendable {
    var number: String
    var kind: String
    var day: String?

    init(_ meeting: Meeting) {
        number = meeting.number.description
        kind = meeting.called.fact.meeting.rawValue
        day = meeting.called.fact.day?.description
    }
}

extension ReviewDigest {
    /// What a viewer is in the review on a day; `nil`: it is hidden.
    func roles(of viewer: Viewer, on day: CivilDate) -> RolesHeld? {
        RolesHeld(
            of: viewer, partnership: partnership, stage: ReviewStage(rawValue: stage), access: access.compactMap(\.span),
            on: day)
    }
}
