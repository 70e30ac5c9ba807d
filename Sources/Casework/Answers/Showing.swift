internal import CivilDates
internal import Guidance
public import Workflow

extension Caseload {
    /// One review, as it is or as it was on a day.
    public func show(_ reference: String, horizon: Horizon = .now) async throws -> ReviewAnswer {
        show(try await review(reference, horizon: horizon))
    }

    func show(_ loaded: LoadedReview) -> ReviewAnswer {
        let horizon = loaded.horizon
        // Clocks are looked at on the day that is asked about.
        let day = [horizon.asAt, horizon.asKnown, today].compactMap { $0 }.min() ?? today
        return ReviewAnswer(loaded, deadlines: loaded.deadlines(on: day))
    }
}

extension ReviewAnswer {
    init(_ loaded: LoadedReview, deadlines: [Deadline]) {
        let (state, edition) = (loaded.state, loaded.edition)
        review = state.reference
        csp = state.partnership
        self.edition = edition.pin.description
        reviewName = edition.labels[.reviewName]
        stage = state.stage?.rawValue ?? ""
        stageLabel = state.stage.flatMap { edition.stage($0)?.label } ?? ""
        stages = state.stages.map { Stage(stage: $0.stage.rawValue, on: $0.on?.description) }
        death = Death(
            kind: state.death.kind.rawValue, died: state.death.died?.description,
            residence: state.death.residence?.fact.ground.rawValue)
        clocks = deadlines.filter { $0.state != .notStarted }.map {
            .init($0, review: state.reference, stream: "", recordedAt: 0)
        }
        pauses = state.pauses.map { Pause($0) }
        people = state.people.map { PersonRow($0) }
        panel = state.currentPanel.map { Member(person: $0.person.description, agency: $0.joined.fact.agency, sector: $0.sector) }
        missingSectors = state.panel.isEmpty
            ? [] : PanelRules.missingSectors(of: state, in: edition).map(\.slug.text)
        requests = state.requests.map { Request($0) }
        meetings = state.meetings.map { MeetingRow($0) }
        keyLines = state.keyLines.filter { $0.withdrawn == nil }.map { line in
            KeyLineRow(
                keyLine: line.number.description, question: line.set.fact.question,
                findings: state.findings.filter { $0.withdrawn == nil && $0.recorded.fact.keyLine == line.number }
                    .map(\.number.description))
        }
        documents = state.documents.map { DocumentRow($0) }
        findings = state.findings.filter { $0.withdrawn == nil }.map { FindingRow($0) }
        recommendations = state.plan.recommendations.map { RecommendationRow($0, in: state) }
        actions = state.plan.actions.map { ActionRow($0, review: state.reference) }
        parallels = state.parallels.map {
            Parallel(
                parallel: $0.number.description, kind: $0.linked.fact.parallel.rawValue, body: $0.linked.fact.body,
                ended: $0.ended != nil)
        }
        qualityPoints = state.qualityPoints.map {
            Point(point: $0.number.description, text: $0.raised.fact.point, answered: $0.answered != nil)
        }
        irregularities = state.irregularities.map {
            IrregularityRow(
                irregularity: $0.number.description, event: $0.event.rawValue, objections: $0.despite.objections,
                despite: $0.despite.reason, resolved: $0.resolved != nil)
        }
        costs = Costs(CostSplit(of: state))
        erased = loaded.entries.filter { $0.event == nil }.map { "entry \($0.version)" }
        localReference = state.localReference
        lead = state.lead
        asAt = loaded.horizon.asAt?.description
        asKnown = loaded.horizon.asKnown?.description
        decision = state.decisions.last.map { Decision($0) }
        directed = state.direction.map { Directed(on: $0.on?.description, words: $0.fact.words) }
        chair = state.chair?.person.description
        publication = state.publication.map { Published(on: $0.on?.description, url: $0.fact.url) }
    }
}

extension ReviewAnswer.Decision {
    init(_ decision: Dated<DecisionTaken>) {
        let fact = decision.fact
        self.init(
            outcome: fact.outcome.rawValue, on: decision.on?.description, by: fact.by, reasons: fact.reasons,
            findings: fact.findings.map { .init(limb: $0.limb, finding: $0.finding.rawValue, reason: $0.reason) },
            dissent: fact.dissent)
    }
}

extension ReviewAnswer.Pause {
    init(_ pause: ReviewPause) {
        let fact = pause.paused.fact
        self.init(
            pause: pause.number.description, kind: fact.pause.rawValue, clocks: fact.clocks,
            from: pause.paused.on?.description, until: pause.resumed?.on?.description, reason: fact.reason)
    }
}

extension ReviewAnswer.PersonRow {
    init(_ person: Person) {
        self.init(
            person: person.number.description, part: person.details.part.rawValue, name: person.details.name,
            pseudonym: person.pseudonym, organisation: person.details.organisation,
            promisedBy: person.promised?.fact.by?.description,
            confidentialitySigned: person.confidentialitySigned != nil)
    }
}

extension ReviewAnswer.Request {
    init(_ request: AgencyRequest) {
        self.init(
            request: request.number.description, agency: request.agency, kind: request.asked.fact.request.rawValue,
            state: request.state.rawValue, askedOn: request.asked.on?.description, due: request.due?.description,
            chased: request.chases.count)
    }
}

extension ReviewAnswer.MeetingRow {
    init(_ meeting: Meeting) {
        let state = meeting.held != nil ? "held" : meeting.cancelled != nil ? "cancelled" : "called"
        self.init(
            meeting: meeting.number.description, kind: meeting.called.fact.meeting.rawValue,
            day: meeting.held?.on?.description ?? meeting.called.fact.day?.description, state: state,
            present: meeting.held?.fact.present.count ?? 0)
    }
}

extension ReviewAnswer.DocumentRow {
    init(_ document: CaseDocument) {
        self.init(
            document: document.number.description, title: document.latest.title, kind: document.latest.document,
            versions: document.versions.count, hasFile: document.latest.sha256 != nil)
    }
}

extension ReviewAnswer.FindingRow {
    init(_ finding: PanelFinding) {
        let fact = finding.recorded.fact
        self.init(
            finding: finding.number.description, keyLine: fact.keyLine?.description, agencies: fact.agencies,
            text: fact.finding, lesson: fact.lesson)
    }
}

extension ReviewAnswer.RecommendationRow {
    init(_ recommendation: Recommendation, in state: ReviewState) {
        let fact = recommendation.drafted.fact
        self.init(
            id: "\(state.reference)/\(recommendation.number)", text: fact.text, level: fact.reach.rawValue,
            addressee: fact.addressee, owner: recommendation.owner?.fact.owner, state: recommendation.state.rawValue,
            missing: SmartCheck.gaps(of: recommendation, in: state.plan).map(\.words))
    }
}

extension ReviewAnswer.ActionRow {
    init(_ action: PlannedAction, review: String) {
        self.init(
            id: "\(review)/\(action.number)", text: action.agreed.fact.text, agency: action.agreed.fact.agency,
            target: action.target?.description, state: action.state.rawValue)
    }
}

extension ReviewAnswer.Costs {
    init(_ split: CostSplit) {
        self.init(
            total: split.total.description,
            shares: split.parts.map { .init(partner: $0.partner, amount: $0.amount.description, isCapped: $0.isCapped) },
            notCarried: split.rest.description)
    }
}
