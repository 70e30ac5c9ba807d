internal import Events
internal import Guidance
internal import Workflow

extension Caseload {
    /// The file of a document, in its latest version or an earlier one.
    ///
    /// - Throws: `.erased` when the document's key was destroyed.
    public func paper(_ reference: String, document text: String, version: Int? = nil) async throws -> (name: String, bytes: [UInt8]) {
        try await paper(try await review(reference), document: text, version: version)
    }

    func paper(_ loaded: LoadedReview, document text: String, version: Int?) async throws -> (name: String, bytes: [UInt8]) {
        guard let number = ItemNumber<CaseDocument>(text) else { throw CaseworkError.noSuchThing(text) }
        if loaded.state.erasures.contains(where: { $0.fact.document == number }) { throw CaseworkError.erased(text) }
        guard let document = loaded.state.documents[number] else { throw CaseworkError.noSuchThing(text) }
        let version = version ?? document.versions.count
        guard (1...max(1, document.versions.count)).contains(version) else {
            throw CaseworkError.noSuchThing("\(text), version \(version)")
        }
        let index = version - 1
        guard document.versions.indices.contains(index), let sha256 = document.versions[index].fact.sha256 else {
            throw CaseworkError.noSuchThing("\(text), its file")
        }
        guard let bytes = try await files.bytes(sha256: sha256, of: .document(loaded.stream, number.description)) else {
            throw CaseworkError.erased(text)
        }
        return (document.versions[index].fact.fileName ?? number.description, bytes)
    }
}
