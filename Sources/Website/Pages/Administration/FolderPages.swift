internal import Accounts
internal import Events
internal import Foundation
internal import Storage

/// The folder itself: its chain, and a backup of it.
enum FolderPages {
    static let routes: [Route] = [
        .get("/administration/folder", .office([.administrator])) { .page(try await page($0)) },
        .post("/administration/folder/verify", .office([.administrator]), verify),
        .post("/administration/folder/backup", .office([.administrator]), rate: .download, backup),
    ]

    private static func page(_ visit: Visit, above: [any Block] = [], faults: [Page.Fault] = []) async throws -> Page {
        let head = try await visit.site.folder.log.head()
        return Page(
            title: "The folder", trail: AdministrationPages.trail,
            blocks: above + [
                Section("The head of the log", [
                    Paragraph("Print it and put it in the minutes. Whoever has it can prove later that nothing before it was changed or cut off."),
                    PlainText(text: "\(head.position):\(head.hash)"),
                ]),
                Section("Check the chain", [
                    Form(
                        action: .to("administration", "folder", "verify"), id: "verify",
                        parts: [TextField(name: "expected", label: "A head that was minuted", hint: "As position:hash. Empty: only the chain itself is checked.", value: visit.form.typed("expected"), fault: faults.of("expected"))],
                        submit: "Check")
                ]),
                Section("Backup", [
                    Paragraph("One archive of what cannot be made again, checked before it is handed over. Casework in it is sealed: keep the folder’s keys.sqlite and master.key apart, or nobody can read it."),
                    Form(action: .to("administration", "folder", "backup"), id: "make-backup", parts: [], submit: "Make a backup"),
                ]),
            ], faults: faults, place: .administration)
    }

    private static func verify(_ visit: Visit) async throws -> Answer {
        var expected: LogHead?
        if let text = visit.form["expected"] {
            let parts = text.split(separator: ":")
            guard parts.count == 2, let position = Int64(parts[0]), position >= 0, let hash = EventHash(String(parts[1])) else {
                let fault = Page.Fault("This is no head: give it as position:hash, as it stands above", field: "expected")
                return .page(try await page(visit, faults: [fault]), status: 422)
            }
            expected = LogHead(position: position, hash: hash)
        }
        let audit = try await visit.site.folder.audit(expecting: expected)
        let notice: Notice
        if let broken = audit.chain.firstBroken {
            notice = Notice(.warning, title: "The chain is broken at event \(broken)", "It, or one before it, was changed. Restore a backup and compare.")
        } else if audit.holdsExpected == false {
            notice = Notice(.warning, title: "The log does not hold this head", "Events were cut off or replaced. Restore a backup and compare.")
        } else {
            let erased = audit.erased.map { "; \(Shown.count($0, "event")) can no longer be read, by erasure" } ?? ""
            notice = Notice(.success, Words("The chain is whole: \(Shown.count(Int(audit.chain.head.position), "event")), \(audit.sealed) of them sealed\(erased)."))
        }
        return .page(try await page(visit, above: [notice]))
    }

    /// Made in the folder for the temporary files of this machine, and gone
    /// from it as soon as it is open.
    private static func backup(_ visit: Visit) async throws -> Answer {
        let file = NSTemporaryDirectory() + "dhr-backup-\(UUID().uuidString).tar"
        do {
            _ = try await visit.site.folder.backup(to: file, passphrase: nil)
        } catch {
            // Nothing of it is left behind; the error itself is told on.
            try? FileManager.default.removeItem(atPath: file)
            throw error
        }
        return .stored(path: file, name: "dhr backup \(visit.today).tar")
    }
}
