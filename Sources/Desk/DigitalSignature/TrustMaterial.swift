public import Foundation
public import Signature
public import Storage
import WorkTime

/// What a limited child is given for checking signatures: the certificates that administrators entered, lists and answers of
/// authorities that were fetched; each a file by its name.
public struct TrustMaterial: Sendable {
    private let storage: any Storage

    public init(_ storage: any Storage) { self.storage = storage }

    /// How the names of files begin whose certificates are never roots.
    public static let fetched = "fetched-"
    /// Lists are asked for anew after a day or when a paper needs it; an older one may still hold.
    private static let days: Int64 = 40

    /// `sources` are those about which answers may have been fetched.
    public func files(for sources: [RevocationSource] = []) async throws -> [String: Data] {
        let (roots, lists, answers): ([String], [String], [String]) = try await Desk.translated {
            try await storage.read { tx in
                let since = Instant(milliseconds: tx.now.milliseconds - Self.days * 86_400_000)
                return (
                    try TrustedRootStore.bodies(tx), try RevocationStore.lists(tx, since: since),
                    try sources.compactMap { source in
                        try source.answers.flatMap { address in
                            try RevocationStore.body(tx, address: address, digest: source.digest)?.body
                        }
                    }
                )
            }
        }
        var files: [String: Data] = [:]
        for (index, body) in roots.enumerated() { files["root-\(index).der"] = Data(base64Encoded: body) }
        for (index, body) in (lists + answers).enumerated() {
            files["\(Self.fetched)\(index).der"] = Data(base64Encoded: body)
        }
        return files
    }
}
