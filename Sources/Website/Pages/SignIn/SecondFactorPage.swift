internal import Accounts

/// Setting up the second factor, on the first day.
enum SecondFactorPage {
    static func offer(_ visit: Visit, faults: [Page.Fault] = []) async throws -> Answer {
        guard let half = visit.halfToken else { throw SignedOut(back: nil) }
        do {
            return .page(page(try await visit.site.accounts.beginSecondFactor(half: half, now: visit.now), action: .to("second-factor"), faults: faults), status: faults.isEmpty ? 200 : 422)
        } catch AccountError.nothingToConfirm {
            throw SignedOut(back: nil)
        }
    }

    static func page(_ offer: SecondFactorOffer, action: SitePath, faults: [Page.Fault]) -> Page {
        var blocks: [any Block] = [
            Paragraph("Your account sees the papers of reviews. Beside the password it needs a code that an app on your phone shows."),
            ListBlock([
                "Install an authenticator app, if you have none: the one of your organisation, or any that shows six digits.",
                "Let it read the picture below, or type the key into it.",
                "Type the six digits that it shows.",
            ], isNumbered: true),
        ]
        if let code = offer.code { blocks.append(CodePicture(code: code)) }
        blocks.append(SummaryList([.init("Key, in place of the picture", Words(offer.password.readableSecret))]))
        blocks.append(
            Form(
                action: action,
                parts: [
                    TextField(name: "code", label: "Six digits", kind: .code, fault: faults.of("code"), isRequired: true, autocomplete: "one-time-code", width: .short)
                ], submit: "Continue"))
        return Page(title: "Set up your second factor", blocks: blocks, faults: faults, isPlain: true)
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        guard let half = visit.halfToken else { throw SignedOut(back: nil) }
        do {
            let (signedIn, codes) = try await visit.site.accounts.confirmSecondFactor(
                code: visit.form["code"] ?? "", half: half, device: visit.device, now: visit.now)
            return .session(
                .begins(token: signedIn.session.text, device: signedIn.device.text, account: signedIn.account.id.description),
                .page(recovery(codes, then: StartPage.path(for: signedIn.account))))
        } catch AccountError.nothingToConfirm {
            throw SignedOut(back: nil)
        } catch let error as AccountError {
            return try await offer(visit, faults: try AccountFaults.of(error, visit))
        }
    }

    static func recovery(_ codes: [RecoveryCode], then path: SitePath) -> Page {
        Page(
            title: "Your recovery codes",
            blocks: [
                Paragraph("Each of these lets you in once without your phone. They are shown this one time: print them, or write them down, and keep them apart from your password."),
                PlainText(text: codes.map(\.text).joined(separator: "\n")),
                Buttons([.init(text: "I have kept them", path: path)]),
            ], isPlain: true)
    }
}

/// The picture that an authenticator app reads.
struct CodePicture: Block {
    static let template = "code-picture"
    var code: QRCode
    var view: [String: Any] { ["size": code.size, "path": code.path] }
}
