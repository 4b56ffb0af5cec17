public import WorkTime

/// A paper or result of an earlier dossier of the same person that still holds, as the counter is offered it.
public struct ReusablePaper: Sendable, Equatable {
    public let id: Key<DossierFile>
    public let title: String
    public let isResult: Bool
    public let hash: String
    /// The earlier dossier.
    public let dossier: Key<LedgerCase>
    public let code: String
    public let procedure: String
    public let at: Instant
    public let validUntil: CalendarDay?

    public init(
        id: Key<DossierFile>, title: String, isResult: Bool, hash: String, dossier: Key<LedgerCase>, code: String,
        procedure: String, at: Instant, validUntil: CalendarDay?
    ) {
        self.id = id
        self.title = title
        self.isResult = isResult
        self.hash = hash
        self.dossier = dossier
        self.code = code
        self.procedure = procedure
        self.at = at
        self.validUntil = validUntil
    }
}
