internal import CivilDates
public import Guidance

extension ReviewState {
    /// Every clock of the review, those of the edition first, in its order.
    public func clocks(under edition: Edition) -> [Clock] {
        var clocks: [Clock] = []
        for limit in edition.limits {
            switch limit.slug.text {
            case "imr-return": clocks += requestClocks(limit, edition) { $0 == .managementReview }
            case "information-return": clocks += requestClocks(limit, edition) { $0 != .managementReview }
            case "action-target": clocks += actionClocks(limit, edition)
            case "family-reading-time": clocks += readingClocks(limit, edition)
            case "amend": amendClock(limit, edition).map { clocks.append($0) }
            case "home-office-scrutiny": scrutinyClock(limit, edition).map { clocks.append($0) }
            default: clock(limit, edition).map { clocks.append($0) }
            }
        }
        return clocks + ownClocks(edition)
    }

    /// What the partnership's plan has to do by when; a plan has no other
    /// clocks.
    public func planClocks(under edition: Edition) -> [Clock] {
        edition.limits.first { $0.slug.text == "action-target" }.map { actionClocks($0, edition) } ?? []
    }

    private func clock(_ limit: Guidance.TimeLimit, _ edition: Edition) -> Clock? {
        let name = limit.slug.text
        guard var clock = blank(limit, edition) else { return nil }
        let start = limit.startsAt.flatMap { milestones[$0]?.inOrderOfDays.last }
        clock.start = start.map { Clock.Start($0.on) } ?? .notYet
        clock.stop = limit.stopsAt.flatMap { stop(of: $0, after: start) } ?? .notYet
        if clock.stop == .notYet, isBehind(limit, edition, start) { clock.stop = .unknown }
        // What was agreed for an earlier run of the clock does not hold for
        // the present one.
        let isRestarted = limit.startsAt.map { (milestones[$0]?.count ?? 0) > 1 } ?? false
        let earliest = isRestarted ? start?.on?.possibleDays?.lowerBound : nil
        func holds(_ due: CivilDate?) -> Bool { due.map { day in earliest.map { $0 <= day } ?? true } ?? false }
        clock.setDue = setDeadlines.inOrderOfDays.last { $0.fact.limit == name && holds($0.fact.due) }?.fact.due ?? ownDate(for: name)
        var previous = clock.setDue ?? clock.ruleDue
        clock.moves = movedDeadlines.inOrderOfDays.filter { $0.fact.limit == name && holds($0.fact.due) }.compactMap { move in
            guard let due = move.fact.due else { return nil }
            defer { previous = due }
            return DeadlineMove(
                previous: previous, revised: due, cause: move.fact.cause.rawValue, reason: move.fact.reason,
                agreedBy: move.fact.agreedBy, on: move.on?.possibleDays?.lowerBound ?? due)
        }
        clock.pauses = spans(of: name)
        return isPassedWithoutDate(clock, limit, edition) ? nil : clock
    }

    /// A date that nobody set, or a figure that is only usual, for a step
    /// that lies behind: there is nothing left to keep.
    private func isPassedWithoutDate(_ clock: Clock, _ limit: Guidance.TimeLimit, _ edition: Edition) -> Bool {
        let isUnset = clock.length == .setPerCase && clock.setDue == nil && clock.moves.isEmpty
        guard isUnset || clock.isForecast, clock.stop == .notYet, let stage,
            let step = edition.steps.first(where: { $0.limits.contains(limit.slug) })
        else { return false }
        return step.stage.place < stage.place
    }

    /// Whether a review that was taken over had passed the step of a limit
    /// by then: when it was done, nobody told.
    private func isBehind(_ limit: Guidance.TimeLimit, _ edition: Edition, _ start: MilestoneReached?) -> Bool {
        guard let adopted, let start, start.version <= adopted.version,
            let step = edition.steps.first(where: { $0.limits.contains(limit.slug) })
        else { return false }
        return step.stage.place < adopted.fact.stage.place
    }

    /// Changes are owed to a letter that asks for some, until they are made
    /// or the report is submitted again.
    private func amendClock(_ limit: Guidance.TimeLimit, _ edition: Edition) -> Clock? {
        guard var clock = clock(limit, edition) else { return nil }
        guard let letter = qualityLetters.last else { return clock }
        switch letter.fact.answer {
        case .contentSubjectToChanges: return clock
        case .resubmit:
            if let again = submissions.last, again.version > letter.version { clock.stop = Clock.Stop(again.on) }
            return clock
        case .content, .notForPublication: return nil
        }
    }

    /// The Home Office looks at decisions not to review, and at no others; a
    /// direction of the Secretary of State is its last word.
    private func scrutinyClock(_ limit: Guidance.TimeLimit, _ edition: Edition) -> Clock? {
        let isAgainst = decisions.contains { $0.fact.outcome == .noReview || $0.fact.outcome == .otherRoute }
        guard isAgainst, var clock = clock(limit, edition) else { return nil }
        if let direction { clock.stop = Clock.Stop(direction.on) }
        return clock
    }

    private func blank(_ limit: Guidance.TimeLimit, _ edition: Edition) -> Clock? {
        let isFirstDayCounted = limit.startsAt == .commissionerReportPublished
        guard let length = Clock.Length(limit.length, isFirstDayCounted: isFirstDayCounted) else { return nil }
        return Clock(
            limit: limit.slug.text, subject: nil, label: limit.label, detail: nil, kind: limit.kind.rawValue,
            citation: limit.basis.citation, isForecast: limit.isForecast, start: .notYet, length: length, setDue: nil,
            moves: [], pauses: [], stop: .notYet, amberWithinDays: edition.progress.amberWithinDays)
    }

    /// A date that another event gives.
    private func ownDate(for limit: String) -> CivilDate? {
        switch limit {
        case "website-period": publication?.fact.takeDownOn
        case "scoping-meeting": meetingDay(.scoping)
        case "first-panel-meeting": meetingDay(.panel)
        case "retention": retention?.fact.until
        default: nil
        }
    }

    /// The first day for which such a meeting was called.
    private func meetingDay(_ kind: MeetingKind) -> CivilDate? {
        meetings.first { $0.called.fact.meeting == kind && $0.cancelled == nil }?.called.fact.day
    }

    /// The first stop that does not lie before the start.
    private func stop(of milestone: Milestone, after start: MilestoneReached?) -> Clock.Stop? {
        let stops = (milestones[milestone] ?? []).inOrderOfDays
        guard let start else { return stops.last.map { Clock.Stop($0.on) } }
        let stop = stops.first { stop in
            guard let from = start.on?.possibleDays?.lowerBound, let day = stop.on?.possibleDays?.upperBound else {
                return stop.version >= start.version
            }
            return day >= from
        }
        return stop.map { Clock.Stop($0.on) }
    }

    private func spans(of limit: String) -> [PausedSpan] {
        pauses.filter { $0.stops(limit) }.compactMap(\.days).map { PausedSpan(from: $0.pausedOn, until: $0.resumedOn) }
    }

    private func requestClocks(
        _ limit: Guidance.TimeLimit, _ edition: Edition, of isOfKind: (RequestKind) -> Bool
    ) -> [Clock] {
        requests.filter { isOfKind($0.asked.fact.request) && $0.withdrawn == nil }.compactMap { request in
            guard var clock = blank(limit, edition) else { return nil }
            clock.subject = request.number.description
            clock.detail = request.agency
            describe(&clock, request)
            clock.start = Clock.Start(request.asked.on)
            clock.setDue = request.asked.fact.due
            var previous = clock.setDue ?? clock.ruleDue
            clock.moves = request.dueMoves.inOrderOfDays.compactMap { move in
                guard let due = move.fact.due else { return nil }
                defer { previous = due }
                return DeadlineMove(
                    previous: previous, revised: due, cause: nil, reason: move.fact.reason, agreedBy: move.fact.agreedBy,
                    on: move.on?.possibleDays?.lowerBound ?? due)
            }
            clock.pauses = spans(of: limit.slug.text)
            if !request.isOpen { clock.stop = Clock.Stop((request.returned.last?.on ?? request.signedOff?.on)) }
            return clock
        }
    }

    /// What is asked for once a review was decided on is no return of the
    /// scoping any more, and its limit does not hold for it.
    private func describe(_ clock: inout Clock, _ request: AgencyRequest) {
        let decided = milestones[.decidedToReview]?.first?.version
        guard request.asked.fact.request != .managementReview, let decided, decided < request.asked.version else { return }
        clock.length = .setPerCase
        switch request.asked.fact.request {
        case .managementReview: break
        case .information: clock.label = "Return of information"
        case .chronology: clock.label = "Return of a chronology"
        case .summary: clock.label = "Return of a summary of engagement"
        case .other: clock.label = "Answer of an agency"
        }
    }

    private func actionClocks(_ limit: Guidance.TimeLimit, _ edition: Edition) -> [Clock] {
        plan.actions.filter { $0.dropped == nil }.compactMap { action in
            guard var clock = blank(limit, edition) else { return nil }
            clock.subject = action.number.description
            clock.detail = action.agreed.fact.agency
            clock.start = Clock.Start(action.agreed.on)
            clock.setDue = action.agreed.fact.target
            var previous = clock.setDue
            clock.moves = action.moves.inOrderOfDays.compactMap { move in
                guard let due = move.fact.target else { return nil }
                defer { previous = due }
                return DeadlineMove(
                    previous: previous, revised: due, cause: nil, reason: move.fact.reason, agreedBy: move.fact.agreedBy,
                    on: move.on?.possibleDays?.lowerBound ?? due)
            }
            switch action.state {
            case .open, .notAccepted, .dropped: break
            case .reportedDone, .evidenceAccepted, .effectChecked:
                clock.stop = Clock.Stop(action.reported?.on ?? action.accepted?.on ?? action.checked?.on)
            }
            return clock
        }
    }

    private func readingClocks(_ limit: Guidance.TimeLimit, _ edition: Edition) -> [Clock] {
        // Who reads a second draft has a clock for that one.
        let latest = Dictionary(familyReadings.map { ($0.given.fact.person, $0) }) { $1 }
        return latest.values.sorted { $0.given.version < $1.given.version }.compactMap { reading in
            guard var clock = blank(limit, edition) else { return nil }
            clock.subject = reading.given.fact.person.description
            clock.start = Clock.Start(reading.given.on)
            clock.setDue = reading.given.fact.until
            clock.pauses = spans(of: limit.slug.text)
            if let read = reading.read { clock.stop = Clock.Stop(read.on) }
            return clock
        }
    }

    private func ownClocks(_ edition: Edition) -> [Clock] {
        func clock(_ own: OwnLimit, _ subject: String, from: ApproximateDate?, due: CivilDate, stop: Clock.Stop) -> Clock {
            Clock(
                limit: own.rawValue, subject: subject, label: own.label, detail: nil, kind: LimitKind.custom.rawValue,
                citation: own.citation, isForecast: false, start: Clock.Start(from), length: .setPerCase, setDue: due,
                moves: [], pauses: [], stop: stop, amberWithinDays: edition.progress.amberWithinDays)
        }
        var clocks: [Clock] = []
        for person in people {
            guard let promise = person.promised, let due = promise.fact.by else { continue }
            clocks.append(
                clock(.promisedContact, person.number.description, from: promise.on, due: due, stop: .notYet))
        }
        for recommendation in plan.recommendations where recommendation.withdrawn == nil {
            guard let told = recommendation.told.last, let due = told.fact.replyBy else { continue }
            let answer = recommendation.replies.last { $0.fact.answer != .acknowledged }
            clocks.append(
                clock(
                    .addresseeReply, recommendation.number.description, from: told.on, due: due,
                    stop: answer.map { Clock.Stop($0.on) } ?? .notYet))
        }
        for pause in openPauses {
            guard let due = pause.paused.fact.reviewOn else { continue }
            clocks.append(clock(.pauseReview, pause.number.description, from: pause.paused.on, due: due, stop: .notYet))
        }
        return clocks
    }
}

extension Clock {
    /// What the rule alone gives; `nil` where it gives no date.
    var ruleDue: CivilDate? {
        guard case .on(let day, _) = start, let length = length.reckoned else { return nil }
        // A date that cannot be worked out is told when the deadline is
        // asked for; the move does not depend on it.
        return try? length.due(from: day).date
    }
}

extension Clock.Start {
    init(_ date: ApproximateDate?) {
        guard let days = date?.possibleDays else {
            self = .unknown
            return
        }
        self = .on(days.lowerBound, isExact: days.lowerBound == days.upperBound)
    }
}

extension Clock.Stop {
    init(_ date: ApproximateDate?) {
        guard let day = date?.possibleDays?.lowerBound else {
            self = .unknown
            return
        }
        self = .on(day)
    }
}
