@testable import Accounts
import Events
import Foundation
import GRDB
@testable import Storage
import Testing

/// A desk over a real folder, with hashing made cheap, and a clock that the
/// test moves.
struct TestDesk {
    let place: SealedFolder
    let folder: DataFolder
    let desk: AccountDesk
    static let start: Int64 = 1_700_000_000_000
    static let password = "seven wet lanterns"

    init(_ place: SealedFolder? = nil) async throws {
        let own = try place ?? SealedFolder()
        self.place = own
        folder = try await own.open()
        desk = try await Self.open(folder)
    }

    static func open(_ folder: DataFolder, at seconds: Int64 = 0) async throws -> AccountDesk {
        try await AccountDesk.open(
            store: SQLiteAccountStore(database: folder.accountDatabase, keys: folder.keys), log: folder.sealed,
            hashing: PasswordHashing(cost: ScryptCost(logarithm: 4, blockSize: 8, parallelism: 1)),
            now: now(seconds))
    }

    static func now(_ seconds: Int64) -> RecordedInstant { RecordedInstant(milliseconds: start + seconds * 1000) }
    func at(_ seconds: Int64) -> RecordedInstant { Self.now(seconds) }

    /// Somebody who has joined.
    func joined(
        _ address: String = "wren@sampleshire.example", roles: Set<OfficeRole> = [.trainer], seesCasework: Bool? = nil
    ) async throws -> Account {
        let made = try await desk.invite(
            address: address, name: "Wren", rights: OfficeRights(roles: roles, seesCasework: seesCasework),
            by: "operator:clerk", now: at(0))
        return try await desk.acceptInvitation(
            token: made.link.token, name: "Wren Askwith", password: Self.password, now: at(1)
        ).account
    }

    func signIn(
        _ address: String = "wren@sampleshire.example", _ password: String = Self.password, device: SecretToken? = nil,
        at seconds: Int64 = 10
    ) async throws -> SignInOutcome {
        try await desk.signIn(address: address, password: password, device: device, now: at(seconds))
    }

    func signedIn(
        _ address: String = "wren@sampleshire.example", _ password: String = Self.password, device: SecretToken? = nil,
        at seconds: Int64 = 10
    ) async throws -> SignedIn {
        let outcome = try await signIn(address, password, device: device, at: seconds)
        guard case .signedIn(let signedIn) = outcome else {
            throw Unexpected(outcome: outcome)
        }
        return signedIn
    }

    struct Unexpected: Error { var outcome: SignInOutcome }
}

@Suite("Accounts: inviting and joining")
struct InvitingTests {
    @Test("the first account is made once, by a link that works while there is none")
    func first() async throws {
        let test = try await TestDesk()
        let old = try #require(try await test.desk.firstAccountLink(now: test.at(0)))
        let link = try #require(try await test.desk.firstAccountLink(now: test.at(1)))
        func make(_ token: SecretToken, at seconds: Int64, _ password: String = TestDesk.password) async throws -> JoinedAccount {
            try await test.desk.makeFirstAccount(
                token: token, address: "First@Sampleshire.example", name: " Bracken  Hollis ", password: password, now: test.at(seconds))
        }
        await #expect(throws: AccountError.linkUnusable) { _ = try await make(old.token, at: 2) }
        await #expect(throws: AccountError.linkUnusable) { _ = try await make(link.token, at: 86_401) }
        await #expect(throws: AccountError.passwordRefused([.tooShort])) { _ = try await make(link.token, at: 2, "wet lantern") }
        let account = try await make(link.token, at: 3).account
        #expect(account.rights.roles == [.administrator, .processManager] && account.rights.partnerships == .all)
        #expect(account.state == .active && account.name == "Bracken Hollis" && account.address.description == "first@sampleshire.example")
        await #expect(throws: AccountError.linkUnusable) { _ = try await make(link.token, at: 4) }
        #expect(try await test.desk.firstAccountLink(now: test.at(5)) == nil)
        #expect(link.path == "/first-account/" + link.token.text)
    }

    @Test("two browsers with the first link make one account")
    func twoFirst() async throws {
        let test = try await TestDesk()
        let link = try #require(try await test.desk.firstAccountLink(now: test.at(0)))
        let made = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                group.addTask {
                    (try? await test.desk.makeFirstAccount(
                        token: link.token, address: "first\(number)@sampleshire.example", name: "B", password: TestDesk.password,
                        now: test.at(1))) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await test.desk.accounts().count == 1)
    }

    @Test("an invitation works once within seven days, and a new one ends the old")
    func invitation() async throws {
        let test = try await TestDesk()
        let rights = OfficeRights(roles: [.reader], partnerships: .named(["Safer Sampleshire"]))
        let (account, first) = try await test.desk.invite(
            address: "wren@sampleshire.example", name: "", rights: rights, by: "operator:clerk", now: test.at(0))
        #expect(account.state == .invited && account.rights == rights)
        #expect(first.expiresAt == test.at(7 * 86_400) && first.path == "/invitation/" + first.token.text)
        let link = try await test.desk.inviteAgain(account.id, now: test.at(1))
        await #expect(throws: AccountError.linkUnusable) { _ = try await test.desk.invited(first.token, now: test.at(2)) }
        #expect(try await test.desk.invited(link.token, now: test.at(2)) == account)
        await #expect(throws: AccountError.linkUnusable) {
            _ = try await test.desk.invited(link.token, now: test.at(7 * 86_400 + 1))
        }
        await #expect(throws: AccountError.noName) {
            _ = try await test.desk.acceptInvitation(token: link.token, name: " ", password: TestDesk.password, now: test.at(2))
        }
        await #expect(throws: AccountError.passwordRefused([.ownWords])) {
            _ = try await test.desk.acceptInvitation(token: link.token, name: "Wren", password: "sampleshire tin", now: test.at(2))
        }
        #expect(try await test.signIn(at: 2) == .refused)
        _ = try await test.desk.acceptInvitation(token: link.token, name: "Wren", password: TestDesk.password, now: test.at(3))
        await #expect(throws: AccountError.linkUnusable) {
            _ = try await test.desk.acceptInvitation(token: link.token, name: "W", password: "another wet lantern", now: test.at(4))
        }
        await #expect(throws: AccountError.notInState(.active)) { _ = try await test.desk.inviteAgain(account.id, now: test.at(4)) }
        _ = try await test.signedIn()
        await #expect(throws: AccountError.addressTaken) {
            _ = try await test.desk.invite(address: "WREN@sampleshire.example", name: "", rights: rights, by: "x", now: test.at(5))
        }
        await #expect(throws: AccountError.noAddress) {
            _ = try await test.desk.invite(address: "wren", name: "", rights: rights, by: "x", now: test.at(5))
        }
    }

    @Test("links of one purpose do not serve another")
    func purposes() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let reset = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(5))
        await #expect(throws: AccountError.linkUnusable) { _ = try await test.desk.invited(reset.token, now: test.at(6)) }
        await #expect(throws: AccountError.linkUnusable) { _ = try await test.desk.resetting(.random(), now: test.at(6)) }
        #expect(try await test.desk.session(token: reset.token, now: test.at(6)) == nil)
        #expect(try await test.desk.feedAccount(reset.token) == nil)
    }

    @Test("what happened stands in the sealed log with who did it, and the chain verifies")
    func history() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        _ = try await test.joined("bracken@sampleshire.example", roles: [.administrator])
        _ = try await test.desk.setRights(OfficeRights(roles: [.reader]), of: account.id, by: "bracken@sampleshire.example")
        // The same again is no change.
        _ = try await test.desk.setRights(OfficeRights(roles: [.reader]), of: account.id, by: "bracken@sampleshire.example")
        _ = try await test.desk.disable(account.id, by: "operator:clerk")
        let history = try await test.desk.history(of: account.id)
        #expect(history.map(\.fact.name) == ["account.invited", "account.joined", "account.rights-changed", "account.disabled"])
        #expect(history.map(\.actor) == ["operator:clerk", "wren@sampleshire.example", "bracken@sampleshire.example", "operator:clerk"])
        let audit = try await test.folder.audit(expecting: nil)
        #expect(audit.chain.firstBroken == nil && audit.sealed == 6)
        #expect(!String(describing: history).contains(TestDesk.password))
    }
}

@Suite("Accounts: the log is right")
struct PuttingRightTests {
    @Test("without its file the accounts come back from the log; nobody gets in before a new link")
    func lostFile() async throws {
        let place = try SealedFolder()
        let account: Account
        do {
            let test = try await TestDesk(place)
            account = try await test.joined(roles: [.administrator])
            _ = try await test.desk.disable(try await test.joined("b@sampleshire.example").id, by: "x")
        }
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.data + "/accounts.sqlite" + suffix) }
        let test = try await TestDesk(place)
        // Invited at the same moment: in either order.
        #expect(try await Set(test.desk.accounts().map(\.state)) == [.active, .disabled])
        #expect(try await test.desk.account(account.id) == account)
        #expect(try await test.signIn() == .refused)
        let link = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(20))
        _ = try await test.desk.resetPassword(token: link.token, password: "otter gravel tin 88", now: test.at(21))
        guard case .owes(.setUp, _) = try await test.signIn(account.address.description, "otter gravel tin 88", at: 22) else {
            Issue.record("the new password signs in")
            return
        }
    }

    @Test("rows that say other than the log are put right, and half an invitation goes")
    func changedRows() async throws {
        let place = try SealedFolder()
        let test = try await TestDesk(place)
        let account = try await test.joined()
        let stray = AccountRecord(
            account: Account(
                id: .random(), address: try #require(AccountAddress("stray@sampleshire.example")), name: "",
                rights: OfficeRights(roles: [.administrator]), state: .active),
            version: 0, invitedAt: test.at(100), hasJoined: true)
        try await test.folder.accountDatabase.write { db in
            try db.execute(sql: "UPDATE account SET roles = 'administrator', version = 9")
        }
        try await SQLiteAccountStore(database: test.folder.accountDatabase, keys: test.folder.keys).reserve(stray, at: test.at(100))
        // Somebody may still be at it.
        #expect(try await TestDesk.open(test.folder, at: 130).accounts().count == 2)
        let later = try await TestDesk.open(test.folder, at: 200)
        #expect(try await later.accounts() == [account])
    }

    @Test("who puts right what others are changing meanwhile takes nothing back")
    func meanwhile() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let store = SQLiteAccountStore(database: test.folder.accountDatabase, keys: test.folder.keys)
        let seen = try await store.records()
        _ = try await test.desk.disable(account.id, by: "x")
        let invited = try await test.desk.invite(
            address: "b@sampleshire.example", name: "", rights: OfficeRights(roles: [.reader]), by: "x", now: test.at(10)
        ).account
        // As it was before, read by a program that was slow.
        try await store.putRight(seen, told: seen, sparingInvitedAfter: test.at(-60))
        #expect(try await test.desk.account(account.id).state == .disabled)
        #expect(try await test.desk.account(invited.id) == invited)
    }

    @Test("two streams with one address: the earlier holds it, and the desk still opens")
    func twice() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let other = AccountID.random()
        let fact = AccountFact.invited(account.address, name: "", OfficeRights(roles: [.administrator]))
        _ = try await test.folder.sealed.append([
            NewSealedEvent(subject: .stream(other.stream), after: 0, content: try fact.content(by: "x"))
        ])
        #expect(try await TestDesk.open(test.folder, at: 500).accounts() == [account])
        // Erased, it leaves the address to the other.
        _ = try await test.folder.sealed.destroyKey(of: .stream(account.id.stream))
        #expect(try await TestDesk.open(test.folder, at: 500).accounts().map(\.id) == [other])
    }

    @Test("where store and log agree, opening writes nothing")
    func agreeing() async throws {
        let place = try SealedFolder()
        let test = try await TestDesk(place)
        _ = try await test.joined()
        _ = try await test.joined("b@sampleshire.example", roles: [])
        func bytes() throws -> [Data] {
            try ["", "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: place.data + "/accounts.sqlite" + $0)) }
        }
        let before = try bytes()
        #expect(try await TestDesk.open(test.folder, at: 500).accounts().count == 2)
        #expect(try bytes() == before)
    }

    @Test("somebody else changed the account meanwhile: refused once, and right the next time")
    func stale() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let record = try await test.desk.record(account.id)
        _ = try await test.desk.rename(account.id, name: "Other", by: "x")
        await #expect(throws: AccountError.changedMeanwhile) {
            try await test.desk.tell(.rightsChanged(OfficeRights(roles: [.administrator])), of: record, by: "y")
        }
        #expect(try await test.desk.account(account.id).rights.roles == [.trainer])
        #expect(try await test.desk.account(account.id).name == "Other")
    }

    @Test("one of many invitations of the same address at once comes through")
    func sameAddress() async throws {
        let test = try await TestDesk()
        let made = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    (try? await test.desk.invite(
                        address: "wren@sampleshire.example", name: "", rights: OfficeRights(roles: [.reader]),
                        by: "operator:\(number)", now: test.at(1))) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await test.folder.audit(expecting: nil).sealed == 1)
    }

    @Test("the last active administrator stays one")
    func lastAdministrator() async throws {
        let test = try await TestDesk()
        let one = try await test.joined(roles: [.administrator])
        let two = try await test.joined("b@sampleshire.example", roles: [.administrator])
        _ = try await test.desk.disable(two.id, by: "x")
        await #expect(throws: AccountError.lastAdministrator) { _ = try await test.desk.disable(one.id, by: "x") }
        await #expect(throws: AccountError.lastAdministrator) {
            _ = try await test.desk.setRights(OfficeRights(roles: [.reader]), of: one.id, by: "x")
        }
        await #expect(throws: AccountError.notInState(.disabled)) { _ = try await test.desk.disable(two.id, by: "x") }
        _ = try await test.desk.enable(two.id, by: "x")
        #expect(try await test.desk.disable(one.id, by: "x").state == .disabled)
    }
}
