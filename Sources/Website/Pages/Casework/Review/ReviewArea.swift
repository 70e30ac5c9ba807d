internal import Casework

/// The pages of one review.
enum ReviewArea: String, CaseIterable {
    case overview, record, clocks, people, agencies, meetings, family, documents, chronology, terms, findings
    case recommendations, quality, letters, costs, history, handover

    var title: String {
        switch self {
        case .overview: "Overview"
        case .record: "Record something"
        case .clocks: "Clocks"
        case .people: "People and panel"
        case .agencies: "Agencies’ returns"
        case .meetings: "Meetings"
        case .family: "Family"
        case .documents: "Documents"
        case .chronology: "Chronology"
        case .terms: "Terms of reference"
        case .findings: "Findings"
        case .recommendations: "Recommendations and actions"
        case .quality: "Quality assurance and publication"
        case .letters: "Letters"
        case .costs: "Costs"
        case .history: "History"
        case .handover: "Handover"
        }
    }

    /// Parts of which one must be the viewer's; none where everybody who
    /// sees the review has the page.
    private var parts: [String] {
        switch self {
        case .overview, .record: []
        case .clocks: ["clocks"]
        case .people: ["people"]
        case .agencies: ["all-requests", "own-requests"]
        case .meetings: ["meetings"]
        case .family: ["family", "contact-log", "family-slice"]
        case .documents: ["all-documents", "panel-papers", "own-documents", "final-drafts", "final-pack", "agreed-documents", "family-slice"]
        case .chronology: ["chronology"]
        case .terms, .findings: ["analysis"]
        case .recommendations: ["recommendations", "actions", "own-actions"]
        case .quality: ["quality-assurance", "publication"]
        case .letters, .handover: ["all-requests"]
        case .costs: ["costs"]
        case .history: ["history"]
        }
    }

    func isOpen(to seen: DeskReview) -> Bool {
        if self == .record { return !seen.events.isEmpty }
        return parts.isEmpty || !Set(parts).isDisjoint(with: seen.visibleParts)
    }

    /// Where whoever sees this much of the review finds the area.
    func path(in seen: DeskReview) -> SitePath {
        // An advocate has the family's page in plain words instead.
        if self == .family, Set(["family", "contact-log"]).isDisjoint(with: seen.visibleParts) {
            return .to("reviews", seen.review.review, "family-page")
        }
        return path(of: seen.review.review)
    }

    func path(of review: String) -> SitePath {
        self == .overview ? .to("reviews", review) : .to("reviews", review, "part", rawValue)
    }
}
