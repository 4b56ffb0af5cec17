import Office
public import Storage
import Synchronization

/// Whether the database takes what people write. A full disk, or one that may only be read, does not, while everything can
/// still be looked at.
///
/// One write is tried at a time, and nobody waits long for it: a commit that waits for a dead standby may hang for as long as it
/// likes, and must neither keep a proxy waiting nor take the connections that readers need.
public final class DatabaseReadiness: Sendable {
    /// So soon after a write went well none is tried again.
    private static let patience = Duration.seconds(60)
    /// So soon after one failed neither.
    private static let patienceWithFault = Duration.seconds(5)
    private static let hangs = OfficeError(.unavailable, "Cơ sở dữ liệu chưa ghi được.")

    private struct State {
        var running: Running?
        var last: Outcome?
    }

    private struct Running {
        let task: Task<OfficeError?, Never>
        let begun: ContinuousClock.Instant
    }

    private struct Outcome {
        let fault: OfficeError?
        let at: ContinuousClock.Instant
    }

    private enum Step {
        case known(OfficeError?)
        case waiting(Task<OfficeError?, Never>)
    }

    private let storage: any Storage
    private let longest: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    public convenience init(_ storage: any Storage) {
        self.init(storage, waiting: .seconds(1), now: { ContinuousClock.now })
    }

    /// Whoever asks waits so long for a write at most.
    init(_ storage: any Storage, waiting longest: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.storage = storage
        self.longest = longest
        self.now = now
    }

    /// Writes something that changes nothing, where that was not tried just before. Throws an `OfficeError` `.unavailable` with
    /// what hinders it, also when the write does not come to an end.
    public func mustTakeWrites() async throws {
        let fault: OfficeError? =
            switch next() {
            case .known(let outcome): outcome
            case .waiting(let task): await answer(of: task)
            }
        if let fault { throw fault }
    }

    private func next() -> Step {
        let moment = now()
        return state.withLock { state in
            if let running = state.running {
                return running.begun.duration(to: moment) < longest ? .waiting(running.task) : .known(Self.hangs)
            }
            if let last = state.last {
                let patience = last.fault == nil ? Self.patience : Self.patienceWithFault
                if last.at.duration(to: moment) < patience { return .known(last.fault) }
            }
            // In a task of its own: who asked may go away, and the write is neither broken off nor begun again.
            let task = Task { await self.probe() }
            state.running = Running(task: task, begun: moment)
            return .waiting(task)
        }
    }

    /// What hinders a write; nil when it went well.
    private func probe() async -> OfficeError? {
        var fault: OfficeError?
        do {
            try await storage.write { tx in try DailyRunStore.touch(tx) }
        } catch {
            fault =
                (error as? StorageError)?.kind == .readOnly
                ? OfficeError(.unavailable, "Cơ sở dữ liệu đang chỉ đọc: xem được, chưa ghi được.") : Self.hangs
        }
        let outcome = Outcome(fault: fault, at: now())
        state.withLock { $0 = State(running: nil, last: outcome) }
        return fault
    }

    /// Leaves the task alone when it takes too long.
    private func answer(of task: Task<OfficeError?, Never>) async -> OfficeError? {
        let (answers, mouth) = AsyncStream.makeStream(of: OfficeError?.self)
        Task { _ = mouth.yield(await task.value) }
        let limit = Task { [longest] in
            guard (try? await Task.sleep(for: longest)) != nil else { return }
            _ = mouth.yield(Self.hangs)
        }
        defer { limit.cancel() }
        for await answer in answers { return answer }
        return Self.hangs
    }
}
