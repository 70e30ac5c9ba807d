/// A checksum against accidents, not against intent: each step can be undone,
/// so that any change within one lane's word shows.
struct Checksum {
    private var lanes = SIMD4<UInt64>(
        0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5)

    /// Bytes are taken 32 at a time.
    static let stride = 32

    /// - Parameter bytes: a multiple of `stride`.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3])
        var offset = 0
        let end = bytes.count / Checksum.stride * Checksum.stride
        while offset < end {
            a = Checksum.step(a, start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            b = Checksum.step(b, start.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
            c = Checksum.step(c, start.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self))
            d = Checksum.step(d, start.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self))
            offset &+= Checksum.stride
        }
        lanes = SIMD4(a, b, c, d)
    }

    var value: UInt64 {
        var value: UInt64 = 0
        for lane in 0..<4 { value = Checksum.step(value, lanes[lane]) }
        return value ^ (value &>> 31)
    }

    @inline(__always)
    private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* 0x9FB2_1C65_1E98_DF25
        return product &<< 29 | product &>> 35
    }
}
