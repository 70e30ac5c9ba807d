import CivilDates

/// When a report was finished, as it says.
enum ReportDates {
    private static let strong = [
        "report completed", "completed in", "was completed", "report agreed", "report of", "report dated",
        "date of report", "date of the report", "overview report,", "agreed by the panel", "finalised", "signed off",
        "report was finished", "finished in", "report was agreed", "approved this report in", "final version", "version,",  "completed on", "report date", "date completed",
        "ended in", "was agreed in", "published", "date:", "dated", "completed",
    ]

    static func date(titlePage: [String], opening: [String]) -> ApproximateDate? {
        for text in titlePage where Cues.hasYear(text) {
            // "(death); June 2024 (report)"
            let plain = SectionKinds.plain(text)
            for item in Dates.all(inPlain: plain) {
                let after = String(Substring(plain.utf8.dropFirst(item.end).prefix(12)))
                if after.contains("(report") { return item.date }
            }
            if let date = date(in: text) { return date }
        }
        for text in opening where Cues.hasYear(text) {
            for sentence in Sentences.split(text) where Cues.hasYear(sentence) {
                let plain = SectionKinds.plain(sentence)
                let speaksOfIt = ["report", "review", "commissioned"].contains { ByteText.contains($0, in: plain) }
                guard speaksOfIt else { continue }
                if let date = date(in: sentence) { return date }
            }
        }
        // A line of the title page that is nothing but a date.
        for text in titlePage where text.utf8.count <= 24 {
            let found = Dates.all(in: text)
            if found.count == 1, let only = found.first, only.end - only.start + 2 >= text.utf8.count { return only.date }
        }
        return nil
    }

    private static func date(in text: String) -> ApproximateDate? {
        let plain = SectionKinds.plain(text)
        guard plain.utf8.count < 600 else { return nil }
        let found = Dates.all(inPlain: plain)
        guard !found.isEmpty else { return nil }
        for cue in strong {
            guard let place = ByteText.place(of: cue, in: plain) else { continue }
            guard let next = found.first(where: { $0.start >= place }), next.start - place < 70 else { continue }
            let between = String(Substring(plain.utf8.dropFirst(place).prefix(max(next.start - place, 0))))
            if ["death", "died", "trial", "inquest", "decided", "began", "started", "first met", "notified", "between", "investigation", "sentenc", "trust"].contains(where: { between.contains($0) }) {
                continue
            }
            return next.date
        }
        return nil
    }
}
