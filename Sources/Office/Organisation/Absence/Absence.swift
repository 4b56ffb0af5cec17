public import WorkTime

/// Days on which a person is away, and who acts meanwhile on what waits for him or her.
public struct Absence: Sendable, Equatable {
    public enum Reason: String, Sendable, Codable, CaseIterable {
        case leave, mission, study, illness, other
    }

    public let id: Key<Absence>
    public let person: NamedParty
    /// Nil where nobody acts for the person: then the head of the unit does.
    public let substitute: NamedParty?
    public let reason: Reason
    public let validFrom: CalendarDay
    /// The last day away.
    public let validTo: CalendarDay
    public let version: Int64

    public init(
        id: Key<Absence>, person: NamedParty, substitute: NamedParty?, reason: Reason, validFrom: CalendarDay,
        validTo: CalendarDay, version: Int64
    ) {
        self.id = id
        self.person = person
        self.substitute = substitute
        self.reason = reason
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    public func holds(on day: CalendarDay) -> Bool { validFrom <= day && day <= validTo }

    /// What is said to whoever is about to give the person work.
    public var warning: String {
        let act = substitute.map { "\($0.name) làm thay" } ?? "chưa có người làm thay"
        return "\(person.name) vắng mặt từ \(validFrom.written) đến hết \(validTo.written); \(act)."
    }
}

extension Absence.Reason {
    /// What the office calls it.
    public var word: String {
        switch self {
        case .leave: "Nghỉ phép"
        case .mission: "Đi công tác"
        case .study: "Đi học, tập huấn"
        case .illness: "Nghỉ ốm, thai sản"
        case .other: "Lý do khác"
        }
    }
}
