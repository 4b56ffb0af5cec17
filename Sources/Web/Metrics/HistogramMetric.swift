import Metrics
import Synchronization

/// How often values fell below each of a few bounds, with their sum. Times are counted in seconds.
final class HistogramMetric: RecorderHandler, TimerHandler {
    struct Counts {
        var buckets: [Int]
        var count = 0
        var sum = 0.0
    }

    let bounds: [Double]
    private let counts: Mutex<Counts>

    /// Bounds for answering times: from one millisecond to ten seconds.
    static let seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Bounds for sizes and numbers.
    static let amounts = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

    init(bounds: [Double]) {
        self.bounds = bounds
        counts = Mutex(Counts(buckets: Array(repeating: 0, count: bounds.count)))
    }

    var snapshot: Counts { counts.withLock { $0 } }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        counts.withLock { counts in
            for (index, bound) in bounds.enumerated() where value <= bound { counts.buckets[index] += 1 }
            counts.count += 1
            counts.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
