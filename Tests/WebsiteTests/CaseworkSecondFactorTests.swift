import Casework
import CivilDates
import Testing
import Workflow
@testable import Accounts
@testable import Website

@Suite("Reviews and the second factor")
struct CaseworkSecondFactorTests {
    @Test("whoever a review gives access to opens it with a second factor alone, whatever their account asks for")
    func reader() async throws {
        // Fiction, and yet no demonstration: nothing is waived.
        let site = try await TestSite.demonstration(ServingSettings(patience: 600))
        let address = Person.reader.address
        _ = try await site.website.site.caseload(on: site.website.site.today()).record(
            RecordingRequest(
                event: "access-given", fields: ["account": .text(address), "role": .text("panel-member")],
                occurredOn: .day(site.website.site.today()), actor: "test"),
            on: "DHR-2025-0003")
        for (gave, wanted) in [(false, 403), (true, 200)] {
            let account = try await site.website.site.accounts.account(try #require(AccountAddress(address)))
            let signedIn = try await site.website.site.accounts.begin(
                account, gaveSecondFactor: gave, device: nil, now: site.website.site.clock())
            let browser = Browser(site: site)
            browser.cookies["dhr-session"] = signedIn.session.text
            #expect(try await browser.get("/reviews/DHR-2025-0003").status == wanted)
            #expect(try await browser.get("/work").status == wanted)
            #expect(try await browser.get("/search").status == 200, "the library needs none")
        }
    }
}
