import Office
import Synchronization
import TestSupport
import Testing

@testable import Desk
@testable import Storage

/// Two commands at one moment.
enum Race {
    /// Performs both on connections of their own, the second while the first is not committed yet: on PostgreSQL it has to wait
    /// for the first. The first is the clerk's, the second that person's, or the clerk's too. Gives what the first gave, and why
    /// the second was refused; nil where it was not.
    static func perform<First: Command, Second: Command>(
        _ first: First, beside second: Second, in office: TestOffice, as person: Key<Person>? = nil
    ) async throws -> (First.Output, OfficeError.Code?) {
        let (one, other) = (
            try await office.actor(office.clerk), try await office.actor(person ?? office.clerk)
        )
        let isDone = Signal()
        let wait = Wait()
        async let held = office.desk.perform(Held(command: first, isDone: isDone, wait: wait), as: one)
        await isDone.wait()
        var refusal: OfficeError.Code?
        do { _ = try await office.desk.perform(second, as: other) } catch let error as OfficeError {
            refusal = error.code
        }
        let output = try await held
        if office.storage.dialect == .postgres { #expect(wait.wasSeen, "the second did not wait for the first") }
        return (output, refusal)
    }

    /// Whether the second was seen to wait.
    private final class Wait: Sendable {
        private let seen = Mutex(false)
        var wasSeen: Bool { seen.withLock { $0 } }
        func see() { seen.withLock { $0 = true } }
    }

    /// Runs the command and ends its transaction only when another waits for it. SQLite lets nobody else begin meanwhile:
    /// there the other follows.
    private struct Held<C: Command>: Command {
        let command: C
        let isDone: Signal
        let wait: Wait

        func run(_ act: Act) throws -> C.Output {
            // Also where it is refused: the other must not wait for ever.
            defer { isDone.raise() }
            let output = try command.run(act)
            guard act.tx.dialect == .postgres else { return output }
            try act.tx.settle()
            isDone.raise()
            for _ in 0..<100_000 where try Self.isWaitedFor(act.tx) {
                wait.see()
                break
            }
            return output
        }

        private static func isWaitedFor(_ tx: any Transaction) throws -> Bool {
            try tx.first(
                """
                SELECT l.pid FROM pg_locks l
                WHERE NOT l.granted AND pg_backend_pid() = ANY (pg_blocking_pids(l.pid)) ORDER BY l.pid LIMIT 1
                """) != nil
        }
    }
}
