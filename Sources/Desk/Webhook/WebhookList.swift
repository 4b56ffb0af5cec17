public import Office
import Storage

/// The other systems that are told what happens. Administrators only.
public struct WebhookList: Question {
    public init() {}

    public func answer(_ view: View) throws -> [Webhook] {
        try view.actor.mustAdminister()
        return try WebhookStore.all(view.tx)
    }
}
