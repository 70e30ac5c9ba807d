internal import Hummingbird
internal import NIOCore

/// Who is at the other end, through proxies that were named as trusted.
enum Peer {
    /// The other end of the connection itself; `unknown` where it has none.
    private static func address(_ context: VisitContext) -> String { context.remoteAddress?.ipAddress ?? "unknown" }

    static func client(_ request: Request, _ context: VisitContext, _ settings: ServingSettings) -> String {
        let peer = address(context)
        guard settings.trustedProxies.contains(peer), let forwarded = request.headers[named: "x-forwarded-for"] else {
            return peer
        }
        // From the right: what trusted proxies added themselves.
        let hops = forwarded.split(separator: ",").map { $0.trimming() }
        return hops.last { !settings.trustedProxies.contains($0) && !$0.isEmpty && $0.utf8.count < 64 } ?? peer
    }

    /// `https://reviews.example.org`, of the request itself.
    static func origin(_ request: Request, _ context: VisitContext, _ settings: ServingSettings) -> String {
        "\(isSecure(request, context, settings) ? "https" : "http")://\(request.head.authority ?? "\(settings.host):\(settings.port)")"
    }

    /// Whether the person's browser talks TLS. A proxy is believed only
    /// where the settings name it.
    static func isSecure(_ request: Request, _ context: VisitContext, _ settings: ServingSettings) -> Bool {
        settings.hasTLS
            || (settings.trustedProxies.contains(address(context)) && request.headers[named: "x-forwarded-proto"] == "https")
    }
}

extension Substring {
    func trimming() -> String {
        var rest = self
        while rest.first == " " { rest = rest.dropFirst() }
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
