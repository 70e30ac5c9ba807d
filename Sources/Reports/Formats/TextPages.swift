/// The lines of a text, by page, without what is printed on every page.
struct TextPages {
    struct Line {
        /// Without the end of line and trailing spaces; tabs kept.
        var bytes: ArraySlice<UInt8>
        var number: Int32
        var page: Int32

        var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }
        /// Without leading spaces.
        var core: ArraySlice<UInt8> { bytes.drop { $0 == 0x20 || $0 == 0x09 } }
        var indent: Int {
            var width = 0
            for byte in bytes {
                if byte == 0x20 { width += 1 } else if byte == 0x09 { width += 4 } else { break }
            }
            return width
        }
    }

    private(set) var lines: [Line] = []
    private(set) var pageCount = 1

    /// The longest review has some ten thousand.
    private static let mostLines: Int32 = 1_000_000

    init(_ text: [UInt8]) {
        var pages: [[Line]] = [[]]
        var number: Int32 = 1
        for (index, part) in text.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { pages.append([]) }
            var start = part.startIndex
            while start < part.endIndex, number < TextPages.mostLines {
                var end = start
                while end < part.endIndex, part[end] != 0x0A, part[end] != 0x0D { end += 1 }
                var stop = end
                while stop > start, part[stop - 1] <= 0x20 { stop -= 1 }
                pages[index].append(Line(bytes: part[start..<stop], number: number, page: 0))
                if end < part.endIndex {
                    let isPair = part[end] == 0x0D && end + 1 < part.endIndex && part[end + 1] == 0x0A
                    end += isPair ? 2 : 1
                    number += 1
                }
                start = end
            }
        }
        pageCount = pages.count
        if pages.count > 1 { TextPages.dropRunning(&pages) }
        for (index, page) in pages.enumerated() {
            for var line in page {
                line.page = pages.count > 1 ? Int32(index + 1) : 0
                lines.append(line)
            }
            // A page's end is no paragraph's end: no blank line is added.
        }
    }

    /// Blanks the lines that stand at the head or foot of page after page,
    /// page numbers counted as equal.
    private static func dropRunning(_ pages: inout [[Line]]) {
        var counts: [[UInt8]: Int] = [:]
        let edge = 3
        func edges(_ page: [Line]) -> [Int] {
            let filled = page.indices.filter { !page[$0].isBlank }
            return Array(Set(filled.prefix(edge) + filled.suffix(edge))).sorted()
        }
        for page in pages {
            for folded in Set(edges(page).map({ folded(page[$0].bytes) })) { counts[folded, default: 0] += 1 }
        }
        let needed = max(2, (pages.count + 2) / 3)
        for index in pages.indices {
            for line in edges(pages[index]) {
                let key = folded(pages[index][line].bytes)
                if counts[key] ?? 0 >= needed || isPageNumber(pages[index][line].core) {
                    pages[index][line].bytes = []
                }
            }
        }
    }

    /// White space folded and digits made equal.
    private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            if byte <= 0x20 {
                if result.last != 0x20 { result.append(0x20) }
            } else if PrintedNumber.isDigit(byte) {
                if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
            } else {
                result.append(byte)
            }
        }
        return result.first == 0x20 ? Array(result.dropFirst()) : result
    }

    /// `12`, `- 12 -`, `Page 12 of 40`.
    static func isPageNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        let words = text.split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "|" }
        switch words.count {
        case 1: return words[0].utf8.count <= 3 && words[0].utf8.allSatisfy(PrintedNumber.isDigit)
        case 2: return words[0] == "page" && words[1].utf8.allSatisfy(PrintedNumber.isDigit)
        case 4:
            return words[0] == "page" && words[2] == "of" && words[1].utf8.allSatisfy(PrintedNumber.isDigit)
        default: return false
        }
    }
}
