internal import CivilDates
public import Documents
public import Workflow

extension ChronologyTable {
    /// The combined chronology for a spreadsheet: what `entries(of:)` reads,
    /// under the same names, in the order of the chronology; read again it
    /// gives the same entries.
    public static func document(
        of chronology: CombinedChronology, reader: CSVDocument.Reader = .spreadsheet
    ) -> CSVDocument {
        CSVDocument(
            columns: fields.map(\.name),
            rows: chronology.entries.map { entry in
                [
                    entry.id.text, entry.agency, entry.from?.description ?? "", entry.until?.description ?? "", entry.what,
                    entry.source ?? "", entry.place ?? "", entry.recordedBy ?? "",
                ]
            },
            reader: reader)
    }
}
