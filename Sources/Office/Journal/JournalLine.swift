public import WorkTime

/// One entry of the journal as an administrator reads it.
public struct JournalLine: Sendable, Equatable {
    public let id: Int64
    public let at: Instant
    /// Nil for what the system did, or somebody at the machine itself.
    public let actorName: String?
    public let act: String
    public let subjectKind: SubjectKind
    public let subject: Int64
    /// Today's name of a unit or person; nil for what has none or may not be shown here.
    public let subjectName: String?
    /// Canonical JSON, exactly as it is sealed.
    public let body: String

    public init(
        id: Int64, at: Instant, actorName: String?, act: String, subjectKind: SubjectKind, subject: Int64,
        subjectName: String?, body: String
    ) {
        self.id = id
        self.at = at
        self.actorName = actorName
        self.act = act
        self.subjectKind = subjectKind
        self.subject = subject
        self.subjectName = subjectName
        self.body = body
    }
}
