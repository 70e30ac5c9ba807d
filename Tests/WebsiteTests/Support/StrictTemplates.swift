import Synchronization
@testable import Website

/// Goes through templates with the views they are given, as mustache does,
/// and notes every name that the view of a block does not hold itself.
///
/// Mustache looks for such a name in what stands around, and shows whatever
/// has the same name there: the caption of a page in a table without one.
final class StrictTemplates: Sendable {
    /// What was found, for each template.
    var faults: Set<String> { found.withLock { $0 } }
    /// Templates that showed something.
    var used: Set<String> { shown.withLock { $0 } }

    private let found = Mutex<Set<String>>([])
    private let shown = Mutex<Set<String>>([])
    private let templates: [String: [Part]]

    struct Malformed: Error { var words: String }

    indirect enum Part: Sendable, Equatable {
        case value(String)
        case section(String, [Part], isInverted: Bool)
        case partial(String)
        /// By the name that stands in a value.
        case named(String)
    }

    init() throws { templates = try TemplateTexts.all.mapValues { try Self.parts(of: $0) } }

    /// The tags of a template; text is left out.
    static func parts(of text: String) throws -> [Part] {
        var open: [(name: String, isInverted: Bool, parts: [Part])] = [("", false, [])]
        for match in text.matches(of: /\{\{([^}]*)\}\}/) {
            let tag = String(match.output.1)
            let name = String(tag.dropFirst()).trimmingSpaces
            switch tag.first {
            case "#": open.append((name, false, []))
            case "^": open.append((name, true, []))
            case "/":
                let last = open.removeLast()
                guard last.name == name, !open.isEmpty else { throw Malformed(words: "\(tag) closes \(last.name)") }
                open[open.count - 1].parts.append(.section(name, last.parts, isInverted: last.isInverted))
            case ">": open[open.count - 1].parts.append(name.hasPrefix("*") ? .named(String(name.dropFirst())) : .partial(name))
            case "{", "&", "%", "=", "$", "<", "!": throw Malformed(words: "{{\(tag)}} is not for these templates")
            default: open[open.count - 1].parts.append(.value(tag.trimmingSpaces))
            }
        }
        guard open.count == 1 else { throw Malformed(words: "\(open.last?.name ?? "") is not closed") }
        return open[0].parts
    }

    func check(_ view: [String: Any], _ template: String) {
        // The token of forms is the frame's on purpose.
        walk(template, [["csrf": view["csrf"] ?? false], view])
    }

    /// - Parameter stack: what may be looked in, the innermost last.
    private func walk(_ template: String, _ stack: [Any]) {
        guard let parts = templates[template] else {
            note("there is no template \(template)")
            return
        }
        shown.withLock { _ = $0.insert(template) }
        walk(parts, stack, template)
    }

    private func walk(_ parts: [Part], _ stack: [Any], _ template: String) {
        for part in parts {
            switch part {
            case .value(let name):
                guard let value = lookup(name, stack, template) else { continue }
                if value is [String: Any] || value is [Any] { note("\(template): \(name) is no text") }
            case .partial(let name): walk(name, [stack[0], stack[stack.count - 1]])
            case .named(let name):
                guard let value = lookup(name, stack, template) as? String else { continue }
                walk(value, [stack[0], stack[stack.count - 1]])
            case .section(let name, let inner, let isInverted):
                guard let value = lookup(name, stack, template) else { continue }
                let isThere = (value as? Bool) ?? (value as? [Any]).map { !$0.isEmpty } ?? true
                guard isThere != isInverted else { continue }
                if isInverted || value is Bool {
                    walk(inner, stack, template)
                } else if let list = value as? [Any] {
                    for item in list { walk(inner, stack + [item], template) }
                } else {
                    walk(inner, stack + [value], template)
                }
            }
        }
    }

    private func lookup(_ name: String, _ stack: [Any], _ template: String) -> Any? {
        if name == "." { return stack.last }
        for level in stack.reversed() {
            if let value = (level as? [String: Any])?[name] {
                if Mirror(reflecting: value).displayStyle == .optional { note("\(template): \(name) is an optional") }
                return value
            }
        }
        note("\(template): \(name) is not in the view")
        return nil
    }

    private func note(_ words: String) { found.withLock { _ = $0.insert(words) } }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String { String(split(separator: " ").joined(separator: " ")) }
}
