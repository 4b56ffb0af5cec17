/// One request's circumstances: where it came to, from where, by whom.
public struct Visit: Sendable {
    public let site: Site
    /// The sender's address without port; nil in tests and over a socket file.
    public let remoteAddress: String?
    /// The signed-in person; nil before the session was read and for strangers.
    public internal(set) var visitor: Visitor?
    /// What the act before this page had to say, once.
    public internal(set) var message: String?

    /// Whether the request came from this machine.
    public var isLocal: Bool {
        remoteAddress.map { $0 == "::1" || $0.hasPrefix("127.") || $0.hasPrefix("::ffff:127.") } ?? true
    }
}
