public import WorkTime

/// A visit of citizens, besides being a case: how and by whom they were received.
public struct ReceptionVisit: Sendable, Equatable {
    /// The values of the field «form» of the process.
    public enum Form: String, Sendable, Hashable, CaseIterable, Codable {
        case ordinary, leader, urgent, delegation, online

        public var title: String {
            switch self {
            case .ordinary: "Thường xuyên"
            case .leader: "Định kỳ của lãnh đạo"
            case .urgent: "Đột xuất"
            case .delegation: "Đoàn đông người"
            case .online: "Trực tuyến"
            }
        }
    }

    public let heldOn: CalendarDay
    public let form: Form
    /// Who received them.
    public let host: NamedParty
    /// Nil until it is clear.
    public let kind: PetitionKind?
    public let people: Int
    /// Whether the matter was never brought before.
    public let isNew: Bool
    /// Whether who came is shown to named people only.
    public let isSecret: Bool
    /// The first of those who came; nil where that is secret.
    public let representative: Applicant?

    public init(
        heldOn: CalendarDay, form: Form, host: NamedParty, kind: PetitionKind?, people: Int, isNew: Bool,
        isSecret: Bool,
        representative: Applicant? = nil
    ) {
        self.heldOn = heldOn
        self.form = form
        self.host = host
        self.kind = kind
        self.people = people
        self.isNew = isNew
        self.isSecret = isSecret
        self.representative = representative
    }
}
