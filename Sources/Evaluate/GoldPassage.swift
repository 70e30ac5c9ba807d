internal import FoundationEssentials
internal import Reviews

/// A labelled passage: its text is invented, its themes were given by a
/// careful reader.
struct GoldPassage: Decodable {
    var id: String
    var text: String
    var section: String
    /// What the passage is substantive evidence of.
    var themes: [String]
    /// On which careful readers may differ; they count neither way.
    var optional: [String]
    /// What a hasty reader would give, wrongly.
    var traps: [String]
    var register: String
    /// The one theme that was looked at, where no other was; `nil` where all
    /// were.
    var only: String?

    var kind: SectionKind { SectionKind(rawValue: section) ?? .other }

    /// - Throws: every faulty line at once.
    static func read(_ paths: [String]) throws(GoldError) -> [GoldPassage] {
        var passages: [GoldPassage] = []
        var faults: [String] = []
        for path in paths {
            guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw .unreadable(path) }
            for (number, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
                do {
                    let passage = try JSONDecoder().decode(GoldPassage.self, from: Data(line))
                    if SectionKind(rawValue: passage.section) == nil { faults.append("\(path), line \(number + 1): no such section") }
                    passages.append(passage)
                } catch {
                    faults.append("\(path), line \(number + 1): not a labelled passage")
                }
            }
        }
        if !faults.isEmpty { throw .faulty(faults) }
        return passages
    }
}

enum GoldError: Error {
    case unreadable(String)
    case faulty([String])

    var description: String {
        switch self {
        case .unreadable(let path): "cannot read \(path)"
        case .faulty(let lines): lines.joined(separator: "\n")
        }
    }

    var exitCode: Int32 {
        switch self {
        case .unreadable: 66
        case .faulty: 65
        }
    }
}
