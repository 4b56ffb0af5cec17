public import WorkTime

/// A line of the list of petitions that are shared with an agency: no more than the share opens.
public struct SharedPetitionLine: Sendable, Equatable {
    public let share: Key<PetitionShare>
    public let petition: Key<LedgerCase>
    public let level: ShareLevel
    public let unit: NamedParty
    public let until: CalendarDay
    public let code: String
    /// Nil below the level «content», and where senders are secret.
    public let title: String?
    public let process: String
    public let processVersion: Int
    public let state: String
    public let isOpen: Bool
    public let isLate: Bool
    /// When it must be settled; nil while that clock stands still.
    public let due: Due?
    /// How many opinions are owed, and the first day by which.
    public let asks: Int
    public let firstDue: CalendarDay?

    public init(
        share: Key<PetitionShare>, petition: Key<LedgerCase>, level: ShareLevel, unit: NamedParty,
        until: CalendarDay, code: String, title: String?, process: String, processVersion: Int, state: String,
        isOpen: Bool, isLate: Bool, due: Due?, asks: Int, firstDue: CalendarDay?
    ) {
        self.share = share
        self.petition = petition
        self.level = level
        self.unit = unit
        self.until = until
        self.code = code
        self.title = title
        self.process = process
        self.processVersion = processVersion
        self.state = state
        self.isOpen = isOpen
        self.isLate = isLate
        self.due = due
        self.asks = asks
        self.firstDue = firstDue
    }
}
