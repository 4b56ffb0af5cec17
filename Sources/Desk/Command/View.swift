public import Office
public import Storage
public import WorkTime

/// One unchanging view of the database with the person who looks.
public struct View {
    public let tx: any Transaction
    public let actor: Actor

    public init(tx: any Transaction, actor: Actor) {
        self.tx = tx
        self.actor = actor
    }

    public var now: Instant { tx.now }
    public var today: CalendarDay { OfficeTime.day(of: tx.now) }
}
