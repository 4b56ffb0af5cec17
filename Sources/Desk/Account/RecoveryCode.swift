import Crypto
public import Office

/// A code that stands for the second factor once, for when the telephone is lost: 120 random bits, written «ABCD-EFGH-…»
/// without letters that look alike. The database keeps its SHA-256 only; so many bits need no slow hash.
public struct RecoveryCode: Sendable, Equatable {
    public let text: String

    /// Without 0, 1, I and O.
    private static let letters = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
    private static let length = 24

    /// A new set from the system's source of randomness.
    public static func random(_ count: Int = SecondFactor.recoveryCodes) -> [RecoveryCode] {
        (0..<count).map { _ in RecoveryCode(bytes: SecretToken.randomBytes(length)) }
    }

    /// A letter a byte: 32 letters divide 256 evenly.
    public init(bytes: [UInt8]) {
        let letters = bytes.prefix(Self.length).map { Self.letters[Int($0 & 31)] }
        text = stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }

    var hash: String { Self.hash(of: text) ?? "" }

    /// Of what was typed, with blanks and in small letters too; nil for what cannot be one.
    static func hash(of typed: String) -> String? {
        let plain = typed.uppercased().filter { letters.contains($0) }
        guard plain.count == length else { return nil }
        return SecretToken.hash(of: plain)
    }
}
