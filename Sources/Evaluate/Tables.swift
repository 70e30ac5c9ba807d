internal import Themes

/// The figures as people read them.
struct Tables {
    private let measured: Measurement
    private let names: [String]

    init(_ measured: Measurement, names: [String]) {
        self.measured = measured
        self.names = names
    }

    /// The themes that the mission names.
    private static let named = [
        "matricide", "non-fatal-strangulation", "victim-suicide", "suicidality-self-harm", "perpetrator-suicidality",
        "homicide-suicide", "coercive-control",
    ]

    func write() {
        let count = measured.catalogue.themes.count
        let coder = Figures(measured.coder, themes: count)
        let phrases = Figures(measured.phrases, themes: count)
        let bootstrap = Bootstrap(measured.coder, themes: count)
        print("Passages: \(measured.passages) of \(names.joined(separator: ", ")). The text is invented: it shows how the coder")
        print("reads passages like these, not how it would do on published reviews.")
        print("95 % intervals in brackets: \(Bootstrap.resamples) resamples of passages, seeded.\n")
        print(row("theme", "passages", "precision", "recall", "F1", "phrases F1"))
        for theme in measured.catalogue.themes {
            let place = Int(theme.code.value)
            let tally = coder.themes[place]
            guard tally.right + tally.missed + tally.wrong > 0 else { continue }
            let interval = bootstrap.interval { $0.themes[place].f1 }
            print(
                row(
                    (Self.named.contains(theme.slug) ? "* " : "  ") + theme.slug, "\(tally.right + tally.missed)",
                    two(tally.precision), two(tally.recall), "\(two(tally.f1)) [\(two(interval.low))-\(two(interval.high))]",
                    two(phrases.themes[place].f1)))
        }
        print("")
        summary("macro F1", coder.macro(\.f1), bootstrap.interval { $0.macro(\.f1) }, phrases.macro(\.f1))
        summary("macro precision", coder.macro(\.precision), bootstrap.interval { $0.macro(\.precision) }, phrases.macro(\.precision))
        summary("macro recall", coder.macro(\.recall), bootstrap.interval { $0.macro(\.recall) }, phrases.macro(\.recall))
        summary("micro precision", coder.micro.precision, bootstrap.interval { $0.micro.precision }, phrases.micro.precision)
        summary("micro recall", coder.micro.recall, bootstrap.interval { $0.micro.recall }, phrases.micro.recall)
        summary("micro F1", coder.micro.f1, bootstrap.interval { $0.micro.f1 }, phrases.micro.f1)
        summary("trap rate (\(coder.traps) pairs)", coder.trapRate, bootstrap.interval { $0.trapRate }, phrases.trapRate)
        let low = Self.named.filter { slug in
            measured.catalogue.theme(slug: slug).map { coder.themes[Int($0.code.value)].f1 < 0.9 } ?? false
        }
        print(low.isEmpty ? "\nEach of the seven named themes (*) has F1 of 0.90 or more." : "\nNamed themes under F1 0.90: \(low.joined(separator: ", "))")
    }

    private func summary(_ name: String, _ value: Double, _ interval: Bootstrap.Interval, _ phrases: Double) {
        print("\(padded(name, 26)) \(two(value)) [\(two(interval.low))-\(two(interval.high))]   plain phrases \(two(phrases))")
    }

    private func row(_ cells: String...) -> String {
        let widths = [32, 9, 10, 7, 17, 10]
        return zip(cells, widths).map { padded($0, $1) }.joined(separator: " ")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func two(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
