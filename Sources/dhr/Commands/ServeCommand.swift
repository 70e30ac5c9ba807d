import ArgumentParser
import CivilDates
import Events
import Foundation
import Learning
import Storage
import Website

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "The web application over the folder, until it is stopped.",
        discussion: """
            The first start prints a link, to be used once, with which the first account is made. Without a certificate \
            it speaks plain HTTP, for this machine alone or for a proxy in front of it that speaks TLS.
            """)
    @OptionGroup var serving: ServingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        // Papers and accounts are for the operator alone.
        umask(0o077)
        let folder = try await DataFolder.open(common.folderPath, create: true)
        try await serving.serve(folder, isDemonstration: false, today: nil, common: common)
    }
}

/// How the site is served.
struct ServingOptions: ParsableArguments {
    @Option(help: "Address to listen on.") var host = "127.0.0.1"
    @Flag(help: "Speak plain HTTP on an address that others can reach: only behind a proxy that speaks TLS.") var withoutTls = false
    @Option(help: "Port; 0 takes a free one.") var port = 8080
    @Option(help: ArgumentHelp("Certificate chain.", valueName: "file.pem")) var certificate: String?
    @Option(help: ArgumentHelp("Its private key.", valueName: "file.pem")) var key: String?
    @Option(
        help: ArgumentHelp("Address of a proxy whose X-Forwarded headers are believed; may be repeated.", valueName: "address"))
    var trustedProxy: [String] = []
    @Option(help: ArgumentHelp("File with the token that /metrics asks for.", valueName: "file")) var metricsToken: String?
    @Option(help: "Searches that one account may make in a minute.") var searchesPerMinute = 240
    @Option(help: "Marking of case pages and papers.") var marking = "OFFICIAL-SENSITIVE"

    func validate() throws {
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("--certificate and --key go together")
        }
        let isOwnMachine = ["127.0.0.1", "::1", "localhost"].contains(host)
        guard isOwnMachine || certificate != nil || withoutTls else {
            throw ValidationError(
                "--host \(host): others can reach it, and passwords would cross the network in clear: give --certificate and "
                    + "--key, or --without-tls where a proxy in front of it speaks TLS")
        }
        guard searchesPerMinute > 0 else { throw ValidationError("--searches-per-minute: give 1 or more") }
        guard (0...65_535).contains(port) else { throw ValidationError("--port: give a number from 0 to 65535") }
    }

    /// - Parameter today: the day of a demonstration; this machine's where
    ///   it is `nil`.
    func serve(_ folder: DataFolder, isDemonstration: Bool, today: CivilDate?, common: CommonOptions) async throws {
        let token = try metricsToken.map { try Words.text("@" + $0).trimmingCharacters(in: .whitespacesAndNewlines) }
        let settings = ServingSettings(
            host: host, port: port, certificateFile: certificate, keyFile: key, trustedProxies: Set(trustedProxy),
            metricsToken: token, marking: marking, isDemonstration: isDemonstration,
            searchesPerMinute: searchesPerMinute)
        let site = try await Website.open(folder: folder, settings: settings, today: { today ?? CommonOptions.localToday })
        if isDemonstration { try await site.makeReady(DemonstrationAccount.all) }
        let first = try await site.firstAccountPath()
        let json = common.json
        let shows = isDemonstration
        try await site.serve { address in
            let accounts = shows ? DemonstrationAccount.all.map { ServedAccount(address: $0.address, kind: $0.kind) } : []
            let answer = ServeAnswer(
                address: address, firstAccount: first.map { address + $0 }, accounts: accounts,
                password: shows ? DemonstrationAccount.password : nil)
            // Whoever started it waits for this line.
            print(json ? answer.json : answer.text)
            fflush(nil)
        }
    }
}

private struct ServedAccount: Encodable {
    var address: String
    var kind: String
}

private struct ServeAnswer: Encodable {
    var address: String
    @OrNull var firstAccount: String?
    var accounts: [ServedAccount]
    @OrNull var password: String?

    var json: String { (try? JSON.bytes(of: self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}" }

    var text: String {
        var lines = ["Serving on \(address)"]
        if let firstAccount {
            lines += ["", "There is no account yet. This link makes the first one, once, within a day:", "  \(firstAccount)"]
        }
        if !accounts.isEmpty {
            lines += ["", "FICTION. Accounts of the demonstration, all with the password “\(password ?? "")”:"]
            lines += accounts.map { "  \($0.address.padding(toLength: 26, withPad: " ", startingAt: 0))\($0.kind)" }
        }
        return (lines + ["", "Stop it with Ctrl-C."]).joined(separator: "\n")
    }
}
