public import Office
import Storage

/// Sends another system a delivery that tells of nothing, to try the way to it. Administrators only.
public struct TryWebhook: Command {
    public let webhook: Key<Webhook>

    public init(_ webhook: Key<Webhook>) { self.webhook = webhook }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let found = try WebhookStore.find(act.tx, webhook) else { throw OfficeError.noSuchWebhook }
        guard found.isActive else {
            throw OfficeError(.conflict, "Nơi nhận này đang tạm dừng. Hãy bật lại trước khi thử.")
        }
        try OutboxStore.post(
            act.tx, kind: .webhook, payload: WebhookBatch(webhook: webhook, first: 0, last: 0).payload)
    }
}
