import Casework
import CivilDates
import Foundation
import Testing

@Suite("Columns of a spreadsheet as fields")
struct ColumnMappingTests {
    private static let fields = [
        TableField("reference", isRequired: true), TableField("partnership"), TableField("notified", .date, isRequired: true),
        TableField("died", .date), TableField("outcome", .choice(["review", "no-review"])), TableField("meetings", .number),
    ]

    private func mapping(_ json: String) throws -> ColumnMapping { try ColumnMapping(json: json, for: Self.fields) }

    private static let usual = """
        {"dates": ["dd/mm/yyyy", "mm/yyyy"],
         "fields": {
           "reference": "Our ref", "partnership": {"value": "Anytown"}, "notified": "Notified",
           "died": {"column": "Died", "dates": ["MMM yyyy", "yyyy", "excel"]},
           "outcome": {"column": "DHR?", "values": {"Yes": "review", "N": "no-review"}}, "meetings": "Meetings"}}
        """

    @Test("rows become fields: dates in one form, values in the fields' words, empty cells left out")
    func rows() throws {
        let table = try CSVTable(
            Array("OUR REF,Notified,Died,DHR?,Meetings,Colour\nA1,3/2/2024,Feb 2023,yes,04,red\nA2,11/2023,2019,NO-REVIEW,,\nA3,29.02.2024 00:00,45351,N,,".utf8))
        let mapping = try mapping(Self.usual)
        let rows = try mapping.rows(of: table)
        #expect(rows.map(\.line) == [2, 3, 4])
        #expect(
            rows.map(\.values) == [
                ["reference": "A1", "partnership": "Anytown", "notified": "2024-02-03", "died": "2023-02", "outcome": "review", "meetings": "4"],
                ["reference": "A2", "partnership": "Anytown", "notified": "2023-11", "died": "2019", "outcome": "no-review"],
                ["reference": "A3", "partnership": "Anytown", "notified": "2024-02-29", "died": "2024-02-29", "outcome": "no-review"],
            ])
        #expect(rows[0]["meetings"] == "4" && rows[1]["meetings"] == nil)
        #expect(mapping.unusedColumns(of: table) == ["Colour"])
    }

    @Test("every fault of every row is told by line and column, and never with what stands there")
    func rowFaults() throws {
        let table = try CSVTable(Array("Our ref,Notified,DHR?,Meetings\n,2024-02-03,Alex Example,two\nA2,30/02/2024,,-1".utf8))
        let mapping = try mapping(Self.usual)
        do throws(TableError) {
            _ = try mapping.rows(of: table)
            Issue.record("should have failed")
        } catch {
            let words = error.faults.map(\.description)
            #expect(
                words == [
                    "line 1: no column is called \u{201C}Died\u{201D}, from which died is to come",
                    "line 2: \u{201C}Our ref\u{201D} is empty and must be given",
                    "line 2: \u{201C}Notified\u{201D} is no date in the form dd/mm/yyyy or mm/yyyy",
                    "line 2: \u{201C}DHR?\u{201D} is not one of n, yes",
                    "line 2: \u{201C}Meetings\u{201D} is no whole number",
                    "line 3: \u{201C}Notified\u{201D} is no date in the form dd/mm/yyyy or mm/yyyy",
                    "line 3: \u{201C}Meetings\u{201D} is no whole number",
                ])
            #expect(!words.joined().contains("Example"))
        }
    }

    @Test("every fault of a mapping file is told with its place")
    func mappingFaults() {
        func faults(_ json: String) -> [String] {
            do throws(MappingError) {
                _ = try ColumnMapping(json: json, for: Self.fields)
                return []
            } catch {
                return error.faults.map(\.description)
            }
        }
        #expect(faults("{") == ["mapping: is not JSON; python3 -m json.tool shows where"])
        #expect(faults("[]") == ["mapping: should be an object"])
        #expect(faults("{}") == ["fields: should be an object of fields"])
        let text = """
            {"datum": 1, "dates": ["mm/dd/yyyy"], "fields": {"refrence": "A", "notified": {"column": "N", "value": "1/1/2024", "form": ""},
             "partnership": {"value": "x", "dates": ["excel"]}, "died": {"value": "soon"}, "meetings": 4,
             "outcome": {"column": "O", "values": {"Y": "yes", "N": 1}}}}
            """
        #expect(
            faults(text) == [
                "mapping: nothing is read under \u{201C}datum\u{201D}",
                "dates: \u{201C}mm/dd/yyyy\u{201D} is not one of \(DateForm.allCases.map(\.rawValue).joined(separator: ", "))",
                "fields.refrence: there is no such field; did you mean reference?",
                "fields.reference: must come from somewhere",
                "fields.partnership.dates: is no date",
                "fields.notified: nothing is read under \u{201C}form\u{201D}",
                "fields.notified: needs either a column or a value",
                "fields.died: the value does not fit the field",
                "fields.outcome.values.N: should be text",
                "fields.outcome.values.Y: \u{201C}yes\u{201D} is not one of review, no-review",
                "fields.meetings: should be the name of a column or an object",
            ])
    }

    @Test("a word mapped to nothing is an empty cell")
    func nothing() throws {
        let mapping = try mapping(
            """
            {"fields": {"reference": "Ref", "notified": {"column": "Notified", "values": {"tbc": ""}},
             "outcome": {"column": "Outcome", "values": {"-": "", "Y": "review"}}}}
            """)
        let table = try CSVTable(Array("Ref,Notified,Outcome\nA1,2024-02-03,-\nA2,TBC,y".utf8))
        let (rows, faults) = mapping.reading(of: table)
        #expect(rows.map(\.values) == [["reference": "A1", "notified": "2024-02-03"], ["reference": "A2", "outcome": "review"]])
        #expect(faults.map(\.description) == ["line 3: \u{201C}Notified\u{201D} is empty and must be given"])
    }

    @Test("without a mapping file, columns are found by the fields' names")
    func direct() throws {
        let table = try CSVTable(Array("Reference,Notified\nA1,3 February 2024".utf8))
        let mapping = ColumnMapping(columnsNamedAsFields: Self.fields, in: table)
        #expect(try mapping.rows(of: table).map(\.values) == [["reference": "A1", "notified": "2024-02-03"]])
    }

    @Test(
        "a date is read in its form and no other",
        arguments: [
            ("dd/mm/yyyy", "03/02/2024", "2024-02-03"), ("dd/mm/yyyy", "3.2.2024", "2024-02-03"), ("dd/mm/yyyy", "3/2/24", nil),
            ("dd/mm/yyyy", "02/13/2024", nil), ("dd/mm/yyyy", "29/02/2023", nil), ("dd/mm/yyyy", "03/02/2024 14:05", "2024-02-03"),
            ("dd/mm/yyyy", "3/2/2024 at noon", nil), ("dd/mm/yy", "03/02/24", "2024-02-03"), ("dd/mm/yy", "03/02/2024", nil),
            ("d MMM yyyy", "3 Feb 2024", "2024-02-03"), ("d MMM yyyy", "3rd February, 2024", "2024-02-03"),
            ("d MMM yyyy", "3-Feb-2024", "2024-02-03"), ("d MMM yyyy", "1 Sept. 2024", "2024-09-01"),
            ("d MMM yyyy", "31 June 2024", nil), ("d MMM yyyy", "3 Fe 2024", nil), ("d MMM yyyy", "3 Janet 2024", nil),
            ("yyyy-mm-dd", "2024-02-03", "2024-02-03"), ("yyyy-mm-dd", "2024-02-03T00:00:00", "2024-02-03"),
            ("yyyy-mm-dd", "2024-02-03 00:00:00", "2024-02-03"), ("mm/yyyy", "2/2024", "2024-02"), ("yyyy-mm", "2024-2", "2024-02"),
            ("yyyy-mm", "2/2024", nil), ("mm/yyyy", "13/2024", nil),
            ("MMM yyyy", "May 2024", "2024-05"), ("yyyy", "2024", "2024"), ("yyyy", "0000", nil), ("excel", "1", "1900-01-01"),
            ("excel", "59", "1900-02-28"), ("excel", "60", nil), ("excel", "61", "1900-03-01"), ("excel", "45351", "2024-02-29"),
            ("excel", "45351.75", "2024-02-29"), ("excel", "2958465", "9999-12-31"), ("excel", "2958466", nil), ("excel", "-1", nil),
        ] as [(String, String, String?)])
    func dates(form: String, text: String, expected: String?) throws {
        #expect(try #require(DateForm(rawValue: form)).date(text)?.description == expected)
    }

    @Test("every day written in a form is read back")
    func everyDay() throws {
        try forAll(cases: 300) { random, seed in
            let day = try #require(CivilDate(dayNumber: Int.random(in: -25_000...50_000, using: &random)))
            let text = "\(day.day)/\(day.month)/\(day.year)"
            #expect(DateForm.dayMonthYear.date(text) == .day(day), seed)
            #expect(DateForm.excel.date(String(day.dayNumber + 25_569)) == (day.dayNumber + 25_569 > 60 ? .day(day) : DateForm.excel.date(String(day.dayNumber + 25_569))), seed)
            #expect(DateForm.yearMonthDay.date(day.description) == .day(day), seed)
        }
    }

    @Test("the article on spreadsheets names every form of a date")
    func article() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Casework/Casework.docc/Tables.md")
        let article = try String(contentsOf: file, encoding: .utf8)
        for form in DateForm.allCases { #expect(article.contains("| `\(form.rawValue)` |"), "\(form.rawValue)") }
    }
}
