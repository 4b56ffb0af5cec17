public import WorkTime

/// A process as somebody wrote it in the program: a draft, or what was issued and holds beside the rule files.
public struct ProcessText: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case draft, issued
        /// Taken back before the first day on which a case would have gone by it.
        case withdrawn
    }

    /// Who did something when.
    public struct Mark: Sendable, Equatable {
        public let by: NamedParty
        public let at: Instant

        public init(by: NamedParty, at: Instant) {
            self.by = by
            self.at = at
        }
    }

    public let id: Key<ProcessText>
    /// The code of the process.
    public let code: String
    /// The whole text with all versions. Empty in lists.
    public let text: String
    /// SHA-256 of the text, in hexadecimal digits.
    public let digest: String
    /// The digest of the text that it was begun from; nil where it was begun from nothing.
    public let basis: String?
    public let state: State
    /// The first day on which a case goes by what is new in it; nil for a draft.
    public let firstDay: CalendarDay?
    /// The digest of the program's own file of that code when it was issued; nil where there was none.
    public let fileDigest: String?
    public let kept: Mark
    public let issued: Mark?
    public let withdrawn: Mark?
    /// Grows with every change.
    public let version: Int64

    public init(
        id: Key<ProcessText>, code: String, text: String, digest: String, basis: String?, state: State,
        firstDay: CalendarDay?, fileDigest: String?, kept: Mark, issued: Mark?, withdrawn: Mark?, version: Int64
    ) {
        self.id = id
        self.code = code
        self.text = text
        self.digest = digest
        self.basis = basis
        self.state = state
        self.firstDay = firstDay
        self.fileDigest = fileDigest
        self.kept = kept
        self.issued = issued
        self.withdrawn = withdrawn
        self.version = version
    }
}
