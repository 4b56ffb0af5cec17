public import Desk
import Dispatch
import Office

/// The office's mailbox on a mail server, by IMAP. Letters stay there: one that is in the ledger is marked as answered, and
/// whatever is not marked so is fetched.
public struct IMAPMailbox: InterchangeHub {
    private let settings: MailboxSettings
    private let limit: Int
    /// The calls block, so they have a thread of their own; one at a time.
    private let queue = DispatchQueue(label: "congvu.mailbox")

    /// - Parameter limit: bytes of a letter that are read before it is given up.
    public init(_ settings: MailboxSettings, limit: Int = EdXMLLimits().bytes) {
        self.settings = settings
        self.limit = limit
    }

    /// Nothing is sent this way: letters leave by the office's mail server.
    public func send(_ message: HubDelivery) async throws -> String {
        throw OutboxRefusal("Hộp thư chỉ nhận, không gửi thông điệp.")
    }

    public func waiting() async throws -> [HubMessage] {
        let answer = try await asked("UID SEARCH UNANSWERED UNDELETED")
        let words = String(decoding: answer, as: UTF8.self).split { $0.isWhitespace }
        let numbers = words.drop { $0.uppercased() != "SEARCH" }.dropFirst().compactMap { Int($0) }
        return numbers.sorted().prefix(100).map { HubMessage("\($0)") }
    }

    public func fetch(_ message: HubMessage) async throws -> [UInt8] {
        let number = try Self.number(message)
        do {
            return try await perform(IMAPExchange(settings, path: ";UID=\(number)", limit: limit))
        } catch let fault as HTTPExchange.Fault where fault.isTooLarge {
            throw OfficeError(.tooLarge, "Thư lớn hơn \(limit >> 20) MB.")
        }
    }

    public func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        _ = try await asked("UID STORE \(try Self.number(message)) +FLAGS.SILENT (\\Answered \\Seen)")
    }

    private func asked(_ command: String) async throws -> [UInt8] {
        try await perform(IMAPExchange(settings, command: command, limit: 1 << 20))
    }

    private func perform(_ exchange: IMAPExchange) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<[UInt8], any Error>) in
            queue.async { done.resume(with: Result { try exchange.perform() }) }
        }
    }

    /// Only a number, never more of a command.
    private static func number(_ message: HubMessage) throws -> Int {
        guard let number = Int(message.name), number > 0 else {
            throw OfficeError(.notFound, "Không đọc được thư \(message.name).")
        }
        return number
    }
}
