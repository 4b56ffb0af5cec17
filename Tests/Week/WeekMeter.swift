import Synchronization

/// How long requests took, by what was asked for, in milliseconds.
public final class WeekMeter: Sendable {
    private let times = Mutex<[String: [Double]]>([:])

    public init() {}

    func note(_ kind: String, _ milliseconds: Double) {
        times.withLock { $0[kind, default: []].append(milliseconds) }
    }

    public var requests: Int { times.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    /// Within which so many of a hundred requests of that kind were answered; nil where there was none.
    public func percentile(_ percent: Int, of kind: String) -> Double? {
        let sorted = times.withLock { $0[kind] ?? [] }.sorted()
        guard !sorted.isEmpty else { return nil }
        return sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    /// The kinds of requests, the most frequent first.
    public var kinds: [(name: String, count: Int)] {
        times.withLock { $0.map { (name: $0.key, count: $0.value.count) } }.sorted {
            ($1.count, $0.name) < ($0.count, $1.name)
        }
    }
}
