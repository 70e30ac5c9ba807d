import Reviews

/// What the assembled report makes doubtful.
enum Findings {
    static func of(_ report: Report) -> [Finding] {
        var findings: [Finding] = []
        if report.passages.isEmpty {
            findings.append(Finding(kind: .noText, message: "No running text was found."))
        } else if report.sections.count <= 1 {
            findings.append(Finding(kind: .noSections, message: "No headings were recognised."))
        }
        if report.metadata.reviewType.isDomesticHomicideReviewFamily {
            findings += ofReview(report)
            findings += PrivacyFindings.of(report)
        }
        return findings
    }

    private static func ofReview(_ report: Report) -> [Finding] {
        var findings: [Finding] = []
        if report.recommendations.isEmpty, report.passages.count > 20 {
            findings.append(Finding(kind: .recommendation, message: "No recommendations were recognised."))
        }
        let dangling = report.passages.filter { $0.form == .footnote(of: nil) }.count
        if dangling > 0 {
            findings.append(Finding(kind: .footnote, message: "\(dangling) footnotes have no place that refers to them."))
        }
        if report.metadata.people.isEmpty {
            findings.append(Finding(kind: .metadata, message: "It is not stated who the people of the review are."))
        }
        let titles = report.sections.filter { $0.level == 1 && $0.kind == .termsOfReference }.count
        let recommendations = report.sections.filter { $0.level == 1 && $0.kind == .recommendations }.count
        if titles > 1, recommendations > 1 {
            findings.append(Finding(kind: .severalReviews, message: "The file may hold more than one review."))
        }
        return findings
    }
}
