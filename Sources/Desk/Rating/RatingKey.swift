import Crypto
import Foundation
public import Office
import Storage
public import WorkTime

/// Makes and reads the links by which a result is rated: who was given one holds a result of this office, and one rating of it.
///
/// A link names its dossier and bears 100 bits over it and the moment of its result, so it cannot be guessed and fits no other result.
/// The key is kept in the database, sealed, so that all programs of the office, and it after a restore, know the links that were printed.
public struct RatingKey: Sendable {
    private let key: SymmetricKey

    init(secret: String) { key = SymmetricKey(data: Data(secret.utf8)) }

    /// The key of the office; made the first time from `random`.
    public static func load(_ desk: Desk, random: @Sendable () -> SecretToken) async throws -> RatingKey {
        let (secrets, place) = (desk.secrets, SecretPlace.office(name))
        if let kept = try await desk.read({ tx in try OfficeSecretStore.find(tx, name) }) {
            return RatingKey(secret: try secrets.open(kept, for: place))
        }
        let made = try secrets.seal(random().text, for: place)
        let kept = try await desk.write { tx in try OfficeSecretStore.keep(tx, name, made: made) }
        return RatingKey(secret: try secrets.open(kept, for: place))
    }

    private static let name = "rating"

    /// «41-q7f3…», for an address.
    public func token(of id: Key<LedgerCase>, endedAt: Instant) -> String {
        "\(id)-\(mark(id, endedAt))"
    }

    /// The dossier that a token names; whether it is a right one is said by `isRight` when the result is known.
    static func dossier(in token: String) -> Key<LedgerCase>? {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == marks, let id = Int64(parts[0]), id > 0 else { return nil }
        return Key(id)
    }

    /// Compares in a time that says nothing about where the difference lies.
    func isRight(_ token: String, of id: Key<LedgerCase>, endedAt: Instant) -> Bool {
        let right = Array(self.token(of: id, endedAt: endedAt).utf8)
        let given = Array(token.utf8)
        guard right.count == given.count else { return false }
        return zip(right, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// How many letters of five bits stand behind the number.
    private static let marks = 20
    private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)

    private func mark(_ id: Key<LedgerCase>, _ endedAt: Instant) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("rating|\(id.value)|\(endedAt.milliseconds)".utf8), using: key)
        return String(decoding: code.prefix(Self.marks).map { Self.letters[Int($0 & 31)] }, as: UTF8.self)
    }
}
