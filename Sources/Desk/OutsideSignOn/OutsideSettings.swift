/// Which other system keeps the accounts by which people may sign in: an OpenID Connect provider.
public struct OutsideSettings: Sendable, Equatable {
    /// As the provider names itself, «https://sso.tinh.vn».
    public var issuer: String
    public var client: String
    /// Nil for a client that has none and proves itself by PKCE alone.
    public var secret: String?
    /// What the button says.
    public var title: String
    /// Which claim bears the login of an account here.
    public var claim: String
    /// Where the provider sends people back to: the site's address and `/sign-in/office/return`.
    public var returnAddress: String
    /// Where people go after signing out there.
    public var endAddress: String

    public init(
        issuer: String, client: String, secret: String? = nil, title: String = "Đăng nhập bằng tài khoản của tỉnh",
        claim: String = "preferred_username", returnAddress: String, endAddress: String
    ) {
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.title = title
        self.claim = claim
        self.returnAddress = returnAddress
        self.endAddress = endAddress
    }
}

/// One request to the provider: a question, or a form that is posted.
public struct OutsideCall: Sendable, Equatable {
    public let address: String
    /// URL-encoded; nil asks.
    public let form: String?
    /// «Basic …»; nil sends none.
    public let authorization: String?
    /// Seconds within which it has to be answered.
    public let seconds: Int

    /// Nobody answered in that time. Thrown by whoever carries the call.
    public struct Unanswered: Error {
        public init() {}
    }

    public init(address: String, form: String? = nil, authorization: String? = nil, seconds: Int = 20) {
        self.seconds = seconds
        self.address = address
        self.form = form
        self.authorization = authorization
    }
}
