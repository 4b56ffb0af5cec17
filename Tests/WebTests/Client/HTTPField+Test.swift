import HTTPTypes

extension HTTPField.Name {
    static let secFetchSite = Self("Sec-Fetch-Site")!
    static let forwardedFor = Self("X-Forwarded-For")!
}
