import Glibc
import Markup

/// Web pages: clean ones, those of content management systems, Word's
/// exports, broken ones.
struct HTMLReader: DocumentReader {
    let name = "HTML"

    func score(_ sample: FormatSample) -> Int {
        if sample.begins(with: "<!doctype html") || sample.begins(with: "<html") { return 95 }
        if sample.contains("<html") || sample.contains("<body") { return 85 }
        let isNamed = ["html", "htm", "xhtml", "shtml", "mht"].contains(sample.ending)
        if isNamed { return sample.head.first == UInt8(ascii: "<") ? 80 : 40 }
        let hasTags = ["<p>", "<p ", "<div", "<h1", "<table"].contains { sample.contains($0) }
        return sample.head.first == UInt8(ascii: "<") && hasTags ? 50 : 0
    }

    func outline(of bytes: [UInt8], limits: ReadingLimits) async throws(ReportReadingError) -> Outline {
        var decoded = TextEncoding.decode(bytes)
        guard !TextReader.hasControls(decoded.bytes) else { throw .unknownFormat }
        HTMLReader.dropConditions(in: &decoded.bytes)
        let tree = try MarkupFindings.tree(of: decoded.bytes, as: .html, limits: limits)
        var outliner = HTMLOutliner(tree: tree)
        var outline = outliner.outline()
        outline.findings += MarkupFindings.findings(of: tree)
        outline.findings += MarkupFindings.findings(of: decoded)
        return outline
    }
}

extension HTMLReader {
    /// Takes out Word's conditional sections (`<![if !supportLists]>`), which are
    /// no HTML and would be read as text. Those inside comments, which end
    /// in `-->`, are left to the parser.
    static func dropConditions(in bytes: inout [UInt8]) {
        var places: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            var place = 0
            let last = text.count - 5
            while place < last {
                // No page but Word's has many exclamation marks.
                guard let found = memchr(base + place, 0x21, text.count - place) else { break }
                place = base.distance(to: found.assumingMemoryBound(to: UInt8.self)) - 1
                guard place >= 0, place < last, text[place] == UInt8(ascii: "<"), text[place + 2] == UInt8(ascii: "["),
                    text[place + 3] | 0x20 == UInt8(ascii: "i") || text[place + 3] | 0x20 == UInt8(ascii: "e")
                else {
                    place += 2
                    continue
                }
                var end = place + 3
                while end < text.count, end - place < 120, text[end] != UInt8(ascii: ">") { end += 1 }
                guard end < text.count, text[end] == UInt8(ascii: ">"), text[end - 1] != UInt8(ascii: "-") else {
                    place += 3
                    continue
                }
                places.append(place..<(end + 1))
                place = end + 1
            }
        }
        guard !places.isEmpty else { return }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var start = 0
        for range in places {
            kept += bytes[start..<range.lowerBound]
            // Lines keep their numbers.
            kept += bytes[range].filter { $0 == 0x0A }
            start = range.upperBound
        }
        bytes = kept + bytes[start...]
    }
}

/// What the parser had to mend, in words.
enum MarkupFindings {
    static func tree(
        of bytes: [UInt8], as dialect: MarkupReader.Dialect, limits: ReadingLimits
    ) throws(ReportReadingError) -> MarkupTree {
        var bytes = bytes
        MarkupTags.blankMonsters(in: &bytes)
        var markupLimits = MarkupReader.Limits()
        markupLimits.depth = limits.depth
        do throws(MarkupError) {
            return try MarkupReader(limits: markupLimits).read(bytes, as: dialect)
        } catch {
            switch error {
            case .entityDeclaration(let line): throw .entityDeclaration(line: line)
            }
        }
    }

    static func findings(of tree: MarkupTree) -> [Finding] {
        var findings: [Finding] = []
        for problem in tree.problems {
            let position = Finding.Position(line: problem.line > 0 ? problem.line : nil)
            switch problem.kind {
            case .syntax:
                findings.append(
                    Finding(
                        kind: .markup, message: "The mark-up is faulty here (libxml2 code \(problem.code)).",
                        position: position))
            case .tooDeep:
                findings.append(
                    Finding(
                        kind: .tooDeep, message: "Elements are nested too deep; the deepest were read as text.",
                        position: position))
            case .tooMany:
                findings.append(
                    Finding(
                        kind: .tooLarge, message: "There are too many elements; the rest was not read.",
                        position: position))
            case .tookTooLong:
                findings.append(
                    Finding(
                        kind: .truncated, message: "Reading took too long; the rest was not read.",
                        position: position))
            }
        }
        if tree.problemsLeftOut > 0 {
            findings.append(
                Finding(kind: .markup, message: "\(tree.problemsLeftOut) more faults in the mark-up."))
        }
        return findings
    }

    static func findings(of decoded: TextEncoding.Decoded) -> [Finding] {
        let message: String
        switch decoded.doubt {
        case nil: return []
        case .declaredOtherwise: message = "The document names a character set that is not the one it is in."
        case .guessed: message = "The character set is not stated; it was told from the bytes."
        case .replaced(let count): message = "\(count) characters could not be read."
        case .nulBytes(let count): message = "\(count) NUL bytes were left out."
        }
        return [Finding(kind: .encoding, message: message)]
    }
}
