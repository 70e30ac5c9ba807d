public import CivilDates

/// A kind of value that stands in one field.
public protocol FieldScalar: Hashable, Sendable {
    /// What a person is asked for: "a date as YYYY-MM-DD".
    static var wanted: String { get }
    /// Words to choose from; `nil` where anything of the kind will do.
    static var choices: [String]? { get }
    init?(field: FieldValue)
    var fieldValue: FieldValue { get }
}

extension FieldScalar {
    public static var choices: [String]? { nil }
}

extension FieldScalar where Self: RawRepresentable & CaseIterable, RawValue == String {
    public static var wanted: String { "one of \(allCases.map(\.rawValue).joined(separator: ", "))" }
    public static var choices: [String]? { allCases.map(\.rawValue) }
    public init?(field: FieldValue) {
        guard case .text(let text) = field else { return nil }
        self.init(rawValue: text)
    }
    public var fieldValue: FieldValue { .text(rawValue) }
}

extension String: FieldScalar {
    public static var wanted: String { "a text" }
    public init?(field: FieldValue) {
        guard case .text(let text) = field, text.contains(where: { !$0.isWhitespace }) else { return nil }
        self = text
    }
    public var fieldValue: FieldValue { .text(self) }
}

extension Int: FieldScalar {
    public static var wanted: String { "a whole number" }
    public init?(field: FieldValue) {
        switch field {
        case .number(let number): self = number
        case .text(let text):
            guard let number = Int(text) else { return nil }
            self = number
        case .flag, .list, .object, .null: return nil
        }
    }
    public var fieldValue: FieldValue { .number(self) }
}

extension Bool: FieldScalar {
    public static var wanted: String { "yes or no" }
    public static var choices: [String]? { ["yes", "no"] }
    public init?(field: FieldValue) {
        switch field {
        case .flag(let flag): self = flag
        case .text("yes"), .text("true"): self = true
        case .text("no"), .text("false"): self = false
        case .text, .number, .list, .object, .null: return nil
        }
    }
    public var fieldValue: FieldValue { .flag(self) }
}

extension CivilDate: FieldScalar {
    public static var wanted: String { "a day as YYYY-MM-DD" }
    public init?(field: FieldValue) {
        guard case .text(let text) = field else { return nil }
        self.init(text)
    }
    public var fieldValue: FieldValue { .text(description) }
}

extension ApproximateDate: FieldScalar {
    public static var wanted: String { "a date as YYYY-MM-DD, YYYY-MM or YYYY" }
    public init?(field: FieldValue) {
        guard case .text(let text) = field else { return nil }
        self.init(text)
    }
    public var fieldValue: FieldValue { .text(description) }
}

/// An amount of money in pence.
public struct Money: FieldScalar, Comparable, CustomStringConvertible {
    public let pence: Int

    public init(pence: Int) { self.pence = pence }

    public static var wanted: String { "an amount in pounds, as 1250 or 1250.50" }

    public init?(field: FieldValue) {
        switch field {
        case .number(let pounds):
            let (pence, isTooMuch) = pounds.multipliedReportingOverflow(by: 100)
            guard !isTooMuch, pence >= 0 else { return nil }
            self.pence = pence
        case .text(let text):
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
                let pounds = Int(parts[0]), pounds <= 100_000_000
            else { return nil }
            guard parts.count == 2 else {
                pence = pounds * 100
                return
            }
            guard parts[1].utf8.count == 2, let rest = Int(parts[1]), rest >= 0 else { return nil }
            pence = pounds * 100 + rest
        case .flag, .list, .object, .null: return nil
        }
    }

    public var fieldValue: FieldValue { .text(description) }

    public var description: String {
        let rest = pence % 100
        return rest == 0 ? "\(pence / 100)" : "\(pence / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    public static func < (a: Money, b: Money) -> Bool { a.pence < b.pence }
}

/// A thing of a review that has a number: a person, a request, an action.
public protocol Numbered: Hashable, Sendable {
    /// What its numbers begin with.
    static var letter: String { get }
    /// Where a review keeps them.
    static var ledger: KeyPath<ReviewState, Ledger<Self>> { get }
    /// What it is called in a fault.
    static var noun: String { get }
    var number: ItemNumber<Self> { get }
}

/// The mention of a thing of a review by its number.
public protocol ItemReference: Sendable {
    var description: String { get }
    func isThere(in review: ReviewState) -> Bool
    /// Whether it was given to something that is not there any more.
    func isSpent(in review: ReviewState) -> Bool
    /// What the next new thing of its kind gets where this one is far beyond
    /// it: all numbers between would be spent.
    func nextBeforeGap(in review: ReviewState) -> String?
}

/// The number of a thing within its review: `P3`. Given once and never to
/// another.
public struct ItemNumber<Item: Numbered>: FieldScalar, ItemReference, Comparable, LosslessStringConvertible {
    public let value: Int

    public init(_ value: Int) { self.value = value }

    /// Stands where a number is yet to be given.
    static var unset: ItemNumber { ItemNumber(0) }
    var isSet: Bool { value > 0 }

    public init?(_ text: String) {
        // One spelling for each, so that nothing is missed: no P01, no P+1;
        // nine digits at most, so that there is always a next number.
        let digits = text.dropFirst(Item.letter.count)
        guard text.hasPrefix(Item.letter), let first = digits.utf8.first, (49...57).contains(first),
            digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(digits)
        else { return nil }
        self.value = value
    }

    public var description: String { "\(Item.letter)\(value)" }
    public static var wanted: String { "the number of \(Item.noun), as \(Item.letter)1" }
    public init?(field: FieldValue) {
        guard case .text(let text) = field else { return nil }
        self.init(text)
    }
    public var fieldValue: FieldValue { .text(description) }
    public static func < (a: ItemNumber, b: ItemNumber) -> Bool { a.value < b.value }
    public func isThere(in review: ReviewState) -> Bool { review[keyPath: Item.ledger][self] != nil }
    public func isSpent(in review: ReviewState) -> Bool { review[keyPath: Item.ledger].isSpent(self) }
    public func nextBeforeGap(in review: ReviewState) -> String? {
        let next = review[keyPath: Item.ledger].next
        return value - next.value < 1000 ? nil : next.description
    }
}
