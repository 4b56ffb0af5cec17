/// A mailbox by IMAP over TLS.
public struct MailboxSettings: Sendable, Equatable {
    /// `imaps://HOST[:PORT]/FOLDER`, or `imap://`, which begins TLS by STARTTLS.
    public let address: String
    public let user: String
    public let password: String
    /// A file of root certificates; nil takes the system's.
    public let authorities: String?

    public init(address: String, user: String, password: String, authorities: String? = nil) {
        self.address = address
        self.user = user
        self.password = password
        self.authorities = authorities
    }
}
