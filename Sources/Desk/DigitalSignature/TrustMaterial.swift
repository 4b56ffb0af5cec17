public import Foundation
public import Storage

/// What a limited child is given for checking signatures: the certificates that administrators entered, each a file by its
/// name.
public struct TrustMaterial: Sendable {
    private let storage: any Storage

    public init(_ storage: any Storage) { self.storage = storage }

    public func files() async throws -> [String: Data] {
        let bodies = try await storage.read { tx in try TrustedRootStore.bodies(tx) }
        let pairs = bodies.enumerated().compactMap { index, body in
            Data(base64Encoded: body).map { ("root-\(index).der", $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
