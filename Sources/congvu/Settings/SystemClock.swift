import Foundation
import WorkTime

/// The only place that asks the machine what time it is.
enum SystemClock {
    @Sendable static func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
