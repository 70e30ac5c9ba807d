import CivilDates
import Foundation
import Guidance
import Testing

@Suite("The guidance of this program")
struct StandardLibraryTests {
    @Test("every edition and overlay loads")
    func loads() {
        let library = GuidanceLibrary.standard
        #expect(library.editions.map(\.id.description) == ["dardr-8a@1", "dhr-2016@1"])
        #expect(library.overlays.map(\.id.description) == ["sample-local@1", "wales@1"])
    }

    @Test("what is compiled in is what the files hold")
    func compiledIn() throws {
        let library = try GuidanceLibrary(editionFiles())
        // Not in the macro: it would print both libraries.
        let isSame = library == GuidanceLibrary.standard
        #expect(isSame, "run scripts/make-guidance")
    }

    @Test("released revisions are what they were when they were released")
    func released() throws {
        let pins = try String(contentsOf: editionsFolder.appendingPathComponent("Released.sha256"), encoding: .utf8)
        let pinned = pins.split(separator: "\n").map { String($0.split(separator: " ")[1]) }
        let files = try editionFiles().map { "\($0.name).json" }
        #expect(pinned == files, "run scripts/make-guidance")
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        check.arguments = ["sha256sum", "--check", "--strict", "--status", "Released.sha256"]
        check.currentDirectoryURL = editionsFolder
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0, "a released revision was changed: make the next one instead")
    }

    @Test("every fact says what it rests on, and each citation leads to a source")
    func citations() throws {
        for edition in try allEditions() {
            for fact in edition.facts.all {
                #expect(!fact.basis.grounds.isEmpty, "\(fact.name)")
                for ground in fact.basis.grounds { #expect(edition.source(ground.source) != nil, "\(ground)") }
            }
            for source in edition.sources {
                let hasPage = !["PRACTICE", "OWN", "SAMPLE"].contains(source.key.text)
                #expect((source.url != nil) == hasPage, "\(source.key)")
            }
        }
    }

    @Test("nothing that is only recalled or inferred is a duty")
    func duties() throws {
        for edition in try allEditions() {
            for fact in edition.facts.all where fact.isBinding { #expect(fact.basis.mark == .read, "\(fact.name)") }
        }
        let duties = try edition2016().facts.all.filter(\.isBinding).map(\.name)
        #expect(duties == ["copy-to-dac", "answer-dac", "copy-to-dac"])
    }

    @Test("the limits of the 2024 draft are not guessed: section 8A has no figure but the 56 days of another Act")
    func notGuessed() throws {
        let edition = try editionNotCommenced()
        #expect(edition.statute.commencement == .awaitsDate)
        for slug in ["decide", "complete-report", "scoping-meeting"] {
            #expect(try edition.limit(named(slug))?.length == .notKnown)
        }
        let figures = edition.limits.filter { $0.length.isReckoned && !$0.isForecast }.map(\.slug.text)
        #expect(figures == ["answer-dac"])
        #expect(!edition.caveats.isEmpty)
    }

    @Test("what section 8A's edition takes over from 2016 says so and is at best inferred")
    func carriedOver() throws {
        let edition = try editionNotCommenced()
        let restated = try #require(edition.limit(named("copy-to-dac")))
        #expect(restated.basis.carriedFrom == nil && restated.basis.mark == .read)
        let carried = try #require(edition.limit(named("imr-return")))
        #expect(carried.basis.carriedFrom?.description == "dhr-2016@1" && carried.basis.mark == .inferred)
        #expect(carried.basis.citation == "[S] DORS: that the letter sets a date (carried over from dhr-2016@1)")
        #expect(edition.facts.all.allSatisfy { !$0.isBinding || $0.basis.carriedFrom == nil })
    }

    @Test("name, statute and test are three settings")
    func threeSettings() throws {
        let old = try edition2016()
        let new = try editionNotCommenced()
        #expect(old.labels[.referencePrefix] == "DHR" && new.labels[.referencePrefix] == "DARDR")
        #expect(new.labels[.chair] == old.labels[.chair])
        #expect(old.statute.section == "9" && new.statute.section == "8A")
        #expect(old.eligibility != new.eligibility)
    }

    private func allEditions() throws -> [Edition] {
        try GuidanceLibrary.standard.editions
            + ["dhr-2016@1+wales@1", "dhr-2016@1+sample-local@1", "dardr-8a@1+wales@1"].map { try pinned($0) }
    }
}
