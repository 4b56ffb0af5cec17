public import WorkTime

/// What came from the portal or on the office's own online form, and what became of it.
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

    /// Which door it came through.
    public enum Source: String, Sendable, Codable, CaseIterable {
        /// The national portal.
        case portal
        /// The office's own online form.
        case form
    }

    /// Who takes it in: the counter, or văn thư where the procedure is one between agencies.
    public enum Desk: String, Sendable, Codable, CaseIterable {
        case counter, clerk
    }

    public let id: Key<PortalItem>
    public let source: Source
    public let desk: Desk
    public let kind: PortalMessage.Kind
    public let state: State
    /// The portal's number, or the provisional one of the own form; nil where it could not be read.
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
        id: Key<PortalItem>, source: Source, desk: Desk, kind: PortalMessage.Kind, state: State, code: String?,
        procedure: Key<Procedure>?,
        title: String?, applicant: String?, arrivedAt: Instant, reason: String?, dossier: Key<LedgerCase>?,
        dossierCode: String?
    ) {
        self.id = id
        self.source = source
        self.desk = desk
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
