internal import Casework
internal import CivilDates

/// Clocks on a time line: from their start to their due day, with the days
/// that they had before, the pauses, the stages and the meetings. The table
/// below it says the same in words.
struct ClockChart: Block {
    static let template = "clock-chart"
    private let bars: [Bar]
    private let marks: [Mark]
    private let span: ClosedRange<Int>
    private let today: Int

    private struct Bar {
        var label: String
        var state: String
        var from: Int
        var to: Int
        var moved: [Int]
    }

    private struct Mark {
        var label: String
        var day: Int
        var until: Int?
        var kind: String
    }

    init(review: ReviewAnswer, today: CivilDate) {
        func day(_ text: String?) -> Int? { text.flatMap { CivilDate($0) }.map { $0.dayNumber } }
        bars = review.clocks.compactMap { clock in
            guard let from = day(clock.startedOn), let to = day(clock.due), to >= from else { return nil }
            return Bar(
                label: clock.label + (clock.detail.map { " – \($0)" } ?? ""), state: clock.state, from: from, to: to,
                moved: clock.movedFrom.compactMap { day($0.due) })
        }
        var marks = review.stages.compactMap { stage in
            day(stage.on).map { Mark(label: Shown.title(stage.stage), day: $0, until: nil, kind: "stage") }
        }
        marks += review.meetings.compactMap { meeting in
            day(meeting.day).map { Mark(label: "Meeting \(meeting.meeting)", day: $0, until: nil, kind: "meeting") }
        }
        marks += review.pauses.compactMap { pause in
            day(pause.from).map { Mark(label: "Paused: \(Shown.words(pause.kind))", day: $0, until: day(pause.until) ?? today.dayNumber, kind: "pause") }
        }
        self.marks = marks
        self.today = today.dayNumber
        let days = bars.flatMap { [$0.from, $0.to] + $0.moved } + marks.map(\.day) + [today.dayNumber]
        span = (days.min() ?? 0)...max((days.min() ?? 0) + 30, days.max() ?? 30)
    }

    private static let width = 760
    private static let left = 8

    private func x(_ day: Int) -> Int {
        Self.left + (day - span.lowerBound) * (Self.width - 2 * Self.left) / max(1, span.upperBound - span.lowerBound)
    }

    var view: [String: Any] {
        let rowHeight = 38
        let top = 52
        let height = top + bars.count * rowHeight + 40
        let years = yearTicks()
        return [
            "some": !bars.isEmpty, "width": Self.width, "height": height,
            "label": "Time line of \(Shown.count(bars.count, "clock")); the table below says the same.",
            "todayX": x(today), "bottom": height - 30, "todayLabelX": min(max(x(today), 30), Self.width - 40), "axisY": height - 12,
            "years": years.map { ["x": x($0.day), "label": $0.label] },
            "pauses": marks.filter { $0.kind == "pause" }.map { mark in
                ["x": x(mark.day), "w": max(2, x(mark.until ?? mark.day) - x(mark.day)), "h": height - 30, "label": mark.label]
            },
            "marks": marks.filter { $0.kind != "pause" }.map { ["x": x($0.day), "label": $0.label, "kind": $0.kind] },
            "bars": bars.enumerated().map { place, bar in
                let y = top + place * rowHeight
                return [
                    "x": x(bar.from), "w": max(3, x(bar.to) - x(bar.from)), "y": y + 16, "textY": y + 11, "state": bar.state,
                    "label": bar.label, "textX": min(x(bar.from), Self.width - 330),
                    "moved": bar.moved.map { ["mx": x($0), "my": y + 12] },
                ]
            },
        ]
    }

    private func yearTicks() -> [(day: Int, label: String)] {
        guard let first = CivilDate(dayNumber: span.lowerBound)?.year, let last = CivilDate(dayNumber: span.upperBound)?.year else { return [] }
        return (first...max(first, last)).compactMap { year in
            guard let day = CivilDate("\(year)-01-01")?.dayNumber, span.contains(day) else { return nil }
            return (day, "\(year)")
        }
    }
}
