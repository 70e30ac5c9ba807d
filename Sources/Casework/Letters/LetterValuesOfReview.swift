internal import CivilDates
internal import Guidance
internal import Workflow

/// What a review knows for its letters. What is not known is left out, so
/// that the letter says what is missing.
struct ReviewLetterValues {
    let loaded: LoadedReview
    let deadlines: [Deadline]
    let register: OfficeRegister
    let today: CivilDate

    private var state: ReviewState { loaded.state }

    /// Values that hold for every letter of the review.
    func common() -> LetterValues {
        let words = LetterValues(edition: loaded.edition)
        var fields = words.fields
        let partnership = register.partnership(state.partnership)
        fields[.letterDate] = today.inLetters
        fields[.reviewReference] = state.reference
        fields[.partnershipName] = state.partnership
        fields[.senderName] = partnership?.sender
        fields[.senderContact] = partnership?.contact
        fields[.contactName] = partnership?.sender
        fields[.contactDetails] = partnership?.contact
        fields[.personName] = victims
        fields[.deathMonth] = state.death.died?.withoutDay.inLetters
        fields[.notificationDate] = state.notified?.on?.inLetters
        fields[.notificationBy] = state.notified?.fact.by
        fields[.scopeFrom] = state.terms.drafts.last?.fact.scopeFrom?.inLetters
        fields[.scopeUntil] = state.terms.drafts.last?.fact.scopeUntil?.inLetters
        fields[.reportCompleted] = state.milestones[.reportCompleted]?.last?.on?.inLetters
        fields[.signOffDate] = state.milestones[.partnershipSignedOff]?.last?.on?.inLetters
        add(decision: &fields)
        add(chair: &fields)
        add(dates: &fields)
        add(quality: &fields)
        add(publication: &fields)
        return LetterValues(fields, lists: words.lists.merging(lists()) { $1 })
    }

    private var victims: String? {
        let names = state.people.filter { $0.details.part == .victim }.map(\.details.name)
        return names.isEmpty ? nil : names.joined(separator: " and ")
    }

    private func add(decision fields: inout [MergeField: String]) {
        fields[.decisionDue] = due("decide")
        guard let decision = state.decisions.last(where: { $0.fact.outcome != .moreInformation }) else { return }
        fields[.decisionDate] = decision.on?.inLetters
        fields[.decisionOutcome] = decision.fact.outcome.inLetters
        fields[.decisionReasons] = decision.fact.reasons
        fields[.decisionDissent] = decision.fact.dissent
        fields[.decisionConsulted] = decision.fact.consulted.isEmpty ? nil : decision.fact.consulted.joined(separator: ", ")
        fields[.otherRoute] = decision.fact.route
        fields[.receivingBoard] = decision.fact.route
    }

    private func add(chair fields: inout [MergeField: String]) {
        if let term = state.chair {
            let chair = state.people[term.person]
            fields[.chairName] = chair?.details.name
            fields[.chairContact] = [chair?.details.email, chair?.details.telephone].compactMap { $0 }.first
            fields[.appointmentFrom] = term.appointed.on?.inLetters
            if let fee = term.appointed.fact.fee {
                fields[.appointmentFee] = "£\(fee)"
            } else if let rate = term.appointed.fact.dayRate {
                fields[.appointmentFee] = "£\(rate) a day" + (term.appointed.fact.days.map { ", \($0) days" } ?? "")
            }
            if term.appointed.fact.isAuthor { fields[.authorName] = chair?.details.name }
        }
        if let author = state.author { fields[.authorName] = state.people[author.fact.person]?.details.name }
    }

    private func add(dates fields: inout [MergeField: String]) {
        guard let move = state.movedDeadlines.last(where: { $0.fact.limit == "complete-report" }) else { return }
        let clock = deadlines.first { $0.clock.limit == "complete-report" }
        fields[.targetPrevious] = clock?.clock.moves.last?.previous?.inLetters
        fields[.targetRevised] = move.fact.due?.inLetters
        fields[.targetAgreedBy] = move.fact.agreedBy
        fields[.delayReason] = move.fact.reason
    }

    private func add(quality fields: inout [MergeField: String]) {
        fields[.submissionDate] = state.submissions.last?.on?.inLetters
        fields[.submissionNumber] = state.submissions.last.map { String($0.fact.round) }
        if let letter = state.qualityLetters.last {
            fields[.qualityAssuranceLetterDate] = letter.on?.inLetters
            fields[.qualityAssuranceOutcome] = letter.fact.answer.inLetters
        }
    }

    private func add(publication fields: inout [MergeField: String]) {
        fields[.publicationDate] = state.publication?.on?.inLetters ?? state.publicationPlan?.fact.day?.inLetters
        fields[.publicationPlace] = state.publication?.fact.url
        fields[.publicationUntil] = state.publication?.fact.takeDownOn.map { "until \($0.inLetters)" }
    }

    private func due(_ limit: String) -> String? {
        deadlines.first { $0.clock.limit == limit }?.due?.inLetters
    }

    private func lists() -> [MergeList: [[MergeField: String]]] {
        var lists: [MergeList: [[MergeField: String]]] = [:]
        if !state.keyLines.isEmpty {
            lists[.keyLines] = state.keyLines.filter { $0.withdrawn == nil }.map { [.keyLine: $0.set.fact.question] }
        }
        if let independence = state.independence.last {
            lists[.links] = independence.fact.links.map { link in
                [.linkAgency: link.body, .linkEnded: link.ended?.inLetters ?? "it has not ended"]
            }
        }
        if !state.qualityPoints.isEmpty { lists[.points] = state.qualityPoints.map { Self.values(of: $0) } }
        if !state.panel.isEmpty {
            lists[.members] = state.currentPanel.map { member in
                var entry: [MergeField: String] = [.agencyName: member.joined.fact.agency]
                entry[.memberName] = state.people[member.person]?.details.name
                entry[.memberRole] = state.people[member.person]?.details.post
                return entry
            }
        }
        let agreed = state.plan.recommendations.filter { $0.withdrawn == nil }
        if !agreed.isEmpty { lists[.recommendations] = agreed.map { values(of: $0) } }
        if !state.plan.actions.isEmpty { lists[.actions] = state.plan.actions.filter { $0.dropped == nil }.map { Self.values(of: $0) } }
        return lists
    }

    private static func values(of point: QualityPoint) -> [MergeField: String] {
        var entry: [MergeField: String] = [.qualityAssurancePoint: point.raised.fact.point]
        let answer = point.answered?.fact
        entry[.qualityAssuranceChange] = answer?.change.map { change in
            change + (answer?.paragraph.map { " (paragraph \($0))" } ?? "")
        } ?? answer?.reason
        return entry
    }

    func values(of recommendation: Recommendation) -> [MergeField: String] {
        let fact = recommendation.drafted.fact
        return [
            .recommendationReference: "\(state.reference)/\(recommendation.number)", .recommendationText: fact.text,
            .recommendationLevel: fact.reach.rawValue,
        ]
    }

    static func values(of action: PlannedAction) -> [MergeField: String] {
        var entry: [MergeField: String] = [
            .actionText: action.agreed.fact.text, .actionLead: action.agreed.fact.agency,
            .actionState: action.state.inLetters,
        ]
        entry[.actionDue] = action.target?.inLetters
        return entry
    }

    func values(of request: AgencyRequest) -> [MergeField: String] {
        var entry: [MergeField: String] = [
            .requestKind: request.asked.fact.what ?? request.asked.fact.request.inLetters(loaded.edition),
            .requestReference: "\(state.reference)/\(request.number)", .agencyName: request.agency,
        ]
        entry[.requestDate] = request.asked.on?.inLetters
        entry[.requestDue] = request.due?.inLetters
        let chased = request.chases.compactMap { $0.on?.inLetters }
        entry[.requestChased] = chased.isEmpty ? nil : chased.joined(separator: " and ")
        return entry
    }

    /// Values about the person who is written to.
    func values(of person: Person) -> [MergeField: String] {
        var fields: [MergeField: String] = [.recipientName: person.details.name, .memberName: person.details.name]
        fields[.recipientSalutation] = person.details.name
        fields[.recipientAddress] = person.details.address
        fields[.agencyName] = person.details.organisation
        fields[.memberRole] = person.details.post
        if let advocate = person.advocate?.fact {
            fields[.familyAdvocate] = advocate.advocate.flatMap { state.people[$0]?.details.name }
            fields[.advocacyService] = advocate.service
        }
        fields[.nextContactDate] = person.promised?.fact.by?.inLetters
        return fields
    }
}

extension DecisionOutcome {
    var inLetters: String {
        switch self {
        case .review: "that there will be a review"
        case .noReview: "that there will be no review"
        case .otherRoute: "that another route is taken"
        case .moreInformation: "that more must be known first"
        }
    }
}

extension QualityAssuranceAnswer {
    var inLetters: String {
        switch self {
        case .content: "content that the report be published"
        case .contentSubjectToChanges: "content that the report be published once changes are made"
        case .resubmit: "that the report come back to the panel"
        case .notForPublication: "that the report not be published"
        }
    }
}

extension PlannedAction.State {
    var inLetters: String {
        switch self {
        case .open: "nothing reported"
        case .reportedDone: "reported done, evidence not yet seen"
        case .evidenceAccepted: "done, evidence accepted"
        case .effectChecked: "done, and its effect checked"
        case .notAccepted: "reported done, not accepted"
        case .dropped: "given up"
        }
    }
}

extension RequestKind {
    func inLetters(_ edition: Edition) -> String {
        switch self {
        case .information: "what your agency holds"
        case .chronology: "a chronology"
        case .summary: "a summary of engagement"
        case .managementReview: edition.labels[.agencyReview]
        case .other: "what was asked in the letter"
        }
    }
}
