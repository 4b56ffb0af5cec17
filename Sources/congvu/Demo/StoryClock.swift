import Synchronization
import WorkTime

/// The time at which the story of the demonstration office is told: days that lie back, then today.
final class StoryClock: Sendable {
    /// Nil: the time that it is.
    private let told: Mutex<Instant?>
    let today: CalendarDay

    /// Begins so many days ago.
    init(daysAgo days: Int) {
        let today = OfficeTime.day(of: SystemClock.now())
        self.today = today
        told = Mutex(OfficeTime.start(of: today.adding(days: -days)).adding(seconds: 8 * 3600))
    }

    var now: Instant { told.withLock { $0 } ?? SystemClock.now() }

    /// Goes on to an hour of that many days ago; never back.
    func go(toDaysAgo days: Int, hour: Int64 = 9) {
        let moment = OfficeTime.start(of: today.adding(days: -days)).adding(seconds: hour * 3600)
        told.withLock { told in told = told.map { max($0, moment) } }
    }

    /// From now on it is the time that it is.
    func arrive() { told.withLock { $0 = nil } }
}
