import CLibCrypto
import Crypto
import Foundation
import Office

/// Turns passwords into what may be kept, and compares: scrypt, at most two at once, away from the event loops.
///
/// One computation takes 128 MiB at the usual cost; whoever comes when fifty wait is asked to try again.
public final class PasswordHasher: Sendable {
    /// log₂ of the number of rounds.
    private let cost: Int
    private let queue: OperationQueue
    private let salt: @Sendable () -> [UInt8]

    private static let longestQueue = 50

    public init(
        cost: Int = 17, salt: @escaping @Sendable () -> [UInt8] = { SecretToken.randomBytes(16) }
    ) {
        self.cost = cost
        self.salt = salt
        queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = 2
    }

    /// The text to keep: `scrypt$17$8$1$SALT$HASH`.
    public func hash(_ password: String) async throws -> String {
        let salt = salt()
        let cost = cost
        return try await run {
            let key = try Self.key(password, salt: salt, cost: cost)
            return "scrypt$\(cost)$8$1$\(Self.encoded(salt))$\(Self.encoded(key.withUnsafeBytes { Array($0) }))"
        }
    }

    /// Whether the password is the one that was kept. Without a kept one it takes as long and says no, so that nobody
    /// learns from the time which logins exist.
    public func matches(_ password: String, kept: String?) async throws -> Bool {
        let parts = (kept ?? "").split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let cost = Int(parts[1]), (1...20).contains(cost),
            let salt = Self.decoded(parts[4]), let hash = Self.decoded(parts[5])
        else {
            let cost = cost
            _ = try await run { try Self.key(password, salt: [UInt8](repeating: 0, count: 16), cost: cost) }
            return false
        }
        // Keys compare in constant time.
        return try await run { try Self.key(password, salt: salt, cost: cost) == SymmetricKey(data: hash) }
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        guard queue.operationCount < Self.longestQueue else {
            throw OfficeError(.unavailable, "Nhiều người đang đăng nhập cùng lúc. Vui lòng thử lại sau ít phút.")
        }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result(catching: body)) }
        }
    }

    private static func key(_ password: String, salt: [UInt8], cost: Int) throws -> SymmetricKey {
        // An empty passphrase is refused by the library; nobody has one.
        let bytes = Array(PasswordRule.normalised(password).utf8.prefix(PasswordRule.longest * 4))
        let password = bytes.isEmpty ? [0] : bytes
        // The system's library and not swift-crypto's: that one is compiled with the program, and without optimisation takes
        // nine seconds a password.
        var key = [UInt8](repeating: 0, count: 32)
        let isMade = congvu_scrypt(password, password.count, salt, salt.count, 1 << UInt64(cost), &key, key.count)
        guard isMade == 1 else {
            throw OfficeError(.unavailable, "Máy chủ tạm thời không đủ bộ nhớ. Vui lòng thử lại sau ít phút.")
        }
        return SymmetricKey(data: key)
    }

    private static func encoded(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
    private static func decoded(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }
}

extension SecretToken {
    /// Bytes from the system's source of randomness.
    public static func randomBytes(_ count: Int) -> [UInt8] {
        SymmetricKey(size: .init(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }
}
