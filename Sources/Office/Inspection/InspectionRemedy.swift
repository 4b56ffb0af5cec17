public import WorkTime

/// What a conclusion demands of a unit: an obligation of the ledger, as it stands.
public struct InspectionRemedy: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let visit: Key<InspectionVisit>
    public let content: String
    public let lead: NamedParty
    public let due: CalendarDay?
    public let state: ObligationState
    public let isOpen: Bool
    public let isLate: Bool

    public init(
        obligation: Key<Obligation>, visit: Key<InspectionVisit>, content: String, lead: NamedParty,
        due: CalendarDay?, state: ObligationState, isOpen: Bool, isLate: Bool
    ) {
        self.obligation = obligation
        self.visit = visit
        self.content = content
        self.lead = lead
        self.due = due
        self.state = state
        self.isOpen = isOpen
        self.isLate = isLate
    }
}

/// A visit on its plan's page, with how much of what it led to is still open.
public struct InspectionVisitLine: Sendable, Equatable {
    public let id: Key<InspectionVisit>
    public let plan: Key<InspectionPlan>
    public let planTitle: String
    public let unit: NamedParty
    public let from: CalendarDay
    public let to: CalendarDay
    public let place: String
    public let state: InspectionVisit.State
    public let findings: Int
    public let remedies: Int
    public let openRemedies: Int
    public let lateRemedies: Int

    public init(
        id: Key<InspectionVisit>, plan: Key<InspectionPlan>, planTitle: String, unit: NamedParty, from: CalendarDay,
        to: CalendarDay, place: String, state: InspectionVisit.State, findings: Int, remedies: Int,
        openRemedies: Int, lateRemedies: Int
    ) {
        self.id = id
        self.plan = plan
        self.planTitle = planTitle
        self.unit = unit
        self.from = from
        self.to = to
        self.place = place
        self.state = state
        self.findings = findings
        self.remedies = remedies
        self.openRemedies = openRemedies
        self.lateRemedies = lateRemedies
    }

    public func isLate(on day: CalendarDay) -> Bool { state == .planned && to < day }
}

/// A change of an issued plan or of a visit of it, with its reason.
public struct InspectionChange: Sendable, Equatable {
    public let visit: Key<InspectionVisit>?
    public let words: String
    public let reason: String
    public let by: String
    public let at: Instant

    public init(visit: Key<InspectionVisit>?, words: String, reason: String, by: String, at: Instant) {
        self.visit = visit
        self.words = words
        self.reason = reason
        self.by = by
        self.at = at
    }
}
