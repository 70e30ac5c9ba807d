/// The numbered things of one kind, in the order of their numbers.
public struct Ledger<Item: Numbered>: Hashable, Sendable {
    public private(set) var items: [Item] = []
    /// The highest number ever given. Numbers of what was struck out or
    /// erased are not given again.
    private var last = 0

    public init() {}

    public subscript(number: ItemNumber<Item>) -> Item? { items.first { $0.number == number } }

    /// The number that the next one gets.
    public var next: ItemNumber<Item> { ItemNumber(last + 1) }

    mutating func add(_ item: Item) {
        last = Swift.max(last, item.number.value)
        if let place = items.firstIndex(where: { $0.number >= item.number }) {
            if items[place].number == item.number { items[place] = item } else { items.insert(item, at: place) }
        } else {
            items.append(item)
        }
    }

    /// Keeps a number from being given again, though nothing stands under
    /// it any more.
    mutating func reserve(_ number: ItemNumber<Item>) { last = Swift.max(last, number.value) }

    mutating func reserve(asIn other: Ledger) { last = Swift.max(last, other.last) }

    /// Whether the number was given to something that is not there any
    /// more.
    func isSpent(_ number: ItemNumber<Item>) -> Bool { number.value <= last && self[number] == nil }

    /// Changes one that is there; an erased one stays away.
    mutating func change(_ number: ItemNumber<Item>, _ body: (inout Item) -> Void) {
        guard let place = items.firstIndex(where: { $0.number == number }) else { return }
        body(&items[place])
    }
}

extension Ledger: Sequence {
    public func makeIterator() -> IndexingIterator<[Item]> { items.makeIterator() }
    public var isEmpty: Bool { items.isEmpty }
    public var count: Int { items.count }
}
