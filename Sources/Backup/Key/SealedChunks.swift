import Crypto
import Foundation

/// The cipher of a sealed file: pieces of 64 KiB, each under ChaCha20-Poly1305 with its number and whether it is the last as
/// the nonce, so that no piece can be changed, left out, moved, or cut off at the end.
struct SealedChunks {
    static let opening = Data("CVSAO1".utf8)
    static let saltLength = 16
    /// Bytes of a piece before and after sealing.
    static let plain = 64 << 10
    static let sealed = plain + 16

    private let key: SymmetricKey
    private var number: UInt64 = 0

    init(_ key: BackupKey, salt: Data) { self.key = key.key(salt: salt) }

    mutating func seal(_ piece: Data, isLast: Bool) throws -> Data {
        let box = try ChaChaPoly.seal(piece, using: key, nonce: nonce(isLast: isLast))
        return box.ciphertext + box.tag
    }

    /// Throws when the piece is not what was sealed in this place.
    mutating func open(_ piece: Data, isLast: Bool) throws -> Data {
        let box = try ChaChaPoly.SealedBox(
            nonce: nonce(isLast: isLast), ciphertext: piece.dropLast(16), tag: piece.suffix(16))
        return try ChaChaPoly.open(box, using: key)
    }

    private mutating func nonce(isLast: Bool) throws -> ChaChaPoly.Nonce {
        var bytes = withUnsafeBytes(of: number.bigEndian) { Data($0) }
        bytes.append(contentsOf: [0, 0, 0, isLast ? 1 : 0])
        number += 1
        return try ChaChaPoly.Nonce(data: bytes)
    }
}
