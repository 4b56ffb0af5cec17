import Synchronization

/// Carries facts from the inside of the middleware to the request log outside; contexts are values and go inwards only.
final class RequestRecord: Sendable {
    private let personValue = Mutex<Int64?>(nil)

    var person: Int64? {
        get { personValue.withLock { $0 } }
        set { personValue.withLock { $0 = newValue } }
    }
}
