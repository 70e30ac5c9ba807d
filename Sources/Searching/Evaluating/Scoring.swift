internal import Glibc

/// BM25 as SQLite's FTS5 computes it, in whole numbers.
///
/// A term adds idf × f × (k1 + 1) / (f + k1 × (1 - b + b × length / average)),
/// with idf = ln((N - n + 0.5) / (n + 0.5)), at least 0.000001; N and n count
/// passages of all segments. Each term's share is rounded to 2^-32 before
/// they are added: sums of whole numbers are the same in every order, so that
/// every way of computing them gives the same bits.
struct Scoring {
    static let k1 = 1.2
    static let b = 0.75
    static let unit = 4_294_967_296.0

    /// k1 × (1 - b).
    private let constant: Double
    /// k1 × b ÷ average length.
    private let perWord: Double

    init(averageLength: Double) {
        constant = Scoring.k1 * (1 - Scoring.b)
        perWord = averageLength > 0 ? Scoring.k1 * Scoring.b / averageLength : 0
    }

    /// What to add to a length so that frequencies ÷ sums compare as scores.
    static func lengthBase(averageLength: Double) -> Double { (1 - b) / b * max(averageLength, 1e-9) }

    /// - Returns: what `share` multiplies.
    static func weight(passages: Int, having documents: Int) -> Double {
        let idf = log((Double(passages) - Double(documents) + 0.5) / (Double(documents) + 0.5))
        return max(idf, 1e-6) * (k1 + 1) * unit
    }

    /// What one term adds to the score of a passage.
    @inline(__always)
    func share(weight: Double, frequency: UInt32, length: UInt16) -> Int64 {
        let frequency = Double(min(frequency, 65_535))
        return Scoring.whole(weight * frequency / (frequency + (constant + perWord * Double(length))))
    }

    /// The nearest whole number, of one below 2^51: adding three halves of
    /// 2^52 leaves it in the low bits, without a check or a branch.
    @inline(__always)
    private static func whole(_ number: Double) -> Int64 {
        let shift = 6_755_399_441_055_744.0
        return Int64(bitPattern: (number + shift).bitPattern) &- Int64(bitPattern: shift.bitPattern)
    }

    static func score(_ sum: Int64) -> Double { Double(sum) / unit }
}
