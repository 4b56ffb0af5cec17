/// Where sessions are kept. The site hands over what the cookie says and believes the answer.
public protocol SessionSource: Sendable {
    /// The person who signed in with this token; nil when the token is unknown, expired or revoked.
    func visitor(token: String) async throws -> Visitor?
}
