import Crypto
import Foundation
import Office

/// One of the office's keys for secrets: what seals, what names, and the mark by which it is told apart follow from 32 bytes.
struct SecretKey: Sendable {
    let bytes: Data
    let sealing: SymmetricKey
    let naming: SymmetricKey
    let mark: String

    static let length = 32

    init(_ bytes: Data) {
        self.bytes = bytes
        sealing = Self.derived("seal", from: bytes)
        naming = Self.derived("name", from: bytes)
        mark = String(Self.derived("mark", from: bytes).withUnsafeBytes { Array($0) }.hexadecimal.prefix(12))
    }

    /// A key of its own for each `info`; none of them tells anything of another.
    func derived(_ info: String) -> SymmetricKey { Self.derived(info, from: bytes) }

    private static func derived(_ info: String, from bytes: Data) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), info: Data("congvu secrets \(info)".utf8),
            outputByteCount: 32)
    }

    static func random() -> SecretKey { SecretKey(Data(SecretToken.randomBytes(length))) }
}
