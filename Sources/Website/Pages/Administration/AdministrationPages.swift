internal import Accounts

/// What administrators look after.
enum AdministrationPages {
    static let routes: [Route] =
        [.get("/administration", .office([.administrator])) { _ in .page(start) }]
        + AccountsPages.routes + RegisterPages.routes + GuidancePages.routes + ImportPages.routes + FolderPages.routes

    static let trail = [Page.Link("Administration", .to("administration"))]

    private static var start: Page {
        func item(_ title: String, _ path: SitePath, _ hint: String) -> TaskList.Item {
            TaskList.Item(title: .link(title, to: path), hint: Words(hint), state: Words(""))
        }
        return Page(
            title: "Administration",
            blocks: [
                TaskList([
                    item("Accounts", .to("administration", "accounts"), "Invite people, give and take roles, take a lost second factor off."),
                    item("Partnerships, chairs and local protocols", .to("administration", "register"), "The office’s register."),
                    item("Guidance", .to("guidance"), "Editions with their limits, steps and sources."),
                    item("Import documents", .to("administration", "import"), "Published reviews and reports for the library."),
                    item("The folder", .to("administration", "folder"), "Check the chain, print its head, take a backup."),
                    item("Catalogue of themes", .to("themes"), "The 80 themes with their definitions."),
                ])
            ], place: .administration)
    }
}
