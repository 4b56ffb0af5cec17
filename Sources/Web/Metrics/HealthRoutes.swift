import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Office

/// What watches over the process may ask.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /health/live | anybody | 200 while the process answers at all |
/// | GET | /health/ready | anybody | 200 when it can work, and what hinders it; 503 with the name of what is missing, and why |
/// | GET | /metrics | this machine | every measurement, as Prometheus reads it |
public struct HealthRoutes: RouteProvider {
    private let registry: MetricsRegistry
    private let checks: [ReadinessCheck]

    public init(registry: MetricsRegistry, checks: [ReadinessCheck]) {
        self.registry = registry
        self.checks = checks
    }

    public func add(to routes: WebRoutes) {
        routes.open.get("/health/live") { _, _ in "ok\n" }
        routes.open.get("/health/ready", use: ready)
        routes.open.get("/metrics", use: metrics)
    }

    @Sendable private func ready(_ request: Request, _ context: WebContext) async -> EditedResponse<String> {
        var hints = ""
        for check in checks {
            do {
                // A replica says nothing of whether people can work: who is signed in is asked of the primary.
                try await ReplicaReading.withoutReplica { try await check.check() }
            } catch {
                context.logger.warning("not ready", error: error, metadata: ["check": "\(check.name)"])
                let words = (error as? OfficeError).map { ": \($0.message)" } ?? ""
                let line = "\(check.name)\(words)\n"
                guard !check.isNeeded else { return EditedResponse(status: .serviceUnavailable, response: line) }
                hints += line
            }
        }
        return EditedResponse(response: "ok\n" + hints)
    }

    @Sendable private func metrics(_ request: Request, _ context: WebContext) throws -> EditedResponse<String> {
        guard context.visit.isLocal else { throw HTTPError(.notFound) }
        return EditedResponse(
            headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"], response: registry.exposition())
    }
}
