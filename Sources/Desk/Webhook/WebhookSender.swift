import Crypto
import Foundation
import Office
public import Storage
import WorkTime

/// Tells another system what happened: keys and acts as JSON, signed with the secret that both know.
///
/// `Congvu-Signature: t=SECONDS,v1=HEX`, where HEX is HMAC-SHA256 over «SECONDS.BODY». The same delivery again bears the
/// same `Congvu-Delivery`.
public struct WebhookSender: OutboxHandler {
    public struct Delivery: Sendable, Equatable {
        public let address: String
        public let headers: [String]
        public let body: [UInt8]
    }

    /// Posts a delivery and answers the status that came back.
    public typealias Carrier = @Sendable (Delivery) async throws -> Int

    private let storage: any Storage
    private let secrets: OfficeSecrets
    private let carry: Carrier

    public init(storage: any Storage, secrets: OfficeSecrets, carry: @escaping Carrier) {
        self.storage = storage
        self.secrets = secrets
        self.carry = carry
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard let batch = WebhookBatch(payload: message.payload) else {
            throw OutboxRefusal("not a delivery: \(message.payload)")
        }
        let delivery = try await storage.read { tx in try self.delivery(tx, batch, message.id.value) }
        // Removed or stopped meanwhile: nobody wants it any more.
        guard let delivery else { return }
        let status = try await carry(delivery)
        guard status != 410 else { throw OutboxRefusal("the receiver answers that it is gone for ever (410)") }
        guard (200..<300).contains(status) else { throw Fault(description: "status \(status)") }
        try await storage.write { tx in try WebhookStore.noteDelivery(tx, batch.webhook) }
    }

    private func delivery(_ tx: any Transaction, _ batch: WebhookBatch, _ id: Int64) throws -> Delivery? {
        guard let webhook = try WebhookStore.find(tx, batch.webhook), webhook.isActive,
            let sealed = try WebhookStore.secret(tx, batch.webhook)
        else { return nil }
        let secret = try secrets.open(sealed, for: .webhook(batch.webhook.value))
        let entries =
            batch.first > 0
            ? try JournalStore.sealed(tx, after: batch.first - 1, limit: Int(batch.last - batch.first + 1)) : []
        let events = entries.filter { webhook.wants($0.entry.act) }.map(Self.event)
        let body = JournalValue.object([
            "webhook": .int(webhook.id.value), "trial": .bool(batch.first == 0), "events": .list(events),
        ]).canonical
        let seconds = tx.now.milliseconds / 1_000
        return Delivery(
            address: webhook.address,
            headers: [
                "User-Agent: CongVu", "Congvu-Delivery: \(id)",
                "Congvu-Signature: t=\(seconds),v1=\(Self.signature(of: "\(seconds).\(body)", secret))",
            ],
            body: Array(body.utf8))
    }

    /// No content: whoever is to know more asks the API with rights of his or her own.
    private static func event(_ sealed: SealedEntry) -> JournalValue {
        let entry = sealed.entry
        return .object([
            "seq": .int(sealed.seq), "at": .int(entry.at.milliseconds), "act": .text(entry.act),
            "subject": .object(["kind": .text(entry.subjectKind), "id": .int(entry.subject)]),
            "actor": entry.actor.map { .int($0.value) } ?? .null,
        ])
    }

    static func signature(of text: String, _ secret: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: Array(secret.utf8))).map {
            String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
        }.joined()
    }
}
