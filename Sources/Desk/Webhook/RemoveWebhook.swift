public import Office
import Storage

/// Tells another system nothing any more; what is under way to it is not sent. Administrators only; journal:
/// `webhook.removed`.
public struct RemoveWebhook: Command {
    public let webhook: Key<Webhook>

    public init(_ webhook: Key<Webhook>) { self.webhook = webhook }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try WebhookStore.remove(act.tx, webhook) else { throw OfficeError.noSuchWebhook }
        try act.record(.webhookRemoved, on: .webhook, webhook.value)
    }
}
