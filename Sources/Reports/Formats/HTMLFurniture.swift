import Markup

/// Tells a page's content from what the web site puts round it.
///
/// Told by landmarks, by the names site builders give to such parts, and by
/// text that is nothing but links; never by a site's address.
struct HTMLFurniture {
    private let tree: MarkupTree
    private let roles: [HTMLRole]
    private let names: HTMLNames
    /// The element that holds the content.
    private(set) var root = 0
    private var rootIsWhole = true

    init(tree: MarkupTree, roles: [HTMLRole], names: HTMLNames) {
        self.tree = tree
        self.roles = roles
        self.names = names
        guard !tree.nodes.isEmpty else { return }
        findRoot()
    }

    /// A header or footer inside the content belongs to it.
    func isInsideRoot(_ node: Int) -> Bool {
        !rootIsWhole && node > root && node < Int(tree.nodes[root].end)
    }

    private mutating func findRoot() {
        root = 0
        let whole = tree.text.count
        var best: (rank: Int, node: Int)?
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            let role = roles[Int(tree.nodes[node].name)]
            var rank = 0
            if role == .main {
                rank = 4
            } else if role == .container, !tree.attributeRange(of: node).isEmpty {
                if names.hasRole("main", node, tree) {
                    rank = 4
                } else if let id = tree.attribute(names.id, of: node), HTMLFurniture.mainNames.contains(id.lowercased()) {
                    rank = 3
                }
            }
            guard rank > 0, tree.textRange(of: node).count * 10 >= whole * 4 else { continue }
            if rank > best?.rank ?? 0 { best = (rank, node) }
        }
        if let best {
            root = best.node
            rootIsWhole = false
        }
    }

    private static let mainNames: Set<String> = [
        "main", "main-content", "maincontent", "content", "page-content", "main_content", "contentmain",
        "content-main", "article", "primary",
    ]

    /// Words in the class of an element that no content has.
    private static let strong: Set<String> = [
        "cookie", "cookies", "breadcrumb", "breadcrumbs", "skip", "skiplink", "navbar", "nav", "navigation",
        "sidebar", "pagination", "pager", "toc", "msotoc", "tableofcontents", "onthispage", "sitemap",
        "masthead", "noprint", "hidden",
    ]
    /// Words that content may have too; they count for small parts.
    private static let weak: Set<String> = [
        "share", "sharing", "social", "feedback", "related", "newsletter", "subscribe", "signup", "alert",
        "banner", "search", "menu", "promo", "advert", "tools", "print", "rating", "helpful", "useful",
        "contact", "footer", "header", "backtotop",
    ]

    func isFurniture(_ node: Int) -> Bool {
        let range = tree.attributeRange(of: node)
        guard !range.isEmpty else { return false }
        var isStrong = false, isWeak = false
        for attribute in tree.attributes[range] {
            if attribute.name == names.role {
                switch tree.value(of: attribute) {
                case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "doc-toc":
                    isStrong = true
                case "complementary": isWeak = true
                default: break
                }
            } else if attribute.name == names.hidden {
                isStrong = true
            } else if attribute.name == names.classes || attribute.name == names.id {
                let isClass = attribute.name == names.classes
                HTMLFurniture.words(tree.valueBytes(of: attribute).prefix(200)) { word in
                    if HTMLFurniture.strong.contains(word) { isStrong = true }
                    if isClass, HTMLFurniture.weak.contains(word) { isWeak = true }
                }
            }
        }
        guard isStrong || isWeak else { return false }
        let size = tree.textRange(of: node).count
        let whole = max(tree.textRange(of: root).count, 1)
        if isStrong { return size * 5 < whole }
        // A note beside the text is no web site's part.
        return size < 600 || (size * 5 < whole && linkShare(node) > 0.5)
    }

    /// A short paragraph that a class calls date line or notice.
    func isFurnitureParagraph(_ node: Int) -> Bool {
        guard names.classes != nil, !tree.attributeRange(of: node).isEmpty,
            tree.textRange(of: node).count < 120
        else { return false }
        return isFurniture(node)
    }

    /// A table of three links or more and nothing else.
    func isLinkTable(_ node: Int) -> Bool {
        guard names.href != nil, tree.textRange(of: node).count < 2000 else { return false }
        var links = 0
        for index in node..<Int(tree.nodes[node].end) where !tree.nodes[index].isText {
            if roles[Int(tree.nodes[index].name)] == .link { links += 1 }
        }
        return links >= 3 && linkShare(node) > 0.9
    }

    /// A list of three items or more, each nothing but a link.
    func isLinkList(_ node: Int) -> Bool {
        guard names.href != nil, tree.nodes[node].end - Int32(node) >= 7 else { return false }
        var items = 0, index = node + 1
        let end = Int(tree.nodes[node].end)
        while index < end {
            let current = tree.nodes[index]
            if !current.isText, roles[Int(current.name)] == .item { items += 1 }
            index = Int(current.end)
        }
        return items >= 3 && linkShare(node) > 0.9
    }

    /// The share of text that is inside links.
    private func linkShare(_ node: Int) -> Double {
        var linked = 0, all = 0
        var index = node + 1
        let end = Int(tree.nodes[node].end)
        while index < end {
            let current = tree.nodes[index]
            if current.isText {
                all += visibleCount(index)
                index += 1
            } else if roles[Int(current.name)] == .link {
                for inner in index..<Int(current.end) where tree.nodes[inner].isText {
                    linked += visibleCount(inner)
                }
                all += 0
                index = Int(current.end)
            } else {
                index += 1
            }
        }
        return all + linked == 0 ? 0 : Double(linked) / Double(all + linked)
    }

    private func visibleCount(_ node: Int) -> Int {
        tree.text[tree.textRange(of: node)].reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
    }

    /// Splits `site-nav page_header` into its words.
    static func words(_ bytes: ArraySlice<UInt8>, _ body: (String) -> Void) {
        for part in bytes.split(whereSeparator: { !((97...122).contains($0) || (65...90).contains($0)) }) {
            body(String(decoding: part.map { $0 | 0x20 }, as: UTF8.self))
        }
    }
}
