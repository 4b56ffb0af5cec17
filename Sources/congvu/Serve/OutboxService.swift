import Desk
import Logging
import ServiceLifecycle
import Synchronization

/// Delivers the outbox while the program serves. At a stop the message under way is finished and the rest given back.
struct OutboxService: Service {
    let worker: OutboxWorker
    let logger: Logger

    func run() async throws {
        let stop = StopSign()
        await withGracefulShutdownHandler {
            await deliver(until: stop)
        } onGracefulShutdown: {
            stop.raise()
        }
    }

    private func deliver(until stop: StopSign) async {
        do { try await worker.begin() } catch { complain(error) }
        while !stop.isRaised && !Task.isCancelled {
            var count = 0
            do { count = try await worker.work(while: { !stop.isRaised }) } catch { complain(error) }
            if count == 0 { try? await Task.sleep(for: .seconds(1)) }
        }
    }

    private func complain(_ error: any Error) {
        logger.error("background work failed", metadata: ["work": "delivering the outbox", "error": "\(error)"])
    }
}

/// Says once that work has to stop.
private final class StopSign: Sendable {
    private let raised = Atomic(false)

    var isRaised: Bool { raised.load(ordering: .relaxed) }

    func raise() { raised.store(true, ordering: .relaxed) }
}
