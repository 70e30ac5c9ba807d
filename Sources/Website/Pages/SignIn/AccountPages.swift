internal import Accounts
internal import Events

/// Joining, the second factor, and a person's own account.
enum AccountPages {
    static let routes: [Route] = [
        .get("/first-account/{token}", .bearer) { try await joining($0, .first) },
        .post("/first-account/{token}", .bearer, rate: .signIn) { try await join($0, .first) },
        .get("/invitation/{token}", .bearer) { try await joining($0, .invitation) },
        .post("/invitation/{token}", .bearer, rate: .signIn) { try await join($0, .invitation) },
        .get("/new-password/{token}", .bearer) { try await joining($0, .newPassword) },
        .post("/new-password/{token}", .bearer, rate: .signIn) { try await join($0, .newPassword) },
        .get("/second-factor", .halfSignedIn) { try await SecondFactorPage.offer($0) },
        .post("/second-factor", .halfSignedIn, rate: .signIn) { try await SecondFactorPage.confirm($0) },
        .get("/account", .signedIn) { .page(try await AccountPage(visit: $0).page()) },
        .post("/account/password", .signedIn, rate: .signIn, AccountPage.changePassword),
        .get("/account/second-factor", .signedIn) { try await OwnSecondFactor.offer($0) },
        .post("/account/second-factor", .signedIn, rate: .signIn) { try await OwnSecondFactor.confirm($0) },
        .post("/account/recovery-codes", .signedIn, rate: .signIn) { try await OwnSecondFactor.newCodes($0) },
        .post("/account/sign-out-everywhere", .signedIn, AccountPage.signOutEverywhere),
        .post("/account/calendar", .signedIn, AccountPage.makeCalendar),
        .post("/account/calendar/revoke", .signedIn, AccountPage.revokeCalendar),
    ]

    enum Way {
        case first, invitation, newPassword

        var title: String {
            switch self {
            case .first: "Make the first account"
            case .invitation: "Join"
            case .newPassword: "Choose a new password"
            }
        }

        var path: String {
            switch self {
            case .first: "first-account"
            case .invitation: "invitation"
            case .newPassword: "new-password"
            }
        }
    }

    private static func token(_ visit: Visit) throws -> SecretToken {
        guard let token = SecretToken(visit["token"]) else { throw AccountError.linkUnusable }
        return token
    }

    /// Whose link it is; nobody's for the first account.
    private static func account(_ visit: Visit, _ way: Way) async throws -> Account? {
        switch way {
        case .first:
            try await visit.site.accounts.checkFirstAccountLink(try token(visit), now: visit.now)
            return nil
        case .invitation: return try await visit.site.accounts.invited(try token(visit), now: visit.now)
        case .newPassword: return try await visit.site.accounts.resetting(try token(visit), now: visit.now)
        }
    }

    private static func joining(_ visit: Visit, _ way: Way, faults: [Page.Fault] = []) async throws -> Answer {
        do {
            let account = try await account(visit, way)
            return .page(page(visit, way, account: account, faults: faults), status: faults.isEmpty ? 200 : 422)
        } catch AccountError.linkUnusable {
            return .page(unusable, status: 404)
        }
    }

    private static var unusable: Page {
        Page(
            title: "This link cannot be used",
            blocks: [Paragraph("It was used already, or it is too old. Ask an administrator of this service for another one.")], isPlain: true)
    }

    private static func page(_ visit: Visit, _ way: Way, account: Account?, faults: [Page.Fault]) -> Page {
        var parts: [any FormPart] = []
        if way == .first {
            parts.append(TextField(name: "address", label: "Your e-mail address", kind: .email, hint: "You sign in with it.", value: visit.form.typed("address"), fault: faults.of("address"), isRequired: true, autocomplete: "username"))
        }
        if way != .newPassword {
            parts.append(TextField(name: "name", label: "Your name", hint: "As colleagues should see it.", value: visit.form.names.contains("name") ? visit.form.typed("name") : account?.name ?? "", fault: faults.of("name"), isRequired: true, autocomplete: "name"))
        }
        parts.append(TextField(name: "password", label: "Password", kind: .password, hint: "12 characters or more. Three or four words that do not belong together are good.", fault: faults.of("password"), isRequired: true, autocomplete: "new-password"))
        parts.append(TextField(name: "again", label: "The password once more", kind: .password, fault: faults.of("again"), isRequired: true, autocomplete: "new-password"))
        var blocks: [any Block] = []
        if let account { blocks.append(Paragraph(Words("For \(account.address.description)"))) }
        if way == .first { blocks.append(Paragraph("It may do everything: it runs reviews and invites the others.")) }
        blocks.append(Form(action: .to(way.path, visit["token"]), parts: parts, submit: "Continue"))
        return Page(title: way.title, blocks: blocks, faults: faults, isPlain: true)
    }

    private static func join(_ visit: Visit, _ way: Way) async throws -> Answer {
        let form = visit.form
        let password = form.pairs.first { $0.name == "password" }?.value ?? ""
        guard password == form.pairs.first(where: { $0.name == "again" })?.value else {
            return try await joining(visit, way, faults: [Page.Fault("The two passwords are not the same", field: "again")])
        }
        do {
            let token = try token(visit)
            let desk = visit.site.accounts
            let joined = switch way {
            case .first:
                try await desk.makeFirstAccount(
                    token: token, address: form["address"] ?? "", name: form["name"] ?? "", password: password, now: visit.now)
            case .invitation:
                try await desk.acceptInvitation(token: token, name: form["name"] ?? "", password: password, now: visit.now)
            case .newPassword:
                try await desk.resetPassword(token: token, password: password, now: visit.now)
            }
            return .session(
                .knows(device: joined.device.text),
                .redirect(.to("sign-in"), done: "The password is set. Sign in with \(joined.account.address.description)"))
        } catch AccountError.linkUnusable {
            return .page(unusable, status: 404)
        } catch let error as AccountError {
            return try await joining(visit, way, faults: try AccountFaults.of(error, visit))
        }
    }
}

/// What is wrong with an account's form.
enum AccountFaults {
    /// - Throws: the error again, where no form can mend it.
    static func of(_ error: AccountError, _ visit: Visit) throws -> [Page.Fault] {
        switch error {
        case .noAddress: [Page.Fault("Enter an e-mail address, as name@example.org", field: "address")]
        case .addressTaken: [Page.Fault("There is an account with this address already", field: "address")]
        case .noName: [Page.Fault("Enter a name", field: "name")]
        case .passwordRefused(let faults): faults.map { Page.Fault($0.words, field: "password") }
        case .passwordWrong: [Page.Fault("This is not your present password", field: "old")]
        case .codeWrong: [Page.Fault("This is not the code that is shown now", field: "code")]
        case .nothingToConfirm: [Page.Fault("It was not begun, or too long ago. Begin again")]
        case .notTheFirst: [Page.Fault("There is an account already. Ask its owner to invite you")]
        case .lastAdministrator: [Page.Fault("This is the last administrator: make another one first")]
        case .wait(let until):
            [Page.Fault("There were too many attempts. Try again in \(max(1, Int((until.milliseconds - visit.now.milliseconds + 59_999) / 60_000))) minutes")]
        case .changedMeanwhile: [Page.Fault("Somebody else changed the account at the same moment. Look at it, then send this again")]
        case .notInState(let state): [Page.Fault("The account is \(state.rawValue): this cannot be done with it")]
        default: throw error
        }
    }
}
