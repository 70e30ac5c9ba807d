/// What stands on a page, in reading order.
enum PDFElement {
    case line(PDFLine)
    case table(PDFTable)
    case note(PDFNote)

    var line: PDFLine? {
        if case .line(let line) = self { return line }
        return nil
    }

    var table: PDFTable? {
        if case .table(let table) = self { return table }
        return nil
    }

    var isNote: Bool {
        if case .note = self { return true }
        return false
    }
}
