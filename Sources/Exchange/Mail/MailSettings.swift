/// How mail leaves the house. TLS always: a server that offers none gets nothing.
public struct MailSettings: Sendable, Equatable {
    public struct Login: Sendable, Equatable {
        public let user: String
        public let password: String

        public init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    /// `smtp://HOST:PORT`, which begins TLS by STARTTLS, or `smtps://HOST:PORT`.
    public let server: String
    /// The address that mail comes from.
    public let sender: String
    /// What the sender is called, the office's name.
    public var senderName: String
    public let login: Login?
    /// A file of the certificates of authorities to trust instead of the system's.
    public let authorities: String?

    public init(server: String, sender: String, senderName: String, login: Login?, authorities: String?) {
        self.server = server
        self.sender = sender
        self.senderName = senderName
        self.login = login
        self.authorities = authorities
    }

    /// The domain of the sender, in which letters are named.
    var domain: String { sender.split(separator: "@").last.map(String.init) ?? "localhost" }
}
