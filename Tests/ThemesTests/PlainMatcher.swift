/// A pattern and a way of finding it, written as plainly as can be: every
/// start, every length of gap, one word after another. What the matcher of
/// the product is held against.
struct PlainPattern {
    struct Step {
        var words: Set<String>
        var gap = 0
        var barred: Set<String> = []
        var isOptional = false
        var isLookAhead = false
    }

    var steps: [Step]

    /// As the rule language writes it.
    var written: String {
        steps.map { step in
            let gap = step.gap > 0 ? "..\(step.gap)" + (step.barred.isEmpty ? "" : "!(\(step.barred.sorted().joined(separator: "|")))") + " " : ""
            let words = step.words.count == 1 ? step.words.first ?? "" : "(\(step.words.sorted().joined(separator: "|")))"
            return gap + (step.isLookAhead ? "!" : "") + words + (step.isOptional ? "?" : "")
        }.joined(separator: " ")
    }

    struct Found: Hashable, CustomStringConvertible {
        var rule: Int
        var sentence: Int
        var start: Int
        var end: Int
        /// The words that the pattern names.
        var named: [Int]

        var description: String { "\(rule)@\(sentence):\(start)..<\(end)\(named)" }
    }

    /// At most four in a sentence, none over another.
    func matches(in words: [String], from first: Int, to end: Int, rule: Int, sentence: Int) -> [Found] {
        var found: [Found] = []
        var start = first
        while start < end, found.count < 4 {
            if let (named, stop) = continued(0, at: start, words, end), let head = named.first {
                found.append(.init(rule: rule, sentence: sentence, start: head, end: stop, named: named))
                start = max(stop, start + 1)
            } else {
                start += 1
            }
        }
        return found
    }

    /// The words named from a step on and where the last step stops, the
    /// shortest gaps first and what is optional rather there than missing.
    private func continued(_ number: Int, at place: Int, _ words: [String], _ end: Int) -> ([Int], Int)? {
        guard number < steps.count else { return ([], place) }
        let step = steps[number]
        var places: [Int] = []
        for length in 0...(number == 0 ? 0 : step.gap) {
            guard place + length <= end else { break }
            places.append(place + length)
            if place + length < end, step.barred.contains(words[place + length]) { break }
        }
        for at in places {
            let isThere = at < end && step.words.contains(words[at])
            if step.isLookAhead {
                if !isThere, let rest = continued(number + 1, at: at, words, end) { return rest }
            } else if isThere, let (rest, stop) = continued(number + 1, at: at + 1, words, end) {
                return ([at] + rest, stop)
            }
        }
        return step.isOptional ? continued(number + 1, at: place, words, end) : nil
    }
}
