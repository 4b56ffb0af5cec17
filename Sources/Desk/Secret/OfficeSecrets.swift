import Crypto
import Foundation
import Office

/// The keys for what the database must keep and whoever reads a copy of it must not learn: secrets of second factors, of
/// webhooks and of links for citizens, and who sent a denunciation. They lie in a file beside the papers, never in the database.
///
/// The first key seals; the others open what was sealed before they were replaced. A sealed text is `~MARK~BASE64`: which key,
/// and nonce, cipher text and tag of ChaCha20-Poly1305, bound to the row that it stands in.
public struct OfficeSecrets: Sendable {
    let keys: [SecretKey]

    /// For programs and tests that keep no secret: sealing and opening throw.
    public static let none = OfficeSecrets(keys: [])

    init(keys: [SecretKey]) { self.keys = keys }

    /// Each key is 32 bytes; the first is the one in force.
    public init(_ keys: [[UInt8]]) { self.init(keys: keys.map { SecretKey(Data($0)) }) }

    /// By what the database knows the keys, the one in force first. Tells nothing of them.
    public var marks: [String] { keys.map(\.mark) }

    /// Throws an `OfficeError` `.unavailable` where there are no keys.
    public func seal(_ text: String, for place: SecretPlace) throws -> String {
        let key = try inForce()
        let box = try ChaChaPoly.seal(Data(text.utf8), using: key.sealing, authenticating: Data(place.name.utf8))
        return "~\(key.mark)~\(box.combined.base64EncodedString())"
    }

    /// The text that was sealed for this place; one that was never sealed as it stands.
    ///
    /// Throws an `OfficeError` `.unavailable` when its key is not here, or it was changed or moved.
    public func open(_ text: String, for place: SecretPlace) throws -> String {
        guard text.hasPrefix("~") else { return text }
        let parts = text.split(separator: "~", maxSplits: 1)
        guard parts.count == 2, let key = keys.first(where: { $0.mark == parts[0] }),
            let bytes = Data(base64Encoded: String(parts[1])), let box = try? ChaChaPoly.SealedBox(combined: bytes),
            let plain = try? ChaChaPoly.open(box, using: key.sealing, authenticating: Data(place.name.utf8)),
            let opened = String(data: plain, encoding: .utf8)
        else { throw Self.closed }
        return opened
    }

    /// Whether the text was sealed with the key in force.
    func isCurrent(_ text: String) -> Bool { keys.first.map { text.hasPrefix("~\($0.mark)~") } ?? false }

    /// By what equal texts are found without being told: HMAC-SHA256 under a key of its own.
    public func digest(_ text: String, of kind: SecretDigest) throws -> String {
        HMAC<SHA256>.authenticationCode(for: Data("\(kind.rawValue):\(text)".utf8), using: try inForce().naming)
            .hexadecimal
    }

    private func inForce() throws -> SecretKey {
        guard let key = keys.first else {
            throw OfficeError(.unavailable, "Chương trình chưa có khoá giữ bí mật nên không ghi được nội dung này.")
        }
        return key
    }

    private static let closed = OfficeError(
        .unavailable,
        "Không mở được nội dung giữ bí mật: khoá của cơ quan không khớp. Vui lòng báo quản trị hệ thống.")
}

/// The row that a secret stands in: a secret that is moved to another row does not open there.
public enum SecretPlace: Sendable {
    case secondFactor(account: Int64)
    case signInStep(tokenHash: String)
    case webhook(Int64)
    case sender(petition: Int64, position: Int)
    case office(String)

    var name: String {
        switch self {
        case .secondFactor(let account): "second_factor \(account)"
        case .signInStep(let hash): "sign_in_step \(hash)"
        case .webhook(let id): "webhook \(id)"
        case .sender(let petition, let position): "petition_sender \(petition) \(position)"
        case .office(let name): "office_secret \(name)"
        }
    }
}

/// What is looked for by equal digests.
public enum SecretDigest: String, Sendable {
    case key, sound, number, phone
}
