internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// What the review holds, for the disclosure officer: that material exists,
/// not what it says.
///
/// Source: process.md section 3, senior investigating officer: "existence of
/// material; disclosure schedule" [K] G16; the prosecution service's role
/// [S] CPS.
public struct DisclosureAnswer: Encodable, Sendable {
    public var review: String
    public var asOf: String
    public var items: [Item]
    public var documents: [Document]
    /// Every entry of the history by kind and dates, without content.
    public var entries: [Entry]
    public var views: [View]

    public struct Item: Encodable, Sendable {
        public var item: String
        public var what: String
        @OrNull public var from: String?
        @OrNull public var listedOn: String?
        @OrNull public var outcome: String?
        @OrNull public var decidedBy: String?
    }
    public struct Document: Encodable, Sendable {
        public var document: String
        @OrNull public var kind: String?
        @OrNull public var agency: String?
        @OrNull public var filedOn: String?
        @OrNull public var sha256: String?
        @OrNull public var marking: String?
    }
    public struct Entry: Encodable, Sendable {
        public var entry: Int
        @OrNull public var occurredOn: String?
        public var recordedOn: String
        public var event: String
        public var role: String
        @OrNull public var corrects: Int?
        public var erased: Bool
    }
    public struct View: Encodable, Sendable {
        public var on: String
        public var actor: String
        public var what: String
    }
}

extension Caseload {
    public func disclosure(_ reference: String) async throws -> DisclosureAnswer {
        let loaded = try await review(reference)
        let views = try await viewings(of: reference)
        return DisclosureAnswer(
            review: loaded.reference, asOf: today.description,
            items: loaded.state.disclosure.map { item in
                .init(
                    item: item.number.description, what: item.listed.fact.what, from: item.listed.fact.from,
                    listedOn: item.listed.on?.description, outcome: item.decided.last?.fact.outcome.rawValue,
                    decidedBy: item.decided.last?.fact.by)
            },
            documents: loaded.state.documents.map { document in
                .init(
                    document: document.number.description, kind: document.latest.document,
                    agency: document.latest.agency, filedOn: document.versions.last?.on?.description,
                    sha256: document.latest.sha256, marking: document.latest.marking)
            },
            entries: loaded.entries.map { entry in
                .init(
                    entry: entry.version, occurredOn: entry.occurredOn?.description,
                    recordedOn: entry.recordedOn.description, event: entry.event?.kind.rawValue ?? "erased",
                    role: entry.author.role.rawValue, corrects: entry.corrects, erased: entry.event == nil)
            },
            views: views.map { .init(on: $0.on, actor: $0.actor, what: $0.what) })
    }
}
