internal import Accounts
internal import Events

/// A person's own account.
struct AccountPage {
    var visit: Visit
    var faults: [Page.Fault] = []
    /// A calendar's address, shown once.
    var calendar: String?

    func page() async throws -> Page {
        let account = try visit.person
        let desk = visit.site.accounts
        let sessions = try await desk.sessions(of: account.id, now: visit.now)
        let feeds = try await desk.feeds(of: account.id)
        let hasSecondFactor = try await desk.hasSecondFactor(account.id)
        let codes = hasSecondFactor ? try await desk.recoveryCodesLeft(account.id) : 0
        var blocks: [any Block] = [
            SummaryList([
                .init("Name", Words(account.name)), .init("E-mail address", Words(account.address.description)),
                .init("Roles in the office", Words(account.rights.roles.isEmpty ? "None: you work on single reviews" : account.rights.roles.sorted().map { Shown.title($0.rawValue) }.joined(separator: ", "))),
                .init("Partnerships", Words(partnerships(account.rights.partnerships))),
                .init("Second factor", Words(hasSecondFactor ? "Set up; \(Shown.count(codes, "recovery code")) unused" : "Not set up")),
                .init("Signed in on", Words(Shown.count(sessions.count, "device"))),
            ])
        ]
        if let calendar {
            blocks.insert(
                Notice(.success, title: "The address of your calendar", [
                    Paragraph("It is shown this one time. Whoever has it sees the deadlines of your reviews, by reference, without names."),
                    PlainText(text: calendar),
                ]), at: 0)
        }
        blocks.append(
            Section("Your calendar", [
                Paragraph("A private address that your own calendar program can ask for deadlines. It holds references and limits, never names."),
            ] + feeds.map { feed in
                Form(
                    action: .to("account", "calendar", "revoke"), id: "revoke-\(hex(feed.hash))",
                    parts: [Paragraph(Words(feed.label)), HiddenField(name: "feed", value: hex(feed.hash))], submit: "Take this address back", isDangerous: true, isInline: true)
            } + [
                Form(
                    action: .to("account", "calendar"), id: "calendar",
                    parts: [TextField(name: "label", label: "What it is for", hint: "The program or device: Outlook at work.", fault: faults.of("label"), isRequired: true, width: .half)],
                    submit: "Make an address", isInline: true)
            ]))
        blocks.append(
            Section("Change your password", [
                Form(
                    action: .to("account", "password"), id: "password",
                    parts: [
                        TextField(name: "old", label: "Present password", kind: .password, fault: faults.of("old"), isRequired: true, autocomplete: "current-password"),
                        TextField(name: "password", label: "New password", kind: .password, hint: "12 characters or more.", fault: faults.of("password"), isRequired: true, autocomplete: "new-password"),
                        TextField(name: "again", label: "The new password once more", kind: .password, fault: faults.of("again"), isRequired: true, autocomplete: "new-password"),
                    ], submit: "Change the password")
            ]))
        var factor: [any Block] = [
            Buttons([.init(text: hasSecondFactor ? "Use another phone" : "Set up a second factor", path: .to("account", "second-factor"), isSecondary: true)])
        ]
        if hasSecondFactor {
            factor.append(
                Form(action: .to("account", "recovery-codes"), id: "codes", parts: [Paragraph("New recovery codes take the place of the ones that are left.")], submit: "Make new recovery codes"))
        }
        blocks.append(Section("Second factor", id: "second-factor", factor))
        blocks.append(
            Section("Where you are signed in", [
                Table(
                    "Sessions", captionIsHidden: true, ["Since", "Last used"],
                    sessions.map { session in
                        [
                            Words(session.session.startedAt.day.map { Shown.date($0) } ?? "") + (session.hash == visit.session?.hash ? Words(" (this one)") : Words([])),
                            Words(session.session.lastSeenAt.day.map { Shown.date($0) } ?? ""),
                        ]
                    })
            ]))
        blocks.append(
            Section("Sign out everywhere", [
                Form(action: .to("account", "sign-out-everywhere"), id: "everywhere", parts: [Paragraph("On every device, this one too.")], submit: "Sign out everywhere", isDangerous: true)
            ]))
        return Page(title: "Your account", blocks: blocks, faults: faults)
    }

    private func partnerships(_ scope: Accounts.PartnershipScope) -> String {
        switch scope {
        case .all: "All"
        case .named(let names): names.sorted().joined(separator: ", ")
        }
    }

    private func hex(_ hash: SecretHash) -> String {
        hash.bytes.map { byte in
            let digits = Array("0123456789abcdef")
            return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }

    static func changePassword(_ visit: Visit) async throws -> Answer {
        let form = visit.form
        func typed(_ name: String) -> String { form.pairs.first { $0.name == name }?.value ?? "" }
        guard let session = visit.session else { throw SignedOut(back: nil) }
        guard typed("password") == typed("again") else {
            return .page(try await AccountPage(visit: visit, faults: [Page.Fault("The two passwords are not the same", field: "again")]).page(), status: 422)
        }
        do {
            try await visit.site.accounts.changePassword(of: session, from: typed("old"), to: typed("password"), now: visit.now)
            return .redirect(.to("account"), done: "Your password is changed. Other devices are signed out")
        } catch let error as AccountError {
            return .page(try await AccountPage(visit: visit, faults: try AccountFaults.of(error, visit)).page(), status: 422)
        }
    }

    static func signOutEverywhere(_ visit: Visit) async throws -> Answer {
        try await visit.site.accounts.signOutEverywhere(try visit.person.id)
        return .session(.ends, .redirect(.to("sign-in")))
    }

    static func makeCalendar(_ visit: Visit) async throws -> Answer {
        guard let label = visit.form["label"] else {
            return .page(try await AccountPage(visit: visit, faults: [Page.Fault("Say what the address is for", field: "label")]).page(), status: 422)
        }
        let made: (token: SecretToken, feed: FeedToken)
        do {
            made = try await visit.site.accounts.makeFeed(of: try visit.person.id, label: label, now: visit.now)
        } catch AccountError.noName {
            let fault = Page.Fault("Say it in 100 characters or fewer, on one line", field: "label")
            return .page(try await AccountPage(visit: visit, faults: [fault]).page(), status: 422)
        }
        return .page(try await AccountPage(visit: visit, calendar: "\(visit.origin)/calendar/\(made.token.text).ics").page())
    }

    static func revokeCalendar(_ visit: Visit) async throws -> Answer {
        let account = try visit.person
        for feed in try await visit.site.accounts.feeds(of: account.id) {
            guard AccountPage(visit: visit).hex(feed.hash) == visit.form["feed"] else { continue }
            _ = try await visit.site.accounts.revokeFeed(feed.hash, of: account.id)
        }
        return .redirect(.to("account"), done: "The address was taken back")
    }
}
