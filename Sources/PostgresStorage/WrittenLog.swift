import Storage
import Synchronization

/// How far the log was after the last write of this process. Kept only where there is a replica.
final class WrittenLog: Sendable {
    private let last = Mutex<LogPosition?>(nil)

    /// Nil before the first write.
    var position: LogPosition? { last.withLock { $0 } }

    /// Tells the running task's scope too, whose next reads must see the write.
    func note(_ position: LogPosition) {
        last.withLock { last in
            // What is not known counts until the next write, whose position is beyond it.
            let isComparable = last != .unknown && position != .unknown
            last = isComparable ? max(last ?? position, position) : position
        }
        ReadingScope.current?.note(position)
    }
}
