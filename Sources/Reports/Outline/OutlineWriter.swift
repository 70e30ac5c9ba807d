import Markup

/// Writes text into an outline: folds white space, mends ligatures and soft
/// hyphens, and keeps track of what is bold.
struct OutlineWriter {
    var outline = Outline()
    private var blockStart = 0
    private var spaceIsPending = false
    private var boldCount = 0
    private var leadBoldEnd = 0
    private var italicCount = 0
    var boldDepth = 0
    var italicDepth = 0
    var line: Int32 = 0
    var page: Int32 = 0

    /// Ten times what the longest review has.
    static let mostBlocks = 200_000
    static let mostRows = 100_000
    private var rowCount = 0

    init(expectedBytes: Int = 0) {
        outline.text.reserveCapacity(expectedBytes)
        outline.blocks.reserveCapacity(expectedBytes / 160)
    }

    var isBlockEmpty: Bool { outline.text.count == blockStart }
    var blockCount: Int { outline.text.count - blockStart }
    /// Bytes of the block so far.
    var pendingText: ArraySlice<UInt8> { outline.text[blockStart...] }

    mutating func append(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { append($0) }
        if done == nil { Array(bytes).withUnsafeBufferPointer { append($0) } }
    }

    mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { append($0) }
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        let count = bytes.count
        while place < count {
            let start = place
            if bytes[place] > 0x20 { place += PlainText.length(bytes, from: place) }
            if place > start { put(UnsafeBufferPointer(rebasing: bytes[start..<place])) }
            guard place < count else { break }
            if bytes[place] <= 0x20 {
                spaceIsPending = true
                place += 1
            } else {
                place += appendSpecial(bytes, at: place)
            }
        }
    }

    /// White space, whatever the mark-up between two words was.
    mutating func space() { spaceIsPending = true }

    mutating func refer(to key: String) {
        // Filled in with the block's number when the block is closed.
        outline.references.append(Outline.NoteReference(block: -1, key: label(key)))
    }

    mutating func label(_ text: String) -> Int32 {
        outline.labels.append(text)
        return Int32(outline.labels.count - 1)
    }

    /// Ends the block; one without text leaves nothing.
    /// - Returns: whether there was one.
    @discardableResult
    mutating func close(
        _ kind: Outline.Kind, level: Int = 0, hints: Outline.Hints = [], label: Int32 = -1, link: Int32 = -1,
        keepEmpty: Bool = false
    ) -> Bool {
        defer { resetBlock() }
        let end = outline.text.count
        guard end > blockStart || keepEmpty else { return false }
        guard outline.blocks.count < OutlineWriter.mostBlocks else {
            cut("There are too many paragraphs; the rest was not read.")
            return false
        }
        var hints = hints
        let count = end - blockStart
        if boldCount * 20 >= count * 19, count > 0 { hints.insert(.bold) }
        if italicCount * 20 >= count * 19, count > 0 { hints.insert(.italic) }
        var place = outline.references.count - 1
        while place >= 0, outline.references[place].block < 0 {
            outline.references[place].block = Int32(outline.blocks.count)
            place -= 1
        }
        outline.blocks.append(
            Outline.Block(
                kind: kind, level: UInt8(min(max(level, 0), 255)), hints: hints, start: Int32(blockStart),
                end: Int32(end), leadBoldEnd: Int32(leadBoldEnd), line: line, page: page, label: label,
                link: link))
        return true
    }

    private mutating func cut(_ message: String) {
        guard !outline.isCut else { return }
        outline.isCut = true
        outline.findings.append(
            Finding(
                kind: .tooLarge, message: message,
                position: Finding.Position(page: page > 0 ? Int(page) : nil, line: line > 0 ? Int(line) : nil)))
    }

    /// Counts a table's row.
    /// - Returns: whether it is to be taken.
    mutating func takesRow() -> Bool {
        rowCount += 1
        if rowCount > OutlineWriter.mostRows { cut("There are too many rows in tables; the rest was not read.") }
        return rowCount <= OutlineWriter.mostRows
    }

    /// Takes the text since the last block as a table's cell.
    mutating func closeCell() -> OutlineTable.Cell {
        defer { resetBlock() }
        let end = outline.text.count
        let isBold = end > blockStart && boldCount * 20 >= (end - blockStart) * 19
        return OutlineTable.Cell(start: Int32(blockStart), end: Int32(end), isBold: isBold)
    }

    /// Forgets the text since the last block.
    mutating func discard() {
        outline.text.removeSubrange(blockStart...)
        outline.references.removeAll { $0.block < 0 }
        resetBlock()
    }

    private mutating func resetBlock() {
        blockStart = outline.text.count
        spaceIsPending = false
        boldCount = 0
        italicCount = 0
        leadBoldEnd = blockStart
    }

    private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        let before = outline.text.count
        if spaceIsPending {
            spaceIsPending = false
            if before > blockStart { outline.text.append(0x20) }
        }
        outline.text.append(contentsOf: bytes)
        guard boldDepth | italicDepth != 0 else { return }
        let now = outline.text.count
        if boldDepth > 0 {
            if boldCount == before - blockStart { leadBoldEnd = now }
            boldCount += now - before
        }
        if italicDepth > 0 { italicCount += now - before }
    }

    private mutating func put(_ text: StaticString) {
        put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Old pages write `&nbsp` and `&pound` without the semicolon, which the
    /// parser leaves as they are.
    private mutating func appendEntity(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        var end = place + 1
        while end < bytes.count, end - place <= 6, (97...122).contains(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
        switch name {
        case "nbsp":
            spaceIsPending = true
        case "amp": put("&")
        case "lt": put("<")
        case "gt": put(">")
        case "quot": put("\"")
        case "pound": put("\u{A3}")
        case "copy": put("\u{A9}")
        default:
            put("&")
            return 1
        }
        return end - place
    }

    /// A character that is not itself: spaces of many widths, soft hyphens,
    /// ligatures, marks without width, and the C1 controls that stand for
    /// windows-1252.
    /// - Returns: how many bytes it took.
    private mutating func appendSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let first = bytes[place]
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch (first, second, third) {
        case (0x26, _, _): return appendEntity(bytes, at: place)
        case (0x7F, _, _): return 1
        case (0xC2, 0xA0, _):
            spaceIsPending = true
            return 2
        case (0xC2, 0xAD, _): return 2
        case (0xC2, 0x80...0x9F, _):
            let scalar = TextEncoding.scalar(ofSingleByte: second)
            if scalar.value > 0x9F { Array(String(scalar).utf8).withUnsafeBufferPointer { put($0) } }
            return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            spaceIsPending = true
            return 3
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0xAA...0xAE):
            return 3
        case (0xE2, 0x80, 0x91):
            put("-")
            return 3
        case (0xEF, 0xAC, 0x80...0x86):
            switch third {
            case 0x80: put("ff")
            case 0x81: put("fi")
            case 0x82: put("fl")
            case 0x83: put("ffi")
            case 0x84: put("ffl")
            default: put("st")
            }
            return 3
        default:
            put(UnsafeBufferPointer(rebasing: bytes[place...place]))
            return 1
        }
    }
}
