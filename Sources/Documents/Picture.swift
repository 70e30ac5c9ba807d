internal import FoundationEssentials

/// A small picture of the organisation that hands a document out.
///
/// Taken for what its bytes say, never for what its name says: a PNG or a
/// JPEG, of a size that a page can bear.
public struct Picture: Sendable, Hashable {
    public enum Kind: String, Sendable { case png, jpeg }

    public let kind: Kind
    public let bytes: [UInt8]
    /// In picture elements.
    public let width: Int
    public let height: Int

    /// Bytes at most.
    public static let largest = 100_000
    /// Picture elements along either side at most.
    public static let longestSide = 4_000

    public var mediaType: String { "image/\(kind.rawValue)" }

    /// - Throws: what is wrong with it.
    public init(bytes: [UInt8]) throws(PictureError) {
        guard bytes.count <= Self.largest else { throw .tooLarge }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            // The first chunk is the header: length 13, name, width, height.
            guard bytes.count >= 57, Array(bytes[8..<16]) == [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
                Array(bytes.suffix(8).prefix(4)) == [0x49, 0x45, 0x4E, 0x44]
            else { throw .damaged }
            kind = .png
            width = Self.number(bytes[16..<20])
            height = Self.number(bytes[20..<24])
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            guard let size = Self.sizeOfJPEG(bytes), Array(bytes.suffix(2)) == [0xFF, 0xD9] else { throw .damaged }
            kind = .jpeg
            (width, height) = size
        } else {
            throw .otherKind
        }
        guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else { throw .tooLarge }
        self.bytes = bytes
    }

    /// `data:` address, for a file that needs nothing else.
    var address: String { "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())" }

    /// From the frame header of a JPEG (ITU-T T.81, B.2.2).
    private static func sizeOfJPEG(_ bytes: [UInt8]) -> (Int, Int)? {
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            let length = number(bytes[place + 2..<place + 4])
            guard length >= 2 else { return nil }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes[place + 7..<place + 9]), number(bytes[place + 5..<place + 7]))
            }
            if marker == 0xDA { return nil }
            place += 2 + length
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

/// Why a picture cannot be taken.
public enum PictureError: Error, Sendable, Equatable {
    /// Neither PNG nor JPEG, whatever its name.
    case otherKind
    /// Too many bytes or too many picture elements.
    case tooLarge
    /// Begins like a picture and does not go on like one.
    case damaged
}
