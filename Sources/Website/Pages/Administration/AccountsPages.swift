internal import Accounts
internal import CivilDates
internal import Events

/// Who may sign in, and what the office lets them do.
enum AccountsPages {
    private static let administrators = Access.office([.administrator])

    static let routes: [Route] = [
        .get("/administration/accounts", administrators) { .page(try await list($0)) },
        .get("/administration/invite", administrators) { .page(InvitePage(visit: $0).page()) },
        .post("/administration/invite", administrators, invite),
        .get("/administration/accounts/{account}", administrators) { .page(try await OneAccountPage(visit: $0).page()) },
        .post("/administration/accounts/{account}/rights", administrators) { try await change($0, .rights) },
        .post("/administration/accounts/{account}/disable", administrators) { try await change($0, .disable) },
        .post("/administration/accounts/{account}/enable", administrators) { try await change($0, .enable) },
        .post("/administration/accounts/{account}/link", administrators) { try await change($0, .link) },
        .post("/administration/accounts/{account}/second-factor", administrators) { try await change($0, .secondFactor) },
        .post("/administration/accounts/{account}/sign-out", administrators) { try await change($0, .signOut) },
    ]

    private static func list(_ visit: Visit) async throws -> Page {
        let accounts = try await visit.site.accounts.accounts()
        return Page(
            title: "Accounts", trail: AdministrationPages.trail,
            blocks: [
                Buttons([.init(text: "Invite somebody", path: .to("administration", "invite"))]),
                Table(
                    "Accounts", captionIsHidden: true, ["Name", "E-mail address", "Roles in the office", "Partnerships", "State"],
                    accounts.map { account in
                        [
                            .link(account.name.isEmpty ? "Not yet joined" : account.name, to: .to("administration", "accounts", account.id.description)),
                            Words(account.address.description), Words(RightsWords.roles(account.rights)), Words(RightsWords.partnerships(account.rights)),
                            RightsWords.state(account.state),
                        ]
                    }),
                Paragraph("People who work on single reviews have no role here: the review gives them access.", .quiet),
            ], isWide: true, place: .administration)
    }

    private static func invite(_ visit: Visit) async throws -> Answer {
        var page = InvitePage(visit: visit)
        do {
            let (account, link) = try await visit.site.accounts.invite(
                address: visit.form["address"] ?? "", name: visit.form["name"] ?? "", rights: RightsWords.read(visit.form),
                by: visit.actor, now: visit.now)
            return .page(LinkPage(visit: visit, link: link, account: account).page)
        } catch let error as AccountError {
            page.faults = try AccountFaults.of(error, visit)
            return .page(page.page(), status: 422)
        }
    }

    private enum Change { case rights, disable, enable, link, secondFactor, signOut }

    private static func change(_ visit: Visit, _ change: Change) async throws -> Answer {
        var page = OneAccountPage(visit: visit)
        let desk = visit.site.accounts
        let account = try await page.account()
        do {
            let words: String
            switch change {
            case .rights:
                _ = try await desk.setRights(RightsWords.read(visit.form), of: account.id, by: visit.actor)
                words = "The roles are changed"
            case .disable:
                _ = try await desk.disable(account.id, by: visit.actor)
                words = "The account is disabled; it is signed out everywhere"
            case .enable:
                _ = try await desk.enable(account.id, by: visit.actor)
                words = "The account may sign in again"
            case .link:
                let link = account.state == .invited
                    ? try await desk.inviteAgain(account.id, now: visit.now)
                    : try await desk.resetLink(for: account.id, by: visit.actor, now: visit.now)
                return .page(LinkPage(visit: visit, link: link, account: account).page)
            case .secondFactor:
                try await desk.resetSecondFactor(of: account.id, by: visit.actor)
                words = "The second factor is taken off; the person sets up another one at the next sign-in"
            case .signOut:
                try await desk.signOutEverywhere(account.id)
                words = "The account is signed out everywhere"
            }
            return .redirect(.to("administration", "accounts", account.id.description), done: words)
        } catch let error as AccountError {
            page.faults = try AccountFaults.of(error, visit)
            return .page(try await page.page(), status: 422)
        }
    }
}

/// Rights of an account in words and in forms.
enum RightsWords {
    static func roles(_ rights: OfficeRights) -> String {
        rights.roles.isEmpty ? "None" : rights.roles.sorted().map { Shown.words($0.rawValue) }.joined(separator: ", ").capitalisedFirst
    }

    static func partnerships(_ rights: OfficeRights) -> String {
        switch rights.partnerships {
        case .all: "All"
        case .named(let names): names.sorted().joined(separator: ", ")
        }
    }

    static func state(_ state: AccountState) -> Words {
        switch state {
        case .active: .tag("Active", .good)
        case .invited: .tag("Invited", .notice)
        case .disabled: .tag("Disabled", .neutral)
        }
    }

    static func parts(_ rights: OfficeRights) -> [any FormPart] {
        var names = ""
        if case .named(let set) = rights.partnerships { names = set.sorted().joined(separator: "\n") }
        return [
            ChoiceField(
                name: "role", label: "Roles in the office", kind: .checkboxes,
                hint: "None for a chair, a panel member, an agency or an advocate: a review gives them access.",
                choices: [
                    .init(OfficeRole.processManager.rawValue, "Process manager", hint: "runs the reviews of the partnerships below"),
                    .init(OfficeRole.trainer.rawValue, "Trainer", hint: "makes briefings, confirms codings"),
                    .init(OfficeRole.reader.rawValue, "Reader", hint: "searches the library"),
                    .init(OfficeRole.administrator.rawValue, "Administrator", hint: "accounts, register, imports, backup"),
                ], chosen: Set(rights.roles.map(\.rawValue))),
            TextField(name: "partnerships", label: "Partnerships", hint: "One on each line. Empty: all of them.", value: names, lines: 3),
            ChoiceField(
                name: "casework", label: "Papers of reviews", kind: .checkboxes, choices: [.init("yes", "Will be given access to a review", hint: "needs a second factor")],
                chosen: rights.seesCasework ? ["yes"] : []),
        ]
    }

    static func read(_ form: FormValues) -> OfficeRights {
        let roles = Set(form.all("role").compactMap(OfficeRole.init(rawValue:)))
        let names = form.typed("partnerships").split(whereSeparator: \.isNewline).map { $0.trimming() }.filter { !$0.isEmpty }
        return OfficeRights(
            roles: roles, partnerships: names.isEmpty ? .all : .named(Set(names)), seesCasework: form["casework"] == "yes" || roles.isEmpty)
    }
}

struct InvitePage {
    var visit: Visit
    var faults: [Page.Fault] = []

    func page() -> Page {
        let isTyped = visit.form != .empty
        let rights = isTyped ? RightsWords.read(visit.form) : OfficeRights(roles: [])
        return Page(
            title: "Invite somebody", trail: AdministrationPages.trail + [Page.Link("Accounts", .to("administration", "accounts"))],
            blocks: [
                Form(
                    action: .to("administration", "invite"),
                    parts: [
                        TextField(name: "address", label: "E-mail address", kind: .email, hint: "They sign in with it.", value: visit.form.typed("address"), fault: faults.of("address"), isRequired: true),
                        TextField(name: "name", label: "Name", value: visit.form.typed("name"), fault: faults.of("name")),
                    ] + RightsWords.parts(rights), submit: "Make the invitation", cancel: .to("administration", "accounts"))
            ], faults: faults, place: .administration)
    }
}

/// A link to hand on, shown once.
struct LinkPage {
    var visit: Visit
    var link: MadeLink
    var account: Account

    var page: Page {
        Page(
            title: "Hand on this link", caption: account.address.description,
            trail: AdministrationPages.trail + [Page.Link("Accounts", .to("administration", "accounts"))],
            blocks: [
                Paragraph("It works once, for whoever has it, until \(Words(expiry).text). It is not shown again: send it in a way that reaches only this person."),
                PlainText(text: visit.origin + link.path),
                Buttons([.init(text: "Done", path: .to("administration", "accounts"))]),
            ], place: .administration)
    }

    private var expiry: String { link.expiresAt.day.map { Shown.date($0) } ?? "it is used" }
}

struct OneAccountPage {
    var visit: Visit
    var faults: [Page.Fault] = []

    func account() async throws -> Account {
        guard let id = AccountID(visit["account"]) else { throw Hidden() }
        do { return try await visit.site.accounts.account(id) } catch AccountError.unknownAccount { throw Hidden() }
    }

    func page() async throws -> Page {
        let account = try await account()
        let desk = visit.site.accounts
        let sessions = try await desk.sessions(of: account.id, now: visit.now)
        let hasSecondFactor = try await desk.hasSecondFactor(account.id)
        func post(_ last: String, _ words: String, _ submit: String, danger: Bool = false) -> any Block {
            Form(action: .to("administration", "accounts", account.id.description, last), id: last, parts: [Paragraph(Words(words))], submit: submit, isDangerous: danger)
        }
        var acts: [any Block] = []
        switch account.state {
        case .invited: acts.append(post("link", "The invitation got lost, or is too old.", "Make another invitation"))
        case .active:
            acts.append(post("link", "The password is forgotten.", "Make a link for a new password"))
            if hasSecondFactor { acts.append(post("second-factor", "The phone is lost.", "Take the second factor off", danger: true)) }
            if !sessions.isEmpty { acts.append(post("sign-out", "On \(Shown.count(sessions.count, "device")) now.", "Sign out everywhere")) }
        case .disabled: break
        }
        acts.append(
            account.state == .disabled
                ? post("enable", "The person comes back.", "Let this account sign in again")
                : post("disable", "What was recorded under the address stays.", "Disable the account", danger: true))
        let history = try await desk.history(of: account.id)
        return Page(
            title: account.name.isEmpty ? account.address.description : account.name,
            trail: AdministrationPages.trail + [Page.Link("Accounts", .to("administration", "accounts"))],
            blocks: [
                SummaryList([
                    .init("E-mail address", Words(account.address.description)), .init("State", RightsWords.state(account.state)),
                    .init("Second factor", Words(hasSecondFactor ? "Set up" : account.needsSecondFactor ? "Not yet set up" : "Not needed")),
                ]),
                Section("Roles", [
                    Form(action: .to("administration", "accounts", account.id.description, "rights"), id: "rights", parts: RightsWords.parts(account.rights), submit: "Change the roles")
                ]),
                Section("What can be done", acts),
                Section("What happened to this account", [
                    Timeline(history.reversed().map { entry in
                        Timeline.Moment(day: entry.recordedAt.day.map { Shown.date($0) } ?? "", title: Words(Shown.title(entry.fact.name)), by: entry.actor)
                    })
                ]),
            ], faults: faults, place: .administration)
    }
}
