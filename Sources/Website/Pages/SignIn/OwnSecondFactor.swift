internal import Accounts

/// The second factor of somebody who is signed in: a first one, another
/// phone, new recovery codes.
enum OwnSecondFactor {
    static func offer(_ visit: Visit, faults: [Page.Fault] = []) async throws -> Answer {
        let offer = try await visit.site.accounts.beginSecondFactor(of: try visit.person.id, now: visit.now)
        return .page(
            SecondFactorPage.page(offer, action: .to("account", "second-factor"), faults: faults), status: faults.isEmpty ? 200 : 422)
    }

    /// The session goes on without the new factor; reviews open once the
    /// person has signed in with it.
    static func confirm(_ visit: Visit) async throws -> Answer {
        guard let session = visit.session else { throw SignedOut(back: nil) }
        do {
            let codes = try await visit.site.accounts.confirmSecondFactor(code: visit.form["code"] ?? "", of: session, now: visit.now)
            try await visit.site.accounts.signOutEverywhere(session.account.id)
            return .session(.ends, .page(SecondFactorPage.recovery(codes, then: .to("sign-in"))))
        } catch let error as AccountError {
            return try await offer(visit, faults: try AccountFaults.of(error, visit))
        }
    }

    static func newCodes(_ visit: Visit) async throws -> Answer {
        guard visit.session?.session.gaveSecondFactor == true else { throw WithoutSecondFactor() }
        do {
            let codes = try await visit.site.accounts.replaceRecoveryCodes(of: try visit.person.id, by: visit.actor)
            return .page(SecondFactorPage.recovery(codes, then: .to("account")))
        } catch AccountError.nothingToConfirm {
            return .redirect(.to("account", "second-factor"))
        }
    }
}
