import Casework
import CivilDates
import Documents
import Testing
import Workflow

@Suite("Chronologies from spreadsheets")
struct ChronologyTableTests {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

    @Test("an agency's table becomes entries of the agency, each with document and place")
    func entries() throws {
        let mapping = try ColumnMapping(
            json: """
                {"dates": ["dd/mm/yyyy", "mm/yyyy", "yyyy"],
                 "fields": {"from": "Date", "until": "To", "what": "Event", "place": "Page", "recorded-by": "Seen by"}}
                """, for: ChronologyTable.fields)
        let entries = try ChronologyTable.entries(
            of: table("Date;To;Event;Page;Seen by\n02/03/2019;;\"Call to police\nabout shouting\";p. 4;PC A\n2018;06/2019;Lived apart;;\n;;No date;;"),
            mapping: mapping, agency: "Anytown Police", document: "D7")
        #expect(entries.map(\.id.text) == ["D7:2", "D7:4", "D7:5"])
        #expect(entries.map(\.when) == ["2019-03-02", "2018 to 2019-06", "no date"])
        #expect(entries[0].what == "Call to police\nabout shouting" && entries[0].place == "p. 4" && entries[0].recordedBy == "PC A")
        #expect(entries.allSatisfy { $0.agency == "Anytown Police" && $0.source == "D7" })
    }

    @Test("every fault of every row is told, and none says what stands there")
    func everyFault() throws {
        let table = try table("ID,From,Until,What\nx,2019-03-02,2019-03-01,A\nx,soon,,Sam Example\n,2019,2018,\n")
        do throws(TableError) {
            _ = try ChronologyTable.entries(of: table, agency: "GP", document: "D1")
            Issue.record("should have failed")
        } catch {
            let words = error.faults.map(\.description)
            #expect(words.map { $0.prefix(7) } == ["line 2:", "line 3:", "line 3:", "line 4:", "line 4:"])
            #expect(words[0] == "line 2: \u{201C}until\u{201D} is before the day on which it begins")
            #expect(words.contains("line 3: \u{201C}id\u{201D} is the same as on line 2"))
            #expect(words.contains("line 4: \u{201C}what\u{201D} is empty and must be given"))
            #expect(!words.joined().contains("Example"))
        }
    }

    @Test("a combined chronology written and read again is the same")
    func roundTrip() throws {
        try forAll(cases: 60) { random, seed in
            let texts = ["Call", "A \"word\", and more", "two\nlines", "Zo\u{EB} \u{2013} seen", "'x", "=1+1", "-", "+44", "@home"]
            let entries = (0..<Int.random(in: 0...12, using: &random)).map { number in
                let from = ApproximateDate.month(year: 2019, month: Int.random(in: 1...6, using: &random))
                return ChronologyEntry(
                    id: ChronologyEntryID("e\(number)"), agency: "Agency \(number % 3)", from: Bool.random(using: &random) ? from : nil,
                    until: Bool.random(using: &random) ? .month(year: 2019, month: 6) : nil,
                    what: texts.randomElement(using: &random) ?? "", source: "D\(number % 2)",
                    place: Bool.random(using: &random) ? "p. 1" : nil, recordedBy: nil)
            }
            let chronology = CombinedChronology(entries)
            for reader in [CSVDocument.Reader.program, .spreadsheet] {
                let table = try CSVTable(ChronologyTable.document(of: chronology, reader: reader).written())
                let again = try ChronologyTable.entries(of: table, agency: "", document: "")
                #expect(CombinedChronology(again) == chronology, seed)
                #expect(again == chronology.entries, seed)
            }
        }
    }
}
