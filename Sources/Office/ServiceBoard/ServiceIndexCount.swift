/// What the ledger can count of the index of service, as `counts` and `ledger` in `Rules/index.yaml` name it.
///
/// Legal basis: Quyết định 766/QĐ-TTg ngày 23/6/2022.
public enum ServiceIndexCount: String, Sendable, CaseIterable {
    /// Dossiers settled in time, of all that were settled or are overdue.
    case timely
    /// People who were satisfied, of all who rated.
    case satisfied
    /// Procedures for citizens whose parts are written in the catalogue, of all of them.
    case described
    /// Procedures for citizens that can be done wholly online, of all of them.
    case online
    /// Procedures of which a dossier came online in the period, of those for citizens that can be done online, wholly or in part.
    case used
    /// Dossiers begun in the period that came online, of all.
    case receivedOnline = "received-online"
    /// Those that were paid on the portal, of those that cost something.
    case paidOnline = "paid-online"
    /// Results returned in the period that are kept as a file, of all.
    case results
    /// Dossiers begun in the period with a file for each paper that was received, of all.
    case digitised
    /// Those with a file of an earlier dossier, of all.
    case reused
    /// Feedback received in the period that was answered in time, of all that was answered or is overdue.
    case feedbackTimely = "feedback-timely"

    /// What stands behind its numbers.
    public enum Subject: Sendable {
        case dossiers, procedures, feedback, ratings
    }

    public var subject: Subject {
        switch self {
        case .timely, .receivedOnline, .paidOnline, .results, .digitised, .reused: .dossiers
        case .described, .online, .used: .procedures
        case .feedbackTimely: .feedback
        case .satisfied: .ratings
        }
    }

    /// Whether the ledger shows it beside numbers that are entered, as offices do that keep a part of their dossiers elsewhere.
    public var standsBesideEntries: Bool {
        switch self {
        case .used, .receivedOnline, .paidOnline, .results, .digitised, .reused, .feedbackTimely: true
        case .timely, .satisfied, .described, .online: false
        }
    }
}
