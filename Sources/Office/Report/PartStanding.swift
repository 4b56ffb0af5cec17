public import WorkTime

/// Where one owed part of an obligation stood during some days: the one fact that every figure of a report is made of.
///
/// A part has one standing for each stretch of days in which nothing that reports ask about changed. The standing that
/// holds a day says how things were at the end of that day, so a figure of a past day is the figure that was shown then.
public struct PartStanding: Sendable, Hashable {
    public let obligation: Key<Obligation>
    public let participant: Key<Participant>
    /// `.lead` or `.part`: only these owe a result.
    public let role: ParticipantRole
    /// Who owes it.
    public var party: Key<Party>
    /// The officer who does it, or the person on whom it is laid; nil while a unit has passed it to nobody.
    public var officer: Key<Person>?
    /// Who directs it: the first who is named so, else the assigner.
    public var leader: Key<Party>
    public var document: Key<Document>?
    /// The field of work: the section of the plan it stands in.
    public var field: Key<WorkField>?
    public var scope: Key<Scope>
    public var assignedOn: CalendarDay
    /// The last day on which it is on time; nil where none was set.
    public var due: CalendarDay?
    public var phase: StandingPhase
    /// The day on which it was done or ended.
    public var endedOn: CalendarDay?
    /// The day of the final result that waits for the decision or was accepted: by it the part is in time or late. What comes
    /// after is the time of whoever decides.
    public var reportedOn: CalendarDay?
    /// Whether the obligation is a piece of another, beside which it is not counted again.
    public var isPiece: Bool
    /// The last days on which a result was returned and a deadline adjusted.
    public var returnedOn: CalendarDay?
    public var adjustedOn: CalendarDay?
    /// The first day of the stretch.
    public var from: CalendarDay
    /// The day after its last; `CalendarDay.last` while it lasts.
    public var until: CalendarDay

    public init(
        obligation: Key<Obligation>, participant: Key<Participant>, role: ParticipantRole, party: Key<Party>,
        officer: Key<Person>? = nil, leader: Key<Party>, document: Key<Document>? = nil,
        field: Key<WorkField>? = nil, scope: Key<Scope>, assignedOn: CalendarDay, due: CalendarDay? = nil,
        phase: StandingPhase = .open, endedOn: CalendarDay? = nil, reportedOn: CalendarDay? = nil,
        isPiece: Bool = false,
        returnedOn: CalendarDay? = nil,
        adjustedOn: CalendarDay? = nil, from: CalendarDay, until: CalendarDay = .last
    ) {
        self.obligation = obligation
        self.participant = participant
        self.role = role
        self.party = party
        self.officer = officer
        self.leader = leader
        self.document = document
        self.field = field
        self.scope = scope
        self.assignedOn = assignedOn
        self.due = due
        self.phase = phase
        self.endedOn = endedOn
        self.reportedOn = reportedOn
        self.isPiece = isPiece
        self.returnedOn = returnedOn
        self.adjustedOn = adjustedOn
        self.from = from
        self.until = until
    }

    /// Whether it still lasts.
    public var isCurrent: Bool { until == .last }

    public func holds(on day: CalendarDay) -> Bool { from <= day && day < until }

    /// Whether both say the same, days aside.
    public func saysTheSame(as other: PartStanding) -> Bool {
        var other = other
        other.from = from
        other.until = until
        return self == other
    }

    /// The days by which it came too late, or is late at the end of `day`; zero where it is not.
    public func daysLate(on day: CalendarDay) -> Int {
        guard let due else { return 0 }
        switch phase {
        case .done: return max(0, (reportedOn ?? endedOn ?? due).daysSinceEpoch - due.daysSinceEpoch)
        case .open: return max(0, (reportedOn ?? day).daysSinceEpoch - due.daysSinceEpoch)
        case .suspended, .ended: return 0
        }
    }

    /// Whether its result was reported by the due day.
    public var isReportedInTime: Bool {
        guard let reportedOn else { return false }
        return due.map { reportedOn <= $0 } ?? true
    }

    /// Whether it is owed at the end of `day` and late.
    public func isOverdue(on day: CalendarDay) -> Bool {
        phase == .open && !isReportedInTime && due.map { $0 < day } ?? false
    }
}

/// A field of the office's work (lĩnh vực), named by the sections of its plans.
public enum WorkField {}
