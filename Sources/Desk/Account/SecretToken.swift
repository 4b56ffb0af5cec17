import Crypto
import Foundation
import Office

/// A secret that is handed out once: 32 random bytes. The database keeps its SHA-256 only.
public struct SecretToken: Sendable, Equatable {
    /// For a cookie or an address: base64url, 43 letters.
    public let text: String

    /// `bytes` must come from a source that nobody can foresee.
    public init(bytes: [UInt8]) {
        text = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// A new one from the system's source of randomness.
    public static func random() -> SecretToken {
        SecretToken(bytes: SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) })
    }

    public var hash: String { Self.hash(of: text) }

    /// What the database knows of a token that somebody presents.
    public static func hash(of text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).hexadecimal
    }
}
