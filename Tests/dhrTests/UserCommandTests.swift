import Events
import Foundation
import Testing

@Suite("Accounts from the command line")
struct UserCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var data: String { folder.path + "/data" }

    private func user(_ arguments: String..., input: String? = nil) async throws -> CommandLineRun {
        try await CommandLineRun.run(["user"] + arguments + ["--data", data], input: input)
    }

    @Test("an account is made, listed, shown and changed; each answer has the fields it always has")
    func answers() async throws {
        let made = try await user(
            "add", "Wren@Sampleshire.example", "--name", "Wren Askwith", "--role", "process-manager", "--role", "trainer", "--csp",
            "Safer B", "--csp", "Safer A", "--json")
        #expect(made.exitCode == 0, "\(made.errors)")
        let link = try made.json()
        #expect(Set(link.keys) == ["account", "purpose", "path", "address", "expires"])
        #expect(link["purpose"] as? String == "invitation" && link["address"] is NSNull)
        #expect(try #require(link["path"] as? String).wholeMatch(of: /\/invitation\/[A-Za-z0-9_-]{43}/) != nil)
        #expect(try #require(link["expires"] as? String).wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)

        let list = try #require(try await user("list", "--json").json()["accounts"] as? [[String: Any]])
        let account = try #require(list.first)
        #expect(list.count == 1)
        #expect(Set(account.keys) == [
            "account", "address", "name", "state", "roles", "partnerships", "seesCasework", "needsSecondFactor",
        ])
        #expect(account["account"] as? String == link["account"] as? String)
        #expect(account["address"] as? String == "wren@sampleshire.example" && account["state"] as? String == "invited")
        #expect(account["roles"] as? [String] == ["process-manager", "trainer"])
        #expect(account["partnerships"] as? [String] == ["Safer A", "Safer B"])
        #expect(account["needsSecondFactor"] as? Bool == true && account["seesCasework"] as? Bool == false)

        let changed = try await user("roles", "wren@sampleshire.example", "--role", "reader", "--all-csps", "--json").json()
        #expect(changed["roles"] as? [String] == ["reader"] && changed["partnerships"] is NSNull)
        #expect(changed["needsSecondFactor"] as? Bool == false)
        let none = try await user("roles", "wren@sampleshire.example", "--no-role", "--json").json()
        #expect(none["roles"] as? [String] == [] && none["seesCasework"] as? Bool == true)
        #expect(try await user("disable", "wren@sampleshire.example", "--json").json()["state"] as? String == "disabled")
        #expect(try await user("enable", "wren@sampleshire.example", "--json").json()["state"] as? String == "invited")

        let shown = try await user("show", "wren@sampleshire.example", "--json").json()
        #expect(Set(shown.keys) == [
            "account", "hasSecondFactor", "recoveryCodes", "sessions", "calendars", "providers", "history",
        ])
        let history = try #require(shown["history"] as? [[String: String]])
        #expect(history.map { $0["event"] } == [
            "account.invited", "account.rights-changed", "account.rights-changed", "account.disabled", "account.enabled",
        ])
        #expect(history.allSatisfy { $0["by"] == "operator:\(NSUserName())" })
        let sessions = try await user("sessions", "wren@sampleshire.example", "--json").json()
        #expect((sessions["sessions"] as? [Any])?.isEmpty == true)
        #expect(try await user("sign-out", "wren@sampleshire.example", "--json").json()["ended"] as? Int == 0)
        #expect(try await user("reset-second-factor", "wren@sampleshire.example").exitCode == 0)
        let verified = try await CommandLineRun.run(["audit", "verify", "--data", data, "--json"])
        #expect(try verified.json()["sealed"] as? Int == 6)
    }

    @Test("people read words: who is there, and a link with what to do with it")
    func words() async throws {
        let made = try await user("add", "wren@sampleshire.example", "--role", "reader", "--address", "https://reviews.example/dhr/")
        let lines = made.output.split(separator: "\n")
        #expect(try #require(lines.first).wholeMatch(of: /https:\/\/reviews\.example\/dhr\/invitation\/[A-Za-z0-9_-]{43}/) != nil)
        #expect(made.output.contains("Works once"))
        let list = try await user("list").output
        #expect(list.contains("wren@sampleshire.example") && list.contains("invited") && list.contains("reader"))
        #expect(try await user("show", "wren@sampleshire.example").output.contains("not needed; not set up"))
        let again = try await user("reset-link", "wren@sampleshire.example", "--json").json()
        #expect(again["purpose"] as? String == "invitation")
    }

    @Test("what cannot be done says why and how to mend it, with its exit code, and repeats no address", arguments: [
        (["add", "quillonia"], 64, "no e-mail address"),
        (["add", "quillonia@sampleshire.example", "--role", "king"], 64, "no role king"),
        (["add", "quillonia@sampleshire.example", "--name", " "], 64, "the name is empty"),
        (["add", "quillonia@sampleshire.example", "--csp", " "], 64, "--csp is empty"),
        (["add", "quillonia@sampleshire.example", "--address", "reviews.example"], 64, "--address"),
        (["add", "quillonia@sampleshire.example", "--address", "javascript:x"], 64, "--address"),
        (["add", "quillonia@sampleshire.example", "--role", "reader", "--no-role"], 64, "contradict"),
        (["add", "wren@sampleshire.example"], 65, "already"),
        (["show", "quillonia@sampleshire.example"], 66, "there is no account"),
        (["roles", "wren@sampleshire.example"], 64, "nothing is to be changed"),
        (["enable", "wren@sampleshire.example"], 65, "has not joined"),
        (["disable", "quillonia@sampleshire.example"], 66, "there is no account"),
        (["reset-link", "quillonia@sampleshire.example"], 66, "there is no account"),
        (["list", "--nonsense"], 64, "nonsense"),
    ] as [([String], Int32, String)])
    func refusals(_ arguments: [String], _ code: Int32, _ words: String) async throws {
        #expect(try await user("add", "wren@sampleshire.example", "--role", "reader").exitCode == 0)
        let run = try await CommandLineRun.run(["user"] + arguments + ["--data", data, "--json"])
        #expect(run.exitCode == code, "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(!(run.errors + run.output).contains("quillonia@"))
        let error = try #require(try run.json()["error"] as? [String: Any])
        #expect(error["message"] as? String != nil)
        let list = try #require(try await user("list", "--json").json()["accounts"] as? [[String: Any]])
        #expect(list.count == 1)
    }

    @Test("addresses and names may come from a file or from standard input")
    func fromFiles() async throws {
        let name = try folder.write("name", "Wren Askwith\n")
        let made = try await user("add", "@-", "--name", "@" + name, "--role", "reader", input: "wren@sampleshire.example\n")
        #expect(made.exitCode == 0, "\(made.errors)")
        let list = try #require(try await user("list", "--json").json()["accounts"] as? [[String: Any]])
        #expect(list.first?["name"] as? String == "Wren Askwith")
    }

    @Test("a folder that is not there is not made by looking")
    func noFolder() async throws {
        #expect(try await user("list").exitCode == 66)
        #expect(!FileManager.default.fileExists(atPath: data))
    }

    @Test("many programs at once make each account once, and the chain holds")
    func manyPrograms() async throws {
        #expect(try await user("add", "first@sampleshire.example").exitCode == 0)
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await CommandLineRun.run(
                        ["user", "add", "u\(number / 2)@sampleshire.example", "--role", "reader", "--data", data]
                    ).exitCode
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.filter { $0 == 0 }.count == 4 && codes.filter { $0 == 65 }.count == 4, "\(codes)")
        #expect((try await user("list", "--json").json()["accounts"] as? [Any])?.count == 5)
        #expect(try await CommandLineRun.run(["audit", "verify", "--data", data]).exitCode == 0)
    }

    @Test("a planted name and address stand in accounts.sqlite alone; the token of the link in no file")
    func markers() async throws {
        let made = try await user("add", "vexbury@quillonia.example", "--name", "Quillonia Vexbury", "--json")
        let token = try #require(try made.json()["path"] as? String).dropFirst("/invitation/".count)
        _ = try await user("roles", "vexbury@quillonia.example", "--role", "reader", "--csp", "Quillonia Partnership")
        let names = try #require(FileManager.default.enumerator(atPath: data))
        for case let name as String in names {
            guard let bytes = FileManager.default.contents(atPath: data + "/" + name) else { continue }
            #expect(bytes.range(of: Data(token.utf8)) == nil, "\(name)")
            for word in ["Quillonia", "quillonia"] where !name.hasPrefix("accounts.sqlite") {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name)")
            }
        }
    }

    @Test("without the master key accounts are not looked at and nothing is made over them")
    func missingKey() async throws {
        #expect(try await user("add", "wren@sampleshire.example").exitCode == 0)
        try FileManager.default.removeItem(atPath: data + "/master.key")
        for arguments in [["list"], ["add", "b@sampleshire.example"], ["disable", "wren@sampleshire.example"]] {
            let run = try await CommandLineRun.run(["user"] + arguments + ["--data", data])
            #expect(run.exitCode == 65 && run.errors.contains("master key"), "\(run.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: data + "/master.key"))
    }

    @Test("a backup brings accounts back")
    func backup() async throws {
        _ = try await user("add", "wren@sampleshire.example", "--role", "reader")
        let passphrase = try folder.write("passphrase", "seven wet lanterns\n")
        let file = folder.path + "/backup.tar"
        let made = try await CommandLineRun.run(
            ["backup", file, "--with-keys", "--passphrase", "@" + passphrase, "--data", data, "--json"])
        #expect(try made.json()["accounts"] as? Int == 1, "\(made.errors)")
        let restored = folder.path + "/restored"
        let back = try await CommandLineRun.run(["restore", file, "--passphrase", "@" + passphrase, "--data", restored])
        #expect(back.exitCode == 0 && back.output.contains("1 accounts"), "\(back.errors)")
        let list = try await CommandLineRun.run(["user", "list", "--data", restored, "--json"])
        #expect((try list.json()["accounts"] as? [[String: Any]])?.first?["address"] as? String == "wren@sampleshire.example")
    }
}
