import Office
public import Storage
import WorkTime

/// Sends notices by mail: one of them, or a day's together. What has no reader or nothing to read any more is done with.
public struct NoticeMailer: OutboxHandler {
    /// Hands a letter over to the mail server. Throws as a handler does.
    public typealias Carrier = @Sendable (Letter) async throws -> Void

    private let storage: any Storage
    private let writer: LetterWriter
    private let carry: Carrier

    public init(storage: any Storage, writer: LetterWriter, carry: @escaping Carrier) {
        self.storage = storage
        self.writer = writer
        self.carry = carry
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        let letter = try await storage.read { [writer] tx in
            switch message.kind {
            case .noticeMail: try Self.letter(tx, of: message.payload, writer)
            case .digestMail: try Self.digest(tx, of: message.payload, writer)
            case .interchangeMessage, .applicantMail, .feedbackMail, .paperMail, .portalStatus, .webhook: Letter?.none
            }
        }
        if let letter { try await carry(letter) }
    }

    private static func letter(_ tx: any Transaction, of payload: String, _ writer: LetterWriter) throws -> Letter? {
        guard let id = Key<NoticeItem>(payload), let person = try NoticeStore.recipient(tx, of: id),
            let (actor, address) = try reader(tx, person), let notice = try NoticeStore.find(tx, id, of: actor)
        else { return nil }
        return writer.letter(notice, to: actor.name, address)
    }

    /// More are told by their number; they stand on the page that the mail leads to.
    private static let mostInDigest = 200

    private static func digest(_ tx: any Transaction, of payload: String, _ writer: LetterWriter) throws -> Letter? {
        let parts = payload.split(separator: "/")
        guard parts.count == 2, let person = Key<Person>(parts[0]), let milliseconds = Int64(parts[1]),
            let (actor, address) = try reader(tx, person)
        else { return nil }
        let moment = Instant(milliseconds: milliseconds)
        let notices = try NoticeStore.digest(tx, of: actor, closedAt: moment, limit: mostInDigest)
        guard !notices.isEmpty else { return nil }
        let count =
            notices.count < mostInDigest
            ? notices.count : try NoticeStore.digestCount(tx, of: actor, closedAt: moment)
        return writer.digest(notices, of: count, closedAt: moment, to: person, actor.name, address)
    }

    /// The person as he or she stands today, with an address; nil for whoever has none or has left.
    private static func reader(_ tx: any Transaction, _ person: Key<Person>) throws -> (Actor, String)? {
        let today = OfficeTime.day(of: tx.now)
        guard let item = try PersonStore.find(tx, person), item.validTo.map({ $0 >= today }) ?? true,
            let address = item.person.email, let actor = try ActorStore.actor(tx, person, on: today)
        else { return nil }
        return (actor, address)
    }
}
