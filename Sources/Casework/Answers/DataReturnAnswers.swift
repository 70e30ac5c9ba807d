internal import Guidance
internal import Workflow

extension Caseload {
    /// The return to the Home Office as far as it was answered.
    public func dataReturn(_ reference: String) async throws -> DataReturn {
        let loaded = try await review(reference)
        let state = loaded.state
        let victims = state.people.filter { $0.details.part == .victim }.map(\.number)
        let perpetrators = state.people.filter { $0.details.part == .perpetrator }.map(\.number)
        let answers = state.dataReturn.compactMap { answer -> DataReturnAnswer? in
            guard let slug = Slug<DataField>(answer.fact.field) else { return nil }
            let subject = answer.fact.person.flatMap { person in
                (victims.firstIndex(of: person) ?? perpetrators.firstIndex(of: person)).map { $0 + 1 }
            }
            // Of a person whose record was erased nothing is returned.
            if answer.fact.person != nil, subject == nil { return nil }
            return DataReturnAnswer(field: slug, subject: subject, values: answer.fact.values)
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
}
