import Events
import Foundation
import Testing

@testable import Accounts

@Suite("Facts of an account")
struct AccountFactTests {
    private static let address = AccountAddress("wren@sampleshire.example")!  // a literal
    private static let rights = OfficeRights(roles: [.trainer, .administrator], partnerships: .named(["Safer B", "Safer A"]))

    /// One of each, with the bytes that are in logs already.
    private static let facts: [(AccountFact, String)] = [
        (
            .invited(address, name: "Wren", rights),
            #"account.invited {"address":"wren@sampleshire.example","name":"Wren","rights":{"partnerships":["Safer A","Safer B"],"roles":["administrator","trainer"],"seesCasework":false}}"#
        ),
        (.joined(name: "Wren A"), #"account.joined {"name":"Wren A"}"#),
        (.renamed("Wren B"), #"account.renamed {"name":"Wren B"}"#),
        (.rightsChanged(OfficeRights(roles: [])), #"account.rights-changed {"rights":{"roles":[],"seesCasework":true}}"#),
        (.disabled, "account.disabled {}"),
        (.enabled, "account.enabled {}"),
        (.passwordChanged(.known), #"account.password-changed {"how":"known"}"#),
        (.resetLinkMade, "account.reset-link-made {}"),
        (.secondFactorSet, "account.second-factor-set {}"),
        (.secondFactorReset, "account.second-factor-reset {}"),
        (.recoveryCodeUsed, "account.recovery-code-used {}"),
        (.recoveryCodesReplaced, "account.recovery-codes-replaced {}"),
        (
            .identityLinked(OpenIdentity(issuer: "https://id.example", subject: "s1")),
            #"account.identity-linked {"issuer":"https://id.example","subject":"s1"}"#
        ),
        (
            .identityUnlinked(OpenIdentity(issuer: "https://id.example", subject: "s1")),
            #"account.identity-unlinked {"issuer":"https://id.example","subject":"s1"}"#
        ),
    ]

    private func event(_ content: EventContent?, version: Int = 1) -> SealedEvent {
        SealedEvent(
            stream: AccountID.random().stream, version: version, position: 7,
            recordedAt: RecordedInstant(milliseconds: 5), content: content)
    }

    @Test("each has its bytes and reads back from them", arguments: 0..<14)
    func golden(_ number: Int) throws {
        let (fact, expected) = Self.facts[number]
        let content = try fact.content(by: "operator:clerk")
        #expect("\(content.name) " + String(decoding: content.facts, as: UTF8.self) == expected)
        let entry = try #require(try AccountEntry(event(content)))
        #expect(entry.fact == fact && entry.actor == "operator:clerk")
    }

    @Test("the stored words of roles, states, links and what is owed never change")
    func words() {
        #expect(Set(Self.facts.map(\.0.name)) == AccountFact.names)
        #expect(OfficeRole.allCases.map(\.rawValue) == ["administrator", "process-manager", "trainer", "reader"])
        #expect(AccountState.allCases.map(\.rawValue) == ["invited", "active", "disabled"])
        #expect(OneTimeLink.Purpose.allCases.map(\.rawValue) == ["first-account", "invitation", "password-reset"])
        #expect(HalfSignIn.Owed.allCases.map(\.rawValue) == ["code", "set-up"])
        #expect(AccountFact.PasswordChange.allCases.map(\.rawValue) == ["known", "link"])
    }

    @Test("what a newer program wrote, or what is damaged, is not guessed at")
    func unknown() throws {
        var content = try AccountFact.disabled.content(by: "x")
        content.schema = 2
        #expect(throws: EventLogError.writtenByNewerProgram(name: "account.disabled", schema: 2, position: 7)) {
            try AccountEntry(event(content))
        }
        content.schema = 1
        content.name = "account.praised"
        #expect(throws: EventLogError.writtenByNewerProgram(name: "account.praised", schema: 1, position: 7)) {
            try AccountEntry(event(content))
        }
        for facts in ["", "{}", #"{"address":"no address","name":"","rights":{"roles":[],"seesCasework":true}}"#,
            #"{"address":"a@b.example","name":"","rights":{"roles":["king"],"seesCasework":true}}"#]
        {
            let damaged = EventContent(name: "account.invited", schema: 1, occurredOn: nil, actor: "x", facts: Array(facts.utf8))
            #expect(throws: EventLogError.damaged(position: 7)) { try AccountEntry(event(damaged)) }
        }
        #expect(try AccountEntry(event(nil)) == nil)
    }

    @Test("an account is what its facts make it, one after the other")
    func replay() throws {
        let id = AccountID.random()
        func state(_ facts: [AccountFact]) throws -> AccountRecord? {
            let entries = try facts.enumerated().map { number, fact in
                try #require(try AccountEntry(event(try fact.content(by: "x"), version: number + 1)))
            }
            return AccountRecord.replaying(entries, of: id)
        }
        let invited = AccountFact.invited(Self.address, name: "", Self.rights)
        #expect(try state([invited])?.account.state == .invited)
        let joined = try #require(try state([invited, .joined(name: "Wren")]))
        #expect(joined.account.state == .active && joined.account.name == "Wren" && joined.version == 2)
        #expect(try state([invited, .joined(name: "W"), .disabled])?.account.state == .disabled)
        #expect(try state([invited, .joined(name: "W"), .disabled, .enabled])?.account.state == .active)
        #expect(try state([invited, .disabled, .enabled])?.account.state == .invited)
        #expect(try state([invited, .rightsChanged(OfficeRights(roles: [.reader]))])?.account.rights.roles == [.reader])
        #expect(try state([.disabled]) == nil)
        #expect(try state([]) == nil)
    }

    @Test("who needs a second factor", arguments: [
        ([.administrator], nil, true), ([.processManager], nil, true), ([.trainer], nil, false), ([.reader], nil, false),
        ([.trainer, .processManager], nil, true), ([], nil, true), ([.trainer], true, true), ([], false, false),
        ([.administrator], false, true),
    ] as [(Set<OfficeRole>, Bool?, Bool)])
    func secondFactor(_ roles: Set<OfficeRole>, _ sees: Bool?, _ needs: Bool) {
        #expect(OfficeRights(roles: roles, seesCasework: sees).needsSecondFactor == needs)
    }

    @Test("an account's stream gives its id back, and no other stream one")
    func streams() {
        let id = AccountID.random()
        #expect(AccountID(id.stream) == id && id.stream.kind == .account && StreamKind.account.isSealed)
        #expect(AccountID(StreamID.random(.review)) == nil)
        #expect(AccountID(StreamID("account:short")) == nil && AccountID(String(repeating: "G", count: 32)) == nil)
        #expect(PartnershipScope.all.covers("x") && PartnershipScope.named(["x"]).covers("x") && !PartnershipScope.named(["x"]).covers("y"))
    }
}
