import Crypto
import Foundation
import Office

/// What an account and the application on its owner's telephone both know, and the codes that follow from it and the time:
/// RFC 6238 with six digits, 30 seconds and SHA-1, which all such applications know.
public struct SharedSecret: Sendable, Equatable {
    /// In base32, as it is typed where a picture cannot be taken.
    public let text: String
    private let bytes: [UInt8]

    static let seconds: Int64 = 30
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// A new one from the system's source of randomness: 160 bits (RFC 4226, 4 R6).
    public static func random() -> SharedSecret { SharedSecret(bytes: SecretToken.randomBytes(20)) }

    public init(bytes: [UInt8]) {
        self.bytes = bytes
        var (text, held, bits) = ("", 0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.unicodeScalars.append(Unicode.Scalar(Self.letters[held >> bits & 31]))
            }
        }
        if bits > 0 { text.unicodeScalars.append(Unicode.Scalar(Self.letters[held << (5 - bits) & 31])) }
        self.text = text
    }

    /// As the database keeps it; nil for what is no base32.
    public init?(_ text: String) {
        var (bytes, held, bits) = ([UInt8](), 0, 0)
        for letter in text.utf8 {
            guard let value = Self.letters.firstIndex(of: letter) else { return nil }
            held = (held << 5 | value) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> bits & 255))
            }
        }
        self.init(bytes: bytes)
    }

    /// What the application reads from a picture: short enough for a small one, so without what every application takes
    /// for granted.
    public func address(login: String) -> String { "otpauth://totp/CongVu:\(login)?secret=\(text)" }

    /// The code of one period of 30 seconds.
    public func code(step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
        let offset = Int(hash[hash.count - 1] & 15)
        let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The period whose code was typed: the present one or its neighbours, for clocks that differ by half a minute, and
    /// none that was used. Nil for a wrong code.
    func step(of typed: String, at seconds: Int64, after used: Int64) -> Int64? {
        let now = seconds / Self.seconds
        // All three are compared in full: the time tells nothing.
        let found = (now - 1...now + 1).filter { step in
            SymmetricKey(data: Array(code(step: step).utf8)) == SymmetricKey(data: Array(typed.utf8))
        }
        return found.first { $0 > used }
    }
}
