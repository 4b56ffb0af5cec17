public import Office

/// Something to be told, before it is known who the people are and how they want to be told.
public struct NewNotice: Sendable, Hashable {
    /// A unit stands for whoever answers for it, an outside agency for its follower.
    public let parties: [Key<Party>]
    public let kind: NoticeKind
    public let subject: NoticeSubject?
    /// What there is to know beyond kind and subject; at most 500 characters are kept.
    public let words: String
    /// Goes out by mail at once, whatever the person chose, unless he or she wants none of the kind.
    public let isUrgent: Bool
    /// Whether it is for the party's own eyes: whoever stands in for somebody is not told.
    public let isPersonal: Bool

    public init(
        _ kind: NoticeKind, to parties: [Key<Party>], about subject: NoticeSubject?, words: String = "",
        isUrgent: Bool = false
    ) {
        self.parties = parties
        self.kind = kind
        self.subject = subject
        self.words = words
        self.isUrgent = isUrgent
        isPersonal = false
    }

    /// For this person and nobody else.
    public init(
        _ kind: NoticeKind, toNobodyBut person: Key<Person>, about subject: NoticeSubject?, words: String
    ) {
        parties = [Key<Party>(person)]
        self.kind = kind
        self.subject = subject
        self.words = words
        isUrgent = false
        isPersonal = true
    }

    public init(
        _ kind: NoticeKind, to people: [Key<Person>], about subject: NoticeSubject?, words: String = "",
        isUrgent: Bool = false
    ) {
        self.init(kind, to: people.map { Key<Party>($0) }, about: subject, words: words, isUrgent: isUrgent)
    }
}
