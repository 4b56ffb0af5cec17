public import Office

/// A paper about to be written.
public struct NewDocument: Sendable {
    public let header: CheckedHeader
    public let secrecy: Document.Secrecy
    public let state: Document.State
    public let visibility: Visibility
    /// Nil for a paper that is kept by its metadata only.
    public let file: AttachedFile?
    /// Whether it comes with its line of a book, so that it never waits for one.
    public let isEntered: Bool

    public init(
        header: CheckedHeader, secrecy: Document.Secrecy, state: Document.State, visibility: Visibility,
        file: AttachedFile?, isEntered: Bool = false
    ) {
        self.header = header
        self.secrecy = secrecy
        self.state = state
        self.visibility = visibility
        self.file = file
        self.isEntered = isEntered
    }
}
