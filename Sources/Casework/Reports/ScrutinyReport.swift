internal import CivilDates
internal import Learning

/// A report to an overview and scrutiny committee, which meets in public,
/// under the headings that such reports usually have.
///
/// The headings are a default of this program, not a rule of anybody's; the
/// figures are those of the public report to the board.
struct ScrutinyReport {
    let board: BoardReport

    var document: ReportDocument {
        let report = board
        return ReportDocument(
            title: "Domestic abuse related death reviews: report to the overview and scrutiny committee",
            subtitle: "\(report.partnership), \(report.period.words)", marking: "PUBLIC", isPublic: true,
            sections: [
                .init(
                    "Purpose of the report",
                    ["To tell the committee how the reviews of \(report.partnership) stand, and what became of their actions."]),
                .init(
                    "Recommendation to the committee",
                    ["That the committee notes the report, and says what it wants to look at more closely."]),
                .init("Background", Self.background),
                joined("Current position", [report.movement, report.standing, report.ages]),
                joined("What is ahead", [report.nextQuarter]),
                joined("Actions and what became of them", [report.actions]),
                joined("Training", [report.training]),
                .init(
                    "Financial implications",
                    ["Costs of single reviews could point at a case; they stand in the board’s exempt report."]),
                .init("Legal implications", Self.legal),
                .init(
                    "Confidentiality", ["Whoever knows a case must not learn of another from this report."]),
            ], notes: ReportDocument.publicNotes)
    }

    private func joined(_ heading: String, _ sections: [ReportDocument.Section]) -> ReportDocument.Section {
        .init(
            heading, sections.flatMap(\.paragraphs), tables: sections.flatMap(\.tables), charts: sections.flatMap(\.charts))
    }

    private static let background = [
        "A review looks at what agencies knew and did before a death, to learn lessons. It finds nobody guilty and apportions no blame.",
        "The partnership’s chair decides whether there is a review; the Home Office looks at every decision not to hold one ([S] HANS21B).",
    ]

    /// Source: process.md 1.1.
    private static let legal = [
        "Section 9 of the Domestic Violence, Crime and Victims Act 2004 provides for reviews and for guidance that the listed bodies must have regard to ([S] DVCVA).",
        "A copy of the report goes to the Domestic Abuse Commissioner as soon as reasonably practicable after it is completed ([S] DVCVA).",
    ]
}
