import Storage
import Synchronization

/// Lends each connection to one user at a time. Whoever waits longest is served first.
final class PostgresPool: Sendable {
    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<PostgresConnection?, Never>
    }

    private struct State {
        var idle: [PostgresConnection]
        var waiters: [Waiter] = []
        var nextID = 0
        var isClosed = false
        /// Ids of those who gave up before they stood in the queue.
        var gone: Set<Int> = []
    }

    private let connections: [PostgresConnection]
    private let state: Mutex<State>

    init(_ connections: [PostgresConnection]) {
        self.connections = connections
        state = Mutex(State(idle: connections.reversed()))
    }

    /// Throws `CancellationError` when the task is cancelled while it waits.
    func lend<Value: Sendable>(_ use: (PostgresConnection) async throws -> Value) async throws -> Value {
        guard state.withLock({ !$0.isClosed }) else { throw StorageError(.unavailable, "the storage is closed") }
        guard let connection = await take() else { throw CancellationError() }
        defer { giveBack(connection) }
        return try await use(connection)
    }

    /// The same where a connection is free at once; nil elsewhere.
    func lendIdle<Value: Sendable>(_ use: (PostgresConnection) async throws -> Value) async throws -> Value? {
        let free = state.withLock { state in state.isClosed ? nil : state.idle.popLast() }
        guard let connection = free else { return nil }
        defer { giveBack(connection) }
        return try await use(connection)
    }

    /// Waits until every connection has come back, and closes it.
    func close() async {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return }
        for _ in connections {
            await take()?.disconnect()
        }
    }

    /// Nil when the task was cancelled first.
    private func take() async -> PostgresConnection? {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: PostgresConnection?? = state.withLock { state in
                    if state.gone.remove(id) != nil { return .some(nil) }
                    if let connection = state.idle.popLast() { return connection }
                    state.waiters.append(Waiter(id: id, continuation: continuation))
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            forget(id)
        }
    }

    private func giveBack(_ connection: PostgresConnection) {
        let next = state.withLock { state -> Waiter? in
            if state.waiters.isEmpty {
                state.idle.append(connection)
                return nil
            }
            return state.waiters.removeFirst()
        }
        next?.continuation.resume(returning: connection)
    }

    private func forget(_ id: Int) {
        let waiter = state.withLock { state -> Waiter? in
            guard let place = state.waiters.firstIndex(where: { $0.id == id }) else {
                state.gone.insert(id)
                return nil
            }
            return state.waiters.remove(at: place)
        }
        waiter?.continuation.resume(returning: nil)
    }
}
