public import Office
import Storage
import Synchronization
import WorkTime

/// Keeps the name book of the organisation's present state in memory: reading it anew costs four statements and some
/// milliseconds, asking whether it is still right costs one look at one row.
public final class NameBooks: Sendable {
    private struct Kept {
        let revision: Int
        let day: CalendarDay
        let book: NameBook
    }

    private let kept = Mutex<Kept?>(nil)

    public init() {}

    /// The book of today.
    public func book(for view: View) throws -> NameBook {
        try book(view.tx)
    }

    /// The book of today, for what reads names before anybody acts.
    public func book(in desk: Desk) async throws -> NameBook {
        try await desk.read { tx in try self.book(tx) }
    }

    private func book(_ tx: any Transaction) throws -> NameBook {
        let today = OfficeTime.day(of: tx.now)
        let revision = try RevisionStore.current(tx)
        if let book = known(revision, today) { return book }
        let book = NameBook(try RosterStore.roster(tx, on: today))
        kept.withLock { $0 = Kept(revision: revision, day: today, book: book) }
        return book
    }

    /// The book of today as the act sees it. One that the act itself has changed is not kept: the act may fail.
    public func book(for act: Act) throws -> NameBook {
        if let book = known(try RevisionStore.current(act.tx), act.today) { return book }
        return NameBook(try RosterStore.roster(act.tx, on: act.today))
    }

    private func known(_ revision: Int, _ day: CalendarDay) -> NameBook? {
        kept.withLock { $0.flatMap { $0.revision == revision && $0.day == day ? $0.book : nil } }
    }
}
