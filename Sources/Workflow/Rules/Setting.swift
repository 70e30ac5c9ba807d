public import CivilDates
public import Guidance

/// What a decision is taken in: the day, the guidance, and who acts.
public struct Setting: Sendable {
    public var today: CivilDate
    public var edition: Edition
    public var author: Author
    /// When it happened.
    public var occurredOn: ApproximateDate?
    /// The agency of an actor who acts for one.
    public var agency: String?

    public init(
        today: CivilDate, edition: Edition, author: Author, occurredOn: ApproximateDate? = nil, agency: String? = nil
    ) {
        self.today = today
        self.edition = edition
        self.author = author
        self.occurredOn = occurredOn
        self.agency = agency
    }

    /// Marks and citations of a step of the guidance.
    func citation(ofStep slug: String) -> String? {
        Slug<Step>(slug).flatMap { edition.step($0) }?.basis.citation
    }
}
