import Foundation

/// A file of guidance that a test changes: fields by name, entries of lists
/// by their slug or key.
struct Tree {
    private var root: Any

    init(_ json: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(json.utf8))
    }

    func json() throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: root), as: UTF8.self)
    }

    /// Setting `nil` takes the field or entry away.
    ///
    /// - Precondition: what it stands in is there, so that a test cannot
    ///   change nothing.
    subscript(path: String...) -> Any? {
        get { Tree.value(root, path[...]) }
        set { root = Tree.setting(root, path[...], newValue) }
    }

    private static func value(_ node: Any, _ path: ArraySlice<String>) -> Any? {
        guard let key = path.first else { return node }
        if let object = node as? [String: Any] { return object[key].flatMap { value($0, path.dropFirst()) } }
        guard let list = node as? [Any], let place = index(of: key, in: list) else { return nil }
        return value(list[place], path.dropFirst())
    }

    private static func setting(_ node: Any, _ path: ArraySlice<String>, _ new: Any?) -> Any {
        let key = path[path.startIndex]
        let rest = path.dropFirst()
        if var object = node as? [String: Any] {
            if rest.isEmpty {
                object[key] = new
            } else {
                guard let inner = object[key] else { preconditionFailure("no \(key)") }
                object[key] = setting(inner, rest, new)
            }
            return object
        }
        guard var list = node as? [Any], let place = index(of: key, in: list) else { preconditionFailure("no \(key)") }
        if !rest.isEmpty {
            list[place] = setting(list[place], rest, new)
        } else if let new {
            list[place] = new
        } else {
            list.remove(at: place)
        }
        return list
    }

    private static func index(of key: String, in list: [Any]) -> Int? {
        list.firstIndex { entry in
            let entry = entry as? [String: Any]
            return entry?["slug"] as? String == key || entry?["key"] as? String == key
        }
    }
}
