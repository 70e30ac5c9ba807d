internal import Events
public import CivilDates
internal import Reviews
internal import Synchronization
internal import Themes

/// One decision about a coding, as the log has it.
public struct CodingDecision: Sendable, Equatable {
    public var report: String
    public var theme: String
    public var confirmed: Bool
    public var by: String
    /// Day (UTC) on which it was recorded.
    public var on: CivilDate?
    /// The rule that had suggested it, where that was recorded.
    public var rule: String?
    var anchor: PassageAnchor
    var position: Int64
}

/// How often people confirmed what a rule, or the rules of a theme,
/// suggested. Of each passage only the last decision counts.
public struct RulePrecision: Sendable, Equatable {
    public var theme: String
    /// `nil` for all rules of the theme together.
    public var rule: String?
    public var confirmed: Int
    public var rejected: Int

    public var decided: Int { confirmed + rejected }

    /// Whole per cent; `nil` below 10 decisions, where it would say little.
    public var percentage: Int? {
        decided >= 10 ? (confirmed * 200 + decided) / (decided * 2) : nil
    }
}

extension LearningBase {
    /// The newest first.
    public func codingDecisions(theme slug: String? = nil) async throws -> [CodingDecision] {
        if let slug { _ = try knownTheme(slug) }
        return try await decisions.all(in: log).filter { slug == nil || $0.theme == slug }.reversed()
    }

    /// For each theme that people decided about, its rules together, then
    /// each rule; themes in the order of the catalogue.
    ///
    /// A theme that a person put where no rule had suggested it says
    /// nothing of the rules and is not counted.
    public func rulePrecision(theme slug: String? = nil) async throws -> [RulePrecision] {
        var last: [DecidedPassage: CodingDecision] = [:]
        for decision in try await decisions.all(in: log) where slug == nil || decision.theme == slug {
            let key = DecidedPassage(report: decision.report, theme: decision.theme, anchor: decision.anchor)
            var decision = decision
            decision.rule = decision.rule ?? last[key]?.rule
            last[key] = decision
        }
        var tally: [String: [String: RulePrecision]] = [:]
        for decision in last.values {
            guard let rule = decision.rule else { continue }
            for name in ["", rule] {
                var entry = tally[decision.theme]?[name]
                    ?? RulePrecision(theme: decision.theme, rule: name.isEmpty ? nil : name, confirmed: 0, rejected: 0)
                if decision.confirmed { entry.confirmed += 1 } else { entry.rejected += 1 }
                tally[decision.theme, default: [:]][name] = entry
            }
        }
        return catalogue.themes.flatMap { theme in
            (tally[theme.slug] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        }
    }
}

/// The decisions of the log, each read once.
final class KeptDecisions: Sendable {
    private struct Kept {
        var position: Int64 = 0
        var decisions: [CodingDecision] = []
    }

    private let kept = Mutex(Kept())

    /// In the order of the log.
    func all(in log: any EventLog) async throws -> [CodingDecision] {
        var state = kept.withLock { $0 }
        while true {
            let events = try await log.events(after: state.position, limit: 10_000)
            for event in events {
                state.position = event.position
                guard event.content.name == "coding.decided", case .codingDecided(let facts)? = try LearningEvent(event),
                    let anchor = PassageAnchor(text: facts.textHash, context: facts.contextHash)
                else { continue }
                state.decisions.append(
                    CodingDecision(
                        report: String(event.stream.description.dropFirst("report:".count)), theme: facts.theme,
                        confirmed: facts.confirmed, by: facts.by, on: event.recordedAt.day, rule: facts.rule, anchor: anchor,
                        position: event.position))
            }
            if events.count < 10_000 { break }
        }
        let found = state
        return kept.withLock { kept in
            if found.position > kept.position { kept = found }
            return found.decisions
        }
    }
}
