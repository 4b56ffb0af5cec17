public import Office
public import Paper
public import WorkTime

/// A read paper beside the draft of its tasks.
public struct ReadingPage: Sendable, Equatable {
    public let document: DocumentItem
    public let text: PaperText
    public let draft: ReadingDraft
    /// Give back with every save; a save by somebody else in between makes it stale.
    public let version: Int64
    public let editedBy: NamedParty
    public let editedAt: Instant
    /// What keeps the draft from being confirmed now.
    public let faults: [DraftFault]
    /// What the reader remarked on the paper itself.
    public let findings: [ReadingFinding]
    /// Today's names of everybody chosen in the draft.
    public let names: [Key<Party>: NamedParty]
    /// Of those, who is away today.
    public let absences: [Key<Party>: Absence]

    public init(
        document: DocumentItem, text: PaperText, draft: ReadingDraft, version: Int64, editedBy: NamedParty,
        editedAt: Instant, faults: [DraftFault], findings: [ReadingFinding], names: [Key<Party>: NamedParty],
        absences: [Key<Party>: Absence] = [:]
    ) {
        self.document = document
        self.text = text
        self.draft = draft
        self.version = version
        self.editedBy = editedBy
        self.editedAt = editedAt
        self.faults = faults
        self.findings = findings
        self.names = names
        self.absences = absences
    }
}

/// A remark of the reader: a missing lead, dates that contradict each other, a likely misspelling.
public struct ReadingFinding: Sendable, Equatable, Codable {
    public enum Severity: String, Sendable, Codable, CaseIterable { case error, warning, note }

    public let rule: String
    public let severity: Severity
    public let message: String
    public let source: Office.SourceRange?

    public init(rule: String, severity: Severity, message: String, source: Office.SourceRange?) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.source = source
    }
}
