import Testing

@testable import Themes

@Suite("What each construct of the rule language finds")
struct PatternLanguageTests {
    private func expect(_ fact: String, _ text: String, _ words: [String]) {
        #expect(LanguageBook.found(fact, in: text) == words, "\(fact): \(text)")
    }

    @Test("words follow one another, whatever their case and the marks between them")
    func words() {
        expect("word", "A lead pipe. A Lead, (pipe) LEAD-PIPE pipe lead.", ["lead pipe", "Lead, (pipe", "LEAD-PIPE"])
        expect("word", "He took the lead. Pipe in hand", [])
        expect("word", "leads pipe lead pipes mislead pipe", [])
        expect("two-patterns", "lead pipe and lead poisoning", ["lead pipe", "lead poisoning"])
    }

    @Test("a beginning finds every word that has it, the longest beginning's words too")
    func beginnings() {
        expect("beginning", "Strangled by strangling; strangl, a strangler.", ["Strangled", "strangling", "strangl", "strangler"])
        expect("beginning", "strang estrangled stran gled", [])
        expect("beginning", "In a stranglehold.", ["stranglehold"])
        expect("longer-beginning", "In strangleholds, not strangled.", ["strangleholds"])
    }

    @Test("a verb's forms are found and no other word")
    func inflections() {
        for form in ["strike", "strikes", "struck", "striking"] { expect("strong-verb", "\(form) him", ["\(form) him"]) }
        expect("strong-verb", "striked him, striker her", [])
        for form in [
            "stab", "stabs", "stabbed", "stabbing", "carry", "carries", "carried", "carrying", "smile", "smiles", "smiled",
            "smiling", "miss", "misses", "missed", "missing",
        ] { expect("weak-verb", "\(form) her", ["\(form) her"]) }
        expect("weak-verb", "stabed her; carryed him; smileing him", [])
    }

    @Test("English forms, regular and not", arguments: [
        ("be", "be is was were been being"), ("have", "have has had having"), ("take", "take takes took taken taking"),
        ("hit", "hit hits hitting"), ("die", "die dies died dying"), ("lie", "lie lies lied lay lain lying"),
        ("beg", "beg begs begged begging"), ("agree", "agree agrees agreed agreeing"), ("deny", "deny denies denied denying"),
        ("destroy", "destroy destroys destroyed destroying"), ("push", "push pushes pushed pushing"),
        ("go", "go goes went gone going"), ("hang", "hang hangs hung hanged hanging"),
        ("refer", "refer refers referred referring"), ("control", "control controls controlled controlling"),
    ])
    func forms(_ word: String, _ forms: String) {
        #expect(Set(Inflections.forms(of: word)) == Set(forms.split(separator: " ").map(String.init)))
    }

    @Test("a class stands for its words and phrases, and for a class in it")
    func classes() {
        expect("class", "poker at him; lead pipe her; rope for him", ["poker at him", "lead pipe her", "rope for him"])
        expect("class", "lead him, pipe her, candlestick him", [])
        expect("wider", "the candlestick, the lead pipe, the pipe", ["the candlestick", "the lead pipe"])
    }

    @Test("brackets hold words and phrases")
    func phrases() {
        expect("phrases", "He put an arm round neck, hands about the neck", ["put an arm round neck", "hands about the neck"])
        expect("phrases", "an arm round neck; hands about neck; hands the neck", [])
    }

    @Test("what is optional may be missing")
    func optional() {
        expect("optional", "the big dog the dog the small dog the big big dog", ["the big dog", "the dog"])
        expect("optional-phrase", "a very old cat, a cat, a very cat, a old cat", ["a very old cat", "a cat"])
        expect("last-optional", "a tall tree house", ["tall tree"])
    }

    @Test("a gap belongs to the word after it: where that is optional and missing, the gap is too")
    func optionalGap() {
        expect("optional-gap", "left the very old town", ["left the very old town"])
        expect("optional-gap", "left town", ["left town"])
        expect("optional-gap", "left the town", [])
    }

    @Test("a possessive is asked for, or refused")
    func possessive() {
        expect("possessive", "his mother's car, mother\u{2019}s car, mother car", ["mother's car", "mother\u{2019}s car"])
        expect("class-possessive", "mum's bus, mother's bus, mum bus", ["mum's bus", "mother's bus"])
        expect(
            "phrase-possessive", "her aunt's hat, his great uncle's hat, his cousin's hat, her aunt hat, his cousin hat",
            ["her aunt's hat", "his great uncle's hat", "his cousin's hat"])
        expect("phrase-no-possessive", "the old aunt, the uncle, the old aunt's, the uncle's", ["the old aunt", "the uncle"])
        expect("no-possessive", "mum house, mother's house, mum\u{2019}s house", ["mum house"])
    }

    @Test("a look ahead takes no word up and holds at the end of a sentence")
    func lookAhead() {
        expect("not-this", "fire alarm, fire drill, fire engine, fire", ["fire", "fire"])
        expect("not-this", "Fire. Alarm.", ["Fire"])
        expect("not-this-before", "no cake, no more cake, no bread", ["no cake", "no bread"])
    }

    @Test("the start of a sentence is where a text, sentence or line begins")
    func start() {
        expect("start", "Was there pain? were there signs\nWere there two? There was there one", ["Was there", "were there", "Were there"])
        expect("start", "He asked, was there pain", [])
        expect("start-phrase", "Why did he go? How he went! So why did he", ["Why did he", "How he"])
    }

    @Test("a gap lets so many words stand between and no more")
    func gaps() {
        expect("gap", "saw horse saw a horse saw the old horse saw a very old horse", ["saw horse", "saw a horse", "saw the old horse"])
        expect("gap", "He saw. A horse", [])
        expect("gap", "saw it, horse", ["saw it, horse"])
    }

    @Test("a gap's barred words may not stand in it")
    func barred() {
        expect("barred", "saw the old goat", ["saw the old goat"])
        expect("barred", "saw the cat goat; saw bird goat", [])
        expect("barred", "saw goat cat", ["saw goat"])
        expect("barred-class", "heard a goat, heard the rope goat", ["heard a goat"])
    }

    @Test("near means either order")
    func near() {
        expect("near", "a knife by the bed", ["knife by the bed"])
        expect("near", "in bed with a knife", ["bed with a knife"])
        expect("near", "a knife that lay under the bed", [])
    }

    @Test("shapes: figures, names and abbreviations")
    func shapes() {
        expect("number", "20 pounds, 1984 pounds, many pounds", ["20 pounds", "1984 pounds"])
        expect("name", "told Quillon, told David, told Mary, told the", ["told Quillon", "told David", "told Mary"])
        expect("name", "told Hope. She told hope", ["told Hope"])
        expect("acronym", "a QZX meeting, a qzx meeting, NFS meeting", ["QZX meeting"])
        expect("capitals", "an NFS form, an nfs form, Nfs form", ["NFS form"])
    }

    @Test("sentences stop a pattern unless it goes across")
    func across() {
        expect("across", "It ended. Then it began.", ["ended. Then it began"])
        expect("across", "It ended on Monday\nthe day it all began.", [])
    }

    @Test("words with an ampersand and beyond ASCII")
    func letters() {
        expect("ampersand", "the A&E ward", ["A&E ward"])
        expect("beyond-ascii", "the caf\u{E9} owner, the Caf\u{E9} owner, cafe owner", ["caf\u{E9} owner", "Caf\u{E9} owner"])
    }
}
