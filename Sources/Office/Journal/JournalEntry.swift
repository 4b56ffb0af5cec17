public import WorkTime

/// One act as the journal keeps it. `body` is canonical JSON, whose bytes the chain is made over.
public struct JournalEntry: Sendable, Equatable {
    public let id: Int64
    public let at: Instant
    /// Nil for what the system does by itself.
    public let actor: Key<Person>?
    public let act: String
    /// As stored, so that an entry can be checked by a program that does not know its kind.
    public let subjectKind: String
    public let subject: Int64
    public let body: String

    public init(
        id: Int64, at: Instant, actor: Key<Person>?, act: String, subjectKind: String, subject: Int64, body: String
    ) {
        self.id = id
        self.at = at
        self.actor = actor
        self.act = act
        self.subjectKind = subjectKind
        self.subject = subject
        self.body = body
    }
}

/// An entry with its place in the chain.
public struct SealedEntry: Sendable, Equatable {
    /// From 1, without gaps.
    public let seq: Int64
    public let entry: JournalEntry
    /// Over the entry and the hash before it; 64 hexadecimal digits.
    public let hash: String

    public init(seq: Int64, entry: JournalEntry, hash: String) {
        self.seq = seq
        self.entry = entry
        self.hash = hash
    }
}

/// Where the chain stood last on a day, signed.
public struct JournalRoot: Sendable, Equatable {
    public let day: CalendarDay
    public let seq: Int64
    public let hash: String
    /// Ed25519 over day, seq and hash; hexadecimal.
    public let signature: String
    public let publicKey: String

    public init(day: CalendarDay, seq: Int64, hash: String, signature: String, publicKey: String) {
        self.day = day
        self.seq = seq
        self.hash = hash
        self.signature = signature
        self.publicKey = publicKey
    }
}
