import CivilDates
import Reports
import Reviews
import Testing

@Suite struct MetadataTests {
    private func read(title: String, _ body: String = "<h2>Introduction</h2><p>Some words.</p>") async throws -> Report {
        try await ReportsTests.read(
            "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>\(title)</h1>\(body)</body></html>", as: "a.html")
    }

    @Test(
        "The type of a document is what it calls itself",
        arguments: [
            ("Domestic Homicide Review into the death of Ann", "DHR"), ("DHR Ann", "DHR"), ("Ann: domestic abuse related death review", "DARDR"),
            ("Joint Domestic Homicide Review and Safeguarding Adults Review: Ann", "joint-DHR-SAR"),
            ("Domestic Homicide Review and Child Safeguarding Practice Review", "joint-DHR-CSPR"),
            ("Single Unified Safeguarding Review: Ann", "SUSR"), ("Safeguarding Adults Review: Ann", "SAR"),
            ("Local Child Safeguarding Practice Review: Child A", "CSPR"), ("Independent mental health homicide review", "MHHR"),
            ("Regulation 28 report to prevent future deaths: 2019-0001", "PFD"), ("Domestic Abuse Strategy 2022-2026", "strategy"),
            ("Annual accounts", "other"),
        ])
    func types(title: String, type: String) async throws {
        #expect(try await read(title: title).metadata.reviewType.rawValue == type)
    }

    @Test("A Fatal Incident Review is a suicide review or a homicide review, as its text says") func fatalIncident() async throws {
        let suicide = try await read(title: "Fatal Incident Review: Ann", "<h2>Introduction</h2><p>Ann died by suicide.</p>")
        #expect(suicide.metadata.reviewType == .suicideReview)
        let homicide = try await read(title: "Fatal Incident Review: Ann", "<h2>Introduction</h2><p>Ann was killed by her husband.</p>")
        #expect(homicide.metadata.reviewType == .domesticHomicideReview)
    }

    @Test(
        "The method of a death is what a sentence about it says, and else nothing",
        arguments: [
            ("Ann was fatally stabbed at home.", "stabbing"), ("Officers found Ann with stab wounds. She was pronounced dead.", "stabbing"),
            ("The cause of death was compression of the neck.", "strangulation"), ("Ann was killed with a shotgun.", "firearm"),
            ("Ann died by suicide in 2020.", "suicide"), ("Ben killed Ann and then died by suicide.", nil),
            ("Ann died. There was no evidence of non-fatal strangulation.", nil), ("Ann died after a long illness.", nil),
            ("Ben had threatened to have her shot before Ann died.", nil), ("Ann died from a head injury after she was punched.", "blunt-force"),
        ])
    func methods(sentence: String, method: String?) async throws {
        let people = "<h2>Names</h2><dl><dt>Ann</dt><dd>victim</dd><dt>Ben</dt><dd>perpetrator</dd></dl>"
        let report = try await read(title: "Domestic homicide review", people + "<h2>Background</h2><p>\(sentence)</p>")
        #expect(report.metadata.methodOfDeath?.rawValue == method)
    }

    @Test("The partnership is the one named most, with its whole name") func partnership() async throws {
        let report = try await read(
            title: "Domestic homicide review",
            "<h2>Introduction</h2><p>The Safer Tarn and Vale Partnership decided. The Vale Mental Health Partnership wrote. The Safer Tarn and Vale Partnership’s chair agreed.</p>")
        #expect(report.metadata.csp == "Safer Tarn and Vale Partnership")
        #expect(try await read(title: "Domestic homicide review").metadata.csp == nil)
    }

    @Test("What is not stated is nil") func silence() async throws {
        let data = try await read(title: "Domestic homicide review", "<h2>Background</h2><p>Nothing much is known.</p>").metadata
        #expect(data.csp == nil && data.dateOfDeath == nil && data.dateOfReport == nil && data.methodOfDeath == nil)
        #expect(data.people.isEmpty && !data.statesFiction)
    }

    @Test("A coroner's report gives its date and no people") func coroner() async throws {
        let report = try await read(
            title: "Regulation 28 report to prevent future deaths: 2014-0019",
            """
            <dl><dt>Date</dt><dd>2014-01-16</dd><dt>Coroner</dt><dd>D. Winter</dd></dl><h2>Investigation and inquest</h2><p>On 7 May 2013 I began an investigation into the death of Ann Winter (79).</p>
            <h2>Circumstances of the death</h2><p>She fell.</p><h2>Coroner's concerns</h2><p>One thing is of concern.<br>Another thing is of concern to me and to all who heard the evidence.<br>Third.</p>
            """)
        #expect(report.metadata.dateOfReport?.description == "2014-01-16")
        #expect(report.metadata.people.isEmpty && report.metadata.dateOfDeath == nil)
        #expect(report.sections.map(\.kind) == [.frontMatter, .background, .overview, .analysis])
        #expect(!report.findings.contains { $0.kind == .possibleName })
    }

    @Test("Abbreviations come from the glossary and from brackets in the text") func glossary() async throws {
        let report = try await read(
            title: "Domestic homicide review",
            """
            <h2>Background</h2><p>She was heard at a multi-agency risk assessment conference (MARAC) and by the Department for Work and Pensions (DWP), and not (ABC).</p>
            <h2>Glossary</h2><table><tr><th>Term</th><th>Meaning</th></tr><tr><td>DNA</td><td>Did not attend</td></tr></table><p>IMR: individual management review. GP: doctor.</p>
            """)
        #expect(
            report.glossary == [
                GlossaryEntry(abbreviation: "DNA", expansion: "Did not attend"), GlossaryEntry(abbreviation: "IMR", expansion: "individual management review"),
                GlossaryEntry(abbreviation: "GP", expansion: "doctor"),
                GlossaryEntry(abbreviation: "MARAC", expansion: "multi-agency risk assessment conference"),
                GlossaryEntry(abbreviation: "DWP", expansion: "Department for Work and Pensions"),
            ])
    }

    @Test("A full name, a date of birth and an address are warned of, and no more often than three times each") func privacy() async throws {
        let body = (1...6).map { "<p>Margaret Hollis, born on 12 March 198\($0), of \($0) Mill Lane, LS1 4AP, wrote.</p>" }.joined()
        let report = try await read(title: "Domestic homicide review: Ann", "<h2>Background</h2>" + body)
        for kind in [Finding.Kind.possibleName, .possibleDateOfBirth, .possibleAddress] {
            #expect(report.findings.count { $0.kind == kind } == 3)
        }
        let clean = try await read(
            title: "Domestic homicide review: Margaret",
            "<h2>Background</h2><p>Margaret went to Helen House Hospital and to Martin Road. Age and date of birth were recorded. Five people came in March 2019.</p><h2>The review panel</h2><p>Helen Brown, chair</p>")
        #expect(!clean.findings.contains { [.possibleName, .possibleDateOfBirth, .possibleAddress].contains($0.kind) })
    }
}
