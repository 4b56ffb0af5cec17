internal import CLibCrypto

/// What the office gives for checking: certificates in which it trusts, those between them and the signers, lists of
/// revoked ones. DER or PEM. A certificate that signed itself is a root, any other only helps to find the way to one.
public struct TrustedRoots: Sendable {
    let files: [[UInt8]]
    /// Lists and answers that were fetched: whatever certificate is among them is never a root.
    let fetched: [[UInt8]]

    public init(_ files: [[UInt8]], fetched: [[UInt8]] = []) {
        self.files = files
        self.fetched = fetched
    }

    /// How many certificates and lists there are in a file; 0 when it is none of these.
    public static func count(in file: [UInt8]) -> Int {
        guard let pool = congvu_pool_new() else { return 0 }
        defer { congvu_pool_free(pool) }
        return Int(congvu_pool_add(pool, file, file.count, 1))
    }
}
