/// Which patterns are worth trying in a stretch of text, by its words.
///
/// Every pattern is filed under the rarest set of words that it cannot do
/// without (its lead), and there under the next rarest (its companion). One
/// look at each then leaves most patterns alone.
struct PatternIndex: Sendable {
    struct Lead: Sendable {
        var groups: TableRange
    }

    struct Group: Sendable {
        /// -1 where the lead is all that the patterns cannot do without.
        var companion: Int32
        /// Neighbours in the table of patterns.
        var patterns: TableRange
    }

    /// By entry: range of `leadsOfEntry`.
    let starts: Table<Int32>
    let leadsOfEntry: Table<Int32>
    let leads: Table<Lead>
    let groups: Table<Group>

    /// A pattern as it is filed: sets of words by number.
    struct Filing {
        var pattern: Int
        var lead: Int32
        var companion: Int32

        static func comesFirst(_ a: Filing, _ b: Filing) -> Bool {
            (a.lead, a.companion, a.pattern) < (b.lead, b.companion, b.pattern)
        }
    }

    /// - Parameters:
    ///   - filings: in the order of the table of patterns.
    ///   - first: place of the first of them in that table.
    ///   - words: the entries of each set of words.
    init(_ filings: [Filing], from first: Int, words: [[Vocabulary.Entry]], vocabulary: Int) {
        var leads: [Lead] = []
        var groups: [Group] = []
        var byEntry = [[Int32]](repeating: [], count: vocabulary)
        var place = 0
        while place < filings.count {
            let lead = filings[place].lead
            for entry in words[Int(lead)] { byEntry[Int(entry)].append(Int32(leads.count)) }
            let firstGroup = groups.count
            while place < filings.count, filings[place].lead == lead {
                let companion = filings[place].companion
                let start = place
                while place < filings.count, filings[place].lead == lead, filings[place].companion == companion { place += 1 }
                groups.append(.init(companion: companion, patterns: TableRange(first + start..<first + place)))
            }
            leads.append(.init(groups: TableRange(firstGroup..<groups.count)))
        }
        var starts: [Int32] = [0]
        for list in byEntry { starts.append(starts[starts.count - 1] + Int32(list.count)) }
        self.starts = Table(starts)
        leadsOfEntry = Table(Array(byEntry.joined()))
        self.leads = Table(leads)
        self.groups = Table(groups)
    }
}
