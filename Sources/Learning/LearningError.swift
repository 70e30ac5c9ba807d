public import Reviews
public import Searching

/// What the learning base refuses, with everything that a person needs to
/// mend it. Never holds text of a report.
public enum LearningError: Error, Sendable, Equatable {
    case unknownReport(String)
    case unknownTheme(String, nearest: [String])
    case badQuery(QueryFaults)
    case withdrawnAlready(ReportID)
    /// The words of a reason or a name were empty.
    case nothingSaid(field: String)
    /// Fiction into a folder of real documents, or the other way round.
    case mixingFiction(folderIsFiction: Bool)
    case unknownFacet(String, known: [String])
    /// CSP, year and relationship together would point at one case.
    case facetsCombineTooFar([String])
    case noSuchPassage(ReportID, String)
    case noSuchRecommendation(String)
    /// A document that begins its numbering again has several of this
    /// number.
    case severalPassages(ReportID, String, ordinals: [Int])
    /// The original of a report in the log is not in the folder.
    case originalMissing(ReportID)
}
