import Metrics
import Office
import Synchronization

/// What is measured of the replica, for `/metrics`. Made after the measurements have their registry.
final class ReplicaMeasures: Sendable {
    private let isUsed = Meter(label: "replica_used")
    private let lagBytes = Meter(label: "replica_lag_bytes")
    private let lagSeconds = Meter(label: "replica_lag_seconds")
    private let reads = Counter(label: "replica_reads")
    private let fallbacks = Counter(label: "replica_fallbacks")
    private let last = Mutex((reads: 0, fallbacks: 0))

    /// Counts go up by what came since the last call. A replica that does not answer keeps its last lag.
    func note(_ status: ReplicaStatus) {
        isUsed.set(status.isUsed ? 1 : 0)
        if let bytes = status.lagBytes { lagBytes.set(bytes) }
        if let seconds = status.lagSeconds { lagSeconds.set(seconds) }
        let before = last.withLock { last in
            defer { last = (status.reads, status.fallbacks) }
            return last
        }
        reads.increment(by: status.reads - before.reads)
        fallbacks.increment(by: status.fallbacks - before.fallbacks)
    }
}
