import Reviews

/// Tells what kind of document a report is from what it calls itself.
enum ReviewTypes {
    /// - Parameter titles: title, subtitle, lines of the head, strongest first.
    /// - Parameter opening: the first paragraphs.
    static func type(titles: [String], opening: [String]) -> ReviewType {
        let title = SectionKinds.plain(titles.joined(separator: ". "))
        let body = SectionKinds.plain(opening.joined(separator: " "))
        if let type = named(in: title, isTitle: true) { return refined(type, by: title + " " + body) }
        if let type = named(in: body, isTitle: false) { return refined(type, by: body) }
        if isCouncilPaper(title + " " + body) { return .strategy }
        return .other
    }

    private static func has(_ phrases: [String], _ text: String) -> Bool {
        phrases.contains { ByteText.contains($0, in: text) }
    }

    private static let dhr = ["domestic homicide review", "domestic homicide overview", "dhr"]
    private static let dardr = ["domestic abuse related death review", "domestic abuse-related death review", "dardr"]
    private static let sar = [
        "safeguarding adults review", "safeguarding adult review", "sar", "serious case review (adult",
    ]
    private static let cspr = [
        "child safeguarding practice review", "local child safeguarding practice review", "serious case review", "cspr",
    ]
    private static let pfd = [
        "regulation 28", "prevent future deaths", "prevention of future deaths", "report to prevent future death",
    ]

    private static func named(in text: String, isTitle: Bool) -> ReviewType? {
        if has(pfd, text) { return .preventionOfFutureDeaths }
        if has(["single unified safeguarding review", "susr"], text) { return .singleUnifiedSafeguardingReview }
        let isStrategy = isTitle && has(["strategy", "action plan 20", "delivery plan", "needs assessment"], text)
        let isDHR = has(isTitle ? dhr : ["domestic homicide review"], text)
        let isDARDR = has(isTitle ? dardr : ["domestic abuse related death review"], text)
        if isStrategy, !isDHR, !isDARDR { return .strategy }
        if isDHR || isDARDR {
            let isJoint = has(["joint", "combined"], text) || isTitle
            if isJoint, has(isTitle ? sar : ["joint domestic homicide review and safeguarding adult"], text) {
                return .jointWithSafeguardingAdultReview
            }
            if isJoint, has(isTitle ? cspr : ["joint domestic homicide review and child safeguarding"], text) {
                return .jointWithChildSafeguardingPracticeReview
            }
            return isDHR && !isDARDR ? .domesticHomicideReview : .domesticAbuseRelatedDeathReview
        }
        if has(["fatal incident review"], text) { return .suicideReview }
        if has(["suicide review", "domestic abuse related suicide", "domestic abuse suicide review"], text) {
            return .suicideReview
        }
        if has(["mental health homicide review", "independent investigation into the care and treatment"], text) {
            return .mentalHealthHomicideReview
        }
        if has(isTitle ? sar : Array(sar.prefix(2)), text) { return .safeguardingAdultReview }
        if has(isTitle ? cspr : Array(cspr.prefix(3)), text) { return .childSafeguardingPracticeReview }
        if isTitle, has(["my story", "lived experience", "survivor's story", "survivors' voices"], text) {
            return .livedExperience
        }
        return nil
    }

    /// A Fatal Incident Review is a suicide review or a homicide review,
    /// as its text says.
    private static func refined(_ type: ReviewType, by text: String) -> ReviewType {
        guard type == .suicideReview, has(["fatal incident review"], text) else { return type }
        if has(["suicide", "took her own life", "took his own life"], text) { return .suicideReview }
        return has(["homicide", "murder", "killed"], text) ? .domesticHomicideReview : .suicideReview
    }

    /// A paper put before a committee.
    private static func isCouncilPaper(_ text: String) -> Bool {
        has(["scrutiny committee", "report for information", "cabinet member", "health and wellbeing board"], text)
            && has(["domestic abuse", "domestic violence", "violence against women"], text)
    }
}
