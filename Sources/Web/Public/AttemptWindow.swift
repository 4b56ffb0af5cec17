import WorkTime

/// Counts how often something was done in the present period, by whom or to what. Bounded: whoever counts with ever new names does
/// not fill the memory.
struct AttemptWindow {
    let seconds: Int64
    private let most: Int
    private var period: Int64 = 0
    private var counts: [String: Int] = [:]

    init(seconds: Int64, most: Int = 100_000) {
        self.seconds = seconds
        self.most = most
    }

    /// How often it was done now, this time included.
    mutating func count(_ name: String, at now: Instant) -> Int {
        begin(now)
        if counts.count >= most, counts[name] == nil {
            // Those who did it once are forgotten first: who does it again and again stays known.
            counts = counts.filter { $0.value > 1 }
            if counts.count >= most { counts = [:] }
        }
        counts[name, default: 0] += 1
        return counts[name] ?? 1
    }

    /// One less, because it turned out not to count.
    mutating func takeBack(_ name: String, at now: Instant) {
        begin(now)
        guard let count = counts[name] else { return }
        counts[name] = count > 1 ? count - 1 : nil
    }

    /// Whole seconds until the next period begins, at least one.
    func left(at now: Instant) -> Int64 { max(1, seconds - now.milliseconds / 1_000 % seconds) }

    private mutating func begin(_ now: Instant) {
        let number = now.milliseconds / 1_000 / seconds
        guard number != period else { return }
        period = number
        counts = [:]
    }
}
