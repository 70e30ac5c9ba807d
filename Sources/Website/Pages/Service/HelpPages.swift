/// Help, and what the service says of itself.
enum HelpPages {
    static let help = Page(
        title: "Help",
        blocks: [
            Paragraph("This service tracks domestic homicide reviews, also called domestic abuse related death reviews, and keeps what earlier reviews taught."),
            Section("If you run reviews", [
                ListBlock([
                    "The board shows every review of your partnerships. The first row is the first thing to do, and says why.",
                    "A review’s page says what can be recorded now. Nothing is deleted: a mistake is corrected by a new entry that names the old one.",
                    "What came late or out of order can be recorded with a reason. It then stays marked as an irregularity until somebody resolves it.",
                    "Every date says from which rule it comes. A date that a person moved keeps the earlier one, the reason, and who agreed.",
                ])
            ]),
            Section("If you sit on a panel, chair a review or answer for an agency", [
                ListBlock([
                    "“My work” lists what is asked of you, over all reviews that you were given access to.",
                    "Papers open once your confidentiality agreement is recorded. Which papers you take away, and when, is kept.",
                    "What you may see ends on the day on which your part in the review ends.",
                ])
            ]),
            Section("Searching", [
                ListBlock([
                    "All words must be in a paragraph: strangulation ambulance",
                    "Words in this order: \"no further action\"",
                    "One or the other, and not a third: (GP OR surgery) NOT dentist",
                    "Beginnings of words: suffocat*",
                    "Words near each other: strangulation near/8 ambulance",
                    "A theme, a part of the report, a year: theme:coercive-control section:analysis year:2019..2023",
                ])
            ]),
            Section("If the reading weighs on you", [
                Paragraph("Passages about how somebody died are collapsed until you open them. Take breaks, and speak with your manager or the chair. Samaritans answer at any hour on 116 123; the National Domestic Abuse Helpline on 0808 2000 247.")
            ]),
        ])

    static let accessibility = Page(
        title: "Accessibility statement",
        blocks: [
            Paragraph("We want everybody who works on a review, and every family member who reads one, to be able to use this service: by keyboard alone, with a screen reader, at 400 per cent zoom, on a small screen, and without JavaScript."),
            Section("How it was checked", [
                Paragraph("The pages of the demonstration are checked by axe-core in a headless Chromium with every run of the tests, against the rules of WCAG 2.2 at levels A and AA that a program can check. They were also read at 320 pixels wide, and worked through with the keyboard. No test with people who use assistive technology has been held yet."),
            ]),
            Section("What does not work yet", [
                Paragraph("Charts carry a table with the same figures. Papers that agencies and chairs file are shown as they were made: we cannot promise that those are accessible."),
            ]),
            Section("Telling us", [
                Paragraph("Tell the office that runs this service what stands in your way. It is named in the letter or e-mail that brought you here.")
            ]),
        ])

    static let privacy = Page(
        title: "Privacy and cookies",
        blocks: [
            Paragraph("Reviews hold the most private facts of people’s lives. This page says what the service itself keeps of you, who use it."),
            Section("What is kept of you", [
                ListBlock([
                    "Your name, e-mail address and roles, as an administrator entered them.",
                    "What you recorded, with the day, in the log of the review. It cannot be changed or taken out, only corrected.",
                    "Which parts of a review you opened and which papers you took away, and when.",
                    "When you signed in. Your password is kept only as a hash that cannot be turned back.",
                ])
            ]),
            Section("Cookies", [
                Table("Cookies", captionIsHidden: true, ["Cookie", "What for", "How long"], [
                    ["session", "You are signed in.", "Until you sign out; 30 minutes without a page, 12 hours at most"],
                    ["half", "You gave your password and owe the code of your phone.", "15 minutes"],
                    ["visitor", "Protects the form with which you sign in.", "Until the browser closes"],
                    ["device", "Lets you sign in here although somebody else tries passwords on your account.", "400 days"],
                    ["done", "Says once what was just recorded.", "One minute"],
                ])
            ]),
            Paragraph("There are no cookies of others, and nothing on these pages is loaded from elsewhere."),
        ])
}
