/// The words that writers add by themselves: labels of parts that every
/// document has.
public enum DocumentPhrase: CaseIterable, Sendable {
    case skip, contents, sources, reference, document, kind, paragraphs, noSources
    case draft, draftMeaning, fiction, fictionMeaning
    case sourceNumber, paragraph, page, row, empty

    public var text: FixedText {
        switch self {
        case .skip: FixedText("Skip to the text")
        case .contents: FixedText("Contents")
        case .sources: FixedText("Documents cited, with the paragraphs that are cited")
        case .reference: FixedText("Mark")
        case .document: FixedText("Document")
        case .kind: FixedText("Kind")
        case .paragraphs: FixedText("Paragraphs cited")
        case .noSources: FixedText("No document is cited.")
        case .draft: FixedText("DRAFT")
        case .draftMeaning: FixedText("not yet approved by a named person")
        case .fiction: FixedText("FICTION")
        case .fictionMeaning: FixedText("made from invented documents; no real person or death is described")
        case .sourceNumber: FixedText("Source")
        case .paragraph: FixedText("paragraph")
        case .page: FixedText("Page")
        case .row: FixedText("Row")
        case .empty: FixedText("to be filled in")
        }
    }
}

extension Marking {
    public var word: FixedText {
        switch self {
        case .draft: DocumentPhrase.draft.text
        case .fiction: DocumentPhrase.fiction.text
        }
    }

    public var meaning: FixedText {
        switch self {
        case .draft: DocumentPhrase.draftMeaning.text
        case .fiction: DocumentPhrase.fictionMeaning.text
        }
    }
}
