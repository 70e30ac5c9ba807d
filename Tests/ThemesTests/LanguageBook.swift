@testable import Themes

/// Every construct of the rule language in a rule of its own, each as a
/// fact so that what it finds can be looked at.
enum LanguageBook {
    static let book: RuleBook = {
        do {
            return try RuleBook([source], catalogue: SmallBook.catalogue)
        } catch {
            // A fixture of the tests: a fault here is a broken test.
            fatalError("the book of the language does not load: \(error)")
        }
    }()

    static let tokeniser = Tokeniser(
        vocabulary: book.vocabulary, wordNames: book.wordClass("WORDNAMES"), lateNames: book.wordClass("WORDNAMES_LATE"))

    /// The words of a text that a fact's patterns take up, in order.
    static func found(_ fact: String, in text: String) -> [String] {
        var text = text
        var work = MatchWorkspace(book.patterns)
        text.withUTF8 { tokeniser.tokenise($0, into: &work.tokens) }
        book.patterns.match(&work)
        let bytes = Array(text.utf8)
        return work.matches.filter { book.names[$0.rule] == "fact/\(fact)" }.sorted { $0.start < $1.start }.map { match in
            let start = Int(work.tokens.words[match.start].start)
            return String(decoding: bytes[start..<Int(work.tokens.words[match.end - 1].end)], as: UTF8.self)
        }
    }

    private static let source = RuleText.Source("Language", """
        # a remark
        class WORDNAMES = hope rose may
        class WORDNAMES_LATE = may
        class NAMES_MALE = david
        class NAMES_FEMALE = mary hope
        class TOOL = poker lead_pipe rope
        class MOTHER = mother mum
        class PETS = cat rope

        class WIDER = TOOL candlestick
        fact word: one word after another
          lead pipe
        fact two-patterns: two patterns of one rule
          lead pipe
          lead poisoning
        fact beginning: every word of a beginning
          strangl*
        fact longer-beginning: a longer beginning
          strangleho*
        fact strong-verb: forms of a verb of its own
          strike~ (him|her)
        fact weak-verb: forms of a verb
          (stab~|carry~|smile~|miss~) (him|her)
        fact class: a class with a phrase in it
          TOOL ..1 (him|her)
        fact wider: a class in a class
          the WIDER
        fact phrases: brackets with phrases
          (put an arm|hands) (round|about the) neck
        fact optional: a word that may be missing
          the big? dog
        fact optional-phrase: a phrase that may be missing
          a (very old)? cat
        fact possessive: only with 's
          mother's car
        fact class-possessive: a class with 's
          MOTHER's bus
        fact no-possessive: never with 's
          MOTHER!'s house
        fact phrase-possessive: phrases with 's
          (her aunt|his (great uncle|cousin))'s hat
        fact phrase-no-possessive: phrases without 's
          the (old aunt|uncle)!'s
        fact not-this: not before certain words
          fire !(alarm|drill)
        fact not-this-before: a word before which another is wanted
          no !more (cake|bread)
        fact start: at the start of a sentence
          ^ (was|were) there
        fact start-phrase: phrases at the start of a sentence
          ^ (why did|how) he
        fact gap: up to two words between
          saw ..2 horse
        fact barred: up to three words between, some of them not
          saw ..3!(cat|bird) goat
        fact barred-class: a class barred
          heard ..3!PETS goat
        fact near: either order
          knife ~3 bed
        fact number: a figure
          NUM pounds
        fact name: a name
          told NAME
        fact acronym: an abbreviation
          ACRONYM meeting
        fact capitals: only in capitals
          "NFS" form
        fact across: over the end of a sentence | across
          ended ..3 began
        fact optional-gap: an optional word with a gap before it
          left ..3 old? town
        fact ampersand: a word with an ampersand
          a&e ward
        fact beyond-ascii: a word beyond ASCII
          caf\u{E9} owner
        fact last-optional: what may be missing at the end takes nothing up
          tall tree house?
        """)
}
