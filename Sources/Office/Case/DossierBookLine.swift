public import WorkTime

/// A dossier as the book by which dossiers are followed has it.
///
/// Legal basis: Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu số 07.
public struct DossierBookLine: Sendable, Equatable {
    public let id: Key<LedgerCase>
    public let code: String
    /// The name of the procedure.
    public let title: String
    public let applicant: String
    public let address: String?
    public let phone: String?
    /// Who settles it.
    public let unit: String
    public let begunAt: Instant
    /// What was promised last.
    public let due: Due?
    public let endedAt: Instant?
    /// Whether there was a result to return.
    public let isSettled: Bool
    /// How the result is wanted, or was handed over.
    public let way: DeliveryWay
    /// Who got it.
    public let receiver: String?

    public init(
        id: Key<LedgerCase>, code: String, title: String, applicant: String, address: String?, phone: String?,
        unit: String, begunAt: Instant, due: Due?, endedAt: Instant?, isSettled: Bool,
        way: DeliveryWay = .counter, receiver: String? = nil
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.applicant = applicant
        self.address = address
        self.phone = phone
        self.unit = unit
        self.begunAt = begunAt
        self.due = due
        self.endedAt = endedAt
        self.isSettled = isSettled
        self.way = way
        self.receiver = receiver
    }
}
