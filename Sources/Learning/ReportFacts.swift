internal import Events
public import Reviews

/// What the log says of one report.
public struct ReportFacts: Sendable, Equatable {
    public var imported: ReportImported
    public var visibility: Visibility
    /// Set by a person; `nil` leaves it to the document.
    public var type: String?
    public var csp: String?
    public var withdrawn: ReportWithdrawn?
    /// Identifier by fingerprint.
    public var recommendationIDs: [String: String] = [:]
    /// The last decision for each anchor and theme.
    public var decisions: [CodingDecided] = []
    /// Version of the report's stream.
    public var version = 1

    init(imported: ReportImported) {
        self.imported = imported
        visibility = Visibility(rawValue: imported.visibility) ?? .published
    }
}

/// The fold of learning events.
public struct LearningFacts: Sendable {
    /// All reports in the order of the last fact about each. A report that
    /// changes goes to the end, which is where the index puts it: so a
    /// rebuild from the log puts every passage in the same place.
    public var order: [ReportID] { lastTouched.keys.sorted { lastTouched[$0, default: 0] < lastTouched[$1, default: 0] } }
    private var lastTouched: [ReportID: Int64] = [:]
    public private(set) var reports: [ReportID: ReportFacts] = [:]
    /// Last event taken in, of whatever stream.
    public private(set) var position: Int64 = 0

    /// - Parameter position: events up to here are left out.
    init(position: Int64) { self.position = position }

    /// Reports with a fact after a position, in order.
    func touched(after position: Int64) -> [ReportID] {
        order.filter { lastTouched[$0, default: 0] > position }
    }

    /// Takes in the next event.
    mutating func apply(_ event: Event) throws(EventLogError) {
        position = max(position, event.position)
        guard let learning = try LearningEvent(event) else { return }
        guard let id = ReportID(String(event.stream.description.dropFirst("report:".count))) else {
            throw .damaged(position: event.position)
        }
        lastTouched[id] = event.position
        if case .reportImported(let imported) = learning {
            reports[id] = ReportFacts(imported: imported)
            reports[id]?.version = event.version
            return
        }
        guard var facts = reports[id] else { throw .damaged(position: event.position) }
        facts.version = event.version
        switch learning {
        case .reportImported:
            break
        case .recommendationsNumbered(let numbered):
            for entry in numbered.recommendations { facts.recommendationIDs[entry.fingerprint] = entry.id }
        case .reportReclassified(let change):
            if let visibility = change.visibility.flatMap(Visibility.init(rawValue:)) {
                facts.visibility = visibility
            }
            facts.type = change.type ?? facts.type
            facts.csp = change.csp ?? facts.csp
        case .reportWithdrawn(let withdrawn):
            facts.withdrawn = withdrawn
        case .codingDecided(let decision):
            facts.decisions.removeAll {
                $0.theme == decision.theme && $0.textHash == decision.textHash
                    && $0.contextHash == decision.contextHash
            }
            facts.decisions.append(decision)
        }
        reports[id] = facts
    }
}
