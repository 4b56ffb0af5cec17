public import WorkTime

/// One unit or locality that a plan inspects, on some days at a place.
public struct InspectionVisit: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case planned
        /// The minutes are written.
        case held
        case concluded
        case cancelled
    }

    /// What is typed of it before it is held.
    public struct Content: Sendable, Equatable {
        public var unit: Key<Unit>
        public var from: CalendarDay
        /// The last day; the head of the team owes it by then.
        public var to: CalendarDay
        public var place: String
        /// What is looked at here in particular; nil for the topics of the plan.
        public var topics: String?

        public init(unit: Key<Unit>, from: CalendarDay, to: CalendarDay, place: String, topics: String?) {
            self.unit = unit
            self.from = from
            self.to = to
            self.place = place
            self.topics = topics
        }
    }

    /// What was written down on the spot (biên bản).
    public struct Minutes: Sendable, Equatable {
        public var heldOn: CalendarDay
        /// Who of the team was there, and who for the unit, in words.
        public var team: String
        public var hosts: String
        public var text: String
        /// What the unit wants said in it.
        public var opinion: String?
        /// The days on which each side signed; nil while it has not.
        public var teamSignedOn: CalendarDay?
        public var unitSignedOn: CalendarDay?

        public init(
            heldOn: CalendarDay, team: String, hosts: String, text: String, opinion: String?,
            teamSignedOn: CalendarDay?, unitSignedOn: CalendarDay?
        ) {
            self.heldOn = heldOn
            self.team = team
            self.hosts = hosts
            self.text = text
            self.opinion = opinion
            self.teamSignedOn = teamSignedOn
            self.unitSignedOn = unitSignedOn
        }

        public var isSigned: Bool { teamSignedOn != nil && unitSignedOn != nil }
    }

    /// The notice of what was concluded (thông báo kết luận).
    public struct Conclusion: Sendable, Equatable {
        public var number: String
        public var day: CalendarDay
        public var signer: String
        public var text: String

        public init(number: String, day: CalendarDay, signer: String, text: String) {
            self.number = number
            self.day = day
            self.signer = signer
            self.text = text
        }
    }

    public let id: Key<InspectionVisit>
    public let plan: InspectionPlan
    public let content: Content
    public let unitName: String
    /// The unit that answers for it: the inspected one, or the one in its place.
    public let answerer: Key<Unit>
    /// Whether it is another agency or a locality, whose dossiers are not here.
    public let isOutside: Bool
    public let state: State
    public let minutes: Minutes?
    public let conclusion: Conclusion?
    public let version: Int64

    public init(
        id: Key<InspectionVisit>, plan: InspectionPlan, content: Content, unitName: String, answerer: Key<Unit>,
        isOutside: Bool, state: State, minutes: Minutes?, conclusion: Conclusion?, version: Int64
    ) {
        self.id = id
        self.plan = plan
        self.content = content
        self.unitName = unitName
        self.answerer = answerer
        self.isOutside = isOutside
        self.state = state
        self.minutes = minutes
        self.conclusion = conclusion
        self.version = version
    }

    public var topics: String { content.topics ?? plan.content.topics }
    public var party: NamedParty { NamedParty(key: Key(content.unit), kind: .unit, name: unitName) }

    /// Whether it should have been held before that day and was not.
    public func isLate(on day: CalendarDay) -> Bool {
        state == .planned && plan.state == .issued && content.to < day
    }
}

extension InspectionVisit.State {
    public var word: String {
        switch self {
        case .planned: "Chưa kiểm tra"
        case .held: "Đã kiểm tra"
        case .concluded: "Đã kết luận"
        case .cancelled: "Đã hủy"
        }
    }
}
