internal import Reviews
internal import Themes

/// Passages that the coder got wrong, for whoever mends the rules.
struct Misses {
    private let passages: [GoldPassage]
    private let only: String?
    private let catalogue = Catalogue.standard

    /// - Parameter only: a theme's slug.
    init(_ passages: [GoldPassage], only: String?) {
        self.passages = passages
        self.only = only
    }

    func write() {
        let coder = Coder(catalogue: catalogue)
        for passage in passages {
            let codings = coder.code(text: passage.text, section: passage.kind)
            let found = Set(codings.filter(\.isSubstantive).map { catalogue.theme(code: $0.theme).slug })
            let wanted = Set(passage.themes)
            let either = Set(passage.optional)
            func isJudged(_ slug: String) -> Bool { (only == nil || slug == only) && (passage.only == nil || slug == passage.only) }
            let missed = wanted.subtracting(found).subtracting(either).filter(isJudged).sorted()
            let wrong = found.subtracting(wanted).subtracting(either).filter(isJudged).sorted()
            guard !missed.isEmpty || !wrong.isEmpty else { continue }
            print("\(passage.id) [\(passage.section)] \(passage.text)")
            for slug in missed {
                let near = codings.filter { catalogue.theme(code: $0.theme).slug == slug }
                    .map { "\(coder.ruleName($0.rule)) \($0.polarity.rawValue)" }
                print("  - \(slug)" + (near.isEmpty ? "" : "   (\(near.joined(separator: "; ")))"))
            }
            for slug in wrong {
                let trap = passage.traps.contains(slug) ? " TRAP" : ""
                for coding in codings where coding.isSubstantive && catalogue.theme(code: coding.theme).slug == slug {
                    print("  + \(slug)\(trap)   \(coder.reason(for: coding, in: passage.text))")
                }
            }
        }
    }
}
