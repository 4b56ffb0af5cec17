/// A file whose bytes are kept by their content, with the name it came under.
public struct AttachedFile: Sendable, Equatable {
    /// SHA-256 of the bytes: 64 hexadecimal digits.
    public let hash: String
    /// In bytes.
    public let size: Int
    public let name: String
    public let mediaType: String

    public init(hash: String, size: Int, name: String, mediaType: String) {
        self.hash = hash
        self.size = size
        self.name = name
        self.mediaType = mediaType
    }
}
