import Logging
import ServiceLifecycle

/// Something that is done again and again while the program serves, and once more when it stops.
struct RepeatingService: Service {
    let name: String
    let pause: Duration
    /// False for work that may take long and is not missed.
    var isDoneAtTheEnd = true
    let logger: Logger
    let work: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await once()
                try? await Task.sleep(for: pause)
            }
        }
        if isDoneAtTheEnd { await once() }
    }

    private func once() async {
        do {
            try await work()
        } catch is CancellationError {
            return
        } catch {
            logger.error("background work failed", metadata: ["work": "\(name)", "error": "\(error)"])
        }
    }
}
