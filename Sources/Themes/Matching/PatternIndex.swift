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
        /// Places in `members`.
        var patterns: TableRange
    }

    /// By entry: range of `leadsOfEntry`.
    let starts: Table<Int32>
    let leadsOfEntry: Table<Int32>
    let leads: Table<Lead>
    let groups: Table<Group>
    /// Numbers of patterns.
    let members: Table<Int32>

    /// A pattern as it is filed: sets of words by number.
    struct Filing {
        var pattern: Int32
        var lead: Int32
        var companion: Int32
    }

    /// - Parameter words: the entries of each set of words.
    init(_ filings: [Filing], words: [[Vocabulary.Entry]], vocabulary: Int) {
        let ordered = filings.sorted { ($0.lead, $0.companion, $0.pattern) < ($1.lead, $1.companion, $1.pattern) }
        var leads: [Lead] = []
        var groups: [Group] = []
        var members: [Int32] = []
        var byEntry = [[Int32]](repeating: [], count: vocabulary)
        var place = 0
        while place < ordered.count {
            let lead = ordered[place].lead
            for entry in words[Int(lead)] { byEntry[Int(entry)].append(Int32(leads.count)) }
            let first = groups.count
            while place < ordered.count, ordered[place].lead == lead {
                let companion = ordered[place].companion
                let start = members.count
                while place < ordered.count, ordered[place].lead == lead, ordered[place].companion == companion {
                    members.append(ordered[place].pattern)
                    place += 1
                }
                groups.append(.init(companion: companion, patterns: TableRange(start..<members.count)))
            }
            leads.append(.init(groups: TableRange(first..<groups.count)))
        }
        var starts: [Int32] = [0]
        for list in byEntry { starts.append(starts[starts.count - 1] + Int32(list.count)) }
        self.starts = Table(starts)
        leadsOfEntry = Table(Array(byEntry.joined()))
        self.leads = Table(leads)
        self.groups = Table(groups)
        self.members = Table(members)
    }
}
