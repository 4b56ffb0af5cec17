/// The browser that stands at the door: what is known of it before it is known who sits before it.
public struct Browser: Sendable, Equatable {
    /// The address without port; nil when it says nothing, behind a proxy that does not tell.
    public let address: String?
    /// «Chrome trên Windows».
    public let device: String
    /// The token by which this browser is known from earlier, and the session it had.
    public let deviceToken: String?
    public let sessionToken: String?

    public init(address: String?, device: String, deviceToken: String? = nil, sessionToken: String? = nil) {
        self.address = address
        self.device = device
        self.deviceToken = deviceToken
        self.sessionToken = sessionToken
    }
}
