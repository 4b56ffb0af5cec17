public import Desk
import Dispatch
import Foundation

/// Calls other systems by http and https: only machines on the public network or named by the administrator, the very
/// addresses that were looked at, no redirection, no proxy, bounded in size and time.
public struct OutwardCaller: Sendable {
    /// Machines that may be called although they are not on the public network: «10.1.2.3:8443».
    private let allowed: Set<String>
    private let authorities: String?
    private let limit: Int
    private let seconds: Int

    public init(allowed: Set<String> = [], authorities: String? = nil, limit: Int = 1 << 20, seconds: Int = 20) {
        self.allowed = allowed
        self.authorities = authorities
        self.limit = limit
        self.seconds = seconds
    }

    /// «máy:cổng» of an address; nil for what is none of http.
    public static func machine(of address: String) -> String? { HTTPPlace(address)?.machine }

    /// What came back, whatever it says. Throws when nobody answered, or the address is none that may be called. `seconds`: nil
    /// waits as long as any call does.
    public func call(
        _ address: String, headers: [String] = [], body: (bytes: [UInt8], type: String)? = nil,
        within seconds: Int? = nil
    ) async throws -> (status: Int, bytes: [UInt8]) {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try answer(address, headers, body, seconds ?? self.seconds) })
            }
        }
    }

    private func answer(
        _ address: String, _ headers: [String], _ body: (bytes: [UInt8], type: String)?, _ seconds: Int
    ) throws -> (status: Int, bytes: [UInt8]) {
        guard let place = HTTPPlace(address) else {
            throw RevocationFetcher.Fault(description: "not an address of http")
        }
        var exchange = HTTPExchange(url: place.url)
        exchange.headers = headers
        exchange.timeout = seconds
        exchange.limit = limit
        exchange.authorities = authorities
        exchange.goesDirectly = true
        if !allowed.contains(place.machine) {
            let found = try PublicAddress.find(place.host, place.port)
            exchange.resolved = ["\(place.machine):\(found.joined(separator: ","))"]
        }
        if let body { exchange.body = .bytes(body.bytes, body.type) }
        let answer = try exchange.perform()
        return (answer.status, answer.bytes)
    }

    /// For signing in by another system's account. Throws unless it answers 200; `OutsideCall.Unanswered` when its time was over.
    @Sendable public func outside(_ call: OutsideCall) async throws -> [UInt8] {
        do {
            let (status, bytes) = try await self.call(
                call.address,
                headers: ["Accept: application/json"]
                    + [call.authorization.map { "Authorization: \($0)" }].compactMap(\.self),
                body: call.form.map { (Array($0.utf8), "application/x-www-form-urlencoded") }, within: call.seconds)
            guard status == 200 else {
                throw RevocationFetcher.Fault(description: "\(call.address): status \(status)")
            }
            return bytes
        } catch let fault as HTTPExchange.Fault where fault.isTooLate {
            throw OutsideCall.Unanswered()
        }
    }
}

extension OutwardCaller {
    /// For deliveries of what happened. Throws when nobody answered.
    @Sendable public func carry(_ delivery: WebhookSender.Delivery) async throws -> Int {
        try await call(
            delivery.address, headers: delivery.headers, body: (delivery.body, "application/json; charset=utf-8")
        ).status
    }
}
