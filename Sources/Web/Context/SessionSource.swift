public import Office

/// Where sessions are kept. The site hands over what the cookie says and believes the answer.
public protocol SessionSource: Sendable {
    /// The person who signed in with this token; nil when the token is unknown, expired or revoked.
    ///
    /// `counting` asks also how much waits in each place, which the frame of a page shows.
    func visitor(token: String, counting: Bool) async throws -> Visitor?

    /// The person for whom the program of this key acts, as far as the key reaches; nil when the key does not work.
    func program(key: String) async throws -> (visitor: Visitor, reach: APIToken.Reach)?
}

extension SessionSource {
    public func program(key: String) async throws -> (visitor: Visitor, reach: APIToken.Reach)? { nil }
}
