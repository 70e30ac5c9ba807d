/// The words of a letter with places for what differs.
///
///     {{review.reference}}                        the value
///     {{#family.advocate}}…{{/family.advocate}}   only when it is known
///     {{^family.advocate}}…{{/family.advocate}}   only when it is not
///     {{*requests}}…{{/requests}}                 once for each entry
///
/// A tag of a block that stands alone on its line takes the line with it.
/// That is all there is: no conditions on values, no inclusion, no code.
public struct LetterTemplate: Hashable, Sendable {
    let parts: [Part]

    enum Part: Hashable, Sendable {
        case text(String)
        /// A value alone on its line keeps its lines; elsewhere they are
        /// joined, so that no value breaks out of its sentence.
        case value(MergeField, keepsLines: Bool)
        case block(Block)
    }

    struct Block: Hashable, Sendable {
        var rule: Rule
        var name: MergeName
        var parts: [Part]
    }

    enum Rule: Hashable, Sendable {
        case known, notKnown, each
    }

    /// Blocks within blocks; no letter needs more.
    static let deepest = 6

    /// Every field that it names, in order of first use.
    public var fields: [MergeField] { names.compactMap(\.field) }

    /// Every list that it names, in order of first use.
    public var lists: [MergeList] { names.compactMap(\.list) }

    /// Its own words, without those of fields.
    public var words: String {
        func words(_ parts: [Part]) -> String {
            parts.map { part in
                switch part {
                case .text(let text): text
                case .value: " "
                case .block(let block): words(block.parts)
                }
            }.joined()
        }
        return words(parts)
    }

    private var names: [MergeName] {
        var found: [MergeName] = []
        func visit(_ parts: [Part]) {
            for part in parts {
                switch part {
                case .text: break
                case .value(let field, _): if !found.contains(.field(field)) { found.append(.field(field)) }
                case .block(let block):
                    if !found.contains(block.name) { found.append(block.name) }
                    visit(block.parts)
                }
            }
        }
        visit(parts)
        return found
    }
}

/// What a tag can name.
enum MergeName: Hashable, Sendable {
    case field(MergeField)
    case list(MergeList)

    init?(_ text: String) {
        if let field = MergeField(rawValue: text) {
            self = .field(field)
        } else if let list = MergeList(rawValue: text) {
            self = .list(list)
        } else {
            return nil
        }
    }

    var text: String {
        switch self {
        case .field(let field): field.rawValue
        case .list(let list): list.rawValue
        }
    }

    var field: MergeField? {
        if case .field(let field) = self { field } else { nil }
    }

    var list: MergeList? {
        if case .list(let list) = self { list } else { nil }
    }

    /// The name that is most like a misspelt one, if any is like it at all.
    static func nearest(to text: String) -> String? {
        let all = MergeField.allCases.map(\.rawValue) + MergeList.allCases.map(\.rawValue)
        let near = all.map { (name: $0, distance: Likeness.edits(between: $0, and: text)) }
            .min { $0.distance < $1.distance }
        guard let near, near.distance <= max(2, text.count / 3) else { return nil }
        return near.name
    }
}
