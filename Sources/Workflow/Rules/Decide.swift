public import CivilDates
internal import Guidance

/// What somebody wants to put on record.
public struct Recording: Sendable {
    public var event: ReviewEvent
    /// When it happened; `nil`: not known.
    public var occurredOn: ApproximateDate?
    /// Why it is recorded although something speaks against it.
    public var despite: String?
    /// The entry that it corrects.
    public var corrects: Int?
    /// It happened before the review came into this system: what was late
    /// or out of order then is no irregularity here.
    public var isHistory: Bool

    public init(
        event: ReviewEvent, occurredOn: ApproximateDate?, despite: String? = nil, corrects: Int? = nil,
        isHistory: Bool = false
    ) {
        self.event = event
        self.occurredOn = occurredOn
        self.despite = despite
        self.corrects = corrects
        self.isHistory = isHistory
    }
}

/// What will stand in the history.
public struct DecidedEntry: Sendable {
    public var event: ReviewEvent
    public var occurredOn: ApproximateDate?
    public var author: Author
    public var despite: Despite?
    public var corrects: Int?
}

/// The rules say no. Everything that is unmet, at once.
public struct WorkflowRefusal: Error, Hashable, Sendable {
    public let event: EventKind
    public let objections: [Objection]

    /// Nothing but lateness and order speaks against it: with a reason it
    /// is recorded and stays visible.
    public var mayBeRecordedDespite: Bool { objections.allSatisfy { $0.weight == .irregular } }
    public var isAboutPermission: Bool { objections.contains { $0.weight == .notAllowed } }
}

/// Whether something may be put on record, and what then stands there.
public enum Workflow {
    /// - Throws: `WorkflowRefusal` with every objection: contradictions,
    ///   missing permission and the system's own acts always; what is late,
    ///   early or incomplete unless it is recorded despite that.
    public static func decide(
        _ recording: Recording, on review: ReviewState, history: [Entry], in setting: Setting
    ) throws(WorkflowRefusal) -> [DecidedEntry] {
        var setting = setting
        setting.occurredOn = recording.occurredOn
        var event = recording.event
        if let number = recording.corrects {
            event = keepingNumbers(of: history.first { $0.version == number }?.event, in: event)
        }
        event = completed(event, for: review, in: setting)

        var objections = Permissions.objections(to: event, in: review, setting)
        objections += dateObjections(recording, on: review, setting)
        objections += referenceObjections(event, on: review)
        if let number = recording.corrects {
            objections += correctionObjections(event, number, history, setting)
        } else {
            objections += tableObjections(event, on: review, setting)
            objections += numberObjections(event, on: review)
            objections += event.fact.objections(in: review, setting)
        }
        if recording.isHistory { objections.removeAll { $0.weight == .irregular } }
        let irregular = objections.allSatisfy { $0.weight == .irregular }
        guard objections.isEmpty || (irregular && recording.despite != nil) else {
            throw WorkflowRefusal(event: event.kind, objections: objections)
        }
        // A reason that nothing asked for is no irregularity.
        let despite = objections.isEmpty ? nil : recording.despite.map {
            Despite(reason: $0, objections: objections.map(\.description))
        }
        return [
            DecidedEntry(
                event: event, occurredOn: recording.occurredOn, author: setting.author, despite: despite,
                corrects: recording.corrects)
        ]
    }

    /// Nothing that a review records happened before it; an earlier year is
    /// one that was mistyped.
    private static let firstYear = 1900

    private static func completed(_ event: ReviewEvent, for review: ReviewState, in setting: Setting) -> ReviewEvent {
        func complete<Fact: ReviewFact>(_ fact: Fact) -> ReviewEvent {
            var fact = fact
            for field in Fact.fields { field.giveNumber?(&fact, review) }
            fact.complete(for: review, in: setting)
            return ReviewEvent(fact)
        }
        return complete(event.fact)
    }

    /// A correction speaks of the same thing as what it corrects.
    private static func keepingNumbers(of original: ReviewEvent?, in event: ReviewEvent) -> ReviewEvent {
        guard let original, original.kind == event.kind else { return event }
        var object = event.written
        for field in event.kind.fields where field.need == .given {
            let key = field.key
            let given = object[key]
            let isBlank = given == nil || given == .text("") || given == .number(0) || key == "number"
            if isBlank, let value = original.written[key] { object[key] = value }
        }
        for field in event.kind.fields where field.parts.contains(where: { $0.need == .given }) {
            guard case .list(let old)? = original.written[field.key], case .list(let new)? = object[field.key] else { continue }
            object[field.key] = .list(
                new.enumerated().map { place, entry in
                    guard case .object(var part) = entry, place < old.count, case .object(let earlier) = old[place] else { return entry }
                    for form in field.parts where form.need == .given && part[form.key] == nil { part[form.key] = earlier[form.key] }
                    return .object(part)
                })
        }
        // The fields were read once already.
        return (try? ReviewEvent(event.kind, reading: object)) ?? event
    }

    private static func dateObjections(_ recording: Recording, on review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let days = recording.occurredOn?.possibleDays else { return [] }
        if days.upperBound.year < Self.firstYear {
            return [Objection(.contradiction, "it is dated in the year \(days.upperBound.year): correct the year")]
        }
        if days.lowerBound > setting.today {
            return [Objection(.contradiction, "it is dated after today, \(setting.today): what is to come is a date to set, not an event")]
        }
        if recording.event.fact.destination != nil, let first = review.stages.first, days.upperBound < first.orderedBy,
            recording.event.kind != .notificationReceived
        {
            return [Objection(.irregular, "it is dated before the notification, \(first.orderedBy)")]
        }
        return []
    }

    private static func tableObjections(_ event: ReviewEvent, on review: ReviewState, _ setting: Setting) -> [Objection] {
        let stage = review.stage(on: setting.occurredOn)
        let label = stage.map { setting.edition.stage($0)?.label ?? $0.rawValue } ?? ""
        switch TransitionTable.standing(of: event.kind, in: stage) {
        case .ordinary: return []
        case .early:
            return [Objection(.irregular, "the review is at “\(label)”: this belongs to a later stage")]
        case .late:
            return [
                Objection(
                    .irregular,
                    "the review is at “\(label)”: this belongs to an earlier stage; give its own date (--on) if it happened then"
                )
            ]
        case .contradiction:
            let place = stage == nil ? "the review has not begun" : "the review is at “\(label)”"
            return [Objection(.contradiction, "\(place): this cannot happen then")]
        }
    }

    private static func referenceObjections(_ event: ReviewEvent, on review: ReviewState) -> [Objection] {
        func references<Fact: ReviewFact>(_ fact: Fact) -> [any ItemReference] {
            // What the event itself makes need not be there yet.
            Fact.fields.filter { $0.form.need != .given }.flatMap { $0.references(fact) }
        }
        return references(event.fact).filter { !$0.isThere(in: review) }.map {
            Objection(.contradiction, "the review has no \($0.description)")
        }
    }

    private static func numberObjections(_ event: ReviewEvent, on review: ReviewState) -> [Objection] {
        func isTaken<Fact: ReviewFact>(_ fact: Fact) -> Bool { Fact.fields.contains { $0.isNumberTaken(fact, review) } }
        func given<Fact: ReviewFact>(_ fact: Fact) -> [any ItemReference] {
            Fact.fields.filter { $0.form.need == .given }.flatMap { $0.references(fact) }
        }
        if isTaken(event.fact) { return [Objection(.contradiction, "its number is in use already: leave it out")] }
        if let next = given(event.fact).lazy.compactMap({ $0.nextBeforeGap(in: review) }).first {
            return [Objection(.contradiction, "its number is far beyond the next one, \(next): leave it out")]
        }
        return given(event.fact).contains { $0.isSpent(in: review) }
            ? [Objection(.contradiction, "its number was another’s, which is erased or struck out: leave it out")] : []
    }

    private static func correctionObjections(
        _ event: ReviewEvent, _ number: Int, _ history: [Entry], _ setting: Setting
    ) -> [Objection] {
        guard let original = history.first(where: { $0.version == number }) else {
            return [Objection(.contradiction, "the history has no entry \(number)")]
        }
        if original.corrects != nil {
            return [Objection(.contradiction, "entry \(number) is a correction itself: correct entry \(original.corrects ?? 0)")]
        }
        guard let kind = original.event?.kind else {
            return [Objection(.contradiction, "entry \(number) was erased")]
        }
        if kind == .erased { return [Objection(.contradiction, "entry \(number) is an erasure: that cannot be taken back")] }
        guard kind == event.kind else {
            return [Objection(.contradiction, "entry \(number) is \(kind.rawValue): a correction is of the same kind")]
        }
        if let old = original.event?.fact as? NotificationReceived, let new = event.fact as? NotificationReceived,
            old.reference != new.reference
        {
            return [Objection(.contradiction, "the reference of a review never changes: leave it out")]
        }
        // What holds of the fact holds of the right one too, as the review
        // stood before it.
        let before = ReviewState.replaying(
            history.filter { entry in
                entry.version < number || entry.corrects.map { $0 < number } ?? (entry.event?.kind == .entryStruckOut)
            })
        let objections = tableObjections(event, on: before, setting) + event.fact.objections(in: before, setting)
        return original.despite == nil ? objections : objections.filter { $0.weight != .irregular }
    }
}
