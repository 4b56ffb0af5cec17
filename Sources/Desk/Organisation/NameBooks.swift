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
        let revision = try RevisionStore.current(view.tx)
        if let book = known(revision, view.today) { return book }
        let book = NameBook(try RosterStore.roster(view.tx, on: view.today))
        kept.withLock { $0 = Kept(revision: revision, day: view.today, book: book) }
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
