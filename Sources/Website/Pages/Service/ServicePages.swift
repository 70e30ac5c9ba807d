internal import Events
internal import Glibc

/// What the service says of itself, to people and to programs.
enum ServicePages {
    static let routes: [Route] = [
        .get("/assets/{version}/{name}", .anyone, asset),
        .get("/health", .anyone) { _ in .text("ok\n") },
        .get("/metrics", .bearer, metrics),
        .get("/", .signedIn) { .redirect(StartPage.path(for: try $0.person)) },
        .get("/help", .anyone) { _ in .page(HelpPages.help) },
        .get("/accessibility", .anyone) { _ in .page(HelpPages.accessibility) },
        .get("/privacy", .anyone) { _ in .page(HelpPages.privacy) },
    ]

    private static func asset(_ visit: Visit) throws -> Answer {
        // Any version answers with the present files; an old page finds them.
        guard let text = AssetTexts.all[visit["name"]] else { throw Hidden() }
        return .asset(text, type: Assets.type(of: visit["name"]))
    }

    private static func metrics(_ visit: Visit) throws -> Answer {
        guard let wanted = visit.site.settings.metricsToken, CrossSite.isSame(visit.authorization ?? "", "Bearer \(wanted)") else {
            throw Hidden()
        }
        return .text(
            visit.site.counters.text(now: visit.now.milliseconds, residentBytes: residentBytes()),
            type: "text/plain; version=0.0.4; charset=utf-8")
    }

    /// Second figure of `/proc/self/statm`, in pages.
    private static func residentBytes() -> Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = fread(&bytes, 1, bytes.count, file)
        let fields = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
