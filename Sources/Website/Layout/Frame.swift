/// What stands around every page: who is signed in, where they may go,
/// what kind of folder this is.
struct Frame: Sendable {
    var serviceName = "Domestic homicide reviews"
    var isFiction: Bool
    /// The name of whoever is signed in.
    var person: String?
    var navigation: [Entry] = []
    /// Against requests from other sites.
    var token: String
    /// Said once, after something was done.
    var done: String?

    struct Entry: Sendable, Equatable {
        var place: Page.Place
        var text: String
        var path: SitePath
    }
}

extension Frame {
    /// For the template `layout`.
    func view(of page: Page) -> [String: Any] {
        [
            "service": serviceName, "title": page.title, "fault": !page.faults.isEmpty, "caption": page.caption ?? false,
            "fiction": isFiction, "marking": page.marking ?? false, "person": person ?? false, "plain": page.isPlain,
            "wide": page.isWide, "leave": page.offersToLeave, "csrf": token, "done": done ?? false,
            "navigated": !navigation.isEmpty,
            "navigation": navigation.map {
                ["text": $0.text, "href": $0.path.description, "here": $0.place == page.place]
            },
            "trailed": !page.trail.isEmpty,
            "trail": page.trail.map { ["text": $0.text, "href": $0.path.description] },
            "faults": page.faults.map { fault in
                ["words": fault.words, "field": fault.field.map { "f-" + Anchor.of($0) } ?? false]
            },
            "blocks": page.blocks.placed,
            "assets": Assets.version,
        ]
    }
}
