import CivilDates
import Events
import Guidance
import Testing
public import Workflow

func edition(_ pin: String = "dhr-2016@1") -> Edition {
    guard let pin = EditionPin(pin), let edition = try? GuidanceLibrary.standard.edition(pinnedBy: pin) else {
        preconditionFailure("the program has no edition \(pin)")
    }
    return edition
}

/// A day that the test writes out.
func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
    return day
}

/// A review as somebody outside the engine keeps it: entries that were
/// decided, written, and read again.
struct CaseFile {
    private(set) var entries: [Entry] = []
    private(set) var state = ReviewState()
    var today: CivilDate
    var edition: Edition
    var role = ReviewRole.processManager
    var agency: String?

    static let stream = StreamID("review:00000000000000000000000000000000")

    init(today: String = "2026-01-05", edition: Edition = WorkflowTests.edition()) {
        self.today = day(today)
        self.edition = edition
    }

    var setting: Setting {
        Setting(
            today: today, edition: edition, author: Author(actor: "operator:test", role: role), agency: agency)
    }

    /// Records an event of a kind, typed as a person types it.
    ///
    /// - Parameter on: the day; left out: today; `"unknown"`: not known.
    @discardableResult
    mutating func record(
        _ kind: EventKind, on date: String? = nil, _ facts: [String: FieldValue] = [:], despite: String? = nil,
        corrects: Int? = nil
    ) throws -> Entry {
        let event = try ReviewEvent(kind, reading: facts)
        let occurredOn: ApproximateDate? =
            switch date {
            case nil: .day(today)
            case "unknown"?: nil
            case let text?: ApproximateDate(text)
            }
        return try record(Recording(event: event, occurredOn: occurredOn, despite: despite, corrects: corrects))
    }

    @discardableResult
    mutating func record(_ recording: Recording) throws -> Entry {
        let decided = try Workflow.decide(recording, on: state, history: entries, in: setting)
        let entry = try stored(try #require(decided.first))
        append(entry)
        return entry
    }

    /// Takes an entry in as the log would give it.
    mutating func append(_ entry: Entry) {
        entries.append(entry)
        let changesThePast = entry.corrects != nil || entry.event?.kind == .entryStruckOut
        state = changesThePast ? .replaying(entries) : state.adding(entry)
    }

    /// The entry after writing it and reading it again.
    func stored(_ decided: DecidedEntry) throws -> Entry {
        try Entry(
            SealedEvent(
                stream: Self.stream, version: entries.count + 1, position: Int64(entries.count + 1),
                recordedAt: RecordedInstant(milliseconds: Int64(today.dayNumber) * 86_400_000 + 43_200_000),
                content: decided.content))
    }

    /// The entry as it is when its key is gone.
    mutating func erase(_ version: Int) {
        entries[version - 1].event = nil
        state = .replaying(entries)
    }

    /// What speaks against recording this now; empty: nothing.
    func objections(
        _ kind: EventKind, on date: String? = nil, _ facts: [String: FieldValue] = [:], despite: String? = nil,
        corrects: Int? = nil
    ) throws -> [Objection] {
        var copy = self
        do {
            try copy.record(kind, on: date, facts, despite: despite, corrects: corrects)
            return []
        } catch let refusal as WorkflowRefusal {
            return refusal.objections
        }
    }

    var stages: [ReviewStage] { state.stages.map(\.stage) }
    var openIrregularities: [String] {
        state.irregularities.filter { $0.resolved == nil }.map(\.number.description)
    }
}

extension FieldValue: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}

extension CivilDate {
    /// Some days later, or earlier; tests stay inside the calendar.
    func plus(_ days: Int) -> CivilDate {
        guard let day = CivilDate(dayNumber: dayNumber + days) else { preconditionFailure("outside the calendar") }
        return day
    }
}
