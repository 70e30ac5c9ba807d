import Foundation
import Learning

/// Statistics as words, CSV and a bar chart. It sees only what disclosure
/// control let through.
enum StatisticsTable {
    static func words(_ answer: StatisticsAnswer) -> String {
        let head = [answer.facets + ["reports", "per cent"]]
        let rows = answer.rows.map { row in
            row.values + [figure(row), row.percentage.map(String.init) ?? "-"]
        }
        return (["\(base(answer)) reports (\(answer.types.joined(separator: ", ")))", Terminal.table(head + rows)]
            + answer.notes.map { Terminal.wrapped($0) }).joined(separator: "\n")
    }

    /// RFC 4180. A cell that a spreadsheet would run as a formula is
    /// prefixed with an apostrophe.
    static func csv(_ answer: StatisticsAnswer) -> String {
        let head = answer.facets + ["reports", "per cent", "base"]
        let rows = answer.rows.map { row in
            row.values + [figure(row), row.percentage.map(String.init) ?? "", base(answer)]
        }
        return ([head] + rows).map { $0.map(cell).joined(separator: ",") }.joined(separator: "\r\n")
    }

    /// Horizontal bars with the figures beside them.
    ///
    /// - Throws: `Failure` below the smallest base, where no chart is drawn.
    static func svg(_ answer: StatisticsAnswer) throws -> String {
        guard answer.base ?? 0 >= DisclosureControl.smallestBase else {
            throw Failure(
                kind: .data,
                message: "\(base(answer)) reports are too few for a chart (\(DisclosureControl.smallestBase) at least): "
                    + "use --format csv")
        }
        let largest = max(1, answer.rows.compactMap(\.count).max() ?? 1)
        let height = answer.rows.count * 24 + 40
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"\(height)\" role=\"img\" "
                + "font-family=\"sans-serif\" font-size=\"13\">",
            "<title>Reports by \(escaped(answer.facets.joined(separator: ", "))), base \(base(answer))</title>",
        ]
        for (place, row) in answer.rows.enumerated() {
            let y = place * 24 + 24
            lines.append(
                "<text x=\"250\" y=\"\(y)\" text-anchor=\"end\">\(escaped(row.values.joined(separator: ", ")))</text>")
            if let count = row.count {
                lines.append(
                    "<rect x=\"260\" y=\"\(y - 13)\" width=\"\(count * 380 / largest)\" height=\"16\" fill=\"#1d5a7a\"/>")
                lines.append("<text x=\"\(266 + count * 380 / largest)\" y=\"\(y)\">\(count)</text>")
            } else {
                lines.append("<text x=\"266\" y=\"\(y)\" fill=\"#505a5f\">fewer than 5, or withheld</text>")
            }
        }
        lines.append("</svg>")
        return lines.joined(separator: "\n")
    }

    private static func base(_ answer: StatisticsAnswer) -> String { answer.base.map(String.init) ?? "fewer than 5" }
    private static func figure(_ row: StatisticsAnswer.Row) -> String { row.count.map(String.init) ?? "suppressed" }

    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        return safe.contains(where: { ",\"\r\n".contains($0) })
            ? "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : safe
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;")
    }
}
