import TestSupport
import WorkTime

extension Instant {
    /// `2026-02-13 08:30`, in the office's time.
    static func at(_ text: String) -> Instant {
        let parts = text.split(separator: " ")
        let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
        return OfficeTime.start(of: .of(String(parts[0]))).adding(seconds: clock[0] * 3600 + clock[1] * 60)
    }
}

extension TestClock {
    func move(to instant: Instant) {
        advance(seconds: (instant.milliseconds - now.milliseconds) / 1000)
    }
}
