public import WorkTime

/// A file that proved that a year of a book was closed, until another was put in its place. It stays readable.
public struct ReplacedClosing: Sendable, Equatable {
    public let id: Key<ReplacedClosing>
    public let file: AttachedFile
    /// Whether the agency's key had signed it here; otherwise it is a scan.
    public let isSigned: Bool
    public let keptBy: String
    public let keptAt: Instant
    public let replacedBy: String
    public let replacedAt: Instant
    public let reason: String

    public init(
        id: Key<ReplacedClosing>, file: AttachedFile, isSigned: Bool, keptBy: String, keptAt: Instant,
        replacedBy: String, replacedAt: Instant, reason: String
    ) {
        self.id = id
        self.file = file
        self.isSigned = isSigned
        self.keptBy = keptBy
        self.keptAt = keptAt
        self.replacedBy = replacedBy
        self.replacedAt = replacedAt
        self.reason = reason
    }
}
