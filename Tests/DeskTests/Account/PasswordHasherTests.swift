import Foundation
import Testing

@testable import Desk

@Suite("How passwords are kept")
struct PasswordHasherTests {
    /// RFC 7914, section 12, the first half of the third example's key.
    @Test("A key is that of the standard's own example, with salt and key as they are kept")
    func example() async throws {
        let key = "70 23 bd cb 3a fd 73 48 46 1c 06 cd 81 fd 38 eb fd a8 fb ba 90 4f 8e 3e a9 b5 43 f6 54 5d a1 f2"
            .split(separator: " ").compactMap { UInt8($0, radix: 16) }
        let salt = Array("SodiumChloride".utf8)
        let kept = "scrypt$14$8$1$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
        let hasher = PasswordHasher(cost: 14, salt: { salt })
        let made = try await hasher.hash("pleaseletmein")
        #expect(made == kept)
        let answers = [
            try await hasher.matches("pleaseletmein", kept: kept),
            try await hasher.matches("pleaseletmeout", kept: kept),
            try await hasher.matches("", kept: kept), try await hasher.matches("pleaseletmein", kept: nil),
        ]
        #expect(answers == [true, false, false, false])
    }

    @Test("The usual cost, 128 MiB, is borne", arguments: [17])
    func usual(_ cost: Int) async throws {
        let hasher = PasswordHasher(cost: cost)
        let kept = try await hasher.hash("Mật khẩu dài của lãnh đạo")
        let isRight = try await hasher.matches("Mật khẩu dài của lãnh đạo", kept: kept)
        #expect(isRight && kept.hasPrefix("scrypt$17$8$1$"))
    }
}
