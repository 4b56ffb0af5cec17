import Synchronization
public import WorkTime

/// A clock that stands still until a test moves it.
public final class TestClock: Sendable {
    private let time: Mutex<Instant>

    public init(_ start: Instant = testTime) {
        time = Mutex(start)
    }

    public var now: Instant { time.withLock { $0 } }

    public func advance(seconds: Int64) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }

    /// To a moment that the law names.
    public func move(to moment: Instant) {
        time.withLock { $0 = moment }
    }

    public func advance(days: Int64) { advance(seconds: days * 86_400) }
}
