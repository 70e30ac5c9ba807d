import Foundation
import Markup

/// A page as a parser reads it, independent of what the templates meant.
struct PageDocument {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text: String
        /// Names of the elements around it, the outermost first.
        var path: [String]
        fileprivate var node: Int
        fileprivate var end: Int

        subscript(_ attribute: String) -> String? { attributes[attribute] }
    }

    let elements: [Element]
    let text: String

    init(_ bytes: [UInt8]) throws {
        let tree = try MarkupReader().read(bytes, as: .html)
        var elements: [Element] = []
        var open: [(name: String, end: Int)] = []
        for (place, node) in tree.nodes.enumerated() where !node.isText {
            while let last = open.last, last.end <= place { open.removeLast() }
            var attributes: [String: String] = [:]
            for attribute in tree.attributes[tree.attributeRange(of: place)] {
                attributes[tree.names[Int(attribute.name)]] = tree.value(of: attribute)
            }
            let name = tree.names[Int(node.name)]
            elements.append(
                Element(
                    name: name, attributes: attributes, text: tree.string(in: place), path: open.map(\.name), node: place,
                    end: Int(node.end)))
            open.append((name, Int(node.end)))
        }
        self.elements = elements
        text = String(decoding: tree.text, as: UTF8.self)
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
    func within(_ element: Element) -> [Element] { elements.filter { $0.node > element.node && $0.node < element.end } }

    var title: String { all("title").first?.text ?? "" }
    var heading: String { all("h1").first?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? "" }
    var links: [String] { all("a").compactMap { $0["href"] } }

    var forms: [PageForm] {
        all("form").map { form in
            var fields: [PageForm.Field] = []
            for element in within(form) {
                guard let name = element["name"] else { continue }
                switch element.name {
                case "input":
                    let type = element["type"] ?? "text"
                    let isChoice = type == "radio" || type == "checkbox"
                    fields.append(.init(
                        name: name, type: type, value: element["value"] ?? (isChoice ? "on" : ""),
                        isSent: type != "file" && (!isChoice || element["checked"] != nil)))
                case "textarea":
                    fields.append(.init(name: name, type: "textarea", value: element.text, isSent: true))
                case "select":
                    let options = within(element).filter { $0.name == "option" }
                    let chosen = options.first { $0["selected"] != nil } ?? options.first
                    fields.append(.init(
                        name: name, type: "select", value: chosen?["value"] ?? "", isSent: true,
                        options: options.compactMap { $0["value"] }))
                default: continue
                }
            }
            return PageForm(
                action: form["action"] ?? "", method: (form["method"] ?? "get").lowercased(),
                hasFiles: form["enctype"] == "multipart/form-data", fields: fields)
        }
    }
}

/// A form as it stands on a page.
struct PageForm {
    struct Field {
        var name: String
        var type: String
        var value: String
        /// Whether a browser sends it as it stands.
        var isSent: Bool
        var options: [String] = []

        /// Whether a person may write in it what they like.
        var isFree: Bool { !["hidden", "radio", "checkbox", "select", "file"].contains(type) }
    }

    var action: String
    var method: String
    var hasFiles: Bool
    var fields: [Field]
}
