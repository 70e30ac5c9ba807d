public import CivilDates
public import Guidance

/// The pack went to the Home Office.
public struct Submitted: ReviewFact {
    public static let kind = EventKind.submitted
    public static let meaning = "The report went to the Home Office for quality assurance"
    public var round = 0
    public var documents: [ItemNumber<CaseDocument>] = []
    public var receivedOn: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("round", \.round, "1 for the first time, 2 when it is submitted again", .given),
        .list("documents", \.documents, "Report, summary, action plan, data return"),
        .field("received", \.receivedOn, "When the Home Office said that it has it"),
    ]
    public init() {}

    public var destination: ReviewStage? { .submitted }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if round == 0 { round = review.submissions.count + 1 }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        SignOffRules.objectionsToSubmission(in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.submissions.append(Dated(self, entry))
        review.reach(.submitted, on: entry.occurredOn, entry)
        if let receivedOn { review.reach(.homeOfficeReceivedPack, on: .day(receivedOn), entry) }
    }
}

public enum QualityAssuranceAnswer: String, CaseIterable, FieldScalar {
    case content
    case contentSubjectToChanges = "content-subject-to-changes"
    case resubmit
    case notForPublication = "not-for-publication"
}

/// One point of the letter: a task until it is answered.
public struct QualityPoint: Numbered {
    public static let letter = "T"
    public static let noun = "a point of the letter"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.qualityPoints }
    public let number: ItemNumber<QualityPoint>
    public let raised: Dated<QualityPointRaised>
    public internal(set) var answered: Dated<QualityPointAnswered>?
}

/// The letter of the quality assurance panel.
public struct QualityLetterReceived: ReviewFact {
    public static let kind = EventKind.qualityLetterReceived
    public static let meaning = "The letter of the Home Office quality assurance panel arrived"
    public var answer = QualityAssuranceAnswer.contentSubjectToChanges
    public var metOn: CivilDate?
    public var document: ItemNumber<CaseDocument>?
    public var points: [QualityPointRaised] = []
    public static let fields: [Field<Self>] = [
        .field("answer", \.answer, "What the panel says"),
        .field("met", \.metOn, "When the panel met, where that was not recorded"),
        .field("document", \.document, "The letter"),
        .parts("points", \.points, "Its points: point, paragraph, theme"),
    ]
    public init() {}

    public var destination: ReviewStage? { .qualityAssuranceLetter }

    /// Numbers stand in the event, so that no correction moves them.
    public mutating func complete(for review: ReviewState, in setting: Setting) {
        var next = review.qualityPoints.next.value
        for place in points.indices where !points[place].number.isSet {
            points[place].number = ItemNumber(next)
            next += 1
        }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        let taken = points.map(\.number).filter { $0.isThere(in: review) }.map(\.description)
        return taken.isEmpty ? [] : [Objection(.contradiction, "in use already: \(taken.joined(separator: ", "))")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.qualityLetters.append(Dated(self, entry))
        if let metOn { review.reach(.qualityAssuranceMeeting, on: .day(metOn), entry) }
        review.reach(.qualityAssuranceLetter, on: entry.occurredOn, entry)
        for point in points {
            review.qualityPoints.add(QualityPoint(number: point.number, raised: Dated(point, entry)))
        }
    }
}

/// A point of the letter was set down as a task.
public struct QualityPointRaised: ReviewFact {
    public static let kind = EventKind.qualityPointRaised
    public static let meaning = "A point of the quality assurance letter was set down as a task"
    public var number = ItemNumber<QualityPoint>.unset
    public var point = ""
    public var paragraph: String?
    public var theme: String?
    public static let fields: [Field<Self>] = [
        .number(\.number, \.qualityPoints),
        .field("point", \.point, "What the letter asks for"),
        .field("paragraph", \.paragraph, "Paragraph of the report that it is about"),
        .field("theme", \.theme, "Criterion, by its name in the edition: voice, equality"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.qualityPoints.add(QualityPoint(number: number, raised: Dated(self, entry)))
    }
}

/// A point of the letter was answered.
public struct QualityPointAnswered: ReviewFact {
    public static let kind = EventKind.qualityPointAnswered
    public static let meaning = "A point of the quality assurance letter was answered: what changed, or why nothing did"
    public var point = ItemNumber<QualityPoint>.unset
    public var change: String?
    public var paragraph: String?
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("point", \.point, "Which"),
        .field("change", \.change, "The change that was made"),
        .field("paragraph", \.paragraph, "Where it stands now"),
        .field("reason", \.reason, "Why no change was made"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        change == nil && reason == nil
            ? [Objection(.contradiction, "say what changed (change) or why nothing did (reason)")] : []
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.qualityPoints.change(point) { $0.answered = Dated(self, entry) }
    }
}

/// The changes that the letter asked for are made.
public struct ChangesMade: ReviewFact {
    public static let kind = EventKind.changesMade
    public static let meaning = "The changes that the letter asked for are made"
    public var draftVersion: String?
    public static let fields: [Field<Self>] = [.field("version", \.draftVersion, "Version of the report")]
    public init() {}

    public var destination: ReviewStage? { .amended }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        let open = review.qualityPoints.filter { $0.answered == nil }.map(\.number.description)
        guard !open.isEmpty else { return [] }
        return [
            Objection(
                .irregular, "points of the letter are not answered: \(open.joined(separator: ", "))",
                citation: setting.citation(ofStep: "amend"))
        ]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.changesMade, on: entry.occurredOn, entry)
    }
}

/// A final copy was sent.
public struct FinalCopySent: ReviewFact {
    public enum Recipient: String, CaseIterable, FieldScalar {
        case homeOffice = "home-office"
        case commissioner = "dac"
        case secretaryOfState = "secretary-of-state"
    }

    public static let kind = EventKind.finalCopySent
    public static let meaning = "A final copy of the report was sent: to the Home Office, the Commissioner, the Secretary of State"
    public var to = Recipient.homeOffice
    public var proof: ItemNumber<CaseDocument>?
    public var receipt: String?
    public static let fields: [Field<Self>] = [
        .field("to", \.to, "To whom"),
        .field("proof", \.proof, "Proof that it was sent"),
        .field("receipt", \.receipt, "What came back: an acknowledgement, a number"),
    ]
    public init() {}

    public var destination: ReviewStage? { .finalCopiesSent }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.finalCopies.append(Dated(self, entry))
        switch to {
        case .homeOffice: break
        case .commissioner: review.reach(.copySentToCommissioner, on: entry.occurredOn, entry)
        case .secretaryOfState: review.reach(.copySentToSecretaryOfState, on: entry.occurredOn, entry)
        }
    }
}
