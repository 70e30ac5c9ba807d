import CivilDates
import Guidance
import Testing

@Suite("Overlays on an edition")
struct OverlayTests {
    @Test("Wales: labels, steps and the Home Office branch, and no timing invented")
    func wales() throws {
        let edition = try pinned("dhr-2016@1+wales@1")
        #expect(edition.labels[.shortName] == "SUSR" && edition.labels[.referencePrefix] == "SUSR")
        #expect(edition.labels[.panel] == "review panel", "what the overlay does not name stays")
        #expect(edition.jurisdictions == [.wales])
        for slug in ["decide", "complete-report", "scoping-meeting"] {
            #expect(try edition.limit(named(slug))?.length == .notKnown)
        }
        #expect(try edition.limit(named("copy-to-dac")) == edition2016().limit(named("copy-to-dac")))
        let numbers = edition.steps.map(\.number)
        #expect(numbers.count == 31 + 5)
        #expect(numbers.firstIndex(of: "1w") == numbers.firstIndex(of: "2").map { $0 + 1 })
        for step in ["1w", "13w", "17w", "23w", "25w"] { #expect(numbers.contains(step)) }
        let branch = try #require(edition.step(named("submission")))
        #expect(branch.label.hasPrefix("Home Office branch"))
        #expect(try edition.step(named("decision"))?.owners == [named("board-chair")])
        // The source of an overlay's fact is to hand in the edition.
        #expect(edition.sources.contains { $0.key.text == "SUSR" })
    }

    @Test("Wales goes on the edition that is not commenced as well")
    func walesOnBoth() throws {
        let edition = try pinned("dardr-8a@1+wales@1")
        #expect(edition.statute.section == "8A" && edition.labels[.shortName] == "SUSR")
        #expect(edition.pin.description == "dardr-8a@1+wales@1")
    }

    @Test("a local protocol changes limits, adds a document and a step, renames, and sets quorum and colours")
    func local() throws {
        let base = try edition2016()
        let edition = try pinned("dhr-2016@1+sample-local@1")
        let decide = try #require(edition.limit(named("decide")))
        #expect(decide.kind == .local && decide.length == .workingDays(15))
        #expect(edition.limits.map(\.slug) == base.limits.map(\.slug), "a changed limit keeps its place")
        #expect(try base.document(named("early-learning-note")) == nil)
        #expect(try edition.document(named("early-learning-note"))?.kind == .record)
        #expect(try edition.step(named("scoping-meeting"))?.label == "Consideration panel")
        let renamed = try #require(edition.document(named("notification")))
        #expect(renamed.label == "Form 1: notification")
        #expect(try renamed.basis == base.document(named("notification"))?.basis, "a new name changes no rule")
        #expect(try edition.telling(named("others-of-decision")) == nil)
        #expect(base.quorum == nil)
        #expect(edition.quorum?.members == 5 && edition.quorum?.sectors.count == 3)
        #expect(base.progress.amberWithinDays == 14 && edition.progress.amberWithinDays == 21)
        let numbers = edition.steps.map(\.number)
        #expect(numbers.firstIndex(of: "5e") == numbers.firstIndex(of: "5").map { $0 + 1 })
    }

    @Test("a pin names what is not there or does not apply")
    func badPins() {
        func faults(_ text: String) -> [GuidanceFault.Kind] {
            do {
                _ = try pinned(text)
                return []
            } catch let error as GuidanceError {
                return error.faults.map(\.kind)
            } catch {
                Issue.record(error)
                return []
            }
        }
        #expect(faults("dhr-2016@9") == [.unknownEdition("dhr-2016@9")])
        #expect(faults("dhr-2016@1+kent@1") == [.unknownOverlay("kent@1")])
        #expect(faults("dhr-2016@1+wales@1+wales@1") == [.duplicate("wales")])
        #expect(faults("dardr-8a@1+sample-local@1") == [.doesNotApply(to: "dardr-8a@1")])
        #expect(
            faults("dhr-2016@1+wales@1+sample-local@1") == [.doesNotApply(to: "dhr-2016@1+wales@1")],
            "a protocol of an English area does not go on a Welsh review")
    }

    @Test(
        "a pin printed and read again is the same",
        arguments: ["dhr-2016@1", "dhr-2016@1+wales@1", "dardr-8a@12+wales@3+sample-local@1"])
    func roundTrip(text: String) {
        #expect(EditionPin(text)?.description == text)
    }

    @Test(
        "what is no pin is refused",
        arguments: ["", "dhr", "dhr@", "dhr@0", "dhr@01", "dhr@-1", "DHR@1", "dhr--x@1", "dhr@1+", "+dhr@1", "dhr@1@2"])
    func noPin(text: String) {
        #expect(EditionPin(text) == nil)
    }
}

@Suite("Which edition is in force")
struct StandingTests {
    private let library = GuidanceLibrary.standard

    private func standing(_ slug: String, _ day: String, commenced: String? = nil) throws -> Standing {
        var commencements: [Slug<Edition>: CivilDate] = [:]
        if let commenced {
            let day = try #require(CivilDate(commenced))
            commencements[try named("dardr-8a")] = day
        }
        let edition = try #require(library.latest(named(slug)))
        let date = try #require(CivilDate(day))
        return library.standing(of: edition, on: date, commencements: commencements)
    }

    @Test("section 8A is not commenced until a person sets its date")
    func notCommenced() throws {
        #expect(try standing("dardr-8a", "2030-01-01") == .notCommenced)
        #expect(try standing("dhr-2016", "2030-01-01") == .inForce)
    }

    @Test("from its date on it takes the place of the 2016 guidance, not a day earlier")
    func commenced() throws {
        let replaced = Standing.replaced(by: try #require(EditionID("dardr-8a@1")))
        #expect(try standing("dardr-8a", "2027-03-31", commenced: "2027-04-01") == .notYet)
        #expect(try standing("dhr-2016", "2027-03-31", commenced: "2027-04-01") == .inForce)
        #expect(try standing("dardr-8a", "2027-04-01", commenced: "2027-04-01") == .inForce)
        #expect(try standing("dhr-2016", "2027-04-01", commenced: "2027-04-01") == replaced)
    }

    @Test("of December 2016 only the month is known")
    func month() throws {
        #expect(try standing("dhr-2016", "2016-11-30") == .notYet)
        #expect(try standing("dhr-2016", "2016-12-15") == .unclear)
        #expect(try standing("dhr-2016", "2016-12-31") == .inForce)
        #expect(try standing("dhr-2016", "2017-01-01") == .inForce)
    }

    @Test("the editions in force are listed by day")
    func listed() throws {
        let day = try #require(CivilDate("2027-04-01"))
        #expect(library.editionsInForce(on: day).map(\.id.description) == ["dhr-2016@1"])
        let commencements: [Slug<Edition>: CivilDate] = [try named("dardr-8a"): day]
        #expect(library.editionsInForce(on: day, commencements: commencements).map(\.id.description) == ["dardr-8a@1"])
    }
}
