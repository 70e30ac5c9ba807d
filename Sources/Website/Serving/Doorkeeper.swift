internal import Accounts
internal import Events
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Synchronization

/// Takes a request through the door: limits, session, rule of the route,
/// token of the form; then the page itself; then the headers.
struct Doorkeeper: Sendable {
    var site: Site

    func respond(to request: Request, context: VisitContext, route: Route) async -> Response {
        let began = ContinuousClock.now
        let who = Who()
        var response: Response
        do {
            response = try await withPatience(route.limit == .papers || route.rate == .download ? 10 * site.settings.patience : site.settings.patience) { try await answered(request, context, route, who) }
        } catch {
            response = ErrorPages.response(to: error, site: site, request: request, context: context)
        }
        finish(&response, request, context)
        let seconds = (ContinuousClock.now - began).seconds
        site.counters.note(route: route.path, method: route.method.rawValue, status: response.status.code, seconds: seconds)
        // The pattern of the route, never the address: that may hold what
        // was searched for, or a secret.
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(route.method.rawValue)", "route": "\(route.path)", "status": "\(response.status.code)",
                "ms": "\(Int(seconds * 1000))", "account": "\(who.id ?? "-")",
            ])
        return response
    }

    /// What is not a route of the site.
    func missing(_ request: Request, _ context: VisitContext) async -> Response {
        var response = ErrorPages.response(to: Hidden(), site: site, request: request, context: context)
        finish(&response, request, context)
        site.counters.note(route: "none", method: "ANY", status: response.status.code, seconds: 0)
        context.logger.info("answered", metadata: ["method": "ANY", "route": "none", "status": "\(response.status.code)"])
        return response
    }

    private func finish(_ response: inout Response, _ request: Request, _ context: VisitContext) {
        for (name, value) in SecurityHeaders.fields(isSecure: Peer.isSecure(request, context, site.settings)) {
            // A document that is shown brings a policy of its own.
            if response.headers[name] == nil { response.headers[name] = value }
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    }

    private func answered(_ request: Request, _ context: VisitContext, _ route: Route, _ who: Who) async throws -> Response {
        let client = Peer.client(request, context, site.settings)
        let now = site.clock()
        let cookies = SessionCookies(request, isSecure: Peer.isSecure(request, context, site.settings))
        var visit = Visit(
            site: site, path: request.uri.path, parameters: parameters(context), query: query(request), form: .empty,
            files: [], halfToken: cookies.half.flatMap(SecretToken.init),
            visitorSecret: cookies.visitor ?? SecretToken.random().text, needsVisitorCookie: cookies.visitor == nil,
            device: cookies.device.flatMap(SecretToken.init), origin: Peer.origin(request, context, site.settings),
            authorization: request.headers[.authorization],
            client: client, now: now, today: site.today())
        if let text = cookies.session, let token = SecretToken(text),
            let found = try await site.accounts.session(token: token, now: now)
        {
            visit.account = found.account
            who.note(found.account.id.description)
            visit.session = found
            visit.sessionToken = text
        }
        try AccessRules.check(route.access, visit, request)
        var held = 0
        defer { site.uploads.give(held) }
        // Whoever is signed in is counted by account: a whole council may
        // stand behind one address.
        if let rate = route.rate,
            let wait = site.rates.take(
                rate, by: rate == .signIn ? client : visit.account?.id.description ?? client, now: now.milliseconds)
        {
            throw TooOften(seconds: wait)
        }
        if route.method == .post {
            guard CrossSite.isOwn(
                fetchSite: request.headers[named: "sec-fetch-site"], origin: request.headers[.origin],
                host: request.head.authority)
            else { throw FromElsewhere() }
            let posted = try await PostedForm.read(request, limit: route.limit, within: site.uploads)
            held = posted.held
            guard CrossSite.holds(posted.values["_token"], for: visit.secret) else { throw FromElsewhere() }
            visit.form = posted.values
            visit.files = posted.files
        }
        visit.done = cookies.done.flatMap { DoneMessage.read($0, secret: visit.secret) }
        let answer: Answer
        do {
            answer = try await route.answer(visit)
        } catch let unfit as Unfit {
            answer = .page(unfit.page, status: 422)
        }
        if case .session(.begins(_, _, let account), _) = answer { who.note(account) }
        return try AnswerWriting(visit: visit, cookies: cookies).response(to: answer)
    }

    private func parameters(_ context: VisitContext) -> [String: String] {
        var answer: [String: String] = [:]
        for (name, value) in context.parameters { answer[String(name)] = String(value).removingPercentEncoding ?? "" }
        return answer
    }

    private func query(_ request: Request) -> FormValues {
        request.uri.query.flatMap { FormValues(urlEncoded: $0) } ?? .empty
    }

    /// Ends what takes too long: the person is told, and the work is
    /// cancelled.
    private func withPatience(_ seconds: Int, _ work: @escaping @Sendable () async throws -> Response) async throws -> Response {
        try await withThrowingTaskGroup(of: Response.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw TookTooLong()
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw TookTooLong() }
            return first
        }
    }
}

/// Whose request it is, for the log: the account's random id, which names
/// nobody.
final class Who: Sendable {
    private let known = Mutex<String?>(nil)
    var id: String? { known.withLock { $0 } }
    func note(_ id: String) { known.withLock { $0 = id } }
}

/// The request is another site's, or the form's page was too old.
struct FromElsewhere: Error {}
struct TookTooLong: Error {}
struct TooOften: Error { var seconds: Int }

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension HTTPFields {
    subscript(named name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}
