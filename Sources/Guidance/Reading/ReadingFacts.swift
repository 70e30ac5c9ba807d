internal import Reviews

extension Facts {
    init(_ reader: inout ObjectReader) {
        parties = reader.list("parties") { Party(&$0) }
        stages = reader.list("stages") { StageEntry(&$0) }
        limits = reader.list("limits") { TimeLimit(&$0) }
        documents = reader.list("documents") { RequiredDocument(&$0) }
        tellings = reader.list("tellings") { Telling(&$0) }
        qualityOutcomes = reader.list("qualityOutcomes") { QualityOutcome(&$0) }
        qualityCriteria = reader.list("qualityCriteria") { QualityCriterion(&$0) }
        actionPlanColumns = reader.list("actionPlanColumns") { ActionPlanColumn(&$0) }
        dataFields = reader.list("dataFields") { DataField(&$0) }
        panelSectors = reader.list("panelSectors") { PanelSector(&$0) }
        practices = reader.list("practices") { Practice(&$0) }
    }
}

extension Party {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        does = reader.optionalText("does")
        sees = reader.optionalText("sees")
        withheld = reader.optionalText("withheld")
        basis = reader.basis()
    }
}

extension StageEntry {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        leadsTo = reader.words("leadsTo")
        isParallel = reader.flag("parallel")
        note = reader.optionalText("note")
        basis = reader.basis()
    }
}

extension Step {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        number = reader.text("number")
        label = reader.text("label")
        stage = reader.word("stage", standIn: .notified)
        trigger = reader.text("trigger")
        owners = reader.slugs("owners")
        if owners.isEmpty { reader.fault("owners", .missing) }
        limits = reader.slugs("limits")
        timing = reader.optionalText("timing")
        documents = reader.slugs("documents")
        tellings = reader.slugs("tellings")
        basis = reader.basis()
    }
}

extension TimeLimit {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        kind = reader.word("kind", standIn: .local)
        length = LimitLength(&reader)
        startsAt = reader.optionalWord("startsAt")
        stopsAt = reader.optionalWord("stopsAt")
        moving = reader.object("moving") { MovingRule(&$0) } ?? .notStated
        effective = EffectiveRange(&reader)
        isForecast = reader.flag("forecast")
        note = reader.optionalText("note")
        basis = reader.basis()
        if startsAt == nil, length.isReckoned { reader.fault("startsAt", .missing) }
        if let startsAt, startsAt == stopsAt { reader.fault("stopsAt", .startAndStopAlike) }
    }
}

extension LimitLength {
    private enum Unit: String, CaseIterable {
        case days, months
        case workingDays = "working-days"
        case asSoonAsReasonablyPracticable = "as-soon-as-reasonably-practicable"
        case setPerCase = "set-per-case"
        case notKnown = "not-known"
        case ownRegime = "own-regime"
    }

    init(_ reader: inout ObjectReader) {
        let amount = reader.whole("amount")
        if let amount, amount < 1 { reader.fault("amount", .badAmount(amount)) }
        // The stand-in goes with either.
        let unit = reader.word("unit", standIn: amount == nil ? Unit.notKnown : .days)
        switch (unit, amount) {
        case (.days, let amount?): self = .calendarDays(amount)
        case (.workingDays, let amount?): self = .workingDays(amount)
        case (.months, let amount?): self = .months(amount)
        case (.asSoonAsReasonablyPracticable, nil): self = .asSoonAsReasonablyPracticable
        case (.setPerCase, nil): self = .setPerCase
        case (.notKnown, nil): self = .notKnown
        case (.ownRegime, nil): self = .ownRegime
        case (.days, nil), (.workingDays, nil), (.months, nil), (.asSoonAsReasonablyPracticable, _?),
            (.setPerCase, _?), (.notKnown, _?), (.ownRegime, _?):
            reader.fault("unit", .amountWithoutUnit)
            self = .notKnown
        }
    }
}

extension MovingRule {
    private enum Rule: String, CaseIterable {
        case nobody, parties
        case notStated = "not-stated"
    }

    init(_ reader: inout ObjectReader) {
        let rule = reader.word("rule", standIn: Rule.notStated)
        switch rule {
        case .nobody: self = .nobody(why: reader.text("how"))
        case .parties:
            let parties: [Slug<Party>] = reader.slugs("by")
            if parties.isEmpty { reader.fault("by", .missing) }
            self = .parties(parties, how: reader.text("how"))
        case .notStated: self = .notStated
        }
    }
}

extension EffectiveRange {
    /// From the fields `from` and `until` of the object being read.
    init(_ reader: inout ObjectReader) {
        from = reader.date("from")
        until = reader.date("until")
        if let from, let until, until.lastDay <= from.firstDay { reader.fault("until", .endsBeforeItStarts) }
    }
}

extension RequiredDocument {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        kind = reader.word("kind", standIn: .record)
        expectation = reader.word("expectation", standIn: .usual)
        from = reader.slugs("from")
        to = reader.slugs("to")
        codes = reader.texts("codes")
        contents = reader.texts("contents")
        note = reader.optionalText("note")
        basis = reader.basis()
    }
}

extension Telling {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        to = reader.slugs("to")
        if to.isEmpty { reader.fault("to", .missing) }
        after = reader.optionalWord("after")
        inWriting = reader.flag("inWriting")
        expectation = reader.word("expectation", standIn: .usual)
        basis = reader.basis()
    }
}

extension QualityOutcome {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        allowsPublication = reader.flag("allowsPublication")
        leadsTo = reader.word("leadsTo", standIn: .amended)
        basis = reader.basis()
    }
}

extension QualityCriterion {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        origin = reader.word("origin", standIn: .guidance)
        asks = reader.text("asks")
        points = reader.texts("points")
        basis = reader.basis()
    }
}

extension ActionPlanColumn {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        values = reader.texts("values")
        basis = reader.basis()
    }
}

extension DataField {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        group = reader.text("group")
        scope = reader.word("scope", standIn: .review)
        kind = reader.word("kind", standIn: .text)
        values = reader.texts("values")
        library = reader.optionalWord("library")
        note = reader.optionalText("note")
        basis = reader.basis()
        if values.last != DataField.notKnown { reader.fault("values", .lastValueNotNotKnown) }
        for (number, value) in values.enumerated() where values[..<number].contains(value) {
            reader.fault("values.\(number + 1)", .duplicate(value))
        }
        switch kind {
        case .text, .number, .month: if values.count > 1 { reader.fault("values", .valuesForFreeField) }
        case .choice, .choices: if values.count < 2 { reader.fault("values", .empty) }
        }
    }
}

extension PanelSector {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        label = reader.text("label")
        jurisdictions = reader.words("jurisdictions")
        agencies = reader.words("agencies")
        basis = reader.basis()
    }
}

extension Practice {
    init(_ reader: inout ObjectReader) {
        slug = reader.slug()
        topic = reader.word("topic", standIn: .report)
        label = reader.text("label")
        text = reader.text("text")
        basis = reader.basis()
    }
}
