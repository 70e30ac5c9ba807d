internal import Learning
internal import Reviews
public import Themes

extension BriefingComposer {
    /// A composer that quotes the sentence on which the coder fired, rather
    /// than the one with most of the theme's terms.
    public init(coder: Coder) {
        self.init(catalogue: coder.catalogue) { passage, theme in
            coder.code(text: passage.text, section: passage.section)
                .filter { $0.theme == theme.code && $0.isSubstantive }
                .map { $0.span.lowerBound.value..<$0.span.upperBound.value }
        }
    }
}
