@testable import Accounts
import Events
import Foundation
@testable import Storage
import Testing

@Suite("Accounts: signing in")
struct SigningInTests {
    @Test("who may sign in gets a session; everybody else one and the same answer")
    func answers() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let signedIn = try await test.signedIn(" WREN@sampleshire.example ")
        #expect(signedIn.account == account)
        for (address, password) in [
            ("wren@sampleshire.example", "seven wet lantern"), ("nobody@sampleshire.example", TestDesk.password), ("", ""),
            ("no address", TestDesk.password), ("wren@sampleshire.example", ""),
        ] { #expect(try await test.signIn(address, password) == .refused) }
        _ = try await test.desk.disable(account.id, by: "x")
        #expect(try await test.signIn(at: 40) == .refused)
        _ = try await test.desk.enable(account.id, by: "x")
        _ = try await test.signedIn(at: 100)
    }

    @Test("strangers who guess shut the door for strangers, not for the person's own device")
    func doors() async throws {
        let test = try await TestDesk()
        _ = try await test.joined()
        let own = try await test.signedIn(at: 10).device
        for second in Int64(20)...24 { #expect(try await test.signIn("wren@sampleshire.example", "guess", at: second) == .refused) }
        #expect(try await test.signIn(at: 25) == .wait(until: test.at(39)))
        // A device of another account, or an invented one, is a stranger.
        #expect(try await test.signIn(device: .random(), at: 25) == .wait(until: test.at(39)))
        #expect(try await test.signedIn(device: own, at: 25).device == own)
        // Waiting is enough, whatever came in between.
        #expect(try await test.signIn(at: 38) == .wait(until: test.at(39)))
        _ = try await test.signedIn(at: 39)
        // And it is forgotten after that.
        for second in Int64(50)...53 { #expect(try await test.signIn("wren@sampleshire.example", "guess", at: second) == .refused) }
        _ = try await test.signedIn(at: 54)
    }

    @Test("a device that was stolen has its own count; a link from the office makes a new one known")
    func deviceCount() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let own = try await test.signedIn(at: 10).device
        for second in Int64(20)...24 { _ = try await test.signIn("wren@sampleshire.example", "guess", device: own, at: second) }
        #expect(try await test.signIn(device: own, at: 25) == .wait(until: test.at(39)))
        let link = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(25))
        let fresh = try await test.desk.resetPassword(token: link.token, password: "otter gravel tin 88", now: test.at(26)).device
        _ = try await test.signedIn("wren@sampleshire.example", "otter gravel tin 88", device: fresh, at: 27)
    }

    @Test("an address that has no account is slowed down in the same way")
    func unknownAddress() async throws {
        let test = try await TestDesk()
        for _ in 1...5 { #expect(try await test.signIn("nobody@sampleshire.example", "guess") == .refused) }
        #expect(try await test.signIn("nobody@sampleshire.example", "guess") == .wait(until: test.at(25)))
    }

    @Test("many guesses at once are all counted")
    func parallel() async throws {
        let test = try await TestDesk()
        _ = try await test.joined()
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<30 {
                group.addTask { (try? await test.signIn("wren@sampleshire.example", "guess")) == .refused }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 5)
    }

    @Test("a password kept at another cost is kept anew when it is next given")
    func rehash() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let store = SQLiteAccountStore(database: test.folder.accountDatabase, keys: test.folder.keys)
        let dearer = PasswordHashing(cost: ScryptCost(logarithm: 5, blockSize: 8, parallelism: 1))
        try await store.setPassword(try await dearer.hash(TestDesk.password), of: account.id, keeping: nil)
        _ = try await test.signedIn()
        #expect(try await store.password(of: account.id)?.cost.logarithm == 4)
        _ = try await test.signedIn()
    }

    @Test("an identity at another provider lets in whom it is linked to, with the second factor that is needed")
    func identities() async throws {
        let test = try await TestDesk()
        let one = try await test.joined()
        let two = try await test.joined("b@sampleshire.example", roles: [.processManager])
        let identity = OpenIdentity(issuer: "https://id.sampleshire.example", subject: "0001")
        #expect(try await test.desk.signIn(identity: identity, providerAskedTwice: true, device: nil, now: test.at(10)) == .refused)
        try await test.desk.link(identity, to: two.id, by: "operator:clerk")
        try await test.desk.link(identity, to: two.id, by: "operator:clerk")
        await #expect(throws: AccountError.identityTaken) { try await test.desk.link(identity, to: one.id, by: "x") }
        #expect(try await test.desk.identities(of: two.id) == [identity])
        let outcome = try await test.desk.signIn(identity: identity, providerAskedTwice: false, device: nil, now: test.at(10))
        guard case .owes(.setUp, _) = outcome else { throw TestDesk.Unexpected(outcome: outcome) }
        let asked = try await test.desk.signIn(identity: identity, providerAskedTwice: true, device: nil, now: test.at(10))
        guard case .signedIn(let signedIn) = asked else { throw TestDesk.Unexpected(outcome: asked) }
        #expect(try await test.desk.session(token: signedIn.session, now: test.at(11)) != nil)
        try await test.desk.unlink(identity, of: two.id, by: "x")
        #expect(try await test.desk.signIn(identity: identity, providerAskedTwice: true, device: nil, now: test.at(12)) == .refused)
        #expect(try await test.desk.history(of: two.id).map(\.fact.name).suffix(2) == ["account.identity-linked", "account.identity-unlinked"])
    }
}

@Suite("Accounts: sessions")
struct SessionTests {
    @Test("a session lives while it is used, half an hour unasked, and twelve hours at most")
    func limits() async throws {
        let test = try await TestDesk()
        _ = try await test.joined()
        let idle = try await test.signedIn(at: 0).session
        #expect(try await test.desk.session(token: idle, now: test.at(1799)) != nil)
        #expect(try await test.desk.session(token: idle, now: test.at(1799 + 1800)) == nil)
        #expect(try await test.desk.session(token: idle, now: test.at(10)) == nil, "gone for good")
        let used = try await test.signedIn(at: 0).session
        for minutes in stride(from: Int64(20), to: 720, by: 20) {
            #expect(try await test.desk.session(token: used, now: test.at(minutes * 60)) != nil)
        }
        #expect(try await test.desk.session(token: used, now: test.at(43_200)) == nil)
        #expect(try await test.desk.session(token: .random(), now: test.at(0)) == nil)
    }

    @Test("being seen is written once a minute at most")
    func touching() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let token = try await test.signedIn(at: 0).session
        for second in Int64(1)..<60 { _ = try await test.desk.session(token: token, now: test.at(second)) }
        #expect(try await test.desk.sessions(of: account.id, now: test.at(59)).map(\.session.lastSeenAt) == [test.at(0)])
        #expect(try await test.desk.session(token: token, now: test.at(60))?.session.lastSeenAt == test.at(60))
        #expect(try await test.desk.sessions(of: account.id, now: test.at(60)).map(\.session.lastSeenAt) == [test.at(60)])
    }

    @Test("signing out ends one session; signing out everywhere all but the one that asks")
    func signOut() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let tokens = [try await test.signedIn().session, try await test.signedIn().session, try await test.signedIn().session]
        try await test.desk.signOut(token: tokens[0])
        func live() async throws -> [Bool] {
            var live: [Bool] = []
            for token in tokens { live.append(try await test.desk.session(token: token, now: test.at(20)) != nil) }
            return live
        }
        #expect(try await live() == [false, true, true])
        #expect(try await test.desk.signOutEverywhere(account.id, keeping: tokens[2].hash) == 1)
        #expect(try await live() == [false, false, true])
        #expect(try await test.desk.signOutEverywhere(account.id) == 1)
        #expect(try await live() == [false, false, false])
    }

    @Test("who is disabled or changed by another program is so at the next request")
    func otherProgram() async throws {
        let place = try SealedFolder()
        let test = try await TestDesk(place)
        let other = try await TestDesk(place)
        let account = try await test.joined()
        let token = try await test.signedIn().session
        _ = try await other.desk.setRights(OfficeRights(roles: [.reader]), of: account.id, by: "x")
        #expect(try await test.desk.session(token: token, now: test.at(20))?.account.rights.roles == [.reader])
        _ = try await other.desk.disable(account.id, by: "x")
        #expect(try await test.desk.session(token: token, now: test.at(21)) == nil)
        _ = try await other.desk.enable(account.id, by: "x")
        #expect(try await test.desk.session(token: token, now: test.at(22)) == nil, "it does not come back")
    }

    @Test("rights that need a second factor end a session that began without one")
    func newRights() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let token = try await test.signedIn().session
        _ = try await test.desk.setRights(OfficeRights(roles: [.trainer], seesCasework: true), of: account.id, by: "x")
        #expect(try await test.desk.session(token: token, now: test.at(20)) == nil)
    }

    @Test("a changed password ends the other sessions, a reset one all; the wrong present one is counted")
    func passwords() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let here = try await test.signedIn().session
        let there = try await test.signedIn().session
        let link = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(11))
        let active = try #require(try await test.desk.session(token: here, now: test.at(12)))
        await #expect(throws: AccountError.passwordWrong) {
            try await test.desk.changePassword(of: active, from: "guess", to: "otter gravel tin 88", now: test.at(12))
        }
        await #expect(throws: AccountError.passwordRefused([.tooShort])) {
            try await test.desk.changePassword(of: active, from: TestDesk.password, to: "short", now: test.at(12))
        }
        try await test.desk.changePassword(of: active, from: TestDesk.password, to: "otter gravel tin 88", now: test.at(13))
        #expect(try await test.desk.session(token: here, now: test.at(14)) != nil)
        #expect(try await test.desk.session(token: there, now: test.at(14)) == nil)
        // Links from before the change are void.
        await #expect(throws: AccountError.linkUnusable) { _ = try await test.desk.resetting(link.token, now: test.at(14)) }
        let second = try await test.desk.resetLink(for: account.id, by: "operator:clerk", now: test.at(15))
        #expect(second.path == "/new-password/" + second.token.text && second.expiresAt == test.at(15 + 3600))
        await #expect(throws: AccountError.linkUnusable) { _ = try await test.desk.resetting(second.token, now: test.at(15 + 3600)) }
        _ = try await test.desk.resetPassword(token: second.token, password: "bracken kettle mitten", now: test.at(16))
        #expect(try await test.desk.session(token: here, now: test.at(17)) == nil)
        #expect(try await test.signIn("wren@sampleshire.example", "otter gravel tin 88", at: 17) == .refused)
        _ = try await test.signedIn("wren@sampleshire.example", "bracken kettle mitten", at: 18)
        for _ in 1...5 {
            await #expect(throws: AccountError.passwordWrong) {
                try await test.desk.changePassword(of: active, from: "guess", to: "x", now: test.at(19))
            }
        }
        await #expect(throws: AccountError.wait(until: test.at(34))) {
            try await test.desk.changePassword(of: active, from: "guess", to: "x", now: test.at(20))
        }
    }

    @Test("calendar feeds are found until they are revoked or the account is disabled")
    func feeds() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let other = try await test.joined("b@sampleshire.example")
        let (token, feed) = try await test.desk.makeFeed(of: account.id, label: "my telephone", now: test.at(5))
        let (second, _) = try await test.desk.makeFeed(of: account.id, label: "desk", now: test.at(6))
        #expect(try await test.desk.feeds(of: account.id).map(\.label) == ["my telephone", "desk"])
        #expect(try await test.desk.feedAccount(token) == account)
        #expect(try await !test.desk.revokeFeed(feed.hash, of: other.id))
        #expect(try await test.desk.revokeFeed(feed.hash, of: account.id))
        #expect(try await test.desk.feedAccount(token) == nil)
        #expect(try await test.desk.feedAccount(second) == account)
        _ = try await test.desk.disable(account.id, by: "x")
        #expect(try await test.desk.feedAccount(second) == nil)
        _ = try await test.desk.enable(account.id, by: "x")
        #expect(try await test.desk.feedAccount(second) == nil, "a calendar is made anew")
    }

    @Test("what is past use is forgotten, what is in use stays")
    func tidy() async throws {
        let test = try await TestDesk()
        let account = try await test.joined()
        let old = try await test.signedIn(at: 0).session
        let fresh = try await test.signedIn(at: 1700).session
        try await test.desk.tidy(now: test.at(1800))
        let store = SQLiteAccountStore(database: test.folder.accountDatabase, keys: test.folder.keys)
        #expect(try await store.session(old.hash) == nil)
        #expect(try await store.session(fresh.hash) != nil)
        #expect(try await test.desk.sessions(of: account.id, now: test.at(1801)).count == 1)
    }
}
