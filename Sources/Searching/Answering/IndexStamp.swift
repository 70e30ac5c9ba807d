/// What an index covers, in the caller's own terms.
public struct IndexStamp: Hashable, Sendable {
    /// The last event of the log that is in it.
    public var logPosition: Int64
    /// Of reader, coder, catalogue and whatever else it is derived with;
    /// another string means another index.
    public var versions: String

    public init(logPosition: Int64, versions: String) {
        self.logPosition = logPosition
        self.versions = versions
    }
}

/// Which files make up the index, and what they cover.
struct IndexManifest: Equatable {
    var stamp: IndexStamp
    var segments: [Entry] = []

    struct Entry: Equatable {
        /// Of the file, in the folder of the index.
        var name: String
        /// As they were when the whole file was last known to be sound.
        var size: Int
        var modified: Int64
    }

    static let fileName = "manifest"
    private static let heading = "dhr-index"

    /// Lines for people and for `init`; the last is a checksum.
    var text: String {
        var lines = ["\(IndexManifest.heading) \(Searching.version)", "position \(stamp.logPosition)"]
        lines.append("versions " + IndexManifest.escaped(stamp.versions))
        for segment in segments { lines.append("segment \(segment.name) \(segment.size) \(segment.modified)") }
        let body = lines.map { $0 + "\n" }.joined()
        return body + "checksum \(IndexManifest.checksum(body))\n"
    }

    init(stamp: IndexStamp, segments: [Entry] = []) {
        self.stamp = stamp
        self.segments = segments
    }

    init(_ text: String, file: String) throws(SearchIndexError) {
        let damage = SearchIndexError.damaged(file: file, part: .manifest)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.first?.split(separator: " "), first.count == 2, first[0] == IndexManifest.heading,
            let version = Int(first[1])
        else { throw damage }
        guard version == Searching.version else { throw .otherVersion(file: file, found: version) }
        guard lines.popLast() == "", let last = lines.popLast(),
            last == "checksum " + IndexManifest.checksum(lines.map { $0 + "\n" }.joined())
        else { throw damage }
        guard lines.count >= 3, lines[1].hasPrefix("position "), let position = Int64(lines[1].dropFirst(9)),
            lines[2].hasPrefix("versions ")
        else { throw damage }
        stamp = IndexStamp(logPosition: position, versions: IndexManifest.unescaped(lines[2].dropFirst(9)))
        for line in lines.dropFirst(3) {
            let fields = line.split(separator: " ")
            guard fields.count == 4, fields[0] == "segment", !fields[1].contains("/"), let size = Int(fields[2]),
                let modified = Int64(fields[3])
            else { throw damage }
            segments.append(Entry(name: String(fields[1]), size: size, modified: modified))
        }
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { out, character in
            switch character {
            case "\n", "\r\n", "\r": out += "\\n"
            case "\\": out += "\\\\"
            default: out.append(character)
            }
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        var out = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                out.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }

    private static func checksum(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let count = bytes.count
        bytes += [UInt8](repeating: 0, count: Checksum.stride - count % Checksum.stride)
        var sum = Checksum()
        bytes.withUnsafeBytes { sum.add($0) }
        return String(sum.value ^ UInt64(count), radix: 16)
    }
}
