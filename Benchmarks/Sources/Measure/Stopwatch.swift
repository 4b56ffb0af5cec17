import Glibc

/// How long something took by the clock on the wall, and how much of the processors it used.
///
/// On a machine that others use too the two differ: the second is what the work costs, the first what a person waits.
public struct Stopwatch: Sendable {
    private let wall = ContinuousClock.now
    private let processor: Double
    private let who: __rusage_who_t

    /// Times this process, or the children that it has waited for.
    public init(children: Bool = false) {
        who = __rusage_who_t((children ? RUSAGE_CHILDREN : RUSAGE_SELF).rawValue)
        processor = Self.processorSeconds(who)
    }

    public var wallSeconds: Double {
        (ContinuousClock.now - wall) / .seconds(1)
    }

    public var processorSeconds: Double {
        Self.processorSeconds(who) - processor
    }

    private static func processorSeconds(_ who: __rusage_who_t) -> Double {
        var usage = rusage()
        getrusage(who, &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
}
