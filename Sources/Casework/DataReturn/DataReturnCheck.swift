internal import CivilDates
public import Guidance

/// What is wrong with an answer to the data return.
public struct DataReturnFault: Hashable, Sendable, CustomStringConvertible {
    /// As it was given, even when there is no such field.
    public var field: String
    public var subject: Int?
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        case unknownField
        case answeredTwice
        /// Asked for each person, and none is named.
        case whichPerson(DataFieldScope)
        case askedOnce
        case noSuchPerson(DataFieldScope, count: Int)
        case noValue
        case severalValues
        case sameValueTwice
        /// "Not known" beside a value.
        case notKnownAndMore
        case notOneOf([String])
        case notANumber
        case notAMonth
        /// A day, where month and year are all that may be told.
        case tellsTheDay
    }

    public var description: String {
        "\(field)\(subject.map { " (\($0))" } ?? ""): \(words)"
    }

    private var words: String {
        switch kind {
        case .unknownField: "the edition has no such field"
        case .answeredTwice: "is answered twice"
        case .whichPerson(let scope): "is asked for each \(scope.rawValue): say which, from 1"
        case .askedOnce: "is asked once and not for each person"
        case .noSuchPerson(let scope, let count):
            count == 0 ? "the review has no \(scope.rawValue)" : "the last \(scope.rawValue) is \(count)"
        case .noValue: "has no value; \(DataField.notKnown) is one"
        case .severalValues: "takes one value"
        case .sameValueTwice: "names a value twice"
        case .notKnownAndMore: "is \(DataField.notKnown) or has values, not both"
        case .notOneOf(let values): "takes only \(values.joined(separator: ", "))"
        case .notANumber: "is no whole number"
        case .notAMonth: "is no month in the form YYYY-MM, nor a year"
        case .tellsTheDay: "takes month and year only, never the day"
        }
    }
}

/// Answers that cannot be taken; holds every fault.
public struct DataReturnError: Error, Hashable, Sendable {
    public var faults: [DataReturnFault]
}

struct DataReturnCheck {
    let edition: Edition
    let subjects: DataReturnSubjects

    /// Where an answer stands in the return.
    struct Place: Hashable {
        var field: Slug<DataField>
        var subject: Int?

        init(field: Slug<DataField>, subject: Int?) {
            self.field = field
            self.subject = subject
        }

        init(_ answer: DataReturnAnswer) { self.init(field: answer.field, subject: answer.subject) }
    }

    /// In the order of the answers.
    func faults(of answers: [DataReturnAnswer]) -> [DataReturnFault] {
        let fields = Dictionary(edition.dataFields.map { ($0.slug, $0) }) { first, _ in first }
        var seen: Set<Place> = []
        var faults: [DataReturnFault] = []
        for answer in answers {
            func report(_ kind: DataReturnFault.Kind) {
                faults.append(DataReturnFault(field: answer.field.text, subject: answer.subject, kind: kind))
            }
            guard let field = fields[answer.field] else {
                report(.unknownField)
                continue
            }
            if !seen.insert(Place(answer)).inserted { report(.answeredTwice) }
            if let kind = subjectFault(answer, field) { report(kind) }
            if let kind = valueFault(answer.values, field) { report(kind) }
        }
        return faults
    }

    private func subjectFault(_ answer: DataReturnAnswer, _ field: DataField) -> DataReturnFault.Kind? {
        guard let count = subjects.count(field.scope) else { return answer.subject == nil ? nil : .askedOnce }
        guard let subject = answer.subject else { return .whichPerson(field.scope) }
        return subject >= 1 && subject <= count ? nil : .noSuchPerson(field.scope, count: count)
    }

    private func valueFault(_ values: [String], _ field: DataField) -> DataReturnFault.Kind? {
        guard !values.isEmpty, values.allSatisfy({ !Spaces.trimmed($0).isEmpty }) else { return .noValue }
        if values == [DataField.notKnown] { return nil }
        if field.kind != .choices, values.count > 1 { return .severalValues }
        if Set(values).count < values.count { return .sameValueTwice }
        if values.contains(DataField.notKnown) { return .notKnownAndMore }
        switch field.kind {
        case .text: return nil
        case .choice, .choices: return values.allSatisfy(field.values.contains) ? nil : .notOneOf(field.values)
        case .number:
            // Digits alone: Int would read a sign too.
            let digits = values[0].utf8
            return digits.count <= 9 && digits.allSatisfy { (48...57).contains($0) } ? nil : .notANumber
        case .month:
            switch ApproximateDate(values[0]) {
            case .month, .year: return nil
            case .day: return .tellsTheDay
            case nil: return .notAMonth
            }
        }
    }
}
