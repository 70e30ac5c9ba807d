/// What is wrong with a file of guidance, and where.
public struct GuidanceFault: Hashable, Sendable, CustomStringConvertible {
    /// File, then the way to the fault: `dhr-2016.1: limits.decide.amount`.
    /// Entries are named by slug, or by their place from 1 when they have
    /// none.
    public var place: String
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        case notJSON
        case missing
        case wrongShape(expected: Shape)
        case empty
        case unknownField
        case unknownWord(String, expected: [String])
        case badSlug(String)
        case badDate(String)
        case badGround(String)
        case badAmount(Int)
        case unknownFormat(Int)
        case noBasis
        case unknownSource(String)
        case sourceDiffers(String)
        case unused(source: String)
        case duplicate(String)
        case unknownReference(FactCollection, String)
        case noLabel(String)
        case notCapitals(String)
        case noEntry(FactCollection, String)
        /// Only what was read in its source can be a duty.
        case bindingButNotRead
        /// An overlay changes a duty, or an edition neither restates nor
        /// removes one of the edition it is built on.
        case bindingChanged(String)
        case bindingNotRestated(FactCollection, String)
        case kindNotAllowed(String, level: String)
        case amountWithoutUnit
        case endsBeforeItStarts
        case startAndStopAlike
        case lastValueNotNotKnown
        case valuesForFreeField
        case partWithoutLimbs
        case nothingToChange(FactCollection, String)
        case quorumTooSmall(members: Int, sectors: Int)
        case amberAfterRed
        case nameDiffers(id: String)
        case unknownEdition(String)
        case unknownOverlay(String)
        case doesNotApply(to: String)
        case basedOnItself
    }

    public enum Shape: String, Sendable {
        case text, wholeNumber = "whole number", flag = "true or false", object, list
    }

    public init(place: String, kind: Kind) {
        self.place = place
        self.kind = kind
    }

    public var description: String { "\(place): \(words)" }

    private var words: String {
        switch kind {
        case .notJSON: "is not JSON; python3 -m json.tool shows where"
        case .missing: "is missing"
        case .wrongShape(let shape): "should be \(shape.rawValue)"
        case .empty: "is empty"
        case .unknownField: "no field of this name is read here"
        case .unknownWord(let word, let expected):
            "\u{201C}\(word)\u{201D} is not one of \(expected.joined(separator: ", "))"
        case .badSlug(let text): "\u{201C}\(text)\u{201D}: a slug is lower-case letters, digits and single hyphens"
        case .badDate(let text): "\u{201C}\(text)\u{201D} is not a date YYYY, YYYY-MM or YYYY-MM-DD"
        case .badGround(let text): "\u{201C}\(text)\u{201D} is not MARK SOURCE place | what it covers"
        case .badAmount(let amount): "an amount of \(amount) is less than 1"
        case .unknownFormat(let format): "format \(format) is not known to this program"
        case .noBasis: "says nothing of its source"
        case .unknownSource(let key): "no source \(key) is listed"
        case .sourceDiffers(let key): "the source \(key) stands with another title or address"
        case .unused(let key): "nothing cites the source \(key)"
        case .duplicate(let text): "\(text) stands twice"
        case .unknownReference(let collection, let slug): "nothing in \(collection.rawValue) is called \(slug)"
        case .noLabel(let key): "no words for \(key)"
        case .notCapitals(let text): "\u{201C}\(text)\u{201D} is not in capital letters"
        case .noEntry(let collection, let slug): "no entry in \(collection.rawValue) for \(slug)"
        case .bindingButNotRead: "is a duty, but not every mark is [S]"
        case .bindingChanged(let slug): "changes the duty \(slug)"
        case .bindingNotRestated(let collection, let slug):
            "the duty \(slug) in \(collection.rawValue) of the edition it is built on is neither restated nor removed"
        case .kindNotAllowed(let kind, let level): "a \(level) overlay cannot set the kind \(kind)"
        case .amountWithoutUnit: "an amount needs days, working-days or months, and they need an amount"
        case .endsBeforeItStarts: "ends before it starts"
        case .startAndStopAlike: "starts and stops at the same fact"
        case .lastValueNotNotKnown: "the last value must be \(DataField.notKnown)"
        case .valuesForFreeField: "a free field has no value but \(DataField.notKnown)"
        case .partWithoutLimbs: "has no limb"
        case .nothingToChange(let collection, let slug): "nothing in \(collection.rawValue) is called \(slug) to change"
        case .quorumTooSmall(let members, let sectors): "\(members) members cannot cover \(sectors) sectors"
        case .amberAfterRed: "amber must come no later than red, and neither after the due date"
        case .nameDiffers(let id): "the file is not named after \(id)"
        case .unknownEdition(let id): "no edition \(id)"
        case .unknownOverlay(let id): "no overlay \(id)"
        case .doesNotApply(let edition): "does not apply to \(edition)"
        case .basedOnItself: "is built on itself"
        }
    }
}

/// Guidance that cannot be used; holds every fault.
public struct GuidanceError: Error, Hashable, Sendable {
    public var faults: [GuidanceFault]
}
