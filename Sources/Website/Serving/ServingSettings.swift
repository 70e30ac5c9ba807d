/// How the site is served.
public struct ServingSettings: Sendable {
    public var host: String
    public var port: Int
    /// Certificate chain and key as PEM files; both or neither.
    public var certificateFile: String?
    public var keyFile: String?
    /// Addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto`
    /// are believed.
    public var trustedProxies: Set<String>
    /// Needed by whoever asks for `/metrics`; without one it is not there.
    public var metricsToken: String?
    /// Marking of every case page and paper.
    public var marking: String
    /// A folder of fiction that anybody may look at: nobody needs a second
    /// factor.
    public var isDemonstration: Bool
    /// By one account.
    public var searchesPerMinute: Int
    /// How many seconds a page may take.
    public var patience: Int

    public init(
        host: String = "127.0.0.1", port: Int = 8080, certificateFile: String? = nil, keyFile: String? = nil,
        trustedProxies: Set<String> = [], metricsToken: String? = nil, marking: String = "OFFICIAL-SENSITIVE",
        isDemonstration: Bool = false, searchesPerMinute: Int = 240, patience: Int = 60
    ) {
        self.host = host
        self.port = port
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        self.trustedProxies = trustedProxies
        self.metricsToken = metricsToken
        self.marking = marking
        self.isDemonstration = isDemonstration
        self.searchesPerMinute = searchesPerMinute
        self.patience = patience
    }

    var hasTLS: Bool { certificateFile != nil && keyFile != nil }
}
