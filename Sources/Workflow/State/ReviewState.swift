public import CivilDates
public import Guidance

/// A review as its events leave it.
///
/// Derived, never stored as a truth of its own: replaying the events gives
/// it again.
public struct ReviewState: Hashable, Sendable {
    /// Number of the last entry; 0 before the notification.
    public internal(set) var version = 0
    /// When that was recorded: milliseconds since 1970.
    public internal(set) var recordedAt: Int64 = 0

    public internal(set) var reference = ""
    public internal(set) var localReference: String?
    public internal(set) var partnership = ""
    public internal(set) var lead: String?
    public internal(set) var edition: EditionPin?
    /// Whether the decision has pinned the edition.
    public internal(set) var isPinned = false
    public internal(set) var editionChanges: [Dated<EditionChanged>] = []

    public internal(set) var stages: [StageReached] = []
    public internal(set) var milestones: [Milestone: [MilestoneReached]] = [:]
    public internal(set) var irregularities = Ledger<Irregularity>()

    public internal(set) var notified: Dated<NotificationReceived>?
    public internal(set) var adopted: Dated<ReviewAdopted>?
    public internal(set) var death = Death(kind: .notYetKnown, died: nil, residence: nil)
    public internal(set) var transfers: [Dated<CaseTransferred>] = []
    public internal(set) var recordsSecured: [Dated<RecordsSecured>] = []

    public internal(set) var people = Ledger<Person>()
    public internal(set) var requests = Ledger<AgencyRequest>()
    public internal(set) var meetings = Ledger<Meeting>()

    public internal(set) var decisions: [Dated<DecisionTaken>] = []
    public internal(set) var homeOfficeViews: [Dated<HomeOfficeAnswered>] = []
    public internal(set) var direction: Dated<ReviewDirected>?
    public internal(set) var tellings: [Dated<PartyTold>] = []
    public internal(set) var representations: [Dated<RepresentationMade>] = []

    public internal(set) var chairs: [ChairTerm] = []
    public internal(set) var author: Dated<AuthorAppointed>?
    public internal(set) var independence: [Dated<IndependenceStated>] = []
    public internal(set) var panel: [PanelMember] = []
    public internal(set) var sectorGaps: [Dated<SectorGapExplained>] = []
    public internal(set) var expertTime: [Dated<ExpertTimeRecorded>] = []
    public internal(set) var access: [Access] = []
    public internal(set) var costs: [Dated<CostRecorded>] = []
    public internal(set) var costShares: [Dated<CostShareAgreed>] = []

    public internal(set) var terms = Terms()
    public internal(set) var keyLines = Ledger<KeyLine>()
    public internal(set) var criminalSteps: [Dated<CriminalStepTaken>] = []
    public internal(set) var disclosure = Ledger<DisclosureItem>()
    public internal(set) var interviews: [Dated<InterviewHeld>] = []
    public internal(set) var parallels = Ledger<ParallelReview>()
    public internal(set) var pauses = Ledger<ReviewPause>()
    public internal(set) var setDeadlines: [Dated<DeadlineSet>] = []
    public internal(set) var movedDeadlines: [Dated<DeadlineMoved>] = []
    public internal(set) var documents = Ledger<CaseDocument>()

    public internal(set) var chronology = Ledger<ChronologyItem>()
    public internal(set) var comparisons: [Dated<ChronologyEntriesCompared>] = []
    public internal(set) var findings = Ledger<PanelFinding>()
    public internal(set) var equality: [Dated<EqualityConsidered>] = []
    public internal(set) var plan = ActionPlan()

    public internal(set) var drafts: [Dated<DraftWritten>] = []
    public internal(set) var familyReadings: [FamilyReading] = []
    public internal(set) var disagreements: [Dated<DisagreementRecorded>] = []
    public internal(set) var agencySignOffs: [Dated<AgencySignedOff>] = []
    public internal(set) var submissions: [Dated<Submitted>] = []
    public internal(set) var qualityLetters: [Dated<QualityLetterReceived>] = []
    public internal(set) var qualityPoints = Ledger<QualityPoint>()
    public internal(set) var finalCopies: [Dated<FinalCopySent>] = []
    public internal(set) var publicationPlan: Dated<PublicationPlanned>?
    public internal(set) var publication: Dated<ReportPublished>?
    public internal(set) var withheld: Dated<PublicationWithheld>?
    public internal(set) var libraryEntries: [Dated<LibraryEntryMade>] = []
    public internal(set) var learning: [Dated<LearningShared>] = []
    public internal(set) var earlyLearning: [Dated<EarlyLearningActedOn>] = []

    public internal(set) var retention: Dated<RetentionSet>?
    public internal(set) var legalHold: Dated<LegalHoldPlaced>?
    public internal(set) var erasures: [Dated<Erased>] = []
    public internal(set) var notes: [Dated<NoteAdded>] = []
    public internal(set) var letters: [Dated<LetterSent>] = []
    public internal(set) var dataReturn: [Dated<DataReturnAnswered>] = []

    public init() {}
}

/// A stage, and when the review came to it.
public struct StageReached: Hashable, Sendable {
    public let stage: ReviewStage
    public let on: ApproximateDate?
    /// The day by which stages are put in order.
    public let orderedBy: CivilDate
    public let version: Int
}

/// A fact that starts or stops a clock, and when it was.
public struct MilestoneReached: Hashable, Sendable {
    /// `nil`: it happened, and nobody knows when.
    public let on: ApproximateDate?
    public let version: Int
}

extension ReviewState {
    /// Where the review stands; `nil` before the notification.
    public var stage: ReviewStage? { stages.last?.stage }

    /// Where it stood at the end of a day.
    public func stage(on day: CivilDate) -> ReviewStage? {
        stages.last { $0.orderedBy <= day }?.stage ?? stages.first?.stage
    }

    /// The stage that an event belongs to: that of its day. What may have
    /// happened in the present stage, as far as its date is known, belongs
    /// to that.
    func stage(on date: ApproximateDate?) -> ReviewStage? {
        guard let last = stages.last, let latest = date?.possibleDays?.upperBound, latest < last.orderedBy else {
            return stage
        }
        return stage(on: latest)
    }

    func stage(for entry: Entry) -> ReviewStage? { stage(on: entry.occurredOn) }

    /// Whether the review came into this system from a stage after this
    /// one: what belongs to this one is then not asked for.
    func wasTakenOver(after stage: ReviewStage) -> Bool {
        adopted.map { $0.fact.stage.place > stage.place } ?? false
    }

    public func hasReached(_ milestone: Milestone) -> Bool { milestones[milestone] != nil }

    /// The chair whose term has not ended.
    public var chair: ChairTerm? { chairs.last { $0.left == nil } }

    public var currentPanel: [PanelMember] { panel.filter { $0.left == nil } }

    /// Pauses that last.
    public var openPauses: [ReviewPause] { pauses.filter { $0.resumed == nil } }

    /// Takes a stage into the order of days. One that is told late finds
    /// its place before those that came after it, and the review stays
    /// where it is.
    mutating func enter(_ stage: ReviewStage, _ entry: Entry) {
        guard let first = stages.first, let last = stages.last else {
            stages = [StageReached(stage: stage, on: entry.occurredOn, orderedBy: entry.dateForOrder, version: entry.version)]
            return
        }
        let latest = entry.occurredOn?.possibleDays?.upperBound ?? entry.recordedOn
        let isLast = latest >= last.orderedBy
        // Nothing comes before the notification.
        let day = isLast ? max(entry.dateForOrder, last.orderedBy) : max(latest, first.orderedBy)
        let reached = StageReached(stage: stage, on: entry.occurredOn, orderedBy: day, version: entry.version)
        let place = isLast ? stages.count : (stages.lastIndex { $0.orderedBy <= day } ?? 0) + 1
        // Staying in a stage is no new entrance to it.
        guard stages[place - 1].stage != stage, place == stages.count || stages[place].stage != stage else { return }
        stages.insert(reached, at: place)
    }

    mutating func reach(
        _ milestone: Milestone, on date: ApproximateDate?, _ entry: Entry, onlyFirst: Bool = false
    ) {
        let reached = MilestoneReached(on: date, version: entry.version)
        let all = (milestones[milestone] ?? []) + [reached]
        // The first by its day, which may be told after a later one.
        milestones[milestone] = onlyFirst ? Array(all.inOrderOfDays.prefix(1)) : all
    }
}
