import Glibc
import Reviews

/// Abbreviations that a document explains itself.
enum Glossaries {
    static func entries(of report: Report) -> [GlossaryEntry] {
        var entries: [GlossaryEntry] = []
        var seen: Set<String> = []
        func add(_ term: String, _ meaning: String) {
            let term = ByteText.trimmed(term), meaning = ByteText.trimmed(meaning)
            guard (2...60).contains(term.utf8.count), meaning.utf8.count >= 3, seen.insert(term).inserted else { return }
            entries.append(GlossaryEntry(abbreviation: term, expansion: meaning))
        }
        for passage in report.passages where report.sections[passage.section].kind == .glossary {
            switch passage.form {
            case .tableRow(let table, let row):
                let cells = report.tables[table].rows[row]
                if cells.count >= 2 { add(cells[0], cells[1...].joined(separator: " ")) }
            default:
                for part in parts(of: passage.text) { add(part.0, part.1) }
            }
        }
        // "multi-agency risk assessment conference (MARAC)"
        for passage in report.passages {
            for found in inText(passage.text) { add(found.0, found.1) }
        }
        return entries
    }

    /// `DASH: a checklist of risk. GHB: a drug.` as pairs; `DASH – …` too.
    private static func parts(of text: String) -> [(String, String)] {
        let pieces = Sentences.split(text)
        var pairs: [(String, String)] = []
        for piece in pieces {
            var cut: (Int, Int)?
            for mark in [": ", " – ", " - ", " — ", " = "] {
                if let range = piece.range(ofASCII: mark), range.lowerBound <= 60, range.lowerBound < cut?.0 ?? Int.max {
                    cut = (range.lowerBound, range.upperBound)
                }
            }
            if let cut {
                let bytes = Array(piece.utf8)
                pairs.append(
                    (String(decoding: bytes[..<cut.0], as: UTF8.self), withoutStop(String(decoding: bytes[cut.1...], as: UTF8.self))))
            } else if let last = pairs.popLast() {
                pairs.append((last.0, last.1 + " " + withoutStop(piece)))
            }
        }
        return pairs
    }

    private static func withoutStop(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// Words whose first letters are the abbreviation in brackets behind them.
    static func inText(_ text: String) -> [(String, String)] {
        var found: [(String, String)] = []
        var text = text
        text.withUTF8 { bytes in
            var place = 0
            while let base = bytes.baseAddress, place < bytes.count,
                let bracket = memchr(base + place, 0x28, bytes.count - place)
            {
                place = base.distance(to: bracket.assumingMemoryBound(to: UInt8.self))
                var end = place + 1
                while end < bytes.count, PrintedNumber.isUpper(bytes[end]) { end += 1 }
                let count = end - place - 1
                guard (2...8).contains(count), end < bytes.count, bytes[end] == UInt8(ascii: ")"), place > 1 else {
                    place += 1
                    continue
                }
                let letters = Array(bytes[(place + 1)..<end])
                if let start = expansionStart(bytes, before: place - 1, letters: letters) {
                    found.append(
                        (
                            String(decoding: letters, as: UTF8.self),
                            String(decoding: bytes[start..<(place - 1)], as: UTF8.self)
                        ))
                }
                place = end
            }
        }
        return found
    }

    private static func expansionStart(
        _ bytes: UnsafeBufferPointer<UInt8>, before end: Int, letters: [UInt8]
    ) -> Int? {
        var place = end
        var index = letters.count - 1
        var skipped = 0
        while index >= 0 {
            while place > 0, !PrintedNumber.isWord(bytes[place - 1]) {
                if bytes[place - 1] == 0x2E || bytes[place - 1] == 0x3B { return nil }
                place -= 1
            }
            let wordEnd = place
            while place > 0, PrintedNumber.isWord(bytes[place - 1]) { place -= 1 }
            guard wordEnd > place else { return nil }
            if (bytes[place] & 0xDF) == letters[index] {
                index -= 1
                skipped = 0
            } else if wordEnd - place <= 4, skipped < 2 {
                skipped += 1
            } else {
                return nil
            }
        }
        return place
    }
}

extension String {
    /// The first place of an ASCII or other UTF-8 string, in bytes.
    func range(ofASCII wanted: String) -> Range<Int>? {
        var copy = self, wanted = wanted
        return copy.withUTF8 { text in
            wanted.withUTF8 { mark in
                guard text.count >= mark.count, !mark.isEmpty else { return nil }
                for place in 0...(text.count - mark.count) where text[place] == mark[0] {
                    if (0..<mark.count).allSatisfy({ text[place + $0] == mark[$0] }) {
                        return place..<(place + mark.count)
                    }
                }
                return nil
            }
        }
    }
}
