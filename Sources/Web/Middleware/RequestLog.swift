import Hummingbird
import HummingbirdCore
import Logging
import Metrics

/// One line and one measurement a request: which route, how it ended, how long it took, who asked.
///
/// The address itself is never logged: it may hold a citizen's name.
struct RequestLog: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let duration = ContinuousClock.now - start
        let route = context.endpointPath ?? "unknown"
        let status = String(response.status.code)
        let microseconds = duration / .microseconds(1)
        var facts: Logger.Metadata = [
            "http.method": "\(request.method)", "http.route": "\(route)", "http.status": "\(status)",
            "duration.ms": "\((microseconds / 100).rounded() / 10)",
        ]
        if let person = context.record.person { facts["person"] = "\(person)" }
        context.logger.info("request", metadata: facts)
        Metrics.Timer(
            label: "http_request_duration",
            dimensions: [("method", request.method.rawValue), ("route", route), ("status", status)]
        ).recordNanoseconds(Int64(microseconds * 1_000))
        return response
    }
}
