public import CivilDates
internal import Guidance

/// A draft that a family member has been given, while it is theirs to read.
public struct FamilyDraft: Hashable, Sendable {
    public let person: ItemNumber<Person>
    public let document: ItemNumber<CaseDocument>
    /// Which version of the document, from 1.
    public let version: Int
    /// The last day on which it is theirs.
    public let until: CivilDate?
}

extension Sight {
    /// Whether the viewer may open a document, in one version at least.
    public func sees(_ document: CaseDocument) -> Bool { !versions(of: document).isEmpty }

    /// The versions of a document that the viewer may open, from 1.
    ///
    /// Papers go to nobody who has not signed the confidentiality agreement
    /// of the review, but for the office, what is public, and what the
    /// family gets. Source: requirement 15 and process.md section 3 [K] G16.
    public func versions(of document: CaseDocument) -> [Int] {
        let all = Array(1...max(1, document.versions.count))
        if isOffice { return sees(.allDocuments) ? all : [] }
        // What is looked at as of an earlier day is judged as of now.
        let document = review.documents[document.number] ?? document
        var seen = Set(all.filter { number in
            document.versions.indices.contains(number - 1) && isOpenToAll(document, number)
        })
        if hasSignedConfidentiality { seen.formUnion(papers(of: document, all)) }
        return all.filter(seen.contains)
    }

    /// Documents that would be the viewer's to open, once the agreement is
    /// signed.
    public var withheldPapers: Int {
        guard !isOffice, !hasSignedConfidentiality else { return 0 }
        return review.documents.filter { document in
            versions(of: document).isEmpty && !papers(of: document, Array(1...max(1, document.versions.count))).isEmpty
        }.count
    }

    /// Drafts that are the family's to read today: of those whom the viewer
    /// supports, or of all whose register the viewer sees.
    public var familyDrafts: [FamilyDraft] {
        guard sees(.familySlice) || sees(.family) else { return [] }
        return review.familyReadings.flatMap { reading -> [FamilyDraft] in
            guard seesFamily(of: reading.given.fact.person), isTheirs(reading) else { return [] }
            return drafts(given: reading).map { draft in
                FamilyDraft(
                    person: reading.given.fact.person, document: draft.0, version: draft.1, until: reading.given.fact.until)
            }
        }
    }

    // MARK: - One version

    /// What needs no agreement: what is public, and what is the family's.
    private func isOpenToAll(_ document: CaseDocument, _ number: Int) -> Bool {
        let filed = document.versions[number - 1].fact
        if filed.circle == .all { return true }
        guard sees(.familySlice) else { return false }
        if familyDrafts.contains(where: { $0.document == document.number && $0.version == number }) { return true }
        return filed.circle == .family && isOfSupported(document)
    }

    private func papers(of document: CaseDocument, _ all: [Int]) -> Set<Int> {
        if sees(.allDocuments) { return Set(all) }
        var seen = Set(all.filter { document.versions.indices.contains($0 - 1) && isInCircle(document, document.versions[$0 - 1].fact) })
        for release in document.releases where people.contains(release.fact.person) && !isReturned(release, document) {
            // What was handed over is the version of that day.
            seen.insert(document.versions.lastIndex { $0.version < release.version }.map { $0 + 1 } ?? 1)
        }
        if sees(.finalDrafts), finalDrafts.contains(document.number) { seen.insert(document.versions.count) }
        if sees(.finalPack) { seen.formUnion(pack(document)) }
        return seen
    }

    private func isInCircle(_ document: CaseDocument, _ filed: DocumentFiled) -> Bool {
        switch filed.circle {
        case .office: false
        case .panel: sees(.panelPapers)
        case .agency:
            sees(.ownDocuments) && filed.agency.map { isOwn($0) } ?? false
                || sees(.panelPapers) && panelPapers.contains(document.number)
        // The family's own matter goes to the panel as a paper of its own.
        case .family: false
        case .partnership: roles.contains { $0.role == .partnershipChair } && sees(.decisionPapers)
        case .all: true
        }
    }

    /// Papers that went with the invitation to a panel meeting.
    private var panelPapers: Set<ItemNumber<CaseDocument>> {
        Set(review.meetings.filter { $0.called.fact.meeting == .panel && $0.cancelled == nil }.flatMap(\.called.fact.papers))
    }

    private func isReturned(_ release: Dated<PapersReleased>, _ document: CaseDocument) -> Bool {
        document.returned.contains { $0.fact.person == release.fact.person && $0.version > release.version }
    }

    /// The last draft of each part of the report.
    private var finalDrafts: Set<ItemNumber<CaseDocument>> {
        Set(ReportPart.allCases.compactMap { part in review.drafts.last { $0.fact.part == part }?.fact.document })
    }

    /// What the Home Office was sent of a document; for whoever gets the
    /// final copy, what was last sent, or the last draft.
    private func pack(_ document: CaseDocument) -> Set<Int> {
        let submissions = review.submissions.filter { $0.fact.documents.contains(document.number) }
        let sent = submissions.map { submission in
            document.versions.lastIndex { $0.version < submission.version }.map { $0 + 1 } ?? 1
        }
        let readsQuality = roles.contains { $0.role == .homeOfficeTeam || $0.role == .qualityAssurancePanel }
        if readsQuality { return Set(sent) }
        return finalDrafts.contains(document.number) || sent.last != nil && submissions.last?.version == review.submissions.last?.version
            ? [document.versions.count] : []
    }

    // MARK: - Family

    /// A letter to one family member is not for the advocate of another.
    private func isOfSupported(_ document: CaseDocument) -> Bool {
        let addressees = review.letters.filter { $0.fact.document == document.number }.compactMap(\.fact.person)
        let comments = review.familyReadings.filter { $0.read?.fact.document == document.number }.map(\.given.fact.person)
        let people = addressees + comments
        return people.isEmpty ? !supported.isEmpty : people.contains { supported.contains($0) }
    }

    private func isTheirs(_ reading: FamilyReading) -> Bool {
        guard reading.read?.fact.declined != true, (reading.given.on?.possibleDays?.lowerBound).map({ $0 <= day }) ?? true
        else { return false }
        guard let until = reading.given.fact.until else { return reading.read == nil }
        return day <= until
    }

    /// The drafts that were given: those of the version that was named, or
    /// the last that were written until then.
    private func drafts(given reading: FamilyReading) -> [(ItemNumber<CaseDocument>, Int)] {
        let written = review.drafts.filter { $0.version < reading.given.version }
        let wanted = reading.given.fact.draftVersion
        return ReportPart.allCases.compactMap { part in
            guard let draft = written.last(where: { $0.fact.part == part && (wanted == nil || $0.fact.draftVersion == wanted) }),
                let number = draft.fact.document, let document = review.documents[number]
            else { return nil }
            return (number, document.versions.lastIndex { $0.version < draft.version }.map { $0 + 1 } ?? 1)
        }
    }
}
