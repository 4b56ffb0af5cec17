import Foundation
import WorkTime

/// What a provider says of somebody, signed: an ID token, or a logout token (OpenID Connect Core 1.0, 2 and 3.1.3.7;
/// Back-Channel Logout 1.0, 2.4).
struct IdentityToken: Sendable, Equatable {
    let issuer: String
    let subject: String?
    let audience: [String]
    let party: String?
    let expiresAt: Int64?
    let issuedAt: Int64
    let nonce: String?
    let sid: String?
    /// How the person proved who he or she is.
    let methods: [String]
    let isLogout: Bool
    /// Every claim that is a text.
    let texts: [String: String]

    struct Fault: Error, Equatable {
        let words: String
    }

    /// Seconds by which the provider's clock may differ.
    private static let skew: Int64 = 60

    /// The head of a token: by which algorithm and key it is signed. Throws for what is none, and for an algorithm that is
    /// not taken: `none` and all with a shared key among them.
    static func head(of text: String) throws -> (algorithm: String, kid: String?) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 16_384, parts.count == 3, let bytes = Base64URL.bytes(parts[0]),
            let head = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            let algorithm = head["alg"] as? String
        else { throw Fault(words: "not a signed token") }
        guard ["RS256", "ES256"].contains(algorithm), head["crit"] == nil else {
            throw Fault(words: "the algorithm «\(algorithm)» is not taken")
        }
        return (algorithm, head["kid"] as? String)
    }

    /// Reads a token whose signature is by one of the keys.
    init(_ text: String, keys: JSONWebKeys) throws {
        let (algorithm, kid) = try Self.head(of: text)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let body = Base64URL.bytes(parts[1]), let signature = Base64URL.bytes(parts[2]) else {
            throw Fault(words: "not a signed token")
        }
        let signed = Array("\(parts[0]).\(parts[1])".utf8)
        let candidates = keys.keys.filter { $0.signs(algorithm) && (kid == nil || $0.kid == nil || $0.kid == kid) }
        guard candidates.contains(where: { $0.isValid(signature, over: signed, algorithm) }) else {
            throw Fault(words: "the signature is by none of the provider's keys")
        }
        guard let claims = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any],
            let issuer = claims["iss"] as? String, let issued = claims["iat"] as? NSNumber
        else { throw Fault(words: "claims are missing") }
        self.issuer = issuer
        subject = (claims["sub"] as? String).flatMap { $0.isEmpty || $0.utf8.count > 255 ? nil : $0 }
        audience = claims["aud"] as? [String] ?? [claims["aud"] as? String].compactMap(\.self)
        party = claims["azp"] as? String
        expiresAt = (claims["exp"] as? NSNumber)?.int64Value
        issuedAt = issued.int64Value
        nonce = claims["nonce"] as? String
        sid = claims["sid"] as? String
        methods = claims["amr"] as? [String] ?? []
        let events = claims["events"] as? [String: Any]
        isLogout = events?["http://schemas.openid.net/event/backchannel-logout"] != nil
        texts = claims.compactMapValues { $0 as? String }
    }

    /// Throws unless it is the provider's, for this client, of this sign-in, and of now.
    func check(issuer: String, client: String, nonce: String, at now: Instant) throws -> String {
        try check(issuer: issuer, client: client, at: now)
        guard self.nonce == nonce else { throw Fault(words: "it belongs to another sign-in") }
        guard let expiresAt, now.milliseconds / 1_000 < expiresAt + Self.skew else { throw Fault(words: "it ran out") }
        guard let subject, !isLogout else { throw Fault(words: "it names nobody") }
        return subject
    }

    /// Throws unless it says that somebody signed out there: the provider's, for this client, of the last minutes.
    func checkLogout(issuer: String, client: String, at now: Instant) throws {
        try check(issuer: issuer, client: client, at: now)
        guard isLogout, nonce == nil, subject != nil || sid != nil else { throw Fault(words: "not of a sign-out") }
        guard now.milliseconds / 1_000 < issuedAt + 300 else { throw Fault(words: "it is old") }
    }

    private func check(issuer: String, client: String, at now: Instant) throws {
        guard self.issuer == issuer else { throw Fault(words: "it is of another provider") }
        guard audience.contains(client), audience.count == 1 || party == client, party == nil || party == client else {
            throw Fault(words: "it is for somebody else")
        }
        guard issuedAt <= now.milliseconds / 1_000 + Self.skew else { throw Fault(words: "it is of the future") }
    }
}
