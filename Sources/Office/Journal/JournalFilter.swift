public import WorkTime

/// Which entries of the journal are shown.
public struct JournalFilter: Sendable, Equatable {
    /// A whole name, `unit.renamed`, or its beginning with the dot, `unit.`.
    public var act: String?
    public var actor: Key<Person>?
    public var subjectKind: SubjectKind?
    /// Counts only together with its kind.
    public var subject: Int64?
    /// The day on which it was done, in the office's time.
    public var day: CalendarDay?

    public init(
        act: String? = nil, actor: Key<Person>? = nil, subjectKind: SubjectKind? = nil, subject: Int64? = nil,
        day: CalendarDay? = nil
    ) {
        self.act = act
        self.actor = actor
        self.subjectKind = subjectKind
        self.subject = subject
        self.day = day
    }
}
