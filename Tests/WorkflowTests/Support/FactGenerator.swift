import CivilDates
import Guidance
import Workflow

/// Makes facts for an event out of what its fields say of themselves, so
/// that a new event or field is exercised as soon as it is declared.
struct FactGenerator {
    var review: ReviewState
    var edition: Edition
    var today: CivilDate
    /// Every field is filled, not only some of those that may be left out.
    var fillsAll = false

    /// - Returns: `nil` when the event is about a thing of which the review
    ///   has none yet.
    func facts(for kind: EventKind, _ random: inout SplitMix64) -> [String: FieldValue]? {
        if kind == .dataReturnAnswered { return dataReturn(&random) }
        guard let facts = object(kind.fields, of: kind, &random) else { return nil }
        return facts
    }

    private func object(_ forms: [FieldForm], of kind: EventKind, _ random: inout SplitMix64) -> [String: FieldValue]? {
        var object: [String: FieldValue] = [:]
        for form in forms {
            switch form.need {
            case .required:
                guard let value = value(form, of: kind, &random) else { return nil }
                object[form.key] = value
            case .optional:
                if fillsAll || random.chance(1, in: 2) { object[form.key] = value(form, of: kind, &random) }
            case .given:
                object[form.key] = given(form, of: kind, &random)
            }
        }
        return object
    }

    /// What the system gives is left to it, but now and then a thing that
    /// is there is put in other words.
    private func given(_ form: FieldForm, of kind: EventKind, _ random: inout SplitMix64) -> FieldValue? {
        if kind == .notificationReceived, form.key == "reference" { return .text("DHR-TEST-1") }
        if form.key == "edition" { return fillsAll ? .text(edition.pin.description) : nil }
        if let letter = letter(of: form) {
            if fillsAll { return .text("\(letter)1") }
            guard form.help.contains("earlier one"), random.chance(1, in: 5) else { return nil }
            return numbers(letter).isEmpty ? nil : .text(random.pick(numbers(letter)))
        }
        return fillsAll || random.chance(1, in: 4) ? value(form, of: kind, &random) : nil
    }

    private func value(_ form: FieldForm, of kind: EventKind, _ random: inout SplitMix64) -> FieldValue? {
        if let words = words(of: form, in: kind) {
            if kind == .reviewPaused, random.chance(1, in: 3) { return .list([.text("all")]) }
            return form.isList ? .list([.text(random.pick(words))]) : .text(random.pick(words))
        }
        guard form.isList else { return scalar(form, of: kind, &random) }
        let isNeeded = fillsAll || form.need == .required
        let count = isNeeded ? 1 + random.below(2) : random.below(3)
        let entries = (0..<count).compactMap { _ -> FieldValue? in
            form.parts.isEmpty
                ? scalar(form, of: kind, &random) : self.object(form.parts, of: kind, &random).map(FieldValue.object)
        }
        return entries.isEmpty && isNeeded ? nil : .list(entries)
    }

    private func scalar(_ form: FieldForm, of kind: EventKind, _ random: inout SplitMix64) -> FieldValue? {
        if form.wanted == "yes or no" { return .flag(random.chance(1, in: 2)) }
        if let choices = form.choices {
            // Nobody takes over a review whose papers are erased.
            return .text(random.pick(choices.filter { kind != .reviewAdopted || $0 != "archived" }))
        }
        if let letter = letter(of: form) {
            let there = numbers(letter)
            return there.isEmpty ? nil : .text(random.pick(there))
        }
        switch form.wanted {
        case "a whole number": return .number(1 + random.below(9))
        case "a day as YYYY-MM-DD":
            return .text(today.plus(random.below(400) - 100).description)
        case "a date as YYYY-MM-DD, YYYY-MM or YYYY": return .text(date(&random).description)
        case "an amount in pounds, as 1250 or 1250.50":
            return .text(random.chance(1, in: 2) ? "\(random.below(9_000))" : "\(random.below(900)).\(10 + random.below(90))")
        default: return .text(text(&random))
        }
    }

    func date(_ random: inout SplitMix64) -> ApproximateDate {
        let day = today.plus(-random.below(2_000))
        return switch random.below(3) {
        case 0: .year(day.year)
        case 1: .month(year: day.year, month: day.month)
        default: .day(day)
        }
    }

    /// Words of nobody and nowhere, with what makes text hard to keep.
    private func text(_ random: inout SplitMix64) -> String {
        let words = [
            "Ashmere", "Brindle", "“quoted”", "a; b", "x: y, z", "naïve", "line\nbreak", "tab\tstop", "\\", "\"", "/",
            "Llanfair", "emoji 🕯", "e\u{301}", "0",
        ]
        return (0...random.below(3)).map { _ in random.pick(words) }.joined(separator: " ")
    }

    private func letter(of form: FieldForm) -> String? {
        guard form.wanted.hasPrefix("the number of ") else { return nil }
        return form.wanted.split(separator: " ").last.map { String($0.dropLast()) }
    }

    /// Words that an edition has for a field.
    private func words(of form: FieldForm, in kind: EventKind) -> [String]? {
        switch (kind, form.key) {
        case (.panelMemberJoined, "sector"), (.sectorGapExplained, "sector"): edition.panelSectors.map(\.slug.text)
        case (.deadlineSet, "limit"), (.deadlineMoved, "limit"), (.reviewPaused, "clocks"): edition.limits.map(\.slug.text)
        case (.partyTold, "telling"): edition.tellings.map(\.slug.text)
        case (.documentFiled, "document"): edition.documents.map(\.slug.text)
        case (.decisionTaken, "limb"): edition.eligibility.parts.flatMap(\.limbs).map(\.slug.text)
        case (.editionChanged, "edition"), (.reviewAdopted, "edition"): [edition.pin.description]
        default: nil
        }
    }

    private func dataReturn(_ random: inout SplitMix64) -> [String: FieldValue]? {
        let field = random.pick(edition.dataFields)
        var facts: [String: FieldValue] = ["field": .text(field.slug.text)]
        let values = field.values.isEmpty ? [DataField.notKnown, "Ashmere"] : field.values
        facts["values"] = .list([.text(random.pick(values))])
        if fillsAll || field.scope == .victim || field.scope == .perpetrator {
            guard !numbers("P").isEmpty else { return nil }
            facts["person"] = .text(random.pick(numbers("P")))
        }
        return facts
    }

    /// The numbers of the things of a kind that are there.
    func numbers(_ letter: String) -> [String] {
        func all<Item: Numbered>(_ ledger: Ledger<Item>) -> [String] { ledger.map(\.number.description) }
        return switch letter {
        case Person.letter: all(review.people)
        case AgencyRequest.letter: all(review.requests)
        case Meeting.letter: all(review.meetings)
        case KeyLine.letter: all(review.keyLines)
        case DisclosureItem.letter: all(review.disclosure)
        case ParallelReview.letter: all(review.parallels)
        case ReviewPause.letter: all(review.pauses)
        case CaseDocument.letter: all(review.documents)
        case ChronologyItem.letter: all(review.chronology)
        case PanelFinding.letter: all(review.findings)
        case Recommendation.letter: all(review.plan.recommendations)
        case PlannedAction.letter: all(review.plan.actions)
        case QualityPoint.letter: all(review.qualityPoints)
        case Irregularity.letter: all(review.irregularities)
        default: preconditionFailure("nothing has the letter \(letter)")
        }
    }
}
