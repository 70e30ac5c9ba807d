import Guidance
import Testing

/// Words that stand in files and events. Renaming a case must not change
/// them.
@Suite("Spellings that never change")
struct SpellingTests {
    @Test("milestones")
    func milestones() {
        #expect(
            Milestone.allCases.map(\.rawValue).joined(separator: " ")
                == """
                force-aware notification-received case-logged came-to-attention information-requested \
                information-returned scoping-meeting-held decision-taken decided-to-review \
                home-office-told-of-decision home-office-outcome-received chair-appointed first-panel-meeting \
                terms-of-reference-agreed family-first-contact imr-requested imr-received charge \
                verdict-or-clearance draft-handed-to-family family-read-draft panel-signed-off csp-signed-off \
                submitted home-office-received-pack qa-meeting-held qa-letter-received changes-made \
                report-completed copy-sent-to-dac copy-sent-to-secretary-of-state published taken-down \
                dac-report-published dac-answered action-agreed action-done closed erased
                """)
    }

    @Test("stages")
    func stages() {
        #expect(
            ReviewStage.allCases.map(\.rawValue).joined(separator: " ")
                == """
                notified scoping decision no-review alternative-route commissioning active drafting family-reading \
                panel-signed csp-signed submitted qa-meeting qa-letter amended final-copies-sent pre-publication \
                published withheld monitoring closed archived
                """)
    }

    @Test("roles")
    func roles() {
        #expect(
            ReviewRole.allCases.map(\.rawValue).joined(separator: " ")
                == """
                csp-chair csp-board process-manager independent-chair report-author panel-member expert-member \
                agency-lead imr-author family-liaison-officer specialist-advocate senior-investigating-officer \
                coroners-officer home-office-team qa-panel dac pcc
                """)
    }

    @Test("kinds of limit, as deadlines give them")
    func kinds() {
        #expect(LimitKind.allCases.map(\.rawValue) == ["statute", "guidance", "local", "custom"])
    }

    @Test("every milestone starts, stops or follows something, but the receipt of the pack")
    func used() throws {
        var used: Set<Milestone> = []
        for edition in [try pinned("dhr-2016@1"), try pinned("dardr-8a@1")] {
            for limit in edition.limits { used.formUnion([limit.startsAt, limit.stopsAt].compactMap { $0 }) }
            for telling in edition.tellings { used.formUnion([telling.after].compactMap { $0 }) }
        }
        #expect(Set(Milestone.allCases).subtracting(used) == [.homeOfficeReceivedPack])
    }
}
