internal import CivilDates
internal import Guidance
internal import Learning
internal import Workflow

/// Something that presses in a review, in plain words, without names and
/// without how anybody died.
struct Pressing: Sendable {
    /// "Home Office to be told of the decision: 3 days overdue".
    var why: String
    var what: String
    var subject: String?
    var due: CivilDate?
    var isLate: Bool
    var limit: String
    var state: String
}

extension ReviewDigest {
    /// What presses in a review, the first thing to do first: what is late
    /// by its day, then what is ahead by its day.
    ///
    /// - Parameter isShown: which clocks are for whoever looks.
    func pressing(on today: CivilDate, isShown: (Clock) -> Bool = { _ in true }) -> [Pressing] {
        var pressing = clocks.compactMap { clock -> Pressing? in
            guard isShown(clock) else { return nil }
            let deadline = clock.standing(on: today)
            guard deadline.isOpen, let due = deadline.due else { return nil }
            let what = clock.subject.map { "\(clock.label) (\($0))" } ?? clock.label
            let paused = deadline.state == .paused ? ", paused" : ""
            // A figure seen in practice: passing it is no overrun.
            let words = deadline.clock.isForecast && due < today ? "usual by \(due)" : Self.words(due, on: today)
            return Pressing(
                why: "\(what): \(words)\(paused)", what: what, subject: clock.subject, due: due,
                isLate: deadline.state == .overdue, limit: clock.limit, state: deadline.state.rawValue)
        }
        pressing += meetings.compactMap { meeting in
            guard let due = meeting.day.flatMap({ CivilDate($0) }) else { return nil }
            let isLate = due < today
            let what = isLate ? "Say what became of meeting \(meeting.number)" : "Meeting \(meeting.number) (\(meeting.kind))"
            return Pressing(
                why: "\(what): \(isLate ? "it was called for \(due)" : Self.words(due, on: today))", what: what,
                subject: meeting.number, due: due, isLate: isLate, limit: "meeting",
                state: isLate ? Deadline.State.overdue.rawValue : Deadline.State.running.rawValue)
        }
        return pressing.enumerated().sorted {
            ($0.element.isLate ? 0 : 1, $0.element.due?.dayNumber ?? .max, $0.offset)
                < ($1.element.isLate ? 0 : 1, $1.element.due?.dayNumber ?? .max, $1.offset)
        }.map(\.element)
    }

    /// How far a day is from today, in words.
    static func words(_ due: CivilDate, on today: CivilDate) -> String {
        let days = today.days(to: due)
        return switch days {
        case ..<(-1): "\(-days) days overdue"
        case -1: "1 day overdue"
        case 0: "due today"
        case 1: "due tomorrow"
        default: "due in \(days) days"
        }
    }
}
