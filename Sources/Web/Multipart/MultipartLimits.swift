/// How much one upload may carry; beyond any of these the whole upload is refused.
public struct MultipartLimits: Sendable {
    /// The number of parts, fields and files together.
    public var parts: Int
    /// The header of one part, in bytes.
    public var headerBytes: Int
    /// All fields that are no files together, in bytes.
    public var fieldBytes: Int
    /// One file, in bytes.
    public var fileBytes: Int
    /// The body as sent, in bytes.
    public var totalBytes: Int

    public init(
        parts: Int = 200, headerBytes: Int = 8 << 10, fieldBytes: Int = 1 << 20, fileBytes: Int = 64 << 20,
        totalBytes: Int = 128 << 20
    ) {
        self.parts = parts
        self.headerBytes = headerBytes
        self.fieldBytes = fieldBytes
        self.fileBytes = fileBytes
        self.totalBytes = totalBytes
    }
}
