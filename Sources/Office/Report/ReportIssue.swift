public import WorkTime

/// A report as it was frozen; a later correction is another one that names it.
public struct ReportIssue: Sendable, Equatable {
    public let id: Key<ReportIssue>
    public let period: ReportPeriod
    public let span: ReportSpan
    public let title: String
    /// SHA-256 over the content, which holds the hash of what it corrects.
    public let hash: String
    public let corrects: Key<ReportIssue>?
    public let reason: String?
    public let frozenBy: NamedParty
    public let frozenAt: Instant

    public init(
        id: Key<ReportIssue>, period: ReportPeriod, span: ReportSpan, title: String, hash: String,
        corrects: Key<ReportIssue>?, reason: String?, frozenBy: NamedParty, frozenAt: Instant
    ) {
        self.id = id
        self.period = period
        self.span = span
        self.title = title
        self.hash = hash
        self.corrects = corrects
        self.reason = reason
        self.frozenBy = frozenBy
        self.frozenAt = frozenAt
    }
}

/// A report about to be frozen.
public struct NewReportIssue: Sendable, Equatable {
    public let period: ReportPeriod
    public let span: ReportSpan
    public let title: String
    /// The report itself, as text that the hash is over.
    public let content: String
    public let hash: String
    public let corrects: Key<ReportIssue>?
    public let reason: String?

    public init(
        period: ReportPeriod, span: ReportSpan, title: String, content: String, hash: String,
        corrects: Key<ReportIssue>?, reason: String?
    ) {
        self.period = period
        self.span = span
        self.title = title
        self.content = content
        self.hash = hash
        self.corrects = corrects
        self.reason = reason
    }
}
