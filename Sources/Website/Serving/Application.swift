internal import Accounts
internal import Casework
public import CivilDates
public import Events
internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOSSL
public import Storage

/// The web application over one data folder.
public struct Website: Sendable {
    let site: Site
    let logger: Logger

    /// - Parameters:
    ///   - clock: for sessions and what is recorded.
    ///   - today: the day that clocks of reviews are read on.
    public static func open(
        folder: DataFolder, settings: ServingSettings, clock: @escaping @Sendable () -> RecordedInstant = DataFolder.systemClock,
        today: @escaping @Sendable () -> CivilDate
    ) async throws -> Website {
        Website(
            site: Site(
                folder: folder, accounts: try await folder.accounts(now: clock(), asDemonstration: settings.isDemonstration), settings: settings, rendering: try Rendering(),
                rates: RateLimit(searchesPerMinute: settings.searchesPerMinute), counters: Counters(startedAt: clock().milliseconds),
                imports: ImportJobs(), uploads: UploadBudget(), memory: CaseloadMemory(), clock: clock, today: today),
            logger: Logger(label: "dhr.web"))
    }

    /// The way to the first account; `nil` once there is one.
    public func firstAccountPath() async throws -> String? {
        try await site.accounts.firstAccountLink(now: site.clock())?.path
    }

    /// Serves until the process is told to stop.
    ///
    /// - Parameter running: called with the address once it answers.
    public func serve(running: @escaping @Sendable (String) async -> Void) async throws {
        let settings = site.settings
        var application = try application()
        application.logger = logger
        let scheme = settings.hasTLS ? "https" : "http"
        let served = Application(
            responder: application.responder, server: try server(settings),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), backlog: 1024),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? settings.port
                await running("\(scheme)://\(settings.host):\(port)")
            }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await served.runService() }
            group.addTask {
                // Sessions, links and throttles that have run out.
                while !Task.isCancelled {
                    do {
                        try await site.accounts.tidy(now: site.clock())
                    } catch {
                        // Done again in an hour; nothing that has run out is let in.
                        logger.warning("tidying the accounts failed", metadata: ["kind": "\(type(of: error))"])
                    }
                    try await Task.sleep(for: .seconds(3600))
                }
            }
            // The first to end is the server.
            try await group.next()
            group.cancelAll()
        }
    }

    /// What answers, without a port: for tests too.
    func application() throws -> Application<RouterResponder<VisitContext>> {
        Application(responder: router().buildResponder(), logger: logger)
    }

    /// Made of the table of routes and of nothing else.
    func router() -> Router<VisitContext> {
        let router = Router(context: VisitContext.self, options: [.autoGenerateHeadEndpoints])
        let door = Doorkeeper(site: site)
        router.add(middleware: MissingPages(door: door))
        for route in RouteTable.routes {
            router.on(RouterPath(route.path), method: route.method == .get ? .get : .post) { request, context in
                await door.respond(to: request, context: context, route: route)
            }
        }
        return router
    }

    private func server(_ settings: ServingSettings) throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(75)))
        guard let certificate = settings.certificateFile, let key = settings.keyFile else { return plain }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        // Of TLS 1.2, what keeps earlier traffic secret when the key is lost.
        configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
        return try .tls(plain, tlsConfiguration: configuration)
    }
}

/// Answers for addresses that are no route, and for other methods.
struct MissingPages: RouterMiddleware {
    typealias Context = VisitContext
    let door: Doorkeeper

    func handle(
        _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return await door.missing(request, context)
        }
    }
}
