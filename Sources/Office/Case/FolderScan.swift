public import WorkTime

/// That a folder was scanned; never changed afterwards.
public struct FolderScan: Sendable, Equatable {
    public let dossier: Key<LedgerCase>
    public let code: String
    public let title: String
    public let unit: String
    public let by: String
    public let at: Instant
    /// The step that the scan took, as the process calls it; nil where it took none.
    public let act: String?

    public init(
        dossier: Key<LedgerCase>, code: String, title: String, unit: String, by: String, at: Instant, act: String?
    ) {
        self.dossier = dossier
        self.code = code
        self.title = title
        self.unit = unit
        self.by = by
        self.at = at
        self.act = act
    }
}
