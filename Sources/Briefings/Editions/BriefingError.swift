public import Reviews

/// What the shelf of briefings refuses.
public enum BriefingError: Error, Sendable, Equatable {
    case unknownEdition(String)
    case unknownPlan(String)
    case approvedAlready(String, by: String)
    /// It quotes what its publisher has taken back: it must be made again.
    case quotesWithdrawn(String, [ReportID])
    /// Approval takes a named person.
    case noName

    /// What is wrong and how to mend it.
    public var words: String {
        switch self {
        case .unknownEdition(let id): "there is no edition \(id): dhr briefs lists them"
        case .unknownPlan(let id): "there is no plan \(id): the page of briefings lists them"
        case .approvedAlready(let id, let by): "\(id) is approved already, by \(by): a changed briefing is a new edition"
        case .quotesWithdrawn(let id, let reports):
            "\(id) quotes \(reports.map(\.description).joined(separator: ", ")), which was withdrawn: "
                + "make the briefing again and approve the new edition"
        case .noName: "approval takes the name of a person: give --by NAME"
        }
    }
}
