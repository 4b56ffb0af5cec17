public import Metrics
import Synchronization

/// Keeps every measurement of the process and writes them as Prometheus reads them.
///
/// The executable makes one and calls `MetricsSystem.bootstrap` with it before anything measures; `HealthRoutes` shows it.
/// Labels must come from finite sets: route templates and states, never names or addresses.
public final class MetricsRegistry: MetricsFactory {
    private enum Series {
        case number(NumberMetric)
        case histogram(HistogramMetric)
    }

    private struct Family {
        let kind: String
        var series: [String: Series] = [:]
    }

    private let families = Mutex<[String: Family]>([:])

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        number(label + "_total", "counter", dimensions)
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        number(label + "_total", "counter", dimensions)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        number(label, "gauge", dimensions)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        histogram(label, dimensions, bounds: HistogramMetric.amounts)
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label + "_seconds", dimensions, bounds: HistogramMetric.seconds)
    }

    // Measurements live as long as the process: a counter that vanished would look like a restart.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything measured so far in the Prometheus text format 0.0.4, sorted by name.
    public func exposition() -> String {
        let families = families.withLock { $0 }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text += "# TYPE \(name) \(family.kind)\n"
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                text += lines(name, labels, series)
            }
        }
        return text
    }

    private func lines(_ name: String, _ labels: String, _ series: Series) -> String {
        func line(_ suffix: String, _ extra: String, _ value: some CustomStringConvertible) -> String {
            let all = [labels, extra].filter { !$0.isEmpty }.joined(separator: ",")
            return "\(name)\(suffix)\(all.isEmpty ? "" : "{\(all)}") \(value)\n"
        }
        switch series {
        case .number(let metric):
            return line("", "", metric.value)
        case .histogram(let metric):
            let counts = metric.snapshot
            let buckets = zip(metric.bounds, counts.buckets).map { line("_bucket", "le=\"\($0)\"", $1) }.joined()
            return buckets + line("_bucket", "le=\"+Inf\"", counts.count) + line("_sum", "", counts.sum)
                + line("_count", "", counts.count)
        }
    }

    private func number(_ label: String, _ kind: String, _ dimensions: [(String, String)]) -> NumberMetric {
        let series = series(label, kind, dimensions) { .number(NumberMetric()) }
        guard case .number(let metric) = series else { return NumberMetric() }
        return metric
    }

    private func histogram(_ label: String, _ dimensions: [(String, String)], bounds: [Double]) -> HistogramMetric {
        let series = series(label, "histogram", dimensions) { .histogram(HistogramMetric(bounds: bounds)) }
        guard case .histogram(let metric) = series else { return HistogramMetric(bounds: bounds) }
        return metric
    }

    /// The series of this name and these labels. A name that already means another kind gives one that is not kept.
    private func series(
        _ label: String, _ kind: String, _ dimensions: [(String, String)], make: () -> Series
    ) -> Series {
        let name = Self.name(label)
        let labels = dimensions.map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return families.withLock { families in
            let family = families[name] ?? Family(kind: kind)
            if family.kind == kind, let known = family.series[labels] { return known }
            let new = make()
            guard family.kind == kind else { return new }
            families[name, default: family].series[labels] = new
            return new
        }
    }

    private static func name(_ label: String) -> String {
        String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    }

    private static func escaped(_ value: String) -> String {
        value.reduce(into: "") { text, character in
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
    }
}
