import Foundation
import Testing

/// The calendar file as other programs read it.
@Suite("Deadlines in other people's calendars", .serialized, .timeLimit(.minutes(3)))
struct CalendarFileTests {
    /// What Python's icalendar and vobject both read; `nil` where they are
    /// not there.
    private func events(of file: String) async throws -> [[String: Any]]? {
        let own = CommandLineRun.checkout.appendingPathComponent(".build/calendar-readers/bin/python").path
        let python = FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/env"
        let folder = try TemporaryFolder()
        let script = try folder.write(
            "read.py",
            """
            import json, sys
            try:
                import icalendar, vobject
            except ImportError:
                print("null"); sys.exit(0)
            data = open(sys.argv[1], "rb").read()
            calendar = vobject.readOne(data.decode("utf-8"))
            calendar.validate(raiseException=True)
            other = {e.uid.value: e for e in calendar.vevent_list}
            found = []
            for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
                assert not event.errors, event.errors
                twin = other[str(event["UID"])]
                assert str(twin.dtstart.value) == str(event["DTSTART"].dt) and str(twin.dtend.value) == str(event["DTEND"].dt)
                assert twin.summary.value == str(event["SUMMARY"]) and int(twin.sequence.value) == int(event["SEQUENCE"])
                found.append({"uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "start": str(event["DTSTART"].dt),
                    "end": str(event["DTEND"].dt), "days": (event["DTEND"].dt - event["DTSTART"].dt).days})
            assert len(found) == len(other)
            print(json.dumps(found))
            """)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = (python == own ? [] : ["python3"]) + [script, file]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let value = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed)
        guard let events = value as? [[String: Any]] else {
            print("calendar file: skipped: Python's icalendar and vobject are not there; check-calendars --install fetches them")
            return nil
        }
        return events
    }

    private func write(_ story: CaseworkStory, _ name: String) async throws -> String {
        let file = story.folder.path + "/" + name
        _ = try await story.answer("deadlines", "--ics", file)
        return file
    }

    @Test("the id stays over moves, the sequence counts them, the end is exclusive; icalendar and vobject agree")
    func moves() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let before = try await write(story, "before.ics")
        _ = try await story.answer(
            "review", "record", CaseworkStory.review, "deadline-moved", "--set", "limit=complete-report", "--set", "due=2027-02-01",
            "--set", "cause=criminal-case", "--set", "reason=again", "--set", "agreed-by=The panel")
        _ = try await story.answer(
            "review", "record", CaseworkStory.review, "request-due-moved", "--set", "request=Q1", "--set", "due=2026-12-15", "--set",
            "reason=again", "--set", "agreed-by=The panel")
        let after = try await write(story, "after.ics")
        let text = try String(contentsOfFile: after, encoding: .utf8)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 76 && $0.last == 13 }, "folded at 75 bytes")
        guard let first = try await events(of: before), let second = try await events(of: after) else { return }
        #expect(Set(first.compactMap { $0["uid"] as? String }) == Set(second.compactMap { $0["uid"] as? String }))
        #expect(Set(first.compactMap { $0["uid"] as? String }).count == first.count)
        #expect((first + second).allSatisfy { $0["days"] as? Int == 1 })
        for (limit, one, two, start) in [("complete-report", 1, 2, "2027-02-01"), ("imr-return-Q1", 0, 1, "2026-12-15")] {
            func event(_ events: [[String: Any]]) throws -> [String: Any] {
                try #require(events.first { ($0["uid"] as? String)?.hasSuffix("-\(limit)@dhr") == true }, "\(limit)")
            }
            #expect(try event(first)["sequence"] as? Int == one && event(second)["sequence"] as? Int == two, "\(limit)")
            #expect(try event(second)["start"] as? String == start)
        }
    }

    @Test("no name of a person or an agency is in the file, and it is for its owner alone")
    func confidential() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let file = try await write(story, "due.ics")
        let text = try String(contentsOfFile: file, encoding: .utf8).replacing("\r\n ", with: "")
        for name in CaseworkStory.names + ["Police", "Trust", "Train the staff"] { #expect(!text.contains(name), "\(name)") }
        #expect(text.contains("CLASS:PRIVATE") && text.contains("SUMMARY:FICTION: DHR-2026-0001"))
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(rights == 0o600, "\(rights ?? 0)")
    }

    @Test("the board and the deadlines name no person, and a name in the wrong place is not repeated")
    func names() async throws {
        let story = try await CaseworkStory.shared.value
        for command in [["review", "list"], ["deadlines", "--all"], ["actions"], ["oversight"], ["audit", "export", CaseworkStory.review]] {
            let run = try await story.run(command)
            #expect(run.exitCode == 0)
            for name in CaseworkStory.names { #expect(!(run.output + run.errors).contains(name), "\(command): \(name)") }
        }
        for wrong in [["--set", "part=Quillonia"], ["--set", "number=Quillonia"], ["--set", "born=Quillonia"], ["--on", "Quillonia"], ["--set", "Quillonia"]] {
            let run = try await story.run(["review", "record", CaseworkStory.review, "person-recorded"] + wrong)
            #expect(run.exitCode == 64 && !run.errors.contains("Quillonia"), "\(run.errors)")
        }
    }
}
