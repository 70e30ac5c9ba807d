/// What is wrong with a chosen password.
public enum PasswordFault: Sendable, Hashable, CaseIterable {
    case tooShort
    case tooLong
    /// It holds a character that cannot be typed again.
    case unprintable
    /// Words that everybody tries first, with or without figures and signs.
    case common
    /// Few different characters, or one short piece again and again.
    case repeated
    /// Neighbours on the keyboard, in the alphabet or among the figures.
    case run
    /// The person's own name or address.
    case ownWords
    /// Little more than the words of this service.
    case serviceWords

    /// For the person who chose it.
    public var words: String {
        switch self {
        case .tooShort: "Use 12 characters or more."
        case .tooLong: "Use 128 characters or fewer."
        case .unprintable: "Leave out characters that cannot be seen."
        case .common: "Choose something other than words that many people use as a password."
        case .repeated: "Use more different characters; do not repeat one piece."
        case .run: "Leave out rows of the keyboard and runs such as 12345 or abcde."
        case .ownWords: "Leave out your name and your e-mail address."
        case .serviceWords: "Use more than the words of this service."
        }
    }
}

/// The rules for a chosen password. There is none for capitals, figures or
/// signs, and none expires. Source: OWASP ASVS 4.0, 2.1; NIST SP 800-63B.
public enum PasswordRules {
    public static let length = 12...128

    /// Every fault at once, in the order of the cases.
    ///
    /// - Parameters:
    ///   - password: made comparable already, see `PasswordHashing`.
    ///   - name: of the person, empty when not known yet.
    public static func faults(_ password: String, address: AccountAddress, name: String) -> [PasswordFault] {
        PasswordFault.allCases.filter { holds($0, of: password, address: address, name: name) }
    }

    private static func holds(
        _ fault: PasswordFault, of password: String, address: AccountAddress, name: String
    ) -> Bool {
        // What is far too long is looked at no further than the limit: it
        // would keep a server busy for long.
        let small = Array(password.prefix(length.upperBound + 1).lowercased())
        switch fault {
        case .tooShort: return password.count < length.lowerBound
        case .tooLong: return password.count > length.upperBound
        case .unprintable: return password.unicodeScalars.contains { isUnprintable($0) }
        case .common: return isCommon(small)
        case .repeated: return isRepeated(small)
        case .run: return lengthWithoutRuns(small) < 8
        case .ownWords:
            let own = ownWords(address: address, name: name)
            return own.contains { word in letterForms(small).contains { contains($0, word) } }
        case .serviceWords:
            return letterForms(small).contains { form in
                let rest = removing(CommonPasswords.service, from: form)
                return rest.count < form.count && rest.count < 6
            }
        }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .unassigned, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    // MARK: - Common words

    /// Whether nothing is left when common words, figures and signs go.
    private static func isCommon(_ small: [Character]) -> Bool {
        if small.allSatisfy({ $0.isNumber }) { return !small.isEmpty }
        guard small.contains(where: { $0.isLetter }) else { return false }
        return letterForms(small).contains { removing(CommonPasswords.words, from: $0).count < 4 && !$0.isEmpty }
    }

    /// The letters alone, and the letters when figures and signs that stand
    /// for letters are read as such, but for those at either end.
    private static func letterForms(_ small: [Character]) -> [[Character]] {
        let plain = small.filter(\.isLetter)
        var inner = small[...]
        while let last = inner.last, !last.isLetter { inner = inner.dropLast() }
        let spoken = inner.map { CommonPasswords.stand[$0] ?? $0 }.filter(\.isLetter)
        return plain == spoken ? [plain] : [plain, spoken]
    }

    /// What is left when the longest words are taken out first.
    private static func removing(_ words: [[Character]], from text: [Character]) -> [Character] {
        var left: [Character] = []
        var place = 0
        while place < text.count {
            if let word = words.first(where: { text[place...].starts(with: $0) }) {
                place += word.count
            } else {
                left.append(text[place])
                place += 1
            }
        }
        return left
    }

    private static func contains(_ text: [Character], _ word: [Character]) -> Bool {
        guard !word.isEmpty, text.count >= word.count else { return false }
        return (0...(text.count - word.count)).contains { text[$0...].starts(with: word) }
    }

    /// Words of four letters or more of name and address; common endings of
    /// addresses are nobody's own.
    private static func ownWords(address: AccountAddress, name: String) -> [[Character]] {
        let parts = (address.description + " " + name.lowercased()).split { !$0.isLetter }
        return parts.map { Array($0) }.filter { $0.count >= 4 && !CommonPasswords.addressParts.contains(String($0)) }
    }

    // MARK: - Patterns

    private static func isRepeated(_ small: [Character]) -> Bool {
        guard !small.isEmpty else { return false }
        if Set(small).count < 5 { return true }
        // One piece again and again, the last time perhaps cut short.
        return (1..<length.lowerBound).contains { piece in
            small.count >= 2 * piece && small.indices.dropFirst(piece).allSatisfy { small[$0] == small[$0 - piece] }
        }
    }

    /// The length when each run of four or more counts as one character.
    /// Nothing is a run in a text that is too short anyway.
    private static func lengthWithoutRuns(_ small: [Character]) -> Int {
        guard small.count >= length.lowerBound else { return .max }
        var length = 0
        var place = 0
        while place < small.count {
            let run = runLength(small[place...])
            place += run >= 4 ? run : 1
            length += 1
        }
        return length
    }

    private static func runLength(_ text: ArraySlice<Character>) -> Int {
        CommonPasswords.rows.map { row in
            var best = 0
            for start in row.indices where row[start] == text.first {
                best = max(best, zip(row[start...], text).prefix { $0 == $1 }.count)
            }
            return best
        }.max() ?? 0
    }
}
