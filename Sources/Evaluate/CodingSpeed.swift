internal import Glibc
internal import Reviews
internal import Themes

/// How much processor time the coder takes for passages, one after another;
/// the rules are read before.
struct CodingSpeed {
    let bytes: Int
    let seconds: Double

    init(_ passages: [GoldPassage]) {
        let coder = Coder.standard
        let texts = passages.map { ($0.text, $0.kind) }
        let start = clock()
        let codings = coder.code(texts)
        let time = clock() - start
        precondition(codings.count == texts.count)
        bytes = passages.reduce(0) { $0 + $1.text.utf8.count }
        seconds = Double(time) / Double(CLOCKS_PER_SEC)
    }

    var json: String { "{\"bytes\":\(bytes),\"seconds\":\(seconds)}" }
}
