import Metrics
import Synchronization

/// One number that goes up, or up and down.
final class NumberMetric: CounterHandler, FloatingPointCounterHandler, MeterHandler {
    private let number = Mutex(0.0)

    var value: Double { number.withLock { $0 } }

    func increment(by amount: Int64) { add(Double(amount)) }
    func increment(by amount: Double) { add(amount) }
    func decrement(by amount: Double) { add(-amount) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { number.withLock { $0 = value } }
    func reset() { set(0.0) }

    private func add(_ amount: Double) { number.withLock { $0 += amount } }
}
