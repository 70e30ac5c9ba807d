internal import CivilDates
internal import Guidance

/// A document of the review, by number. What is said of it and its file are
/// sealed with a key of their own.
public struct CaseDocument: Numbered {
    public static let letter = "D"
    public static let noun = "a document"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.documents }
    public let number: ItemNumber<CaseDocument>
    public internal(set) var versions: [Dated<DocumentFiled>]
    public internal(set) var releases: [Dated<PapersReleased>] = []
    public internal(set) var returned: [Dated<PapersReturned>] = []

    public var latest: DocumentFiled { versions[versions.count - 1].fact }
}

/// Who may see a document beside the office and the chair.
public enum DocumentCircle: String, CaseIterable, FieldScalar {
    /// The office and the chair alone.
    case office
    /// The panel.
    case panel
    /// The agency that it is of, and the panel once it is a panel paper.
    case agency
    /// The family and their advocate.
    case family
    /// Whoever decides and signs off.
    case partnership
    /// What is public anyway.
    case all = "public"
}

/// A document was filed.
public struct DocumentFiled: ReviewFact {
    public static let kind = EventKind.documentFiled
    public static let meaning = "A document was filed, or a later version of it"
    public var number = ItemNumber<CaseDocument>.unset
    public var title = ""
    public var document: String?
    public var agency: String?
    public var circle = DocumentCircle.office
    public var documentVersion: String?
    public var marking: String?
    public var fileName: String?
    public var sha256: String?
    public var bytes: Int?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one for a later version of it", .given),
        .field("title", \.title, "Title"),
        .field("document", \.document, "What it is, by its name in the edition: imr, qa-letter"),
        .field("agency", \.agency, "Whose it is"),
        .field("circle", \.circle, "Who may see it beside the office and the chair", .given),
        .field("version", \.documentVersion, "Version, as it is printed on it"),
        .field("marking", \.marking, "Marking: OFFICIAL-SENSITIVE"),
        .field("file-name", \.fileName, "Name of the file as received", .given),
        .field("sha256", \.sha256, "SHA-256 of the file", .given),
        .field("bytes", \.bytes, "Its length", .given),
    ]
    public init() {}
    public var subject: FactSubject { .document(number) }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.documents.next }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let document, Slug<RequiredDocument>(document).flatMap({ setting.edition.document($0) }) == nil else {
            return []
        }
        let known = setting.edition.documents.map(\.slug.text).joined(separator: ", ")
        return [Objection(.contradiction, "the edition has no document \(document): leave it out, or use one of \(known)")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.documents[number] == nil {
            review.documents.add(CaseDocument(number: number, versions: [Dated(self, entry)]))
        } else {
            review.documents.change(number) { $0.versions.append(Dated(self, entry)) }
        }
    }
}

/// The system handed papers to somebody.
public struct PapersReleased: ReviewFact {
    public static let kind = EventKind.papersReleased
    public static let meaning = "The system released papers to a person, who has signed the confidentiality agreement"
    public var documents: [ItemNumber<CaseDocument>] = []
    public var person = ItemNumber<Person>.unset
    public var meeting: ItemNumber<Meeting>?
    public static let fields: [Field<Self>] = [
        .list("documents", \.documents, "Which papers", .required),
        .field("person", \.person, "To whom"),
        .field("meeting", \.meeting, "For which meeting"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        ConfidentialityRules.mayReceivePapers(person, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        for document in documents {
            review.documents.change(document) { $0.releases.append(Dated(self, entry)) }
        }
    }
}

/// Papers came back or were destroyed.
public struct PapersReturned: ReviewFact {
    public static let kind = EventKind.papersReturned
    public static let meaning = "A person returned or destroyed the papers of the review"
    public var person = ItemNumber<Person>.unset
    public var documents: [ItemNumber<CaseDocument>] = []
    public var destroyed: Bool?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .list("documents", \.documents, "Which papers; left out: all"),
        .field("destroyed", \.destroyed, "yes: destroyed, not returned"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        let which = documents.isEmpty ? review.documents.map(\.number) : documents
        for document in which where review.documents[document]?.releases.contains(where: { $0.fact.person == person }) == true {
            review.documents.change(document) { $0.returned.append(Dated(self, entry)) }
        }
    }
}
