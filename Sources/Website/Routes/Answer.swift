/// What a route answers with.
enum Answer: Sendable {
    case page(Page, status: Int = 200)
    /// To another page, with a word on what was done.
    case redirect(SitePath, done: String? = nil)
    case file(Download)
    /// A large file on this machine, gone from it once it is open.
    case stored(path: String, name: String)
    /// A document of its own kind to look at, with its own style and
    /// nothing that runs: a briefing before it goes out.
    case document([UInt8])
    /// Text for programs: health, metrics, a calendar.
    case text(String, type: String = "text/plain; charset=utf-8", status: Int = 200)
    /// Part of the site itself, kept by browsers.
    case asset(String, type: String)
    /// A page or a way on, after which the browser holds another session.
    indirect case session(SessionChange, Answer)
}

/// What was asked for cannot be done as it is; the page says what is wrong.
struct Unfit: Error { var page: Page }

/// What becomes of the browser's session.
enum SessionChange: Sendable, Equatable {
    case begins(token: String, device: String?, account: String)
    /// The password was right; the second factor is owed.
    case half(token: String)
    /// The device came by a link of the office.
    case knows(device: String)
    case ends
}

/// A file that a person takes away.
struct Download: Sendable {
    var name: String
    var type: String
    var bytes: [UInt8]
    /// Shown in the browser instead of saved: only for what cannot run.
    var isShown = false
}
