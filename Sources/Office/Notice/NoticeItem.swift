public import WorkTime

/// A notice as a list shows it.
public struct NoticeItem: Sendable, Equatable {
    /// What it is about, in the words that its reader may see.
    public enum Subject: Sendable, Equatable {
        case obligation(Key<Obligation>, content: String)
        case document(DocumentLabel)
        case letter(Key<UrgingLetterItem>, party: String)
        case outgoing(Key<Outgoing>, excerpt: String)
        case report(Key<ReportIssue>, title: String)
        case share(Key<PetitionShare>, code: String)
    }

    public let id: Key<NoticeItem>
    public let kind: NoticeKind
    public let subject: Subject?
    /// What there is to know beyond kind and subject: a role, a new day, a reason; may be empty.
    public let words: String
    /// Who did it; nil for what the house itself says.
    public let actorName: String?
    public let isUrgent: Bool
    /// Whether its subject is for named people only: it is not sent by mail.
    public let isRestricted: Bool
    public let createdAt: Instant
    public let readAt: Instant?

    public init(
        id: Key<NoticeItem>, kind: NoticeKind, subject: Subject?, words: String, actorName: String?, isUrgent: Bool,
        isRestricted: Bool, createdAt: Instant, readAt: Instant?
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.words = words
        self.actorName = actorName
        self.isUrgent = isUrgent
        self.isRestricted = isRestricted
        self.createdAt = createdAt
        self.readAt = readAt
    }
}
