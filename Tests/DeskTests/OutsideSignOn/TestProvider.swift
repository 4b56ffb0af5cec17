import Crypto
import CryptoExtras
import Foundation
import Office
import Synchronization
import WorkTime

@testable import Desk

/// A provider without a network: describes itself, turns its keys, gives what it is told to give for a code.
final class TestProvider: Sendable {
    struct State {
        var curve = P256.Signing.PrivateKey()
        var kid = "k1"
        var isDown = false
        /// Takes calls and lets them wait until their time is over.
        var hangs = false
        /// Lets others run before it answers.
        var lingers = false
        var name = TestProvider.issuer
        var claims: [String: String] = [:]
        var calls: [String] = []
        var forms: [String] = []
    }

    /// Nobody answers.
    struct Silence: Error {}

    static let issuer = "https://sso.tinh.vn"
    static let settings = OutsideSettings(
        issuer: issuer, client: "congvu", secret: "bí mật", returnAddress: "https://congvu.vn/sign-in/office/return",
        endAddress: "https://congvu.vn/sign-in")

    let state = Mutex(State())

    var provider: OutsideProvider { OutsideProvider(Self.settings, fetch: answer) }

    @Sendable func answer(_ call: OutsideCall) async throws -> [UInt8] {
        if state.withLock({ $0.lingers }) { for _ in 0..<200 { await Task.yield() } }
        return try state.withLock { state in
            state.calls.append(call.address)
            guard !state.isDown else { throw Silence() }
            guard !state.hangs else { throw OutsideCall.Unanswered() }
            let text: String
            switch call.address {
            case Self.issuer + "/.well-known/openid-configuration":
                text = """
                    {"issuer":"\(state.name)","authorization_endpoint":"\(Self.issuer)/auth",
                    "token_endpoint":"\(Self.issuer)/token","jwks_uri":"\(Self.issuer)/jwks",
                    "end_session_endpoint":"\(Self.issuer)/end"}
                    """
            case Self.issuer + "/jwks":
                let point = Array(state.curve.publicKey.x963Representation.dropFirst())
                text = """
                    {"keys":[{"kty":"OKP","kid":"other","crv":"Ed25519","x":"AA"},
                    {"kty":"EC","crv":"P-256","use":"sig","kid":"\(state.kid)",
                    "x":"\(Base64URL.text(point[..<32]))","y":"\(Base64URL.text(point[32...]))"}]}
                    """
            case Self.issuer + "/token":
                state.forms.append(call.form ?? "")
                guard call.authorization?.hasPrefix("Basic ") == true else { throw OfficeError(.forbidden, "") }
                text = "{\"id_token\":\"\(try Self.token(state.claims, by: state.curve, kid: state.kid))\"}"
            default: throw OfficeError(.notFound, call.address)
            }
            return Array(text.utf8)
        }
    }

    /// A token by a key of the curve; claims that are numbers, or begin as lists and objects do, are taken as JSON.
    static func token(
        _ claims: [String: String], by key: P256.Signing.PrivateKey, kid: String, algorithm: String = "ES256"
    ) throws -> String {
        let head = Base64URL.text(Array("{\"alg\":\"\(algorithm)\",\"kid\":\"\(kid)\"}".utf8))
        let fields = claims.sorted { $0.key < $1.key }.map { name, value in
            let isJSON = value.hasPrefix("{") || value.hasPrefix("[") || Int64(value) != nil
            return "\"\(name)\":" + (isJSON ? value : "\"\(value)\"")
        }
        let body = Base64URL.text(Array("{\(fields.joined(separator: ","))}".utf8))
        let signature = try key.signature(for: Array("\(head).\(body)".utf8)).rawRepresentation
        return "\(head).\(body).\(Base64URL.text(signature))"
    }
}
