import Synchronization
public import WorkTime

/// A clock that the simulation moves.
public final class SimulatedClock: Sendable {
    private let time: Mutex<Instant>

    public init(_ start: Instant) { time = Mutex(start) }

    public var now: Instant { time.withLock { $0 } }

    /// Never backwards.
    public func move(to instant: Instant) { time.withLock { $0 = max($0, instant) } }
}
