public import Office
public import Storage
public import WorkTime

/// One unchanging view of the database with the person who looks.
public struct View {
    public let tx: any Transaction
    public let actor: Actor
    public let rules: OfficeRules
    public let secrets: OfficeSecrets

    public init(
        tx: any Transaction, actor: Actor, rules: OfficeRules = .none, secrets: OfficeSecrets = .none
    ) {
        self.tx = tx
        self.actor = actor
        self.rules = rules
        self.secrets = secrets
    }

    /// The clock by the rules and the office's own decisions on days: one statement.
    public func clock() throws -> Clock { rules.calendar.clock(with: try DecidedDayStore.days(tx)) }

    public var now: Instant { tx.now }
    public var today: CalendarDay { OfficeTime.day(of: tx.now) }
}
