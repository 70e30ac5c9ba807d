internal import CivilDates
internal import Foundation

/// What a browser sent with a form or behind the question mark: names and
/// values, several of one name kept in order.
struct FormValues: Sendable, Equatable {
    private(set) var pairs: [(name: String, value: String)] = []

    static let empty = FormValues()

    init(pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

    /// As `application/x-www-form-urlencoded` (WHATWG URL, section 5.1);
    /// what is no UTF-8 is left out.
    ///
    /// - Returns: `nil` when there are more than 2,000 fields.
    init?(urlEncoded text: String) {
        let parts = text.split(separator: "&", omittingEmptySubsequences: true)
        guard parts.count <= 2_000 else { return nil }
        for part in parts {
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(pieces[0]) else { continue }
            let value = pieces.count > 1 ? Self.decoded(pieces[1]) : ""
            guard let value else { continue }
            pairs.append((name, value))
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
    }

    static func == (left: FormValues, right: FormValues) -> Bool {
        left.pairs.elementsEqual(right.pairs) { $0.name == $1.name && $0.value == $1.value }
    }

    /// The first value of a name, without the spaces around it; `nil` where
    /// it is empty.
    subscript(_ name: String) -> String? {
        guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
        let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// As it was typed, for showing it again.
    func typed(_ name: String) -> String { pairs.first { $0.name == name }?.value ?? "" }

    func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }

    func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

    var names: Set<String> { Set(pairs.map(\.name)) }

    func adding(_ name: String, _ value: String) -> FormValues { FormValues(pairs: pairs + [(name, value)]) }

    /// The three fields of a day as `2026-03-27`, `2026-03` or `2026`;
    /// `nil` where all are empty, and as it was typed where it is no day, so
    /// that whoever reads it can say what is wrong.
    func date(_ name: String) -> String? {
        let parts = ["year", "month", "day"].map { self["\(name).\($0)"] }
        guard parts.contains(where: { $0 != nil }) else { return self[name] }
        func padded(_ text: String, _ length: Int) -> String {
            String(repeating: "0", count: max(0, length - text.count)) + text
        }
        switch (parts[0], parts[1], parts[2]) {
        case (let year?, let month?, let day?): return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        case (let year?, let month?, nil): return "\(padded(year, 4))-\(padded(month, 2))"
        case (let year?, nil, nil): return padded(year, 4)
        case (let year, let month, let day): return [day, month, year].compactMap { $0 }.joined(separator: " ")
        }
    }
}
