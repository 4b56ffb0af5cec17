import Synchronization
public import WorkTime

/// A clock that the week moves.
public final class WeekClock: Sendable {
    private let time: Mutex<Instant>

    public init(_ start: Instant) { time = Mutex(start) }

    public var now: Instant { time.withLock { $0 } }

    func move(to day: CalendarDay, hour: Int64) {
        let instant = OfficeTime.start(of: day).adding(seconds: hour * 3_600)
        time.withLock { $0 = max($0, instant) }
    }
}
