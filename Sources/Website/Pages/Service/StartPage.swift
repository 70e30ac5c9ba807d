internal import Accounts

/// The page on which a person's day begins, by what they do here; and where
/// else they may go.
enum StartPage {
    static func path(for account: Account) -> SitePath {
        let roles = account.rights.roles
        if roles.contains(.processManager) { return .to("board") }
        if account.rights.seesCasework { return .to("work") }
        if roles.contains(.trainer) { return .to("briefings") }
        if roles.contains(.administrator) { return .to("administration") }
        return .to("search")
    }

    static func navigation(for account: Account) -> [Frame.Entry] {
        let roles = account.rights.roles
        var entries: [Frame.Entry] = []
        func add(_ place: Page.Place, _ text: String, _ path: String) {
            entries.append(Frame.Entry(place: place, text: text, path: .to(path)))
        }
        if roles.contains(.processManager) {
            add(.board, "Board", "board")
            add(.deadlines, "Deadlines", "deadlines")
            add(.actions, "Actions", "actions")
            add(.reports, "Reports", "board-reports")
        }
        if account.rights.seesCasework || roles.contains(.processManager) { add(.work, "My work", "work") }
        add(.search, "Search", "search")
        add(.recommendations, "Recommendations", "recommendations")
        add(.themes, "Themes", "themes")
        if roles.contains(.trainer) || roles.contains(.processManager) {
            add(.briefings, "Briefings", "briefings")
            add(.coding, "Coding desk", "coding")
        }
        if roles.contains(.administrator) { add(.administration, "Administration", "administration") }
        return entries
    }
}
