/// A file that is in the store: what its row says of it.
public struct StoredFile: Sendable, Hashable {
    /// SHA-256 of the content, 64 lower-case hexadecimal digits.
    public let hash: String
    /// In bytes.
    public let size: Int

    public init(hash: String, size: Int) {
        self.hash = hash
        self.size = size
    }
}
