internal import CLibQREncode

/// A square of dark and light modules that a telephone's camera reads.
public struct QRCode: Sendable, Equatable {
    /// Rows from the top; `true` is dark. The light border is not in it.
    public let modules: [[Bool]]

    /// Light modules that must stand round it. Source: ISO/IEC 18004.
    public static let border = 4

    /// - Parameter text: in UTF-8; at most about 2,300 bytes fit.
    /// - Returns: `nil` for an empty text, one that holds a NUL, or one that
    ///   is too long.
    public init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0),
            let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        // The lowest bit of each byte is the colour.
        modules = (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
    }

    /// Modules of a side with the border.
    public var size: Int { modules.count + 2 * Self.border }

    /// The dark modules as the `d` of an SVG `path`, in a `viewBox` of
    /// `0 0 size size`. It holds letters, figures, spaces and minus signs
    /// only.
    public var path: String {
        var parts: [String] = []
        for (y, row) in modules.enumerated() {
            var x = 0
            while x < row.count {
                let length = row[x...].prefix { $0 }.count
                if length > 0 { parts.append("M\(x + Self.border) \(y + Self.border)h\(length)v1h-\(length)z") }
                x += max(length, 1)
            }
        }
        return parts.joined()
    }
}
