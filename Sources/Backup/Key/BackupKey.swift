import Crypto
public import Foundation
import Office

/// The secret that seals backups, kept apart from them: 32 bytes in base64, the only line of a file.
public struct BackupKey: Sendable {
    private let secret: SymmetricKey

    /// Throws an `OfficeError` `.unavailable` when there is no such file, or no key in it.
    public init(file: URL) throws {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw OfficeError(.unavailable, "Không đọc được tệp khoá sao lưu \(file.path).")
        }
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 32
        else {
            throw OfficeError(
                .unavailable,
                "Tệp khoá sao lưu \(file.path) phải có đúng 32 byte viết theo base64; tạo bằng «openssl rand -base64 32»."
            )
        }
        secret = SymmetricKey(data: bytes)
    }

    /// Tells keys apart without saying anything of them: a backup notes it, so that a wrong key is told from damage.
    var mark: String { String(name(of: "congvu backup key").prefix(16)) }

    /// The name of a file in the folder of backups, which does not tell whether a known content is among them.
    func name(of hash: String) -> String {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Data("congvu backup names".utf8), outputByteCount: 32)
        return HMAC<SHA256>.authenticationCode(for: Data(hash.utf8), using: key).hexadecimal
    }

    /// The key of one sealed file.
    func key(salt: Data) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, salt: salt, info: Data("congvu backup content".utf8), outputByteCount: 32)
    }
}
