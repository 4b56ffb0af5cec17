import NIOCore

/// One static file, as it is sent.
struct Asset: Sendable {
    let contentType: String
    let body: ByteBuffer
    /// The same file compressed; nil where that would not be smaller.
    let gzipped: ByteBuffer?
    /// A quoted entity tag of the content.
    let tag: String
}
