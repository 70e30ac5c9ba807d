public import Guidance

/// Every letter that can be written.
public struct LetterLibrary: Hashable, Sendable {
    /// In the order of their names.
    public let letters: [Letter]

    /// The letters of this program.
    public static let standard: LetterLibrary = {
        do throws(LetterError) {
            return try LetterLibrary(letters: []).overridden(by: LetterTexts.all, isOverride: false)
        } catch {
            let faults = error.faults.map(\.description).joined(separator: "; ")
            // Compiled in and read by a test: a fault is a broken build, not
            // a user's mistake.
            fatalError("the letters do not load: \(faults)")
        }
    }()

    private init(letters: [Letter]) { self.letters = letters }

    public func letter(_ name: String) -> Letter? { letters.first { $0.name == name } }

    /// The letters that are a document of an edition; of a decision there is
    /// one for each way it can go.
    public func letters(for document: Slug<RequiredDocument>) -> [Letter] {
        letters.filter { $0.document == document }
    }

    /// The same letters with those of an area in their place.
    ///
    /// - Parameter texts: the words of each file under its name without
    ///   `.md`. A file without a head takes the built-in letter's; one of a
    ///   name that is not built in is a letter of the area's own and states
    ///   a title.
    /// - Throws: every fault of every file.
    public func overridden(by texts: [String: String]) throws(LetterError) -> LetterLibrary {
        try overridden(by: texts, isOverride: true)
    }

    private func overridden(by texts: [String: String], isOverride: Bool) throws(LetterError) -> LetterLibrary {
        var byName = Dictionary(uniqueKeysWithValues: letters.map { ($0.name, $0) })
        var faults: [LetterFault] = []
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let file = LetterFile(text, of: name)
            faults += file.faults
            let built = byName[name]
            guard let title = file.title ?? built?.title else {
                faults.append(LetterFault(letter: name, line: 1, column: 1, kind: .noTitle))
                continue
            }
            byName[name] = Letter(
                name: name, title: title, document: file.document ?? built?.document, to: file.to ?? built?.to ?? [],
                template: file.template, isOverridden: isOverride)
        }
        guard faults.isEmpty else { throw LetterError(faults: faults) }
        return LetterLibrary(letters: byName.values.sorted { $0.name < $1.name })
    }
}
