public import WorkTime

/// A regulation on co-ordination («quy chế phối hợp») with the agencies that signed it: among them petitions are shared.
///
/// Legal basis: Luật Tiếp công dân 2013, Điều 12, on the agencies that work together at a province's place of reception.
public struct CoordinationCircle: Sendable, Equatable {
    /// What is typed.
    public struct Content: Sendable, Equatable {
        public var name: String
        /// «05/QCPH-TTr-CA», and the day on which it was signed.
        public var number: String
        public var signedOn: CalendarDay
        public var validFrom: CalendarDay
        /// The last day; nil while it holds.
        public var validTo: CalendarDay?
        /// In the order in which the regulation names them.
        public var members: [Key<Unit>]

        public init(
            name: String, number: String, signedOn: CalendarDay, validFrom: CalendarDay, validTo: CalendarDay? = nil,
            members: [Key<Unit>]
        ) {
            self.name = name
            self.number = number
            self.signedOn = signedOn
            self.validFrom = validFrom
            self.validTo = validTo
            self.members = members
        }
    }

    public let id: Key<CoordinationCircle>
    public let content: Content
    /// In the order of `content.members`, under the names of today.
    public let members: [NamedParty]
    public let version: Int64

    public init(id: Key<CoordinationCircle>, content: Content, members: [NamedParty], version: Int64) {
        self.id = id
        self.content = content
        self.members = members
        self.version = version
    }

    public func holds(on day: CalendarDay) -> Bool {
        content.validFrom <= day && content.validTo.map { day <= $0 } ?? true
    }

    /// «Quy chế phối hợp số 05/QCPH ngày 10/01/2026»
    public var label: String { "Quy chế phối hợp số \(content.number) ngày \(content.signedOn.written)" }
}

extension Actor {
    /// Whether regulations on co-ordination are this person's to keep: administrators, and who leads the reception of citizens.
    public var keepsCircles: Bool {
        has(.administrator) || has(.reception) && standings.contains(where: \.rank.answersForUnit)
    }
}
