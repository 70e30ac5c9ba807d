internal import Accounts
internal import Events
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// Takes a request through the door: limits, session, rule of the route,
/// token of the form; then the page itself; then the headers.
struct Doorkeeper: Sendable {
    var site: Site

    func respond(to request: Request, context: VisitContext, route: Route) async -> Response {
        let began = ContinuousClock.now
        var response: Response
        do {
            response = try await withPatience { try await answered(request, context, route) }
        } catch {
            response = ErrorPages.response(to: error, site: site, request: request, context: context)
        }
        finish(&response, request)
        let seconds = (ContinuousClock.now - began).seconds
        site.counters.note(route: route.path, method: route.method.rawValue, status: response.status.code, seconds: seconds)
        // The pattern of the route, never the address: that may hold what
        // was searched for, or a secret.
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(route.method.rawValue)", "route": "\(route.path)", "status": "\(response.status.code)",
                "ms": "\(Int(seconds * 1000))",
            ])
        return response
    }

    /// What is not a route of the site.
    func missing(_ request: Request, _ context: VisitContext) async -> Response {
        var response = ErrorPages.response(to: Hidden(), site: site, request: request, context: context)
        finish(&response, request)
        site.counters.note(route: "none", method: "ANY", status: response.status.code, seconds: 0)
        return response
    }

    private func finish(_ response: inout Response, _ request: Request) {
        for (name, value) in SecurityHeaders.fields(isSecure: Peer.isSecure(request, site.settings)) {
            // A document that is shown brings a policy of its own.
            if response.headers[name] == nil { response.headers[name] = value }
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    }

    private func answered(_ request: Request, _ context: VisitContext, _ route: Route) async throws -> Response {
        let client = Peer.client(request, context, site.settings)
        let now = site.clock()
        let cookies = SessionCookies(request, isSecure: Peer.isSecure(request, site.settings))
        var visit = Visit(
            site: site, path: request.uri.path, parameters: parameters(context), query: query(request), form: .empty,
            files: [], halfToken: cookies.half.flatMap(SecretToken.init),
            visitorSecret: cookies.visitor ?? SecretToken.random().text, needsVisitorCookie: cookies.visitor == nil,
            device: cookies.device.flatMap(SecretToken.init), origin: Peer.origin(request, site.settings),
            authorization: request.headers[.authorization],
            client: client, now: now, today: site.today())
        if let text = cookies.session, let token = SecretToken(text),
            let found = try await site.accounts.session(token: token, now: now)
        {
            visit.account = found.account
            visit.session = found
            visit.sessionToken = text
        }
        try AccessRules.check(route.access, visit, request)
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
            let posted = try await PostedForm.read(request, limit: route.limit)
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
    private func withPatience(_ work: @escaping @Sendable () async throws -> Response) async throws -> Response {
        try await withThrowingTaskGroup(of: Response.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: .seconds(site.settings.patience))
                throw TookTooLong()
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw TookTooLong() }
            return first
        }
    }
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
