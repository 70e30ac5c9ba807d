public import Reviews

/// What the coder makes of a whole report.
public struct ReportCoding: Sendable, Equatable {
    /// In the order of passages, then of places in them.
    public var codings: [Coding]
    /// Where the report stands on each theme; the place is the theme's code.
    public var states: [ThemeState]
    /// Ordinals of passages that tell the method of a suicide or of an
    /// attempt. They are never quoted outside.
    public var sensitivePassages: Set<Int>

    public init(codings: [Coding], states: [ThemeState], sensitivePassages: Set<Int>) {
        self.codings = codings
        self.states = states
        self.sensitivePassages = sensitivePassages
    }
}
