internal import CivilDates
internal import Guidance
internal import Workflow

extension Caseload {
    /// The return to the Home Office as far as it was answered.
    public func dataReturn(_ reference: String) async throws -> DataReturn {
        try dataReturn(try await review(reference))
    }

    func dataReturn(_ loaded: LoadedReview) throws -> DataReturn {
        let state = loaded.state
        let victims = state.people.filter { $0.details.part == .victim }.map(\.number)
        let perpetrators = state.people.filter { $0.details.part == .perpetrator }.map(\.number)
        var answers = state.dataReturn.compactMap { answer -> DataReturnAnswer? in
            guard let slug = Slug<DataField>(answer.fact.field) else { return nil }
            let subject = answer.fact.person.flatMap { person in
                (victims.firstIndex(of: person) ?? perpetrators.firstIndex(of: person)).map { $0 + 1 }
            }
            // Of a person whose record was erased nothing is returned.
            if answer.fact.person != nil, subject == nil { return nil }
            return DataReturnAnswer(field: slug, subject: subject, values: answer.fact.values)
        }
        answers += Self.known(of: state, victims: victims.count, edition: loaded.edition).filter { known in
            !answers.contains { $0.field == known.field }
        }
        do throws(DataReturnError) {
            return try DataReturn(
                edition: loaded.edition,
                // One person died, whether or not their record is made yet.
                subjects: DataReturnSubjects(victims: max(1, victims.count), perpetrators: perpetrators.count),
                answers: answers)
        } catch {
            throw CaseworkError.adoption(error.faults.map(\.description))
        }
    }

    /// What the review knows without being asked again.
    private static func known(of state: ReviewState, victims: Int, edition: Edition) -> [DataReturnAnswer] {
        var values: [String: String] = ["csp": state.partnership]
        if let died = state.death.died, case .month = died.withoutDay { values["date-of-death"] = died.withoutDay.description }
        if victims > 0 { values["number-of-victims"] = String(victims) }
        return values.sorted { $0.key < $1.key }.compactMap { name, value in
            guard let field = edition.dataFields.first(where: { $0.slug.text == name }),
                field.kind != .choice || field.values.contains(value)
            else { return nil }
            return DataReturnAnswer(field: field.slug, values: [value])
        }
    }
}
