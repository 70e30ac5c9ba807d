import Accounts
import Events
import Foundation
import Learning

/// An account as commands answer it.
struct AccountAnswer: Encodable {
    var account: String
    var address: String
    var name: String
    var state: String
    var roles: [String]
    /// `null` for all.
    @OrNull var partnerships: [String]?
    var seesCasework: Bool
    var needsSecondFactor: Bool

    init(_ account: Account) {
        self.account = account.id.description
        address = account.address.description
        name = account.name
        state = account.state.rawValue
        roles = account.rights.roles.sorted().map(\.rawValue)
        switch account.rights.partnerships {
        case .all: _partnerships = OrNull(wrappedValue: nil)
        case .named(let names): _partnerships = OrNull(wrappedValue: names.sorted())
        }
        seesCasework = account.rights.seesCasework
        needsSecondFactor = account.needsSecondFactor
    }

    /// What the person may do, in a line.
    var rights: String {
        let roles = roles.isEmpty ? "single reviews only" : roles.joined(separator: ", ")
        return roles + (partnerships.map { "; " + $0.joined(separator: ", ") } ?? "")
    }

    var words: String { "\(address) \(state): \(rights)" }
}

struct AccountListAnswer: Encodable {
    var accounts: [AccountAnswer]

    var words: String {
        guard !accounts.isEmpty else { return "no accounts: dhr user add makes one" }
        return Terminal.table(
            [["ADDRESS", "STATE", "NAME", "MAY"].map(Terminal.bold)]
                + accounts.map { [$0.address, $0.state, $0.name, $0.rights] })
    }
}

/// A link that was made, to be handed to one person.
struct LinkAnswer: Encodable {
    var account: String
    var purpose: String
    var path: String
    /// The whole address; `null` when the site's is not known.
    @OrNull var address: String?
    var expires: String

    init(_ link: MadeLink, of account: Account, site: SiteOption) throws {
        self.account = account.id.description
        purpose = link.purpose.rawValue
        path = link.path
        _address = OrNull(wrappedValue: try site.address(of: link.path))
        expires = Instants.text(link.expiresAt)
    }

    var words: String {
        (address ?? path) + "\n"
            + Terminal.wrapped("Works once, until \(expires). Hand it to this person alone: whoever has it gets in.")
    }
}

struct AccountDetailAnswer: Encodable {
    struct Event: Encodable {
        var event: String
        var by: String
        var recorded: String
    }

    var account: AccountAnswer
    var hasSecondFactor: Bool
    var recoveryCodes: Int
    var sessions: Int
    var calendars: Int
    /// Providers through which the person may sign in.
    var providers: [String]
    var history: [Event]

    init(_ account: Account, desk: AccountDesk, now: RecordedInstant) async throws {
        self.account = AccountAnswer(account)
        hasSecondFactor = try await desk.hasSecondFactor(account.id)
        recoveryCodes = try await desk.recoveryCodesLeft(account.id)
        sessions = try await desk.sessions(of: account.id, now: now).count
        calendars = try await desk.feeds(of: account.id).count
        providers = try await desk.identities(of: account.id).map(\.issuer)
        history = try await desk.history(of: account.id).map {
            Event(event: $0.fact.name, by: $0.actor, recorded: Instants.text($0.recordedAt))
        }
    }

    var words: String {
        let factor = hasSecondFactor ? "set up, \(recoveryCodes) recovery codes left" : "not set up"
        let facts = [
            ["Name", account.name.isEmpty ? "not given yet" : account.name], ["State", account.state], ["May", account.rights],
            ["Second factor", (account.needsSecondFactor ? "needed; " : "not needed; ") + factor],
            ["Signed in", "\(sessions) sessions"], ["Calendars", "\(calendars)"],
        ] + (providers.isEmpty ? [] : [["Signs in through", providers.joined(separator: ", ")]])
        return Terminal.bold(account.address) + "\n" + Terminal.table(facts) + "\n\n"
            + Terminal.table(history.map { [$0.recorded, $0.event, $0.by] })
    }
}

struct SessionsAnswer: Encodable {
    struct Item: Encodable {
        var started: String
        var lastSeen: String
        var ends: String
        var secondFactor: Bool
    }

    var account: String
    var sessions: [Item]

    init(_ sessions: [ActiveSession], of account: Account) {
        self.account = account.id.description
        self.sessions = sessions.map {
            Item(
                started: Instants.text($0.session.startedAt), lastSeen: Instants.text($0.session.lastSeenAt),
                ends: Instants.text($0.session.endsAt), secondFactor: $0.session.gaveSecondFactor)
        }
    }

    var words: String {
        guard !sessions.isEmpty else { return "signed in nowhere" }
        return Terminal.table(
            [["STARTED", "LAST SEEN", "ENDS"].map(Terminal.bold)] + sessions.map { [$0.started, $0.lastSeen, $0.ends] })
    }
}

/// Instants in answers: UTC, to the second.
enum Instants {
    static func text(_ instant: RecordedInstant) -> String {
        let seconds = instant.milliseconds / 1000 - (instant.milliseconds % 1000 < 0 ? 1 : 0)
        return Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }
}
