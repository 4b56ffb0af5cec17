public import Desk
import Dispatch
import Foundation
import Office

/// The interchange of a province over HTTP: `sendEdoc`, `getReceivedEdocList`, `getEdoc` and `updateStatus` under one
/// address, with the system's name and secret in every request.
public struct HTTPHub: InterchangeHub {
    public struct Settings: Sendable {
        /// Without a slash at its end: `https://lgsp.example/v1`.
        public let address: String
        public let system: String
        public let secret: String
        /// A file of root certificates; nil takes the system's.
        public let authorities: String?
        /// Seconds until the other side must have answered.
        public var timeout = 120

        public init(address: String, system: String, secret: String, authorities: String? = nil) {
            self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
            self.system = system
            self.secret = secret
            self.authorities = authorities
        }
    }

    private let settings: Settings
    /// One request at a time: a message may be large.
    private let queue = DispatchQueue(label: "interchange")

    public init(_ settings: Settings) { self.settings = settings }

    public func send(_ message: HubDelivery) async throws -> String {
        let boundary = "congvu-\(message.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
        let answer = try await ask(
            "sendEdoc",
            body: .bytes(Self.multipart(message, boundary), "multipart/form-data; boundary=\(boundary)"))
        return try answer.accepted().docID ?? message.name
    }

    public func waiting() async throws -> [HubMessage] {
        let answer = try await ask("getReceivedEdocList?servicetype=eDoc&status=initial")
        return try (answer.accepted().data ?? []).prefix(100).map { HubMessage($0.id) }
    }

    public func fetch(_ message: HubMessage) async throws -> [UInt8] {
        do {
            return try await perform("getEdoc?docId=\(Self.escaped(message.name))", limit: EdXMLLimits().bytes).bytes
        } catch let fault as HTTPExchange.Fault where fault.isTooLarge {
            throw OfficeError(.tooLarge, "Thông điệp lớn hơn \(EdXMLLimits().bytes >> 20) MB.")
        }
    }

    public func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        let status = outcome == .taken ? "done" : "fail"
        let body = "docId=\(Self.escaped(message.name))&status=\(status)"
        _ = try await ask("updateStatus", body: .bytes(Array(body.utf8), "application/x-www-form-urlencoded"))
            .accepted()
    }

    // MARK: - Requests

    private func ask(_ path: String, body: HTTPExchange.Body = .none) async throws -> HubAnswer {
        let answer = try await perform(path, body: body)
        guard let read = try? JSONDecoder().decode(HubAnswer.self, from: Data(answer.bytes)) else {
            throw OfficeError(.unavailable, "Trục liên thông trả lời không đúng giao tiếp.")
        }
        return read
    }

    private func perform(
        _ path: String, body: HTTPExchange.Body = .none, limit: Int = 4 << 20
    ) async throws -> HTTPExchange.Answer {
        var request = HTTPExchange(url: "\(settings.address)/\(path)")
        request.headers = ["X-SystemId: \(settings.system)", "X-SecretKey: \(settings.secret)"]
        request.body = body
        request.timeout = settings.timeout
        request.limit = limit
        request.authorities = settings.authorities
        let answer = try await withCheckedThrowingContinuation { continuation in
            queue.async { [request] in continuation.resume(with: Result { try Self.answer(to: request) }) }
        }
        guard (200...299).contains(answer.status) else {
            // 413 and the like are said of the message; everything else may pass.
            if answer.status == 413 || answer.status == 422 {
                throw OutboxRefusal("Trục liên thông không nhận thông điệp (HTTP \(answer.status)).")
            }
            throw OfficeError(.unavailable, "Trục liên thông đang có lỗi (HTTP \(answer.status)).")
        }
        return answer
    }

    /// What nobody answered is said as a clerk can tell it to whoever runs the server.
    private static func answer(to request: HTTPExchange) throws -> HTTPExchange.Answer {
        do {
            return try request.perform()
        } catch let fault as HTTPExchange.Fault where !fault.isTooLarge {
            throw OfficeError(.unavailable, "Không kết nối được với trục liên thông (\(fault.description)).")
        }
    }

    private static func multipart(_ message: HubDelivery, _ boundary: String) -> [UInt8] {
        var bytes: [UInt8] = []
        let fields = [
            ("servicetype", "eDoc"), ("messagetype", message.kind == .document ? "edoc" : "status"),
            ("from", message.from.text), ("to", message.to.text), ("name", message.name),
        ]
        for (name, value) in fields {
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        bytes += Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(message.name).edxml\"\r\nContent-Type: application/xml\r\n\r\n"
                .utf8)
        bytes += message.bytes
        bytes += Array("\r\n--\(boundary)--\r\n".utf8)
        return bytes
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// What the interchange answers, under the names of its interface.
private struct HubAnswer: Decodable {
    struct Item: Decodable { let id: String }

    let status: String
    let code: String?
    let words: String?
    let docID: String?
    let data: [Item]?

    enum CodingKeys: String, CodingKey {
        case status, data
        case code = "ErrorCode"
        case words = "ErrorDesc"
        case docID = "DocID"
    }

    /// Throws `OutboxRefusal` where the interchange will never take it, a fault that may pass otherwise.
    func accepted() throws -> HubAnswer {
        let code = code ?? ""
        guard status != "OK" || !code.allSatisfy({ $0 == "0" }) else { return self }
        let meaning = Self.meanings[code] ?? "Trục liên thông báo lỗi"
        let cause = words.map { ": \($0.prefix(300))" } ?? ""
        let sentence = "\(meaning)\(cause) (mã \(code.isEmpty ? "?" : code))."
        if Self.isFinal.contains(code) { throw OutboxRefusal(sentence) }
        throw OfficeError(.unavailable, sentence)
    }

    private static let meanings = [
        "10": "Tệp không hợp lệ", "15": "Sai mã hệ thống hoặc khóa kết nối", "18": "Nơi nhận không có trên trục",
        "19": "Nơi gửi chưa đăng ký trên trục", "20": "Lỗi hệ thống của trục", "21": "Trục không xử lý được tệp",
        "22": "Thông điệp không đúng edXML", "23": "Nơi nhận đang bị khóa",
    ]
    /// What the message itself is refused for; a wrong secret and a locked receiver may be mended.
    private static let isFinal: Set<String> = ["10", "18", "22"]
}
