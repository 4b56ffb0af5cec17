import CLibPQ
import Synchronization

/// Stops the running statement of a connection from another thread.
///
/// The lock is held while the server is asked, and the server answers after it has sent the signal: so the signal
/// cannot hit the transaction that the connection runs next.
final class PostgresCanceller: Sendable {
    private let handle = Mutex<PostgresCancelHandle?>(nil)

    func arm(_ handle: PostgresCancelHandle) {
        self.handle.withLock { $0 = handle }
    }

    func disarm() {
        handle.withLock { $0 = nil }
    }

    func cancel() {
        handle.withLock { handle in
            guard let handle else { return }
            var message = [CChar](repeating: 0, count: 256)
            _ = PQcancel(handle.pointer, &message, CInt(message.count))
        }
    }
}

/// What `PQcancel` needs. Libpq lets any thread use it and never changes it, so its address is all that is kept.
final class PostgresCancelHandle: Sendable {
    private let address: UInt

    fileprivate var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }

    init(of connection: OpaquePointer) {
        address = UInt(bitPattern: PQgetCancel(connection))
    }

    deinit {
        PQfreeCancel(pointer)
    }
}
