@testable import Accounts
import Events
import Foundation
import GRDB
@testable import Storage
import Testing

@Suite("Accounts: second factors")
struct SecondFactorTests {
    private let test: TestDesk

    init() async throws { test = try await TestDesk() }

    private func half(_ owed: HalfSignIn.Owed, device: SecretToken? = nil, at seconds: Int64) async throws -> SecretToken {
        let outcome = try await test.signIn(device: device, at: seconds)
        guard case .owes(owed, let token) = outcome else { throw TestDesk.Unexpected(outcome: outcome) }
        return token
    }

    private func code(_ password: OneTimePassword, at seconds: Int64) -> String {
        password.code(at: OneTimePassword.step(at: test.at(seconds)))
    }

    /// A process manager with a second factor, set up at second 0.
    private func setUp() async throws -> (account: Account, password: OneTimePassword, codes: [RecoveryCode], signedIn: SignedIn) {
        let account = try await test.joined(roles: [.processManager])
        let token = try await half(.setUp, at: 2)
        let offer = try await test.desk.beginSecondFactor(half: token, now: test.at(3))
        let (signedIn, codes) = try await test.desk.confirmSecondFactor(
            code: code(offer.password, at: 3), half: token, device: nil, now: test.at(3))
        return (account, offer.password, codes, signedIn)
    }

    @Test("who needs one sets it up before anything else, and the half sign-in opens nothing but that")
    func setUpFirst() async throws {
        _ = try await test.joined(roles: [.processManager])
        let token = try await half(.setUp, at: 2)
        #expect(try await test.desk.session(token: token, now: test.at(3)) == nil)
        await #expect(throws: AccountError.nothingToConfirm) {
            _ = try await test.desk.confirm(code: "000000", half: token, device: nil, now: test.at(3))
        }
        await #expect(throws: AccountError.nothingToConfirm) {
            _ = try await test.desk.confirmSecondFactor(code: "000000", half: token, device: nil, now: test.at(3))
        }
        let offer = try await test.desk.beginSecondFactor(half: token, now: test.at(3))
        #expect(try await test.desk.beginSecondFactor(half: token, now: test.at(4)) == offer, "the page shown again")
        #expect(offer.address.hasPrefix("otpauth://totp/dhr:wren%40") && offer.code != nil)
        await #expect(throws: AccountError.codeWrong) {
            _ = try await test.desk.confirmSecondFactor(code: "12345", half: token, device: nil, now: test.at(4))
        }
        let (signedIn, codes) = try await test.desk.confirmSecondFactor(
            code: code(offer.password, at: 4), half: token, device: nil, now: test.at(4))
        #expect(codes.count == 10)
        #expect(try await test.desk.session(token: signedIn.session, now: test.at(5))?.session.gaveSecondFactor == true)
        await #expect(throws: AccountError.nothingToConfirm) { _ = try await test.desk.beginSecondFactor(half: token, now: test.at(5)) }
        let old = try await half(.code, at: 6)
        await #expect(throws: AccountError.nothingToConfirm) {
            _ = try await test.desk.confirm(code: code(offer.password, at: 906), half: old, device: nil, now: test.at(906))
        }
    }

    @Test("each code opens once, also when it is given twice at the same moment")
    func once() async throws {
        let (_, password, _, _) = try await setUp()
        // The code that set it up is used.
        let first = try await half(.code, at: 4)
        #expect(try await test.desk.confirm(code: code(password, at: 4), half: first, device: nil, now: test.at(4)) == .refused)
        let halves = [try await half(.code, at: 60), try await half(.code, at: 60), try await half(.code, at: 60)]
        let opened = try await withThrowingTaskGroup(of: Bool.self) { group in
            for half in halves {
                group.addTask {
                    if case .signedIn = try await test.desk.confirm(
                        code: code(password, at: 60), half: half, device: nil, now: test.at(60))
                    { return true }
                    return false
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(opened == 1)
        // An earlier step is over too.
        let later = try await half(.code, at: 61)
        #expect(try await test.desk.confirm(code: code(password, at: 31), half: later, device: nil, now: test.at(61)) == .refused)
        guard case .signedIn = try await test.desk.confirm(
            code: code(password, at: 90), half: later, device: nil, now: test.at(90))
        else {
            Issue.record("the next code opens")
            return
        }
    }

    @Test("guessing codes is slowed down, over half sign-ins, and not for the person's own device")
    func guessing() async throws {
        let (_, password, _, signedIn) = try await setUp()
        for second in Int64(10)...14 {
            let token = try await half(.code, at: second)
            #expect(try await test.desk.confirm(code: "00000\(second)".suffix(6).description, half: token, device: nil, now: test.at(second)) == .refused)
        }
        let stranger = try await half(.code, at: 15)
        #expect(try await test.desk.confirm(code: code(password, at: 45), half: stranger, device: nil, now: test.at(15)) == .wait(until: test.at(29)))
        let own = try await half(.code, device: signedIn.device, at: 16)
        guard case .signedIn = try await test.desk.confirm(
            code: code(password, at: 45), half: own, device: signedIn.device, now: test.at(16))
        else {
            Issue.record("the own device is let in")
            return
        }
    }

    @Test("a recovery code opens once and the log says so")
    func recovery() async throws {
        let (account, _, codes, _) = try await setUp()
        let token = try await half(.code, at: 10)
        #expect(try await test.desk.useRecoveryCode("AAAA-AAAA-AAAA-AAAA", half: token, device: nil, now: test.at(10)) == .refused)
        guard case .signedIn = try await test.desk.useRecoveryCode(
            codes[3].text.lowercased(), half: token, device: nil, now: test.at(11))
        else {
            Issue.record("a recovery code opens")
            return
        }
        let again = try await half(.code, at: 12)
        #expect(try await test.desk.useRecoveryCode(codes[3].text, half: again, device: nil, now: test.at(12)) == .refused)
        #expect(try await test.desk.recoveryCodesLeft(account.id) == 9)
        #expect(try await test.desk.history(of: account.id).last?.fact == .recoveryCodeUsed)
        let fresh = try await test.desk.replaceRecoveryCodes(of: account.id, by: "wren@sampleshire.example")
        #expect(try await test.desk.useRecoveryCode(codes[4].text, half: again, device: nil, now: test.at(13)) == .refused)
        guard case .signedIn = try await test.desk.useRecoveryCode(fresh[0].text, half: again, device: nil, now: test.at(14)) else {
            Issue.record("a new code opens")
            return
        }
    }

    @Test("reset takes it away with codes and sessions; a disabled account's half sign-in opens nothing")
    func reset() async throws {
        let (account, password, _, signedIn) = try await setUp()
        let token = try await half(.code, at: 10)
        try await test.desk.resetSecondFactor(of: account.id, by: "operator:clerk")
        #expect(try await test.desk.session(token: signedIn.session, now: test.at(11)) == nil)
        #expect(try await !test.desk.hasSecondFactor(account.id))
        #expect(try await test.desk.recoveryCodesLeft(account.id) == 0)
        await #expect(throws: AccountError.nothingToConfirm) {
            _ = try await test.desk.confirm(code: code(password, at: 60), half: token, device: nil, now: test.at(60))
        }
        let next = try await half(.setUp, at: 61)
        _ = try await test.joined("b@sampleshire.example", roles: [.administrator])
        _ = try await test.desk.disable(account.id, by: "x")
        await #expect(throws: AccountError.nothingToConfirm) { _ = try await test.desk.beginSecondFactor(half: next, now: test.at(62)) }
    }

    @Test("who is signed in may set up one, or another on a new telephone; the old one holds until then")
    func another() async throws {
        let (account, old, codes, signedIn) = try await setUp()
        let session = try #require(try await test.desk.session(token: signedIn.session, now: test.at(10)))
        let offer = try await test.desk.beginSecondFactor(of: account.id, now: test.at(10))
        #expect(offer.password != old)
        let token = try await half(.code, at: 40)
        #expect(try await test.desk.confirm(code: code(offer.password, at: 40), half: token, device: nil, now: test.at(40)) == .refused)
        guard case .signedIn(let elsewhere) = try await test.desk.confirm(
            code: code(old, at: 40), half: token, device: nil, now: test.at(40))
        else {
            Issue.record("the old one opens")
            return
        }
        let fresh = try await test.desk.confirmSecondFactor(code: code(offer.password, at: 70), of: session, now: test.at(70))
        #expect(Set(fresh.map(\.text)).isDisjoint(with: codes.map(\.text)))
        #expect(try await test.desk.session(token: signedIn.session, now: test.at(71)) != nil)
        #expect(try await test.desk.session(token: elsewhere.session, now: test.at(71)) == nil)
        let after = try await half(.code, at: 100)
        #expect(try await test.desk.confirm(code: code(old, at: 100), half: after, device: nil, now: test.at(100)) == .refused)
    }

    @Test("the secret is sealed for its account, and without the key nobody gets in")
    func sealed() async throws {
        let (account, password, _, _) = try await setUp()
        #expect(try test.place.holding(password.secret).isEmpty)
        #expect(try test.place.holding(Base32.text(password.secret)).isEmpty)
        // Moved to another account it does not open.
        let other = try await test.joined("b@sampleshire.example")
        try await test.folder.accountDatabase.write { db in
            try db.execute(
                sql: "INSERT INTO secondFactor SELECT ?, 1, key, sealed, offeredAt, lastStep FROM secondFactor",
                arguments: [other.id.description])
        }
        await #expect(throws: StorageError.damagedDatabase(path: test.place.data + "/accounts.sqlite")) {
            _ = try await test.signIn("b@sampleshire.example", at: 20)
        }
        _ = try await test.folder.sealed.destroyKey(of: .stream(account.id.stream))
        await #expect(throws: EventLogError.erased(stream: account.id.stream)) { _ = try await test.signIn(at: 20) }
        // An erased account is gone when the desk opens next.
        let desk = try await TestDesk.open(test.folder, at: 100)
        #expect(try await desk.accounts() == [other])
    }
}

@Suite("Accounts: what is in the files")
struct AccountFilesTests {
    @Test("no password, token or code is in any file; name and address stand in accounts.sqlite alone")
    func markers() async throws {
        let place = try SealedFolder()
        let test = try await TestDesk(place)
        let rights = OfficeRights(roles: [.trainer], partnerships: .named(["Safer Quillonia"]))
        let (account, invitation) = try await test.desk.invite(
            address: "vexbury@quillonia.example", name: "Quillonia Vexbury", rights: rights, by: "operator:clerk", now: test.at(0))
        let password = "pebbled quagga 42 lathe"
        let joined = try await test.desk.acceptInvitation(
            token: invitation.token, name: "Quillonia Vexbury", password: password, now: test.at(1))
        let signedIn = try await test.signedIn("vexbury@quillonia.example", password)
        let session = try #require(try await test.desk.session(token: signedIn.session, now: test.at(11)))
        let offer = try await test.desk.beginSecondFactor(of: account.id, now: test.at(12))
        let codes = try await test.desk.confirmSecondFactor(
            code: offer.password.code(at: OneTimePassword.step(at: test.at(12))), of: session, now: test.at(12))
        guard case .owes(.code, let half) = try await test.signIn("vexbury@quillonia.example", password, at: 20) else {
            Issue.record("a code is owed")
            return
        }
        _ = try await test.signIn("a password in the wrong field 7", "x", at: 20)
        let reset = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(21))
        let feed = try await test.desk.makeFeed(of: account.id, label: "telephone", now: test.at(22)).token
        for secret in [
            password, invitation.token.text, joined.device.text, signedIn.session.text, signedIn.device.text, half.text,
            reset.token.text, feed.text, codes[0].text, codes[0].text.replacing("-", with: ""), Base32.text(offer.password.secret),
            "a password in the wrong field",
        ] {
            #expect(try place.holding(secret).isEmpty)
        }
        for word in ["Quillonia Vexbury", "vexbury@quillonia.example", "Safer Quillonia"] {
            let holding = Set(try place.holding(word))
            #expect(!holding.isEmpty && holding.isSubset(of: ["accounts.sqlite", "accounts.sqlite-wal"]), "\(holding)")
        }
    }

    @Test("the file is the owner's alone, flushed at each commit and overwritten where it is deleted; made when needed")
    func file() async throws {
        let test = try await TestDesk()
        let path = test.place.data + "/accounts.sqlite"
        _ = try await test.desk.accounts()
        #expect(try await test.desk.session(token: .random(), now: test.at(0)) == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
        _ = try await test.joined()
        for suffix in ["", "-wal", "-shm"] {
            let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(suffix)")
        }
        let pragmas = try await test.folder.accountDatabase.write { db in
            try ["synchronous", "secure_delete", "foreign_keys"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") ?? -1 }
        }
        #expect(pragmas == [2, 1, 1])
    }

    @Test("a request looks its session up by an index")
    func plan() async throws {
        let test = try await TestDesk()
        _ = try await test.joined()
        let plan = try await test.folder.accountDatabase.read(absent: "") { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN SELECT * FROM session JOIN account ON account.id = session.account WHERE hash = x''"
            ).map { $0["detail"] as String }.joined(separator: "\n")
        }
        #expect(plan.contains("SEARCH") && !plan.contains("SCAN"), "\(plan)")
    }

    @Test("real hashing runs beside the requests, makes spellings alike, and costs what it should")
    func threads() async throws {
        let place = try SealedFolder()
        let folder = try await place.open()
        let desk = try await folder.accounts(now: TestDesk.now(0))
        let (_, link) = try await desk.invite(
            address: "wren@sampleshire.example", name: "", rights: OfficeRights(roles: [.reader]), by: "x", now: TestDesk.now(0))
        _ = try await desk.acceptInvitation(
            token: link.token, name: "Wren", password: "caf\u{E9} lantern otter \u{FB01}n", now: TestDesk.now(1))
        let outcome = try await desk.signIn(
            address: "wren@sampleshire.example", password: "cafe\u{301} lantern otter fin", device: nil, now: TestDesk.now(2))
        guard case .signedIn = outcome else { throw TestDesk.Unexpected(outcome: outcome) }
        let store = SQLiteAccountStore(database: folder.accountDatabase, keys: folder.keys)
        let account = try await desk.accounts()[0]
        #expect(try await store.password(of: account.id)?.cost == .current)
    }

    @Test("a backup takes accounts along without who is signed in, links and tries; restored, people sign in as before")
    func backup() async throws {
        let place = try SealedFolder()
        let test = try await TestDesk(place)
        let account = try await test.joined()
        let signedIn = try await test.signedIn()
        let feed = try await test.desk.makeFeed(of: account.id, label: "telephone", now: test.at(12)).token
        let other = try await test.desk.invite(
            address: "b@sampleshire.example", name: "", rights: OfficeRights(roles: [.reader]), by: "x", now: test.at(12)).link
        let file = place.path + "/backup.tar"
        let target = place.path + "/restored"
        let made = try await test.folder.backup(to: file, passphrase: Array("seven wet lanterns".utf8), rounds: 14)
        #expect(made.accounts == 2)
        let archive = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(archive.range(of: Data(signedIn.session.hash.bytes)) == nil && archive.range(of: Data(other.token.hash.bytes)) == nil)
        let summary = try await DataFolder.restore(from: file, to: target, passphrase: Array("seven wet lanterns".utf8))
        #expect(summary.accounts == 2)
        let folder = try await DataFolder.open(target, create: false, masterKeyFile: nil)
        let desk = try await TestDesk.open(folder)
        #expect(try await desk.accounts().count == 2)
        #expect(try await desk.session(token: signedIn.session, now: test.at(13)) == nil)
        await #expect(throws: AccountError.linkUnusable) { _ = try await desk.invited(other.token, now: test.at(13)) }
        #expect(try await desk.feedAccount(feed) == account)
        guard case .signedIn = try await desk.signIn(
            address: "wren@sampleshire.example", password: TestDesk.password, device: signedIn.device, now: test.at(14))
        else {
            Issue.record("the restored password opens")
            return
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["backup.tar", "data", "restored"])
    }
}
