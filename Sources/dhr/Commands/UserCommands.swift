import Accounts
import ArgumentParser
import Events
import Foundation
import Storage

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Accounts for the web application: who may sign in, and their roles.",
        discussion: """
            What happens to an account is recorded, sealed, in the log. What somebody may do in a single review is \
            recorded there: dhr review record REF access-given.
            """,
        subcommands: [
            Add.self, List.self, Show.self, Roles.self, Disable.self, Enable.self, ResetLink.self, ResetSecondFactor.self,
            Sessions.self, SignOut.self,
        ])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account and print its invitation, which works once.",
            discussion: """
                Without a role it is for somebody who works on single reviews only: chair, panel member, agency lead, \
                advocate. Such people, administrators and process managers sign in with a second factor.
                """)
        @OptionGroup var whose: AccountArgument
        @Option(help: "The person's name; without it the person is asked.") var name: String?
        @OptionGroup var rights: RightsOptions
        @OptionGroup var site: SiteOption
        @OptionGroup var common: CommonOptions

        func run() async throws {
            _ = try site.address(of: "/")
            let rights = try self.rights.rights(after: OfficeRights(roles: []), isNew: true)
            let address = try whose.text()
            guard AccountAddress(address) != nil else { throw AccountError.noAddress }
            let desk = try await common.openAccounts(create: true)
            let made = try await desk.invite(
                address: address, name: try name.map(Words.text) ?? "", rights: rights, by: CommonOptions.actor,
                now: DataFolder.systemClock())
            try common.answer(try LinkAnswer(made.link, of: made.account, site: site), words: \.words)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every account.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let desk = try await common.openAccounts()
            try common.answer(
                AccountListAnswer(accounts: try await desk.accounts().map(AccountAnswer.init)), words: \.words)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One account and what happened to it.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            try common.answer(
                try await AccountDetailAnswer(account, desk: desk, now: DataFolder.systemClock()), words: \.words)
        }
    }

    struct Roles: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set what somebody may do in the office; what is not named stays as it is.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var rights: RightsOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            let changed = try await desk.setRights(
                try rights.rights(after: account.rights, isNew: false), of: account.id, by: CommonOptions.actor)
            try common.answer(AccountAnswer(changed), words: \.words)
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let somebody in no longer; who is signed in is out with the next click.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            try common.answer(
                AccountAnswer(try await desk.disable(account.id, by: CommonOptions.actor)), words: \.words)
        }
    }

    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let somebody in again.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            try common.answer(
                AccountAnswer(try await desk.enable(account.id, by: CommonOptions.actor)), words: \.words)
        }
    }

    struct ResetLink: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-link",
            abstract: "A link for a new password, for one hour; a new invitation for somebody who has not joined.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var site: SiteOption
        @OptionGroup var common: CommonOptions

        func run() async throws {
            _ = try site.address(of: "/")
            let (desk, account) = try await whose.open(common)
            let now = DataFolder.systemClock()
            let link = account.state == .invited
                ? try await desk.inviteAgain(account.id, now: now)
                : try await desk.resetLink(for: account.id, by: CommonOptions.actor, now: now)
            try common.answer(try LinkAnswer(link, of: account, site: site), words: \.words)
        }
    }

    struct ResetSecondFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-second-factor",
            abstract: "Take away a second factor that was lost, with its recovery codes; the person sets up another.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            try await desk.resetSecondFactor(of: account.id, by: CommonOptions.actor)
            try common.answer(AccountAnswer(account)) { "\($0.address): no second factor; signed in nowhere" }
        }
    }

    struct Sessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Where somebody is signed in.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            let sessions = try await desk.sessions(of: account.id, now: DataFolder.systemClock())
            try common.answer(SessionsAnswer(sessions, of: account), words: \.words)
        }
    }

    struct SignOut: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign-out", abstract: "End every session of somebody.")
        @OptionGroup var whose: AccountArgument
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (desk, account) = try await whose.open(common)
            let answer = SignOutAnswer(account: account.id.description, ended: try await desk.signOutEverywhere(account.id))
            try common.answer(answer) { "\($0.ended) sessions ended" }
        }
    }
}

private struct SignOutAnswer: Encodable {
    var account: String
    var ended: Int
}

extension CommonOptions {
    /// - Parameter create: makes a folder that is not there.
    func openAccounts(create: Bool = false) async throws -> AccountDesk {
        // Whatever is made is for the operator alone.
        umask(0o077)
        let folder = create ? try await DataFolder.open(folderPath, create: true) : try await openFolder()
        return try await folder.accounts()
    }
}

/// Whose account.
struct AccountArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The e-mail address; @FILE or @- reads it.", valueName: "address")) var given: String

    /// An address has its sign in the middle, so that one at the beginning
    /// names a file.
    func text() throws -> String { try Words.text(given) }

    func open(_ common: CommonOptions) async throws -> (AccountDesk, Account) {
        guard let address = AccountAddress(try text()) else { throw AccountError.noAddress }
        let desk = try await common.openAccounts()
        return (desk, try await desk.account(address))
    }
}

/// Roles and partnerships as a person types them.
struct RightsOptions: ParsableArguments {
    @Option(
        name: .customLong("role"),
        help: "administrator, process-manager, trainer or reader; may be repeated.")
    var roles: [String] = []
    @Flag(help: "No role in the office: single reviews only.") var noRole = false
    @Option(
        name: .customLong("csp"),
        help: ArgumentHelp("A partnership for which the roles hold; may be repeated; all when none is named.", valueName: "name"))
    var partnerships: [String] = []
    @Flag(help: "The roles hold for all partnerships.") var allCsps = false
    @Flag(
        inversion: .prefixedNo,
        help: "Whether the person sees papers of some review; such people give a second factor. Yes for those without a role.")
    var casework: Bool?

    func rights(after present: OfficeRights, isNew: Bool) throws -> OfficeRights {
        guard !(noRole && !roles.isEmpty), !(allCsps && !partnerships.isEmpty) else {
            throw Failure(kind: .usage, message: "--no-role and --role, or --all-csps and --csp, contradict one another: give one")
        }
        guard isNew || noRole || !roles.isEmpty || allCsps || !partnerships.isEmpty || casework != nil else {
            throw Failure(kind: .usage, message: "nothing is to be changed: give --role, --csp, --no-role, --all-csps or --casework")
        }
        let named = Set(try roles.map { try Words.value(OfficeRole.self, $0, of: "role") })
        let newRoles = noRole ? [] : named.isEmpty ? present.roles : named
        let names = Set(try partnerships.map { try Words.text($0).trimmingCharacters(in: .whitespacesAndNewlines) })
        guard !names.contains("") else { throw Failure(kind: .usage, message: "--csp is empty: give a partnership's name") }
        return OfficeRights(
            roles: newRoles, partnerships: allCsps ? .all : names.isEmpty ? present.partnerships : .named(names),
            seesCasework: casework ?? (isNew || newRoles.isEmpty ? newRoles.isEmpty : present.seesCasework))
    }
}

/// Where the web application is found.
struct SiteOption: ParsableArguments {
    @Option(
        name: .customLong("address"),
        help: ArgumentHelp("Where the web application is found: https://…; the link is printed whole then.", valueName: "url"))
    var site: String?

    /// - Parameter path: begins with a slash.
    func address(of path: String) throws -> String? {
        guard let site else { return nil }
        guard let parts = URLComponents(string: site), ["https", "http"].contains(parts.scheme), parts.host?.isEmpty == false,
            parts.query == nil, parts.fragment == nil, parts.user == nil
        else {
            throw Failure(kind: .usage, message: "--address: give where the web application is found, as https://reviews.example")
        }
        return (site.hasSuffix("/") ? String(site.dropLast()) : site) + path
    }
}
