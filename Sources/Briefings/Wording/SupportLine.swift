public import Documents

/// Where a reader finds help. Public knowledge of 2026; every briefing says
/// that numbers are to be checked before use.
public struct SupportLine: Sendable, Equatable {
    public let name: FixedText
    public let number: FixedText
    public let address: StaticAddress
    public let whom: FixedText

    /// A `tel:` or `https:` address of ours.
    public struct StaticAddress: Sendable, Equatable {
        let link: FixedLink
    }

    private init(_ name: FixedText, _ number: FixedText, _ address: StaticString, for whom: FixedText) {
        self.name = name
        self.number = number
        self.address = StaticAddress(link: FixedLink(number, to: address))
        self.whom = whom
    }

    public static let emergency = SupportLine(
        FixedText("Emergency"), FixedText("999"), "tel:999",
        for: FixedText("Anybody in danger now; press 55 from a mobile when you cannot speak"))

    public static let domesticAbuse = SupportLine(
        FixedText("National Domestic Abuse Helpline"), FixedText("0808 2000 247"), "tel:08082000247",
        for: FixedText("Women who live with abuse, and those who care about them, day and night"))

    public static let samaritans = SupportLine(
        FixedText("Samaritans"), FixedText("116 123"), "tel:116123",
        for: FixedText("Anybody who struggles or thinks of suicide, day and night"))

    public static let all: [SupportLine] = [
        emergency, domesticAbuse, samaritans,
        SupportLine(
            FixedText("Men\u{2019}s Advice Line"), FixedText("0808 801 0327"), "tel:08088010327",
            for: FixedText("Men who live with abuse")),
        SupportLine(
            FixedText("Galop"), FixedText("0800 999 5428"), "tel:08009995428",
            for: FixedText("LGBT+ people who live with abuse")),
        SupportLine(
            FixedText("Karma Nirvana"), FixedText("0800 5999 247"), "tel:08005999247",
            for: FixedText("Abuse in the name of honour, and forced marriage")),
        SupportLine(
            FixedText("Live Fear Free"), FixedText("0808 80 10 800"), "tel:08088010800",
            for: FixedText("Anybody in Wales, day and night")),
        SupportLine(
            FixedText("Hourglass"), FixedText("0808 808 8141"), "tel:08088088141",
            for: FixedText("Older people who live with abuse or neglect")),
        SupportLine(
            FixedText("AAFDA"), FixedText("aafda.org.uk"), "https://aafda.org.uk",
            for: FixedText("Families after a death through domestic abuse, also during a review")),
    ]

    var link: Inline { .link(address.link) }
}
