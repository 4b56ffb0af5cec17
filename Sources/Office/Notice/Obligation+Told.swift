extension Obligation {
    /// Who is told of what happens to the whole: the holders of every part that is owed or coordinated and still open,
    /// and who directs.
    public var told: [Key<Party>] {
        participants.filter { $0.role == .direct || $0.role.reports && $0.state.isOpen }.map(\.told)
    }
}

extension Participant {
    /// Who is told of what happens to this part: the officer it was passed to, else the party itself.
    public var told: Key<Party> { holder ?? party }
}
