public import Desk
import Office
import Synchronization

/// Passes on what the desk announces to those who are looking, within this process.
///
///     Desk(storage: storage, publish: { broadcaster.publish($0) })
public final class LiveBroadcaster: Sendable {
    /// How many streams one person may have; one more ends the oldest.
    static let mostOfOne = 8
    /// How many there may be in all.
    static let most = 2_000

    private struct Listener {
        let person: Key<Person>
        let parties: Set<Key<Party>>
        let changes: AsyncStream<LiveChange>.Continuation
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
                listener.changes.yield(LiveChange(topic: notice.topic, mark: notice.mark))
            }
        }
    }

    /// The changes that concern these parties from now on, until the stream is dropped or finished. A listener that does
    /// not keep up misses the oldest: what it was told is only that something changed. Nil when too many listen already.
    func listen(
        _ person: Key<Person>, as parties: [Key<Party>]
    ) -> (changes: AsyncStream<LiveChange>, finish: @Sendable () -> Void)? {
        let (changes, continuation) = AsyncStream.makeStream(of: LiveChange.self, bufferingPolicy: .bufferingNewest(64))
        let (id, ended) = listeners.withLock { listeners -> (Int?, AsyncStream<LiveChange>.Continuation?) in
            let own = listeners.all.filter { $0.value.person == person }
            var ended: AsyncStream<LiveChange>.Continuation?
            if own.count >= Self.mostOfOne, let oldest = own.keys.min() {
                ended = listeners.all.removeValue(forKey: oldest)?.changes
            }
            guard listeners.all.count < Self.most else { return (nil, ended) }
            listeners.next += 1
            listeners.all[listeners.next] = Listener(person: person, parties: Set(parties), changes: continuation)
            return (listeners.next, ended)
        }
        ended?.finish()
        guard let id else { return nil }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.all.removeValue(forKey: id) }
        }
        return (changes, { continuation.finish() })
    }
}
