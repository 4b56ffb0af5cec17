import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Tells each request which site it came to. Outermost, so that every other middleware may ask.
struct Arrival: RouterMiddleware {
    typealias Context = WebContext

    let site: Site

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visit = Visit(site: site, remoteAddress: address(of: request, peer: context.visit.remoteAddress))
        return try await next(request, context)
    }

    /// Who asks. Only a trusted proxy is believed, and each appends the address that it saw: so from the right the first
    /// that is no trusted proxy itself is the sender. What is no address ends the belief.
    private func address(of request: Request, peer: String?) -> String? {
        // Whoever comes over a socket file is on this machine.
        guard peer.map(isTrusted) ?? !site.trustedProxies.isEmpty else { return peer }
        var sender = peer
        let named = request.headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
        for part in named.reversed() {
            let address = String(part.filter { $0 != " " })
            guard AddressBlock(address) != nil else { return sender }
            sender = address
            guard isTrusted(address) else { break }
        }
        return sender
    }

    private func isTrusted(_ address: String) -> Bool {
        site.trustedProxies.contains { $0.contains(address) }
    }
}
