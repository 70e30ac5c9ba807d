import Casework
import CivilDates
import Events
import Foundation
import Guidance
import Testing
public import Workflow

/// The invented reviews of `corpus/casework`, told in one caseload, with an
/// account in every role on each of them.
struct ToldCorpus: Sendable {
    /// A Monday after the last day of the scripts.
    static let today = CivilDate("2026-11-23") ?? CivilDate(dayNumber: 0)!  // The day is written out above.
    /// Read by many tests; nobody records on it.
    static let shared = Task { try await ToldCorpus() }

    let cases: Caseload
    let log: MemorySealedLog
    /// Reviews that are there, in the order of their telling.
    let references: [String]
    /// Those on which every role has an account.
    let staffed: [String]

    static func viewer(_ role: ReviewRole) -> Viewer {
        role == .processManager
            ? Viewer(account: "office@viewer.invalid", office: .processManager(.all))
            : Viewer(account: "\(role.rawValue)@viewer.invalid")
    }

    func desk(_ role: ReviewRole) -> Desk { cases.desk(of: Self.viewer(role)) }

    init() async throws {
        log = MemorySealedLog(on: Self.today)
        var cases = try await Caseload.open(
            log: log, files: MemoryCaseFiles(), lock: NoLock(), learning: nil, today: Self.today)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpus/casework")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".jsonl") && !$0.hasSuffix(".refused.jsonl") }.sorted()
        for name in names {
            var last: String?
            for line in try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
            where !line.hasPrefix("#") {
                let command = try JSONDecoder().decode(BatchCommand.self, from: Data(line.utf8))
                if let day = command.today.flatMap({ CivilDate($0) }) {
                    cases.today = day
                    log.set(day)
                }
                _ = try await cases.run(command, last: &last, actor: "operator:test")
            }
        }
        cases.today = Self.today
        log.set(Self.today)
        references = try await cases.list().reviews.map(\.review).sorted()
        var staffed: [String] = []
        for reference in references where try await Self.staff(reference, in: cases) { staffed.append(reference) }
        self.staffed = staffed
        self.cases = cases
    }

    /// One person with an account and a signed agreement for every role.
    private static func staff(_ reference: String, in cases: Caseload) async throws -> Bool {
        let review = try await cases.review(reference)
        let agency = (review.state.requests.first { $0.isOpen } ?? review.state.requests.items.first)?.agency ?? "Nobody’s Agency"
        var requests: [(String, RecordingRequest)] = []
        var next = review.state.people.next.value
        for role in ReviewRole.allCases where role != .processManager {
            let person = "P\(next)"
            next += 1
            var access: [String: FieldValue] = [
                "account": .text(viewer(role).account), "role": .text(role.rawValue), "person": .text(person),
            ]
            if role == .agencyLead || role == .individualManagementReviewAuthor { access["agency"] = .text(agency) }
            let facts: [(String, [String: FieldValue])] = [
                ("person-recorded", [
                    "name": .text("Viewer \(role.rawValue)"), "part": "professional", "organisation": "Kestrel Advocacy",
                ]),
                ("confidentiality-signed", ["person": .text(person)]), ("access-given", access),
            ]
            requests += facts.map { event, fields in
                (event, RecordingRequest(
                    event: event, fields: fields, occurredOn: .day(today), despite: "for the test", actor: "operator:test"))
            }
        }
        do {
            _ = try await cases.record(requests.map { (place: $0.0, request: $0.1) }, on: reference)
            return true
        } catch CaseworkError.adoption {
            // Nobody is let into what was erased.
            return false
        }
    }
}

extension FieldValue: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}
