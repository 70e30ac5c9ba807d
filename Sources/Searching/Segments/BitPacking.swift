/// Packs 128 numbers below 2^width into 16 × width bytes, and back.
///
/// The numbers lie in four lanes, the n-th in lane n mod 4, so that one
/// vector instruction works on four. Widths are known where the loops are
/// unrolled, which makes unpacking a block a matter of nanoseconds.
enum BlockPacking {
    static let count = 128

    @inline(__always)
    static func bytes(width: Int) -> Int { 16 * width }

    /// - Parameter numbers: 128 of them.
    static func pack(_ numbers: UnsafePointer<UInt32>, width: Int, into out: UnsafeMutableRawPointer) {
        guard width > 0 else { return }
        let rows = UnsafeRawPointer(numbers)
        var word = SIMD4<UInt32>(repeating: 0)
        var used: UInt32 = 0
        var offset = 0
        let width32 = UInt32(truncatingIfNeeded: width)
        for row in 0..<32 {
            let value = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            word |= value &<< SIMD4(repeating: used)
            used &+= width32
            if used >= 32 {
                out.storeBytes(of: word, toByteOffset: offset, as: SIMD4<UInt32>.self)
                offset &+= 16
                used &-= 32
                word = used == 0 ? SIMD4(repeating: 0) : value &>> SIMD4(repeating: width32 &- used)
            }
        }
    }

    @inline(__always)
    private static func unpackRow(
        _ input: UnsafeRawPointer, _ out: UnsafeMutableRawPointer, _ row: Int, _ width: Int, _ mask: SIMD4<UInt32>
    ) {
        let bit = row &* width
        let word = bit &>> 5
        let shift = UInt32(truncatingIfNeeded: bit & 31)
        var value = input.loadUnaligned(fromByteOffset: word &* 16, as: SIMD4<UInt32>.self) &>> SIMD4(repeating: shift)
        if Int(shift) &+ width > 32 {
            let high = input.loadUnaligned(fromByteOffset: word &* 16 &+ 16, as: SIMD4<UInt32>.self)
            value |= high &<< SIMD4(repeating: 32 &- shift)
        }
        out.storeBytes(of: value & mask, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    }

    @inline(__always)
    private static func unpackRows(_ input: UnsafeRawPointer, _ out: UnsafeMutableRawPointer, _ width: Int) {
        let mask = SIMD4<UInt32>(repeating: width >= 32 ? .max : (1 &<< UInt32(truncatingIfNeeded: width)) &- 1)
        for row in 0..<32 { unpackRow(input, out, row, width, mask) }
    }

    static func unpack(_ input: UnsafeRawPointer, width: Int, into numbers: UnsafeMutablePointer<UInt32>) {
        let out = UnsafeMutableRawPointer(numbers)
        switch width {
        case 0: numbers.update(repeating: 0, count: count)
        case 1: unpackRows(input, out, 1)
        case 2: unpackRows(input, out, 2)
        case 3: unpackRows(input, out, 3)
        case 4: unpackRows(input, out, 4)
        case 5: unpackRows(input, out, 5)
        case 6: unpackRows(input, out, 6)
        case 7: unpackRows(input, out, 7)
        case 8: unpackRows(input, out, 8)
        case 9: unpackRows(input, out, 9)
        case 10: unpackRows(input, out, 10)
        case 11: unpackRows(input, out, 11)
        case 12: unpackRows(input, out, 12)
        default: unpackRows(input, out, width)
        }
    }
}

/// Packs any count of numbers, one after the other. For what is too short
/// for a block of 128.
enum TailPacking {
    @inline(__always)
    static func bytes(count: Int, width: Int) -> Int { (count &* width &+ 7) &>> 3 }

    static func pack(_ numbers: UnsafePointer<UInt32>, count: Int, width: Int, into out: UnsafeMutablePointer<UInt8>) {
        var word: UInt64 = 0
        var used = 0
        var offset = 0
        for place in 0..<count {
            word |= UInt64(numbers[place]) &<< UInt64(truncatingIfNeeded: used)
            used &+= width
            while used >= 8 {
                out[offset] = UInt8(truncatingIfNeeded: word)
                offset &+= 1
                word &>>= 8
                used &-= 8
            }
        }
        if used > 0 { out[offset] = UInt8(truncatingIfNeeded: word) }
    }

    /// Reads up to seven bytes beyond the packed ones.
    static func unpack(_ input: UnsafeRawPointer, count: Int, width: Int, into numbers: UnsafeMutablePointer<UInt32>) {
        let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: width)) &- 1
        var bit = 0
        for place in 0..<count {
            let word = input.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
            numbers[place] = UInt32(truncatingIfNeeded: (word &>> UInt64(truncatingIfNeeded: bit & 7)) & mask)
            bit &+= width
        }
    }
}

/// Bits that hold every number up to this one.
@inline(__always)
func bitWidth(of largest: UInt32) -> Int { 32 &- largest.leadingZeroBitCount }
