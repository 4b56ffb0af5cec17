public import Desk
import Dispatch
import Foundation
public import Office

/// The portal as an adapter over HTTP: `GET waiting`, `GET dossiers/ID`, `POST dossiers/ID/acknowledgement`, `POST statuses` under one
/// address, with a secret in every request.
public struct HTTPPortal: DossierPortal {
    public struct Settings: Sendable {
        /// Without a slash at its end: `https://adapter.example/v1`.
        public let address: String
        public let secret: String
        /// A file of root certificates; nil takes the system's.
        public let authorities: String?
        /// Seconds until the other side must have answered.
        public var timeout = 60
        /// Bytes of a message, with its files.
        public var limit = 96 << 20

        public init(address: String, secret: String, authorities: String? = nil) {
            self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
            self.secret = secret
            self.authorities = authorities
        }
    }

    private let settings: Settings
    /// One request at a time: a message may be large.
    private let queue = DispatchQueue(label: "portal")

    public init(_ settings: Settings) { self.settings = settings }

    public func waiting() async throws -> [HubMessage] {
        let answer = try await ask("waiting")
        guard let read = try? JSONDecoder().decode(Waiting.self, from: Data(answer.bytes)) else {
            throw OfficeError(.unavailable, "Kết nối Cổng Dịch vụ công trả lời không đúng giao tiếp.")
        }
        return read.messages.prefix(100).map { HubMessage($0) }
    }

    public func fetch(_ message: HubMessage) async throws -> [UInt8] {
        do {
            return try await ask("dossiers/\(Self.escaped(message.name))", limit: settings.limit).bytes
        } catch let error as OfficeError where error.code == .tooLarge {
            throw OfficeError(.tooLarge, "Hồ sơ trực tuyến lớn hơn \(settings.limit >> 20) MB.")
        }
    }

    public func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        var said = Acknowledgement(outcome: "taken", reason: nil)
        if case .refused(let reason) = outcome { said = Acknowledgement(outcome: "refused", reason: reason) }
        _ = try await ask(
            "dossiers/\(Self.escaped(message.name))/acknowledgement",
            body: .bytes([UInt8](try JSONEncoder().encode(said)), "application/json"))
    }

    public func tell(_ status: PortalStatus) async throws {
        _ = try await ask(
            "statuses", body: .bytes([UInt8](try PortalJSON.bytes(status)), "application/json"), key: status.id)
    }

    // MARK: - Requests

    private func ask(
        _ path: String, body: HTTPExchange.Body = .none, key: String? = nil, limit: Int = 4 << 20
    ) async throws -> HTTPExchange.Answer {
        var request = HTTPExchange(url: "\(settings.address)/\(path)")
        request.headers = ["Authorization: Bearer \(settings.secret)"] + (key.map { ["Idempotency-Key: \($0)"] } ?? [])
        request.body = body
        request.timeout = settings.timeout
        request.limit = limit
        request.authorities = settings.authorities
        let answer = try await withCheckedThrowingContinuation { continuation in
            queue.async { [request] in continuation.resume(with: Result { try Self.answer(to: request) }) }
        }
        guard (200...299).contains(answer.status) else {
            // 409 and the like are said of what was sent; everything else may pass.
            if [400, 404, 409, 410, 413, 422].contains(answer.status), key != nil {
                throw OutboxRefusal("Cổng Dịch vụ công không nhận trạng thái (HTTP \(answer.status)).")
            }
            throw OfficeError(.unavailable, "Kết nối Cổng Dịch vụ công đang có lỗi (HTTP \(answer.status)).")
        }
        return answer
    }

    private static func answer(to request: HTTPExchange) throws -> HTTPExchange.Answer {
        do {
            return try request.perform()
        } catch let fault as HTTPExchange.Fault {
            guard !fault.isTooLarge else {
                throw OfficeError(
                    .tooLarge, "Kết nối Cổng Dịch vụ công trả lời dài hơn \(request.limit >> 20) MB.")
            }
            throw OfficeError(.unavailable, "Không kết nối được với Cổng Dịch vụ công (\(fault.description)).")
        }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private struct Waiting: Decodable { let messages: [String] }

    private struct Acknowledgement: Encodable {
        let outcome: String
        let reason: String?
    }
}
