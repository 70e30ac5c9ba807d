@testable import Accounts
import CivilDates
import Events
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Storage
import Synchronization
import Testing
@testable import Website

/// The web application over a folder of a test's own, without a port.
///
/// `demonstration()` is what `dhr demo --serve` shows; `empty()` is what
/// `dhr serve` shows on its first day. Every request passes the same door as
/// a browser's.
final class TestSite: Sendable {
    let website: Website
    let clock: TestClock
    let log: LogLines
    let folder: TemporaryFolder
    /// Looks at every page that this site shows.
    let templates: StrictTemplates
    private let application: Application<RouterResponder<VisitContext>>

    /// The last day of the demonstration's stories.
    static let today: CivilDate = {
        guard let day = CivilDate(year: 2026, month: 11, day: 23) else { preconditionFailure("a day of the calendar") }
        return day
    }()

    fileprivate init(folder: TemporaryFolder, settings: ServingSettings) async throws {
        let clock = TestClock()
        let log = LogLines()
        let opened = try await DataFolder.open(
            folder.path + "/data", create: true, masterKeyFile: nil, now: { clock.now() })
        let site = try await Website.open(folder: opened, settings: settings, clock: { clock.now() }, today: { Self.today })
        var watched = site.site
        let check = try StrictTemplates()
        watched.rendering.watcher = { view, template in check.check(view, template) }
        templates = check
        website = Website(site: watched, logger: log.logger)
        self.clock = clock
        self.log = log
        self.folder = folder
        application = try website.application()
    }

    /// The demonstration with an account of every kind.
    static func demonstration(_ settings: ServingSettings = ServingSettings(isDemonstration: true, patience: 600)) async throws -> TestSite {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: try await Demonstration.folder(), to: folder.url.appendingPathComponent("data"))
        return try await TestSite(folder: folder, settings: settings)
    }

    /// A folder that is no fiction and holds nothing.
    static func empty(_ settings: ServingSettings = ServingSettings(patience: 600)) async throws -> TestSite {
        try await TestSite(folder: try TemporaryFolder(), settings: settings)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil
    ) async throws -> Reply {
        clock.tick()
        let response = try await application.test(.router) { client in
            try await client.execute(uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        }
        return Reply(path: path, status: Int(response.status.code), headers: response.headers, bytes: Array(response.body.readableBytesView))
    }

    /// What addresses are about where there is a choice: the review that
    /// most accounts know, and the account that nobody signs in with.
    func preferred() async throws -> [String] {
        let spare = AccountAddress(Person.spare.address)
        let accounts = try await website.site.accounts.accounts()
        return ["DHR-2025-0003"] + accounts.filter { $0.address == spare }.map { $0.id.description }
    }

    /// A browser in which nobody is signed in.
    func browser() -> Browser { Browser(site: self) }

    /// A browser in which somebody is signed in already.
    func browser(of person: Person) async throws -> Browser {
        guard let address = AccountAddress(person.address) else { throw NoSuchPerson(address: person.address) }
        let desk = website.site.accounts
        let signedIn = try await desk.begin(
            try await desk.account(address), gaveSecondFactor: true, device: nil, now: clock.now())
        let browser = Browser(site: self)
        browser.cookies["dhr-session"] = signedIn.session.text
        return browser
    }
}

struct NoSuchPerson: Error { var address: String }

/// Somebody with an account of the demonstration.
struct Person: Hashable, Sendable, CustomTestStringConvertible {
    var name: String
    var address: String
    var testDescription: String { name }

    /// One of each kind that the demonstration serves, and two that it does
    /// not have: somebody who only reads, and a process manager of another
    /// partnership.
    static let all: [Person] =
        DemonstrationAccount.all.map { Person(name: String($0.address.prefix { $0 != "@" }), address: $0.address) }
        + [reader, stranger]
    /// An account on which administrators of the tests try everything.
    static let spare = Person(name: "spare", address: "spare@demo.example")
    static let manager = Person(name: "manager", address: "manager@demo.example")
    static let chair = Person(name: "chair", address: "chair@demo.example")
    static let agency = Person(name: "agency", address: "agency@demo.example")
    static let trainer = Person(name: "trainer", address: "trainer@demo.example")
    static let administrator = Person(name: "admin", address: "admin@demo.example")
    static let reader = Person(name: "reader", address: "reader@demo.example")
    static let stranger = Person(name: "stranger", address: "stranger@demo.example")
}

/// The demonstration's folder: told once for all tests, copied for each.
private enum Demonstration {
    static func folder() async throws -> URL { try await told.value.url.appendingPathComponent("data") }

    private static let told = Task {
        let folder = try TemporaryFolder()
        try await tell(folder.path + "/data")
        let clock = TestClock()
        let data = try await DataFolder.open(folder.path + "/data", create: false, masterKeyFile: nil, now: { clock.now() })
        let website = try await Website.open(
            folder: data, settings: ServingSettings(isDemonstration: true), clock: { clock.now() }, today: { TestSite.today })
        let more = [
            DemonstrationAccount(
                address: Person.reader.address, kind: "reader", name: "Wilma Penhallow", rights: OfficeRights(roles: [.reader]), access: []),
            DemonstrationAccount(
                address: Person.stranger.address, kind: "process manager elsewhere", name: "Ezra Thornquist",
                rights: OfficeRights(roles: [.processManager], partnerships: .named(["Nowhere Community Safety Partnership"])), access: []),
            DemonstrationAccount(
                address: Person.spare.address, kind: "reader", name: "Ambrose Quillfeather", rights: OfficeRights(roles: [.reader]), access: []),
        ]
        try await website.makeReady(DemonstrationAccount.all + more)
        try await beginBriefing(in: folder)
        return folder
    }

    /// Without one there would be no page of a briefing to look at.
    private static func beginBriefing(in folder: TemporaryFolder) async throws {
        let site = try await TestSite(folder: folder, settings: ServingSettings(isDemonstration: true, patience: 600))
        let browser = try await site.browser(of: .trainer)
        let page = try await browser.get("/briefings/new").document()
        guard let form = page.forms.first(where: { $0.action == "/briefings/new" }) else { throw NoForm(action: "/briefings/new") }
        let begun = try await browser.submit(form, with: ["theme": "coercive-control"])
        guard begun.status == 303 else { throw NoRedirect(path: begun.path, status: begun.status) }
    }

    private static func tell(_ path: String) async throws {
        let process = Process()
        process.executableURL = program
        process.arguments = ["demo", "--data", path, "--corpus", checkout.appendingPathComponent("corpus/reviews").path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = AsyncStream<Int32> { continuation in
            process.terminationHandler = {
                continuation.yield($0.terminationStatus)
                continuation.finish()
            }
        }
        try process.run()
        for await code in ended where code != 0 { throw CannotTell(code: code) }
    }

    private struct CannotTell: Error { var code: Int32 }

    /// The program beside the test bundle.
    private static let program: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("dhr")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        }
        return URL(fileURLWithPath: "dhr-not-built")
    }()
}

let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// A clock that goes on by a few seconds with each request, so that no limit
/// on how often somebody asks is met by chance, and otherwise as a test says.
final class TestClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_795_424_400_000)
    private let step = Mutex<Int64>(3_000)

    func now() -> RecordedInstant { RecordedInstant(milliseconds: milliseconds.withLock { $0 }) }
    func tick() { advance(milliseconds: step.withLock { $0 }) }
    func advance(milliseconds more: Int64) { milliseconds.withLock { $0 += more } }
    func advance(minutes: Int64) { advance(milliseconds: minutes * 60_000) }
    /// From now on requests take no time.
    func stopTicking() { step.withLock { $0 = 0 } }
}

/// What the application logs, kept.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { _ in Handler(lines: self) }
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
            let error = event.error.map { " \($0)" } ?? ""
            lines.lines.withLock { $0.append("\(event.level) \(event.message) \(all.sorted { $0.key < $1.key })\(error)") }
        }
    }
}

/// A folder of a test's own, gone when the test ends.
final class TemporaryFolder: Sendable {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
