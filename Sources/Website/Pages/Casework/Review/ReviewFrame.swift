internal import Accounts
internal import Casework

/// What every page of a review has: its reference, its pages, its marking.
struct ReviewFrame {
    var visit: Visit
    var seen: DeskReview
    var area: ReviewArea

    func page(_ blocks: [any Block], title: String? = nil, faults: [Page.Fault] = []) -> Page {
        let review = seen.review
        return Page(
            title: title ?? (area == .overview ? review.review : area.title),
            caption: area == .overview && title == nil ? review.csp : review.review,
            trail: trail, blocks: [Columns(side: [navigation], main: blocks, label: "Pages of this review")],
            faults: faults, marking: visit.site.settings.marking, offersToLeave: seen.visibleParts == ["family-slice"],
            isWide: true, place: visit.account?.rights.roles.contains(.processManager) == true ? .board : .work)
    }

    private var trail: [Page.Link] {
        let start = visit.account?.rights.roles.contains(.processManager) == true
            ? Page.Link("Board", .to("board")) : Page.Link("My work", .to("work"))
        return area == .overview ? [start] : [start, Page.Link(seen.review.review, .to("reviews", seen.review.review))]
    }

    private var navigation: any Block {
        PageNavigation(
            label: "This review",
            links: ReviewArea.allCases.filter { $0.isOpen(to: seen) }.map {
                PageNavigation.Link(text: $0.title, path: $0.path(in: seen), isHere: $0 == area)
            })
    }
}

/// Links between the pages of one thing.
struct PageNavigation: Block {
    static let template = "page-navigation"
    struct Link: Sendable {
        var text: String
        var path: SitePath
        var isHere: Bool
    }
    var label: String
    var links: [Link]

    var view: [String: Any] {
        [
            "label": label,
            "links": links.map { ["text": $0.text, "href": $0.path.description, "here": $0.isHere] },
        ]
    }
}
