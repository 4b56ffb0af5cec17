import Dispatch
import Synchronization

/// Something that has happened or not yet: tests wait for it instead of sleeping.
public final class Signal: Sendable {
    private let state = Mutex<(isRaised: Bool, waiters: [CheckedContinuation<Void, Never>])>((false, []))
    private let group = DispatchGroup()

    public init() {
        group.enter()
    }

    public func raise() {
        let waiters = state.withLock { state in
            defer { state = (true, []) }
            if !state.isRaised { group.leave() }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    public func wait() async {
        await withCheckedContinuation { continuation in
            let isRaised = state.withLock { state in
                if !state.isRaised { state.waiters.append(continuation) }
                return state.isRaised
            }
            if isRaised { continuation.resume() }
        }
    }

    /// For transaction bodies, which run on queues of their own and must not await.
    public func waitBlocking() {
        group.wait()
    }
}
