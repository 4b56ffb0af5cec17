import HTTPTypes

/// Names that the library has no constants for. Each is a valid token, so the unwrapping cannot fail.
extension HTTPField.Name {
    static let referrerPolicy = Self("Referrer-Policy")!
    static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")!
    static let crossOriginResourcePolicy = Self("Cross-Origin-Resource-Policy")!
    static let clearSiteData = Self("Clear-Site-Data")!
    static let permissionsPolicy = Self("Permissions-Policy")!
    static let secFetchSite = Self("Sec-Fetch-Site")!
    static let forwardedFor = Self("X-Forwarded-For")!
    static let robotsTag = Self("X-Robots-Tag")!
    static let acceptBuffering = Self("X-Accel-Buffering")!
}
