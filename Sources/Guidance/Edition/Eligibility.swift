/// The test by which a death is one to review, limb by limb.
///
/// It sets out what a decision must reason about. The decision is a
/// person's.
public struct EligibilityTest: Hashable, Sendable {
    public var question: String
    /// All of these must be met.
    public var parts: [EligibilityPart]
    /// What guidance adds beside the Act's words.
    public var also: [EligibilityLimb]
}

/// A part of the test: met when any of its limbs is.
public struct EligibilityPart: Hashable, Sendable {
    public let slug: Slug<EligibilityPart>
    public var label: String
    public var limbs: [EligibilityLimb]
}

public struct EligibilityLimb: Hashable, Sendable {
    public let slug: Slug<EligibilityLimb>
    public var label: String
    public var note: String?
    public var basis: Basis
}

/// What was found on a limb.
public enum LimbFinding: String, CaseIterable, Sendable {
    case met
    case notMet = "not-met"
    case notKnown = "not-known"
}

/// Where the findings leave the test.
public enum EligibilityResult: Hashable, Sendable {
    case met
    /// Parts of which no limb is met.
    case notMet([Slug<EligibilityPart>])
    /// Parts on which more must be known first.
    case open([Slug<EligibilityPart>])
}

extension EligibilityTest {
    /// A limb that is not answered counts as not known. A part that fails
    /// settles the test, whatever is open elsewhere.
    public func result(of findings: [Slug<EligibilityLimb>: LimbFinding]) -> EligibilityResult {
        var failed: [Slug<EligibilityPart>] = []
        var open: [Slug<EligibilityPart>] = []
        for part in parts {
            let answers = part.limbs.map { findings[$0.slug] ?? .notKnown }
            if answers.contains(.met) { continue }
            if answers.contains(.notKnown) { open.append(part.slug) } else { failed.append(part.slug) }
        }
        if !failed.isEmpty { return .notMet(failed) }
        return open.isEmpty ? .met : .open(open)
    }
}
