import Testing

/// What the standard rules are known to miss, each with the test that
/// names it. A miss that is mended comes off its list and lowers the count;
/// the count is never raised.
enum KnownMisses {
    static let most = 22

    /// Of `KnownSentence.all`.
    static let sentences: Set<String> = [
        "caring-responsibilities not of the perpetrator: He was her main carer and no carer's assessment was offered.",
        "coercive-control not denied: The panel saw no evidence of coercive control.",
        "coercive-control not denied: There was no evidence of coercive control.",
        "homicide-timeline told: Research by Monckton Smith sets out eight stages.",
        "intimate-partner-homicide told: Her friend had been strangled by a former partner.",
        "intimate-partner-homicide told: If he had strangled her, she would have been at high risk.",
        "language-interpreters not of the victim: Her husband interpreted for her at the hospital.",
        "male-victims told: He killed his wife and then took his own life.",
        "marac told: The panel included the chair of the county MARAC.",
        "matricide not of the perpetrator: Peter stabbed his mother at the home they shared.",
        "non-fatal-strangulation not denied: When asked the DASH question about choking, she answered no.",
        "non-fatal-strangulation told: Her friend had been strangled by a former partner.",
        "parricide not of the perpetrator: Peter stabbed his mother at the home they shared.",
        "risk-assessment told: DASH: Domestic Abuse, Stalking and Harassment risk assessment",
        "routine-enquiry not told: The GP noted a hoarse voice and marks on her neck but did not ask how they came about.",
        "serial-perpetrator not denied: There was no trace of either party on police systems.",
        "stalking-harassment not supposed: If he had stalked her the officers would have used the stalking screening tool.",
        "suicidality-self-harm not denied: She denied any suicidal thoughts at the appointment.",
        "threats-to-kill told: She told her GP that she wanted to end her life.",
    ]

    /// Passages that tell the method of a suicide and are not held back.
    static let methods: Set<String> = [
        "He set himself on fire.",
    ]

    /// Of a coroner's report about a man, whose suicidal thoughts the rules
    /// take for those of a person said to have caused a death, or miss.
    static let coroner: Set<String> = [
        "He told his GP that he wanted to end his life.",
        "The patient had thoughts of suicide. He was not seen.",
    ]
}

@Suite("Known misses of the standard rules")
struct KnownMissesTests {
    @Test("there are no more of them than there were")
    func count() {
        #expect(KnownMisses.sentences.count + KnownMisses.methods.count + KnownMisses.coroner.count <= KnownMisses.most)
    }
}
