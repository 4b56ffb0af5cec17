public import WorkTime

/// A paper of a dossier, or its result, as a file.
public struct DossierFile: Sendable, Equatable {
    public let id: Key<DossierFile>
    /// The place of the paper in the dossier; nil for a result.
    public let part: Int?
    /// What it is: the paper's name.
    public let title: String
    public let file: AttachedFile
    /// The last day on which it holds; nil where it holds for good.
    public let validUntil: CalendarDay?
    public let by: String
    public let at: Instant
    /// The number of the earlier dossier from which it was taken again; nil where it was scanned or issued here.
    public let source: String?
    /// Whether the consent to use it again was withdrawn: then nobody opens it here any more.
    public let isWithdrawn: Bool

    public init(
        id: Key<DossierFile>, part: Int?, title: String, file: AttachedFile, validUntil: CalendarDay?, by: String,
        at: Instant, source: String?, isWithdrawn: Bool
    ) {
        self.id = id
        self.part = part
        self.title = title
        self.file = file
        self.validUntil = validUntil
        self.by = by
        self.at = at
        self.source = source
        self.isWithdrawn = isWithdrawn
    }

    public var isResult: Bool { part == nil }
}
