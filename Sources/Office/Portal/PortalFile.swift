/// A file of what came from the portal.
public struct PortalFile: Sendable, Equatable {
    /// Which paper of the procedure it is said to be.
    public let part: String?
    public let file: AttachedFile

    public init(part: String?, file: AttachedFile) {
        self.part = part
        self.file = file
    }
}
