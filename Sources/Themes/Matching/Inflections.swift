/// Forms of an English verb or noun, for rules that write `strangle~`.
enum Inflections {
    /// The word itself, -s, past forms, -ing.
    static func forms(of word: String) -> [String] {
        if let irregular = irregular[word] { return [word, third(word)] + irregular + [participle(word)] }
        return [word, third(word), past(word), participle(word)]
    }

    private static let irregular: [String: [String]] = [
        "be": ["is", "was", "were", "been"], "have": ["has", "had"], "do": ["did", "done"], "go": ["went", "gone"],
        "take": ["took", "taken"], "give": ["gave", "given"], "get": ["got", "gotten"], "make": ["made"],
        "say": ["said"], "tell": ["told"], "know": ["knew", "known"], "see": ["saw", "seen"], "hear": ["heard"],
        "feel": ["felt"], "find": ["found"], "leave": ["left"], "keep": ["kept"], "hold": ["held"], "hit": [],
        "put": [], "cut": [], "hurt": [], "shut": [], "let": [], "set": [], "quit": [], "beat": ["beaten"],
        "strike": ["struck"], "shoot": ["shot"], "throw": ["threw", "thrown"], "break": ["broke", "broken"],
        "choose": ["chose", "chosen"], "drive": ["drove", "driven"], "drink": ["drank", "drunk"],
        "write": ["wrote", "written"], "speak": ["spoke", "spoken"], "steal": ["stole", "stolen"],
        "hide": ["hid", "hidden"], "bite": ["bit", "bitten"], "burn": ["burned", "burnt"], "spend": ["spent"],
        "send": ["sent"], "buy": ["bought"], "bring": ["brought"], "seek": ["sought"], "think": ["thought"],
        "fight": ["fought"], "catch": ["caught"], "lose": ["lost"], "pay": ["paid"], "sell": ["sold"],
        "meet": ["met"], "run": ["ran"], "come": ["came"], "become": ["became"], "begin": ["began", "begun"],
        "fall": ["fell", "fallen"], "grow": ["grew", "grown"], "show": ["showed", "shown"], "sleep": ["slept"],
        "wake": ["woke", "woken"], "wear": ["wore", "worn"], "forbid": ["forbade", "forbidden"],
        "withdraw": ["withdrew", "withdrawn"], "hang": ["hung", "hanged"], "lead": ["led"], "read": [],
        "spit": ["spat"], "drag": ["dragged"], "lend": ["lent"], "sit": ["sat"], "stand": ["stood"],
        "swear": ["swore", "sworn"], "undergo": ["underwent", "undergone"], "lie": ["lied", "lay", "lain"],
        "die": ["died"], "forget": ["forgot", "forgotten"], "overhear": ["overheard"], "mean": ["meant"],
        "withhold": ["withheld"], "slit": [], "bind": ["bound"], "split": [], "deal": ["dealt"], "shrink": ["shrank", "shrunk"],
    ]

    /// Short verbs whose last letter doubles.
    private static let doubling: Set<String> = [
        "stab", "grab", "slap", "stop", "plan", "beg", "rob", "drop", "pin", "kidnap", "trap", "rip", "slam", "shop",
        "refer", "hit", "put", "cut", "shut", "let", "set", "get", "quit", "sit", "run", "swim", "wrap", "snap", "admit",
        "commit", "begin", "forget", "forbid", "control", "cancel", "travel", "quarrel", "throttle_", "flag", "tap",
        "drug", "dig", "bar", "slip", "split", "slit", "chat", "worry_", "jog", "hug", "tag", "log", "prefer", "occur", "submit", "spit", "drag",
    ]

    private static func third(_ word: String) -> String {
        switch word {
        case "be": return "is"
        case "have": return "has"
        default: break
        }
        if endsInConsonantY(word) { return word.dropLast() + "ies" }
        if ["s", "x", "z", "ch", "sh", "o"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
        return word + "s"
    }

    private static func past(_ word: String) -> String {
        if word.hasSuffix("e") { return word + "d" }
        if endsInConsonantY(word) { return word.dropLast() + "ied" }
        if doubling.contains(word) { return word + String(word.last ?? " ") + "ed" }
        return word + "ed"
    }

    private static func participle(_ word: String) -> String {
        if word == "die" || word == "lie" { return word.dropLast(2) + "ying" }
        if word == "be" { return "being" }
        if word.hasSuffix("e"), !word.hasSuffix("ee") { return word.dropLast() + "ing" }
        if doubling.contains(word) { return word + String(word.last ?? " ") + "ing" }
        return word + "ing"
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }
}
