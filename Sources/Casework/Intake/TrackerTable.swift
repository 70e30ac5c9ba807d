internal import CivilDates
internal import Guidance
internal import Workflow

/// A partnership's tracker: one row for each live review.
public enum TrackerTable {
    /// The fields that a tracker can fill; a mapping file uses these names.
    public static let fields = [
        TableField("csp", isRequired: true), TableField("reference"), TableField("notified", .date),
        TableField("notified-by"), TableField("died", .date), TableField("kind"), TableField("lead"),
        TableField("decided", .date), TableField("decision"), TableField("decided-by"),
        TableField("home-office-told", .date), TableField("chair"), TableField("chair-appointed", .date),
        TableField("first-panel", .date), TableField("terms-agreed", .date), TableField("draft", .date),
        TableField("panel-signed", .date), TableField("csp-signed", .date), TableField("submitted", .date),
        TableField("qa-letter", .date), TableField("qa-answer"), TableField("dac-copy", .date),
        TableField("published", .date), TableField("url"), TableField("closed", .date), TableField("target", .date),
        TableField("target-reason"), TableField("paused", .date), TableField("pause"), TableField("resumed", .date),
        TableField("stage"), TableField("edition"), TableField("notes"),
    ]

    /// The reviews of a table, with the line of each.
    ///
    /// Nothing is invented: what a row does not say becomes no event, and
    /// the review says what is not known.
    /// - Throws: every fault of every row.
    public static func reviews(
        of table: CSVTable, mapping: ColumnMapping? = nil, from source: String
    ) throws(TableError) -> [(line: Int, review: AdoptedReview)] {
        let mapping = mapping ?? ColumnMapping(columnsNamedAsFields: fields, in: table)
        var (rows, faults) = mapping.reading(of: table)
        var reviews: [(Int, AdoptedReview)] = []
        var lines: [[String]: Int] = [:]
        for row in rows {
            if let own = row["reference"] {
                let id = [row["csp"] ?? "", own].map(Spaces.folded)
                if let earlier = lines[id] {
                    let column = mapping.column(of: "reference") ?? "reference"
                    faults.append(TableFault(line: row.line, kind: .idTwice(column: column, earlier: earlier)))
                } else {
                    lines[id] = row.line
                }
            }
            func known(_ field: String, _ words: [String]) {
                guard let value = row[field], !words.contains(value) else { return }
                faults.append(TableFault(line: row.line, kind: .unknownValue(column: mapping.column(of: field) ?? field, known: words)))
            }
            known("kind", DeathKind.allCases.map(\.rawValue))
            known("decision", DecisionOutcome.allCases.map(\.rawValue))
            known("qa-answer", QualityAssuranceAnswer.allCases.map(\.rawValue))
            known("pause", PauseKind.allCases.map(\.rawValue))
            known("stage", ReviewStage.allCases.map(\.rawValue))
            reviews.append((row.line, review(of: row, from: source)))
        }
        guard faults.isEmpty else { throw TableError(faults: faults.sorted { $0.line < $1.line }) }
        return reviews
    }

    private static func review(of row: MappedRow, from source: String) -> AdoptedReview {
        var steps: [AdoptedReview.Step] = []
        var reached = ReviewStage.notified
        func step(_ kind: EventKind, _ on: String?, _ set: [String: String], _ stage: ReviewStage? = nil) {
            steps.append(.init(event: kind.rawValue, on: on, set: set.mapValues { .text($0) }))
            if let stage { reached = stage }
        }
        if let lead = row["lead"] { step(.leadNamed, nil, ["lead": lead]) }
        if let outcome = row["decision"].flatMap(DecisionOutcome.init(rawValue:)) {
            let stage: ReviewStage =
                switch outcome {
                case .review: .commissioning
                case .noReview: .noReview
                case .otherRoute: .alternativeRoute
                case .moreInformation: .scoping
                }
            step(
                .decisionTaken, row["decided"],
                ["outcome": outcome.rawValue, "by": row["decided-by"] ?? "not known", "reasons": "not known: taken over from \(source)"],
                stage)
        }
        if row["home-office-told"] != nil {
            step(.partyTold, row["home-office-told"], ["telling": "home-office-of-decision"])
        }
        if let chair = row["chair"] {
            step(.personRecorded, row["chair-appointed"], ["number": "P1", "name": chair, "part": "professional"])
            step(.chairAppointed, row["chair-appointed"], ["person": "P1"])
        }
        if row["first-panel"] != nil { step(.meetingHeld, row["first-panel"], ["meeting": "panel"], .active) }
        if row["terms-agreed"] != nil { step(.termsAgreed, row["terms-agreed"], [:]) }
        if row["draft"] != nil { step(.draftWritten, row["draft"], ["version": "not known"], .drafting) }
        if row["panel-signed"] != nil { step(.panelSignedOff, row["panel-signed"], [:], .panelSigned) }
        if row["csp-signed"] != nil { step(.partnershipSignedOff, row["csp-signed"], ["by": "not known"], .partnershipSigned) }
        if row["submitted"] != nil { step(.submitted, row["submitted"], [:], .submitted) }
        if row["qa-letter"] != nil || row["qa-answer"] != nil {
            if let answer = row["qa-answer"] {
                step(.qualityLetterReceived, row["qa-letter"], ["answer": answer], .qualityAssuranceLetter)
            }
        }
        if row["dac-copy"] != nil { step(.finalCopySent, row["dac-copy"], ["to": "dac"], .finalCopiesSent) }
        if row["published"] != nil {
            step(.reportPublished, row["published"], row["url"].map { ["url": $0] } ?? [:], .published)
        }
        if row["closed"] != nil { step(.reviewClosed, row["closed"], ["by": "not known"], .closed) }
        if let target = row["target"] {
            step(
                .deadlineSet, nil,
                ["limit": "complete-report", "due": target].merging(row["target-reason"].map { ["agreed-by": $0] } ?? [:]) { $1 })
        }
        if row["paused"] != nil || row["pause"] != nil {
            step(.reviewPaused, row["paused"], ["pause": row["pause"] ?? "other", "clocks": "all", "reason": "taken over from \(source)"])
            if row["resumed"] != nil { step(.reviewResumed, row["resumed"], ["pause": "S1"]) }
        }
        if let notes = row["notes"] { step(.noteAdded, nil, ["words": notes]) }
        var review = AdoptedReview(csp: row["csp"] ?? "", stage: row["stage"] ?? reached.rawValue, from: source)
        review.notified = row["notified"]
        review.by = row["notified-by"]
        review.died = row["died"]
        review.kind = row["kind"]
        review.localReference = row["reference"]
        review.edition = row["edition"]
        review.history = steps
        review.notKnown = ["notified", "died", "decided"].filter { row[$0] == nil } + halves(of: row)
        return review
    }

    /// What a row says of a step whose own column is empty. It makes no
    /// event, and so is told among what is not known.
    private static func halves(of row: MappedRow) -> [String] {
        [
            ("decision", ["decided", "decided-by"]), ("chair", ["chair-appointed"]), ("qa-answer", ["qa-letter"]),
            ("target", ["target-reason"]), ("paused", ["resumed"]), ("published", ["url"]),
        ].flatMap { step, rest -> [String] in
            if row[step] != nil || (step == "paused" && row["pause"] != nil) { return [] }
            return rest.compactMap { field in row[field].map { "\(step), though \(field) says \($0)" } }
        }
    }
}
