import CivilDates
import Foundation
import Testing

/// The tables that `Oracles/make-tables` writes: answers of other
/// implementations, with their versions in the first line.
enum OracleTable: String {
    case easter, holidays, months, years
    case workingDays = "working-days"

    /// The rows, each split at its tabs.
    func rows() throws -> [[String]] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Oracles/\(rawValue).tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        try #require(lines.first?.hasPrefix("# holidays ") == true)
        return lines.filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}

extension CivilDate {
    /// A day written out in a test.
    static func of(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text) is no day") }

    /// Any day within the years whose bank holidays are known, a long limit
    /// away from the end.
    static func random(using random: inout some RandomNumberGenerator) -> CivilDate {
        let (first, last) = (2922, 30_000)
        guard let date = CivilDate(dayNumber: Int.random(in: first...last, using: &random)) else {
            preconditionFailure("days from 1978 to 2052 exist")
        }
        return date
    }
}
