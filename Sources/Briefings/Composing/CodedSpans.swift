internal import Learning
internal import Reviews
public import Themes

extension BriefingComposer {
    /// A composer that quotes the sentences on which the coder fired.
    public init(coder: Coder = .standard) {
        self.init(catalogue: coder.catalogue) { passage, theme in
            coder.code(text: passage.text, section: passage.section)
                .filter { $0.isSubstantive && ($0.theme == theme.code || !passage.carriesTheme) }
                .map { $0.span.lowerBound.value..<$0.span.upperBound.value }
        }
    }
}
