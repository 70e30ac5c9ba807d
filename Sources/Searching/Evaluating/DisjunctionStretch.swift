/// What a disjunction notes of a stretch of passages.
struct DisjunctionStretch: ~Copyable {
    static let width = 2048
    /// Terms of which it is noted who has them.
    static let noted = 16

    /// By passage: which of the noted terms it has, the one with the greatest
    /// bound first; and, by term, how often.
    var terms = GrowingBuffer<UInt16>(capacity: DisjunctionStretch.width)
    var frequencies: GrowingBuffer<UInt16>
    /// By passage, where shares are added up at once.
    var shares = GrowingBuffer<Int64>(capacity: DisjunctionStretch.width)
    /// Passages with any essential term.
    var found = GrowingBuffer<UInt64>(capacity: DisjunctionStretch.width / 64)
    /// By set of terms, eight and eight: what they can give together.
    var possible = GrowingBuffer<Int64>(capacity: 512)
    /// Passages that may still enter, and their share so far.
    var candidates = GrowingBuffer<Candidate>(capacity: DisjunctionStretch.width)

    struct Candidate {
        var slot: Int
        var share: Int64
    }

    init(terms count: Int) {
        frequencies = GrowingBuffer(capacity: DisjunctionStretch.width * min(count, DisjunctionStretch.noted))
        terms.append(repeating: 0, count: DisjunctionStretch.width)
        shares.append(repeating: 0, count: DisjunctionStretch.width)
        found.append(repeating: 0, count: DisjunctionStretch.width / 64)
        possible.append(repeating: 0, count: 512)
    }

    /// What the terms of a set can give together.
    @inline(__always)
    func possible(_ set: UInt16) -> Int64 { possible[Int(set & 0xFF)] &+ possible[256 &+ Int(set &>> 8)] }
}

extension Disjunction {
    /// Several terms decide which passages are looked at.
    ///
    /// At first it is only noted which of them each passage has, which bounds
    /// what it can score. What is left is scored, and completed by the other
    /// terms: one passage after another where there are few, else by noting
    /// those terms too.
    mutating func runEssential(
        _ start: UInt32, _ end: UInt32, _ filter: inout PassageFilter, _ hits: inout TopHits
    ) {
        let isNoted = count &- firstEssential <= DisjunctionStretch.noted
        if isNoted { sumUp() }
        var begin = start
        while begin < end {
            var next = end
            for place in firstEssential..<count {
                let cursor = cursors + order[place]
                cursor.pointee.seek(begin)
                next = min(next, cursor.pointee.document)
            }
            guard next < end else { return }
            begin = next & ~63
            let stop = min(end, begin &+ UInt32(DisjunctionStretch.width))
            if isNoted {
                for place in firstEssential..<count { note(place, begin, stop, isEssential: true) }
                choose(begin, hits.threshold)
                completeChosen(begin, stop, &filter, &hits)
            } else {
                for place in firstEssential..<count { addUp(place, begin, stop) }
                completeShares(begin, &filter, &hits)
            }
            begin = stop
        }
    }

    /// For each set of terms what they can give together.
    private mutating func sumUp() {
        let noted = min(count, DisjunctionStretch.noted)
        for half in 0..<2 where noted > half * 8 {
            let sums = stretch.possible.start + half &* 256
            for set in 1..<(1 &<< min(8, noted &- half &* 8)) {
                let place = count &- 1 &- half &* 8 &- set.trailingZeroBitCount
                sums[set] = sums[set & (set &- 1)] &+ bounds[order[place]]
            }
        }
        if noted <= 8 { stretch.possible[256] = 0 }
    }

    /// Notes who has a term, and how often.
    @inline(__always)
    private mutating func note(_ place: Int, _ begin: UInt32, _ stop: UInt32, isEssential: Bool) {
        let cursor = cursors + order[place]
        let term = count &- 1 &- place
        let mark: UInt16 = 1 &<< UInt16(truncatingIfNeeded: term)
        let (terms, found) = (stretch.terms.start, stretch.found.start)
        let noted = stretch.frequencies.start + term &* DisjunctionStretch.width
        cursor.pointee.seek(begin)
        while cursor.pointee.document < stop {
            let last = cursor.pointee.placesBefore(stop)
            cursor.pointee.loadFrequencies()
            let (documents, frequencies) = (cursor.pointee.documents, cursor.pointee.frequencies)
            var index = cursor.pointee.index
            while index < last {
                let slot = Int(documents[index] &- begin)
                terms[slot] |= mark
                noted[slot] = UInt16(truncatingIfNeeded: min(frequencies[index], 65_535))
                if isEssential { found[slot &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63) }
                index &+= 1
            }
            cursor.pointee.move(toPlace: last)
        }
    }

    /// Of the passages noted, those that the other terms could still lift.
    private mutating func choose(_ begin: UInt32, _ threshold: Int64) {
        let rest = sum(before: firstEssential)
        stretch.candidates.removeAll()
        for word in 0..<DisjunctionStretch.width / 64 {
            var bits = stretch.found[word]
            guard bits != 0 else { continue }
            stretch.found[word] = 0
            while bits != 0 {
                let slot = word &* 64 &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                let present = stretch.terms[slot]
                if stretch.possible(present) &+ rest > threshold {
                    let share = noted(present, slot, begin)
                    if share &+ rest > threshold {
                        stretch.candidates.append(DisjunctionStretch.Candidate(slot: slot, share: share))
                        continue
                    }
                }
                stretch.terms[slot] = 0
            }
        }
    }

    /// What the terms of a set give to a passage.
    @inline(__always)
    private func noted(_ set: UInt16, _ slot: Int, _ begin: UInt32) -> Int64 {
        let length = lengths[Int(begin) &+ slot]
        var share: Int64 = 0
        var rest = Int(set)
        while rest != 0 {
            let term = rest.trailingZeroBitCount
            rest &= rest &- 1
            share &+= scoring.share(
                weight: (cursors + order[count &- 1 &- term]).pointee.weight,
                frequency: UInt32(stretch.frequencies[term &* DisjunctionStretch.width &+ slot]), length: length)
        }
        return share
    }

    private mutating func completeChosen(
        _ begin: UInt32, _ stop: UInt32, _ filter: inout PassageFilter, _ hits: inout TopHits
    ) {
        let essential = UInt16(truncatingIfNeeded: (1 &<< (count &- firstEssential)) &- 1)
        // Terms that are worth noting, as long as that costs less than to look
        // each passage up.
        var lowest = firstEssential
        var cost = 0.0
        let perPassage = Double(stop &- begin) / Double(passages)
        while lowest > 0, lowest > count &- DisjunctionStretch.noted {
            let place = lowest &- 1
            guard sums[place] > hits.threshold / 64 else { break }
            cost += Double(cursors[order[place]].source.documents) * perPassage
            lowest = place
        }
        let isNoted = lowest < firstEssential && cost < Double(stretch.candidates.count) * 16
        if isNoted {
            for place in lowest..<firstEssential { note(place, begin, stop, isEssential: false) }
        } else {
            lowest = firstEssential
        }
        let rest = sum(before: lowest)
        for index in 0..<stretch.candidates.count {
            let slot = stretch.candidates[index].slot
            var share = stretch.candidates[index].share
            if isNoted {
                let others = stretch.terms[slot] & ~essential
                guard share &+ stretch.possible(others) &+ rest > hits.threshold else { continue }
                share &+= noted(others, slot, begin)
            }
            if share &+ rest > hits.threshold {
                let document = begin &+ UInt32(truncatingIfNeeded: slot)
                complete(document, share, lengths[Int(document)], from: lowest, &filter, &hits)
            }
        }
        if isNoted {
            stretch.terms.start.update(repeating: 0, count: Int(stop &- begin))
        } else {
            for index in 0..<stretch.candidates.count { stretch.terms[stretch.candidates[index].slot] = 0 }
        }
    }

    /// For more essential terms than can be noted: their shares are added up.
    private mutating func addUp(_ place: Int, _ begin: UInt32, _ stop: UInt32) {
        let cursor = cursors + order[place]
        let (weight, scoring) = (cursor.pointee.weight, scoring)
        while cursor.pointee.document < stop {
            let last = cursor.pointee.placesBefore(stop)
            cursor.pointee.loadFrequencies()
            let (documents, frequencies) = (cursor.pointee.documents, cursor.pointee.frequencies)
            for index in cursor.pointee.index..<last {
                let slot = Int(documents[index] &- begin)
                stretch.shares[slot] &+= scoring.share(
                    weight: weight, frequency: frequencies[index], length: lengths[Int(documents[index])])
                stretch.found[slot &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63)
            }
            cursor.pointee.move(toPlace: last)
        }
    }

    private mutating func completeShares(_ begin: UInt32, _ filter: inout PassageFilter, _ hits: inout TopHits) {
        let rest = sum(before: firstEssential)
        for word in 0..<DisjunctionStretch.width / 64 where stretch.found[word] != 0 {
            var bits = stretch.found[word]
            stretch.found[word] = 0
            while bits != 0 {
                let slot = word &* 64 &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                let share = stretch.shares[slot]
                stretch.shares[slot] = 0
                guard share &+ rest > hits.threshold else { continue }
                let document = begin &+ UInt32(truncatingIfNeeded: slot)
                complete(document, share, lengths[Int(document)], from: firstEssential, &filter, &hits)
            }
        }
    }
}
