import Crypto
import CryptoExtras
import Foundation

/// A public key as providers publish it (RFC 7517): RSA of 2,048 bits or more, or the curve P-256.
struct JSONWebKey: Decodable, Sendable {
    let kty: String
    let kid: String?
    let use: String?
    private let n: String?
    private let e: String?
    private let crv: String?
    private let x: String?
    private let y: String?

    /// Whether it signs by that algorithm.
    func signs(_ algorithm: String) -> Bool {
        guard use == nil || use == "sig" else { return false }
        return algorithm == "RS256" ? kty == "RSA" : algorithm == "ES256" && kty == "EC" && crv == "P-256"
    }

    /// Whether the signature over these bytes is by this key.
    func isValid(_ signature: [UInt8], over bytes: [UInt8], _ algorithm: String) -> Bool {
        let digest = SHA256.hash(data: bytes)
        switch algorithm {
        case "RS256":
            guard let n = n.flatMap(Base64URL.bytes), let e = e.flatMap(Base64URL.bytes), n.count >= 256,
                let key = try? _RSA.Signing.PublicKey(n: n, e: e)
            else { return false }
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: digest, padding: .insecurePKCS1v1_5)
        case "ES256":
            guard let x = x.flatMap(Base64URL.bytes), let y = y.flatMap(Base64URL.bytes), x.count == 32, y.count == 32,
                let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y), signature.count == 64,
                let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: digest)
        default: return false
        }
    }
}

/// The keys of a provider.
struct JSONWebKeys: Decodable, Sendable {
    let keys: [JSONWebKey]

    /// Keys of a kind that is not known here are passed over, not an error.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Names.self)
        keys = try container.decode([Lenient].self, forKey: .keys).compactMap(\.key)
    }

    private enum Names: String, CodingKey { case keys }

    private struct Lenient: Decodable {
        let key: JSONWebKey?

        init(from decoder: any Decoder) throws { key = try? JSONWebKey(from: decoder) }
    }
}

/// Base64 in letters that addresses may hold, without padding (RFC 4648, section 5).
enum Base64URL {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard !text.contains(where: { $0 == "+" || $0 == "/" || $0 == "=" }) else { return nil }
        let letters = String(text).replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        return Data(base64Encoded: letters + padding).map(Array.init)
    }
}
