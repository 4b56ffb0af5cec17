public import Desk
import Office
import Synchronization

/// Passes on what the desk announces to those who are looking, within this process.
///
///     Desk(storage: storage, publish: { broadcaster.publish($0) })
public final class LiveBroadcaster: Sendable {
    private struct Listener {
        let parties: Set<Key<Party>>
        let topics: AsyncStream<String>.Continuation
    }

    private struct Listeners {
        var next = 0
        var all: [Int: Listener] = [:]
    }

    private let listeners = Mutex(Listeners())

    public init() {}

    /// How many are listening now.
    public var count: Int { listeners.withLock { $0.all.count } }

    /// Tells everybody whom a notice concerns; a notice without parties concerns all.
    public func publish(_ notices: [Notice]) {
        let all = listeners.withLock { Array($0.all.values) }
        for notice in notices {
            for listener in all where notice.parties.isEmpty || !listener.parties.isDisjoint(with: notice.parties) {
                listener.topics.yield(notice.topic)
            }
        }
    }

    /// The topics that concern these parties from now on, until the stream is dropped or finished. A listener that does
    /// not keep up misses the oldest: what it was told is only that something changed.
    func listen(as parties: [Key<Party>]) -> (topics: AsyncStream<String>, finish: @Sendable () -> Void) {
        let (topics, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(64))
        let id = listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = Listener(parties: Set(parties), topics: continuation)
            return listeners.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.all.removeValue(forKey: id) }
        }
        return (topics, { continuation.finish() })
    }
}
