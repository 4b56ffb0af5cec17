public import WorkTime

/// A party in an obligation, with its own due day, state and result.
public struct Participant: Sendable, Equatable {
    /// What kind of party it is, as far as the question who acts for it goes.
    public enum Nature: Sendable, Equatable {
        /// Acts through whoever answers for it, or through the officer to whom it passed the work.
        case unit(Key<Unit>)
        case person(Key<Person>)
        /// An agency without accounts: its follower records for it, with the paper that proves it.
        case outside(Key<Unit>, follower: Key<Person>?)
    }

    public let id: Key<Participant>
    public var nature: Nature
    public var role: ParticipantRole
    /// The name as the paper prints it; what the party is called today is the organisation's matter.
    public let printedName: String
    /// To whom the unit passed its part.
    public var officer: Key<Person>?
    public var state: ParticipantState
    /// Its own due day, where that is not the obligation's.
    public var due: CalendarDay?
    public var progress: Int
    /// The day of the final result that waits for the decision, or was accepted.
    public var reportedOn: CalendarDay?
    public var version: Int64
    /// When it was laid on the party, from which its time to refuse runs.
    public var laidAt: Instant

    public init(
        id: Key<Participant>, nature: Nature, role: ParticipantRole, printedName: String,
        officer: Key<Person>? = nil, state: ParticipantState? = nil, due: CalendarDay? = nil, progress: Int = 0,
        reportedOn: CalendarDay? = nil, version: Int64 = 1, laidAt: Instant = Instant(milliseconds: 0)
    ) {
        self.id = id
        self.nature = nature
        self.role = role
        self.printedName = printedName
        self.officer = officer
        self.state = state ?? (role.reports ? .waiting : .waived)
        self.due = due
        self.progress = progress
        self.reportedOn = reportedOn
        self.version = version
        self.laidAt = laidAt
    }

    public var party: Key<Party> {
        switch nature {
        case .unit(let unit), .outside(let unit, _): Key<Party>(unit)
        case .person(let person): Key<Party>(person)
        }
    }

    public var isOutside: Bool { if case .outside = nature { true } else { false } }
}
