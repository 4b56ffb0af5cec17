public import Office
import Storage

/// One of the other systems. Administrators only.
public struct WebhookQuestion: Question {
    public let webhook: Key<Webhook>

    public init(_ webhook: Key<Webhook>) { self.webhook = webhook }

    public func answer(_ view: View) throws -> Webhook {
        try view.actor.mustAdminister()
        guard let found = try WebhookStore.find(view.tx, webhook) else { throw OfficeError.noSuchWebhook }
        return found
    }
}
