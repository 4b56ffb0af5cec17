/// What all pages of one installation share.
public struct Site: Sendable {
    /// The office that the installation serves, as its letterhead names it.
    public var officeName: String
    /// Whether browsers reach the site by HTTPS: cookies are then marked secure, and the browser is told to stay.
    public var isSecure: Bool
    /// The address that people type, `https://congvu.example.vn`; nil trusts the Host header, for use on one machine.
    public var origin: String?
    /// The reverse proxies before the site that are believed when they say in `X-Forwarded-For` who asks.
    public var trustedProxies: [AddressBlock]
    public var assets: Assets
    /// Whether people may look and nobody may change anything; every page then says so.
    public var isReadOnly: Bool
    /// Whether pages may be read from a replica of the database.
    public var hasReplica = false
    /// Whether `/_gallery` shows the components. Never in production.
    public var showsGallery: Bool

    public init(
        officeName: String, assets: Assets, isSecure: Bool = false, origin: String? = nil,
        trustedProxies: [AddressBlock] = [], isReadOnly: Bool = false,
        showsGallery: Bool = false
    ) {
        self.officeName = officeName
        self.assets = assets
        self.isSecure = isSecure
        self.origin = origin
        self.trustedProxies = trustedProxies
        self.isReadOnly = isReadOnly
        self.showsGallery = showsGallery
    }
}
