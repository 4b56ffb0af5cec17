import Office
import Storage
import WorkTime

/// What one server knows of its replica.
struct ReplicaState {
    /// A page from the replica has all that was there so many looks ago, whoever asks.
    private static let looksBehind = 5
    /// So many are remembered, to tell for how long a replica lags.
    private static let mostLooks = 120
    /// Looks that are older than so many milliseconds say nothing.
    static let longest: Int64 = 10_000
    /// For how many seconds a replica that failed is not asked.
    static let rest: Int64 = 10

    private struct Look {
        let position: LogPosition
        let at: Instant
    }

    /// Of the primary, the newest last.
    private var looks: [Look] = []
    /// Where the replica was at the last look; nil when it did not answer or is none.
    private var replica: LogPosition?
    /// When the newest of the changes were made that the replica shows.
    private var caughtUpAt: Instant?
    var restsUntil = Instant(milliseconds: 0)
    var reads = 0
    var fallbacks = 0

    mutating func note(primary: LogPosition, replica: LogPosition?, at now: Instant) {
        // After a failover the positions of before say nothing about what the new primary has.
        looks.removeAll { $0.position.timeline != primary.timeline }
        looks.append(Look(position: primary, at: now))
        if looks.count > Self.mostLooks { looks.removeFirst() }
        self.replica = replica
        guard let replica else { return }
        caughtUpAt = looks.last { $0.position.bytes <= replica.bytes }?.at ?? caughtUpAt
    }

    /// What the replica must have replayed to answer somebody who knows of `known`; nil when it must not be asked.
    func floor(after known: LogPosition?, at now: Instant) -> LogPosition? {
        // A clock that was put back leaves moments far ahead, which say nothing.
        guard let last = looks.last, abs(now.milliseconds - last.at.milliseconds) <= Self.longest,
            now >= restsUntil || restsUntil > now.adding(seconds: Self.rest),
            let replica, replica.timeline == last.position.timeline
        else { return nil }
        let oldest = looks[max(looks.count - Self.looksBehind, 0)].position
        let floor = max(known ?? oldest, oldest)
        return floor.timeline <= replica.timeline ? floor : nil
    }

    func status(at now: Instant) -> ReplicaStatus {
        let lag = looks.last.flatMap { last in replica.map { max(last.position.bytes - $0.bytes, 0) } }
        let since = caughtUpAt ?? looks.first?.at ?? now
        return ReplicaStatus(
            isUsed: floor(after: nil, at: now).map { ($0.bytes <= (replica?.bytes ?? 0)) } ?? false, lagBytes: lag,
            lagSeconds: lag.map { $0 == 0 ? 0 : Int((now.milliseconds - since.milliseconds) / 1_000) },
            reads: reads, fallbacks: fallbacks)
    }
}
