import Crypto
public import Foundation
import Office
import WorkTime

/// The office's key for the roots of its journal: Ed25519, in a file beside the database that only its owner can read.
public struct JournalKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Reads the key, or makes it where there is none.
    public init(file: URL) throws {
        if let text = try? String(contentsOf: file, encoding: .utf8) {
            guard let bytes = [UInt8](hexadecimal: text.filter { !$0.isWhitespace }),
                let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
            else {
                throw OfficeError(
                    .unavailable, "Tệp khóa ký nhật ký \(file.path) không đọc được. Khôi phục từ bản sao lưu.")
            }
            self.key = key
            return
        }
        key = Curve25519.Signing.PrivateKey()
        let text = Data((key.rawRepresentation.hexadecimal + "\n").utf8)
        guard FileManager.default.createFile(atPath: file.path, contents: text, attributes: [.posixPermissions: 0o600])
        else {
            throw OfficeError(.unavailable, "Không ghi được tệp khóa ký nhật ký \(file.path).")
        }
    }

    var publicKey: String { key.publicKey.rawRepresentation.hexadecimal }

    func root(of day: CalendarDay, seq: Int64, hash: String) throws -> JournalRoot {
        let signature = try key.signature(for: Self.message(day, seq, hash))
        return JournalRoot(day: day, seq: seq, hash: hash, signature: signature.hexadecimal, publicKey: publicKey)
    }

    static func isSigned(_ root: JournalRoot) -> Bool {
        guard let bytes = [UInt8](hexadecimal: root.publicKey), let signature = [UInt8](hexadecimal: root.signature),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(signature, for: message(root.day, root.seq, root.hash))
    }

    private static func message(_ day: CalendarDay, _ seq: Int64, _ hash: String) -> [UInt8] {
        Array("congvu journal root\n\(day)\n\(seq)\n\(hash)".utf8)
    }
}
