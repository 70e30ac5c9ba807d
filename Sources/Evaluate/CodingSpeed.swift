internal import Reviews
internal import Themes

/// How long the coder takes for passages, one after another on one core; the
/// rules are read before.
struct CodingSpeed {
    let bytes: Int
    let seconds: Double

    init(_ passages: [GoldPassage]) {
        let coder = Coder.standard
        let texts = passages.map { ($0.text, $0.kind) }
        let start = ContinuousClock.now
        let codings = coder.code(texts)
        let time = (ContinuousClock.now - start).components
        precondition(codings.count == texts.count)
        bytes = passages.reduce(0) { $0 + $1.text.utf8.count }
        seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    }

    var json: String { "{\"bytes\":\(bytes),\"seconds\":\(seconds)}" }
}
