public import CivilDates
public import Guidance

/// The day of publication was planned.
public struct PublicationPlanned: ReviewFact {
    public static let kind = EventKind.publicationPlanned
    public static let meaning = "The day of publication was planned"
    public var day: CivilDate?
    public var mediaLines: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("day", \.day, "The day", .required),
        .field("media-lines", \.mediaLines, "What is said to journalists"),
        .field("document", \.document, "The plan"),
    ]
    public init() {}

    public var destination: ReviewStage? { .prePublication }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        PublicationRules.objectionsToDay(day, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.publicationPlan = Dated(self, entry) }
}

/// The report was published.
public struct ReportPublished: ReviewFact {
    public static let kind = EventKind.reportPublished
    public static let meaning = "The report was published"
    public var url: String?
    public var letterAttached: Bool?
    public var documents: [ItemNumber<CaseDocument>] = []
    public var takeDownOn: CivilDate?
    public var redactions: String?
    public static let fields: [Field<Self>] = [
        .field("url", \.url, "Where"),
        .field("letter-attached", \.letterAttached, "Whether the Home Office letter goes with it"),
        .list("documents", \.documents, "What was published"),
        .field("take-down", \.takeDownOn, "When it is to be taken down"),
        .field("redactions", \.redactions, "What was left out, and why"),
    ]
    public init() {}

    public var destination: ReviewStage? { .published }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        PublicationRules.objectionsToPublishing(in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.publication = Dated(self, entry)
        review.reach(.published, on: entry.occurredOn, entry)
    }
}

/// The report will not be published.
public struct PublicationWithheld: ReviewFact {
    public static let kind = EventKind.publicationWithheld
    public static let meaning = "The report will not be published, because of welfare or law"
    public var reason = ""
    public var homeOfficeAgreed: Bool?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("reason", \.reason, "The exceptional circumstances"),
        .field("home-office-agreed", \.homeOfficeAgreed, "Whether the Home Office agreed"),
        .field("document", \.document, "The case that was made"),
    ]
    public init() {}

    public var destination: ReviewStage? { .withheld }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        homeOfficeAgreed == true
            ? []
            : [
                Objection(
                    .irregular, "the Home Office has not agreed",
                    citation: setting.citation(ofStep: "not-published"))
            ]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.withheld = Dated(self, entry) }
}

/// The report was entered in the Home Office library, or another one.
public struct LibraryEntryMade: ReviewFact {
    public static let kind = EventKind.libraryEntryMade
    public static let meaning = "The report was entered in a library"
    public var library = ""
    public var identifier: String?
    public static let fields: [Field<Self>] = [
        .field("library", \.library, "Which: home-office, wales, or another"),
        .field("identifier", \.identifier, "Its name there"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.libraryEntries.append(Dated(self, entry)) }
}

/// What was learnt was passed on.
public struct LearningShared: ReviewFact {
    public static let kind = EventKind.learningShared
    public static let meaning = "What was learnt was passed on: a brief, a training, an event"
    public var with = ""
    public var how = ""
    public var briefing: String?
    public static let fields: [Field<Self>] = [
        .field("with", \.with, "With whom"),
        .field("how", \.how, "How"),
        .field("briefing", \.briefing, "Briefing that was used"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.learning.append(Dated(self, entry)) }
}

/// The report is off the website.
public struct TakenDown: ReviewFact {
    public static let kind = EventKind.takenDown
    public static let meaning = "The report was taken off the website; copies go out on request"
    public var reason: String?
    public static let fields: [Field<Self>] = [.field("reason", \.reason, "Why")]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        review.publication == nil ? [Objection(.contradiction, "the report was not published")] : []
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.takenDown, on: entry.occurredOn, entry)
    }
}
