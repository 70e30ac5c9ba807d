internal import Mustache

/// Pages to HTML, by the templates of `Templates`.
struct Rendering: Sendable {
    private let library: MustacheLibrary

    /// - Throws: what is wrong with a template; a test reads all of them.
    init() throws {
        var library = MustacheLibrary()
        for (name, text) in TemplateTexts.all { try library.register(text, named: name) }
        self.library = library
    }

    func html(_ page: Page, in frame: Frame) -> String {
        library.render(frame.view(of: page), withTemplate: "layout") ?? ""
    }

    /// One block alone, for a script that asks for part of a page.
    func html(_ block: any Block, token: String) -> String {
        library.render(block.placed.merging(["csrf": token]) { own, _ in own }, withTemplate: type(of: block).template) ?? ""
    }
}
