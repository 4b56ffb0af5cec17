import Foundation
import Office
import WorkTime

/// The provider as it describes itself, and its keys: asked for when they are needed, kept for an hour, and asked for again
/// when a token comes that is signed by a new key.
public actor OutsideProvider {
    /// Fetches what a call answers. Throws when it is no success.
    public typealias Fetch = @Sendable (OutsideCall) async throws -> [UInt8]

    struct Description: Decodable, Sendable {
        let issuer: String
        let authorizationEndpoint: String
        let tokenEndpoint: String
        let jwksUri: String
        let endSessionEndpoint: String?
        let tokenEndpointAuthMethodsSupported: [String]?
    }

    /// What is wrong in how the provider describes itself: no fault of a token that is looked at meanwhile.
    struct Fault: Error, Equatable {
        let words: String
    }

    public nonisolated let settings: OutsideSettings
    private let fetch: Fetch
    private var known: (description: Description, at: Instant)?
    private var keys: (keys: JSONWebKeys, at: Instant)?
    /// The questions after the description and after the keys that are under way.
    private var asking: Task<Description, any Error>?
    private var askingKeys: Task<JSONWebKeys, any Error>?
    /// When a token of anybody's last made us ask for the keys.
    private var strangersAsked: Instant?
    /// Until when a provider that let us wait in vain is not asked to describe itself again.
    private var silentUntil: Instant?

    private static let life: Int64 = 3_600
    /// Seconds between two questions after keys, so that tokens of strangers do not make us ask all the time.
    private static let pause: Int64 = 30
    /// Seconds between two questions that a token of anybody's makes us ask, under whatever name of a key.
    private static let strangersPause: Int64 = 5
    /// Seconds that somebody who sets out waits for the provider, and as many until the next one does.
    private static let patience = 5

    public init(_ settings: OutsideSettings, fetch: @escaping Fetch) {
        self.settings = settings
        self.fetch = fetch
    }

    /// What the provider says of itself. When somebody sets out for it, it has to have said so just now: whoever cannot get in
    /// there is told so here, not by an empty page there.
    func description(at now: Instant, isSettingOut: Bool = false) async throws -> Description {
        if let known, now < known.at.adding(seconds: isSettingOut ? Self.pause : Self.life) { return known.description }
        // However many set out at once, one question is under way.
        if let asking { return try await asking.value }
        if let silentUntil, now < silentUntil { throw OutsideCall.Unanswered() }
        let question = Task { try await self.describe() }
        asking = question
        defer { asking = nil }
        do {
            let description = try await question.value
            known = (description, now)
            return description
        } catch let silence as OutsideCall.Unanswered {
            silentUntil = now.adding(seconds: Int64(2 * Self.patience))
            throw silence
        }
    }

    private func describe() async throws -> Description {
        let address = settings.issuer + (settings.issuer.hasSuffix("/") ? "" : "/") + ".well-known/openid-configuration"
        let description = try Self.decoder.decode(
            Description.self, from: Data(try await fetch(OutsideCall(address: address, seconds: Self.patience))))
        guard description.issuer == settings.issuer else {
            throw Fault(words: "the provider calls itself «\(description.issuer)»")
        }
        // Who is reached by https must not send secrets and people on to plain http.
        let isSecure = settings.issuer.hasPrefix("https://")
        let places = [
            description.authorizationEndpoint, description.tokenEndpoint, description.jwksUri,
            description.endSessionEndpoint,
        ].compactMap(\.self)
        guard places.allSatisfy({ $0.hasPrefix("https://") || !isSecure && $0.hasPrefix("http://") }) else {
            throw Fault(words: "an address of the provider is not https")
        }
        return description
    }

    /// A token that is signed by one of the provider's present keys. One of anybody's came from whoever wanted to send it, not
    /// in an answer of the provider: those make us ask for keys once in a few seconds. Meanwhile one by a key that is not known
    /// throws `.unavailable`, for it may be a true one by a new key.
    func token(_ text: String, at now: Instant, isAnybodys: Bool = false) async throws -> IdentityToken {
        let kid = try IdentityToken.head(of: text).kid
        if let keys, now < keys.at.adding(seconds: Self.life) {
            if let token = try? IdentityToken(text, keys: keys.keys) { return token }
            // Signed by a key that is not known: the provider may have turned its keys, also under a name used before.
            guard now >= keys.at.adding(seconds: Self.pause) || !keys.keys.keys.contains(where: { $0.kid == kid })
            else {
                return try IdentityToken(text, keys: keys.keys)
            }
        }
        if isAnybodys, askingKeys == nil {
            if let strangersAsked, now < strangersAsked.adding(seconds: Self.strangersPause) {
                throw OfficeError(.unavailable, "Vừa hỏi khoá của hệ thống kia. Hãy gửi lại thông báo sau ít giây.")
            }
            strangersAsked = now
        }
        return try IdentityToken(text, keys: try await presentKeys(at: now))
    }

    /// The keys as the provider publishes them now. However many tokens need them at once, one question is under way.
    private func presentKeys(at now: Instant) async throws -> JSONWebKeys {
        if let askingKeys { return try await askingKeys.value }
        let question = Task { try await self.askForKeys(at: now) }
        askingKeys = question
        defer { askingKeys = nil }
        let fresh = try await question.value
        keys = (fresh, now)
        return fresh
    }

    private func askForKeys(at now: Instant) async throws -> JSONWebKeys {
        let address = try await description(at: now).jwksUri
        return try JSONDecoder().decode(
            JSONWebKeys.self, from: Data(try await fetch(OutsideCall(address: address))))
    }

    /// What a code is worth: the ID token as it came.
    func exchange(code: String, verifier: String, at now: Instant) async throws -> String {
        let description = try await description(at: now)
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.returnAddress),
            ("client_id", settings.client), ("code_verifier", verifier),
        ]
        var authorization: String?
        if let secret = settings.secret {
            let methods = description.tokenEndpointAuthMethodsSupported ?? ["client_secret_basic"]
            if methods.contains("client_secret_basic") {
                let pair = "\(Self.encoded(settings.client)):\(Self.encoded(secret))"
                authorization = "Basic " + Data(pair.utf8).base64EncodedString()
            } else {
                fields.append(("client_secret", secret))
            }
        }
        struct Answer: Decodable { let idToken: String }
        let bytes = try await fetch(
            OutsideCall(
                address: description.tokenEndpoint, form: Self.form(fields), authorization: authorization))
        return try Self.decoder.decode(Answer.self, from: Data(bytes)).idToken
    }

    /// The provider writes names with strokes between small words.
    private static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }

    /// Fields of a form or of an address.
    static func form(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
