public import Office
import Storage

/// Ends one of one's own keys of programs at once. Journal: `api_token.revoked`.
public struct RevokeAPIToken: Command {
    public let token: Key<APIToken>

    public init(_ token: Key<APIToken>) { self.token = token }

    public func run(_ act: Act) throws {
        guard let account = try AccountStore.find(act.tx, person: act.actor.person),
            try APITokenStore.revoke(act.tx, token, of: account.id)
        else { throw OfficeError(.notFound, "Không có khóa này, hoặc khóa đã hết hiệu lực.") }
        try act.record(.apiTokenRevoked, on: .account, account.id.value, ["token": .init(token)])
    }
}
