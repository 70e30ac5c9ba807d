/// The Community Safety Partnership that a document names as its own.
enum Partnerships {
    /// The name that is printed most, weighted towards the start.
    static func name(in texts: [String]) -> String? {
        var weights: [String: Int] = [:]
        var order: [String] = []
        for (index, text) in texts.enumerated() where Cues.hasBytes("Partnership", in: text) || Cues.hasBytes("PARTNERSHIP", in: text) {
            for name in names(in: text) {
                if weights[name] == nil { order.append(name) }
                weights[name, default: 0] += index < 8 ? 4 : 1
            }
        }
        // "Tarn Community Safety Partnership" is also counted where
        // only a part of it stands.
        return order.max { (weights[$0] ?? 0, $0.utf8.count) < (weights[$1] ?? 0, $1.utf8.count) }
    }

    /// Runs of capitalised words that end in "Partnership" and speak of
    /// safety.
    static func names(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        let words = Words(text)
        var found: [String] = []
        for index in 0..<words.count {
            let word = words[index].text
            guard word == "Partnership" || word == "PARTNERSHIP" || word == "Partnership’s" || word == "Partnership's" else { continue }
            var first = index
            var safety = false
            while first > 0, index - first < 9 {
                let before = words[first - 1]
                // A mark between two words ends the name.
                guard bytes[before.end..<words[first].start].allSatisfy({ $0 == 0x20 }) else { break }
                let isJoin = ["and", "&", "of", "the", "with", "upon", "on", "in"].contains(before.text)
                guard isJoin || PrintedNumber.isUpper(before.text.utf8.first ?? 0) else { break }
                // Another body stands before it: "the Adults Board and …".
                if ["Board", "Council", "Trust", "Police", "Constabulary", "Service", "Services", "Agency", "Department"].contains(before.text),
                    first < index, ["and", "&", "with"].contains(words[first].text)
                { break }
                first -= 1
            }
            while first < index, ["and", "&", "of", "the", "The", "with", "in", "on", "In", "For", "By", "To", "And", "Independent", "THE"].contains(words[first].text) {
                first += 1
            }
            guard first < index else { continue }
            var parts: [String] = []
            for place in first...index {
                let part = words[place].text
                let plain = part.lowercased()
                if ["safety", "safer", "safe", "crime"].contains(plain) { safety = true }
                parts.append(place == index ? (part == "PARTNERSHIP" ? part : "Partnership") : part)
            }
            guard safety, parts.count >= 3 else { continue }
            found.append(cased(parts).joined(separator: " "))
        }
        return found
    }

    /// A name in capitals is written as names are.
    private static func cased(_ words: [String]) -> [String] {
        guard words.allSatisfy({ $0 == $0.uppercased() }) else { return words }
        return words.map { word in
            ["AND", "OF", "THE", "UPON"].contains(word)
                ? word.lowercased() : String(word.prefix(1)) + word.dropFirst().lowercased()
        }
    }
}
