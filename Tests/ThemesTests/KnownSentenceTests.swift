import Reviews
import Testing
import Themes

@Suite("Sentences written from the definitions")
struct KnownSentenceTests {
    @Test("each tells what it must and nothing that it must not, but for the known misses")
    func sentences() {
        var found: Set<String> = []
        for sentence in KnownSentence.all { found.formUnion(faults(of: sentence)) }
        for fault in found.subtracting(KnownMisses.sentences).sorted() { Issue.record("\(fault)") }
        for fault in KnownMisses.sentences.subtracting(found).sorted() { Issue.record("no longer missed, take it off the list: \(fault)") }
        #expect(KnownSentence.all.count >= 71)
    }

    private func faults(of sentence: KnownSentence) -> [String] {
        let coder = Coder.standard
        let section: SectionKind = sentence.text.hasPrefix("Recommendation") ? .recommendations : .analysis
        let codings = coder.code(text: sentence.text, section: section)
        var faults: [String] = []
        for telling in sentence.tells {
            let of = codings.filter { coder.catalogue.theme(code: $0.theme).slug == telling.theme }
            let meant = of.filter { coding in
                switch telling.sense {
                case .told: coding.isSubstantive
                case .denied: coding.polarity == .notFound && !coding.isSubstantive
                case .supposed: coding.polarity == .hypothetical && !coding.isSubstantive
                case .named: true
                }
            }
            if meant.isEmpty {
                faults.append("\(telling.theme) not \(telling.sense): \(sentence.text)")
            } else if let role = telling.role, !meant.contains(where: { $0.role == role }) {
                faults.append("\(telling.theme) not of the \(role.rawValue): \(sentence.text)")
            }
        }
        for slug in sentence.not {
            let told = codings.contains { $0.isSubstantive && coder.catalogue.theme(code: $0.theme).slug == slug }
            if told { faults.append("\(slug) told: \(sentence.text)") }
        }
        return faults
    }
}
