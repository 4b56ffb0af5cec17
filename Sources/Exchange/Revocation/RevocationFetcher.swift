import Dispatch
import Foundation

/// Fetches lists of revoked certificates and answers about one from the addresses that certificates name: only http and
/// https, only machines on the public network or named by the administrator, no redirection, bounded in size and time.
public struct RevocationFetcher: Sendable {
    /// Machines that may be asked although they are not on the public network: «10.1.2.3:80», «ocsp.noi-bo.vn:8080».
    private let allowed: Set<String>

    public init(allowed: Set<String> = []) { self.allowed = allowed }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private static let seconds = 20
    private static let bytes = 16 << 20

    /// With a question, posts it. Throws when nobody answers with anything, or the address is none that may be asked.
    @Sendable public func fetch(_ address: String, _ question: [UInt8]?) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try answer(address, question) })
            }
        }
    }

    private func answer(_ address: String, _ question: [UInt8]?) throws -> [UInt8] {
        guard let place = HTTPPlace(address) else { throw Fault(description: "not an address of http") }
        var exchange = HTTPExchange(url: place.url)
        exchange.timeout = Self.seconds
        exchange.limit = Self.bytes
        exchange.goesDirectly = true
        if !allowed.contains(place.machine) {
            // The very addresses that were looked at are used: a name that changes its mind leads nowhere else.
            exchange.resolved = [
                "\(place.machine):\(try PublicAddress.find(place.host, place.port).joined(separator: ","))"
            ]
        }
        if let question { exchange.body = .bytes(question, "application/ocsp-request") }
        let answer = try exchange.perform()
        guard answer.status == 200, !answer.bytes.isEmpty else { throw Fault(description: "status \(answer.status)") }
        return answer.bytes
    }
}
