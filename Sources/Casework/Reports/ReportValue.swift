public import Learning

/// A report on many reviews, laid out by the web and by documents alike:
/// sections with words, tables and series for charts.
public struct ReportDocument: Encodable, Sendable, Equatable {
    public var title: String
    public var subtitle: String
    /// `PUBLIC`, or what keeps it from the public.
    public var marking: String
    public var isPublic: Bool
    public var sections: [Section]
    /// How to read the figures.
    public var notes: [String]

    public struct Section: Encodable, Sendable, Equatable {
        public var heading: String
        public var paragraphs: [String]
        public var tables: [Table]
        public var charts: [Chart]

        public init(_ heading: String, _ paragraphs: [String] = [], tables: [Table] = [], charts: [Chart] = []) {
            self.heading = heading
            self.paragraphs = paragraphs
            self.tables = tables
            self.charts = charts
        }
    }

    public struct Table: Encodable, Sendable, Equatable {
        public var caption: String
        public var columns: [String]
        public var rows: [[Cell]]
    }

    /// A series that can be drawn; the table behind it has the same figures.
    public struct Chart: Encodable, Sendable, Equatable {
        public var title: String
        public var points: [Point]
    }

    public struct Point: Encodable, Sendable, Equatable {
        public var label: String
        /// `null` where it is suppressed.
        @OrNull public var value: Int?
        public var suppressed: Bool
    }

    /// What stands in a cell: words, a figure, or that a figure is too small
    /// to be printed.
    public enum Cell: Encodable, Sendable, Equatable {
        case text(String)
        case count(Int)
        case suppressed

        public var words: String {
            switch self {
            case .text(let text): text
            case .count(let count): String(count)
            case .suppressed: DisclosedCount.suppressed.words
            }
        }

        public func encode(to encoder: any Encoder) throws { try Written(self).encode(to: encoder) }

        private struct Written: Encodable {
            var text: String
            @OrNull var value: Int?
            var suppressed: Bool

            init(_ cell: Cell) {
                text = cell.words
                value = if case .count(let count) = cell { count } else { nil }
                suppressed = cell == .suppressed
            }
        }
    }
}

/// How figures of a report are printed: as they are, or under disclosure
/// control.
struct Figures {
    let isPublic: Bool

    func cell(_ value: Int) -> ReportDocument.Cell {
        guard isPublic else { return .count(value) }
        return Self.cell(DisclosureControl.count(value))
    }

    /// A table of counts that make up one whole, and the chart of it where
    /// the whole is large enough.
    func table(_ caption: String, _ head: String, _ values: [(label: String, count: Int)]) -> ReportDocument.Table {
        .init(
            caption: caption, columns: [head, "Number"],
            rows: zip(values, cells(values.map(\.count))).map { [.text($0.label), $1] })
    }

    func charts(_ title: String, _ values: [(label: String, count: Int)]) -> [ReportDocument.Chart] {
        let base = values.reduce(0) { $0 + $1.count }
        guard base > 0, !isPublic || base >= DisclosureControl.smallestBase else { return [] }
        return [
            .init(
                title: title,
                points: zip(values, cells(values.map(\.count))).map { value, cell in
                    if case .count(let count) = cell { .init(label: value.label, value: count, suppressed: false) }
                    else { .init(label: value.label, value: nil, suppressed: true) }
                })
        ]
    }

    /// Counts that make up one whole, of which the total is known.
    func cells(_ values: [Int]) -> [ReportDocument.Cell] {
        guard isPublic else { return values.map { .count($0) } }
        return DisclosureControl.counts(values).map(Self.cell)
    }

    /// A figure within a sentence.
    func words(_ value: Int) -> String { cell(value).words }

    private static func cell(_ count: DisclosedCount) -> ReportDocument.Cell {
        switch count {
        case .shown(let value): .count(value)
        case .suppressed: .suppressed
        }
    }
}
