import CivilDates
import Documents
import Foundation
import Guidance
import Reviews
import Testing

@testable import Casework

@Suite("The data return")
struct DataReturnTests {
    private static let edition: Edition? = Slug<Edition>("dhr-2016").flatMap { GuidanceLibrary.standard.latest($0) }

    private func answer(_ field: String, _ values: String..., subject: Int? = nil) throws -> DataReturnAnswer {
        DataReturnAnswer(field: try #require(Slug(field)), subject: subject, values: values)
    }

    private func sample() throws -> DataReturn {
        try DataReturn(
            edition: #require(Self.edition), subjects: .init(victims: 2, perpetrators: 1),
            answers: [
                answer("title", "Review A: \u{201C}Sam\u{201D} and \u{201C}Kit\u{201D}, 2019"), answer("csp", "Anytown Community Safety Partnership"),
                answer("date-of-death", "2019-03"), answer("number-of-victims", "2"), answer("cause-of-death", "not-known"),
                answer("case-type", "familial"), answer("abuse-coercive-control", "yes"),
                answer("victim-sex", "female", subject: 1), answer("victim-age", "35-44", subject: 1),
                answer("victim-relationship", "parent", subject: 1), answer("victim-sex", "male", subject: 2),
                answer("victim-ethnicity", "=A formula", subject: 2), answer("perpetrator-verdict", "not-known", subject: 1),
            ])
    }

    private func faults(_ answers: [DataReturnAnswer], victims: Int = 1, perpetrators: Int = 0) throws -> [String] {
        let edition = try #require(Self.edition)
        do throws(DataReturnError) {
            _ = try DataReturn(edition: edition, subjects: .init(victims: victims, perpetrators: perpetrators), answers: answers)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test("the whole return stands in the edition's order, a row for each field and person")
    func whole() throws {
        let whole = try sample()
        let edition = try #require(Self.edition)
        let once = edition.dataFields.filter { $0.scope == .document || $0.scope == .review }.count
        let victim = edition.dataFields.filter { $0.scope == .victim }.count
        let perpetrator = edition.dataFields.filter { $0.scope == .perpetrator }.count
        #expect(whole.rows.count == once + 2 * victim + perpetrator)
        #expect(whole.unanswered.count == whole.rows.count - 13)
        #expect(whole.unanswered.allSatisfy { $0.values == ["not-known"] })
        let known = whole.rows.first { $0.field.slug.text == "cause-of-death" }
        #expect(known?.values == ["not-known"] && known?.isAnswered == true)
        try expectGolden(whole.document(reader: .program).written(), "data-return.csv")
        try expectGolden(whole.json(), "data-return.json")
    }

    @Test("a death without a suspect is asked nothing about one")
    func noPerpetrator() throws {
        let whole = try DataReturn(edition: #require(Self.edition), subjects: .init(victims: 1, perpetrators: 0), answers: [])
        #expect(!whole.rows.contains { $0.field.scope == .perpetrator })
        #expect(whole.unanswered.count == whole.rows.count)
        #expect(whole.libraryFacts == LibraryFacts(victims: [.init()], perpetrators: []))
    }

    @Test("every fault of every answer is told at once")
    func everyFault() throws {
        let found = try faults([
            answer("colour", "red"), answer("csp", "A", subject: 1), answer("csp", "A"), answer("csp", "B"),
            answer("victim-sex", "female"), answer("victim-sex", "unknown", subject: 1), answer("victim-sex", "female", subject: 2),
            answer("perpetrator-sex", "male", subject: 1), answer("date-of-death", "2019-03-02"), answer("date-of-death", "March"),
            answer("number-of-victims", "+1"), answer("case-type"), answer("case-type", "familial", "parricide"), answer("title", " "),
        ])
        #expect(
            found == [
                "colour: the edition has no such field", "csp (1): is asked once and not for each person", "csp: is answered twice",
                "victim-sex: is asked for each victim: say which, from 1",
                "victim-sex (1): takes only female, male, other, not-known", "victim-sex (2): the last victim is 1",
                "perpetrator-sex (1): the review has no perpetrator",
                "date-of-death: takes month and year only, never the day",
                "date-of-death: is answered twice", "date-of-death: is no month in the form YYYY-MM, nor a year",
                "number-of-victims: is no whole number", "case-type: has no value; not-known is one",
                "case-type: is answered twice", "case-type: takes one value", "title: has no value; not-known is one",
            ])
    }

    @Test("what the library keeps comes from the return; what is not known stays unknown")
    func library() throws {
        let facts = try sample().libraryFacts
        #expect(facts.partnership == "Anytown Community Safety Partnership")
        #expect(facts.dateOfDeath == .month(year: 2019, month: 3) && facts.methodOfDeath == nil)
        #expect(facts.victims == [.init(sex: .female, ageBand: .from35, relationship: .parent), .init(sex: .male)])
        #expect(facts.perpetrators == [.init()])
    }

    @Test("every value that an edition lists can be answered, for every edition")
    func everyValue() throws {
        for edition in GuidanceLibrary.standard.editions {
            for field in edition.dataFields {
                for value in field.values {
                    let subject = field.scope == .victim || field.scope == .perpetrator ? 1 : nil
                    let whole = try DataReturn(
                        edition: edition, subjects: .init(victims: 1, perpetrators: 1),
                        answers: [.init(field: field.slug, subject: subject, values: [value])])
                    #expect(whole.rows.first { $0.field.slug == field.slug }?.values == [value])
                }
            }
        }
    }

    @Test("the CSV says the same as the JSON, whatever was answered")
    func alike() throws {
        let edition = try #require(Self.edition)
        try forAll(cases: 30) { random, seed in
            let subjects = DataReturnSubjects(
                victims: Int.random(in: 0...3, using: &random), perpetrators: Int.random(in: 0...2, using: &random))
            var answers: [DataReturnAnswer] = []
            for field in edition.dataFields where Bool.random(using: &random) {
                let value: String =
                    switch field.kind {
                    case .text: ["A", "=1+1", "a; b", "\"quoted\", and more"].randomElement(using: &random) ?? ""
                    case .number: "2"
                    case .month: "2019"
                    case .choice, .choices: field.values.randomElement(using: &random) ?? ""
                    }
                let count = field.scope == .victim ? subjects.victims : field.scope == .perpetrator ? subjects.perpetrators : nil
                if count == 0 { continue }
                answers.append(.init(field: field.slug, subject: count.map { Int.random(in: 1...$0, using: &random) }, values: [value]))
            }
            let whole = try DataReturn(edition: edition, subjects: subjects, answers: answers.shuffled(using: &random))
            #expect(whole.rows.filter(\.isAnswered).count == answers.count, seed)
            let table = try CSVTable(whole.document(reader: .program).written())
            let read = try #require(
                JSONSerialization.jsonObject(with: Data(whole.json())) as? [String: Any])
            let fields = try #require(read["fields"] as? [[String: Any]])
            try #require(table.rows.count == fields.count, seed)
            for (row, field) in zip(table.rows, fields) {
                #expect(row.values[0] == field["field"] as? String, seed)
                #expect(row.values[4] == (field["values"] as? [String])?.joined(separator: "; "), seed)
                #expect((row.values[5] == "yes") == (field["answered"] as? Bool), seed)
            }
        }
    }
}
