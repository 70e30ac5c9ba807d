public import Guidance

/// An answer to a field of the data return.
public struct DataReturnAnswer: Hashable, Sendable {
    public let field: Slug<DataField>
    /// Which victim or perpetrator, counted from 1; `nil` for a field that
    /// is asked once.
    public let subject: Int?
    /// One value, or several where the field has many.
    public let values: [String]

    public init(field: Slug<DataField>, subject: Int? = nil, values: [String]) {
        self.field = field
        self.subject = subject
        self.values = values
    }
}

/// The people whom a return is about. A suicide, or a death with no suspect,
/// has no perpetrator, and none is asked about.
public struct DataReturnSubjects: Hashable, Sendable {
    public let victims: Int
    public let perpetrators: Int

    public init(victims: Int, perpetrators: Int) {
        precondition(victims >= 0 && perpetrators >= 0, "people are counted from none")
        self.victims = victims
        self.perpetrators = perpetrators
    }

    /// How many a field is asked for; `nil`: it is asked once.
    func count(_ scope: DataFieldScope) -> Int? {
        switch scope {
        case .document, .review: nil
        case .victim: victims
        case .perpetrator: perpetrators
        }
    }
}

/// The return to the Home Office for one review: every field of its edition,
/// for every person it is asked for, whether anybody answered or not.
public struct DataReturn: Hashable, Sendable {
    public let edition: EditionPin
    public let subjects: DataReturnSubjects
    /// In the edition's order; of a field asked for several people one row
    /// each.
    public let rows: [Row]

    public struct Row: Hashable, Sendable {
        public let field: DataField
        public let subject: Int?
        /// `not-known` alone where nobody answered.
        public let values: [String]
        /// "Not known" as an answer is one thing, silence another.
        public let isAnswered: Bool

        /// `victim 2`; `nil` for a field that is asked once.
        public var person: String? { subject.map { "\(field.scope.rawValue) \($0)" } }
    }

    /// - Throws: every fault of every answer.
    public init(
        edition: Edition, subjects: DataReturnSubjects, answers: [DataReturnAnswer]
    ) throws(DataReturnError) {
        let check = DataReturnCheck(edition: edition, subjects: subjects)
        let faults = check.faults(of: answers)
        guard faults.isEmpty else { throw DataReturnError(faults: faults) }
        var given: [DataReturnCheck.Place: [String]] = [:]
        for answer in answers { given[.init(answer)] = answer.values }
        self.edition = edition.pin
        self.subjects = subjects
        rows = edition.dataFields.flatMap { field in
            let people: [Int?] = subjects.count(field.scope).map { $0 == 0 ? [] : (1...$0).map(Optional.some) } ?? [nil]
            return people.map { subject in
                let values = given[.init(field: field.slug, subject: subject)]
                return Row(
                    field: field, subject: subject, values: values.map { Self.ordered($0, as: field) } ?? [DataField.notKnown],
                    isAnswered: values != nil)
            }
        }
    }

    public var unanswered: [Row] { rows.filter { !$0.isAnswered } }

    /// Several values in the edition's order, whatever order they came in.
    private static func ordered(_ values: [String], as field: DataField) -> [String] {
        field.kind == .choices ? field.values.filter(values.contains) : values
    }
}
