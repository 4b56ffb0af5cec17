public import Office
public import Storage
public import WorkTime

/// A command's transaction with the person who acts and all that the act leaves behind.
public final class Act {
    public let tx: any Transaction
    public let actor: Actor
    public let rules: OfficeRules
    public let secrets: OfficeSecrets
    private(set) var notices: [Notice] = []

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

    /// Writes the act's entry into the journal. `body` holds keys, days, states and digests, no personal data.
    public func record(
        _ act: JournalAct, on kind: SubjectKind, _ subject: Int64, _ body: [String: JournalValue] = [:]
    ) throws {
        try JournalStore.append(
            tx, actor: actor.isTerminal || actor.isCitizen ? nil : actor.person, act: act, subjectKind: kind,
            subject: subject,
            body: .object(body))
    }

    /// Tells the parties, live, once the transaction is kept.
    public func notify(_ notice: Notice) {
        notices.append(notice)
    }
}
