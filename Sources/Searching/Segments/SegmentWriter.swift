internal import Glibc

/// Writes one segment file, part after part.
///
/// The bytes go to a file beside the wanted one, which appears under its name
/// only when whole; a writer that is dropped half way leaves nothing behind.
struct SegmentWriter: ~Copyable {
    private let path: String
    private let temporary: String
    private var descriptor: Int32
    private var buffer = GrowingBuffer<UInt8>(capacity: SegmentWriter.bufferSize + 4096)
    private var written: UInt64 = 0
    private var sum = Checksum()
    private var records: [SegmentPartRecord]
    private var open: Int?
    private var isFinished = false

    private static let bufferSize = 1 << 20
    private static let alignment = 64

    init(path: String) throws(SearchIndexError) {
        self.path = path
        temporary = path + ".part"
        records = Array(repeating: SegmentPartRecord(), count: SegmentPart.allCases.count)
        descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(file: temporary, code: errno) }
        buffer.append(repeating: 0, count: SegmentWriter.tableEnd)
        try flush(whole: true)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isFinished { unlink(temporary) }
    }

    /// Header and table, rounded up to where the first part begins.
    static var tableEnd: Int {
        let size = SegmentHeader.size + SegmentPart.allCases.count * MemoryLayout<SegmentPartRecord>.stride
        return (size + alignment - 1) / alignment * alignment
    }

    mutating func write(_ part: SegmentPart, _ bytes: UnsafeRawBufferPointer) throws(SearchIndexError) {
        begin(part)
        try append(bytes)
        try endPart()
    }

    mutating func begin(_ part: SegmentPart) {
        open = part.rawValue
        records[part.rawValue] = SegmentPartRecord(offset: written, length: 0, checksum: 0)
        sum = Checksum()
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(SearchIndexError) {
        guard let open else { return }
        records[open].length += UInt64(bytes.count)
        var rest = bytes
        while !rest.isEmpty {
            let piece = rest.prefix(SegmentWriter.bufferSize)
            buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece).bindMemory(to: UInt8.self))
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
            try flush(whole: false)
        }
    }

    /// The room for one more block, to be packed in place.
    mutating func append(upTo more: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) throws(SearchIndexError) {
        guard let open else { return }
        let before = buffer.count
        buffer.append(upTo: more, write)
        records[open].length += UInt64(buffer.count - before)
        try flush(whole: false)
    }

    mutating func endPart() throws(SearchIndexError) {
        guard let part = open else { return }
        let length = (Int(written) + buffer.count) % SegmentWriter.alignment
        let padding = (SegmentWriter.alignment - length) % SegmentWriter.alignment
        buffer.append(repeating: 0, count: padding)
        try flush(whole: true)
        records[part].checksum = sum.value
        open = nil
    }

    /// Bytes of the part that is being written.
    var partLength: UInt64 { open.map { records[$0].length } ?? 0 }

    /// - Parameter isDurable: waits until the bytes are on the disk.
    mutating func finish(_ header: SegmentHeader, isDurable: Bool) throws(SearchIndexError) {
        buffer.append(repeating: 0, count: SegmentWriter.alignment)
        try flush(whole: true)
        var header = header
        header.fileSize = written
        let table = SegmentWriter.table(header, records)
        let count = table.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        guard count == table.count else { throw .unwritable(file: temporary, code: errno) }
        if isDurable, fsync(descriptor) != 0 { throw .unwritable(file: temporary, code: errno) }
        let closed = close(descriptor)
        descriptor = -1
        guard closed == 0, rename(temporary, path) == 0 else { throw .unwritable(file: path, code: errno) }
        isFinished = true
        if isDurable { try Folder.flush(containing: path) }
    }

    /// Header and table as bytes, with their checksum.
    private static func table(_ header: SegmentHeader, _ records: [SegmentPartRecord]) -> [UInt8] {
        var header = header
        header.checksum = 0
        var bytes = [UInt8](repeating: 0, count: tableEnd)
        func fill() {
            bytes.withUnsafeMutableBytes { bytes in
                withUnsafeBytes(of: header) { bytes.copyMemory(from: $0) }
                records.withUnsafeBytes {
                    UnsafeMutableRawBufferPointer(rebasing: bytes[SegmentHeader.size...]).copyMemory(from: $0)
                }
            }
        }
        fill()
        var sum = Checksum()
        bytes.withUnsafeBytes { sum.add($0) }
        header.checksum = sum.value
        fill()
        return bytes
    }

    private mutating func flush(whole: Bool) throws(SearchIndexError) {
        let ready = whole ? buffer.count : buffer.count / Checksum.stride * Checksum.stride
        guard ready > 0, whole || ready >= SegmentWriter.bufferSize else { return }
        sum.add(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<ready]))
        var offset = 0
        while offset < ready {
            let count = Glibc.write(descriptor, buffer.start + offset, ready - offset)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unwritable(file: temporary, code: errno) }
            offset += count
        }
        written += UInt64(ready)
        buffer.removeFirst(ready)
    }
}
