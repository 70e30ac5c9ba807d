internal import Mustache

/// Pages to HTML, by the templates of `Templates`.
struct Rendering: Sendable {
    private let library: MustacheLibrary
    /// Told of what is about to be shown, and by which template.
    var watcher: (@Sendable (_ view: [String: Any], _ template: String) -> Void)?

    /// - Throws: what is wrong with a template; a test reads all of them.
    init() throws {
        var library = MustacheLibrary()
        for (name, text) in TemplateTexts.all { try library.register(text, named: name) }
        self.library = library
    }

    func html(_ page: Page, in frame: Frame) -> String {
        shown(frame.view(of: page), by: "layout")
    }

    /// One block alone, for a script that asks for part of a page.
    func html(_ block: any Block, token: String) -> String {
        shown(block.placed.merging(["csrf": token]) { own, _ in own }, by: type(of: block).template)
    }

    private func shown(_ view: [String: Any], by template: String) -> String {
        watcher?(view, template)
        return library.render(view, withTemplate: template) ?? ""
    }
}
