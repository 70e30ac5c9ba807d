internal import Accounts
internal import Casework
internal import CivilDates
internal import Guidance
internal import Workflow

/// One ready account for each kind of user of the demonstration, and what
/// it may see there.
public struct DemonstrationAccount: Sendable {
    public let address: String
    public let kind: String
    let name: String
    let rights: OfficeRights
    /// On which review, in which role, for which agency.
    let access: [Access]

    struct Access: Sendable {
        var review: String
        var role: ReviewRole
        var agency: String?
        /// Who they are in the review.
        var person: String?
        /// Somebody whom the story does not know yet, and their service.
        var service: String?
    }

    /// The same for all of them: the folder is fiction.
    public static let password = "a calm place to work"

    public static let all: [DemonstrationAccount] = [
        DemonstrationAccount(
            address: "manager@demo.example", kind: "process manager", name: "Morgan Hale",
            rights: OfficeRights(roles: [.processManager]), access: []),
        DemonstrationAccount(
            address: "chair@demo.example", kind: "independent chair", name: "Ottoline Greyharbour", rights: OfficeRights(roles: []),
            access: [Access(review: "DHR-2025-0003", role: .independentChair, person: "P5")]),
        DemonstrationAccount(
            address: "panel@demo.example", kind: "panel member", name: "Tamsin Oakapple", rights: OfficeRights(roles: []),
            access: [Access(review: "DHR-2025-0003", role: .panelMember, person: "P7")]),
        DemonstrationAccount(
            address: "agency@demo.example", kind: "agency lead", name: "Tamsin Vale", rights: OfficeRights(roles: []),
            access: [
                Access(review: "DHR-2025-0003", role: .agencyLead, agency: "Hallamside Council"),
                Access(review: "DHR-2026-0010", role: .agencyLead, agency: "Hallamside Council"),
            ]),
        DemonstrationAccount(
            address: "advocate@demo.example", kind: "family advocate", name: "Noor Ashdown", rights: OfficeRights(roles: []),
            access: [Access(review: "DHR-2025-0003", role: .specialistAdvocate, service: "Kestrel Advocacy")]),
        DemonstrationAccount(
            address: "trainer@demo.example", kind: "trainer", name: "Callum Drift", rights: OfficeRights(roles: [.trainer]), access: []),
        DemonstrationAccount(
            address: "admin@demo.example", kind: "administrator", name: "Petra Lindqvist", rights: OfficeRights(roles: [.administrator]),
            access: []),
    ]
}

extension Website {
    /// Makes the accounts of the demonstration that are not there yet.
    public func makeReady(_ accounts: [DemonstrationAccount]) async throws {
        let known = Set(try await site.accounts.accounts().map(\.address.description))
        let cases = try await site.caseload(on: site.today())
        for account in accounts where !known.contains(account.address) {
            let now = site.clock()
            let (_, link) = try await site.accounts.invite(
                address: account.address, name: account.name, rights: account.rights, by: "demonstration", now: now)
            _ = try await site.accounts.acceptInvitation(
                token: link.token, name: account.name, password: DemonstrationAccount.password, now: now)
            for access in account.access { try await give(access, to: account, cases) }
        }
    }

    private func give(_ access: DemonstrationAccount.Access, to account: DemonstrationAccount, _ cases: Caseload) async throws {
        func record(_ event: String, _ fields: [String: String]) async throws -> RecordAnswer {
            try await cases.record(
                RecordingRequest(
                    event: event, fields: fields.mapValues { .text($0) }, occurredOn: .day(cases.today), actor: "demonstration"),
                on: access.review)
        }
        var fields = ["account": account.address, "role": access.role.rawValue]
        fields["agency"] = access.agency
        fields["person"] = access.person
        if let service = access.service {
            let recorded = try await record(
                "person-recorded", ["name": account.name, "part": "professional", "organisation": service])
            fields["person"] = recorded.made.first
        }
        _ = try await record("access-given", fields)
    }
}
