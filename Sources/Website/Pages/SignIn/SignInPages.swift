internal import Accounts
internal import Events

/// Signing in and out.
enum SignInPages {
    static let routes: [Route] = [
        .get("/sign-in", .anyone) { .page(signInPage($0, back: $0.query["back"] ?? "")) },
        .post("/sign-in", .anyone, rate: .signIn, signIn),
        .get("/sign-in/code", .halfSignedIn) { .page(codePage($0)) },
        .post("/sign-in/code", .halfSignedIn, rate: .signIn, giveCode),
        .post("/sign-in/recovery", .halfSignedIn, rate: .signIn, giveRecoveryCode),
        .post("/sign-out", .signedIn, signOut),
    ]

    private static func signInPage(_ visit: Visit, address: String = "", back: String, faults: [Page.Fault] = []) -> Page {
        Page(
            title: "Sign in",
            blocks: [
                Form(
                    action: .to("sign-in"),
                    parts: [
                        TextField(
                            name: "address", label: "E-mail address", kind: .email, value: address,
                            fault: faults.of("address"), isRequired: true, autocomplete: "username"),
                        TextField(
                            name: "password", label: "Password", kind: .password, fault: faults.of("password"),
                            isRequired: true, autocomplete: "current-password"),
                        HiddenField(name: "back", value: back),
                    ], submit: "Sign in"),
                Details("I cannot sign in", [
                    Paragraph("An administrator of this service can send you a link for a new password, or take a lost second factor off your account."),
                ]),
            ], faults: faults, isPlain: true)
    }

    private static func signIn(_ visit: Visit) async throws -> Answer {
        let (address, back) = (visit.form.typed("address"), visit.form.typed("back"))
        guard let password = visit.form.pairs.first(where: { $0.name == "password" })?.value, !password.isEmpty,
            visit.form["address"] != nil
        else {
            return .page(
                signInPage(
                    visit, address: address, back: back,
                    faults: [Page.Fault("Enter your e-mail address and your password", field: "address")]), status: 400)
        }
        let outcome = try await visit.site.accounts.signIn(
            address: address, password: password, device: visit.device, now: visit.now)
        switch outcome {
        case .signedIn(let signedIn):
            return arrived(signedIn, back: back)
        case .owes(let owed, let token):
            let query = back.isEmpty ? [] : [("back", back)]
            let path: SitePath = owed == .setUp ? .to("second-factor", query: query) : .to("sign-in", "code", query: query)
            return .session(.half(token: token.text), .redirect(path))
        case .refused:
            return .page(
                signInPage(
                    visit, address: address, back: back,
                    faults: [Page.Fault("The e-mail address or the password is not right", field: "address")]), status: 401)
        case .wait(let until):
            return .page(signInPage(visit, address: address, back: back, faults: [waiting(until.milliseconds, visit)]), status: 429)
        }
    }

    private static func waiting(_ until: Int64, _ visit: Visit) -> Page.Fault {
        let minutes = max(1, Int((until - visit.now.milliseconds + 59_999) / 60_000))
        return Page.Fault("There were too many attempts. Try again in \(minutes == 1 ? "a minute" : "\(minutes) minutes")")
    }

    static func arrived(_ signedIn: SignedIn, back: String) -> Answer {
        let path = SitePath(returning: back) ?? StartPage.path(for: signedIn.account)
        return .session(.begins(token: signedIn.session.text, device: signedIn.device.text, account: signedIn.account.id.description), .redirect(path))
    }

    private static func codePage(_ visit: Visit, faults: [Page.Fault] = []) -> Page {
        let back = HiddenField(name: "back", value: visit.form["back"] ?? visit.query["back"] ?? "")
        return Page(
            title: "Enter the code of your second factor",
            blocks: [
                Form(
                    action: .to("sign-in", "code"),
                    parts: [
                        TextField(
                            name: "code", label: "Six digits", kind: .code,
                            hint: "The app on your phone shows a new one every 30 seconds.", fault: faults.of("code"),
                            isRequired: true, autocomplete: "one-time-code", width: .short),
                        back,
                    ], submit: "Continue"),
                Details("I do not have my phone", [
                    Form(
                        action: .to("sign-in", "recovery"), id: "recovery",
                        parts: [
                            TextField(
                                name: "recovery", label: "One of your recovery codes",
                                hint: "You were shown ten of them when you set up the second factor. Each works once.",
                                fault: faults.of("recovery"), isRequired: true, width: .half),
                            back,
                        ], submit: "Use this code")
                ], isOpen: faults.of("recovery") != nil),
            ], faults: faults, isPlain: true)
    }

    private static func giveCode(_ visit: Visit) async throws -> Answer {
        guard let half = visit.halfToken else { throw SignedOut(back: nil) }
        return try await inTime {
            answer(
                try await visit.site.accounts.confirm(
                    code: visit.form["code"] ?? "", half: half, device: visit.device, now: visit.now),
                visit, wrong: Page.Fault("This is not the code that is shown now", field: "code"))
        }
    }

    private static func giveRecoveryCode(_ visit: Visit) async throws -> Answer {
        guard let half = visit.halfToken else { throw SignedOut(back: nil) }
        return try await inTime {
            answer(
                try await visit.site.accounts.useRecoveryCode(
                    visit.form["recovery"] ?? "", half: half, device: visit.device, now: visit.now),
                visit, wrong: Page.Fault("This is not one of your unused codes", field: "recovery"))
        }
    }

    /// Whoever took too long begins again with the password.
    private static func inTime(_ answer: () async throws -> Answer) async throws -> Answer {
        do { return try await answer() } catch AccountError.nothingToConfirm { throw SignedOut(back: nil) }
    }

    private static func answer(_ outcome: SignInOutcome, _ visit: Visit, wrong: Page.Fault) -> Answer {
        switch outcome {
        case .signedIn(let signedIn): arrived(signedIn, back: visit.form.typed("back"))
        case .refused, .owes: .page(codePage(visit, faults: [wrong]), status: 401)
        case .wait(let until): .page(codePage(visit, faults: [waiting(until.milliseconds, visit)]), status: 429)
        }
    }

    private static func signOut(_ visit: Visit) async throws -> Answer {
        if let token = visit.sessionToken.flatMap(SecretToken.init) { try await visit.site.accounts.signOut(token: token) }
        return .session(.ends, .redirect(.to("sign-in")))
    }
}
