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
        func derived(_ info: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: bytes), info: Data("congvu secrets \(info)".utf8),
                outputByteCount: 32)
        }
        self.bytes = bytes
        sealing = derived("seal")
        naming = derived("name")
        mark = String(derived("mark").withUnsafeBytes { Array($0) }.hexadecimal.prefix(12))
    }

    static func random() -> SecretKey { SecretKey(Data(SecretToken.randomBytes(length))) }
}
