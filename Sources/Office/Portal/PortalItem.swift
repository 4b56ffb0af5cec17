public import WorkTime

/// What came from the portal, and what became of it.
public struct PortalItem: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// A clerk has to look at it.
        case waiting
        /// A dossier of the ledger came of it.
        case taken
        /// The counter made nothing of it; the portal was told why.
        case refused
        /// It could not be read, or nothing could be made of it; kept as it came.
        case malformed
    }

    public let id: Key<PortalItem>
    public let kind: PortalMessage.Kind
    public let state: State
    /// Nil where it could not be read.
    public let code: String?
    public let procedure: Key<Procedure>?
    /// The procedure's name, for lists.
    public let title: String?
    public let applicant: String?
    public let arrivedAt: Instant
    /// Why it is malformed, or was refused.
    public let reason: String?
    public let dossier: Key<LedgerCase>?
    public let dossierCode: String?

    public init(
        id: Key<PortalItem>, kind: PortalMessage.Kind, state: State, code: String?, procedure: Key<Procedure>?,
        title: String?, applicant: String?, arrivedAt: Instant, reason: String?, dossier: Key<LedgerCase>?,
        dossierCode: String?
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.code = code
        self.procedure = procedure
        self.title = title
        self.applicant = applicant
        self.arrivedAt = arrivedAt
        self.reason = reason
        self.dossier = dossier
        self.dossierCode = dossierCode
    }
}
