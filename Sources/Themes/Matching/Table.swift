/// A list that is made once and read very often.
///
/// Debug builds check each number against the length; release builds trust
/// it, since every number in the rule book's tables is one that the book
/// itself gave out.
struct Table<Element>: @unchecked Sendable where Element: BitwiseCopyable {
    fileprivate let base: UnsafeMutablePointer<Element>
    let count: Int
    private let owner: Owner

    /// Frees the memory when the last copy is gone.
    private final class Owner {
        let base: UnsafeMutablePointer<Element>

        init(_ base: UnsafeMutablePointer<Element>) { self.base = base }

        deinit { base.deallocate() }
    }

    init(_ elements: [Element]) {
        base = .allocate(capacity: max(1, elements.count))
        base.initialize(from: elements, count: elements.count)
        count = elements.count
        owner = Owner(base)
    }

    @inline(__always)
    subscript(place: Int) -> Element {
        assert(place >= 0 && place < count, "beyond the table")
        return base[place]
    }
}

extension Table<UInt64> {
    /// Eight neighbours at once.
    @inline(__always)
    func eight(from place: Int) -> SIMD8<UInt64> {
        assert(place >= 0 && place + 8 <= count, "beyond the table")
        return UnsafeRawPointer(base + place).loadUnaligned(as: SIMD8<UInt64>.self)
    }
}

/// Neighbouring places of a table.
struct TableRange: Sendable, BitwiseCopyable {
    private let lower: Int32
    private let upper: Int32

    init(_ range: Range<Int>) {
        lower = Int32(range.lowerBound)
        upper = Int32(range.upperBound)
    }

    @inline(__always)
    var places: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }
}
